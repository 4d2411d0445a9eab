<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50030878 140.99996113 0.00</gml:lowerCorner>
<gml:upperCorner>35.50367737 141.00538738 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<tran:Road gml:id="tran_99a1b157-c6cb-aa98-18d1-00ac58498399">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036091 140.99996113 0 35.50036006 141.00004929 0 35.50045018 141.00005060 0 35.50045103 140.99996243 0 35.50036091 140.99996113 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_fed0c1a8-7687-7909-c1fe-336bece2cca0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50034811 141.00128361 0 35.50034726 141.00137177 0 35.50043738 141.00137308 0 35.50043823 141.00128491 0 35.50034811 141.00128361 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_5f1eaddb-f2ca-c0b8-a0b7-6248bf7e390b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033530 141.00260608 0 35.50033445 141.00269425 0 35.50042457 141.00269555 0 35.50042542 141.00260739 0 35.50033530 141.00260608 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_481a5b1f-c40d-c4b1-55da-740bd3005e84">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032248 141.00392856 0 35.50032162 141.00401672 0 35.50041174 141.00401803 0 35.50041260 141.00392987 0 35.50032248 141.00392856 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d7447617-c9d6-ca07-9ccb-06f60697e9c1">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50030964 141.00525103 0 35.50030878 141.00533920 0 35.50039890 141.00534051 0 35.50039976 141.00525234 0 35.50030964 141.00525103 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ec4166fa-5688-51b2-d354-f8d23bafddc2">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119002 140.99997312 0 35.50118917 141.00006129 0 35.50124324 141.00006207 0 35.50124410 140.99997390 0 35.50119002 140.99997312 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_32854a37-ac15-2a17-b06b-5c283de1b5b9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117723 141.00129561 0 35.50117637 141.00138378 0 35.50123045 141.00138456 0 35.50123130 141.00129639 0 35.50117723 141.00129561 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_27195c78-3f2d-41af-372d-5f2d7f23c73e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116442 141.00261810 0 35.50116356 141.00270627 0 35.50121763 141.00270705 0 35.50121849 141.00261888 0 35.50116442 141.00261810 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_5e5ce372-eb0c-db36-94f7-aa6f22fe61a9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115159 141.00394059 0 35.50115074 141.00402876 0 35.50120481 141.00402954 0 35.50120566 141.00394137 0 35.50115159 141.00394059 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f1f8500e-5c21-f7dc-3c19-49be31ac7328">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113875 141.00526308 0 35.50113789 141.00535124 0 35.50119197 141.00535203 0 35.50119282 141.00526386 0 35.50113875 141.00526308 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_7d48d81b-25e6-d89f-eb46-44ec7f713def">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50200111 140.99998485 0 35.50200026 141.00007302 0 35.50205433 141.00007380 0 35.50205519 140.99998563 0 35.50200111 140.99998485 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_481f96ff-cafa-b6cf-e553-2739c4e24e42">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50198832 141.00130735 0 35.50198746 141.00139552 0 35.50204154 141.00139630 0 35.50204239 141.00130814 0 35.50198832 141.00130735 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_506fe9b1-ef60-f157-fe13-98fe555ee408">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197551 141.00262986 0 35.50197465 141.00271802 0 35.50202872 141.00271881 0 35.50202958 141.00263064 0 35.50197551 141.00262986 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ee735467-ea41-5859-ebe7-4cede9db24d8">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196268 141.00395236 0 35.50196182 141.00404053 0 35.50201590 141.00404131 0 35.50201675 141.00395314 0 35.50196268 141.00395236 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f3a4ef8f-dc8f-ac0d-2de0-fa8925b5de78">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50194984 141.00527486 0 35.50194898 141.00536303 0 35.50200306 141.00536381 0 35.50200391 141.00527565 0 35.50194984 141.00527486 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_35c3f5fe-2bf1-52ac-e7fe-93401a172252">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281220 140.99999658 0 35.50281135 141.00008475 0 35.50286542 141.00008553 0 35.50286628 140.99999736 0 35.50281220 140.99999658 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_558414c5-a66c-a4cf-d22a-872a55b190ed">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279941 141.00131910 0 35.50279855 141.00140727 0 35.50285263 141.00140805 0 35.50285348 141.00131988 0 35.50279941 141.00131910 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8f2869db-21ba-393f-2842-d20a4a082a8f">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278660 141.00264161 0 35.50278574 141.00272978 0 35.50283981 141.00273057 0 35.50284067 141.00264240 0 35.50278660 141.00264161 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_63696e06-9085-79a1-d543-3b0ccf785067">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277377 141.00396413 0 35.50277291 141.00405230 0 35.50282699 141.00405308 0 35.50282784 141.00396491 0 35.50277377 141.00396413 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_bf623d38-7a5a-52d2-f502-648d33b8adda">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50276093 141.00528664 0 35.50276007 141.00537481 0 35.50281414 141.00537560 0 35.50281500 141.00528743 0 35.50276093 141.00528664 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d590a5a1-7606-2e88-2e03-280d5d5b6fa0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50362329 141.00000831 0 35.50362244 141.00009648 0 35.50367651 141.00009726 0 35.50367737 141.00000909 0 35.50362329 141.00000831 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_98edcf2f-44b9-7c12-e5ca-54efcb5ea47c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361050 141.00133084 0 35.50360964 141.00141901 0 35.50366372 141.00141979 0 35.50366457 141.00133163 0 35.50361050 141.00133084 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3740bf7e-3975-b80f-a848-cb26f498bdfe">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359768 141.00265337 0 35.50359683 141.00274154 0 35.50365090 141.00274232 0 35.50365176 141.00265416 0 35.50359768 141.00265337 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8787b956-4116-7b67-9460-106fa5a77fd0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358486 141.00397590 0 35.50358400 141.00406407 0 35.50363808 141.00406485 0 35.50363893 141.00397669 0 35.50358486 141.00397590 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_85f5c1fe-8c65-3cba-7395-72b22a64fa20">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50357202 141.00529843 0 35.50357116 141.00538660 0 35.50362523 141.00538738 0 35.50362609 141.00529921 0 35.50357202 141.00529843 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_2ccc1e97-c4eb-f47e-8d2d-f5bf0576e947">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_41eb628a-0122-4dc1-06b3-adf30e88d907">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_41eb628a-0122-4dc1-06b3-adf30e88d907"><gml:exterior><gml:LinearRing><gml:posList>35.50037808 141.00004956 0 35.50036614 141.00128387 0 35.50042021 141.00128465 0 35.50043215 141.00005034 0 35.50037808 141.00004956 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_fc303d0c-b19a-cb4b-09d2-50d877d5a34a">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_fc303d0c-b19a-cb4b-09d2-50d877d5a34a"><gml:exterior><gml:LinearRing><gml:posList>35.50036006 141.00004929 0 35.50034811 141.00128361 0 35.50036614 141.00128387 0 35.50037808 141.00004956 0 35.50036006 141.00004929 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_3aae44de-5717-f2ec-0c50-ccf6854c14c8">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_3aae44de-5717-f2ec-0c50-ccf6854c14c8"><gml:exterior><gml:LinearRing><gml:posList>35.50043215 141.00005034 0 35.50042021 141.00128465 0 35.50043823 141.00128491 0 35.50045018 141.00005060 0 35.50043215 141.00005034 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036006 141.00004929 0 35.50034811 141.00128361 0 35.50043823 141.00128491 0 35.50045018 141.00005060 0 35.50036006 141.00004929 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_41eb628a-0122-4dc1-06b3-adf30e88d907"/>
<gml:surfaceMember xlink:href="#poly_traf_fc303d0c-b19a-cb4b-09d2-50d877d5a34a"/>
<gml:surfaceMember xlink:href="#poly_traf_3aae44de-5717-f2ec-0c50-ccf6854c14c8"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_7d82e2b3-eff8-e068-1799-32c7a92b2a1e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_47e126ce-775d-005a-2848-a6f91d5a8009">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_47e126ce-775d-005a-2848-a6f91d5a8009"><gml:exterior><gml:LinearRing><gml:posList>35.50035247 141.00269451 0 35.50034050 141.00392882 0 35.50039457 141.00392960 0 35.50040655 141.00269529 0 35.50035247 141.00269451 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_4396472e-f379-58de-47a3-aabc8ffd5a74">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_4396472e-f379-58de-47a3-aabc8ffd5a74"><gml:exterior><gml:LinearRing><gml:posList>35.50033445 141.00269425 0 35.50032248 141.00392856 0 35.50034050 141.00392882 0 35.50035247 141.00269451 0 35.50033445 141.00269425 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_e4ae57ac-cb0e-be03-3d2d-2f354e9fbb8f">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_e4ae57ac-cb0e-be03-3d2d-2f354e9fbb8f"><gml:exterior><gml:LinearRing><gml:posList>35.50040655 141.00269529 0 35.50039457 141.00392960 0 35.50041260 141.00392987 0 35.50042457 141.00269555 0 35.50040655 141.00269529 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033445 141.00269425 0 35.50032248 141.00392856 0 35.50041260 141.00392987 0 35.50042457 141.00269555 0 35.50033445 141.00269425 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_47e126ce-775d-005a-2848-a6f91d5a8009"/>
<gml:surfaceMember xlink:href="#poly_traf_4396472e-f379-58de-47a3-aabc8ffd5a74"/>
<gml:surfaceMember xlink:href="#poly_traf_e4ae57ac-cb0e-be03-3d2d-2f354e9fbb8f"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_416e7b20-b66e-dd7e-842f-ae6d80db8b84">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_d51a2760-9edf-ee1d-c2bc-e8b4f6a416a8">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_d51a2760-9edf-ee1d-c2bc-e8b4f6a416a8"><gml:exterior><gml:LinearRing><gml:posList>35.50033965 141.00401699 0 35.50032766 141.00525129 0 35.50038173 141.00525208 0 35.50039372 141.00401777 0 35.50033965 141.00401699 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_8896010d-4148-51c4-49d4-44d4817c998e">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_8896010d-4148-51c4-49d4-44d4817c998e"><gml:exterior><gml:LinearRing><gml:posList>35.50032162 141.00401672 0 35.50030964 141.00525103 0 35.50032766 141.00525129 0 35.50033965 141.00401699 0 35.50032162 141.00401672 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_82da0cb4-5bb5-4a15-586c-ec177111a946">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_82da0cb4-5bb5-4a15-586c-ec177111a946"><gml:exterior><gml:LinearRing><gml:posList>35.50039372 141.00401777 0 35.50038173 141.00525208 0 35.50039976 141.00525234 0 35.50041174 141.00401803 0 35.50039372 141.00401777 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032162 141.00401672 0 35.50030964 141.00525103 0 35.50039976 141.00525234 0 35.50041174 141.00401803 0 35.50032162 141.00401672 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_d51a2760-9edf-ee1d-c2bc-e8b4f6a416a8"/>
<gml:surfaceMember xlink:href="#poly_traf_8896010d-4148-51c4-49d4-44d4817c998e"/>
<gml:surfaceMember xlink:href="#poly_traf_82da0cb4-5bb5-4a15-586c-ec177111a946"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_02b0de62-240e-c019-be9c-823c0befc01b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50118917 141.00006129 0 35.50117723 141.00129561 0 35.50123130 141.00129639 0 35.50124324 141.00006207 0 35.50118917 141.00006129 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_31e90bc0-7194-eb97-f1ab-5806f7c08135">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116356 141.00270627 0 35.50115159 141.00394059 0 35.50120566 141.00394137 0 35.50121763 141.00270705 0 35.50116356 141.00270627 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_bf7e5c2b-0870-687c-3540-32c58984e815">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115074 141.00402876 0 35.50113875 141.00526308 0 35.50119282 141.00526386 0 35.50120481 141.00402954 0 35.50115074 141.00402876 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_280651cf-39fd-0b19-b388-00bbe3b257e8">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50200026 141.00007302 0 35.50198832 141.00130735 0 35.50204239 141.00130814 0 35.50205433 141.00007380 0 35.50200026 141.00007302 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8ab19b71-3067-3080-41e3-d5c70d508e26">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197465 141.00271802 0 35.50196268 141.00395236 0 35.50201675 141.00395314 0 35.50202872 141.00271881 0 35.50197465 141.00271802 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_51e473cd-3bbe-90a0-a3e0-c84a101bd0b2">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196182 141.00404053 0 35.50194984 141.00527486 0 35.50200391 141.00527565 0 35.50201590 141.00404131 0 35.50196182 141.00404053 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_bd799f50-876e-c0eb-3db6-73ae63110b02">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281135 141.00008475 0 35.50279941 141.00131910 0 35.50285348 141.00131988 0 35.50286542 141.00008553 0 35.50281135 141.00008475 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_76fff1aa-b84c-1b4d-67ea-556b8afb312a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278574 141.00272978 0 35.50277377 141.00396413 0 35.50282784 141.00396491 0 35.50283981 141.00273057 0 35.50278574 141.00272978 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e4436388-4e89-6f91-cd66-d3c9f4b561f2">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277291 141.00405230 0 35.50276093 141.00528664 0 35.50281500 141.00528743 0 35.50282699 141.00405308 0 35.50277291 141.00405230 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a1eadcc0-5064-b5ae-8a19-8b2379f4d97e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50362244 141.00009648 0 35.50361050 141.00133084 0 35.50366457 141.00133163 0 35.50367651 141.00009726 0 35.50362244 141.00009648 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d2ca87d0-265c-dd76-9e0f-0774609e6afd">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359683 141.00274154 0 35.50358486 141.00397590 0 35.50363893 141.00397669 0 35.50365090 141.00274232 0 35.50359683 141.00274154 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_dbca3ed9-6ec4-d3d4-8b58-74898b568237">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358400 141.00406407 0 35.50357202 141.00529843 0 35.50362609 141.00529921 0 35.50363808 141.00406485 0 35.50358400 141.00406407 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4f7c8d09-98dc-2f3c-67d3-b99db13f0704">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50045103 140.99996243 0 35.50045018 141.00005060 0 35.50118917 141.00006129 0 35.50119002 140.99997312 0 35.50045103 140.99996243 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_beb2cc6c-b293-28b9-d5aa-9cb5a3acb51e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124410 140.99997390 0 35.50124324 141.00006207 0 35.50200026 141.00007302 0 35.50200111 140.99998485 0 35.50124410 140.99997390 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_19e5997e-cda4-aa0a-e31f-7fc7ba8b35ab">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205519 140.99998563 0 35.50205433 141.00007380 0 35.50281135 141.00008475 0 35.50281220 140.99999658 0 35.50205519 140.99998563 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_21ff1b86-e105-f31c-a7cd-c2176bb30d52">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286628 140.99999736 0 35.50286542 141.00008553 0 35.50362244 141.00009648 0 35.50362329 141.00000831 0 35.50286628 140.99999736 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4120fede-d047-8a14-e5db-b64839315f23">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50043823 141.00128491 0 35.50043738 141.00137308 0 35.50117637 141.00138378 0 35.50117723 141.00129561 0 35.50043823 141.00128491 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_bd87547b-0c11-91bd-a08c-0ca8e9ec7406">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123130 141.00129639 0 35.50123045 141.00138456 0 35.50198746 141.00139552 0 35.50198832 141.00130735 0 35.50123130 141.00129639 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a71ddf1b-908c-7814-460e-b3177132700c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204239 141.00130814 0 35.50204154 141.00139630 0 35.50279855 141.00140727 0 35.50279941 141.00131910 0 35.50204239 141.00130814 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_abb7a775-864a-cb1f-e497-654588f92f92">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285348 141.00131988 0 35.50285263 141.00140805 0 35.50360964 141.00141901 0 35.50361050 141.00133084 0 35.50285348 141.00131988 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a9e5ebcd-5cd6-4b0e-77b6-798c3dcdada6">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50042542 141.00260739 0 35.50042457 141.00269555 0 35.50116356 141.00270627 0 35.50116442 141.00261810 0 35.50042542 141.00260739 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a3623808-5ed1-3cf3-35fb-d00c4a470cd4">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50121849 141.00261888 0 35.50121763 141.00270705 0 35.50197465 141.00271802 0 35.50197551 141.00262986 0 35.50121849 141.00261888 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_dfacc127-493c-b51e-e1b9-a74016990c53">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50202958 141.00263064 0 35.50202872 141.00271881 0 35.50278574 141.00272978 0 35.50278660 141.00264161 0 35.50202958 141.00263064 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b549f5d1-e794-9c6e-7cd1-1e98f46c9510">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284067 141.00264240 0 35.50283981 141.00273057 0 35.50359683 141.00274154 0 35.50359768 141.00265337 0 35.50284067 141.00264240 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a09cc92e-86a4-5062-dbf6-fd984413cfbd">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50041260 141.00392987 0 35.50041174 141.00401803 0 35.50115074 141.00402876 0 35.50115159 141.00394059 0 35.50041260 141.00392987 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c117dea3-5ce9-877f-bdde-f5f5d59860ff">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50120566 141.00394137 0 35.50120481 141.00402954 0 35.50196182 141.00404053 0 35.50196268 141.00395236 0 35.50120566 141.00394137 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ead26778-bb7b-4d6a-2f81-cfa8b75683ab">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201675 141.00395314 0 35.50201590 141.00404131 0 35.50277291 141.00405230 0 35.50277377 141.00396413 0 35.50201675 141.00395314 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b5418bf6-d4a2-9d1d-3d40-10cfbdb0bf00">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282784 141.00396491 0 35.50282699 141.00405308 0 35.50358400 141.00406407 0 35.50358486 141.00397590 0 35.50282784 141.00396491 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_94b2203c-bb88-5407-8994-9cbe8b052962">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50039976 141.00525234 0 35.50039890 141.00534051 0 35.50113789 141.00535124 0 35.50113875 141.00526308 0 35.50039976 141.00525234 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a5900575-ec38-4216-7438-1c26089a987d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119282 141.00526386 0 35.50119197 141.00535203 0 35.50194898 141.00536303 0 35.50194984 141.00527486 0 35.50119282 141.00526386 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b38e9272-c2cf-1e38-a2d6-5aacaa73637b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50200391 141.00527565 0 35.50200306 141.00536381 0 35.50276007 141.00537481 0 35.50276093 141.00528664 0 35.50200391 141.00527565 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_99785aba-8cd5-4c2f-4aff-f3309e0063cd">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281500 141.00528743 0 35.50281414 141.00537560 0 35.50357116 141.00538660 0 35.50357202 141.00529843 0 35.50281500 141.00528743 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
</core:CityModel>
