<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49974428 140.99823302 2.60</gml:lowerCorner>
<gml:upperCorner>35.50384719 141.00009397 2.80</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_9f04f5b2-ab1a-96de-782a-362a38b0da62">
<gml:name>架空川水系架空川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976170 140.99823302 2.60 35.49975299 140.99913395 2.60 35.50026368 140.99914133 2.60 35.49976170 140.99823302 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49976170 140.99823302 2.60 35.50026368 140.99914133 2.60 35.50027238 140.99824039 2.60 35.49976170 140.99823302 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975299 140.99913395 2.60 35.49974428 141.00003488 2.60 35.50025497 141.00004226 2.60 35.49975299 140.99913395 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49975299 140.99913395 2.60 35.50025497 141.00004226 2.60 35.50026368 140.99914133 2.60 35.49975299 140.99913395 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027238 140.99824039 2.63 35.50026368 140.99914133 2.63 35.50077437 140.99914871 2.63 35.50027238 140.99824039 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50027238 140.99824039 2.63 35.50077437 140.99914871 2.63 35.50078307 140.99824776 2.63 35.50027238 140.99824039 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026368 140.99914133 2.63 35.50025497 141.00004226 2.63 35.50076566 141.00004965 2.63 35.50026368 140.99914133 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50026368 140.99914133 2.63 35.50076566 141.00004965 2.63 35.50077437 140.99914871 2.63 35.50026368 140.99914133 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50078307 140.99824776 2.66 35.50077437 140.99914871 2.66 35.50128505 140.99915609 2.66 35.50078307 140.99824776 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50078307 140.99824776 2.66 35.50128505 140.99915609 2.66 35.50129376 140.99825514 2.66 35.50078307 140.99824776 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50077437 140.99914871 2.66 35.50076566 141.00004965 2.66 35.50127634 141.00005704 2.66 35.50077437 140.99914871 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50077437 140.99914871 2.66 35.50127634 141.00005704 2.66 35.50128505 140.99915609 2.66 35.50077437 140.99914871 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50129376 140.99825514 2.68 35.50128505 140.99915609 2.68 35.50179574 140.99916347 2.68 35.50129376 140.99825514 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50129376 140.99825514 2.68 35.50179574 140.99916347 2.68 35.50180444 140.99826251 2.68 35.50129376 140.99825514 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128505 140.99915609 2.68 35.50127634 141.00005704 2.68 35.50178703 141.00006442 2.68 35.50128505 140.99915609 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50128505 140.99915609 2.68 35.50178703 141.00006442 2.68 35.50179574 140.99916347 2.68 35.50128505 140.99915609 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50180444 140.99826251 2.71 35.50179574 140.99916347 2.71 35.50230643 140.99917085 2.71 35.50180444 140.99826251 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50180444 140.99826251 2.71 35.50230643 140.99917085 2.71 35.50231513 140.99826989 2.71 35.50180444 140.99826251 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50179574 140.99916347 2.71 35.50178703 141.00006442 2.71 35.50229772 141.00007181 2.71 35.50179574 140.99916347 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50179574 140.99916347 2.71 35.50229772 141.00007181 2.71 35.50230643 140.99917085 2.71 35.50179574 140.99916347 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50231513 140.99826989 2.74 35.50230643 140.99917085 2.74 35.50281711 140.99917823 2.74 35.50231513 140.99826989 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50231513 140.99826989 2.74 35.50281711 140.99917823 2.74 35.50282582 140.99827726 2.74 35.50231513 140.99826989 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50230643 140.99917085 2.74 35.50229772 141.00007181 2.74 35.50280840 141.00007919 2.74 35.50230643 140.99917085 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50230643 140.99917085 2.74 35.50280840 141.00007919 2.74 35.50281711 140.99917823 2.74 35.50230643 140.99917085 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282582 140.99827726 2.77 35.50281711 140.99917823 2.77 35.50332780 140.99918561 2.77 35.50282582 140.99827726 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50282582 140.99827726 2.77 35.50332780 140.99918561 2.77 35.50333650 140.99828464 2.77 35.50282582 140.99827726 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281711 140.99917823 2.77 35.50280840 141.00007919 2.77 35.50331909 141.00008658 2.77 35.50281711 140.99917823 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281711 140.99917823 2.77 35.50331909 141.00008658 2.77 35.50332780 140.99918561 2.77 35.50281711 140.99917823 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50333650 140.99828464 2.80 35.50332780 140.99918561 2.80 35.50383848 140.99919299 2.80 35.50333650 140.99828464 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50333650 140.99828464 2.80 35.50383848 140.99919299 2.80 35.50384719 140.99829201 2.80 35.50333650 140.99828464 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332780 140.99918561 2.80 35.50331909 141.00008658 2.80 35.50382977 141.00009397 2.80 35.50332780 140.99918561 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332780 140.99918561 2.80 35.50382977 141.00009397 2.80 35.50383848 140.99919299 2.80 35.50332780 140.99918561 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
