// The panel of accessibility settings as readers meet it: with keys, with scripts and without, across pages, languages and tabs,
// under the wishes of their system.
//
//   npm install --prefix tests/browser && node tests/browser/panel.mjs target/debug/visnyk

import assert from "node:assert/strict";
import { conclude, launch, test } from "./harness.mjs";
import { allPages, build, choose, LANGUAGES, MOUNT, PAGES, SCHEMES, serve, SIZES, tokens } from "./site.mjs";

const WORDS = {
  uk: { opener: "Налаштування доступності", groups: ["Контраст", "Розмір", "Інтервали", "Зображення"], reset: "Скинути", hide: "Сховати налаштування" },
  ru: { opener: "Настройки доступности", groups: ["Контраст", "Размер", "Интервалы", "Изображения"], reset: "Сбросить", hide: "Скрыть настройки" },
  bg: { opener: "Настройки за достъпност", groups: ["Контраст", "Размер", "Разстояния", "Изображения"], reset: "Нулиране", hide: "Скриване на настройките" },
  en: { opener: "Accessibility settings", groups: ["Contrast", "Size", "Spacing", "Images"], reset: "Reset", hide: "Hide settings" },
};
const DEFAULTS = { contrast: "auto", size: "100", spacing: "normal", images: "on" };
const CHOICES = { contrast: ["auto", ...SCHEMES], size: SIZES, spacing: ["normal", "wide", "widest"], images: ["on", "grey", "off"] };
const KEY = "visnyk-settings";

const colours = tokens();
const folder = build();
const server = await serve(folder);
const browser = await launch();

/** Opens a page in a profile of its own, and hands it over with what is usual. */
async function on(address, options, body) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
  try {
    if (options.before) await context.addInitScript(options.before);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const mistakes = [];
    page.on("pageerror", (error) => mistakes.push(error.message));
    await page.goto(server.url(address));
    await body(page, context);
    assert.deepEqual(mistakes, []);
  } finally {
    await context.close();
  }
}

const style = (page, selector, property) => page.locator(selector).first().evaluate((element, property) => getComputedStyle(element)[property], property);
const attributes = (page) => page.evaluate(() => Object.fromEntries(["contrast", "size", "spacing", "images"].map((name) => [name, document.documentElement.getAttribute(`data-${name}`)])));
const NONE = { contrast: null, size: null, spacing: null, images: null };
const checked = (page) => page.evaluate((names) => Object.fromEntries(names.map((name) => [name, document.querySelector(`[name="v-${name}"]:checked`)?.id.slice(`v-${name}-`.length)])), Object.keys(DEFAULTS));
const stored = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)), KEY);
const focused = (page) => page.evaluate(() => document.activeElement.id);
const colour = (page) => style(page, "html", "backgroundColor");
const opener = (page) => page.locator("#v-settings-open");
const form = (page) => page.locator("#v-settings");

