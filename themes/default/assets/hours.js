// Says whether a hotline is open now, on the hotline's own clock. The words of its hours stand in the page and stay there; where
// the browser cannot tell the time of that zone, nothing is added.
//
// `data-hours` is `<zone>|<week>|<special days>`: the week has an entry for each day from Monday, or one for all of them; an entry
// has spans in minutes since that day's midnight (`840-1560` ends on the next day at two). Special days are
// `<first>/<last>=<week>`, and nothing behind the sign means closed.

(() => {
  "use strict";
  const words = document.currentScript.dataset;
  const DAY = 1440;

  const week = (text) => text.split(";").map((day) => (day ? day.split(",").map((span) => span.split("-").map(Number)) : []));

  function read(text) {
    const [zone, usual, special] = text.split("|");
    const days = special ? special.split(" ").map((one) => one.split(/[/=]/)) : [];
    return { zone, usual: week(usual), special: days.map(([from, to, hours]) => ({ from, to, week: week(hours) })) };
  }

  // The day, counted from 1970, and the minute of the day that a clock shows in a zone.
  function clock(zone) {
    const names = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" };
    const shown = new Intl.DateTimeFormat("en-US", Object.assign({ timeZone: zone, hourCycle: "h23" }, names));
    const at = {};
    for (const { type, value } of shown.formatToParts(new Date())) at[type] = Number(value);
    return { day: Date.UTC(at.year, at.month - 1, at.day) / 864e5, minute: (at.hour % 24) * 60 + at.minute };
  }

  function spans({ usual, special }, day) {
    const date = new Date(day * 864e5);
    const name = date.toISOString().slice(0, 10);
    const found = special.find(({ from, to }) => from <= name && name <= to);
    const of = found ? found.week : usual;
    return of.length > 1 ? of[(date.getUTCDay() + 6) % 7] : of[0];
  }

  // When it is open around this day, in minutes since its midnight; spans that touch are one.
  function open(hours, day) {
    const all = [];
    for (const offset of [-1, 0, 1, 2]) {
      for (const [from, to] of spans(hours, day + offset)) all.push([from + offset * DAY, to + offset * DAY]);
    }
    all.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [from, to] of all) {
      const last = joined[joined.length - 1];
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
    }
    return joined;
  }

  const two = (number) => String(number).padStart(2, "0");
  const time = (minute) => `${two(Math.floor((minute % DAY) / 60))}:${two(minute % 60)}`;

  function say(hours) {
    const { day, minute } = clock(hours.zone);
    const all = open(hours, day);
    const now = all.find(([from, to]) => from <= minute && minute < to);
    if (now) return now[1] - minute >= DAY ? words.open : words.until.replace("#", time(now[1]));
    const next = all.find(([from]) => minute < from && from < DAY);
    return next ? words.later.replace("#", time(next[0])) : words.closed;
  }

  const lines = Array.from(document.querySelectorAll("[data-hours]"), (line) => ({ line, hours: read(line.dataset.hours) }));
  function show() {
    for (const { line, hours } of lines) {
      let said = "";
      try {
        said = say(hours);
      } catch (_) {
        // A zone or an option that this browser does not know.
      }
      if (line.textContent !== said) line.textContent = said;
    }
  }
  show();
  setInterval(show, 15e3);
})();
