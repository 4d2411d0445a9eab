<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49615204 140.99998318 2.40</gml:lowerCorner>
<gml:upperCorner>35.50025497 141.00184414 2.60</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_20f17ed0-73c8-0992-5ed4-44e132d07e0d">
<gml:name>架空川水系架空川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616948 140.99998318 2.40 35.49616076 141.00088407 2.40 35.49667145 141.00089146 2.40 35.49616948 140.99998318 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616948 140.99998318 2.40 35.49667145 141.00089146 2.40 35.49668016 140.99999057 2.40 35.49616948 140.99998318 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616076 141.00088407 2.40 35.49615204 141.00178497 2.40 35.49666273 141.00179236 2.40 35.49616076 141.00088407 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616076 141.00088407 2.40 35.49666273 141.00179236 2.40 35.49667145 141.00089146 2.40 35.49616076 141.00088407 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668016 140.99999057 2.43 35.49667145 141.00089146 2.43 35.49718213 141.00089886 2.43 35.49668016 140.99999057 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668016 140.99999057 2.43 35.49718213 141.00089886 2.43 35.49719085 140.99999795 2.43 35.49668016 140.99999057 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667145 141.00089146 2.43 35.49666273 141.00179236 2.43 35.49717341 141.00179976 2.43 35.49667145 141.00089146 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667145 141.00089146 2.43 35.49717341 141.00179976 2.43 35.49718213 141.00089886 2.43 35.49667145 141.00089146 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719085 140.99999795 2.46 35.49718213 141.00089886 2.46 35.49769282 141.00090625 2.46 35.49719085 140.99999795 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719085 140.99999795 2.46 35.49769282 141.00090625 2.46 35.49770154 141.00000534 2.46 35.49719085 140.99999795 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718213 141.00089886 2.46 35.49717341 141.00179976 2.46 35.49768410 141.00180715 2.46 35.49718213 141.00089886 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718213 141.00089886 2.46 35.49768410 141.00180715 2.46 35.49769282 141.00090625 2.46 35.49718213 141.00089886 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770154 141.00000534 2.49 35.49769282 141.00090625 2.49 35.49820351 141.00091364 2.49 35.49770154 141.00000534 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770154 141.00000534 2.49 35.49820351 141.00091364 2.49 35.49821222 141.00001272 2.49 35.49770154 141.00000534 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49769282 141.00090625 2.49 35.49768410 141.00180715 2.49 35.49819478 141.00181455 2.49 35.49769282 141.00090625 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49769282 141.00090625 2.49 35.49819478 141.00181455 2.49 35.49820351 141.00091364 2.49 35.49769282 141.00090625 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821222 141.00001272 2.52 35.49820351 141.00091364 2.52 35.49871419 141.00092103 2.52 35.49821222 141.00001272 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821222 141.00001272 2.52 35.49871419 141.00092103 2.52 35.49872291 141.00002011 2.52 35.49821222 141.00001272 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820351 141.00091364 2.52 35.49819478 141.00181455 2.52 35.49870547 141.00182195 2.52 35.49820351 141.00091364 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820351 141.00091364 2.52 35.49870547 141.00182195 2.52 35.49871419 141.00092103 2.52 35.49820351 141.00091364 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872291 141.00002011 2.54 35.49871419 141.00092103 2.54 35.49922488 141.00092842 2.54 35.49872291 141.00002011 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872291 141.00002011 2.54 35.49922488 141.00092842 2.54 35.49923360 141.00002749 2.54 35.49872291 141.00002011 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871419 141.00092103 2.54 35.49870547 141.00182195 2.54 35.49921616 141.00182934 2.54 35.49871419 141.00092103 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871419 141.00092103 2.54 35.49921616 141.00182934 2.54 35.49922488 141.00092842 2.54 35.49871419 141.00092103 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923360 141.00002749 2.57 35.49922488 141.00092842 2.57 35.49973557 141.00093581 2.57 35.49923360 141.00002749 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923360 141.00002749 2.57 35.49973557 141.00093581 2.57 35.49974428 141.00003488 2.57 35.49923360 141.00002749 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49922488 141.00092842 2.57 35.49921616 141.00182934 2.57 35.49972684 141.00183674 2.57 35.49922488 141.00092842 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49922488 141.00092842 2.57 35.49972684 141.00183674 2.57 35.49973557 141.00093581 2.57 35.49922488 141.00092842 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974428 141.00003488 2.60 35.49973557 141.00093581 2.60 35.50024625 141.00094320 2.60 35.49974428 141.00003488 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974428 141.00003488 2.60 35.50024625 141.00094320 2.60 35.50025497 141.00004226 2.60 35.49974428 141.00003488 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49973557 141.00093581 2.60 35.49972684 141.00183674 2.60 35.50023753 141.00184414 2.60 35.49973557 141.00093581 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49973557 141.00093581 2.60 35.50023753 141.00184414 2.60 35.50024625 141.00094320 2.60 35.49973557 141.00093581 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
