// What must hold on every kind of page: keys reach all and show where they are, nothing is cut or laid over something else at
// any width and size, nothing moves, nothing comes from elsewhere, nothing is lost without scripts or on paper.
//
//   npm install --prefix tests/browser && node tests/browser/pages.mjs target/debug/visnyk

import assert from "node:assert/strict";
import { conclude, launch, test } from "./harness.mjs";
import { cut, overlaps, walk } from "./layout.mjs";
import { build, choose, LANGUAGES, PAGES, SCHEMES, serve, tokens } from "./site.mjs";

const colours = tokens();
const folder = build();
const server = await serve(folder);
const browser = await launch();

/** Opens a page in a profile of its own. */
async function on(address, options, body) {
  const { width = 1280, height = 800, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", ...rest });
  try {
    if (options.before) await context.addInitScript(options.before);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(server.url(address));
    return await body(page, context);
  } finally {
    await context.close();
  }
}

/** The same for every kind of page, one page after the other in one profile. */
async function everywhere(options, body) {
  await on(PAGES.home, options, async (page, context) => {
    for (const [kind, address] of Object.entries(PAGES)) {
      await page.goto(server.url(address));
      await body(page, kind, context);
    }
  });
}

const openPanel = (page) => page.evaluate(() => (document.getElementById("v-settings-open").closest("details").open = true));
const openAll = (page) =>
  page.evaluate(() =>
    document.querySelectorAll("details").forEach((details) => {
      details.removeAttribute("name");
      details.open = true;
    }),
  );

// ---- Keys

await test("the first stop is the link to the content, in every language, and it moves the focus there", async () => {
  const names = new Set();
  for (const language of LANGUAGES) {
    await on(`${language}/`, {}, async (page) => {
      await page.keyboard.press("Tab");
      const skip = await page.evaluate(() => ({ target: document.activeElement.getAttribute("href"), text: document.activeElement.textContent.trim(), inside: !!document.activeElement.closest("header, nav") }));
      assert.deepEqual([skip.target, skip.inside], ["#v-main", false]);
      assert.ok(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().top >= 0), "it is in sight");
      names.add(skip.text);
      await page.keyboard.press("Enter");
      assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null));
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null), "Tab goes on from there");
    });
  }
  assert.equal(names.size, LANGUAGES.length);
});

for (const [where, width, size] of [["on a wide screen", 1280, "100"], ["on a phone", 320, "100"], ["in double size", 1280, "200"]]) {
  await test(`Tab goes through every page in order, and shows where it is, ${where}`, async () => {
    let stops = 0;
    const found = [];
    await everywhere({ width }, async (page, kind) => {
      if (size !== "100") await choose(page, { size });
      const { wrong, count } = await walk(page, colours.light);
      stops += count;
      found.push(...wrong.map((one) => `${kind}: ${one}`));
    });
    assert.deepEqual(found, []);
    console.log(`   ${stops} stops`);
  });
}

for (const width of [1280, 320]) {
  await test(`Tab shows where it is when panel and menus are open, in all schemes, at ${width} px`, async () => {
    await on(PAGES.home, { width }, async (page) => {
      for (const contrast of SCHEMES) {
        await page.reload();
        await choose(page, { contrast });
        await openPanel(page);
        await page.evaluate(() => document.querySelectorAll("header .menu details").forEach((details) => (details.open = true)));
        assert.deepEqual((await walk(page, colours[contrast])).wrong, [], contrast);
      }
    });
  });
}

await test("the menu opens by keys and by touch, never by a pointer that passes, with and without scripts", async () => {
  for (const javaScriptEnabled of [true, false]) {
    for (const width of [1280, 320]) {
      await on(PAGES.home, { javaScriptEnabled, width }, async (page) => {
        assert.equal(await page.locator("[role=menu], [role=menubar], [role=menuitem]").count(), 0);
        const outer = page.locator("header .menu > details > summary");
        if (await outer.isVisible()) await outer.press("Enter");
        const branch = page.locator("header .menu li > details").first();
        const link = branch.locator("a").first();
        await branch.locator("summary").hover();
        assert.ok(!(await link.isVisible()), "a pointer that passes opens nothing");
        await branch.locator("summary").press("Enter");
        assert.ok(await link.isVisible());
        await page.keyboard.press("Tab");
        assert.ok(await link.evaluate((one) => one === document.activeElement));
        await branch.locator("summary").click();
        assert.ok(!(await link.isVisible()));
      });
    }
  }
});

