<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50039976 141.00005060 0.00</gml:lowerCorner>
<gml:upperCorner>35.50362244 141.00529843 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9a0017b7-0f3c-8434-c55c-f1358cc2d28f">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50045018 141.00005060 0 35.50043823 141.00128491 0 35.50117723 141.00129561 0 35.50118917 141.00006129 0 35.50045018 141.00005060 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_42ce3df3-1da5-25da-a97b-875635b94785">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50042457 141.00269555 0 35.50041260 141.00392987 0 35.50115159 141.00394059 0 35.50116356 141.00270627 0 35.50042457 141.00269555 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5a8c9c78-51cf-eab8-b7ba-583cd7b8512b">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50041174 141.00401803 0 35.50039976 141.00525234 0 35.50113875 141.00526308 0 35.50115074 141.00402876 0 35.50041174 141.00401803 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5513cefe-36d0-d59d-1e13-8e96c66243dc">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124324 141.00006207 0 35.50123130 141.00129639 0 35.50198832 141.00130735 0 35.50200026 141.00007302 0 35.50124324 141.00006207 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_c1e9b04c-03dc-3241-d07f-b14cb70679f8">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50121763 141.00270705 0 35.50120566 141.00394137 0 35.50196268 141.00395236 0 35.50197465 141.00271802 0 35.50121763 141.00270705 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_f6def7f4-5427-bd39-942e-fc8e90fddb0a">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50120481 141.00402954 0 35.50119282 141.00526386 0 35.50194984 141.00527486 0 35.50196182 141.00404053 0 35.50120481 141.00402954 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_4e86fc05-736b-74cc-51df-2a7f54b8fe2b">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205433 141.00007380 0 35.50204239 141.00130814 0 35.50279941 141.00131910 0 35.50281135 141.00008475 0 35.50205433 141.00007380 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ee8007ee-246b-a1ee-bde0-a9db9c1c816d">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50202872 141.00271881 0 35.50201675 141.00395314 0 35.50277377 141.00396413 0 35.50278574 141.00272978 0 35.50202872 141.00271881 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6a55d754-d40e-80ff-0db0-2b5047c54b38">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201590 141.00404131 0 35.50200391 141.00527565 0 35.50276093 141.00528664 0 35.50277291 141.00405230 0 35.50201590 141.00404131 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3463649e-0854-3ad6-007a-93d80629aa42">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286542 141.00008553 0 35.50285348 141.00131988 0 35.50361050 141.00133084 0 35.50362244 141.00009648 0 35.50286542 141.00008553 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e24a5b83-2400-2284-469d-fba68c1d8746">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50283981 141.00273057 0 35.50282784 141.00396491 0 35.50358486 141.00397590 0 35.50359683 141.00274154 0 35.50283981 141.00273057 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a3d7969f-73fe-adef-4aed-cc4113b84cf3">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282699 141.00405308 0 35.50281500 141.00528743 0 35.50357202 141.00529843 0 35.50358400 141.00406407 0 35.50282699 141.00405308 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
