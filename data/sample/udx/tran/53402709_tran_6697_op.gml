<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49965187 140.99399960 0.00</gml:lowerCorner>
<gml:upperCorner>35.50373478 141.00000909 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<tran:Road gml:id="tran_a37a1fa9-4927-1a65-9fbc-f8f679034507">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50041831 140.99400997 0 35.50041747 140.99409814 0 35.50050759 140.99409943 0 35.50050844 140.99401127 0 35.50041831 140.99400997 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e0238bb1-1d22-f3fa-d281-51433dec6191">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50040558 140.99533245 0 35.50040473 140.99542062 0 35.50049485 140.99542192 0 35.50049570 140.99533375 0 35.50040558 140.99533245 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_24033209-c60d-a335-0ad5-6af2a6b57503">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50039284 140.99665493 0 35.50039199 140.99674310 0 35.50048211 140.99674440 0 35.50048296 140.99665623 0 35.50039284 140.99665493 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c4530a9c-9842-6608-be33-bc60feb9c440">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037369 140.99863865 0 35.50037284 140.99872682 0 35.50046296 140.99872812 0 35.50046381 140.99863995 0 35.50037369 140.99863865 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_43cd95e9-a2eb-7bca-024d-e933c6d7c45b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124743 140.99402190 0 35.50124658 140.99411007 0 35.50130065 140.99411085 0 35.50130150 140.99402268 0 35.50124743 140.99402190 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1970f529-17b8-4b86-757c-029eecf20229">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123470 140.99534440 0 35.50123385 140.99543256 0 35.50128792 140.99543334 0 35.50128877 140.99534517 0 35.50123470 140.99534440 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_08901579-58a2-2bcb-5133-4b37d5cc589d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50122195 140.99666689 0 35.50122110 140.99675506 0 35.50127518 140.99675584 0 35.50127603 140.99666767 0 35.50122195 140.99666689 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_19f57237-a1b0-f7eb-f8ee-3d255ffce0b0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50120281 140.99865063 0 35.50120196 140.99873879 0 35.50125603 140.99873958 0 35.50125688 140.99865141 0 35.50120281 140.99865063 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_36d62035-98f8-2b6a-5836-bdf9ea73aa89">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205852 140.99403357 0 35.50205767 140.99412174 0 35.50211175 140.99412252 0 35.50211259 140.99403435 0 35.50205852 140.99403357 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_69c61390-8198-edf9-2dc2-1db4455340fa">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204579 140.99535608 0 35.50204494 140.99544425 0 35.50209901 140.99544503 0 35.50209986 140.99535686 0 35.50204579 140.99535608 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_7490fdeb-98f9-02f9-c89a-a17a8ed7eff3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50203304 140.99667859 0 35.50203219 140.99676675 0 35.50208627 140.99676753 0 35.50208712 140.99667937 0 35.50203304 140.99667859 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1ed903eb-bbe4-0813-7cb7-d945f601d14d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201390 140.99866235 0 35.50201305 140.99875051 0 35.50206712 140.99875129 0 35.50206797 140.99866313 0 35.50201390 140.99866235 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a5361ce6-a0ef-25af-56cb-ed29dc54e3fa">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286961 140.99404524 0 35.50286877 140.99413341 0 35.50292284 140.99413419 0 35.50292369 140.99404602 0 35.50286961 140.99404524 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8c2dafec-7900-710b-ae6d-4b78e54ccf51">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285688 140.99536776 0 35.50285603 140.99545593 0 35.50291011 140.99545671 0 35.50291095 140.99536854 0 35.50285688 140.99536776 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a3911def-d4cc-0847-eb3e-603158eabca6">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284413 140.99669028 0 35.50284328 140.99677845 0 35.50289736 140.99677923 0 35.50289821 140.99669106 0 35.50284413 140.99669028 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_78e6ac9f-d169-7da8-4056-14288eb3528a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282499 140.99867406 0 35.50282414 140.99876223 0 35.50287821 140.99876301 0 35.50287906 140.99867484 0 35.50282499 140.99867406 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4405d9e0-ee2c-04ef-3d92-b7845ffbcedc">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50368071 140.99405691 0 35.50367986 140.99414508 0 35.50373393 140.99414586 0 35.50373478 140.99405769 0 35.50368071 140.99405691 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_884c045e-87ab-0d35-4146-6f1861c27800">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50366797 140.99537945 0 35.50366712 140.99546762 0 35.50372120 140.99546840 0 35.50372205 140.99538023 0 35.50366797 140.99537945 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_66fc8e55-d0a6-ae26-4e89-89ec338cefcf">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50365523 140.99670198 0 35.50365438 140.99679015 0 35.50370845 140.99679093 0 35.50370930 140.99670276 0 35.50365523 140.99670198 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f5ae21af-6c69-db47-3e37-9473e6a5f578">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50363608 140.99868578 0 35.50363523 140.99877395 0 35.50368930 140.99877473 0 35.50369015 140.99868656 0 35.50363608 140.99868578 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_59e8306e-5a04-8bfc-1268-0f71bf75a940">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_cb151bb3-359c-eb3c-f319-5a082ede8800">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_cb151bb3-359c-eb3c-f319-5a082ede8800"><gml:exterior><gml:LinearRing><gml:posList>35.50043549 140.99409840 0 35.50042361 140.99533271 0 35.50047768 140.99533349 0 35.50048956 140.99409917 0 35.50043549 140.99409840 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_f18d56a7-417f-1c7f-5573-81544f80956f">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_f18d56a7-417f-1c7f-5573-81544f80956f"><gml:exterior><gml:LinearRing><gml:posList>35.50041747 140.99409814 0 35.50040558 140.99533245 0 35.50042361 140.99533271 0 35.50043549 140.99409840 0 35.50041747 140.99409814 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_e1998744-1ad9-e3f3-f94c-a21a2de18552">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_e1998744-1ad9-e3f3-f94c-a21a2de18552"><gml:exterior><gml:LinearRing><gml:posList>35.50048956 140.99409917 0 35.50047768 140.99533349 0 35.50049570 140.99533375 0 35.50050759 140.99409943 0 35.50048956 140.99409917 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50041747 140.99409814 0 35.50040558 140.99533245 0 35.50049570 140.99533375 0 35.50050759 140.99409943 0 35.50041747 140.99409814 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_cb151bb3-359c-eb3c-f319-5a082ede8800"/>
<gml:surfaceMember xlink:href="#poly_traf_f18d56a7-417f-1c7f-5573-81544f80956f"/>
<gml:surfaceMember xlink:href="#poly_traf_e1998744-1ad9-e3f3-f94c-a21a2de18552"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1a0fdb3b-f4a4-4751-f344-903b6344e75a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_f942da2b-f0f8-49ee-82db-497a0b4fb78e">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_f942da2b-f0f8-49ee-82db-497a0b4fb78e"><gml:exterior><gml:LinearRing><gml:posList>35.50042276 140.99542088 0 35.50041086 140.99665519 0 35.50046493 140.99665597 0 35.50047683 140.99542166 0 35.50042276 140.99542088 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_6865e416-2a7f-bce2-f543-b32046bc73a6">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_6865e416-2a7f-bce2-f543-b32046bc73a6"><gml:exterior><gml:LinearRing><gml:posList>35.50040473 140.99542062 0 35.50039284 140.99665493 0 35.50041086 140.99665519 0 35.50042276 140.99542088 0 35.50040473 140.99542062 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_7d1ca2e2-dfe9-327f-4ecb-599b8bd583ef">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_7d1ca2e2-dfe9-327f-4ecb-599b8bd583ef"><gml:exterior><gml:LinearRing><gml:posList>35.50047683 140.99542166 0 35.50046493 140.99665597 0 35.50048296 140.99665623 0 35.50049485 140.99542192 0 35.50047683 140.99542166 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50040473 140.99542062 0 35.50039284 140.99665493 0 35.50048296 140.99665623 0 35.50049485 140.99542192 0 35.50040473 140.99542062 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_f942da2b-f0f8-49ee-82db-497a0b4fb78e"/>
<gml:surfaceMember xlink:href="#poly_traf_6865e416-2a7f-bce2-f543-b32046bc73a6"/>
<gml:surfaceMember xlink:href="#poly_traf_7d1ca2e2-dfe9-327f-4ecb-599b8bd583ef"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_147c1a4e-f9e9-ab83-1e0e-edaf13c1bfea">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_34276a56-fbe7-db58-036b-05f1a17e331a">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_34276a56-fbe7-db58-036b-05f1a17e331a"><gml:exterior><gml:LinearRing><gml:posList>35.50041001 140.99674336 0 35.50039172 140.99863891 0 35.50044579 140.99863969 0 35.50046408 140.99674414 0 35.50041001 140.99674336 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_29244088-1539-d4ce-d0bc-8f4797692a9a">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_29244088-1539-d4ce-d0bc-8f4797692a9a"><gml:exterior><gml:LinearRing><gml:posList>35.50039199 140.99674310 0 35.50037369 140.99863865 0 35.50039172 140.99863891 0 35.50041001 140.99674336 0 35.50039199 140.99674310 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_d48f9161-a370-fe50-4182-8042708070d7">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_d48f9161-a370-fe50-4182-8042708070d7"><gml:exterior><gml:LinearRing><gml:posList>35.50046408 140.99674414 0 35.50044579 140.99863969 0 35.50046381 140.99863995 0 35.50048211 140.99674440 0 35.50046408 140.99674414 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50039199 140.99674310 0 35.50037369 140.99863865 0 35.50046381 140.99863995 0 35.50048211 140.99674440 0 35.50039199 140.99674310 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_34276a56-fbe7-db58-036b-05f1a17e331a"/>
<gml:surfaceMember xlink:href="#poly_traf_29244088-1539-d4ce-d0bc-8f4797692a9a"/>
<gml:surfaceMember xlink:href="#poly_traf_d48f9161-a370-fe50-4182-8042708070d7"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<tran:lod3MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50039199 140.99674310 3.23 35.50039046 140.99690106 3.86 35.50048058 140.99690236 3.86 35.50048211 140.99674440 3.23 35.50039199 140.99674310 3.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50039046 140.99690106 3.86 35.50038894 140.99705902 4.63 35.50047906 140.99706032 4.63 35.50048058 140.99690236 3.86 35.50039046 140.99690106 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038894 140.99705902 4.63 35.50038742 140.99721699 5.45 35.50047754 140.99721829 5.45 35.50047906 140.99706032 4.63 35.50038894 140.99705902 4.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038742 140.99721699 5.45 35.50038589 140.99737495 5.62 35.50047601 140.99737625 5.62 35.50047754 140.99721829 5.45 35.50038742 140.99721699 5.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038589 140.99737495 5.62 35.50038437 140.99753291 5.62 35.50047449 140.99753421 5.62 35.50047601 140.99737625 5.62 35.50038589 140.99737495 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038437 140.99753291 5.62 35.50038284 140.99769087 5.62 35.50047296 140.99769218 5.62 35.50047449 140.99753421 5.62 35.50038437 140.99753291 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038284 140.99769087 5.62 35.50038132 140.99784884 5.62 35.50047144 140.99785014 5.62 35.50047296 140.99769218 5.62 35.50038284 140.99769087 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038132 140.99784884 5.62 35.50037979 140.99800680 5.62 35.50046991 140.99800810 5.62 35.50047144 140.99785014 5.62 35.50038132 140.99784884 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037979 140.99800680 5.62 35.50037827 140.99816476 5.44 35.50046839 140.99816606 5.44 35.50046991 140.99800810 5.62 35.50037979 140.99800680 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037827 140.99816476 5.44 35.50037674 140.99832273 4.02 35.50046686 140.99832403 4.02 35.50046839 140.99816606 5.44 35.50037827 140.99816476 5.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037674 140.99832273 4.02 35.50037522 140.99848069 2.64 35.50046534 140.99848199 2.64 35.50046686 140.99832403 4.02 35.50037674 140.99832273 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037522 140.99848069 2.64 35.50037369 140.99863865 1.41 35.50046381 140.99863995 1.41 35.50046534 140.99848199 2.64 35.50037522 140.99848069 2.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod3MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">3</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_49dac8d6-66d0-03e8-a2ec-c78cdb1b23a4">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_99c8f11b-92f8-291c-3bef-927a16d6647d">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_99c8f11b-92f8-291c-3bef-927a16d6647d"><gml:exterior><gml:LinearRing><gml:posList>35.50039086 140.99872708 0 35.50037893 140.99996139 0 35.50043301 140.99996217 0 35.50044494 140.99872786 0 35.50039086 140.99872708 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_d3d94fdb-428e-51c3-b950-932882a9f88d">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_d3d94fdb-428e-51c3-b950-932882a9f88d"><gml:exterior><gml:LinearRing><gml:posList>35.50037284 140.99872682 0 35.50036091 140.99996113 0 35.50037893 140.99996139 0 35.50039086 140.99872708 0 35.50037284 140.99872682 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_f7bcd08b-4061-efc3-48a6-b13d7effea2e">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_f7bcd08b-4061-efc3-48a6-b13d7effea2e"><gml:exterior><gml:LinearRing><gml:posList>35.50044494 140.99872786 0 35.50043301 140.99996217 0 35.50045103 140.99996243 0 35.50046296 140.99872812 0 35.50044494 140.99872786 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037284 140.99872682 0 35.50036091 140.99996113 0 35.50045103 140.99996243 0 35.50046296 140.99872812 0 35.50037284 140.99872682 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_99c8f11b-92f8-291c-3bef-927a16d6647d"/>
<gml:surfaceMember xlink:href="#poly_traf_d3d94fdb-428e-51c3-b950-932882a9f88d"/>
<gml:surfaceMember xlink:href="#poly_traf_f7bcd08b-4061-efc3-48a6-b13d7effea2e"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_91e92868-b44c-4df8-76cb-e5fa73395753">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124658 140.99411007 0 35.50123470 140.99534440 0 35.50128877 140.99534517 0 35.50130065 140.99411085 0 35.50124658 140.99411007 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8c40922c-9642-9c69-a988-e32f5c9014bf">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123385 140.99543256 0 35.50122195 140.99666689 0 35.50127603 140.99666767 0 35.50128792 140.99543334 0 35.50123385 140.99543256 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b786b78b-5942-9495-215d-b2202d785cf8">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50120196 140.99873879 0 35.50119002 140.99997312 0 35.50124410 140.99997390 0 35.50125603 140.99873958 0 35.50120196 140.99873879 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4f1e1b11-dbae-a806-fc21-3e540a77d149">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205767 140.99412174 0 35.50204579 140.99535608 0 35.50209986 140.99535686 0 35.50211175 140.99412252 0 35.50205767 140.99412174 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_6713a3f3-eb41-7374-73a9-99c0b2fb05e8">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204494 140.99544425 0 35.50203304 140.99667859 0 35.50208712 140.99667937 0 35.50209901 140.99544503 0 35.50204494 140.99544425 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_2e859229-96ff-8dff-1aed-f449eaac96c3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201305 140.99875051 0 35.50200111 140.99998485 0 35.50205519 140.99998563 0 35.50206712 140.99875129 0 35.50201305 140.99875051 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_7f11e553-aba6-9933-f191-fd44f2d23211">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286877 140.99413341 0 35.50285688 140.99536776 0 35.50291095 140.99536854 0 35.50292284 140.99413419 0 35.50286877 140.99413341 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_905d33a6-8a2b-4512-8e99-235fc4ba08b2">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285603 140.99545593 0 35.50284413 140.99669028 0 35.50289821 140.99669106 0 35.50291011 140.99545671 0 35.50285603 140.99545593 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_2e74be28-c4f4-61b3-bd52-f021c9317efb">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282414 140.99876223 0 35.50281220 140.99999658 0 35.50286628 140.99999736 0 35.50287821 140.99876301 0 35.50282414 140.99876223 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_071c94fb-4f52-cd93-5079-d6754e646df0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50367986 140.99414508 0 35.50366797 140.99537945 0 35.50372205 140.99538023 0 35.50373393 140.99414586 0 35.50367986 140.99414508 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1f66dcc0-bf96-f968-35a0-6ed15dd7f305">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50366712 140.99546762 0 35.50365523 140.99670198 0 35.50370930 140.99670276 0 35.50372120 140.99546840 0 35.50366712 140.99546762 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b337149c-6029-f6c7-18bf-135b0cb0fbce">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50363523 140.99877395 0 35.50362329 141.00000831 0 35.50367737 141.00000909 0 35.50368930 140.99877473 0 35.50363523 140.99877395 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f8d91771-cb8b-23dc-d91f-e28ba25ef965">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49969734 140.99399960 0 35.49969649 140.99408776 0 35.50041747 140.99409814 0 35.50041831 140.99400997 0 35.49969734 140.99399960 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_28a9380e-ebf0-508e-55a7-6634992ffe3b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50050844 140.99401127 0 35.50050759 140.99409943 0 35.50124658 140.99411007 0 35.50124743 140.99402190 0 35.50050844 140.99401127 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d0e0f50d-5414-267d-5d81-3fb307ddca9c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130150 140.99402268 0 35.50130065 140.99411085 0 35.50205767 140.99412174 0 35.50205852 140.99403357 0 35.50130150 140.99402268 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_5e3abacf-01fd-645e-1d90-eb1843db8193">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50211259 140.99403435 0 35.50211175 140.99412252 0 35.50286877 140.99413341 0 35.50286961 140.99404524 0 35.50211259 140.99403435 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_9dc80e3a-d49c-5c8d-661f-96614e5ed61b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292369 140.99404602 0 35.50292284 140.99413419 0 35.50367986 140.99414508 0 35.50368071 140.99405691 0 35.50292369 140.99404602 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ab01190d-4d0e-0c13-799b-148a16d133b6">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968461 140.99532207 0 35.49968376 140.99541023 0 35.50040473 140.99542062 0 35.50040558 140.99533245 0 35.49968461 140.99532207 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_5a5bd537-f21f-2e56-8c2f-db5a4492fc5f">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049570 140.99533375 0 35.50049485 140.99542192 0 35.50123385 140.99543256 0 35.50123470 140.99534440 0 35.50049570 140.99533375 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b5a736e3-2ee2-4fc9-6081-c8cd63ebd50a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128877 140.99534517 0 35.50128792 140.99543334 0 35.50204494 140.99544425 0 35.50204579 140.99535608 0 35.50128877 140.99534517 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_6bca59c8-98c6-c4fd-c37a-946c099d1f45">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209986 140.99535686 0 35.50209901 140.99544503 0 35.50285603 140.99545593 0 35.50285688 140.99536776 0 35.50209986 140.99535686 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3bd653c7-2dbc-ba17-bb01-51559321b5e5">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50291095 140.99536854 0 35.50291011 140.99545671 0 35.50366712 140.99546762 0 35.50366797 140.99537945 0 35.50291095 140.99536854 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1e66d394-3fe2-8dec-7f3d-8b9b89d462de">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49967187 140.99664454 0 35.49967102 140.99673270 0 35.50039199 140.99674310 0 35.50039284 140.99665493 0 35.49967187 140.99664454 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_cdd08cf3-ecea-393a-0f69-6f81def504d2">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048296 140.99665623 0 35.50048211 140.99674440 0 35.50122110 140.99675506 0 35.50122195 140.99666689 0 35.50048296 140.99665623 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_131116aa-12c6-9b21-4654-7d0131e6f862">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127603 140.99666767 0 35.50127518 140.99675584 0 35.50203219 140.99676675 0 35.50203304 140.99667859 0 35.50127603 140.99666767 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_dcc7706a-7e5b-8ad3-e970-66dfeb3b0a9c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208712 140.99667937 0 35.50208627 140.99676753 0 35.50284328 140.99677845 0 35.50284413 140.99669028 0 35.50208712 140.99667937 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_921e24d1-6ad7-034b-84a9-9bb4e581a1d4">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289821 140.99669106 0 35.50289736 140.99677923 0 35.50365438 140.99679015 0 35.50365523 140.99670198 0 35.50289821 140.99669106 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3939f8db-8622-73b6-d6d2-0ff008f15d57">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49965272 140.99862824 0 35.49965187 140.99871640 0 35.50037284 140.99872682 0 35.50037369 140.99863865 0 35.49965272 140.99862824 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_7faed712-3474-e577-9e4a-b73d4b5a66dd">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50046381 140.99863995 0 35.50046296 140.99872812 0 35.50120196 140.99873879 0 35.50120281 140.99865063 0 35.50046381 140.99863995 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1296cd49-d095-3f65-62e3-21d83f86c9cb">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125688 140.99865141 0 35.50125603 140.99873958 0 35.50201305 140.99875051 0 35.50201390 140.99866235 0 35.50125688 140.99865141 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4f332360-bb88-466e-609c-bfbeeacb011f">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50206797 140.99866313 0 35.50206712 140.99875129 0 35.50282414 140.99876223 0 35.50282499 140.99867406 0 35.50206797 140.99866313 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d7170896-72f7-8ef4-22cf-b204a0a864aa">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50287906 140.99867484 0 35.50287821 140.99876301 0 35.50363523 140.99877395 0 35.50363608 140.99868578 0 35.50287906 140.99867484 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
</core:CityModel>