await test("controls at the top, in the panel and the numbers of hotlines are 44 pixels at least", async () => {
  const small = [];
  for (const width of [1280, 320]) {
    for (const address of [...LANGUAGES.map((language) => `${language}/`), PAGES.hotlines, PAGES.untranslated]) {
      await on(address, { width }, async (page) => {
        await openPanel(page);
        await page.evaluate(() => document.querySelectorAll("header .menu details").forEach((details) => { details.removeAttribute("name"); details.open = true; }));
        const found = await page.evaluate(() =>
          [...document.querySelectorAll("header .languages li > *, header .phones a, header .menu a, header summary, #v-settings label, #v-settings button, main .hotline .number a, main .hotline .tel.main, .pager a")]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map((element) => ({ what: `${element.localName} ${element.id || element.textContent.trim()}`, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
            .map(({ what, box }) => `${what}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`),
        );
        small.push(...found.map((one) => `${address} ${width} px: ${one}`));
        assert.ok((await page.locator("#v-settings label").count()) > 15);
      });
    }
  }
  assert.deepEqual(small, []);
});

// ---- Layout

for (const [width, choices] of [
  [1280, {}],
  [768, {}],
  [320, {}],
  [320, { size: "200" }],
  [320, { size: "200", spacing: "widest" }],
  [768, { size: "200", images: "off" }],
  [1280, { size: "200", spacing: "wide" }],
  [1920, { size: "150" }],
]) {
  await test(`nothing is cut, laid over something else or wider than the window at ${width} px ${Object.values(choices).join(" ")}`, async () => {
    const found = [];
    await everywhere({ width }, async (page, kind) => {
      await choose(page, choices);
      for (const part of ["closed", "open"]) {
        if (part === "open") {
          if (kind !== "home" && kind !== "article") continue;
          await openPanel(page);
        }
        found.push(...[...(await cut(page)), ...(await overlaps(page))].map((one) => `${kind}, ${part}: ${one}`));
      }
    });
    assert.deepEqual(found, []);
  });
}

await test("readers' own spacing of text cuts nothing", async () => {
  const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";
  const found = [];
  for (const width of [1280, 320]) {
    await everywhere({ width }, async (page, kind) => {
      // As a user's style sheet: the policy of the site does not concern it.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, spacing);
      if (kind === "home") await openPanel(page);
      found.push(...[...(await cut(page)), ...(await overlaps(page))].map((one) => `${kind}, ${width} px: ${one}`));
    });
  }
  assert.deepEqual(found, []);
});

await test("a wide table scrolls in a region of its own, which has a name and takes the focus", async () => {
  await on(PAGES.article, { width: 320 }, async (page) => {
    const region = page.locator("main table").first().locator("xpath=..");
    const { scrolls, tabIndex, role, name } = await region.evaluate((one) => ({ scrolls: one.scrollWidth > one.clientWidth, tabIndex: one.tabIndex, role: one.getAttribute("role"), name: one.getAttribute("aria-label") ?? document.getElementById(one.getAttribute("aria-labelledby"))?.textContent }));
    assert.ok(scrolls && tabIndex === 0 && ["region", "group"].includes(role) && name?.trim(), JSON.stringify({ scrolls, tabIndex, role, name }));
    await region.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector("main table").parentElement.scrollLeft > 0);
  });
});

await test("a size of 200 % lays pages out as the browser's zoom does", async () => {
  const shape = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll("body *")].map((element) => {
        const { display, gridTemplateColumns, float, position } = getComputedStyle(element);
        return `${element.localName}.${element.className} ${display} ${gridTemplateColumns === "none" ? "" : gridTemplateColumns.split(" ").length} ${float} ${position}`;
      }),
    );
  for (const [kind, address] of Object.entries(PAGES)) {
    const [sized, zoomed] = await Promise.all([
      on(address, { width: 1000 }, async (page) => {
        await choose(page, { size: "200" });
        return shape(page);
      }),
      on(address, { width: 500 }, shape),
    ]);
    assert.deepEqual(sized, zoomed, kind);
  }
  await on(PAGES.home, { width: 1000 }, async (page) => {
    const columns = () => page.locator("main .cards").first().evaluate((cards) => getComputedStyle(cards).gridTemplateColumns.split(" ").length);
    assert.ok((await columns()) > 1);
    await choose(page, { size: "200" });
    assert.equal(await columns(), 1);
  });
});

