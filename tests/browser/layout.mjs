// Looks at a page as it is laid out: what is cut, what lies over something else, where the focus goes. Runs inside of the page.

const LIMIT = 400;

/** Text and controls that are cut off, and whatever is wider than the window. */
export function cut(page) {
  return page.evaluate(() => {
    const found = [];
    const name = (one) => `${one.localName}${one.id ? `#${one.id}` : ""}.${one.className} “${one.textContent.trim().slice(0, 40)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} px wide`);
    for (const one of document.querySelectorAll("body *")) {
      if (!one.checkVisibility({ visibilityProperty: true }) || hidden(one)) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      // A region that scrolls and takes the focus is a way to see all of it.
      const scrolls = /auto|scroll/.test(overflowX) && one.tabIndex === 0;
      const tight = (overflow, inner, outer) => overflow !== "visible" && inner > outer + 1;
      if (!scrolls && (tight(overflowX, one.scrollWidth, one.clientWidth) || tight(overflowY, one.scrollHeight, one.clientHeight))) found.push(`cut: ${name(one)}`);
      if (textOverflow === "ellipsis") found.push(`shortened: ${name(one)}`);
      const region = one.closest("[tabindex='0']");
      const { left, right, width } = one.getBoundingClientRect();
      if (!region && width && (right > innerWidth + 1 || left < -1) && !getComputedStyle(one).clipPath.includes("inset")) found.push(`outside: ${name(one)} from ${Math.round(left)} to ${Math.round(right)}`);
      // Words that are wider than the box they stand in.
      if ([...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && getComputedStyle(one).display !== "inline" && !region && one.scrollWidth > one.clientWidth + 1 && one.clientWidth) found.push(`words leave: ${name(one)} ${one.scrollWidth} in ${one.clientWidth}`);
    }
    return found.slice(0, 20);

    // Words for screen readers alone, and the link that shows itself only when it has the focus.
    function hidden(one) {
      for (let box = one; box && box !== document.body; box = box.parentElement) {
        if (box.matches(".skip")) return true;
        const { clipPath, position } = getComputedStyle(box);
        if (clipPath === "inset(50%)" && position === "absolute") return true;
      }
      return false;
    }
  });
}

/** Pairs of texts, pictures or controls that lie over each other. */
export function overlaps(page) {
  return page.evaluate(() => {
    const boxes = [];
    const hidden = (one) => {
      for (let box = one; box && box !== document.body; box = box.parentElement) {
        const { clipPath, position } = getComputedStyle(box);
        if (box.matches(".skip") || (clipPath === "inset(50%)" && position === "absolute")) return true;
      }
      return !one.checkVisibility({ visibilityProperty: true });
    };
    // What a region that scrolls does not show lies over nothing.
    const shown = (one, { left, right, top, bottom }) => {
      const region = one.closest("[tabindex='0']")?.getBoundingClientRect();
      return region ? { left: Math.max(left, region.left), right: Math.min(right, region.right), top: Math.max(top, region.top), bottom: Math.min(bottom, region.bottom) } : { left, right, top, bottom };
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
    const range = document.createRange();
    const block = (one) => {
      while (getComputedStyle(one).display.startsWith("inline") && getComputedStyle(one).display !== "inline-flex") one = one.parentElement;
      return one;
    };
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      if (hidden(owner)) continue;
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) boxes.push({ one: owner, block: block(owner), what: walker.currentNode.data.trim().slice(0, 30), ...shown(owner, box) });
    }
    for (const one of document.querySelectorAll("img, button, input, summary, label, a")) {
      if (hidden(one)) continue;
      for (const box of one.getClientRects()) boxes.push({ one, block: one, control: true, what: `${one.localName} ${one.id || one.textContent.trim().slice(0, 30)}`, ...shown(one, box) });
    }
    boxes.sort((a, b) => a.top - b.top);
    const found = new Set();
    for (const [index, a] of boxes.entries()) {
      for (let next = index + 1; next < boxes.length && boxes[next].top < a.bottom; next += 1) {
        const b = boxes[next];
        if (a.block === b.block || a.one.contains(b.one) || b.one.contains(a.one)) continue;
        // The lines of one paragraph touch by nature, and so do links in them.
        if ((a.control || b.control) && block(a.one) === block(b.one)) continue;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - b.top;
        // Boxes of letters are higher than what is drawn; padding of targets may touch.
        const smaller = Math.min(a.bottom - a.top, b.bottom - b.top);
        if (width > 2 && height > 2 && height > smaller * 0.3) found.add(`“${a.what}” and “${b.what}” overlap by ${Math.round(width)} x ${Math.round(height)}`);
      }
    }
    return [...found].slice(0, 20);
  });
}

