// Keeps an open page up to date while its site is edited: the one thing that the preview adds to a page.
//
// The server tells on a stream of events how new the site is; this script then fetches its own page again and changes in
// place what differs, so that scroll, focus, typed words and open details stay. What is wrong is shown by a panel in a
// shadow root, so that the site's style and the panel's do not meet.

const script = document.currentScript;
const { kind } = script.dataset;
let { run } = script.dataset;
let number = Number(script.dataset.number);
let gone = false;
script.remove();

// ---- The page

const page = () => location.pathname + location.search;
// A page that asks on its own behalf: the server may say where it moved, and keeps no choice of time from it.
const ask = (url) => fetch(url, { headers: { "visnyk-patch": "1" }, cache: "no-store" });

async function patch(stylesOnly) {
  const response = await ask(page());
  const now = Number(response.headers.get("visnyk-number"));
  if (kind === "failed" || (response.ok && kind !== "page" && kind !== "own")) return location.reload();
  if (response.ok) {
    const next = new DOMParser().parseFromString(await response.text(), "text/html");
    next.querySelector('script[src="/_visnyk/client.js"]')?.remove();
    if (scripts(next) !== scripts(document)) return location.reload();
    if (response.redirected) history.replaceState(history.state, "", new URL(response.url).pathname + location.search + location.hash);
    styles(next);
    if (!stylesOnly) morph(next);
  }
  // What cannot be drawn stays as it was; the panel tells why.
  gone = kind === "page" && response.status === 404;
  return now || number;
}

// Scripts that run are not run again by a change in place.
const scripts = (doc) =>
  [...doc.scripts].filter((s) => !s.type || /module|javascript/.test(s.type)).map((s) => s.getAttribute("src") ?? s.text).join("\n");

// `/assets/site.1a2b3c4d.css` is another version of `/assets/site.5e6f7a8b.css`.
const plain = (link) => new URL(link.getAttribute("href"), location).pathname.replace(/\.[0-9a-f]{8,}(?=\.)/, "");
const sheets = (doc) => [...doc.querySelectorAll('link[rel="stylesheet"]')];

function styles(next) {
  const old = sheets(document);
  const wanted = sheets(next);
  for (const link of wanted) {
    if (old.some((o) => o.getAttribute("href") === link.getAttribute("href"))) continue;
    const stale = old.filter((o) => plain(o) === plain(link));
    const fresh = document.importNode(link);
    // The old sheet goes when the new one has come, so that nothing is ever seen without style.
    const swap = () => stale.forEach((o) => o.remove());
    fresh.addEventListener("load", swap);
    fresh.addEventListener("error", () => fresh.remove());
    if (stale.length) stale.at(-1).after(fresh);
    else document.head.append(fresh);
  }
  for (const o of old) if (!wanted.some((link) => plain(link) === plain(o))) o.remove();
}

// What the reader has opened or chosen is not the site's to close.
const readers = new Set(["open", "hidden", "aria-expanded", "aria-pressed", "aria-selected", "aria-hidden", "style"]);
const keep = {
  // Equal markup is left alone with all that was typed or chosen in it.
  beforeNodeMorphed: (old, fresh) => !old.isEqualNode(fresh),
  beforeAttributeUpdated: (name) => !readers.has(name),
};

function morph(next) {
  head(next);
  for (const name of ["lang", "dir"]) {
    const value = next.documentElement.getAttribute(name);
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  document.body.className = next.body.className;
  Idiomorph.morph(document.body, [...next.body.childNodes], { morphStyle: "innerHTML", ignoreActiveValue: true, callbacks: keep });
}

function head(next) {
  const still = (node) => node.matches('link[rel="stylesheet"], style, script:not([type]), script[type="module"]');
  const old = [...document.head.children].filter((node) => !still(node));
  const fresh = [...next.head.children].filter((node) => !still(node));
  for (const node of old) if (!fresh.some((f) => f.isEqualNode(node))) node.remove();
  for (const node of fresh) if (!old.some((o) => o.isEqualNode(node))) document.head.append(document.importNode(node, true));
  const inline = (doc) => [...doc.head.querySelectorAll("style")];
  inline(next).forEach((style, i) => {
    const o = inline(document)[i];
    if (!o) document.head.append(document.importNode(style, true));
    else if (o.textContent !== style.textContent) o.textContent = style.textContent;
  });
}

// ---- The panel: what is wrong, and which time is shown

const host = document.createElement("visnyk-panel");
const room = host.attachShadow({ mode: "open" }).appendChild(document.createElement("div"));
const isShown = kind !== "own" && window.top === window;
let sign = "";
let byItself = false;

// The errors that the reader has closed already, so that they do not come up again on the next page.
const seen = {
  get: () => sessionStorage.getItem("visnyk-seen") ?? "",
  set: (value) => sessionStorage.setItem("visnyk-seen", value),
};

const dialog = () => room.querySelector("dialog");

function open() {
  const box = dialog();
  if (!box || box.open) return;
  box.showModal();
  box.addEventListener("close", () => seen.set(sign), { once: true });
}

async function panel() {
  if (!isShown) return;
  const at = new URLSearchParams(location.search).get("at");
  const fields = new URLSearchParams({ path: location.pathname });
  if (gone) fields.set("gone", "1");
  if (at) fields.set("at", at);
  const response = await ask(`/_visnyk/panel?${fields}`);
  if (!response.ok) return;
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const told = next.querySelector(".panel");
  const errors = Number(told.dataset.errors);
  const box = dialog();
  // Closed before it goes, so that the focus returns to where it was.
  if (box?.open && (!next.querySelector("dialog") || (!errors && byItself))) box.close();
  ({ sign } = told.dataset);
  const nodes = [...next.head.childNodes, ...next.body.childNodes];
  Idiomorph.morph(room, nodes, { morphStyle: "innerHTML", callbacks: keep });
  // A banner lies over the end of the page: with as much room behind it, everything can be read.
  const lies = room.querySelector(".banner") ? room.querySelector(".panel").offsetHeight : 0;
  host.style.cssText = lies ? `display: block; block-size: ${lies}px` : "";
  if (!errors) {
    seen.set("");
    byItself = false;
  } else if (sign !== seen.get() && kind !== "failed") {
    byItself = true;
    open();
  }
}

room.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-open]")) return;
  byItself = false;
  open();
});

// ---- The stream

let state = null;
let busy = false;

async function follow() {
  if (busy) return;
  busy = true;
  try {
    while (state) {
      const { run: now, number: newest, pages, styles: sheet } = state;
      state = null;
      // The preview's own pages also tell what is wrong, which may change while no page of the site does.
      const since = kind === "page" ? pages : newest;
      if (now !== run || since > number) {
        number = (await patch(false)) ?? number;
      } else if (sheet > number) {
        await patch(true);
        // The answer may be newer than the styles that were asked for; what else it held is still to be shown.
        number = sheet;
      }
      run = now;
      await panel();
    }
  } catch {
    // The server is away; it tells everything again when it is back.
  } finally {
    busy = false;
  }
}

let source = null;

function listen() {
  source?.close();
  source = new EventSource("/_visnyk/events");
  source.onmessage = (event) => {
    state = JSON.parse(event.data);
    follow();
  };
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

// A browser has six connections to one server: tabs that nobody sees leave theirs to the others, and catch up later.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) source?.close();
  else listen();
});
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", (event) => event.persisted && listen());

if (isShown) document.documentElement.append(host);
if (!document.hidden) listen();