// What screen readers are told of an element.
async function told(page, selector) {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(selector)})` });
  const { nodes } = await client.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  await client.detach();
  return Object.fromEntries([["name", nodes[0].name.value], ["role", nodes[0].role.value], ...nodes[0].properties.map(({ name, value }) => [name, value.value])]);
}

await test("every page has one panel, at the same place, with the same parts before and after it", async () => {
  await on(PAGES.home, {}, async (page) => {
    const addresses = allPages(folder);
    const outlines = await page.evaluate(async ([mount, addresses]) => {
      const outline = async (address) => {
        const page = new DOMParser().parseFromString(await (await fetch(mount + address)).text(), "text/html");
        const count = page.querySelectorAll("#v-settings-open").length;
        const parts = page.querySelectorAll("body > .skip, header .languages, header #v-settings-open, header .masthead .site, header .masthead .phones, header .menu, body > .alert, body > main, body > footer");
        // An alert stands where there is one; all else is always there.
        const names = [...parts].map((part) => part.id || part.className.split(" ")[0] || part.localName).filter((name) => name !== "alert");
        return { address, refresh: !!page.querySelector("meta[http-equiv=refresh]"), count, names: names.join(" ") };
      };
      return Promise.all(addresses.map(outline));
    }, [MOUNT, addresses]);
    const pages = outlines.filter(({ refresh }) => !refresh);
    assert.ok(pages.length > 200, `${pages.length} pages`);
    assert.deepEqual(pages.filter(({ count }) => count !== 1), []);
    assert.deepEqual([...new Set(pages.map(({ names }) => names))], [pages[0].names]);
    assert.equal(pages[0].names.split(" ").length, 8);
  });
});

for (const [language, words] of Object.entries(WORDS)) {
  await test(`the panel speaks ${language} and is made of native radios in groups`, async () => {
    await on(`${language}/`, {}, async (page) => {
      assert.equal((await opener(page).innerText()).trim(), words.opener);
      assert.ok(!(await form(page).isVisible()));
      await opener(page).click();
      assert.ok(await form(page).isVisible());
      const groups = await form(page).locator("fieldset").evaluateAll((sets) => sets.map((set) => set.querySelector(":scope > legend").textContent.trim()));
      assert.deepEqual(groups, words.groups);
      for (const [index, [name, values]] of Object.entries(CHOICES).entries()) {
        const radios = page.getByRole("group", { name: words.groups[index], exact: true }).getByRole("radio");
        assert.deepEqual(await radios.evaluateAll((all) => all.map((one) => [one.type, one.name, one.id.slice(one.name.length + 1)])), values.map((value) => ["radio", `v-${name}`, value]));
        for (const radio of await radios.all()) assert.ok(await radio.evaluate((one) => one.labels.length === 1 && one.labels[0].innerText.trim().length > 1));
      }
      assert.deepEqual(await checked(page), DEFAULTS);
      assert.ok(await page.getByRole("button", { name: words.reset, exact: true }).isVisible());
      assert.ok(await page.getByRole("button", { name: words.hide, exact: true }).isVisible());
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  await test(`a screen reader hears whether the panel is open and what is chosen, ${how}`, async () => {
    await on(PAGES.home, { javaScriptEnabled }, async (page) => {
      assert.equal((await told(page, "#v-settings-open")).expanded, false);
      await opener(page).click();
      const open = await told(page, "#v-settings-open");
      assert.deepEqual([open.expanded, open.name], [true, WORDS.uk.opener]);
      assert.equal((await told(page, "#v-contrast-dark")).checked, "false");
      await page.locator("#v-contrast-dark").check();
      assert.equal((await told(page, "#v-contrast-dark")).checked, "true");
      assert.equal((await told(page, "#v-contrast-auto")).checked, "false");
    });
  });

  await test(`all colours, sizes and spacings change the page, ${how}`, async () => {
    await on(PAGES.article, { javaScriptEnabled }, async (page) => {
      await opener(page).click();
      const wide = await style(page, "article .text p", "lineHeight");
      for (const scheme of SCHEMES) {
        await page.locator(`#v-contrast-${scheme}`).check();
        const { bg, text, link } = colours[scheme];
        assert.equal(await colour(page), bg, scheme);
        assert.equal(await style(page, "article .text p", "color"), text, scheme);
        assert.equal(await style(page, "article .text a[href^='https://moz']", "color"), link, scheme);
      }
      for (const size of SIZES) {
        await page.locator(`#v-size-${size}`).check();
        assert.equal(await style(page, "html", "fontSize"), `${(16 * size) / 100}px`);
        const body = parseFloat(await style(page, "article .text p", "fontSize"));
        assert.ok(body >= (18 * size) / 100, `${body} px at ${size} %`);
      }
      // Steps in em: they grow with the letters.
      for (const size of ["200", "100"]) {
        await page.locator(`#v-size-${size}`).check();
        const em = parseFloat(await style(page, "article .text p", "fontSize"));
        for (const [step, letters, lines] of [["normal", 0, 1.5], ["wide", 0.06, 1.75], ["widest", 0.12, 2]]) {
          await page.locator(`#v-spacing-${step}`).check();
          for (const [property, wanted] of [["letterSpacing", letters], ["lineHeight", lines]]) {
            const value = parseFloat(await style(page, "article .text p", property)) || 0;
            assert.ok(Math.abs(value / em - wanted) < 0.003, `${property} is ${value} at ${step}, and the letters are ${em}`);
          }
        }
      }
      await page.locator("#v-spacing-normal").check();
      assert.equal(await style(page, "article .text p", "lineHeight"), wide);
    });
  });

  await test(`images are grey, or their descriptions stand in their place, ${how}`, async () => {
    await on(PAGES.article, { javaScriptEnabled }, async (page) => {
      const images = page.locator("main img");
      assert.ok((await images.count()) >= 3);
      const filters = () => images.evaluateAll((all) => all.map((one) => getComputedStyle(one).filter));
      const alts = await images.evaluateAll((all) => all.map((one) => one.alt).filter(Boolean));
      const text = () => page.locator("main").innerText();
      assert.ok(alts.length >= 3);
      for (const alt of alts) assert.ok(!(await text()).includes(alt), alt);
      await opener(page).click();
      for (const scheme of SCHEMES) {
        await page.locator(`#v-contrast-${scheme}`).check();
        assert.deepEqual([...new Set(await filters())], ["none"], `photos keep their colours in ${scheme}`);
      }
      await page.locator("#v-images-grey").check();
      assert.deepEqual([...new Set(await filters())], ["grayscale(1)"]);
      await page.locator("#v-images-off").check();
      for (const image of await images.all()) assert.ok(!(await image.isVisible()));
      for (const alt of alts) assert.ok((await text()).includes(alt), alt);
      await page.locator("#v-images-on").check();
      for (const alt of alts) assert.ok(!(await text()).includes(alt), alt);
    });
  });
}

