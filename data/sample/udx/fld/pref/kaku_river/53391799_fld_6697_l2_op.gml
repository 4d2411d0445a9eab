<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49616901 139.99822852 4.10</gml:lowerCorner>
<gml:upperCorner>35.49974702 140.00003805 4.27</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_03eba184-90c6-adea-d263-ef68673b01de">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49617149 139.99822852 4.10 35.49617025 139.99912959 4.10 35.49668104 139.99913064 4.10 35.49617149 139.99822852 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49617149 139.99822852 4.10 35.49668104 139.99913064 4.10 35.49668228 139.99822956 4.10 35.49617149 139.99822852 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668228 139.99822956 4.13 35.49668104 139.99913064 4.13 35.49719184 139.99913169 4.13 35.49668228 139.99822956 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668228 139.99822956 4.13 35.49719184 139.99913169 4.13 35.49719307 139.99823060 4.13 35.49668228 139.99822956 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719307 139.99823060 4.16 35.49719184 139.99913169 4.16 35.49770263 139.99913274 4.16 35.49719307 139.99823060 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719307 139.99823060 4.16 35.49770263 139.99913274 4.16 35.49770386 139.99823165 4.16 35.49719307 139.99823060 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770386 139.99823165 4.19 35.49770263 139.99913274 4.19 35.49821342 139.99913379 4.19 35.49770386 139.99823165 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770386 139.99823165 4.19 35.49821342 139.99913379 4.19 35.49821465 139.99823269 4.19 35.49770386 139.99823165 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821465 139.99823269 4.22 35.49821342 139.99913379 4.22 35.49872421 139.99913484 4.22 35.49821465 139.99823269 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821465 139.99823269 4.22 35.49872421 139.99913484 4.22 35.49872544 139.99823373 4.22 35.49821465 139.99823269 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872544 139.99823373 4.24 35.49872421 139.99913484 4.24 35.49923500 139.99913589 4.24 35.49872544 139.99823373 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872544 139.99823373 4.24 35.49923500 139.99913589 4.24 35.49923623 139.99823478 4.24 35.49872544 139.99823373 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923623 139.99823478 4.27 35.49923500 139.99913589 4.27 35.49974579 139.99913694 4.27 35.49923623 139.99823478 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923623 139.99823478 4.27 35.49974579 139.99913694 4.27 35.49974702 139.99823582 4.27 35.49923623 139.99823478 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<wtr:WaterBody gml:id="fld_a536f36b-78c6-279a-3aa4-0b7248fc69fd">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49617025 139.99912959 4.10 35.49616901 140.00003066 4.10 35.49667980 140.00003172 4.10 35.49617025 139.99912959 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49617025 139.99912959 4.10 35.49667980 140.00003172 4.10 35.49668104 139.99913064 4.10 35.49617025 139.99912959 4.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668104 139.99913064 4.13 35.49667980 140.00003172 4.13 35.49719059 140.00003277 4.13 35.49668104 139.99913064 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49668104 139.99913064 4.13 35.49719059 140.00003277 4.13 35.49719184 139.99913169 4.13 35.49668104 139.99913064 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719184 139.99913169 4.16 35.49719059 140.00003277 4.16 35.49770138 140.00003383 4.16 35.49719184 139.99913169 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719184 139.99913169 4.16 35.49770138 140.00003383 4.16 35.49770263 139.99913274 4.16 35.49719184 139.99913169 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770263 139.99913274 4.19 35.49770138 140.00003383 4.19 35.49821218 140.00003489 4.19 35.49770263 139.99913274 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49770263 139.99913274 4.19 35.49821218 140.00003489 4.19 35.49821342 139.99913379 4.19 35.49770263 139.99913274 4.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821342 139.99913379 4.22 35.49821218 140.00003489 4.22 35.49872297 140.00003594 4.22 35.49821342 139.99913379 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49821342 139.99913379 4.22 35.49872297 140.00003594 4.22 35.49872421 139.99913484 4.22 35.49821342 139.99913379 4.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872421 139.99913484 4.24 35.49872297 140.00003594 4.24 35.49923376 140.00003700 4.24 35.49872421 139.99913484 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872421 139.99913484 4.24 35.49923376 140.00003700 4.24 35.49923500 139.99913589 4.24 35.49872421 139.99913484 4.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923500 139.99913589 4.27 35.49923376 140.00003700 4.27 35.49974455 140.00003805 4.27 35.49923500 139.99913589 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49923500 139.99913589 4.27 35.49974455 140.00003805 4.27 35.49974579 139.99913694 4.27 35.49923500 139.99913589 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
