<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49627136 140.99999091 0.00</gml:lowerCorner>
<gml:upperCorner>35.50034811 141.00533920 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<tran:Road gml:id="tran_0d6f1c6b-c994-23cb-706d-ef8e280162ba">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49631069 141.00122516 0 35.49630983 141.00131332 0 35.49636391 141.00131410 0 35.49636476 141.00122594 0 35.49631069 141.00122516 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_77fced39-4fec-dc64-c082-b4b391b5c577">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49629788 141.00254757 0 35.49629702 141.00263573 0 35.49635110 141.00263651 0 35.49635195 141.00254835 0 35.49629788 141.00254757 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_09d0add8-eb1a-7390-b4e4-3873b5a840d8">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49628505 141.00386998 0 35.49628420 141.00395814 0 35.49633827 141.00395892 0 35.49633913 141.00387076 0 35.49628505 141.00386998 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_09eb034b-367b-e146-d915-0ac23e377440">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49627222 141.00519239 0 35.49627136 141.00528055 0 35.49632543 141.00528133 0 35.49632629 141.00519317 0 35.49627222 141.00519239 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c41e4450-d617-0de5-1175-a3efcad934f7">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49712178 141.00123690 0 35.49712092 141.00132506 0 35.49717500 141.00132584 0 35.49717585 141.00123768 0 35.49712178 141.00123690 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_9ff415f0-3f0f-3727-1eac-64bde9a5133b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710897 141.00255932 0 35.49710811 141.00264749 0 35.49716219 141.00264827 0 35.49716304 141.00256011 0 35.49710897 141.00255932 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1a8196a4-a967-70d9-b171-c29faa6747ee">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709614 141.00388175 0 35.49709529 141.00396991 0 35.49714936 141.00397069 0 35.49715022 141.00388253 0 35.49709614 141.00388175 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_331a0ed2-f22d-5ed1-67cf-75f6bc207998">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708331 141.00520417 0 35.49708245 141.00529233 0 35.49713652 141.00529312 0 35.49713738 141.00520495 0 35.49708331 141.00520417 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_76fc805b-c3f7-4c97-6f49-c9921b6f770d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49793287 141.00124864 0 35.49793201 141.00133680 0 35.49798609 141.00133759 0 35.49798694 141.00124942 0 35.49793287 141.00124864 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_36606cbf-7025-a772-8fac-d544868ee2dc">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49792006 141.00257108 0 35.49791920 141.00265924 0 35.49797328 141.00266002 0 35.49797413 141.00257186 0 35.49792006 141.00257108 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_efe3eea6-2415-3f5e-e02e-72638e5ae9a3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790723 141.00389351 0 35.49790638 141.00398168 0 35.49796045 141.00398246 0 35.49796131 141.00389430 0 35.49790723 141.00389351 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b367ec0c-8c3b-61ee-aad7-b7ee9068eae3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49789440 141.00521595 0 35.49789354 141.00530411 0 35.49794761 141.00530490 0 35.49794847 141.00521673 0 35.49789440 141.00521595 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_2503acf4-d3d8-f9df-865e-5d42f819fd5a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49874396 141.00126038 0 35.49874310 141.00134855 0 35.49879718 141.00134933 0 35.49879803 141.00126117 0 35.49874396 141.00126038 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4eec2486-12d5-ade1-8acb-2f1f109588e4">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873115 141.00258283 0 35.49873029 141.00267100 0 35.49878437 141.00267178 0 35.49878522 141.00258362 0 35.49873115 141.00258283 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_29ae7081-09b9-644c-53c1-c8ac87c88bf7">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871832 141.00390528 0 35.49871747 141.00399345 0 35.49877154 141.00399423 0 35.49877240 141.00390607 0 35.49871832 141.00390528 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_cca6afc0-b53a-1577-1b43-2faff08d25b6">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49870548 141.00522773 0 35.49870463 141.00531589 0 35.49875870 141.00531668 0 35.49875956 141.00522852 0 35.49870548 141.00522773 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_6d965b0d-8939-592a-bce1-14120d8da55e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953702 141.00127186 0 35.49953617 141.00136003 0 35.49962629 141.00136133 0 35.49962714 141.00127317 0 35.49953702 141.00127186 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_36bcfb13-3bd8-22bb-46eb-b4d191e9d395">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952421 141.00259433 0 35.49952336 141.00268249 0 35.49961348 141.00268380 0 35.49961433 141.00259563 0 35.49952421 141.00259433 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_eb3a9a9d-ff0e-2084-8e09-3f90cad7e743">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951139 141.00391679 0 35.49951053 141.00400495 0 35.49960065 141.00400626 0 35.49960151 141.00391810 0 35.49951139 141.00391679 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d2135d60-2340-d7df-e2d7-d22d04c1bf04">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49949855 141.00523925 0 35.49949769 141.00532741 0 35.49958781 141.00532872 0 35.49958867 141.00524056 0 35.49949855 141.00523925 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_90798677-99f6-88df-54f6-f032ea1c6c23">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49632263 140.99999091 0 35.49631069 141.00122516 0 35.49636476 141.00122594 0 35.49637670 140.99999169 0 35.49632263 140.99999091 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_abbd6f89-b477-4eca-c91c-cd996ed574e5">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49629702 141.00263573 0 35.49628505 141.00386998 0 35.49633913 141.00387076 0 35.49635110 141.00263651 0 35.49629702 141.00263573 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_7f1f80f6-72a2-49e0-72e9-adc03d0363c0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49628420 141.00395814 0 35.49627222 141.00519239 0 35.49632629 141.00519317 0 35.49633827 141.00395892 0 35.49628420 141.00395814 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_67658e57-088b-ce8d-4426-397288adf553">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49713372 141.00000264 0 35.49712178 141.00123690 0 35.49717585 141.00123768 0 35.49718779 141.00000342 0 35.49713372 141.00000264 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_41e2e1df-75fc-9075-55c6-7b81b373d875">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710811 141.00264749 0 35.49709614 141.00388175 0 35.49715022 141.00388253 0 35.49716219 141.00264827 0 35.49710811 141.00264749 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f0df8fe0-0c52-6b9d-a087-fe60dd3f82f0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709529 141.00396991 0 35.49708331 141.00520417 0 35.49713738 141.00520495 0 35.49714936 141.00397069 0 35.49709529 141.00396991 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_83fdb2d2-b424-52e7-48ae-fc8e507d35e6">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49794481 141.00001437 0 35.49793287 141.00124864 0 35.49798694 141.00124942 0 35.49799888 141.00001515 0 35.49794481 141.00001437 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d4951868-cc25-734d-3bfe-3f2903f33999">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49791920 141.00265924 0 35.49790723 141.00389351 0 35.49796131 141.00389430 0 35.49797328 141.00266002 0 35.49791920 141.00265924 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ae4a13fe-7e8a-a22e-7e88-ecfa5dfc9889">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790638 141.00398168 0 35.49789440 141.00521595 0 35.49794847 141.00521673 0 35.49796045 141.00398246 0 35.49790638 141.00398168 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_9070fccb-48bf-e21b-cec7-237e2f374089">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49875590 141.00002610 0 35.49874396 141.00126038 0 35.49879803 141.00126117 0 35.49880997 141.00002688 0 35.49875590 141.00002610 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3a24f969-6550-e7aa-8169-ef8d35280009">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873029 141.00267100 0 35.49871832 141.00390528 0 35.49877240 141.00390607 0 35.49878437 141.00267178 0 35.49873029 141.00267100 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_5e7c36bf-c7e1-28f5-b2d4-1817e3ba1196">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871747 141.00399345 0 35.49870548 141.00522773 0 35.49875956 141.00522852 0 35.49877154 141.00399423 0 35.49871747 141.00399345 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b1e4ded5-6009-e789-df67-1574ae66a17a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_db4154ee-ead1-07fc-2dbf-112a27165c16">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_db4154ee-ead1-07fc-2dbf-112a27165c16"><gml:exterior><gml:LinearRing><gml:posList>35.49956699 141.00003783 0 35.49955505 141.00127213 0 35.49960912 141.00127291 0 35.49962106 141.00003861 0 35.49956699 141.00003783 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_88914529-5040-972b-afa4-aff57e4e8dd0">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_88914529-5040-972b-afa4-aff57e4e8dd0"><gml:exterior><gml:LinearRing><gml:posList>35.49954897 141.00003756 0 35.49953702 141.00127186 0 35.49955505 141.00127213 0 35.49956699 141.00003783 0 35.49954897 141.00003756 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_9f4964b7-26b0-db17-a032-566809e2b31b">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_9f4964b7-26b0-db17-a032-566809e2b31b"><gml:exterior><gml:LinearRing><gml:posList>35.49962106 141.00003861 0 35.49960912 141.00127291 0 35.49962714 141.00127317 0 35.49963909 141.00003887 0 35.49962106 141.00003861 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49954897 141.00003756 0 35.49953702 141.00127186 0 35.49962714 141.00127317 0 35.49963909 141.00003887 0 35.49954897 141.00003756 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_db4154ee-ead1-07fc-2dbf-112a27165c16"/>
<gml:surfaceMember xlink:href="#poly_traf_88914529-5040-972b-afa4-aff57e4e8dd0"/>
<gml:surfaceMember xlink:href="#poly_traf_9f4964b7-26b0-db17-a032-566809e2b31b"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e993d3c9-a943-8a15-a504-bb667b7a1062">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_09b407e9-8921-d002-9e95-a352f6032d51">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_09b407e9-8921-d002-9e95-a352f6032d51"><gml:exterior><gml:LinearRing><gml:posList>35.49955419 141.00136029 0 35.49954224 141.00259459 0 35.49959631 141.00259537 0 35.49960827 141.00136107 0 35.49955419 141.00136029 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_1e8ac3ea-6255-130b-9418-88c3879c156b">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_1e8ac3ea-6255-130b-9418-88c3879c156b"><gml:exterior><gml:LinearRing><gml:posList>35.49953617 141.00136003 0 35.49952421 141.00259433 0 35.49954224 141.00259459 0 35.49955419 141.00136029 0 35.49953617 141.00136003 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_7fdf766d-6c69-e054-dae8-6aa75a5eb90f">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_7fdf766d-6c69-e054-dae8-6aa75a5eb90f"><gml:exterior><gml:LinearRing><gml:posList>35.49960827 141.00136107 0 35.49959631 141.00259537 0 35.49961433 141.00259563 0 35.49962629 141.00136133 0 35.49960827 141.00136107 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953617 141.00136003 0 35.49952421 141.00259433 0 35.49961433 141.00259563 0 35.49962629 141.00136133 0 35.49953617 141.00136003 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_09b407e9-8921-d002-9e95-a352f6032d51"/>
<gml:surfaceMember xlink:href="#poly_traf_1e8ac3ea-6255-130b-9418-88c3879c156b"/>
<gml:surfaceMember xlink:href="#poly_traf_7fdf766d-6c69-e054-dae8-6aa75a5eb90f"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<tran:lod3MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953617 141.00136003 1.36 35.49953517 141.00146289 1.41 35.49962530 141.00146419 1.41 35.49962629 141.00136133 1.36 35.49953617 141.00136003 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953517 141.00146289 1.41 35.49953418 141.00156574 1.28 35.49962430 141.00156705 1.28 35.49962530 141.00146419 1.41 35.49953517 141.00146289 1.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953418 141.00156574 1.28 35.49953318 141.00166860 0.70 35.49962330 141.00166991 0.70 35.49962430 141.00156705 1.28 35.49953418 141.00156574 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953318 141.00166860 0.70 35.49953219 141.00177146 -0.08 35.49962231 141.00177277 -0.08 35.49962330 141.00166991 0.70 35.49953318 141.00166860 0.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953219 141.00177146 -0.08 35.49953119 141.00187432 -0.49 35.49962131 141.00187562 -0.49 35.49962231 141.00177277 -0.08 35.49953219 141.00177146 -0.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953119 141.00187432 -0.49 35.49953019 141.00197718 -0.07 35.49962031 141.00197848 -0.07 35.49962131 141.00187562 -0.49 35.49953119 141.00187432 -0.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953019 141.00197718 -0.07 35.49952920 141.00208004 0.88 35.49961932 141.00208134 0.88 35.49962031 141.00197848 -0.07 35.49953019 141.00197718 -0.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952920 141.00208004 0.88 35.49952820 141.00218289 1.88 35.49961832 141.00218420 1.88 35.49961932 141.00208134 0.88 35.49952920 141.00208004 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952820 141.00218289 1.88 35.49952720 141.00228575 2.79 35.49961732 141.00228706 2.79 35.49961832 141.00218420 1.88 35.49952820 141.00218289 1.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952720 141.00228575 2.79 35.49952621 141.00238861 3.52 35.49961633 141.00238992 3.52 35.49961732 141.00228706 2.79 35.49952720 141.00228575 2.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952621 141.00238861 3.52 35.49952521 141.00249147 3.83 35.49961533 141.00249277 3.83 35.49961633 141.00238992 3.52 35.49952621 141.00238861 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952521 141.00249147 3.83 35.49952421 141.00259433 3.96 35.49961433 141.00259563 3.96 35.49961533 141.00249277 3.83 35.49952521 141.00249147 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod3MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">5</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_2c7a09c8-d01d-63c8-98ec-2df3116433ba">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_f828eea7-0274-ebf5-290c-438d2236639e">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_f828eea7-0274-ebf5-290c-438d2236639e"><gml:exterior><gml:LinearRing><gml:posList>35.49954138 141.00268275 0 35.49952941 141.00391705 0 35.49958349 141.00391784 0 35.49959546 141.00268354 0 35.49954138 141.00268275 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_72546a5d-0a22-7c6d-efab-80cc9595cfaa">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_72546a5d-0a22-7c6d-efab-80cc9595cfaa"><gml:exterior><gml:LinearRing><gml:posList>35.49952336 141.00268249 0 35.49951139 141.00391679 0 35.49952941 141.00391705 0 35.49954138 141.00268275 0 35.49952336 141.00268249 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_a6d89983-3a69-d3cb-a27a-3ffc114de395">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_a6d89983-3a69-d3cb-a27a-3ffc114de395"><gml:exterior><gml:LinearRing><gml:posList>35.49959546 141.00268354 0 35.49958349 141.00391784 0 35.49960151 141.00391810 0 35.49961348 141.00268380 0 35.49959546 141.00268354 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952336 141.00268249 0 35.49951139 141.00391679 0 35.49960151 141.00391810 0 35.49961348 141.00268380 0 35.49952336 141.00268249 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_f828eea7-0274-ebf5-290c-438d2236639e"/>
<gml:surfaceMember xlink:href="#poly_traf_72546a5d-0a22-7c6d-efab-80cc9595cfaa"/>
<gml:surfaceMember xlink:href="#poly_traf_a6d89983-3a69-d3cb-a27a-3ffc114de395"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4631d391-7778-a2c1-d013-e02f53d7ebe7">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_63e3a7b8-deee-eadd-2993-b3a2e25c9e25">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_63e3a7b8-deee-eadd-2993-b3a2e25c9e25"><gml:exterior><gml:LinearRing><gml:posList>35.49952856 141.00400522 0 35.49951657 141.00523951 0 35.49957065 141.00524030 0 35.49958263 141.00400600 0 35.49952856 141.00400522 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_112a02a9-df59-9092-ade0-697312363fe1">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_112a02a9-df59-9092-ade0-697312363fe1"><gml:exterior><gml:LinearRing><gml:posList>35.49951053 141.00400495 0 35.49949855 141.00523925 0 35.49951657 141.00523951 0 35.49952856 141.00400522 0 35.49951053 141.00400495 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_ab3ee9a7-50e0-9dd5-2855-288cc856a8bb">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_ab3ee9a7-50e0-9dd5-2855-288cc856a8bb"><gml:exterior><gml:LinearRing><gml:posList>35.49958263 141.00400600 0 35.49957065 141.00524030 0 35.49958867 141.00524056 0 35.49960065 141.00400626 0 35.49958263 141.00400600 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951053 141.00400495 0 35.49949855 141.00523925 0 35.49958867 141.00524056 0 35.49960065 141.00400626 0 35.49951053 141.00400495 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_63e3a7b8-deee-eadd-2993-b3a2e25c9e25"/>
<gml:surfaceMember xlink:href="#poly_traf_112a02a9-df59-9092-ade0-697312363fe1"/>
<gml:surfaceMember xlink:href="#poly_traf_ab3ee9a7-50e0-9dd5-2855-288cc856a8bb"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3af723a9-c1b1-db62-65b2-d7eeb297ae3d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636476 141.00122594 0 35.49636391 141.00131410 0 35.49712092 141.00132506 0 35.49712178 141.00123690 0 35.49636476 141.00122594 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_be14513f-8e96-b3f9-492e-f6c14b301897">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49717585 141.00123768 0 35.49717500 141.00132584 0 35.49793201 141.00133680 0 35.49793287 141.00124864 0 35.49717585 141.00123768 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ebe770c0-a4f4-fb1b-392a-3b791bd3fcad">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49798694 141.00124942 0 35.49798609 141.00133759 0 35.49874310 141.00134855 0 35.49874396 141.00126038 0 35.49798694 141.00124942 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3904c266-91ff-db0e-1829-a6570f3a1958">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879803 141.00126117 0 35.49879718 141.00134933 0 35.49953617 141.00136003 0 35.49953702 141.00127186 0 35.49879803 141.00126117 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_eb5967c3-82b7-b9fe-4f2e-97d0be78fe91">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962714 141.00127317 0 35.49962629 141.00136133 0 35.50034726 141.00137177 0 35.50034811 141.00128361 0 35.49962714 141.00127317 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_495df6cd-bcbc-dc08-6a83-34e98e555537">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49635195 141.00254835 0 35.49635110 141.00263651 0 35.49710811 141.00264749 0 35.49710897 141.00255932 0 35.49635195 141.00254835 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_54420fcd-7d72-9aa9-bfc9-6fc0a3f308be">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716304 141.00256011 0 35.49716219 141.00264827 0 35.49791920 141.00265924 0 35.49792006 141.00257108 0 35.49716304 141.00256011 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_41f29a59-c71d-8461-7b89-8e61160c2953">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49797413 141.00257186 0 35.49797328 141.00266002 0 35.49873029 141.00267100 0 35.49873115 141.00258283 0 35.49797413 141.00257186 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_084d73bc-b956-944a-2c98-e03a44c57eaa">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49878522 141.00258362 0 35.49878437 141.00267178 0 35.49952336 141.00268249 0 35.49952421 141.00259433 0 35.49878522 141.00258362 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_54f64b03-5f81-de24-01e2-53f07be0594e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49961433 141.00259563 0 35.49961348 141.00268380 0 35.50033445 141.00269425 0 35.50033530 141.00260608 0 35.49961433 141.00259563 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_cad32cae-2c9d-4c30-ac37-7d27a70d49fe">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49633913 141.00387076 0 35.49633827 141.00395892 0 35.49709529 141.00396991 0 35.49709614 141.00388175 0 35.49633913 141.00387076 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e50c0ebd-ed2b-62d0-75ae-1b0da8a0aa04">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715022 141.00388253 0 35.49714936 141.00397069 0 35.49790638 141.00398168 0 35.49790723 141.00389351 0 35.49715022 141.00388253 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f5d7b6b8-b12a-5038-0fb8-a435d34a1a5e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49796131 141.00389430 0 35.49796045 141.00398246 0 35.49871747 141.00399345 0 35.49871832 141.00390528 0 35.49796131 141.00389430 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_9f753ed0-2b8f-1f6e-4ad5-b6dd4f373ab0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49877240 141.00390607 0 35.49877154 141.00399423 0 35.49951053 141.00400495 0 35.49951139 141.00391679 0 35.49877240 141.00390607 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_dab1cfcc-99f0-0132-1f07-126ee3508ed9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49960151 141.00391810 0 35.49960065 141.00400626 0 35.50032162 141.00401672 0 35.50032248 141.00392856 0 35.49960151 141.00391810 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_07bb07fd-1292-a029-1f2a-5cca2bc1c93c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49632629 141.00519317 0 35.49632543 141.00528133 0 35.49708245 141.00529233 0 35.49708331 141.00520417 0 35.49632629 141.00519317 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e6b8d839-67bc-1963-df17-ca54abb7216c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49713738 141.00520495 0 35.49713652 141.00529312 0 35.49789354 141.00530411 0 35.49789440 141.00521595 0 35.49713738 141.00520495 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_fea50ca2-554a-1fcb-bb94-9ac4aaf0ca88">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49794847 141.00521673 0 35.49794761 141.00530490 0 35.49870463 141.00531589 0 35.49870548 141.00522773 0 35.49794847 141.00521673 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f3ab641f-fe6c-8ecb-4866-68be1715ffd7">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49875956 141.00522852 0 35.49875870 141.00531668 0 35.49949769 141.00532741 0 35.49949855 141.00523925 0 35.49875956 141.00522852 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d1ab09a5-2a6e-0fb0-4559-c78a2136ac9f">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49958867 141.00524056 0 35.49958781 141.00532872 0 35.50030878 141.00533920 0 35.50030964 141.00525103 0 35.49958867 141.00524056 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
</core:CityModel>