await test("without scripts the panel says that the choice is not kept, and shows no button that would do nothing", async () => {
  await on(PAGES.home, { javaScriptEnabled: false }, async (page) => {
    await opener(page).click();
    assert.ok(!(await page.getByRole("button", { name: WORDS.uk.hide }).isVisible()));
    assert.ok(await form(page).locator('[data-script="off"]').isVisible());
    assert.ok(!(await form(page).locator('[data-script="on"]').last().isVisible()));
    await page.locator("#v-contrast-dark").check();
    await page.locator("#v-size-200").check();
    await page.getByRole("button", { name: WORDS.uk.reset }).click();
    assert.deepEqual([await colour(page), await style(page, "html", "fontSize")], [colours.light.bg, "16px"]);
    await page.locator("#v-contrast-dark").check();
    await page.goto(server.url(PAGES.hotlines));
    assert.equal(await colour(page), colours.light.bg);
  });
  await on(PAGES.home, {}, async (page) => {
    await opener(page).click();
    assert.ok(!(await form(page).locator('[data-script="off"]').isVisible()));
  });
});

await test("a choice holds in all languages, after a reload, and in one versioned key", async () => {
  const wanted = { contrast: "green-on-brown", size: "150", spacing: "wide", images: "grey" };
  await on(PAGES.home, {}, async (page) => {
    assert.equal(await page.evaluate(() => localStorage.length), 0, "nothing is stored before a choice");
    await choose(page, { contrast: "green-on-brown" });
    assert.deepEqual(await stored(page), { v: 1, contrast: "green-on-brown" });
    await choose(page, wanted);
    assert.deepEqual(await stored(page), { v: 1, ...wanted });
    assert.equal(await page.evaluate(() => localStorage.length), 1);
    for (const language of LANGUAGES.toReversed()) {
      await page.locator("header .languages").locator(`[lang=${language}]`).click();
      await page.waitForURL(server.url(`${language}/`));
      assert.deepEqual([await attributes(page), await checked(page), await colour(page)], [wanted, wanted, colours["green-on-brown"].bg], language);
    }
    await page.reload();
    assert.deepEqual([await attributes(page), await checked(page)], [wanted, wanted]);
    await choose(page, DEFAULTS);
    assert.deepEqual([await attributes(page), await stored(page)], [NONE, null]);
  });
});

for (const [name, before] of [
  ["throws", () => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("closed", "SecurityError"); } })],
  ["is full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
]) {
  await test(`where the storage ${name}, a choice still holds on the page`, async () => {
    await on(PAGES.home, { before }, async (page) => {
      await opener(page).click();
      await page.locator("#v-contrast-dark").check();
      await page.locator("#v-size-125").check();
      assert.deepEqual([await colour(page), await style(page, "html", "fontSize")], [colours.dark.bg, "20px"]);
      assert.match(await page.locator("[role=status]").innerText(), /\S/);
      await page.getByRole("button", { name: WORDS.uk.reset }).click();
      assert.equal(await colour(page), colours.light.bg);
    });
  });
}

