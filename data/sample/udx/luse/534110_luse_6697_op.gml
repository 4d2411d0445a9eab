<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49632629 140.99999169 0.00</gml:lowerCorner>
<gml:upperCorner>35.50036006 141.00525103 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1d9bec1e-ed96-e040-a89e-40aa1387a63f">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637670 140.99999169 0 35.49636476 141.00122594 0 35.49712178 141.00123690 0 35.49713372 141.00000264 0 35.49637670 140.99999169 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9d4672db-5f55-241a-11fc-007b30ba4784">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49635110 141.00263651 0 35.49633913 141.00387076 0 35.49709614 141.00388175 0 35.49710811 141.00264749 0 35.49635110 141.00263651 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3f1f85ce-b5e4-cd90-169b-8712328e0fb0">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49633827 141.00395892 0 35.49632629 141.00519317 0 35.49708331 141.00520417 0 35.49709529 141.00396991 0 35.49633827 141.00395892 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_75228ae5-90b1-edd7-e6f6-5de64b598152">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718779 141.00000342 0 35.49717585 141.00123768 0 35.49793287 141.00124864 0 35.49794481 141.00001437 0 35.49718779 141.00000342 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_88ef2967-2f20-f450-309d-5f8b4e9737b4">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716219 141.00264827 0 35.49715022 141.00388253 0 35.49790723 141.00389351 0 35.49791920 141.00265924 0 35.49716219 141.00264827 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3e409747-ebcc-2c78-c5f7-4551562d1164">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714936 141.00397069 0 35.49713738 141.00520495 0 35.49789440 141.00521595 0 35.49790638 141.00398168 0 35.49714936 141.00397069 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_aeb1045c-779c-53ce-a0d0-17f5dd28af46">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799888 141.00001515 0 35.49798694 141.00124942 0 35.49874396 141.00126038 0 35.49875590 141.00002610 0 35.49799888 141.00001515 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fd190e38-0b6f-b017-82e1-0a0986b425ae">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49797328 141.00266002 0 35.49796131 141.00389430 0 35.49871832 141.00390528 0 35.49873029 141.00267100 0 35.49797328 141.00266002 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_41518514-69aa-eb92-6e9b-9e61522aba8d">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49796045 141.00398246 0 35.49794847 141.00521673 0 35.49870548 141.00522773 0 35.49871747 141.00399345 0 35.49796045 141.00398246 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d0732253-35b6-0e83-9d8a-73a7f8707992">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880997 141.00002688 0 35.49879803 141.00126117 0 35.49953702 141.00127186 0 35.49954897 141.00003756 0 35.49880997 141.00002688 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3b8f8679-2fc8-e779-a643-ca93883ee6f5">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49878437 141.00267178 0 35.49877240 141.00390607 0 35.49951139 141.00391679 0 35.49952336 141.00268249 0 35.49878437 141.00267178 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_09fde424-8668-7126-8ff3-7886fcbd4f13">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49877154 141.00399423 0 35.49875956 141.00522852 0 35.49949855 141.00523925 0 35.49951053 141.00400495 0 35.49877154 141.00399423 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_10f3e0bd-b13a-c1be-4f56-4582090d219e">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963909 141.00003887 0 35.49962714 141.00127317 0 35.50034811 141.00128361 0 35.50036006 141.00004929 0 35.49963909 141.00003887 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d7cfd44f-9263-2b49-0dc5-8e94026015b3">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49961348 141.00268380 0 35.49960151 141.00391810 0 35.50032248 141.00392856 0 35.50033445 141.00269425 0 35.49961348 141.00268380 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_004c40d6-e6e3-a4bf-984f-95137e551510">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49960065 141.00400626 0 35.49958867 141.00524056 0 35.50030964 141.00525103 0 35.50032162 141.00401672 0 35.49960065 141.00400626 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