await test("text is large, its lines are short and apart, and never justified", async () => {
  for (const width of [1280, 1920]) {
    await everywhere({ width }, async (page, kind) => {
      const { wrong, texts } = await page.evaluate(() => {
        const wrong = [];
        const texts = [...document.querySelectorAll("main .text p, main .text li, main .lead, main aside p")].filter((one) => one.checkVisibility() && !one.closest(".card"));
        for (const text of texts) {
          const { fontSize, lineHeight, textAlign } = getComputedStyle(text);
          const say = (what) => wrong.push(`${what}: ${text.textContent.trim().slice(0, 40)}`);
          if (parseFloat(fontSize) < 18 && !text.closest(".footnotes, small, .meta, .note, aside, figcaption")) say(fontSize);
          if (parseFloat(lineHeight) < 1.5 * parseFloat(fontSize) - 0.1) say(`${lineHeight} for ${fontSize}`);
          if (textAlign === "justify") say(textAlign);
          const lines = new Map();
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          while (walker.nextNode()) {
            if (walker.currentNode.parentElement.closest(".vh")) continue;
            for (const word of walker.currentNode.data.matchAll(/\S+\s?/g)) {
              range.setStart(walker.currentNode, word.index);
              range.setEnd(walker.currentNode, word.index + word[0].trimEnd().length);
              const { bottom, width } = range.getBoundingClientRect();
              if (width === 0) continue; // not displayed
              const line = Math.round(bottom / 8);
              lines.set(line, (lines.get(line) ?? 0) + word[0].length);
            }
          }
          if (Math.max(...lines.values()) > 81) say(`${Math.max(...lines.values())} characters in a line`);
        }
        return { wrong, texts: texts.length };
      });
      assert.deepEqual(wrong, [], `${kind} at ${width} px`);
      if (kind === "article") assert.ok(texts > 8);
    });
  }
});

await test("long words break in headings, and only text is hyphenated", async () => {
  await on(PAGES.article, {}, async (page) => {
    const of = (selector) => page.locator(selector).first().evaluate((one) => [getComputedStyle(one).overflowWrap, getComputedStyle(one).hyphens]);
    assert.deepEqual(await of("h1"), ["anywhere", "manual"]);
    assert.deepEqual(await of("article .text h2"), ["anywhere", "manual"]);
    assert.equal((await of("article .text p"))[1], "auto");
    for (const selector of ["header .menu a", "td", "th", "footer p"]) assert.equal((await of(selector))[1], "manual", selector);
  });
});

await test("links in text are underlined in every scheme, and plates of logos stay white", async () => {
  await on(PAGES.article, {}, async (page) => {
    for (const contrast of SCHEMES) {
      await choose(page, { contrast });
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll("main p a, main dd a, main .text li a, footer p a")].filter((link) => link.checkVisibility() && !getComputedStyle(link).textDecorationLine.includes("underline")).map((link) => link.outerHTML));
      assert.deepEqual(bare, [], contrast);
    }
  });
  await on(PAGES.partners, {}, async (page) => {
    const plates = page.locator(".logo.plate");
    assert.ok((await plates.count()) > 0);
    for (const contrast of SCHEMES) {
      await choose(page, { contrast });
      assert.deepEqual(await plates.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).backgroundColor))]), ["rgb(255, 255, 255)"], contrast);
    }
  });
});

// ---- What comes and what moves