for (const [name, value] of [["no JSON", "{"], ["of another version", '{"v":2,"contrast":"dark"}'], ["no object", "null"], ["made of unknown choices", '{"v":1,"contrast":"pink","size":"900"}'], ["odd", '{"v":1,"contrast":{"a":1},"size":200}']]) {
  await test(`what is stored and ${name} is no hindrance`, async () => {
    await on(PAGES.home, {}, async (page) => {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, value]);
      await page.reload();
      assert.equal(await colour(page), colours.light.bg);
      await choose(page, { contrast: "dark", size: "125" });
      assert.deepEqual([await colour(page), await style(page, "html", "fontSize")], [colours.dark.bg, "20px"]);
    });
  });
}

await test("a choice is in place before there is anything to paint, and nothing moves", async () => {
  const before = () => {
    globalThis.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shifts += entry.value))).observe({ type: "layout-shift", buffered: true });
    new MutationObserver(() => {
      if (document.body) globalThis.atBody ??= document.documentElement.dataset.contrast ?? "none";
      if (document.querySelector("link[rel=stylesheet]")) globalThis.atStyles ??= document.documentElement.dataset.contrast ?? "none";
    }).observe(document, { childList: true, subtree: true });
    new MutationObserver((records) => {
      globalThis.setAt ??= records.length ? performance.now() : undefined;
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-contrast"] });
  };
  await on(PAGES.article, { before }, async (page) => {
    await choose(page, { contrast: "white-on-black", size: "150", spacing: "wide" });
    await page.reload({ waitUntil: "load" });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    const seen = await page.evaluate(() => ({ body: globalThis.atBody, styles: globalThis.atStyles, shifts: globalThis.shifts, set: globalThis.setAt, paint: performance.getEntriesByName("first-paint")[0].startTime }));
    assert.deepEqual([seen.body, seen.styles, seen.shifts], ["white-on-black", "white-on-black", 0]);
    assert.ok(seen.set < seen.paint, JSON.stringify(seen));
  });
});

await test("back, forward and another tab show what was chosen last, on the page and in its radios", async () => {
  await on(PAGES.home, {}, async (page, context) => {
    const both = async (page) => [await attributes(page), await checked(page)];
    const dark = [{ ...NONE, contrast: "dark" }, { ...DEFAULTS, contrast: "dark" }];
    const black = [{ ...NONE, contrast: "black-on-white", size: "125" }, { ...DEFAULTS, contrast: "black-on-white", size: "125" }];
    await choose(page, { contrast: "dark" });
    await page.goto(server.url(PAGES.hotlines));
    await choose(page, { contrast: "black-on-white", size: "125" });
    await page.goBack();
    assert.deepEqual(await both(page), black);
    await choose(page, { contrast: "dark", size: "100" });
    await page.goForward();
    assert.deepEqual(await both(page), dark);
    const other = await context.newPage();
    await other.goto(server.url("en/"));
    assert.deepEqual(await both(other), dark);
    await choose(other, { contrast: "black-on-white", size: "125" });
    await page.waitForFunction(() => document.documentElement.dataset.size === "125");
    assert.deepEqual(await both(page), black);
    await other.getByText(WORDS.en.opener).click();
    await other.getByRole("button", { name: WORDS.en.reset }).click();
    await page.waitForFunction(() => !document.documentElement.dataset.size);
    assert.deepEqual(await both(page), [NONE, DEFAULTS]);
  });
});