/**
 * Goes through the page with Tab. Every stop must be in sight, must not be covered, must have an outline and a second band in
 * the two colours of the focus; the stops must be those of the page, in their order, and end where they began.
 */
export async function walk(page, { "focus-inner": inner, "focus-outer": outer }) {
  const wanted = await page.evaluate(() => {
    globalThis.stops = new Map();
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    scrollTo({ top: 0, behavior: "instant" });
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
    // A group of radios is one stop: the chosen one.
    const stops = all.filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }) && (one.type !== "radio" || one.checked));
    stops.forEach((one, index) => globalThis.stops.set(one, index));
    return stops.map((one) => one.outerHTML.slice(0, 100));
  });
  const wrong = [];
  const reached = [];
  for (let step = 0; step < LIMIT; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(
      ([inner, outer]) => {
        const one = document.activeElement;
        if (one === document.body || one === document.documentElement) return null;
        const faults = [];
        // The label of a radio may carry the ring.
        const carriers = [one, one.labels?.[0]].filter(Boolean);
        const ringed = carriers.find((carrier) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(carrier);
          return outlineStyle !== "none" && outlineStyle !== "auto" && parseFloat(outlineWidth) >= 2;
        });
        if (!ringed) faults.push("no outline");
        else {
          const { outlineColor, boxShadow, clipPath, overflow } = getComputedStyle(ringed);
          if (outlineColor !== outer) faults.push(`the outline is ${outlineColor}`);
          if (!boxShadow.includes(inner)) faults.push(`the second band is ${boxShadow}`);
          if (clipPath !== "none") faults.push("the ring is clipped");
          // A box that hides what leaves it hides the ring too.
          for (let box = ringed.parentElement; box && box !== document.body; box = box.parentElement) {
            const style = getComputedStyle(box);
            const { left, right, top, bottom } = ringed.getBoundingClientRect();
            const edge = box.getBoundingClientRect();
            const ring = parseFloat(getComputedStyle(ringed).outlineWidth);
            if (style.overflowX === "hidden" && (left - ring < edge.left || right + ring > edge.right || top - ring < edge.top || bottom + ring > edge.bottom)) faults.push(`the ring is cut by ${box.className}`);
          }
        }
        const points = carriers.flatMap((carrier) => [...carrier.getClientRects()].flatMap(({ left, right, top, bottom }) => [0.05, 0.5, 0.95].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]))));
        const met = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
        if (!met.length) faults.push("out of sight");
        else if (!met.some((top) => carriers.some((carrier) => carrier === top || carrier.contains(top)))) faults.push(`covered by ${met[0].outerHTML.slice(0, 60)}`);
        return { index: globalThis.stops.get(one) ?? -1, what: one.outerHTML.slice(0, 100), faults };
      },
      [inner, outer],
    );
    // The end: the focus leaves the page, or begins anew.
    if (!stop || (reached.length && stop.index === 0)) break;
    reached.push(stop.index);
    if (stop.index < 0) stop.faults.push("a stop that should be none");
    if (reached.length > 1 && stop.index >= 0 && stop.index !== reached.at(-2) + 1) stop.faults.push(`after stop ${reached.at(-2)} comes ${stop.index}`);
    wrong.push(...stop.faults.map((fault) => `${fault}: ${stop.what}`));
  }
  const lost = wanted.filter((_, index) => !reached.includes(index));
  wrong.push(...lost.map((what) => `never reached: ${what}`));
  return { wrong: wrong.slice(0, 20), count: reached.length };
}
