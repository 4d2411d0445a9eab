<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50016447 141.00011220 0.00</gml:lowerCorner>
<gml:upperCorner>35.50359084 141.00522074 48.81</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6ee28344-2e00-547c-e3d6-d5614e800b7c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2015</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.6</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022252 141.00301707 6.01 35.50021984 141.00314642 6.01 35.50029354 141.00314870 6.01 35.50029622 141.00301935 6.01 35.50022252 141.00301707 6.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50029622 141.00301935 6.01 35.50029354 141.00314870 6.01 35.50021984 141.00314642 6.01 35.50022252 141.00301707 6.01 35.50029622 141.00301935 6.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022252 141.00301707 6.01 35.50021984 141.00314642 6.01 35.50021984 141.00314642 9.61 35.50022252 141.00301707 9.61 35.50022252 141.00301707 6.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50021984 141.00314642 6.01 35.50029354 141.00314870 6.01 35.50029354 141.00314870 9.61 35.50021984 141.00314642 9.61 35.50021984 141.00314642 6.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50029354 141.00314870 6.01 35.50029622 141.00301935 6.01 35.50029622 141.00301935 9.61 35.50029354 141.00314870 9.61 35.50029354 141.00314870 6.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50029622 141.00301935 6.01 35.50022252 141.00301707 6.01 35.50022252 141.00301707 9.61 35.50029622 141.00301935 9.61 35.50029622 141.00301935 6.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50022252 141.00301707 9.61 35.50021984 141.00314642 9.61 35.50029354 141.00314870 9.61 35.50029622 141.00301935 9.61 35.50022252 141.00301707 9.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">96.033</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">96.033</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-132</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5114a2b0-b50c-3912-4e60-19cd99d011da">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50020331 141.00323324 0.00 35.50019758 141.00340106 0.00 35.50030023 141.00340630 0.00 35.50030596 141.00323848 0.00 35.50020331 141.00323324 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50030596 141.00323848 6.46 35.50030023 141.00340630 6.46 35.50019758 141.00340106 6.46 35.50020331 141.00323324 6.46 35.50030596 141.00323848 6.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50020331 141.00323324 6.46 35.50019758 141.00340106 6.46 35.50019758 141.00340106 16.86 35.50020331 141.00323324 16.86 35.50020331 141.00323324 6.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50019758 141.00340106 6.46 35.50030023 141.00340630 6.46 35.50030023 141.00340630 16.86 35.50019758 141.00340106 16.86 35.50019758 141.00340106 6.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50030023 141.00340630 6.46 35.50030596 141.00323848 6.46 35.50030596 141.00323848 16.86 35.50030023 141.00340630 16.86 35.50030023 141.00340630 6.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50030596 141.00323848 6.46 35.50020331 141.00323324 6.46 35.50020331 141.00323324 16.86 35.50030596 141.00323848 16.86 35.50030596 141.00323848 6.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50020331 141.00323324 16.86 35.50019758 141.00340106 16.86 35.50030023 141.00340630 16.86 35.50030596 141.00323848 16.86 35.50020331 141.00323324 16.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">521.208</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">173.736</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-133</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4fcc1834-f055-5fda-e7b7-8f3af54b0efc">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>2016</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.9</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50020406 141.00478909 8.27 35.50019889 141.00495473 8.27 35.50027706 141.00495838 8.27 35.50028224 141.00479274 8.27 35.50020406 141.00478909 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028224 141.00479274 8.27 35.50027706 141.00495838 8.27 35.50019889 141.00495473 8.27 35.50020406 141.00478909 8.27 35.50028224 141.00479274 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50020406 141.00478909 8.27 35.50019889 141.00495473 8.27 35.50019889 141.00495473 27.17 35.50020406 141.00478909 27.17 35.50020406 141.00478909 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50019889 141.00495473 8.27 35.50027706 141.00495838 8.27 35.50027706 141.00495838 27.17 35.50019889 141.00495473 27.17 35.50019889 141.00495473 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027706 141.00495838 8.27 35.50028224 141.00479274 8.27 35.50028224 141.00479274 27.17 35.50027706 141.00495838 27.17 35.50027706 141.00495838 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50028224 141.00479274 8.27 35.50020406 141.00478909 8.27 35.50020406 141.00478909 27.17 35.50028224 141.00479274 27.17 35.50028224 141.00479274 8.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50020406 141.00478909 27.17 35.50019889 141.00495473 27.17 35.50027706 141.00495838 27.17 35.50028224 141.00479274 27.17 35.50020406 141.00478909 27.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">783.283</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">130.547</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-134</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_234f69b1-d8bf-1bdb-db40-b6580310b5ee">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1969</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.9</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50016505 141.00503248 7.84 35.50016447 141.00517972 7.84 35.50027118 141.00518036 7.84 35.50027176 141.00503311 7.84 35.50016505 141.00503248 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027176 141.00503311 7.84 35.50027118 141.00518036 7.84 35.50016447 141.00517972 7.84 35.50016505 141.00503248 7.84 35.50027176 141.00503311 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50016505 141.00503248 7.84 35.50016447 141.00517972 7.84 35.50016447 141.00517972 11.74 35.50016505 141.00503248 11.74 35.50016505 141.00503248 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50016447 141.00517972 7.84 35.50027118 141.00518036 7.84 35.50027118 141.00518036 11.74 35.50016447 141.00517972 11.74 35.50016447 141.00517972 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027118 141.00518036 7.84 35.50027176 141.00503311 7.84 35.50027176 141.00503311 11.74 35.50027118 141.00518036 11.74 35.50027118 141.00518036 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027176 141.00503311 7.84 35.50016505 141.00503248 7.84 35.50016505 141.00503248 11.74 35.50027176 141.00503311 11.74 35.50027176 141.00503311 7.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50016505 141.00503248 11.74 35.50016447 141.00517972 11.74 35.50027118 141.00518036 11.74 35.50027176 141.00503311 11.74 35.50016505 141.00503248 11.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">158.182</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">158.182</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-135</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2c96e6b2-962e-dd07-2845-b14164a30e02">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1973</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048451 141.00011220 1.03 35.50048074 141.00025253 1.03 35.50056469 141.00025591 1.03 35.50056846 141.00011557 1.03 35.50048451 141.00011220 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056846 141.00011557 1.03 35.50056469 141.00025591 1.03 35.50048074 141.00025253 1.03 35.50048451 141.00011220 1.03 35.50056846 141.00011557 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048451 141.00011220 1.03 35.50048074 141.00025253 1.03 35.50048074 141.00025253 10.43 35.50048451 141.00011220 10.43 35.50048451 141.00011220 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048074 141.00025253 1.03 35.50056469 141.00025591 1.03 35.50056469 141.00025591 10.43 35.50048074 141.00025253 10.43 35.50048074 141.00025253 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056469 141.00025591 1.03 35.50056846 141.00011557 1.03 35.50056846 141.00011557 10.43 35.50056469 141.00025591 10.43 35.50056469 141.00025591 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056846 141.00011557 1.03 35.50048451 141.00011220 1.03 35.50048451 141.00011220 10.43 35.50056846 141.00011557 10.43 35.50056846 141.00011557 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50048451 141.00011220 10.43 35.50048074 141.00025253 10.43 35.50056469 141.00025591 10.43 35.50056846 141.00011557 10.43 35.50048451 141.00011220 10.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_141_0"/>
<gml:surfaceMember xlink:href="#poly_141_1"/>
<gml:surfaceMember xlink:href="#poly_141_2"/>
<gml:surfaceMember xlink:href="#poly_141_3"/>
<gml:surfaceMember xlink:href="#poly_141_4"/>
<gml:surfaceMember xlink:href="#poly_141_5"/>
<gml:surfaceMember xlink:href="#poly_141_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_d432e726-8e7e-828e-821b-722076b6f805"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_0"><gml:exterior><gml:LinearRing gml:id="line_141_0_0"><gml:posList>35.50056846 141.00011557 1.03 35.50056469 141.00025591 1.03 35.50048074 141.00025253 1.03 35.50048451 141.00011220 1.03 35.50056846 141.00011557 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_49336226-51a9-664a-0a65-46aeca1d195a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_1"><gml:exterior><gml:LinearRing gml:id="line_141_1_0"><gml:posList>35.50048451 141.00011220 1.03 35.50048074 141.00025253 1.03 35.50048074 141.00025253 7.63 35.50048451 141.00011220 7.63 35.50048451 141.00011220 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_124eb8e2-da6b-8bc1-ed08-6009bb5e05d9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_2"><gml:exterior><gml:LinearRing gml:id="line_141_2_0"><gml:posList>35.50048074 141.00025253 1.03 35.50056469 141.00025591 1.03 35.50056469 141.00025591 7.63 35.50052272 141.00025422 10.43 35.50048074 141.00025253 7.63 35.50048074 141.00025253 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_83eebcfe-64db-7b5a-d922-18cea5e6874f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_3"><gml:exterior><gml:LinearRing gml:id="line_141_3_0"><gml:posList>35.50056469 141.00025591 1.03 35.50056846 141.00011557 1.03 35.50056846 141.00011557 7.63 35.50056469 141.00025591 7.63 35.50056469 141.00025591 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_38eb9f91-f1ac-0283-c689-759d5687f0e4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_4"><gml:exterior><gml:LinearRing gml:id="line_141_4_0"><gml:posList>35.50056846 141.00011557 1.03 35.50048451 141.00011220 1.03 35.50048451 141.00011220 7.63 35.50052648 141.00011388 10.43 35.50056846 141.00011557 7.63 35.50056846 141.00011557 1.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_ced0e5aa-931d-9d4a-5af0-b355e24f2a68"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_5"><gml:exterior><gml:LinearRing gml:id="line_141_5_0"><gml:posList>35.50048451 141.00011220 7.63 35.50048074 141.00025253 7.63 35.50052272 141.00025422 10.43 35.50052648 141.00011388 10.43 35.50048451 141.00011220 7.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_c4b16091-cffe-1ce9-f5ba-43a58cecd868"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_141_6"><gml:exterior><gml:LinearRing gml:id="line_141_6_0"><gml:posList>35.50056469 141.00025591 7.63 35.50056846 141.00011557 7.63 35.50052648 141.00011388 10.43 35.50052272 141.00025422 10.43 35.50056469 141.00025591 7.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
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
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.496</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">356.210</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">118.737</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-142</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5c95c3ac-2773-1b30-b0d8-4d9a7e4f5a31">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1978</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.6</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047754 141.00083807 0.00 35.50047990 141.00097052 0.00 35.50056856 141.00096816 0.00 35.50056620 141.00083571 0.00 35.50047754 141.00083807 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056620 141.00083571 1.16 35.50056856 141.00096816 1.16 35.50047990 141.00097052 1.16 35.50047754 141.00083807 1.16 35.50056620 141.00083571 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047754 141.00083807 1.16 35.50047990 141.00097052 1.16 35.50047990 141.00097052 10.76 35.50047754 141.00083807 10.76 35.50047754 141.00083807 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047990 141.00097052 1.16 35.50056856 141.00096816 1.16 35.50056856 141.00096816 10.76 35.50047990 141.00097052 10.76 35.50047990 141.00097052 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056856 141.00096816 1.16 35.50056620 141.00083571 1.16 35.50056620 141.00083571 10.76 35.50056856 141.00096816 10.76 35.50056856 141.00096816 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50056620 141.00083571 1.16 35.50047754 141.00083807 1.16 35.50047754 141.00083807 10.76 35.50056620 141.00083571 10.76 35.50056620 141.00083571 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047754 141.00083807 10.76 35.50047990 141.00097052 10.76 35.50056856 141.00096816 10.76 35.50056620 141.00083571 10.76 35.50047754 141.00083807 10.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_142_0"/>
<gml:surfaceMember xlink:href="#poly_142_1"/>
<gml:surfaceMember xlink:href="#poly_142_2"/>
<gml:surfaceMember xlink:href="#poly_142_3"/>
<gml:surfaceMember xlink:href="#poly_142_4"/>
<gml:surfaceMember xlink:href="#poly_142_5"/>
<gml:surfaceMember xlink:href="#poly_142_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_5e364771-7117-4e9c-d553-c90bc276a5a1"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_0"><gml:exterior><gml:LinearRing gml:id="line_142_0_0"><gml:posList>35.50056620 141.00083571 1.16 35.50056856 141.00096816 1.16 35.50047990 141.00097052 1.16 35.50047754 141.00083807 1.16 35.50056620 141.00083571 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ff39208d-73d9-fe93-c3cc-7996ed769639"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_1"><gml:exterior><gml:LinearRing gml:id="line_142_1_0"><gml:posList>35.50047754 141.00083807 1.16 35.50047990 141.00097052 1.16 35.50047990 141.00097052 7.81 35.50047754 141.00083807 7.81 35.50047754 141.00083807 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_3b73db8e-8e6d-66c6-97a0-452a82c404eb"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_2"><gml:exterior><gml:LinearRing gml:id="line_142_2_0"><gml:posList>35.50047990 141.00097052 1.16 35.50056856 141.00096816 1.16 35.50056856 141.00096816 7.81 35.50052423 141.00096934 10.76 35.50047990 141.00097052 7.81 35.50047990 141.00097052 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_32b26e3b-4169-67c0-b412-020595ed6383"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_3"><gml:exterior><gml:LinearRing gml:id="line_142_3_0"><gml:posList>35.50056856 141.00096816 1.16 35.50056620 141.00083571 1.16 35.50056620 141.00083571 7.81 35.50056856 141.00096816 7.81 35.50056856 141.00096816 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_ba65029b-b799-078f-a76a-1f940b6e0d29"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_4"><gml:exterior><gml:LinearRing gml:id="line_142_4_0"><gml:posList>35.50056620 141.00083571 1.16 35.50047754 141.00083807 1.16 35.50047754 141.00083807 7.81 35.50052187 141.00083689 10.76 35.50056620 141.00083571 7.81 35.50056620 141.00083571 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_72de74a9-ad29-deec-8352-3ab1ef47cfd9"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_5"><gml:exterior><gml:LinearRing gml:id="line_142_5_0"><gml:posList>35.50047754 141.00083807 7.81 35.50047990 141.00097052 7.81 35.50052423 141.00096934 10.76 35.50052187 141.00083689 10.76 35.50047754 141.00083807 7.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_3e3f025e-0247-1eee-2875-02718ff89406"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_142_6"><gml:exterior><gml:LinearRing gml:id="line_142_6_0"><gml:posList>35.50056856 141.00096816 7.81 35.50056620 141.00083571 7.81 35.50052187 141.00083689 10.76 35.50052423 141.00096934 10.76 35.50056856 141.00096816 7.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.449</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.149</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.349</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">354.830</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">118.277</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-143</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_cbe5682c-2883-c74a-03f7-28a375b05f9a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>2016</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047429 141.00105277 1.23 35.50046769 141.00121899 1.23 35.50058256 141.00122582 1.23 35.50058916 141.00105959 1.23 35.50047429 141.00105277 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50058916 141.00105959 1.23 35.50058256 141.00122582 1.23 35.50046769 141.00121899 1.23 35.50047429 141.00105277 1.23 35.50058916 141.00105959 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047429 141.00105277 1.23 35.50046769 141.00121899 1.23 35.50046769 141.00121899 5.43 35.50047429 141.00105277 5.43 35.50047429 141.00105277 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50046769 141.00121899 1.23 35.50058256 141.00122582 1.23 35.50058256 141.00122582 5.43 35.50046769 141.00121899 5.43 35.50046769 141.00121899 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50058256 141.00122582 1.23 35.50058916 141.00105959 1.23 35.50058916 141.00105959 5.43 35.50058256 141.00122582 5.43 35.50058256 141.00122582 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50058916 141.00105959 1.23 35.50047429 141.00105277 1.23 35.50047429 141.00105277 5.43 35.50058916 141.00105959 5.43 35.50058916 141.00105959 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50047429 141.00105277 5.43 35.50046769 141.00121899 5.43 35.50058256 141.00122582 5.43 35.50058916 141.00105959 5.43 35.50047429 141.00105277 5.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.360</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.060</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.260</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">192.676</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">192.676</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-144</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_24610626-85a3-89eb-f174-13f7c56ab96c">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1972</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50044862 141.00371825 9.18 35.50045122 141.00388443 9.18 35.50053268 141.00388252 9.18 35.50053008 141.00371635 9.18 35.50044862 141.00371825 9.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053008 141.00371635 9.18 35.50053268 141.00388252 9.18 35.50045122 141.00388443 9.18 35.50044862 141.00371825 9.18 35.50053008 141.00371635 9.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50044862 141.00371825 9.18 35.50045122 141.00388443 9.18 35.50045122 141.00388443 19.38 35.50044862 141.00371825 19.38 35.50044862 141.00371825 9.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50045122 141.00388443 9.18 35.50053268 141.00388252 9.18 35.50053268 141.00388252 19.38 35.50045122 141.00388443 19.38 35.50045122 141.00388443 9.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053268 141.00388252 9.18 35.50053008 141.00371635 9.18 35.50053008 141.00371635 19.38 35.50053268 141.00388252 19.38 35.50053268 141.00388252 9.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50053008 141.00371635 9.18 35.50044862 141.00371825 9.18 35.50044862 141.00371825 19.38 35.50053008 141.00371635 19.38 35.50053008 141.00371635 9.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50044862 141.00371825 19.38 35.50045122 141.00388443 19.38 35.50053268 141.00388252 19.38 35.50053008 141.00371635 19.38 35.50044862 141.00371825 19.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手1番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">408.970</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">136.323</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-145</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_6bcafb37-75fa-d626-513a-a6b7a0ad91e5">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1989</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106286 141.00038833 0.00 35.50106346 141.00050141 0.00 35.50111025 141.00050104 0.00 35.50110998 141.00045016 0.00 35.50114827 141.00044985 0.00 35.50114794 141.00038766 0.00 35.50106286 141.00038833 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50114794 141.00038766 1.08 35.50114827 141.00044985 1.08 35.50110998 141.00045016 1.08 35.50111025 141.00050104 1.08 35.50106346 141.00050141 1.08 35.50106286 141.00038833 1.08 35.50114794 141.00038766 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106286 141.00038833 1.08 35.50106346 141.00050141 1.08 35.50106346 141.00050141 7.48 35.50106286 141.00038833 7.48 35.50106286 141.00038833 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106346 141.00050141 1.08 35.50111025 141.00050104 1.08 35.50111025 141.00050104 7.48 35.50106346 141.00050141 7.48 35.50106346 141.00050141 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50111025 141.00050104 1.08 35.50110998 141.00045016 1.08 35.50110998 141.00045016 7.48 35.50111025 141.00050104 7.48 35.50111025 141.00050104 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110998 141.00045016 1.08 35.50114827 141.00044985 1.08 35.50114827 141.00044985 7.48 35.50110998 141.00045016 7.48 35.50110998 141.00045016 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50114827 141.00044985 1.08 35.50114794 141.00038766 1.08 35.50114794 141.00038766 7.48 35.50114827 141.00044985 7.48 35.50114827 141.00044985 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50114794 141.00038766 1.08 35.50106286 141.00038833 1.08 35.50106286 141.00038833 7.48 35.50114794 141.00038766 7.48 35.50114794 141.00038766 1.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106286 141.00038833 7.48 35.50106346 141.00050141 7.48 35.50111025 141.00050104 7.48 35.50110998 141.00045016 7.48 35.50114827 141.00044985 7.48 35.50114794 141.00038766 7.48 35.50106286 141.00038833 7.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.572</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.272</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.472</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">154.483</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">77.241</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-153</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_aad8c5d4-b8c1-3dec-fe35-c969f7a97a23">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1982</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104217 141.00082874 0.00 35.50104212 141.00099451 0.00 35.50115208 141.00099455 0.00 35.50115212 141.00082879 0.00 35.50104217 141.00082874 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115212 141.00082879 1.18 35.50115208 141.00099455 1.18 35.50104212 141.00099451 1.18 35.50104217 141.00082874 1.18 35.50115212 141.00082879 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104217 141.00082874 1.18 35.50104212 141.00099451 1.18 35.50104212 141.00099451 5.18 35.50104217 141.00082874 5.18 35.50104217 141.00082874 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104212 141.00099451 1.18 35.50115208 141.00099455 1.18 35.50115208 141.00099455 5.18 35.50104212 141.00099451 5.18 35.50104212 141.00099451 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115208 141.00099455 1.18 35.50115212 141.00082879 1.18 35.50115212 141.00082879 5.18 35.50115208 141.00099455 5.18 35.50115208 141.00099455 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50115212 141.00082879 1.18 35.50104217 141.00082874 1.18 35.50104217 141.00082874 5.18 35.50115212 141.00082879 5.18 35.50115212 141.00082879 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104217 141.00082874 5.18 35.50104212 141.00099451 5.18 35.50115208 141.00099455 5.18 35.50115212 141.00082879 5.18 35.50104217 141.00082874 5.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.457</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.157</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.357</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">183.488</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">183.488</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-154</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d3b7f859-af06-917a-0461-71910890adfe">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2012</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105178 141.00107187 0.00 35.50105511 141.00123428 0.00 35.50114358 141.00123157 0.00 35.50114025 141.00106916 0.00 35.50105178 141.00107187 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50114025 141.00106916 1.26 35.50114358 141.00123157 1.26 35.50105511 141.00123428 1.26 35.50105178 141.00107187 1.26 35.50114025 141.00106916 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105178 141.00107187 1.26 35.50105511 141.00123428 1.26 35.50105511 141.00123428 8.16 35.50105178 141.00107187 8.16 35.50105178 141.00107187 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105511 141.00123428 1.26 35.50114358 141.00123157 1.26 35.50114358 141.00123157 8.16 35.50105511 141.00123428 8.16 35.50105511 141.00123428 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50114358 141.00123157 1.26 35.50114025 141.00106916 1.26 35.50114025 141.00106916 8.16 35.50114358 141.00123157 8.16 35.50114358 141.00123157 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50114025 141.00106916 1.26 35.50105178 141.00107187 1.26 35.50105178 141.00107187 8.16 35.50114025 141.00106916 8.16 35.50114025 141.00106916 1.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105178 141.00107187 8.16 35.50105511 141.00123428 8.16 35.50114358 141.00123157 8.16 35.50114025 141.00106916 8.16 35.50105178 141.00107187 8.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.268</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">289.494</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">144.747</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-155</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_280a7f85-a2e1-0fb5-97ec-b1e16dfdba67">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2009</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104047 141.00276087 0.00 35.50103911 141.00291560 0.00 35.50113031 141.00291680 0.00 35.50113168 141.00276207 0.00 35.50104047 141.00276087 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113168 141.00276207 7.64 35.50113031 141.00291680 7.64 35.50103911 141.00291560 7.64 35.50104047 141.00276087 7.64 35.50113168 141.00276207 7.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104047 141.00276087 7.64 35.50103911 141.00291560 7.64 35.50103911 141.00291560 17.94 35.50104047 141.00276087 17.94 35.50104047 141.00276087 7.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50103911 141.00291560 7.64 35.50113031 141.00291680 7.64 35.50113031 141.00291680 17.94 35.50103911 141.00291560 17.94 35.50103911 141.00291560 7.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113031 141.00291680 7.64 35.50113168 141.00276207 7.64 35.50113168 141.00276207 17.94 35.50113031 141.00291680 17.94 35.50113031 141.00291680 7.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113168 141.00276207 7.64 35.50104047 141.00276087 7.64 35.50104047 141.00276087 17.94 35.50113168 141.00276207 17.94 35.50113168 141.00276207 7.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50104047 141.00276087 17.94 35.50103911 141.00291560 17.94 35.50113031 141.00291680 17.94 35.50113168 141.00276207 17.94 35.50104047 141.00276087 17.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">426.254</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">142.085</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-156</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_c68f5f53-3394-f32b-736e-fa82b30d62fc">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1977</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.2</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105755 141.00301300 0.00 35.50105909 141.00317567 0.00 35.50113299 141.00317462 0.00 35.50113144 141.00301195 0.00 35.50105755 141.00301300 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113144 141.00301195 10.33 35.50113299 141.00317462 10.33 35.50105909 141.00317567 10.33 35.50105755 141.00301300 10.33 35.50113144 141.00301195 10.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105755 141.00301300 10.33 35.50105909 141.00317567 10.33 35.50105909 141.00317567 14.53 35.50105755 141.00301300 14.53 35.50105755 141.00301300 10.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105909 141.00317567 10.33 35.50113299 141.00317462 10.33 35.50113299 141.00317462 14.53 35.50105909 141.00317567 14.53 35.50105909 141.00317567 10.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113299 141.00317462 10.33 35.50113144 141.00301195 10.33 35.50113144 141.00301195 14.53 35.50113299 141.00317462 14.53 35.50113299 141.00317462 10.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50113144 141.00301195 10.33 35.50105755 141.00301300 10.33 35.50105755 141.00301300 14.53 35.50113144 141.00301195 14.53 35.50113144 141.00301195 10.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50105755 141.00301300 14.53 35.50105909 141.00317567 14.53 35.50113299 141.00317462 14.53 35.50113144 141.00301195 14.53 35.50105755 141.00301300 14.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">121.032</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">121.032</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-157</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3cc34da9-e702-149c-4d2c-604b1fc65163">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>2022</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50103131 141.00348802 13.25 35.50102809 141.00362044 13.25 35.50112070 141.00362381 13.25 35.50112392 141.00349139 13.25 35.50103131 141.00348802 13.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112392 141.00349139 13.25 35.50112070 141.00362381 13.25 35.50102809 141.00362044 13.25 35.50103131 141.00348802 13.25 35.50112392 141.00349139 13.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50103131 141.00348802 13.25 35.50102809 141.00362044 13.25 35.50102809 141.00362044 22.55 35.50103131 141.00348802 22.55 35.50103131 141.00348802 13.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50102809 141.00362044 13.25 35.50112070 141.00362381 13.25 35.50112070 141.00362381 22.55 35.50102809 141.00362044 22.55 35.50102809 141.00362044 13.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112070 141.00362381 13.25 35.50112392 141.00349139 13.25 35.50112392 141.00349139 22.55 35.50112070 141.00362381 22.55 35.50112070 141.00362381 13.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50112392 141.00349139 13.25 35.50103131 141.00348802 13.25 35.50103131 141.00348802 22.55 35.50112392 141.00349139 22.55 35.50112392 141.00349139 13.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50103131 141.00348802 22.55 35.50102809 141.00362044 22.55 35.50112070 141.00362381 22.55 35.50112392 141.00349139 22.55 35.50103131 141.00348802 22.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">370.697</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">123.566</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-158</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_11ea81bd-9954-0240-4621-977dbe6ec2f0">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">431</bldg:usage>
<bldg:yearOfConstruction>1958</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50102784 141.00506140 14.99 35.50102358 141.00517546 14.99 35.50106874 141.00517799 14.99 35.50107066 141.00512666 14.99 35.50110761 141.00512872 14.99 35.50110995 141.00506599 14.99 35.50102784 141.00506140 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110995 141.00506599 14.99 35.50110761 141.00512872 14.99 35.50107066 141.00512666 14.99 35.50106874 141.00517799 14.99 35.50102358 141.00517546 14.99 35.50102784 141.00506140 14.99 35.50110995 141.00506599 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50102784 141.00506140 14.99 35.50102358 141.00517546 14.99 35.50102358 141.00517546 21.89 35.50102784 141.00506140 21.89 35.50102784 141.00506140 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50102358 141.00517546 14.99 35.50106874 141.00517799 14.99 35.50106874 141.00517799 21.89 35.50102358 141.00517546 21.89 35.50102358 141.00517546 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50106874 141.00517799 14.99 35.50107066 141.00512666 14.99 35.50107066 141.00512666 21.89 35.50106874 141.00517799 21.89 35.50106874 141.00517799 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50107066 141.00512666 14.99 35.50110761 141.00512872 14.99 35.50110761 141.00512872 21.89 35.50107066 141.00512666 21.89 35.50107066 141.00512666 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110761 141.00512872 14.99 35.50110995 141.00506599 14.99 35.50110995 141.00506599 21.89 35.50110761 141.00512872 21.89 35.50110761 141.00512872 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50110995 141.00506599 14.99 35.50102784 141.00506140 14.99 35.50102784 141.00506140 21.89 35.50110995 141.00506599 21.89 35.50110995 141.00506599 14.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50102784 141.00506140 21.89 35.50102358 141.00517546 21.89 35.50106874 141.00517799 21.89 35.50107066 141.00512666 21.89 35.50110761 141.00512872 21.89 35.50110995 141.00506599 21.89 35.50102784 141.00506140 21.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">150.701</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">75.350</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-159</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fe03c8df-00af-a53b-4993-fb748444810d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1974</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128243 141.00012210 1.07 35.50128263 141.00026736 1.07 35.50134469 141.00026724 1.07 35.50134460 141.00020187 1.07 35.50139538 141.00020177 1.07 35.50139527 141.00012187 1.07 35.50128243 141.00012210 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139527 141.00012187 1.07 35.50139538 141.00020177 1.07 35.50134460 141.00020187 1.07 35.50134469 141.00026724 1.07 35.50128263 141.00026736 1.07 35.50128243 141.00012210 1.07 35.50139527 141.00012187 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128243 141.00012210 1.07 35.50128263 141.00026736 1.07 35.50128263 141.00026736 10.47 35.50128243 141.00012210 10.47 35.50128243 141.00012210 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128263 141.00026736 1.07 35.50134469 141.00026724 1.07 35.50134469 141.00026724 10.47 35.50128263 141.00026736 10.47 35.50128263 141.00026736 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134469 141.00026724 1.07 35.50134460 141.00020187 1.07 35.50134460 141.00020187 10.47 35.50134469 141.00026724 10.47 35.50134469 141.00026724 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50134460 141.00020187 1.07 35.50139538 141.00020177 1.07 35.50139538 141.00020177 10.47 35.50134460 141.00020187 10.47 35.50134460 141.00020187 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139538 141.00020177 1.07 35.50139527 141.00012187 1.07 35.50139527 141.00012187 10.47 35.50139538 141.00020177 10.47 35.50139538 141.00020177 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50139527 141.00012187 1.07 35.50128243 141.00012210 1.07 35.50128243 141.00012210 10.47 35.50139527 141.00012187 10.47 35.50139527 141.00012187 1.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128243 141.00012210 10.47 35.50128263 141.00026736 10.47 35.50134469 141.00026724 10.47 35.50134460 141.00020187 10.47 35.50139538 141.00020177 10.47 35.50139527 141.00012187 10.47 35.50128243 141.00012210 10.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.598</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.298</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.498</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">394.795</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">131.598</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-166</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_e64c9ad7-84c9-2015-a268-90042d145b82">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2004</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127492 141.00035337 0.00 35.50127300 141.00051978 0.00 35.50137826 141.00052160 0.00 35.50138018 141.00035519 0.00 35.50127492 141.00035337 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138018 141.00035519 1.09 35.50137826 141.00052160 1.09 35.50127300 141.00051978 1.09 35.50127492 141.00035337 1.09 35.50138018 141.00035519 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127492 141.00035337 1.09 35.50127300 141.00051978 1.09 35.50127300 141.00051978 7.79 35.50127492 141.00035337 7.79 35.50127492 141.00035337 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127300 141.00051978 1.09 35.50137826 141.00052160 1.09 35.50137826 141.00052160 7.79 35.50127300 141.00051978 7.79 35.50127300 141.00051978 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137826 141.00052160 1.09 35.50138018 141.00035519 1.09 35.50138018 141.00035519 7.79 35.50137826 141.00052160 7.79 35.50137826 141.00052160 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138018 141.00035519 1.09 35.50127492 141.00035337 1.09 35.50127492 141.00035337 7.79 35.50138018 141.00035519 7.79 35.50138018 141.00035519 1.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127492 141.00035337 7.79 35.50127300 141.00051978 7.79 35.50137826 141.00052160 7.79 35.50138018 141.00035519 7.79 35.50127492 141.00035337 7.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.574</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.274</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.474</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">352.736</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">176.368</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-167</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8b543180-f08d-fb03-4aee-877a1be89221">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1981</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.5</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126562 141.00059250 1.13 35.50126262 141.00075028 1.13 35.50133651 141.00075238 1.13 35.50133951 141.00059459 1.13 35.50126562 141.00059250 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133951 141.00059459 1.13 35.50133651 141.00075238 1.13 35.50126262 141.00075028 1.13 35.50126562 141.00059250 1.13 35.50133951 141.00059459 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126562 141.00059250 1.13 35.50126262 141.00075028 1.13 35.50126262 141.00075028 10.63 35.50126562 141.00059250 10.63 35.50126562 141.00059250 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126262 141.00075028 1.13 35.50133651 141.00075238 1.13 35.50133651 141.00075238 10.63 35.50126262 141.00075028 10.63 35.50126262 141.00075028 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133651 141.00075238 1.13 35.50133951 141.00059459 1.13 35.50133951 141.00059459 10.63 35.50133651 141.00075238 10.63 35.50133651 141.00075238 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133951 141.00059459 1.13 35.50126562 141.00059250 1.13 35.50126562 141.00059250 10.63 35.50133951 141.00059459 10.63 35.50133951 141.00059459 1.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126562 141.00059250 10.63 35.50126262 141.00075028 10.63 35.50133651 141.00075238 10.63 35.50133951 141.00059459 10.63 35.50126562 141.00059250 10.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.527</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.227</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.427</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">352.272</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">117.424</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-168</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7e90899c-22e6-024c-35ed-7a61491cc961">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1984</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126691 141.00082354 1.19 35.50126683 141.00099482 1.19 35.50138346 141.00099489 1.19 35.50138353 141.00082362 1.19 35.50126691 141.00082354 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138353 141.00082362 1.19 35.50138346 141.00099489 1.19 35.50126683 141.00099482 1.19 35.50126691 141.00082354 1.19 35.50138353 141.00082362 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126691 141.00082354 1.19 35.50126683 141.00099482 1.19 35.50126683 141.00099482 5.19 35.50126691 141.00082354 5.19 35.50126691 141.00082354 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126683 141.00099482 1.19 35.50138346 141.00099489 1.19 35.50138346 141.00099489 5.19 35.50126683 141.00099482 5.19 35.50126683 141.00099482 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138346 141.00099489 1.19 35.50138353 141.00082362 1.19 35.50138353 141.00082362 5.19 35.50138346 141.00099489 5.19 35.50138346 141.00099489 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50138353 141.00082362 1.19 35.50126691 141.00082354 1.19 35.50126691 141.00082354 5.19 35.50138353 141.00082362 5.19 35.50138353 141.00082362 1.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126691 141.00082354 5.19 35.50126683 141.00099482 5.19 35.50138346 141.00099489 5.19 35.50138353 141.00082362 5.19 35.50126691 141.00082354 5.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.458</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.158</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.358</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">201.088</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">201.088</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-169</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_92556f07-d448-3770-cd5d-4a0ae4c5f768">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2011</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125998 141.00106869 1.27 35.50125395 141.00122083 1.27 35.50136737 141.00122756 1.27 35.50137341 141.00107542 1.27 35.50125998 141.00106869 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137341 141.00107542 1.27 35.50136737 141.00122756 1.27 35.50125395 141.00122083 1.27 35.50125998 141.00106869 1.27 35.50137341 141.00107542 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125998 141.00106869 1.27 35.50125395 141.00122083 1.27 35.50125395 141.00122083 4.77 35.50125998 141.00106869 4.77 35.50125998 141.00106869 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125395 141.00122083 1.27 35.50136737 141.00122756 1.27 35.50136737 141.00122756 4.77 35.50125395 141.00122083 4.77 35.50125395 141.00122083 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50136737 141.00122756 1.27 35.50137341 141.00107542 1.27 35.50137341 141.00107542 4.77 35.50136737 141.00122756 4.77 35.50136737 141.00122756 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50137341 141.00107542 1.27 35.50125998 141.00106869 1.27 35.50125998 141.00106869 4.77 35.50137341 141.00107542 4.77 35.50137341 141.00107542 1.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125998 141.00106869 4.77 35.50125395 141.00122083 4.77 35.50136737 141.00122756 4.77 35.50137341 141.00107542 4.77 35.50125998 141.00106869 4.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.370</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.070</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.270</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">174.132</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">174.132</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-170</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4bb023a4-ed80-5812-a813-92d087f02be7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1979</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124672 141.00302774 0.00 35.50124817 141.00315646 0.00 35.50133559 141.00315498 0.00 35.50133413 141.00302626 0.00 35.50124672 141.00302774 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133413 141.00302626 11.60 35.50133559 141.00315498 11.60 35.50124817 141.00315646 11.60 35.50124672 141.00302774 11.60 35.50133413 141.00302626 11.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124672 141.00302774 11.60 35.50124817 141.00315646 11.60 35.50124817 141.00315646 18.80 35.50124672 141.00302774 18.80 35.50124672 141.00302774 11.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124817 141.00315646 11.60 35.50133559 141.00315498 11.60 35.50133559 141.00315498 18.80 35.50124817 141.00315646 18.80 35.50124817 141.00315646 11.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133559 141.00315498 11.60 35.50133413 141.00302626 11.60 35.50133413 141.00302626 18.80 35.50133559 141.00315498 18.80 35.50133559 141.00315498 11.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50133413 141.00302626 11.60 35.50124672 141.00302774 11.60 35.50124672 141.00302774 18.80 35.50133413 141.00302626 18.80 35.50133413 141.00302626 11.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124672 141.00302774 18.80 35.50124817 141.00315646 18.80 35.50133559 141.00315498 18.80 35.50133413 141.00302626 18.80 35.50124672 141.00302774 18.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">226.592</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">113.296</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-171</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_dfd137e5-e765-d5d9-f19a-589756af5666">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1991</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125137 141.00325887 0.00 35.50124982 141.00337017 0.00 35.50130850 141.00337139 0.00 35.50130920 141.00332131 0.00 35.50135721 141.00332230 0.00 35.50135806 141.00326109 0.00 35.50125137 141.00325887 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135806 141.00326109 13.44 35.50135721 141.00332230 13.44 35.50130920 141.00332131 13.44 35.50130850 141.00337139 13.44 35.50124982 141.00337017 13.44 35.50125137 141.00325887 13.44 35.50135806 141.00326109 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125137 141.00325887 13.44 35.50124982 141.00337017 13.44 35.50124982 141.00337017 22.84 35.50125137 141.00325887 22.84 35.50125137 141.00325887 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50124982 141.00337017 13.44 35.50130850 141.00337139 13.44 35.50130850 141.00337139 22.84 35.50124982 141.00337017 22.84 35.50124982 141.00337017 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130850 141.00337139 13.44 35.50130920 141.00332131 13.44 35.50130920 141.00332131 22.84 35.50130850 141.00337139 22.84 35.50130850 141.00337139 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130920 141.00332131 13.44 35.50135721 141.00332230 13.44 35.50135721 141.00332230 22.84 35.50130920 141.00332131 22.84 35.50130920 141.00332131 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135721 141.00332230 13.44 35.50135806 141.00326109 13.44 35.50135806 141.00326109 22.84 35.50135721 141.00332230 22.84 35.50135721 141.00332230 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50135806 141.00326109 13.44 35.50125137 141.00325887 13.44 35.50125137 141.00325887 22.84 35.50135806 141.00326109 22.84 35.50135806 141.00326109 13.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50125137 141.00325887 22.84 35.50124982 141.00337017 22.84 35.50130850 141.00337139 22.84 35.50130920 141.00332131 22.84 35.50135721 141.00332230 22.84 35.50135806 141.00326109 22.84 35.50125137 141.00325887 22.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">286.105</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">95.368</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-172</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_858e627d-679d-7de4-6608-b0d0798159df">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123254 141.00372713 0.00 35.50123145 141.00389289 0.00 35.50131490 141.00389372 0.00 35.50131600 141.00372796 0.00 35.50123254 141.00372713 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131600 141.00372796 16.70 35.50131490 141.00389372 16.70 35.50123145 141.00389289 16.70 35.50123254 141.00372713 16.70 35.50131600 141.00372796 16.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123254 141.00372713 16.70 35.50123145 141.00389289 16.70 35.50123145 141.00389289 23.10 35.50123254 141.00372713 23.10 35.50123254 141.00372713 16.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123145 141.00389289 16.70 35.50131490 141.00389372 16.70 35.50131490 141.00389372 23.10 35.50123145 141.00389289 23.10 35.50123145 141.00389289 16.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131490 141.00389372 16.70 35.50131600 141.00372796 16.70 35.50131600 141.00372796 23.10 35.50131490 141.00389372 23.10 35.50131490 141.00389372 16.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131600 141.00372796 16.70 35.50123254 141.00372713 16.70 35.50123254 141.00372713 23.10 35.50131600 141.00372796 23.10 35.50131600 141.00372796 16.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123254 141.00372713 23.10 35.50123145 141.00389289 23.10 35.50131490 141.00389372 23.10 35.50131600 141.00372796 23.10 35.50123254 141.00372713 23.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">278.541</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">139.270</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-173</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a7cad88c-1d46-c2e1-3f66-3bf19dff3940">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123759 141.00410418 0.00 35.50123594 141.00424194 0.00 35.50127619 141.00424266 0.00 35.50127693 141.00418067 0.00 35.50130986 141.00418126 0.00 35.50131077 141.00410549 0.00 35.50123759 141.00410418 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131077 141.00410549 18.68 35.50130986 141.00418126 18.68 35.50127693 141.00418067 18.68 35.50127619 141.00424266 18.68 35.50123594 141.00424194 18.68 35.50123759 141.00410418 18.68 35.50131077 141.00410549 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123759 141.00410418 18.68 35.50123594 141.00424194 18.68 35.50123594 141.00424194 23.08 35.50123759 141.00410418 23.08 35.50123759 141.00410418 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123594 141.00424194 18.68 35.50127619 141.00424266 18.68 35.50127619 141.00424266 23.08 35.50123594 141.00424194 23.08 35.50123594 141.00424194 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127619 141.00424266 18.68 35.50127693 141.00418067 18.68 35.50127693 141.00418067 23.08 35.50127619 141.00424266 23.08 35.50127619 141.00424266 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127693 141.00418067 18.68 35.50130986 141.00418126 18.68 35.50130986 141.00418126 23.08 35.50127693 141.00418067 23.08 35.50127693 141.00418067 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50130986 141.00418126 18.68 35.50131077 141.00410549 18.68 35.50131077 141.00410549 23.08 35.50130986 141.00418126 23.08 35.50130986 141.00418126 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50131077 141.00410549 18.68 35.50123759 141.00410418 18.68 35.50123759 141.00410418 23.08 35.50131077 141.00410549 23.08 35.50131077 141.00410549 18.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50123759 141.00410418 23.08 35.50123594 141.00424194 23.08 35.50127619 141.00424266 23.08 35.50127693 141.00418067 23.08 35.50130986 141.00418126 23.08 35.50131077 141.00410549 23.08 35.50123759 141.00410418 23.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手2番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">80.946</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">80.946</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-174</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_0297d527-ed54-0da0-024e-6450d44175ed">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2016</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189115 141.00014492 0.00 35.50189105 141.00028291 0.00 35.50196802 141.00028300 0.00 35.50196812 141.00014501 0.00 35.50189115 141.00014492 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196812 141.00014501 1.11 35.50196802 141.00028300 1.11 35.50189105 141.00028291 1.11 35.50189115 141.00014492 1.11 35.50196812 141.00014501 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189115 141.00014492 1.11 35.50189105 141.00028291 1.11 35.50189105 141.00028291 11.01 35.50189115 141.00014492 11.01 35.50189115 141.00014492 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189105 141.00028291 1.11 35.50196802 141.00028300 1.11 35.50196802 141.00028300 11.01 35.50189105 141.00028291 11.01 35.50189105 141.00028291 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196802 141.00028300 1.11 35.50196812 141.00014501 1.11 35.50196812 141.00014501 11.01 35.50196802 141.00028300 11.01 35.50196802 141.00028300 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196812 141.00014501 1.11 35.50189115 141.00014492 1.11 35.50189115 141.00014492 11.01 35.50196812 141.00014501 11.01 35.50196812 141.00014501 1.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50189115 141.00014492 11.01 35.50189105 141.00028291 11.01 35.50196802 141.00028300 11.01 35.50196812 141.00014501 11.01 35.50189115 141.00014492 11.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.496</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">320.762</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">106.921</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-181</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ed30f9cf-c245-ce29-ac8b-9f185fd7d5ee">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188664 141.00062646 1.17 35.50188438 141.00073422 1.17 35.50196312 141.00073669 1.17 35.50196538 141.00062893 1.17 35.50188664 141.00062646 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196538 141.00062893 1.17 35.50196312 141.00073669 1.17 35.50188438 141.00073422 1.17 35.50188664 141.00062646 1.17 35.50196538 141.00062893 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188664 141.00062646 1.17 35.50188438 141.00073422 1.17 35.50188438 141.00073422 8.57 35.50188664 141.00062646 8.57 35.50188664 141.00062646 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188438 141.00073422 1.17 35.50196312 141.00073669 1.17 35.50196312 141.00073669 8.57 35.50188438 141.00073422 8.57 35.50188438 141.00073422 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196312 141.00073669 1.17 35.50196538 141.00062893 1.17 35.50196538 141.00062893 8.57 35.50196312 141.00073669 8.57 35.50196312 141.00073669 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50196538 141.00062893 1.17 35.50188664 141.00062646 1.17 35.50188664 141.00062646 8.57 35.50196538 141.00062893 8.57 35.50196538 141.00062893 1.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50188664 141.00062646 8.57 35.50188438 141.00073422 8.57 35.50196312 141.00073669 8.57 35.50196538 141.00062893 8.57 35.50188664 141.00062646 8.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.420</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">170.954</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">85.477</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-182</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_145d46a4-350f-e0e3-63de-98e14b1f4a90">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185843 141.00087403 0.00 35.50185846 141.00099439 0.00 35.50195760 141.00099434 0.00 35.50195757 141.00087399 0.00 35.50185843 141.00087403 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195757 141.00087399 1.24 35.50195760 141.00099434 1.24 35.50185846 141.00099439 1.24 35.50185843 141.00087403 1.24 35.50195757 141.00087399 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185843 141.00087403 1.24 35.50185846 141.00099439 1.24 35.50185846 141.00099439 8.64 35.50185843 141.00087403 8.64 35.50185843 141.00087403 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185846 141.00099439 1.24 35.50195760 141.00099434 1.24 35.50195760 141.00099434 8.64 35.50185846 141.00099439 8.64 35.50185846 141.00099439 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195760 141.00099434 1.24 35.50195757 141.00087399 1.24 35.50195757 141.00087399 8.64 35.50195760 141.00099434 8.64 35.50195760 141.00099434 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50195757 141.00087399 1.24 35.50185843 141.00087403 1.24 35.50185843 141.00087403 8.64 35.50195757 141.00087399 8.64 35.50195757 141.00087399 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185843 141.00087403 8.64 35.50185846 141.00099439 8.64 35.50195760 141.00099434 8.64 35.50195757 141.00087399 8.64 35.50185843 141.00087403 8.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.445</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.145</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.345</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">240.240</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">120.120</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-183</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_e4f1624f-b8d0-e512-c7ed-171d9eb57aee">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1963</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50182570 141.00279855 0.00 35.50182637 141.00291515 0.00 35.50194101 141.00291416 0.00 35.50194034 141.00279756 0.00 35.50182570 141.00279855 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50194034 141.00279756 10.56 35.50194101 141.00291416 10.56 35.50182637 141.00291515 10.56 35.50182570 141.00279855 10.56 35.50194034 141.00279756 10.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50182570 141.00279855 10.56 35.50182637 141.00291515 10.56 35.50182637 141.00291515 19.96 35.50182570 141.00279855 19.96 35.50182570 141.00279855 10.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50182637 141.00291515 10.56 35.50194101 141.00291416 10.56 35.50194101 141.00291416 19.96 35.50182637 141.00291515 19.96 35.50182637 141.00291515 10.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50194101 141.00291416 10.56 35.50194034 141.00279756 10.56 35.50194034 141.00279756 19.96 35.50194101 141.00291416 19.96 35.50194101 141.00291416 10.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50194034 141.00279756 10.56 35.50182570 141.00279855 10.56 35.50182570 141.00279855 19.96 35.50194034 141.00279756 19.96 35.50194034 141.00279756 10.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50182570 141.00279855 19.96 35.50182637 141.00291515 19.96 35.50194101 141.00291416 19.96 35.50194034 141.00279756 19.96 35.50182570 141.00279855 19.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">403.733</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">134.578</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-184</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_38c3213a-aa88-1b8e-07d7-165244838442">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">21.8</bldg:measuredHeight>
<bldg:storeysAboveGround>7</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185921 141.00351176 19.16 35.50186043 141.00363739 19.16 35.50193703 141.00363628 19.16 35.50193581 141.00351064 19.16 35.50185921 141.00351176 19.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50193581 141.00351064 19.16 35.50193703 141.00363628 19.16 35.50186043 141.00363739 19.16 35.50185921 141.00351176 19.16 35.50193581 141.00351064 19.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185921 141.00351176 19.16 35.50186043 141.00363739 19.16 35.50186043 141.00363739 40.96 35.50185921 141.00351176 40.96 35.50185921 141.00351176 19.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50186043 141.00363739 19.16 35.50193703 141.00363628 19.16 35.50193703 141.00363628 40.96 35.50186043 141.00363739 40.96 35.50186043 141.00363739 19.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50193703 141.00363628 19.16 35.50193581 141.00351064 19.16 35.50193581 141.00351064 40.96 35.50193703 141.00363628 40.96 35.50193703 141.00363628 19.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50193581 141.00351064 19.16 35.50185921 141.00351176 19.16 35.50185921 141.00351176 40.96 35.50193581 141.00351064 40.96 35.50193581 141.00351064 19.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185921 141.00351176 40.96 35.50186043 141.00363739 40.96 35.50193703 141.00363628 40.96 35.50193581 141.00351064 40.96 35.50185921 141.00351176 40.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">678.300</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">96.900</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-185</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8e0c0085-0680-f68e-aaf7-cfda7f248276">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185553 141.00373348 0.00 35.50184966 141.00390306 0.00 35.50192692 141.00390705 0.00 35.50193279 141.00373747 0.00 35.50185553 141.00373348 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50193279 141.00373747 21.18 35.50192692 141.00390705 21.18 35.50184966 141.00390306 21.18 35.50185553 141.00373348 21.18 35.50193279 141.00373747 21.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185553 141.00373348 21.18 35.50184966 141.00390306 21.18 35.50184966 141.00390306 27.98 35.50185553 141.00373348 27.98 35.50185553 141.00373348 21.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50184966 141.00390306 21.18 35.50192692 141.00390705 21.18 35.50192692 141.00390705 27.98 35.50184966 141.00390306 27.98 35.50184966 141.00390306 21.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192692 141.00390705 21.18 35.50193279 141.00373747 21.18 35.50193279 141.00373747 27.98 35.50192692 141.00390705 27.98 35.50192692 141.00390705 21.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50193279 141.00373747 21.18 35.50185553 141.00373348 21.18 35.50185553 141.00373348 27.98 35.50193279 141.00373747 27.98 35.50193279 141.00373747 21.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50185553 141.00373348 27.98 35.50184966 141.00390306 27.98 35.50192692 141.00390705 27.98 35.50193279 141.00373747 27.98 35.50185553 141.00373348 27.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">264.264</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">132.132</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-186</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a48e54c9-0d77-b518-16b6-c3e3065e227f">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1995</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50183726 141.00435890 0.00 35.50183254 141.00447470 0.00 35.50191590 141.00447978 0.00 35.50192061 141.00436398 0.00 35.50183726 141.00435890 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192061 141.00436398 24.40 35.50191590 141.00447978 24.40 35.50183254 141.00447470 24.40 35.50183726 141.00435890 24.40 35.50192061 141.00436398 24.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50183726 141.00435890 24.40 35.50183254 141.00447470 24.40 35.50183254 141.00447470 27.80 35.50183726 141.00435890 27.80 35.50183726 141.00435890 24.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50183254 141.00447470 24.40 35.50191590 141.00447978 24.40 35.50191590 141.00447978 27.80 35.50183254 141.00447470 27.80 35.50183254 141.00447470 24.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50191590 141.00447978 24.40 35.50192061 141.00436398 24.40 35.50192061 141.00436398 27.80 35.50191590 141.00447978 27.80 35.50191590 141.00447978 24.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50192061 141.00436398 24.40 35.50183726 141.00435890 24.40 35.50183726 141.00435890 27.80 35.50192061 141.00436398 27.80 35.50192061 141.00436398 24.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50183726 141.00435890 27.80 35.50183254 141.00447470 27.80 35.50191590 141.00447978 27.80 35.50192061 141.00436398 27.80 35.50183726 141.00435890 27.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">97.415</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">97.415</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-187</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a6ecc1cc-ca78-6bb4-8ee6-799e0c61e62e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1969</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.8</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209075 141.00013986 1.12 35.50209272 141.00029194 1.12 35.50217959 141.00029027 1.12 35.50217763 141.00013819 1.12 35.50209075 141.00013986 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217763 141.00013819 1.12 35.50217959 141.00029027 1.12 35.50209272 141.00029194 1.12 35.50209075 141.00013986 1.12 35.50217763 141.00013819 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209075 141.00013986 1.12 35.50209272 141.00029194 1.12 35.50209272 141.00029194 4.92 35.50209075 141.00013986 4.92 35.50209075 141.00013986 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209272 141.00029194 1.12 35.50217959 141.00029027 1.12 35.50217959 141.00029027 4.92 35.50209272 141.00029194 4.92 35.50209272 141.00029194 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217959 141.00029027 1.12 35.50217763 141.00013819 1.12 35.50217763 141.00013819 4.92 35.50217959 141.00029027 4.92 35.50217959 141.00029027 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217763 141.00013819 1.12 35.50209075 141.00013986 1.12 35.50209075 141.00013986 4.92 35.50217763 141.00013819 4.92 35.50217763 141.00013819 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50209075 141.00013986 4.92 35.50209272 141.00029194 4.92 35.50217959 141.00029027 4.92 35.50217763 141.00013819 4.92 35.50209075 141.00013986 4.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_197_0"/>
<gml:surfaceMember xlink:href="#poly_197_1"/>
<gml:surfaceMember xlink:href="#poly_197_2"/>
<gml:surfaceMember xlink:href="#poly_197_3"/>
<gml:surfaceMember xlink:href="#poly_197_4"/>
<gml:surfaceMember xlink:href="#poly_197_5"/>
<gml:surfaceMember xlink:href="#poly_197_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_85301945-6a11-a5ca-afaa-d2c53f21fcc7"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_0"><gml:exterior><gml:LinearRing gml:id="line_197_0_0"><gml:posList>35.50217763 141.00013819 1.12 35.50217959 141.00029027 1.12 35.50209272 141.00029194 1.12 35.50209075 141.00013986 1.12 35.50217763 141.00013819 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_8e7727b9-070b-a1af-98c9-4cf9597d5a62"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_1"><gml:exterior><gml:LinearRing gml:id="line_197_1_0"><gml:posList>35.50209075 141.00013986 1.12 35.50209272 141.00029194 1.12 35.50209272 141.00029194 3.40 35.50209075 141.00013986 3.40 35.50209075 141.00013986 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_97a7ab7a-3a4d-1134-d69b-c1045a4e92ed"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_2"><gml:exterior><gml:LinearRing gml:id="line_197_2_0"><gml:posList>35.50209272 141.00029194 1.12 35.50217959 141.00029027 1.12 35.50217959 141.00029027 3.40 35.50213615 141.00029110 4.92 35.50209272 141.00029194 3.40 35.50209272 141.00029194 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_880cfd67-9906-52a3-1684-b55c6dd9f17a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_3"><gml:exterior><gml:LinearRing gml:id="line_197_3_0"><gml:posList>35.50217959 141.00029027 1.12 35.50217763 141.00013819 1.12 35.50217763 141.00013819 3.40 35.50217959 141.00029027 3.40 35.50217959 141.00029027 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_0f85f604-95a7-11d8-84c8-3ba4e053a210"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_4"><gml:exterior><gml:LinearRing gml:id="line_197_4_0"><gml:posList>35.50217763 141.00013819 1.12 35.50209075 141.00013986 1.12 35.50209075 141.00013986 3.40 35.50213419 141.00013902 4.92 35.50217763 141.00013819 3.40 35.50217763 141.00013819 1.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_23beb1a5-bd11-4292-1d6e-2a4014058bbf"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_5"><gml:exterior><gml:LinearRing gml:id="line_197_5_0"><gml:posList>35.50209075 141.00013986 3.40 35.50209272 141.00029194 3.40 35.50213615 141.00029110 4.92 35.50213419 141.00013902 4.92 35.50209075 141.00013986 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_f87a124e-2b52-2069-e57d-6a9eafae727f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_197_6"><gml:exterior><gml:LinearRing gml:id="line_197_6_0"><gml:posList>35.50217959 141.00029027 3.40 35.50217763 141.00013819 3.40 35.50213419 141.00013902 4.92 35.50213615 141.00029110 4.92 35.50217959 141.00029027 3.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">133.032</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">133.032</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-198</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_cd7321a4-d437-609a-fcfc-0e73252fec40">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50207727 141.00061563 0.00 35.50207396 141.00077936 0.00 35.50219109 141.00078290 0.00 35.50219440 141.00061917 0.00 35.50207727 141.00061563 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219440 141.00061917 1.18 35.50219109 141.00078290 1.18 35.50207396 141.00077936 1.18 35.50207727 141.00061563 1.18 35.50219440 141.00061917 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50207727 141.00061563 1.18 35.50207396 141.00077936 1.18 35.50207396 141.00077936 5.28 35.50207727 141.00061563 5.28 35.50207727 141.00061563 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50207396 141.00077936 1.18 35.50219109 141.00078290 1.18 35.50219109 141.00078290 5.28 35.50207396 141.00077936 5.28 35.50207396 141.00077936 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219109 141.00078290 1.18 35.50219440 141.00061917 1.18 35.50219440 141.00061917 5.28 35.50219109 141.00078290 5.28 35.50219109 141.00078290 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219440 141.00061917 1.18 35.50207727 141.00061563 1.18 35.50207727 141.00061563 5.28 35.50219440 141.00061917 5.28 35.50219440 141.00061917 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50207727 141.00061563 5.28 35.50207396 141.00077936 5.28 35.50219109 141.00078290 5.28 35.50219440 141.00061917 5.28 35.50207727 141.00061563 5.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.513</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.213</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.413</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">193.180</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">193.180</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-199</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7894b015-19b8-28bd-99a0-a39c3ca5c099">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">431</bldg:usage>
<bldg:yearOfConstruction>1996</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204948 141.00302418 14.28 35.50204723 141.00317934 14.28 35.50214654 141.00318150 14.28 35.50214879 141.00302634 14.28 35.50204948 141.00302418 14.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214879 141.00302634 14.28 35.50214654 141.00318150 14.28 35.50204723 141.00317934 14.28 35.50204948 141.00302418 14.28 35.50214879 141.00302634 14.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204948 141.00302418 14.28 35.50204723 141.00317934 14.28 35.50204723 141.00317934 21.58 35.50204948 141.00302418 21.58 35.50204948 141.00302418 14.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204723 141.00317934 14.28 35.50214654 141.00318150 14.28 35.50214654 141.00318150 21.58 35.50204723 141.00317934 21.58 35.50204723 141.00317934 14.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214654 141.00318150 14.28 35.50214879 141.00302634 14.28 35.50214879 141.00302634 21.58 35.50214654 141.00318150 21.58 35.50214654 141.00318150 14.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214879 141.00302634 14.28 35.50204948 141.00302418 14.28 35.50204948 141.00302418 21.58 35.50214879 141.00302634 21.58 35.50214879 141.00302634 14.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204948 141.00302418 21.58 35.50204723 141.00317934 21.58 35.50214654 141.00318150 21.58 35.50214879 141.00302634 21.58 35.50204948 141.00302418 21.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">310.323</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">155.162</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-200</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f90817d6-3380-cec1-3e79-ff34beb13997">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205606 141.00350164 0.00 35.50205160 141.00365717 0.00 35.50210550 141.00365948 0.00 35.50210751 141.00358949 0.00 35.50215161 141.00359138 0.00 35.50215406 141.00350584 0.00 35.50205606 141.00350164 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215406 141.00350584 19.22 35.50215161 141.00359138 19.22 35.50210751 141.00358949 19.22 35.50210550 141.00365948 19.22 35.50205160 141.00365717 19.22 35.50205606 141.00350164 19.22 35.50215406 141.00350584 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205606 141.00350164 19.22 35.50205160 141.00365717 19.22 35.50205160 141.00365717 25.52 35.50205606 141.00350164 25.52 35.50205606 141.00350164 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205160 141.00365717 19.22 35.50210550 141.00365948 19.22 35.50210550 141.00365948 25.52 35.50205160 141.00365717 25.52 35.50205160 141.00365717 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50210550 141.00365948 19.22 35.50210751 141.00358949 19.22 35.50210751 141.00358949 25.52 35.50210550 141.00365948 25.52 35.50210550 141.00365948 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50210751 141.00358949 19.22 35.50215161 141.00359138 19.22 35.50215161 141.00359138 25.52 35.50210751 141.00358949 25.52 35.50210751 141.00358949 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215161 141.00359138 19.22 35.50215406 141.00350584 19.22 35.50215406 141.00350584 25.52 35.50215161 141.00359138 25.52 35.50215161 141.00359138 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215406 141.00350584 19.22 35.50205606 141.00350164 19.22 35.50205606 141.00350164 25.52 35.50215406 141.00350584 25.52 35.50215406 141.00350584 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50205606 141.00350164 25.52 35.50205160 141.00365717 25.52 35.50210550 141.00365948 25.52 35.50210751 141.00358949 25.52 35.50215161 141.00359138 25.52 35.50215406 141.00350584 25.52 35.50205606 141.00350164 25.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_200_0"/>
<gml:surfaceMember xlink:href="#poly_200_1"/>
<gml:surfaceMember xlink:href="#poly_200_2"/>
<gml:surfaceMember xlink:href="#poly_200_3"/>
<gml:surfaceMember xlink:href="#poly_200_4"/>
<gml:surfaceMember xlink:href="#poly_200_5"/>
<gml:surfaceMember xlink:href="#poly_200_6"/>
<gml:surfaceMember xlink:href="#poly_200_7"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_8b4e1de3-02e9-ba53-f770-197516f6df62"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_0"><gml:exterior><gml:LinearRing gml:id="line_200_0_0"><gml:posList>35.50215406 141.00350584 19.22 35.50215161 141.00359138 19.22 35.50210751 141.00358949 19.22 35.50210550 141.00365948 19.22 35.50205160 141.00365717 19.22 35.50205606 141.00350164 19.22 35.50215406 141.00350584 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7db35e09-8f02-e009-3c86-75a2bb3c8d9f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_1"><gml:exterior><gml:LinearRing gml:id="line_200_1_0"><gml:posList>35.50205606 141.00350164 19.22 35.50205160 141.00365717 19.22 35.50205160 141.00365717 25.52 35.50205606 141.00350164 25.52 35.50205606 141.00350164 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d356b075-ba3b-b9dc-acfe-e9d1cb5795fc"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_2"><gml:exterior><gml:LinearRing gml:id="line_200_2_0"><gml:posList>35.50205160 141.00365717 19.22 35.50210550 141.00365948 19.22 35.50210550 141.00365948 25.52 35.50205160 141.00365717 25.52 35.50205160 141.00365717 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_351755d2-c13a-c60b-a04d-51be84031196"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_3"><gml:exterior><gml:LinearRing gml:id="line_200_3_0"><gml:posList>35.50210550 141.00365948 19.22 35.50210751 141.00358949 19.22 35.50210751 141.00358949 25.52 35.50210550 141.00365948 25.52 35.50210550 141.00365948 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_7472c21b-b40a-ce24-8e3f-b7f8fc8a3f98"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_4"><gml:exterior><gml:LinearRing gml:id="line_200_4_0"><gml:posList>35.50210751 141.00358949 19.22 35.50215161 141.00359138 19.22 35.50215161 141.00359138 25.52 35.50210751 141.00358949 25.52 35.50210751 141.00358949 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_19bd7ade-0eb6-94c8-b433-49f96131e137"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_5"><gml:exterior><gml:LinearRing gml:id="line_200_5_0"><gml:posList>35.50215161 141.00359138 19.22 35.50215406 141.00350584 19.22 35.50215406 141.00350584 25.52 35.50215161 141.00359138 25.52 35.50215161 141.00359138 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_c07a7d7d-4a9b-eaec-732b-77e672c2adf5"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_6"><gml:exterior><gml:LinearRing gml:id="line_200_6_0"><gml:posList>35.50215406 141.00350584 19.22 35.50205606 141.00350164 19.22 35.50205606 141.00350164 25.52 35.50215406 141.00350584 25.52 35.50215406 141.00350584 19.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_f3199512-163b-8f10-689f-1c7d2fe2c054"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_200_7"><gml:exterior><gml:LinearRing gml:id="line_200_7_0"><gml:posList>35.50205606 141.00350164 25.52 35.50205160 141.00365717 25.52 35.50210550 141.00365948 25.52 35.50210751 141.00358949 25.52 35.50215161 141.00359138 25.52 35.50215406 141.00350584 25.52 35.50205606 141.00350164 25.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">245.033</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">122.516</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-201</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ba5c6a17-f154-76b3-c0ff-c0620bebe9f7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>2004</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204719 141.00373506 0.00 35.50204136 141.00389229 0.00 35.50215408 141.00389854 0.00 35.50215992 141.00374132 0.00 35.50204719 141.00373506 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215992 141.00374132 21.38 35.50215408 141.00389854 21.38 35.50204136 141.00389229 21.38 35.50204719 141.00373506 21.38 35.50215992 141.00374132 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204719 141.00373506 21.38 35.50204136 141.00389229 21.38 35.50204136 141.00389229 28.48 35.50204719 141.00373506 28.48 35.50204719 141.00373506 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204136 141.00389229 21.38 35.50215408 141.00389854 21.38 35.50215408 141.00389854 28.48 35.50204136 141.00389229 28.48 35.50204136 141.00389229 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215408 141.00389854 21.38 35.50215992 141.00374132 21.38 35.50215992 141.00374132 28.48 35.50215408 141.00389854 28.48 35.50215408 141.00389854 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215992 141.00374132 21.38 35.50204719 141.00373506 21.38 35.50204719 141.00373506 28.48 35.50215992 141.00374132 28.48 35.50215992 141.00374132 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50204719 141.00373506 28.48 35.50204136 141.00389229 28.48 35.50215408 141.00389854 28.48 35.50215992 141.00374132 28.48 35.50204719 141.00373506 28.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_201_0"/>
<gml:surfaceMember xlink:href="#poly_201_1"/>
<gml:surfaceMember xlink:href="#poly_201_2"/>
<gml:surfaceMember xlink:href="#poly_201_3"/>
<gml:surfaceMember xlink:href="#poly_201_4"/>
<gml:surfaceMember xlink:href="#poly_201_5"/>
<gml:surfaceMember xlink:href="#poly_201_6"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_d1aab788-1485-1e0e-4337-39ad1f3b4263"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_0"><gml:exterior><gml:LinearRing gml:id="line_201_0_0"><gml:posList>35.50215992 141.00374132 21.38 35.50215408 141.00389854 21.38 35.50204136 141.00389229 21.38 35.50204719 141.00373506 21.38 35.50215992 141.00374132 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_d4c2c0fd-4122-0e3d-5084-9c3b6d27c3ea"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_1"><gml:exterior><gml:LinearRing gml:id="line_201_1_0"><gml:posList>35.50204719 141.00373506 21.38 35.50204136 141.00389229 21.38 35.50204136 141.00389229 25.64 35.50204719 141.00373506 25.64 35.50204719 141.00373506 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_5135cac7-f13c-aa1f-bfb6-5018a5b4dcc4"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_2"><gml:exterior><gml:LinearRing gml:id="line_201_2_0"><gml:posList>35.50204136 141.00389229 21.38 35.50215408 141.00389854 21.38 35.50215408 141.00389854 25.64 35.50209772 141.00389542 28.48 35.50204136 141.00389229 25.64 35.50204136 141.00389229 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_af361c15-c5d2-c9a0-465e-c9bf8074c2f0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_3"><gml:exterior><gml:LinearRing gml:id="line_201_3_0"><gml:posList>35.50215408 141.00389854 21.38 35.50215992 141.00374132 21.38 35.50215992 141.00374132 25.64 35.50215408 141.00389854 25.64 35.50215408 141.00389854 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_46611ae6-f429-c19d-cd44-f6002ef1c2e8"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_4"><gml:exterior><gml:LinearRing gml:id="line_201_4_0"><gml:posList>35.50215992 141.00374132 21.38 35.50204719 141.00373506 21.38 35.50204719 141.00373506 25.64 35.50210356 141.00373819 28.48 35.50215992 141.00374132 25.64 35.50215992 141.00374132 21.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_372fc72a-1b3f-ea50-f5f2-6804d0f0bb6c"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_5"><gml:exterior><gml:LinearRing gml:id="line_201_5_0"><gml:posList>35.50204719 141.00373506 25.64 35.50204136 141.00389229 25.64 35.50209772 141.00389542 28.48 35.50210356 141.00373819 28.48 35.50204719 141.00373506 25.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_ecbe41af-9f66-7c0f-4bdc-5b8ade9cf3ad"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_201_6"><gml:exterior><gml:LinearRing gml:id="line_201_6_0"><gml:posList>35.50215408 141.00389854 25.64 35.50215992 141.00374132 25.64 35.50210356 141.00373819 28.48 35.50209772 141.00389542 28.48 35.50215408 141.00389854 25.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">357.571</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">178.786</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-202</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8afd9e0c-543e-037e-a88a-027f9bfb71ed">
<gml:name>架空町給水塔</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">452</bldg:usage>
<bldg:yearOfConstruction>2003</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">25.0</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217608 141.00425306 0.00 35.50219337 141.00424912 0.00 35.50220810 141.00423738 0.00 35.50221804 141.00421965 0.00 35.50222168 141.00419861 0.00 35.50221845 141.00417747 0.00 35.50220886 141.00415946 0.00 35.50219436 141.00414730 0.00 35.50217715 141.00414285 0.00 35.50215987 141.00414680 0.00 35.50214513 141.00415853 0.00 35.50213519 141.00417627 0.00 35.50213156 141.00419730 0.00 35.50213478 141.00421844 0.00 35.50214438 141.00423646 0.00 35.50215888 141.00424862 0.00 35.50217608 141.00425306 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215888 141.00424862 23.81 35.50214438 141.00423646 23.81 35.50213478 141.00421844 23.81 35.50213156 141.00419730 23.81 35.50213519 141.00417627 23.81 35.50214513 141.00415853 23.81 35.50215987 141.00414680 23.81 35.50217715 141.00414285 23.81 35.50219436 141.00414730 23.81 35.50220886 141.00415946 23.81 35.50221845 141.00417747 23.81 35.50222168 141.00419861 23.81 35.50221804 141.00421965 23.81 35.50220810 141.00423738 23.81 35.50219337 141.00424912 23.81 35.50217608 141.00425306 23.81 35.50215888 141.00424862 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217608 141.00425306 23.81 35.50219337 141.00424912 23.81 35.50219337 141.00424912 48.81 35.50217608 141.00425306 48.81 35.50217608 141.00425306 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219337 141.00424912 23.81 35.50220810 141.00423738 23.81 35.50220810 141.00423738 48.81 35.50219337 141.00424912 48.81 35.50219337 141.00424912 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220810 141.00423738 23.81 35.50221804 141.00421965 23.81 35.50221804 141.00421965 48.81 35.50220810 141.00423738 48.81 35.50220810 141.00423738 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221804 141.00421965 23.81 35.50222168 141.00419861 23.81 35.50222168 141.00419861 48.81 35.50221804 141.00421965 48.81 35.50221804 141.00421965 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50222168 141.00419861 23.81 35.50221845 141.00417747 23.81 35.50221845 141.00417747 48.81 35.50222168 141.00419861 48.81 35.50222168 141.00419861 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50221845 141.00417747 23.81 35.50220886 141.00415946 23.81 35.50220886 141.00415946 48.81 35.50221845 141.00417747 48.81 35.50221845 141.00417747 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50220886 141.00415946 23.81 35.50219436 141.00414730 23.81 35.50219436 141.00414730 48.81 35.50220886 141.00415946 48.81 35.50220886 141.00415946 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50219436 141.00414730 23.81 35.50217715 141.00414285 23.81 35.50217715 141.00414285 48.81 35.50219436 141.00414730 48.81 35.50219436 141.00414730 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217715 141.00414285 23.81 35.50215987 141.00414680 23.81 35.50215987 141.00414680 48.81 35.50217715 141.00414285 48.81 35.50217715 141.00414285 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215987 141.00414680 23.81 35.50214513 141.00415853 23.81 35.50214513 141.00415853 48.81 35.50215987 141.00414680 48.81 35.50215987 141.00414680 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214513 141.00415853 23.81 35.50213519 141.00417627 23.81 35.50213519 141.00417627 48.81 35.50214513 141.00415853 48.81 35.50214513 141.00415853 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213519 141.00417627 23.81 35.50213156 141.00419730 23.81 35.50213156 141.00419730 48.81 35.50213519 141.00417627 48.81 35.50213519 141.00417627 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213156 141.00419730 23.81 35.50213478 141.00421844 23.81 35.50213478 141.00421844 48.81 35.50213156 141.00419730 48.81 35.50213156 141.00419730 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50213478 141.00421844 23.81 35.50214438 141.00423646 23.81 35.50214438 141.00423646 48.81 35.50213478 141.00421844 48.81 35.50213478 141.00421844 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50214438 141.00423646 23.81 35.50215888 141.00424862 23.81 35.50215888 141.00424862 48.81 35.50214438 141.00423646 48.81 35.50214438 141.00423646 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215888 141.00424862 23.81 35.50217608 141.00425306 23.81 35.50217608 141.00425306 48.81 35.50215888 141.00424862 48.81 35.50215888 141.00424862 23.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50217608 141.00425306 48.81 35.50219337 141.00424912 48.81 35.50220810 141.00423738 48.81 35.50221804 141.00421965 48.81 35.50222168 141.00419861 48.81 35.50221845 141.00417747 48.81 35.50220886 141.00415946 48.81 35.50219436 141.00414730 48.81 35.50217715 141.00414285 48.81 35.50215987 141.00414680 48.81 35.50214513 141.00415853 48.81 35.50213519 141.00417627 48.81 35.50213156 141.00419730 48.81 35.50213478 141.00421844 48.81 35.50214438 141.00423646 48.81 35.50215888 141.00424862 48.81 35.50217608 141.00425306 48.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">76.537</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">76.537</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">214</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-203</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_683fee1a-b1a7-825c-21d4-be4c7de0d234">
<gml:name>架空町立第1小学校</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">422</bldg:usage>
<bldg:yearOfConstruction>2008</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.5</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50206719 141.00432864 0.00 35.50206077 141.00498989 0.00 35.50238520 141.00499460 0.00 35.50239162 141.00433335 0.00 35.50206719 141.00432864 0.00</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>35.50216291 141.00449536 0.00 35.50229269 141.00449725 0.00 35.50228948 141.00482788 0.00 35.50215970 141.00482599 0.00 35.50216291 141.00449536 0.00</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50239162 141.00433335 21.96 35.50238520 141.00499460 21.96 35.50206077 141.00498989 21.96 35.50206719 141.00432864 21.96 35.50239162 141.00433335 21.96</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>35.50215970 141.00482599 21.96 35.50228948 141.00482788 21.96 35.50229269 141.00449725 21.96 35.50216291 141.00449536 21.96 35.50215970 141.00482599 21.96</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50206719 141.00432864 21.96 35.50206077 141.00498989 21.96 35.50206077 141.00498989 31.46 35.50206719 141.00432864 31.46 35.50206719 141.00432864 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50206077 141.00498989 21.96 35.50238520 141.00499460 21.96 35.50238520 141.00499460 31.46 35.50206077 141.00498989 31.46 35.50206077 141.00498989 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50238520 141.00499460 21.96 35.50239162 141.00433335 21.96 35.50239162 141.00433335 31.46 35.50238520 141.00499460 31.46 35.50238520 141.00499460 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50239162 141.00433335 21.96 35.50206719 141.00432864 21.96 35.50206719 141.00432864 31.46 35.50239162 141.00433335 31.46 35.50239162 141.00433335 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50216291 141.00449536 21.96 35.50229269 141.00449725 21.96 35.50229269 141.00449725 31.46 35.50216291 141.00449536 31.46 35.50216291 141.00449536 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229269 141.00449725 21.96 35.50228948 141.00482788 21.96 35.50228948 141.00482788 31.46 35.50229269 141.00449725 31.46 35.50229269 141.00449725 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50228948 141.00482788 21.96 35.50215970 141.00482599 21.96 35.50215970 141.00482599 31.46 35.50228948 141.00482788 31.46 35.50228948 141.00482788 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50215970 141.00482599 21.96 35.50216291 141.00449536 21.96 35.50216291 141.00449536 31.46 35.50215970 141.00482599 31.46 35.50215970 141.00482599 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50206719 141.00432864 31.46 35.50206077 141.00498989 31.46 35.50238520 141.00499460 31.46 35.50239162 141.00433335 31.46 35.50206719 141.00432864 31.46</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>35.50216291 141.00449536 31.46 35.50229269 141.00449725 31.46 35.50228948 141.00482788 31.46 35.50215970 141.00482599 31.46 35.50216291 141.00449536 31.46</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_203_0"/>
<gml:surfaceMember xlink:href="#poly_203_1"/>
<gml:surfaceMember xlink:href="#poly_203_2"/>
<gml:surfaceMember xlink:href="#poly_203_3"/>
<gml:surfaceMember xlink:href="#poly_203_4"/>
<gml:surfaceMember xlink:href="#poly_203_5"/>
<gml:surfaceMember xlink:href="#poly_203_6"/>
<gml:surfaceMember xlink:href="#poly_203_7"/>
<gml:surfaceMember xlink:href="#poly_203_8"/>
<gml:surfaceMember xlink:href="#poly_203_9"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_ac20a16f-31a1-c41c-45de-01d0d2c1bac8"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_0"><gml:exterior><gml:LinearRing gml:id="line_203_0_0"><gml:posList>35.50239162 141.00433335 21.96 35.50238520 141.00499460 21.96 35.50206077 141.00498989 21.96 35.50206719 141.00432864 21.96 35.50239162 141.00433335 21.96</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing gml:id="line_203_0_1"><gml:posList>35.50215970 141.00482599 21.96 35.50228948 141.00482788 21.96 35.50229269 141.00449725 21.96 35.50216291 141.00449536 21.96 35.50215970 141.00482599 21.96</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_bd468525-dfac-2065-5556-3ae596408a92"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_1"><gml:exterior><gml:LinearRing gml:id="line_203_1_0"><gml:posList>35.50206719 141.00432864 21.96 35.50206077 141.00498989 21.96 35.50206077 141.00498989 31.46 35.50206719 141.00432864 31.46 35.50206719 141.00432864 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_2941712c-ec64-413f-6dd8-db20962940a7"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_2"><gml:exterior><gml:LinearRing gml:id="line_203_2_0"><gml:posList>35.50206077 141.00498989 21.96 35.50238520 141.00499460 21.96 35.50238520 141.00499460 31.46 35.50206077 141.00498989 31.46 35.50206077 141.00498989 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_b278a4ec-e44a-8171-4ba1-394ad3b38317"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_3"><gml:exterior><gml:LinearRing gml:id="line_203_3_0"><gml:posList>35.50238520 141.00499460 21.96 35.50239162 141.00433335 21.96 35.50239162 141.00433335 31.46 35.50238520 141.00499460 31.46 35.50238520 141.00499460 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_4c545159-60b8-0536-b65f-10958a333841"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_4"><gml:exterior><gml:LinearRing gml:id="line_203_4_0"><gml:posList>35.50239162 141.00433335 21.96 35.50206719 141.00432864 21.96 35.50206719 141.00432864 31.46 35.50239162 141.00433335 31.46 35.50239162 141.00433335 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_042e3211-a160-2a12-bd33-7e2618ae32a6"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_5"><gml:exterior><gml:LinearRing gml:id="line_203_5_0"><gml:posList>35.50216291 141.00449536 21.96 35.50229269 141.00449725 21.96 35.50229269 141.00449725 31.46 35.50216291 141.00449536 31.46 35.50216291 141.00449536 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_226112c2-ff4c-367c-98c5-c6c2f906f530"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_6"><gml:exterior><gml:LinearRing gml:id="line_203_6_0"><gml:posList>35.50229269 141.00449725 21.96 35.50228948 141.00482788 21.96 35.50228948 141.00482788 31.46 35.50229269 141.00449725 31.46 35.50229269 141.00449725 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_bd027fa7-2ef2-9515-41ed-2890e058545a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_7"><gml:exterior><gml:LinearRing gml:id="line_203_7_0"><gml:posList>35.50228948 141.00482788 21.96 35.50215970 141.00482599 21.96 35.50215970 141.00482599 31.46 35.50228948 141.00482788 31.46 35.50228948 141.00482788 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_0a5e856d-07a4-efee-d1d4-8f3b60ad0743"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_8"><gml:exterior><gml:LinearRing gml:id="line_203_8_0"><gml:posList>35.50215970 141.00482599 21.96 35.50216291 141.00449536 21.96 35.50216291 141.00449536 31.46 35.50215970 141.00482599 31.46 35.50215970 141.00482599 21.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_0de2b911-8168-e749-4924-93eb1efba256"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_203_9"><gml:exterior><gml:LinearRing gml:id="line_203_9_0"><gml:posList>35.50206719 141.00432864 31.46 35.50206077 141.00498989 31.46 35.50238520 141.00499460 31.46 35.50239162 141.00433335 31.46 35.50206719 141.00432864 31.46</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing gml:id="line_203_9_1"><gml:posList>35.50216291 141.00449536 31.46 35.50229269 141.00449725 31.46 35.50228948 141.00482788 31.46 35.50215970 141.00482599 31.46 35.50216291 141.00449536 31.46</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手3番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">5184.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">1728.000</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">214</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-204</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ec5e516f-9a30-7783-48e9-104eb63e53c7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">18.6</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267353 141.00014029 1.15 35.50266812 141.00029754 1.15 35.50277780 141.00030318 1.15 35.50278320 141.00014593 1.15 35.50267353 141.00014029 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278320 141.00014593 1.15 35.50277780 141.00030318 1.15 35.50266812 141.00029754 1.15 35.50267353 141.00014029 1.15 35.50278320 141.00014593 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267353 141.00014029 1.15 35.50266812 141.00029754 1.15 35.50266812 141.00029754 19.75 35.50267353 141.00014029 19.75 35.50267353 141.00014029 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266812 141.00029754 1.15 35.50277780 141.00030318 1.15 35.50277780 141.00030318 19.75 35.50266812 141.00029754 19.75 35.50266812 141.00029754 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277780 141.00030318 1.15 35.50278320 141.00014593 1.15 35.50278320 141.00014593 19.75 35.50277780 141.00030318 19.75 35.50277780 141.00030318 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50278320 141.00014593 1.15 35.50267353 141.00014029 1.15 35.50267353 141.00014029 19.75 35.50278320 141.00014593 19.75 35.50278320 141.00014593 1.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50267353 141.00014029 19.75 35.50266812 141.00029754 19.75 35.50277780 141.00030318 19.75 35.50278320 141.00014593 19.75 35.50267353 141.00014029 19.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.591</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.291</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.491</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">1043.582</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">173.930</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-212</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_1cf6ba30-363e-5454-998a-2a4c086bf67a">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">412</bldg:usage>
<bldg:yearOfConstruction>1958</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">22.0</bldg:measuredHeight>
<bldg:storeysAboveGround>7</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266597 141.00040913 1.18 35.50266326 141.00052658 1.18 35.50277389 141.00053040 1.18 35.50277660 141.00041295 1.18 35.50266597 141.00040913 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277660 141.00041295 1.18 35.50277389 141.00053040 1.18 35.50266326 141.00052658 1.18 35.50266597 141.00040913 1.18 35.50277660 141.00041295 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266597 141.00040913 1.18 35.50266326 141.00052658 1.18 35.50266326 141.00052658 23.18 35.50266597 141.00040913 23.18 35.50266597 141.00040913 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266326 141.00052658 1.18 35.50277389 141.00053040 1.18 35.50277389 141.00053040 23.18 35.50266326 141.00052658 23.18 35.50266326 141.00052658 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277389 141.00053040 1.18 35.50277660 141.00041295 1.18 35.50277660 141.00041295 23.18 35.50277389 141.00053040 23.18 35.50277389 141.00053040 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277660 141.00041295 1.18 35.50266597 141.00040913 1.18 35.50266597 141.00040913 23.18 35.50277660 141.00041295 23.18 35.50277660 141.00041295 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50266597 141.00040913 23.18 35.50266326 141.00052658 23.18 35.50277389 141.00053040 23.18 35.50277660 141.00041295 23.18 35.50266597 141.00040913 23.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_212_0"/>
<gml:surfaceMember xlink:href="#poly_212_1"/>
<gml:surfaceMember xlink:href="#poly_212_2"/>
<gml:surfaceMember xlink:href="#poly_212_3"/>
<gml:surfaceMember xlink:href="#poly_212_4"/>
<gml:surfaceMember xlink:href="#poly_212_5"/>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
<bldg:boundedBy><bldg:GroundSurface gml:id="surf_ad15e54a-e699-9209-8921-f13b60fbf857"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_212_0"><gml:exterior><gml:LinearRing gml:id="line_212_0_0"><gml:posList>35.50277660 141.00041295 1.18 35.50277389 141.00053040 1.18 35.50266326 141.00052658 1.18 35.50266597 141.00040913 1.18 35.50277660 141.00041295 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_304a160e-ac43-dfbf-77cd-0f30fa705ce0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_212_1"><gml:exterior><gml:LinearRing gml:id="line_212_1_0"><gml:posList>35.50266597 141.00040913 1.18 35.50266326 141.00052658 1.18 35.50266326 141.00052658 23.18 35.50266597 141.00040913 23.18 35.50266597 141.00040913 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_641a9a8f-2110-2f6d-618e-ed39756280a2"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_212_2"><gml:exterior><gml:LinearRing gml:id="line_212_2_0"><gml:posList>35.50266326 141.00052658 1.18 35.50277389 141.00053040 1.18 35.50277389 141.00053040 23.18 35.50266326 141.00052658 23.18 35.50266326 141.00052658 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_164a909f-9d65-5a58-3fc5-16973fac65a0"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_212_3"><gml:exterior><gml:LinearRing gml:id="line_212_3_0"><gml:posList>35.50277389 141.00053040 1.18 35.50277660 141.00041295 1.18 35.50277660 141.00041295 23.18 35.50277389 141.00053040 23.18 35.50277389 141.00053040 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:WallSurface gml:id="surf_994e65d1-ae39-09dd-b0bb-d26e99dd927f"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_212_4"><gml:exterior><gml:LinearRing gml:id="line_212_4_0"><gml:posList>35.50277660 141.00041295 1.18 35.50266597 141.00040913 1.18 35.50266597 141.00040913 23.18 35.50277660 141.00041295 23.18 35.50277660 141.00041295 1.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
<bldg:boundedBy><bldg:RoofSurface gml:id="surf_f14df254-9195-0dfd-b0fd-9e59fa85d64a"><bldg:lod2MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon gml:id="poly_212_5"><gml:exterior><gml:LinearRing gml:id="line_212_5_0"><gml:posList>35.50266597 141.00040913 23.18 35.50266326 141.00052658 23.18 35.50277389 141.00053040 23.18 35.50277660 141.00041295 23.18 35.50266597 141.00040913 23.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.456</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">916.334</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">130.905</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-213</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d60dd8b7-1c3c-7174-bf98-e5ef07ad70da">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269866 141.00063431 0.00 35.50269779 141.00076723 0.00 35.50277043 141.00076793 0.00 35.50277130 141.00063501 0.00 35.50269866 141.00063431 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277130 141.00063501 1.23 35.50277043 141.00076793 1.23 35.50269779 141.00076723 1.23 35.50269866 141.00063431 1.23 35.50277130 141.00063501 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269866 141.00063431 1.23 35.50269779 141.00076723 1.23 35.50269779 141.00076723 11.53 35.50269866 141.00063431 11.53 35.50269866 141.00063431 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269779 141.00076723 1.23 35.50277043 141.00076793 1.23 35.50277043 141.00076793 11.53 35.50269779 141.00076723 11.53 35.50269779 141.00076723 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277043 141.00076793 1.23 35.50277130 141.00063501 1.23 35.50277130 141.00063501 11.53 35.50277043 141.00076793 11.53 35.50277043 141.00076793 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50277130 141.00063501 1.23 35.50269866 141.00063431 1.23 35.50269866 141.00063431 11.53 35.50277130 141.00063501 11.53 35.50277130 141.00063501 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50269866 141.00063431 11.53 35.50269779 141.00076723 11.53 35.50277043 141.00076793 11.53 35.50277130 141.00063501 11.53 35.50269866 141.00063431 11.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.501</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.201</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.401</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">291.611</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">97.204</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-214</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d0654481-ccdd-ebeb-b7ab-73d5c560492d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2016</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.4</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265302 141.00110295 0.00 35.50265158 141.00125702 0.00 35.50276586 141.00125862 0.00 35.50276730 141.00110455 0.00 35.50265302 141.00110295 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50276730 141.00110455 1.39 35.50276586 141.00125862 1.39 35.50265158 141.00125702 1.39 35.50265302 141.00110295 1.39 35.50276730 141.00110455 1.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265302 141.00110295 1.39 35.50265158 141.00125702 1.39 35.50265158 141.00125702 11.79 35.50265302 141.00110295 11.79 35.50265302 141.00110295 1.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265158 141.00125702 1.39 35.50276586 141.00125862 1.39 35.50276586 141.00125862 11.79 35.50265158 141.00125702 11.79 35.50265158 141.00125702 1.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50276586 141.00125862 1.39 35.50276730 141.00110455 1.39 35.50276730 141.00110455 11.79 35.50276586 141.00125862 11.79 35.50276586 141.00125862 1.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50276730 141.00110455 1.39 35.50265302 141.00110295 1.39 35.50265302 141.00110295 11.79 35.50276730 141.00110455 11.79 35.50276730 141.00110455 1.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265302 141.00110295 11.79 35.50265158 141.00125702 11.79 35.50276586 141.00125862 11.79 35.50276730 141.00110455 11.79 35.50265302 141.00110295 11.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.328</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.028</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.228</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">531.799</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">177.266</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-215</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fa72752b-f537-b0da-6996-756b1cb04b59">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">401</bldg:usage>
<bldg:yearOfConstruction>1985</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.7</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50262942 141.00281272 9.28 35.50263060 141.00292558 9.28 35.50274650 141.00292376 9.28 35.50274531 141.00281090 9.28 35.50262942 141.00281272 9.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274531 141.00281090 9.28 35.50274650 141.00292376 9.28 35.50263060 141.00292558 9.28 35.50262942 141.00281272 9.28 35.50274531 141.00281090 9.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50262942 141.00281272 9.28 35.50263060 141.00292558 9.28 35.50263060 141.00292558 18.98 35.50262942 141.00281272 18.98 35.50262942 141.00281272 9.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50263060 141.00292558 9.28 35.50274650 141.00292376 9.28 35.50274650 141.00292376 18.98 35.50263060 141.00292558 18.98 35.50263060 141.00292558 9.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274650 141.00292376 9.28 35.50274531 141.00281090 9.28 35.50274531 141.00281090 18.98 35.50274650 141.00292376 18.98 35.50274650 141.00292376 9.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50274531 141.00281090 9.28 35.50262942 141.00281272 9.28 35.50262942 141.00281272 18.98 35.50274531 141.00281090 18.98 35.50274531 141.00281090 9.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50262942 141.00281272 18.98 35.50263060 141.00292558 18.98 35.50274650 141.00292376 18.98 35.50274531 141.00281090 18.98 35.50262942 141.00281272 18.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">395.059</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">131.686</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-216</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_40fdc6a4-f350-f06f-b79a-d9587a091e0e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265358 141.00326078 0.00 35.50265680 141.00342209 0.00 35.50275771 141.00341908 0.00 35.50275449 141.00325777 0.00 35.50265358 141.00326078 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50275449 141.00325777 13.89 35.50275771 141.00341908 13.89 35.50265680 141.00342209 13.89 35.50265358 141.00326078 13.89 35.50275449 141.00325777 13.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265358 141.00326078 13.89 35.50265680 141.00342209 13.89 35.50265680 141.00342209 17.19 35.50265358 141.00326078 17.19 35.50265358 141.00326078 13.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265680 141.00342209 13.89 35.50275771 141.00341908 13.89 35.50275771 141.00341908 17.19 35.50265680 141.00342209 17.19 35.50265680 141.00342209 13.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50275771 141.00341908 13.89 35.50275449 141.00325777 13.89 35.50275449 141.00325777 17.19 35.50275771 141.00341908 17.19 35.50275771 141.00341908 13.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50275449 141.00325777 13.89 35.50265358 141.00326078 13.89 35.50265358 141.00326078 17.19 35.50275449 141.00325777 17.19 35.50275449 141.00325777 13.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50265358 141.00326078 17.19 35.50265680 141.00342209 17.19 35.50275771 141.00341908 17.19 35.50275449 141.00325777 17.19 35.50265358 141.00326078 17.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">163.968</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">163.968</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-217</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4ff9de81-c492-3642-ac24-19f1b6436914">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1971</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288685 141.00015484 1.16 35.50288708 141.00027938 1.16 35.50300118 141.00027907 1.16 35.50300095 141.00015452 1.16 35.50288685 141.00015484 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50300095 141.00015452 1.16 35.50300118 141.00027907 1.16 35.50288708 141.00027938 1.16 35.50288685 141.00015484 1.16 35.50300095 141.00015452 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288685 141.00015484 1.16 35.50288708 141.00027938 1.16 35.50288708 141.00027938 4.46 35.50288685 141.00015484 4.46 35.50288685 141.00015484 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288708 141.00027938 1.16 35.50300118 141.00027907 1.16 35.50300118 141.00027907 4.46 35.50288708 141.00027938 4.46 35.50288708 141.00027938 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50300118 141.00027907 1.16 35.50300095 141.00015452 1.16 35.50300095 141.00015452 4.46 35.50300118 141.00027907 4.46 35.50300118 141.00027907 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50300095 141.00015452 1.16 35.50288685 141.00015484 1.16 35.50288685 141.00015484 4.46 35.50300095 141.00015452 4.46 35.50300095 141.00015452 1.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288685 141.00015484 4.46 35.50288708 141.00027938 4.46 35.50300118 141.00027907 4.46 35.50300095 141.00015452 4.46 35.50288685 141.00015484 4.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">143.058</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">143.058</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-223</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_cfa479a4-36c6-222d-2747-464d4eedb70e">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.8</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289298 141.00061994 0.00 35.50288870 141.00076533 0.00 35.50298183 141.00076943 0.00 35.50298612 141.00062404 0.00 35.50289298 141.00061994 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298612 141.00062404 1.24 35.50298183 141.00076943 1.24 35.50288870 141.00076533 1.24 35.50289298 141.00061994 1.24 35.50298612 141.00062404 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289298 141.00061994 1.24 35.50288870 141.00076533 1.24 35.50288870 141.00076533 5.04 35.50289298 141.00061994 5.04 35.50289298 141.00061994 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288870 141.00076533 1.24 35.50298183 141.00076943 1.24 35.50298183 141.00076943 5.04 35.50288870 141.00076533 5.04 35.50288870 141.00076533 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298183 141.00076943 1.24 35.50298612 141.00062404 1.24 35.50298612 141.00062404 5.04 35.50298183 141.00076943 5.04 35.50298183 141.00076943 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298612 141.00062404 1.24 35.50289298 141.00061994 1.24 35.50289298 141.00061994 5.04 35.50298612 141.00062404 5.04 35.50298612 141.00062404 1.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289298 141.00061994 5.04 35.50288870 141.00076533 5.04 35.50298183 141.00076943 5.04 35.50298612 141.00062404 5.04 35.50289298 141.00061994 5.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">136.488</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">136.488</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-224</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f447bcd5-1bda-885e-8389-367e84e8c13d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2011</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289553 141.00087812 0.00 35.50289635 141.00099891 0.00 35.50295792 141.00099828 0.00 35.50295755 141.00094392 0.00 35.50300792 141.00094341 0.00 35.50300746 141.00087697 0.00 35.50289553 141.00087812 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50300746 141.00087697 1.32 35.50300792 141.00094341 1.32 35.50295755 141.00094392 1.32 35.50295792 141.00099828 1.32 35.50289635 141.00099891 1.32 35.50289553 141.00087812 1.32 35.50300746 141.00087697 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289553 141.00087812 1.32 35.50289635 141.00099891 1.32 35.50289635 141.00099891 8.32 35.50289553 141.00087812 8.32 35.50289553 141.00087812 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289635 141.00099891 1.32 35.50295792 141.00099828 1.32 35.50295792 141.00099828 8.32 35.50289635 141.00099891 8.32 35.50289635 141.00099891 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50295792 141.00099828 1.32 35.50295755 141.00094392 1.32 35.50295755 141.00094392 8.32 35.50295792 141.00099828 8.32 35.50295792 141.00099828 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50295755 141.00094392 1.32 35.50300792 141.00094341 1.32 35.50300792 141.00094341 8.32 35.50295755 141.00094392 8.32 35.50295755 141.00094392 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50300792 141.00094341 1.32 35.50300746 141.00087697 1.32 35.50300746 141.00087697 8.32 35.50300792 141.00094341 8.32 35.50300792 141.00094341 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50300746 141.00087697 1.32 35.50289553 141.00087812 1.32 35.50289553 141.00087812 8.32 35.50300746 141.00087697 8.32 35.50300746 141.00087697 1.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50289553 141.00087812 8.32 35.50289635 141.00099891 8.32 35.50295792 141.00099828 8.32 35.50295755 141.00094392 8.32 35.50300792 141.00094341 8.32 35.50300746 141.00087697 8.32 35.50289553 141.00087812 8.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.419</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.119</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.319</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">217.117</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">108.558</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-225</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_07b23d37-7060-0a00-e134-3e2acb592fdb">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1973</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288613 141.00109166 1.40 35.50288038 141.00124868 1.40 35.50293496 141.00125167 1.40 35.50293754 141.00118101 1.40 35.50298219 141.00118345 1.40 35.50298535 141.00109710 1.40 35.50288613 141.00109166 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298535 141.00109710 1.40 35.50298219 141.00118345 1.40 35.50293754 141.00118101 1.40 35.50293496 141.00125167 1.40 35.50288038 141.00124868 1.40 35.50288613 141.00109166 1.40 35.50298535 141.00109710 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288613 141.00109166 1.40 35.50288038 141.00124868 1.40 35.50288038 141.00124868 8.50 35.50288613 141.00109166 8.50 35.50288613 141.00109166 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288038 141.00124868 1.40 35.50293496 141.00125167 1.40 35.50293496 141.00125167 8.50 35.50288038 141.00124868 8.50 35.50288038 141.00124868 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50293496 141.00125167 1.40 35.50293754 141.00118101 1.40 35.50293754 141.00118101 8.50 35.50293496 141.00125167 8.50 35.50293496 141.00125167 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50293754 141.00118101 1.40 35.50298219 141.00118345 1.40 35.50298219 141.00118345 8.50 35.50293754 141.00118101 8.50 35.50293754 141.00118101 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298219 141.00118345 1.40 35.50298535 141.00109710 1.40 35.50298535 141.00109710 8.50 35.50298219 141.00118345 8.50 35.50298219 141.00118345 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50298535 141.00109710 1.40 35.50288613 141.00109166 1.40 35.50288613 141.00109166 8.50 35.50298535 141.00109710 8.50 35.50298535 141.00109710 1.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50288613 141.00109166 8.50 35.50288038 141.00124868 8.50 35.50293496 141.00125167 8.50 35.50293754 141.00118101 8.50 35.50298219 141.00118345 8.50 35.50298535 141.00109710 8.50 35.50288613 141.00109166 8.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">250.647</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">125.323</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-226</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_372c1da8-eb4e-8ae0-fad8-bcfd685a1226">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">401</bldg:usage>
<bldg:yearOfConstruction>1976</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">16.0</bldg:measuredHeight>
<bldg:storeysAboveGround>5</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286694 141.00303456 0.00 35.50287058 141.00319453 0.00 35.50297401 141.00319101 0.00 35.50297036 141.00303104 0.00 35.50286694 141.00303456 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297036 141.00303104 10.74 35.50297401 141.00319101 10.74 35.50287058 141.00319453 10.74 35.50286694 141.00303456 10.74 35.50297036 141.00303104 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286694 141.00303456 10.74 35.50287058 141.00319453 10.74 35.50287058 141.00319453 26.74 35.50286694 141.00303456 26.74 35.50286694 141.00303456 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50287058 141.00319453 10.74 35.50297401 141.00319101 10.74 35.50297401 141.00319101 26.74 35.50287058 141.00319453 26.74 35.50287058 141.00319453 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297401 141.00319101 10.74 35.50297036 141.00303104 10.74 35.50297036 141.00303104 26.74 35.50297401 141.00319101 26.74 35.50297401 141.00319101 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297036 141.00303104 10.74 35.50286694 141.00303456 10.74 35.50286694 141.00303456 26.74 35.50297036 141.00303104 26.74 35.50297036 141.00303104 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50286694 141.00303456 26.74 35.50287058 141.00319453 26.74 35.50297401 141.00319101 26.74 35.50297036 141.00303104 26.74 35.50286694 141.00303456 26.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">833.448</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">166.690</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">603</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-227</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_05b544a1-f751-af41-fbe9-99289d8a15fb">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.1</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285396 141.00437880 18.09 35.50285284 141.00450576 18.09 35.50293089 141.00450679 18.09 35.50293201 141.00437983 18.09 35.50285396 141.00437880 18.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50293201 141.00437983 18.09 35.50293089 141.00450679 18.09 35.50285284 141.00450576 18.09 35.50285396 141.00437880 18.09 35.50293201 141.00437983 18.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285396 141.00437880 18.09 35.50285284 141.00450576 18.09 35.50285284 141.00450576 28.19 35.50285396 141.00437880 28.19 35.50285396 141.00437880 18.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285284 141.00450576 18.09 35.50293089 141.00450679 18.09 35.50293089 141.00450679 28.19 35.50285284 141.00450576 28.19 35.50285284 141.00450576 18.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50293089 141.00450679 18.09 35.50293201 141.00437983 18.09 35.50293201 141.00437983 28.19 35.50293089 141.00450679 28.19 35.50293089 141.00450679 18.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50293201 141.00437983 18.09 35.50285396 141.00437880 18.09 35.50285396 141.00437880 28.19 35.50293201 141.00437983 28.19 35.50293201 141.00437983 18.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285396 141.00437880 28.19 35.50285284 141.00450576 28.19 35.50293089 141.00450679 28.19 35.50293201 141.00437983 28.19 35.50285396 141.00437880 28.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">299.290</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">99.763</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-228</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f0025125-16fe-26c7-3765-eda6c3f3d087">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.3</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284570 141.00459760 0.00 35.50284869 141.00473753 0.00 35.50294906 141.00473433 0.00 35.50294607 141.00459440 0.00 35.50284570 141.00459760 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294607 141.00459440 17.65 35.50294906 141.00473433 17.65 35.50284869 141.00473753 17.65 35.50284570 141.00459760 17.65 35.50294607 141.00459440 17.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284570 141.00459760 17.65 35.50284869 141.00473753 17.65 35.50284869 141.00473753 26.95 35.50284570 141.00459760 26.95 35.50284570 141.00459760 17.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284869 141.00473753 17.65 35.50294906 141.00473433 17.65 35.50294906 141.00473433 26.95 35.50284869 141.00473753 26.95 35.50284869 141.00473753 17.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294906 141.00473433 17.65 35.50294607 141.00459440 17.65 35.50294607 141.00459440 26.95 35.50294906 141.00473433 26.95 35.50294906 141.00473433 17.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50294607 141.00459440 17.65 35.50284570 141.00459760 17.65 35.50284570 141.00459760 26.95 35.50294607 141.00459440 26.95 35.50294607 141.00459440 17.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284570 141.00459760 26.95 35.50284869 141.00473753 26.95 35.50294906 141.00473433 26.95 35.50294607 141.00459440 26.95 35.50284570 141.00459760 26.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">424.434</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">141.478</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-229</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d4bf3326-14e3-8555-8c12-abcdfe1ac48d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>1977</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285943 141.00483186 16.57 35.50285873 141.00498131 16.57 35.50292317 141.00498176 16.57 35.50292349 141.00491450 16.57 35.50297621 141.00491487 16.57 35.50297659 141.00483267 16.57 35.50285943 141.00483186 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297659 141.00483267 16.57 35.50297621 141.00491487 16.57 35.50292349 141.00491450 16.57 35.50292317 141.00498176 16.57 35.50285873 141.00498131 16.57 35.50285943 141.00483186 16.57 35.50297659 141.00483267 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285943 141.00483186 16.57 35.50285873 141.00498131 16.57 35.50285873 141.00498131 23.37 35.50285943 141.00483186 23.37 35.50285943 141.00483186 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285873 141.00498131 16.57 35.50292317 141.00498176 16.57 35.50292317 141.00498176 23.37 35.50285873 141.00498131 23.37 35.50285873 141.00498131 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292317 141.00498176 16.57 35.50292349 141.00491450 16.57 35.50292349 141.00491450 23.37 35.50292317 141.00498176 23.37 35.50292317 141.00498176 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292349 141.00491450 16.57 35.50297621 141.00491487 16.57 35.50297621 141.00491487 23.37 35.50292349 141.00491450 23.37 35.50292349 141.00491450 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297621 141.00491487 16.57 35.50297659 141.00483267 16.57 35.50297659 141.00483267 23.37 35.50297621 141.00491487 23.37 35.50297621 141.00491487 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50297659 141.00483267 16.57 35.50285943 141.00483186 16.57 35.50285943 141.00483186 23.37 35.50297659 141.00483267 23.37 35.50297659 141.00483267 16.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50285943 141.00483186 23.37 35.50285873 141.00498131 23.37 35.50292317 141.00498176 23.37 35.50292349 141.00491450 23.37 35.50297621 141.00491487 23.37 35.50297659 141.00483267 23.37 35.50285943 141.00483186 23.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">281.167</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">140.583</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-230</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4de34785-7e6e-53c1-fc78-8325ee3a471d">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1961</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.7</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284154 141.00506163 15.99 35.50284478 141.00521522 15.99 35.50292821 141.00521258 15.99 35.50292497 141.00505899 15.99 35.50284154 141.00506163 15.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292497 141.00505899 15.99 35.50292821 141.00521258 15.99 35.50284478 141.00521522 15.99 35.50284154 141.00506163 15.99 35.50292497 141.00505899 15.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284154 141.00506163 15.99 35.50284478 141.00521522 15.99 35.50284478 141.00521522 22.69 35.50284154 141.00506163 22.69 35.50284154 141.00506163 15.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284478 141.00521522 15.99 35.50292821 141.00521258 15.99 35.50292821 141.00521258 22.69 35.50284478 141.00521522 22.69 35.50284478 141.00521522 15.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292821 141.00521258 15.99 35.50292497 141.00505899 15.99 35.50292497 141.00505899 22.69 35.50292821 141.00521258 22.69 35.50292821 141.00521258 15.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50292497 141.00505899 15.99 35.50284154 141.00506163 15.99 35.50284154 141.00506163 22.69 35.50292497 141.00505899 22.69 35.50292497 141.00505899 15.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50284154 141.00506163 22.69 35.50284478 141.00521522 22.69 35.50292821 141.00521258 22.69 35.50292497 141.00505899 22.69 35.50284154 141.00506163 22.69</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手4番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">-9999.000</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">129.084</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-231</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_fb19f947-e82d-a05d-b6dc-34537e2fcd05">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1962</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:storeysAboveGround>9999</bldg:storeysAboveGround>
<bldg:storeysBelowGround>9999</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348038 141.00041103 0.00 35.50347789 141.00052760 0.00 35.50358835 141.00053113 0.00 35.50359084 141.00041456 0.00 35.50348038 141.00041103 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_fb19f947-e82d-a05d-b6dc-34537e2fcd05_p0">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">10.2</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359084 141.00041456 1.23 35.50358934 141.00048450 1.23 35.50347888 141.00048097 1.23 35.50348038 141.00041103 1.23 35.50359084 141.00041456 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348038 141.00041103 1.23 35.50347888 141.00048097 1.23 35.50347888 141.00048097 11.43 35.50348038 141.00041103 11.43 35.50348038 141.00041103 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347888 141.00048097 1.23 35.50358934 141.00048450 1.23 35.50358934 141.00048450 11.43 35.50347888 141.00048097 11.43 35.50347888 141.00048097 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358934 141.00048450 1.23 35.50359084 141.00041456 1.23 35.50359084 141.00041456 11.43 35.50358934 141.00048450 11.43 35.50358934 141.00048450 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359084 141.00041456 1.23 35.50348038 141.00041103 1.23 35.50348038 141.00041103 11.43 35.50359084 141.00041456 11.43 35.50359084 141.00041456 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348038 141.00041103 11.43 35.50347888 141.00048097 11.43 35.50358934 141.00048450 11.43 35.50359084 141.00041456 11.43 35.50348038 141.00041103 11.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="bldg_fb19f947-e82d-a05d-b6dc-34537e2fcd05_p1">
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:measuredHeight uom="m">6.1</bldg:measuredHeight>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358934 141.00048450 1.23 35.50358835 141.00053113 1.23 35.50347789 141.00052760 1.23 35.50347888 141.00048097 1.23 35.50358934 141.00048450 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347888 141.00048097 1.23 35.50347789 141.00052760 1.23 35.50347789 141.00052760 7.33 35.50347888 141.00048097 7.33 35.50347888 141.00048097 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347789 141.00052760 1.23 35.50358835 141.00053113 1.23 35.50358835 141.00053113 7.33 35.50347789 141.00052760 7.33 35.50347789 141.00052760 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358835 141.00053113 1.23 35.50358934 141.00048450 1.23 35.50358934 141.00048450 7.33 35.50358835 141.00053113 7.33 35.50358835 141.00053113 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358934 141.00048450 1.23 35.50347888 141.00048097 1.23 35.50347888 141.00048097 7.33 35.50358934 141.00048450 7.33 35.50358934 141.00048450 1.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347888 141.00048097 7.33 35.50347789 141.00052760 7.33 35.50358835 141.00053113 7.33 35.50358934 141.00048450 7.33 35.50347888 141.00048097 7.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
</bldg:BuildingPart></bldg:consistsOfBuildingPart>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町低地5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:depth uom="m">1.550</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.250</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.450</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">389.132</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">129.711</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-243</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_375f5b94-4523-a91e-5e38-1030772a27b8">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350885 141.00064040 1.28 35.50350970 141.00079448 1.28 35.50359063 141.00079381 1.28 35.50358978 141.00063973 1.28 35.50350885 141.00064040 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0RoofEdge>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358978 141.00063973 1.28 35.50359063 141.00079381 1.28 35.50350970 141.00079448 1.28 35.50350885 141.00064040 1.28 35.50358978 141.00063973 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350885 141.00064040 1.28 35.50350970 141.00079448 1.28 35.50350970 141.00079448 7.68 35.50350885 141.00064040 7.68 35.50350885 141.00064040 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350970 141.00079448 1.28 35.50359063 141.00079381 1.28 35.50359063 141.00079381 7.68 35.50350970 141.00079448 7.68 35.50350970 141.00079448 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50359063 141.00079381 1.28 35.50358978 141.00063973 1.28 35.50358978 141.00063973 7.68 35.50359063 141.00079381 7.68 35.50359063 141.00079381 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50358978 141.00063973 1.28 35.50350885 141.00064040 1.28 35.50350885 141.00064040 7.68 35.50358978 141.00063973 7.68 35.50358978 141.00063973 1.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50350885 141.00064040 7.68 35.50350970 141.00079448 7.68 35.50359063 141.00079381 7.68 35.50358978 141.00063973 7.68 35.50350885 141.00064040 7.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:totalFloorArea uom="m2">251.081</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">125.540</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-244</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_01407637-2c77-5259-196a-fc87a6e130f7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999002</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2012</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">9.9</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349008 141.00088737 0.00 35.50348544 141.00101069 0.00 35.50353407 141.00101343 0.00 35.50353616 141.00095793 0.00 35.50357594 141.00096018 0.00 35.50357850 141.00089235 0.00 35.50349008 141.00088737 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50357850 141.00089235 1.36 35.50357594 141.00096018 1.36 35.50353616 141.00095793 1.36 35.50353407 141.00101343 1.36 35.50348544 141.00101069 1.36 35.50349008 141.00088737 1.36 35.50357850 141.00089235 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349008 141.00088737 1.36 35.50348544 141.00101069 1.36 35.50348544 141.00101069 11.26 35.50349008 141.00088737 11.26 35.50349008 141.00088737 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348544 141.00101069 1.36 35.50353407 141.00101343 1.36 35.50353407 141.00101343 11.26 35.50348544 141.00101069 11.26 35.50348544 141.00101069 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353407 141.00101343 1.36 35.50353616 141.00095793 1.36 35.50353616 141.00095793 11.26 35.50353407 141.00101343 11.26 35.50353407 141.00101343 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50353616 141.00095793 1.36 35.50357594 141.00096018 1.36 35.50357594 141.00096018 11.26 35.50353616 141.00095793 11.26 35.50353616 141.00095793 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50357594 141.00096018 1.36 35.50357850 141.00089235 1.36 35.50357850 141.00089235 11.26 35.50357594 141.00096018 11.26 35.50357594 141.00096018 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50357850 141.00089235 1.36 35.50349008 141.00088737 1.36 35.50349008 141.00088737 11.26 35.50357850 141.00089235 11.26 35.50357850 141.00089235 1.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50349008 141.00088737 11.26 35.50348544 141.00101069 11.26 35.50353407 141.00101343 11.26 35.50353616 141.00095793 11.26 35.50357594 141.00096018 11.26 35.50357850 141.00089235 11.26 35.50349008 141.00088737 11.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<uro:depth uom="m">1.408</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:depth uom="m">3.108</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">62</uro:duration>
</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:bldgDisasterRiskAttribute><uro:InlandFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/InlandFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/InlandFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.308</uro:depth>
</uro:InlandFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">263.137</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">87.712</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-245</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4352003a-c77e-f08a-0e39-90266bef9fd3">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1973</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347836 141.00330266 0.00 35.50348074 141.00341725 0.00 35.50356705 141.00341457 0.00 35.50356467 141.00329998 0.00 35.50347836 141.00330266 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356467 141.00329998 8.30 35.50356705 141.00341457 8.30 35.50348074 141.00341725 8.30 35.50347836 141.00330266 8.30 35.50356467 141.00329998 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347836 141.00330266 8.30 35.50348074 141.00341725 8.30 35.50348074 141.00341725 15.10 35.50347836 141.00330266 15.10 35.50347836 141.00330266 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50348074 141.00341725 8.30 35.50356705 141.00341457 8.30 35.50356705 141.00341457 15.10 35.50348074 141.00341725 15.10 35.50348074 141.00341725 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356705 141.00341457 8.30 35.50356467 141.00329998 8.30 35.50356467 141.00329998 15.10 35.50356705 141.00341457 15.10 35.50356705 141.00341457 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356467 141.00329998 8.30 35.50347836 141.00330266 8.30 35.50347836 141.00330266 15.10 35.50356467 141.00329998 15.10 35.50356467 141.00329998 8.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50347836 141.00330266 15.10 35.50348074 141.00341725 15.10 35.50356705 141.00341457 15.10 35.50356467 141.00329998 15.10 35.50347836 141.00330266 15.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">199.264</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">99.632</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-246</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_341d6dfe-b07e-1dfe-3635-024b565f8efa">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2022</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">6.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346741 141.00351317 0.00 35.50346861 141.00366791 0.00 35.50356396 141.00366681 0.00 35.50356276 141.00351207 0.00 35.50346741 141.00351317 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356276 141.00351207 9.05 35.50356396 141.00366681 9.05 35.50346861 141.00366791 9.05 35.50346741 141.00351317 9.05 35.50356276 141.00351207 9.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346741 141.00351317 9.05 35.50346861 141.00366791 9.05 35.50346861 141.00366791 15.35 35.50346741 141.00351317 15.35 35.50346741 141.00351317 9.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346861 141.00366791 9.05 35.50356396 141.00366681 9.05 35.50356396 141.00366681 15.35 35.50346861 141.00366791 15.35 35.50346861 141.00366791 9.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356396 141.00366681 9.05 35.50356276 141.00351207 9.05 35.50356276 141.00351207 15.35 35.50356396 141.00366681 15.35 35.50356396 141.00366681 9.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50356276 141.00351207 9.05 35.50346741 141.00351317 9.05 35.50346741 141.00351317 15.35 35.50356276 141.00351207 15.35 35.50356276 141.00351207 9.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346741 141.00351317 15.35 35.50346861 141.00366791 15.35 35.50356396 141.00366681 15.35 35.50356276 141.00351207 15.35 35.50346741 141.00351317 15.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">297.086</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">148.543</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">211</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-247</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8c7025db-2132-247d-8372-8b51c5fdee93">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">441</bldg:usage>
<bldg:yearOfConstruction>1978</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">3.3</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50345644 141.00374760 0.00 35.50345904 141.00391819 0.00 35.50355564 141.00391599 0.00 35.50355304 141.00374540 0.00 35.50345644 141.00374760 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355304 141.00374540 9.86 35.50355564 141.00391599 9.86 35.50345904 141.00391819 9.86 35.50345644 141.00374760 9.86 35.50355304 141.00374540 9.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50345644 141.00374760 9.86 35.50345904 141.00391819 9.86 35.50345904 141.00391819 13.16 35.50345644 141.00374760 13.16 35.50345644 141.00374760 9.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50345904 141.00391819 9.86 35.50355564 141.00391599 9.86 35.50355564 141.00391599 13.16 35.50345904 141.00391819 13.16 35.50345904 141.00391819 9.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355564 141.00391599 9.86 35.50355304 141.00374540 9.86 35.50355304 141.00374540 13.16 35.50355564 141.00391599 13.16 35.50355564 141.00391599 9.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355304 141.00374540 9.86 35.50345644 141.00374760 9.86 35.50345644 141.00374760 13.16 35.50355304 141.00374540 13.16 35.50355304 141.00374540 9.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50345644 141.00374760 13.16 35.50345904 141.00391819 13.16 35.50355564 141.00391599 13.16 35.50355304 141.00374540 13.16 35.50345644 141.00374760 13.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">165.946</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">165.946</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">213</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-248</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_d09d09b0-c9ec-1723-9a60-c9ab8b291ea6">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">461</bldg:usage>
<bldg:yearOfConstruction>1972</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346162 141.00412442 0.00 35.50345916 141.00427253 0.00 35.50355251 141.00427484 0.00 35.50355497 141.00412674 0.00 35.50346162 141.00412442 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355497 141.00412674 10.74 35.50355251 141.00427484 10.74 35.50345916 141.00427253 10.74 35.50346162 141.00412442 10.74 35.50355497 141.00412674 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346162 141.00412442 10.74 35.50345916 141.00427253 10.74 35.50345916 141.00427253 17.94 35.50346162 141.00412442 17.94 35.50346162 141.00412442 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50345916 141.00427253 10.74 35.50355251 141.00427484 10.74 35.50355251 141.00427484 17.94 35.50345916 141.00427253 17.94 35.50345916 141.00427253 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355251 141.00427484 10.74 35.50355497 141.00412674 10.74 35.50355497 141.00412674 17.94 35.50355251 141.00427484 17.94 35.50355251 141.00427484 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355497 141.00412674 10.74 35.50346162 141.00412442 10.74 35.50346162 141.00412442 17.94 35.50355497 141.00412674 17.94 35.50355497 141.00412674 10.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50346162 141.00412442 17.94 35.50345916 141.00427253 17.94 35.50355251 141.00427484 17.94 35.50355497 141.00412674 17.94 35.50346162 141.00412442 17.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">278.477</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">139.238</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">231</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-249</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3e26a28a-1870-605b-1995-3a9f3214aec7">
<core:creationDate>2025-03-14</core:creationDate>
<gen:stringAttribute name="大字・町コード"><gen:value>12999001</gen:value></gen:stringAttribute>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>
<bldg:yearOfConstruction>1965</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">4.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0FootPrint><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50343598 141.00511346 0.00 35.50343324 141.00521613 0.00 35.50354891 141.00522074 0.00 35.50355164 141.00511807 0.00 35.50343598 141.00511346 0.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></bldg:lod0FootPrint>
<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355164 141.00511807 10.23 35.50354891 141.00522074 10.23 35.50343324 141.00521613 10.23 35.50343598 141.00511346 10.23 35.50355164 141.00511807 10.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50343598 141.00511346 10.23 35.50343324 141.00521613 10.23 35.50343324 141.00521613 14.33 35.50343598 141.00511346 14.33 35.50343598 141.00511346 10.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50343324 141.00521613 10.23 35.50354891 141.00522074 10.23 35.50354891 141.00522074 14.33 35.50343324 141.00521613 14.33 35.50343324 141.00521613 10.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50354891 141.00522074 10.23 35.50355164 141.00511807 10.23 35.50355164 141.00511807 14.33 35.50354891 141.00522074 14.33 35.50354891 141.00522074 10.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50355164 141.00511807 10.23 35.50343598 141.00511346 10.23 35.50343598 141.00511346 14.33 35.50355164 141.00511807 14.33 35.50355164 141.00511807 10.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50343598 141.00511346 14.33 35.50343324 141.00521613 14.33 35.50354891 141.00522074 14.33 35.50355164 141.00511807 14.33 35.50343598 141.00511346 14.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>
<bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>日本</xAL:CountryName><xAL:Locality><xAL:LocalityName Type="Town">千葉県架空町山手5番地</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>
<uro:buildingDetailAttribute><uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">119.669</uro:totalFloorArea>
<uro:buildingFootprintArea uom="m2">119.669</uro:buildingFootprintArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:landUseType codeSpace="../../codelists/Common_landUseType.xml">212</uro:landUseType>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute></uro:buildingDetailAttribute>
<uro:buildingIDAttribute><uro:BuildingIDAttribute>
<uro:buildingID>12999-bldg-250</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">12</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">12999</uro:city>
</uro:BuildingIDAttribute></uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
<app:appearanceMember><app:Appearance><app:theme>rgbTexture</app:theme>
<app:surfaceDataMember><app:ParameterizedTexture>
<app:imageURI>53412000_bldg_6697_appearance/wall.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:target uri="#poly_141_1"><app:TexCoordList><app:textureCoordinates ring="#line_141_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_141_2"><app:TexCoordList><app:textureCoordinates ring="#line_141_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_141_3"><app:TexCoordList><app:textureCoordinates ring="#line_141_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_141_4"><app:TexCoordList><app:textureCoordinates ring="#line_141_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_142_1"><app:TexCoordList><app:textureCoordinates ring="#line_142_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_142_2"><app:TexCoordList><app:textureCoordinates ring="#line_142_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_142_3"><app:TexCoordList><app:textureCoordinates ring="#line_142_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_142_4"><app:TexCoordList><app:textureCoordinates ring="#line_142_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_197_1"><app:TexCoordList><app:textureCoordinates ring="#line_197_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_197_2"><app:TexCoordList><app:textureCoordinates ring="#line_197_2_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_197_3"><app:TexCoordList><app:textureCoordinates ring="#line_197_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_197_4"><app:TexCoordList><app:textureCoordinates ring="#line_197_4_0">0 0 1 0 1 0.8 0.5 1 0 0.8 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_1"><app:TexCoordList><app:textureCoordinates ring="#line_200_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_2"><app:TexCoordList><app:textureCoordinates ring="#line_200_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_3"><app:TexCoordList><app:textureCoordinates ring="#line_200_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_4"><app:TexCoordList><app:textureCoordinates ring="#line_200_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_5"><app:TexCoordList><app:textureCoordinates ring="#line_200_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_6"><app:TexCoordList><app:textureCoordinates ring="#line_200_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_1"><app:TexCoordList><app:textureCoordinates ring="#line_203_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_2"><app:TexCoordList><app:textureCoordinates ring="#line_203_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_3"><app:TexCoordList><app:textureCoordinates ring="#line_203_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_4"><app:TexCoordList><app:textureCoordinates ring="#line_203_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_5"><app:TexCoordList><app:textureCoordinates ring="#line_203_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_6"><app:TexCoordList><app:textureCoordinates ring="#line_203_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_7"><app:TexCoordList><app:textureCoordinates ring="#line_203_7_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_8"><app:TexCoordList><app:textureCoordinates ring="#line_203_8_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_212_1"><app:TexCoordList><app:textureCoordinates ring="#line_212_1_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_212_2"><app:TexCoordList><app:textureCoordinates ring="#line_212_2_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_212_3"><app:TexCoordList><app:textureCoordinates ring="#line_212_3_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_212_4"><app:TexCoordList><app:textureCoordinates ring="#line_212_4_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
</app:ParameterizedTexture></app:surfaceDataMember>
<app:surfaceDataMember><app:ParameterizedTexture>
<app:imageURI>53412000_bldg_6697_appearance/roof.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:target uri="#poly_141_5"><app:TexCoordList><app:textureCoordinates ring="#line_141_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_141_6"><app:TexCoordList><app:textureCoordinates ring="#line_141_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_142_5"><app:TexCoordList><app:textureCoordinates ring="#line_142_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_142_6"><app:TexCoordList><app:textureCoordinates ring="#line_142_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_197_5"><app:TexCoordList><app:textureCoordinates ring="#line_197_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_197_6"><app:TexCoordList><app:textureCoordinates ring="#line_197_6_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_200_7"><app:TexCoordList><app:textureCoordinates ring="#line_200_7_0">1.0000 0.5000 0.7500 0.9330 0.2500 0.9330 0.0000 0.5000 0.2500 0.0670 0.7500 0.0670 1.0000 0.5000</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_203_9"><app:TexCoordList><app:textureCoordinates ring="#line_203_9_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates><app:textureCoordinates ring="#line_203_9_1">0.7000 0.5000 0.5000 0.3000 0.3000 0.5000 0.5000 0.7000 0.7000 0.5000</app:textureCoordinates></app:TexCoordList></app:target>
<app:target uri="#poly_212_5"><app:TexCoordList><app:textureCoordinates ring="#line_212_5_0">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
</app:ParameterizedTexture></app:surfaceDataMember>
</app:Appearance></app:appearanceMember>
</core:CityModel>