await test("a change is said once, and the focus stays", async () => {
  await on(PAGES.home, {}, async (page) => {
    const html = await (await page.request.get(server.url(PAGES.home))).text();
    assert.equal(html.match(/role="status"/g)?.length, 1, "the region stands in the page from the start");
    await opener(page).click();
    assert.equal((await page.locator("[role=status]").innerText()).trim(), "");
    await page.evaluate(() => {
      globalThis.said = [];
      const region = document.querySelector("[role=status]");
      new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => globalThis.said.push(node.data.trim())))).observe(region, { childList: true });
    });
    const said = () => page.evaluate(() => globalThis.said.splice(0));
    await page.locator("#v-contrast-auto").focus();
    await page.keyboard.press("ArrowDown");
    const first = await said();
    assert.equal(first.length, 1, first.join());
    const label = await page.locator("#v-contrast-light").evaluate((one) => one.labels[0].innerText.trim());
    assert.ok(first[0].includes(label) && first[0].includes("Контраст"), first[0]);
    assert.equal(await focused(page), "v-contrast-light");
    await page.locator("#v-size-150").focus();
    await page.keyboard.press("Space");
    const second = await said();
    assert.equal(second.length, 1, second.join());
    assert.notEqual(second[0], first[0]);
    assert.equal(await focused(page), "v-size-150");
    await page.getByRole("button", { name: WORDS.uk.reset }).press("Enter");
    const third = await said();
    assert.equal(third.filter(Boolean).length, 1, third.join());
    assert.equal(await page.evaluate(() => document.activeElement.type), "reset");
    assert.ok(await page.locator("[role=status]").isVisible());
  });
});

await test("keys do all: Enter and Space open and close, arrows choose, Tab leaves, Esc closes and goes back to the opener", async () => {
  await on(PAGES.home, {}, async (page) => {
    const open = () => form(page).isVisible();
    await opener(page).focus();
    for (const key of ["Enter", "Space"]) {
      await page.keyboard.press(key);
      assert.ok(await open(), key);
      await page.keyboard.press(key);
      assert.ok(!(await open()), key);
    }
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "v-contrast-auto");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(page), "v-contrast-dark");
    assert.deepEqual([await attributes(page), await colour(page)], [{ ...NONE, contrast: "dark" }, colours.dark.bg]);
    // One stop for each group, then the buttons, then the page: nothing holds the focus.
    const stops = [];
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => document.activeElement.name || document.activeElement.type || document.activeElement.localName));
    }
    assert.deepEqual(stops.slice(0, 5), ["v-size", "v-spacing", "v-images", "reset", "button"]);
    assert.ok(await page.evaluate(() => !document.activeElement.closest("#v-settings")));
    await page.locator("#v-size-100").focus();
    await page.keyboard.press("Escape");
    assert.deepEqual([await open(), await focused(page)], [false, "v-settings-open"]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    assert.deepEqual([await open(), await focused(page)], [false, "v-settings-open"]);
    assert.equal(await page.locator("dialog:modal, [inert], [aria-modal]").count(), 0);
    // Enter in a radio sends no form.
    await opener(page).press("Enter");
    await page.locator("#v-size-100").press("Enter");
    assert.equal(page.url(), server.url(PAGES.home));
  });
});

await test("Reset goes back to the system's wishes, Hide only closes", async () => {
  await on(PAGES.home, { colorScheme: "dark" }, async (page) => {
    assert.equal(await colour(page), colours.dark.bg);
    await opener(page).click();
    await choose(page, { contrast: "brown-on-beige", size: "200", spacing: "widest", images: "off" });
    await page.getByRole("button", { name: WORDS.uk.hide }).click();
    assert.deepEqual([await form(page).isVisible(), await focused(page)], [false, "v-settings-open"]);
    assert.equal((await stored(page)).contrast, "brown-on-beige");
    assert.equal(await colour(page), colours["brown-on-beige"].bg);
    await opener(page).click();
    await page.getByRole("button", { name: WORDS.uk.reset }).click();
    assert.deepEqual([await attributes(page), await checked(page), await stored(page)], [NONE, DEFAULTS, null]);
    assert.deepEqual([await colour(page), await style(page, "html", "fontSize")], [colours.dark.bg, "16px"]);
    assert.ok(await form(page).isVisible());
  });
});

