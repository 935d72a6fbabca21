// The site that the browser tests look at: the one in this repository and, beside it, the kinds of page it has none of.
// Served from a folder below the root and with the headers of its own `_headers`, so the policy that readers get is in force.

import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { program, repository, run, scratch } from "./harness.mjs";

/** The moment at which the site is built, so that alerts stand and events are to come whenever the tests are run. */
const AT = "2026-11-25T12:00";

/** Where the site stands on its host. */
export const MOUNT = "/health/";

export const SCHEMES = ["light", "dark", "black-on-white", "white-on-black", "yellow-on-black", "blue-on-blue", "brown-on-beige", "green-on-brown"];
export const SIZES = ["100", "125", "150", "200"];
export const LANGUAGES = ["uk", "ru", "bg", "en"];

/** Every kind of page. The first three are judged in all schemes and sizes. */
export const PAGES = {
  home: "uk/",
  article: "uk/news/everything/",
  hotlines: "uk/hotlines/",
  "article with photos": "uk/news/mobile-clinics/",
  "article with correction": "en/news/clinic-accessibility/",
  "article in Russian": "ru/news/programme-start/",
  "article in Bulgarian": "bg/news/quality-conference-results/",
  root: "",
  "news list": "uk/news/",
  "news list with foreign titles": "bg/news/",
  category: "uk/news/category/services/",
  "archive month": "uk/news/archive/2026/11/",
  "standing page": "uk/help/first-visit/",
  "section index": "uk/about/",
  contacts: "uk/contacts/",
  events: "uk/events/",
  event: "uk/events/quality-school-2027/",
  partners: "uk/partners/",
  people: "uk/people/",
  documents: "uk/documents/",
  gallery: "bg/press/",
  glossary: "uk/glossary/",
  "terms in a text": "en/for-doctors/",
  corrections: "uk/corrections/",
  datasets: "uk/data/",
  dataset: "uk/data/everything/",
  "dataset with lines": "bg/data/procurement-2026/",
  "dataset with lines": "bg/data/procurement-2026/",
  "dataset in a text": "en/about/transparency/",
  collection: "uk/vacancies/",
  "collection item": "uk/vacancies/nurse-mobile-clinic/",
  "collection item that is over": "en/vacancies/driver/",
  notices: "uk/notices/",
  "notice that is over": "uk/news/vaccine-fridges-tender/",
  statement: "uk/accessibility/",
  untranslated: "en/news/everything/",
  outdated: "bg/news/outage-hours/",
  expired: "uk/news/closed/",
  "not found": "uk/404.html",
  "not found at the root": "404.html",
};

/** A page that leads to another at once; it is no page that people read, and has no panel. */
export const REDIRECT = "uk/news/old-everything/";

const FRONT = (title, more) => `---\ntitle: ${title}\n${more}---\n`;

