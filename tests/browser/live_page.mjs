// node live_page.mjs ADDRESS FOLDER: read the live page of a twin, acknowledge its alert, see the twin and the server stop.
import fs from "fs";
import path from "path";
import { answer, openPage } from "./open_browser.mjs";

const [address, folder] = process.argv.slice(2);
const { browser, page, errors } = await openPage(375, 700);
const level = (name) => page.waitForFunction((wanted) => document.querySelector("#situation").dataset.level === wanted, name, { timeout: 30000 });
const width = () => page.evaluate(() => document.documentElement.scrollWidth);
const text = () => page.evaluate(() => document.body.innerText);
const found = {};
await page.goto(`${address}?lang=en`);
await level("alert");
await page.waitForFunction(() => document.querySelectorAll(".gauge svg path").length > 1, null, { timeout: 30000 });
found.english = await text();
found.widths = [await width()];
await page.screenshot({ path: path.join(folder, "phone-en.png"), fullPage: true });
await page.click("#language");
await level("alert");
found.japanese = await text();
found.title = await page.title();
found.widths.push(await width());
await page.waitForFunction(() => !document.querySelector("#city").hidden, null, { timeout: 30000 });
await page.waitForTimeout(300);
await page.screenshot({ path: path.join(folder, "phone-ja.png"), fullPage: true });
found.drawn = await page.evaluate(() => { // colours on the map: buildings, roads, background, a pin
  const canvas = document.querySelector(".map canvas"), data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
  return new Set(new Uint32Array(data.buffer)).size;
});
await page.locator(".card button").first().click();
found.dialogWidth = await page.evaluate(() => document.querySelector("dialog").getBoundingClientRect().width);
await page.locator("dialog input").first().fill("山田 太郎");
await page.locator("dialog .end button").last().click();
await page.waitForSelector(".card .seen", { timeout: 30000 });
found.acknowledged = await page.locator(".card .seen").first().textContent();
await page.setViewportSize({ width: 1280, height: 800 });
await page.waitForTimeout(200);
found.widths.push(await width());
await page.screenshot({ path: path.join(folder, "desk-ja.png") });
await level("disconnected"); // the twin is stopped by the test
found.stopped = await page.locator("#situation").innerText();
found.fadedAlerts = await page.locator(".card").count();
fs.writeFileSync(path.join(folder, "stopped"), "");
await page.waitForFunction(() => document.querySelector("#situation").innerText.includes("サーバー"), null, { timeout: 30000 });
found.alone = await text();
await browser.close();
answer({ ...found, errors: errors.filter((one) => !one.includes("ERR_CONNECTION_REFUSED")) });
