<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50036313 139.99724502 4.82</gml:lowerCorner>
<gml:upperCorner>35.50045447 139.99812704 5.62</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<brid:Bridge gml:id="brid_c361b6a2-8dc5-1fec-fd9d-2cab26ba3e85">
<gml:name>架空橋</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<brid:class codeSpace="../../codelists/Bridge_class.xml">01</brid:class>
<brid:function codeSpace="../../codelists/Bridge_function.xml">01</brid:function>
<brid:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50045447 139.99724520 4.82 35.50045327 139.99812704 4.82 35.50036313 139.99812685 4.82 35.50036433 139.99724502 4.82 35.50045447 139.99724520 4.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036433 139.99724502 4.82 35.50036313 139.99812685 4.82 35.50036313 139.99812685 5.62 35.50036433 139.99724502 5.62 35.50036433 139.99724502 4.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036313 139.99812685 4.82 35.50045327 139.99812704 4.82 35.50045327 139.99812704 5.62 35.50036313 139.99812685 5.62 35.50036313 139.99812685 4.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50045327 139.99812704 4.82 35.50045447 139.99724520 4.82 35.50045447 139.99724520 5.62 35.50045327 139.99812704 5.62 35.50045327 139.99812704 4.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50045447 139.99724520 4.82 35.50036433 139.99724502 4.82 35.50036433 139.99724502 5.62 35.50045447 139.99724520 5.62 35.50045447 139.99724520 4.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036433 139.99724502 5.62 35.50036313 139.99812685 5.62 35.50045327 139.99812704 5.62 35.50045447 139.99724520 5.62 35.50036433 139.99724502 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></brid:lod1Solid>
</brid:Bridge>
</core:cityObjectMember>
</core:CityModel>
