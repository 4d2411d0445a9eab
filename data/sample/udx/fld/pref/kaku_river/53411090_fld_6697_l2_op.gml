<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49615204 140.99998318 4.10</gml:lowerCorner>
<gml:upperCorner>35.50025497 141.00184414 4.30</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_9a984e06-eced-b1c4-bf78-e62a6fca0b59">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616076 141.00088407 4.10 35.49615204 141.00178497 4.10 35.49666273 141.00179236 4.10 35.49616076 141.00088407 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616076 141.00088407 4.10 35.49666273 141.00179236 4.10 35.49667145 141.00089146 4.10 35.49616076 141.00088407 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667145 141.00089146 4.13 35.49666273 141.00179236 4.13 35.49717341 141.00179976 4.13 35.49667145 141.00089146 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49667145 141.00089146 4.13 35.49717341 141.00179976 4.13 35.49718213 141.00089886 4.13 35.49667145 141.00089146 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718213 141.00089886 4.16 35.49717341 141.00179976 4.16 35.49768410 141.00180715 4.16 35.49718213 141.00089886 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718213 141.00089886 4.16 35.49768410 141.00180715 4.16 35.49769282 141.00090625 4.16 35.49718213 141.00089886 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49769282 141.00090625 4.19 35.49768410 141.00180715 4.19 35.49819478 141.00181455 4.19 35.49769282 141.00090625 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49769282 141.00090625 4.19 35.49819478 141.00181455 4.19 35.49820351 141.00091364 4.19 35.49769282 141.00090625 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820351 141.00091364 4.22 35.49819478 141.00181455 4.22 35.49870547 141.00182195 4.22 35.49820351 141.00091364 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820351 141.00091364 4.22 35.49870547 141.00182195 4.22 35.49871419 141.00092103 4.22 35.49820351 141.00091364 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871419 141.00092103 4.24 35.49870547 141.00182195 4.24 35.49921616 141.00182934 4.24 35.49871419 141.00092103 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871419 141.00092103 4.24 35.49921616 141.00182934 4.24 35.49922488 141.00092842 4.24 35.49871419 141.00092103 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49922488 141.00092842 4.27 35.49921616 141.00182934 4.27 35.49972684 141.00183674 4.27 35.49922488 141.00092842 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49922488 141.00092842 4.27 35.49972684 141.00183674 4.27 35.49973557 141.00093581 4.27 35.49922488 141.00092842 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49973557 141.00093581 4.30 35.49972684 141.00183674 4.30 35.50023753 141.00184414 4.30 35.49973557 141.00093581 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49973557 141.00093581 4.30 35.50023753 141.00184414 4.30 35.50024625 141.00094320 4.30 35.49973557 141.00093581 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616948 140.99998318 4.10 35.49616076 141.00088407 4.10 35.49667145 141.00089146 4.10 35.49616948 140.99998318 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49616948 140.99998318 4.10 35.49667145 141.00089146 4.10 35.49668016 140.99999057 4.10 35.49616948 140.99998318 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668016 140.99999057 4.13 35.49667145 141.00089146 4.13 35.49718213 141.00089886 4.13 35.49668016 140.99999057 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668016 140.99999057 4.13 35.49718213 141.00089886 4.13 35.49719085 140.99999795 4.13 35.49668016 140.99999057 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719085 140.99999795 4.16 35.49718213 141.00089886 4.16 35.49769282 141.00090625 4.16 35.49719085 140.99999795 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719085 140.99999795 4.16 35.49769282 141.00090625 4.16 35.49770154 141.00000534 4.16 35.49719085 140.99999795 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770154 141.00000534 4.19 35.49769282 141.00090625 4.19 35.49820351 141.00091364 4.19 35.49770154 141.00000534 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770154 141.00000534 4.19 35.49820351 141.00091364 4.19 35.49821222 141.00001272 4.19 35.49770154 141.00000534 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821222 141.00001272 4.22 35.49820351 141.00091364 4.22 35.49871419 141.00092103 4.22 35.49821222 141.00001272 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821222 141.00001272 4.22 35.49871419 141.00092103 4.22 35.49872291 141.00002011 4.22 35.49821222 141.00001272 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872291 141.00002011 4.24 35.49871419 141.00092103 4.24 35.49922488 141.00092842 4.24 35.49872291 141.00002011 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872291 141.00002011 4.24 35.49922488 141.00092842 4.24 35.49923360 141.00002749 4.24 35.49872291 141.00002011 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923360 141.00002749 4.27 35.49922488 141.00092842 4.27 35.49973557 141.00093581 4.27 35.49923360 141.00002749 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923360 141.00002749 4.27 35.49973557 141.00093581 4.27 35.49974428 141.00003488 4.27 35.49923360 141.00002749 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974428 141.00003488 4.30 35.49973557 141.00093581 4.30 35.50024625 141.00094320 4.30 35.49974428 141.00003488 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974428 141.00003488 4.30 35.50024625 141.00094320 4.30 35.50025497 141.00004226 4.30 35.49974428 141.00003488 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
