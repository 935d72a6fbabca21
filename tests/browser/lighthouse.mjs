// Lighthouse over every kind of page: accessibility must be 100.
//
//   npm install --prefix tests/browser && node tests/browser/lighthouse.mjs target/debug/visnyk
//
// With `performance` after the program it measures instead, five times an article as an old phone on a slow line gets it. That
// is a timing, so it says what it found beside what is aimed at and fails nothing.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { chromiumFlags, chromiumPath, conclude, fileOf, test } from "./harness.mjs";
import { build, PAGES, serve } from "./site.mjs";

const { default: lighthouse } = await import(pathToFileURL(fileOf("lighthouse")));
const { launch } = await import(pathToFileURL(fileOf("chrome-launcher")));

const server = await serve(build(), { compress: true });
const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: [...chromiumFlags, "--headless"], logLevel: "silent" });

async function look(address, category, settings) {
  const { lhr } = await lighthouse(server.url(address), { port: chrome.port, logLevel: "error", output: "json", onlyCategories: [category], ...settings });
  assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
  return lhr;
}

async function accessible() {
  for (const [kind, address] of Object.entries(PAGES)) {
    await test(`${kind} has an accessibility of 100`, async () => {
      // Nothing is measured, so the line need not be slowed down.
      const { audits, categories } = await look(address, "accessibility", { throttlingMethod: "provided", disableFullPageScreenshot: true });
      const failed = Object.values(audits).filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score !== 1);
      const elements = failed.map(({ id, details }) => `${id}: ${details?.items?.map(({ node }) => node?.selector).join(", ")}`);
      assert.deepEqual([categories.accessibility.score, elements], [1, []]);
    });
  }
}

async function measure() {
  const runs = [];
  for (let run = 0; run < 5; run += 1) {
    const { audits, categories } = await look(PAGES["article with photos"], "performance", {});
    const of = (id) => audits[id].numericValue;
    runs.push({ score: Math.round(categories.performance.score * 100), paint: Math.round(of("first-contentful-paint")), largest: Math.round(of("largest-contentful-paint")), blocked: Math.round(of("total-blocking-time")), shift: of("cumulative-layout-shift") });
    console.log(`   ${JSON.stringify(runs.at(-1))}`);
  }
  const median = (values) => values.toSorted((a, b) => a - b)[2];
  console.log(`performance ${median(runs.map(({ score }) => score))} (aimed at: 98), layout shift ${Math.max(...runs.map(({ shift }) => shift))} (aimed at: 0)`);
}

try {
  await (process.argv[3] === "performance" ? measure() : accessible());
} finally {
  await chrome.kill();
  await server.close();
}
if (process.argv[3] !== "performance") conclude();
