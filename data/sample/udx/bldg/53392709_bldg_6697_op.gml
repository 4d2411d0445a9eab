<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50022532 139.99415891 0.00</gml:lowerCorner>
<gml:upperCorner>35.50360225 139.99991177 23.18</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_51caac05-dbc2-884e-dd24-a7972c7be469">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024284 139.99437443 3.84 35.50024655 139.99454963 3.84 35.50033738 139.99454676 3.84 35.50033367 139.99437155 3.84 35.50024284 139.99437443 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033367 139.99437155 3.84 35.50033738 139.99454676 3.84 35.50024655 139.99454963 3.84 35.50024284 139.99437443 3.84 35.50033367 139.99437155 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024284 139.99437443 3.84 35.50024655 139.99454963 3.84 35.50024655 139.99454963 8.14 35.50024284 139.99437443 8.14 35.50024284 139.99437443 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024655 139.99454963 3.84 35.50033738 139.99454676 3.84 35.50033738 139.99454676 8.14 35.50024655 139.99454963 8.14 35.50024655 139.99454963 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033738 139.99454676 3.84 35.50033367 139.99437155 3.84 35.50033367 139.99437155 8.14 35.50033738 139.99454676 8.14 35.50033738 139.99454676 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033367 139.99437155 3.84 35.50024284 139.99437443 3.84 35.50024284 139.99437443 8.14 35.50033367 139.99437155 8.14 35.50033367 139.99437155 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024284 139.99437443 8.14 35.50024655 139.99454963 8.14 35.50033738 139.99454676 8.14 35.50033367 139.99437155 8.14 35.50024284 139.99437443 8.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">160.272</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-124</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_870e6104-4092-da89-ee15-95443f5c9a52">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1980</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023054 139.99465793 0.00 35.50023075 139.99476618 0.00 35.50033693 139.99476587 0.00 35.50033672 139.99465763 0.00 35.50023054 139.99465793 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033672 139.99465763 3.80 35.50033693 139.99476587 3.80 35.50023075 139.99476618 3.80 35.50023054 139.99465793 3.80 35.50033672 139.99465763 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023054 139.99465793 3.80 35.50023075 139.99476618 3.80 35.50023075 139.99476618 10.90 35.50023054 139.99465793 10.90 35.50023054 139.99465793 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023075 139.99476618 3.80 35.50033693 139.99476587 3.80 35.50033693 139.99476587 10.90 35.50023075 139.99476618 10.90 35.50023075 139.99476618 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033693 139.99476587 3.80 35.50033672 139.99465763 3.80 35.50033672 139.99465763 10.90 35.50033693 139.99476587 10.90 35.50033693 139.99476587 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033672 139.99465763 3.80 35.50023054 139.99465793 3.80 35.50023054 139.99465793 10.90 35.50033672 139.99465763 10.90 35.50033672 139.99465763 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023054 139.99465793 10.90 35.50023075 139.99476618 10.90 35.50033693 139.99476587 10.90 35.50033672 139.99465763 10.90 35.50023054 139.99465793 10.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">231.359</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">115.680</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-125</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_650dce2e-0a95-e23a-3438-8f9fca5292a9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1987</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.9</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023502 139.99510845 0.00 35.50023402 139.99525593 0.00 35.50033353 139.99525693 0.00 35.50033453 139.99510945 0.00 35.50023502 139.99510845 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033453 139.99510945 3.68 35.50033353 139.99525693 3.68 35.50023402 139.99525593 3.68 35.50023502 139.99510845 3.68 35.50033453 139.99510945 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023502 139.99510845 3.68 35.50023402 139.99525593 3.68 35.50023402 139.99525593 7.58 35.50023502 139.99510845 7.58 35.50023502 139.99510845 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023402 139.99525593 3.68 35.50033353 139.99525693 3.68 35.50033353 139.99525693 7.58 35.50023402 139.99525593 7.58 35.50023402 139.99525593 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033353 139.99525693 3.68 35.50033453 139.99510945 3.68 35.50033453 139.99510945 7.58 35.50033353 139.99525693 7.58 35.50033353 139.99525693 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033453 139.99510945 3.68 35.50023502 139.99510845 3.68 35.50023502 139.99510845 7.58 35.50033453 139.99510945 7.58 35.50033453 139.99510945 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023502 139.99510845 7.58 35.50023402 139.99525593 7.58 35.50033353 139.99525693 7.58 35.50033453 139.99510945 7.58 35.50023502 139.99510845 7.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_125_0"/>
<gml:surfaceMember xlink:href="#poly_125_1"/>
<gml:surfaceMember xlink:href="#poly_125_2"/>
<gml:surfaceMember xlink:href="#poly_125_3"/>
<gml:surfaceMember xlink:href="#poly_125_4"/>
<gml:surfaceMember xlink:href="#poly_125_5"/>
<gml:surfaceMember xlink:href="#poly_125_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_6d76dc13-a72d-fe21-8dae-8bd4009267a9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_0"><gml:exterior><gml:LinearRing gml:id="line_125_0_0"><gml:posList>35.50033453 139.99510945 3.68 35.50033353 139.99525693 3.68 35.50023402 139.99525593 3.68 35.50023502 139.99510845 3.68 35.50033453 139.99510945 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_11c3ec7c-7fab-2e0f-e631-0ee9ca558dbd"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_1"><gml:exterior><gml:LinearRing gml:id="line_125_1_0"><gml:posList>35.50023502 139.99510845 3.68 35.50023402 139.99525593 3.68 35.50023402 139.99525593 6.02 35.50023502 139.99510845 6.02 35.50023502 139.99510845 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d13bd5c7-cdac-05df-ac3c-3daf32a923cb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_2"><gml:exterior><gml:LinearRing gml:id="line_125_2_0"><gml:posList>35.50023402 139.99525593 3.68 35.50033353 139.99525693 3.68 35.50033353 139.99525693 6.02 35.50028378 139.99525643 7.58 35.50023402 139.99525593 6.02 35.50023402 139.99525593 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7214733e-6b2d-8688-b0cd-4947f2d0a8f0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_3"><gml:exterior><gml:LinearRing gml:id="line_125_3_0"><gml:posList>35.50033353 139.99525693 3.68 35.50033453 139.99510945 3.68 35.50033453 139.99510945 6.02 35.50033353 139.99525693 6.02 35.50033353 139.99525693 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_21c8bc62-d0ed-8aa9-60fa-e7648e0476cb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_4"><gml:exterior><gml:LinearRing gml:id="line_125_4_0"><gml:posList>35.50033453 139.99510945 3.68 35.50023502 139.99510845 3.68 35.50023502 139.99510845 6.02 35.50028477 139.99510895 7.58 35.50033453 139.99510945 6.02 35.50033453 139.99510945 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_9ef919e5-8456-94c9-eb02-8c8153cfe58a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_5"><gml:exterior><gml:LinearRing gml:id="line_125_5_0"><gml:posList>35.50023502 139.99510845 6.02 35.50023402 139.99525593 6.02 35.50028378 139.99525643 7.58 35.50028477 139.99510895 7.58 35.50023502 139.99510845 6.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_2b890589-f3f2-8142-b534-e0e1bde62395"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_6"><gml:exterior><gml:LinearRing gml:id="line_125_6_0"><gml:posList>35.50033353 139.99525693 6.02 35.50033453 139.99510945 6.02 35.50028477 139.99510895 7.58 35.50028378 139.99525643 7.58 35.50033353 139.99525693 6.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">147.715</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">147.715</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-126</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_58590d87-4af7-301c-2c97-bddad9ec5958">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1958</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024953 139.99549051 0.00 35.50025111 139.99564482 0.00 35.50034107 139.99564344 0.00 35.50033948 139.99548913 0.00 35.50024953 139.99549051 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033948 139.99548913 3.58 35.50034107 139.99564344 3.58 35.50025111 139.99564482 3.58 35.50024953 139.99549051 3.58 35.50033948 139.99548913 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024953 139.99549051 3.58 35.50025111 139.99564482 3.58 35.50025111 139.99564482 10.78 35.50024953 139.99549051 10.78 35.50024953 139.99549051 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025111 139.99564482 3.58 35.50034107 139.99564344 3.58 35.50034107 139.99564344 10.78 35.50025111 139.99564482 10.78 35.50025111 139.99564482 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50034107 139.99564344 3.58 35.50033948 139.99548913 3.58 35.50033948 139.99548913 10.78 35.50034107 139.99564344 10.78 35.50034107 139.99564344 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033948 139.99548913 3.58 35.50024953 139.99549051 3.58 35.50024953 139.99549051 10.78 35.50033948 139.99548913 10.78 35.50033948 139.99548913 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024953 139.99549051 10.78 35.50025111 139.99564482 10.78 35.50034107 139.99564344 10.78 35.50033948 139.99548913 10.78 35.50024953 139.99549051 10.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">279.440</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">139.720</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-127</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_026146f5-b132-9727-697e-e383f3b88606">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.5</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022774 139.99596599 3.44 35.50022532 139.99610573 3.44 35.50032625 139.99610835 3.44 35.50032868 139.99596862 3.44 35.50022774 139.99596599 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032868 139.99596862 3.44 35.50032625 139.99610835 3.44 35.50022532 139.99610573 3.44 35.50022774 139.99596599 3.44 35.50032868 139.99596862 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022774 139.99596599 3.44 35.50022532 139.99610573 3.44 35.50022532 139.99610573 12.94 35.50022774 139.99596599 12.94 35.50022774 139.99596599 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022532 139.99610573 3.44 35.50032625 139.99610835 3.44 35.50032625 139.99610835 12.94 35.50022532 139.99610573 12.94 35.50022532 139.99610573 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032625 139.99610835 3.44 35.50032868 139.99596862 3.44 35.50032868 139.99596862 12.94 35.50032625 139.99610835 12.94 35.50032625 139.99610835 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032868 139.99596862 3.44 35.50022774 139.99596599 3.44 35.50022774 139.99596599 12.94 35.50032868 139.99596862 12.94 35.50032868 139.99596862 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022774 139.99596599 12.94 35.50022532 139.99610573 12.94 35.50032625 139.99610835 12.94 35.50032868 139.99596862 12.94 35.50022774 139.99596599 12.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">426.048</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">142.016</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-128</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f2618a6e-9b12-abd2-38c7-fc2f5b9f1dc0">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1994</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024974 139.99643552 3.28 35.50024962 139.99657970 3.28 35.50033309 139.99657980 3.28 35.50033321 139.99643562 3.28 35.50024974 139.99643552 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033321 139.99643562 3.28 35.50033309 139.99657980 3.28 35.50024962 139.99657970 3.28 35.50024974 139.99643552 3.28 35.50033321 139.99643562 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024974 139.99643552 3.28 35.50024962 139.99657970 3.28 35.50024962 139.99657970 9.58 35.50024974 139.99643552 9.58 35.50024974 139.99643552 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024962 139.99657970 3.28 35.50033309 139.99657980 3.28 35.50033309 139.99657980 9.58 35.50024962 139.99657970 9.58 35.50024962 139.99657970 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033309 139.99657980 3.28 35.50033321 139.99643562 3.28 35.50033321 139.99643562 9.58 35.50033309 139.99657980 9.58 35.50033309 139.99657980 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033321 139.99643562 3.28 35.50024974 139.99643552 3.28 35.50024974 139.99643552 9.58 35.50033321 139.99643562 9.58 35.50033321 139.99643562 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024974 139.99643552 9.58 35.50024962 139.99657970 9.58 35.50033309 139.99657980 9.58 35.50033321 139.99643562 9.58 35.50024974 139.99643552 9.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">242.242</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">121.121</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-129</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2faeb2d0-9c7c-8bdb-d0f8-e6bacab919a5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.5</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022870 139.99926241 0.00 35.50023048 139.99942333 0.00 35.50032782 139.99942172 0.00 35.50032604 139.99926080 0.00 35.50022870 139.99926241 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032604 139.99926080 1.09 35.50032782 139.99942172 1.09 35.50023048 139.99942333 1.09 35.50022870 139.99926241 1.09 35.50032604 139.99926080 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022870 139.99926241 1.09 35.50023048 139.99942333 1.09 35.50023048 139.99942333 7.59 35.50022870 139.99926241 7.59 35.50022870 139.99926241 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023048 139.99942333 1.09 35.50032782 139.99942172 1.09 35.50032782 139.99942172 7.59 35.50023048 139.99942333 7.59 35.50023048 139.99942333 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032782 139.99942172 1.09 35.50032604 139.99926080 1.09 35.50032604 139.99926080 7.59 35.50032782 139.99942172 7.59 35.50032782 139.99942172 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50032604 139.99926080 1.09 35.50022870 139.99926241 1.09 35.50022870 139.99926241 7.59 35.50032604 139.99926080 7.59 35.50032604 139.99926080 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022870 139.99926241 7.59 35.50023048 139.99942333 7.59 35.50032782 139.99942172 7.59 35.50032604 139.99926080 7.59 35.50022870 139.99926241 7.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.499</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.199</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.399</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">315.360</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">157.680</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-130</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d8b8df03-79ac-aad4-4011-20aec0e2796e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1998</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.9</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024001 139.99975661 1.02 35.50024151 139.99986131 1.02 35.50033867 139.99985923 1.02 35.50033717 139.99975453 1.02 35.50024001 139.99975661 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033717 139.99975453 1.02 35.50033867 139.99985923 1.02 35.50024151 139.99986131 1.02 35.50024001 139.99975661 1.02 35.50033717 139.99975453 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024001 139.99975661 1.02 35.50024151 139.99986131 1.02 35.50024151 139.99986131 4.92 35.50024001 139.99975661 4.92 35.50024001 139.99975661 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024151 139.99986131 1.02 35.50033867 139.99985923 1.02 35.50033867 139.99985923 4.92 35.50024151 139.99986131 4.92 35.50024151 139.99986131 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033867 139.99985923 1.02 35.50033717 139.99975453 1.02 35.50033717 139.99975453 4.92 35.50033867 139.99985923 4.92 35.50033867 139.99985923 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033717 139.99975453 1.02 35.50024001 139.99975661 1.02 35.50024001 139.99975661 4.92 35.50033717 139.99975453 4.92 35.50033717 139.99975453 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024001 139.99975661 4.92 35.50024151 139.99986131 4.92 35.50033867 139.99985923 4.92 35.50033717 139.99975453 4.92 35.50024001 139.99975661 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.589</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.289</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.489</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">102.410</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">102.410</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-131</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8719e8eb-0572-3ffa-8070-58cca146c565">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2018</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048654 139.99416863 0.00 35.50048552 139.99427841 0.00 35.50056429 139.99427951 0.00 35.50056532 139.99416973 0.00 35.50048654 139.99416863 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056532 139.99416973 3.91 35.50056429 139.99427951 3.91 35.50048552 139.99427841 3.91 35.50048654 139.99416863 3.91 35.50056532 139.99416973 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048654 139.99416863 3.91 35.50048552 139.99427841 3.91 35.50048552 139.99427841 8.01 35.50048654 139.99416863 8.01 35.50048654 139.99416863 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048552 139.99427841 3.91 35.50056429 139.99427951 3.91 35.50056429 139.99427951 8.01 35.50048552 139.99427841 8.01 35.50048552 139.99427841 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056429 139.99427951 3.91 35.50056532 139.99416973 3.91 35.50056532 139.99416973 8.01 35.50056429 139.99427951 8.01 35.50056429 139.99427951 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056532 139.99416973 3.91 35.50048654 139.99416863 3.91 35.50048654 139.99416863 8.01 35.50056532 139.99416973 8.01 35.50056532 139.99416973 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048654 139.99416863 8.01 35.50048552 139.99427841 8.01 35.50056429 139.99427951 8.01 35.50056532 139.99416973 8.01 35.50048654 139.99416863 8.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">87.050</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">87.050</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-136</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2aa8f87e-8c40-4d12-ebde-9b29adbb628f">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1965</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049324 139.99440469 0.00 35.50049732 139.99453731 0.00 35.50053963 139.99453537 0.00 35.50053780 139.99447569 0.00 35.50057241 139.99447410 0.00 35.50057017 139.99440116 0.00 35.50049324 139.99440469 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50057017 139.99440116 3.86 35.50057241 139.99447410 3.86 35.50053780 139.99447569 3.86 35.50053963 139.99453537 3.86 35.50049732 139.99453731 3.86 35.50049324 139.99440469 3.86 35.50057017 139.99440116 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049324 139.99440469 3.86 35.50049732 139.99453731 3.86 35.50049732 139.99453731 10.66 35.50049324 139.99440469 10.66 35.50049324 139.99440469 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049732 139.99453731 3.86 35.50053963 139.99453537 3.86 35.50053963 139.99453537 10.66 35.50049732 139.99453731 10.66 35.50049732 139.99453731 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053963 139.99453537 3.86 35.50053780 139.99447569 3.86 35.50053780 139.99447569 10.66 35.50053963 139.99453537 10.66 35.50053963 139.99453537 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053780 139.99447569 3.86 35.50057241 139.99447410 3.86 35.50057241 139.99447410 10.66 35.50053780 139.99447569 10.66 35.50053780 139.99447569 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50057241 139.99447410 3.86 35.50057017 139.99440116 3.86 35.50057017 139.99440116 10.66 35.50057241 139.99447410 10.66 35.50057241 139.99447410 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50057017 139.99440116 3.86 35.50049324 139.99440469 3.86 35.50049324 139.99440469 10.66 35.50057017 139.99440116 10.66 35.50057017 139.99440116 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049324 139.99440469 10.66 35.50049732 139.99453731 10.66 35.50053963 139.99453537 10.66 35.50053780 139.99447569 10.66 35.50057241 139.99447410 10.66 35.50057017 139.99440116 10.66 35.50049324 139.99440469 10.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">164.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">82.000</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-137</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_18f3b504-1340-bbc6-59a2-f0de077151f5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1982</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049907 139.99487642 0.00 35.50049454 139.99502491 0.00 35.50058966 139.99502924 0.00 35.50059419 139.99488076 0.00 35.50049907 139.99487642 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50059419 139.99488076 3.76 35.50058966 139.99502924 3.76 35.50049454 139.99502491 3.76 35.50049907 139.99487642 3.76 35.50059419 139.99488076 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049907 139.99487642 3.76 35.50049454 139.99502491 3.76 35.50049454 139.99502491 13.16 35.50049907 139.99487642 13.16 35.50049907 139.99487642 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049454 139.99502491 3.76 35.50058966 139.99502924 3.76 35.50058966 139.99502924 13.16 35.50049454 139.99502491 13.16 35.50049454 139.99502491 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50058966 139.99502924 3.76 35.50059419 139.99488076 3.76 35.50059419 139.99488076 13.16 35.50058966 139.99502924 13.16 35.50058966 139.99502924 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50059419 139.99488076 3.76 35.50049907 139.99487642 3.76 35.50049907 139.99487642 13.16 35.50059419 139.99488076 13.16 35.50059419 139.99488076 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049907 139.99487642 13.16 35.50049454 139.99502491 13.16 35.50058966 139.99502924 13.16 35.50059419 139.99488076 13.16 35.50049907 139.99487642 13.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">427.046</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">142.349</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-138</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_02111a02-8f13-8d44-d5aa-1d60d9c33956">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2005</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049448 139.99644935 3.31 35.50049561 139.99656156 3.31 35.50060179 139.99655995 3.31 35.50060066 139.99644775 3.31 35.50049448 139.99644935 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50060066 139.99644775 3.31 35.50060179 139.99655995 3.31 35.50049561 139.99656156 3.31 35.50049448 139.99644935 3.31 35.50060066 139.99644775 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049448 139.99644935 3.31 35.50049561 139.99656156 3.31 35.50049561 139.99656156 6.71 35.50049448 139.99644935 6.71 35.50049448 139.99644935 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049561 139.99656156 3.31 35.50060179 139.99655995 3.31 35.50060179 139.99655995 6.71 35.50049561 139.99656156 6.71 35.50049561 139.99656156 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50060179 139.99655995 3.31 35.50060066 139.99644775 3.31 35.50060066 139.99644775 6.71 35.50060179 139.99655995 6.71 35.50060179 139.99655995 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50060066 139.99644775 3.31 35.50049448 139.99644935 3.31 35.50049448 139.99644935 6.71 35.50060066 139.99644775 6.71 35.50060066 139.99644775 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50049448 139.99644935 6.71 35.50049561 139.99656156 6.71 35.50060179 139.99655995 6.71 35.50060066 139.99644775 6.71 35.50049448 139.99644935 6.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">119.920</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">119.920</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-139</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_31b1b8d9-e7d7-b5f5-50c9-9c17d61fcdce">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1968</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.7</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047687 139.99878588 1.28 35.50047476 139.99891769 1.28 35.50059065 139.99892046 1.28 35.50059276 139.99878865 1.28 35.50047687 139.99878588 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50059276 139.99878865 1.28 35.50059065 139.99892046 1.28 35.50047476 139.99891769 1.28 35.50047687 139.99878588 1.28 35.50059276 139.99878865 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047687 139.99878588 1.28 35.50047476 139.99891769 1.28 35.50047476 139.99891769 10.98 35.50047687 139.99878588 10.98 35.50047687 139.99878588 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047476 139.99891769 1.28 35.50059065 139.99892046 1.28 35.50059065 139.99892046 10.98 35.50047476 139.99891769 10.98 35.50047476 139.99891769 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50059065 139.99892046 1.28 35.50059276 139.99878865 1.28 35.50059276 139.99878865 10.98 35.50059065 139.99892046 10.98 35.50059065 139.99892046 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50059276 139.99878865 1.28 35.50047687 139.99878588 1.28 35.50047687 139.99878588 10.98 35.50059276 139.99878865 10.98 35.50059276 139.99878865 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047687 139.99878588 10.98 35.50047476 139.99891769 10.98 35.50059065 139.99892046 10.98 35.50059276 139.99878865 10.98 35.50047687 139.99878588 10.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.312</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.012</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.212</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">461.417</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">153.806</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-140</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3350859a-72b7-032c-d1d6-ca8aa04afcf7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1963</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047683 139.99975931 1.03 35.50047864 139.99986422 1.03 35.50055290 139.99986231 1.03 35.50055109 139.99975739 1.03 35.50047683 139.99975931 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50055109 139.99975739 1.03 35.50055290 139.99986231 1.03 35.50047864 139.99986422 1.03 35.50047683 139.99975931 1.03 35.50055109 139.99975739 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047683 139.99975931 1.03 35.50047864 139.99986422 1.03 35.50047864 139.99986422 4.53 35.50047683 139.99975931 4.53 35.50047683 139.99975931 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047864 139.99986422 1.03 35.50055290 139.99986231 1.03 35.50055290 139.99986231 4.53 35.50047864 139.99986422 4.53 35.50047864 139.99986422 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50055290 139.99986231 1.03 35.50055109 139.99975739 1.03 35.50055109 139.99975739 4.53 35.50055290 139.99986231 4.53 35.50055290 139.99986231 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50055109 139.99975739 1.03 35.50047683 139.99975931 1.03 35.50047683 139.99975931 4.53 35.50055109 139.99975739 4.53 35.50055109 139.99975739 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047683 139.99975931 4.53 35.50047864 139.99986422 4.53 35.50055290 139.99986231 4.53 35.50055109 139.99975739 4.53 35.50047683 139.99975931 4.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.588</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.288</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.488</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">78.445</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">78.445</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-141</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_59e76fa0-9acf-3f36-6b6b-2590f44e0274">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">431</bldg:usage>
<bldg:yearOfConstruction>2002</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.5</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108761 139.99510666 0.00 35.50108454 139.99526381 0.00 35.50113132 139.99526518 0.00 35.50113271 139.99519446 0.00 35.50117099 139.99519558 0.00 35.50117268 139.99510915 0.00 35.50108761 139.99510666 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117268 139.99510915 3.74 35.50117099 139.99519558 3.74 35.50113271 139.99519446 3.74 35.50113132 139.99526518 3.74 35.50108454 139.99526381 3.74 35.50108761 139.99510666 3.74 35.50117268 139.99510915 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108761 139.99510666 3.74 35.50108454 139.99526381 3.74 35.50108454 139.99526381 10.24 35.50108761 139.99510666 10.24 35.50108761 139.99510666 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108454 139.99526381 3.74 35.50113132 139.99526518 3.74 35.50113132 139.99526518 10.24 35.50108454 139.99526381 10.24 35.50108454 139.99526381 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113132 139.99526518 3.74 35.50113271 139.99519446 3.74 35.50113271 139.99519446 10.24 35.50113132 139.99526518 10.24 35.50113132 139.99526518 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113271 139.99519446 3.74 35.50117099 139.99519558 3.74 35.50117099 139.99519558 10.24 35.50113271 139.99519446 10.24 35.50113271 139.99519446 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117099 139.99519558 3.74 35.50117268 139.99510915 3.74 35.50117268 139.99510915 10.24 35.50117099 139.99519558 10.24 35.50117099 139.99519558 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117268 139.99510915 3.74 35.50108761 139.99510666 3.74 35.50108761 139.99510666 10.24 35.50117268 139.99510915 10.24 35.50117268 139.99510915 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108761 139.99510666 10.24 35.50108454 139.99526381 10.24 35.50113132 139.99526518 10.24 35.50113271 139.99519446 10.24 35.50117099 139.99519558 10.24 35.50117268 139.99510915 10.24 35.50108761 139.99510666 10.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">214.710</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.355</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-146</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_310e10aa-c7e5-a625-348c-f718088754e0">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2012</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108236 139.99572137 3.58 35.50107863 139.99585886 3.58 35.50115881 139.99586211 3.58 35.50116254 139.99572462 3.58 35.50108236 139.99572137 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116254 139.99572462 3.58 35.50115881 139.99586211 3.58 35.50107863 139.99585886 3.58 35.50108236 139.99572137 3.58 35.50116254 139.99572462 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108236 139.99572137 3.58 35.50107863 139.99585886 3.58 35.50107863 139.99585886 6.98 35.50108236 139.99572137 6.98 35.50108236 139.99572137 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107863 139.99585886 3.58 35.50115881 139.99586211 3.58 35.50115881 139.99586211 6.98 35.50107863 139.99585886 6.98 35.50107863 139.99585886 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115881 139.99586211 3.58 35.50116254 139.99572462 3.58 35.50116254 139.99572462 6.98 35.50115881 139.99586211 6.98 35.50115881 139.99586211 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116254 139.99572462 3.58 35.50108236 139.99572137 3.58 35.50108236 139.99572137 6.98 35.50116254 139.99572462 6.98 35.50116254 139.99572462 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108236 139.99572137 6.98 35.50107863 139.99585886 6.98 35.50115881 139.99586211 6.98 35.50116254 139.99572462 6.98 35.50108236 139.99572137 6.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_146_0"/>
<gml:surfaceMember xlink:href="#poly_146_1"/>
<gml:surfaceMember xlink:href="#poly_146_2"/>
<gml:surfaceMember xlink:href="#poly_146_3"/>
<gml:surfaceMember xlink:href="#poly_146_4"/>
<gml:surfaceMember xlink:href="#poly_146_5"/>
<gml:surfaceMember xlink:href="#poly_146_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_16ad74e5-f107-e23a-ae37-21c43e284803"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_0"><gml:exterior><gml:LinearRing gml:id="line_146_0_0"><gml:posList>35.50116254 139.99572462 3.58 35.50115881 139.99586211 3.58 35.50107863 139.99585886 3.58 35.50108236 139.99572137 3.58 35.50116254 139.99572462 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_b6434b19-dda9-5d57-888d-c28af1f9977c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_1"><gml:exterior><gml:LinearRing gml:id="line_146_1_0"><gml:posList>35.50108236 139.99572137 3.58 35.50107863 139.99585886 3.58 35.50107863 139.99585886 5.62 35.50108236 139.99572137 5.62 35.50108236 139.99572137 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c0531601-138d-eaa7-9e77-1eb100c4b159"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_2"><gml:exterior><gml:LinearRing gml:id="line_146_2_0"><gml:posList>35.50107863 139.99585886 3.58 35.50115881 139.99586211 3.58 35.50115881 139.99586211 5.62 35.50111872 139.99586048 6.98 35.50107863 139.99585886 5.62 35.50107863 139.99585886 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_54948209-181c-1196-6758-f9e87bb47960"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_3"><gml:exterior><gml:LinearRing gml:id="line_146_3_0"><gml:posList>35.50115881 139.99586211 3.58 35.50116254 139.99572462 3.58 35.50116254 139.99572462 5.62 35.50115881 139.99586211 5.62 35.50115881 139.99586211 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e0aa1173-4f31-ecb7-bdbe-75bfa64f80df"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_4"><gml:exterior><gml:LinearRing gml:id="line_146_4_0"><gml:posList>35.50116254 139.99572462 3.58 35.50108236 139.99572137 3.58 35.50108236 139.99572137 5.62 35.50112245 139.99572299 6.98 35.50116254 139.99572462 5.62 35.50116254 139.99572462 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_fb57b680-5dd1-5f47-007d-a47f1f738d61"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_5"><gml:exterior><gml:LinearRing gml:id="line_146_5_0"><gml:posList>35.50108236 139.99572137 5.62 35.50107863 139.99585886 5.62 35.50111872 139.99586048 6.98 35.50112245 139.99572299 6.98 35.50108236 139.99572137 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_be8619b7-e1c7-5073-b2e8-1622ad55aced"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_6"><gml:exterior><gml:LinearRing gml:id="line_146_6_0"><gml:posList>35.50115881 139.99586211 5.62 35.50116254 139.99572462 5.62 35.50112245 139.99572299 6.98 35.50111872 139.99586048 6.98 35.50115881 139.99586211 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">111.072</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">111.072</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-147</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_daedb0fb-2a1c-f054-7bd3-7742c6709093">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1955</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107261 139.99595285 0.00 35.50107252 139.99612746 0.00 35.50115905 139.99612752 0.00 35.50115915 139.99595292 0.00 35.50107261 139.99595285 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115915 139.99595292 3.50 35.50115905 139.99612752 3.50 35.50107252 139.99612746 3.50 35.50107261 139.99595285 3.50 35.50115915 139.99595292 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107261 139.99595285 3.50 35.50107252 139.99612746 3.50 35.50107252 139.99612746 9.70 35.50107261 139.99595285 9.70 35.50107261 139.99595285 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107252 139.99612746 3.50 35.50115905 139.99612752 3.50 35.50115905 139.99612752 9.70 35.50107252 139.99612746 9.70 35.50107252 139.99612746 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115905 139.99612752 3.50 35.50115915 139.99595292 3.50 35.50115915 139.99595292 9.70 35.50115905 139.99612752 9.70 35.50115905 139.99612752 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115915 139.99595292 3.50 35.50107261 139.99595285 3.50 35.50107261 139.99595285 9.70 35.50115915 139.99595292 9.70 35.50115915 139.99595292 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107261 139.99595285 9.70 35.50107252 139.99612746 9.70 35.50115905 139.99612752 9.70 35.50115915 139.99595292 9.70 35.50107261 139.99595285 9.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">304.128</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">152.064</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-148</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_bec50608-3940-bfea-3cc0-dbdc52df3c80">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1973</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106887 139.99645707 3.35 35.50106850 139.99656730 3.35 35.50116188 139.99656776 3.35 35.50116225 139.99645753 3.35 35.50106887 139.99645707 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116225 139.99645753 3.35 35.50116188 139.99656776 3.35 35.50106850 139.99656730 3.35 35.50106887 139.99645707 3.35 35.50116225 139.99645753 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106887 139.99645707 3.35 35.50106850 139.99656730 3.35 35.50106850 139.99656730 9.55 35.50106887 139.99645707 9.55 35.50106887 139.99645707 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106850 139.99656730 3.35 35.50116188 139.99656776 3.35 35.50116188 139.99656776 9.55 35.50106850 139.99656730 9.55 35.50106850 139.99656730 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116188 139.99656776 3.35 35.50116225 139.99645753 3.35 35.50116225 139.99645753 9.55 35.50116188 139.99656776 9.55 35.50116188 139.99656776 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116225 139.99645753 3.35 35.50106887 139.99645707 3.35 35.50106887 139.99645707 9.55 35.50116225 139.99645753 9.55 35.50116225 139.99645753 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106887 139.99645707 9.55 35.50106850 139.99656730 9.55 35.50116188 139.99656776 9.55 35.50116225 139.99645753 9.55 35.50106887 139.99645707 9.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">207.200</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">103.600</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-149</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4aa7ca0f-35aa-ef77-04fb-01bea71d6d9e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2017</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.6</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107881 139.99879130 1.32 35.50107792 139.99894253 1.32 35.50115959 139.99894324 1.32 35.50116047 139.99879201 1.32 35.50107881 139.99879130 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116047 139.99879201 1.32 35.50115959 139.99894324 1.32 35.50107792 139.99894253 1.32 35.50107881 139.99879130 1.32 35.50116047 139.99879201 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107881 139.99879130 1.32 35.50107792 139.99894253 1.32 35.50107792 139.99894253 7.92 35.50107881 139.99879130 7.92 35.50107881 139.99879130 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107792 139.99894253 1.32 35.50115959 139.99894324 1.32 35.50115959 139.99894324 7.92 35.50107792 139.99894253 7.92 35.50107792 139.99894253 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115959 139.99894324 1.32 35.50116047 139.99879201 1.32 35.50116047 139.99879201 7.92 35.50115959 139.99894324 7.92 35.50115959 139.99894324 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116047 139.99879201 1.32 35.50107881 139.99879130 1.32 35.50107881 139.99879130 7.92 35.50116047 139.99879201 7.92 35.50116047 139.99879201 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107881 139.99879130 7.92 35.50107792 139.99894253 7.92 35.50115959 139.99894324 7.92 35.50116047 139.99879201 7.92 35.50107881 139.99879130 7.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.308</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.008</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.208</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">248.606</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">124.303</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-150</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2ae4f062-fe7b-7fde-e04e-f9092319ec19">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1995</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107200 139.99951650 1.10 35.50107072 139.99962694 1.10 35.50116374 139.99962854 1.10 35.50116501 139.99951810 1.10 35.50107200 139.99951650 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116501 139.99951810 1.10 35.50116374 139.99962854 1.10 35.50107072 139.99962694 1.10 35.50107200 139.99951650 1.10 35.50116501 139.99951810 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107200 139.99951650 1.10 35.50107072 139.99962694 1.10 35.50107072 139.99962694 7.50 35.50107200 139.99951650 7.50 35.50107200 139.99951650 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107072 139.99962694 1.10 35.50116374 139.99962854 1.10 35.50116374 139.99962854 7.50 35.50107072 139.99962694 7.50 35.50107072 139.99962694 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116374 139.99962854 1.10 35.50116501 139.99951810 1.10 35.50116501 139.99951810 7.50 35.50116374 139.99962854 7.50 35.50116374 139.99962854 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116501 139.99951810 1.10 35.50107200 139.99951650 1.10 35.50107200 139.99951650 7.50 35.50116501 139.99951810 7.50 35.50116501 139.99951810 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107200 139.99951650 7.50 35.50107072 139.99962694 7.50 35.50116374 139.99962854 7.50 35.50116501 139.99951810 7.50 35.50107200 139.99951650 7.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.546</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.246</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.446</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">206.813</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">103.406</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-151</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0aca90a6-cda3-71ae-9418-4a4fb2488656">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.8</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105521 139.99973634 0.00 35.50105914 139.99988132 0.00 35.50111305 139.99987914 0.00 35.50111128 139.99981390 0.00 35.50115539 139.99981211 0.00 35.50115323 139.99973237 0.00 35.50105521 139.99973634 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115323 139.99973237 1.07 35.50115539 139.99981211 1.07 35.50111128 139.99981390 1.07 35.50111305 139.99987914 1.07 35.50105914 139.99988132 1.07 35.50105521 139.99973634 1.07 35.50115323 139.99973237 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105521 139.99973634 1.07 35.50105914 139.99988132 1.07 35.50105914 139.99988132 4.87 35.50105521 139.99973634 4.87 35.50105521 139.99973634 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105914 139.99988132 1.07 35.50111305 139.99987914 1.07 35.50111305 139.99987914 4.87 35.50105914 139.99988132 4.87 35.50105914 139.99988132 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111305 139.99987914 1.07 35.50111128 139.99981390 1.07 35.50111128 139.99981390 4.87 35.50111305 139.99987914 4.87 35.50111305 139.99987914 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111128 139.99981390 1.07 35.50115539 139.99981211 1.07 35.50115539 139.99981211 4.87 35.50111128 139.99981390 4.87 35.50111128 139.99981390 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115539 139.99981211 1.07 35.50115323 139.99973237 1.07 35.50115323 139.99973237 4.87 35.50115539 139.99981211 4.87 35.50115539 139.99981211 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115323 139.99973237 1.07 35.50105521 139.99973634 1.07 35.50105521 139.99973634 4.87 35.50115323 139.99973237 4.87 35.50115323 139.99973237 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105521 139.99973634 4.87 35.50105914 139.99988132 4.87 35.50111305 139.99987914 4.87 35.50111128 139.99981390 4.87 35.50115539 139.99981211 4.87 35.50115323 139.99973237 4.87 35.50105521 139.99973634 4.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.584</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.284</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.484</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">114.187</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">114.187</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-152</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b16b4c84-7f7d-f2a6-f81f-ea9a80e53202">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2017</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.6</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127188 139.99486110 3.81 35.50127555 139.99502859 3.81 35.50131846 139.99502719 3.81 35.50131681 139.99495182 3.81 35.50135193 139.99495067 3.81 35.50134991 139.99485855 3.81 35.50127188 139.99486110 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134991 139.99485855 3.81 35.50135193 139.99495067 3.81 35.50131681 139.99495182 3.81 35.50131846 139.99502719 3.81 35.50127555 139.99502859 3.81 35.50127188 139.99486110 3.81 35.50134991 139.99485855 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127188 139.99486110 3.81 35.50127555 139.99502859 3.81 35.50127555 139.99502859 10.41 35.50127188 139.99486110 10.41 35.50127188 139.99486110 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127555 139.99502859 3.81 35.50131846 139.99502719 3.81 35.50131846 139.99502719 10.41 35.50127555 139.99502859 10.41 35.50127555 139.99502859 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131846 139.99502719 3.81 35.50131681 139.99495182 3.81 35.50131681 139.99495182 10.41 35.50131846 139.99502719 10.41 35.50131846 139.99502719 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131681 139.99495182 3.81 35.50135193 139.99495067 3.81 35.50135193 139.99495067 10.41 35.50131681 139.99495182 10.41 35.50131681 139.99495182 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135193 139.99495067 3.81 35.50134991 139.99485855 3.81 35.50134991 139.99485855 10.41 35.50135193 139.99495067 10.41 35.50135193 139.99495067 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134991 139.99485855 3.81 35.50127188 139.99486110 3.81 35.50127188 139.99486110 10.41 35.50134991 139.99485855 10.41 35.50134991 139.99485855 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127188 139.99486110 10.41 35.50127555 139.99502859 10.41 35.50131846 139.99502719 10.41 35.50131681 139.99495182 10.41 35.50135193 139.99495067 10.41 35.50134991 139.99485855 10.41 35.50127188 139.99486110 10.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_159_0"/>
<gml:surfaceMember xlink:href="#poly_159_1"/>
<gml:surfaceMember xlink:href="#poly_159_2"/>
<gml:surfaceMember xlink:href="#poly_159_3"/>
<gml:surfaceMember xlink:href="#poly_159_4"/>
<gml:surfaceMember xlink:href="#poly_159_5"/>
<gml:surfaceMember xlink:href="#poly_159_6"/>
<gml:surfaceMember xlink:href="#poly_159_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_8157e18b-613e-dee9-068b-6b986e8a56c9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_0"><gml:exterior><gml:LinearRing gml:id="line_159_0_0"><gml:posList>35.50134991 139.99485855 3.81 35.50135193 139.99495067 3.81 35.50131681 139.99495182 3.81 35.50131846 139.99502719 3.81 35.50127555 139.99502859 3.81 35.50127188 139.99486110 3.81 35.50134991 139.99485855 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_1a001aac-4992-8010-2b8e-2f0dec7438e5"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_1"><gml:exterior><gml:LinearRing gml:id="line_159_1_0"><gml:posList>35.50127188 139.99486110 3.81 35.50127555 139.99502859 3.81 35.50127555 139.99502859 10.41 35.50127188 139.99486110 10.41 35.50127188 139.99486110 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7e39d8d5-58a0-1094-5178-8dca6758cd4b"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_2"><gml:exterior><gml:LinearRing gml:id="line_159_2_0"><gml:posList>35.50127555 139.99502859 3.81 35.50131846 139.99502719 3.81 35.50131846 139.99502719 10.41 35.50127555 139.99502859 10.41 35.50127555 139.99502859 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d9ba80fd-dd29-a626-f1ee-219355c9aa77"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_3"><gml:exterior><gml:LinearRing gml:id="line_159_3_0"><gml:posList>35.50131846 139.99502719 3.81 35.50131681 139.99495182 3.81 35.50131681 139.99495182 10.41 35.50131846 139.99502719 10.41 35.50131846 139.99502719 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d93e3e73-953e-e7f4-fd57-8ad6bab581e8"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_4"><gml:exterior><gml:LinearRing gml:id="line_159_4_0"><gml:posList>35.50131681 139.99495182 3.81 35.50135193 139.99495067 3.81 35.50135193 139.99495067 10.41 35.50131681 139.99495182 10.41 35.50131681 139.99495182 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3bbe8bc8-818a-107f-f509-7936fb502432"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_5"><gml:exterior><gml:LinearRing gml:id="line_159_5_0"><gml:posList>35.50135193 139.99495067 3.81 35.50134991 139.99485855 3.81 35.50134991 139.99485855 10.41 35.50135193 139.99495067 10.41 35.50135193 139.99495067 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_8101a996-65d2-90b3-be64-d2b3295b90b0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_6"><gml:exterior><gml:LinearRing gml:id="line_159_6_0"><gml:posList>35.50134991 139.99485855 3.81 35.50127188 139.99486110 3.81 35.50127188 139.99486110 10.41 35.50134991 139.99485855 10.41 35.50134991 139.99485855 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_ea011317-210a-0bbd-5706-42f3d2a28aed"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_7"><gml:exterior><gml:LinearRing gml:id="line_159_7_0"><gml:posList>35.50127188 139.99486110 10.41 35.50127555 139.99502859 10.41 35.50131846 139.99502719 10.41 35.50131681 139.99495182 10.41 35.50135193 139.99495067 10.41 35.50134991 139.99485855 10.41 35.50127188 139.99486110 10.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">209.953</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">104.977</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-160</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_923a48b6-698f-e8a2-5976-05ef232fc8c5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127999 139.99598204 0.00 35.50127927 139.99608147 0.00 35.50134024 139.99608213 0.00 35.50134057 139.99603739 0.00 35.50139046 139.99603794 0.00 35.50139086 139.99598326 0.00 35.50127999 139.99598204 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139086 139.99598326 3.52 35.50139046 139.99603794 3.52 35.50134057 139.99603739 3.52 35.50134024 139.99608213 3.52 35.50127927 139.99608147 3.52 35.50127999 139.99598204 3.52 35.50139086 139.99598326 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127999 139.99598204 3.52 35.50127927 139.99608147 3.52 35.50127927 139.99608147 9.72 35.50127999 139.99598204 9.72 35.50127999 139.99598204 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127927 139.99608147 3.52 35.50134024 139.99608213 3.52 35.50134024 139.99608213 9.72 35.50127927 139.99608147 9.72 35.50127927 139.99608147 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134024 139.99608213 3.52 35.50134057 139.99603739 3.52 35.50134057 139.99603739 9.72 35.50134024 139.99608213 9.72 35.50134024 139.99608213 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134057 139.99603739 3.52 35.50139046 139.99603794 3.52 35.50139046 139.99603794 9.72 35.50134057 139.99603739 9.72 35.50134057 139.99603739 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139046 139.99603794 3.52 35.50139086 139.99598326 3.52 35.50139086 139.99598326 9.72 35.50139046 139.99603794 9.72 35.50139046 139.99603794 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139086 139.99598326 3.52 35.50127999 139.99598204 3.52 35.50127999 139.99598204 9.72 35.50139086 139.99598326 9.72 35.50139086 139.99598326 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127999 139.99598204 9.72 35.50127927 139.99608147 9.72 35.50134024 139.99608213 9.72 35.50134057 139.99603739 9.72 35.50139046 139.99603794 9.72 35.50139086 139.99598326 9.72 35.50127999 139.99598204 9.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">176.959</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">88.479</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-161</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7d62daf3-c232-7680-c9f9-0741465c9420">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1993</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127354 139.99644070 0.00 35.50127617 139.99657536 0.00 35.50136989 139.99657262 0.00 35.50136725 139.99643795 0.00 35.50127354 139.99644070 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136725 139.99643795 3.35 35.50136989 139.99657262 3.35 35.50127617 139.99657536 3.35 35.50127354 139.99644070 3.35 35.50136725 139.99643795 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127354 139.99644070 3.35 35.50127617 139.99657536 3.35 35.50127617 139.99657536 10.25 35.50127354 139.99644070 10.25 35.50127354 139.99644070 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127617 139.99657536 3.35 35.50136989 139.99657262 3.35 35.50136989 139.99657262 10.25 35.50127617 139.99657536 10.25 35.50127617 139.99657536 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136989 139.99657262 3.35 35.50136725 139.99643795 3.35 35.50136725 139.99643795 10.25 35.50136989 139.99657262 10.25 35.50136989 139.99657262 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136725 139.99643795 3.35 35.50127354 139.99644070 3.35 35.50127354 139.99644070 10.25 35.50136725 139.99643795 10.25 35.50136725 139.99643795 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127354 139.99644070 10.25 35.50127617 139.99657536 10.25 35.50136989 139.99657262 10.25 35.50136725 139.99643795 10.25 35.50127354 139.99644070 10.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">254.176</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">127.088</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-162</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d861d1ab-b81c-8f5f-8d62-4691d013b97a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1983</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127749 139.99879579 1.34 35.50128135 139.99892864 1.34 35.50134309 139.99892596 1.34 35.50134135 139.99886618 1.34 35.50139186 139.99886398 1.34 35.50138974 139.99879091 1.34 35.50127749 139.99879579 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138974 139.99879091 1.34 35.50139186 139.99886398 1.34 35.50134135 139.99886618 1.34 35.50134309 139.99892596 1.34 35.50128135 139.99892864 1.34 35.50127749 139.99879579 1.34 35.50138974 139.99879091 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127749 139.99879579 1.34 35.50128135 139.99892864 1.34 35.50128135 139.99892864 11.74 35.50127749 139.99879579 11.74 35.50127749 139.99879579 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128135 139.99892864 1.34 35.50134309 139.99892596 1.34 35.50134309 139.99892596 11.74 35.50128135 139.99892864 11.74 35.50128135 139.99892864 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134309 139.99892596 1.34 35.50134135 139.99886618 1.34 35.50134135 139.99886618 11.74 35.50134309 139.99892596 11.74 35.50134309 139.99892596 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134135 139.99886618 1.34 35.50139186 139.99886398 1.34 35.50139186 139.99886398 11.74 35.50134135 139.99886618 11.74 35.50134135 139.99886618 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139186 139.99886398 1.34 35.50138974 139.99879091 1.34 35.50138974 139.99879091 11.74 35.50139186 139.99886398 11.74 35.50139186 139.99886398 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138974 139.99879091 1.34 35.50127749 139.99879579 1.34 35.50127749 139.99879579 11.74 35.50138974 139.99879091 11.74 35.50138974 139.99879091 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127749 139.99879579 11.74 35.50128135 139.99892864 11.74 35.50134309 139.99892596 11.74 35.50134135 139.99886618 11.74 35.50139186 139.99886398 11.74 35.50138974 139.99879091 11.74 35.50127749 139.99879579 11.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.304</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.004</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.204</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">359.515</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">119.838</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-163</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c0024c66-be97-6c8a-8e1d-988954c24719">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2011</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">15.4</bldg:measuredHeight>
<bldg:storeysAboveGround>5</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128080 139.99929180 0.00 35.50128150 139.99940732 0.00 35.50132879 139.99940690 0.00 35.50132848 139.99935491 0.00 35.50136718 139.99935457 0.00 35.50136679 139.99929103 0.00 35.50128080 139.99929180 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136679 139.99929103 1.17 35.50136718 139.99935457 1.17 35.50132848 139.99935491 1.17 35.50132879 139.99940690 1.17 35.50128150 139.99940732 1.17 35.50128080 139.99929180 1.17 35.50136679 139.99929103 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128080 139.99929180 1.17 35.50128150 139.99940732 1.17 35.50128150 139.99940732 16.57 35.50128080 139.99929180 16.57 35.50128080 139.99929180 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128150 139.99940732 1.17 35.50132879 139.99940690 1.17 35.50132879 139.99940690 16.57 35.50128150 139.99940732 16.57 35.50128150 139.99940732 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50132879 139.99940690 1.17 35.50132848 139.99935491 1.17 35.50132848 139.99935491 16.57 35.50132879 139.99940690 16.57 35.50132879 139.99940690 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50132848 139.99935491 1.17 35.50136718 139.99935457 1.17 35.50136718 139.99935457 16.57 35.50132848 139.99935491 16.57 35.50132848 139.99935491 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136718 139.99935457 1.17 35.50136679 139.99929103 1.17 35.50136679 139.99929103 16.57 35.50136718 139.99935457 16.57 35.50136718 139.99935457 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136679 139.99929103 1.17 35.50128080 139.99929180 1.17 35.50128080 139.99929180 16.57 35.50136679 139.99929103 16.57 35.50136679 139.99929103 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128080 139.99929180 16.57 35.50128150 139.99940732 16.57 35.50132879 139.99940690 16.57 35.50132848 139.99935491 16.57 35.50136718 139.99935457 16.57 35.50136679 139.99929103 16.57 35.50128080 139.99929180 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.488</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.188</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.388</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">398.667</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">79.733</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-164</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4d218265-92c3-3c57-eae5-71837c9aeb7a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1988</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126981 139.99950597 0.00 35.50126572 139.99966948 0.00 35.50135834 139.99967294 0.00 35.50136243 139.99950944 0.00 35.50126981 139.99950597 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136243 139.99950944 1.11 35.50135834 139.99967294 1.11 35.50126572 139.99966948 1.11 35.50126981 139.99950597 1.11 35.50136243 139.99950944 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126981 139.99950597 1.11 35.50126572 139.99966948 1.11 35.50126572 139.99966948 4.31 35.50126981 139.99950597 4.31 35.50126981 139.99950597 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126572 139.99966948 1.11 35.50135834 139.99967294 1.11 35.50135834 139.99967294 4.31 35.50126572 139.99966948 4.31 35.50126572 139.99966948 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135834 139.99967294 1.11 35.50136243 139.99950944 1.11 35.50136243 139.99950944 4.31 35.50135834 139.99967294 4.31 35.50135834 139.99967294 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136243 139.99950944 1.11 35.50126981 139.99950597 1.11 35.50126981 139.99950597 4.31 35.50136243 139.99950944 4.31 35.50136243 139.99950944 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126981 139.99950597 4.31 35.50126572 139.99966948 4.31 35.50135834 139.99967294 4.31 35.50136243 139.99950944 4.31 35.50126981 139.99950597 4.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.549</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.249</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.449</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">152.555</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">152.555</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-165</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c62f2b37-5206-bf81-3913-700ca8817ef8">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2002</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186242 139.99417674 0.00 35.50186648 139.99432017 0.00 35.50192395 139.99431774 0.00 35.50192212 139.99425319 0.00 35.50196915 139.99425121 0.00 35.50196692 139.99417232 0.00 35.50186242 139.99417674 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196692 139.99417232 3.98 35.50196915 139.99425121 3.98 35.50192212 139.99425319 3.98 35.50192395 139.99431774 3.98 35.50186648 139.99432017 3.98 35.50186242 139.99417674 3.98 35.50196692 139.99417232 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186242 139.99417674 3.98 35.50186648 139.99432017 3.98 35.50186648 139.99432017 13.28 35.50186242 139.99417674 13.28 35.50186242 139.99417674 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186648 139.99432017 3.98 35.50192395 139.99431774 3.98 35.50192395 139.99431774 13.28 35.50186648 139.99432017 13.28 35.50186648 139.99432017 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192395 139.99431774 3.98 35.50192212 139.99425319 3.98 35.50192212 139.99425319 13.28 35.50192395 139.99431774 13.28 35.50192395 139.99431774 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192212 139.99425319 3.98 35.50196915 139.99425121 3.98 35.50196915 139.99425121 13.28 35.50192212 139.99425319 13.28 35.50192212 139.99425319 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196915 139.99425121 3.98 35.50196692 139.99417232 3.98 35.50196692 139.99417232 13.28 35.50196915 139.99425121 13.28 35.50196915 139.99425121 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196692 139.99417232 3.98 35.50186242 139.99417674 3.98 35.50186242 139.99417674 13.28 35.50196692 139.99417232 13.28 35.50196692 139.99417232 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186242 139.99417674 13.28 35.50186648 139.99432017 13.28 35.50192395 139.99431774 13.28 35.50192212 139.99425319 13.28 35.50196915 139.99425121 13.28 35.50196692 139.99417232 13.28 35.50186242 139.99417674 13.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">361.344</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">120.448</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-175</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_84a43453-a45f-8185-1ffb-d1d0fea78bd4">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2003</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50190422 139.99441903 0.00 35.50190565 139.99454424 0.00 35.50194799 139.99454352 0.00 35.50194735 139.99448717 0.00 35.50198198 139.99448658 0.00 35.50198120 139.99441772 0.00 35.50190422 139.99441903 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50198120 139.99441772 3.94 35.50198198 139.99448658 3.94 35.50194735 139.99448717 3.94 35.50194799 139.99454352 3.94 35.50190565 139.99454424 3.94 35.50190422 139.99441903 3.94 35.50198120 139.99441772 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50190422 139.99441903 3.94 35.50190565 139.99454424 3.94 35.50190565 139.99454424 11.04 35.50190422 139.99441903 11.04 35.50190422 139.99441903 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50190565 139.99454424 3.94 35.50194799 139.99454352 3.94 35.50194799 139.99454352 11.04 35.50190565 139.99454424 11.04 35.50190565 139.99454424 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50194799 139.99454352 3.94 35.50194735 139.99448717 3.94 35.50194735 139.99448717 11.04 35.50194799 139.99454352 11.04 35.50194799 139.99454352 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50194735 139.99448717 3.94 35.50198198 139.99448658 3.94 35.50198198 139.99448658 11.04 35.50194735 139.99448717 11.04 35.50194735 139.99448717 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50198198 139.99448658 3.94 35.50198120 139.99441772 3.94 35.50198120 139.99441772 11.04 35.50198198 139.99448658 11.04 35.50198198 139.99448658 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50198120 139.99441772 3.94 35.50190422 139.99441903 3.94 35.50190422 139.99441903 11.04 35.50198120 139.99441772 11.04 35.50198120 139.99441772 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50190422 139.99441903 11.04 35.50190565 139.99454424 11.04 35.50194799 139.99454352 11.04 35.50194735 139.99448717 11.04 35.50198198 139.99448658 11.04 35.50198120 139.99441772 11.04 35.50190422 139.99441903 11.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">154.738</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">77.369</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-176</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fc71927f-6b03-518a-48bb-0a18fa0b05e3">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186143 139.99597142 0.00 35.50186353 139.99609904 0.00 35.50197456 139.99609632 0.00 35.50197246 139.99596870 0.00 35.50186143 139.99597142 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197246 139.99596870 3.54 35.50197456 139.99609632 3.54 35.50186353 139.99609904 3.54 35.50186143 139.99597142 3.54 35.50197246 139.99596870 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186143 139.99597142 3.54 35.50186353 139.99609904 3.54 35.50186353 139.99609904 6.84 35.50186143 139.99597142 6.84 35.50186143 139.99597142 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186353 139.99609904 3.54 35.50197456 139.99609632 3.54 35.50197456 139.99609632 6.84 35.50186353 139.99609904 6.84 35.50186353 139.99609904 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197456 139.99609632 3.54 35.50197246 139.99596870 3.54 35.50197246 139.99596870 6.84 35.50197456 139.99609632 6.84 35.50197456 139.99609632 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197246 139.99596870 3.54 35.50186143 139.99597142 3.54 35.50186143 139.99597142 6.84 35.50197246 139.99596870 6.84 35.50197246 139.99596870 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186143 139.99597142 6.84 35.50186353 139.99609904 6.84 35.50197456 139.99609632 6.84 35.50197246 139.99596870 6.84 35.50186143 139.99597142 6.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">142.666</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">142.666</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-177</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2bcef55c-4ce7-1683-b1ee-059185e308c6">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1992</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186216 139.99877948 0.00 35.50185715 139.99893942 0.00 35.50191590 139.99894217 0.00 35.50191816 139.99887020 0.00 35.50196623 139.99887245 0.00 35.50196898 139.99878449 0.00 35.50186216 139.99877948 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196898 139.99878449 1.36 35.50196623 139.99887245 1.36 35.50191816 139.99887020 1.36 35.50191590 139.99894217 1.36 35.50185715 139.99893942 1.36 35.50186216 139.99877948 1.36 35.50196898 139.99878449 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186216 139.99877948 1.36 35.50185715 139.99893942 1.36 35.50185715 139.99893942 7.76 35.50186216 139.99877948 7.76 35.50186216 139.99877948 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185715 139.99893942 1.36 35.50191590 139.99894217 1.36 35.50191590 139.99894217 7.76 35.50185715 139.99893942 7.76 35.50185715 139.99893942 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191590 139.99894217 1.36 35.50191816 139.99887020 1.36 35.50191816 139.99887020 7.76 35.50191590 139.99894217 7.76 35.50191590 139.99894217 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191816 139.99887020 1.36 35.50196623 139.99887245 1.36 35.50196623 139.99887245 7.76 35.50191816 139.99887020 7.76 35.50191816 139.99887020 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196623 139.99887245 1.36 35.50196898 139.99878449 1.36 35.50196898 139.99878449 7.76 35.50196623 139.99887245 7.76 35.50196623 139.99887245 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196898 139.99878449 1.36 35.50186216 139.99877948 1.36 35.50186216 139.99877948 7.76 35.50196898 139.99878449 7.76 35.50196898 139.99878449 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186216 139.99877948 7.76 35.50185715 139.99893942 7.76 35.50191590 139.99894217 7.76 35.50191816 139.99887020 7.76 35.50196623 139.99887245 7.76 35.50196898 139.99878449 7.76 35.50186216 139.99877948 7.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_177_0"/>
<gml:surfaceMember xlink:href="#poly_177_1"/>
<gml:surfaceMember xlink:href="#poly_177_2"/>
<gml:surfaceMember xlink:href="#poly_177_3"/>
<gml:surfaceMember xlink:href="#poly_177_4"/>
<gml:surfaceMember xlink:href="#poly_177_5"/>
<gml:surfaceMember xlink:href="#poly_177_6"/>
<gml:surfaceMember xlink:href="#poly_177_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_122416d2-f1cd-a9cb-7be2-18d021d39bc6"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_0"><gml:exterior><gml:LinearRing gml:id="line_177_0_0"><gml:posList>35.50196898 139.99878449 1.36 35.50196623 139.99887245 1.36 35.50191816 139.99887020 1.36 35.50191590 139.99894217 1.36 35.50185715 139.99893942 1.36 35.50186216 139.99877948 1.36 35.50196898 139.99878449 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_703974ad-ea06-3346-1ae7-66f43e7b075e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_1"><gml:exterior><gml:LinearRing gml:id="line_177_1_0"><gml:posList>35.50186216 139.99877948 1.36 35.50185715 139.99893942 1.36 35.50185715 139.99893942 7.76 35.50186216 139.99877948 7.76 35.50186216 139.99877948 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_67e37cd3-d5d4-c721-ae61-5282c056246d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_2"><gml:exterior><gml:LinearRing gml:id="line_177_2_0"><gml:posList>35.50185715 139.99893942 1.36 35.50191590 139.99894217 1.36 35.50191590 139.99894217 7.76 35.50185715 139.99893942 7.76 35.50185715 139.99893942 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_0380e84e-2c1d-6d7f-d164-b327f88a830f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_3"><gml:exterior><gml:LinearRing gml:id="line_177_3_0"><gml:posList>35.50191590 139.99894217 1.36 35.50191816 139.99887020 1.36 35.50191816 139.99887020 7.76 35.50191590 139.99894217 7.76 35.50191590 139.99894217 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c1f92c84-b43a-d4a6-0bc2-48026cde2028"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_4"><gml:exterior><gml:LinearRing gml:id="line_177_4_0"><gml:posList>35.50191816 139.99887020 1.36 35.50196623 139.99887245 1.36 35.50196623 139.99887245 7.76 35.50191816 139.99887020 7.76 35.50191816 139.99887020 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_5d0f81d2-7730-d434-14ac-70749d671854"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_5"><gml:exterior><gml:LinearRing gml:id="line_177_5_0"><gml:posList>35.50196623 139.99887245 1.36 35.50196898 139.99878449 1.36 35.50196898 139.99878449 7.76 35.50196623 139.99887245 7.76 35.50196623 139.99887245 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_bad59790-fec9-ced1-e3d7-c27166992fb0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_6"><gml:exterior><gml:LinearRing gml:id="line_177_6_0"><gml:posList>35.50196898 139.99878449 1.36 35.50186216 139.99877948 1.36 35.50186216 139.99877948 7.76 35.50196898 139.99878449 7.76 35.50196898 139.99878449 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_d1f472f6-7d44-0dcc-8e4c-a6c292ea83ba"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_7"><gml:exterior><gml:LinearRing gml:id="line_177_7_0"><gml:posList>35.50186216 139.99877948 7.76 35.50185715 139.99893942 7.76 35.50191590 139.99894217 7.76 35.50191816 139.99887020 7.76 35.50196623 139.99887245 7.76 35.50196898 139.99878449 7.76 35.50186216 139.99877948 7.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.315</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.015</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.215</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">274.670</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">137.335</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-178</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_1798fbc4-bd1e-6e1d-f45a-ffd49a0ec898">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187255 139.99902728 1.26 35.50186912 139.99917956 1.26 35.50192166 139.99918133 1.26 35.50192320 139.99911280 1.26 35.50196618 139.99911425 1.26 35.50196806 139.99903049 1.26 35.50187255 139.99902728 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196806 139.99903049 1.26 35.50196618 139.99911425 1.26 35.50192320 139.99911280 1.26 35.50192166 139.99918133 1.26 35.50186912 139.99917956 1.26 35.50187255 139.99902728 1.26 35.50196806 139.99903049 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187255 139.99902728 1.26 35.50186912 139.99917956 1.26 35.50186912 139.99917956 11.16 35.50187255 139.99902728 11.16 35.50187255 139.99902728 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186912 139.99917956 1.26 35.50192166 139.99918133 1.26 35.50192166 139.99918133 11.16 35.50186912 139.99917956 11.16 35.50186912 139.99917956 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192166 139.99918133 1.26 35.50192320 139.99911280 1.26 35.50192320 139.99911280 11.16 35.50192166 139.99918133 11.16 35.50192166 139.99918133 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192320 139.99911280 1.26 35.50196618 139.99911425 1.26 35.50196618 139.99911425 11.16 35.50192320 139.99911280 11.16 35.50192320 139.99911280 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196618 139.99911425 1.26 35.50196806 139.99903049 1.26 35.50196806 139.99903049 11.16 35.50196618 139.99911425 11.16 35.50196618 139.99911425 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196806 139.99903049 1.26 35.50187255 139.99902728 1.26 35.50187255 139.99902728 11.16 35.50196806 139.99903049 11.16 35.50196806 139.99903049 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187255 139.99902728 11.16 35.50186912 139.99917956 11.16 35.50192166 139.99918133 11.16 35.50192320 139.99911280 11.16 35.50196618 139.99911425 11.16 35.50196806 139.99903049 11.16 35.50187255 139.99902728 11.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.414</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.114</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.314</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">350.482</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">116.827</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-179</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4de3c1ad-306a-6707-890e-1b1034fbe59a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187782 139.99928032 1.20 35.50188070 139.99939888 1.20 35.50197116 139.99939559 1.20 35.50196828 139.99927703 1.20 35.50187782 139.99928032 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196828 139.99927703 1.20 35.50197116 139.99939559 1.20 35.50188070 139.99939888 1.20 35.50187782 139.99928032 1.20 35.50196828 139.99927703 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187782 139.99928032 1.20 35.50188070 139.99939888 1.20 35.50188070 139.99939888 8.40 35.50187782 139.99928032 8.40 35.50187782 139.99928032 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188070 139.99939888 1.20 35.50197116 139.99939559 1.20 35.50197116 139.99939559 8.40 35.50188070 139.99939888 8.40 35.50188070 139.99939888 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197116 139.99939559 1.20 35.50196828 139.99927703 1.20 35.50196828 139.99927703 8.40 35.50197116 139.99939559 8.40 35.50197116 139.99939559 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196828 139.99927703 1.20 35.50187782 139.99928032 1.20 35.50187782 139.99928032 8.40 35.50196828 139.99927703 8.40 35.50196828 139.99927703 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187782 139.99928032 8.40 35.50188070 139.99939888 8.40 35.50197116 139.99939559 8.40 35.50196828 139.99927703 8.40 35.50187782 139.99928032 8.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.492</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.192</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.392</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">216.061</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">108.030</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-180</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7de442f1-4d0d-a00c-f60b-de992e36dd15">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209008 139.99440163 0.00 35.50208975 139.99453964 0.00 35.50216366 139.99453990 0.00 35.50216400 139.99440189 0.00 35.50209008 139.99440163 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_7de442f1-4d0d-a00c-f60b-de992e36dd15_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216400 139.99440189 3.95 35.50216380 139.99448470 3.95 35.50208988 139.99448443 3.95 35.50209008 139.99440163 3.95 35.50216400 139.99440189 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209008 139.99440163 3.95 35.50208988 139.99448443 3.95 35.50208988 139.99448443 10.95 35.50209008 139.99440163 10.95 35.50209008 139.99440163 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208988 139.99448443 3.95 35.50216380 139.99448470 3.95 35.50216380 139.99448470 10.95 35.50208988 139.99448443 10.95 35.50208988 139.99448443 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216380 139.99448470 3.95 35.50216400 139.99440189 3.95 35.50216400 139.99440189 10.95 35.50216380 139.99448470 10.95 35.50216380 139.99448470 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216400 139.99440189 3.95 35.50209008 139.99440163 3.95 35.50209008 139.99440163 10.95 35.50216400 139.99440189 10.95 35.50216400 139.99440189 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209008 139.99440163 10.95 35.50208988 139.99448443 10.95 35.50216380 139.99448470 10.95 35.50216400 139.99440189 10.95 35.50209008 139.99440163 10.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_7de442f1-4d0d-a00c-f60b-de992e36dd15_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216380 139.99448470 3.95 35.50216366 139.99453990 3.95 35.50208975 139.99453964 3.95 35.50208988 139.99448443 3.95 35.50216380 139.99448470 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208988 139.99448443 3.95 35.50208975 139.99453964 3.95 35.50208975 139.99453964 8.15 35.50208988 139.99448443 8.15 35.50208988 139.99448443 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208975 139.99453964 3.95 35.50216366 139.99453990 3.95 35.50216366 139.99453990 8.15 35.50208975 139.99453964 8.15 35.50208975 139.99453964 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216366 139.99453990 3.95 35.50216380 139.99448470 3.95 35.50216380 139.99448470 8.15 35.50216366 139.99453990 8.15 35.50216366 139.99453990 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216380 139.99448470 3.95 35.50208988 139.99448443 3.95 35.50208988 139.99448443 8.15 35.50216380 139.99448470 8.15 35.50216380 139.99448470 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208988 139.99448443 8.15 35.50208975 139.99453964 8.15 35.50216366 139.99453990 8.15 35.50216380 139.99448470 8.15 35.50208988 139.99448443 8.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">205.328</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">102.664</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-188</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_66f0b04b-8db4-77c7-797b-f3b22bfcfd70">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1983</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209081 139.99465362 0.00 35.50208911 139.99476824 0.00 35.50217203 139.99477008 0.00 35.50217373 139.99465546 0.00 35.50209081 139.99465362 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217373 139.99465546 3.90 35.50217203 139.99477008 3.90 35.50208911 139.99476824 3.90 35.50209081 139.99465362 3.90 35.50217373 139.99465546 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209081 139.99465362 3.90 35.50208911 139.99476824 3.90 35.50208911 139.99476824 14.10 35.50209081 139.99465362 14.10 35.50209081 139.99465362 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208911 139.99476824 3.90 35.50217203 139.99477008 3.90 35.50217203 139.99477008 14.10 35.50208911 139.99476824 14.10 35.50208911 139.99476824 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217203 139.99477008 3.90 35.50217373 139.99465546 3.90 35.50217373 139.99465546 14.10 35.50217203 139.99477008 14.10 35.50217203 139.99477008 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217373 139.99465546 3.90 35.50209081 139.99465362 3.90 35.50209081 139.99465362 14.10 35.50217373 139.99465546 14.10 35.50217373 139.99465546 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209081 139.99465362 14.10 35.50208911 139.99476824 14.10 35.50217203 139.99477008 14.10 35.50217373 139.99465546 14.10 35.50209081 139.99465362 14.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">287.040</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">95.680</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-189</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_318e0f16-f1c1-a7f7-5b3f-a9d113d893c2">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1974</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208391 139.99571074 0.00 35.50208735 139.99588177 0.00 35.50216538 139.99587942 0.00 35.50216195 139.99570840 0.00 35.50208391 139.99571074 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216195 139.99570840 3.62 35.50216538 139.99587942 3.62 35.50208735 139.99588177 3.62 35.50208391 139.99571074 3.62 35.50216195 139.99570840 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208391 139.99571074 3.62 35.50208735 139.99588177 3.62 35.50208735 139.99588177 7.72 35.50208391 139.99571074 7.72 35.50208391 139.99571074 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208735 139.99588177 3.62 35.50216538 139.99587942 3.62 35.50216538 139.99587942 7.72 35.50208735 139.99588177 7.72 35.50208735 139.99588177 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216538 139.99587942 3.62 35.50216195 139.99570840 3.62 35.50216195 139.99570840 7.72 35.50216538 139.99587942 7.72 35.50216538 139.99587942 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216195 139.99570840 3.62 35.50208391 139.99571074 3.62 35.50208391 139.99571074 7.72 35.50216195 139.99570840 7.72 35.50216195 139.99570840 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208391 139.99571074 7.72 35.50208735 139.99588177 7.72 35.50216538 139.99587942 7.72 35.50216195 139.99570840 7.72 35.50208391 139.99571074 7.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">134.403</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">134.403</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-190</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_35a59c16-ac30-002e-7201-b283c048b694">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2000</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209999 139.99597007 3.55 35.50210163 139.99609131 3.55 35.50218869 139.99608954 3.55 35.50218705 139.99596831 3.55 35.50209999 139.99597007 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218705 139.99596831 3.55 35.50218869 139.99608954 3.55 35.50210163 139.99609131 3.55 35.50209999 139.99597007 3.55 35.50218705 139.99596831 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209999 139.99597007 3.55 35.50210163 139.99609131 3.55 35.50210163 139.99609131 7.65 35.50209999 139.99597007 7.65 35.50209999 139.99597007 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50210163 139.99609131 3.55 35.50218869 139.99608954 3.55 35.50218869 139.99608954 7.65 35.50210163 139.99609131 7.65 35.50210163 139.99609131 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218869 139.99608954 3.55 35.50218705 139.99596831 3.55 35.50218705 139.99596831 7.65 35.50218869 139.99608954 7.65 35.50218869 139.99608954 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218705 139.99596831 3.55 35.50209999 139.99597007 3.55 35.50209999 139.99597007 7.65 35.50218705 139.99596831 7.65 35.50218705 139.99596831 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209999 139.99597007 7.65 35.50210163 139.99609131 7.65 35.50218869 139.99608954 7.65 35.50218705 139.99596831 7.65 35.50209999 139.99597007 7.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">106.260</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">106.260</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-191</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_04b70c15-e280-0cd5-14a6-06fef6a8ac3e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2004</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50210138 139.99643814 0.00 35.50209721 139.99656745 0.00 35.50217953 139.99657143 0.00 35.50218370 139.99644212 0.00 35.50210138 139.99643814 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218370 139.99644212 3.39 35.50217953 139.99657143 3.39 35.50209721 139.99656745 3.39 35.50210138 139.99643814 3.39 35.50218370 139.99644212 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50210138 139.99643814 3.39 35.50209721 139.99656745 3.39 35.50209721 139.99656745 6.89 35.50210138 139.99643814 6.89 35.50210138 139.99643814 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209721 139.99656745 3.39 35.50217953 139.99657143 3.39 35.50217953 139.99657143 6.89 35.50209721 139.99656745 6.89 35.50209721 139.99656745 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217953 139.99657143 3.39 35.50218370 139.99644212 3.39 35.50218370 139.99644212 6.89 35.50217953 139.99657143 6.89 35.50217953 139.99657143 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218370 139.99644212 3.39 35.50210138 139.99643814 3.39 35.50210138 139.99643814 6.89 35.50218370 139.99644212 6.89 35.50218370 139.99644212 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50210138 139.99643814 6.89 35.50209721 139.99656745 6.89 35.50217953 139.99657143 6.89 35.50218370 139.99644212 6.89 35.50210138 139.99643814 6.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.304</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-192</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b7f917c5-1703-267b-44c7-73eb179cc3f5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1999</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208618 139.99880293 0.00 35.50208662 139.99893411 0.00 35.50215909 139.99893374 0.00 35.50215865 139.99880257 0.00 35.50208618 139.99880293 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215865 139.99880257 1.36 35.50215909 139.99893374 1.36 35.50208662 139.99893411 1.36 35.50208618 139.99880293 1.36 35.50215865 139.99880257 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208618 139.99880293 1.36 35.50208662 139.99893411 1.36 35.50208662 139.99893411 11.26 35.50208618 139.99880293 11.26 35.50208618 139.99880293 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208662 139.99893411 1.36 35.50215909 139.99893374 1.36 35.50215909 139.99893374 11.26 35.50208662 139.99893411 11.26 35.50208662 139.99893411 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215909 139.99893374 1.36 35.50215865 139.99880257 1.36 35.50215865 139.99880257 11.26 35.50215909 139.99893374 11.26 35.50215909 139.99893374 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215865 139.99880257 1.36 35.50208618 139.99880293 1.36 35.50208618 139.99880293 11.26 35.50215865 139.99880257 11.26 35.50215865 139.99880257 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208618 139.99880293 11.26 35.50208662 139.99893411 11.26 35.50215909 139.99893374 11.26 35.50215865 139.99880257 11.26 35.50208618 139.99880293 11.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.325</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.025</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.225</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">287.028</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">95.676</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-193</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_942d7d97-2992-1f65-93ed-94c690301964">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1996</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208122 139.99904914 0.00 35.50207799 139.99916614 0.00 35.50213765 139.99916860 0.00 35.50213910 139.99911595 0.00 35.50218791 139.99911797 0.00 35.50218969 139.99905362 0.00 35.50208122 139.99904914 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218969 139.99905362 1.27 35.50218791 139.99911797 1.27 35.50213910 139.99911595 1.27 35.50213765 139.99916860 1.27 35.50207799 139.99916614 1.27 35.50208122 139.99904914 1.27 35.50218969 139.99905362 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208122 139.99904914 1.27 35.50207799 139.99916614 1.27 35.50207799 139.99916614 7.67 35.50208122 139.99904914 7.67 35.50208122 139.99904914 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50207799 139.99916614 1.27 35.50213765 139.99916860 1.27 35.50213765 139.99916860 7.67 35.50207799 139.99916614 7.67 35.50207799 139.99916614 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213765 139.99916860 1.27 35.50213910 139.99911595 1.27 35.50213910 139.99911595 7.67 35.50213765 139.99916860 7.67 35.50213765 139.99916860 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213910 139.99911595 1.27 35.50218791 139.99911797 1.27 35.50218791 139.99911797 7.67 35.50213910 139.99911595 7.67 35.50213910 139.99911595 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218791 139.99911797 1.27 35.50218969 139.99905362 1.27 35.50218969 139.99905362 7.67 35.50218791 139.99911797 7.67 35.50218791 139.99911797 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218969 139.99905362 1.27 35.50208122 139.99904914 1.27 35.50208122 139.99904914 7.67 35.50218969 139.99905362 7.67 35.50218969 139.99905362 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208122 139.99904914 7.67 35.50207799 139.99916614 7.67 35.50213765 139.99916860 7.67 35.50213910 139.99911595 7.67 35.50218791 139.99911797 7.67 35.50218969 139.99905362 7.67 35.50208122 139.99904914 7.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.422</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.122</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.322</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">101.972</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-194</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_374b07d2-0e9c-1c4f-11d2-429fac4ed8c8">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1993</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208250 139.99927107 1.20 35.50208560 139.99941719 1.20 35.50218382 139.99941408 1.20 35.50218072 139.99926796 1.20 35.50208250 139.99927107 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218072 139.99926796 1.20 35.50218382 139.99941408 1.20 35.50208560 139.99941719 1.20 35.50208250 139.99927107 1.20 35.50218072 139.99926796 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208250 139.99927107 1.20 35.50208560 139.99941719 1.20 35.50208560 139.99941719 8.30 35.50208250 139.99927107 8.30 35.50208250 139.99927107 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208560 139.99941719 1.20 35.50218382 139.99941408 1.20 35.50218382 139.99941408 8.30 35.50208560 139.99941719 8.30 35.50208560 139.99941719 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218382 139.99941408 1.20 35.50218072 139.99926796 1.20 35.50218072 139.99926796 8.30 35.50218382 139.99941408 8.30 35.50218382 139.99941408 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218072 139.99926796 1.20 35.50208250 139.99927107 1.20 35.50208250 139.99927107 8.30 35.50218072 139.99926796 8.30 35.50218072 139.99926796 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208250 139.99927107 8.30 35.50208560 139.99941719 8.30 35.50218382 139.99941408 8.30 35.50218072 139.99926796 8.30 35.50208250 139.99927107 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.498</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.198</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.398</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">289.068</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">144.534</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-195</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0606dda1-fc30-8b84-cf85-272ce7a4155f">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">431</bldg:usage>
<bldg:yearOfConstruction>2007</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208952 139.99950371 0.00 35.50208785 139.99963729 0.00 35.50218681 139.99963914 0.00 35.50218848 139.99950556 0.00 35.50208952 139.99950371 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218848 139.99950556 1.15 35.50218681 139.99963914 1.15 35.50208785 139.99963729 1.15 35.50208952 139.99950371 1.15 35.50218848 139.99950556 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208952 139.99950371 1.15 35.50208785 139.99963729 1.15 35.50208785 139.99963729 8.45 35.50208952 139.99950371 8.45 35.50208952 139.99950371 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208785 139.99963729 1.15 35.50218681 139.99963914 1.15 35.50218681 139.99963914 8.45 35.50208785 139.99963729 8.45 35.50208785 139.99963729 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218681 139.99963914 1.15 35.50218848 139.99950556 1.15 35.50218848 139.99950556 8.45 35.50218681 139.99963914 8.45 35.50218681 139.99963914 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218848 139.99950556 1.15 35.50208952 139.99950371 1.15 35.50208952 139.99950371 8.45 35.50218848 139.99950556 8.45 35.50218848 139.99950556 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208952 139.99950371 8.45 35.50208785 139.99963729 8.45 35.50218681 139.99963914 8.45 35.50218848 139.99950556 8.45 35.50208952 139.99950371 8.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.553</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.253</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.453</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">266.155</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">133.078</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-196</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_eb12cd06-12a1-6eec-f733-04a38f51adef">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.8</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209243 139.99974713 0.00 35.50209198 139.99990123 0.00 35.50220844 139.99990174 0.00 35.50220889 139.99974764 0.00 35.50209243 139.99974713 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220889 139.99974764 1.12 35.50220844 139.99990174 1.12 35.50209198 139.99990123 1.12 35.50209243 139.99974713 1.12 35.50220889 139.99974764 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209243 139.99974713 1.12 35.50209198 139.99990123 1.12 35.50209198 139.99990123 10.92 35.50209243 139.99974713 10.92 35.50209243 139.99974713 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209198 139.99990123 1.12 35.50220844 139.99990174 1.12 35.50220844 139.99990174 10.92 35.50209198 139.99990123 10.92 35.50209198 139.99990123 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220844 139.99990174 1.12 35.50220889 139.99974764 1.12 35.50220889 139.99974764 10.92 35.50220844 139.99990174 10.92 35.50220844 139.99990174 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220889 139.99974764 1.12 35.50209243 139.99974713 1.12 35.50209243 139.99974713 10.92 35.50220889 139.99974764 10.92 35.50220889 139.99974764 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209243 139.99974713 10.92 35.50209198 139.99990123 10.92 35.50220844 139.99990174 10.92 35.50220889 139.99974764 10.92 35.50209243 139.99974713 10.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.590</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.290</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.490</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">541.865</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">180.622</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-197</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4219857d-dd18-23ff-b12d-7fe11145d3aa">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1960</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.6</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269049 139.99419009 4.02 35.50268812 139.99429654 4.02 35.50279066 139.99429995 4.02 35.50279303 139.99419351 4.02 35.50269049 139.99419009 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279303 139.99419351 4.02 35.50279066 139.99429995 4.02 35.50268812 139.99429654 4.02 35.50269049 139.99419009 4.02 35.50279303 139.99419351 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269049 139.99419009 4.02 35.50268812 139.99429654 4.02 35.50268812 139.99429654 10.62 35.50269049 139.99419009 10.62 35.50269049 139.99419009 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268812 139.99429654 4.02 35.50279066 139.99429995 4.02 35.50279066 139.99429995 10.62 35.50268812 139.99429654 10.62 35.50268812 139.99429654 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279066 139.99429995 4.02 35.50279303 139.99419351 4.02 35.50279303 139.99419351 10.62 35.50279066 139.99429995 10.62 35.50279066 139.99429995 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279303 139.99419351 4.02 35.50269049 139.99419009 4.02 35.50269049 139.99419009 10.62 35.50279303 139.99419351 10.62 35.50279303 139.99419351 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269049 139.99419009 10.62 35.50268812 139.99429654 10.62 35.50279066 139.99429995 10.62 35.50279303 139.99419351 10.62 35.50269049 139.99419009 10.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">219.862</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">109.931</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-205</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b73a45d4-f4f5-fb12-9433-d05dcf8799e1">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2013</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.8</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270636 139.99572836 0.00 35.50270665 139.99585469 0.00 35.50279156 139.99585440 0.00 35.50279127 139.99572807 0.00 35.50270636 139.99572836 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_b73a45d4-f4f5-fb12-9433-d05dcf8799e1_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">9.8</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279127 139.99572807 3.65 35.50279144 139.99580387 3.65 35.50270653 139.99580415 3.65 35.50270636 139.99572836 3.65 35.50279127 139.99572807 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270636 139.99572836 3.65 35.50270653 139.99580415 3.65 35.50270653 139.99580415 13.45 35.50270636 139.99572836 13.45 35.50270636 139.99572836 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270653 139.99580415 3.65 35.50279144 139.99580387 3.65 35.50279144 139.99580387 13.45 35.50270653 139.99580415 13.45 35.50270653 139.99580415 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279144 139.99580387 3.65 35.50279127 139.99572807 3.65 35.50279127 139.99572807 13.45 35.50279144 139.99580387 13.45 35.50279144 139.99580387 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279127 139.99572807 3.65 35.50270636 139.99572836 3.65 35.50270636 139.99572836 13.45 35.50279127 139.99572807 13.45 35.50279127 139.99572807 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270636 139.99572836 13.45 35.50270653 139.99580415 13.45 35.50279144 139.99580387 13.45 35.50279127 139.99572807 13.45 35.50270636 139.99572836 13.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_b73a45d4-f4f5-fb12-9433-d05dcf8799e1_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">5.9</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279144 139.99580387 3.65 35.50279156 139.99585440 3.65 35.50270665 139.99585469 3.65 35.50270653 139.99580415 3.65 35.50279144 139.99580387 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270653 139.99580415 3.65 35.50270665 139.99585469 3.65 35.50270665 139.99585469 9.55 35.50270653 139.99580415 9.55 35.50270653 139.99580415 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270665 139.99585469 3.65 35.50279156 139.99585440 3.65 35.50279156 139.99585440 9.55 35.50270665 139.99585469 9.55 35.50270665 139.99585469 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279156 139.99585440 3.65 35.50279144 139.99580387 3.65 35.50279144 139.99580387 9.55 35.50279156 139.99585440 9.55 35.50279156 139.99585440 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279144 139.99580387 3.65 35.50270653 139.99580415 3.65 35.50270653 139.99580415 9.55 35.50279144 139.99580387 9.55 35.50279144 139.99580387 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270653 139.99580415 9.55 35.50270665 139.99585469 9.55 35.50279156 139.99585440 9.55 35.50279144 139.99580387 9.55 35.50270653 139.99580415 9.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">323.860</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.953</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-206</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_21760ff1-2671-58b8-80d7-3bbd354d1404">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1957</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.9</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269594 139.99618413 0.00 35.50269720 139.99636006 0.00 35.50278211 139.99635915 0.00 35.50278085 139.99618323 0.00 35.50269594 139.99618413 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278085 139.99618323 3.48 35.50278211 139.99635915 3.48 35.50269720 139.99636006 3.48 35.50269594 139.99618413 3.48 35.50278085 139.99618323 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269594 139.99618413 3.48 35.50269720 139.99636006 3.48 35.50269720 139.99636006 7.38 35.50269594 139.99618413 7.38 35.50269594 139.99618413 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269720 139.99636006 3.48 35.50278211 139.99635915 3.48 35.50278211 139.99635915 7.38 35.50269720 139.99636006 7.38 35.50269720 139.99636006 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278211 139.99635915 3.48 35.50278085 139.99618323 3.48 35.50278085 139.99618323 7.38 35.50278211 139.99635915 7.38 35.50278211 139.99635915 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278085 139.99618323 3.48 35.50269594 139.99618413 3.48 35.50269594 139.99618413 7.38 35.50278085 139.99618323 7.38 35.50278085 139.99618323 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269594 139.99618413 7.38 35.50269720 139.99636006 7.38 35.50278211 139.99635915 7.38 35.50278085 139.99618323 7.38 35.50269594 139.99618413 7.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">150.343</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">150.343</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-207</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fcdc788d-0ba8-d87f-dbf3-9408c58cf6ff">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1993</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.7</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269678 139.99877552 0.00 35.50270053 139.99894477 0.00 35.50277550 139.99894229 0.00 35.50277174 139.99877303 0.00 35.50269678 139.99877552 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277174 139.99877303 1.37 35.50277550 139.99894229 1.37 35.50270053 139.99894477 1.37 35.50269678 139.99877552 1.37 35.50277174 139.99877303 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269678 139.99877552 1.37 35.50270053 139.99894477 1.37 35.50270053 139.99894477 11.07 35.50269678 139.99877552 11.07 35.50269678 139.99877552 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270053 139.99894477 1.37 35.50277550 139.99894229 1.37 35.50277550 139.99894229 11.07 35.50270053 139.99894477 11.07 35.50270053 139.99894477 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277550 139.99894229 1.37 35.50277174 139.99877303 1.37 35.50277174 139.99877303 11.07 35.50277550 139.99894229 11.07 35.50277550 139.99894229 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277174 139.99877303 1.37 35.50269678 139.99877552 1.37 35.50269678 139.99877552 11.07 35.50277174 139.99877303 11.07 35.50277174 139.99877303 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269678 139.99877552 11.07 35.50270053 139.99894477 11.07 35.50277550 139.99894229 11.07 35.50277174 139.99877303 11.07 35.50269678 139.99877552 11.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.342</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.042</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.242</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">383.386</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">127.795</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-208</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a0fd284a-0bb9-6768-500d-da0e2f8a73f2">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1983</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267690 139.99903723 0.00 35.50267378 139.99916593 0.00 35.50277920 139.99916975 0.00 35.50278232 139.99904106 0.00 35.50267690 139.99903723 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278232 139.99904106 1.29 35.50277920 139.99916975 1.29 35.50267378 139.99916593 1.29 35.50267690 139.99903723 1.29 35.50278232 139.99904106 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267690 139.99903723 1.29 35.50267378 139.99916593 1.29 35.50267378 139.99916593 8.19 35.50267690 139.99903723 8.19 35.50267690 139.99903723 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267378 139.99916593 1.29 35.50277920 139.99916975 1.29 35.50277920 139.99916975 8.19 35.50267378 139.99916593 8.19 35.50267378 139.99916593 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277920 139.99916975 1.29 35.50278232 139.99904106 1.29 35.50278232 139.99904106 8.19 35.50277920 139.99916975 8.19 35.50277920 139.99916975 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278232 139.99904106 1.29 35.50267690 139.99903723 1.29 35.50267690 139.99903723 8.19 35.50278232 139.99904106 8.19 35.50278232 139.99904106 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267690 139.99903723 8.19 35.50267378 139.99916593 8.19 35.50277920 139.99916975 8.19 35.50278232 139.99904106 8.19 35.50267690 139.99903723 8.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_208_0"/>
<gml:surfaceMember xlink:href="#poly_208_1"/>
<gml:surfaceMember xlink:href="#poly_208_2"/>
<gml:surfaceMember xlink:href="#poly_208_3"/>
<gml:surfaceMember xlink:href="#poly_208_4"/>
<gml:surfaceMember xlink:href="#poly_208_5"/>
<gml:surfaceMember xlink:href="#poly_208_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_3529dee3-710c-0502-63af-13b5d18a895c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_0"><gml:exterior><gml:LinearRing gml:id="line_208_0_0"><gml:posList>35.50267690 139.99903723 1.29 35.50278232 139.99904106 1.29 35.50277920 139.99916975 1.29 35.50267378 139.99916593 1.29 35.50267690 139.99903723 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6d97bef1-8c44-c975-c4ea-60a54fcd3fff"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_1"><gml:exterior><gml:LinearRing gml:id="line_208_1_0"><gml:posList>35.50267378 139.99916593 1.29 35.50277920 139.99916975 1.29 35.50277920 139.99916975 5.43 35.50267378 139.99916593 5.43 35.50267378 139.99916593 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_8fcc86e4-bfff-7f99-4844-a192aa45f79f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_2"><gml:exterior><gml:LinearRing gml:id="line_208_2_0"><gml:posList>35.50277920 139.99916975 1.29 35.50278232 139.99904106 1.29 35.50278232 139.99904106 5.43 35.50278076 139.99910541 8.19 35.50277920 139.99916975 5.43 35.50277920 139.99916975 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e3da04b8-58ed-4b82-c1b0-741f944c7375"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_3"><gml:exterior><gml:LinearRing gml:id="line_208_3_0"><gml:posList>35.50278232 139.99904106 1.29 35.50267690 139.99903723 1.29 35.50267690 139.99903723 5.43 35.50278232 139.99904106 5.43 35.50278232 139.99904106 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ab62944b-73c3-3f53-fe87-c9d220cfac0d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_4"><gml:exterior><gml:LinearRing gml:id="line_208_4_0"><gml:posList>35.50267690 139.99903723 1.29 35.50267378 139.99916593 1.29 35.50267378 139.99916593 5.43 35.50267534 139.99910158 8.19 35.50267690 139.99903723 5.43 35.50267690 139.99903723 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_7ac614e9-5c6c-0bae-dc1c-1772d5e7706d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_5"><gml:exterior><gml:LinearRing gml:id="line_208_5_0"><gml:posList>35.50267378 139.99916593 5.43 35.50277920 139.99916975 5.43 35.50278076 139.99910541 8.19 35.50267534 139.99910158 8.19 35.50267378 139.99916593 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_7a7bb20f-38be-1616-c22e-0a78cdbde371"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_6"><gml:exterior><gml:LinearRing gml:id="line_208_6_0"><gml:posList>35.50278232 139.99904106 5.43 35.50267690 139.99903723 5.43 35.50267534 139.99910158 8.19 35.50278076 139.99910541 8.19 35.50278232 139.99904106 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.437</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.137</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.337</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">273.312</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">136.656</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-209</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a915aa68-e414-4670-2ce0-5088bd8a74cd">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266585 139.99949628 1.17 35.50266526 139.99966934 1.17 35.50278045 139.99966993 1.17 35.50278105 139.99949687 1.17 35.50266585 139.99949628 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278105 139.99949687 1.17 35.50278045 139.99966993 1.17 35.50266526 139.99966934 1.17 35.50266585 139.99949628 1.17 35.50278105 139.99949687 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266585 139.99949628 1.17 35.50266526 139.99966934 1.17 35.50266526 139.99966934 7.87 35.50266585 139.99949628 7.87 35.50266585 139.99949628 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266526 139.99966934 1.17 35.50278045 139.99966993 1.17 35.50278045 139.99966993 7.87 35.50266526 139.99966934 7.87 35.50266526 139.99966934 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278045 139.99966993 1.17 35.50278105 139.99949687 1.17 35.50278105 139.99949687 7.87 35.50278045 139.99966993 7.87 35.50278045 139.99966993 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278105 139.99949687 1.17 35.50266585 139.99949628 1.17 35.50266585 139.99949628 7.87 35.50278105 139.99949687 7.87 35.50278105 139.99949687 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266585 139.99949628 7.87 35.50266526 139.99966934 7.87 35.50278045 139.99966993 7.87 35.50278105 139.99949687 7.87 35.50266585 139.99949628 7.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.565</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.265</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.465</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">401.292</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">200.646</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-210</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_084a78f0-c0c5-46dd-e194-9e2a451f0e96">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1994</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268034 139.99973330 1.15 35.50267506 139.99990735 1.15 35.50277252 139.99991177 1.15 35.50277780 139.99973772 1.15 35.50268034 139.99973330 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277780 139.99973772 1.15 35.50277252 139.99991177 1.15 35.50267506 139.99990735 1.15 35.50268034 139.99973330 1.15 35.50277780 139.99973772 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268034 139.99973330 1.15 35.50267506 139.99990735 1.15 35.50267506 139.99990735 7.85 35.50268034 139.99973330 7.85 35.50268034 139.99973330 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267506 139.99990735 1.15 35.50277252 139.99991177 1.15 35.50277252 139.99991177 7.85 35.50267506 139.99990735 7.85 35.50267506 139.99990735 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277252 139.99991177 1.15 35.50277780 139.99973772 1.15 35.50277780 139.99973772 7.85 35.50277252 139.99991177 7.85 35.50277252 139.99991177 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277780 139.99973772 1.15 35.50268034 139.99973330 1.15 35.50268034 139.99973330 7.85 35.50277780 139.99973772 7.85 35.50277780 139.99973772 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268034 139.99973330 7.85 35.50267506 139.99990735 7.85 35.50277252 139.99991177 7.85 35.50277780 139.99973772 7.85 35.50268034 139.99973330 7.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.594</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.294</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.494</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">341.912</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">170.956</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-211</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_886c175e-19b5-5abb-730a-b4dcf8872c8f">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2020</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.0</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289381 139.99646643 3.41 35.50289420 139.99657159 3.41 35.50299028 139.99657107 3.41 35.50298990 139.99646591 3.41 35.50289381 139.99646643 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298990 139.99646591 3.41 35.50299028 139.99657107 3.41 35.50289420 139.99657159 3.41 35.50289381 139.99646643 3.41 35.50298990 139.99646591 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289381 139.99646643 3.41 35.50289420 139.99657159 3.41 35.50289420 139.99657159 13.41 35.50289381 139.99646643 13.41 35.50289381 139.99646643 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289420 139.99657159 3.41 35.50299028 139.99657107 3.41 35.50299028 139.99657107 13.41 35.50289420 139.99657159 13.41 35.50289420 139.99657159 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50299028 139.99657107 3.41 35.50298990 139.99646591 3.41 35.50298990 139.99646591 13.41 35.50299028 139.99657107 13.41 35.50299028 139.99657107 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298990 139.99646591 3.41 35.50289381 139.99646643 3.41 35.50289381 139.99646643 13.41 35.50298990 139.99646591 13.41 35.50298990 139.99646591 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289381 139.99646643 13.41 35.50289420 139.99657159 13.41 35.50299028 139.99657107 13.41 35.50298990 139.99646591 13.41 35.50289381 139.99646643 13.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">305.089</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">101.696</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-218</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5c7699e6-1a0a-2b5b-1cf8-0771a538c06e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2005</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289326 139.99903184 0.00 35.50289548 139.99916829 0.00 35.50297731 139.99916629 0.00 35.50297509 139.99902985 0.00 35.50289326 139.99903184 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297509 139.99902985 1.30 35.50297731 139.99916629 1.30 35.50289548 139.99916829 1.30 35.50289326 139.99903184 1.30 35.50297509 139.99902985 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289326 139.99903184 1.30 35.50289548 139.99916829 1.30 35.50289548 139.99916829 8.60 35.50289326 139.99903184 8.60 35.50289326 139.99903184 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289548 139.99916829 1.30 35.50297731 139.99916629 1.30 35.50297731 139.99916629 8.60 35.50289548 139.99916829 8.60 35.50289548 139.99916829 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297731 139.99916629 1.30 35.50297509 139.99902985 1.30 35.50297509 139.99902985 8.60 35.50297731 139.99916629 8.60 35.50297731 139.99916629 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297509 139.99902985 1.30 35.50289326 139.99903184 1.30 35.50289326 139.99903184 8.60 35.50297509 139.99902985 8.60 35.50297509 139.99902985 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289326 139.99903184 8.60 35.50289548 139.99916829 8.60 35.50297731 139.99916629 8.60 35.50297509 139.99902985 8.60 35.50289326 139.99903184 8.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.440</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.140</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.340</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">224.821</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">112.410</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-219</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b1f44556-fd5a-c6e8-be5b-624de4973532">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">431</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289486 139.99929625 0.00 35.50289698 139.99941241 0.00 35.50294406 139.99941112 0.00 35.50294311 139.99935885 0.00 35.50298163 139.99935780 0.00 35.50298047 139.99929391 0.00 35.50289486 139.99929625 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298047 139.99929391 1.23 35.50298163 139.99935780 1.23 35.50294311 139.99935885 1.23 35.50294406 139.99941112 1.23 35.50289698 139.99941241 1.23 35.50289486 139.99929625 1.23 35.50298047 139.99929391 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289486 139.99929625 1.23 35.50289698 139.99941241 1.23 35.50289698 139.99941241 8.53 35.50289486 139.99929625 8.53 35.50289486 139.99929625 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289698 139.99941241 1.23 35.50294406 139.99941112 1.23 35.50294406 139.99941112 8.53 35.50289698 139.99941241 8.53 35.50289698 139.99941241 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294406 139.99941112 1.23 35.50294311 139.99935885 1.23 35.50294311 139.99935885 8.53 35.50294406 139.99941112 8.53 35.50294406 139.99941112 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294311 139.99935885 1.23 35.50298163 139.99935780 1.23 35.50298163 139.99935780 8.53 35.50294311 139.99935885 8.53 35.50294311 139.99935885 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298163 139.99935780 1.23 35.50298047 139.99929391 1.23 35.50298047 139.99929391 8.53 35.50298163 139.99935780 8.53 35.50298163 139.99935780 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298047 139.99929391 1.23 35.50289486 139.99929625 1.23 35.50289486 139.99929625 8.53 35.50298047 139.99929391 8.53 35.50298047 139.99929391 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289486 139.99929625 8.53 35.50289698 139.99941241 8.53 35.50294406 139.99941112 8.53 35.50294311 139.99935885 8.53 35.50298163 139.99935780 8.53 35.50298047 139.99929391 8.53 35.50289486 139.99929625 8.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.518</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.218</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.418</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">79.854</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-220</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_9ac975a0-85c8-2c73-2822-868041d6ca86">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2020</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">22.0</bldg:measuredHeight>
<bldg:storeysAboveGround>7</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290392 139.99952453 0.00 35.50290675 139.99965698 0.00 35.50297098 139.99965493 0.00 35.50296971 139.99959533 0.00 35.50302226 139.99959365 0.00 35.50302070 139.99952080 0.00 35.50290392 139.99952453 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50302070 139.99952080 1.18 35.50302226 139.99959365 1.18 35.50296971 139.99959533 1.18 35.50297098 139.99965493 1.18 35.50290675 139.99965698 1.18 35.50290392 139.99952453 1.18 35.50302070 139.99952080 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290392 139.99952453 1.18 35.50290675 139.99965698 1.18 35.50290675 139.99965698 23.18 35.50290392 139.99952453 23.18 35.50290392 139.99952453 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290675 139.99965698 1.18 35.50297098 139.99965493 1.18 35.50297098 139.99965493 23.18 35.50290675 139.99965698 23.18 35.50290675 139.99965698 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297098 139.99965493 1.18 35.50296971 139.99959533 1.18 35.50296971 139.99959533 23.18 35.50297098 139.99965493 23.18 35.50297098 139.99965493 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50296971 139.99959533 1.18 35.50302226 139.99959365 1.18 35.50302226 139.99959365 23.18 35.50296971 139.99959533 23.18 35.50296971 139.99959533 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50302226 139.99959365 1.18 35.50302070 139.99952080 1.18 35.50302070 139.99952080 23.18 35.50302226 139.99959365 23.18 35.50302226 139.99959365 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50302070 139.99952080 1.18 35.50290392 139.99952453 1.18 35.50290392 139.99952453 23.18 35.50302070 139.99952080 23.18 35.50302070 139.99952080 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290392 139.99952453 23.18 35.50290675 139.99965698 23.18 35.50297098 139.99965493 23.18 35.50296971 139.99959533 23.18 35.50302226 139.99959365 23.18 35.50302070 139.99952080 23.18 35.50290392 139.99952453 23.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.568</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.268</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.468</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">869.637</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">124.234</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-221</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_884d2bdd-d812-0cdb-781e-ff2e878583ee">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1972</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.6</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290237 139.99977046 1.16 35.50289918 139.99988018 1.16 35.50297395 139.99988342 1.16 35.50297714 139.99977370 1.16 35.50290237 139.99977046 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297714 139.99977370 1.16 35.50297395 139.99988342 1.16 35.50289918 139.99988018 1.16 35.50290237 139.99977046 1.16 35.50297714 139.99977370 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290237 139.99977046 1.16 35.50289918 139.99988018 1.16 35.50289918 139.99988018 4.76 35.50290237 139.99977046 4.76 35.50290237 139.99977046 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289918 139.99988018 1.16 35.50297395 139.99988342 1.16 35.50297395 139.99988342 4.76 35.50289918 139.99988018 4.76 35.50289918 139.99988018 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297395 139.99988342 1.16 35.50297714 139.99977370 1.16 35.50297714 139.99977370 4.76 35.50297395 139.99988342 4.76 35.50297395 139.99988342 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297714 139.99977370 1.16 35.50290237 139.99977046 1.16 35.50290237 139.99977046 4.76 35.50297714 139.99977370 4.76 35.50297714 139.99977370 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290237 139.99977046 4.76 35.50289918 139.99988018 4.76 35.50297395 139.99988342 4.76 35.50297714 139.99977370 4.76 35.50290237 139.99977046 4.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.595</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.295</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.495</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">82.668</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">82.668</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-222</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_de85063b-dd18-091e-6e6b-21c7ddd42a12">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1956</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348906 139.99415891 4.05 35.50348557 139.99432155 4.05 35.50359532 139.99432508 4.05 35.50359881 139.99416243 4.05 35.50348906 139.99415891 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359881 139.99416243 4.05 35.50359532 139.99432508 4.05 35.50348557 139.99432155 4.05 35.50348906 139.99415891 4.05 35.50359881 139.99416243 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348906 139.99415891 4.05 35.50348557 139.99432155 4.05 35.50348557 139.99432155 10.85 35.50348906 139.99415891 10.85 35.50348906 139.99415891 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348557 139.99432155 4.05 35.50359532 139.99432508 4.05 35.50359532 139.99432508 10.85 35.50348557 139.99432155 10.85 35.50348557 139.99432155 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359532 139.99432508 4.05 35.50359881 139.99416243 4.05 35.50359881 139.99416243 10.85 35.50359532 139.99432508 10.85 35.50359532 139.99432508 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359881 139.99416243 4.05 35.50348906 139.99415891 4.05 35.50348906 139.99415891 10.85 35.50359881 139.99416243 10.85 35.50359881 139.99416243 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348906 139.99415891 10.85 35.50348557 139.99432155 10.85 35.50359532 139.99432508 10.85 35.50359881 139.99416243 10.85 35.50348906 139.99415891 10.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">359.554</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">179.777</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-232</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_edc0db87-8682-9a40-8357-3c45a182e1e7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>2008</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349091 139.99443081 0.00 35.50349062 139.99453266 0.00 35.50360167 139.99453314 0.00 35.50360196 139.99443129 0.00 35.50349091 139.99443081 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360196 139.99443129 4.01 35.50360167 139.99453314 4.01 35.50349062 139.99453266 4.01 35.50349091 139.99443081 4.01 35.50360196 139.99443129 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349091 139.99443081 4.01 35.50349062 139.99453266 4.01 35.50349062 139.99453266 10.81 35.50349091 139.99443081 10.81 35.50349091 139.99443081 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349062 139.99453266 4.01 35.50360167 139.99453314 4.01 35.50360167 139.99453314 10.81 35.50349062 139.99453266 10.81 35.50349062 139.99453266 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360167 139.99453314 4.01 35.50360196 139.99443129 4.01 35.50360196 139.99443129 10.81 35.50360167 139.99453314 10.81 35.50360167 139.99453314 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360196 139.99443129 4.01 35.50349091 139.99443081 4.01 35.50349091 139.99443081 10.81 35.50360196 139.99443129 10.81 35.50360196 139.99443129 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349091 139.99443081 10.81 35.50349062 139.99453266 10.81 35.50360167 139.99453314 10.81 35.50360196 139.99443129 10.81 35.50349091 139.99443081 10.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">227.674</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">113.837</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-233</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_642691da-dec5-760f-85cc-6b6a196a2892">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2015</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351808 139.99465014 0.00 35.50351515 139.99476737 0.00 35.50359768 139.99477045 0.00 35.50360061 139.99465322 0.00 35.50351808 139.99465014 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360061 139.99465322 3.96 35.50359768 139.99477045 3.96 35.50351515 139.99476737 3.96 35.50351808 139.99465014 3.96 35.50360061 139.99465322 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351808 139.99465014 3.96 35.50351515 139.99476737 3.96 35.50351515 139.99476737 13.86 35.50351808 139.99465014 13.86 35.50351808 139.99465014 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351515 139.99476737 3.96 35.50359768 139.99477045 3.96 35.50359768 139.99477045 13.86 35.50351515 139.99476737 13.86 35.50351515 139.99476737 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359768 139.99477045 3.96 35.50360061 139.99465322 3.96 35.50360061 139.99465322 13.86 35.50359768 139.99477045 13.86 35.50359768 139.99477045 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360061 139.99465322 3.96 35.50351808 139.99465014 3.96 35.50351808 139.99465014 13.86 35.50360061 139.99465322 13.86 35.50360061 139.99465322 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351808 139.99465014 13.86 35.50351515 139.99476737 13.86 35.50359768 139.99477045 13.86 35.50360061 139.99465322 13.86 35.50351808 139.99465014 13.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">292.387</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">97.462</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-234</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d04e07d4-fa86-06c7-6a38-4970c8298a61">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">12.3</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352058 139.99510919 0.00 35.50352470 139.99527556 0.00 35.50359768 139.99527286 0.00 35.50359356 139.99510649 0.00 35.50352058 139.99510919 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359356 139.99510649 3.84 35.50359768 139.99527286 3.84 35.50352470 139.99527556 3.84 35.50352058 139.99510919 3.84 35.50359356 139.99510649 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352058 139.99510919 3.84 35.50352470 139.99527556 3.84 35.50352470 139.99527556 16.14 35.50352058 139.99510919 16.14 35.50352058 139.99510919 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352470 139.99527556 3.84 35.50359768 139.99527286 3.84 35.50359768 139.99527286 16.14 35.50352470 139.99527556 16.14 35.50352470 139.99527556 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359768 139.99527286 3.84 35.50359356 139.99510649 3.84 35.50359356 139.99510649 16.14 35.50359768 139.99527286 16.14 35.50359768 139.99527286 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359356 139.99510649 3.84 35.50352058 139.99510919 3.84 35.50352058 139.99510919 16.14 35.50359356 139.99510649 16.14 35.50359356 139.99510649 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352058 139.99510919 16.14 35.50352470 139.99527556 16.14 35.50359768 139.99527286 16.14 35.50359356 139.99510649 16.14 35.50352058 139.99510919 16.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">489.240</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">122.310</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-235</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7f91dff5-4dfb-85ee-0bb6-26b1746aaf6a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1978</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350581 139.99572393 3.67 35.50350302 139.99588263 3.67 35.50359187 139.99588497 3.67 35.50359467 139.99572628 3.67 35.50350581 139.99572393 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359467 139.99572628 3.67 35.50359187 139.99588497 3.67 35.50350302 139.99588263 3.67 35.50350581 139.99572393 3.67 35.50359467 139.99572628 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350581 139.99572393 3.67 35.50350302 139.99588263 3.67 35.50350302 139.99588263 9.87 35.50350581 139.99572393 9.87 35.50350581 139.99572393 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350302 139.99588263 3.67 35.50359187 139.99588497 3.67 35.50359187 139.99588497 9.87 35.50350302 139.99588263 9.87 35.50350302 139.99588263 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359187 139.99588497 3.67 35.50359467 139.99572628 3.67 35.50359467 139.99572628 9.87 35.50359187 139.99588497 9.87 35.50359187 139.99588497 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359467 139.99572628 3.67 35.50350581 139.99572393 3.67 35.50350581 139.99572393 9.87 35.50359467 139.99572628 9.87 35.50359467 139.99572628 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350581 139.99572393 9.87 35.50350302 139.99588263 9.87 35.50359187 139.99588497 9.87 35.50359467 139.99572628 9.87 35.50350581 139.99572393 9.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">283.968</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">141.984</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-236</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6eb66ffc-8274-43d4-212a-e409fd0eb224">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1956</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.7</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348736 139.99622268 0.00 35.50348647 139.99632828 0.00 35.50358814 139.99632956 0.00 35.50358903 139.99622397 0.00 35.50348736 139.99622268 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358903 139.99622397 3.52 35.50358814 139.99632956 3.52 35.50348647 139.99632828 3.52 35.50348736 139.99622268 3.52 35.50358903 139.99622397 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348736 139.99622268 3.52 35.50348647 139.99632828 3.52 35.50348647 139.99632828 22.22 35.50348736 139.99622268 22.22 35.50348736 139.99622268 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348647 139.99632828 3.52 35.50358814 139.99632956 3.52 35.50358814 139.99632956 22.22 35.50348647 139.99632828 22.22 35.50348647 139.99632828 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358814 139.99632956 3.52 35.50358903 139.99622397 3.52 35.50358903 139.99622397 22.22 35.50358814 139.99632956 22.22 35.50358814 139.99632956 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358903 139.99622397 3.52 35.50348736 139.99622268 3.52 35.50348736 139.99622268 22.22 35.50358903 139.99622397 22.22 35.50358903 139.99622397 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348736 139.99622268 22.22 35.50348647 139.99632828 22.22 35.50358814 139.99632956 22.22 35.50358903 139.99622397 22.22 35.50348736 139.99622268 22.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">648.374</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">108.062</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-237</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f9d16d14-4cf0-2bb6-afb2-4ff44c98c33c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347940 139.99645488 0.00 35.50347935 139.99657504 0.00 35.50354043 139.99657507 0.00 35.50354045 139.99652100 0.00 35.50359043 139.99652103 0.00 35.50359045 139.99645495 0.00 35.50347940 139.99645488 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359045 139.99645495 3.43 35.50359043 139.99652103 3.43 35.50354045 139.99652100 3.43 35.50354043 139.99657507 3.43 35.50347935 139.99657504 3.43 35.50347940 139.99645488 3.43 35.50359045 139.99645495 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347940 139.99645488 3.43 35.50347935 139.99657504 3.43 35.50347935 139.99657504 13.33 35.50347940 139.99645488 13.33 35.50347940 139.99645488 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347935 139.99657504 3.43 35.50354043 139.99657507 3.43 35.50354043 139.99657507 13.33 35.50347935 139.99657504 13.33 35.50347935 139.99657504 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50354043 139.99657507 3.43 35.50354045 139.99652100 3.43 35.50354045 139.99652100 13.33 35.50354043 139.99657507 13.33 35.50354043 139.99657507 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50354045 139.99652100 3.43 35.50359043 139.99652103 3.43 35.50359043 139.99652103 13.33 35.50354045 139.99652100 13.33 35.50354045 139.99652100 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359043 139.99652103 3.43 35.50359045 139.99645495 3.43 35.50359045 139.99645495 13.33 35.50359043 139.99652103 13.33 35.50359043 139.99652103 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359045 139.99645495 3.43 35.50347940 139.99645488 3.43 35.50347940 139.99645488 13.33 35.50359045 139.99645495 13.33 35.50359045 139.99645495 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347940 139.99645488 13.33 35.50347935 139.99657504 13.33 35.50354043 139.99657507 13.33 35.50354045 139.99652100 13.33 35.50359043 139.99652103 13.33 35.50359045 139.99645495 13.33 35.50347940 139.99645488 13.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">321.284</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.095</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-238</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3ed7300e-cd3b-9e6e-9a46-685cfa947690">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1963</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.7</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351403 139.99881725 0.00 35.50351328 139.99893960 0.00 35.50358575 139.99894027 0.00 35.50358651 139.99881792 0.00 35.50351403 139.99881725 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358651 139.99881792 1.40 35.50358575 139.99894027 1.40 35.50351328 139.99893960 1.40 35.50351403 139.99881725 1.40 35.50358651 139.99881792 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351403 139.99881725 1.40 35.50351328 139.99893960 1.40 35.50351328 139.99893960 5.10 35.50351403 139.99881725 5.10 35.50351403 139.99881725 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351328 139.99893960 1.40 35.50358575 139.99894027 1.40 35.50358575 139.99894027 5.10 35.50351328 139.99893960 5.10 35.50351328 139.99893960 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358575 139.99894027 1.40 35.50358651 139.99881792 1.40 35.50358651 139.99881792 5.10 35.50358575 139.99894027 5.10 35.50358575 139.99894027 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358651 139.99881792 1.40 35.50351403 139.99881725 1.40 35.50351403 139.99881725 5.10 35.50358651 139.99881792 5.10 35.50358651 139.99881792 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351403 139.99881725 5.10 35.50351328 139.99893960 5.10 35.50358575 139.99894027 5.10 35.50358651 139.99881792 5.10 35.50351403 139.99881725 5.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.366</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.066</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.266</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">89.244</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">89.244</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-239</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d2fb5bc4-4d12-2a87-8772-55bd993deef5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1994</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349364 139.99902762 0.00 35.50349829 139.99920015 0.00 35.50360225 139.99919596 0.00 35.50359761 139.99902343 0.00 35.50349364 139.99902762 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359761 139.99902343 1.31 35.50360225 139.99919596 1.31 35.50349829 139.99920015 1.31 35.50349364 139.99902762 1.31 35.50359761 139.99902343 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349364 139.99902762 1.31 35.50349829 139.99920015 1.31 35.50349829 139.99920015 8.11 35.50349364 139.99902762 8.11 35.50349364 139.99902762 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349829 139.99920015 1.31 35.50360225 139.99919596 1.31 35.50360225 139.99919596 8.11 35.50349829 139.99920015 8.11 35.50349829 139.99920015 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360225 139.99919596 1.31 35.50359761 139.99902343 1.31 35.50359761 139.99902343 8.11 35.50360225 139.99919596 8.11 35.50360225 139.99919596 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359761 139.99902343 1.31 35.50349364 139.99902762 1.31 35.50349364 139.99902762 8.11 35.50359761 139.99902343 8.11 35.50359761 139.99902343 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349364 139.99902762 8.11 35.50349829 139.99920015 8.11 35.50360225 139.99919596 8.11 35.50359761 139.99902343 8.11 35.50349364 139.99902762 8.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.453</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.153</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.353</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">361.433</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">180.716</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-240</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_32f32b1b-bbed-87ca-bcbc-b687ed221218">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346827 139.99927368 0.00 35.50347160 139.99943832 0.00 35.50358676 139.99943484 0.00 35.50358343 139.99927020 0.00 35.50346827 139.99927368 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358343 139.99927020 1.25 35.50358676 139.99943484 1.25 35.50347160 139.99943832 1.25 35.50346827 139.99927368 1.25 35.50358343 139.99927020 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346827 139.99927368 1.25 35.50347160 139.99943832 1.25 35.50347160 139.99943832 7.95 35.50346827 139.99927368 7.95 35.50346827 139.99927368 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347160 139.99943832 1.25 35.50358676 139.99943484 1.25 35.50358676 139.99943484 7.95 35.50347160 139.99943832 7.95 35.50347160 139.99943832 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358676 139.99943484 1.25 35.50358343 139.99927020 1.25 35.50358343 139.99927020 7.95 35.50358676 139.99943484 7.95 35.50358676 139.99943484 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358343 139.99927020 1.25 35.50346827 139.99927368 1.25 35.50346827 139.99927368 7.95 35.50358343 139.99927020 7.95 35.50358343 139.99927020 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346827 139.99927368 7.95 35.50347160 139.99943832 7.95 35.50358676 139.99943484 7.95 35.50358343 139.99927020 7.95 35.50346827 139.99927368 7.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.524</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.224</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.424</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">381.866</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">190.933</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-241</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b458fa3a-b023-dfb5-78b1-4fe53fbdd62d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2004</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">13.2</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348533 139.99975647 1.19 35.50348348 139.99990703 1.19 35.50359902 139.99990916 1.19 35.50360088 139.99975860 1.19 35.50348533 139.99975647 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360088 139.99975860 1.19 35.50359902 139.99990916 1.19 35.50348348 139.99990703 1.19 35.50348533 139.99975647 1.19 35.50360088 139.99975860 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348533 139.99975647 1.19 35.50348348 139.99990703 1.19 35.50348348 139.99990703 14.39 35.50348533 139.99975647 14.39 35.50348533 139.99975647 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348348 139.99990703 1.19 35.50359902 139.99990916 1.19 35.50359902 139.99990916 14.39 35.50348348 139.99990703 14.39 35.50348348 139.99990703 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359902 139.99990916 1.19 35.50360088 139.99975860 1.19 35.50360088 139.99975860 14.39 35.50359902 139.99990916 14.39 35.50359902 139.99990916 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360088 139.99975860 1.19 35.50348533 139.99975647 1.19 35.50348533 139.99975647 14.39 35.50360088 139.99975860 14.39 35.50360088 139.99975860 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348533 139.99975647 14.39 35.50348348 139.99990703 14.39 35.50359902 139.99990916 14.39 35.50360088 139.99975860 14.39 35.50348533 139.99975647 14.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.597</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.297</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.497</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">700.485</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">175.121</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-242</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
</core:CityModel>
