<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49637755 140.99404083 0.00</gml:lowerCorner>
<gml:upperCorner>35.49960637 140.99994940 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_389862b9-946b-e524-6657-7495c27324ea">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49643410 140.99404083 0 35.49642222 140.99527508 0 35.49717924 140.99528598 0 35.49719112 140.99405172 0 35.49643410 140.99404083 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d7ddc1ad-e418-8bce-ffd4-6aa82a9012e4">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642137 140.99536324 0 35.49640948 140.99659750 0 35.49716650 140.99660841 0 35.49717839 140.99537415 0 35.49642137 140.99536324 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_389e34c7-0891-ebfa-3e77-8e66f1fe5b06">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638948 140.99866928 0 35.49637755 140.99990353 0 35.49713457 140.99991448 0 35.49714650 140.99868021 0 35.49638948 140.99866928 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_261efe54-197c-261f-730c-e298a3934e07">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49724519 140.99405250 0 35.49723331 140.99528676 0 35.49799033 140.99529767 0 35.49800221 140.99406339 0 35.49724519 140.99405250 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8e2ed535-ff87-4126-461a-534cf7bf29c4">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723246 140.99537492 0 35.49722057 140.99660919 0 35.49797759 140.99662011 0 35.49798948 140.99538583 0 35.49723246 140.99537492 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ea535211-77b8-5c65-3b7f-5e5c3b421786">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49720057 140.99868099 0 35.49718864 140.99991526 0 35.49794566 140.99992620 0 35.49795759 140.99869193 0 35.49720057 140.99868099 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7fd748da-7d67-07aa-9f52-998d7ef5ca4c">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49805629 140.99406416 0 35.49804440 140.99529844 0 35.49880142 140.99530935 0 35.49881331 140.99407506 0 35.49805629 140.99406416 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9088ee28-5056-2f65-f893-b62eec9efe3d">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49804356 140.99538661 0 35.49803166 140.99662089 0 35.49878868 140.99663180 0 35.49880057 140.99539751 0 35.49804356 140.99538661 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_43646037-a65f-712e-9b38-95c7e82f403a">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801166 140.99869271 0 35.49799974 140.99992699 0 35.49875675 140.99993793 0 35.49876868 140.99870364 0 35.49801166 140.99869271 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_358216cc-4185-b2d1-d48b-aa8619babba9">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49886738 140.99407583 0 35.49885550 140.99531013 0 35.49959449 140.99532077 0 35.49960637 140.99408647 0 35.49886738 140.99407583 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_23254d60-d2ce-16de-03f6-1bbbf5b18645">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885465 140.99539829 0 35.49884275 140.99663258 0 35.49958175 140.99664324 0 35.49959364 140.99540893 0 35.49885465 140.99539829 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3a1565e6-caee-ff96-959e-ea7ada7bfa47">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49882276 140.99870442 0 35.49881083 140.99993871 0 35.49954982 140.99994940 0 35.49956175 140.99871510 0 35.49882276 140.99870442 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
