// node scene_pair.mjs FILE_URL PICTURE: drag and play the left half; does the right half do the same?
import { answer, openPage } from "./open_browser.mjs";

const [url, picture] = process.argv.slice(2);
const { browser, page, errors } = await openPage(1280, 640);
const asked = [];
page.on("request", (request) => { if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url()); });
await page.goto(url);
const halves = [];
for (const handle of await page.$$("iframe")) {
  const frame = await handle.contentFrame();
  await frame.waitForSelector("body[data-ready=yes]", { timeout: 60000 });
  halves.push(frame);
}
const views = async () => Promise.all(halves.map((frame) => frame.evaluate(() => window.city.view())));
const before = await views();
await page.mouse.move(300, 320); await page.mouse.down(); await page.mouse.move(380, 300, { steps: 5 }); await page.mouse.up();
await page.waitForTimeout(500);
const turned = await views();
await halves[1].fill("#slider", "2");
await page.waitForTimeout(500);
const played = await views();
const titles = await page.$$eval("h1", (nodes) => nodes.map((node) => node.textContent));
await page.screenshot({ path: picture });
await browser.close();
answer({ before, turned, played, titles, asked, errors });