const SYSTEM = { "light no-preference": "light", "dark no-preference": "dark", "light more": "black-on-white", "dark more": "white-on-black" };
for (const javaScriptEnabled of [true, false]) {
  await test(`the system decides until the reader does, and its forced colours beat all, with${javaScriptEnabled ? "" : "out"} scripts`, async () => {
    await on(PAGES.article, { javaScriptEnabled }, async (page) => {
      await opener(page).click();
      for (const colorScheme of ["light", "dark"]) {
        for (const contrast of ["no-preference", "more"]) {
          for (const forcedColors of ["none", "active"]) {
            await page.emulateMedia({ colorScheme, contrast, forcedColors });
            const where = `${colorScheme} ${contrast} ${forcedColors}`;
            const system = colours[SYSTEM[`${colorScheme} ${contrast}`]];
            const canvas = await page.evaluate(() => {
              const probe = document.body.appendChild(document.createElement("div"));
              probe.className = "probe";
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(".probe { color: CanvasText; background: Canvas; forced-color-adjust: none }");
              document.adoptedStyleSheets = [sheet];
              const { color, backgroundColor } = getComputedStyle(probe);
              probe.remove();
              return { text: color, bg: backgroundColor };
            });
            for (const choice of ["auto", "brown-on-beige"]) {
              await page.locator(`#v-contrast-${choice}`).check();
              const wanted = forcedColors === "active" ? canvas : choice === "auto" ? system : colours[choice];
              assert.equal(await colour(page), wanted.bg, `${where} ${choice}`);
              assert.equal(await style(page, "article .text p", "color"), wanted.text, `${where} ${choice}`);
            }
            assert.equal(await page.locator("#v-settings .system").isVisible(), forcedColors === "active", `${where}: the group says that the system decides`);
            const held = await page.evaluate(() =>
              [...document.querySelectorAll("body *")].filter((element) => getComputedStyle(element).forcedColorAdjust === "none" && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())).map((element) => element.outerHTML));
            assert.deepEqual(held, [], "no text keeps colours of its own");
          }
        }
      }
    });
  });
}

await test("forced colours leave the current page, what is chosen and the focus to be seen without backgrounds", async () => {
  await on(PAGES["news list"], { forcedColors: "active" }, async (page) => {
    const lines = (selector) => page.locator(selector).first().evaluate((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, textDecorationLine } = getComputedStyle(element);
      return { border: borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 2 && borderTopColor, outline: outlineStyle, underline: textDecorationLine };
    });
    for (const selector of ["header .menu [aria-current]", "header .languages [aria-current]"]) assert.ok((await lines(selector)).border, selector);
    await opener(page).click();
    const chosen = await lines(".choices label:has(:checked)");
    const other = await lines(".choices label:not(:has(:checked))");
    assert.ok(chosen.border && chosen.border !== other.border, JSON.stringify([chosen, other]));
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => [document.activeElement, document.activeElement.parentElement].map((element) => getComputedStyle(element).outlineStyle));
    assert.ok(focus.some((one) => one !== "none"), focus.join());
  });
});

await test("every scheme and size has the same words and links", async () => {
  await on(PAGES.article, {}, async (page) => {
    const content = () => page.evaluate(() => {
      const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (seen(node.parentElement) && !node.parentElement.closest("[role=status]") && node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
      const text = [];
      while (words.nextNode()) text.push(words.currentNode.data.trim());
      return { text, links: [...document.links].filter(seen).map((link) => link.href) };
    });
    // The menu folds where the line is short; its words are compared when it is open.
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.removeAttribute("name"); details.open = true; }));
    await page.setViewportSize({ width: 320, height: 800 });
    const first = await content();
    assert.ok(first.links.length > 50);
    for (const contrast of SCHEMES) {
      for (const size of SIZES) {
        await choose(page, { contrast, size });
        assert.deepEqual(await content(), first, `${contrast} ${size}`);
      }
    }
  });
});

await test("the panel promises nothing and does nothing but what it says", async () => {
  for (const language of LANGUAGES) {
    await on(`${language}/`, {}, async (page) => {
      await opener(page).click();
      assert.doesNotMatch(await page.locator("details", { has: form(page) }).innerText(), /WCAG|EN 301|ADA\b|ДСТУ|100 ?%.*(доступ|access)|complian|відповіда|соответств|съответств/i);
      const added = await page.evaluate(async () => {
        const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
        const attributes = (root) => [...root.querySelectorAll("*")].flatMap((element) => [...element.attributes].map(({ name }) => name)).filter((name) => /^aria-|^role$|^alt$/.test(name)).length;
        return attributes(document) - attributes(page);
      });
      assert.ok(added <= 1, `${added} attributes are put into the page; only the opener may say that it is open`);
    });
  }
});

await browser.close();
await server.close();
conclude();
