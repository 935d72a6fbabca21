// The theme's font as a browser draws it: one file a weight for all letters, Bulgarian forms for Bulgarian text alone, figures
// of one width in tables, and a stand-in that takes the same room.
//
//   npm install --prefix tests/browser && node tests/browser/font.mjs target/debug/visnyk

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { conclude, launch, preview, put, scratch, test as counted } from "./harness.mjs";

// ---- A site

const root = scratch();
const file = (name, text) => put(root, name, text);
file("content/site.yaml", `title: {uk: Здоровʼя, ru: Здоровье, bg: Здраве, en: Health}
base_url: https://example.org/
languages: [uk, ru, bg, en]
timezone: Europe/Kyiv
organization: {id: moh, name: {uk: МОЗ, ru: МЗ, bg: МЗ, en: MOH}}
categories: {reform: {uk: Реформа, ru: Реформа, bg: Реформа, en: Reform}}
rules: {translation-missing: off}
`);
for (const lang of ["uk", "ru", "bg", "en"]) {
  file(`content/news/a.${lang}.md`, `---\ntitle: Звʼязки 5 ₴\nlead: Short.\ndate: 2026-03-01\ncategory: reform\n---\n**Обʼєднання** №7: 5 ₴.\n\nMore.\n`);
}

const { child, port } = await preview(root);
const browser = await launch();

/** A test with a page of its own. */
const test = (name, body) => counted(name, async () => {
  const page = await browser.newPage();
  await body(page).finally(() => page.close());
});

async function open(page, lang) {
  const fonts = [];
  page.on("request", (request) => request.url().endsWith(".woff2") && fonts.push(new URL(request.url()).pathname));
  await page.goto(`http://localhost:${port}/${lang}/news/a/`);
  await page.evaluate(async () => document.fonts.ready);
  return fonts;
}

/** How wide a text is on this page, in pixels: `style` is CSS of its own. */
const width = (page, text, lang, style = "") => page.evaluate(async ([text, lang, style]) => {
  const span = Object.assign(document.createElement("span"), { textContent: text, lang });
  span.style.cssText = `position:absolute;white-space:pre;font-size:100px;letter-spacing:0;${style}`;
  document.body.append(span);
  const { fontWeight, fontFamily } = getComputedStyle(span);
  // Only the first family counts, and a system without the others is no mistake.
  await document.fonts.load(`${fontWeight} 100px ${fontFamily.split(",")[0]}`, text);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
}, [text, lang, style]);

/** The fonts that draw a text, by CSS selector. */
async function drawnBy(page, selector) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map((font) => `${font.familyName}${font.isCustomFont ? "" : " (the system's)"}`);
}

// ---- The tests

const LETTERS = "АаБбВвГгҐґДдЕеЄєЁёЖжЗзИиІіЇїЙйЍѝКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя" +
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" +
  "ʼ’‘‚“”„«»‹›–—-‑…·•№₴€$£%‰‰§©®°±×÷−≈≤≥½¼¾²³&@#*/\\()[]{}<>|~^_+=!?¿¡.,:;'\"\u00a0\u202fЁёÀÉÎÖüçñßŁłŞşŠšŽžĂă";

await test("one file a weight brings all letters", async (page) => {
  const fonts = await open(page, "uk");
  assert.equal(fonts.length, 2, fonts.join(", "));
  await page.evaluate((letters) => {
    for (const weight of ["400", "700"]) {
      const p = Object.assign(document.createElement("p"), { id: `w${weight}`, textContent: letters });
      p.style.fontWeight = weight;
      document.body.append(p);
    }
  }, LETTERS);
  for (const weight of ["400", "700"]) {
    const drawn = await drawnBy(page, `#w${weight}`);
    assert.equal(drawn.length, 1, drawn.join(", "));
    assert.match(drawn[0], /^Commissioner/);
    assert.doesNotMatch(drawn[0], /system/);
  }
  assert.equal(fonts.length, 2, fonts.join(", "));
});

