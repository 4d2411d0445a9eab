<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49632263 140.99395189 0.00</gml:lowerCorner>
<gml:upperCorner>35.50036091 141.00004929 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<tran:Road gml:id="tran_31374172-9700-9a03-9ec8-2cd249c1f822">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638088 140.99395189 0 35.49638003 140.99404005 0 35.49643410 140.99404083 0 35.49643495 140.99395267 0 35.49638088 140.99395189 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ace5b7b7-f570-b974-8699-12e4ccb279e9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636815 140.99527430 0 35.49636730 140.99536246 0 35.49642137 140.99536324 0 35.49642222 140.99527508 0 35.49636815 140.99527430 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4f48b921-45ed-39d6-eecc-17c6b15c9718">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49635540 140.99659672 0 35.49635455 140.99668488 0 35.49640863 140.99668566 0 35.49640948 140.99659750 0 35.49635540 140.99659672 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8096d0ee-7bf0-ad80-78ce-53449f0fbc98">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49633626 140.99858034 0 35.49633541 140.99866850 0 35.49638948 140.99866928 0 35.49639033 140.99858112 0 35.49633626 140.99858034 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_0a235e5c-7bab-5a99-0f0c-acc14dca7338">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49632348 140.99990275 0 35.49632263 140.99999091 0 35.49637670 140.99999169 0 35.49637755 140.99990353 0 35.49632348 140.99990275 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_68b87600-d784-2a5e-41f6-eb0abda62bd3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719197 140.99396356 0 35.49719112 140.99405172 0 35.49724519 140.99405250 0 35.49724604 140.99396433 0 35.49719197 140.99396356 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a9c5e402-2bc7-d097-cb5b-c87c57ef6a47">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49717924 140.99528598 0 35.49717839 140.99537415 0 35.49723246 140.99537492 0 35.49723331 140.99528676 0 35.49717924 140.99528598 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_68e5b550-feba-3f7f-bc30-4c9b270c2088">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716650 140.99660841 0 35.49716565 140.99669657 0 35.49721972 140.99669735 0 35.49722057 140.99660919 0 35.49716650 140.99660841 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_24cda66a-aae4-de8a-0ad0-69e55706c412">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714735 140.99859205 0 35.49714650 140.99868021 0 35.49720057 140.99868099 0 35.49720142 140.99859283 0 35.49714735 140.99859205 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_789f60ac-9a8d-e3bd-f55e-7d0caf9a586a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49713457 140.99991448 0 35.49713372 141.00000264 0 35.49718779 141.00000342 0 35.49718864 140.99991526 0 35.49713457 140.99991448 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c9c6e29f-d414-386a-3558-5f928b258eaa">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800306 140.99397522 0 35.49800221 140.99406339 0 35.49805629 140.99406416 0 35.49805713 140.99397600 0 35.49800306 140.99397522 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d5d0a765-dcce-8143-5e21-f1a25737171c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799033 140.99529767 0 35.49798948 140.99538583 0 35.49804356 140.99538661 0 35.49804440 140.99529844 0 35.49799033 140.99529767 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4eb97d60-5447-b322-a1c7-47f4bcba630b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49797759 140.99662011 0 35.49797674 140.99670827 0 35.49803081 140.99670905 0 35.49803166 140.99662089 0 35.49797759 140.99662011 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_598f5f55-fee4-c3a4-d2c7-22d401597af1">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49795844 140.99860377 0 35.49795759 140.99869193 0 35.49801166 140.99869271 0 35.49801252 140.99860455 0 35.49795844 140.99860377 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_fce6339e-0e57-1511-b4cd-f09e69119200">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49794566 140.99992620 0 35.49794481 141.00001437 0 35.49799888 141.00001515 0 35.49799974 140.99992699 0 35.49794566 140.99992620 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_32f0d828-c3ed-a822-8a18-86f6d9082cdf">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881415 140.99398689 0 35.49881331 140.99407506 0 35.49886738 140.99407583 0 35.49886823 140.99398767 0 35.49881415 140.99398689 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_9dfa873b-d844-f0c6-1e8a-b567bc50dc0d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880142 140.99530935 0 35.49880057 140.99539751 0 35.49885465 140.99539829 0 35.49885550 140.99531013 0 35.49880142 140.99530935 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_5bdc59af-ab70-05d2-7f56-9b4914b16828">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49878868 140.99663180 0 35.49878783 140.99671996 0 35.49884190 140.99672074 0 35.49884275 140.99663258 0 35.49878868 140.99663180 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_6cb523ac-db58-a12a-46e8-46f979da7157">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49876953 140.99861548 0 35.49876868 140.99870364 0 35.49882276 140.99870442 0 35.49882361 140.99861626 0 35.49876953 140.99861548 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_13e94b19-47ba-af4f-cb50-0a051398310b">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49875675 140.99993793 0 35.49875590 141.00002610 0 35.49880997 141.00002688 0 35.49881083 140.99993871 0 35.49875675 140.99993793 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4f778d17-e791-f820-d0e9-7354228a9806">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49960722 140.99399830 0 35.49960637 140.99408647 0 35.49969649 140.99408776 0 35.49969734 140.99399960 0 35.49960722 140.99399830 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_9000e040-b544-bfd9-6661-0a43de884b6d">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49959449 140.99532077 0 35.49959364 140.99540893 0 35.49968376 140.99541023 0 35.49968461 140.99532207 0 35.49959449 140.99532077 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_bd65fc6c-cbff-cb97-8d5a-867540fd2bc1">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49958175 140.99664324 0 35.49958090 140.99673140 0 35.49967102 140.99673270 0 35.49967187 140.99664454 0 35.49958175 140.99664324 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_069e7b04-1ea8-3982-31f9-7ea2a322e9ce">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49956260 140.99862694 0 35.49956175 140.99871510 0 35.49965187 140.99871640 0 35.49965272 140.99862824 0 35.49956260 140.99862694 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_081d7728-5aa1-be0c-8348-0d16f2acf491">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49954982 140.99994940 0 35.49954897 141.00003756 0 35.49963909 141.00003887 0 35.49963994 140.99995070 0 35.49954982 140.99994940 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">4</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_2a8701fb-2325-e003-9e01-736a001e3756">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638003 140.99404005 0 35.49636815 140.99527430 0 35.49642222 140.99527508 0 35.49643410 140.99404083 0 35.49638003 140.99404005 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_eca1fce6-8474-1531-147d-21ea7c833fe9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636730 140.99536246 0 35.49635540 140.99659672 0 35.49640948 140.99659750 0 35.49642137 140.99536324 0 35.49636730 140.99536246 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_3e51cd09-0ca0-b0c0-e98a-90f11f50eaf9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49633541 140.99866850 0 35.49632348 140.99990275 0 35.49637755 140.99990353 0 35.49638948 140.99866928 0 35.49633541 140.99866850 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a6c369cd-5407-d148-5916-41a77bf59203">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719112 140.99405172 0 35.49717924 140.99528598 0 35.49723331 140.99528676 0 35.49724519 140.99405250 0 35.49719112 140.99405172 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d7f15def-7666-10a7-218b-aad0ea7ae9b5">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49717839 140.99537415 0 35.49716650 140.99660841 0 35.49722057 140.99660919 0 35.49723246 140.99537492 0 35.49717839 140.99537415 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_b5b8da83-1696-e79e-3af6-d803820277f3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714650 140.99868021 0 35.49713457 140.99991448 0 35.49718864 140.99991526 0 35.49720057 140.99868099 0 35.49714650 140.99868021 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_414d13e9-3728-9f13-76e4-acd54d90fa66">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800221 140.99406339 0 35.49799033 140.99529767 0 35.49804440 140.99529844 0 35.49805629 140.99406416 0 35.49800221 140.99406339 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_eedc0aaf-7b16-3d77-83ed-dff9cc3253ad">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49798948 140.99538583 0 35.49797759 140.99662011 0 35.49803166 140.99662089 0 35.49804356 140.99538661 0 35.49798948 140.99538583 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c13e994c-62e4-da2a-e930-17c3ee0382d3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49795759 140.99869193 0 35.49794566 140.99992620 0 35.49799974 140.99992699 0 35.49801166 140.99869271 0 35.49795759 140.99869193 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_1c4e8159-2426-90ea-ba40-786f7bbeb55f">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881331 140.99407506 0 35.49880142 140.99530935 0 35.49885550 140.99531013 0 35.49886738 140.99407583 0 35.49881331 140.99407506 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f49c3ce3-0a62-0111-1b1e-cf33832caabf">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880057 140.99539751 0 35.49878868 140.99663180 0 35.49884275 140.99663258 0 35.49885465 140.99539829 0 35.49880057 140.99539751 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a898c414-68a5-3adc-2e71-1d52b7ad40e3">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49876868 140.99870364 0 35.49875675 140.99993793 0 35.49881083 140.99993871 0 35.49882276 140.99870442 0 35.49876868 140.99870364 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">6.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c8149990-3e49-b03e-5818-80e58f538edd">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_6950f41b-f126-37d1-471c-a47348720514">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_6950f41b-f126-37d1-471c-a47348720514"><gml:exterior><gml:LinearRing><gml:posList>35.49962440 140.99408673 0 35.49961252 140.99532103 0 35.49966659 140.99532181 0 35.49967847 140.99408750 0 35.49962440 140.99408673 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_489786f4-94cf-740a-0f2f-487ca1196912">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_489786f4-94cf-740a-0f2f-487ca1196912"><gml:exterior><gml:LinearRing><gml:posList>35.49960637 140.99408647 0 35.49959449 140.99532077 0 35.49961252 140.99532103 0 35.49962440 140.99408673 0 35.49960637 140.99408647 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_3d3d2e92-5079-35c0-cdf3-70576cb91b30">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_3d3d2e92-5079-35c0-cdf3-70576cb91b30"><gml:exterior><gml:LinearRing><gml:posList>35.49967847 140.99408750 0 35.49966659 140.99532181 0 35.49968461 140.99532207 0 35.49969649 140.99408776 0 35.49967847 140.99408750 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49960637 140.99408647 0 35.49959449 140.99532077 0 35.49968461 140.99532207 0 35.49969649 140.99408776 0 35.49960637 140.99408647 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_6950f41b-f126-37d1-471c-a47348720514"/>
<gml:surfaceMember xlink:href="#poly_traf_489786f4-94cf-740a-0f2f-487ca1196912"/>
<gml:surfaceMember xlink:href="#poly_traf_3d3d2e92-5079-35c0-cdf3-70576cb91b30"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_94795174-f109-cbd2-58d2-e053e362811c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_e322f453-07f4-29d0-c42b-07b8538ff6f7">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_e322f453-07f4-29d0-c42b-07b8538ff6f7"><gml:exterior><gml:LinearRing><gml:posList>35.49961167 140.99540919 0 35.49959977 140.99664350 0 35.49965384 140.99664428 0 35.49966574 140.99540997 0 35.49961167 140.99540919 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_f7bb417d-09bf-b5a4-faae-06bdc4e2248d">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_f7bb417d-09bf-b5a4-faae-06bdc4e2248d"><gml:exterior><gml:LinearRing><gml:posList>35.49959364 140.99540893 0 35.49958175 140.99664324 0 35.49959977 140.99664350 0 35.49961167 140.99540919 0 35.49959364 140.99540893 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_7cf50775-9be0-74ab-fa28-db8b0379a48e">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_7cf50775-9be0-74ab-fa28-db8b0379a48e"><gml:exterior><gml:LinearRing><gml:posList>35.49966574 140.99540997 0 35.49965384 140.99664428 0 35.49967187 140.99664454 0 35.49968376 140.99541023 0 35.49966574 140.99540997 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49959364 140.99540893 0 35.49958175 140.99664324 0 35.49967187 140.99664454 0 35.49968376 140.99541023 0 35.49959364 140.99540893 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_e322f453-07f4-29d0-c42b-07b8538ff6f7"/>
<gml:surfaceMember xlink:href="#poly_traf_f7bb417d-09bf-b5a4-faae-06bdc4e2248d"/>
<gml:surfaceMember xlink:href="#poly_traf_7cf50775-9be0-74ab-fa28-db8b0379a48e"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4509e7cc-3950-2f9e-c583-ff2c33a43a02">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">4</tran:usage>
<tran:trafficArea><tran:TrafficArea gml:id="traf_ffa17592-40bd-f3e2-27cd-a6981c3f2b33">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">1000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_ffa17592-40bd-f3e2-27cd-a6981c3f2b33"><gml:exterior><gml:LinearRing><gml:posList>35.49957977 140.99871536 0 35.49956784 140.99994966 0 35.49962192 140.99995044 0 35.49963385 140.99871614 0 35.49957977 140.99871536 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_3c65e814-6dce-6220-12ac-f5252411d41c">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_3c65e814-6dce-6220-12ac-f5252411d41c"><gml:exterior><gml:LinearRing><gml:posList>35.49956175 140.99871510 0 35.49954982 140.99994940 0 35.49956784 140.99994966 0 35.49957977 140.99871536 0 35.49956175 140.99871510 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:trafficArea><tran:TrafficArea gml:id="traf_1f9a03fd-aa7c-36e5-56ed-bc9a200f2c5a">
<tran:function codeSpace="../../codelists/TrafficArea_function.xml">2000</tran:function>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_traf_1f9a03fd-aa7c-36e5-56ed-bc9a200f2c5a"><gml:exterior><gml:LinearRing><gml:posList>35.49963385 140.99871614 0 35.49962192 140.99995044 0 35.49963994 140.99995070 0 35.49965187 140.99871640 0 35.49963385 140.99871614 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod2MultiSurface>
</tran:TrafficArea></tran:trafficArea>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49956175 140.99871510 0 35.49954982 140.99994940 0 35.49963994 140.99995070 0 35.49965187 140.99871640 0 35.49956175 140.99871510 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<tran:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember xlink:href="#poly_traf_ffa17592-40bd-f3e2-27cd-a6981c3f2b33"/>
<gml:surfaceMember xlink:href="#poly_traf_3c65e814-6dce-6220-12ac-f5252411d41c"/>
<gml:surfaceMember xlink:href="#poly_traf_1f9a03fd-aa7c-36e5-56ed-bc9a200f2c5a"/>
</gml:MultiSurface></tran:lod2MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">10.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_736ad05e-aede-4182-0d4d-02018040cadf">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49643495 140.99395267 0 35.49643410 140.99404083 0 35.49719112 140.99405172 0 35.49719197 140.99396356 0 35.49643495 140.99395267 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e46a93ee-f7ab-0f64-3b8d-b3a32c6a679e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49724604 140.99396433 0 35.49724519 140.99405250 0 35.49800221 140.99406339 0 35.49800306 140.99397522 0 35.49724604 140.99396433 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8d41d8ed-6b40-5083-0676-2626232fc89e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49805713 140.99397600 0 35.49805629 140.99406416 0 35.49881331 140.99407506 0 35.49881415 140.99398689 0 35.49805713 140.99397600 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_0a235d0e-a196-4b90-037a-6278b9051eda">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49886823 140.99398767 0 35.49886738 140.99407583 0 35.49960637 140.99408647 0 35.49960722 140.99399830 0 35.49886823 140.99398767 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_8b2f650d-aec7-762c-75dd-f4c66d72de59">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642222 140.99527508 0 35.49642137 140.99536324 0 35.49717839 140.99537415 0 35.49717924 140.99528598 0 35.49642222 140.99527508 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f0b3ceb7-506e-da01-7375-7bc1cb4d1772">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723331 140.99528676 0 35.49723246 140.99537492 0 35.49798948 140.99538583 0 35.49799033 140.99529767 0 35.49723331 140.99528676 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_cfdaca5a-ebf0-c384-4cfe-62a2ee288577">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49804440 140.99529844 0 35.49804356 140.99538661 0 35.49880057 140.99539751 0 35.49880142 140.99530935 0 35.49804440 140.99529844 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_4b6e770b-9452-6719-fa7b-906db52240f9">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885550 140.99531013 0 35.49885465 140.99539829 0 35.49959364 140.99540893 0 35.49959449 140.99532077 0 35.49885550 140.99531013 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_718494a6-f10e-75c8-aff7-711839a61573">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640948 140.99659750 0 35.49640863 140.99668566 0 35.49716565 140.99669657 0 35.49716650 140.99660841 0 35.49640948 140.99659750 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_e1a79d7c-1c98-f44b-a895-d038c87414d7">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722057 140.99660919 0 35.49721972 140.99669735 0 35.49797674 140.99670827 0 35.49797759 140.99662011 0 35.49722057 140.99660919 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_0b0b5ee5-63cb-ed2f-11b7-afe7b461730a">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803166 140.99662089 0 35.49803081 140.99670905 0 35.49878783 140.99671996 0 35.49878868 140.99663180 0 35.49803166 140.99662089 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_c8baf26e-5506-7d72-aecc-9e3ed937b783">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49884275 140.99663258 0 35.49884190 140.99672074 0 35.49958090 140.99673140 0 35.49958175 140.99664324 0 35.49884275 140.99663258 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_53ce934c-5a6c-7075-5751-16ca5bbdc07c">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49639033 140.99858112 0 35.49638948 140.99866928 0 35.49714650 140.99868021 0 35.49714735 140.99859205 0 35.49639033 140.99858112 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_697dbf79-c892-b3af-2d04-ded0aeb66bfa">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49720142 140.99859283 0 35.49720057 140.99868099 0 35.49795759 140.99869193 0 35.49795844 140.99860377 0 35.49720142 140.99859283 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_58ac5551-f09f-6b3c-d912-5dba487d08f1">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801252 140.99860455 0 35.49801166 140.99869271 0 35.49876868 140.99870364 0 35.49876953 140.99861548 0 35.49801252 140.99860455 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_d1c9efaf-6cd3-a791-b6aa-a2bb28c3b9c0">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49882361 140.99861626 0 35.49882276 140.99870442 0 35.49956175 140.99871510 0 35.49956260 140.99862694 0 35.49882361 140.99861626 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_eb94f055-f8f7-d0e5-940a-34995fca39ea">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637755 140.99990353 0 35.49637670 140.99999169 0 35.49713372 141.00000264 0 35.49713457 140.99991448 0 35.49637755 140.99990353 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_544fc105-7b9e-a5f0-a7b7-ce3a3615b225">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718864 140.99991526 0 35.49718779 141.00000342 0 35.49794481 141.00001437 0 35.49794566 140.99992620 0 35.49718864 140.99991526 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_f88f9c2a-b498-bff6-4183-aab748f54697">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799974 140.99992699 0 35.49799888 141.00001515 0 35.49875590 141.00002610 0 35.49875675 140.99993793 0 35.49799974 140.99992699 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_ab2e5c13-5338-1ffc-241c-d775009d3f6e">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881083 140.99993871 0 35.49880997 141.00002688 0 35.49954897 141.00003756 0 35.49954982 140.99994940 0 35.49881083 140.99993871 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="tran_a5147f7d-2c5c-036c-b3f8-1f5a9a64fa84">
<core:creationDate>2025-03-14</core:creationDate>
<tran:class codeSpace="../../codelists/TransportationComplex_class.xml">1040</tran:class>
<tran:function codeSpace="../../codelists/Road_function.xml">4</tran:function>
<tran:usage codeSpace="../../codelists/Road_usage.xml">5</tran:usage>
<tran:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963994 140.99995070 0 35.49963909 141.00003887 0 35.50036006 141.00004929 0 35.50036091 140.99996113 0 35.49963994 140.99995070 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></tran:lod1MultiSurface>
<uro:roadStructureAttribute><uro:RoadStructureAttribute>
<uro:widthType codeSpace="../../codelists/RoadStructureAttribute_widthType.xml">2</uro:widthType>
<uro:width uom="m">8.0</uro:width>
<uro:sectionType codeSpace="../../codelists/RoadStructureAttribute_sectionType.xml">1</uro:sectionType>
</uro:RoadStructureAttribute></uro:roadStructureAttribute>
</tran:Road>
</core:cityObjectMember>
</core:CityModel>
