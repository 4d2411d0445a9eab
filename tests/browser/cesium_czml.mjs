// node cesium_czml.mjs ADDRESS FILE PICTURE: load CZML in CesiumJS, count what is there at three times.
import { answer, openPage } from "./open_browser.mjs";

const [address, file, picture] = process.argv.slice(2);
const { browser, page, errors } = await openPage();
await page.goto(`${address}/`, { waitUntil: "domcontentloaded" });
await page.setContent(`<!doctype html><html><head><link rel="stylesheet" href="${address}/cesium/Widgets/widgets.css">
</head><body style="margin:0"><div id="globe" style="width:1000px;height:700px"></div>
<script>window.CESIUM_BASE_URL = "${address}/cesium/";</script></body></html>`);
await page.addScriptTag({ url: `${address}/cesium/Cesium.js` });
const found = await page.evaluate(async (url) => {
  const C = window.Cesium;
  const viewer = new C.Viewer("globe", {
    baseLayer: false, baseLayerPicker: false, geocoder: false, homeButton: false, sceneModePicker: false,
    navigationHelpButton: false, infoBox: false, skyBox: false, skyAtmosphere: false, selectionIndicator: false,
  });
  viewer.scene.globe.baseColor = C.Color.fromCssColorString("#c8cdbf");
  viewer.scene.globe.depthTestAgainstTerrain = false;
  const source = await C.CzmlDataSource.load(url);
  await viewer.dataSources.add(source);
  viewer.clock.shouldAnimate = false;
  const { startTime, stopTime } = source.clock;
  const span = C.JulianDate.secondsDifference(stopTime, startTime);
  const shown = [0, 0.5, 0.999].map((share) => {
    const at = C.JulianDate.addSeconds(startTime, span * share, new C.JulianDate());
    const live = source.entities.values.filter((e) => e.isAvailable(at));
    return {
      people: live.filter((e) => e.point && e.position.getValue(at)).length,
      water: live.filter((e) => e.polygon).length,
    };
  });
  viewer.clock.currentTime = C.JulianDate.addSeconds(startTime, span * 0.999, new C.JulianDate());
  await viewer.zoomTo(source, new C.HeadingPitchRange(0, -0.9, 600));
  for (let k = 0; k < 20; k++) { viewer.render(); await new Promise((r) => setTimeout(r, 100)); }
  return { shown };
}, `${address}/${file}`);
await page.screenshot({ path: picture });
await browser.close();
answer({ ...found, errors });
