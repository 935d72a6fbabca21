// Takes the pictures of the README: the home page and an article of the site in this repository, each in two schemes.
//
//   npm install --prefix tests/browser && node tests/browser/pictures.mjs target/debug/visnyk
//
// The day is fixed, so that the pictures change only when the site or its theme does.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const program = path.resolve(process.argv[2] ?? "target/debug/visnyk");
const modules = createRequire(path.resolve(process.env.BROWSER_MODULES ?? import.meta.dirname, "x.js"));
const { chromium } = modules("playwright-core");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const root = path.resolve(import.meta.dirname, "../..");
const site = fs.mkdtempSync(path.join(os.tmpdir(), "visnyk-pictures-"));
execFileSync(program, ["build", "--root", root, "--out", site, "--at", "2026-11-25"], { stdio: "ignore" });

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
const server = http.createServer(({ url }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  const file = path.join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  response.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream");
  fs.createReadStream(file).on("error", () => response.writeHead(404).end()).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args: flags });
const pictures = [
  ["home.png", "/en/", "light"],
  ["home-yellow.png", "/en/", "yellow-on-black"],
  ["article.png", "/uk/news/mobile-clinics/", "light"],
  ["article-dark.png", "/uk/news/mobile-clinics/", "dark"],
];
for (const [name, address, contrast] of pictures) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1000 }, deviceScaleFactor: 0.6 });
  const settings = JSON.stringify({ v: 1, contrast });
  await context.addInitScript((settings) => localStorage.setItem("visnyk-settings", settings), settings);
  const page = await context.newPage();
  await page.goto(base + address);
  const picture = await page.screenshot({ path: path.join(root, "docs", name) });
  console.log(`docs/${name}: ${Math.round(picture.length / 1024)} KB`);
  await context.close();
}
await browser.close();
server.close();
fs.rmSync(site, { recursive: true });
