<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49616651 140.00003066 2.40</gml:lowerCorner>
<gml:upperCorner>35.50025534 140.00184135 2.60</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_20f17ed0-73c8-0992-5ed4-44e132d07e0d">
<gml:name>架空川水系架空川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616901 140.00003066 2.40 35.49616776 140.00093174 2.40 35.49667855 140.00093280 2.40 35.49616901 140.00003066 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616901 140.00003066 2.40 35.49667855 140.00093280 2.40 35.49667980 140.00003172 2.40 35.49616901 140.00003066 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616776 140.00093174 2.40 35.49616651 140.00183281 2.40 35.49667730 140.00183388 2.40 35.49616776 140.00093174 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616776 140.00093174 2.40 35.49667730 140.00183388 2.40 35.49667855 140.00093280 2.40 35.49616776 140.00093174 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667980 140.00003172 2.43 35.49667855 140.00093280 2.43 35.49718935 140.00093386 2.43 35.49667980 140.00003172 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667980 140.00003172 2.43 35.49718935 140.00093386 2.43 35.49719059 140.00003277 2.43 35.49667980 140.00003172 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667855 140.00093280 2.43 35.49667730 140.00183388 2.43 35.49718809 140.00183495 2.43 35.49667855 140.00093280 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667855 140.00093280 2.43 35.49718809 140.00183495 2.43 35.49718935 140.00093386 2.43 35.49667855 140.00093280 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719059 140.00003277 2.46 35.49718935 140.00093386 2.46 35.49770014 140.00093492 2.46 35.49719059 140.00003277 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719059 140.00003277 2.46 35.49770014 140.00093492 2.46 35.49770138 140.00003383 2.46 35.49719059 140.00003277 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718935 140.00093386 2.46 35.49718809 140.00183495 2.46 35.49769888 140.00183601 2.46 35.49718935 140.00093386 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718935 140.00093386 2.46 35.49769888 140.00183601 2.46 35.49770014 140.00093492 2.46 35.49718935 140.00093386 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770138 140.00003383 2.49 35.49770014 140.00093492 2.49 35.49821093 140.00093598 2.49 35.49770138 140.00003383 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770138 140.00003383 2.49 35.49821093 140.00093598 2.49 35.49821218 140.00003489 2.49 35.49770138 140.00003383 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770014 140.00093492 2.49 35.49769888 140.00183601 2.49 35.49820967 140.00183708 2.49 35.49770014 140.00093492 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770014 140.00093492 2.49 35.49820967 140.00183708 2.49 35.49821093 140.00093598 2.49 35.49770014 140.00093492 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821218 140.00003489 2.52 35.49821093 140.00093598 2.52 35.49872172 140.00093704 2.52 35.49821218 140.00003489 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821218 140.00003489 2.52 35.49872172 140.00093704 2.52 35.49872297 140.00003594 2.52 35.49821218 140.00003489 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821093 140.00093598 2.52 35.49820967 140.00183708 2.52 35.49872046 140.00183815 2.52 35.49821093 140.00093598 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821093 140.00093598 2.52 35.49872046 140.00183815 2.52 35.49872172 140.00093704 2.52 35.49821093 140.00093598 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872297 140.00003594 2.54 35.49872172 140.00093704 2.54 35.49923251 140.00093810 2.54 35.49872297 140.00003594 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872297 140.00003594 2.54 35.49923251 140.00093810 2.54 35.49923376 140.00003700 2.54 35.49872297 140.00003594 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872172 140.00093704 2.54 35.49872046 140.00183815 2.54 35.49923125 140.00183921 2.54 35.49872172 140.00093704 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872172 140.00093704 2.54 35.49923125 140.00183921 2.54 35.49923251 140.00093810 2.54 35.49872172 140.00093704 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923376 140.00003700 2.57 35.49923251 140.00093810 2.57 35.49974330 140.00093917 2.57 35.49923376 140.00003700 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923376 140.00003700 2.57 35.49974330 140.00093917 2.57 35.49974455 140.00003805 2.57 35.49923376 140.00003700 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923251 140.00093810 2.57 35.49923125 140.00183921 2.57 35.49974204 140.00184028 2.57 35.49923251 140.00093810 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923251 140.00093810 2.57 35.49974204 140.00184028 2.57 35.49974330 140.00093917 2.57 35.49923251 140.00093810 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974455 140.00003805 2.60 35.49974330 140.00093917 2.60 35.50025409 140.00094023 2.60 35.49974455 140.00003805 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974455 140.00003805 2.60 35.50025409 140.00094023 2.60 35.50025534 140.00003911 2.60 35.49974455 140.00003805 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974330 140.00093917 2.60 35.49974204 140.00184028 2.60 35.50025283 140.00184135 2.60 35.49974330 140.00093917 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974330 140.00093917 2.60 35.50025283 140.00184135 2.60 35.50025409 140.00094023 2.60 35.49974330 140.00093917 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></wtr:lod1MultiSurface>
<uro:floodingRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
</core:CityModel>
