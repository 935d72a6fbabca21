// Tables and charts of data: readers sort by keys and hear of it in their language, and a chart is read at any width and size,
// in every scheme and in the system's own colours.
//
//   npm install --prefix tests/browser && node tests/browser/data.mjs target/debug/visnyk

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { conclude, launch, test } from "./harness.mjs";
import { build, choose, PAGES, SCHEMES, serve, tokens } from "./site.mjs";

const SORTED = `id: sorted
title: {uk: Упорядкування, ru: Порядок, bg: Ред, en: Order}
updated: 2026-10-31
columns:
  - {key: name, label: {uk: Назва, ru: Название, bg: Име, en: Name}, type: text}
  - {key: sum, label: {uk: Сума, ru: Сумма, bg: Сума, en: Sum}, type: decimal}
rows:
  - {name: Ґанок, sum: 10}
  - {name: Яблуко}
  - {name: Їжак, sum: -3.5}
  - {name: Гора, sum: 9.25}
  - {name: Іва, sum: 1000}
`;

const folder = build((root) => fs.writeFileSync(path.join(root, "content/data/datasets/sorted.yaml"), SORTED));
const server = await serve(folder);
const browser = await launch();
const CHARTS = [PAGES["dataset with lines"], "uk/data/budget-2026/", "en/data/agreements/"];

async function on(address, options, body) {
  const { width = 1280, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce", locale: "en-US", ...rest });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(server.url(address));
    return await body(page);
  } finally {
    await context.close();
  }
}

await test("a key sorts a table in the order of the page's language and says so; an empty cell stays last", async () => {
  await on("uk/data/sorted/", {}, async (page) => {
    const names = () => page.locator("tbody tr > :first-child").allTextContents();
    const sorts = () => page.locator("th[aria-sort]").evaluateAll((heads) => heads.map((head) => head.getAttribute("aria-sort")));
    const press = async (name) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
      return page.locator(".table.data + [role=status]").textContent();
    };
    assert.equal(await press("Назва"), "Упорядковано за стовпцем «Назва», за зростанням");
    assert.deepEqual(await names(), ["Гора", "Ґанок", "Іва", "Їжак", "Яблуко"]);
    assert.deepEqual(await sorts(), ["ascending"]);
    await press("Сума");
    assert.deepEqual(await names(), ["Їжак", "Гора", "Ґанок", "Іва", "Яблуко"], "numbers go as numbers");
    assert.equal(await press("Сума"), "Упорядковано за стовпцем «Сума», за спаданням");
    assert.deepEqual(await names(), ["Іва", "Ґанок", "Гора", "Їжак", "Яблуко"]);
    assert.deepEqual(await sorts(), ["descending"]);
  });
});

await test("no letters of a chart meet or leave it, at 320 pixels and wide, small and large", async () => {
  for (const address of CHARTS) {
    for (const width of [320, 1280]) {
      for (const size of ["100", "200"]) {
        await on(address, { width }, async (page) => {
          await choose(page, { size });
          const found = await page.locator(".chart svg[role]").evaluate((svg) => {
            const found = [];
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
            texts.forEach(({ text, box }, i) => {
              if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 6) found.push(`${text} leaves the chart`);
              for (const other of texts.slice(i + 1)) {
                const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                if (across > 1 && down > box.height / 2) found.push(`${text} meets ${other.text}`);
              }
            });
            return found;
          });
          assert.deepEqual(found, [], `${address} at ${width}, ${size} %`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${address} at ${width}, ${size} %: ${overflow} pixels too wide`);
        });
      }
    }
  }
});

await test("a chart takes the colours of every scheme, and the system's where those are forced", async () => {
  const colours = tokens();
  const paint = (page) => page.locator(".chart g.s1 rect").first().evaluate((bar) => getComputedStyle(bar).fill);
  for (const scheme of SCHEMES) {
    await on("uk/data/budget-2026/", {}, async (page) => {
      await choose(page, { contrast: scheme });
      assert.equal(await paint(page), colours[scheme].link, scheme);
      assert.equal(await page.locator(".chart g.s2 rect").first().evaluate((bar) => getComputedStyle(bar).fill), colours[scheme].bg, scheme);
    });
  }
  await on("uk/data/budget-2026/", { forcedColors: "active" }, async (page) => {
    assert.equal(await paint(page), await page.evaluate(() => getComputedStyle(document.body).color));
  });
});

await browser.close();
await server.close();
conclude();
