<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49641338 140.99436271 0.00</gml:lowerCorner>
<gml:upperCorner>35.49982361 140.99987503 23.18</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<app:appearanceMember><app:Appearance><app:theme>rgbTexture</app:theme>
<app:surfaceDataMember><app:ParameterizedTexture>
<app:imageURI>53401799_bldg_6697_appearance/wall.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:target uri="#poly_80_1"><app:TexCoordList><app:textureCoordinates ring="#line_80_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_80_2"><app:TexCoordList><app:textureCoordinates ring="#line_80_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_80_3"><app:TexCoordList><app:textureCoordinates ring="#line_80_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_80_4"><app:TexCoordList><app:textureCoordinates ring="#line_80_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_1"><app:TexCoordList><app:textureCoordinates ring="#line_81_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_2"><app:TexCoordList><app:textureCoordinates ring="#line_81_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_3"><app:TexCoordList><app:textureCoordinates ring="#line_81_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_4"><app:TexCoordList><app:textureCoordinates ring="#line_81_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_5"><app:TexCoordList><app:textureCoordinates ring="#line_81_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_6"><app:TexCoordList><app:textureCoordinates ring="#line_81_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
</app:ParameterizedTexture></app:surfaceDataMember>
<app:surfaceDataMember><app:ParameterizedTexture>
<app:imageURI>53401799_bldg_6697_appearance/roof.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:target uri="#poly_80_5"><app:TexCoordList><app:textureCoordinates ring="#line_80_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_80_6"><app:TexCoordList><app:textureCoordinates ring="#line_80_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_81_7"><app:TexCoordList><app:textureCoordinates ring="#line_81_7_0">1.0000 0.5000 0.7500 0.9330 0.2500 0.9330 0.0000 0.5000 0.2500 0.0670 0.7500 0.0670 1.0000 0.5000</app:textureCoordinates></app:TexCoordList></app:target>
</app:ParameterizedTexture></app:surfaceDataMember>
</app:Appearance></app:appearanceMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_78a1f565-47ce-792a-11c5-95a4f6632294">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642350 140.99874905 1.07 35.49642318 140.99887690 1.07 35.49653223 140.99887730 1.07 35.49653255 140.99874946 1.07 35.49642350 140.99874905 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49653255 140.99874946 1.07 35.49653223 140.99887730 1.07 35.49642318 140.99887690 1.07 35.49642350 140.99874905 1.07 35.49653255 140.99874946 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642350 140.99874905 1.07 35.49642318 140.99887690 1.07 35.49642318 140.99887690 7.37 35.49642350 140.99874905 7.37 35.49642350 140.99874905 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642318 140.99887690 1.07 35.49653223 140.99887730 1.07 35.49653223 140.99887730 7.37 35.49642318 140.99887690 7.37 35.49642318 140.99887690 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49653223 140.99887730 1.07 35.49653255 140.99874946 1.07 35.49653255 140.99874946 7.37 35.49653223 140.99887730 7.37 35.49653223 140.99887730 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49653255 140.99874946 1.07 35.49642350 140.99874905 1.07 35.49642350 140.99874905 7.37 35.49653255 140.99874946 7.37 35.49653255 140.99874946 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642350 140.99874905 7.37 35.49642318 140.99887690 7.37 35.49653223 140.99887730 7.37 35.49653255 140.99874946 7.37 35.49642350 140.99874905 7.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.307</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.007</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.707</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.207</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">280.720</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">140.360</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-1</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_76bf726a-d05a-f214-8338-464fa41d6c64">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">461</bldg:usage>
<bldg:yearOfConstruction>1995</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.9</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49641401 140.99924178 0.00 35.49641338 140.99935353 0.00 35.49649233 140.99935420 0.00 35.49649296 140.99924245 0.00 35.49641401 140.99924178 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649296 140.99924245 0.90 35.49649233 140.99935420 0.90 35.49641338 140.99935353 0.90 35.49641401 140.99924178 0.90 35.49649296 140.99924245 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49641401 140.99924178 0.90 35.49641338 140.99935353 0.90 35.49641338 140.99935353 4.80 35.49641401 140.99924178 4.80 35.49641401 140.99924178 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49641338 140.99935353 0.90 35.49649233 140.99935420 0.90 35.49649233 140.99935420 4.80 35.49641338 140.99935353 4.80 35.49641338 140.99935353 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649233 140.99935420 0.90 35.49649296 140.99924245 0.90 35.49649296 140.99924245 4.80 35.49649233 140.99935420 4.80 35.49649233 140.99935420 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649296 140.99924245 0.90 35.49641401 140.99924178 0.90 35.49641401 140.99924178 4.80 35.49649296 140.99924245 4.80 35.49649296 140.99924245 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49641401 140.99924178 4.80 35.49641338 140.99935353 4.80 35.49649233 140.99935420 4.80 35.49649296 140.99924245 4.80 35.49641401 140.99924178 4.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.489</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.189</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.889</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.389</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">88.826</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">88.826</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">231</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-2</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ad057cc1-c2c8-60db-55bb-acd7ed8107a1">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707205 140.99508631 0.00 35.49707325 140.99519982 0.00 35.49711825 140.99519911 0.00 35.49711771 140.99514803 0.00 35.49715454 140.99514745 0.00 35.49715388 140.99508502 0.00 35.49707205 140.99508631 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715388 140.99508502 3.52 35.49715454 140.99514745 3.52 35.49711771 140.99514803 3.52 35.49711825 140.99519911 3.52 35.49707325 140.99519982 3.52 35.49707205 140.99508631 3.52 35.49715388 140.99508502 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707205 140.99508631 3.52 35.49707325 140.99519982 3.52 35.49707325 140.99519982 7.62 35.49707205 140.99508631 7.62 35.49707205 140.99508631 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707325 140.99519982 3.52 35.49711825 140.99519911 3.52 35.49711825 140.99519911 7.62 35.49707325 140.99519982 7.62 35.49707325 140.99519982 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49711825 140.99519911 3.52 35.49711771 140.99514803 3.52 35.49711771 140.99514803 7.62 35.49711825 140.99519911 7.62 35.49711825 140.99519911 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49711771 140.99514803 3.52 35.49715454 140.99514745 3.52 35.49715454 140.99514745 7.62 35.49711771 140.99514803 7.62 35.49711771 140.99514803 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715454 140.99514745 3.52 35.49715388 140.99508502 3.52 35.49715388 140.99508502 7.62 35.49715454 140.99514745 7.62 35.49715454 140.99514745 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715388 140.99508502 3.52 35.49707205 140.99508631 3.52 35.49707205 140.99508631 7.62 35.49715388 140.99508502 7.62 35.49715388 140.99508502 3.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707205 140.99508631 7.62 35.49707325 140.99519982 7.62 35.49711825 140.99519911 7.62 35.49711771 140.99514803 7.62 35.49715454 140.99514745 7.62 35.49715388 140.99508502 7.62 35.49707205 140.99508631 7.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">74.585</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">74.585</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-13</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f739b0d7-81b1-460e-ab75-f3c4b0842b60">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704373 140.99543884 0.00 35.49703878 140.99558463 0.00 35.49709802 140.99558764 0.00 35.49710024 140.99552203 0.00 35.49714871 140.99552449 0.00 35.49715143 140.99544430 0.00 35.49704373 140.99543884 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715143 140.99544430 3.41 35.49714871 140.99552449 3.41 35.49710024 140.99552203 3.41 35.49709802 140.99558764 3.41 35.49703878 140.99558463 3.41 35.49704373 140.99543884 3.41 35.49715143 140.99544430 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704373 140.99543884 3.41 35.49703878 140.99558463 3.41 35.49703878 140.99558463 12.81 35.49704373 140.99543884 12.81 35.49704373 140.99543884 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49703878 140.99558463 3.41 35.49709802 140.99558764 3.41 35.49709802 140.99558764 12.81 35.49703878 140.99558463 12.81 35.49703878 140.99558463 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709802 140.99558764 3.41 35.49710024 140.99552203 3.41 35.49710024 140.99552203 12.81 35.49709802 140.99558764 12.81 35.49709802 140.99558764 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710024 140.99552203 3.41 35.49714871 140.99552449 3.41 35.49714871 140.99552449 12.81 35.49710024 140.99552203 12.81 35.49710024 140.99552203 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714871 140.99552449 3.41 35.49715143 140.99544430 3.41 35.49715143 140.99544430 12.81 35.49714871 140.99552449 12.81 35.49714871 140.99552449 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715143 140.99544430 3.41 35.49704373 140.99543884 3.41 35.49704373 140.99543884 12.81 35.49715143 140.99544430 12.81 35.49715143 140.99544430 3.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704373 140.99543884 12.81 35.49703878 140.99558463 12.81 35.49709802 140.99558764 12.81 35.49710024 140.99552203 12.81 35.49714871 140.99552449 12.81 35.49715143 140.99544430 12.81 35.49704373 140.99543884 12.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">378.853</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">126.284</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-14</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ef1afaaf-281b-ed04-fb61-780c0859d3bf">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1967</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.4</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704874 140.99568783 0.00 35.49704345 140.99582875 0.00 35.49714573 140.99583449 0.00 35.49715102 140.99569357 0.00 35.49704874 140.99568783 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715102 140.99569357 3.34 35.49714573 140.99583449 3.34 35.49704345 140.99582875 3.34 35.49704874 140.99568783 3.34 35.49715102 140.99569357 3.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704874 140.99568783 3.34 35.49704345 140.99582875 3.34 35.49704345 140.99582875 21.74 35.49704874 140.99568783 21.74 35.49704874 140.99568783 3.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704345 140.99582875 3.34 35.49714573 140.99583449 3.34 35.49714573 140.99583449 21.74 35.49704345 140.99582875 21.74 35.49704345 140.99582875 3.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714573 140.99583449 3.34 35.49715102 140.99569357 3.34 35.49715102 140.99569357 21.74 35.49714573 140.99583449 21.74 35.49714573 140.99583449 3.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49715102 140.99569357 3.34 35.49704874 140.99568783 3.34 35.49704874 140.99568783 21.74 35.49715102 140.99569357 21.74 35.49715102 140.99569357 3.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704874 140.99568783 21.74 35.49704345 140.99582875 21.74 35.49714573 140.99583449 21.74 35.49715102 140.99569357 21.74 35.49704874 140.99568783 21.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">872.448</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">145.408</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-15</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_30a41b71-87aa-efde-15e2-6308ebf400ff">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1988</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704354 140.99591761 0.00 35.49704100 140.99605115 0.00 35.49714390 140.99605408 0.00 35.49714644 140.99592054 0.00 35.49704354 140.99591761 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714644 140.99592054 3.27 35.49714390 140.99605408 3.27 35.49704100 140.99605115 3.27 35.49704354 140.99591761 3.27 35.49714644 140.99592054 3.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704354 140.99591761 3.27 35.49704100 140.99605115 3.27 35.49704100 140.99605115 7.37 35.49704354 140.99591761 7.37 35.49704354 140.99591761 3.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704100 140.99605115 3.27 35.49714390 140.99605408 3.27 35.49714390 140.99605408 7.37 35.49704100 140.99605115 7.37 35.49704100 140.99605115 3.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714390 140.99605408 3.27 35.49714644 140.99592054 3.27 35.49714644 140.99592054 7.37 35.49714390 140.99605408 7.37 35.49714390 140.99605408 3.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49714644 140.99592054 3.27 35.49704354 140.99591761 3.27 35.49704354 140.99591761 7.37 35.49714644 140.99592054 7.37 35.49714644 140.99592054 3.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704354 140.99591761 7.37 35.49704100 140.99605115 7.37 35.49714390 140.99605408 7.37 35.49714644 140.99592054 7.37 35.49704354 140.99591761 7.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">138.410</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">138.410</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-16</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a9469e33-4197-be86-7f51-26bb11c02b64">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49702041 140.99921712 0.00 35.49702054 140.99936106 0.00 35.49706545 140.99936100 0.00 35.49706539 140.99929623 0.00 35.49710213 140.99929618 0.00 35.49710206 140.99921701 0.00 35.49702041 140.99921712 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710206 140.99921701 0.92 35.49710213 140.99929618 0.92 35.49706539 140.99929623 0.92 35.49706545 140.99936100 0.92 35.49702054 140.99936106 0.92 35.49702041 140.99921712 0.92 35.49710206 140.99921701 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49702041 140.99921712 0.92 35.49702054 140.99936106 0.92 35.49702054 140.99936106 8.22 35.49702041 140.99921712 8.22 35.49702041 140.99921712 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49702054 140.99936106 0.92 35.49706545 140.99936100 0.92 35.49706545 140.99936100 8.22 35.49702054 140.99936106 8.22 35.49702054 140.99936106 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49706545 140.99936100 0.92 35.49706539 140.99929623 0.92 35.49706539 140.99929623 8.22 35.49706545 140.99936100 8.22 35.49706545 140.99936100 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49706539 140.99929623 0.92 35.49710213 140.99929618 0.92 35.49710213 140.99929618 8.22 35.49706539 140.99929623 8.22 35.49706539 140.99929623 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710213 140.99929618 0.92 35.49710206 140.99921701 0.92 35.49710206 140.99921701 8.22 35.49710213 140.99929618 8.22 35.49710213 140.99929618 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710206 140.99921701 0.92 35.49702041 140.99921712 0.92 35.49702041 140.99921712 8.22 35.49710206 140.99921701 8.22 35.49710206 140.99921701 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49702041 140.99921712 8.22 35.49702054 140.99936106 8.22 35.49706545 140.99936100 8.22 35.49706539 140.99929623 8.22 35.49710213 140.99929618 8.22 35.49710206 140.99921701 8.22 35.49702041 140.99921712 8.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_16_0"/>
<gml:surfaceMember xlink:href="#poly_16_1"/>
<gml:surfaceMember xlink:href="#poly_16_2"/>
<gml:surfaceMember xlink:href="#poly_16_3"/>
<gml:surfaceMember xlink:href="#poly_16_4"/>
<gml:surfaceMember xlink:href="#poly_16_5"/>
<gml:surfaceMember xlink:href="#poly_16_6"/>
<gml:surfaceMember xlink:href="#poly_16_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_1f4ccf84-cd96-f554-6afa-b75ceb36a59c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_0"><gml:exterior><gml:LinearRing gml:id="line_16_0_0"><gml:posList>35.49710206 140.99921701 0.92 35.49710213 140.99929618 0.92 35.49706539 140.99929623 0.92 35.49706545 140.99936100 0.92 35.49702054 140.99936106 0.92 35.49702041 140.99921712 0.92 35.49710206 140.99921701 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_f856929e-c836-f481-2576-ad8343280328"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_1"><gml:exterior><gml:LinearRing gml:id="line_16_1_0"><gml:posList>35.49702041 140.99921712 0.92 35.49702054 140.99936106 0.92 35.49702054 140.99936106 8.22 35.49702041 140.99921712 8.22 35.49702041 140.99921712 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_5f109be4-e005-d5cd-81d8-55789b43d404"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_2"><gml:exterior><gml:LinearRing gml:id="line_16_2_0"><gml:posList>35.49702054 140.99936106 0.92 35.49706545 140.99936100 0.92 35.49706545 140.99936100 8.22 35.49702054 140.99936106 8.22 35.49702054 140.99936106 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_691149c8-edcb-a213-1520-35ffbc0cfa6f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_3"><gml:exterior><gml:LinearRing gml:id="line_16_3_0"><gml:posList>35.49706545 140.99936100 0.92 35.49706539 140.99929623 0.92 35.49706539 140.99929623 8.22 35.49706545 140.99936100 8.22 35.49706545 140.99936100 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3392686b-f233-fef3-35dd-20ed9c9d7ed0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_4"><gml:exterior><gml:LinearRing gml:id="line_16_4_0"><gml:posList>35.49706539 140.99929623 0.92 35.49710213 140.99929618 0.92 35.49710213 140.99929618 8.22 35.49706539 140.99929623 8.22 35.49706539 140.99929623 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_397e97c3-af53-f148-3b6c-ddac3fbe2f96"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_5"><gml:exterior><gml:LinearRing gml:id="line_16_5_0"><gml:posList>35.49710213 140.99929618 0.92 35.49710206 140.99921701 0.92 35.49710206 140.99921701 8.22 35.49710213 140.99929618 8.22 35.49710213 140.99929618 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6c983e29-abf2-f935-4d5b-0f49d556374b"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_6"><gml:exterior><gml:LinearRing gml:id="line_16_6_0"><gml:posList>35.49710206 140.99921701 0.92 35.49702041 140.99921712 0.92 35.49702041 140.99921712 8.22 35.49710206 140.99921701 8.22 35.49710206 140.99921701 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_11ce4af1-fa2b-6007-68dd-aafec1bb5e01"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_16_7"><gml:exterior><gml:LinearRing gml:id="line_16_7_0"><gml:posList>35.49702041 140.99921712 8.22 35.49702054 140.99936106 8.22 35.49706545 140.99936100 8.22 35.49706539 140.99929623 8.22 35.49710213 140.99929618 8.22 35.49710206 140.99921701 8.22 35.49702041 140.99921712 8.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.491</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.191</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.891</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.391</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">188.726</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">94.363</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-17</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f3e7f5dd-249b-4986-86b9-795a64fd8871">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1976</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699479 140.99945209 0.00 35.49699447 140.99962424 0.00 35.49710948 140.99962455 0.00 35.49710979 140.99945241 0.00 35.49699479 140.99945209 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710979 140.99945241 0.87 35.49710948 140.99962455 0.87 35.49699447 140.99962424 0.87 35.49699479 140.99945209 0.87 35.49710979 140.99945241 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699479 140.99945209 0.87 35.49699447 140.99962424 0.87 35.49699447 140.99962424 4.27 35.49699479 140.99945209 4.27 35.49699479 140.99945209 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699447 140.99962424 0.87 35.49710948 140.99962455 0.87 35.49710948 140.99962455 4.27 35.49699447 140.99962424 4.27 35.49699447 140.99962424 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710948 140.99962455 0.87 35.49710979 140.99945241 0.87 35.49710979 140.99945241 4.27 35.49710948 140.99962455 4.27 35.49710948 140.99962455 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710979 140.99945241 0.87 35.49699479 140.99945209 0.87 35.49699479 140.99945209 4.27 35.49710979 140.99945241 4.27 35.49710979 140.99945241 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699479 140.99945209 4.27 35.49699447 140.99962424 4.27 35.49710948 140.99962455 4.27 35.49710979 140.99945241 4.27 35.49699479 140.99945209 4.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_17_0"/>
<gml:surfaceMember xlink:href="#poly_17_1"/>
<gml:surfaceMember xlink:href="#poly_17_2"/>
<gml:surfaceMember xlink:href="#poly_17_3"/>
<gml:surfaceMember xlink:href="#poly_17_4"/>
<gml:surfaceMember xlink:href="#poly_17_5"/>
<gml:surfaceMember xlink:href="#poly_17_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_a640523d-0618-c6c7-4fe8-f5a5cd5a5bdd"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_0"><gml:exterior><gml:LinearRing gml:id="line_17_0_0"><gml:posList>35.49710979 140.99945241 0.87 35.49710948 140.99962455 0.87 35.49699447 140.99962424 0.87 35.49699479 140.99945209 0.87 35.49710979 140.99945241 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_cae55fee-fb16-8afa-8853-889b6678e072"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_1"><gml:exterior><gml:LinearRing gml:id="line_17_1_0"><gml:posList>35.49699479 140.99945209 0.87 35.49699447 140.99962424 0.87 35.49699447 140.99962424 2.91 35.49699479 140.99945209 2.91 35.49699479 140.99945209 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_a6919d70-e9da-714e-d739-fd5187fddb05"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_2"><gml:exterior><gml:LinearRing gml:id="line_17_2_0"><gml:posList>35.49699447 140.99962424 0.87 35.49710948 140.99962455 0.87 35.49710948 140.99962455 2.91 35.49705197 140.99962440 4.27 35.49699447 140.99962424 2.91 35.49699447 140.99962424 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_9147b4dc-213e-23c7-05a8-6b25da291e1e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_3"><gml:exterior><gml:LinearRing gml:id="line_17_3_0"><gml:posList>35.49710948 140.99962455 0.87 35.49710979 140.99945241 0.87 35.49710979 140.99945241 2.91 35.49710948 140.99962455 2.91 35.49710948 140.99962455 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e10730f9-4650-ecb6-e765-5bf4f23899b5"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_4"><gml:exterior><gml:LinearRing gml:id="line_17_4_0"><gml:posList>35.49710979 140.99945241 0.87 35.49699479 140.99945209 0.87 35.49699479 140.99945209 2.91 35.49705229 140.99945225 4.27 35.49710979 140.99945241 2.91 35.49710979 140.99945241 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_57051afa-9b82-4c22-deb4-dff964beb97c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_5"><gml:exterior><gml:LinearRing gml:id="line_17_5_0"><gml:posList>35.49699479 140.99945209 2.91 35.49699447 140.99962424 2.91 35.49705197 140.99962440 4.27 35.49705229 140.99945225 4.27 35.49699479 140.99945209 2.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_d09c75c8-1e77-f977-f56c-189a632d33ed"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_17_6"><gml:exterior><gml:LinearRing gml:id="line_17_6_0"><gml:posList>35.49710948 140.99962455 2.91 35.49710979 140.99945241 2.91 35.49705229 140.99945225 4.27 35.49705197 140.99962440 4.27 35.49710948 140.99962455 2.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.953</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.453</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">199.311</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">199.311</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-18</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a4db1c07-2134-0b4b-8365-0d4d36b306e9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699072 140.99968963 0.00 35.49699098 140.99985251 0.00 35.49710508 140.99985224 0.00 35.49710482 140.99968935 0.00 35.49699072 140.99968963 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710482 140.99968935 0.84 35.49710508 140.99985224 0.84 35.49699098 140.99985251 0.84 35.49699072 140.99968963 0.84 35.49710482 140.99968935 0.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699072 140.99968963 0.84 35.49699098 140.99985251 0.84 35.49699098 140.99985251 10.14 35.49699072 140.99968963 10.14 35.49699072 140.99968963 0.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699098 140.99985251 0.84 35.49710508 140.99985224 0.84 35.49710508 140.99985224 10.14 35.49699098 140.99985251 10.14 35.49699098 140.99985251 0.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710508 140.99985224 0.84 35.49710482 140.99968935 0.84 35.49710482 140.99968935 10.14 35.49710508 140.99985224 10.14 35.49710508 140.99985224 0.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710482 140.99968935 0.84 35.49699072 140.99968963 0.84 35.49699072 140.99968963 10.14 35.49710482 140.99968935 10.14 35.49710482 140.99968935 0.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699072 140.99968963 10.14 35.49699098 140.99985251 10.14 35.49710508 140.99985224 10.14 35.49710482 140.99968935 10.14 35.49699072 140.99968963 10.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.988</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.488</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">561.344</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">187.115</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-19</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_20204e55-8be5-8c18-4335-bd6aa230bc5e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1967</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49727583 140.99459882 0.00 35.49727328 140.99474801 0.00 35.49735726 140.99475016 0.00 35.49735981 140.99460097 0.00 35.49727583 140.99459882 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49735981 140.99460097 3.63 35.49735726 140.99475016 3.63 35.49727328 140.99474801 3.63 35.49727583 140.99459882 3.63 35.49735981 140.99460097 3.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49727583 140.99459882 3.63 35.49727328 140.99474801 3.63 35.49727328 140.99474801 13.23 35.49727583 140.99459882 13.23 35.49727583 140.99459882 3.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49727328 140.99474801 3.63 35.49735726 140.99475016 3.63 35.49735726 140.99475016 13.23 35.49727328 140.99474801 13.23 35.49727328 140.99474801 3.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49735726 140.99475016 3.63 35.49735981 140.99460097 3.63 35.49735981 140.99460097 13.23 35.49735726 140.99475016 13.23 35.49735726 140.99475016 3.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49735981 140.99460097 3.63 35.49727583 140.99459882 3.63 35.49727583 140.99459882 13.23 35.49735981 140.99460097 13.23 35.49735981 140.99460097 3.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49727583 140.99459882 13.23 35.49727328 140.99474801 13.23 35.49735726 140.99475016 13.23 35.49735981 140.99460097 13.23 35.49727583 140.99459882 13.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">378.578</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">126.193</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-30</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b94d2857-cf7b-4099-6baf-c604747383fe">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2005</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726812 140.99508673 3.53 35.49726845 140.99518945 3.53 35.49737786 140.99518892 3.53 35.49737753 140.99508621 3.53 35.49726812 140.99508673 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49737753 140.99508621 3.53 35.49737786 140.99518892 3.53 35.49726845 140.99518945 3.53 35.49726812 140.99508673 3.53 35.49737753 140.99508621 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726812 140.99508673 3.53 35.49726845 140.99518945 3.53 35.49726845 140.99518945 9.83 35.49726812 140.99508673 9.83 35.49726812 140.99508673 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726845 140.99518945 3.53 35.49737786 140.99518892 3.53 35.49737786 140.99518892 9.83 35.49726845 140.99518945 9.83 35.49726845 140.99518945 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49737786 140.99518892 3.53 35.49737753 140.99508621 3.53 35.49737753 140.99508621 9.83 35.49737786 140.99518892 9.83 35.49737786 140.99518892 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49737753 140.99508621 3.53 35.49726812 140.99508673 3.53 35.49726812 140.99508673 9.83 35.49737753 140.99508621 9.83 35.49737753 140.99508621 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726812 140.99508673 9.83 35.49726845 140.99518945 9.83 35.49737786 140.99518892 9.83 35.49737753 140.99508621 9.83 35.49726812 140.99508673 9.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_30_0"/>
<gml:surfaceMember xlink:href="#poly_30_1"/>
<gml:surfaceMember xlink:href="#poly_30_2"/>
<gml:surfaceMember xlink:href="#poly_30_3"/>
<gml:surfaceMember xlink:href="#poly_30_4"/>
<gml:surfaceMember xlink:href="#poly_30_5"/>
<gml:surfaceMember xlink:href="#poly_30_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_944a40af-75b6-795d-ff00-f506edb693e7"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_0"><gml:exterior><gml:LinearRing gml:id="line_30_0_0"><gml:posList>35.49726812 140.99508673 3.53 35.49737753 140.99508621 3.53 35.49737786 140.99518892 3.53 35.49726845 140.99518945 3.53 35.49726812 140.99508673 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6b09b2c2-dcd7-b557-96f4-8145f5cfc073"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_1"><gml:exterior><gml:LinearRing gml:id="line_30_1_0"><gml:posList>35.49726845 140.99518945 3.53 35.49737786 140.99518892 3.53 35.49737786 140.99518892 7.31 35.49726845 140.99518945 7.31 35.49726845 140.99518945 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_925085fb-a643-7b54-aef6-291f87878379"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_2"><gml:exterior><gml:LinearRing gml:id="line_30_2_0"><gml:posList>35.49737786 140.99518892 3.53 35.49737753 140.99508621 3.53 35.49737753 140.99508621 7.31 35.49737769 140.99513757 9.83 35.49737786 140.99518892 7.31 35.49737786 140.99518892 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_bbba3716-9c09-1010-4cf0-cee36f5532af"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_3"><gml:exterior><gml:LinearRing gml:id="line_30_3_0"><gml:posList>35.49737753 140.99508621 3.53 35.49726812 140.99508673 3.53 35.49726812 140.99508673 7.31 35.49737753 140.99508621 7.31 35.49737753 140.99508621 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_75f0c62d-d622-ffb8-2e0c-6bd8f2ec6156"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_4"><gml:exterior><gml:LinearRing gml:id="line_30_4_0"><gml:posList>35.49726812 140.99508673 3.53 35.49726845 140.99518945 3.53 35.49726845 140.99518945 7.31 35.49726828 140.99513809 9.83 35.49726812 140.99508673 7.31 35.49726812 140.99508673 3.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_b33b0cf5-5d52-8db9-1490-fd8d16d80115"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_5"><gml:exterior><gml:LinearRing gml:id="line_30_5_0"><gml:posList>35.49726845 140.99518945 7.31 35.49737786 140.99518892 7.31 35.49737769 140.99513757 9.83 35.49726828 140.99513809 9.83 35.49726845 140.99518945 7.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_02a16d54-c7dc-b980-4cb3-2afa43005c7e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_30_6"><gml:exterior><gml:LinearRing gml:id="line_30_6_0"><gml:posList>35.49737753 140.99508621 7.31 35.49726812 140.99508673 7.31 35.49726828 140.99513809 9.83 35.49737769 140.99513757 9.83 35.49737753 140.99508621 7.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">226.290</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">113.145</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-31</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_431aa769-4693-3784-0e30-83b88b2fa500">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2008</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726856 140.99568979 0.00 35.49726409 140.99580229 0.00 35.49735879 140.99580792 0.00 35.49736326 140.99569542 0.00 35.49726856 140.99568979 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49736326 140.99569542 3.36 35.49735879 140.99580792 3.36 35.49726409 140.99580229 3.36 35.49726856 140.99568979 3.36 35.49736326 140.99569542 3.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726856 140.99568979 3.36 35.49726409 140.99580229 3.36 35.49726409 140.99580229 7.36 35.49726856 140.99568979 7.36 35.49726856 140.99568979 3.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726409 140.99580229 3.36 35.49735879 140.99580792 3.36 35.49735879 140.99580792 7.36 35.49726409 140.99580229 7.36 35.49726409 140.99580229 3.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49735879 140.99580792 3.36 35.49736326 140.99569542 3.36 35.49736326 140.99569542 7.36 35.49735879 140.99580792 7.36 35.49735879 140.99580792 3.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49736326 140.99569542 3.36 35.49726856 140.99568979 3.36 35.49726856 140.99568979 7.36 35.49736326 140.99569542 7.36 35.49736326 140.99569542 3.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726856 140.99568979 7.36 35.49726409 140.99580229 7.36 35.49735879 140.99580792 7.36 35.49736326 140.99569542 7.36 35.49726856 140.99568979 7.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">107.514</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.514</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-32</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c4e22fb7-37ee-5ef8-58b9-84f163f3d88c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725411 140.99614282 0.00 35.49725296 140.99631408 0.00 35.49736670 140.99631522 0.00 35.49736784 140.99614396 0.00 35.49725411 140.99614282 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49736784 140.99614396 3.19 35.49736670 140.99631522 3.19 35.49725296 140.99631408 3.19 35.49725411 140.99614282 3.19 35.49736784 140.99614396 3.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725411 140.99614282 3.19 35.49725296 140.99631408 3.19 35.49725296 140.99631408 6.69 35.49725411 140.99614282 6.69 35.49725411 140.99614282 3.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725296 140.99631408 3.19 35.49736670 140.99631522 3.19 35.49736670 140.99631522 6.69 35.49725296 140.99631408 6.69 35.49725296 140.99631408 3.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49736670 140.99631522 3.19 35.49736784 140.99614396 3.19 35.49736784 140.99614396 6.69 35.49736670 140.99631522 6.69 35.49736670 140.99631522 3.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49736784 140.99614396 3.19 35.49725411 140.99614282 3.19 35.49725411 140.99614282 6.69 35.49736784 140.99614396 6.69 35.49736784 140.99614396 3.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725411 140.99614282 6.69 35.49725296 140.99631408 6.69 35.49736670 140.99631522 6.69 35.49736784 140.99614396 6.69 35.49725411 140.99614282 6.69</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">196.115</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-33</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7a36aa64-bde0-a410-903f-05d017ff4a58">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1965</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726238 140.99637535 0.00 35.49726189 140.99654155 0.00 35.49734697 140.99654192 0.00 35.49734746 140.99637572 0.00 35.49726238 140.99637535 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49734746 140.99637572 3.11 35.49734697 140.99654192 3.11 35.49726189 140.99654155 3.11 35.49726238 140.99637535 3.11 35.49734746 140.99637572 3.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726238 140.99637535 3.11 35.49726189 140.99654155 3.11 35.49726189 140.99654155 10.11 35.49726238 140.99637535 10.11 35.49726238 140.99637535 3.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726189 140.99654155 3.11 35.49734697 140.99654192 3.11 35.49734697 140.99654192 10.11 35.49726189 140.99654155 10.11 35.49726189 140.99654155 3.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49734697 140.99654192 3.11 35.49734746 140.99637572 3.11 35.49734746 140.99637572 10.11 35.49734697 140.99654192 10.11 35.49734697 140.99654192 3.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49734746 140.99637572 3.11 35.49726238 140.99637535 3.11 35.49726238 140.99637535 10.11 35.49734746 140.99637572 10.11 35.49734746 140.99637572 3.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49726238 140.99637535 10.11 35.49726189 140.99654155 10.11 35.49734697 140.99654192 10.11 35.49734746 140.99637572 10.11 35.49726238 140.99637535 10.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">284.710</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">142.355</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-34</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0459d7ee-d331-75f5-90cc-ab1d5731cb54">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2018</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722936 140.99876811 1.09 35.49723077 140.99889197 1.09 35.49728638 140.99889103 1.09 35.49728575 140.99883529 1.09 35.49733125 140.99883451 1.09 35.49733048 140.99876639 1.09 35.49722936 140.99876811 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733048 140.99876639 1.09 35.49733125 140.99883451 1.09 35.49728575 140.99883529 1.09 35.49728638 140.99889103 1.09 35.49723077 140.99889197 1.09 35.49722936 140.99876811 1.09 35.49733048 140.99876639 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722936 140.99876811 1.09 35.49723077 140.99889197 1.09 35.49723077 140.99889197 10.39 35.49722936 140.99876811 10.39 35.49722936 140.99876811 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723077 140.99889197 1.09 35.49728638 140.99889103 1.09 35.49728638 140.99889103 10.39 35.49723077 140.99889197 10.39 35.49723077 140.99889197 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49728638 140.99889103 1.09 35.49728575 140.99883529 1.09 35.49728575 140.99883529 10.39 35.49728638 140.99889103 10.39 35.49728638 140.99889103 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49728575 140.99883529 1.09 35.49733125 140.99883451 1.09 35.49733125 140.99883451 10.39 35.49728575 140.99883529 10.39 35.49728575 140.99883529 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733125 140.99883451 1.09 35.49733048 140.99876639 1.09 35.49733048 140.99876639 10.39 35.49733125 140.99883451 10.39 35.49733125 140.99883451 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733048 140.99876639 1.09 35.49722936 140.99876811 1.09 35.49722936 140.99876811 10.39 35.49733048 140.99876639 10.39 35.49733048 140.99876639 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722936 140.99876811 10.39 35.49723077 140.99889197 10.39 35.49728638 140.99889103 10.39 35.49728575 140.99883529 10.39 35.49733125 140.99883451 10.39 35.49733048 140.99876639 10.39 35.49722936 140.99876811 10.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.327</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.027</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.727</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.227</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">301.725</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">100.575</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-35</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_167dbcc3-e406-3b8e-1e90-0a617f89b453">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1957</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723608 140.99900970 0.00 35.49723723 140.99911439 0.00 35.49731275 140.99911316 0.00 35.49731160 140.99900847 0.00 35.49723608 140.99900970 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731160 140.99900847 1.01 35.49731275 140.99911316 1.01 35.49723723 140.99911439 1.01 35.49723608 140.99900970 1.01 35.49731160 140.99900847 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723608 140.99900970 1.01 35.49723723 140.99911439 1.01 35.49723723 140.99911439 10.61 35.49723608 140.99900970 10.61 35.49723608 140.99900970 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723723 140.99911439 1.01 35.49731275 140.99911316 1.01 35.49731275 140.99911316 10.61 35.49723723 140.99911439 10.61 35.49723723 140.99911439 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731275 140.99911316 1.01 35.49731160 140.99900847 1.01 35.49731160 140.99900847 10.61 35.49731275 140.99911316 10.61 35.49731275 140.99911316 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731160 140.99900847 1.01 35.49723608 140.99900970 1.01 35.49723608 140.99900970 10.61 35.49731160 140.99900847 10.61 35.49731160 140.99900847 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723608 140.99900970 10.61 35.49723723 140.99911439 10.61 35.49731275 140.99911316 10.61 35.49731160 140.99900847 10.61 35.49723608 140.99900970 10.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.420</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.120</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.820</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.320</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">238.830</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">79.610</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-36</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_731bd76b-b75a-d29c-3f73-41c5e0e7877c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723480 140.99922863 0.00 35.49723567 140.99935625 0.00 35.49731642 140.99935542 0.00 35.49731555 140.99922780 0.00 35.49723480 140.99922863 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_731bd76b-b75a-d29c-3f73-41c5e0e7877c_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731555 140.99922780 0.93 35.49731607 140.99930437 0.93 35.49723532 140.99930520 0.93 35.49723480 140.99922863 0.93 35.49731555 140.99922780 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723480 140.99922863 0.93 35.49723532 140.99930520 0.93 35.49723532 140.99930520 7.93 35.49723480 140.99922863 7.93 35.49723480 140.99922863 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723532 140.99930520 0.93 35.49731607 140.99930437 0.93 35.49731607 140.99930437 7.93 35.49723532 140.99930520 7.93 35.49723532 140.99930520 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731607 140.99930437 0.93 35.49731555 140.99922780 0.93 35.49731555 140.99922780 7.93 35.49731607 140.99930437 7.93 35.49731607 140.99930437 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731555 140.99922780 0.93 35.49723480 140.99922863 0.93 35.49723480 140.99922863 7.93 35.49731555 140.99922780 7.93 35.49731555 140.99922780 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723480 140.99922863 7.93 35.49723532 140.99930520 7.93 35.49731607 140.99930437 7.93 35.49731555 140.99922780 7.93 35.49723480 140.99922863 7.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_731bd76b-b75a-d29c-3f73-41c5e0e7877c_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731607 140.99930437 0.93 35.49731642 140.99935542 0.93 35.49723567 140.99935625 0.93 35.49723532 140.99930520 0.93 35.49731607 140.99930437 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723532 140.99930520 0.93 35.49723567 140.99935625 0.93 35.49723567 140.99935625 5.13 35.49723532 140.99930520 5.13 35.49723532 140.99930520 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723567 140.99935625 0.93 35.49731642 140.99935542 0.93 35.49731642 140.99935542 5.13 35.49723567 140.99935625 5.13 35.49723567 140.99935625 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731642 140.99935542 0.93 35.49731607 140.99930437 0.93 35.49731607 140.99930437 5.13 35.49731642 140.99935542 5.13 35.49731642 140.99935542 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49731607 140.99930437 0.93 35.49723532 140.99930520 0.93 35.49723532 140.99930520 5.13 35.49731607 140.99930437 5.13 35.49731607 140.99930437 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49723532 140.99930520 5.13 35.49723567 140.99935625 5.13 35.49731642 140.99935542 5.13 35.49731607 140.99930437 5.13 35.49723532 140.99930520 5.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.496</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.196</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.896</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.396</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">207.514</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">103.757</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-37</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_29258082-6696-3c54-7f2b-10eed26c5e18">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2006</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">22.3</bldg:measuredHeight>
<bldg:storeysAboveGround>7</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722460 140.99948410 0.88 35.49722251 140.99959583 0.88 35.49728148 140.99959748 0.88 35.49728242 140.99954720 0.88 35.49733067 140.99954856 0.88 35.49733182 140.99948711 0.88 35.49722460 140.99948410 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733182 140.99948711 0.88 35.49733067 140.99954856 0.88 35.49728242 140.99954720 0.88 35.49728148 140.99959748 0.88 35.49722251 140.99959583 0.88 35.49722460 140.99948410 0.88 35.49733182 140.99948711 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722460 140.99948410 0.88 35.49722251 140.99959583 0.88 35.49722251 140.99959583 23.18 35.49722460 140.99948410 23.18 35.49722460 140.99948410 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722251 140.99959583 0.88 35.49728148 140.99959748 0.88 35.49728148 140.99959748 23.18 35.49722251 140.99959583 23.18 35.49722251 140.99959583 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49728148 140.99959748 0.88 35.49728242 140.99954720 0.88 35.49728242 140.99954720 23.18 35.49728148 140.99959748 23.18 35.49728148 140.99959748 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49728242 140.99954720 0.88 35.49733067 140.99954856 0.88 35.49733067 140.99954856 23.18 35.49728242 140.99954720 23.18 35.49728242 140.99954720 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733067 140.99954856 0.88 35.49733182 140.99948711 0.88 35.49733182 140.99948711 23.18 35.49733067 140.99954856 23.18 35.49733067 140.99954856 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733182 140.99948711 0.88 35.49722460 140.99948410 0.88 35.49722460 140.99948410 23.18 35.49733182 140.99948711 23.18 35.49733182 140.99948711 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722460 140.99948410 23.18 35.49722251 140.99959583 23.18 35.49728148 140.99959748 23.18 35.49728242 140.99954720 23.18 35.49733067 140.99954856 23.18 35.49733182 140.99948711 23.18 35.49722460 140.99948410 23.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.556</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.256</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.956</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.456</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">673.618</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">96.231</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-38</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7f48b1e1-aafd-05b7-576e-4e65c7c3b8f6">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2015</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49785157 140.99592600 3.30 35.49785103 140.99606354 3.30 35.49795287 140.99606415 3.30 35.49795342 140.99592661 3.30 35.49785157 140.99592600 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49795342 140.99592661 3.30 35.49795287 140.99606415 3.30 35.49785103 140.99606354 3.30 35.49785157 140.99592600 3.30 35.49795342 140.99592661 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49785157 140.99592600 3.30 35.49785103 140.99606354 3.30 35.49785103 140.99606354 10.00 35.49785157 140.99592600 10.00 35.49785157 140.99592600 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49785103 140.99606354 3.30 35.49795287 140.99606415 3.30 35.49795287 140.99606415 10.00 35.49785103 140.99606354 10.00 35.49785103 140.99606354 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49795287 140.99606415 3.30 35.49795342 140.99592661 3.30 35.49795342 140.99592661 10.00 35.49795287 140.99606415 10.00 35.49795287 140.99606415 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49795342 140.99592661 3.30 35.49785157 140.99592600 3.30 35.49785157 140.99592600 10.00 35.49795342 140.99592661 10.00 35.49795342 140.99592661 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49785157 140.99592600 10.00 35.49785103 140.99606354 10.00 35.49795287 140.99606415 10.00 35.49795342 140.99592661 10.00 35.49785157 140.99592600 10.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">141.024</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-43</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_e988f7e9-fda4-9b39-e9fe-0380080cd8f9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.1</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784154 140.99877591 1.11 35.49784080 140.99890023 1.11 35.49792678 140.99890099 1.11 35.49792752 140.99877667 1.11 35.49784154 140.99877591 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49792752 140.99877667 1.11 35.49792678 140.99890099 1.11 35.49784080 140.99890023 1.11 35.49784154 140.99877591 1.11 35.49792752 140.99877667 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784154 140.99877591 1.11 35.49784080 140.99890023 1.11 35.49784080 140.99890023 11.21 35.49784154 140.99877591 11.21 35.49784154 140.99877591 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784080 140.99890023 1.11 35.49792678 140.99890099 1.11 35.49792678 140.99890099 11.21 35.49784080 140.99890023 11.21 35.49784080 140.99890023 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49792678 140.99890099 1.11 35.49792752 140.99877667 1.11 35.49792752 140.99877667 11.21 35.49792678 140.99890099 11.21 35.49792678 140.99890099 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49792752 140.99877667 1.11 35.49784154 140.99877591 1.11 35.49784154 140.99877591 11.21 35.49792752 140.99877667 11.21 35.49792752 140.99877667 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784154 140.99877591 11.21 35.49784080 140.99890023 11.21 35.49792678 140.99890099 11.21 35.49792752 140.99877667 11.21 35.49784154 140.99877591 11.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.349</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.049</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.749</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.249</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">322.834</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.611</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-44</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_9911091a-641d-35fc-93d0-c9eb4c3a93ce">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1977</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784644 140.99924293 0.96 35.49784224 140.99934949 0.96 35.49791948 140.99935404 0.96 35.49792368 140.99924748 0.96 35.49784644 140.99924293 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49792368 140.99924748 0.96 35.49791948 140.99935404 0.96 35.49784224 140.99934949 0.96 35.49784644 140.99924293 0.96 35.49792368 140.99924748 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784644 140.99924293 0.96 35.49784224 140.99934949 0.96 35.49784224 140.99934949 7.76 35.49784644 140.99924293 7.76 35.49784644 140.99924293 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784224 140.99934949 0.96 35.49791948 140.99935404 0.96 35.49791948 140.99935404 7.76 35.49784224 140.99934949 7.76 35.49784224 140.99934949 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49791948 140.99935404 0.96 35.49792368 140.99924748 0.96 35.49792368 140.99924748 7.76 35.49791948 140.99935404 7.76 35.49791948 140.99935404 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49792368 140.99924748 0.96 35.49784644 140.99924293 0.96 35.49784644 140.99924293 7.76 35.49792368 140.99924748 7.76 35.49792368 140.99924748 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49784644 140.99924293 7.76 35.49784224 140.99934949 7.76 35.49791948 140.99935404 7.76 35.49792368 140.99924748 7.76 35.49784644 140.99924293 7.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.509</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.209</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.909</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.409</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">166.109</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">83.054</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-45</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a7019995-3c35-3607-bd1a-fc4495a6d1b0">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2022</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">13.3</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807897 140.99461957 0.00 35.49807474 140.99476209 0.00 35.49816337 140.99476602 0.00 35.49816760 140.99462350 0.00 35.49807897 140.99461957 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49816760 140.99462350 3.66 35.49816337 140.99476602 3.66 35.49807474 140.99476209 3.66 35.49807897 140.99461957 3.66 35.49816760 140.99462350 3.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807897 140.99461957 3.66 35.49807474 140.99476209 3.66 35.49807474 140.99476209 16.96 35.49807897 140.99461957 16.96 35.49807897 140.99461957 3.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807474 140.99476209 3.66 35.49816337 140.99476602 3.66 35.49816337 140.99476602 16.96 35.49807474 140.99476209 16.96 35.49807474 140.99476209 3.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49816337 140.99476602 3.66 35.49816760 140.99462350 3.66 35.49816760 140.99462350 16.96 35.49816337 140.99476602 16.96 35.49816337 140.99476602 3.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49816760 140.99462350 3.66 35.49807897 140.99461957 3.66 35.49807897 140.99461957 16.96 35.49816760 140.99462350 16.96 35.49816760 140.99462350 3.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807897 140.99461957 16.96 35.49807474 140.99476209 16.96 35.49816337 140.99476602 16.96 35.49816760 140.99462350 16.96 35.49807897 140.99461957 16.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">509.318</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">127.330</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-52</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a08b29e6-8133-6c00-4f34-b872e5e7ab78">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1990</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808590 140.99483935 0.00 35.49807964 140.99500184 0.00 35.49815706 140.99500630 0.00 35.49816332 140.99484381 0.00 35.49808590 140.99483935 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49816332 140.99484381 3.60 35.49815706 140.99500630 3.60 35.49807964 140.99500184 3.60 35.49808590 140.99483935 3.60 35.49816332 140.99484381 3.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808590 140.99483935 3.60 35.49807964 140.99500184 3.60 35.49807964 140.99500184 9.80 35.49808590 140.99483935 9.80 35.49808590 140.99483935 3.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807964 140.99500184 3.60 35.49815706 140.99500630 3.60 35.49815706 140.99500630 9.80 35.49807964 140.99500184 9.80 35.49807964 140.99500184 3.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49815706 140.99500630 3.60 35.49816332 140.99484381 3.60 35.49816332 140.99484381 9.80 35.49815706 140.99500630 9.80 35.49815706 140.99500630 3.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49816332 140.99484381 3.60 35.49808590 140.99483935 3.60 35.49808590 140.99483935 9.80 35.49816332 140.99484381 9.80 35.49816332 140.99484381 3.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808590 140.99483935 9.80 35.49807964 140.99500184 9.80 35.49815706 140.99500630 9.80 35.49816332 140.99484381 9.80 35.49808590 140.99483935 9.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">253.872</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">126.936</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-53</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f1bb8edb-e66e-a5a7-8e06-2e37fe91729d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2011</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.2</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807907 140.99571351 0.00 35.49807575 140.99581946 0.00 35.49816977 140.99582386 0.00 35.49817309 140.99571792 0.00 35.49807907 140.99571351 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49817309 140.99571792 3.38 35.49816977 140.99582386 3.38 35.49807575 140.99581946 3.38 35.49807907 140.99571351 3.38 35.49817309 140.99571792 3.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807907 140.99571351 3.38 35.49807575 140.99581946 3.38 35.49807575 140.99581946 12.58 35.49807907 140.99571351 12.58 35.49807907 140.99571351 3.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807575 140.99581946 3.38 35.49816977 140.99582386 3.38 35.49816977 140.99582386 12.58 35.49807575 140.99581946 12.58 35.49807575 140.99581946 3.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49816977 140.99582386 3.38 35.49817309 140.99571792 3.38 35.49817309 140.99571792 12.58 35.49816977 140.99582386 12.58 35.49816977 140.99582386 3.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49817309 140.99571792 3.38 35.49807907 140.99571351 3.38 35.49807907 140.99571351 12.58 35.49817309 140.99571792 12.58 35.49817309 140.99571792 3.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807907 140.99571351 12.58 35.49807575 140.99581946 12.58 35.49816977 140.99582386 12.58 35.49817309 140.99571792 12.58 35.49807907 140.99571351 12.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">301.298</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">100.433</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-54</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3d62fe3c-fac3-25d0-d4be-f263d66ecff1">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2021</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807406 140.99592002 0.00 35.49806805 140.99608892 0.00 35.49814081 140.99609279 0.00 35.49814682 140.99592389 0.00 35.49807406 140.99592002 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49814682 140.99592389 3.30 35.49814081 140.99609279 3.30 35.49806805 140.99608892 3.30 35.49807406 140.99592002 3.30 35.49814682 140.99592389 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807406 140.99592002 3.30 35.49806805 140.99608892 3.30 35.49806805 140.99608892 9.60 35.49807406 140.99592002 9.60 35.49807406 140.99592002 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49806805 140.99608892 3.30 35.49814081 140.99609279 3.30 35.49814081 140.99609279 9.60 35.49806805 140.99608892 9.60 35.49806805 140.99608892 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49814081 140.99609279 3.30 35.49814682 140.99592389 3.30 35.49814682 140.99592389 9.60 35.49814081 140.99609279 9.60 35.49814081 140.99609279 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49814682 140.99592389 3.30 35.49807406 140.99592002 3.30 35.49807406 140.99592002 9.60 35.49814682 140.99592389 9.60 35.49814682 140.99592389 3.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807406 140.99592002 9.60 35.49806805 140.99608892 9.60 35.49814081 140.99609279 9.60 35.49814682 140.99592389 9.60 35.49807406 140.99592002 9.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">247.894</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">123.947</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-55</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4ef49f13-3371-3b55-b71f-cc9543a7adb9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1960</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807264 140.99615663 0.00 35.49807182 140.99631577 0.00 35.49815366 140.99631640 0.00 35.49815448 140.99615726 0.00 35.49807264 140.99615663 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49815448 140.99615726 3.22 35.49815366 140.99631640 3.22 35.49807182 140.99631577 3.22 35.49807264 140.99615663 3.22 35.49815448 140.99615726 3.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807264 140.99615663 3.22 35.49807182 140.99631577 3.22 35.49807182 140.99631577 7.42 35.49807264 140.99615663 7.42 35.49807264 140.99615663 3.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807182 140.99631577 3.22 35.49815366 140.99631640 3.22 35.49815366 140.99631640 7.42 35.49807182 140.99631577 7.42 35.49807182 140.99631577 3.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49815366 140.99631640 3.22 35.49815448 140.99615726 3.22 35.49815448 140.99615726 7.42 35.49815366 140.99631640 7.42 35.49815366 140.99631640 3.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49815448 140.99615726 3.22 35.49807264 140.99615663 3.22 35.49807264 140.99615663 7.42 35.49815448 140.99615726 7.42 35.49815448 140.99615726 3.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807264 140.99615663 7.42 35.49807182 140.99631577 7.42 35.49815366 140.99631640 7.42 35.49815448 140.99615726 7.42 35.49807264 140.99615663 7.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">131.115</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">131.115</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-56</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f323208d-9b37-68dd-727a-cd94b87cebd7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803827 140.99876457 1.11 35.49803586 140.99890539 1.11 35.49812597 140.99890769 1.11 35.49812837 140.99876687 1.11 35.49803827 140.99876457 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812837 140.99876687 1.11 35.49812597 140.99890769 1.11 35.49803586 140.99890539 1.11 35.49803827 140.99876457 1.11 35.49812837 140.99876687 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803827 140.99876457 1.11 35.49803586 140.99890539 1.11 35.49803586 140.99890539 10.71 35.49803827 140.99876457 10.71 35.49803827 140.99876457 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803586 140.99890539 1.11 35.49812597 140.99890769 1.11 35.49812597 140.99890769 10.71 35.49803586 140.99890539 10.71 35.49803586 140.99890539 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812597 140.99890769 1.11 35.49812837 140.99876687 1.11 35.49812837 140.99876687 10.71 35.49812597 140.99890769 10.71 35.49812597 140.99890769 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812837 140.99876687 1.11 35.49803827 140.99876457 1.11 35.49803827 140.99876457 10.71 35.49812837 140.99876687 10.71 35.49812837 140.99876687 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803827 140.99876457 10.71 35.49803586 140.99890539 10.71 35.49812597 140.99890769 10.71 35.49812837 140.99876687 10.71 35.49803827 140.99876457 10.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.352</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.052</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.752</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.252</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">383.400</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">127.800</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-57</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5501861e-5d10-12cc-d715-2cd538728e85">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.5</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49804474 140.99899443 0.00 35.49804256 140.99915796 0.00 35.49811700 140.99915945 0.00 35.49811918 140.99899592 0.00 35.49804474 140.99899443 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811918 140.99899592 1.02 35.49811700 140.99915945 1.02 35.49804256 140.99915796 1.02 35.49804474 140.99899443 1.02 35.49811918 140.99899592 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49804474 140.99899443 1.02 35.49804256 140.99915796 1.02 35.49804256 140.99915796 7.52 35.49804474 140.99899443 7.52 35.49804474 140.99899443 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49804256 140.99915796 1.02 35.49811700 140.99915945 1.02 35.49811700 140.99915945 7.52 35.49804256 140.99915796 7.52 35.49804256 140.99915796 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811700 140.99915945 1.02 35.49811918 140.99899592 1.02 35.49811918 140.99899592 7.52 35.49811700 140.99915945 7.52 35.49811700 140.99915945 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811918 140.99899592 1.02 35.49804474 140.99899443 1.02 35.49804474 140.99899443 7.52 35.49811918 140.99899592 7.52 35.49811918 140.99899592 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49804474 140.99899443 7.52 35.49804256 140.99915796 7.52 35.49811700 140.99915945 7.52 35.49811918 140.99899592 7.52 35.49804474 140.99899443 7.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.444</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.144</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.844</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.344</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">245.157</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">122.578</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-58</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f9b5939e-738b-c0c8-0f13-26d918bf793c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1972</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802787 140.99948483 0.92 35.49802588 140.99960273 0.92 35.49811545 140.99960499 0.92 35.49811744 140.99948708 0.92 35.49802787 140.99948483 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811744 140.99948708 0.92 35.49811545 140.99960499 0.92 35.49802588 140.99960273 0.92 35.49802787 140.99948483 0.92 35.49811744 140.99948708 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802787 140.99948483 0.92 35.49802588 140.99960273 0.92 35.49802588 140.99960273 8.02 35.49802787 140.99948483 8.02 35.49802787 140.99948483 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802588 140.99960273 0.92 35.49811545 140.99960499 0.92 35.49811545 140.99960499 8.02 35.49802588 140.99960273 8.02 35.49802588 140.99960273 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811545 140.99960499 0.92 35.49811744 140.99948708 0.92 35.49811744 140.99948708 8.02 35.49811545 140.99960499 8.02 35.49811545 140.99960499 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811744 140.99948708 0.92 35.49802787 140.99948483 0.92 35.49802787 140.99948483 8.02 35.49811744 140.99948708 8.02 35.49811744 140.99948708 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802787 140.99948483 8.02 35.49802588 140.99960273 8.02 35.49811545 140.99960499 8.02 35.49811744 140.99948708 8.02 35.49802787 140.99948483 8.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.566</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.266</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.966</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.466</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">212.716</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">106.358</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-59</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f7107987-05ee-5f83-e3f0-3da3583fb98b">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2004</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802679 140.99971876 0.00 35.49802707 140.99984264 0.00 35.49808259 140.99984245 0.00 35.49808247 140.99978670 0.00 35.49812789 140.99978655 0.00 35.49812774 140.99971842 0.00 35.49802679 140.99971876 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812774 140.99971842 0.89 35.49812789 140.99978655 0.89 35.49808247 140.99978670 0.89 35.49808259 140.99984245 0.89 35.49802707 140.99984264 0.89 35.49802679 140.99971876 0.89 35.49812774 140.99971842 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802679 140.99971876 0.89 35.49802707 140.99984264 0.89 35.49802707 140.99984264 10.49 35.49802679 140.99971876 10.49 35.49802679 140.99971876 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802707 140.99984264 0.89 35.49808259 140.99984245 0.89 35.49808259 140.99984245 10.49 35.49802707 140.99984264 10.49 35.49802707 140.99984264 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808259 140.99984245 0.89 35.49808247 140.99978670 0.89 35.49808247 140.99978670 10.49 35.49808259 140.99984245 10.49 35.49808259 140.99984245 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808247 140.99978670 0.89 35.49812789 140.99978655 0.89 35.49812789 140.99978655 10.49 35.49808247 140.99978670 10.49 35.49808247 140.99978670 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812789 140.99978655 0.89 35.49812774 140.99971842 0.89 35.49812774 140.99971842 10.49 35.49812789 140.99978655 10.49 35.49812789 140.99978655 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812774 140.99971842 0.89 35.49802679 140.99971876 0.89 35.49802679 140.99971876 10.49 35.49812774 140.99971842 10.49 35.49812774 140.99971842 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802679 140.99971876 10.49 35.49802707 140.99984264 10.49 35.49808259 140.99984245 10.49 35.49808247 140.99978670 10.49 35.49812789 140.99978655 10.49 35.49812774 140.99971842 10.49 35.49802679 140.99971876 10.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.995</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.495</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">301.187</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">100.396</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-60</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6a918a66-a4e0-055f-e44a-ab02fab313e6">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1957</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49868091 140.99436271 0.00 35.49867926 140.99453750 0.00 35.49878560 140.99453900 0.00 35.49878725 140.99436422 0.00 35.49868091 140.99436271 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49878725 140.99436422 3.74 35.49878560 140.99453900 3.74 35.49867926 140.99453750 3.74 35.49868091 140.99436271 3.74 35.49878725 140.99436422 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49868091 140.99436271 3.74 35.49867926 140.99453750 3.74 35.49867926 140.99453750 7.94 35.49868091 140.99436271 7.94 35.49868091 140.99436271 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49867926 140.99453750 3.74 35.49878560 140.99453900 3.74 35.49878560 140.99453900 7.94 35.49867926 140.99453750 7.94 35.49867926 140.99453750 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49878560 140.99453900 3.74 35.49878725 140.99436422 3.74 35.49878725 140.99436422 7.94 35.49878560 140.99453900 7.94 35.49878560 140.99453900 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49878725 140.99436422 3.74 35.49868091 140.99436271 3.74 35.49868091 140.99436271 7.94 35.49878725 140.99436422 7.94 35.49878725 140.99436422 3.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49868091 140.99436271 7.94 35.49867926 140.99453750 7.94 35.49878560 140.99453900 7.94 35.49878725 140.99436422 7.94 35.49868091 140.99436271 7.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">187.148</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-69</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b5f6d60e-8f2b-fdb9-3916-4278475a7e45">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1960</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869743 140.99509403 0.00 35.49869297 140.99521934 0.00 35.49876789 140.99522332 0.00 35.49877235 140.99509802 0.00 35.49869743 140.99509403 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49877235 140.99509802 3.58 35.49876789 140.99522332 3.58 35.49869297 140.99521934 3.58 35.49869743 140.99509403 3.58 35.49877235 140.99509802 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869743 140.99509403 3.58 35.49869297 140.99521934 3.58 35.49869297 140.99521934 9.98 35.49869743 140.99509403 9.98 35.49869743 140.99509403 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869297 140.99521934 3.58 35.49876789 140.99522332 3.58 35.49876789 140.99522332 9.98 35.49869297 140.99521934 9.98 35.49869297 140.99521934 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49876789 140.99522332 3.58 35.49877235 140.99509802 3.58 35.49877235 140.99509802 9.98 35.49876789 140.99522332 9.98 35.49876789 140.99522332 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49877235 140.99509802 3.58 35.49869743 140.99509403 3.58 35.49869743 140.99509403 9.98 35.49877235 140.99509802 9.98 35.49877235 140.99509802 3.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869743 140.99509403 9.98 35.49869297 140.99521934 9.98 35.49876789 140.99522332 9.98 35.49877235 140.99509802 9.98 35.49869743 140.99509403 9.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">189.363</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">94.682</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-70</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c219ccba-dbb5-f059-914d-bb902bf3f4f3">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1974</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862796 140.99875637 1.13 35.49862210 140.99893190 1.13 35.49873736 140.99893765 1.13 35.49874323 140.99876212 1.13 35.49862796 140.99875637 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49874323 140.99876212 1.13 35.49873736 140.99893765 1.13 35.49862210 140.99893190 1.13 35.49862796 140.99875637 1.13 35.49874323 140.99876212 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862796 140.99875637 1.13 35.49862210 140.99893190 1.13 35.49862210 140.99893190 11.33 35.49862796 140.99875637 11.33 35.49862796 140.99875637 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862210 140.99893190 1.13 35.49873736 140.99893765 1.13 35.49873736 140.99893765 11.33 35.49862210 140.99893190 11.33 35.49862210 140.99893190 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873736 140.99893765 1.13 35.49874323 140.99876212 1.13 35.49874323 140.99876212 11.33 35.49873736 140.99893765 11.33 35.49873736 140.99893765 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49874323 140.99876212 1.13 35.49862796 140.99875637 1.13 35.49862796 140.99875637 11.33 35.49874323 140.99876212 11.33 35.49874323 140.99876212 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862796 140.99875637 11.33 35.49862210 140.99893190 11.33 35.49873736 140.99893765 11.33 35.49874323 140.99876212 11.33 35.49862796 140.99875637 11.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.364</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.064</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.764</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.264</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">612.096</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">204.032</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-71</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fb66bbc7-834e-ca61-e7bf-90645012d581">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1977</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.6</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862208 140.99922556 0.00 35.49862559 140.99940162 0.00 35.49873462 140.99939837 0.00 35.49873110 140.99922230 0.00 35.49862208 140.99922556 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873110 140.99922230 0.98 35.49873462 140.99939837 0.98 35.49862559 140.99940162 0.98 35.49862208 140.99922556 0.98 35.49873110 140.99922230 0.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862208 140.99922556 0.98 35.49862559 140.99940162 0.98 35.49862559 140.99940162 4.58 35.49862208 140.99922556 4.58 35.49862208 140.99922556 0.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862559 140.99940162 0.98 35.49873462 140.99939837 0.98 35.49873462 140.99939837 4.58 35.49862559 140.99940162 4.58 35.49862559 140.99940162 0.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873462 140.99939837 0.98 35.49873110 140.99922230 0.98 35.49873110 140.99922230 4.58 35.49873462 140.99939837 4.58 35.49873462 140.99939837 0.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49873110 140.99922230 0.98 35.49862208 140.99922556 0.98 35.49862208 140.99922556 4.58 35.49873110 140.99922230 4.58 35.49873110 140.99922230 0.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49862208 140.99922556 4.58 35.49862559 140.99940162 4.58 35.49873462 140.99939837 4.58 35.49873110 140.99922230 4.58 35.49862208 140.99922556 4.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.520</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.220</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.920</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.420</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">193.358</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">193.358</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-72</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6d2f7940-f5e3-9114-6240-4c7c276e45d1">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>1970</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889261 140.99483967 0.00 35.49889321 140.99501270 0.00 35.49894109 140.99501246 0.00 35.49894082 140.99493459 0.00 35.49898000 140.99493439 0.00 35.49897967 140.99483922 0.00 35.49889261 140.99483967 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49897967 140.99483922 3.64 35.49898000 140.99493439 3.64 35.49894082 140.99493459 3.64 35.49894109 140.99501246 3.64 35.49889321 140.99501270 3.64 35.49889261 140.99483967 3.64 35.49897967 140.99483922 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889261 140.99483967 3.64 35.49889321 140.99501270 3.64 35.49889321 140.99501270 7.84 35.49889261 140.99483967 7.84 35.49889261 140.99483967 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889321 140.99501270 3.64 35.49894109 140.99501246 3.64 35.49894109 140.99501246 7.84 35.49889321 140.99501270 7.84 35.49889321 140.99501270 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49894109 140.99501246 3.64 35.49894082 140.99493459 3.64 35.49894082 140.99493459 7.84 35.49894109 140.99501246 7.84 35.49894109 140.99501246 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49894082 140.99493459 3.64 35.49898000 140.99493439 3.64 35.49898000 140.99493439 7.84 35.49894082 140.99493459 7.84 35.49894082 140.99493459 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49898000 140.99493439 3.64 35.49897967 140.99483922 3.64 35.49897967 140.99483922 7.84 35.49898000 140.99493439 7.84 35.49898000 140.99493439 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49897967 140.99483922 3.64 35.49889261 140.99483967 3.64 35.49889261 140.99483967 7.84 35.49897967 140.99483922 7.84 35.49897967 140.99483922 3.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889261 140.99483967 7.84 35.49889321 140.99501270 7.84 35.49894109 140.99501246 7.84 35.49894082 140.99493459 7.84 35.49898000 140.99493439 7.84 35.49897967 140.99483922 7.84 35.49889261 140.99483967 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">120.950</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">120.950</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-79</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_39c19ea7-cb7b-cc2c-e9a4-d945d71f3d08">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2011</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888935 140.99547422 0.00 35.49888663 140.99560489 0.00 35.49896195 140.99560723 0.00 35.49896468 140.99547656 0.00 35.49888935 140.99547422 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49896468 140.99547656 3.49 35.49896195 140.99560723 3.49 35.49888663 140.99560489 3.49 35.49888935 140.99547422 3.49 35.49896468 140.99547656 3.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888935 140.99547422 3.49 35.49888663 140.99560489 3.49 35.49888663 140.99560489 7.49 35.49888935 140.99547422 7.49 35.49888935 140.99547422 3.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888663 140.99560489 3.49 35.49896195 140.99560723 3.49 35.49896195 140.99560723 7.49 35.49888663 140.99560489 7.49 35.49888663 140.99560489 3.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49896195 140.99560723 3.49 35.49896468 140.99547656 3.49 35.49896468 140.99547656 7.49 35.49896195 140.99560723 7.49 35.49896195 140.99560723 3.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49896468 140.99547656 3.49 35.49888935 140.99547422 3.49 35.49888935 140.99547422 7.49 35.49896468 140.99547656 7.49 35.49896468 140.99547656 3.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888935 140.99547422 7.49 35.49888663 140.99560489 7.49 35.49896195 140.99560723 7.49 35.49896468 140.99547656 7.49 35.49888935 140.99547422 7.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">99.150</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">99.150</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-80</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_e2d074a5-9e4c-178f-3e40-50fea780f638">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1997</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888368 140.99593315 0.00 35.49888379 140.99610442 0.00 35.49896689 140.99610434 0.00 35.49896677 140.99593307 0.00 35.49888368 140.99593315 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49896677 140.99593307 3.33 35.49896689 140.99610434 3.33 35.49888379 140.99610442 3.33 35.49888368 140.99593315 3.33 35.49896677 140.99593307 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888368 140.99593315 3.33 35.49888379 140.99610442 3.33 35.49888379 140.99610442 10.43 35.49888368 140.99593315 10.43 35.49888368 140.99593315 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888379 140.99610442 3.33 35.49896689 140.99610434 3.33 35.49896689 140.99610434 10.43 35.49888379 140.99610442 10.43 35.49888379 140.99610442 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49896689 140.99610434 3.33 35.49896677 140.99593307 3.33 35.49896677 140.99593307 10.43 35.49896689 140.99610434 10.43 35.49896689 140.99610434 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49896677 140.99593307 3.33 35.49888368 140.99593315 3.33 35.49888368 140.99593315 10.43 35.49896677 140.99593307 10.43 35.49896677 140.99593307 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888368 140.99593315 10.43 35.49888379 140.99610442 10.43 35.49896689 140.99610434 10.43 35.49896677 140.99593307 10.43 35.49888368 140.99593315 10.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_80_0"/>
<gml:surfaceMember xlink:href="#poly_80_1"/>
<gml:surfaceMember xlink:href="#poly_80_2"/>
<gml:surfaceMember xlink:href="#poly_80_3"/>
<gml:surfaceMember xlink:href="#poly_80_4"/>
<gml:surfaceMember xlink:href="#poly_80_5"/>
<gml:surfaceMember xlink:href="#poly_80_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_f6795aed-f541-2c2e-b2ef-9e446bd86c49"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_0"><gml:exterior><gml:LinearRing gml:id="line_80_0_0"><gml:posList>35.49896677 140.99593307 3.33 35.49896689 140.99610434 3.33 35.49888379 140.99610442 3.33 35.49888368 140.99593315 3.33 35.49896677 140.99593307 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_a78efeb8-9646-9bc1-ace6-0334973488e4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_1"><gml:exterior><gml:LinearRing gml:id="line_80_1_0"><gml:posList>35.49888368 140.99593315 3.33 35.49888379 140.99610442 3.33 35.49888379 140.99610442 7.66 35.49888368 140.99593315 7.66 35.49888368 140.99593315 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_24c75ef5-3cf8-ebbc-ad3c-2ed41fe3f1f1"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_2"><gml:exterior><gml:LinearRing gml:id="line_80_2_0"><gml:posList>35.49888379 140.99610442 3.33 35.49896689 140.99610434 3.33 35.49896689 140.99610434 7.66 35.49892534 140.99610438 10.43 35.49888379 140.99610442 7.66 35.49888379 140.99610442 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_74ca05bf-324d-12cd-6e49-df8d1f726c80"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_3"><gml:exterior><gml:LinearRing gml:id="line_80_3_0"><gml:posList>35.49896689 140.99610434 3.33 35.49896677 140.99593307 3.33 35.49896677 140.99593307 7.66 35.49896689 140.99610434 7.66 35.49896689 140.99610434 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_563935c5-aacc-dcb8-0d3e-7d9e6acf2e9e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_4"><gml:exterior><gml:LinearRing gml:id="line_80_4_0"><gml:posList>35.49896677 140.99593307 3.33 35.49888368 140.99593315 3.33 35.49888368 140.99593315 7.66 35.49892523 140.99593311 10.43 35.49896677 140.99593307 7.66 35.49896677 140.99593307 3.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_eb44846c-543c-85b3-3aca-82f9376e6403"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_5"><gml:exterior><gml:LinearRing gml:id="line_80_5_0"><gml:posList>35.49888368 140.99593315 7.66 35.49888379 140.99610442 7.66 35.49892534 140.99610438 10.43 35.49892523 140.99593311 10.43 35.49888368 140.99593315 7.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_3e00986a-bd7b-1a91-55aa-2f02b8163bd9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_80_6"><gml:exterior><gml:LinearRing gml:id="line_80_6_0"><gml:posList>35.49896689 140.99610434 7.66 35.49896677 140.99593307 7.66 35.49892523 140.99593311 10.43 35.49892534 140.99610438 10.43 35.49896689 140.99610434 7.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">286.558</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">143.279</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-81</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_25dd3647-b07b-a95e-bd2c-67f6e81765cf">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">401</bldg:usage>
<bldg:yearOfConstruction>1997</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">15.5</bldg:measuredHeight>
<bldg:storeysAboveGround>5</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888273 140.99641806 0.00 35.49887859 140.99654161 0.00 35.49893218 140.99654430 0.00 35.49893404 140.99648870 0.00 35.49897789 140.99649090 0.00 35.49898017 140.99642294 0.00 35.49888273 140.99641806 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49898017 140.99642294 3.18 35.49897789 140.99649090 3.18 35.49893404 140.99648870 3.18 35.49893218 140.99654430 3.18 35.49887859 140.99654161 3.18 35.49888273 140.99641806 3.18 35.49898017 140.99642294 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888273 140.99641806 3.18 35.49887859 140.99654161 3.18 35.49887859 140.99654161 18.68 35.49888273 140.99641806 18.68 35.49888273 140.99641806 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49887859 140.99654161 3.18 35.49893218 140.99654430 3.18 35.49893218 140.99654430 18.68 35.49887859 140.99654161 18.68 35.49887859 140.99654161 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893218 140.99654430 3.18 35.49893404 140.99648870 3.18 35.49893404 140.99648870 18.68 35.49893218 140.99654430 18.68 35.49893218 140.99654430 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893404 140.99648870 3.18 35.49897789 140.99649090 3.18 35.49897789 140.99649090 18.68 35.49893404 140.99648870 18.68 35.49893404 140.99648870 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49897789 140.99649090 3.18 35.49898017 140.99642294 3.18 35.49898017 140.99642294 18.68 35.49897789 140.99649090 18.68 35.49897789 140.99649090 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49898017 140.99642294 3.18 35.49888273 140.99641806 3.18 35.49888273 140.99641806 18.68 35.49898017 140.99642294 18.68 35.49898017 140.99642294 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888273 140.99641806 18.68 35.49887859 140.99654161 18.68 35.49893218 140.99654430 18.68 35.49893404 140.99648870 18.68 35.49897789 140.99649090 18.68 35.49898017 140.99642294 18.68 35.49888273 140.99641806 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_81_0"/>
<gml:surfaceMember xlink:href="#poly_81_1"/>
<gml:surfaceMember xlink:href="#poly_81_2"/>
<gml:surfaceMember xlink:href="#poly_81_3"/>
<gml:surfaceMember xlink:href="#poly_81_4"/>
<gml:surfaceMember xlink:href="#poly_81_5"/>
<gml:surfaceMember xlink:href="#poly_81_6"/>
<gml:surfaceMember xlink:href="#poly_81_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_17cdd4a2-6158-e3bb-25c2-affeda145527"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_0"><gml:exterior><gml:LinearRing gml:id="line_81_0_0"><gml:posList>35.49898017 140.99642294 3.18 35.49897789 140.99649090 3.18 35.49893404 140.99648870 3.18 35.49893218 140.99654430 3.18 35.49887859 140.99654161 3.18 35.49888273 140.99641806 3.18 35.49898017 140.99642294 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_229da485-4da9-8094-ef79-688d2d2aa999"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_1"><gml:exterior><gml:LinearRing gml:id="line_81_1_0"><gml:posList>35.49888273 140.99641806 3.18 35.49887859 140.99654161 3.18 35.49887859 140.99654161 18.68 35.49888273 140.99641806 18.68 35.49888273 140.99641806 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_57160863-32e9-9749-d545-b06761310c5b"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_2"><gml:exterior><gml:LinearRing gml:id="line_81_2_0"><gml:posList>35.49887859 140.99654161 3.18 35.49893218 140.99654430 3.18 35.49893218 140.99654430 18.68 35.49887859 140.99654161 18.68 35.49887859 140.99654161 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3f8d47a7-a821-a3b8-7d36-e387ccf97872"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_3"><gml:exterior><gml:LinearRing gml:id="line_81_3_0"><gml:posList>35.49893218 140.99654430 3.18 35.49893404 140.99648870 3.18 35.49893404 140.99648870 18.68 35.49893218 140.99654430 18.68 35.49893218 140.99654430 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_201dd87e-de1d-48da-da57-4d1b3b761fe0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_4"><gml:exterior><gml:LinearRing gml:id="line_81_4_0"><gml:posList>35.49893404 140.99648870 3.18 35.49897789 140.99649090 3.18 35.49897789 140.99649090 18.68 35.49893404 140.99648870 18.68 35.49893404 140.99648870 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_81610fe4-717c-0f2d-915b-b61f78873807"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_5"><gml:exterior><gml:LinearRing gml:id="line_81_5_0"><gml:posList>35.49897789 140.99649090 3.18 35.49898017 140.99642294 3.18 35.49898017 140.99642294 18.68 35.49897789 140.99649090 18.68 35.49897789 140.99649090 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_35802038-9f00-906d-28ea-fecc23de2fac"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_6"><gml:exterior><gml:LinearRing gml:id="line_81_6_0"><gml:posList>35.49898017 140.99642294 3.18 35.49888273 140.99641806 3.18 35.49888273 140.99641806 18.68 35.49898017 140.99642294 18.68 35.49898017 140.99642294 3.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_858c8734-172c-33f7-b034-065fd7c64b59"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_81_7"><gml:exterior><gml:LinearRing gml:id="line_81_7_0"><gml:posList>35.49888273 140.99641806 18.68 35.49887859 140.99654161 18.68 35.49893218 140.99654430 18.68 35.49893404 140.99648870 18.68 35.49897789 140.99649090 18.68 35.49898017 140.99642294 18.68 35.49888273 140.99641806 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">484.084</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">96.817</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-82</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f6457d6d-588e-f599-896d-19689c662f26">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1985</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">21.3</bldg:measuredHeight>
<bldg:storeysAboveGround>7</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49886023 140.99878136 1.14 35.49886145 140.99891802 1.14 35.49894058 140.99891696 1.14 35.49893936 140.99878031 1.14 35.49886023 140.99878136 1.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893936 140.99878031 1.14 35.49894058 140.99891696 1.14 35.49886145 140.99891802 1.14 35.49886023 140.99878136 1.14 35.49893936 140.99878031 1.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49886023 140.99878136 1.14 35.49886145 140.99891802 1.14 35.49886145 140.99891802 22.44 35.49886023 140.99878136 22.44 35.49886023 140.99878136 1.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49886145 140.99891802 1.14 35.49894058 140.99891696 1.14 35.49894058 140.99891696 22.44 35.49886145 140.99891802 22.44 35.49886145 140.99891802 1.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49894058 140.99891696 1.14 35.49893936 140.99878031 1.14 35.49893936 140.99878031 22.44 35.49894058 140.99891696 22.44 35.49894058 140.99891696 1.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893936 140.99878031 1.14 35.49886023 140.99878136 1.14 35.49886023 140.99878136 22.44 35.49893936 140.99878031 22.44 35.49893936 140.99878031 1.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49886023 140.99878136 22.44 35.49886145 140.99891802 22.44 35.49894058 140.99891696 22.44 35.49893936 140.99878031 22.44 35.49886023 140.99878136 22.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.363</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.063</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.763</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.263</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">762.104</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">108.872</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-83</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_919a8625-cb6d-f220-5218-3c4edcdec598">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1986</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.6</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885418 140.99924036 1.00 35.49885440 140.99938496 1.00 35.49893623 140.99938477 1.00 35.49893601 140.99924017 1.00 35.49885418 140.99924036 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893601 140.99924017 1.00 35.49893623 140.99938477 1.00 35.49885440 140.99938496 1.00 35.49885418 140.99924036 1.00 35.49893601 140.99924017 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885418 140.99924036 1.00 35.49885440 140.99938496 1.00 35.49885440 140.99938496 4.60 35.49885418 140.99924036 4.60 35.49885418 140.99924036 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885440 140.99938496 1.00 35.49893623 140.99938477 1.00 35.49893623 140.99938477 4.60 35.49885440 140.99938496 4.60 35.49885440 140.99938496 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893623 140.99938477 1.00 35.49893601 140.99924017 1.00 35.49893601 140.99924017 4.60 35.49893623 140.99938477 4.60 35.49893623 140.99938477 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893601 140.99924017 1.00 35.49885418 140.99924036 1.00 35.49885418 140.99924036 4.60 35.49893601 140.99924017 4.60 35.49893601 140.99924017 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885418 140.99924036 4.60 35.49885440 140.99938496 4.60 35.49893623 140.99938477 4.60 35.49893601 140.99924017 4.60 35.49885418 140.99924036 4.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.520</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.220</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.920</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.420</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">119.130</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-84</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_aee267a1-8108-aad7-9d93-7ab2b6590f79">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>2023</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883836 140.99950503 0.95 35.49883624 140.99963218 0.95 35.49892924 140.99963450 0.95 35.49893135 140.99950734 0.95 35.49883836 140.99950503 0.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893135 140.99950734 0.95 35.49892924 140.99963450 0.95 35.49883624 140.99963218 0.95 35.49883836 140.99950503 0.95 35.49893135 140.99950734 0.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883836 140.99950503 0.95 35.49883624 140.99963218 0.95 35.49883624 140.99963218 4.35 35.49883836 140.99950503 4.35 35.49883836 140.99950503 0.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883624 140.99963218 0.95 35.49892924 140.99963450 0.95 35.49892924 140.99963450 4.35 35.49883624 140.99963218 4.35 35.49883624 140.99963218 0.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892924 140.99963450 0.95 35.49893135 140.99950734 0.95 35.49893135 140.99950734 4.35 35.49892924 140.99963450 4.35 35.49892924 140.99963450 0.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893135 140.99950734 0.95 35.49883836 140.99950503 0.95 35.49883836 140.99950503 4.35 35.49893135 140.99950734 4.35 35.49893135 140.99950734 0.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883836 140.99950503 4.35 35.49883624 140.99963218 4.35 35.49892924 140.99963450 4.35 35.49893135 140.99950734 4.35 35.49883836 140.99950503 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.573</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.273</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.973</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.473</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">119.093</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">119.093</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-85</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_729d3fda-9098-9fac-0537-8d37d689b3ca">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883791 140.99971328 0.94 35.49883473 140.99986929 0.94 35.49887973 140.99987066 0.94 35.49888116 140.99980046 0.94 35.49891797 140.99980158 0.94 35.49891972 140.99971577 0.94 35.49883791 140.99971328 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891972 140.99971577 0.94 35.49891797 140.99980158 0.94 35.49888116 140.99980046 0.94 35.49887973 140.99987066 0.94 35.49883473 140.99986929 0.94 35.49883791 140.99971328 0.94 35.49891972 140.99971577 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883791 140.99971328 0.94 35.49883473 140.99986929 0.94 35.49883473 140.99986929 10.54 35.49883791 140.99971328 10.54 35.49883791 140.99971328 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883473 140.99986929 0.94 35.49887973 140.99987066 0.94 35.49887973 140.99987066 10.54 35.49883473 140.99986929 10.54 35.49883473 140.99986929 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49887973 140.99987066 0.94 35.49888116 140.99980046 0.94 35.49888116 140.99980046 10.54 35.49887973 140.99987066 10.54 35.49887973 140.99987066 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888116 140.99980046 0.94 35.49891797 140.99980158 0.94 35.49891797 140.99980158 10.54 35.49888116 140.99980046 10.54 35.49888116 140.99980046 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891797 140.99980158 0.94 35.49891972 140.99971577 0.94 35.49891972 140.99971577 10.54 35.49891797 140.99980158 10.54 35.49891797 140.99980158 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891972 140.99971577 0.94 35.49883791 140.99971328 0.94 35.49883791 140.99971328 10.54 35.49891972 140.99971577 10.54 35.49891972 140.99971577 0.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883791 140.99971328 10.54 35.49883473 140.99986929 10.54 35.49887973 140.99987066 10.54 35.49888116 140.99980046 10.54 35.49891797 140.99980158 10.54 35.49891972 140.99971577 10.54 35.49883791 140.99971328 10.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.596</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.296</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.996</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.496</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">307.610</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">102.537</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-86</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8acb4638-cd27-dbd7-8d92-a67bd078b113">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">461</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49945665 140.99644569 3.21 35.49945436 140.99655344 3.21 35.49954320 140.99655626 3.21 35.49954549 140.99644851 3.21 35.49945665 140.99644569 3.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49954549 140.99644851 3.21 35.49954320 140.99655626 3.21 35.49945436 140.99655344 3.21 35.49945665 140.99644569 3.21 35.49954549 140.99644851 3.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49945665 140.99644569 3.21 35.49945436 140.99655344 3.21 35.49945436 140.99655344 7.41 35.49945665 140.99644569 7.41 35.49945665 140.99644569 3.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49945436 140.99655344 3.21 35.49954320 140.99655626 3.21 35.49954320 140.99655626 7.41 35.49945436 140.99655344 7.41 35.49945436 140.99655344 3.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49954320 140.99655626 3.21 35.49954549 140.99644851 3.21 35.49954549 140.99644851 7.41 35.49954320 140.99655626 7.41 35.49954320 140.99655626 3.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49954549 140.99644851 3.21 35.49945665 140.99644569 3.21 35.49945665 140.99644569 7.41 35.49954549 140.99644851 7.41 35.49954549 140.99644851 3.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49945665 140.99644569 7.41 35.49945436 140.99655344 7.41 35.49954320 140.99655626 7.41 35.49954549 140.99644851 7.41 35.49945665 140.99644569 7.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">96.431</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">96.431</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">231</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-97</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c1f18ed1-11fd-002a-4634-215b7eccc296">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.1</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49944521 140.99877402 1.18 35.49944178 140.99893686 1.18 35.49953476 140.99893980 1.18 35.49953819 140.99877696 1.18 35.49944521 140.99877402 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953819 140.99877696 1.18 35.49953476 140.99893980 1.18 35.49944178 140.99893686 1.18 35.49944521 140.99877402 1.18 35.49953819 140.99877696 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49944521 140.99877402 1.18 35.49944178 140.99893686 1.18 35.49944178 140.99893686 11.28 35.49944521 140.99877402 11.28 35.49944521 140.99877402 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49944178 140.99893686 1.18 35.49953476 140.99893980 1.18 35.49953476 140.99893980 11.28 35.49944178 140.99893686 11.28 35.49944178 140.99893686 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953476 140.99893980 1.18 35.49953819 140.99877696 1.18 35.49953819 140.99877696 11.28 35.49953476 140.99893980 11.28 35.49953476 140.99893980 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953819 140.99877696 1.18 35.49944521 140.99877402 1.18 35.49944521 140.99877402 11.28 35.49953819 140.99877696 11.28 35.49953819 140.99877696 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49944521 140.99877402 11.28 35.49944178 140.99893686 11.28 35.49953476 140.99893980 11.28 35.49953819 140.99877696 11.28 35.49944521 140.99877402 11.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.353</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.053</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.753</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.253</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">457.589</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">152.530</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-98</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4bf27083-0c5f-8128-f4e2-173648149251">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1970</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">13.1</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941885 140.99901428 0.00 35.49942172 140.99917758 0.00 35.49953363 140.99917464 0.00 35.49953076 140.99901134 0.00 35.49941885 140.99901428 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953076 140.99901134 1.09 35.49953363 140.99917464 1.09 35.49942172 140.99917758 1.09 35.49941885 140.99901428 1.09 35.49953076 140.99901134 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941885 140.99901428 1.09 35.49942172 140.99917758 1.09 35.49942172 140.99917758 14.19 35.49941885 140.99901428 14.19 35.49941885 140.99901428 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942172 140.99917758 1.09 35.49953363 140.99917464 1.09 35.49953363 140.99917464 14.19 35.49942172 140.99917758 14.19 35.49942172 140.99917758 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953363 140.99917464 1.09 35.49953076 140.99901134 1.09 35.49953076 140.99901134 14.19 35.49953363 140.99917464 14.19 35.49953363 140.99917464 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49953076 140.99901134 1.09 35.49941885 140.99901428 1.09 35.49941885 140.99901428 14.19 35.49953076 140.99901134 14.19 35.49953076 140.99901134 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941885 140.99901428 14.19 35.49942172 140.99917758 14.19 35.49953363 140.99917464 14.19 35.49953076 140.99901134 14.19 35.49941885 140.99901428 14.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.444</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.144</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.844</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.344</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">736.258</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">184.064</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-99</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fd31dde2-b790-6fc9-4f3a-a48ee4b9cdb0">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1958</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941415 140.99926435 1.03 35.49941396 140.99940829 1.03 35.49952933 140.99940852 1.03 35.49952952 140.99926458 1.03 35.49941415 140.99926435 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952952 140.99926458 1.03 35.49952933 140.99940852 1.03 35.49941396 140.99940829 1.03 35.49941415 140.99926435 1.03 35.49952952 140.99926458 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941415 140.99926435 1.03 35.49941396 140.99940829 1.03 35.49941396 140.99940829 7.83 35.49941415 140.99926435 7.83 35.49941415 140.99926435 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941396 140.99940829 1.03 35.49952933 140.99940852 1.03 35.49952933 140.99940852 7.83 35.49941396 140.99940829 7.83 35.49941396 140.99940829 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952933 140.99940852 1.03 35.49952952 140.99926458 1.03 35.49952952 140.99926458 7.83 35.49952933 140.99940852 7.83 35.49952933 140.99940852 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49952952 140.99926458 1.03 35.49941415 140.99926435 1.03 35.49941415 140.99926435 7.83 35.49952952 140.99926458 7.83 35.49952952 140.99926458 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941415 140.99926435 7.83 35.49941396 140.99940829 7.83 35.49952933 140.99940852 7.83 35.49952952 140.99926458 7.83 35.49941415 140.99926435 7.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.918</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.418</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">334.336</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">167.168</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-100</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c0436491-3911-b0a3-b6cd-38679310c00a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1987</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940693 140.99948338 0.99 35.49940496 140.99963700 0.99 35.49946474 140.99963814 0.99 35.49946562 140.99956902 0.99 35.49951453 140.99956995 0.99 35.49951561 140.99948546 0.99 35.49940693 140.99948338 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951561 140.99948546 0.99 35.49951453 140.99956995 0.99 35.49946562 140.99956902 0.99 35.49946474 140.99963814 0.99 35.49940496 140.99963700 0.99 35.49940693 140.99948338 0.99 35.49951561 140.99948546 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940693 140.99948338 0.99 35.49940496 140.99963700 0.99 35.49940496 140.99963700 4.99 35.49940693 140.99948338 4.99 35.49940693 140.99948338 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940496 140.99963700 0.99 35.49946474 140.99963814 0.99 35.49946474 140.99963814 4.99 35.49940496 140.99963700 4.99 35.49940496 140.99963700 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49946474 140.99963814 0.99 35.49946562 140.99956902 0.99 35.49946562 140.99956902 4.99 35.49946474 140.99963814 4.99 35.49946474 140.99963814 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49946562 140.99956902 0.99 35.49951453 140.99956995 0.99 35.49951453 140.99956995 4.99 35.49946562 140.99956902 4.99 35.49946562 140.99956902 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951453 140.99956995 0.99 35.49951561 140.99948546 0.99 35.49951561 140.99948546 4.99 35.49951453 140.99956995 4.99 35.49951453 140.99956995 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951561 140.99948546 0.99 35.49940693 140.99948338 0.99 35.49940693 140.99948338 4.99 35.49951561 140.99948546 4.99 35.49951561 140.99948546 0.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940693 140.99948338 4.99 35.49940496 140.99963700 4.99 35.49946474 140.99963814 4.99 35.49946562 140.99956902 4.99 35.49951453 140.99956995 4.99 35.49951561 140.99948546 4.99 35.49940693 140.99948338 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.566</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.266</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.966</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.466</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">134.073</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">134.073</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-101</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_72b431d5-33bc-6236-2fb5-1a9d29f09f1e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2003</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.6</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940045 140.99974146 0.97 35.49940144 140.99987503 0.97 35.49951247 140.99987380 0.97 35.49951148 140.99974023 0.97 35.49940045 140.99974146 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951148 140.99974023 0.97 35.49951247 140.99987380 0.97 35.49940144 140.99987503 0.97 35.49940045 140.99974146 0.97 35.49951148 140.99974023 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940045 140.99974146 0.97 35.49940144 140.99987503 0.97 35.49940144 140.99987503 4.57 35.49940045 140.99974146 4.57 35.49940045 140.99974146 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940144 140.99987503 0.97 35.49951247 140.99987380 0.97 35.49951247 140.99987380 4.57 35.49940144 140.99987503 4.57 35.49940144 140.99987503 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951247 140.99987380 0.97 35.49951148 140.99974023 0.97 35.49951148 140.99974023 4.57 35.49951247 140.99987380 4.57 35.49951247 140.99987380 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951148 140.99974023 0.97 35.49940045 140.99974146 0.97 35.49940045 140.99974146 4.57 35.49951148 140.99974023 4.57 35.49951148 140.99974023 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940045 140.99974146 4.57 35.49940144 140.99987503 4.57 35.49951247 140.99987380 4.57 35.49951148 140.99974023 4.57 35.49940045 140.99974146 4.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.995</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.495</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">149.318</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">149.318</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-102</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d762656e-3746-6a57-30b1-b4d6dda835e9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">15.3</bldg:measuredHeight>
<bldg:storeysAboveGround>5</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972631 140.99465281 3.76 35.49972838 140.99475991 3.76 35.49982172 140.99475722 3.76 35.49981966 140.99465012 3.76 35.49972631 140.99465281 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49981966 140.99465012 3.76 35.49982172 140.99475722 3.76 35.49972838 140.99475991 3.76 35.49972631 140.99465281 3.76 35.49981966 140.99465012 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972631 140.99465281 3.76 35.49972838 140.99475991 3.76 35.49972838 140.99475991 19.06 35.49972631 140.99465281 19.06 35.49972631 140.99465281 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972838 140.99475991 3.76 35.49982172 140.99475722 3.76 35.49982172 140.99475722 19.06 35.49972838 140.99475991 19.06 35.49972838 140.99475991 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49982172 140.99475722 3.76 35.49981966 140.99465012 3.76 35.49981966 140.99465012 19.06 35.49982172 140.99475722 19.06 35.49982172 140.99475722 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49981966 140.99465012 3.76 35.49972631 140.99465281 3.76 35.49972631 140.99465281 19.06 35.49981966 140.99465012 19.06 35.49981966 140.99465012 3.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972631 140.99465281 19.06 35.49972838 140.99475991 19.06 35.49982172 140.99475722 19.06 35.49981966 140.99465012 19.06 35.49972631 140.99465281 19.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">100.699</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-110</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_dc17aa02-cada-daf5-fedf-b1f6a2ccc2a7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">431</bldg:usage>
<bldg:yearOfConstruction>2018</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972074 140.99487678 0.00 35.49971706 140.99501315 0.00 35.49979164 140.99501616 0.00 35.49979532 140.99487979 0.00 35.49972074 140.99487678 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49979532 140.99487979 3.70 35.49979164 140.99501616 3.70 35.49971706 140.99501315 3.70 35.49972074 140.99487678 3.70 35.49979532 140.99487979 3.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972074 140.99487678 3.70 35.49971706 140.99501315 3.70 35.49971706 140.99501315 11.00 35.49972074 140.99487678 11.00 35.49972074 140.99487678 3.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971706 140.99501315 3.70 35.49979164 140.99501616 3.70 35.49979164 140.99501616 11.00 35.49971706 140.99501315 11.00 35.49971706 140.99501315 3.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49979164 140.99501616 3.70 35.49979532 140.99487979 3.70 35.49979532 140.99487979 11.00 35.49979164 140.99501616 11.00 35.49979164 140.99501616 3.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49979532 140.99487979 3.70 35.49972074 140.99487678 3.70 35.49972074 140.99487678 11.00 35.49979532 140.99487979 11.00 35.49979532 140.99487979 3.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972074 140.99487678 11.00 35.49971706 140.99501315 11.00 35.49979164 140.99501616 11.00 35.49979532 140.99487979 11.00 35.49972074 140.99487678 11.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">205.013</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">102.506</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-111</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_82906160-f3fb-c962-2839-e6ef297331de">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970771 140.99570921 3.48 35.49970643 140.99584895 3.48 35.49977017 140.99584982 3.48 35.49977075 140.99578694 3.48 35.49982290 140.99578765 3.48 35.49982361 140.99571079 3.48 35.49970771 140.99570921 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49982361 140.99571079 3.48 35.49982290 140.99578765 3.48 35.49977075 140.99578694 3.48 35.49977017 140.99584982 3.48 35.49970643 140.99584895 3.48 35.49970771 140.99570921 3.48 35.49982361 140.99571079 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970771 140.99570921 3.48 35.49970643 140.99584895 3.48 35.49970643 140.99584895 7.68 35.49970771 140.99570921 7.68 35.49970771 140.99570921 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970643 140.99584895 3.48 35.49977017 140.99584982 3.48 35.49977017 140.99584982 7.68 35.49970643 140.99584895 7.68 35.49970643 140.99584895 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977017 140.99584982 3.48 35.49977075 140.99578694 3.48 35.49977075 140.99578694 7.68 35.49977017 140.99584982 7.68 35.49977017 140.99584982 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977075 140.99578694 3.48 35.49982290 140.99578765 3.48 35.49982290 140.99578765 7.68 35.49977075 140.99578694 7.68 35.49977075 140.99578694 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49982290 140.99578765 3.48 35.49982361 140.99571079 3.48 35.49982361 140.99571079 7.68 35.49982290 140.99578765 7.68 35.49982290 140.99578765 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49982361 140.99571079 3.48 35.49970771 140.99570921 3.48 35.49970771 140.99570921 7.68 35.49982361 140.99571079 7.68 35.49982361 140.99571079 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970771 140.99570921 7.68 35.49970643 140.99584895 7.68 35.49977017 140.99584982 7.68 35.49977075 140.99578694 7.68 35.49982290 140.99578765 7.68 35.49982361 140.99571079 7.68 35.49970771 140.99570921 7.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_111_0"/>
<gml:surfaceMember xlink:href="#poly_111_1"/>
<gml:surfaceMember xlink:href="#poly_111_2"/>
<gml:surfaceMember xlink:href="#poly_111_3"/>
<gml:surfaceMember xlink:href="#poly_111_4"/>
<gml:surfaceMember xlink:href="#poly_111_5"/>
<gml:surfaceMember xlink:href="#poly_111_6"/>
<gml:surfaceMember xlink:href="#poly_111_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_d0713bef-f543-ae87-1861-7d5fb4740236"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_0"><gml:exterior><gml:LinearRing gml:id="line_111_0_0"><gml:posList>35.49982361 140.99571079 3.48 35.49982290 140.99578765 3.48 35.49977075 140.99578694 3.48 35.49977017 140.99584982 3.48 35.49970643 140.99584895 3.48 35.49970771 140.99570921 3.48 35.49982361 140.99571079 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_0de66732-e984-75af-3910-e8694a7fb998"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_1"><gml:exterior><gml:LinearRing gml:id="line_111_1_0"><gml:posList>35.49970771 140.99570921 3.48 35.49970643 140.99584895 3.48 35.49970643 140.99584895 7.68 35.49970771 140.99570921 7.68 35.49970771 140.99570921 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_98225427-98f2-56c2-e4f7-125cfe85054f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_2"><gml:exterior><gml:LinearRing gml:id="line_111_2_0"><gml:posList>35.49970643 140.99584895 3.48 35.49977017 140.99584982 3.48 35.49977017 140.99584982 7.68 35.49970643 140.99584895 7.68 35.49970643 140.99584895 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_4e336a6c-72e3-65a5-32ac-f39bfd708ac1"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_3"><gml:exterior><gml:LinearRing gml:id="line_111_3_0"><gml:posList>35.49977017 140.99584982 3.48 35.49977075 140.99578694 3.48 35.49977075 140.99578694 7.68 35.49977017 140.99584982 7.68 35.49977017 140.99584982 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ddf211a7-f885-b387-ba96-06f25dc8fa42"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_4"><gml:exterior><gml:LinearRing gml:id="line_111_4_0"><gml:posList>35.49977075 140.99578694 3.48 35.49982290 140.99578765 3.48 35.49982290 140.99578765 7.68 35.49977075 140.99578694 7.68 35.49977075 140.99578694 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_dfb367e8-e17e-afc2-647e-6711a0c676db"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_5"><gml:exterior><gml:LinearRing gml:id="line_111_5_0"><gml:posList>35.49982290 140.99578765 3.48 35.49982361 140.99571079 3.48 35.49982361 140.99571079 7.68 35.49982290 140.99578765 7.68 35.49982290 140.99578765 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_1f10047a-cc95-68df-b027-d371318634a0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_6"><gml:exterior><gml:LinearRing gml:id="line_111_6_0"><gml:posList>35.49982361 140.99571079 3.48 35.49970771 140.99570921 3.48 35.49970771 140.99570921 7.68 35.49982361 140.99571079 7.68 35.49982361 140.99571079 3.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_11629dea-b53c-3658-2d56-14f761d80996"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_111_7"><gml:exterior><gml:LinearRing gml:id="line_111_7_0"><gml:posList>35.49970771 140.99570921 7.68 35.49970643 140.99584895 7.68 35.49977017 140.99584982 7.68 35.49977075 140.99578694 7.68 35.49982290 140.99578765 7.68 35.49982361 140.99571079 7.68 35.49970771 140.99570921 7.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">130.044</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">130.044</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-112</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0bb2f65d-716e-2f8c-5cbd-1431cabf6416">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2012</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.8</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971835 140.99596527 3.40 35.49971664 140.99610479 3.40 35.49981973 140.99610668 3.40 35.49982144 140.99596716 3.40 35.49971835 140.99596527 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49982144 140.99596716 3.40 35.49981973 140.99610668 3.40 35.49971664 140.99610479 3.40 35.49971835 140.99596527 3.40 35.49982144 140.99596716 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971835 140.99596527 3.40 35.49971664 140.99610479 3.40 35.49971664 140.99610479 7.20 35.49971835 140.99596527 7.20 35.49971835 140.99596527 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971664 140.99610479 3.40 35.49981973 140.99610668 3.40 35.49981973 140.99610668 7.20 35.49971664 140.99610479 7.20 35.49971664 140.99610479 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49981973 140.99610668 3.40 35.49982144 140.99596716 3.40 35.49982144 140.99596716 7.20 35.49981973 140.99610668 7.20 35.49981973 140.99610668 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49982144 140.99596716 3.40 35.49971835 140.99596527 3.40 35.49971835 140.99596527 7.20 35.49982144 140.99596716 7.20 35.49982144 140.99596716 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971835 140.99596527 7.20 35.49971664 140.99610479 7.20 35.49981973 140.99610668 7.20 35.49982144 140.99596716 7.20 35.49971835 140.99596527 7.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">144.830</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">144.830</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-113</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5460db2d-6fe1-ab5a-e56a-07bdda753c22">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999003</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2019</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970087 140.99619647 0.00 35.49970058 140.99632322 0.00 35.49974578 140.99632338 0.00 35.49974592 140.99626634 0.00 35.49978291 140.99626647 0.00 35.49978307 140.99619676 0.00 35.49970087 140.99619647 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49978307 140.99619676 3.32 35.49978291 140.99626647 3.32 35.49974592 140.99626634 3.32 35.49974578 140.99632338 3.32 35.49970058 140.99632322 3.32 35.49970087 140.99619647 3.32 35.49978307 140.99619676 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970087 140.99619647 3.32 35.49970058 140.99632322 3.32 35.49970058 140.99632322 13.52 35.49970087 140.99619647 13.52 35.49970087 140.99619647 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970058 140.99632322 3.32 35.49974578 140.99632338 3.32 35.49974578 140.99632338 13.52 35.49970058 140.99632322 13.52 35.49970058 140.99632322 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974578 140.99632338 3.32 35.49974592 140.99626634 3.32 35.49974592 140.99626634 13.52 35.49974578 140.99632338 13.52 35.49974578 140.99632338 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974592 140.99626634 3.32 35.49978291 140.99626647 3.32 35.49978291 140.99626647 13.52 35.49974592 140.99626634 13.52 35.49974592 140.99626634 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49978291 140.99626647 3.32 35.49978307 140.99619676 3.32 35.49978307 140.99619676 13.52 35.49978291 140.99626647 13.52 35.49978291 140.99626647 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49978307 140.99619676 3.32 35.49970087 140.99619647 3.32 35.49970087 140.99619647 13.52 35.49978307 140.99619676 13.52 35.49978307 140.99619676 3.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49970087 140.99619647 13.52 35.49970058 140.99632322 13.52 35.49974578 140.99632338 13.52 35.49974592 140.99626634 13.52 35.49978291 140.99626647 13.52 35.49978307 140.99619676 13.52 35.49970087 140.99619647 13.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町川西20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">250.925</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">83.642</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-114</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0ed91fc8-a82e-33ce-51e8-64042eb4b739">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">401</bldg:usage>
<bldg:yearOfConstruction>2001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">16.2</bldg:measuredHeight>
<bldg:storeysAboveGround>5</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968424 140.99902759 0.00 35.49968260 140.99916865 0.00 35.49975506 140.99916990 0.00 35.49975670 140.99902885 0.00 35.49968424 140.99902759 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975670 140.99902885 1.12 35.49975506 140.99916990 1.12 35.49968260 140.99916865 1.12 35.49968424 140.99902759 1.12 35.49975670 140.99902885 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968424 140.99902759 1.12 35.49968260 140.99916865 1.12 35.49968260 140.99916865 17.32 35.49968424 140.99902759 17.32 35.49968424 140.99902759 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968260 140.99916865 1.12 35.49975506 140.99916990 1.12 35.49975506 140.99916990 17.32 35.49968260 140.99916865 17.32 35.49968260 140.99916865 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975506 140.99916990 1.12 35.49975670 140.99902885 1.12 35.49975670 140.99902885 17.32 35.49975506 140.99916990 17.32 35.49975506 140.99916990 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975670 140.99902885 1.12 35.49968424 140.99902759 1.12 35.49968424 140.99902759 17.32 35.49975670 140.99902885 17.32 35.49975670 140.99902885 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968424 140.99902759 17.32 35.49968260 140.99916865 17.32 35.49975506 140.99916990 17.32 35.49975670 140.99902885 17.32 35.49968424 140.99902759 17.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.438</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.138</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.838</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.338</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">514.560</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">102.912</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-115</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_57e195d3-dc55-4b58-3d7d-dff9fa5016a5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1985</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.6</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968806 140.99924177 0.00 35.49968239 140.99940694 0.00 35.49976974 140.99941142 0.00 35.49977540 140.99924625 0.00 35.49968806 140.99924177 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977540 140.99924625 1.05 35.49976974 140.99941142 1.05 35.49968239 140.99940694 1.05 35.49968806 140.99924177 1.05 35.49977540 140.99924625 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968806 140.99924177 1.05 35.49968239 140.99940694 1.05 35.49968239 140.99940694 7.65 35.49968806 140.99924177 7.65 35.49968806 140.99924177 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968239 140.99940694 1.05 35.49976974 140.99941142 1.05 35.49976974 140.99941142 7.65 35.49968239 140.99940694 7.65 35.49968239 140.99940694 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976974 140.99941142 1.05 35.49977540 140.99924625 1.05 35.49977540 140.99924625 7.65 35.49976974 140.99941142 7.65 35.49976974 140.99941142 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977540 140.99924625 1.05 35.49968806 140.99924177 1.05 35.49968806 140.99924177 7.65 35.49977540 140.99924625 7.65 35.49977540 140.99924625 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968806 140.99924177 7.65 35.49968239 140.99940694 7.65 35.49976974 140.99941142 7.65 35.49977540 140.99924625 7.65 35.49968806 140.99924177 7.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.509</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.209</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.909</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.409</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">291.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">145.500</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-116</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4e8631c5-3f82-6a8f-c3f0-b34a07c19dc5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1960</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.0</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49966850 140.99950760 0.00 35.49966600 140.99964864 0.00 35.49972607 140.99965023 0.00 35.49972719 140.99958676 0.00 35.49977634 140.99958806 0.00 35.49977771 140.99951049 0.00 35.49966850 140.99950760 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977771 140.99951049 1.00 35.49977634 140.99958806 1.00 35.49972719 140.99958676 1.00 35.49972607 140.99965023 1.00 35.49966600 140.99964864 1.00 35.49966850 140.99950760 1.00 35.49977771 140.99951049 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49966850 140.99950760 1.00 35.49966600 140.99964864 1.00 35.49966600 140.99964864 11.00 35.49966850 140.99950760 11.00 35.49966850 140.99950760 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49966600 140.99964864 1.00 35.49972607 140.99965023 1.00 35.49972607 140.99965023 11.00 35.49966600 140.99964864 11.00 35.49966600 140.99964864 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972607 140.99965023 1.00 35.49972719 140.99958676 1.00 35.49972719 140.99958676 11.00 35.49972607 140.99965023 11.00 35.49972607 140.99965023 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972719 140.99958676 1.00 35.49977634 140.99958806 1.00 35.49977634 140.99958806 11.00 35.49972719 140.99958676 11.00 35.49972719 140.99958676 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977634 140.99958806 1.00 35.49977771 140.99951049 1.00 35.49977771 140.99951049 11.00 35.49977634 140.99958806 11.00 35.49977634 140.99958806 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49977771 140.99951049 1.00 35.49966850 140.99950760 1.00 35.49966850 140.99950760 11.00 35.49977771 140.99951049 11.00 35.49977771 140.99951049 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49966850 140.99950760 11.00 35.49966600 140.99964864 11.00 35.49972607 140.99965023 11.00 35.49972719 140.99958676 11.00 35.49977634 140.99958806 11.00 35.49977771 140.99951049 11.00 35.49966850 140.99950760 11.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.965</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.465</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">371.163</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">123.721</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-117</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
</core:CityModel>