await test("nothing moves while a page is loaded and read", async () => {
  const before = () => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, sources }) => `${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 60))}`))).observe({ type: "layout-shift", buffered: true });
  };
  const found = [];
  for (const width of [1280, 320]) {
    await everywhere({ width, before }, async (page, kind) => {
      await page.evaluate(async () => {
        for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
          scrollTo({ top, behavior: "instant" });
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      });
      found.push(...(await page.evaluate(() => globalThis.shifts)).map((one) => `${kind} at ${width} px: ${one}`));
    });
  }
  assert.deepEqual(found, []);
});

await test("where less motion is wished there is none", async () => {
  await everywhere({}, async (page, kind) => {
    await openAll(page);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((one) => one.effect?.target?.outerHTML),
      ...[document.documentElement, ...document.querySelectorAll("body *")].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
      }).map((element) => element.localName),
    ]);
    assert.deepEqual(moving, [], kind);
  });
});

await test("no page asks anybody else for anything, sets a cookie or stores anything", async () => {
  const asked = new Set();
  await on(PAGES.home, {}, async (page, context) => {
    context.on("request", (request) => asked.add(new URL(request.url()).origin));
    for (const [kind, address] of Object.entries(PAGES)) {
      await page.goto(server.url(address));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForLoadState("networkidle");
      const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0]);
      assert.deepEqual(kept, ["", 0, 0, 0, 0], kind);
    }
    assert.deepEqual(await context.cookies(), []);
  });
  assert.deepEqual([...asked], [server.origin]);
});

await test("without scripts every page has the same words and links", async () => {
  const content = (page) =>
    page.evaluate(() => {
      // What differs says so: it is about scripts, or a button for what only they can do.
      document.querySelectorAll("[data-script], .later").forEach((one) => one.remove());
      const links = [...document.links].map((link) => `${link.href} ${link.textContent.trim()} ${link.checkVisibility()}`);
      return { text: document.body.innerText.split(/\n+/), links, forms: document.forms.length, tables: document.querySelectorAll("table").length };
    });
  for (const [kind, address] of Object.entries(PAGES)) {
    const [scripts, none] = await Promise.all([true, false].map((javaScriptEnabled) => on(address, { javaScriptEnabled }, content)));
    assert.deepEqual(none, scripts, kind);
    assert.equal(await on(address, { javaScriptEnabled: false }, (page) => page.locator("[data-script=on]:visible, .later:visible").count()), 0, `${kind}: what needs scripts is not shown`);
    assert.ok(none.text.length > 10 && none.links.length > 10, kind);
  }
});

// ---- Hours

