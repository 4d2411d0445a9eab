<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49963994 140.99408776 0.00</gml:lowerCorner>
<gml:upperCorner>35.50367986 141.00000831 0.00</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7fca3d13-56f2-99a9-ca43-6b2937aa0ee9">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49969649 140.99408776 0 35.49968461 140.99532207 0 35.50040558 140.99533245 0 35.50041747 140.99409814 0 35.49969649 140.99408776 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_be589f18-00e4-06f6-5cc8-716cc7f6ba3a">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968376 140.99541023 0 35.49967187 140.99664454 0 35.50039284 140.99665493 0 35.50040473 140.99542062 0 35.49968376 140.99541023 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6ec5aeae-8a3b-373a-c1b9-747429b52eac">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49965187 140.99871640 0 35.49963994 140.99995070 0 35.50036091 140.99996113 0 35.50037284 140.99872682 0 35.49965187 140.99871640 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d407ee68-1b94-f71c-bccb-158f58b1c689">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50050759 140.99409943 0 35.50049570 140.99533375 0 35.50123470 140.99534440 0 35.50124658 140.99411007 0 35.50050759 140.99409943 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fe4a2900-96b7-292c-9443-971777c2b21c">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049485 140.99542192 0 35.50048296 140.99665623 0 35.50122195 140.99666689 0 35.50123385 140.99543256 0 35.50049485 140.99542192 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_dab75a0c-1958-c38f-9dc2-237103bad38b">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50046296 140.99872812 0 35.50045103 140.99996243 0 35.50119002 140.99997312 0 35.50120196 140.99873879 0 35.50046296 140.99872812 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9bde1fc3-9ae4-460e-8cfd-425afc14726c">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130065 140.99411085 0 35.50128877 140.99534517 0 35.50204579 140.99535608 0 35.50205767 140.99412174 0 35.50130065 140.99411085 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8d9e93ff-1764-ce99-4918-3a5f132912e0">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128792 140.99543334 0 35.50127603 140.99666767 0 35.50203304 140.99667859 0 35.50204494 140.99544425 0 35.50128792 140.99543334 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_de764e22-90d1-ff82-5739-494be6c29620">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125603 140.99873958 0 35.50124410 140.99997390 0 35.50200111 140.99998485 0 35.50201305 140.99875051 0 35.50125603 140.99873958 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a8deb694-2b35-6d0b-77ee-aa6c9eab0c4e">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50211175 140.99412252 0 35.50209986 140.99535686 0 35.50285688 140.99536776 0 35.50286877 140.99413341 0 35.50211175 140.99412252 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_39f765f4-1a66-2ae3-34e8-4d17ab43e09f">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209901 140.99544503 0 35.50208712 140.99667937 0 35.50284413 140.99669028 0 35.50285603 140.99545593 0 35.50209901 140.99544503 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e846e274-50db-1fdd-2873-48f5552d61dd">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50206712 140.99875129 0 35.50205519 140.99998563 0 35.50281220 140.99999658 0 35.50282414 140.99876223 0 35.50206712 140.99875129 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_abd0e259-4410-a6af-2008-5debce39465a">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292284 140.99413419 0 35.50291095 140.99536854 0 35.50366797 140.99537945 0 35.50367986 140.99414508 0 35.50292284 140.99413419 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e2e028ee-6d53-1fce-3384-9f065e4b7e0f">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50291011 140.99545671 0 35.50289821 140.99669106 0 35.50365523 140.99670198 0 35.50366712 140.99546762 0 35.50291011 140.99545671 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6a16b2e7-e619-c871-a0bb-2d684dcdf8f2">
<core:creationDate>2025-03-14</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50287821 140.99876301 0 35.50286628 140.99999736 0 35.50362329 141.00000831 0 35.50363523 140.99877395 0 35.50287821 140.99876301 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></luse:lod1MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
