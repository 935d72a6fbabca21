// What every browser test needs: the libraries, Chromium, a way to count what passed, and the gate that pages must pass.
// It is separate so that all of them find, start and judge in the same way.

import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

/** The program under test: the first argument. */
export const program = path.resolve(process.argv[2] ?? "target/debug/visnyk");

/** The root of this repository. */
export const repository = path.resolve(import.meta.dirname, "../..");

const modules = createRequire(path.resolve(process.env.BROWSER_MODULES ?? import.meta.dirname, "x.js"));

let passed = 0;
let failed = 0;

/** Ends the run for want of something: on a machine of one's own with a word, in CI as a failure. */
export function missing(what) {
  if (process.env.CI === "true") {
    console.log(`FAILED: ${what}, and nothing may be skipped in CI`);
    process.exit(1);
  }
  console.log(`skipped: ${what}`);
  return failed ? conclude() : process.exit(0);
}

/** A library of package.json; `name` may lead to a file inside of it. */
export function library(name) {
  try {
    return modules(name);
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
    return missing(`no ${name}; npm install --prefix tests/browser`);
  }
}

/** Where a file of a library lies. */
export function fileOf(name) {
  try {
    return modules.resolve(name);
  } catch {
    return missing(`no ${name}; npm install --prefix tests/browser`);
  }
}

/** The flags that Chromium needs as root in a container, and none of its own traffic. */
export const chromiumFlags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The Chromium of this machine. */
export function chromiumPath() {
  const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return places.find((file) => file && fs.existsSync(file)) ?? missing("no Chromium");
}

/** Starts Chromium with a fresh profile. */
export function launch() {
  const executablePath = chromiumPath();
  return library("playwright-core").chromium.launch({ executablePath, args: chromiumFlags });
}

/** A fresh folder, which goes when the test ends. */
export function scratch() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "visnyk-browser-"));
  process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command to its end and gives what it printed. */
export function run(command, args) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** Writes a file of a site below a folder. */
export function put(root, name, text) {
  const target = path.join(root, name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

/** Starts the preview of a site and waits for its address; port 0 is any that is free. */
export async function preview(root, port = 0) {
  const child = spawn(program, ["serve", "--root", root, "--port", String(port), "--ui-lang", "en"], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise((resolve) => createInterface({ input: child.stdout }).once("line", resolve));
  return { child, port: Number(/localhost:(\d+)/.exec(line)[1]) };
}

/** Counts a thing that was looked at; the reason of a failure is printed. */
export function count(good, reason) {
  if (good) passed += 1;
  else failed += 1;
  if (!good && reason) console.log(`FAILED ${reason}`);
}

/** One test: whatever it throws is a failure. */
export async function test(name, body) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) return;
  try {
    await body();
    console.log(`ok ${name}`);
    count(true);
  } catch (error) {
    // Without the colours of a terminal, and the beginning only: a list of what was tried can be long.
    const text = error.stack.replace(/\x1b\[\d+m/g, "").split("\n").slice(0, 40).join("\n");
    count(false, `${name}\n${text}`);
  }
}

/** Says how many passed, alone on the last line, and ends. */
export function conclude() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
}

// ---- The gate

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MORE = [
  "color-contrast-enhanced",
  "td-has-header",
  "table-fake-caption",
  "p-as-heading",
  "label-content-name-mismatch",
  "identical-links-same-purpose",
  "css-orientation-lock",
];

let source;
/** Puts axe into a page; once for each page that is loaded. */
export async function inject(page) {
  source ??= fs.readFileSync(fileOf("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  await page.evaluate(`globalThis.measured = ${measured}`);
}

// axe leaves contrast open where anything may lie over the text: where a table is scrolled, where a line breaks, where a cell
// holds one digit. That is measured: the text is brought into view, nothing foreign may be met at any of its points, and its
// colour must have 7:1 with the one background below it. Runs in the page.
function measured(element) {
  const inside = (x, y) => {
    for (let box = element; box; box = box.parentElement) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (getComputedStyle(box).overflowX !== "visible" && (x < left || x > right || y < top || y > bottom)) return false;
    }
    return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
  };
  const range = document.createRange();
  range.selectNodeContents(element);
  const look = (inline) => {
    element.scrollIntoView({ block: "center", inline, behavior: "instant" });
    return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((part) => [0.2, 0.5, 0.8].map((height) => [left + (right - left) * part, top + (bottom - top) * height])),
    ).filter(([x, y]) => inside(x, y));
  };
  // The words of a box that is wider than what is seen of it stand at its beginning.
  let points = look("center");
  if (!points.length) points = look("start");
  const met = points.map(([x, y]) => document.elementFromPoint(x, y));
  if (!met.length || !met.every((top) => top && (element.contains(top) || top.contains(element)))) return false;
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const opaque = (colour) => channels(colour).length === 3;
  let ground = element;
  while (ground && !opaque(getComputedStyle(ground).backgroundColor)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(ground);
    if (channels(backgroundColor)[3] !== 0 || backgroundImage !== "none" || opacity !== "1") return false;
    ground = ground.parentElement;
  }
  if (!ground || getComputedStyle(ground).backgroundImage !== "none" || !opaque(getComputedStyle(element).color)) return false;
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const [front, back] = [light(getComputedStyle(element).color), light(getComputedStyle(ground).backgroundColor)];
  return Math.max(front, back) / Math.min(front, back) >= 7;
}

/** Judges the page as it stands: what is wrong and what a person has to judge, one line for each element. */
export async function judge(page) {
  const options = {
    runOnly: { type: "tag", values: TAGS },
    rules: Object.fromEntries(MORE.map((rule) => [rule, { enabled: true }])),
    resultTypes: ["violations", "incomplete"],
    iframes: false,
  };
  return page.evaluate(async (options) => {
    const lines = (results) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map((node) => ({
          rule: id,
          target: node.target.join(" "),
          why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; "),
        })),
      );
    const { axe, scrollX, scrollY } = globalThis;
    const first = await axe.run(document, options);
    const incomplete = [];
    for (const line of lines(first.incomplete)) {
      const contrast = line.rule.startsWith("color-contrast");
      if (!contrast || !globalThis.measured(document.querySelector(line.target))) incomplete.push(line);
    }
    scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    return { violations: lines(first.violations), incomplete };
  }, options);
}
