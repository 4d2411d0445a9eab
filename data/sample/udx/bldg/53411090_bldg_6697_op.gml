<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49636370 141.00005470 0.00</gml:lowerCorner>
<gml:upperCorner>35.49981549 141.00517476 24.68</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<app:appearanceMember><app:Appearance><app:theme>rgbTexture</app:theme>
<app:surfaceDataMember><app:ParameterizedTexture>
<app:imageURI>53411090_bldg_6697_appearance/wall.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:target uri="#poly_11_1"><app:TexCoordList><app:textureCoordinates ring="#line_11_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_11_2"><app:TexCoordList><app:textureCoordinates ring="#line_11_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_11_3"><app:TexCoordList><app:textureCoordinates ring="#line_11_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_11_4"><app:TexCoordList><app:textureCoordinates ring="#line_11_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_1"><app:TexCoordList><app:textureCoordinates ring="#line_40_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_2"><app:TexCoordList><app:textureCoordinates ring="#line_40_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_3"><app:TexCoordList><app:textureCoordinates ring="#line_40_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_4"><app:TexCoordList><app:textureCoordinates ring="#line_40_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_5"><app:TexCoordList><app:textureCoordinates ring="#line_40_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_6"><app:TexCoordList><app:textureCoordinates ring="#line_40_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_64_1"><app:TexCoordList><app:textureCoordinates ring="#line_64_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_64_2"><app:TexCoordList><app:textureCoordinates ring="#line_64_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_64_3"><app:TexCoordList><app:textureCoordinates ring="#line_64_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_64_4"><app:TexCoordList><app:textureCoordinates ring="#line_64_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_90_1"><app:TexCoordList><app:textureCoordinates ring="#line_90_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_90_2"><app:TexCoordList><app:textureCoordinates ring="#line_90_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_90_3"><app:TexCoordList><app:textureCoordinates ring="#line_90_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_90_4"><app:TexCoordList><app:textureCoordinates ring="#line_90_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_1"><app:TexCoordList><app:textureCoordinates ring="#line_91_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_2"><app:TexCoordList><app:textureCoordinates ring="#line_91_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_3"><app:TexCoordList><app:textureCoordinates ring="#line_91_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_4"><app:TexCoordList><app:textureCoordinates ring="#line_91_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_5"><app:TexCoordList><app:textureCoordinates ring="#line_91_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_6"><app:TexCoordList><app:textureCoordinates ring="#line_91_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_117_1"><app:TexCoordList><app:textureCoordinates ring="#line_117_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_117_2"><app:TexCoordList><app:textureCoordinates ring="#line_117_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_117_3"><app:TexCoordList><app:textureCoordinates ring="#line_117_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_117_4"><app:TexCoordList><app:textureCoordinates ring="#line_117_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
</app:ParameterizedTexture></app:surfaceDataMember>
<app:surfaceDataMember><app:ParameterizedTexture>
<app:imageURI>53411090_bldg_6697_appearance/roof.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:target uri="#poly_11_5"><app:TexCoordList><app:textureCoordinates ring="#line_11_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_11_6"><app:TexCoordList><app:textureCoordinates ring="#line_11_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_40_7"><app:TexCoordList><app:textureCoordinates ring="#line_40_7_0">1.0000 0.5000 0.7500 0.9330 0.2500 0.9330 0.0000 0.5000 0.2500 0.0670 0.7500 0.0670 1.0000 0.5000</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_64_5"><app:TexCoordList><app:textureCoordinates ring="#line_64_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_64_6"><app:TexCoordList><app:textureCoordinates ring="#line_64_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_90_5"><app:TexCoordList><app:textureCoordinates ring="#line_90_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_90_6"><app:TexCoordList><app:textureCoordinates ring="#line_90_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_91_7"><app:TexCoordList><app:textureCoordinates ring="#line_91_7_0">1.0000 0.5000 0.7500 0.9330 0.2500 0.9330 0.0000 0.5000 0.2500 0.0670 0.7500 0.0670 1.0000 0.5000</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_117_5"><app:TexCoordList><app:textureCoordinates ring="#line_117_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
</app:ParameterizedTexture></app:surfaceDataMember>
</app:Appearance></app:appearanceMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ad05eaf4-1d17-50cc-91b9-a5e7b3139979">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2016</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.6</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640339 141.00030478 0.00 35.49640276 141.00043152 0.00 35.49650136 141.00043225 0.00 35.49650199 141.00030551 0.00 35.49640339 141.00030478 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49650199 141.00030551 0.82 35.49650136 141.00043225 0.82 35.49640276 141.00043152 0.82 35.49640339 141.00030478 0.82 35.49650199 141.00030551 0.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640339 141.00030478 0.82 35.49640276 141.00043152 0.82 35.49640276 141.00043152 19.42 35.49640339 141.00030478 19.42 35.49640339 141.00030478 0.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640276 141.00043152 0.82 35.49650136 141.00043225 0.82 35.49650136 141.00043225 19.42 35.49640276 141.00043152 19.42 35.49640276 141.00043152 0.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49650136 141.00043225 0.82 35.49650199 141.00030551 0.82 35.49650199 141.00030551 19.42 35.49650136 141.00043225 19.42 35.49650136 141.00043225 0.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49650199 141.00030551 0.82 35.49640339 141.00030478 0.82 35.49640339 141.00030478 19.42 35.49650199 141.00030551 19.42 35.49650199 141.00030551 0.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640339 141.00030478 19.42 35.49640276 141.00043152 19.42 35.49650136 141.00043225 19.42 35.49650199 141.00030551 19.42 35.49640339 141.00030478 19.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">754.860</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">125.810</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-3</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b41a1b0f-aa74-83aa-ac32-614c20f13b39">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1991</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640918 141.00054461 0.86 35.49641186 141.00067065 0.86 35.49645646 141.00066923 0.86 35.49645525 141.00061251 0.86 35.49649174 141.00061136 0.86 35.49649027 141.00054204 0.86 35.49640918 141.00054461 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649027 141.00054204 0.86 35.49649174 141.00061136 0.86 35.49645525 141.00061251 0.86 35.49645646 141.00066923 0.86 35.49641186 141.00067065 0.86 35.49640918 141.00054461 0.86 35.49649027 141.00054204 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640918 141.00054461 0.86 35.49641186 141.00067065 0.86 35.49641186 141.00067065 10.26 35.49640918 141.00054461 10.26 35.49640918 141.00054461 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49641186 141.00067065 0.86 35.49645646 141.00066923 0.86 35.49645646 141.00066923 10.26 35.49641186 141.00067065 10.26 35.49641186 141.00067065 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49645646 141.00066923 0.86 35.49645525 141.00061251 0.86 35.49645525 141.00061251 10.26 35.49645646 141.00066923 10.26 35.49645646 141.00066923 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49645525 141.00061251 0.86 35.49649174 141.00061136 0.86 35.49649174 141.00061136 10.26 35.49645525 141.00061251 10.26 35.49645525 141.00061251 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649174 141.00061136 0.86 35.49649027 141.00054204 0.86 35.49649027 141.00054204 10.26 35.49649174 141.00061136 10.26 35.49649174 141.00061136 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649027 141.00054204 0.86 35.49640918 141.00054461 0.86 35.49640918 141.00054461 10.26 35.49649027 141.00054204 10.26 35.49649027 141.00054204 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49640918 141.00054461 10.26 35.49641186 141.00067065 10.26 35.49645646 141.00066923 10.26 35.49645525 141.00061251 10.26 35.49649174 141.00061136 10.26 35.49649027 141.00054204 10.26 35.49640918 141.00054461 10.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_3_0"/>
<gml:surfaceMember xlink:href="#poly_3_1"/>
<gml:surfaceMember xlink:href="#poly_3_2"/>
<gml:surfaceMember xlink:href="#poly_3_3"/>
<gml:surfaceMember xlink:href="#poly_3_4"/>
<gml:surfaceMember xlink:href="#poly_3_5"/>
<gml:surfaceMember xlink:href="#poly_3_6"/>
<gml:surfaceMember xlink:href="#poly_3_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_e91a57be-39a5-3610-3c59-2af34e837025"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_0"><gml:exterior><gml:LinearRing gml:id="line_3_0_0"><gml:posList>35.49649027 141.00054204 0.86 35.49649174 141.00061136 0.86 35.49645525 141.00061251 0.86 35.49645646 141.00066923 0.86 35.49641186 141.00067065 0.86 35.49640918 141.00054461 0.86 35.49649027 141.00054204 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_eb9d823a-b43d-f18e-6deb-e66e866c1683"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_1"><gml:exterior><gml:LinearRing gml:id="line_3_1_0"><gml:posList>35.49640918 141.00054461 0.86 35.49641186 141.00067065 0.86 35.49641186 141.00067065 10.26 35.49640918 141.00054461 10.26 35.49640918 141.00054461 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_98ce5cfd-6bb8-1bbc-8ca3-196bd025ac13"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_2"><gml:exterior><gml:LinearRing gml:id="line_3_2_0"><gml:posList>35.49641186 141.00067065 0.86 35.49645646 141.00066923 0.86 35.49645646 141.00066923 10.26 35.49641186 141.00067065 10.26 35.49641186 141.00067065 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_2fe0459d-9ac7-40e0-60cb-69e73a24a7bb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_3"><gml:exterior><gml:LinearRing gml:id="line_3_3_0"><gml:posList>35.49645646 141.00066923 0.86 35.49645525 141.00061251 0.86 35.49645525 141.00061251 10.26 35.49645646 141.00066923 10.26 35.49645646 141.00066923 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_29d66b05-da1f-e35a-e19f-4660b09974ef"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_4"><gml:exterior><gml:LinearRing gml:id="line_3_4_0"><gml:posList>35.49645525 141.00061251 0.86 35.49649174 141.00061136 0.86 35.49649174 141.00061136 10.26 35.49645525 141.00061251 10.26 35.49645525 141.00061251 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_23bfb43a-73cc-1d4b-1d35-ed0362a0ce7f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_5"><gml:exterior><gml:LinearRing gml:id="line_3_5_0"><gml:posList>35.49649174 141.00061136 0.86 35.49649027 141.00054204 0.86 35.49649027 141.00054204 10.26 35.49649174 141.00061136 10.26 35.49649174 141.00061136 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_86083860-94ba-4310-fd47-80b6da4ca241"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_6"><gml:exterior><gml:LinearRing gml:id="line_3_6_0"><gml:posList>35.49649027 141.00054204 0.86 35.49640918 141.00054461 0.86 35.49640918 141.00054461 10.26 35.49649027 141.00054204 10.26 35.49649027 141.00054204 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_b9f3bff2-a846-0d4b-6307-364ea8c0c7cd"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_3_7"><gml:exterior><gml:LinearRing gml:id="line_3_7_0"><gml:posList>35.49640918 141.00054461 10.26 35.49641186 141.00067065 10.26 35.49645646 141.00066923 10.26 35.49645525 141.00061251 10.26 35.49649174 141.00061136 10.26 35.49649027 141.00054204 10.26 35.49640918 141.00054461 10.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.526</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.226</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.926</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.426</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">246.332</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">82.111</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-4</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_e3b5098b-2257-20b5-3fee-8c153a60fbfb">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1996</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">21.8</bldg:measuredHeight>
<bldg:storeysAboveGround>7</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49639905 141.00078088 0.00 35.49639751 141.00092877 0.00 35.49651394 141.00093058 0.00 35.49651548 141.00078269 0.00 35.49639905 141.00078088 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49651548 141.00078269 0.92 35.49651394 141.00093058 0.92 35.49639751 141.00092877 0.92 35.49639905 141.00078088 0.92 35.49651548 141.00078269 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49639905 141.00078088 0.92 35.49639751 141.00092877 0.92 35.49639751 141.00092877 22.72 35.49639905 141.00078088 22.72 35.49639905 141.00078088 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49639751 141.00092877 0.92 35.49651394 141.00093058 0.92 35.49651394 141.00093058 22.72 35.49639751 141.00092877 22.72 35.49639751 141.00092877 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49651394 141.00093058 0.92 35.49651548 141.00078269 0.92 35.49651548 141.00078269 22.72 35.49651394 141.00093058 22.72 35.49651394 141.00093058 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49651548 141.00078269 0.92 35.49639905 141.00078088 0.92 35.49639905 141.00078088 22.72 35.49651548 141.00078269 22.72 35.49651548 141.00078269 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49639905 141.00078088 22.72 35.49639751 141.00092877 22.72 35.49651394 141.00093058 22.72 35.49651548 141.00078269 22.72 35.49639905 141.00078088 22.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.853</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.353</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">1213.705</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">173.386</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-5</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2fc23cdb-2e99-a4a6-5349-511cdd4f03fb">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638956 141.00103397 0.00 35.49639161 141.00113577 0.00 35.49649865 141.00113255 0.00 35.49649660 141.00103075 0.00 35.49638956 141.00103397 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649660 141.00103075 1.01 35.49649865 141.00113255 1.01 35.49639161 141.00113577 1.01 35.49638956 141.00103397 1.01 35.49649660 141.00103075 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638956 141.00103397 1.01 35.49639161 141.00113577 1.01 35.49639161 141.00113577 5.11 35.49638956 141.00103397 5.11 35.49638956 141.00103397 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49639161 141.00113577 1.01 35.49649865 141.00113255 1.01 35.49649865 141.00113255 5.11 35.49639161 141.00113577 5.11 35.49639161 141.00113577 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649865 141.00113255 1.01 35.49649660 141.00103075 1.01 35.49649660 141.00103075 5.11 35.49649865 141.00113255 5.11 35.49649865 141.00113255 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49649660 141.00103075 1.01 35.49638956 141.00103397 1.01 35.49638956 141.00103397 5.11 35.49649660 141.00103075 5.11 35.49649660 141.00103075 1.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638956 141.00103397 5.11 35.49639161 141.00113577 5.11 35.49649865 141.00113255 5.11 35.49649660 141.00103075 5.11 35.49638956 141.00103397 5.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.368</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.068</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.768</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.268</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">109.771</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">109.771</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-6</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3a158951-c9cc-78d5-6fb9-c07e0ca7a9c4">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1991</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.0</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638091 141.00272662 3.75 35.49638309 141.00285090 3.75 35.49646581 141.00284873 3.75 35.49646363 141.00272445 3.75 35.49638091 141.00272662 3.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49646363 141.00272445 3.75 35.49646581 141.00284873 3.75 35.49638309 141.00285090 3.75 35.49638091 141.00272662 3.75 35.49646363 141.00272445 3.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638091 141.00272662 3.75 35.49638309 141.00285090 3.75 35.49638309 141.00285090 13.75 35.49638091 141.00272662 13.75 35.49638091 141.00272662 3.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638309 141.00285090 3.75 35.49646581 141.00284873 3.75 35.49646581 141.00284873 13.75 35.49638309 141.00285090 13.75 35.49638309 141.00285090 3.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49646581 141.00284873 3.75 35.49646363 141.00272445 3.75 35.49646363 141.00272445 13.75 35.49646581 141.00284873 13.75 35.49646581 141.00284873 3.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49646363 141.00272445 3.75 35.49638091 141.00272662 3.75 35.49638091 141.00272662 13.75 35.49646363 141.00272445 13.75 35.49646363 141.00272445 3.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49638091 141.00272662 13.75 35.49638309 141.00285090 13.75 35.49646581 141.00284873 13.75 35.49646363 141.00272445 13.75 35.49638091 141.00272662 13.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">310.651</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">103.550</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-7</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f1ca4601-4a79-ac7a-0428-7b5481aaf692">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2015</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637573 141.00341126 0.00 35.49637368 141.00357369 0.00 35.49642622 141.00357468 0.00 35.49642714 141.00350159 0.00 35.49647013 141.00350240 0.00 35.49647126 141.00341307 0.00 35.49637573 141.00341126 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647126 141.00341307 4.13 35.49647013 141.00350240 4.13 35.49642714 141.00350159 4.13 35.49642622 141.00357468 4.13 35.49637368 141.00357369 4.13 35.49637573 141.00341126 4.13 35.49647126 141.00341307 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637573 141.00341126 4.13 35.49637368 141.00357369 4.13 35.49637368 141.00357369 7.33 35.49637573 141.00341126 7.33 35.49637573 141.00341126 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637368 141.00357369 4.13 35.49642622 141.00357468 4.13 35.49642622 141.00357468 7.33 35.49637368 141.00357369 7.33 35.49637368 141.00357369 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642622 141.00357468 4.13 35.49642714 141.00350159 4.13 35.49642714 141.00350159 7.33 35.49642622 141.00357468 7.33 35.49642622 141.00357468 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642714 141.00350159 4.13 35.49647013 141.00350240 4.13 35.49647013 141.00350240 7.33 35.49642714 141.00350159 7.33 35.49642714 141.00350159 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647013 141.00350240 4.13 35.49647126 141.00341307 4.13 35.49647126 141.00341307 7.33 35.49647013 141.00350240 7.33 35.49647013 141.00350240 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647126 141.00341307 4.13 35.49637573 141.00341126 4.13 35.49637573 141.00341126 7.33 35.49647126 141.00341307 7.33 35.49647126 141.00341307 4.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49637573 141.00341126 7.33 35.49637368 141.00357369 7.33 35.49642622 141.00357468 7.33 35.49642714 141.00350159 7.33 35.49647013 141.00350240 7.33 35.49647126 141.00341307 7.33 35.49637573 141.00341126 7.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">124.605</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">124.605</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-8</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8abac650-dab2-443f-0fd7-10aea531e3df">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1972</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.6</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636809 141.00403272 0.00 35.49636736 141.00418723 0.00 35.49647551 141.00418800 0.00 35.49647624 141.00403349 0.00 35.49636809 141.00403272 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647624 141.00403349 4.42 35.49647551 141.00418800 4.42 35.49636736 141.00418723 4.42 35.49636809 141.00403272 4.42 35.49647624 141.00403349 4.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636809 141.00403272 4.42 35.49636736 141.00418723 4.42 35.49636736 141.00418723 11.02 35.49636809 141.00403272 11.02 35.49636809 141.00403272 4.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636736 141.00418723 4.42 35.49647551 141.00418800 4.42 35.49647551 141.00418800 11.02 35.49636736 141.00418723 11.02 35.49636736 141.00418723 4.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647551 141.00418800 4.42 35.49647624 141.00403349 4.42 35.49647624 141.00403349 11.02 35.49647551 141.00418800 11.02 35.49647551 141.00418800 4.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647624 141.00403349 4.42 35.49636809 141.00403272 4.42 35.49636809 141.00403272 11.02 35.49647624 141.00403349 11.02 35.49647624 141.00403349 4.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636809 141.00403272 11.02 35.49636736 141.00418723 11.02 35.49647551 141.00418800 11.02 35.49647624 141.00403349 11.02 35.49636809 141.00403272 11.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">336.480</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">168.240</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-9</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8efca55f-6295-6f03-f222-eef8ad7022cc">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1970</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636380 141.00428507 0.00 35.49636370 141.00440079 0.00 35.49647582 141.00440093 0.00 35.49647592 141.00428521 0.00 35.49636380 141.00428507 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647592 141.00428521 4.52 35.49647582 141.00440093 4.52 35.49636370 141.00440079 4.52 35.49636380 141.00428507 4.52 35.49647592 141.00428521 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636380 141.00428507 4.52 35.49636370 141.00440079 4.52 35.49636370 141.00440079 8.52 35.49636380 141.00428507 8.52 35.49636380 141.00428507 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636370 141.00440079 4.52 35.49647582 141.00440093 4.52 35.49647582 141.00440093 8.52 35.49636370 141.00440079 8.52 35.49636370 141.00440079 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647582 141.00440093 4.52 35.49647592 141.00428521 4.52 35.49647592 141.00428521 8.52 35.49647582 141.00440093 8.52 35.49647582 141.00440093 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647592 141.00428521 4.52 35.49636380 141.00428507 4.52 35.49636380 141.00428507 8.52 35.49647592 141.00428521 8.52 35.49647592 141.00428521 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636380 141.00428507 8.52 35.49636370 141.00440079 8.52 35.49647582 141.00440093 8.52 35.49647592 141.00428521 8.52 35.49636380 141.00428507 8.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_9_0"/>
<gml:surfaceMember xlink:href="#poly_9_1"/>
<gml:surfaceMember xlink:href="#poly_9_2"/>
<gml:surfaceMember xlink:href="#poly_9_3"/>
<gml:surfaceMember xlink:href="#poly_9_4"/>
<gml:surfaceMember xlink:href="#poly_9_5"/>
<gml:surfaceMember xlink:href="#poly_9_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_44af23e1-0d53-8d30-6f8e-0e6d933deed5"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_0"><gml:exterior><gml:LinearRing gml:id="line_9_0_0"><gml:posList>35.49636380 141.00428507 4.52 35.49647592 141.00428521 4.52 35.49647582 141.00440093 4.52 35.49636370 141.00440079 4.52 35.49636380 141.00428507 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_15672873-9321-094d-4859-77509df8bfcd"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_1"><gml:exterior><gml:LinearRing gml:id="line_9_1_0"><gml:posList>35.49636370 141.00440079 4.52 35.49647582 141.00440093 4.52 35.49647582 141.00440093 6.92 35.49636370 141.00440079 6.92 35.49636370 141.00440079 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_783e2d38-d42e-8b20-935b-c51a5a82981c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_2"><gml:exterior><gml:LinearRing gml:id="line_9_2_0"><gml:posList>35.49647582 141.00440093 4.52 35.49647592 141.00428521 4.52 35.49647592 141.00428521 6.92 35.49647587 141.00434307 8.52 35.49647582 141.00440093 6.92 35.49647582 141.00440093 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_27af6659-ef79-6222-3ed6-8d76422e24f9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_3"><gml:exterior><gml:LinearRing gml:id="line_9_3_0"><gml:posList>35.49647592 141.00428521 4.52 35.49636380 141.00428507 4.52 35.49636380 141.00428507 6.92 35.49647592 141.00428521 6.92 35.49647592 141.00428521 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_40c5249e-0c48-1826-abf6-9e535a16c3c6"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_4"><gml:exterior><gml:LinearRing gml:id="line_9_4_0"><gml:posList>35.49636380 141.00428507 4.52 35.49636370 141.00440079 4.52 35.49636370 141.00440079 6.92 35.49636375 141.00434293 8.52 35.49636380 141.00428507 6.92 35.49636380 141.00428507 4.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_67ab8c2f-9c9e-ac3d-38d8-1a34e8f31a3a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_5"><gml:exterior><gml:LinearRing gml:id="line_9_5_0"><gml:posList>35.49636370 141.00440079 6.92 35.49647582 141.00440093 6.92 35.49647587 141.00434307 8.52 35.49636375 141.00434293 8.52 35.49636370 141.00440079 6.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_1676254c-7e9e-a90a-1882-aaa66c3b950e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_9_6"><gml:exterior><gml:LinearRing gml:id="line_9_6_0"><gml:posList>35.49647592 141.00428521 6.92 35.49636380 141.00428507 6.92 35.49636375 141.00434293 8.52 35.49647587 141.00434307 8.52 35.49647592 141.00428521 6.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">130.620</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">130.620</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-10</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7fbc3b6a-d170-a6f0-3a89-dc95ce7cf354">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636714 141.00451767 4.61 35.49636730 141.00462325 4.61 35.49642302 141.00462313 4.61 35.49642295 141.00457562 4.61 35.49646853 141.00457551 4.61 35.49646845 141.00451744 4.61 35.49636714 141.00451767 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49646845 141.00451744 4.61 35.49646853 141.00457551 4.61 35.49642295 141.00457562 4.61 35.49642302 141.00462313 4.61 35.49636730 141.00462325 4.61 35.49636714 141.00451767 4.61 35.49646845 141.00451744 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636714 141.00451767 4.61 35.49636730 141.00462325 4.61 35.49636730 141.00462325 11.31 35.49636714 141.00451767 11.31 35.49636714 141.00451767 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636730 141.00462325 4.61 35.49642302 141.00462313 4.61 35.49642302 141.00462313 11.31 35.49636730 141.00462325 11.31 35.49636730 141.00462325 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642302 141.00462313 4.61 35.49642295 141.00457562 4.61 35.49642295 141.00457562 11.31 35.49642302 141.00462313 11.31 35.49642302 141.00462313 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49642295 141.00457562 4.61 35.49646853 141.00457551 4.61 35.49646853 141.00457551 11.31 35.49642295 141.00457562 11.31 35.49642295 141.00457562 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49646853 141.00457551 4.61 35.49646845 141.00451744 4.61 35.49646845 141.00451744 11.31 35.49646853 141.00457551 11.31 35.49646853 141.00457551 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49646845 141.00451744 4.61 35.49636714 141.00451767 4.61 35.49636714 141.00451767 11.31 35.49646845 141.00451744 11.31 35.49646845 141.00451744 4.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636714 141.00451767 11.31 35.49636730 141.00462325 11.31 35.49642302 141.00462313 11.31 35.49642295 141.00457562 11.31 35.49646853 141.00457551 11.31 35.49646845 141.00451744 11.31 35.49636714 141.00451767 11.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">171.748</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">85.874</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-11</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_78b7e99f-ad8c-c9cc-40d8-33045f26e56d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1985</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636699 141.00499942 0.00 35.49636427 141.00510142 0.00 35.49647183 141.00510571 0.00 35.49647455 141.00500371 0.00 35.49636699 141.00499942 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647455 141.00500371 4.77 35.49647183 141.00510571 4.77 35.49636427 141.00510142 4.77 35.49636699 141.00499942 4.77 35.49647455 141.00500371 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636699 141.00499942 4.77 35.49636427 141.00510142 4.77 35.49636427 141.00510142 11.47 35.49636699 141.00499942 11.47 35.49636699 141.00499942 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636427 141.00510142 4.77 35.49647183 141.00510571 4.77 35.49647183 141.00510571 11.47 35.49636427 141.00510142 11.47 35.49636427 141.00510142 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647183 141.00510571 4.77 35.49647455 141.00500371 4.77 35.49647455 141.00500371 11.47 35.49647183 141.00510571 11.47 35.49647183 141.00510571 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49647455 141.00500371 4.77 35.49636699 141.00499942 4.77 35.49636699 141.00499942 11.47 35.49647455 141.00500371 11.47 35.49647455 141.00500371 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49636699 141.00499942 11.47 35.49636427 141.00510142 11.47 35.49647183 141.00510571 11.47 35.49647455 141.00500371 11.47 35.49636699 141.00499942 11.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_11_0"/>
<gml:surfaceMember xlink:href="#poly_11_1"/>
<gml:surfaceMember xlink:href="#poly_11_2"/>
<gml:surfaceMember xlink:href="#poly_11_3"/>
<gml:surfaceMember xlink:href="#poly_11_4"/>
<gml:surfaceMember xlink:href="#poly_11_5"/>
<gml:surfaceMember xlink:href="#poly_11_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_30b477b8-1375-e3b5-2a14-8eaa1485fbc1"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_0"><gml:exterior><gml:LinearRing gml:id="line_11_0_0"><gml:posList>35.49636699 141.00499942 4.77 35.49647455 141.00500371 4.77 35.49647183 141.00510571 4.77 35.49636427 141.00510142 4.77 35.49636699 141.00499942 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_19ea0a0b-8be9-144e-acc6-d077e44871ed"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_1"><gml:exterior><gml:LinearRing gml:id="line_11_1_0"><gml:posList>35.49636427 141.00510142 4.77 35.49647183 141.00510571 4.77 35.49647183 141.00510571 8.79 35.49636427 141.00510142 8.79 35.49636427 141.00510142 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_afc8f3a6-53c0-88ea-a1cb-fd226ea5e71a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_2"><gml:exterior><gml:LinearRing gml:id="line_11_2_0"><gml:posList>35.49647183 141.00510571 4.77 35.49647455 141.00500371 4.77 35.49647455 141.00500371 8.79 35.49647319 141.00505471 11.47 35.49647183 141.00510571 8.79 35.49647183 141.00510571 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_f241a275-42fb-4b8d-c3be-cad1d806c7cb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_3"><gml:exterior><gml:LinearRing gml:id="line_11_3_0"><gml:posList>35.49647455 141.00500371 4.77 35.49636699 141.00499942 4.77 35.49636699 141.00499942 8.79 35.49647455 141.00500371 8.79 35.49647455 141.00500371 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d2a01f51-701b-9657-cca9-7631ff067ec8"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_4"><gml:exterior><gml:LinearRing gml:id="line_11_4_0"><gml:posList>35.49636699 141.00499942 4.77 35.49636427 141.00510142 4.77 35.49636427 141.00510142 8.79 35.49636563 141.00505042 11.47 35.49636699 141.00499942 8.79 35.49636699 141.00499942 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_9bb7de39-7aec-eea2-a0ef-881a7ec765aa"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_5"><gml:exterior><gml:LinearRing gml:id="line_11_5_0"><gml:posList>35.49636427 141.00510142 8.79 35.49647183 141.00510571 8.79 35.49647319 141.00505471 11.47 35.49636563 141.00505042 11.47 35.49636427 141.00510142 8.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_981fd1be-71f1-0594-90c2-0a4760354915"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_11_6"><gml:exterior><gml:LinearRing gml:id="line_11_6_0"><gml:posList>35.49647455 141.00500371 8.79 35.49636699 141.00499942 8.79 35.49636563 141.00505042 11.47 35.49647319 141.00505471 11.47 35.49647455 141.00500371 8.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手16番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">221.129</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">110.564</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-12</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fe953800-2a36-e964-337c-89dede1d4ae5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700905 141.00005470 0.83 35.49700461 141.00021000 0.83 35.49705385 141.00021210 0.83 35.49705585 141.00014222 0.83 35.49709614 141.00014394 0.83 35.49709858 141.00005852 0.83 35.49700905 141.00005470 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709858 141.00005852 0.83 35.49709614 141.00014394 0.83 35.49705585 141.00014222 0.83 35.49705385 141.00021210 0.83 35.49700461 141.00021000 0.83 35.49700905 141.00005470 0.83 35.49709858 141.00005852 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700905 141.00005470 0.83 35.49700461 141.00021000 0.83 35.49700461 141.00021000 11.03 35.49700905 141.00005470 11.03 35.49700905 141.00005470 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700461 141.00021000 0.83 35.49705385 141.00021210 0.83 35.49705385 141.00021210 11.03 35.49700461 141.00021000 11.03 35.49700461 141.00021000 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49705385 141.00021210 0.83 35.49705585 141.00014222 0.83 35.49705585 141.00014222 11.03 35.49705385 141.00021210 11.03 35.49705385 141.00021210 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49705585 141.00014222 0.83 35.49709614 141.00014394 0.83 35.49709614 141.00014394 11.03 35.49705585 141.00014222 11.03 35.49705585 141.00014222 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709614 141.00014394 0.83 35.49709858 141.00005852 0.83 35.49709858 141.00005852 11.03 35.49709614 141.00014394 11.03 35.49709614 141.00014394 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709858 141.00005852 0.83 35.49700905 141.00005470 0.83 35.49700905 141.00005470 11.03 35.49709858 141.00005852 11.03 35.49709858 141.00005852 0.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700905 141.00005470 11.03 35.49700461 141.00021000 11.03 35.49705385 141.00021210 11.03 35.49705585 141.00014222 11.03 35.49709614 141.00014394 11.03 35.49709858 141.00005852 11.03 35.49700905 141.00005470 11.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">335.318</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">111.773</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-20</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5d214213-6f2d-0691-c403-e008bd73cfd8">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1996</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699988 141.00032499 0.00 35.49700071 141.00045261 0.00 35.49710237 141.00045162 0.00 35.49710154 141.00032400 0.00 35.49699988 141.00032499 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710154 141.00032400 0.86 35.49710237 141.00045162 0.86 35.49700071 141.00045261 0.86 35.49699988 141.00032499 0.86 35.49710154 141.00032400 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699988 141.00032499 0.86 35.49700071 141.00045261 0.86 35.49700071 141.00045261 7.76 35.49699988 141.00032499 7.76 35.49699988 141.00032499 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700071 141.00045261 0.86 35.49710237 141.00045162 0.86 35.49710237 141.00045162 7.76 35.49700071 141.00045261 7.76 35.49700071 141.00045261 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710237 141.00045162 0.86 35.49710154 141.00032400 0.86 35.49710154 141.00032400 7.76 35.49710237 141.00045162 7.76 35.49710237 141.00045162 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49710154 141.00032400 0.86 35.49699988 141.00032499 0.86 35.49699988 141.00032499 7.76 35.49710154 141.00032400 7.76 35.49710154 141.00032400 0.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699988 141.00032499 7.76 35.49700071 141.00045261 7.76 35.49710237 141.00045162 7.76 35.49710154 141.00032400 7.76 35.49699988 141.00032499 7.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.968</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.468</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">261.245</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">130.622</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-21</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c00e98fa-5e4d-65aa-362f-0408634c2078">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2020</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.5</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698975 141.00053649 0.89 35.49698927 141.00069850 0.89 35.49704370 141.00069874 0.89 35.49704391 141.00062584 0.89 35.49708844 141.00062603 0.89 35.49708871 141.00053693 0.89 35.49698975 141.00053649 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708871 141.00053693 0.89 35.49708844 141.00062603 0.89 35.49704391 141.00062584 0.89 35.49704370 141.00069874 0.89 35.49698927 141.00069850 0.89 35.49698975 141.00053649 0.89 35.49708871 141.00053693 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698975 141.00053649 0.89 35.49698927 141.00069850 0.89 35.49698927 141.00069850 7.39 35.49698975 141.00053649 7.39 35.49698975 141.00053649 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698927 141.00069850 0.89 35.49704370 141.00069874 0.89 35.49704370 141.00069874 7.39 35.49698927 141.00069850 7.39 35.49698927 141.00069850 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704370 141.00069874 0.89 35.49704391 141.00062584 0.89 35.49704391 141.00062584 7.39 35.49704370 141.00069874 7.39 35.49704370 141.00069874 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704391 141.00062584 0.89 35.49708844 141.00062603 0.89 35.49708844 141.00062603 7.39 35.49704391 141.00062584 7.39 35.49704391 141.00062584 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708844 141.00062603 0.89 35.49708871 141.00053693 0.89 35.49708871 141.00053693 7.39 35.49708844 141.00062603 7.39 35.49708844 141.00062603 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708871 141.00053693 0.89 35.49698975 141.00053649 0.89 35.49698975 141.00053649 7.39 35.49708871 141.00053693 7.39 35.49708871 141.00053693 0.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698975 141.00053649 7.39 35.49698927 141.00069850 7.39 35.49704370 141.00069874 7.39 35.49704391 141.00062584 7.39 35.49708844 141.00062603 7.39 35.49708871 141.00053693 7.39 35.49698975 141.00053649 7.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.519</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.219</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.919</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.419</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">257.443</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">128.721</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-22</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_01a62769-e838-60b7-f3c7-2ed9fa11b8b9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2015</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699377 141.00100910 0.00 35.49699524 141.00116999 0.00 35.49709528 141.00116863 0.00 35.49709381 141.00100773 0.00 35.49699377 141.00100910 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709381 141.00100773 1.04 35.49709528 141.00116863 1.04 35.49699524 141.00116999 1.04 35.49699377 141.00100910 1.04 35.49709381 141.00100773 1.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699377 141.00100910 1.04 35.49699524 141.00116999 1.04 35.49699524 141.00116999 7.34 35.49699377 141.00100910 7.34 35.49699377 141.00100910 1.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699524 141.00116999 1.04 35.49709528 141.00116863 1.04 35.49709528 141.00116863 7.34 35.49699524 141.00116999 7.34 35.49699524 141.00116999 1.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709528 141.00116863 1.04 35.49709381 141.00100773 1.04 35.49709381 141.00100773 7.34 35.49709528 141.00116863 7.34 35.49709528 141.00116863 1.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49709381 141.00100773 1.04 35.49699377 141.00100910 1.04 35.49699377 141.00100910 7.34 35.49709381 141.00100773 7.34 35.49709381 141.00100773 1.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49699377 141.00100910 7.34 35.49699524 141.00116999 7.34 35.49709528 141.00116863 7.34 35.49709381 141.00100773 7.34 35.49699377 141.00100910 7.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.359</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.059</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.759</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.259</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">324.120</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">162.060</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-23</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a0079309-b25c-8fde-6769-e8a21235f775">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1999</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696973 141.00272313 3.77 35.49697146 141.00283243 3.77 35.49708230 141.00282980 3.77 35.49708056 141.00272049 3.77 35.49696973 141.00272313 3.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708056 141.00272049 3.77 35.49708230 141.00282980 3.77 35.49697146 141.00283243 3.77 35.49696973 141.00272313 3.77 35.49708056 141.00272049 3.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696973 141.00272313 3.77 35.49697146 141.00283243 3.77 35.49697146 141.00283243 13.67 35.49696973 141.00272313 13.67 35.49696973 141.00272313 3.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49697146 141.00283243 3.77 35.49708230 141.00282980 3.77 35.49708230 141.00282980 13.67 35.49697146 141.00283243 13.67 35.49697146 141.00283243 3.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708230 141.00282980 3.77 35.49708056 141.00272049 3.77 35.49708056 141.00272049 13.67 35.49708230 141.00282980 13.67 35.49708230 141.00282980 3.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49708056 141.00272049 3.77 35.49696973 141.00272313 3.77 35.49696973 141.00272313 13.67 35.49708056 141.00272049 13.67 35.49708056 141.00272049 3.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696973 141.00272313 13.67 35.49697146 141.00283243 13.67 35.49708230 141.00282980 13.67 35.49708056 141.00272049 13.67 35.49696973 141.00272313 13.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">366.048</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">122.016</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-24</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7e4fcc5a-944d-9587-c8ff-2637f818a5c3">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1955</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700138 141.00293777 0.00 35.49700139 141.00310375 0.00 35.49707367 141.00310375 0.00 35.49707366 141.00293777 0.00 35.49700138 141.00293777 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707366 141.00293777 3.90 35.49707367 141.00310375 3.90 35.49700139 141.00310375 3.90 35.49700138 141.00293777 3.90 35.49707366 141.00293777 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700138 141.00293777 3.90 35.49700139 141.00310375 3.90 35.49700139 141.00310375 13.30 35.49700138 141.00293777 13.30 35.49700138 141.00293777 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700139 141.00310375 3.90 35.49707367 141.00310375 3.90 35.49707367 141.00310375 13.30 35.49700139 141.00310375 13.30 35.49700139 141.00310375 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707367 141.00310375 3.90 35.49707366 141.00293777 3.90 35.49707366 141.00293777 13.30 35.49707367 141.00310375 13.30 35.49707367 141.00310375 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707366 141.00293777 3.90 35.49700138 141.00293777 3.90 35.49700138 141.00293777 13.30 35.49707366 141.00293777 13.30 35.49707366 141.00293777 3.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49700138 141.00293777 13.30 35.49700139 141.00310375 13.30 35.49707367 141.00310375 13.30 35.49707366 141.00293777 13.30 35.49700138 141.00293777 13.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">362.344</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">120.781</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-25</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8b40010c-c3b1-c783-ba68-e59d0afbcf9e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1999</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698248 141.00319316 0.00 35.49697819 141.00330898 0.00 35.49707471 141.00331432 0.00 35.49707900 141.00319850 0.00 35.49698248 141.00319316 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707900 141.00319850 4.05 35.49707471 141.00331432 4.05 35.49697819 141.00330898 4.05 35.49698248 141.00319316 4.05 35.49707900 141.00319850 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698248 141.00319316 4.05 35.49697819 141.00330898 4.05 35.49697819 141.00330898 11.35 35.49698248 141.00319316 11.35 35.49698248 141.00319316 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49697819 141.00330898 4.05 35.49707471 141.00331432 4.05 35.49707471 141.00331432 11.35 35.49697819 141.00330898 11.35 35.49697819 141.00330898 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707471 141.00331432 4.05 35.49707900 141.00319850 4.05 35.49707900 141.00319850 11.35 35.49707471 141.00331432 11.35 35.49707471 141.00331432 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49707900 141.00319850 4.05 35.49698248 141.00319316 4.05 35.49698248 141.00319316 11.35 35.49707900 141.00319850 11.35 35.49707900 141.00319850 4.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49698248 141.00319316 11.35 35.49697819 141.00330898 11.35 35.49707471 141.00331432 11.35 35.49707900 141.00319850 11.35 35.49698248 141.00319316 11.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">225.549</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">112.774</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-26</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7c055df4-5bdd-463c-b91c-29fbb99ee1f9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1976</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696544 141.00342411 4.17 35.49696778 141.00358543 4.17 35.49702398 141.00358422 4.17 35.49702293 141.00351162 4.17 35.49706891 141.00351062 4.17 35.49706762 141.00342190 4.17 35.49696544 141.00342411 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49706762 141.00342190 4.17 35.49706891 141.00351062 4.17 35.49702293 141.00351162 4.17 35.49702398 141.00358422 4.17 35.49696778 141.00358543 4.17 35.49696544 141.00342411 4.17 35.49706762 141.00342190 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696544 141.00342411 4.17 35.49696778 141.00358543 4.17 35.49696778 141.00358543 8.47 35.49696544 141.00342411 8.47 35.49696544 141.00342411 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696778 141.00358543 4.17 35.49702398 141.00358422 4.17 35.49702398 141.00358422 8.47 35.49696778 141.00358543 8.47 35.49696778 141.00358543 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49702398 141.00358422 4.17 35.49702293 141.00351162 4.17 35.49702293 141.00351162 8.47 35.49702398 141.00358422 8.47 35.49702398 141.00358422 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49702293 141.00351162 4.17 35.49706891 141.00351062 4.17 35.49706891 141.00351062 8.47 35.49702293 141.00351162 8.47 35.49702293 141.00351162 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49706891 141.00351062 4.17 35.49706762 141.00342190 4.17 35.49706762 141.00342190 8.47 35.49706891 141.00351062 8.47 35.49706891 141.00351062 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49706762 141.00342190 4.17 35.49696544 141.00342411 4.17 35.49696544 141.00342411 8.47 35.49706762 141.00342190 8.47 35.49706762 141.00342190 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696544 141.00342411 8.47 35.49696778 141.00358543 8.47 35.49702398 141.00358422 8.47 35.49702293 141.00351162 8.47 35.49706891 141.00351062 8.47 35.49706762 141.00342190 8.47 35.49696544 141.00342411 8.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_26_0"/>
<gml:surfaceMember xlink:href="#poly_26_1"/>
<gml:surfaceMember xlink:href="#poly_26_2"/>
<gml:surfaceMember xlink:href="#poly_26_3"/>
<gml:surfaceMember xlink:href="#poly_26_4"/>
<gml:surfaceMember xlink:href="#poly_26_5"/>
<gml:surfaceMember xlink:href="#poly_26_6"/>
<gml:surfaceMember xlink:href="#poly_26_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_3c963df9-6e68-c6f0-955c-b62dc9849e06"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_0"><gml:exterior><gml:LinearRing gml:id="line_26_0_0"><gml:posList>35.49706762 141.00342190 4.17 35.49706891 141.00351062 4.17 35.49702293 141.00351162 4.17 35.49702398 141.00358422 4.17 35.49696778 141.00358543 4.17 35.49696544 141.00342411 4.17 35.49706762 141.00342190 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_18ca2c08-c08c-d156-6aef-05a314ee4d73"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_1"><gml:exterior><gml:LinearRing gml:id="line_26_1_0"><gml:posList>35.49696544 141.00342411 4.17 35.49696778 141.00358543 4.17 35.49696778 141.00358543 8.47 35.49696544 141.00342411 8.47 35.49696544 141.00342411 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3a3b671c-cbd7-fac2-dadf-72eb6d8c0e8a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_2"><gml:exterior><gml:LinearRing gml:id="line_26_2_0"><gml:posList>35.49696778 141.00358543 4.17 35.49702398 141.00358422 4.17 35.49702398 141.00358422 8.47 35.49696778 141.00358543 8.47 35.49696778 141.00358543 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_4cde5f38-73ed-9c6d-d63e-2ba02c02da95"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_3"><gml:exterior><gml:LinearRing gml:id="line_26_3_0"><gml:posList>35.49702398 141.00358422 4.17 35.49702293 141.00351162 4.17 35.49702293 141.00351162 8.47 35.49702398 141.00358422 8.47 35.49702398 141.00358422 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_9c05d351-56be-130e-0055-15163b85649e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_4"><gml:exterior><gml:LinearRing gml:id="line_26_4_0"><gml:posList>35.49702293 141.00351162 4.17 35.49706891 141.00351062 4.17 35.49706891 141.00351062 8.47 35.49702293 141.00351162 8.47 35.49702293 141.00351162 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d3fdcc22-5fc9-3734-6813-a36f2c8b9ae3"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_5"><gml:exterior><gml:LinearRing gml:id="line_26_5_0"><gml:posList>35.49706891 141.00351062 4.17 35.49706762 141.00342190 4.17 35.49706762 141.00342190 8.47 35.49706891 141.00351062 8.47 35.49706891 141.00351062 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_775b0f3f-e2cc-3f20-fd2e-672250b2cebb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_6"><gml:exterior><gml:LinearRing gml:id="line_26_6_0"><gml:posList>35.49706762 141.00342190 4.17 35.49696544 141.00342411 4.17 35.49696544 141.00342411 8.47 35.49706762 141.00342190 8.47 35.49706762 141.00342190 4.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_f33ade6f-86a9-85de-dd95-3956c8e29135"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_26_7"><gml:exterior><gml:LinearRing gml:id="line_26_7_0"><gml:posList>35.49696544 141.00342411 8.47 35.49696778 141.00358543 8.47 35.49702398 141.00358422 8.47 35.49702293 141.00351162 8.47 35.49706891 141.00351062 8.47 35.49706762 141.00342190 8.47 35.49696544 141.00342411 8.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">132.399</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">132.399</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-27</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_984a6524-d50c-cfa2-90d1-09fcbe458aa6">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1972</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696219 141.00427080 4.54 35.49695666 141.00444039 4.54 35.49705176 141.00444503 4.54 35.49705729 141.00427544 4.54 35.49696219 141.00427080 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49705729 141.00427544 4.54 35.49705176 141.00444503 4.54 35.49695666 141.00444039 4.54 35.49696219 141.00427080 4.54 35.49705729 141.00427544 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696219 141.00427080 4.54 35.49695666 141.00444039 4.54 35.49695666 141.00444039 11.64 35.49696219 141.00427080 11.64 35.49696219 141.00427080 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49695666 141.00444039 4.54 35.49705176 141.00444503 4.54 35.49705176 141.00444503 11.64 35.49695666 141.00444039 11.64 35.49695666 141.00444039 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49705176 141.00444503 4.54 35.49705729 141.00427544 4.54 35.49705729 141.00427544 11.64 35.49705176 141.00444503 11.64 35.49705176 141.00444503 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49705729 141.00427544 4.54 35.49696219 141.00427080 4.54 35.49696219 141.00427080 11.64 35.49705729 141.00427544 11.64 35.49705729 141.00427544 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49696219 141.00427080 11.64 35.49695666 141.00444039 11.64 35.49705176 141.00444503 11.64 35.49705729 141.00427544 11.64 35.49696219 141.00427080 11.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_27_0"/>
<gml:surfaceMember xlink:href="#poly_27_1"/>
<gml:surfaceMember xlink:href="#poly_27_2"/>
<gml:surfaceMember xlink:href="#poly_27_3"/>
<gml:surfaceMember xlink:href="#poly_27_4"/>
<gml:surfaceMember xlink:href="#poly_27_5"/>
<gml:surfaceMember xlink:href="#poly_27_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_dc1a564e-5d92-e15d-f128-921ca86603e4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_0"><gml:exterior><gml:LinearRing gml:id="line_27_0_0"><gml:posList>35.49705729 141.00427544 4.54 35.49705176 141.00444503 4.54 35.49695666 141.00444039 4.54 35.49696219 141.00427080 4.54 35.49705729 141.00427544 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6ebfc31f-f064-8c38-c30b-b344e6ac6951"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_1"><gml:exterior><gml:LinearRing gml:id="line_27_1_0"><gml:posList>35.49696219 141.00427080 4.54 35.49695666 141.00444039 4.54 35.49695666 141.00444039 8.80 35.49696219 141.00427080 8.80 35.49696219 141.00427080 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_1977969d-bf22-9954-8130-099a84588cc6"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_2"><gml:exterior><gml:LinearRing gml:id="line_27_2_0"><gml:posList>35.49695666 141.00444039 4.54 35.49705176 141.00444503 4.54 35.49705176 141.00444503 8.80 35.49700421 141.00444271 11.64 35.49695666 141.00444039 8.80 35.49695666 141.00444039 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ae874920-1af9-1076-8950-e594e91d5354"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_3"><gml:exterior><gml:LinearRing gml:id="line_27_3_0"><gml:posList>35.49705176 141.00444503 4.54 35.49705729 141.00427544 4.54 35.49705729 141.00427544 8.80 35.49705176 141.00444503 8.80 35.49705176 141.00444503 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_28086105-aadd-b60f-d39e-a036f7bad930"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_4"><gml:exterior><gml:LinearRing gml:id="line_27_4_0"><gml:posList>35.49705729 141.00427544 4.54 35.49696219 141.00427080 4.54 35.49696219 141.00427080 8.80 35.49700974 141.00427312 11.64 35.49705729 141.00427544 8.80 35.49705729 141.00427544 4.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_e3d6ac5d-be24-46fb-2e53-a0fb5b6504cf"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_5"><gml:exterior><gml:LinearRing gml:id="line_27_5_0"><gml:posList>35.49696219 141.00427080 8.80 35.49695666 141.00444039 8.80 35.49700421 141.00444271 11.64 35.49700974 141.00427312 11.64 35.49696219 141.00427080 8.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_753412ab-a29b-2a1f-1c71-79ff163b4321"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_27_6"><gml:exterior><gml:LinearRing gml:id="line_27_6_0"><gml:posList>35.49705176 141.00444503 8.80 35.49705729 141.00427544 8.80 35.49700974 141.00427312 11.64 35.49700421 141.00444271 11.64 35.49705176 141.00444503 8.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">325.248</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">162.624</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-28</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_dd551564-b3b9-c4be-367b-10bf5ce3a7c9">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1996</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">19.4</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49695483 141.00500440 0.00 35.49695128 141.00512908 0.00 35.49704334 141.00513300 0.00 35.49704689 141.00500832 0.00 35.49695483 141.00500440 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704689 141.00500832 4.80 35.49704334 141.00513300 4.80 35.49695128 141.00512908 4.80 35.49695483 141.00500440 4.80 35.49704689 141.00500832 4.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49695483 141.00500440 4.80 35.49695128 141.00512908 4.80 35.49695128 141.00512908 24.20 35.49695483 141.00500440 24.20 35.49695483 141.00500440 4.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49695128 141.00512908 4.80 35.49704334 141.00513300 4.80 35.49704334 141.00513300 24.20 35.49695128 141.00512908 24.20 35.49695128 141.00512908 4.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704334 141.00513300 4.80 35.49704689 141.00500832 4.80 35.49704689 141.00500832 24.20 35.49704334 141.00513300 24.20 35.49704334 141.00513300 4.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49704689 141.00500832 4.80 35.49695483 141.00500440 4.80 35.49695483 141.00500440 24.20 35.49704689 141.00500832 24.20 35.49704689 141.00500832 4.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49695483 141.00500440 24.20 35.49695128 141.00512908 24.20 35.49704334 141.00513300 24.20 35.49704689 141.00500832 24.20 35.49695483 141.00500440 24.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">694.142</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">115.690</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-29</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_af37a360-0f35-7148-7986-89ad326de69e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2003</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722042 141.00006194 0.85 35.49722217 141.00021468 0.85 35.49733031 141.00021283 0.85 35.49732857 141.00006010 0.85 35.49722042 141.00006194 0.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49732857 141.00006010 0.85 35.49733031 141.00021283 0.85 35.49722217 141.00021468 0.85 35.49722042 141.00006194 0.85 35.49732857 141.00006010 0.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722042 141.00006194 0.85 35.49722217 141.00021468 0.85 35.49722217 141.00021468 10.15 35.49722042 141.00006194 10.15 35.49722042 141.00006194 0.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722217 141.00021468 0.85 35.49733031 141.00021283 0.85 35.49733031 141.00021283 10.15 35.49722217 141.00021468 10.15 35.49722217 141.00021468 0.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733031 141.00021283 0.85 35.49732857 141.00006010 0.85 35.49732857 141.00006010 10.15 35.49733031 141.00021283 10.15 35.49733031 141.00021283 0.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49732857 141.00006010 0.85 35.49722042 141.00006194 0.85 35.49722042 141.00006194 10.15 35.49732857 141.00006010 10.15 35.49732857 141.00006010 0.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722042 141.00006194 10.15 35.49722217 141.00021468 10.15 35.49733031 141.00021283 10.15 35.49732857 141.00006010 10.15 35.49722042 141.00006194 10.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">498.960</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">166.320</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-39</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d6e7d974-46c5-b283-05b8-9e2a23249c71">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>1957</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722198 141.00032678 0.87 35.49722115 141.00043169 0.87 35.49733524 141.00043305 0.87 35.49733608 141.00032813 0.87 35.49722198 141.00032678 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733608 141.00032813 0.87 35.49733524 141.00043305 0.87 35.49722115 141.00043169 0.87 35.49722198 141.00032678 0.87 35.49733608 141.00032813 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722198 141.00032678 0.87 35.49722115 141.00043169 0.87 35.49722115 141.00043169 7.57 35.49722198 141.00032678 7.57 35.49722198 141.00032678 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722115 141.00043169 0.87 35.49733524 141.00043305 0.87 35.49733524 141.00043305 7.57 35.49722115 141.00043169 7.57 35.49722115 141.00043169 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733524 141.00043305 0.87 35.49733608 141.00032813 0.87 35.49733608 141.00032813 7.57 35.49733524 141.00043305 7.57 35.49733524 141.00043305 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49733608 141.00032813 0.87 35.49722198 141.00032678 0.87 35.49722198 141.00032678 7.57 35.49733608 141.00032813 7.57 35.49733608 141.00032813 0.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49722198 141.00032678 7.57 35.49722115 141.00043169 7.57 35.49733524 141.00043305 7.57 35.49733608 141.00032813 7.57 35.49722198 141.00032678 7.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.567</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.267</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.967</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.467</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">241.046</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">120.523</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-40</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ef5caae0-19ba-6992-3ee9-89fb26930060">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2019</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718821 141.00298069 3.94 35.49719006 141.00308515 3.94 35.49725330 141.00308347 3.94 35.49725246 141.00303647 3.94 35.49730420 141.00303510 3.94 35.49730319 141.00297765 3.94 35.49718821 141.00298069 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49730319 141.00297765 3.94 35.49730420 141.00303510 3.94 35.49725246 141.00303647 3.94 35.49725330 141.00308347 3.94 35.49719006 141.00308515 3.94 35.49718821 141.00298069 3.94 35.49730319 141.00297765 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718821 141.00298069 3.94 35.49719006 141.00308515 3.94 35.49719006 141.00308515 11.24 35.49718821 141.00298069 11.24 35.49718821 141.00298069 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49719006 141.00308515 3.94 35.49725330 141.00308347 3.94 35.49725330 141.00308347 11.24 35.49719006 141.00308515 11.24 35.49719006 141.00308515 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725330 141.00308347 3.94 35.49725246 141.00303647 3.94 35.49725246 141.00303647 11.24 35.49725330 141.00308347 11.24 35.49725330 141.00308347 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725246 141.00303647 3.94 35.49730420 141.00303510 3.94 35.49730420 141.00303510 11.24 35.49725246 141.00303647 11.24 35.49725246 141.00303647 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49730420 141.00303510 3.94 35.49730319 141.00297765 3.94 35.49730319 141.00297765 11.24 35.49730420 141.00303510 11.24 35.49730420 141.00303510 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49730319 141.00297765 3.94 35.49718821 141.00298069 3.94 35.49718821 141.00298069 11.24 35.49730319 141.00297765 11.24 35.49730319 141.00297765 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49718821 141.00298069 11.24 35.49719006 141.00308515 11.24 35.49725330 141.00308347 11.24 35.49725246 141.00303647 11.24 35.49730420 141.00303510 11.24 35.49730319 141.00297765 11.24 35.49718821 141.00298069 11.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_40_0"/>
<gml:surfaceMember xlink:href="#poly_40_1"/>
<gml:surfaceMember xlink:href="#poly_40_2"/>
<gml:surfaceMember xlink:href="#poly_40_3"/>
<gml:surfaceMember xlink:href="#poly_40_4"/>
<gml:surfaceMember xlink:href="#poly_40_5"/>
<gml:surfaceMember xlink:href="#poly_40_6"/>
<gml:surfaceMember xlink:href="#poly_40_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_24e0bed3-eda5-e527-baae-64a54c79a1f9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_0"><gml:exterior><gml:LinearRing gml:id="line_40_0_0"><gml:posList>35.49730319 141.00297765 3.94 35.49730420 141.00303510 3.94 35.49725246 141.00303647 3.94 35.49725330 141.00308347 3.94 35.49719006 141.00308515 3.94 35.49718821 141.00298069 3.94 35.49730319 141.00297765 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_2624672d-dca0-bf5e-6845-7cc96cd6eb91"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_1"><gml:exterior><gml:LinearRing gml:id="line_40_1_0"><gml:posList>35.49718821 141.00298069 3.94 35.49719006 141.00308515 3.94 35.49719006 141.00308515 11.24 35.49718821 141.00298069 11.24 35.49718821 141.00298069 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_9dff9d6a-ff80-3236-f880-1ee57c427e3a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_2"><gml:exterior><gml:LinearRing gml:id="line_40_2_0"><gml:posList>35.49719006 141.00308515 3.94 35.49725330 141.00308347 3.94 35.49725330 141.00308347 11.24 35.49719006 141.00308515 11.24 35.49719006 141.00308515 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_63ee8aca-9044-37fe-3aaf-0ee9e2c53d52"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_3"><gml:exterior><gml:LinearRing gml:id="line_40_3_0"><gml:posList>35.49725330 141.00308347 3.94 35.49725246 141.00303647 3.94 35.49725246 141.00303647 11.24 35.49725330 141.00308347 11.24 35.49725330 141.00308347 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_2806f499-8dae-8d2f-2bfe-8c8170a9825f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_4"><gml:exterior><gml:LinearRing gml:id="line_40_4_0"><gml:posList>35.49725246 141.00303647 3.94 35.49730420 141.00303510 3.94 35.49730420 141.00303510 11.24 35.49725246 141.00303647 11.24 35.49725246 141.00303647 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_67237a97-8bad-86cd-c075-6152aca9d948"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_5"><gml:exterior><gml:LinearRing gml:id="line_40_5_0"><gml:posList>35.49730420 141.00303510 3.94 35.49730319 141.00297765 3.94 35.49730319 141.00297765 11.24 35.49730420 141.00303510 11.24 35.49730420 141.00303510 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_f420572d-37f4-8cbb-400a-bb2c9a30027a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_6"><gml:exterior><gml:LinearRing gml:id="line_40_6_0"><gml:posList>35.49730319 141.00297765 3.94 35.49718821 141.00298069 3.94 35.49718821 141.00298069 11.24 35.49730319 141.00297765 11.24 35.49730319 141.00297765 3.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_797b4855-06f1-c5d0-2d5b-f14be2aa5dec"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_40_7"><gml:exterior><gml:LinearRing gml:id="line_40_7_0"><gml:posList>35.49718821 141.00298069 11.24 35.49719006 141.00308515 11.24 35.49725330 141.00308347 11.24 35.49725246 141.00303647 11.24 35.49730420 141.00303510 11.24 35.49730319 141.00297765 11.24 35.49718821 141.00298069 11.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">192.939</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">96.469</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-41</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4267eda1-3b57-ec84-25ff-738a095fa292">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1969</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716843 141.00500521 0.00 35.49716977 141.00513018 0.00 35.49721537 141.00512945 0.00 35.49721477 141.00507321 0.00 35.49725208 141.00507262 0.00 35.49725134 141.00500388 0.00 35.49716843 141.00500521 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725134 141.00500388 4.81 35.49725208 141.00507262 4.81 35.49721477 141.00507321 4.81 35.49721537 141.00512945 4.81 35.49716977 141.00513018 4.81 35.49716843 141.00500521 4.81 35.49725134 141.00500388 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716843 141.00500521 4.81 35.49716977 141.00513018 4.81 35.49716977 141.00513018 11.11 35.49716843 141.00500521 11.11 35.49716843 141.00500521 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716977 141.00513018 4.81 35.49721537 141.00512945 4.81 35.49721537 141.00512945 11.11 35.49716977 141.00513018 11.11 35.49716977 141.00513018 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49721537 141.00512945 4.81 35.49721477 141.00507321 4.81 35.49721477 141.00507321 11.11 35.49721537 141.00512945 11.11 35.49721537 141.00512945 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49721477 141.00507321 4.81 35.49725208 141.00507262 4.81 35.49725208 141.00507262 11.11 35.49721477 141.00507321 11.11 35.49721477 141.00507321 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725208 141.00507262 4.81 35.49725134 141.00500388 4.81 35.49725134 141.00500388 11.11 35.49725208 141.00507262 11.11 35.49725208 141.00507262 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49725134 141.00500388 4.81 35.49716843 141.00500521 4.81 35.49716843 141.00500521 11.11 35.49725134 141.00500388 11.11 35.49725134 141.00500388 4.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49716843 141.00500521 11.11 35.49716977 141.00513018 11.11 35.49721537 141.00512945 11.11 35.49721477 141.00507321 11.11 35.49725208 141.00507262 11.11 35.49725134 141.00500388 11.11 35.49716843 141.00500521 11.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手17番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">166.403</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">83.202</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-42</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f7ea445d-a852-0bb7-0d6c-91a4b9727f11">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1967</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781805 141.00007696 0.00 35.49781740 141.00024911 0.00 35.49790518 141.00024960 0.00 35.49790584 141.00007746 0.00 35.49781805 141.00007696 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790584 141.00007746 0.88 35.49790518 141.00024960 0.88 35.49781740 141.00024911 0.88 35.49781805 141.00007696 0.88 35.49790584 141.00007746 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781805 141.00007696 0.88 35.49781740 141.00024911 0.88 35.49781740 141.00024911 5.08 35.49781805 141.00007696 5.08 35.49781805 141.00007696 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781740 141.00024911 0.88 35.49790518 141.00024960 0.88 35.49790518 141.00024960 5.08 35.49781740 141.00024911 5.08 35.49781740 141.00024911 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790518 141.00024960 0.88 35.49790584 141.00007746 0.88 35.49790584 141.00007746 5.08 35.49790518 141.00024960 5.08 35.49790518 141.00024960 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790584 141.00007746 0.88 35.49781805 141.00007696 0.88 35.49781805 141.00007696 5.08 35.49790584 141.00007746 5.08 35.49790584 141.00007746 0.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781805 141.00007696 5.08 35.49781740 141.00024911 5.08 35.49790518 141.00024960 5.08 35.49790584 141.00007746 5.08 35.49781805 141.00007696 5.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.990</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.490</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">152.139</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">152.139</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-46</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_15cccc79-86cb-b5c7-5b33-514b16c37b9c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1955</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49780412 141.00030945 0.91 35.49779988 141.00045726 0.91 35.49790472 141.00046175 0.91 35.49790896 141.00031394 0.91 35.49780412 141.00030945 0.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790896 141.00031394 0.91 35.49790472 141.00046175 0.91 35.49779988 141.00045726 0.91 35.49780412 141.00030945 0.91 35.49790896 141.00031394 0.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49780412 141.00030945 0.91 35.49779988 141.00045726 0.91 35.49779988 141.00045726 7.61 35.49780412 141.00030945 7.61 35.49780412 141.00030945 0.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49779988 141.00045726 0.91 35.49790472 141.00046175 0.91 35.49790472 141.00046175 7.61 35.49779988 141.00045726 7.61 35.49779988 141.00045726 0.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790472 141.00046175 0.91 35.49790896 141.00031394 0.91 35.49790896 141.00031394 7.61 35.49790472 141.00046175 7.61 35.49790472 141.00046175 0.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49790896 141.00031394 0.91 35.49780412 141.00030945 0.91 35.49780412 141.00030945 7.61 35.49790896 141.00031394 7.61 35.49790896 141.00031394 0.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49780412 141.00030945 7.61 35.49779988 141.00045726 7.61 35.49790472 141.00046175 7.61 35.49790896 141.00031394 7.61 35.49780412 141.00030945 7.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.559</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.259</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.959</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.459</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">312.418</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">156.209</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-47</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0fd362ad-a3f3-ea3f-f444-fad3eaabfe3d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1971</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.6</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781147 141.00080976 1.03 35.49780904 141.00093095 1.03 35.49789481 141.00093353 1.03 35.49789725 141.00081233 1.03 35.49781147 141.00080976 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49789725 141.00081233 1.03 35.49789481 141.00093353 1.03 35.49780904 141.00093095 1.03 35.49781147 141.00080976 1.03 35.49789725 141.00081233 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781147 141.00080976 1.03 35.49780904 141.00093095 1.03 35.49780904 141.00093095 4.63 35.49781147 141.00080976 4.63 35.49781147 141.00080976 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49780904 141.00093095 1.03 35.49789481 141.00093353 1.03 35.49789481 141.00093353 4.63 35.49780904 141.00093095 4.63 35.49780904 141.00093095 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49789481 141.00093353 1.03 35.49789725 141.00081233 1.03 35.49789725 141.00081233 4.63 35.49789481 141.00093353 4.63 35.49789481 141.00093353 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49789725 141.00081233 1.03 35.49781147 141.00080976 1.03 35.49781147 141.00080976 4.63 35.49789725 141.00081233 4.63 35.49789725 141.00081233 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781147 141.00080976 4.63 35.49780904 141.00093095 4.63 35.49789481 141.00093353 4.63 35.49789725 141.00081233 4.63 35.49781147 141.00080976 4.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.423</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.123</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.823</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.323</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">104.720</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">104.720</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-48</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_9bc23305-abf7-6655-a0bf-ad66b1423852">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1963</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781122 141.00270112 0.00 35.49780570 141.00287468 0.00 35.49788639 141.00287852 0.00 35.49789191 141.00270496 0.00 35.49781122 141.00270112 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49789191 141.00270496 3.80 35.49788639 141.00287852 3.80 35.49780570 141.00287468 3.80 35.49781122 141.00270112 3.80 35.49789191 141.00270496 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781122 141.00270112 3.80 35.49780570 141.00287468 3.80 35.49780570 141.00287468 10.00 35.49781122 141.00270112 10.00 35.49781122 141.00270112 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49780570 141.00287468 3.80 35.49788639 141.00287852 3.80 35.49788639 141.00287852 10.00 35.49780570 141.00287468 10.00 35.49780570 141.00287468 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49788639 141.00287852 3.80 35.49789191 141.00270496 3.80 35.49789191 141.00270496 10.00 35.49788639 141.00287852 10.00 35.49788639 141.00287852 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49789191 141.00270496 3.80 35.49781122 141.00270112 3.80 35.49781122 141.00270112 10.00 35.49789191 141.00270496 10.00 35.49789191 141.00270496 3.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49781122 141.00270112 10.00 35.49780570 141.00287468 10.00 35.49788639 141.00287852 10.00 35.49789191 141.00270496 10.00 35.49781122 141.00270112 10.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">282.419</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">141.210</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-49</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2e1876ba-6baa-3b66-5fd5-118300d9df87">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1955</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.8</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49779862 141.00320423 0.00 35.49779713 141.00334308 0.00 35.49787500 141.00334433 0.00 35.49787648 141.00320547 0.00 35.49779862 141.00320423 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49787648 141.00320547 4.09 35.49787500 141.00334433 4.09 35.49779713 141.00334308 4.09 35.49779862 141.00320423 4.09 35.49787648 141.00320547 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49779862 141.00320423 4.09 35.49779713 141.00334308 4.09 35.49779713 141.00334308 7.89 35.49779862 141.00320423 7.89 35.49779862 141.00320423 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49779713 141.00334308 4.09 35.49787500 141.00334433 4.09 35.49787500 141.00334433 7.89 35.49779713 141.00334308 7.89 35.49779713 141.00334308 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49787500 141.00334433 4.09 35.49787648 141.00320547 4.09 35.49787648 141.00320547 7.89 35.49787500 141.00334433 7.89 35.49787500 141.00334433 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49787648 141.00320547 4.09 35.49779862 141.00320423 4.09 35.49779862 141.00320423 7.89 35.49787648 141.00320547 7.89 35.49787648 141.00320547 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49779862 141.00320423 7.89 35.49779713 141.00334308 7.89 35.49787500 141.00334433 7.89 35.49787648 141.00320547 7.89 35.49779862 141.00320423 7.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">108.864</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">108.864</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-50</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_779605f6-55d7-55ca-d9c5-e02d3b2adb65">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2000</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49775037 141.00452642 0.00 35.49774921 141.00468666 0.00 35.49786529 141.00468792 0.00 35.49786645 141.00452768 0.00 35.49775037 141.00452642 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49786645 141.00452768 4.68 35.49786529 141.00468792 4.68 35.49774921 141.00468666 4.68 35.49775037 141.00452642 4.68 35.49786645 141.00452768 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49775037 141.00452642 4.68 35.49774921 141.00468666 4.68 35.49774921 141.00468666 9.08 35.49775037 141.00452642 9.08 35.49775037 141.00452642 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49774921 141.00468666 4.68 35.49786529 141.00468792 4.68 35.49786529 141.00468792 9.08 35.49774921 141.00468666 9.08 35.49774921 141.00468666 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49786529 141.00468792 4.68 35.49786645 141.00452768 4.68 35.49786645 141.00452768 9.08 35.49786529 141.00468792 9.08 35.49786529 141.00468792 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49786645 141.00452768 4.68 35.49775037 141.00452642 4.68 35.49775037 141.00452642 9.08 35.49786645 141.00452768 9.08 35.49786645 141.00452768 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49775037 141.00452642 9.08 35.49774921 141.00468666 9.08 35.49786529 141.00468792 9.08 35.49786645 141.00452768 9.08 35.49775037 141.00452642 9.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_50_0"/>
<gml:surfaceMember xlink:href="#poly_50_1"/>
<gml:surfaceMember xlink:href="#poly_50_2"/>
<gml:surfaceMember xlink:href="#poly_50_3"/>
<gml:surfaceMember xlink:href="#poly_50_4"/>
<gml:surfaceMember xlink:href="#poly_50_5"/>
<gml:surfaceMember xlink:href="#poly_50_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_822064c3-8979-c39a-563b-8cb7fe46cc3f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_0"><gml:exterior><gml:LinearRing gml:id="line_50_0_0"><gml:posList>35.49786645 141.00452768 4.68 35.49786529 141.00468792 4.68 35.49774921 141.00468666 4.68 35.49775037 141.00452642 4.68 35.49786645 141.00452768 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6edcaa1b-91e3-1e0b-f49e-43c39e5756d3"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_1"><gml:exterior><gml:LinearRing gml:id="line_50_1_0"><gml:posList>35.49775037 141.00452642 4.68 35.49774921 141.00468666 4.68 35.49774921 141.00468666 7.32 35.49775037 141.00452642 7.32 35.49775037 141.00452642 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_32c9e935-6faa-f850-dcd6-f0d7e46844e4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_2"><gml:exterior><gml:LinearRing gml:id="line_50_2_0"><gml:posList>35.49774921 141.00468666 4.68 35.49786529 141.00468792 4.68 35.49786529 141.00468792 7.32 35.49780725 141.00468729 9.08 35.49774921 141.00468666 7.32 35.49774921 141.00468666 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_56be586f-4408-cfbb-65b1-a3883d70691b"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_3"><gml:exterior><gml:LinearRing gml:id="line_50_3_0"><gml:posList>35.49786529 141.00468792 4.68 35.49786645 141.00452768 4.68 35.49786645 141.00452768 7.32 35.49786529 141.00468792 7.32 35.49786529 141.00468792 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7d36351d-0b45-6c63-a01f-ec3dc7a4ce84"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_4"><gml:exterior><gml:LinearRing gml:id="line_50_4_0"><gml:posList>35.49786645 141.00452768 4.68 35.49775037 141.00452642 4.68 35.49775037 141.00452642 7.32 35.49780841 141.00452705 9.08 35.49786645 141.00452768 7.32 35.49786645 141.00452768 4.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_34aec28b-0276-6f57-e475-2ce6ebc707aa"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_5"><gml:exterior><gml:LinearRing gml:id="line_50_5_0"><gml:posList>35.49775037 141.00452642 7.32 35.49774921 141.00468666 7.32 35.49780725 141.00468729 9.08 35.49780841 141.00452705 9.08 35.49775037 141.00452642 7.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_0e62cfa3-9bd9-05d7-1b4b-c41a700e4ec4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_50_6"><gml:exterior><gml:LinearRing gml:id="line_50_6_0"><gml:posList>35.49786529 141.00468792 7.32 35.49786645 141.00452768 7.32 35.49780841 141.00452705 9.08 35.49780725 141.00468729 9.08 35.49786529 141.00468792 7.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">187.275</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">187.275</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-51</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_724bf00d-e88c-5e26-e0d7-52ce6ec92fdd">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1993</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803468 141.00007442 0.90 35.49803118 141.00024210 0.90 35.49812362 141.00024499 0.90 35.49812712 141.00007730 0.90 35.49803468 141.00007442 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812712 141.00007730 0.90 35.49812362 141.00024499 0.90 35.49803118 141.00024210 0.90 35.49803468 141.00007442 0.90 35.49812712 141.00007730 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803468 141.00007442 0.90 35.49803118 141.00024210 0.90 35.49803118 141.00024210 7.60 35.49803468 141.00007442 7.60 35.49803468 141.00007442 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803118 141.00024210 0.90 35.49812362 141.00024499 0.90 35.49812362 141.00024499 7.60 35.49803118 141.00024210 7.60 35.49803118 141.00024210 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812362 141.00024499 0.90 35.49812712 141.00007730 0.90 35.49812712 141.00007730 7.60 35.49812362 141.00024499 7.60 35.49812362 141.00024499 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49812712 141.00007730 0.90 35.49803468 141.00007442 0.90 35.49803468 141.00007442 7.60 35.49812712 141.00007730 7.60 35.49812712 141.00007730 0.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49803468 141.00007442 7.60 35.49803118 141.00024210 7.60 35.49812362 141.00024499 7.60 35.49812712 141.00007730 7.60 35.49803468 141.00007442 7.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.989</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.489</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">312.314</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">156.157</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-61</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_406878fc-b49b-8471-8c22-1b266e6ef265">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1966</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802575 141.00032609 0.92 35.49802854 141.00046514 0.92 35.49813847 141.00046183 0.92 35.49813567 141.00032279 0.92 35.49802575 141.00032609 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49813567 141.00032279 0.92 35.49813847 141.00046183 0.92 35.49802854 141.00046514 0.92 35.49802575 141.00032609 0.92 35.49813567 141.00032279 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802575 141.00032609 0.92 35.49802854 141.00046514 0.92 35.49802854 141.00046514 7.92 35.49802575 141.00032609 7.92 35.49802575 141.00032609 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802854 141.00046514 0.92 35.49813847 141.00046183 0.92 35.49813847 141.00046183 7.92 35.49802854 141.00046514 7.92 35.49802854 141.00046514 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49813847 141.00046183 0.92 35.49813567 141.00032279 0.92 35.49813567 141.00032279 7.92 35.49813847 141.00046183 7.92 35.49813847 141.00046183 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49813567 141.00032279 0.92 35.49802575 141.00032609 0.92 35.49802575 141.00032609 7.92 35.49813567 141.00032279 7.92 35.49813567 141.00032279 0.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802575 141.00032609 7.92 35.49802854 141.00046514 7.92 35.49813847 141.00046183 7.92 35.49813567 141.00032279 7.92 35.49802575 141.00032609 7.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.555</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.255</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.955</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.455</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">307.928</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">153.964</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-62</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_274306ce-f88d-0e96-a2bf-d392bdc55c97">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2020</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802086 141.00053941 0.97 35.49801426 141.00070497 0.97 35.49810608 141.00071045 0.97 35.49811268 141.00054489 0.97 35.49802086 141.00053941 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811268 141.00054489 0.97 35.49810608 141.00071045 0.97 35.49801426 141.00070497 0.97 35.49802086 141.00053941 0.97 35.49811268 141.00054489 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802086 141.00053941 0.97 35.49801426 141.00070497 0.97 35.49801426 141.00070497 8.27 35.49802086 141.00053941 8.27 35.49802086 141.00053941 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801426 141.00070497 0.97 35.49810608 141.00071045 0.97 35.49810608 141.00071045 8.27 35.49801426 141.00070497 8.27 35.49801426 141.00070497 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49810608 141.00071045 0.97 35.49811268 141.00054489 0.97 35.49811268 141.00054489 8.27 35.49810608 141.00071045 8.27 35.49810608 141.00071045 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811268 141.00054489 0.97 35.49802086 141.00053941 0.97 35.49802086 141.00053941 8.27 35.49811268 141.00054489 8.27 35.49811268 141.00054489 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802086 141.00053941 8.27 35.49801426 141.00070497 8.27 35.49810608 141.00071045 8.27 35.49811268 141.00054489 8.27 35.49802086 141.00053941 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.899</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.399</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">306.816</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">153.408</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-63</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b0c71acc-cec1-be56-d8e6-b5f7283d92b1">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1963</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802055 141.00081116 1.05 35.49801941 141.00093304 1.05 35.49808087 141.00093390 1.05 35.49808138 141.00087905 1.05 35.49813167 141.00087976 1.05 35.49813230 141.00081272 1.05 35.49802055 141.00081116 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49813230 141.00081272 1.05 35.49813167 141.00087976 1.05 35.49808138 141.00087905 1.05 35.49808087 141.00093390 1.05 35.49801941 141.00093304 1.05 35.49802055 141.00081116 1.05 35.49813230 141.00081272 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802055 141.00081116 1.05 35.49801941 141.00093304 1.05 35.49801941 141.00093304 10.45 35.49802055 141.00081116 10.45 35.49802055 141.00081116 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801941 141.00093304 1.05 35.49808087 141.00093390 1.05 35.49808087 141.00093390 10.45 35.49801941 141.00093304 10.45 35.49801941 141.00093304 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808087 141.00093390 1.05 35.49808138 141.00087905 1.05 35.49808138 141.00087905 10.45 35.49808087 141.00093390 10.45 35.49808087 141.00093390 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808138 141.00087905 1.05 35.49813167 141.00087976 1.05 35.49813167 141.00087976 10.45 35.49808138 141.00087905 10.45 35.49808138 141.00087905 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49813167 141.00087976 1.05 35.49813230 141.00081272 1.05 35.49813230 141.00081272 10.45 35.49813167 141.00087976 10.45 35.49813167 141.00087976 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49813230 141.00081272 1.05 35.49802055 141.00081116 1.05 35.49802055 141.00081116 10.45 35.49813230 141.00081272 10.45 35.49813230 141.00081272 1.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49802055 141.00081116 10.45 35.49801941 141.00093304 10.45 35.49808087 141.00093390 10.45 35.49808138 141.00087905 10.45 35.49813167 141.00087976 10.45 35.49813230 141.00081272 10.45 35.49802055 141.00081116 10.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.417</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.117</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.817</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.317</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">328.117</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">109.372</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-64</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_75bfba9d-4dc2-814d-ff30-01153edd908a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>1958</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800171 141.00273446 0.00 35.49800469 141.00289026 0.00 35.49811840 141.00288701 0.00 35.49811542 141.00273122 0.00 35.49800171 141.00273446 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811542 141.00273122 3.83 35.49811840 141.00288701 3.83 35.49800469 141.00289026 3.83 35.49800171 141.00273446 3.83 35.49811542 141.00273122 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800171 141.00273446 3.83 35.49800469 141.00289026 3.83 35.49800469 141.00289026 7.23 35.49800171 141.00273446 7.23 35.49800171 141.00273446 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800469 141.00289026 3.83 35.49811840 141.00288701 3.83 35.49811840 141.00288701 7.23 35.49800469 141.00289026 7.23 35.49800469 141.00289026 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811840 141.00288701 3.83 35.49811542 141.00273122 3.83 35.49811542 141.00273122 7.23 35.49811840 141.00288701 7.23 35.49811840 141.00288701 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49811542 141.00273122 3.83 35.49800171 141.00273446 3.83 35.49800171 141.00273446 7.23 35.49811542 141.00273122 7.23 35.49811542 141.00273122 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800171 141.00273446 7.23 35.49800469 141.00289026 7.23 35.49811840 141.00288701 7.23 35.49811542 141.00273122 7.23 35.49800171 141.00273446 7.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_64_0"/>
<gml:surfaceMember xlink:href="#poly_64_1"/>
<gml:surfaceMember xlink:href="#poly_64_2"/>
<gml:surfaceMember xlink:href="#poly_64_3"/>
<gml:surfaceMember xlink:href="#poly_64_4"/>
<gml:surfaceMember xlink:href="#poly_64_5"/>
<gml:surfaceMember xlink:href="#poly_64_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_a70641a6-5211-d1c2-b8e2-47646ef430fa"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_0"><gml:exterior><gml:LinearRing gml:id="line_64_0_0"><gml:posList>35.49811542 141.00273122 3.83 35.49811840 141.00288701 3.83 35.49800469 141.00289026 3.83 35.49800171 141.00273446 3.83 35.49811542 141.00273122 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_808c4dbd-6fbf-eb87-dab1-26d9614602c6"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_1"><gml:exterior><gml:LinearRing gml:id="line_64_1_0"><gml:posList>35.49800171 141.00273446 3.83 35.49800469 141.00289026 3.83 35.49800469 141.00289026 5.87 35.49800171 141.00273446 5.87 35.49800171 141.00273446 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e5ca00b1-8e27-1b6a-affd-1230b16e264d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_2"><gml:exterior><gml:LinearRing gml:id="line_64_2_0"><gml:posList>35.49800469 141.00289026 3.83 35.49811840 141.00288701 3.83 35.49811840 141.00288701 5.87 35.49806154 141.00288864 7.23 35.49800469 141.00289026 5.87 35.49800469 141.00289026 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_93bde2b5-8d61-664c-92c8-c4ce79fececa"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_3"><gml:exterior><gml:LinearRing gml:id="line_64_3_0"><gml:posList>35.49811840 141.00288701 3.83 35.49811542 141.00273122 3.83 35.49811542 141.00273122 5.87 35.49811840 141.00288701 5.87 35.49811840 141.00288701 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_72339a39-c125-8765-06d6-ffc6f75bc32d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_4"><gml:exterior><gml:LinearRing gml:id="line_64_4_0"><gml:posList>35.49811542 141.00273122 3.83 35.49800171 141.00273446 3.83 35.49800171 141.00273446 5.87 35.49805857 141.00273284 7.23 35.49811542 141.00273122 5.87 35.49811542 141.00273122 3.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_b22e3c3f-983a-d33c-5f20-f8dc70f11b91"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_5"><gml:exterior><gml:LinearRing gml:id="line_64_5_0"><gml:posList>35.49800171 141.00273446 5.87 35.49800469 141.00289026 5.87 35.49806154 141.00288864 7.23 35.49805857 141.00273284 7.23 35.49800171 141.00273446 5.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_d967b109-5711-6ac1-368f-fcdd50954eea"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_64_6"><gml:exterior><gml:LinearRing gml:id="line_64_6_0"><gml:posList>35.49811840 141.00288701 5.87 35.49811542 141.00273122 5.87 35.49805857 141.00273284 7.23 35.49806154 141.00288864 7.23 35.49811840 141.00288701 5.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">178.447</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">178.447</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-65</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_dc91fe57-81f7-6a03-8546-c7379d57ec11">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2007</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">12.4</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799270 141.00318248 4.09 35.49799291 141.00335286 4.09 35.49806718 141.00335272 4.09 35.49806696 141.00318234 4.09 35.49799270 141.00318248 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49806696 141.00318234 4.09 35.49806718 141.00335272 4.09 35.49799291 141.00335286 4.09 35.49799270 141.00318248 4.09 35.49806696 141.00318234 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799270 141.00318248 4.09 35.49799291 141.00335286 4.09 35.49799291 141.00335286 16.49 35.49799270 141.00318248 16.49 35.49799270 141.00318248 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799291 141.00335286 4.09 35.49806718 141.00335272 4.09 35.49806718 141.00335272 16.49 35.49799291 141.00335286 16.49 35.49799291 141.00335286 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49806718 141.00335272 4.09 35.49806696 141.00318234 4.09 35.49806696 141.00318234 16.49 35.49806718 141.00335272 16.49 35.49806718 141.00335272 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49806696 141.00318234 4.09 35.49799270 141.00318248 4.09 35.49799270 141.00318248 16.49 35.49806696 141.00318234 16.49 35.49806696 141.00318234 4.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49799270 141.00318248 16.49 35.49799291 141.00335286 16.49 35.49806718 141.00335272 16.49 35.49806696 141.00318234 16.49 35.49799270 141.00318248 16.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">509.562</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">127.390</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-66</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6a557596-a957-6615-6201-debbb140659e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49798817 141.00367858 4.34 35.49798343 141.00383894 4.34 35.49807926 141.00384318 4.34 35.49808401 141.00368282 4.34 35.49798817 141.00367858 4.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808401 141.00368282 4.34 35.49807926 141.00384318 4.34 35.49798343 141.00383894 4.34 35.49798817 141.00367858 4.34 35.49808401 141.00368282 4.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49798817 141.00367858 4.34 35.49798343 141.00383894 4.34 35.49798343 141.00383894 8.64 35.49798817 141.00367858 8.64 35.49798817 141.00367858 4.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49798343 141.00383894 4.34 35.49807926 141.00384318 4.34 35.49807926 141.00384318 8.64 35.49798343 141.00383894 8.64 35.49798343 141.00383894 4.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49807926 141.00384318 4.34 35.49808401 141.00368282 4.34 35.49808401 141.00368282 8.64 35.49807926 141.00384318 8.64 35.49807926 141.00384318 4.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49808401 141.00368282 4.34 35.49798817 141.00367858 4.34 35.49798817 141.00367858 8.64 35.49808401 141.00368282 8.64 35.49808401 141.00368282 4.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49798817 141.00367858 8.64 35.49798343 141.00383894 8.64 35.49807926 141.00384318 8.64 35.49808401 141.00368282 8.64 35.49798817 141.00367858 8.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">154.918</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">154.918</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-67</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_91bf5fd1-729a-ec83-ba6b-8ede2610455c">
<gml:name>架空町第1公民館</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">422</bldg:usage>
<bldg:yearOfConstruction>2000</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801035 141.00441304 0.00 35.49800671 141.00478773 0.00 35.49820498 141.00479061 0.00 35.49820862 141.00441592 0.00 35.49801035 141.00441304 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820862 141.00441592 4.66 35.49820498 141.00479061 4.66 35.49800671 141.00478773 4.66 35.49801035 141.00441304 4.66 35.49820862 141.00441592 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801035 141.00441304 4.66 35.49800671 141.00478773 4.66 35.49800671 141.00478773 11.56 35.49801035 141.00441304 11.56 35.49801035 141.00441304 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49800671 141.00478773 4.66 35.49820498 141.00479061 4.66 35.49820498 141.00479061 11.56 35.49800671 141.00478773 11.56 35.49800671 141.00478773 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820498 141.00479061 4.66 35.49820862 141.00441592 4.66 35.49820862 141.00441592 11.56 35.49820498 141.00479061 11.56 35.49820498 141.00479061 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49820862 141.00441592 4.66 35.49801035 141.00441304 4.66 35.49801035 141.00441304 11.56 35.49820862 141.00441592 11.56 35.49820862 141.00441592 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49801035 141.00441304 11.56 35.49800671 141.00478773 11.56 35.49820498 141.00479061 11.56 35.49820862 141.00441592 11.56 35.49801035 141.00441304 11.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_67_0"/>
<gml:surfaceMember xlink:href="#poly_67_1"/>
<gml:surfaceMember xlink:href="#poly_67_2"/>
<gml:surfaceMember xlink:href="#poly_67_3"/>
<gml:surfaceMember xlink:href="#poly_67_4"/>
<gml:surfaceMember xlink:href="#poly_67_5"/>
<gml:surfaceMember xlink:href="#poly_67_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_0031274b-0b29-3206-2476-04ae311875db"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_0"><gml:exterior><gml:LinearRing gml:id="line_67_0_0"><gml:posList>35.49820862 141.00441592 4.66 35.49820498 141.00479061 4.66 35.49800671 141.00478773 4.66 35.49801035 141.00441304 4.66 35.49820862 141.00441592 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_6512f0b2-64f3-b8b6-aff4-aff9bae6f000"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_1"><gml:exterior><gml:LinearRing gml:id="line_67_1_0"><gml:posList>35.49801035 141.00441304 4.66 35.49800671 141.00478773 4.66 35.49800671 141.00478773 8.80 35.49801035 141.00441304 8.80 35.49801035 141.00441304 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c7f5932d-907f-a0b2-5e12-3077c50e2fc3"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_2"><gml:exterior><gml:LinearRing gml:id="line_67_2_0"><gml:posList>35.49800671 141.00478773 4.66 35.49820498 141.00479061 4.66 35.49820498 141.00479061 8.80 35.49810585 141.00478917 11.56 35.49800671 141.00478773 8.80 35.49800671 141.00478773 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d283a3eb-2b13-1e40-c0bd-e3f2f593dbe4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_3"><gml:exterior><gml:LinearRing gml:id="line_67_3_0"><gml:posList>35.49820498 141.00479061 4.66 35.49820862 141.00441592 4.66 35.49820862 141.00441592 8.80 35.49820498 141.00479061 8.80 35.49820498 141.00479061 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_97831410-63df-adea-d44a-74b030440181"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_4"><gml:exterior><gml:LinearRing gml:id="line_67_4_0"><gml:posList>35.49820862 141.00441592 4.66 35.49801035 141.00441304 4.66 35.49801035 141.00441304 8.80 35.49810949 141.00441448 11.56 35.49820862 141.00441592 8.80 35.49820862 141.00441592 4.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_218e4493-d259-fbb5-edfa-9a50ac37a61d"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_5"><gml:exterior><gml:LinearRing gml:id="line_67_5_0"><gml:posList>35.49801035 141.00441304 8.80 35.49800671 141.00478773 8.80 35.49810585 141.00478917 11.56 35.49810949 141.00441448 11.56 35.49801035 141.00441304 8.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_92b1c400-1917-b7a3-2b66-1fdf60910681"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_67_6"><gml:exterior><gml:LinearRing gml:id="line_67_6_0"><gml:posList>35.49820498 141.00479061 8.80 35.49820862 141.00441592 8.80 35.49810949 141.00441448 11.56 35.49810585 141.00478917 11.56 35.49820498 141.00479061 8.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手18番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">1496.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">748.000</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">214</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-68</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f2a82365-5d96-dabb-dc16-59af0297ee39">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1991</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860921 141.00010250 0.00 35.49860632 141.00020494 0.00 35.49871458 141.00020951 0.00 35.49871748 141.00010708 0.00 35.49860921 141.00010250 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871748 141.00010708 0.93 35.49871458 141.00020951 0.93 35.49860632 141.00020494 0.93 35.49860921 141.00010250 0.93 35.49871748 141.00010708 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860921 141.00010250 0.93 35.49860632 141.00020494 0.93 35.49860632 141.00020494 10.83 35.49860921 141.00010250 10.83 35.49860921 141.00010250 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860632 141.00020494 0.93 35.49871458 141.00020951 0.93 35.49871458 141.00020951 10.83 35.49860632 141.00020494 10.83 35.49860632 141.00020494 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871458 141.00020951 0.93 35.49871748 141.00010708 0.93 35.49871748 141.00010708 10.83 35.49871458 141.00020951 10.83 35.49871458 141.00020951 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871748 141.00010708 0.93 35.49860921 141.00010250 0.93 35.49860921 141.00010250 10.83 35.49871748 141.00010708 10.83 35.49871748 141.00010708 0.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860921 141.00010250 10.83 35.49860632 141.00020494 10.83 35.49871458 141.00020951 10.83 35.49871748 141.00010708 10.83 35.49860921 141.00010250 10.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">335.358</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">111.786</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-73</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_81eb35fa-bb89-33a6-e136-cf8ddc15f13b">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861980 141.00031531 0.96 35.49861490 141.00047082 0.96 35.49871865 141.00047571 0.96 35.49872355 141.00032020 0.96 35.49861980 141.00031531 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872355 141.00032020 0.96 35.49871865 141.00047571 0.96 35.49861490 141.00047082 0.96 35.49861980 141.00031531 0.96 35.49872355 141.00032020 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861980 141.00031531 0.96 35.49861490 141.00047082 0.96 35.49861490 141.00047082 4.46 35.49861980 141.00031531 4.46 35.49861980 141.00031531 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861490 141.00047082 0.96 35.49871865 141.00047571 0.96 35.49871865 141.00047571 4.46 35.49861490 141.00047082 4.46 35.49861490 141.00047082 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871865 141.00047571 0.96 35.49872355 141.00032020 0.96 35.49872355 141.00032020 4.46 35.49871865 141.00047571 4.46 35.49871865 141.00047571 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49872355 141.00032020 0.96 35.49861980 141.00031531 0.96 35.49861980 141.00031531 4.46 35.49872355 141.00032020 4.46 35.49872355 141.00032020 0.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861980 141.00031531 4.46 35.49861490 141.00047082 4.46 35.49871865 141.00047571 4.46 35.49872355 141.00032020 4.46 35.49861980 141.00031531 4.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.551</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.251</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.951</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.451</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">162.662</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">162.662</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-74</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3e338535-c2d1-37dc-f68d-dc99e6c7836a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1970</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.8</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860577 141.00058007 0.00 35.49860164 141.00071575 0.00 35.49871098 141.00072074 0.00 35.49871511 141.00058505 0.00 35.49860577 141.00058007 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871511 141.00058505 1.02 35.49871098 141.00072074 1.02 35.49860164 141.00071575 1.02 35.49860577 141.00058007 1.02 35.49871511 141.00058505 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860577 141.00058007 1.02 35.49860164 141.00071575 1.02 35.49860164 141.00071575 4.82 35.49860577 141.00058007 4.82 35.49860577 141.00058007 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860164 141.00071575 1.02 35.49871098 141.00072074 1.02 35.49871098 141.00072074 4.82 35.49860164 141.00071575 4.82 35.49860164 141.00071575 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871098 141.00072074 1.02 35.49871511 141.00058505 1.02 35.49871511 141.00058505 4.82 35.49871098 141.00072074 4.82 35.49871098 141.00072074 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871511 141.00058505 1.02 35.49860577 141.00058007 1.02 35.49860577 141.00058007 4.82 35.49871511 141.00058505 4.82 35.49871511 141.00058505 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860577 141.00058007 4.82 35.49860164 141.00071575 4.82 35.49871098 141.00072074 4.82 35.49871511 141.00058505 4.82 35.49860577 141.00058007 4.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.487</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.187</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.887</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.387</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">149.565</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-75</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a19839d5-d8df-0bfa-c229-93d0cfa36910">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2020</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861269 141.00081944 0.00 35.49861151 141.00093626 0.00 35.49871190 141.00093778 0.00 35.49871309 141.00082097 0.00 35.49861269 141.00081944 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871309 141.00082097 1.09 35.49871190 141.00093778 1.09 35.49861151 141.00093626 1.09 35.49861269 141.00081944 1.09 35.49871309 141.00082097 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861269 141.00081944 1.09 35.49861151 141.00093626 1.09 35.49861151 141.00093626 8.19 35.49861269 141.00081944 8.19 35.49861269 141.00081944 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861151 141.00093626 1.09 35.49871190 141.00093778 1.09 35.49871190 141.00093778 8.19 35.49861151 141.00093626 8.19 35.49861151 141.00093626 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871190 141.00093778 1.09 35.49871309 141.00082097 1.09 35.49871309 141.00082097 8.19 35.49871190 141.00093778 8.19 35.49871190 141.00093778 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49871309 141.00082097 1.09 35.49861269 141.00081944 1.09 35.49861269 141.00081944 8.19 35.49871309 141.00082097 8.19 35.49871309 141.00082097 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861269 141.00081944 8.19 35.49861151 141.00093626 8.19 35.49871190 141.00093778 8.19 35.49871309 141.00082097 8.19 35.49861269 141.00081944 8.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.409</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.109</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.809</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.309</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">236.168</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">118.084</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-76</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c35d9bd6-abfa-b988-e826-14a7266f6274">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49857910 141.00321841 4.16 35.49857431 141.00334039 4.16 35.49868846 141.00334709 4.16 35.49869325 141.00322511 4.16 35.49857910 141.00321841 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869325 141.00322511 4.16 35.49868846 141.00334709 4.16 35.49857431 141.00334039 4.16 35.49857910 141.00321841 4.16 35.49869325 141.00322511 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49857910 141.00321841 4.16 35.49857431 141.00334039 4.16 35.49857431 141.00334039 13.56 35.49857910 141.00321841 13.56 35.49857910 141.00321841 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49857431 141.00334039 4.16 35.49868846 141.00334709 4.16 35.49868846 141.00334709 13.56 35.49857431 141.00334039 13.56 35.49857431 141.00334039 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49868846 141.00334709 4.16 35.49869325 141.00322511 4.16 35.49869325 141.00322511 13.56 35.49868846 141.00334709 13.56 35.49868846 141.00334709 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869325 141.00322511 4.16 35.49857910 141.00321841 4.16 35.49857910 141.00321841 13.56 35.49869325 141.00322511 13.56 35.49869325 141.00322511 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49857910 141.00321841 13.56 35.49857431 141.00334039 13.56 35.49868846 141.00334709 13.56 35.49869325 141.00322511 13.56 35.49857910 141.00321841 13.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_76_0"/>
<gml:surfaceMember xlink:href="#poly_76_1"/>
<gml:surfaceMember xlink:href="#poly_76_2"/>
<gml:surfaceMember xlink:href="#poly_76_3"/>
<gml:surfaceMember xlink:href="#poly_76_4"/>
<gml:surfaceMember xlink:href="#poly_76_5"/>
<gml:surfaceMember xlink:href="#poly_76_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_130f4be3-1b08-0c13-dd06-35ee7051e4e0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_0"><gml:exterior><gml:LinearRing gml:id="line_76_0_0"><gml:posList>35.49857910 141.00321841 4.16 35.49869325 141.00322511 4.16 35.49868846 141.00334709 4.16 35.49857431 141.00334039 4.16 35.49857910 141.00321841 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_63268d42-f325-0e4a-bcf9-d960e56a1924"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_1"><gml:exterior><gml:LinearRing gml:id="line_76_1_0"><gml:posList>35.49857431 141.00334039 4.16 35.49868846 141.00334709 4.16 35.49868846 141.00334709 10.24 35.49857431 141.00334039 10.24 35.49857431 141.00334039 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_50034578-c29a-8237-b2d8-f841ad21c86f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_2"><gml:exterior><gml:LinearRing gml:id="line_76_2_0"><gml:posList>35.49868846 141.00334709 4.16 35.49869325 141.00322511 4.16 35.49869325 141.00322511 10.24 35.49869085 141.00328610 13.56 35.49868846 141.00334709 10.24 35.49868846 141.00334709 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7095d14d-1466-fa84-d06f-469852521baa"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_3"><gml:exterior><gml:LinearRing gml:id="line_76_3_0"><gml:posList>35.49869325 141.00322511 4.16 35.49857910 141.00321841 4.16 35.49857910 141.00321841 10.24 35.49869325 141.00322511 10.24 35.49869325 141.00322511 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_f739b9e7-50e5-20a8-4c16-0b28e9fce058"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_4"><gml:exterior><gml:LinearRing gml:id="line_76_4_0"><gml:posList>35.49857910 141.00321841 4.16 35.49857431 141.00334039 4.16 35.49857431 141.00334039 10.24 35.49857670 141.00327940 13.56 35.49857910 141.00321841 10.24 35.49857910 141.00321841 4.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_f1a36e64-7a6d-a9a9-94df-5ee0b2972124"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_5"><gml:exterior><gml:LinearRing gml:id="line_76_5_0"><gml:posList>35.49857431 141.00334039 10.24 35.49868846 141.00334709 10.24 35.49869085 141.00328610 13.56 35.49857670 141.00327940 13.56 35.49857431 141.00334039 10.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_b64f366e-49e2-5929-e13f-25ad29828302"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_76_6"><gml:exterior><gml:LinearRing gml:id="line_76_6_0"><gml:posList>35.49869325 141.00322511 10.24 35.49857910 141.00321841 10.24 35.49857670 141.00327940 13.56 35.49869085 141.00328610 13.56 35.49869325 141.00322511 10.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">421.483</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">140.494</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-77</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_55499681-e849-944a-699c-d04685c3d91f">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">-9999</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861279 141.00345468 0.00 35.49860845 141.00361329 0.00 35.49869618 141.00361689 0.00 35.49870053 141.00345827 0.00 35.49861279 141.00345468 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49870053 141.00345827 4.30 35.49869618 141.00361689 4.30 35.49860845 141.00361329 4.30 35.49861279 141.00345468 4.30 35.49870053 141.00345827 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861279 141.00345468 4.30 35.49860845 141.00361329 4.30 35.49860845 141.00361329 7.30 35.49861279 141.00345468 7.30 35.49861279 141.00345468 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49860845 141.00361329 4.30 35.49869618 141.00361689 4.30 35.49869618 141.00361689 7.30 35.49860845 141.00361329 7.30 35.49860845 141.00361329 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49869618 141.00361689 4.30 35.49870053 141.00345827 4.30 35.49870053 141.00345827 7.30 35.49869618 141.00361689 7.30 35.49869618 141.00361689 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49870053 141.00345827 4.30 35.49861279 141.00345468 4.30 35.49861279 141.00345468 7.30 35.49870053 141.00345827 7.30 35.49870053 141.00345827 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49861279 141.00345468 7.30 35.49860845 141.00361329 7.30 35.49869618 141.00361689 7.30 35.49870053 141.00345827 7.30 35.49861279 141.00345468 7.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">0</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">420.768</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">140.256</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-78</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_97e5d2e5-91fe-4129-785e-fa83c5a7d9a7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2000</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.1</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883796 141.00056634 1.02 35.49883819 141.00070433 1.02 35.49892507 141.00070411 1.02 35.49892484 141.00056612 1.02 35.49883796 141.00056634 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892484 141.00056612 1.02 35.49892507 141.00070411 1.02 35.49883819 141.00070433 1.02 35.49883796 141.00056634 1.02 35.49892484 141.00056612 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883796 141.00056634 1.02 35.49883819 141.00070433 1.02 35.49883819 141.00070433 11.12 35.49883796 141.00056634 11.12 35.49883796 141.00056634 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883819 141.00070433 1.02 35.49892507 141.00070411 1.02 35.49892507 141.00070411 11.12 35.49883819 141.00070433 11.12 35.49883819 141.00070433 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892507 141.00070411 1.02 35.49892484 141.00056612 1.02 35.49892484 141.00056612 11.12 35.49892507 141.00070411 11.12 35.49892507 141.00070411 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892484 141.00056612 1.02 35.49883796 141.00056634 1.02 35.49883796 141.00056634 11.12 35.49892484 141.00056612 11.12 35.49892484 141.00056612 1.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883796 141.00056634 11.12 35.49883819 141.00070433 11.12 35.49892507 141.00070411 11.12 35.49892484 141.00056612 11.12 35.49883796 141.00056634 11.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.892</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.392</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">362.078</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">120.693</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-87</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_1c260365-2c6e-0dfa-68ea-ed4fee67beaf">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49884341 141.00081038 0.00 35.49883955 141.00093174 0.00 35.49893322 141.00093619 0.00 35.49893707 141.00081483 0.00 35.49884341 141.00081038 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893707 141.00081483 1.10 35.49893322 141.00093619 1.10 35.49883955 141.00093174 1.10 35.49884341 141.00081038 1.10 35.49893707 141.00081483 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49884341 141.00081038 1.10 35.49883955 141.00093174 1.10 35.49883955 141.00093174 4.50 35.49884341 141.00081038 4.50 35.49884341 141.00081038 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883955 141.00093174 1.10 35.49893322 141.00093619 1.10 35.49893322 141.00093619 4.50 35.49883955 141.00093174 4.50 35.49883955 141.00093174 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893322 141.00093619 1.10 35.49893707 141.00081483 1.10 35.49893707 141.00081483 4.50 35.49893322 141.00093619 4.50 35.49893322 141.00093619 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49893707 141.00081483 1.10 35.49884341 141.00081038 1.10 35.49884341 141.00081038 4.50 35.49893707 141.00081483 4.50 35.49893707 141.00081483 1.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49884341 141.00081038 4.50 35.49883955 141.00093174 4.50 35.49893322 141.00093619 4.50 35.49893707 141.00081483 4.50 35.49884341 141.00081038 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.413</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.113</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.813</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.313</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">114.608</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">114.608</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-88</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0b9990e0-e560-d4b4-ff4c-d75c05b5191c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1991</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883548 141.00105837 1.20 35.49883162 141.00118591 1.20 35.49891809 141.00118981 1.20 35.49892194 141.00106227 1.20 35.49883548 141.00105837 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892194 141.00106227 1.20 35.49891809 141.00118981 1.20 35.49883162 141.00118591 1.20 35.49883548 141.00105837 1.20 35.49892194 141.00106227 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883548 141.00105837 1.20 35.49883162 141.00118591 1.20 35.49883162 141.00118591 7.50 35.49883548 141.00105837 7.50 35.49883548 141.00105837 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883162 141.00118591 1.20 35.49891809 141.00118981 1.20 35.49891809 141.00118981 7.50 35.49883162 141.00118591 7.50 35.49883162 141.00118591 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891809 141.00118981 1.20 35.49892194 141.00106227 1.20 35.49892194 141.00106227 7.50 35.49891809 141.00118981 7.50 35.49891809 141.00118981 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892194 141.00106227 1.20 35.49883548 141.00105837 1.20 35.49883548 141.00105837 7.50 35.49892194 141.00106227 7.50 35.49892194 141.00106227 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49883548 141.00105837 7.50 35.49883162 141.00118591 7.50 35.49891809 141.00118981 7.50 35.49892194 141.00106227 7.50 35.49883548 141.00105837 7.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_88_0"/>
<gml:surfaceMember xlink:href="#poly_88_1"/>
<gml:surfaceMember xlink:href="#poly_88_2"/>
<gml:surfaceMember xlink:href="#poly_88_3"/>
<gml:surfaceMember xlink:href="#poly_88_4"/>
<gml:surfaceMember xlink:href="#poly_88_5"/>
<gml:surfaceMember xlink:href="#poly_88_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_819f0324-29a5-2ae4-e65e-10091288822e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_0"><gml:exterior><gml:LinearRing gml:id="line_88_0_0"><gml:posList>35.49892194 141.00106227 1.20 35.49891809 141.00118981 1.20 35.49883162 141.00118591 1.20 35.49883548 141.00105837 1.20 35.49892194 141.00106227 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_a79d4730-e469-417b-f2d7-035b4e12f664"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_1"><gml:exterior><gml:LinearRing gml:id="line_88_1_0"><gml:posList>35.49883548 141.00105837 1.20 35.49883162 141.00118591 1.20 35.49883162 141.00118591 4.98 35.49883548 141.00105837 4.98 35.49883548 141.00105837 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_06f313b6-0f2b-6c96-b083-eeefeef4c902"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_2"><gml:exterior><gml:LinearRing gml:id="line_88_2_0"><gml:posList>35.49883162 141.00118591 1.20 35.49891809 141.00118981 1.20 35.49891809 141.00118981 4.98 35.49887486 141.00118786 7.50 35.49883162 141.00118591 4.98 35.49883162 141.00118591 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ac283714-66e4-4d7c-a31a-c363029a716e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_3"><gml:exterior><gml:LinearRing gml:id="line_88_3_0"><gml:posList>35.49891809 141.00118981 1.20 35.49892194 141.00106227 1.20 35.49892194 141.00106227 4.98 35.49891809 141.00118981 4.98 35.49891809 141.00118981 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_67435c37-9b51-40f5-6b29-9d531d2fa197"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_4"><gml:exterior><gml:LinearRing gml:id="line_88_4_0"><gml:posList>35.49892194 141.00106227 1.20 35.49883548 141.00105837 1.20 35.49883548 141.00105837 4.98 35.49887871 141.00106032 7.50 35.49892194 141.00106227 4.98 35.49892194 141.00106227 1.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_3468d762-0edc-8a99-f7e1-e3699bc97533"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_5"><gml:exterior><gml:LinearRing gml:id="line_88_5_0"><gml:posList>35.49883548 141.00105837 4.98 35.49883162 141.00118591 4.98 35.49887486 141.00118786 7.50 35.49887871 141.00106032 7.50 35.49883548 141.00105837 4.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_c9c6a3fc-075e-1626-d99a-03dd4b22b249"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_88_6"><gml:exterior><gml:LinearRing gml:id="line_88_6_0"><gml:posList>35.49891809 141.00118981 4.98 35.49892194 141.00106227 4.98 35.49887871 141.00106032 7.50 35.49887486 141.00118786 7.50 35.49891809 141.00118981 4.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.310</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.010</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.710</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.210</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">222.336</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">111.168</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-89</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_b6b18136-adc4-8193-51e5-5f5156039a25">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>2007</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881184 141.00274841 3.91 35.49880767 141.00288387 3.91 35.49892349 141.00288921 3.91 35.49892766 141.00275374 3.91 35.49881184 141.00274841 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892766 141.00275374 3.91 35.49892349 141.00288921 3.91 35.49880767 141.00288387 3.91 35.49881184 141.00274841 3.91 35.49892766 141.00275374 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881184 141.00274841 3.91 35.49880767 141.00288387 3.91 35.49880767 141.00288387 8.11 35.49881184 141.00274841 8.11 35.49881184 141.00274841 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880767 141.00288387 3.91 35.49892349 141.00288921 3.91 35.49892349 141.00288921 8.11 35.49880767 141.00288387 8.11 35.49880767 141.00288387 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892349 141.00288921 3.91 35.49892766 141.00275374 3.91 35.49892766 141.00275374 8.11 35.49892349 141.00288921 8.11 35.49892349 141.00288921 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49892766 141.00275374 3.91 35.49881184 141.00274841 3.91 35.49881184 141.00274841 8.11 35.49892766 141.00275374 8.11 35.49892766 141.00275374 3.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881184 141.00274841 8.11 35.49880767 141.00288387 8.11 35.49892349 141.00288921 8.11 35.49892766 141.00275374 8.11 35.49881184 141.00274841 8.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">158.178</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">158.178</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-90</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d890eade-4693-ecb5-342e-7b9e2927707a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1987</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880666 141.00299156 0.00 35.49880656 141.00310067 0.00 35.49891201 141.00310080 0.00 35.49891210 141.00299169 0.00 35.49880666 141.00299156 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891210 141.00299169 4.07 35.49891201 141.00310080 4.07 35.49880656 141.00310067 4.07 35.49880666 141.00299156 4.07 35.49891210 141.00299169 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880666 141.00299156 4.07 35.49880656 141.00310067 4.07 35.49880656 141.00310067 11.37 35.49880666 141.00299156 11.37 35.49880666 141.00299156 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880656 141.00310067 4.07 35.49891201 141.00310080 4.07 35.49891201 141.00310080 11.37 35.49880656 141.00310067 11.37 35.49880656 141.00310067 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891201 141.00310080 4.07 35.49891210 141.00299169 4.07 35.49891210 141.00299169 11.37 35.49891201 141.00310080 11.37 35.49891201 141.00310080 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891210 141.00299169 4.07 35.49880666 141.00299156 4.07 35.49880666 141.00299156 11.37 35.49891210 141.00299169 11.37 35.49891210 141.00299169 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880666 141.00299156 11.37 35.49880656 141.00310067 11.37 35.49891201 141.00310080 11.37 35.49891210 141.00299169 11.37 35.49880666 141.00299156 11.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_90_0"/>
<gml:surfaceMember xlink:href="#poly_90_1"/>
<gml:surfaceMember xlink:href="#poly_90_2"/>
<gml:surfaceMember xlink:href="#poly_90_3"/>
<gml:surfaceMember xlink:href="#poly_90_4"/>
<gml:surfaceMember xlink:href="#poly_90_5"/>
<gml:surfaceMember xlink:href="#poly_90_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_7b144235-e446-1e75-b58d-4c8f42bca185"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_0"><gml:exterior><gml:LinearRing gml:id="line_90_0_0"><gml:posList>35.49880666 141.00299156 4.07 35.49891210 141.00299169 4.07 35.49891201 141.00310080 4.07 35.49880656 141.00310067 4.07 35.49880666 141.00299156 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_793e3c47-42ea-ba00-15fe-b1a867218a66"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_1"><gml:exterior><gml:LinearRing gml:id="line_90_1_0"><gml:posList>35.49880656 141.00310067 4.07 35.49891201 141.00310080 4.07 35.49891201 141.00310080 8.45 35.49880656 141.00310067 8.45 35.49880656 141.00310067 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d41ffaa2-1370-ed68-b43d-fab5817e1f22"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_2"><gml:exterior><gml:LinearRing gml:id="line_90_2_0"><gml:posList>35.49891201 141.00310080 4.07 35.49891210 141.00299169 4.07 35.49891210 141.00299169 8.45 35.49891206 141.00304625 11.37 35.49891201 141.00310080 8.45 35.49891201 141.00310080 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c03c35d2-233d-d91a-f951-2a685154a295"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_3"><gml:exterior><gml:LinearRing gml:id="line_90_3_0"><gml:posList>35.49891210 141.00299169 4.07 35.49880666 141.00299156 4.07 35.49880666 141.00299156 8.45 35.49891210 141.00299169 8.45 35.49891210 141.00299169 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_0983abc7-2b58-bcc3-6aad-a326c3ce7fbe"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_4"><gml:exterior><gml:LinearRing gml:id="line_90_4_0"><gml:posList>35.49880666 141.00299156 4.07 35.49880656 141.00310067 4.07 35.49880656 141.00310067 8.45 35.49880661 141.00304611 11.37 35.49880666 141.00299156 8.45 35.49880666 141.00299156 4.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_d5717733-724a-a00e-8cdd-493dba771e66"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_5"><gml:exterior><gml:LinearRing gml:id="line_90_5_0"><gml:posList>35.49880656 141.00310067 8.45 35.49891201 141.00310080 8.45 35.49891206 141.00304625 11.37 35.49880661 141.00304611 11.37 35.49880656 141.00310067 8.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_08e47994-78dd-5ef5-1202-71230df8d8d2"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_90_6"><gml:exterior><gml:LinearRing gml:id="line_90_6_0"><gml:posList>35.49891210 141.00299169 8.45 35.49880666 141.00299156 8.45 35.49880661 141.00304611 11.37 35.49891206 141.00304625 11.37 35.49891210 141.00299169 8.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">231.660</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">115.830</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-91</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_9f34b1b6-fc1f-ab0e-99a4-0f3742c81238">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2005</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.7</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880913 141.00345977 0.00 35.49881099 141.00361449 0.00 35.49885867 141.00361364 0.00 35.49885783 141.00354401 0.00 35.49889685 141.00354331 0.00 35.49889583 141.00345822 0.00 35.49880913 141.00345977 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889583 141.00345822 4.35 35.49889685 141.00354331 4.35 35.49885783 141.00354401 4.35 35.49885867 141.00361364 4.35 35.49881099 141.00361449 4.35 35.49880913 141.00345977 4.35 35.49889583 141.00345822 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880913 141.00345977 4.35 35.49881099 141.00361449 4.35 35.49881099 141.00361449 14.05 35.49880913 141.00345977 14.05 35.49880913 141.00345977 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49881099 141.00361449 4.35 35.49885867 141.00361364 4.35 35.49885867 141.00361364 14.05 35.49881099 141.00361449 14.05 35.49881099 141.00361449 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885867 141.00361364 4.35 35.49885783 141.00354401 4.35 35.49885783 141.00354401 14.05 35.49885867 141.00361364 14.05 35.49885867 141.00361364 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49885783 141.00354401 4.35 35.49889685 141.00354331 4.35 35.49889685 141.00354331 14.05 35.49885783 141.00354401 14.05 35.49885783 141.00354401 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889685 141.00354331 4.35 35.49889583 141.00345822 4.35 35.49889583 141.00345822 14.05 35.49889685 141.00354331 14.05 35.49889685 141.00354331 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49889583 141.00345822 4.35 35.49880913 141.00345977 4.35 35.49880913 141.00345977 14.05 35.49889583 141.00345822 14.05 35.49889583 141.00345822 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880913 141.00345977 14.05 35.49881099 141.00361449 14.05 35.49885867 141.00361364 14.05 35.49885783 141.00354401 14.05 35.49889685 141.00354331 14.05 35.49889583 141.00345822 14.05 35.49880913 141.00345977 14.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_91_0"/>
<gml:surfaceMember xlink:href="#poly_91_1"/>
<gml:surfaceMember xlink:href="#poly_91_2"/>
<gml:surfaceMember xlink:href="#poly_91_3"/>
<gml:surfaceMember xlink:href="#poly_91_4"/>
<gml:surfaceMember xlink:href="#poly_91_5"/>
<gml:surfaceMember xlink:href="#poly_91_6"/>
<gml:surfaceMember xlink:href="#poly_91_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_e365ce99-cb13-2243-68b2-cf21406d3405"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_0"><gml:exterior><gml:LinearRing gml:id="line_91_0_0"><gml:posList>35.49889583 141.00345822 4.35 35.49889685 141.00354331 4.35 35.49885783 141.00354401 4.35 35.49885867 141.00361364 4.35 35.49881099 141.00361449 4.35 35.49880913 141.00345977 4.35 35.49889583 141.00345822 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_19d65fc0-b70a-4661-f0b3-2f1c51d0cbc3"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_1"><gml:exterior><gml:LinearRing gml:id="line_91_1_0"><gml:posList>35.49880913 141.00345977 4.35 35.49881099 141.00361449 4.35 35.49881099 141.00361449 14.05 35.49880913 141.00345977 14.05 35.49880913 141.00345977 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_b52fe892-3d72-4e6f-ee6c-292a80ed960e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_2"><gml:exterior><gml:LinearRing gml:id="line_91_2_0"><gml:posList>35.49881099 141.00361449 4.35 35.49885867 141.00361364 4.35 35.49885867 141.00361364 14.05 35.49881099 141.00361449 14.05 35.49881099 141.00361449 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_f2ad5d16-61b2-4c9b-0a2d-e9f017da8ca6"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_3"><gml:exterior><gml:LinearRing gml:id="line_91_3_0"><gml:posList>35.49885867 141.00361364 4.35 35.49885783 141.00354401 4.35 35.49885783 141.00354401 14.05 35.49885867 141.00361364 14.05 35.49885867 141.00361364 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_8b878e7b-461e-a23b-e86b-7fa7f778308e"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_4"><gml:exterior><gml:LinearRing gml:id="line_91_4_0"><gml:posList>35.49885783 141.00354401 4.35 35.49889685 141.00354331 4.35 35.49889685 141.00354331 14.05 35.49885783 141.00354401 14.05 35.49885783 141.00354401 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_1c049039-6488-7d42-42bd-0acd26c342b2"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_5"><gml:exterior><gml:LinearRing gml:id="line_91_5_0"><gml:posList>35.49889685 141.00354331 4.35 35.49889583 141.00345822 4.35 35.49889583 141.00345822 14.05 35.49889685 141.00354331 14.05 35.49889685 141.00354331 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_a480c0b8-780a-b683-d224-566fdae5013f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_6"><gml:exterior><gml:LinearRing gml:id="line_91_6_0"><gml:posList>35.49889583 141.00345822 4.35 35.49880913 141.00345977 4.35 35.49880913 141.00345977 14.05 35.49889583 141.00345822 14.05 35.49889583 141.00345822 4.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_6ca08af9-0d18-9b26-984d-65f3a71c2d83"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_91_7"><gml:exterior><gml:LinearRing gml:id="line_91_7_0"><gml:posList>35.49880913 141.00345977 14.05 35.49881099 141.00361449 14.05 35.49885867 141.00361364 14.05 35.49885783 141.00354401 14.05 35.49889685 141.00354331 14.05 35.49889583 141.00345822 14.05 35.49880913 141.00345977 14.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">323.143</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">107.714</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-92</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6f731aac-f346-e163-1e4c-d22260481725">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2000</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.5</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880674 141.00369680 0.00 35.49880637 141.00381891 0.00 35.49891236 141.00381939 0.00 35.49891273 141.00369727 0.00 35.49880674 141.00369680 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891273 141.00369727 4.47 35.49891236 141.00381939 4.47 35.49880637 141.00381891 4.47 35.49880674 141.00369680 4.47 35.49891273 141.00369727 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880674 141.00369680 4.47 35.49880637 141.00381891 4.47 35.49880637 141.00381891 22.97 35.49880674 141.00369680 22.97 35.49880674 141.00369680 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880637 141.00381891 4.47 35.49891236 141.00381939 4.47 35.49891236 141.00381939 22.97 35.49880637 141.00381891 22.97 35.49880637 141.00381891 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891236 141.00381939 4.47 35.49891273 141.00369727 4.47 35.49891273 141.00369727 22.97 35.49891236 141.00381939 22.97 35.49891236 141.00381939 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49891273 141.00369727 4.47 35.49880674 141.00369680 4.47 35.49880674 141.00369680 22.97 35.49891273 141.00369727 22.97 35.49891273 141.00369727 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49880674 141.00369680 22.97 35.49880637 141.00381891 22.97 35.49891236 141.00381939 22.97 35.49891273 141.00369727 22.97 35.49880674 141.00369680 22.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">781.805</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">130.301</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-93</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a00cf7da-64e6-2455-94ae-0b51f282cfff">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879877 141.00455915 0.00 35.49879833 141.00466121 0.00 35.49887602 141.00466171 0.00 35.49887646 141.00455966 0.00 35.49879877 141.00455915 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49887646 141.00455966 4.84 35.49887602 141.00466171 4.84 35.49879833 141.00466121 4.84 35.49879877 141.00455915 4.84 35.49887646 141.00455966 4.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879877 141.00455915 4.84 35.49879833 141.00466121 4.84 35.49879833 141.00466121 9.14 35.49879877 141.00455915 9.14 35.49879877 141.00455915 4.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879833 141.00466121 4.84 35.49887602 141.00466171 4.84 35.49887602 141.00466171 9.14 35.49879833 141.00466121 9.14 35.49879833 141.00466121 4.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49887602 141.00466171 4.84 35.49887646 141.00455966 4.84 35.49887646 141.00455966 9.14 35.49887602 141.00466171 9.14 35.49887602 141.00466171 4.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49887646 141.00455966 4.84 35.49879877 141.00455915 4.84 35.49879877 141.00455915 9.14 35.49887646 141.00455966 9.14 35.49887646 141.00455966 4.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879877 141.00455915 9.14 35.49879833 141.00466121 9.14 35.49887602 141.00466171 9.14 35.49887646 141.00455966 9.14 35.49879877 141.00455915 9.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">79.821</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">79.821</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-94</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_92018d73-2811-4438-20c5-87a0a249e792">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1987</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879336 141.00480802 4.92 35.49879548 141.00491754 4.92 35.49890306 141.00491443 4.92 35.49890094 141.00480491 4.92 35.49879336 141.00480802 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49890094 141.00480491 4.92 35.49890306 141.00491443 4.92 35.49879548 141.00491754 4.92 35.49879336 141.00480802 4.92 35.49890094 141.00480491 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879336 141.00480802 4.92 35.49879548 141.00491754 4.92 35.49879548 141.00491754 11.22 35.49879336 141.00480802 11.22 35.49879336 141.00480802 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879548 141.00491754 4.92 35.49890306 141.00491443 4.92 35.49890306 141.00491443 11.22 35.49879548 141.00491754 11.22 35.49879548 141.00491754 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49890306 141.00491443 4.92 35.49890094 141.00480491 4.92 35.49890094 141.00480491 11.22 35.49890306 141.00491443 11.22 35.49890306 141.00491443 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49890094 141.00480491 4.92 35.49879336 141.00480802 4.92 35.49879336 141.00480802 11.22 35.49890094 141.00480491 11.22 35.49890094 141.00480491 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879336 141.00480802 11.22 35.49879548 141.00491754 11.22 35.49890306 141.00491443 11.22 35.49890094 141.00480491 11.22 35.49879336 141.00480802 11.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">237.367</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">118.684</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-95</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6deaca2b-f8f8-2101-902e-dc9d1489a0f2">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1957</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879922 141.00501991 4.99 35.49879448 141.00514895 4.99 35.49888272 141.00515380 4.99 35.49888746 141.00502476 4.99 35.49879922 141.00501991 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888746 141.00502476 4.99 35.49888272 141.00515380 4.99 35.49879448 141.00514895 4.99 35.49879922 141.00501991 4.99 35.49888746 141.00502476 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879922 141.00501991 4.99 35.49879448 141.00514895 4.99 35.49879448 141.00514895 14.59 35.49879922 141.00501991 14.59 35.49879922 141.00501991 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879448 141.00514895 4.99 35.49888272 141.00515380 4.99 35.49888272 141.00515380 14.59 35.49879448 141.00514895 14.59 35.49879448 141.00514895 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888272 141.00515380 4.99 35.49888746 141.00502476 4.99 35.49888746 141.00502476 14.59 35.49888272 141.00515380 14.59 35.49888272 141.00515380 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49888746 141.00502476 4.99 35.49879922 141.00501991 4.99 35.49879922 141.00501991 14.59 35.49888746 141.00502476 14.59 35.49888746 141.00502476 4.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49879922 141.00501991 14.59 35.49879448 141.00514895 14.59 35.49888272 141.00515380 14.59 35.49888746 141.00502476 14.59 35.49879922 141.00501991 14.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手19番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">344.568</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">114.856</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-96</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_840c3869-2cbe-4490-369b-ee8fddd31cbf">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1974</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942614 141.00009423 0.00 35.49942514 141.00026549 0.00 35.49950914 141.00026623 0.00 35.49951014 141.00009496 0.00 35.49942614 141.00009423 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951014 141.00009496 0.97 35.49950914 141.00026623 0.97 35.49942514 141.00026549 0.97 35.49942614 141.00009423 0.97 35.49951014 141.00009496 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942614 141.00009423 0.97 35.49942514 141.00026549 0.97 35.49942514 141.00026549 5.17 35.49942614 141.00009423 5.17 35.49942614 141.00009423 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942514 141.00026549 0.97 35.49950914 141.00026623 0.97 35.49950914 141.00026623 5.17 35.49942514 141.00026549 5.17 35.49942514 141.00026549 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950914 141.00026623 0.97 35.49951014 141.00009496 0.97 35.49951014 141.00009496 5.17 35.49950914 141.00026623 5.17 35.49950914 141.00026623 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49951014 141.00009496 0.97 35.49942614 141.00009423 0.97 35.49942614 141.00009423 5.17 35.49951014 141.00009496 5.17 35.49951014 141.00009496 0.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942614 141.00009423 5.17 35.49942514 141.00026549 5.17 35.49950914 141.00026623 5.17 35.49951014 141.00009496 5.17 35.49942614 141.00009423 5.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.989</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.489</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">144.833</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">144.833</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-103</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_63cf9bf2-17f7-497b-922a-14612c7e55ce">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1968</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49939928 141.00033804 0.00 35.49940305 141.00050616 0.00 35.49950918 141.00050259 0.00 35.49950541 141.00033447 0.00 35.49939928 141.00033804 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950541 141.00033447 1.00 35.49950918 141.00050259 1.00 35.49940305 141.00050616 1.00 35.49939928 141.00033804 1.00 35.49950541 141.00033447 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49939928 141.00033804 1.00 35.49940305 141.00050616 1.00 35.49940305 141.00050616 8.10 35.49939928 141.00033804 8.10 35.49939928 141.00033804 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49940305 141.00050616 1.00 35.49950918 141.00050259 1.00 35.49950918 141.00050259 8.10 35.49940305 141.00050616 8.10 35.49940305 141.00050616 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950918 141.00050259 1.00 35.49950541 141.00033447 1.00 35.49950541 141.00033447 8.10 35.49950918 141.00050259 8.10 35.49950918 141.00050259 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950541 141.00033447 1.00 35.49939928 141.00033804 1.00 35.49939928 141.00033804 8.10 35.49950541 141.00033447 8.10 35.49950541 141.00033447 1.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49939928 141.00033804 8.10 35.49940305 141.00050616 8.10 35.49950918 141.00050259 8.10 35.49950541 141.00033447 8.10 35.49939928 141.00033804 8.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">359.526</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">179.763</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-104</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ffe20d36-c5ae-5b13-ef2a-cfc66de41c26">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1970</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941773 141.00059575 0.00 35.49941490 141.00072355 0.00 35.49950464 141.00072652 0.00 35.49950746 141.00059872 0.00 35.49941773 141.00059575 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950746 141.00059872 1.06 35.49950464 141.00072652 1.06 35.49941490 141.00072355 1.06 35.49941773 141.00059575 1.06 35.49950746 141.00059872 1.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941773 141.00059575 1.06 35.49941490 141.00072355 1.06 35.49941490 141.00072355 11.36 35.49941773 141.00059575 11.36 35.49941773 141.00059575 1.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941490 141.00072355 1.06 35.49950464 141.00072652 1.06 35.49950464 141.00072652 11.36 35.49941490 141.00072355 11.36 35.49941490 141.00072355 1.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950464 141.00072652 1.06 35.49950746 141.00059872 1.06 35.49950746 141.00059872 11.36 35.49950464 141.00072652 11.36 35.49950464 141.00072652 1.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950746 141.00059872 1.06 35.49941773 141.00059575 1.06 35.49941773 141.00059575 11.36 35.49950746 141.00059872 11.36 35.49950746 141.00059872 1.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941773 141.00059575 11.36 35.49941490 141.00072355 11.36 35.49950464 141.00072652 11.36 35.49950746 141.00059872 11.36 35.49941773 141.00059575 11.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.494</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.194</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.894</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.394</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">346.608</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">115.536</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-105</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a6f1fc91-595d-2810-75be-9e8c585e2b68">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1956</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.1</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941357 141.00106549 1.22 35.49941432 141.00117305 1.22 35.49950012 141.00117215 1.22 35.49949937 141.00106459 1.22 35.49941357 141.00106549 1.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49949937 141.00106459 1.22 35.49950012 141.00117215 1.22 35.49941432 141.00117305 1.22 35.49941357 141.00106549 1.22 35.49949937 141.00106459 1.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941357 141.00106549 1.22 35.49941432 141.00117305 1.22 35.49941432 141.00117305 11.32 35.49941357 141.00106549 11.32 35.49941357 141.00106549 1.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941432 141.00117305 1.22 35.49950012 141.00117215 1.22 35.49950012 141.00117215 11.32 35.49941432 141.00117305 11.32 35.49941432 141.00117305 1.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49950012 141.00117215 1.22 35.49949937 141.00106459 1.22 35.49949937 141.00106459 11.32 35.49950012 141.00117215 11.32 35.49950012 141.00117215 1.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49949937 141.00106459 1.22 35.49941357 141.00106549 1.22 35.49941357 141.00106549 11.32 35.49949937 141.00106459 11.32 35.49949937 141.00106459 1.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49941357 141.00106549 11.32 35.49941432 141.00117305 11.32 35.49950012 141.00117215 11.32 35.49949937 141.00106459 11.32 35.49941357 141.00106549 11.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.326</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.026</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.726</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.226</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">92.915</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-106</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_07cd0dfa-1c03-c732-8999-e55c4862d3ec">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1957</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">13.1</bldg:measuredHeight>
<bldg:storeysAboveGround>4</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936720 141.00300492 4.32 35.49936802 141.00312505 4.32 35.49948157 141.00312389 4.32 35.49948075 141.00300376 4.32 35.49936720 141.00300492 4.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948075 141.00300376 4.32 35.49948157 141.00312389 4.32 35.49936802 141.00312505 4.32 35.49936720 141.00300492 4.32 35.49948075 141.00300376 4.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936720 141.00300492 4.32 35.49936802 141.00312505 4.32 35.49936802 141.00312505 17.42 35.49936720 141.00300492 17.42 35.49936720 141.00300492 4.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936802 141.00312505 4.32 35.49948157 141.00312389 4.32 35.49948157 141.00312389 17.42 35.49936802 141.00312505 17.42 35.49936802 141.00312505 4.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948157 141.00312389 4.32 35.49948075 141.00300376 4.32 35.49948075 141.00300376 17.42 35.49948157 141.00312389 17.42 35.49948157 141.00312389 4.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948075 141.00300376 4.32 35.49936720 141.00300492 4.32 35.49936720 141.00300492 17.42 35.49948075 141.00300376 17.42 35.49948075 141.00300376 4.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936720 141.00300492 17.42 35.49936802 141.00312505 17.42 35.49948157 141.00312389 17.42 35.49948075 141.00300376 17.42 35.49936720 141.00300492 17.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">549.360</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">137.340</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-107</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_34601359-b918-be27-6234-02a2ce8b94cd">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936694 141.00406068 0.00 35.49936389 141.00422949 0.00 35.49947940 141.00423260 0.00 35.49948245 141.00406380 0.00 35.49936694 141.00406068 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_34601359-b918-be27-6234-02a2ce8b94cd_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948245 141.00406380 5.09 35.49948062 141.00416508 5.09 35.49936511 141.00416196 5.09 35.49936694 141.00406068 5.09 35.49948245 141.00406380 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936694 141.00406068 5.09 35.49936511 141.00416196 5.09 35.49936511 141.00416196 14.49 35.49936694 141.00406068 14.49 35.49936694 141.00406068 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936511 141.00416196 5.09 35.49948062 141.00416508 5.09 35.49948062 141.00416508 14.49 35.49936511 141.00416196 14.49 35.49936511 141.00416196 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948062 141.00416508 5.09 35.49948245 141.00406380 5.09 35.49948245 141.00406380 14.49 35.49948062 141.00416508 14.49 35.49948062 141.00416508 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948245 141.00406380 5.09 35.49936694 141.00406068 5.09 35.49936694 141.00406068 14.49 35.49948245 141.00406380 14.49 35.49948245 141.00406380 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936694 141.00406068 14.49 35.49936511 141.00416196 14.49 35.49948062 141.00416508 14.49 35.49948245 141.00406380 14.49 35.49936694 141.00406068 14.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_34601359-b918-be27-6234-02a2ce8b94cd_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">5.6</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948062 141.00416508 5.09 35.49947940 141.00423260 5.09 35.49936389 141.00422949 5.09 35.49936511 141.00416196 5.09 35.49948062 141.00416508 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936511 141.00416196 5.09 35.49936389 141.00422949 5.09 35.49936389 141.00422949 10.69 35.49936511 141.00416196 10.69 35.49936511 141.00416196 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936389 141.00422949 5.09 35.49947940 141.00423260 5.09 35.49947940 141.00423260 10.69 35.49936389 141.00422949 10.69 35.49936389 141.00422949 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49947940 141.00423260 5.09 35.49948062 141.00416508 5.09 35.49948062 141.00416508 10.69 35.49947940 141.00423260 10.69 35.49947940 141.00423260 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49948062 141.00416508 5.09 35.49936511 141.00416196 5.09 35.49936511 141.00416196 10.69 35.49948062 141.00416508 10.69 35.49948062 141.00416508 5.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49936511 141.00416196 10.69 35.49936389 141.00422949 10.69 35.49947940 141.00423260 10.69 35.49948062 141.00416508 10.69 35.49936511 141.00416196 10.69</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">589.207</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">196.402</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-108</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8130d27e-64b5-7911-430b-4594ea67e23c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1969</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49938129 141.00503369 5.43 35.49938193 141.00517476 5.43 35.49942962 141.00517444 5.43 35.49942933 141.00511096 5.43 35.49946835 141.00511069 5.43 35.49946799 141.00503311 5.43 35.49938129 141.00503369 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49946799 141.00503311 5.43 35.49946835 141.00511069 5.43 35.49942933 141.00511096 5.43 35.49942962 141.00517444 5.43 35.49938193 141.00517476 5.43 35.49938129 141.00503369 5.43 35.49946799 141.00503311 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49938129 141.00503369 5.43 35.49938193 141.00517476 5.43 35.49938193 141.00517476 12.33 35.49938129 141.00503369 12.33 35.49938129 141.00503369 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49938193 141.00517476 5.43 35.49942962 141.00517444 5.43 35.49942962 141.00517444 12.33 35.49938193 141.00517476 12.33 35.49938193 141.00517476 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942962 141.00517444 5.43 35.49942933 141.00511096 5.43 35.49942933 141.00511096 12.33 35.49942962 141.00517444 12.33 35.49942962 141.00517444 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49942933 141.00511096 5.43 35.49946835 141.00511069 5.43 35.49946835 141.00511069 12.33 35.49942933 141.00511096 12.33 35.49942933 141.00511096 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49946835 141.00511069 5.43 35.49946799 141.00503311 5.43 35.49946799 141.00503311 12.33 35.49946835 141.00511069 12.33 35.49946835 141.00511069 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49946799 141.00503311 5.43 35.49938129 141.00503369 5.43 35.49938129 141.00503369 12.33 35.49946799 141.00503311 12.33 35.49946799 141.00503311 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49938129 141.00503369 12.33 35.49938193 141.00517476 12.33 35.49942962 141.00517444 12.33 35.49942933 141.00511096 12.33 35.49946835 141.00511069 12.33 35.49946799 141.00503311 12.33 35.49938129 141.00503369 12.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">196.402</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">98.201</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-109</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a2369b78-9877-bcc0-c028-c0c7454f9ced">
<gml:name>架空町第1水害避難ビル</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">422</bldg:usage>
<bldg:yearOfConstruction>2004</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.4</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968932 141.00043639 0.00 35.49968506 141.00087721 0.00 35.49981123 141.00087904 0.00 35.49981549 141.00043822 0.00 35.49968932 141.00043639 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49981549 141.00043822 1.03 35.49981123 141.00087904 1.03 35.49968506 141.00087721 1.03 35.49968932 141.00043639 1.03 35.49981549 141.00043822 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968932 141.00043639 1.03 35.49968506 141.00087721 1.03 35.49968506 141.00087721 19.43 35.49968932 141.00043639 19.43 35.49968932 141.00043639 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968506 141.00087721 1.03 35.49981123 141.00087904 1.03 35.49981123 141.00087904 19.43 35.49968506 141.00087721 19.43 35.49968506 141.00087721 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49981123 141.00087904 1.03 35.49981549 141.00043822 1.03 35.49981549 141.00043822 19.43 35.49981123 141.00087904 19.43 35.49981123 141.00087904 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49981549 141.00043822 1.03 35.49968932 141.00043639 1.03 35.49968932 141.00043639 19.43 35.49981549 141.00043822 19.43 35.49981549 141.00043822 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968932 141.00043639 19.43 35.49968506 141.00087721 19.43 35.49981123 141.00087904 19.43 35.49981549 141.00043822 19.43 35.49968932 141.00043639 19.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_117_0"/>
<gml:surfaceMember xlink:href="#poly_117_1"/>
<gml:surfaceMember xlink:href="#poly_117_2"/>
<gml:surfaceMember xlink:href="#poly_117_3"/>
<gml:surfaceMember xlink:href="#poly_117_4"/>
<gml:surfaceMember xlink:href="#poly_117_5"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_d42c4fda-bf72-55d3-23be-4332d09ca057"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_117_0"><gml:exterior><gml:LinearRing gml:id="line_117_0_0"><gml:posList>35.49981549 141.00043822 1.03 35.49981123 141.00087904 1.03 35.49968506 141.00087721 1.03 35.49968932 141.00043639 1.03 35.49981549 141.00043822 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d5819bbc-a5f9-e4b9-f3af-2f9c72eddc45"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_117_1"><gml:exterior><gml:LinearRing gml:id="line_117_1_0"><gml:posList>35.49968932 141.00043639 1.03 35.49968506 141.00087721 1.03 35.49968506 141.00087721 19.43 35.49968932 141.00043639 19.43 35.49968932 141.00043639 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_e651289f-0240-2ff2-0c2c-6f34a7cc44b7"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_117_2"><gml:exterior><gml:LinearRing gml:id="line_117_2_0"><gml:posList>35.49968506 141.00087721 1.03 35.49981123 141.00087904 1.03 35.49981123 141.00087904 19.43 35.49968506 141.00087721 19.43 35.49968506 141.00087721 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3410b3f9-4be1-3730-68ba-1e3365c85993"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_117_3"><gml:exterior><gml:LinearRing gml:id="line_117_3_0"><gml:posList>35.49981123 141.00087904 1.03 35.49981549 141.00043822 1.03 35.49981549 141.00043822 19.43 35.49981123 141.00087904 19.43 35.49981123 141.00087904 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_580fc269-8a73-6f3c-9247-ff402d97ca50"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_117_4"><gml:exterior><gml:LinearRing gml:id="line_117_4_0"><gml:posList>35.49981549 141.00043822 1.03 35.49968932 141.00043639 1.03 35.49968932 141.00043639 19.43 35.49981549 141.00043822 19.43 35.49981549 141.00043822 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_cf099c42-c77b-6f70-f652-1baaf73af7ec"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_117_5"><gml:exterior><gml:LinearRing gml:id="line_117_5_0"><gml:posList>35.49968932 141.00043639 19.43 35.49968506 141.00087721 19.43 35.49981123 141.00087904 19.43 35.49981549 141.00043822 19.43 35.49968932 141.00043639 19.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.502</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.202</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:HighTideRiskAttribute>
<uro:description codeSpace="../../codelists/HighTideRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/HighTideRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">0.902</uro:depth>
</uro:HighTideRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.402</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">3360.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">560.000</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">214</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-118</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d0db649e-e107-f187-2dab-16bfff325061">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963481 141.00299033 4.59 35.49963721 141.00312784 4.59 35.49968766 141.00312652 4.59 35.49968658 141.00306464 4.59 35.49972785 141.00306357 4.59 35.49972653 141.00298793 4.59 35.49963481 141.00299033 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972653 141.00298793 4.59 35.49972785 141.00306357 4.59 35.49968658 141.00306464 4.59 35.49968766 141.00312652 4.59 35.49963721 141.00312784 4.59 35.49963481 141.00299033 4.59 35.49972653 141.00298793 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963481 141.00299033 4.59 35.49963721 141.00312784 4.59 35.49963721 141.00312784 10.89 35.49963481 141.00299033 10.89 35.49963481 141.00299033 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963721 141.00312784 4.59 35.49968766 141.00312652 4.59 35.49968766 141.00312652 10.89 35.49963721 141.00312784 10.89 35.49963721 141.00312784 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968766 141.00312652 4.59 35.49968658 141.00306464 4.59 35.49968658 141.00306464 10.89 35.49968766 141.00312652 10.89 35.49968766 141.00312652 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968658 141.00306464 4.59 35.49972785 141.00306357 4.59 35.49972785 141.00306357 10.89 35.49968658 141.00306464 10.89 35.49968658 141.00306464 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972785 141.00306357 4.59 35.49972653 141.00298793 4.59 35.49972653 141.00298793 10.89 35.49972785 141.00306357 10.89 35.49972785 141.00306357 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972653 141.00298793 4.59 35.49963481 141.00299033 4.59 35.49963481 141.00299033 10.89 35.49972653 141.00298793 10.89 35.49972653 141.00298793 4.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963481 141.00299033 10.89 35.49963721 141.00312784 10.89 35.49968766 141.00312652 10.89 35.49968658 141.00306464 10.89 35.49972785 141.00306357 10.89 35.49972653 141.00298793 10.89 35.49963481 141.00299033 10.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">202.639</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">101.320</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-119</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c5eff303-9bc3-e70d-4f7f-d20de24d5c22">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">401</bldg:usage>
<bldg:yearOfConstruction>1975</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">16.1</bldg:measuredHeight>
<bldg:storeysAboveGround>5</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49964630 141.00324204 4.88 35.49964285 141.00337445 4.88 35.49975671 141.00337889 4.88 35.49976016 141.00324648 4.88 35.49964630 141.00324204 4.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976016 141.00324648 4.88 35.49975671 141.00337889 4.88 35.49964285 141.00337445 4.88 35.49964630 141.00324204 4.88 35.49976016 141.00324648 4.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49964630 141.00324204 4.88 35.49964285 141.00337445 4.88 35.49964285 141.00337445 20.98 35.49964630 141.00324204 20.98 35.49964630 141.00324204 4.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49964285 141.00337445 4.88 35.49975671 141.00337889 4.88 35.49975671 141.00337889 20.98 35.49964285 141.00337445 20.98 35.49964285 141.00337445 4.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975671 141.00337889 4.88 35.49976016 141.00324648 4.88 35.49976016 141.00324648 20.98 35.49975671 141.00337889 20.98 35.49975671 141.00337889 4.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976016 141.00324648 4.88 35.49964630 141.00324204 4.88 35.49964630 141.00324204 20.98 35.49976016 141.00324648 20.98 35.49976016 141.00324648 4.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49964630 141.00324204 20.98 35.49964285 141.00337445 20.98 35.49975671 141.00337889 20.98 35.49976016 141.00324648 20.98 35.49964630 141.00324204 20.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">759.664</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">151.933</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-120</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_aff9f6e3-deb4-5334-747b-c185a5ac6a1a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1974</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963007 141.00405534 5.60 35.49962834 141.00422175 5.60 35.49974153 141.00422352 5.60 35.49974326 141.00405711 5.60 35.49963007 141.00405534 5.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974326 141.00405711 5.60 35.49974153 141.00422352 5.60 35.49962834 141.00422175 5.60 35.49963007 141.00405534 5.60 35.49974326 141.00405711 5.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963007 141.00405534 5.60 35.49962834 141.00422175 5.60 35.49962834 141.00422175 9.10 35.49963007 141.00405534 9.10 35.49963007 141.00405534 5.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962834 141.00422175 5.60 35.49974153 141.00422352 5.60 35.49974153 141.00422352 9.10 35.49962834 141.00422175 9.10 35.49962834 141.00422175 5.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974153 141.00422352 5.60 35.49974326 141.00405711 5.60 35.49974326 141.00405711 9.10 35.49974153 141.00422352 9.10 35.49974153 141.00422352 5.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974326 141.00405711 5.60 35.49963007 141.00405534 5.60 35.49963007 141.00405534 9.10 35.49974326 141.00405711 9.10 35.49974326 141.00405711 5.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963007 141.00405534 9.10 35.49962834 141.00422175 9.10 35.49974153 141.00422352 9.10 35.49974326 141.00405711 9.10 35.49963007 141.00405534 9.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">189.656</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">189.656</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-121</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d429765c-3d7d-9200-de81-ad0befd5456e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2019</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963217 141.00431543 0.00 35.49962735 141.00443034 0.00 35.49971213 141.00443566 0.00 35.49971696 141.00432075 0.00 35.49963217 141.00431543 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971696 141.00432075 5.76 35.49971213 141.00443566 5.76 35.49962735 141.00443034 5.76 35.49963217 141.00431543 5.76 35.49971696 141.00432075 5.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963217 141.00431543 5.76 35.49962735 141.00443034 5.76 35.49962735 141.00443034 12.46 35.49963217 141.00431543 12.46 35.49963217 141.00431543 5.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962735 141.00443034 5.76 35.49971213 141.00443566 5.76 35.49971213 141.00443566 12.46 35.49962735 141.00443034 12.46 35.49962735 141.00443034 5.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971213 141.00443566 5.76 35.49971696 141.00432075 5.76 35.49971696 141.00432075 12.46 35.49971213 141.00443566 12.46 35.49971213 141.00443566 5.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49971696 141.00432075 5.76 35.49963217 141.00431543 5.76 35.49963217 141.00431543 12.46 35.49971696 141.00432075 12.46 35.49971696 141.00432075 5.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49963217 141.00431543 12.46 35.49962735 141.00443034 12.46 35.49971213 141.00443566 12.46 35.49971696 141.00432075 12.46 35.49963217 141.00431543 12.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">196.690</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">98.345</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-122</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_1d1e19d2-819e-ac1d-9130-e3c31ab34c52">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2014</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.8</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962689 141.00478878 5.88 35.49962741 141.00493448 5.88 35.49968233 141.00493419 5.88 35.49968210 141.00486862 5.88 35.49972703 141.00486838 5.88 35.49972675 141.00478825 5.88 35.49962689 141.00478878 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972675 141.00478825 5.88 35.49972703 141.00486838 5.88 35.49968210 141.00486862 5.88 35.49968233 141.00493419 5.88 35.49962741 141.00493448 5.88 35.49962689 141.00478878 5.88 35.49972675 141.00478825 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962689 141.00478878 5.88 35.49962741 141.00493448 5.88 35.49962741 141.00493448 24.68 35.49962689 141.00478878 24.68 35.49962689 141.00478878 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962741 141.00493448 5.88 35.49968233 141.00493419 5.88 35.49968233 141.00493419 24.68 35.49962741 141.00493448 24.68 35.49962741 141.00493448 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968233 141.00493419 5.88 35.49968210 141.00486862 5.88 35.49968210 141.00486862 24.68 35.49968233 141.00493419 24.68 35.49968233 141.00493419 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49968210 141.00486862 5.88 35.49972703 141.00486838 5.88 35.49972703 141.00486838 24.68 35.49968210 141.00486862 24.68 35.49968210 141.00486862 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972703 141.00486838 5.88 35.49972675 141.00478825 5.88 35.49972675 141.00478825 24.68 35.49972703 141.00486838 24.68 35.49972703 141.00486838 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49972675 141.00478825 5.88 35.49962689 141.00478878 5.88 35.49962689 141.00478878 24.68 35.49972675 141.00478825 24.68 35.49972675 141.00478825 5.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49962689 141.00478878 24.68 35.49962741 141.00493448 24.68 35.49968233 141.00493419 24.68 35.49968210 141.00486862 24.68 35.49972703 141.00486838 24.68 35.49972675 141.00478825 24.68 35.49962689 141.00478878 24.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手20番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">116.816</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-123</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
</core:CityModel>
