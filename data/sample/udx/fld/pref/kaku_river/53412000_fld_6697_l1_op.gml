<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.50023753 141.00004226 2.63</gml:lowerCorner>
<gml:upperCorner>35.50382977 141.00189592 2.80</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_ba1d5996-100c-cc75-534f-2af1cf6c07dd">
<gml:name>架空川水系架空川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025497 141.00004226 2.63 35.50024625 141.00094320 2.63 35.50075694 141.00095059 2.63 35.50025497 141.00004226 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025497 141.00004226 2.63 35.50075694 141.00095059 2.63 35.50076566 141.00004965 2.63 35.50025497 141.00004226 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024625 141.00094320 2.63 35.50023753 141.00184414 2.63 35.50074822 141.00185153 2.63 35.50024625 141.00094320 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50024625 141.00094320 2.63 35.50074822 141.00185153 2.63 35.50075694 141.00095059 2.63 35.50024625 141.00094320 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076566 141.00004965 2.66 35.50075694 141.00095059 2.66 35.50126763 141.00095798 2.66 35.50076566 141.00004965 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076566 141.00004965 2.66 35.50126763 141.00095798 2.66 35.50127634 141.00005704 2.66 35.50076566 141.00004965 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50075694 141.00095059 2.66 35.50074822 141.00185153 2.66 35.50125890 141.00185893 2.66 35.50075694 141.00095059 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50075694 141.00095059 2.66 35.50125890 141.00185893 2.66 35.50126763 141.00095798 2.66 35.50075694 141.00095059 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127634 141.00005704 2.68 35.50126763 141.00095798 2.68 35.50177831 141.00096538 2.68 35.50127634 141.00005704 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127634 141.00005704 2.68 35.50177831 141.00096538 2.68 35.50178703 141.00006442 2.68 35.50127634 141.00005704 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126763 141.00095798 2.68 35.50125890 141.00185893 2.68 35.50176959 141.00186633 2.68 35.50126763 141.00095798 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50126763 141.00095798 2.68 35.50176959 141.00186633 2.68 35.50177831 141.00096538 2.68 35.50126763 141.00095798 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178703 141.00006442 2.71 35.50177831 141.00096538 2.71 35.50228900 141.00097277 2.71 35.50178703 141.00006442 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178703 141.00006442 2.71 35.50228900 141.00097277 2.71 35.50229772 141.00007181 2.71 35.50178703 141.00006442 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50177831 141.00096538 2.71 35.50176959 141.00186633 2.71 35.50228027 141.00187373 2.71 35.50177831 141.00096538 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50177831 141.00096538 2.71 35.50228027 141.00187373 2.71 35.50228900 141.00097277 2.71 35.50177831 141.00096538 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229772 141.00007181 2.74 35.50228900 141.00097277 2.74 35.50279968 141.00098016 2.74 35.50229772 141.00007181 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229772 141.00007181 2.74 35.50279968 141.00098016 2.74 35.50280840 141.00007919 2.74 35.50229772 141.00007181 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50228900 141.00097277 2.74 35.50228027 141.00187373 2.74 35.50279096 141.00188112 2.74 35.50228900 141.00097277 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50228900 141.00097277 2.74 35.50279096 141.00188112 2.74 35.50279968 141.00098016 2.74 35.50228900 141.00097277 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280840 141.00007919 2.77 35.50279968 141.00098016 2.77 35.50331037 141.00098755 2.77 35.50280840 141.00007919 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50280840 141.00007919 2.77 35.50331037 141.00098755 2.77 35.50331909 141.00008658 2.77 35.50280840 141.00007919 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279968 141.00098016 2.77 35.50279096 141.00188112 2.77 35.50330165 141.00188852 2.77 35.50279968 141.00098016 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50279968 141.00098016 2.77 35.50330165 141.00188852 2.77 35.50331037 141.00098755 2.77 35.50279968 141.00098016 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331909 141.00008658 2.80 35.50331037 141.00098755 2.80 35.50382106 141.00099494 2.80 35.50331909 141.00008658 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331909 141.00008658 2.80 35.50382106 141.00099494 2.80 35.50382977 141.00009397 2.80 35.50331909 141.00008658 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331037 141.00098755 2.80 35.50330165 141.00188852 2.80 35.50381233 141.00189592 2.80 35.50331037 141.00098755 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50331037 141.00098755 2.80 35.50381233 141.00189592 2.80 35.50382106 141.00099494 2.80 35.50331037 141.00098755 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
</gml:MultiSurface></wtr:lod1MultiSurface>
<uro:floodingRiskAttribute><uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">2</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
</uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
</core:CityModel>
