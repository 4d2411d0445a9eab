// Chromium without a screen or a network beyond loopback, for the scripts of this folder.
import { createRequire } from "module";
import path from "path";

const require = createRequire(path.join(process.env.NODE_PACKAGES, "package.json"));
const { chromium } = require("playwright-core");

export async function openPage(width = 1000, height = 700) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      "--headless", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
    ],
  });
  const page = await browser.newPage({ viewport: { width, height } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  return { browser, page, errors };
}

export function answer(value) {
  console.log(JSON.stringify(value));
}
