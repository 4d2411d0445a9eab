<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49974428 140.99823302 4.30</gml:lowerCorner>
<gml:upperCorner>35.50384719 141.00009397 4.50</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_d1a895a0-4c18-6852-669e-0c53f30f4ad4">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976170 140.99823302 4.30 35.49975299 140.99913395 4.30 35.50026368 140.99914133 4.30 35.49976170 140.99823302 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976170 140.99823302 4.30 35.50026368 140.99914133 4.30 35.50027238 140.99824039 4.30 35.49976170 140.99823302 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027238 140.99824039 4.33 35.50026368 140.99914133 4.33 35.50077437 140.99914871 4.33 35.50027238 140.99824039 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027238 140.99824039 4.33 35.50077437 140.99914871 4.33 35.50078307 140.99824776 4.33 35.50027238 140.99824039 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50078307 140.99824776 4.36 35.50077437 140.99914871 4.36 35.50128505 140.99915609 4.36 35.50078307 140.99824776 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50078307 140.99824776 4.36 35.50128505 140.99915609 4.36 35.50129376 140.99825514 4.36 35.50078307 140.99824776 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50129376 140.99825514 4.38 35.50128505 140.99915609 4.38 35.50179574 140.99916347 4.38 35.50129376 140.99825514 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50129376 140.99825514 4.38 35.50179574 140.99916347 4.38 35.50180444 140.99826251 4.38 35.50129376 140.99825514 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50180444 140.99826251 4.41 35.50179574 140.99916347 4.41 35.50230643 140.99917085 4.41 35.50180444 140.99826251 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50180444 140.99826251 4.41 35.50230643 140.99917085 4.41 35.50231513 140.99826989 4.41 35.50180444 140.99826251 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50231513 140.99826989 4.44 35.50230643 140.99917085 4.44 35.50281711 140.99917823 4.44 35.50231513 140.99826989 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50231513 140.99826989 4.44 35.50281711 140.99917823 4.44 35.50282582 140.99827726 4.44 35.50231513 140.99826989 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282582 140.99827726 4.47 35.50281711 140.99917823 4.47 35.50332780 140.99918561 4.47 35.50282582 140.99827726 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282582 140.99827726 4.47 35.50332780 140.99918561 4.47 35.50333650 140.99828464 4.47 35.50282582 140.99827726 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50333650 140.99828464 4.50 35.50332780 140.99918561 4.50 35.50383848 140.99919299 4.50 35.50333650 140.99828464 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50333650 140.99828464 4.50 35.50383848 140.99919299 4.50 35.50384719 140.99829201 4.50 35.50333650 140.99828464 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<wtr:WaterBody gml:id="fld_9d7363e3-cab7-3d9a-bb98-f99b6d805572">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975299 140.99913395 4.30 35.49974428 141.00003488 4.30 35.50025497 141.00004226 4.30 35.49975299 140.99913395 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975299 140.99913395 4.30 35.50025497 141.00004226 4.30 35.50026368 140.99914133 4.30 35.49975299 140.99913395 4.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026368 140.99914133 4.33 35.50025497 141.00004226 4.33 35.50076566 141.00004965 4.33 35.50026368 140.99914133 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026368 140.99914133 4.33 35.50076566 141.00004965 4.33 35.50077437 140.99914871 4.33 35.50026368 140.99914133 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50077437 140.99914871 4.36 35.50076566 141.00004965 4.36 35.50127634 141.00005704 4.36 35.50077437 140.99914871 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50077437 140.99914871 4.36 35.50127634 141.00005704 4.36 35.50128505 140.99915609 4.36 35.50077437 140.99914871 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128505 140.99915609 4.38 35.50127634 141.00005704 4.38 35.50178703 141.00006442 4.38 35.50128505 140.99915609 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128505 140.99915609 4.38 35.50178703 141.00006442 4.38 35.50179574 140.99916347 4.38 35.50128505 140.99915609 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50179574 140.99916347 4.41 35.50178703 141.00006442 4.41 35.50229772 141.00007181 4.41 35.50179574 140.99916347 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50179574 140.99916347 4.41 35.50229772 141.00007181 4.41 35.50230643 140.99917085 4.41 35.50179574 140.99916347 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50230643 140.99917085 4.44 35.50229772 141.00007181 4.44 35.50280840 141.00007919 4.44 35.50230643 140.99917085 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50230643 140.99917085 4.44 35.50280840 141.00007919 4.44 35.50281711 140.99917823 4.44 35.50230643 140.99917085 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281711 140.99917823 4.47 35.50280840 141.00007919 4.47 35.50331909 141.00008658 4.47 35.50281711 140.99917823 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281711 140.99917823 4.47 35.50331909 141.00008658 4.47 35.50332780 140.99918561 4.47 35.50281711 140.99917823 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332780 140.99918561 4.50 35.50331909 141.00008658 4.50 35.50382977 141.00009397 4.50 35.50332780 140.99918561 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332780 140.99918561 4.50 35.50382977 141.00009397 4.50 35.50383848 140.99919299 4.50 35.50332780 140.99918561 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
