"""render_layers.py FILE.gpkg: each layer as QGIS opens it, with its default style, rendered to a picture of 200 x 200.

Prints one JSON object: layer -> renderer, features, CRS, legend (label -> features shown), pixels (colour -> count);
renderer null and features of tables without geometry.
"""

import json
import sys
from collections import Counter

from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor


def legend(layer):
    """Features that each entry of the legend shows, and features that no entry shows."""
    renderer = layer.renderer()
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    items = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    shown = dict.fromkeys(items.values(), 0)
    not_shown = 0
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(QgsFeature(feature), context) & items.keys()  # without the root rule
        not_shown += not keys
        for key in keys:
            shown[items[key]] += 1
    renderer.stopRender(context)
    return shown, not_shown


def pixels(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor(255, 255, 255))
    settings.setOutputSize(QSize(200, 200))
    settings.setFlag(QgsMapSettings.Antialiasing, False)
    extent = layer.extent()
    extent.grow(1.0 + 0.05 * max(extent.width(), extent.height()))
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    count = Counter(picture.pixelColor(x, y).getRgb()[:3] for x in range(200) for y in range(200))
    return {",".join(map(str, colour)): n for colour, n in count.items()}


def main(path):
    application = QgsApplication([], False)
    application.initQgis()
    found = {}
    source = ogr.Open(path)
    names = [source.GetLayer(k).GetName() for k in range(source.GetLayerCount())]
    del source
    for name in names:
        if name == "layer_styles":
            continue
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        assert layer.isValid(), name
        if not layer.isSpatial():
            found[name] = {"renderer": None, "features": layer.featureCount()}
            del layer
            continue
        shown, not_shown = legend(layer)
        found[name] = {
            "renderer": layer.renderer().type(), "features": layer.featureCount(), "crs": layer.crs().authid(),
            "legend": shown, "not_shown": not_shown, "pixels": pixels(layer),
        }  # fmt: skip
        del layer
    print(json.dumps(found))
    application.exitQgis()


main(sys.argv[1])
