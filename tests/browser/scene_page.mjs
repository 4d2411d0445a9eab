// node scene_page.mjs FILE_URL PICTURE: open a saved scene without any server, play it, click a building.
import { answer, openPage } from "./open_browser.mjs";

const [url, picture] = process.argv.slice(2);
const { browser, page, errors } = await openPage(1280, 720);
const asked = [];
page.on("request", (request) => { if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url()); });
await page.goto(url);
await page.waitForSelector("body[data-ready=yes]", { timeout: 60000 });
const steps = Number(await page.getAttribute("#slider", "max")) + 1;
await page.fill("#slider", String(Math.floor(steps * 0.6)));
const clock = await page.textContent("#clock");
await page.waitForTimeout(300);
const drawn = async () => page.evaluate(() => {
  window.city.paint(false);
  const c = document.getElementById("view"), gl = c.getContext("webgl2");
  const pixels = new Uint8Array(c.width * c.height * 4);
  gl.readPixels(0, 0, c.width, c.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  let n = 0;
  for (let k = 3; k < pixels.length; k += 4) if (pixels[k] > 0) n++;
  return n / (pixels.length / 4);
});
const cover = await drawn();
const picks = await page.evaluate(() => {
  const found = [];
  for (let y = 200; y < 600; y += 40) for (let x = 300; x < 1000; x += 50) {
    const row = window.city.pick(x, y);
    if (row) found.push(row);
  }
  return found;
});
const middle = await page.evaluate(() => {
  for (let y = 350; y < 500; y += 5) for (let x = 500; x < 800; x += 5) if (window.city.pick(x, y)) return [x, y];
  return null;
});
if (middle) await page.mouse.click(...middle);
const info = await page.textContent("#info");
await page.screenshot({ path: picture });
await page.uncheck("input[data-layer=buildings]");
const without = await drawn();
const texts = await page.evaluate(() => document.body.innerText);
await browser.close();
answer({ steps, clock, cover, without, picks, info, texts, asked, errors });
