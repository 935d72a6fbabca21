// What can be judged of the files alone, by judges that others wrote: the Nu checker over every page, drawing and style sheet,
// css-tree over every declaration; and the weight of an article, which is bytes and no timing.
//
//   npm install --prefix tests/browser && node tests/browser/output.mjs target/debug/visnyk

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { conclude, fileOf, library, missing, program, repository, run, scratch, test } from "./harness.mjs";
import { allPages, build, MOUNT } from "./site.mjs";

// What the Nu checker says of style sheets and does not know yet – css-tree, which does, judges these – and one guess of it that
// is wrong. Every other warning and remark is a failure as an error is: there is none that would be no mistake.
const UNKNOWN_TO_NU = [
  { why: "container queries, in all browsers since 2023", message: /^CSS: Unrecognized at-rule “@container”/ },
  { why: "the same", message: /^CSS: “container-type”: Property “container-type” doesn't exist/ },
  { why: "strokes below letters, in all browsers since 2017", message: /^CSS: “paint-order”: Property “paint-order” doesn't exist/ },
  { why: "a guess by letters, and the two share them", message: /appears to be written in Macedonian but the “html” start tag has “lang="bg"”/ },
];

const KB = 1000;
const ARTICLE = 25 * KB;
const FONTS = 60 * KB;

const folder = build();
const files = (extension) => fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(extension)).sort();
const read = (file) => fs.readFileSync(path.join(folder, file), "utf8");
const pages = allPages(folder).map((address) => (/(^|\/)$/.test(address) ? `${address}index.html` : address));

await test("every rule and declaration of every style sheet is CSS that css-tree knows", () => {
  const { parse, walk, generate, lexer } = library("css-tree");
  const found = [];
  let declarations = 0;
  for (const file of files(".css")) {
    const note = (text, place) => found.push(`${file}:${place?.start.line ?? "?"} ${text}`);
    const tree = parse(read(file), { positions: true, parseCustomProperty: true, onParseError: (error) => note(error.message, { start: error }) });
    walk(tree, function (node) {
      if (node.type === "Raw" && /[{}]/.test(node.value)) note(`cannot be read: ${node.value.slice(0, 60)}`, node.loc);
      if (node.type === "Atrule") {
        const { error } = lexer.matchAtrulePrelude(node.name, node.prelude);
        if (error) note(`@${node.name} ${node.prelude ? generate(node.prelude) : ""}: ${error.message.split("\n")[0]}`, node.loc);
      }
      if (node.type === "PseudoClassSelector" || node.type === "PseudoElementSelector") {
        if (/^-(moz|ms|o)-/.test(node.name)) note(`:${node.name} is of one browser`, node.loc);
      }
      if (node.type === "Declaration") {
        declarations += 1;
        if (node.property.startsWith("--")) return;
        if (this.atrule?.name === "font-face") {
          const { error } = lexer.matchAtruleDescriptor("font-face", node.property, node.value);
          if (error) note(`@font-face ${node.property}: ${generate(node.value)}: ${error.message.split("\n")[0]}`, node.loc);
          return;
        }
        // What a custom property holds is known only in the browser: then the property's name is judged alone.
        const held = /var\(/.test(generate(node.value));
        const { error } = held ? { error: lexer.getProperty(node.property) ? null : new Error("Unknown property") } : lexer.matchProperty(node.property, node.value);
        if (error) note(`${node.property}: ${generate(node.value)}: ${error.message.split("\n")[0]}`, node.loc);
      }
    });
  }
  assert.deepEqual(found, []);
  assert.ok(declarations > 500, `${declarations} declarations`);
});

await test("a page has one inline script, whose hash is in the policy, and no inline style or handler", () => {
  const policy = /Content-Security-Policy: (.*)/.exec(read("_headers"))[1];
  const allowed = /script-src ([^;]*)/.exec(policy)[1].split(" ");
  assert.equal(allowed[0], "'self'");
  assert.equal(allowed.length, 2, "the policy allows one script");
  assert.doesNotMatch(policy, /unsafe|https?:|data:|\*/);
  for (const page of pages) {
    const html = read(page);
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)].filter(([, attributes]) => !attributes.includes("ld+json"));
    assert.equal(inline.length, 1, page);
    assert.equal(`'sha256-${createHash("sha256").update(inline[0][2]).digest("base64")}'`, allowed[1], page);
    assert.doesNotMatch(html, /<style|<[^>]+ style=|<[^>]+ on[a-z]+="|javascript:|<iframe|<marquee|<blink|autoplay|<canvas/i, page);
    assert.doesNotMatch(html, /\u00AD|&shy;/, `${page}: soft hyphens`);
    assert.doesNotMatch(html.replace(/<a [^>]*>/g, "").replace(/<link rel="(canonical|alternate)"[^>]*>/g, ""), /(src|href|srcset|action|poster)="(https?:)?\/\//, `${page} loads from elsewhere`);
    for (const [, lang] of html.matchAll(/<html lang="([^"]*)"/g)) {
      assert.equal(lang, /^(uk|ru|bg|en)\//.exec(page)?.[1] ?? "uk", page);
    }
  }
});

await test("an article with its styles and scripts weighs at most 25 KB as it is sent, and all fonts 60 KB", () => {
  const articles = pages.filter((page) => /^[a-z]{2}\/news\/[^/]+\/index\.html$/.test(page));
  assert.ok(articles.length > 40);
  const weigh = (file) => gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
  const weights = articles.map((page) => {
    const html = read(page);
    const linked = [...html.matchAll(/<(?:script[^>]*\bsrc|link rel="stylesheet" href)="([^"]+)"/g)].map(([, href]) => href.slice(MOUNT.length));
    return { page, bytes: [page, ...linked].reduce((sum, file) => sum + weigh(file), 0) };
  });
  const heaviest = weights.reduce((a, b) => (a.bytes > b.bytes ? a : b));
  const fonts = files(".woff2").map((file) => fs.statSync(path.join(folder, file)).size);
  const all = fonts.reduce((sum, bytes) => sum + bytes, 0);
  console.log(`   ${heaviest.page}: ${heaviest.bytes} bytes; ${fonts.length} fonts: ${all} bytes`);
  assert.ok(heaviest.bytes <= ARTICLE, JSON.stringify(heaviest));
  assert.ok(all <= FONTS, `${all} bytes of fonts`);
});

// The mandatory properties of DCAT-AP 3.0 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), by class.
const MANDATORY = {
  "http://www.w3.org/ns/dcat#Catalog": ["http://purl.org/dc/terms/title", "http://purl.org/dc/terms/description", "http://purl.org/dc/terms/publisher"],
  "http://www.w3.org/ns/dcat#Dataset": ["http://purl.org/dc/terms/title", "http://purl.org/dc/terms/description"],
  "http://www.w3.org/ns/dcat#Distribution": ["http://www.w3.org/ns/dcat#accessURL"],
  "http://xmlns.com/foaf/0.1/Agent": ["http://xmlns.com/foaf/0.1/name"],
};

// Nothing is fetched: the vocabulary of schema.org is all that its context is needed for. `safe` refuses what would be lost.
const expand = (text) =>
  library("jsonld").expand(JSON.parse(text), {
    safe: true,
    documentLoader: async (documentUrl) => {
      assert.equal(documentUrl, "https://schema.org");
      return { documentUrl, document: { "@context": { "@vocab": "https://schema.org/" } } };
    },
  });

await test("jsonld expands the catalogue of data, and it has what DCAT-AP asks for", async () => {
  const counts = {};
  const visit = (node) => {
    for (const type of node["@type"] ?? []) {
      counts[type] = (counts[type] ?? 0) + 1;
      for (const property of MANDATORY[type] ?? []) assert.ok(node[property]?.length > 0, `${node["@id"]} lacks ${property}`);
    }
    for (const value of Object.values(node).flat()) if (value !== null && typeof value === "object") visit(value);
  };
  (await expand(read("data/catalog.jsonld"))).forEach(visit);
  for (const type of Object.keys(MANDATORY)) assert.ok(counts[type] > 0, `no ${type}`);
  assert.equal(counts["http://www.w3.org/ns/dcat#Distribution"], 2 * counts["http://www.w3.org/ns/dcat#Dataset"]);
});

await test("jsonld expands the structured data of every page, and every thing has a type of schema.org", async () => {
  const kinds = new Set();
  for (const page of pages) {
    for (const [, text] of read(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      for (const thing of await expand(text)) {
        assert.ok(thing["@type"]?.every((type) => /^https:\/\/schema\.org\/[A-Z]/.test(type)), `${page}: ${JSON.stringify(thing["@type"])}`);
        thing["@type"].forEach((type) => kinds.add(type.split("/").pop()));
      }
    }
  }
  for (const kind of ["NewsArticle", "Event", "Dataset", "DataCatalog"]) assert.ok(kinds.has(kind), kind);
});

await test("Papa Parse reads the same cells of every table of data as stand in its JSON", () => {
  const Papa = library("papaparse");
  const all = files(".csv").filter((file) => file.startsWith("data/"));
  for (const file of all) {
    const bytes = fs.readFileSync(path.join(folder, file));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], `${file} begins with a mark that spreadsheets know`);
    const { data: rows, errors, meta } = Papa.parse(bytes.toString().slice(1), { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, [], file);
    const json = JSON.parse(read(file.replace(/csv$/, "json")));
    assert.deepEqual(meta.fields, json.columns.map(({ key }) => key), file);
    assert.equal(rows.length, json.rows, file);
    for (const [i, record] of json.records.entries()) {
      for (const [key, value] of Object.entries(record)) {
        const cell = rows[i][key];
        assert.ok(value === null ? cell === "" : typeof value === "number" ? Number(cell) === value : cell === String(value), `${file}: ${key} of row ${i + 1}: ${cell}, ${value}`);
      }
    }
  }
  assert.ok(all.length > 3, all.join());
});

await test("feedsmith reads every feed, and each entry has what readers need", () => {
  const { parseAtomFeed } = library("feedsmith");
  const all = files(".xml").filter((file) => read(file).includes("http://www.w3.org/2005/Atom"));
  for (const file of all) {
    const feed = parseAtomFeed(read(file));
    assert.ok(feed.id && feed.title && feed.updated && feed.links.some(({ rel }) => rel === "self"), file);
    for (const entry of feed.entries ?? []) {
      assert.ok(entry.id && entry.title && !Number.isNaN(Date.parse(entry.updated)) && entry.links?.[0]?.href, `${file}: ${JSON.stringify(entry)}`);
    }
    const ids = (feed.entries ?? []).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, file);
  }
  assert.ok(all.some((file) => file.endsWith("corrections.xml")) && all.length > 8, all.join());
});

await test("ajv holds the site's own YAML to the schemas, and finds in it what is wrong", () => {
  const { default: Ajv } = library("ajv");
  const yaml = library("yaml");
  const root = scratch();
  fs.cpSync(path.join(repository, "content"), path.join(root, "content"), { recursive: true });
  run(program, ["schema", "--root", root, "--ui-lang", "en"]);
  const { default: Ajv2020 } = library("ajv/dist/2020.js");
  const options = { strict: false, allErrors: true, validateFormats: false };
  const ajv = new Ajv(options);
  const schema = (name) => ajv.compile(JSON.parse(fs.readFileSync(path.join(root, `.vscode/visnyk/${name}.json`), "utf8")));
  // A collection's schema is the site's own, of the draft that it names.
  const own = (file) => new Ajv2020(options).compile(JSON.parse(fs.readFileSync(path.join(root, file), "utf8")));
  const settings = JSON.parse(fs.readFileSync(path.join(root, ".vscode/settings.json"), "utf8"))["yaml.schemas"];
  const wrong = [];
  let judged = 0;
  const judge = (validate, file, text) => {
    judged += 1;
    if (!validate(yaml.parse(text))) wrong.push(`${file}: ${ajv.errorsText(validate.errors)}`);
  };
  for (const [name, pattern] of Object.entries(settings)) {
    const [folder, ending] = pattern.split("*");
    const files = ending ? fs.readdirSync(path.join(root, folder)).filter((file) => file.endsWith(ending)).map((file) => folder + file) : [pattern];
    assert.ok(files.length > 0, pattern);
    const validate = name.endsWith(".schema.json") ? own(name) : schema(path.basename(name, ".json"));
    for (const file of files) judge(validate, file, fs.readFileSync(path.join(root, file), "utf8"));
  }
  const kinds = { news: "news", pages: "page", alerts: "alert", snippets: "snippet", events: "programme" };
  for (const [folder, kind] of Object.entries(kinds)) {
    const validate = schema(kind);
    for (const file of fs.readdirSync(path.join(root, "content", folder), { recursive: true }).filter((name) => name.endsWith(".md"))) {
      // Titles and leads are text to the end of their line, whatever is in them.
      const front = /^---\r?\n(.*?)^---/ms.exec(fs.readFileSync(path.join(root, "content", folder, file), "utf8"))?.[1] ?? "{}";
      judge(validate, `${folder}/${file}`, front.replace(/^(title|lead): (?!["'|>])(.*)$/gm, (_, key, text) => `${key}: ${JSON.stringify(text)}`));
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(judged > 60, `${judged} files`);
  const hotlines = schema("hotlines");
  const hotline = yaml.parse(fs.readFileSync(path.join(root, "content/data/hotlines.yaml"), "utf8"))[0];
  for (const slip of [{ phone: "0 800 505 201" }, { cost: "gratis" }, { verifed: "2026-01-01" }, { verified: "soon" }, { hours: [{ days: "mon-fri", opens: "9", closes: "18:00" }] }]) {
    assert.equal(hotlines([{ ...hotline, ...slip }]), false, JSON.stringify(slip));
  }
  const { name, ...nameless } = hotline;
  assert.ok(name && !hotlines([nameless]) && hotlines([hotline]));
  const { description, examples } = JSON.parse(fs.readFileSync(path.join(root, ".vscode/visnyk/events.json"), "utf8")).definitions.event.properties.contact;
  assert.ok(description && examples.includes(hotline.id), "an editor proposes the hotlines of this site");
});

await test("every calendar is read by ical.js, with a zone for every hour and the times of the pages", () => {
  const ICAL = library("ical.js");
  const all = files(".ics");
  let events = 0;
  for (const file of all) {
    const bytes = fs.readFileSync(path.join(folder, file), "utf8");
    assert.ok(bytes.split("\r\n").every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line)), `${file}: lines`);
    const calendar = new ICAL.Component(ICAL.parse(bytes));
    const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
    for (const component of calendar.getAllSubcomponents("vevent")) {
      events += 1;
      const event = new ICAL.Event(component);
      assert.ok(event.uid && event.summary && event.description.includes(component.getFirstPropertyValue("url")), file);
      assert.ok(event.startDate.compare(event.endDate) < 0 || event.startDate.toString() === event.endDate.toString(), file);
      if (event.startDate.isDate) continue;
      const name = component.getFirstProperty("dtstart").getParameter("tzid");
      const zone = zones.find((known) => known.tzid === name);
      assert.ok(zone, `${file}: ${name}`);
      // The page's own structured data tells the same hour with its offset, by another road.
      const page = read(`${file.slice(0, 2)}/events/${event.uid.split("@")[0]}/index.html`);
      const { startDate } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)[1]);
      event.startDate.zone = zone;
      assert.equal(event.startDate.toUnixTime() * 1000, Date.parse(startDate), `${file}: ${startDate}`);
    }
  }
  assert.ok(all.length >= 36 && events >= 64, `${all.length} files, ${events} events`);
});

await test("every address card is read by ical.js, with the number that the page dials", () => {
  const ICAL = library("ical.js");
  const all = files(".vcf");
  for (const file of all) {
    const bytes = fs.readFileSync(path.join(folder, file), "utf8");
    const page = read(file.replace(".vcf", "/index.html"));
    const cards = [ICAL.parse(bytes)].flat(bytes.split("BEGIN:VCARD").length > 2 ? 1 : 0).map((card) => new ICAL.Component(card));
    assert.equal(cards.length, page.split('class="card hotline"').length - 1, file);
    for (const card of cards) {
      assert.ok(card.getFirstPropertyValue("fn") && card.getFirstPropertyValue("note"), file);
      assert.ok(page.includes(`href="tel:${card.getFirstPropertyValue("tel")}"`), `${file}: ${card}`);
    }
  }
  assert.equal(all.length, 4);
});

// The last, since it needs more than Node.js.
await test("the Nu checker finds nothing in any page, drawing and style sheet", () => {
  const java = process.env.JAVA ?? "java";
  try {
    run(java, ["-version"]);
  } catch {
    missing("no Java");
  }
  const jar = fileOf("vnu-jar/build/dist/vnu.jar");
  const { stdout, stderr } = run(java, ["-jar", jar, "--format", "json", "--stdout", "--also-check-css", "--also-check-svg", "--skip-non-html", "--exit-zero-always", folder]);
  let messages;
  try {
    ({ messages } = JSON.parse(stdout));
  } catch {
    assert.fail(`no answer: ${stderr}`);
  }
  const all = new Map();
  for (const { type, subType, message, url, lastLine, extract } of messages) {
    if (UNKNOWN_TO_NU.some((known) => known.message.test(message))) continue;
    if (!all.has(message)) all.set(message, `${subType ?? type}: ${message} (${path.relative(folder, new URL(url).pathname)}:${lastLine} ${extract ?? ""})`);
  }
  assert.deepEqual([...all.values()], []);
  const judged = pages.length + files(".css").length + files(".svg").length;
  assert.ok(pages.length > 200 && files(".css").length >= 2, `${judged} files`);
  console.log(`   ${pages.length} pages, ${files(".svg").length} drawings, ${files(".css").length} style sheets`);
});

conclude();