// An article with all that an article can hold, in two of the four languages.
const EVERYTHING = {
  "content/data/datasets/everything.yaml": `id: everything
title: {uk: Усе в таблиці, ru: Всё в таблице, bg: Всичко в таблица, en: Everything in a table}
description: {uk: Кожен вид комірки., ru: Каждый вид ячейки., bg: Всеки вид клетка., en: Every kind of cell.}
updated: 2026-10-31
licence: CC BY 4.0
frequency: quarterly
contact: mailto:data@visnyk.example
columns:
  - {key: region, label: {uk: Область, ru: Область, bg: Област, en: Region}, type: text}
  - {key: spent, label: {uk: Витрачено, ru: Потрачено, bg: Изразходвано, en: Spent}, type: money, currency: UAH, total: yes}
  - {key: day, label: {uk: День, ru: День, bg: Ден, en: Day}, type: date}
  - {key: tender, label: {uk: Закупівля, ru: Закупка, bg: Поръчка, en: Tender}, type: prozorro}
  - {key: phone, label: {uk: Телефон, ru: Телефон, bg: Телефон, en: Phone}, type: phone}
chart: {kind: bar, x: region, y: spent}
rows:
  - {region: Заозерна, spent: 1234567.80, day: 2026-10-01, tender: UA-2026-01-15-000123-a, phone: '+380441234567'}
  - {region: Підгірна, spent: 0.20}
updates:
  - {date: 2026-11-02, kind: correction, note: {uk: Виправлено суму., ru: Исправлена сумма., bg: Поправена сума., en: A sum was corrected.}}
`,
  "content/news/everything/index.uk.md": `${FRONT(
    "Усе, що може бути в новині: таблиці, цитати, виноски, знімки",
    `lead: Тут є кожна частина, з якої складають новини.
date: 2026-11-20T10:00
category: services
place: Заозерне
background: doctor-nearby
events: [quality-school-2027]
people: [lypa, veres]
documents: [order-7, law-2168]
author:
  - person: dzvin
related: [mobile-clinics]
aliases: [/uk/news/old-everything/]
image:
  src: mobile-clinic.jpg
  alt: Біла пересувна амбулаторія стоїть на сільській вулиці.
  caption: Амбулаторія на колесах.
  credit: Visnyk
  licence: CC BY 4.0
gallery: [route-map.jpg, clinic.jpg]
photos:
  route-map.jpg: {alt: "Мапа з двома маршрутами довкола озера.", credit: Visnyk, licence: CC BY 4.0}
  clinic.jpg: {alt: "Двоповерхова будівля з пандусом.", credit: Visnyk, licence: CC BY 4.0}
attachments:
  - {file: indicators.csv, title: "Показники за рік, таблиця", pages: 2, languages: [uk, en]}
updates:
  - {date: 2026-11-21, kind: correction, note: Ми помилилися в годинах роботи., was: до 17:00, now: до 15:00}
`,
  )}Звичайний абзац із **важливими словами**, [зовнішнім посиланням](https://moz.gov.ua/), [новиною](news:flu-vaccination) та виноскою[^who].

## Таблиця {#table}

| Що перевірили | Є | Слід зробити | Дата огляду | Відповідальна установа |
| --- | ---: | ---: | --- | --- |
| Пандус або вхід без сходів | 17 | 7 | 1 вересня | Центр здоровʼя Приозерʼя |
| Двері завширшки 90 см | 14 | 10 | 2 вересня | Громадська організація «Відкриті кроки» |

### Списки

1. Перший крок.
2. Другий крок:
   - з частиною;
   - і ще однією.

Декларація
: Договір пацієнта з лікарем.

## Цитата

> Доступність – це більше, ніж пандус.
> — Марта Ясен, експертка «Відкритих кроків»

> [!IMPORTANT]
> Позначений блок: його ніхто не омине.

> [!WARNING]
> Застереження.

Речення англійською: [Quality every day]{lang=en}. Дзвоніть: <hotline:health-line>.

![Лінія здоровʼя](hotline:health-line)

![Школа якості](event:quality-school-2027)

![Директорка](person:lypa)

![Наказ](document:order-31)

\`\`\`json
{"код": [1, 2, 3], "дуже_довгий_рядок": "https://visnyk.example/uk/news/everything/index.html?query=long"}
\`\`\`

[^who]: Це загальний перелік.
`,
  "content/news/everything/index.en.md": `${FRONT(
    "Everything that an article can hold",
    `lead: Every part that news is made of.
image:
  alt: A white mobile clinic stands in a village street.
  caption: A clinic on wheels.
photos:
  route-map.jpg: {alt: "A map with two routes around the lake."}
  clinic.jpg: {alt: "A two-storey building with a ramp."}
attachments:
  - {title: "A year of indicators, table"}
updates:
  - {note: We gave the wrong opening hours., was: until 17:00, now: until 15:00}
`,
  )}An ordinary paragraph with a [link](news:flu-vaccination).

## A heading

More text.
`,
  "content/news/closed.uk.md": `${FRONT("Набір, який уже закрито", "lead: Його вже немає.\ndate: 2026-03-05\nexpires: 2026-04-01\ncategory: doctors\n")}Текст.\n`,
};

const PHOTOS = {
  "mobile-clinics/mobile-clinic.jpg": "mobile-clinic.jpg",
  "mobile-clinics/route-map.jpg": "route-map.jpg",
  "programme-start/clinic.jpg": "clinic.jpg",
  "quality-conference-results/indicators.csv": "indicators.csv",
};

