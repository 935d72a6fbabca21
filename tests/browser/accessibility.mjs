// Every kind of page, in every scheme and size, before the gate that others wrote: axe, with the rules of WCAG 2.2 AA, its best
// practices and some of AAA. Each also with the site's scripts forbidden: then style sheets alone answer to the panel.
//
//   npm install --prefix tests/browser && node tests/browser/accessibility.mjs target/debug/visnyk

import { conclude, count, inject, judge, launch } from "./harness.mjs";
import { build, choose, MOUNT, PAGES, REDIRECT, SCHEMES, serve, SIZES, tokens } from "./site.mjs";

const WORKERS = 2;
const WIDTHS = [1280, 320];

// What axe cannot judge, and why each is right (what it says of contrast is measured). All else is a failure.
const ACCEPTED = [
  // The arrow back from a footnote has no words; its name says where it leads ("Back to reference 1").
  { rule: "label-content-name-mismatch", target: /a\[href\$="#fn-r-\d+"\]/, why: /Unable to determine/ },
];

const colours = tokens();
const folder = build();
const servers = { true: await serve(folder), false: await serve(folder, { scripts: false }) };
const browser = await launch();

const all = SCHEMES.flatMap((contrast) => SIZES.map((size) => ({ contrast, size })));
const some = [...SIZES.map((size) => ({ contrast: "auto", size })), ...SCHEMES.map((contrast) => ({ contrast, size: "100" }))];
const jobs = Object.entries(PAGES).flatMap(([kind, address], index) =>
  WIDTHS.flatMap((width) => [true, false].map((scripts) => ({ kind, address, width, scripts, open: index === 0, choices: index < 3 ? all : some }))),
);
// All of it is the test; ONLY=<kind of page> looks at one while something is mended.
jobs.push(...WIDTHS.map((width) => ({ kind: "redirect", address: REDIRECT, width, scripts: true, choices: [] })));

if (process.env.ONLY) jobs.splice(0, jobs.length, ...jobs.filter(({ kind }) => kind.includes(process.env.ONLY)));

// What was found, by rule and element; the places of one finding are told together.
const found = new Map();
function note(finding, place) {
  if (!found.has(finding)) found.set(finding, []);
  found.get(finding).push(place);
}

async function work() {
  const contexts = {};
  for (const scripts of [true, false]) contexts[scripts] = await browser.newContext({ reducedMotion: "reduce" });
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    await look(contexts[job.scripts], job);
  }
}

async function look(context, { kind, address, width, scripts, open, choices }) {
  const page = await context.newPage();
  const place = `${kind}, ${width} px, ${scripts ? "scripts" : "no scripts"}`;
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    // A policy without scripts complains about scripts.
    const own = !scripts && /script-src 'none'/.test(message.text());
    const missing = address.endsWith("404.html") && /404/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !own && !missing) troubles.push(message.text());
  });
  // A page that leads on at once stays here when the next has nothing to show.
  if (kind === "redirect") await page.route(`**${MOUNT}uk/news/everything/`, (route) => route.fulfill({ status: 204 }));
  await page.setViewportSize({ width, height: 800 });
  await page.goto(servers[scripts].url(address));
  await inject(page);
  if (open) await page.evaluate(() => (document.getElementById("v-settings-open").closest("details").open = true));
  if (!choices.length) await examine(page, place);
  for (const choice of choices) {
    await choose(page, choice);
    const shown = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).fontSize]);
    const wanted = [colours[choice.contrast === "auto" ? "light" : choice.contrast].bg, `${(16 * choice.size) / 100}px`];
    if (shown.join() !== wanted.join()) troubles.push(`the panel gives ${shown.join()} instead of ${wanted.join()}`);
    await examine(page, `${place}, ${choice.contrast}, ${choice.size} %`);
  }
  for (const trouble of troubles) note(trouble, place);
  count(troubles.length === 0);
  await page.evaluate(() => localStorage.clear());
  await page.close();
}

async function examine(page, place) {
  const { violations, incomplete } = await judge(page);
  const open = incomplete.filter(({ rule, target, why }) => !ACCEPTED.some((one) => one.rule === rule && one.target.test(target) && one.why.test(why)));
  for (const { rule, target, why } of violations) note(`${rule} ${target}\n    ${why}`, place);
  for (const { rule, target, why } of open) note(`unjudged: ${rule} ${target}\n    ${why}`, place);
  count(violations.length + open.length === 0);
}

const begin = performance.now();
await Promise.all(Array.from({ length: WORKERS }, work));
for (const [finding, places] of found) {
  console.log(`FAILED ${finding}\n    ${places.slice(0, 3).join("\n    ")}${places.length > 3 ? `\n    and ${places.length - 3} more` : ""}`);
}
console.log(`${Object.keys(PAGES).length + 1} kinds of page in ${Math.round((performance.now() - begin) / 1000)} s`);
await browser.close();
await Promise.all(Object.values(servers).map((server) => server.close()));
conclude();
