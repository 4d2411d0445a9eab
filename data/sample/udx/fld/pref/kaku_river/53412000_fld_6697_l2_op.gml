<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50023753 141.00004226 4.33</gml:lowerCorner>
<gml:upperCorner>35.50382977 141.00189592 4.50</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_aba9e14c-0d6c-2501-4501-8f2f65331f1a">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024625 141.00094320 4.33 35.50023753 141.00184414 4.33 35.50074822 141.00185153 4.33 35.50024625 141.00094320 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024625 141.00094320 4.33 35.50074822 141.00185153 4.33 35.50075694 141.00095059 4.33 35.50024625 141.00094320 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50075694 141.00095059 4.36 35.50074822 141.00185153 4.36 35.50125890 141.00185893 4.36 35.50075694 141.00095059 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50075694 141.00095059 4.36 35.50125890 141.00185893 4.36 35.50126763 141.00095798 4.36 35.50075694 141.00095059 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126763 141.00095798 4.38 35.50125890 141.00185893 4.38 35.50176959 141.00186633 4.38 35.50126763 141.00095798 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126763 141.00095798 4.38 35.50176959 141.00186633 4.38 35.50177831 141.00096538 4.38 35.50126763 141.00095798 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50177831 141.00096538 4.41 35.50176959 141.00186633 4.41 35.50228027 141.00187373 4.41 35.50177831 141.00096538 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50177831 141.00096538 4.41 35.50228027 141.00187373 4.41 35.50228900 141.00097277 4.41 35.50177831 141.00096538 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50228900 141.00097277 4.44 35.50228027 141.00187373 4.44 35.50279096 141.00188112 4.44 35.50228900 141.00097277 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50228900 141.00097277 4.44 35.50279096 141.00188112 4.44 35.50279968 141.00098016 4.44 35.50228900 141.00097277 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279968 141.00098016 4.47 35.50279096 141.00188112 4.47 35.50330165 141.00188852 4.47 35.50279968 141.00098016 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279968 141.00098016 4.47 35.50330165 141.00188852 4.47 35.50331037 141.00098755 4.47 35.50279968 141.00098016 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331037 141.00098755 4.50 35.50330165 141.00188852 4.50 35.50381233 141.00189592 4.50 35.50331037 141.00098755 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331037 141.00098755 4.50 35.50381233 141.00189592 4.50 35.50382106 141.00099494 4.50 35.50331037 141.00098755 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></wtr:lod1MultiSurface>
<uro:floodingRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_819a8fdb-89d8-a92c-db79-f7ba3b900163">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025497 141.00004226 4.33 35.50024625 141.00094320 4.33 35.50075694 141.00095059 4.33 35.50025497 141.00004226 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025497 141.00004226 4.33 35.50075694 141.00095059 4.33 35.50076566 141.00004965 4.33 35.50025497 141.00004226 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076566 141.00004965 4.36 35.50075694 141.00095059 4.36 35.50126763 141.00095798 4.36 35.50076566 141.00004965 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076566 141.00004965 4.36 35.50126763 141.00095798 4.36 35.50127634 141.00005704 4.36 35.50076566 141.00004965 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127634 141.00005704 4.38 35.50126763 141.00095798 4.38 35.50177831 141.00096538 4.38 35.50127634 141.00005704 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127634 141.00005704 4.38 35.50177831 141.00096538 4.38 35.50178703 141.00006442 4.38 35.50127634 141.00005704 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178703 141.00006442 4.41 35.50177831 141.00096538 4.41 35.50228900 141.00097277 4.41 35.50178703 141.00006442 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178703 141.00006442 4.41 35.50228900 141.00097277 4.41 35.50229772 141.00007181 4.41 35.50178703 141.00006442 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229772 141.00007181 4.44 35.50228900 141.00097277 4.44 35.50279968 141.00098016 4.44 35.50229772 141.00007181 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229772 141.00007181 4.44 35.50279968 141.00098016 4.44 35.50280840 141.00007919 4.44 35.50229772 141.00007181 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280840 141.00007919 4.47 35.50279968 141.00098016 4.47 35.50331037 141.00098755 4.47 35.50280840 141.00007919 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280840 141.00007919 4.47 35.50331037 141.00098755 4.47 35.50331909 141.00008658 4.47 35.50280840 141.00007919 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331909 141.00008658 4.50 35.50331037 141.00098755 4.50 35.50382106 141.00099494 4.50 35.50331909 141.00008658 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331909 141.00008658 4.50 35.50382106 141.00099494 4.50 35.50382977 141.00009397 4.50 35.50331909 141.00008658 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></wtr:lod1MultiSurface>
<uro:floodingRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
</core:CityModel>
