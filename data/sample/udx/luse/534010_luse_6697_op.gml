<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49636903 140.00003660 0.00</gml:lowerCorner>
<gml:upperCorner>35.50036049 140.00524764 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1d9bec1e-ed96-e040-a89e-40aa1387a63f">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637633 140.00003660 0 35.49637461 140.00127111 0 35.49713179 140.00127268 0 35.49713350 140.00003817 0 35.49637633 140.00003660 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9d4672db-5f55-241a-11fc-007b30ba4784">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637264 140.00268197 0 35.49637090 140.00391647 0 35.49712807 140.00391807 0 35.49712981 140.00268356 0 35.49637264 140.00268197 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3f1f85ce-b5e4-cd90-169b-8712328e0fb0">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637078 140.00400465 0 35.49636903 140.00523915 0 35.49712620 140.00524076 0 35.49712795 140.00400625 0 35.49637078 140.00400465 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_75228ae5-90b1-edd7-e6f6-5de64b598152">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718758 140.00003828 0 35.49718587 140.00127280 0 35.49794304 140.00127437 0 35.49794475 140.00003984 0 35.49718758 140.00003828 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_88ef2967-2f20-f450-309d-5f8b4e9737b4">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718390 140.00268367 0 35.49718216 140.00391818 0 35.49793933 140.00391979 0 35.49794107 140.00268526 0 35.49718390 140.00268367 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3e409747-ebcc-2c78-c5f7-4551562d1164">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718203 140.00400636 0 35.49718028 140.00524088 0 35.49793745 140.00524249 0 35.49793921 140.00400797 0 35.49718203 140.00400636 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_aeb1045c-779c-53ce-a0d0-17f5dd28af46">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799884 140.00003996 0 35.49799713 140.00127448 0 35.49875430 140.00127606 0 35.49875601 140.00004152 0 35.49799884 140.00003996 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fd190e38-0b6f-b017-82e1-0a0986b425ae">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799515 140.00268537 0 35.49799341 140.00391990 0 35.49875059 140.00392150 0 35.49875233 140.00268696 0 35.49799515 140.00268537 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_41518514-69aa-eb92-6e9b-9e61522aba8d">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799329 140.00400808 0 35.49799154 140.00524261 0 35.49874871 140.00524422 0 35.49875046 140.00400968 0 35.49799329 140.00400808 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d0732253-35b6-0e83-9d8a-73a7f8707992">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881009 140.00004163 0 35.49880838 140.00127617 0 35.49954753 140.00127771 0 35.49954924 140.00004316 0 35.49881009 140.00004163 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3b8f8679-2fc8-e779-a643-ca93883ee6f5">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880641 140.00268707 0 35.49880467 140.00392161 0 35.49954381 140.00392318 0 35.49954555 140.00268863 0 35.49880641 140.00268707 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_09fde424-8668-7126-8ff3-7886fcbd4f13">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880455 140.00400980 0 35.49880279 140.00524434 0 35.49954194 140.00524591 0 35.49954369 140.00401136 0 35.49880455 140.00400980 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_10f3e0bd-b13a-c1be-4f56-4582090d219e">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963938 140.00004335 0 35.49963767 140.00127790 0 35.50035878 140.00127940 0 35.50036049 140.00004484 0 35.49963938 140.00004335 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d7cfd44f-9263-2b49-0dc5-8e94026015b3">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963569 140.00268882 0 35.49963395 140.00392337 0 35.50035507 140.00392489 0 35.50035681 140.00269033 0 35.49963569 140.00268882 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_004c40d6-e6e3-a4bf-984f-95137e551510">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963383 140.00401155 0 35.49963208 140.00524610 0 35.50035319 140.00524764 0 35.50035494 140.00401308 0 35.49963383 140.00401155 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
