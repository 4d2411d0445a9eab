<?xml version="1.0" encoding="UTF-8"?>
<!-- A fictional city: no such place, building or river exists. -->
<core:CityModel xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>35.49974455 139.99823582 2.60</gml:lowerCorner>
<gml:upperCorner>35.50383335 140.00004650 2.80</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_9f04f5b2-ab1a-96de-782a-362a38b0da62">
<gml:name>架空川水系架空川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2025-03-14</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface><gml:MultiSurface>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974702 139.99823582 2.60 35.49974579 139.99913694 2.60 35.50025658 139.99913799 2.60 35.49974702 139.99823582 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974702 139.99823582 2.60 35.50025658 139.99913799 2.60 35.50025781 139.99823687 2.60 35.49974702 139.99823582 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974579 139.99913694 2.60 35.49974455 140.00003805 2.60 35.50025534 140.00003911 2.60 35.49974579 139.99913694 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.49974579 139.99913694 2.60 35.50025534 140.00003911 2.60 35.50025658 139.99913799 2.60 35.49974579 139.99913694 2.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025781 139.99823687 2.63 35.50025658 139.99913799 2.63 35.50076737 139.99913904 2.63 35.50025781 139.99823687 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025781 139.99823687 2.63 35.50076737 139.99913904 2.63 35.50076861 139.99823791 2.63 35.50025781 139.99823687 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025658 139.99913799 2.63 35.50025534 140.00003911 2.63 35.50076613 140.00004016 2.63 35.50025658 139.99913799 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50025658 139.99913799 2.63 35.50076613 140.00004016 2.63 35.50076737 139.99913904 2.63 35.50025658 139.99913799 2.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076861 139.99823791 2.66 35.50076737 139.99913904 2.66 35.50127816 139.99914009 2.66 35.50076861 139.99823791 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076861 139.99823791 2.66 35.50127816 139.99914009 2.66 35.50127940 139.99823895 2.66 35.50076861 139.99823791 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076737 139.99913904 2.66 35.50076613 140.00004016 2.66 35.50127692 140.00004122 2.66 35.50076737 139.99913904 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50076737 139.99913904 2.66 35.50127692 140.00004122 2.66 35.50127816 139.99914009 2.66 35.50076737 139.99913904 2.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127940 139.99823895 2.68 35.50127816 139.99914009 2.68 35.50178895 139.99914114 2.68 35.50127940 139.99823895 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127940 139.99823895 2.68 35.50178895 139.99914114 2.68 35.50179019 139.99824000 2.68 35.50127940 139.99823895 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127816 139.99914009 2.68 35.50127692 140.00004122 2.68 35.50178771 140.00004227 2.68 35.50127816 139.99914009 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50127816 139.99914009 2.68 35.50178771 140.00004227 2.68 35.50178895 139.99914114 2.68 35.50127816 139.99914009 2.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50179019 139.99824000 2.71 35.50178895 139.99914114 2.71 35.50229974 139.99914219 2.71 35.50179019 139.99824000 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50179019 139.99824000 2.71 35.50229974 139.99914219 2.71 35.50230098 139.99824104 2.71 35.50179019 139.99824000 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178895 139.99914114 2.71 35.50178771 140.00004227 2.71 35.50229850 140.00004333 2.71 35.50178895 139.99914114 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50178895 139.99914114 2.71 35.50229850 140.00004333 2.71 35.50229974 139.99914219 2.71 35.50178895 139.99914114 2.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50230098 139.99824104 2.74 35.50229974 139.99914219 2.74 35.50281053 139.99914324 2.74 35.50230098 139.99824104 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50230098 139.99824104 2.74 35.50281053 139.99914324 2.74 35.50281177 139.99824209 2.74 35.50230098 139.99824104 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229974 139.99914219 2.74 35.50229850 140.00004333 2.74 35.50280929 140.00004438 2.74 35.50229974 139.99914219 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50229974 139.99914219 2.74 35.50280929 140.00004438 2.74 35.50281053 139.99914324 2.74 35.50229974 139.99914219 2.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281177 139.99824209 2.77 35.50281053 139.99914324 2.77 35.50332132 139.99914428 2.77 35.50281177 139.99824209 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281177 139.99824209 2.77 35.50332132 139.99914428 2.77 35.50332256 139.99824313 2.77 35.50281177 139.99824209 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281053 139.99914324 2.77 35.50280929 140.00004438 2.77 35.50332008 140.00004544 2.77 35.50281053 139.99914324 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50281053 139.99914324 2.77 35.50332008 140.00004544 2.77 35.50332132 139.99914428 2.77 35.50281053 139.99914324 2.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332256 139.99824313 2.80 35.50332132 139.99914428 2.80 35.50383211 139.99914533 2.80 35.50332256 139.99824313 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332256 139.99824313 2.80 35.50383211 139.99914533 2.80 35.50383335 139.99824417 2.80 35.50332256 139.99824313 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332132 139.99914428 2.80 35.50332008 140.00004544 2.80 35.50383087 140.00004650 2.80 35.50332132 139.99914428 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
<gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>35.50332132 139.99914428 2.80 35.50383087 140.00004650 2.80 35.50383211 139.99914533 2.80 35.50332132 139.99914428 2.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
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
