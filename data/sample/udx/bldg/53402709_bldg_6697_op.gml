<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50023478 140.99417574 0.00</gml:lowerCorner>
<gml:upperCorner>35.50364745 140.99995379 23.18</gml:upperCorner>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028942 140.99437848 3.84 35.50029168 140.99455370 3.84 35.50038251 140.99455195 3.84 35.50038026 140.99437673 3.84 35.50028942 140.99437848 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038026 140.99437673 3.84 35.50038251 140.99455195 3.84 35.50029168 140.99455370 3.84 35.50028942 140.99437848 3.84 35.50038026 140.99437673 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028942 140.99437848 3.84 35.50029168 140.99455370 3.84 35.50029168 140.99455370 8.14 35.50028942 140.99437848 8.14 35.50028942 140.99437848 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50029168 140.99455370 3.84 35.50038251 140.99455195 3.84 35.50038251 140.99455195 8.14 35.50029168 140.99455370 8.14 35.50029168 140.99455370 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038251 140.99455195 3.84 35.50038026 140.99437673 3.84 35.50038026 140.99437673 8.14 35.50038251 140.99455195 8.14 35.50038251 140.99455195 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038026 140.99437673 3.84 35.50028942 140.99437848 3.84 35.50028942 140.99437848 8.14 35.50038026 140.99437673 8.14 35.50038026 140.99437673 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028942 140.99437848 8.14 35.50029168 140.99455370 8.14 35.50038251 140.99455195 8.14 35.50038026 140.99437673 8.14 35.50028942 140.99437848 8.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027477 140.99466178 0.00 35.50027408 140.99477001 0.00 35.50038025 140.99477102 0.00 35.50038094 140.99466279 0.00 35.50027477 140.99466178 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038094 140.99466279 3.80 35.50038025 140.99477102 3.80 35.50027408 140.99477001 3.80 35.50027477 140.99466178 3.80 35.50038094 140.99466279 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027477 140.99466178 3.80 35.50027408 140.99477001 3.80 35.50027408 140.99477001 10.90 35.50027477 140.99466178 10.90 35.50027477 140.99466178 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027408 140.99477001 3.80 35.50038025 140.99477102 3.80 35.50038025 140.99477102 10.90 35.50027408 140.99477001 10.90 35.50027408 140.99477001 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038025 140.99477102 3.80 35.50038094 140.99466279 3.80 35.50038094 140.99466279 10.90 35.50038025 140.99477102 10.90 35.50038025 140.99477102 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50038094 140.99466279 3.80 35.50027477 140.99466178 3.80 35.50027477 140.99466178 10.90 35.50038094 140.99466279 10.90 35.50038094 140.99466279 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027477 140.99466178 10.90 35.50027408 140.99477001 10.90 35.50038025 140.99477102 10.90 35.50038094 140.99466279 10.90 35.50027477 140.99466178 10.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027552 140.99511227 0.00 35.50027330 140.99525971 0.00 35.50037278 140.99526195 0.00 35.50037500 140.99511451 0.00 35.50027552 140.99511227 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037500 140.99511451 3.68 35.50037278 140.99526195 3.68 35.50027330 140.99525971 3.68 35.50027552 140.99511227 3.68 35.50037500 140.99511451 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027552 140.99511227 3.68 35.50027330 140.99525971 3.68 35.50027330 140.99525971 7.58 35.50027552 140.99511227 7.58 35.50027552 140.99511227 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027330 140.99525971 3.68 35.50037278 140.99526195 3.68 35.50037278 140.99526195 7.58 35.50027330 140.99525971 7.58 35.50027330 140.99525971 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037278 140.99526195 3.68 35.50037500 140.99511451 3.68 35.50037500 140.99511451 7.58 35.50037278 140.99526195 7.58 35.50037278 140.99526195 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037500 140.99511451 3.68 35.50027552 140.99511227 3.68 35.50027552 140.99511227 7.58 35.50037500 140.99511451 7.58 35.50037500 140.99511451 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027552 140.99511227 7.58 35.50027330 140.99525971 7.58 35.50037278 140.99526195 7.58 35.50037500 140.99511451 7.58 35.50027552 140.99511227 7.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon gml:id="poly_125_0"><gml:exterior><gml:LinearRing gml:id="line_125_0_0"><gml:posList>35.50037500 140.99511451 3.68 35.50037278 140.99526195 3.68 35.50027330 140.99525971 3.68 35.50027552 140.99511227 3.68 35.50037500 140.99511451 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_11c3ec7c-7fab-2e0f-e631-0ee9ca558dbd"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_1"><gml:exterior><gml:LinearRing gml:id="line_125_1_0"><gml:posList>35.50027552 140.99511227 3.68 35.50027330 140.99525971 3.68 35.50027330 140.99525971 6.02 35.50027552 140.99511227 6.02 35.50027552 140.99511227 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d13bd5c7-cdac-05df-ac3c-3daf32a923cb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_2"><gml:exterior><gml:LinearRing gml:id="line_125_2_0"><gml:posList>35.50027330 140.99525971 3.68 35.50037278 140.99526195 3.68 35.50037278 140.99526195 6.02 35.50032304 140.99526083 7.58 35.50027330 140.99525971 6.02 35.50027330 140.99525971 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7214733e-6b2d-8688-b0cd-4947f2d0a8f0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_3"><gml:exterior><gml:LinearRing gml:id="line_125_3_0"><gml:posList>35.50037278 140.99526195 3.68 35.50037500 140.99511451 3.68 35.50037500 140.99511451 6.02 35.50037278 140.99526195 6.02 35.50037278 140.99526195 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_21c8bc62-d0ed-8aa9-60fa-e7648e0476cb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_4"><gml:exterior><gml:LinearRing gml:id="line_125_4_0"><gml:posList>35.50037500 140.99511451 3.68 35.50027552 140.99511227 3.68 35.50027552 140.99511227 6.02 35.50032526 140.99511339 7.58 35.50037500 140.99511451 6.02 35.50037500 140.99511451 3.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_9ef919e5-8456-94c9-eb02-8c8153cfe58a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_5"><gml:exterior><gml:LinearRing gml:id="line_125_5_0"><gml:posList>35.50027552 140.99511227 6.02 35.50027330 140.99525971 6.02 35.50032304 140.99526083 7.58 35.50032526 140.99511339 7.58 35.50027552 140.99511227 6.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_2b890589-f3f2-8142-b534-e0e1bde62395"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_125_6"><gml:exterior><gml:LinearRing gml:id="line_125_6_0"><gml:posList>35.50037278 140.99526195 6.02 35.50037500 140.99511451 6.02 35.50032526 140.99511339 7.58 35.50032304 140.99526083 7.58 35.50037278 140.99526195 6.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028686 140.99549444 0.00 35.50028716 140.99564874 0.00 35.50037711 140.99564847 0.00 35.50037681 140.99549417 0.00 35.50028686 140.99549444 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037681 140.99549417 3.58 35.50037711 140.99564847 3.58 35.50028716 140.99564874 3.58 35.50028686 140.99549444 3.58 35.50037681 140.99549417 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028686 140.99549444 3.58 35.50028716 140.99564874 3.58 35.50028716 140.99564874 10.78 35.50028686 140.99549444 10.78 35.50028686 140.99549444 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028716 140.99564874 3.58 35.50037711 140.99564847 3.58 35.50037711 140.99564847 10.78 35.50028716 140.99564874 10.78 35.50028716 140.99564874 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037711 140.99564847 3.58 35.50037681 140.99549417 3.58 35.50037681 140.99549417 10.78 35.50037711 140.99564847 10.78 35.50037711 140.99564847 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50037681 140.99549417 3.58 35.50028686 140.99549444 3.58 35.50028686 140.99549444 10.78 35.50037681 140.99549417 10.78 35.50037681 140.99549417 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028686 140.99549444 10.78 35.50028716 140.99564874 10.78 35.50037711 140.99564847 10.78 35.50037681 140.99549417 10.78 35.50028686 140.99549444 10.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026114 140.99596956 3.44 35.50025755 140.99610925 3.44 35.50035844 140.99611312 3.44 35.50036203 140.99597344 3.44 35.50026114 140.99596956 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036203 140.99597344 3.44 35.50035844 140.99611312 3.44 35.50025755 140.99610925 3.44 35.50026114 140.99596956 3.44 35.50036203 140.99597344 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026114 140.99596956 3.44 35.50025755 140.99610925 3.44 35.50025755 140.99610925 12.94 35.50026114 140.99596956 12.94 35.50026114 140.99596956 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025755 140.99610925 3.44 35.50035844 140.99611312 3.44 35.50035844 140.99611312 12.94 35.50025755 140.99610925 12.94 35.50025755 140.99610925 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50035844 140.99611312 3.44 35.50036203 140.99597344 3.44 35.50036203 140.99597344 12.94 35.50035844 140.99611312 12.94 35.50035844 140.99611312 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036203 140.99597344 3.44 35.50026114 140.99596956 3.44 35.50026114 140.99596956 12.94 35.50036203 140.99597344 12.94 35.50036203 140.99597344 3.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026114 140.99596956 12.94 35.50025755 140.99610925 12.94 35.50035844 140.99611312 12.94 35.50036203 140.99597344 12.94 35.50026114 140.99596956 12.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027923 140.99643928 3.28 35.50027793 140.99658343 3.28 35.50036138 140.99658456 3.28 35.50036269 140.99644041 3.28 35.50027923 140.99643928 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036269 140.99644041 3.28 35.50036138 140.99658456 3.28 35.50027793 140.99658343 3.28 35.50027923 140.99643928 3.28 35.50036269 140.99644041 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027923 140.99643928 3.28 35.50027793 140.99658343 3.28 35.50027793 140.99658343 9.58 35.50027923 140.99643928 9.58 35.50027923 140.99643928 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027793 140.99658343 3.28 35.50036138 140.99658456 3.28 35.50036138 140.99658456 9.58 35.50027793 140.99658343 9.58 35.50027793 140.99658343 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036138 140.99658456 3.28 35.50036269 140.99644041 3.28 35.50036269 140.99644041 9.58 35.50036138 140.99658456 9.58 35.50036138 140.99658456 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50036269 140.99644041 3.28 35.50027923 140.99643928 3.28 35.50027923 140.99643928 9.58 35.50036269 140.99644041 9.58 35.50036269 140.99644041 3.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027923 140.99643928 9.58 35.50027793 140.99658343 9.58 35.50036138 140.99658456 9.58 35.50036269 140.99644041 9.58 35.50027923 140.99643928 9.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023478 140.99926538 0.00 35.50023522 140.99942629 0.00 35.50033256 140.99942589 0.00 35.50033211 140.99926498 0.00 35.50023478 140.99926538 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033211 140.99926498 1.09 35.50033256 140.99942589 1.09 35.50023522 140.99942629 1.09 35.50023478 140.99926538 1.09 35.50033211 140.99926498 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023478 140.99926538 1.09 35.50023522 140.99942629 1.09 35.50023522 140.99942629 7.59 35.50023478 140.99926538 7.59 35.50023478 140.99926538 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023522 140.99942629 1.09 35.50033256 140.99942589 1.09 35.50033256 140.99942589 7.59 35.50023522 140.99942629 7.59 35.50023522 140.99942629 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033256 140.99942589 1.09 35.50033211 140.99926498 1.09 35.50033211 140.99926498 7.59 35.50033256 140.99942589 7.59 35.50033256 140.99942589 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033211 140.99926498 1.09 35.50023478 140.99926538 1.09 35.50023478 140.99926538 7.59 35.50033211 140.99926498 7.59 35.50033211 140.99926498 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50023478 140.99926538 7.59 35.50023522 140.99942629 7.59 35.50033256 140.99942589 7.59 35.50033211 140.99926498 7.59 35.50023478 140.99926538 7.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024199 140.99975963 1.02 35.50024262 140.99986433 1.02 35.50033977 140.99986345 1.02 35.50033914 140.99975875 1.02 35.50024199 140.99975963 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033914 140.99975875 1.02 35.50033977 140.99986345 1.02 35.50024262 140.99986433 1.02 35.50024199 140.99975963 1.02 35.50033914 140.99975875 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024199 140.99975963 1.02 35.50024262 140.99986433 1.02 35.50024262 140.99986433 4.92 35.50024199 140.99975963 4.92 35.50024199 140.99975963 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024262 140.99986433 1.02 35.50033977 140.99986345 1.02 35.50033977 140.99986345 4.92 35.50024262 140.99986433 4.92 35.50024262 140.99986433 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033977 140.99986345 1.02 35.50033914 140.99975875 1.02 35.50033914 140.99975875 4.92 35.50033977 140.99986345 4.92 35.50033977 140.99986345 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50033914 140.99975875 1.02 35.50024199 140.99975963 1.02 35.50024199 140.99975963 4.92 35.50033914 140.99975875 4.92 35.50033914 140.99975875 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024199 140.99975963 4.92 35.50024262 140.99986433 4.92 35.50033977 140.99986345 4.92 35.50033914 140.99975875 4.92 35.50024199 140.99975963 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053479 140.99417574 0.00 35.50053285 140.99428549 0.00 35.50061160 140.99428757 0.00 35.50061354 140.99417782 0.00 35.50053479 140.99417574 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50061354 140.99417782 3.91 35.50061160 140.99428757 3.91 35.50053285 140.99428549 3.91 35.50053479 140.99417574 3.91 35.50061354 140.99417782 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053479 140.99417574 3.91 35.50053285 140.99428549 3.91 35.50053285 140.99428549 8.01 35.50053479 140.99417574 8.01 35.50053479 140.99417574 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053285 140.99428549 3.91 35.50061160 140.99428757 3.91 35.50061160 140.99428757 8.01 35.50053285 140.99428549 8.01 35.50053285 140.99428549 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50061160 140.99428757 3.91 35.50061354 140.99417782 3.91 35.50061354 140.99417782 8.01 35.50061160 140.99428757 8.01 35.50061160 140.99428757 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50061354 140.99417782 3.91 35.50053479 140.99417574 3.91 35.50053479 140.99417574 8.01 35.50061354 140.99417782 8.01 35.50061354 140.99417782 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053479 140.99417574 8.01 35.50053285 140.99428549 8.01 35.50061160 140.99428757 8.01 35.50061354 140.99417782 8.01 35.50053479 140.99417574 8.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053953 140.99441184 0.00 35.50054250 140.99454449 0.00 35.50058482 140.99454307 0.00 35.50058348 140.99448338 0.00 35.50061811 140.99448222 0.00 35.50061647 140.99440926 0.00 35.50053953 140.99441184 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50061647 140.99440926 3.86 35.50061811 140.99448222 3.86 35.50058348 140.99448338 3.86 35.50058482 140.99454307 3.86 35.50054250 140.99454449 3.86 35.50053953 140.99441184 3.86 35.50061647 140.99440926 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053953 140.99441184 3.86 35.50054250 140.99454449 3.86 35.50054250 140.99454449 10.66 35.50053953 140.99441184 10.66 35.50053953 140.99441184 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50054250 140.99454449 3.86 35.50058482 140.99454307 3.86 35.50058482 140.99454307 10.66 35.50054250 140.99454449 10.66 35.50054250 140.99454449 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50058482 140.99454307 3.86 35.50058348 140.99448338 3.86 35.50058348 140.99448338 10.66 35.50058482 140.99454307 10.66 35.50058482 140.99454307 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50058348 140.99448338 3.86 35.50061811 140.99448222 3.86 35.50061811 140.99448222 10.66 35.50058348 140.99448338 10.66 35.50058348 140.99448338 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50061811 140.99448222 3.86 35.50061647 140.99440926 3.86 35.50061647 140.99440926 10.66 35.50061811 140.99448222 10.66 35.50061811 140.99448222 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50061647 140.99440926 3.86 35.50053953 140.99441184 3.86 35.50053953 140.99441184 10.66 35.50061647 140.99440926 10.66 35.50061647 140.99440926 3.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053953 140.99441184 10.66 35.50054250 140.99454449 10.66 35.50058482 140.99454307 10.66 35.50058348 140.99448338 10.66 35.50061811 140.99448222 10.66 35.50061647 140.99440926 10.66 35.50053953 140.99441184 10.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50054144 140.99488356 0.00 35.50053569 140.99503196 0.00 35.50063075 140.99503747 0.00 35.50063651 140.99488907 0.00 35.50054144 140.99488356 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50063651 140.99488907 3.76 35.50063075 140.99503747 3.76 35.50053569 140.99503196 3.76 35.50054144 140.99488356 3.76 35.50063651 140.99488907 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50054144 140.99488356 3.76 35.50053569 140.99503196 3.76 35.50053569 140.99503196 13.16 35.50054144 140.99488356 13.16 35.50054144 140.99488356 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053569 140.99503196 3.76 35.50063075 140.99503747 3.76 35.50063075 140.99503747 13.16 35.50053569 140.99503196 13.16 35.50053569 140.99503196 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50063075 140.99503747 3.76 35.50063651 140.99488907 3.76 35.50063651 140.99488907 13.16 35.50063075 140.99503747 13.16 35.50063075 140.99503747 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50063651 140.99488907 3.76 35.50054144 140.99488356 3.76 35.50054144 140.99488356 13.16 35.50063651 140.99488907 13.16 35.50063651 140.99488907 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50054144 140.99488356 13.16 35.50053569 140.99503196 13.16 35.50063075 140.99503747 13.16 35.50063651 140.99488907 13.16 35.50054144 140.99488356 13.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50052382 140.99645614 3.31 35.50052402 140.99656834 3.31 35.50063019 140.99656805 3.31 35.50062999 140.99645585 3.31 35.50052382 140.99645614 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50062999 140.99645585 3.31 35.50063019 140.99656805 3.31 35.50052402 140.99656834 3.31 35.50052382 140.99645614 3.31 35.50062999 140.99645585 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50052382 140.99645614 3.31 35.50052402 140.99656834 3.31 35.50052402 140.99656834 6.71 35.50052382 140.99645614 6.71 35.50052382 140.99645614 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50052402 140.99656834 3.31 35.50063019 140.99656805 3.31 35.50063019 140.99656805 6.71 35.50052402 140.99656834 6.71 35.50052402 140.99656834 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50063019 140.99656805 3.31 35.50062999 140.99645585 3.31 35.50062999 140.99645585 6.71 35.50063019 140.99656805 6.71 35.50063019 140.99656805 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50062999 140.99645585 3.31 35.50052382 140.99645614 3.31 35.50052382 140.99645614 6.71 35.50062999 140.99645585 6.71 35.50062999 140.99645585 3.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50052382 140.99645614 6.71 35.50052402 140.99656834 6.71 35.50063019 140.99656805 6.71 35.50062999 140.99645585 6.71 35.50052382 140.99645614 6.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048684 140.99879202 1.28 35.50048364 140.99892377 1.28 35.50059949 140.99892799 1.28 35.50060270 140.99879623 1.28 35.50048684 140.99879202 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50060270 140.99879623 1.28 35.50059949 140.99892799 1.28 35.50048364 140.99892377 1.28 35.50048684 140.99879202 1.28 35.50060270 140.99879623 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048684 140.99879202 1.28 35.50048364 140.99892377 1.28 35.50048364 140.99892377 10.98 35.50048684 140.99879202 10.98 35.50048684 140.99879202 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048364 140.99892377 1.28 35.50059949 140.99892799 1.28 35.50059949 140.99892799 10.98 35.50048364 140.99892377 10.98 35.50048364 140.99892377 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50059949 140.99892799 1.28 35.50060270 140.99879623 1.28 35.50060270 140.99879623 10.98 35.50059949 140.99892799 10.98 35.50059949 140.99892799 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50060270 140.99879623 1.28 35.50048684 140.99879202 1.28 35.50048684 140.99879202 10.98 35.50060270 140.99879623 10.98 35.50060270 140.99879623 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048684 140.99879202 10.98 35.50048364 140.99892377 10.98 35.50059949 140.99892799 10.98 35.50060270 140.99879623 10.98 35.50048684 140.99879202 10.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047874 140.99976526 1.03 35.50047968 140.99987018 1.03 35.50055394 140.99986918 1.03 35.50055300 140.99976427 1.03 35.50047874 140.99976526 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50055300 140.99976427 1.03 35.50055394 140.99986918 1.03 35.50047968 140.99987018 1.03 35.50047874 140.99976526 1.03 35.50055300 140.99976427 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047874 140.99976526 1.03 35.50047968 140.99987018 1.03 35.50047968 140.99987018 4.53 35.50047874 140.99976526 4.53 35.50047874 140.99976526 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047968 140.99987018 1.03 35.50055394 140.99986918 1.03 35.50055394 140.99986918 4.53 35.50047968 140.99987018 4.53 35.50047968 140.99987018 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50055394 140.99986918 1.03 35.50055300 140.99976427 1.03 35.50055300 140.99976427 4.53 35.50055394 140.99986918 4.53 35.50055394 140.99986918 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50055300 140.99976427 1.03 35.50047874 140.99976526 1.03 35.50047874 140.99976526 4.53 35.50055300 140.99976427 4.53 35.50055300 140.99976427 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047874 140.99976526 4.53 35.50047968 140.99987018 4.53 35.50055394 140.99986918 4.53 35.50055300 140.99976427 4.53 35.50047874 140.99976526 4.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112797 140.99512105 0.00 35.50112359 140.99527813 0.00 35.50117036 140.99528008 0.00 35.50117233 140.99520939 0.00 35.50121059 140.99521099 0.00 35.50121300 140.99512460 0.00 35.50112797 140.99512105 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50121300 140.99512460 3.74 35.50121059 140.99521099 3.74 35.50117233 140.99520939 3.74 35.50117036 140.99528008 3.74 35.50112359 140.99527813 3.74 35.50112797 140.99512105 3.74 35.50121300 140.99512460 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112797 140.99512105 3.74 35.50112359 140.99527813 3.74 35.50112359 140.99527813 10.24 35.50112797 140.99512105 10.24 35.50112797 140.99512105 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112359 140.99527813 3.74 35.50117036 140.99528008 3.74 35.50117036 140.99528008 10.24 35.50112359 140.99527813 10.24 35.50112359 140.99527813 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117036 140.99528008 3.74 35.50117233 140.99520939 3.74 35.50117233 140.99520939 10.24 35.50117036 140.99528008 10.24 35.50117036 140.99528008 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117233 140.99520939 3.74 35.50121059 140.99521099 3.74 35.50121059 140.99521099 10.24 35.50117233 140.99520939 10.24 35.50117233 140.99520939 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50121059 140.99521099 3.74 35.50121300 140.99512460 3.74 35.50121300 140.99512460 10.24 35.50121059 140.99521099 10.24 35.50121059 140.99521099 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50121300 140.99512460 3.74 35.50112797 140.99512105 3.74 35.50112797 140.99512105 10.24 35.50121300 140.99512460 10.24 35.50121300 140.99512460 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112797 140.99512105 10.24 35.50112359 140.99527813 10.24 35.50117036 140.99528008 10.24 35.50117233 140.99520939 10.24 35.50121059 140.99521099 10.24 35.50121300 140.99512460 10.24 35.50112797 140.99512105 10.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111762 140.99573558 3.58 35.50111275 140.99587300 3.58 35.50119289 140.99587724 3.58 35.50119776 140.99573982 3.58 35.50111762 140.99573558 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119776 140.99573982 3.58 35.50119289 140.99587724 3.58 35.50111275 140.99587300 3.58 35.50111762 140.99573558 3.58 35.50119776 140.99573982 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111762 140.99573558 3.58 35.50111275 140.99587300 3.58 35.50111275 140.99587300 6.98 35.50111762 140.99573558 6.98 35.50111762 140.99573558 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111275 140.99587300 3.58 35.50119289 140.99587724 3.58 35.50119289 140.99587724 6.98 35.50111275 140.99587300 6.98 35.50111275 140.99587300 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119289 140.99587724 3.58 35.50119776 140.99573982 3.58 35.50119776 140.99573982 6.98 35.50119289 140.99587724 6.98 35.50119289 140.99587724 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119776 140.99573982 3.58 35.50111762 140.99573558 3.58 35.50111762 140.99573558 6.98 35.50119776 140.99573982 6.98 35.50119776 140.99573982 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111762 140.99573558 6.98 35.50111275 140.99587300 6.98 35.50119289 140.99587724 6.98 35.50119776 140.99573982 6.98 35.50111762 140.99573558 6.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon gml:id="poly_146_0"><gml:exterior><gml:LinearRing gml:id="line_146_0_0"><gml:posList>35.50119776 140.99573982 3.58 35.50119289 140.99587724 3.58 35.50111275 140.99587300 3.58 35.50111762 140.99573558 3.58 35.50119776 140.99573982 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_b6434b19-dda9-5d57-888d-c28af1f9977c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_1"><gml:exterior><gml:LinearRing gml:id="line_146_1_0"><gml:posList>35.50111762 140.99573558 3.58 35.50111275 140.99587300 3.58 35.50111275 140.99587300 5.62 35.50111762 140.99573558 5.62 35.50111762 140.99573558 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c0531601-138d-eaa7-9e77-1eb100c4b159"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_2"><gml:exterior><gml:LinearRing gml:id="line_146_2_0"><gml:posList>35.50111275 140.99587300 3.58 35.50119289 140.99587724 3.58 35.50119289 140.99587724 5.62 35.50115282 140.99587512 6.98 35.50111275 140.99587300 5.62 35.50111275 140.99587300 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_54948209-181c-1196-6758-f9e87bb47960"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_3"><gml:exterior><gml:LinearRing gml:id="line_146_3_0"><gml:posList>35.50119289 140.99587724 3.58 35.50119776 140.99573982 3.58 35.50119776 140.99573982 5.62 35.50119289 140.99587724 5.62 35.50119289 140.99587724 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e0aa1173-4f31-ecb7-bdbe-75bfa64f80df"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_4"><gml:exterior><gml:LinearRing gml:id="line_146_4_0"><gml:posList>35.50119776 140.99573982 3.58 35.50111762 140.99573558 3.58 35.50111762 140.99573558 5.62 35.50115769 140.99573770 6.98 35.50119776 140.99573982 5.62 35.50119776 140.99573982 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_fb57b680-5dd1-5f47-007d-a47f1f738d61"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_5"><gml:exterior><gml:LinearRing gml:id="line_146_5_0"><gml:posList>35.50111762 140.99573558 5.62 35.50111275 140.99587300 5.62 35.50115282 140.99587512 6.98 35.50115769 140.99573770 6.98 35.50111762 140.99573558 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_be8619b7-e1c7-5073-b2e8-1622ad55aced"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_146_6"><gml:exterior><gml:LinearRing gml:id="line_146_6_0"><gml:posList>35.50119289 140.99587724 5.62 35.50119776 140.99573982 5.62 35.50115769 140.99573770 6.98 35.50115282 140.99587512 6.98 35.50119289 140.99587724 5.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110596 140.99596690 0.00 35.50110442 140.99614147 0.00 35.50119094 140.99614261 0.00 35.50119247 140.99596804 0.00 35.50110596 140.99596690 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119247 140.99596804 3.50 35.50119094 140.99614261 3.50 35.50110442 140.99614147 3.50 35.50110596 140.99596690 3.50 35.50119247 140.99596804 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110596 140.99596690 3.50 35.50110442 140.99614147 3.50 35.50110442 140.99614147 9.70 35.50110596 140.99596690 9.70 35.50110596 140.99596690 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110442 140.99614147 3.50 35.50119094 140.99614261 3.50 35.50119094 140.99614261 9.70 35.50110442 140.99614147 9.70 35.50110442 140.99614147 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119094 140.99614261 3.50 35.50119247 140.99596804 3.50 35.50119247 140.99596804 9.70 35.50119094 140.99614261 9.70 35.50119094 140.99614261 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119247 140.99596804 3.50 35.50110596 140.99596690 3.50 35.50110596 140.99596690 9.70 35.50119247 140.99596804 9.70 35.50119247 140.99596804 3.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110596 140.99596690 9.70 35.50110442 140.99614147 9.70 35.50119094 140.99614261 9.70 35.50119247 140.99596804 9.70 35.50110596 140.99596690 9.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50109803 140.99647097 3.35 35.50109675 140.99658118 3.35 35.50119012 140.99658280 3.35 35.50119140 140.99647259 3.35 35.50109803 140.99647097 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119140 140.99647259 3.35 35.50119012 140.99658280 3.35 35.50109675 140.99658118 3.35 35.50109803 140.99647097 3.35 35.50119140 140.99647259 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50109803 140.99647097 3.35 35.50109675 140.99658118 3.35 35.50109675 140.99658118 9.55 35.50109803 140.99647097 9.55 35.50109803 140.99647097 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50109675 140.99658118 3.35 35.50119012 140.99658280 3.35 35.50119012 140.99658280 9.55 35.50109675 140.99658118 9.55 35.50109675 140.99658118 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119012 140.99658280 3.35 35.50119140 140.99647259 3.35 35.50119140 140.99647259 9.55 35.50119012 140.99658280 9.55 35.50119012 140.99658280 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50119140 140.99647259 3.35 35.50109803 140.99647097 3.35 35.50109803 140.99647097 9.55 35.50119140 140.99647259 9.55 35.50119140 140.99647259 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50109803 140.99647097 9.55 35.50109675 140.99658118 9.55 35.50119012 140.99658280 9.55 35.50119140 140.99647259 9.55 35.50109803 140.99647097 9.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108863 140.99880489 1.32 35.50108649 140.99895608 1.32 35.50116813 140.99895781 1.32 35.50117027 140.99880662 1.32 35.50108863 140.99880489 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117027 140.99880662 1.32 35.50116813 140.99895781 1.32 35.50108649 140.99895608 1.32 35.50108863 140.99880489 1.32 35.50117027 140.99880662 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108863 140.99880489 1.32 35.50108649 140.99895608 1.32 35.50108649 140.99895608 7.92 35.50108863 140.99880489 7.92 35.50108863 140.99880489 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108649 140.99895608 1.32 35.50116813 140.99895781 1.32 35.50116813 140.99895781 7.92 35.50108649 140.99895608 7.92 35.50108649 140.99895608 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116813 140.99895781 1.32 35.50117027 140.99880662 1.32 35.50117027 140.99880662 7.92 35.50116813 140.99895781 7.92 35.50116813 140.99895781 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50117027 140.99880662 1.32 35.50108863 140.99880489 1.32 35.50108863 140.99880489 7.92 35.50117027 140.99880662 7.92 35.50117027 140.99880662 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50108863 140.99880489 7.92 35.50108649 140.99895608 7.92 35.50116813 140.99895781 7.92 35.50117027 140.99880662 7.92 35.50108863 140.99880489 7.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107581 140.99952988 1.10 35.50107362 140.99964028 1.10 35.50116660 140.99964303 1.10 35.50116879 140.99953263 1.10 35.50107581 140.99952988 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116879 140.99953263 1.10 35.50116660 140.99964303 1.10 35.50107362 140.99964028 1.10 35.50107581 140.99952988 1.10 35.50116879 140.99953263 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107581 140.99952988 1.10 35.50107362 140.99964028 1.10 35.50107362 140.99964028 7.50 35.50107581 140.99952988 7.50 35.50107581 140.99952988 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107362 140.99964028 1.10 35.50116660 140.99964303 1.10 35.50116660 140.99964303 7.50 35.50107362 140.99964028 7.50 35.50107362 140.99964028 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116660 140.99964303 1.10 35.50116879 140.99953263 1.10 35.50116879 140.99953263 7.50 35.50116660 140.99964303 7.50 35.50116660 140.99964303 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50116879 140.99953263 1.10 35.50107581 140.99952988 1.10 35.50107581 140.99952988 7.50 35.50116879 140.99953263 7.50 35.50116879 140.99953263 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107581 140.99952988 7.50 35.50107362 140.99964028 7.50 35.50116660 140.99964303 7.50 35.50116879 140.99953263 7.50 35.50107581 140.99952988 7.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105721 140.99974947 0.00 35.50105993 140.99989447 0.00 35.50111385 140.99989296 0.00 35.50111262 140.99982770 0.00 35.50115674 140.99982646 0.00 35.50115524 140.99974671 0.00 35.50105721 140.99974947 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115524 140.99974671 1.07 35.50115674 140.99982646 1.07 35.50111262 140.99982770 1.07 35.50111385 140.99989296 1.07 35.50105993 140.99989447 1.07 35.50105721 140.99974947 1.07 35.50115524 140.99974671 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105721 140.99974947 1.07 35.50105993 140.99989447 1.07 35.50105993 140.99989447 4.87 35.50105721 140.99974947 4.87 35.50105721 140.99974947 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105993 140.99989447 1.07 35.50111385 140.99989296 1.07 35.50111385 140.99989296 4.87 35.50105993 140.99989447 4.87 35.50105993 140.99989447 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111385 140.99989296 1.07 35.50111262 140.99982770 1.07 35.50111262 140.99982770 4.87 35.50111385 140.99989296 4.87 35.50111385 140.99989296 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111262 140.99982770 1.07 35.50115674 140.99982646 1.07 35.50115674 140.99982646 4.87 35.50111262 140.99982770 4.87 35.50111262 140.99982770 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115674 140.99982646 1.07 35.50115524 140.99974671 1.07 35.50115524 140.99974671 4.87 35.50115674 140.99982646 4.87 35.50115674 140.99982646 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115524 140.99974671 1.07 35.50105721 140.99974947 1.07 35.50105721 140.99974947 4.87 35.50115524 140.99974671 4.87 35.50115524 140.99974671 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105721 140.99974947 4.87 35.50105993 140.99989447 4.87 35.50111385 140.99989296 4.87 35.50111262 140.99982770 4.87 35.50115674 140.99982646 4.87 35.50115524 140.99974671 4.87 35.50105721 140.99974947 4.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131424 140.99487782 3.81 35.50131651 140.99504532 3.81 35.50135944 140.99504445 3.81 35.50135841 140.99496907 3.81 35.50139353 140.99496836 3.81 35.50139228 140.99487623 3.81 35.50131424 140.99487782 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139228 140.99487623 3.81 35.50139353 140.99496836 3.81 35.50135841 140.99496907 3.81 35.50135944 140.99504445 3.81 35.50131651 140.99504532 3.81 35.50131424 140.99487782 3.81 35.50139228 140.99487623 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131424 140.99487782 3.81 35.50131651 140.99504532 3.81 35.50131651 140.99504532 10.41 35.50131424 140.99487782 10.41 35.50131424 140.99487782 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131651 140.99504532 3.81 35.50135944 140.99504445 3.81 35.50135944 140.99504445 10.41 35.50131651 140.99504532 10.41 35.50131651 140.99504532 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135944 140.99504445 3.81 35.50135841 140.99496907 3.81 35.50135841 140.99496907 10.41 35.50135944 140.99504445 10.41 35.50135944 140.99504445 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135841 140.99496907 3.81 35.50139353 140.99496836 3.81 35.50139353 140.99496836 10.41 35.50135841 140.99496907 10.41 35.50135841 140.99496907 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139353 140.99496836 3.81 35.50139228 140.99487623 3.81 35.50139228 140.99487623 10.41 35.50139353 140.99496836 10.41 35.50139353 140.99496836 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139228 140.99487623 3.81 35.50131424 140.99487782 3.81 35.50131424 140.99487782 10.41 35.50139228 140.99487623 10.41 35.50139228 140.99487623 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131424 140.99487782 10.41 35.50131651 140.99504532 10.41 35.50135944 140.99504445 10.41 35.50135841 140.99496907 10.41 35.50139353 140.99496836 10.41 35.50139228 140.99487623 10.41 35.50131424 140.99487782 10.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon gml:id="poly_159_0"><gml:exterior><gml:LinearRing gml:id="line_159_0_0"><gml:posList>35.50139228 140.99487623 3.81 35.50139353 140.99496836 3.81 35.50135841 140.99496907 3.81 35.50135944 140.99504445 3.81 35.50131651 140.99504532 3.81 35.50131424 140.99487782 3.81 35.50139228 140.99487623 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_1a001aac-4992-8010-2b8e-2f0dec7438e5"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_1"><gml:exterior><gml:LinearRing gml:id="line_159_1_0"><gml:posList>35.50131424 140.99487782 3.81 35.50131651 140.99504532 3.81 35.50131651 140.99504532 10.41 35.50131424 140.99487782 10.41 35.50131424 140.99487782 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7e39d8d5-58a0-1094-5178-8dca6758cd4b"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_2"><gml:exterior><gml:LinearRing gml:id="line_159_2_0"><gml:posList>35.50131651 140.99504532 3.81 35.50135944 140.99504445 3.81 35.50135944 140.99504445 10.41 35.50131651 140.99504532 10.41 35.50131651 140.99504532 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d9ba80fd-dd29-a626-f1ee-219355c9aa77"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_3"><gml:exterior><gml:LinearRing gml:id="line_159_3_0"><gml:posList>35.50135944 140.99504445 3.81 35.50135841 140.99496907 3.81 35.50135841 140.99496907 10.41 35.50135944 140.99504445 10.41 35.50135944 140.99504445 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d93e3e73-953e-e7f4-fd57-8ad6bab581e8"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_4"><gml:exterior><gml:LinearRing gml:id="line_159_4_0"><gml:posList>35.50135841 140.99496907 3.81 35.50139353 140.99496836 3.81 35.50139353 140.99496836 10.41 35.50135841 140.99496907 10.41 35.50135841 140.99496907 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3bbe8bc8-818a-107f-f509-7936fb502432"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_5"><gml:exterior><gml:LinearRing gml:id="line_159_5_0"><gml:posList>35.50139353 140.99496836 3.81 35.50139228 140.99487623 3.81 35.50139228 140.99487623 10.41 35.50139353 140.99496836 10.41 35.50139353 140.99496836 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_8101a996-65d2-90b3-be64-d2b3295b90b0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_6"><gml:exterior><gml:LinearRing gml:id="line_159_6_0"><gml:posList>35.50139228 140.99487623 3.81 35.50131424 140.99487782 3.81 35.50131424 140.99487782 10.41 35.50139228 140.99487623 10.41 35.50139228 140.99487623 3.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_ea011317-210a-0bbd-5706-42f3d2a28aed"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_159_7"><gml:exterior><gml:LinearRing gml:id="line_159_7_0"><gml:posList>35.50131424 140.99487782 10.41 35.50131651 140.99504532 10.41 35.50135944 140.99504445 10.41 35.50135841 140.99496907 10.41 35.50139353 140.99496836 10.41 35.50139228 140.99487623 10.41 35.50131424 140.99487782 10.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131306 140.99599865 0.00 35.50131151 140.99609805 0.00 35.50137247 140.99609947 0.00 35.50137317 140.99605475 0.00 35.50142304 140.99605591 0.00 35.50142389 140.99600124 0.00 35.50131306 140.99599865 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50142389 140.99600124 3.52 35.50142304 140.99605591 3.52 35.50137317 140.99605475 3.52 35.50137247 140.99609947 3.52 35.50131151 140.99609805 3.52 35.50131306 140.99599865 3.52 35.50142389 140.99600124 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131306 140.99599865 3.52 35.50131151 140.99609805 3.52 35.50131151 140.99609805 9.72 35.50131306 140.99599865 9.72 35.50131306 140.99599865 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131151 140.99609805 3.52 35.50137247 140.99609947 3.52 35.50137247 140.99609947 9.72 35.50131151 140.99609805 9.72 35.50131151 140.99609805 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137247 140.99609947 3.52 35.50137317 140.99605475 3.52 35.50137317 140.99605475 9.72 35.50137247 140.99609947 9.72 35.50137247 140.99609947 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137317 140.99605475 3.52 35.50142304 140.99605591 3.52 35.50142304 140.99605591 9.72 35.50137317 140.99605475 9.72 35.50137317 140.99605475 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50142304 140.99605591 3.52 35.50142389 140.99600124 3.52 35.50142389 140.99600124 9.72 35.50142304 140.99605591 9.72 35.50142304 140.99605591 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50142389 140.99600124 3.52 35.50131306 140.99599865 3.52 35.50131306 140.99599865 9.72 35.50142389 140.99600124 9.72 35.50142389 140.99600124 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131306 140.99599865 9.72 35.50131151 140.99609805 9.72 35.50137247 140.99609947 9.72 35.50137317 140.99605475 9.72 35.50142304 140.99605591 9.72 35.50142389 140.99600124 9.72 35.50131306 140.99599865 9.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130280 140.99645714 0.00 35.50130432 140.99659181 0.00 35.50139804 140.99659023 0.00 35.50139652 140.99645556 0.00 35.50130280 140.99645714 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139652 140.99645556 3.35 35.50139804 140.99659023 3.35 35.50130432 140.99659181 3.35 35.50130280 140.99645714 3.35 35.50139652 140.99645556 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130280 140.99645714 3.35 35.50130432 140.99659181 3.35 35.50130432 140.99659181 10.25 35.50130280 140.99645714 10.25 35.50130280 140.99645714 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130432 140.99659181 3.35 35.50139804 140.99659023 3.35 35.50139804 140.99659023 10.25 35.50130432 140.99659181 10.25 35.50130432 140.99659181 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139804 140.99659023 3.35 35.50139652 140.99645556 3.35 35.50139652 140.99645556 10.25 35.50139804 140.99659023 10.25 35.50139804 140.99659023 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139652 140.99645556 3.35 35.50130280 140.99645714 3.35 35.50130280 140.99645714 10.25 35.50139652 140.99645556 10.25 35.50139652 140.99645556 3.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130280 140.99645714 10.25 35.50130432 140.99659181 10.25 35.50139804 140.99659023 10.25 35.50139652 140.99645556 10.25 35.50130280 140.99645714 10.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128724 140.99881185 1.34 35.50129000 140.99894472 1.34 35.50135174 140.99894281 1.34 35.50135050 140.99888301 1.34 35.50140102 140.99888144 1.34 35.50139950 140.99880836 1.34 35.50128724 140.99881185 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139950 140.99880836 1.34 35.50140102 140.99888144 1.34 35.50135050 140.99888301 1.34 35.50135174 140.99894281 1.34 35.50129000 140.99894472 1.34 35.50128724 140.99881185 1.34 35.50139950 140.99880836 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128724 140.99881185 1.34 35.50129000 140.99894472 1.34 35.50129000 140.99894472 11.74 35.50128724 140.99881185 11.74 35.50128724 140.99881185 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50129000 140.99894472 1.34 35.50135174 140.99894281 1.34 35.50135174 140.99894281 11.74 35.50129000 140.99894472 11.74 35.50129000 140.99894472 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135174 140.99894281 1.34 35.50135050 140.99888301 1.34 35.50135050 140.99888301 11.74 35.50135174 140.99894281 11.74 35.50135174 140.99894281 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135050 140.99888301 1.34 35.50140102 140.99888144 1.34 35.50140102 140.99888144 11.74 35.50135050 140.99888301 11.74 35.50135050 140.99888301 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50140102 140.99888144 1.34 35.50139950 140.99880836 1.34 35.50139950 140.99880836 11.74 35.50140102 140.99888144 11.74 35.50140102 140.99888144 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139950 140.99880836 1.34 35.50128724 140.99881185 1.34 35.50128724 140.99881185 11.74 35.50139950 140.99880836 11.74 35.50139950 140.99880836 1.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128724 140.99881185 11.74 35.50129000 140.99894472 11.74 35.50135174 140.99894281 11.74 35.50135050 140.99888301 11.74 35.50140102 140.99888144 11.74 35.50139950 140.99880836 11.74 35.50128724 140.99881185 11.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128644 140.99930781 0.00 35.50128617 140.99942331 0.00 35.50133346 140.99942348 0.00 35.50133358 140.99937150 0.00 35.50137227 140.99937163 0.00 35.50137242 140.99930811 0.00 35.50128644 140.99930781 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137242 140.99930811 1.17 35.50137227 140.99937163 1.17 35.50133358 140.99937150 1.17 35.50133346 140.99942348 1.17 35.50128617 140.99942331 1.17 35.50128644 140.99930781 1.17 35.50137242 140.99930811 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128644 140.99930781 1.17 35.50128617 140.99942331 1.17 35.50128617 140.99942331 16.57 35.50128644 140.99930781 16.57 35.50128644 140.99930781 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128617 140.99942331 1.17 35.50133346 140.99942348 1.17 35.50133346 140.99942348 16.57 35.50128617 140.99942331 16.57 35.50128617 140.99942331 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133346 140.99942348 1.17 35.50133358 140.99937150 1.17 35.50133358 140.99937150 16.57 35.50133346 140.99942348 16.57 35.50133346 140.99942348 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133358 140.99937150 1.17 35.50137227 140.99937163 1.17 35.50137227 140.99937163 16.57 35.50133358 140.99937150 16.57 35.50133358 140.99937150 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137227 140.99937163 1.17 35.50137242 140.99930811 1.17 35.50137242 140.99930811 16.57 35.50137227 140.99937163 16.57 35.50137227 140.99937163 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137242 140.99930811 1.17 35.50128644 140.99930781 1.17 35.50128644 140.99930781 16.57 35.50137242 140.99930811 16.57 35.50137242 140.99930811 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128644 140.99930781 16.57 35.50128617 140.99942331 16.57 35.50133346 140.99942348 16.57 35.50133358 140.99937150 16.57 35.50137227 140.99937163 16.57 35.50137242 140.99930811 16.57 35.50128644 140.99930781 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127367 140.99952180 0.00 35.50126823 140.99968523 0.00 35.50136080 140.99968984 0.00 35.50136625 140.99952642 0.00 35.50127367 140.99952180 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136625 140.99952642 1.11 35.50136080 140.99968984 1.11 35.50126823 140.99968523 1.11 35.50127367 140.99952180 1.11 35.50136625 140.99952642 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127367 140.99952180 1.11 35.50126823 140.99968523 1.11 35.50126823 140.99968523 4.31 35.50127367 140.99952180 4.31 35.50127367 140.99952180 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126823 140.99968523 1.11 35.50136080 140.99968984 1.11 35.50136080 140.99968984 4.31 35.50126823 140.99968523 4.31 35.50126823 140.99968523 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136080 140.99968984 1.11 35.50136625 140.99952642 1.11 35.50136625 140.99952642 4.31 35.50136080 140.99968984 4.31 35.50136080 140.99968984 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136625 140.99952642 1.11 35.50127367 140.99952180 1.11 35.50127367 140.99952180 4.31 35.50136625 140.99952642 4.31 35.50136625 140.99952642 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127367 140.99952180 4.31 35.50126823 140.99968523 4.31 35.50136080 140.99968984 4.31 35.50136625 140.99952642 4.31 35.50127367 140.99952180 4.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191034 140.99420090 0.00 35.50191320 140.99434436 0.00 35.50197069 140.99434264 0.00 35.50196940 140.99427808 0.00 35.50201643 140.99427668 0.00 35.50201485 140.99419778 0.00 35.50191034 140.99420090 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201485 140.99419778 3.98 35.50201643 140.99427668 3.98 35.50196940 140.99427808 3.98 35.50197069 140.99434264 3.98 35.50191320 140.99434436 3.98 35.50191034 140.99420090 3.98 35.50201485 140.99419778 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191034 140.99420090 3.98 35.50191320 140.99434436 3.98 35.50191320 140.99434436 13.28 35.50191034 140.99420090 13.28 35.50191034 140.99420090 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191320 140.99434436 3.98 35.50197069 140.99434264 3.98 35.50197069 140.99434264 13.28 35.50191320 140.99434436 13.28 35.50191320 140.99434436 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197069 140.99434264 3.98 35.50196940 140.99427808 3.98 35.50196940 140.99427808 13.28 35.50197069 140.99434264 13.28 35.50197069 140.99434264 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196940 140.99427808 3.98 35.50201643 140.99427668 3.98 35.50201643 140.99427668 13.28 35.50196940 140.99427808 13.28 35.50196940 140.99427808 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201643 140.99427668 3.98 35.50201485 140.99419778 3.98 35.50201485 140.99419778 13.28 35.50201643 140.99427668 13.28 35.50201643 140.99427668 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50201485 140.99419778 3.98 35.50191034 140.99420090 3.98 35.50191034 140.99420090 13.28 35.50201485 140.99419778 13.28 35.50201485 140.99419778 3.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191034 140.99420090 13.28 35.50191320 140.99434436 13.28 35.50197069 140.99434264 13.28 35.50196940 140.99427808 13.28 35.50201643 140.99427668 13.28 35.50201485 140.99419778 13.28 35.50191034 140.99420090 13.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195013 140.99444367 0.00 35.50195052 140.99456887 0.00 35.50199285 140.99456868 0.00 35.50199268 140.99451233 0.00 35.50202731 140.99451217 0.00 35.50202710 140.99444331 0.00 35.50195013 140.99444367 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50202710 140.99444331 3.94 35.50202731 140.99451217 3.94 35.50199268 140.99451233 3.94 35.50199285 140.99456868 3.94 35.50195052 140.99456887 3.94 35.50195013 140.99444367 3.94 35.50202710 140.99444331 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195013 140.99444367 3.94 35.50195052 140.99456887 3.94 35.50195052 140.99456887 11.04 35.50195013 140.99444367 11.04 35.50195013 140.99444367 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195052 140.99456887 3.94 35.50199285 140.99456868 3.94 35.50199285 140.99456868 11.04 35.50195052 140.99456887 11.04 35.50195052 140.99456887 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50199285 140.99456868 3.94 35.50199268 140.99451233 3.94 35.50199268 140.99451233 11.04 35.50199285 140.99456868 11.04 35.50199285 140.99456868 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50199268 140.99451233 3.94 35.50202731 140.99451217 3.94 35.50202731 140.99451217 11.04 35.50199268 140.99451233 11.04 35.50199268 140.99451233 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50202731 140.99451217 3.94 35.50202710 140.99444331 3.94 35.50202710 140.99444331 11.04 35.50202731 140.99451217 11.04 35.50202731 140.99451217 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50202710 140.99444331 3.94 35.50195013 140.99444367 3.94 35.50195013 140.99444367 11.04 35.50202710 140.99444331 11.04 35.50202710 140.99444331 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195013 140.99444367 11.04 35.50195052 140.99456887 11.04 35.50199285 140.99456868 11.04 35.50199268 140.99451233 11.04 35.50202731 140.99451217 11.04 35.50202710 140.99444331 11.04 35.50195013 140.99444367 11.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189448 140.99599524 0.00 35.50189551 140.99612286 0.00 35.50200655 140.99612152 0.00 35.50200551 140.99599389 0.00 35.50189448 140.99599524 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50200551 140.99599389 3.54 35.50200655 140.99612152 3.54 35.50189551 140.99612286 3.54 35.50189448 140.99599524 3.54 35.50200551 140.99599389 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189448 140.99599524 3.54 35.50189551 140.99612286 3.54 35.50189551 140.99612286 6.84 35.50189448 140.99599524 6.84 35.50189448 140.99599524 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189551 140.99612286 3.54 35.50200655 140.99612152 3.54 35.50200655 140.99612152 6.84 35.50189551 140.99612286 6.84 35.50189551 140.99612286 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50200655 140.99612152 3.54 35.50200551 140.99599389 3.54 35.50200551 140.99599389 6.84 35.50200655 140.99612152 6.84 35.50200655 140.99612152 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50200551 140.99599389 3.54 35.50189448 140.99599524 3.54 35.50189448 140.99599524 6.84 35.50200551 140.99599389 6.84 35.50200551 140.99599389 3.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189448 140.99599524 6.84 35.50189551 140.99612286 6.84 35.50200655 140.99612152 6.84 35.50200551 140.99599389 6.84 35.50189448 140.99599524 6.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187193 140.99880279 0.00 35.50186560 140.99896264 0.00 35.50192432 140.99896612 0.00 35.50192717 140.99889419 0.00 35.50197521 140.99889703 0.00 35.50197869 140.99880912 0.00 35.50187193 140.99880279 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197869 140.99880912 1.36 35.50197521 140.99889703 1.36 35.50192717 140.99889419 1.36 35.50192432 140.99896612 1.36 35.50186560 140.99896264 1.36 35.50187193 140.99880279 1.36 35.50197869 140.99880912 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187193 140.99880279 1.36 35.50186560 140.99896264 1.36 35.50186560 140.99896264 7.76 35.50187193 140.99880279 7.76 35.50187193 140.99880279 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186560 140.99896264 1.36 35.50192432 140.99896612 1.36 35.50192432 140.99896612 7.76 35.50186560 140.99896264 7.76 35.50186560 140.99896264 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192432 140.99896612 1.36 35.50192717 140.99889419 1.36 35.50192717 140.99889419 7.76 35.50192432 140.99896612 7.76 35.50192432 140.99896612 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192717 140.99889419 1.36 35.50197521 140.99889703 1.36 35.50197521 140.99889703 7.76 35.50192717 140.99889419 7.76 35.50192717 140.99889419 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197521 140.99889703 1.36 35.50197869 140.99880912 1.36 35.50197869 140.99880912 7.76 35.50197521 140.99889703 7.76 35.50197521 140.99889703 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197869 140.99880912 1.36 35.50187193 140.99880279 1.36 35.50187193 140.99880279 7.76 35.50197869 140.99880912 7.76 35.50197869 140.99880912 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187193 140.99880279 7.76 35.50186560 140.99896264 7.76 35.50192432 140.99896612 7.76 35.50192717 140.99889419 7.76 35.50197521 140.99889703 7.76 35.50197869 140.99880912 7.76 35.50187193 140.99880279 7.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon gml:id="poly_177_0"><gml:exterior><gml:LinearRing gml:id="line_177_0_0"><gml:posList>35.50197869 140.99880912 1.36 35.50197521 140.99889703 1.36 35.50192717 140.99889419 1.36 35.50192432 140.99896612 1.36 35.50186560 140.99896264 1.36 35.50187193 140.99880279 1.36 35.50197869 140.99880912 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_703974ad-ea06-3346-1ae7-66f43e7b075e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_1"><gml:exterior><gml:LinearRing gml:id="line_177_1_0"><gml:posList>35.50187193 140.99880279 1.36 35.50186560 140.99896264 1.36 35.50186560 140.99896264 7.76 35.50187193 140.99880279 7.76 35.50187193 140.99880279 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_67e37cd3-d5d4-c721-ae61-5282c056246d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_2"><gml:exterior><gml:LinearRing gml:id="line_177_2_0"><gml:posList>35.50186560 140.99896264 1.36 35.50192432 140.99896612 1.36 35.50192432 140.99896612 7.76 35.50186560 140.99896264 7.76 35.50186560 140.99896264 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_0380e84e-2c1d-6d7f-d164-b327f88a830f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_3"><gml:exterior><gml:LinearRing gml:id="line_177_3_0"><gml:posList>35.50192432 140.99896612 1.36 35.50192717 140.99889419 1.36 35.50192717 140.99889419 7.76 35.50192432 140.99896612 7.76 35.50192432 140.99896612 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c1f92c84-b43a-d4a6-0bc2-48026cde2028"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_4"><gml:exterior><gml:LinearRing gml:id="line_177_4_0"><gml:posList>35.50192717 140.99889419 1.36 35.50197521 140.99889703 1.36 35.50197521 140.99889703 7.76 35.50192717 140.99889419 7.76 35.50192717 140.99889419 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_5d0f81d2-7730-d434-14ac-70749d671854"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_5"><gml:exterior><gml:LinearRing gml:id="line_177_5_0"><gml:posList>35.50197521 140.99889703 1.36 35.50197869 140.99880912 1.36 35.50197869 140.99880912 7.76 35.50197521 140.99889703 7.76 35.50197521 140.99889703 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_bad59790-fec9-ced1-e3d7-c27166992fb0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_6"><gml:exterior><gml:LinearRing gml:id="line_177_6_0"><gml:posList>35.50197869 140.99880912 1.36 35.50187193 140.99880279 1.36 35.50187193 140.99880279 7.76 35.50197869 140.99880912 7.76 35.50197869 140.99880912 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_d1f472f6-7d44-0dcc-8e4c-a6c292ea83ba"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_177_7"><gml:exterior><gml:LinearRing gml:id="line_177_7_0"><gml:posList>35.50187193 140.99880279 7.76 35.50186560 140.99896264 7.76 35.50192432 140.99896612 7.76 35.50192717 140.99889419 7.76 35.50197521 140.99889703 7.76 35.50197869 140.99880912 7.76 35.50187193 140.99880279 7.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188026 140.99905067 1.26 35.50187558 140.99920288 1.26 35.50192809 140.99920530 1.26 35.50193019 140.99913680 1.26 35.50197315 140.99913878 1.26 35.50197573 140.99905506 1.26 35.50188026 140.99905067 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197573 140.99905506 1.26 35.50197315 140.99913878 1.26 35.50193019 140.99913680 1.26 35.50192809 140.99920530 1.26 35.50187558 140.99920288 1.26 35.50188026 140.99905067 1.26 35.50197573 140.99905506 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188026 140.99905067 1.26 35.50187558 140.99920288 1.26 35.50187558 140.99920288 11.16 35.50188026 140.99905067 11.16 35.50188026 140.99905067 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50187558 140.99920288 1.26 35.50192809 140.99920530 1.26 35.50192809 140.99920530 11.16 35.50187558 140.99920288 11.16 35.50187558 140.99920288 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192809 140.99920530 1.26 35.50193019 140.99913680 1.26 35.50193019 140.99913680 11.16 35.50192809 140.99920530 11.16 35.50192809 140.99920530 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50193019 140.99913680 1.26 35.50197315 140.99913878 1.26 35.50197315 140.99913878 11.16 35.50193019 140.99913680 11.16 35.50193019 140.99913680 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197315 140.99913878 1.26 35.50197573 140.99905506 1.26 35.50197573 140.99905506 11.16 35.50197315 140.99913878 11.16 35.50197315 140.99913878 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197573 140.99905506 1.26 35.50188026 140.99905067 1.26 35.50188026 140.99905067 11.16 35.50197573 140.99905506 11.16 35.50197573 140.99905506 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188026 140.99905067 11.16 35.50187558 140.99920288 11.16 35.50192809 140.99920530 11.16 35.50193019 140.99913680 11.16 35.50197315 140.99913878 11.16 35.50197573 140.99905506 11.16 35.50188026 140.99905067 11.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188344 140.99930373 1.20 35.50188534 140.99942230 1.20 35.50197581 140.99942013 1.20 35.50197391 140.99930156 1.20 35.50188344 140.99930373 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197391 140.99930156 1.20 35.50197581 140.99942013 1.20 35.50188534 140.99942230 1.20 35.50188344 140.99930373 1.20 35.50197391 140.99930156 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188344 140.99930373 1.20 35.50188534 140.99942230 1.20 35.50188534 140.99942230 8.40 35.50188344 140.99930373 8.40 35.50188344 140.99930373 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188534 140.99942230 1.20 35.50197581 140.99942013 1.20 35.50197581 140.99942013 8.40 35.50188534 140.99942230 8.40 35.50188534 140.99942230 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197581 140.99942013 1.20 35.50197391 140.99930156 1.20 35.50197391 140.99930156 8.40 35.50197581 140.99942013 8.40 35.50197581 140.99942013 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50197391 140.99930156 1.20 35.50188344 140.99930373 1.20 35.50188344 140.99930373 8.40 35.50197391 140.99930156 8.40 35.50197391 140.99930156 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188344 140.99930373 8.40 35.50188534 140.99942230 8.40 35.50197581 140.99942013 8.40 35.50197391 140.99930156 8.40 35.50188344 140.99930373 8.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213609 140.99442857 0.00 35.50213462 140.99456655 0.00 35.50220852 140.99456773 0.00 35.50220999 140.99442975 0.00 35.50213609 140.99442857 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_7de442f1-4d0d-a00c-f60b-de992e36dd15_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220999 140.99442975 3.95 35.50220911 140.99451254 3.95 35.50213521 140.99451136 3.95 35.50213609 140.99442857 3.95 35.50220999 140.99442975 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213609 140.99442857 3.95 35.50213521 140.99451136 3.95 35.50213521 140.99451136 10.95 35.50213609 140.99442857 10.95 35.50213609 140.99442857 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213521 140.99451136 3.95 35.50220911 140.99451254 3.95 35.50220911 140.99451254 10.95 35.50213521 140.99451136 10.95 35.50213521 140.99451136 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220911 140.99451254 3.95 35.50220999 140.99442975 3.95 35.50220999 140.99442975 10.95 35.50220911 140.99451254 10.95 35.50220911 140.99451254 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220999 140.99442975 3.95 35.50213609 140.99442857 3.95 35.50213609 140.99442857 10.95 35.50220999 140.99442975 10.95 35.50220999 140.99442975 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213609 140.99442857 10.95 35.50213521 140.99451136 10.95 35.50220911 140.99451254 10.95 35.50220999 140.99442975 10.95 35.50213609 140.99442857 10.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_7de442f1-4d0d-a00c-f60b-de992e36dd15_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220911 140.99451254 3.95 35.50220852 140.99456773 3.95 35.50213462 140.99456655 3.95 35.50213521 140.99451136 3.95 35.50220911 140.99451254 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213521 140.99451136 3.95 35.50213462 140.99456655 3.95 35.50213462 140.99456655 8.15 35.50213521 140.99451136 8.15 35.50213521 140.99451136 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213462 140.99456655 3.95 35.50220852 140.99456773 3.95 35.50220852 140.99456773 8.15 35.50213462 140.99456655 8.15 35.50213462 140.99456655 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220852 140.99456773 3.95 35.50220911 140.99451254 3.95 35.50220911 140.99451254 8.15 35.50220852 140.99456773 8.15 35.50220852 140.99456773 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220911 140.99451254 3.95 35.50213521 140.99451136 3.95 35.50213521 140.99451136 8.15 35.50220911 140.99451254 8.15 35.50220911 140.99451254 3.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213521 140.99451136 8.15 35.50213462 140.99456655 8.15 35.50220852 140.99456773 8.15 35.50220911 140.99451254 8.15 35.50213521 140.99451136 8.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213474 140.99468053 0.00 35.50213209 140.99479511 0.00 35.50221497 140.99479797 0.00 35.50221762 140.99468339 0.00 35.50213474 140.99468053 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221762 140.99468339 3.90 35.50221497 140.99479797 3.90 35.50213209 140.99479511 3.90 35.50213474 140.99468053 3.90 35.50221762 140.99468339 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213474 140.99468053 3.90 35.50213209 140.99479511 3.90 35.50213209 140.99479511 14.10 35.50213474 140.99468053 14.10 35.50213474 140.99468053 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213209 140.99479511 3.90 35.50221497 140.99479797 3.90 35.50221497 140.99479797 14.10 35.50213209 140.99479511 14.10 35.50213209 140.99479511 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221497 140.99479797 3.90 35.50221762 140.99468339 3.90 35.50221762 140.99468339 14.10 35.50221497 140.99479797 14.10 35.50221497 140.99479797 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221762 140.99468339 3.90 35.50213474 140.99468053 3.90 35.50213474 140.99468053 14.10 35.50221762 140.99468339 14.10 35.50221762 140.99468339 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213474 140.99468053 14.10 35.50213209 140.99479511 14.10 35.50221497 140.99479797 14.10 35.50221762 140.99468339 14.10 35.50213474 140.99468053 14.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50211907 140.99573737 0.00 35.50212109 140.99590840 0.00 35.50219913 140.99590703 0.00 35.50219712 140.99573599 0.00 35.50211907 140.99573737 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219712 140.99573599 3.62 35.50219913 140.99590703 3.62 35.50212109 140.99590840 3.62 35.50211907 140.99573737 3.62 35.50219712 140.99573599 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50211907 140.99573737 3.62 35.50212109 140.99590840 3.62 35.50212109 140.99590840 7.72 35.50211907 140.99573737 7.72 35.50211907 140.99573737 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50212109 140.99590840 3.62 35.50219913 140.99590703 3.62 35.50219913 140.99590703 7.72 35.50212109 140.99590840 7.72 35.50212109 140.99590840 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219913 140.99590703 3.62 35.50219712 140.99573599 3.62 35.50219712 140.99573599 7.72 35.50219913 140.99590703 7.72 35.50219913 140.99590703 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219712 140.99573599 3.62 35.50211907 140.99573737 3.62 35.50211907 140.99573737 7.72 35.50219712 140.99573599 7.72 35.50219712 140.99573599 3.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50211907 140.99573737 7.72 35.50212109 140.99590840 7.72 35.50219913 140.99590703 7.72 35.50219712 140.99573599 7.72 35.50211907 140.99573737 7.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213300 140.99599684 3.55 35.50213364 140.99611808 3.55 35.50222070 140.99611740 3.55 35.50222006 140.99599616 3.55 35.50213300 140.99599684 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50222006 140.99599616 3.55 35.50222070 140.99611740 3.55 35.50213364 140.99611808 3.55 35.50213300 140.99599684 3.55 35.50222006 140.99599616 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213300 140.99599684 3.55 35.50213364 140.99611808 3.55 35.50213364 140.99611808 7.65 35.50213300 140.99599684 7.65 35.50213300 140.99599684 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213364 140.99611808 3.55 35.50222070 140.99611740 3.55 35.50222070 140.99611740 7.65 35.50213364 140.99611808 7.65 35.50213364 140.99611808 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50222070 140.99611740 3.55 35.50222006 140.99599616 3.55 35.50222006 140.99599616 7.65 35.50222070 140.99611740 7.65 35.50222070 140.99611740 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50222006 140.99599616 3.55 35.50213300 140.99599684 3.55 35.50213300 140.99599684 7.65 35.50222006 140.99599616 7.65 35.50222006 140.99599616 3.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213300 140.99599684 7.65 35.50213364 140.99611808 7.65 35.50222070 140.99611740 7.65 35.50222006 140.99599616 7.65 35.50213300 140.99599684 7.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213051 140.99646485 0.00 35.50212527 140.99659409 0.00 35.50220754 140.99659908 0.00 35.50221279 140.99646984 0.00 35.50213051 140.99646485 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221279 140.99646984 3.39 35.50220754 140.99659908 3.39 35.50212527 140.99659409 3.39 35.50213051 140.99646485 3.39 35.50221279 140.99646984 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213051 140.99646485 3.39 35.50212527 140.99659409 3.39 35.50212527 140.99659409 6.89 35.50213051 140.99646485 6.89 35.50213051 140.99646485 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50212527 140.99659409 3.39 35.50220754 140.99659908 3.39 35.50220754 140.99659908 6.89 35.50212527 140.99659409 6.89 35.50212527 140.99659409 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220754 140.99659908 3.39 35.50221279 140.99646984 3.39 35.50221279 140.99646984 6.89 35.50220754 140.99659908 6.89 35.50220754 140.99659908 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221279 140.99646984 3.39 35.50213051 140.99646485 3.39 35.50213051 140.99646485 6.89 35.50221279 140.99646984 6.89 35.50221279 140.99646984 3.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213051 140.99646485 6.89 35.50212527 140.99659409 6.89 35.50220754 140.99659908 6.89 35.50221279 140.99646984 6.89 35.50213051 140.99646485 6.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209571 140.99882901 0.00 35.50209507 140.99896017 0.00 35.50216753 140.99896070 0.00 35.50216817 140.99882954 0.00 35.50209571 140.99882901 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216817 140.99882954 1.36 35.50216753 140.99896070 1.36 35.50209507 140.99896017 1.36 35.50209571 140.99882901 1.36 35.50216817 140.99882954 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209571 140.99882901 1.36 35.50209507 140.99896017 1.36 35.50209507 140.99896017 11.26 35.50209571 140.99882901 11.26 35.50209571 140.99882901 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209507 140.99896017 1.36 35.50216753 140.99896070 1.36 35.50216753 140.99896070 11.26 35.50209507 140.99896017 11.26 35.50209507 140.99896017 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216753 140.99896070 1.36 35.50216817 140.99882954 1.36 35.50216817 140.99882954 11.26 35.50216753 140.99896070 11.26 35.50216753 140.99896070 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216817 140.99882954 1.36 35.50209571 140.99882901 1.36 35.50209571 140.99882901 11.26 35.50216817 140.99882954 11.26 35.50216817 140.99882954 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209571 140.99882901 11.26 35.50209507 140.99896017 11.26 35.50216753 140.99896070 11.26 35.50216817 140.99882954 11.26 35.50209571 140.99882901 11.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208872 140.99907511 0.00 35.50208452 140.99919205 0.00 35.50214414 140.99919525 0.00 35.50214603 140.99914263 0.00 35.50219482 140.99914525 0.00 35.50219713 140.99908093 0.00 35.50208872 140.99907511 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219713 140.99908093 1.27 35.50219482 140.99914525 1.27 35.50214603 140.99914263 1.27 35.50214414 140.99919525 1.27 35.50208452 140.99919205 1.27 35.50208872 140.99907511 1.27 35.50219713 140.99908093 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208872 140.99907511 1.27 35.50208452 140.99919205 1.27 35.50208452 140.99919205 7.67 35.50208872 140.99907511 7.67 35.50208872 140.99907511 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208452 140.99919205 1.27 35.50214414 140.99919525 1.27 35.50214414 140.99919525 7.67 35.50208452 140.99919205 7.67 35.50208452 140.99919205 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214414 140.99919525 1.27 35.50214603 140.99914263 1.27 35.50214603 140.99914263 7.67 35.50214414 140.99919525 7.67 35.50214414 140.99919525 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214603 140.99914263 1.27 35.50219482 140.99914525 1.27 35.50219482 140.99914525 7.67 35.50214603 140.99914263 7.67 35.50214603 140.99914263 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219482 140.99914525 1.27 35.50219713 140.99908093 1.27 35.50219713 140.99908093 7.67 35.50219482 140.99914525 7.67 35.50219482 140.99914525 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219713 140.99908093 1.27 35.50208872 140.99907511 1.27 35.50208872 140.99907511 7.67 35.50219713 140.99908093 7.67 35.50219713 140.99908093 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208872 140.99907511 7.67 35.50208452 140.99919205 7.67 35.50214414 140.99919525 7.67 35.50214603 140.99914263 7.67 35.50219482 140.99914525 7.67 35.50219713 140.99908093 7.67 35.50208872 140.99907511 7.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208816 140.99929702 1.20 35.50209004 140.99944315 1.20 35.50218827 140.99944125 1.20 35.50218638 140.99929512 1.20 35.50208816 140.99929702 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218638 140.99929512 1.20 35.50218827 140.99944125 1.20 35.50209004 140.99944315 1.20 35.50208816 140.99929702 1.20 35.50218638 140.99929512 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208816 140.99929702 1.20 35.50209004 140.99944315 1.20 35.50209004 140.99944315 8.30 35.50208816 140.99929702 8.30 35.50208816 140.99929702 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209004 140.99944315 1.20 35.50218827 140.99944125 1.20 35.50218827 140.99944125 8.30 35.50209004 140.99944315 8.30 35.50209004 140.99944315 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218827 140.99944125 1.20 35.50218638 140.99929512 1.20 35.50218638 140.99929512 8.30 35.50218827 140.99944125 8.30 35.50218827 140.99944125 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218638 140.99929512 1.20 35.50208816 140.99929702 1.20 35.50208816 140.99929702 8.30 35.50218638 140.99929512 8.30 35.50218638 140.99929512 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50208816 140.99929702 8.30 35.50209004 140.99944315 8.30 35.50218827 140.99944125 8.30 35.50218638 140.99929512 8.30 35.50208816 140.99929702 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209324 140.99952970 0.00 35.50209047 140.99966324 0.00 35.50218939 140.99966631 0.00 35.50219217 140.99953277 0.00 35.50209324 140.99952970 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219217 140.99953277 1.15 35.50218939 140.99966631 1.15 35.50209047 140.99966324 1.15 35.50209324 140.99952970 1.15 35.50219217 140.99953277 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209324 140.99952970 1.15 35.50209047 140.99966324 1.15 35.50209047 140.99966324 8.45 35.50209324 140.99952970 8.45 35.50209324 140.99952970 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209047 140.99966324 1.15 35.50218939 140.99966631 1.15 35.50218939 140.99966631 8.45 35.50209047 140.99966324 8.45 35.50209047 140.99966324 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50218939 140.99966631 1.15 35.50219217 140.99953277 1.15 35.50219217 140.99953277 8.45 35.50218939 140.99966631 8.45 35.50218939 140.99966631 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219217 140.99953277 1.15 35.50209324 140.99952970 1.15 35.50209324 140.99952970 8.45 35.50219217 140.99953277 8.45 35.50219217 140.99953277 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209324 140.99952970 8.45 35.50209047 140.99966324 8.45 35.50218939 140.99966631 8.45 35.50219217 140.99953277 8.45 35.50209324 140.99952970 8.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209414 140.99977311 0.00 35.50209241 140.99992718 0.00 35.50220884 140.99992913 0.00 35.50221057 140.99977506 0.00 35.50209414 140.99977311 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221057 140.99977506 1.12 35.50220884 140.99992913 1.12 35.50209241 140.99992718 1.12 35.50209414 140.99977311 1.12 35.50221057 140.99977506 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209414 140.99977311 1.12 35.50209241 140.99992718 1.12 35.50209241 140.99992718 10.92 35.50209414 140.99977311 10.92 35.50209414 140.99977311 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209241 140.99992718 1.12 35.50220884 140.99992913 1.12 35.50220884 140.99992913 10.92 35.50209241 140.99992718 10.92 35.50209241 140.99992718 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220884 140.99992913 1.12 35.50221057 140.99977506 1.12 35.50221057 140.99977506 10.92 35.50220884 140.99992913 10.92 35.50220884 140.99992913 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221057 140.99977506 1.12 35.50209414 140.99977311 1.12 35.50209414 140.99977311 10.92 35.50221057 140.99977506 10.92 35.50221057 140.99977506 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209414 140.99977311 10.92 35.50209241 140.99992718 10.92 35.50220884 140.99992913 10.92 35.50221057 140.99977506 10.92 35.50209414 140.99977311 10.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50273815 140.99422452 4.02 35.50273489 140.99433091 4.02 35.50283739 140.99433560 4.02 35.50284064 140.99422920 4.02 35.50273815 140.99422452 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284064 140.99422920 4.02 35.50283739 140.99433560 4.02 35.50273489 140.99433091 4.02 35.50273815 140.99422452 4.02 35.50284064 140.99422920 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50273815 140.99422452 4.02 35.50273489 140.99433091 4.02 35.50273489 140.99433091 10.62 35.50273815 140.99422452 10.62 35.50273815 140.99422452 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50273489 140.99433091 4.02 35.50283739 140.99433560 4.02 35.50283739 140.99433560 10.62 35.50273489 140.99433091 10.62 35.50273489 140.99433091 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50283739 140.99433560 4.02 35.50284064 140.99422920 4.02 35.50284064 140.99422920 10.62 35.50283739 140.99433560 10.62 35.50283739 140.99433560 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284064 140.99422920 4.02 35.50273815 140.99422452 4.02 35.50273815 140.99422452 10.62 35.50284064 140.99422920 10.62 35.50284064 140.99422920 4.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50273815 140.99422452 10.62 35.50273489 140.99433091 10.62 35.50283739 140.99433560 10.62 35.50284064 140.99422920 10.62 35.50273815 140.99422452 10.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274126 140.99576270 0.00 35.50274050 140.99588900 0.00 35.50282540 140.99588977 0.00 35.50282616 140.99576346 0.00 35.50274126 140.99576270 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_b73a45d4-f4f5-fb12-9433-d05dcf8799e1_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">9.8</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282616 140.99576346 3.65 35.50282570 140.99583925 3.65 35.50274081 140.99583848 3.65 35.50274126 140.99576270 3.65 35.50282616 140.99576346 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274126 140.99576270 3.65 35.50274081 140.99583848 3.65 35.50274081 140.99583848 13.45 35.50274126 140.99576270 13.45 35.50274126 140.99576270 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274081 140.99583848 3.65 35.50282570 140.99583925 3.65 35.50282570 140.99583925 13.45 35.50274081 140.99583848 13.45 35.50274081 140.99583848 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282570 140.99583925 3.65 35.50282616 140.99576346 3.65 35.50282616 140.99576346 13.45 35.50282570 140.99583925 13.45 35.50282570 140.99583925 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282616 140.99576346 3.65 35.50274126 140.99576270 3.65 35.50274126 140.99576270 13.45 35.50282616 140.99576346 13.45 35.50282616 140.99576346 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274126 140.99576270 13.45 35.50274081 140.99583848 13.45 35.50282570 140.99583925 13.45 35.50282616 140.99576346 13.45 35.50274126 140.99576270 13.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_b73a45d4-f4f5-fb12-9433-d05dcf8799e1_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">5.9</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282570 140.99583925 3.65 35.50282540 140.99588977 3.65 35.50274050 140.99588900 3.65 35.50274081 140.99583848 3.65 35.50282570 140.99583925 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274081 140.99583848 3.65 35.50274050 140.99588900 3.65 35.50274050 140.99588900 9.55 35.50274081 140.99583848 9.55 35.50274081 140.99583848 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274050 140.99588900 3.65 35.50282540 140.99588977 3.65 35.50282540 140.99588977 9.55 35.50274050 140.99588900 9.55 35.50274050 140.99588900 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282540 140.99588977 3.65 35.50282570 140.99583925 3.65 35.50282570 140.99583925 9.55 35.50282540 140.99588977 9.55 35.50282540 140.99588977 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282570 140.99583925 3.65 35.50274081 140.99583848 3.65 35.50274081 140.99583848 9.55 35.50282570 140.99583925 9.55 35.50282570 140.99583925 3.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274081 140.99583848 9.55 35.50274050 140.99588900 9.55 35.50282540 140.99588977 9.55 35.50282570 140.99583925 9.55 35.50274081 140.99583848 9.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50272707 140.99621826 0.00 35.50272687 140.99639417 0.00 35.50281177 140.99639431 0.00 35.50281197 140.99621840 0.00 35.50272707 140.99621826 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281197 140.99621840 3.48 35.50281177 140.99639431 3.48 35.50272687 140.99639417 3.48 35.50272707 140.99621826 3.48 35.50281197 140.99621840 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50272707 140.99621826 3.48 35.50272687 140.99639417 3.48 35.50272687 140.99639417 7.38 35.50272707 140.99621826 7.38 35.50272707 140.99621826 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50272687 140.99639417 3.48 35.50281177 140.99639431 3.48 35.50281177 140.99639431 7.38 35.50272687 140.99639417 7.38 35.50272687 140.99639417 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281177 140.99639431 3.48 35.50281197 140.99621840 3.48 35.50281197 140.99621840 7.38 35.50281177 140.99639431 7.38 35.50281177 140.99639431 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281197 140.99621840 3.48 35.50272707 140.99621826 3.48 35.50272707 140.99621826 7.38 35.50281197 140.99621840 7.38 35.50281197 140.99621840 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50272707 140.99621826 7.38 35.50272687 140.99639417 7.38 35.50281177 140.99639431 7.38 35.50281197 140.99621840 7.38 35.50272707 140.99621826 7.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270642 140.99880917 0.00 35.50270877 140.99897844 0.00 35.50278375 140.99897688 0.00 35.50278140 140.99880761 0.00 35.50270642 140.99880917 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278140 140.99880761 1.37 35.50278375 140.99897688 1.37 35.50270877 140.99897844 1.37 35.50270642 140.99880917 1.37 35.50278140 140.99880761 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270642 140.99880917 1.37 35.50270877 140.99897844 1.37 35.50270877 140.99897844 11.07 35.50270642 140.99880917 11.07 35.50270642 140.99880917 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270877 140.99897844 1.37 35.50278375 140.99897688 1.37 35.50278375 140.99897688 11.07 35.50270877 140.99897844 11.07 35.50270877 140.99897844 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278375 140.99897688 1.37 35.50278140 140.99880761 1.37 35.50278140 140.99880761 11.07 35.50278375 140.99897688 11.07 35.50278375 140.99897688 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278140 140.99880761 1.37 35.50270642 140.99880917 1.37 35.50270642 140.99880917 11.07 35.50278140 140.99880761 11.07 35.50278140 140.99880761 1.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50270642 140.99880917 11.07 35.50270877 140.99897844 11.07 35.50278375 140.99897688 11.07 35.50278140 140.99880761 11.07 35.50270642 140.99880917 11.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268439 140.99907059 0.00 35.50268020 140.99919922 0.00 35.50278556 140.99920435 0.00 35.50278975 140.99907572 0.00 35.50268439 140.99907059 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278975 140.99907572 1.29 35.50278556 140.99920435 1.29 35.50268020 140.99919922 1.29 35.50268439 140.99907059 1.29 35.50278975 140.99907572 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268439 140.99907059 1.29 35.50268020 140.99919922 1.29 35.50268020 140.99919922 8.19 35.50268439 140.99907059 8.19 35.50268439 140.99907059 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268020 140.99919922 1.29 35.50278556 140.99920435 1.29 35.50278556 140.99920435 8.19 35.50268020 140.99919922 8.19 35.50268020 140.99919922 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278556 140.99920435 1.29 35.50278975 140.99907572 1.29 35.50278975 140.99907572 8.19 35.50278556 140.99920435 8.19 35.50278556 140.99920435 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278975 140.99907572 1.29 35.50268439 140.99907059 1.29 35.50268439 140.99907059 8.19 35.50278975 140.99907572 8.19 35.50278975 140.99907572 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268439 140.99907059 8.19 35.50268020 140.99919922 8.19 35.50278556 140.99920435 8.19 35.50278975 140.99907572 8.19 35.50268439 140.99907059 8.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon gml:id="poly_208_0"><gml:exterior><gml:LinearRing gml:id="line_208_0_0"><gml:posList>35.50268439 140.99907059 1.29 35.50278975 140.99907572 1.29 35.50278556 140.99920435 1.29 35.50268020 140.99919922 1.29 35.50268439 140.99907059 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6d97bef1-8c44-c975-c4ea-60a54fcd3fff"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_1"><gml:exterior><gml:LinearRing gml:id="line_208_1_0"><gml:posList>35.50268020 140.99919922 1.29 35.50278556 140.99920435 1.29 35.50278556 140.99920435 5.43 35.50268020 140.99919922 5.43 35.50268020 140.99919922 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_8fcc86e4-bfff-7f99-4844-a192aa45f79f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_2"><gml:exterior><gml:LinearRing gml:id="line_208_2_0"><gml:posList>35.50278556 140.99920435 1.29 35.50278975 140.99907572 1.29 35.50278975 140.99907572 5.43 35.50278766 140.99914004 8.19 35.50278556 140.99920435 5.43 35.50278556 140.99920435 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e3da04b8-58ed-4b82-c1b0-741f944c7375"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_3"><gml:exterior><gml:LinearRing gml:id="line_208_3_0"><gml:posList>35.50278975 140.99907572 1.29 35.50268439 140.99907059 1.29 35.50268439 140.99907059 5.43 35.50278975 140.99907572 5.43 35.50278975 140.99907572 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ab62944b-73c3-3f53-fe87-c9d220cfac0d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_4"><gml:exterior><gml:LinearRing gml:id="line_208_4_0"><gml:posList>35.50268439 140.99907059 1.29 35.50268020 140.99919922 1.29 35.50268020 140.99919922 5.43 35.50268229 140.99913490 8.19 35.50268439 140.99907059 5.43 35.50268439 140.99907059 1.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_7ac614e9-5c6c-0bae-dc1c-1772d5e7706d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_5"><gml:exterior><gml:LinearRing gml:id="line_208_5_0"><gml:posList>35.50268020 140.99919922 5.43 35.50278556 140.99920435 5.43 35.50278766 140.99914004 8.19 35.50268229 140.99913490 8.19 35.50268020 140.99919922 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_7a7bb20f-38be-1616-c22e-0a78cdbde371"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_208_6"><gml:exterior><gml:LinearRing gml:id="line_208_6_0"><gml:posList>35.50278975 140.99907572 5.43 35.50268439 140.99907059 5.43 35.50268229 140.99913490 8.19 35.50278766 140.99914004 8.19 35.50278975 140.99907572 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266953 140.99952941 1.17 35.50266750 140.99970244 1.17 35.50278267 140.99970445 1.17 35.50278470 140.99953143 1.17 35.50266953 140.99952941 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278470 140.99953143 1.17 35.50278267 140.99970445 1.17 35.50266750 140.99970244 1.17 35.50266953 140.99952941 1.17 35.50278470 140.99953143 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266953 140.99952941 1.17 35.50266750 140.99970244 1.17 35.50266750 140.99970244 7.87 35.50266953 140.99952941 7.87 35.50266953 140.99952941 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266750 140.99970244 1.17 35.50278267 140.99970445 1.17 35.50278267 140.99970445 7.87 35.50266750 140.99970244 7.87 35.50266750 140.99970244 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278267 140.99970445 1.17 35.50278470 140.99953143 1.17 35.50278470 140.99953143 7.87 35.50278267 140.99970445 7.87 35.50278267 140.99970445 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278470 140.99953143 1.17 35.50266953 140.99952941 1.17 35.50266953 140.99952941 7.87 35.50278470 140.99953143 7.87 35.50278470 140.99953143 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266953 140.99952941 7.87 35.50266750 140.99970244 7.87 35.50278267 140.99970445 7.87 35.50278470 140.99953143 7.87 35.50266953 140.99952941 7.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268205 140.99976657 1.15 35.50267533 140.99994052 1.15 35.50277274 140.99994615 1.15 35.50277946 140.99977220 1.15 35.50268205 140.99976657 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277946 140.99977220 1.15 35.50277274 140.99994615 1.15 35.50267533 140.99994052 1.15 35.50268205 140.99976657 1.15 35.50277946 140.99977220 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268205 140.99976657 1.15 35.50267533 140.99994052 1.15 35.50267533 140.99994052 7.85 35.50268205 140.99976657 7.85 35.50268205 140.99976657 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267533 140.99994052 1.15 35.50277274 140.99994615 1.15 35.50277274 140.99994615 7.85 35.50267533 140.99994052 7.85 35.50267533 140.99994052 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277274 140.99994615 1.15 35.50277946 140.99977220 1.15 35.50277946 140.99977220 7.85 35.50277274 140.99994615 7.85 35.50277274 140.99994615 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277946 140.99977220 1.15 35.50268205 140.99976657 1.15 35.50268205 140.99976657 7.85 35.50277946 140.99977220 7.85 35.50277946 140.99977220 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50268205 140.99976657 7.85 35.50267533 140.99994052 7.85 35.50277274 140.99994615 7.85 35.50277946 140.99977220 7.85 35.50268205 140.99976657 7.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292256 140.99650296 3.41 35.50292207 140.99660810 3.41 35.50301815 140.99660877 3.41 35.50301864 140.99650363 3.41 35.50292256 140.99650296 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50301864 140.99650363 3.41 35.50301815 140.99660877 3.41 35.50292207 140.99660810 3.41 35.50292256 140.99650296 3.41 35.50301864 140.99650363 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292256 140.99650296 3.41 35.50292207 140.99660810 3.41 35.50292207 140.99660810 13.41 35.50292256 140.99650296 13.41 35.50292256 140.99650296 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292207 140.99660810 3.41 35.50301815 140.99660877 3.41 35.50301815 140.99660877 13.41 35.50292207 140.99660810 13.41 35.50292207 140.99660810 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50301815 140.99660877 3.41 35.50301864 140.99650363 3.41 35.50301864 140.99650363 13.41 35.50301815 140.99660877 13.41 35.50301815 140.99660877 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50301864 140.99650363 3.41 35.50292256 140.99650296 3.41 35.50292256 140.99650296 13.41 35.50301864 140.99650363 13.41 35.50301864 140.99650363 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292256 140.99650296 13.41 35.50292207 140.99660810 13.41 35.50301815 140.99660877 13.41 35.50301864 140.99650363 13.41 35.50292256 140.99650296 13.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290075 140.99906788 0.00 35.50290184 140.99920433 0.00 35.50298367 140.99920335 0.00 35.50298258 140.99906691 0.00 35.50290075 140.99906788 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298258 140.99906691 1.30 35.50298367 140.99920335 1.30 35.50290184 140.99920433 1.30 35.50290075 140.99906788 1.30 35.50298258 140.99906691 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290075 140.99906788 1.30 35.50290184 140.99920433 1.30 35.50290184 140.99920433 8.60 35.50290075 140.99906788 8.60 35.50290075 140.99906788 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290184 140.99920433 1.30 35.50298367 140.99920335 1.30 35.50298367 140.99920335 8.60 35.50290184 140.99920433 8.60 35.50290184 140.99920433 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298367 140.99920335 1.30 35.50298258 140.99906691 1.30 35.50298258 140.99906691 8.60 35.50298367 140.99920335 8.60 35.50298367 140.99920335 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298258 140.99906691 1.30 35.50290075 140.99906788 1.30 35.50290075 140.99906788 8.60 35.50298258 140.99906691 8.60 35.50298258 140.99906691 1.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290075 140.99906788 8.60 35.50290184 140.99920433 8.60 35.50298367 140.99920335 8.60 35.50298258 140.99906691 8.60 35.50290075 140.99906788 8.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290015 140.99933226 0.00 35.50290131 140.99944842 0.00 35.50294840 140.99944772 0.00 35.50294788 140.99939545 0.00 35.50298640 140.99939488 0.00 35.50298577 140.99933099 0.00 35.50290015 140.99933226 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298577 140.99933099 1.23 35.50298640 140.99939488 1.23 35.50294788 140.99939545 1.23 35.50294840 140.99944772 1.23 35.50290131 140.99944842 1.23 35.50290015 140.99933226 1.23 35.50298577 140.99933099 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290015 140.99933226 1.23 35.50290131 140.99944842 1.23 35.50290131 140.99944842 8.53 35.50290015 140.99933226 8.53 35.50290015 140.99933226 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290131 140.99944842 1.23 35.50294840 140.99944772 1.23 35.50294840 140.99944772 8.53 35.50290131 140.99944842 8.53 35.50290131 140.99944842 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294840 140.99944772 1.23 35.50294788 140.99939545 1.23 35.50294788 140.99939545 8.53 35.50294840 140.99944772 8.53 35.50294840 140.99944772 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294788 140.99939545 1.23 35.50298640 140.99939488 1.23 35.50298640 140.99939488 8.53 35.50294788 140.99939545 8.53 35.50294788 140.99939545 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298640 140.99939488 1.23 35.50298577 140.99933099 1.23 35.50298577 140.99933099 8.53 35.50298640 140.99939488 8.53 35.50298640 140.99939488 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298577 140.99933099 1.23 35.50290015 140.99933226 1.23 35.50290015 140.99933226 8.53 35.50298577 140.99933099 8.53 35.50298577 140.99933099 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290015 140.99933226 8.53 35.50290131 140.99944842 8.53 35.50294840 140.99944772 8.53 35.50294788 140.99939545 8.53 35.50298640 140.99939488 8.53 35.50298577 140.99933099 8.53 35.50290015 140.99933226 8.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290732 140.99956061 0.00 35.50290906 140.99969307 0.00 35.50297329 140.99969182 0.00 35.50297251 140.99963221 0.00 35.50302507 140.99963118 0.00 35.50302411 140.99955833 0.00 35.50290732 140.99956061 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50302411 140.99955833 1.18 35.50302507 140.99963118 1.18 35.50297251 140.99963221 1.18 35.50297329 140.99969182 1.18 35.50290906 140.99969307 1.18 35.50290732 140.99956061 1.18 35.50302411 140.99955833 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290732 140.99956061 1.18 35.50290906 140.99969307 1.18 35.50290906 140.99969307 23.18 35.50290732 140.99956061 23.18 35.50290732 140.99956061 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290906 140.99969307 1.18 35.50297329 140.99969182 1.18 35.50297329 140.99969182 23.18 35.50290906 140.99969307 23.18 35.50290906 140.99969307 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297329 140.99969182 1.18 35.50297251 140.99963221 1.18 35.50297251 140.99963221 23.18 35.50297329 140.99969182 23.18 35.50297329 140.99969182 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297251 140.99963221 1.18 35.50302507 140.99963118 1.18 35.50302507 140.99963118 23.18 35.50297251 140.99963221 23.18 35.50297251 140.99963221 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50302507 140.99963118 1.18 35.50302411 140.99955833 1.18 35.50302411 140.99955833 23.18 35.50302507 140.99963118 23.18 35.50302507 140.99963118 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50302411 140.99955833 1.18 35.50290732 140.99956061 1.18 35.50290732 140.99956061 23.18 35.50302411 140.99955833 23.18 35.50302411 140.99955833 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290732 140.99956061 23.18 35.50290906 140.99969307 23.18 35.50297329 140.99969182 23.18 35.50297251 140.99963221 23.18 35.50302507 140.99963118 23.18 35.50302411 140.99955833 23.18 35.50290732 140.99956061 23.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290373 140.99980647 1.16 35.50289964 140.99991613 1.16 35.50297437 140.99992031 1.16 35.50297846 140.99981064 1.16 35.50290373 140.99980647 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297846 140.99981064 1.16 35.50297437 140.99992031 1.16 35.50289964 140.99991613 1.16 35.50290373 140.99980647 1.16 35.50297846 140.99981064 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290373 140.99980647 1.16 35.50289964 140.99991613 1.16 35.50289964 140.99991613 4.76 35.50290373 140.99980647 4.76 35.50290373 140.99980647 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289964 140.99991613 1.16 35.50297437 140.99992031 1.16 35.50297437 140.99992031 4.76 35.50289964 140.99991613 4.76 35.50289964 140.99991613 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297437 140.99992031 1.16 35.50297846 140.99981064 1.16 35.50297846 140.99981064 4.76 35.50297437 140.99992031 4.76 35.50297437 140.99992031 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297846 140.99981064 1.16 35.50290373 140.99980647 1.16 35.50290373 140.99980647 4.76 35.50297846 140.99981064 4.76 35.50297846 140.99981064 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50290373 140.99980647 4.76 35.50289964 140.99991613 4.76 35.50297437 140.99992031 4.76 35.50297846 140.99981064 4.76 35.50290373 140.99980647 4.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353683 140.99420323 4.05 35.50353199 140.99436581 4.05 35.50364169 140.99437069 4.05 35.50364653 140.99420812 4.05 35.50353683 140.99420323 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364653 140.99420812 4.05 35.50364169 140.99437069 4.05 35.50353199 140.99436581 4.05 35.50353683 140.99420323 4.05 35.50364653 140.99420812 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353683 140.99420323 4.05 35.50353199 140.99436581 4.05 35.50353199 140.99436581 10.85 35.50353683 140.99420323 10.85 35.50353683 140.99420323 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353199 140.99436581 4.05 35.50364169 140.99437069 4.05 35.50364169 140.99437069 10.85 35.50353199 140.99436581 10.85 35.50353199 140.99436581 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364169 140.99437069 4.05 35.50364653 140.99420812 4.05 35.50364653 140.99420812 10.85 35.50364169 140.99437069 10.85 35.50364169 140.99437069 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364653 140.99420812 4.05 35.50353683 140.99420323 4.05 35.50353683 140.99420323 10.85 35.50364653 140.99420812 10.85 35.50364653 140.99420812 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353683 140.99420323 10.85 35.50353199 140.99436581 10.85 35.50364169 140.99437069 10.85 35.50364653 140.99420812 10.85 35.50353683 140.99420323 10.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353642 140.99447511 0.00 35.50353528 140.99457694 0.00 35.50364631 140.99457880 0.00 35.50364745 140.99447697 0.00 35.50353642 140.99447511 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364745 140.99447697 4.01 35.50364631 140.99457880 4.01 35.50353528 140.99457694 4.01 35.50353642 140.99447511 4.01 35.50364745 140.99447697 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353642 140.99447511 4.01 35.50353528 140.99457694 4.01 35.50353528 140.99457694 10.81 35.50353642 140.99447511 10.81 35.50353642 140.99447511 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353528 140.99457694 4.01 35.50364631 140.99457880 4.01 35.50364631 140.99457880 10.81 35.50353528 140.99457694 10.81 35.50353528 140.99457694 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364631 140.99457880 4.01 35.50364745 140.99447697 4.01 35.50364745 140.99447697 10.81 35.50364631 140.99457880 10.81 35.50364631 140.99457880 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364745 140.99447697 4.01 35.50353642 140.99447511 4.01 35.50353642 140.99447511 10.81 35.50364745 140.99447697 10.81 35.50364745 140.99447697 4.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353642 140.99447511 10.81 35.50353528 140.99457694 10.81 35.50364631 140.99457880 10.81 35.50364745 140.99447697 10.81 35.50353642 140.99447511 10.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356177 140.99469473 0.00 35.50355787 140.99481191 0.00 35.50364036 140.99481601 0.00 35.50364426 140.99469884 0.00 35.50356177 140.99469473 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364426 140.99469884 3.96 35.50364036 140.99481601 3.96 35.50355787 140.99481191 3.96 35.50356177 140.99469473 3.96 35.50364426 140.99469884 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356177 140.99469473 3.96 35.50355787 140.99481191 3.96 35.50355787 140.99481191 13.86 35.50356177 140.99469473 13.86 35.50356177 140.99469473 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355787 140.99481191 3.96 35.50364036 140.99481601 3.96 35.50364036 140.99481601 13.86 35.50355787 140.99481191 13.86 35.50355787 140.99481191 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364036 140.99481601 3.96 35.50364426 140.99469884 3.96 35.50364426 140.99469884 13.86 35.50364036 140.99481601 13.86 35.50364036 140.99481601 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50364426 140.99469884 3.96 35.50356177 140.99469473 3.96 35.50356177 140.99469473 13.86 35.50364426 140.99469884 13.86 35.50364426 140.99469884 3.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356177 140.99469473 13.86 35.50355787 140.99481191 13.86 35.50364036 140.99481601 13.86 35.50364426 140.99469884 13.86 35.50356177 140.99469473 13.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356047 140.99515373 0.00 35.50356320 140.99532013 0.00 35.50363619 140.99531833 0.00 35.50363345 140.99515194 0.00 35.50356047 140.99515373 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50363345 140.99515194 3.84 35.50363619 140.99531833 3.84 35.50356320 140.99532013 3.84 35.50356047 140.99515373 3.84 35.50363345 140.99515194 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356047 140.99515373 3.84 35.50356320 140.99532013 3.84 35.50356320 140.99532013 16.14 35.50356047 140.99515373 16.14 35.50356047 140.99515373 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356320 140.99532013 3.84 35.50363619 140.99531833 3.84 35.50363619 140.99531833 16.14 35.50356320 140.99532013 16.14 35.50356320 140.99532013 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50363619 140.99531833 3.84 35.50363345 140.99515194 3.84 35.50363345 140.99515194 16.14 35.50363619 140.99531833 16.14 35.50363619 140.99531833 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50363345 140.99515194 3.84 35.50356047 140.99515373 3.84 35.50356047 140.99515373 16.14 35.50363345 140.99515194 16.14 35.50363345 140.99515194 3.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356047 140.99515373 16.14 35.50356320 140.99532013 16.14 35.50363619 140.99531833 16.14 35.50363345 140.99515194 16.14 35.50356047 140.99515373 16.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50354060 140.99576818 3.67 35.50353649 140.99592682 3.67 35.50362531 140.99593026 3.67 35.50362942 140.99577162 3.67 35.50354060 140.99576818 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50362942 140.99577162 3.67 35.50362531 140.99593026 3.67 35.50353649 140.99592682 3.67 35.50354060 140.99576818 3.67 35.50362942 140.99577162 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50354060 140.99576818 3.67 35.50353649 140.99592682 3.67 35.50353649 140.99592682 9.87 35.50354060 140.99576818 9.87 35.50354060 140.99576818 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353649 140.99592682 3.67 35.50362531 140.99593026 3.67 35.50362531 140.99593026 9.87 35.50353649 140.99592682 9.87 35.50353649 140.99592682 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50362531 140.99593026 3.67 35.50362942 140.99577162 3.67 35.50362942 140.99577162 9.87 35.50362531 140.99593026 9.87 35.50362531 140.99593026 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50362942 140.99577162 3.67 35.50354060 140.99576818 3.67 35.50354060 140.99576818 9.87 35.50362942 140.99577162 9.87 35.50362942 140.99577162 3.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50354060 140.99576818 9.87 35.50353649 140.99592682 9.87 35.50362531 140.99593026 9.87 35.50362942 140.99577162 9.87 35.50354060 140.99576818 9.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351802 140.99626661 0.00 35.50351625 140.99637217 0.00 35.50361789 140.99637472 0.00 35.50361966 140.99626915 0.00 35.50351802 140.99626661 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361966 140.99626915 3.52 35.50361789 140.99637472 3.52 35.50351625 140.99637217 3.52 35.50351802 140.99626661 3.52 35.50361966 140.99626915 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351802 140.99626661 3.52 35.50351625 140.99637217 3.52 35.50351625 140.99637217 22.22 35.50351802 140.99626661 22.22 35.50351802 140.99626661 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351625 140.99637217 3.52 35.50361789 140.99637472 3.52 35.50361789 140.99637472 22.22 35.50351625 140.99637217 22.22 35.50351625 140.99637217 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361789 140.99637472 3.52 35.50361966 140.99626915 3.52 35.50361966 140.99626915 22.22 35.50361789 140.99637472 22.22 35.50361789 140.99637472 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361966 140.99626915 3.52 35.50351802 140.99626661 3.52 35.50351802 140.99626661 22.22 35.50361966 140.99626915 22.22 35.50361966 140.99626915 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50351802 140.99626661 22.22 35.50351625 140.99637217 22.22 35.50361789 140.99637472 22.22 35.50361966 140.99626915 22.22 35.50351802 140.99626661 22.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350814 140.99649867 0.00 35.50350710 140.99661880 0.00 35.50356816 140.99661959 0.00 35.50356863 140.99656553 0.00 35.50361860 140.99656618 0.00 35.50361917 140.99650011 0.00 35.50350814 140.99649867 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361917 140.99650011 3.43 35.50361860 140.99656618 3.43 35.50356863 140.99656553 3.43 35.50356816 140.99661959 3.43 35.50350710 140.99661880 3.43 35.50350814 140.99649867 3.43 35.50361917 140.99650011 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350814 140.99649867 3.43 35.50350710 140.99661880 3.43 35.50350710 140.99661880 13.33 35.50350814 140.99649867 13.33 35.50350814 140.99649867 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350710 140.99661880 3.43 35.50356816 140.99661959 3.43 35.50356816 140.99661959 13.33 35.50350710 140.99661880 13.33 35.50350710 140.99661880 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356816 140.99661959 3.43 35.50356863 140.99656553 3.43 35.50356863 140.99656553 13.33 35.50356816 140.99661959 13.33 35.50356816 140.99661959 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356863 140.99656553 3.43 35.50361860 140.99656618 3.43 35.50361860 140.99656618 13.33 35.50356863 140.99656553 13.33 35.50356863 140.99656553 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361860 140.99656618 3.43 35.50361917 140.99650011 3.43 35.50361917 140.99650011 13.33 35.50361860 140.99656618 13.33 35.50361860 140.99656618 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50361917 140.99650011 3.43 35.50350814 140.99649867 3.43 35.50350814 140.99649867 13.33 35.50361917 140.99650011 13.33 35.50361917 140.99650011 3.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350814 140.99649867 13.33 35.50350710 140.99661880 13.33 35.50356816 140.99661959 13.33 35.50356863 140.99656553 13.33 35.50361860 140.99656618 13.33 35.50361917 140.99650011 13.33 35.50350814 140.99649867 13.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352319 140.99886102 0.00 35.50352141 140.99898335 0.00 35.50359386 140.99898492 0.00 35.50359564 140.99886259 0.00 35.50352319 140.99886102 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359564 140.99886259 1.40 35.50359386 140.99898492 1.40 35.50352141 140.99898335 1.40 35.50352319 140.99886102 1.40 35.50359564 140.99886259 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352319 140.99886102 1.40 35.50352141 140.99898335 1.40 35.50352141 140.99898335 5.10 35.50352319 140.99886102 5.10 35.50352319 140.99886102 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352141 140.99898335 1.40 35.50359386 140.99898492 1.40 35.50359386 140.99898492 5.10 35.50352141 140.99898335 5.10 35.50352141 140.99898335 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359386 140.99898492 1.40 35.50359564 140.99886259 1.40 35.50359564 140.99886259 5.10 35.50359386 140.99898492 5.10 35.50359386 140.99898492 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359564 140.99886259 1.40 35.50352319 140.99886102 1.40 35.50352319 140.99886102 5.10 35.50359564 140.99886259 5.10 35.50359564 140.99886259 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50352319 140.99886102 5.10 35.50352141 140.99898335 5.10 35.50359386 140.99898492 5.10 35.50359564 140.99886259 5.10 35.50352319 140.99886102 5.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350105 140.99907110 0.00 35.50350427 140.99924366 0.00 35.50360825 140.99924076 0.00 35.50360503 140.99906820 0.00 35.50350105 140.99907110 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360503 140.99906820 1.31 35.50360825 140.99924076 1.31 35.50350427 140.99924366 1.31 35.50350105 140.99907110 1.31 35.50360503 140.99906820 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350105 140.99907110 1.31 35.50350427 140.99924366 1.31 35.50350427 140.99924366 8.11 35.50350105 140.99907110 8.11 35.50350105 140.99907110 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350427 140.99924366 1.31 35.50360825 140.99924076 1.31 35.50360825 140.99924076 8.11 35.50350427 140.99924366 8.11 35.50350427 140.99924366 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360825 140.99924076 1.31 35.50360503 140.99906820 1.31 35.50360503 140.99906820 8.11 35.50360825 140.99924076 8.11 35.50360825 140.99924076 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360503 140.99906820 1.31 35.50350105 140.99907110 1.31 35.50350105 140.99907110 8.11 35.50360503 140.99906820 8.11 35.50360503 140.99906820 1.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350105 140.99907110 8.11 35.50350427 140.99924366 8.11 35.50360825 140.99924076 8.11 35.50360503 140.99906820 8.11 35.50350105 140.99907110 8.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347364 140.99931681 0.00 35.50347561 140.99948146 0.00 35.50359078 140.99947940 0.00 35.50358881 140.99931475 0.00 35.50347364 140.99931681 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358881 140.99931475 1.25 35.50359078 140.99947940 1.25 35.50347561 140.99948146 1.25 35.50347364 140.99931681 1.25 35.50358881 140.99931475 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347364 140.99931681 1.25 35.50347561 140.99948146 1.25 35.50347561 140.99948146 7.95 35.50347364 140.99931681 7.95 35.50347364 140.99931681 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347561 140.99948146 1.25 35.50359078 140.99947940 1.25 35.50359078 140.99947940 7.95 35.50347561 140.99948146 7.95 35.50347561 140.99948146 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359078 140.99947940 1.25 35.50358881 140.99931475 1.25 35.50358881 140.99931475 7.95 35.50359078 140.99947940 7.95 35.50359078 140.99947940 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358881 140.99931475 1.25 35.50347364 140.99931681 1.25 35.50347364 140.99931681 7.95 35.50358881 140.99931475 7.95 35.50358881 140.99931475 1.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347364 140.99931681 7.95 35.50347561 140.99948146 7.95 35.50359078 140.99947940 7.95 35.50358881 140.99931475 7.95 35.50347364 140.99931681 7.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348671 140.99979971 1.19 35.50348360 140.99995022 1.19 35.50359911 140.99995379 1.19 35.50360221 140.99980328 1.19 35.50348671 140.99979971 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360221 140.99980328 1.19 35.50359911 140.99995379 1.19 35.50348360 140.99995022 1.19 35.50348671 140.99979971 1.19 35.50360221 140.99980328 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348671 140.99979971 1.19 35.50348360 140.99995022 1.19 35.50348360 140.99995022 14.39 35.50348671 140.99979971 14.39 35.50348671 140.99979971 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348360 140.99995022 1.19 35.50359911 140.99995379 1.19 35.50359911 140.99995379 14.39 35.50348360 140.99995022 14.39 35.50348360 140.99995022 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359911 140.99995379 1.19 35.50360221 140.99980328 1.19 35.50360221 140.99980328 14.39 35.50359911 140.99995379 14.39 35.50359911 140.99995379 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50360221 140.99980328 1.19 35.50348671 140.99979971 1.19 35.50348671 140.99979971 14.39 35.50360221 140.99980328 14.39 35.50360221 140.99980328 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348671 140.99979971 14.39 35.50348360 140.99995022 14.39 35.50359911 140.99995379 14.39 35.50360221 140.99980328 14.39 35.50348671 140.99979971 14.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