/** Builds the site and gives the folder. `change` may edit the sources before. */
export function build(change = () => {}) {
  const root = scratch();
  fs.cpSync(path.join(repository, "content"), path.join(root, "content"), { recursive: true });
  for (const [name, text] of Object.entries(EVERYTHING)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  for (const [from, to] of Object.entries(PHOTOS)) {
    fs.copyFileSync(path.join(root, "content/news", from), path.join(root, "content/news/everything", to));
  }
  const settings = path.join(root, "content/site.yaml");
  fs.writeFileSync(settings, fs.readFileSync(settings, "utf8").replace(/^(base_url: https:\/\/[^/]+)\/$/m, `$1${MOUNT}`));
  change(root);
  const { status, stdout, stderr } = run(program, ["build", "--root", root, "--at", AT, "--ui-lang", "en"]);
  assert.equal(status, 0, stdout + stderr);
  return path.join(root, "public");
}

/** All pages of a built site, by their addresses below [`MOUNT`]. */
export function allPages(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  return files.map((file) => file.replace(/(^|\/)index\.html$/, "$1")).sort();
}

/** The colours of every scheme, as the theme gives them. */
export function tokens() {
  const schemes = {};
  let scheme;
  for (const line of fs.readFileSync(path.join(repository, "themes/default/theme.yaml"), "utf8").split("\n")) {
    const name = /^ {2}([a-z-]+):\s*$/.exec(line)?.[1];
    const token = /^ {4}([a-z-]+): "?#([0-9A-Fa-f]{6})"?/.exec(line);
    if (name) scheme = SCHEMES.includes(name) ? (schemes[name] = {}) : undefined;
    else if (token && scheme) scheme[token[1]] = `rgb(${[0, 2, 4].map((i) => parseInt(token[2].slice(i, i + 2), 16)).join(", ")})`;
  }
  assert.deepEqual(Object.keys(schemes), SCHEMES, "the schemes of theme.yaml");
  return schemes;
}

// ---- The server

const TYPES = { html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml", png: "image/png", jpg: "image/jpeg", woff2: "font/woff2", xml: "application/xml", txt: "text/plain; charset=utf-8", csv: "text/csv; charset=utf-8", ics: "text/calendar; charset=utf-8" };

// `_headers`: a pattern at the beginning of a line, its headers indented below.
function rules(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1).headers.push([header[1], header[2]]);
  }
  return rules.map(({ pattern, headers }) => ({ headers, matches: new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`) }));
}

/**
 * Serves a built site at [`MOUNT`]. `scripts: false` forbids scripts by the policy, as a blocker or a broken network would;
 * `compress` sends texts gzipped, as hosts do.
 */
export async function serve(folder, { scripts = true, compress = false } = {}) {
  const headers = rules(fs.readFileSync(path.join(folder, "_headers"), "utf8"));
  const { gzipSync } = await import("node:zlib");
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const inside = pathname.startsWith(MOUNT) ? decodeURIComponent(pathname.slice(MOUNT.length)) : "\0";
    let file = path.join(folder, inside.endsWith("/") || !inside ? `${inside}index.html` : inside).replaceAll("\0", "?");
    let status = 200;
    if (!fs.existsSync(file)) {
      status = 404;
      file = path.join(folder, LANGUAGES.includes(inside.slice(0, 2)) ? `${inside.slice(0, 2)}/404.html` : "404.html");
    }
    for (const rule of headers.filter(({ matches }) => matches.test(pathname) || matches.test(`/${inside}`))) {
      for (const [name, value] of rule.headers) response.setHeader(name, scripts ? value : value.replace(/script-src [^;]*/, "script-src 'none'"));
    }
    const type = TYPES[path.extname(file).slice(1)] ?? "application/octet-stream";
    let body = fs.readFileSync(file);
    if (compress && /text|svg|xml/.test(type)) {
      body = gzipSync(body);
      response.setHeader("Content-Encoding", "gzip");
    }
    response.writeHead(status, { "Content-Type": type, "Content-Length": body.length });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (address) => `${origin}${MOUNT}${address}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Chooses in the panel as a reader does: by its radio buttons. */
export function choose(page, choices) {
  return page.evaluate((choices) => {
    for (const [name, value] of Object.entries(choices)) {
      const radio = document.getElementById(`v-${name}-${value}`);
      if (!radio) throw new Error(`the panel has no v-${name}-${value}`);
      radio.click();
    }
  }, choices);
}
