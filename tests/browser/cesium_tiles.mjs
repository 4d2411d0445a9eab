// node cesium_tiles.mjs ADDRESS TILESET PICTURE PROPERTY [STYLE]: load a tileset in CesiumJS in full detail, style it,
// pick the middle; with a style file, the colour it gives to every building.
import { answer, openPage } from "./open_browser.mjs";

const [address, tileset, picture, property, style] = process.argv.slice(2);
const { browser, page, errors } = await openPage();
await page.goto(`${address}/`, { waitUntil: "domcontentloaded" });
await page.setContent(`<!doctype html><html><head><link rel="stylesheet" href="${address}/cesium/Widgets/widgets.css"></head><body style="margin:0"><div id="globe" style="width:1000px;height:700px"></div>
<script>window.CESIUM_BASE_URL = "${address}/cesium/";</script></body></html>`);
await page.addScriptTag({ url: `${address}/cesium/Cesium.js` });
const found = await page.evaluate(async ({ url, property, style }) => {
  const C = window.Cesium;
  const viewer = new C.Viewer("globe", {
    baseLayer: false, baseLayerPicker: false, geocoder: false, animation: false, timeline: false,
    homeButton: false, sceneModePicker: false, navigationHelpButton: false, infoBox: false,
    selectionIndicator: false, skyBox: false, skyAtmosphere: false, requestRenderMode: false,
    contextOptions: { webgl: { preserveDrawingBuffer: true } },
  });
  viewer.scene.globe.show = false;
  viewer.scene.backgroundColor = C.Color.fromCssColorString("#dfe7ee");
  const tiles = await C.Cesium3DTileset.fromUrl(url, { maximumScreenSpaceError: 0.01 });
  viewer.scene.primitives.add(tiles);
  const contents = new Set();
  tiles.tileVisible.addEventListener((tile) => { if (!tile.children.some((c) => c.hasRenderableContent)) contents.add(tile.content); });
  tiles.style = new C.Cesium3DTileStyle({
    color: { conditions: [[`\${${property}} === undefined`, "color('grey')"],
      [`\${${property}} > 20`, "color('crimson')"], [`\${${property}} > 10`, "color('orange')"],
      ["true", "color('lightsteelblue')"]] },
  });
  viewer.camera.viewBoundingSphere(tiles.boundingSphere,
    new C.HeadingPitchRange(0.3, -0.7, tiles.boundingSphere.radius * 1.9));
  viewer.camera.lookAtTransform(C.Matrix4.IDENTITY);
  await new Promise((done, fail) => {
    const start = Date.now();
    let idle = 0;  // frames with nothing to load: between a tileset and the tilesets in it there are some
    const wait = () => {
      viewer.render();
      idle = tiles.tilesLoaded && tiles.statistics.numberOfTilesWithContentReady > 0 ? idle + 1 : 0;
      if (idle > 5) done();
      else if (Date.now() - start > 60000) fail(new Error("tiles did not load in 60 s"));
      else setTimeout(wait, 100);
    };
    wait();
  });
  for (let k = 0; k < 5; k++) { viewer.render(); await new Promise((r) => setTimeout(r, 100)); }
  const picks = [];
  for (let y = 150; y < 600; y += 25) for (let x = 200; x < 800; x += 40) {
    const feature = viewer.scene.pick(new C.Cartesian2(x, y), 1, 1);
    if (!feature || !feature.getProperty) continue;
    const place = viewer.scene.pickPosition(new C.Cartesian2(x, y));
    const where = place && C.Cartographic.fromCartesian(place);
    picks.push({
      gml_id: feature.getProperty("gml_id"), value: feature.getProperty(property),
      ids: feature.getPropertyIds(),
      longitude: where && C.Math.toDegrees(where.longitude), latitude: where && C.Math.toDegrees(where.latitude),
      height: where && where.height,
    });
  }
  const styled = [];
  if (style) {
    const result = await C.Cesium3DTileStyle.fromUrl(style);
    for (const content of contents) for (let k = 0; k < content.featuresLength; k++) {
      const feature = content.getFeature(k), colour = result.color.evaluateColor(feature, new C.Color());
      styled.push({ gml_id: feature.getProperty("gml_id"), colour: colour.toBytes().slice(0, 3),
        in_time: feature.getPropertyIds().filter((name) => /^depth_\d+s$/.test(name)).map((name) => feature.getProperty(name) ?? null) });
    }
    tiles.colorBlendMode = C.Cesium3DTileColorBlendMode.REPLACE;
    tiles.style = result;
    for (let k = 0; k < 5; k++) { viewer.render(); await new Promise((r) => setTimeout(r, 100)); }
  }
  return { picks, styled, tiles: tiles.statistics.numberOfTilesWithContentReady,
    features: tiles.statistics.numberOfFeaturesSelected, triangles: tiles.statistics.numberOfTrianglesSelected };
}, { url: `${address}/${tileset}`, property, style: style && `${address}/${style}` });
await page.screenshot({ path: picture });
await browser.close();
answer({ ...found, errors });
