// node serve_page.mjs ADDRESS PICTURE: open the live page, move time, click buildings until one answers.
import { answer, openPage } from "./open_browser.mjs";

const [address, picture] = process.argv.slice(2);
const { browser, page, errors } = await openPage(1280, 760);
const response = await page.goto(address);
if (response.status() >= 400 && !address.includes("#token=")) {
  const text = await page.content();
  await browser.close();
  answer({ status: response.status(), text });
} else {
  if (address.includes("#")) await page.waitForFunction(() => !location.hash && !document.querySelector("form"), null, { timeout: 60000 });
  const view = page.locator("main img, main canvas").first();
  await view.waitFor({ state: "visible", timeout: 60000 });
  await page.waitForFunction(() => {
    const image = document.querySelector("main img");
    return !image || image.naturalWidth > 100;
  }, { timeout: 60000 });
  await page.waitForTimeout(1500);
  const before = await page.textContent("#clock");
  await page.locator(".v-slider-thumb").focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((old) => document.querySelector("#clock").textContent !== old, before, { timeout: 20000 });
  const after = await page.textContent("#clock");
  const box = await view.boundingBox();
  let row = "", shot = null;
  for (const [u, v] of [[0.5, 0.5], [0.45, 0.55], [0.55, 0.5], [0.5, 0.6], [0.4, 0.5], [0.48, 0.52], [0.52, 0.57]]) {
    shot = [box.x + u * box.width, box.y + v * box.height];
    await page.mouse.move(...shot);
    await page.mouse.down();
    await page.waitForTimeout(100);
    await page.mouse.up();
    await page.waitForTimeout(1500);
    row = await page.textContent("#row");
    if (row.includes("bldg_")) break;
  }
  await page.waitForTimeout(500);
  const gauges = await page.locator(".gauge").allTextContents();
  const text = await page.evaluate(() => document.body.innerText);
  await page.screenshot({ path: picture });
  await browser.close();
  answer({ status: response.status(), before, after, row, gauges, text, errors });
}
