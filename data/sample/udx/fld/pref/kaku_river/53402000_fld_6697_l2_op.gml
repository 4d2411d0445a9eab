<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50025283 140.00003911 4.33</gml:lowerCorner>
<gml:upperCorner>35.50383087 140.00184882 4.50</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_aba9e14c-0d6c-2501-4501-8f2f65331f1a">
<gml:name>架空川水系架空川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025409 140.00094023 4.33 35.50025283 140.00184135 4.33 35.50076363 140.00184241 4.33 35.50025409 140.00094023 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025409 140.00094023 4.33 35.50076363 140.00184241 4.33 35.50076488 140.00094129 4.33 35.50025409 140.00094023 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076488 140.00094129 4.36 35.50076363 140.00184241 4.36 35.50127442 140.00184348 4.36 35.50076488 140.00094129 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076488 140.00094129 4.36 35.50127442 140.00184348 4.36 35.50127567 140.00094235 4.36 35.50076488 140.00094129 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127567 140.00094235 4.38 35.50127442 140.00184348 4.38 35.50178521 140.00184455 4.38 35.50127567 140.00094235 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127567 140.00094235 4.38 35.50178521 140.00184455 4.38 35.50178646 140.00094341 4.38 35.50127567 140.00094235 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178646 140.00094341 4.41 35.50178521 140.00184455 4.41 35.50229600 140.00184561 4.41 35.50178646 140.00094341 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178646 140.00094341 4.41 35.50229600 140.00184561 4.41 35.50229725 140.00094447 4.41 35.50178646 140.00094341 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229725 140.00094447 4.44 35.50229600 140.00184561 4.44 35.50280679 140.00184668 4.44 35.50229725 140.00094447 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229725 140.00094447 4.44 35.50280679 140.00184668 4.44 35.50280804 140.00094553 4.44 35.50229725 140.00094447 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280804 140.00094553 4.47 35.50280679 140.00184668 4.47 35.50331758 140.00184775 4.47 35.50280804 140.00094553 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280804 140.00094553 4.47 35.50331758 140.00184775 4.47 35.50331883 140.00094659 4.47 35.50280804 140.00094553 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331883 140.00094659 4.50 35.50331758 140.00184775 4.50 35.50382837 140.00184882 4.50 35.50331883 140.00094659 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331883 140.00094659 4.50 35.50382837 140.00184882 4.50 35.50382962 140.00094766 4.50 35.50331883 140.00094659 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025534 140.00003911 4.33 35.50025409 140.00094023 4.33 35.50076488 140.00094129 4.33 35.50025534 140.00003911 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025534 140.00003911 4.33 35.50076488 140.00094129 4.33 35.50076613 140.00004016 4.33 35.50025534 140.00003911 4.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076613 140.00004016 4.36 35.50076488 140.00094129 4.36 35.50127567 140.00094235 4.36 35.50076613 140.00004016 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076613 140.00004016 4.36 35.50127567 140.00094235 4.36 35.50127692 140.00004122 4.36 35.50076613 140.00004016 4.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127692 140.00004122 4.38 35.50127567 140.00094235 4.38 35.50178646 140.00094341 4.38 35.50127692 140.00004122 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127692 140.00004122 4.38 35.50178646 140.00094341 4.38 35.50178771 140.00004227 4.38 35.50127692 140.00004122 4.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178771 140.00004227 4.41 35.50178646 140.00094341 4.41 35.50229725 140.00094447 4.41 35.50178771 140.00004227 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178771 140.00004227 4.41 35.50229725 140.00094447 4.41 35.50229850 140.00004333 4.41 35.50178771 140.00004227 4.41</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229850 140.00004333 4.44 35.50229725 140.00094447 4.44 35.50280804 140.00094553 4.44 35.50229850 140.00004333 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229850 140.00004333 4.44 35.50280804 140.00094553 4.44 35.50280929 140.00004438 4.44 35.50229850 140.00004333 4.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280929 140.00004438 4.47 35.50280804 140.00094553 4.47 35.50331883 140.00094659 4.47 35.50280929 140.00004438 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280929 140.00004438 4.47 35.50331883 140.00094659 4.47 35.50332008 140.00004544 4.47 35.50280929 140.00004438 4.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332008 140.00004544 4.50 35.50331883 140.00094659 4.50 35.50382962 140.00094766 4.50 35.50332008 140.00004544 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332008 140.00004544 4.50 35.50382962 140.00094766 4.50 35.50383087 140.00004650 4.50 35.50332008 140.00004544 4.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