const TEXT = "Във великите градове живеят хиляди души, които грижат за здравето";

await test("Bulgarian text has Bulgarian forms, and no other has", async (page) => {
  for (const lang of ["uk", "bg"]) {
    await open(page, lang);
    for (const weight of ["font-weight:400", "font-weight:700"]) {
      const [uk, ru, bg, en] = await Promise.all(["uk", "ru", "bg", "en"].map((lang) => width(page, TEXT, lang, weight)));
      console.log(`   ${weight}: uk ${uk.toFixed(1)}, ru ${ru.toFixed(1)}, bg ${bg.toFixed(1)}`);
      assert.equal(uk, ru);
      assert.equal(uk, en);
      assert.ok(bg > uk * 1.02, `bg ${bg}, uk ${uk}`);
    }
  }
});

await test("a theme can do without Bulgarian forms", async (page) => {
  file("themes/default/theme.yaml", "bulgarian-forms: no\n");
  await page.waitForTimeout(500);
  await page.goto(`http://localhost:${port}/bg/news/a/`);
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontFeatureSettings.includes("locl"));
  assert.equal(await width(page, TEXT, "bg"), await width(page, TEXT, "uk"));
  fs.rmSync(path.join(root, "themes"), { recursive: true });
  await page.waitForTimeout(500);
});

await test("figures in tables have one width, in both weights", async (page) => {
  await open(page, "uk");
  const widths = [];
  for (const weight of ["400", "700"]) {
    for (const figure of "0123456789") {
      widths.push(await width(page, figure.repeat(8), "uk", `font-weight:${weight};font-variant-numeric:tabular-nums`));
    }
  }
  assert.ok(widths.every((width) => width === widths[0]), widths.join(" "));
  assert.notEqual(await width(page, "1111", "uk"), await width(page, "0000", "uk"));
});

await test("what stands in for the font takes the same room", async (page) => {
  await open(page, "uk");
  const missing = await page.evaluate(() => document.fonts.load("400 16px 'Like Arial'", "я").then((f) => !f.length, () => true));
  if (missing) {
    assert.notEqual(process.env.CI, "true", "no Arial and no Liberation Sans: install fonts-liberation");
    return console.log("   not measured: this machine has neither Arial nor Liberation Sans");
  }
  const texts = {
    uk: "Щеплення для дітей і дорослих роблять у кожній амбулаторії без черги та без направлення",
    ru: "Прививки детям и взрослым делают в каждой амбулатории без очереди и без направления",
    bg: "Ваксините за деца и възрастни се поставят във всяка поликлиника без ред и без направление",
    en: "Children and adults are vaccinated at every clinic without queueing and without a referral",
  };
  for (const [lang, text] of Object.entries(texts)) {
    for (const weight of ["400", "700"]) {
      const like = lang === "bg" ? "'Like Arial bg'" : "'Like Arial'";
      const own = await width(page, text, lang, `font-weight:${weight}`);
      const other = await width(page, text, lang, `font-weight:${weight};font-family:${like}`);
      console.log(`   ${lang} ${weight}: ${((other / own - 1) * 100).toFixed(2)} % wider`);
      // Bulgarian forms differ by letter, so a single line differs more than a page.
      assert.ok(Math.abs(other / own - 1) < (lang === "bg" ? 0.04 : 0.02), `${lang} ${weight}: ${own}, ${other}`);
    }
  }
  const heights = await page.evaluate(() => ["Commissioner", "'Like Arial'", "'Like Arial bg'"].map((family) => {
    const p = Object.assign(document.createElement("p"), { textContent: "Їжґ" });
    p.style.cssText = `font:100px/normal ${family}`;
    document.body.append(p);
    return p.getBoundingClientRect().height;
  }));
  assert.ok(heights.every((height) => Math.abs(height - heights[0]) <= 1), heights.join(" "));
});

await browser.close();
child.kill();
conclude();