await test("whether a hotline is open is said on its own clock, and the words of its hours stay", async () => {
  const fixed = (time) => `{
    const now = Date.parse("${time}"), Real = Date;
    Date = class extends Real {
      constructor(...given) { super(...(given.length ? given : [now])); }
      static now() { return now; }
    };
  }`;
  const said = (address, time, rest) =>
    on(address, { before: fixed(time), ...rest }, (page) =>
      page.evaluate(() => Object.fromEntries([...document.querySelectorAll(".hotline [data-hours]")].map((line) => [line.closest("[id]").id, line.textContent]))),
    );
  // Kyiv is two hours ahead of Greenwich in winter, three in summer.
  for (const [time, line, words] of [
    ["2026-11-25T17:59:00Z", "health-line", "Зараз працює, до 20:00"],
    ["2026-11-25T18:00:00Z", "health-line", "Зараз не працює"],
    ["2026-11-26T05:59:59Z", "health-line", "Зараз не працює, відкриється о 08:00"],
    ["2026-11-26T06:00:00Z", "health-line", "Зараз працює, до 20:00"],
    ["2026-11-28T15:00:00Z", "health-line", "Зараз не працює"],
    // A night, and the last minute of it.
    ["2026-11-25T22:30:00Z", "mental-health", "Зараз працює, до 02:00"],
    ["2026-11-25T23:59:00Z", "mental-health", "Зараз працює, до 02:00"],
    ["2026-11-26T00:00:00Z", "mental-health", "Зараз не працює, відкриється о 14:00"],
    ["2026-11-26T12:00:00Z", "mental-health", "Зараз працює, до 02:00"],
    ["2026-11-25T23:59:00Z", "emergency-112", "Зараз працює"],
    // An exception, and a day of the calendar.
    ["2026-11-27T10:59:00Z", "medicines", "Зараз працює, до 13:00"],
    ["2026-11-27T11:00:00Z", "medicines", "Зараз не працює"],
    ["2026-12-24T12:59:00Z", "health-line", "Зараз працює, до 15:00"],
    ["2026-12-25T10:00:00Z", "health-line", "Зараз не працює"],
    // The clocks have gone forward in the night.
    ["2027-03-28T05:59:00Z", "health-line", "Зараз не працює, відкриється о 09:00"],
    ["2027-03-28T06:00:00Z", "health-line", "Зараз працює, до 17:00"],
  ]) {
    const hours = await said(PAGES.hotlines, time, { timezoneId: "America/New_York" });
    assert.equal(hours[line], words, `${line} at ${time}`);
  }
  const languages = { ru: "Сейчас работает, до 20:00", bg: "Сега работи, до 20:00 ч.", en: "Open now, until 20:00" };
  for (const [language, words] of Object.entries(languages)) {
    assert.equal((await said(`${language}/hotlines/`, "2026-11-25T12:00:00Z"))["health-line"], words);
  }
  await on(PAGES.hotlines, {}, async (page) => {
    const card = page.locator("#health-line");
    assert.match(await card.innerText(), /пн–пт\s08:00–20:00[^]*за київським часом \(UTC\+2\)/);
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await card.locator("[data-hours]").isVisible()), "paper keeps no hour");
  });
  // A zone that the browser does not know leaves the line empty.
  const broken = '{ const Real = Intl.DateTimeFormat; Intl.DateTimeFormat = function (...given) { throw new RangeError("no zone"); }; Intl.DateTimeFormat.prototype = Real.prototype; }';
  await on(PAGES.hotlines, { before: broken }, async (page) => assert.equal(await page.locator("#health-line [data-hours]").textContent(), ""));
  assert.equal(await on(PAGES.people, {}, (page) => page.locator("script[src*='hours.']").count()), 0, "other pages do without the script");
});

// ---- Paper

await test("on paper a page is black on white, with its address and date and the addresses of its links, and without controls", async () => {
  await on(PAGES.article, { colorScheme: "dark" }, async (page) => {
    await choose(page, { contrast: "yellow-on-black", size: "200" });
    await openPanel(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const seen = (selector) => page.locator(selector).first().isVisible();
    const style = (selector, property, pseudo) => page.locator(selector).first().evaluate((one, [property, pseudo]) => getComputedStyle(one, pseudo)[property], [property, pseudo]);
    for (const selector of ["#v-settings-open", "#v-settings", "header nav.languages", "header nav.menu", ".skip", ".crumbs", "main .report", ".neighbours"]) {
      assert.ok(!(await seen(selector)), `${selector} is not for paper`);
    }
    assert.match(await style("html", "backgroundColor"), /^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/);
    const colours = await page.evaluate(() => {
      const words = [...document.querySelectorAll("main *, header *, footer *")].filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
      return [...new Set(words.map((one) => `${one.closest("pre") ? "code" : getComputedStyle(one).color}`))].filter((one) => one !== "code");
    });
    assert.deepEqual(colours, ["rgb(0, 0, 0)"]);
    assert.ok(await seen(".printed"));
    assert.match(await page.locator(".printed").innerText(), /https:\/\/visnyk\.example\/health\/uk\/news\/everything\//);
    assert.ok(await seen("article time"));
    const after = (selector) => style(selector, "content", "::after");
    assert.match(await after('.text a[href="https://moz.gov.ua/"]'), /moz\.gov\.ua/);
    assert.doesNotMatch(await after('.text a[href^="tel:"]'), /tel:|\+/);
    assert.ok((await page.pdf()).length > 10_000);
  });
  await on(PAGES.hotlines, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    const numbers = page.locator("main .hotline .tel");
    assert.ok((await numbers.count()) >= 3);
    for (const number of await numbers.all()) assert.ok(await number.isVisible());
  });
});

await browser.close();
await server.close();
conclude();
