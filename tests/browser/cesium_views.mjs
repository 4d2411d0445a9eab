// node cesium_views.mjs ADDRESS TILESET FOLDER STYLE DISTANCE...: pictures of a tileset from several distances
// (in radii of its bounding sphere), with the style of that address or "-"; what was loaded, and how fast.
import fs from "fs";
import path from "path";
import { answer, openPage } from "./open_browser.mjs";

const [address, tileset, folder, style, ...distances] = process.argv.slice(2);
const { browser, page, errors } = await openPage();
await page.goto(`${address}/`, { waitUntil: "domcontentloaded" });
await page.setContent(`<!doctype html><html><head><link rel="stylesheet" href="${address}/cesium/Widgets/widgets.css"></head><body style="margin:0"><div id="globe" style="width:1000px;height:700px"></div>
<script>window.CESIUM_BASE_URL = "${address}/cesium/";</script></body></html>`);
await page.addScriptTag({ url: `${address}/cesium/Cesium.js` });
await page.evaluate(() => {
  const C = window.Cesium;
  const viewer = new C.Viewer("globe", {
    baseLayer: false, baseLayerPicker: false, geocoder: false, animation: false, timeline: false,
    homeButton: false, sceneModePicker: false, navigationHelpButton: false, infoBox: false,
    selectionIndicator: false, skyBox: false, skyAtmosphere: false, requestRenderMode: false,
    contextOptions: { webgl: { preserveDrawingBuffer: true } },
  });
  viewer.scene.globe.show = false;
  viewer.scene.backgroundColor = C.Color.fromCssColorString("#dfe7ee");
  viewer.useDefaultRenderLoop = false;
  viewer.clock.currentTime = C.JulianDate.fromIso8601("2026-06-21T02:00:00Z"); // late morning in Japan
  viewer.clock.shouldAnimate = false;
  window.viewer = viewer;
});
const views = [];
for (const distance of distances.map(Number)) {
  const found = await page.evaluate(async ({ url, style, distance }) => {
    const C = window.Cesium, viewer = window.viewer;
    const start = performance.now();
    if (!window.tiles) {
      window.tiles = await C.Cesium3DTileset.fromUrl(url);
      viewer.scene.primitives.add(window.tiles);
      if (style !== "-") {
        window.tiles.colorBlendMode = C.Cesium3DTileColorBlendMode.REPLACE;
        window.tiles.style = await C.Cesium3DTileStyle.fromUrl(style);
      }
    }
    const tiles = window.tiles;
    viewer.camera.viewBoundingSphere(tiles.boundingSphere,
      new C.HeadingPitchRange(0.3, -0.6, tiles.boundingSphere.radius * distance));
    viewer.camera.lookAtTransform(C.Matrix4.IDENTITY);
    let first = 0, quiet = 0;
    while (performance.now() - start < 90000 && quiet < 5) {
      viewer.render();
      if (!first && tiles.statistics.selected > 0) first = performance.now() - start;
      quiet = tiles.tilesLoaded && tiles.statistics.selected > 0 ? quiet + 1 : 0;
      await new Promise((done) => setTimeout(done, 20));
    }
    const s = tiles.statistics;
    return { distance, first: first / 1000, seconds: (performance.now() - start) / 1000, selected: s.selected,
      ready: s.numberOfTilesWithContentReady, triangles: s.numberOfTrianglesSelected, features: s.numberOfFeaturesSelected,
      textures: s.texturesByteLength, geometry: s.geometryByteLength };
  }, { url: `${address}/${tileset}`, style: style === "-" ? style : `${address}/${style}`, distance });
  const image = await page.evaluate(() => { window.viewer.render(); return window.viewer.canvas.toDataURL("image/png"); });
  fs.writeFileSync(path.join(folder, `view_${distance}.png`), Buffer.from(image.split(",")[1], "base64"));
  views.push(found);
}
await browser.close();
answer({ views, errors });
