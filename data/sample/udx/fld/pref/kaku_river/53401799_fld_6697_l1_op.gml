<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49616948 140.99818140 2.40</gml:lowerCorner>
<gml:upperCorner>35.49976170 141.00003488 2.57</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_f3b057d3-f60e-a062-3c99-e05e742c02eb">
<gml:name>架空川水系架空川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49618689 140.99818140 2.40 35.49617818 140.99908229 2.40 35.49668887 140.99908967 2.40 35.49618689 140.99818140 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49618689 140.99818140 2.40 35.49668887 140.99908967 2.40 35.49669757 140.99818877 2.40 35.49618689 140.99818140 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49617818 140.99908229 2.40 35.49616948 140.99998318 2.40 35.49668016 140.99999057 2.40 35.49617818 140.99908229 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49617818 140.99908229 2.40 35.49668016 140.99999057 2.40 35.49668887 140.99908967 2.40 35.49617818 140.99908229 2.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49669757 140.99818877 2.43 35.49668887 140.99908967 2.43 35.49719956 140.99909705 2.43 35.49669757 140.99818877 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49669757 140.99818877 2.43 35.49719956 140.99909705 2.43 35.49720826 140.99819615 2.43 35.49669757 140.99818877 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668887 140.99908967 2.43 35.49668016 140.99999057 2.43 35.49719085 140.99999795 2.43 35.49668887 140.99908967 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668887 140.99908967 2.43 35.49719085 140.99999795 2.43 35.49719956 140.99909705 2.43 35.49668887 140.99908967 2.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49720826 140.99819615 2.46 35.49719956 140.99909705 2.46 35.49771025 140.99910443 2.46 35.49720826 140.99819615 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49720826 140.99819615 2.46 35.49771025 140.99910443 2.46 35.49771895 140.99820352 2.46 35.49720826 140.99819615 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719956 140.99909705 2.46 35.49719085 140.99999795 2.46 35.49770154 141.00000534 2.46 35.49719956 140.99909705 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719956 140.99909705 2.46 35.49770154 141.00000534 2.46 35.49771025 140.99910443 2.46 35.49719956 140.99909705 2.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49771895 140.99820352 2.49 35.49771025 140.99910443 2.49 35.49822093 140.99911181 2.49 35.49771895 140.99820352 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49771895 140.99820352 2.49 35.49822093 140.99911181 2.49 35.49822963 140.99821089 2.49 35.49771895 140.99820352 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49771025 140.99910443 2.49 35.49770154 141.00000534 2.49 35.49821222 141.00001272 2.49 35.49771025 140.99910443 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49771025 140.99910443 2.49 35.49821222 141.00001272 2.49 35.49822093 140.99911181 2.49 35.49771025 140.99910443 2.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49822963 140.99821089 2.52 35.49822093 140.99911181 2.52 35.49873162 140.99911919 2.52 35.49822963 140.99821089 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49822963 140.99821089 2.52 35.49873162 140.99911919 2.52 35.49874032 140.99821827 2.52 35.49822963 140.99821089 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49822093 140.99911181 2.52 35.49821222 141.00001272 2.52 35.49872291 141.00002011 2.52 35.49822093 140.99911181 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49822093 140.99911181 2.52 35.49872291 141.00002011 2.52 35.49873162 140.99911919 2.52 35.49822093 140.99911181 2.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49874032 140.99821827 2.54 35.49873162 140.99911919 2.54 35.49924231 140.99912657 2.54 35.49874032 140.99821827 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49874032 140.99821827 2.54 35.49924231 140.99912657 2.54 35.49925101 140.99822564 2.54 35.49874032 140.99821827 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873162 140.99911919 2.54 35.49872291 141.00002011 2.54 35.49923360 141.00002749 2.54 35.49873162 140.99911919 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873162 140.99911919 2.54 35.49923360 141.00002749 2.54 35.49924231 140.99912657 2.54 35.49873162 140.99911919 2.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49925101 140.99822564 2.57 35.49924231 140.99912657 2.57 35.49975299 140.99913395 2.57 35.49925101 140.99822564 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49925101 140.99822564 2.57 35.49975299 140.99913395 2.57 35.49976170 140.99823302 2.57 35.49925101 140.99822564 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49924231 140.99912657 2.57 35.49923360 141.00002749 2.57 35.49974428 141.00003488 2.57 35.49924231 140.99912657 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49924231 140.99912657 2.57 35.49974428 141.00003488 2.57 35.49975299 140.99913395 2.57 35.49924231 140.99912657 2.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
