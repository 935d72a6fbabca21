// What pages do beyond what they are: the accessibility settings, the menus, the print button; each works without it.
//
// The panel of accessibility settings: keeps what the reader chooses, for all pages, languages and tabs. Without it the panel
// still works on the page that is open: style sheets read its radio buttons.
//
// A choice is an attribute of <html> (`data-contrast`, `data-size`, `data-spacing`, `data-images`); the default has none.
// Nothing but the storage of the browser is used, and where that is closed, the choice holds for the page.

(() => {
  "use strict";
  const KEY = "visnyk-settings";
  const DEFAULTS = { contrast: "auto", size: "100", spacing: "normal", images: "on" };
  const NAMES = Object.keys(DEFAULTS);

  const root = document.documentElement;
  const form = document.getElementById("v-settings");
  const opener = document.getElementById("v-settings-open");
  if (!form || !opener) return;
  const details = opener.parentNode;
  const status = form.querySelector("[role=status]");
  // What holds where nothing can be stored.
  let current = {};

  const radio = (name, value) => document.getElementById(`v-${name}-${value}`);
  // What a radio button chooses is the end of its id.
  const choiceOf = (radio) => radio.id.slice(radio.name.length + 1);

  function stored() {
    try {
      const settings = JSON.parse(localStorage.getItem(KEY));
      return settings && settings.v === 1 ? settings : {};
    } catch (_) {
      return current;
    }
  }

  // True where the choice was kept.
  function store(settings) {
    try {
      if (NAMES.some((name) => settings[name])) localStorage.setItem(KEY, JSON.stringify(Object.assign({ v: 1 }, settings)));
      else localStorage.removeItem(KEY);
      return true;
    } catch (_) {
      return false;
    }
  }

  // Page and radio buttons show the same, and nothing that the panel does not offer.
  function apply(settings) {
    current = {};
    for (const name of NAMES) {
      const wanted = settings[name] && radio(name, settings[name]);
      const value = wanted ? String(settings[name]) : DEFAULTS[name];
      if (value === DEFAULTS[name]) {
        root.removeAttribute(`data-${name}`);
      } else {
        root.setAttribute(`data-${name}`, value);
        current[name] = value;
      }
      const chosen = radio(name, value);
      if (chosen) chosen.checked = true;
    }
  }

  function say(text) {
    if (status) status.textContent = text;
  }

  function close() {
    details.open = false;
    opener.focus();
  }

  form.addEventListener("change", ({ target }) => {
    const settings = {};
    for (const name of NAMES) {
      const chosen = form.querySelector(`[name="v-${name}"]:checked`);
      if (chosen && choiceOf(chosen) !== DEFAULTS[name]) settings[name] = choiceOf(chosen);
    }
    apply(settings);
    const done = store(settings) ? form.dataset.saved : form.dataset.changed;
    const group = target.closest("fieldset").querySelector("legend").textContent.trim();
    say(`${done}. ${group}: ${target.labels[0].textContent.trim()}`);
  });

  form.addEventListener("reset", () => {
    apply({});
    store({});
    say(form.dataset.reset);
  });

  form.addEventListener("submit", (event) => event.preventDefault());
  const hide = form.querySelector("[data-hide]");
  if (hide) hide.addEventListener("click", close);

  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    event.preventDefault();
    close();
  });

  const tell = () => {
    opener.setAttribute("aria-expanded", String(details.open));
    if (!details.open) say("");
  };
  details.addEventListener("toggle", tell);
  tell();

  // A submenu that lies over the page closes when the reader goes elsewhere, and any with Esc.
  const menus = [...document.querySelectorAll(".menu li > details")];
  const leave = (menu) => {
    if (getComputedStyle(menu.lastElementChild).position === "absolute") menu.open = false;
  };
  for (const menu of menus) {
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !menu.contains(relatedTarget)) leave(menu);
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.firstElementChild.focus();
    });
  }
  document.addEventListener("click", ({ target }) => {
    for (const menu of menus) if (menu.open && !menu.contains(target)) leave(menu);
  });

  // Another tab, or a page that comes back as it was left.
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) apply(stored());
  });
  addEventListener("pageshow", () => apply(stored()));

  root.setAttribute("data-scripts", "");
  for (const element of document.querySelectorAll("[data-script]")) element.hidden = element.dataset.script !== "on";
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
  // On paper one wants to know how old it is.
  addEventListener("beforeprint", () => {
    const day = new Date().toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric" });
    for (const element of document.querySelectorAll("[data-today]")) element.textContent = `(${day})`;
  });

  current = stored();
  apply(current);
})();
