// A language that runs from right to left, added by files alone: the gate that all pages must pass, what lies where, and the
// order in which the digits of a telephone number are seen.
//
//   npm install --prefix tests/browser && node tests/browser/right_to_left.mjs target/debug/visnyk

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { conclude, inject, judge, launch, put, repository, test } from "./harness.mjs";
import { cut, overlaps } from "./layout.mjs";
import { build, choose, serve, SIZES } from "./site.mjs";

// The words of the chrome are the English ones, with the plural forms that Arabic has: here it matters where they stand.
function words() {
  const english = fs.readFileSync(path.join(repository, "locales/en/site.ftl"), "utf8");
  const forms = ["zero", "two", "few", "many"];
  return english
    .replace(/^language-own-name = .*/m, "language-own-name = العربية")
    .replace(/\[1\]/g, "[one]")
    .replace(/^(\s*)\*\[other\] (.*)$/gm, (line, indent, text) => `${forms.map((form) => `${indent}[${form}] ${text}\n`).join("")}${line}`);
}

const ARTICLE = `---
title: عيادة متنقلة تصل إلى القرى البعيدة
lead: يستقبل الأطباء المرضى ثلاثة أيام في الأسبوع، والفحوص مجانية.
place: زاوزيرنه
---
تبدأ العيادة عملها في الأول من ديسمبر. اتصلوا بنا: <hotline:health-line>، أو اقرأوا [الأسئلة الشائعة](page:help/questions).

## مواعيد العمل

| القرية | اليوم | الساعة |
| --- | --- | ---: |
| بيريهوفه | الاثنين | 9:00 |
| ستاري بريد | الأربعاء | 10:30 |

1. خذوا معكم بطاقة الهوية.
2. خذوا نتائج الفحوص السابقة.

> الطبيب القريب حق لكل مريض.
> — مارتا ياسين، خبيرة
`;

// What it is translated from holds no less.
const ORIGINAL = `---
title: Пересувна амбулаторія їде до далеких сіл
lead: Лікарі приймають три дні на тиждень, огляди безоплатні.
date: 2026-11-19T10:00
category: services
place: Заозерне
---
Амбулаторія починає роботу першого грудня. Дзвоніть: <hotline:health-line> або читайте [поширені запитання](page:help/questions).

## Години прийому

| Село | День | Година |
| --- | --- | ---: |
| Берегове | понеділок | 9:00 |
| Старий Брід | середа | 10:30 |

1. Візьміть із собою паспорт.
2. Візьміть результати попередніх оглядів.

> Лікар поруч – це право кожного пацієнта.
> — Марта Ясен, експертка
`;

const folder = build((root) => {
  const settings = path.join(root, "content/site.yaml");
  fs.writeFileSync(settings, fs.readFileSync(settings, "utf8").replace("languages: [uk, ru, bg, en]", "languages: [uk, ru, bg, en, ar]"));
  put(root, "locales/ar/site.ftl", words());
  put(root, "content/news/village-clinic.ar.md", ARTICLE);
  put(root, "content/news/village-clinic.uk.md", ORIGINAL);
});
const server = await serve(folder);
const browser = await launch();

const PAGES = { home: "ar/", article: "ar/news/village-clinic/", hotlines: "ar/hotlines/", events: "ar/events/", partners: "ar/partners/", "news list": "ar/news/" };

async function on(address, width, body) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.goto(server.url(address));
    return await body(page);
  } finally {
    await context.close();
  }
}

for (const [kind, address] of Object.entries(PAGES)) {
  await test(`${kind}: the gate, nothing cut and nothing laid over something else`, async () => {
    for (const width of [1280, 320]) {
      await on(address, width, async (page) => {
        assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ar", "rtl"]);
        await inject(page);
        for (const size of SIZES) {
          await choose(page, { size });
          const { violations } = await judge(page);
          assert.deepEqual(violations, [], `${width} px, ${size} %`);
          assert.deepEqual(await cut(page), [], `${width} px, ${size} %`);
          assert.deepEqual(await overlaps(page), [], `${width} px, ${size} %`);
        }
      });
    }
  });
}

await test("a telephone number is seen with its digits in the order in which they are dialled", async () => {
  for (const address of [PAGES.article, PAGES.hotlines, PAGES.home]) {
    await on(address, 1280, async (page) => {
      const numbers = await page.evaluate(() =>
        [...document.querySelectorAll("a[href^='tel:']")].filter((link) => link.checkVisibility()).map((link) => {
          const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          const places = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let at = 0; at < node.data.length; at += 1) {
              if (!/\d/.test(node.data[at])) continue;
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getBoundingClientRect();
              places.push({ digit: node.data[at], line: Math.round(box.top), left: box.left });
            }
          }
          const seen = [...places].sort((a, b) => a.line - b.line || a.left - b.left);
          return { written: places.map(({ digit }) => digit).join(""), seen: seen.map(({ digit }) => digit).join("") };
        }),
      );
      assert.ok(numbers.length > 0, address);
      for (const { written, seen } of numbers) assert.equal(seen, written, address);
    });
  }
});

await test("the text begins at the right, and so do lists and the columns of a table", async () => {
  await on(PAGES.article, 1280, async (page) => {
    const places = await page.evaluate(() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect();
      const range = document.createRange();
      const first = document.querySelector("h1");
      range.selectNodeContents(first);
      const line = range.getClientRects()[0];
      return { heading: Math.abs(line.right - first.getBoundingClientRect().right), item: getComputedStyle(document.querySelector("main ol")).direction, cells: box("td:first-child, th:first-child").left > box("td:last-child").left };
    });
    assert.ok(places.heading < 2, JSON.stringify(places));
    assert.deepEqual([places.item, places.cells], ["rtl", true]);
  });
});

await test("words of a language that runs the other way keep their own order", async () => {
  await on(PAGES.article, 1280, async (page) => {
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll("body [lang='uk']")].flatMap((one) => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.data.trimEnd();
          if (!/^[А-Яа-яІіЇїЄє].*[.»]$/u.test(text.trim())) continue;
          const box = (at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect();
          };
          const [before, last] = [box(text.length - 2), box(text.length - 1)];
          if (before.width && before.top === last.top) found.push({ text, isRight: last.left >= before.left });
        }
        return found;
      }),
    );
    assert.ok(lines.length > 3, `${lines.length} lines`);
    assert.deepEqual(lines.filter(({ isRight }) => !isRight), []);
  });
});

await browser.close();
await server.close();
conclude();
