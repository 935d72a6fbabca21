// Drives the preview in a real browser: a page follows its file, keeps what the reader has done, and says what is wrong.
//
//   npm install --prefix tests/browser && node tests/browser/preview.mjs target/debug/visnyk

import fs from "node:fs";
import path from "node:path";
import assert from "node:assert/strict";
import { conclude, inject, judge, launch, preview, put, scratch, test } from "./harness.mjs";

// ---- A site

const root = scratch();
const file = (name, text) => put(root, name, text);
const news = (title, body, more = "") =>
  `---\ntitle: ${title}\nlead: Short.\ndate: 2026-03-01\ncategory: reform\n${more}---\n${body}\n`;
const filler = "A long paragraph that makes the page scroll.\n\n".repeat(80);

file("content/site.yaml", `title: Health
base_url: https://example.org/health/
languages: [en, uk]
timezone: Europe/Kyiv
organization: {id: moh, name: MOH}
categories: {reform: Reform}
rules: {translation-missing: off}
`);
file("content/news/a.en.md", news("First", `Old sentence.\n\n${filler}`));

const start = (port) => preview(root, port);
const ended = (child) => new Promise((resolve) => child.once("exit", resolve));

// ---- The tests

const browser = await launch();
let { child, port } = await start(0);
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
page.setDefaultTimeout(20_000);
const mistakes = [];
page.on("pageerror", (error) => mistakes.push(error.message));
const url = (address) => `http://localhost:${port}${address}`;
const has = (text) => page.waitForFunction((text) => document.body.innerText.includes(text), text);
const dialog = page.locator("visnyk-panel dialog");
async function clean(what) {
  await inject(page);
  const { violations } = await judge(page);
  assert.deepEqual(violations, [], what);
}

await test("a page follows its file and keeps scroll, focus and open details", async () => {
  await page.goto(url("/health/en/news/a/"));
  // Before scrolling: what opens above the window moves the page.
  const details = page.locator("header details").first();
  await details.evaluate((d) => (d.open = true));
  await page.evaluate(() => {
    // Neither a reload nor a new element would keep this.
    document.querySelector("main").mark = globalThis.mark = true;
    const link = document.querySelector("footer a, header a");
    link.focus({ preventScroll: true });
    scrollTo({ top: 900, behavior: "instant" });
  });
  const focused = await page.evaluate(() => document.activeElement.outerHTML);
  file("content/news/a.en.md", news("First", `New sentence.\n\n${filler}`));
  await has("New sentence.");
  const kept = await page.evaluate(() => [globalThis.mark, document.querySelector("main").mark, Math.round(scrollY)]);
  assert.deepEqual(kept, [true, true, 900]);
  assert.equal(await page.evaluate(() => document.activeElement.outerHTML), focused);
  assert.ok(await details.evaluate((d) => d.open));
});

await test("an error comes up in a dialog over the last good page, and goes when it is mended", async () => {
  await page.evaluate(() => document.querySelector("header a").focus());
  file("content/news/a.en.md", news("First", "Third sentence.").replace("2026-03-01", "someday"));
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /content\/news\/a\.en\.md:4:7/);
  assert.equal(await dialog.locator("mark").first().innerText(), "someday");
  assert.ok(await dialog.evaluate((d) => d.matches(":modal")));
  await clean("dialog");
  file("content/news/a.en.md", news("First", `Third sentence.\n\n${filler}`));
  await dialog.waitFor({ state: "detached" });
  await has("Third sentence.");
  assert.ok(await page.evaluate(() => document.activeElement.matches("header a")), "the focus returns");
});

await test("Esc closes the dialog, the button opens it again, and the next page leaves it closed", async () => {
  file("content/news/a.en.md", news("First", filler).replace("2026-03-01", "someday"));
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.goto(url("/health/en/"));
  const button = page.locator("visnyk-panel button[data-open]");
  await button.waitFor();
  assert.match(await button.innerText(), /1 error/);
  assert.ok(!(await dialog.isVisible()));
  await button.click();
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "hidden" });
  file("content/news/a.en.md", news("First", filler));
  await button.waitFor({ state: "detached" });
});

await test("a page that moves is followed", async () => {
  await page.goto(url("/health/en/news/a/"));
  file("content/news/a.en.md", news("First", "Moved.", "slug: other\n"));
  await page.waitForURL(url("/health/en/news/other/"));
  await has("Moved.");
});

await test("a page that is deleted stays and says so, and comes back", async () => {
  fs.unlinkSync(path.join(root, "content/news/a.en.md"));
  await page.locator("visnyk-panel .banner").waitFor();
  await has("Moved.");
  file("content/news/a.en.md", news("First", "Here again.", "slug: other\n"));
  await has("Here again.");
  await page.locator("visnyk-panel .banner").waitFor({ state: "detached" });
});

await test("a page that is written appears where there was none", async () => {
  await page.goto(url("/health/en/news/b/"));
  file("content/news/b.en.md", news("Second", "It is here."));
  await has("It is here.");
});

await test("a colour of the theme changes without a reload", async () => {
  await page.evaluate(() => (globalThis.mark = true));
  const sheet = () => page.evaluate(() => document.querySelector('link[rel="stylesheet"]').href);
  const before = await sheet();
  file("themes/default/assets/site.css", "body { background: rgb(1, 2, 3) }");
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)");
  assert.notEqual(await sheet(), before);
  assert.equal(await page.evaluate(() => globalThis.mark), true);
  fs.rmSync(path.join(root, "themes"), { recursive: true });
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor !== "rgb(1, 2, 3)");
});

await test("another time is shown until one leaves it", async () => {
  await page.goto(url("/health/en/?at=2026-02-01"));
  const banner = page.locator("visnyk-panel .banner");
  await banner.waitFor();
  assert.match(await banner.innerText(), /1 February 2026/);
  assert.ok(!(await page.locator("body").innerText()).includes("Second"));
  await clean("banner");
  await banner.getByRole("link").click();
  await has("Second");
});

await test("the overview and two languages side by side are accessible, also on a phone", async () => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const address of ["/_visnyk/", "/_visnyk/compare?path=en/news/b/"]) {
      await page.goto(url(address));
      await clean(address);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${address} at ${width}`);
    }
  }
});

await test("the overview follows too, and keeps what is typed", async () => {
  await page.goto(url("/_visnyk/"));
  await page.locator("input[type=search]").fill("half a word");
  file("content/news/b.en.md", news("Renamed", "It is here."));
  await has("Renamed");
  assert.equal(await page.locator("input[type=search]").inputValue(), "half a word");
});

await test("an open page comes back when the program is started again", async () => {
  await page.goto(url("/health/en/news/b/"));
  child.kill("SIGINT");
  assert.equal(await ended(child), 0);
  file("content/news/b.en.md", news("Second", "After the restart."));
  ({ child } = await start(port));
  await has("After the restart.");
});

await test("no script of the preview went wrong", () => assert.deepEqual(mistakes, []));
await browser.close();
child.kill("SIGINT");
await ended(child);
conclude();
