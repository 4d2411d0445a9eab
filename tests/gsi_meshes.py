"""Elevation meshes of 基盤地図情報 (FG-GML) written by hand after the published layout."""

from __future__ import annotations

import io
import zipfile

# The example of the specification's layout: head, one value a line from the north-west, start point at the end.
_XML = """<?xml version="1.0" encoding="{encoding}"?>
<Dataset xsi:schemaLocation="http://fgd.gsi.go.jp/spec/2008/FGD_GMLSchema FGD_GMLSchema.xsd"
 xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xmlns="http://fgd.gsi.go.jp/spec/2008/FGD_GMLSchema" gml:id="Dataset1">
<gml:description>基盤地図情報メタデータ ID=fmdid:15-3101</gml:description>
<DEM gml:id="DEM001"><fid>fgoid:10-00100-15-60101-50302300</fid><type>5mメッシュ（標高）</type><mesh>50302300</mesh>
<coverage gml:id="DEM001-3"><gml:boundedBy><gml:Envelope srsName="fguuid:{system}">
<gml:lowerCorner>{south:.9f} {west:.9f}</gml:lowerCorner><gml:upperCorner>{north:.9f} {east:.9f}</gml:upperCorner>
</gml:Envelope></gml:boundedBy>
<gml:gridDomain><gml:Grid gml:id="DEM001-4" dimension="2"><gml:limits><gml:GridEnvelope>
<gml:low>0 0</gml:low><gml:high>{x_high} {y_high}</gml:high></gml:GridEnvelope></gml:limits>
<gml:axisLabels>x y</gml:axisLabels></gml:Grid></gml:gridDomain>
<gml:rangeSet><gml:DataBlock><gml:rangeParameters><gml:QuantityList uom="DEM構成点"/></gml:rangeParameters>
<gml:tupleList>
{tuples}
</gml:tupleList></gml:DataBlock></gml:rangeSet>
<gml:coverageFunction><gml:GridFunction><gml:sequenceRule order="{order}">Linear</gml:sequenceRule>
<gml:startPoint>{start}</gml:startPoint></gml:GridFunction></gml:coverageFunction>
</coverage></DEM></Dataset>
"""
STEP = 0.2 / 3600


def mesh(values, *, row=0, column=0, start="0 0", shape=(2, 3), kind="地表面", step=STEP, **parts):
    """A mesh of (rows, columns) whose south-west corner lies `row` and `column` cells from 35.5 N, 139.5 E."""
    ny, nx = shape
    south, west = 35.5 + row * step, 139.5 + column * step
    tuples = "\n".join(v if isinstance(v, str) else f"{kind},{v:.2f}" for v in values)
    filled = {"encoding": "UTF-8", "system": "jgd2011.bl", "order": "+x-y"} | parts
    return _XML.format(
        south=south, west=west, north=south + ny * step, east=west + nx * step, x_high=nx - 1, y_high=ny - 1,
        start=start, tuples=tuples, **filled,
    ).encode(filled["encoding"].replace("Shift_JIS", "cp932"))  # fmt: skip


def write(folder, name, data):
    (folder / name).write_bytes(data)
    return folder / name


def packed(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return out.getvalue()
