<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49616651 140.00003066 4.10</gml:lowerCorner>
<gml:upperCorner>35.50025534 140.00184135 4.30</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_9a984e06-eced-b1c4-bf78-e62a6fca0b59">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616776 140.00093174 4.10 35.49616651 140.00183281 4.10 35.49667730 140.00183388 4.10 35.49616776 140.00093174 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616776 140.00093174 4.10 35.49667730 140.00183388 4.10 35.49667855 140.00093280 4.10 35.49616776 140.00093174 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667855 140.00093280 4.13 35.49667730 140.00183388 4.13 35.49718809 140.00183495 4.13 35.49667855 140.00093280 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667855 140.00093280 4.13 35.49718809 140.00183495 4.13 35.49718935 140.00093386 4.13 35.49667855 140.00093280 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718935 140.00093386 4.16 35.49718809 140.00183495 4.16 35.49769888 140.00183601 4.16 35.49718935 140.00093386 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718935 140.00093386 4.16 35.49769888 140.00183601 4.16 35.49770014 140.00093492 4.16 35.49718935 140.00093386 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770014 140.00093492 4.19 35.49769888 140.00183601 4.19 35.49820967 140.00183708 4.19 35.49770014 140.00093492 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770014 140.00093492 4.19 35.49820967 140.00183708 4.19 35.49821093 140.00093598 4.19 35.49770014 140.00093492 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821093 140.00093598 4.22 35.49820967 140.00183708 4.22 35.49872046 140.00183815 4.22 35.49821093 140.00093598 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821093 140.00093598 4.22 35.49872046 140.00183815 4.22 35.49872172 140.00093704 4.22 35.49821093 140.00093598 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872172 140.00093704 4.24 35.49872046 140.00183815 4.24 35.49923125 140.00183921 4.24 35.49872172 140.00093704 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872172 140.00093704 4.24 35.49923125 140.00183921 4.24 35.49923251 140.00093810 4.24 35.49872172 140.00093704 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923251 140.00093810 4.27 35.49923125 140.00183921 4.27 35.49974204 140.00184028 4.27 35.49923251 140.00093810 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923251 140.00093810 4.27 35.49974204 140.00184028 4.27 35.49974330 140.00093917 4.27 35.49923251 140.00093810 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974330 140.00093917 4.30 35.49974204 140.00184028 4.30 35.50025283 140.00184135 4.30 35.49974330 140.00093917 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974330 140.00093917 4.30 35.50025283 140.00184135 4.30 35.50025409 140.00094023 4.30 35.49974330 140.00093917 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></wtr:lod1MultiSurface>
<uro:floodingRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_5245a995-bf13-8da7-43d4-26e48f7eaff0">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616901 140.00003066 4.10 35.49616776 140.00093174 4.10 35.49667855 140.00093280 4.10 35.49616901 140.00003066 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616901 140.00003066 4.10 35.49667855 140.00093280 4.10 35.49667980 140.00003172 4.10 35.49616901 140.00003066 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667980 140.00003172 4.13 35.49667855 140.00093280 4.13 35.49718935 140.00093386 4.13 35.49667980 140.00003172 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667980 140.00003172 4.13 35.49718935 140.00093386 4.13 35.49719059 140.00003277 4.13 35.49667980 140.00003172 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719059 140.00003277 4.16 35.49718935 140.00093386 4.16 35.49770014 140.00093492 4.16 35.49719059 140.00003277 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719059 140.00003277 4.16 35.49770014 140.00093492 4.16 35.49770138 140.00003383 4.16 35.49719059 140.00003277 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770138 140.00003383 4.19 35.49770014 140.00093492 4.19 35.49821093 140.00093598 4.19 35.49770138 140.00003383 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770138 140.00003383 4.19 35.49821093 140.00093598 4.19 35.49821218 140.00003489 4.19 35.49770138 140.00003383 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821218 140.00003489 4.22 35.49821093 140.00093598 4.22 35.49872172 140.00093704 4.22 35.49821218 140.00003489 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821218 140.00003489 4.22 35.49872172 140.00093704 4.22 35.49872297 140.00003594 4.22 35.49821218 140.00003489 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872297 140.00003594 4.24 35.49872172 140.00093704 4.24 35.49923251 140.00093810 4.24 35.49872297 140.00003594 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872297 140.00003594 4.24 35.49923251 140.00093810 4.24 35.49923376 140.00003700 4.24 35.49872297 140.00003594 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923376 140.00003700 4.27 35.49923251 140.00093810 4.27 35.49974330 140.00093917 4.27 35.49923376 140.00003700 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923376 140.00003700 4.27 35.49974330 140.00093917 4.27 35.49974455 140.00003805 4.27 35.49923376 140.00003700 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974455 140.00003805 4.30 35.49974330 140.00093917 4.30 35.50025409 140.00094023 4.30 35.49974455 140.00003805 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974455 140.00003805 4.30 35.50025409 140.00094023 4.30 35.50025534 140.00003911 4.30 35.49974455 140.00003805 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></wtr:lod1MultiSurface>
<uro:floodingRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
</core:CityModel>
