// Tables of data sort by a column at the press of a button; without this script they stand in their author's order.
//
// Only tables that are whole on their page are offered: a part that is sorted would be taken for the whole. Texts go by the
// order of the page's language, numbers and days by `data-sort-value`; what is empty comes last, whichever way.

(() => {
  "use strict";
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const isNumber = (text) => /^-?\d+(\.\d+)?$/.test(text);

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.getAttribute("data-sort-value") ?? cell.textContent.trim();
  };

  const compare = (a, b) => (isNumber(a) && isNumber(b) ? Number(a) - Number(b) : collator.compare(a, b));

  function sort(table, column, isUp) {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row) => ({ row, value: valueOf(row, column) }));
    rows.sort((a, b) => {
      if (!a.value || !b.value) return !a.value - !b.value;
      return isUp ? compare(a.value, b.value) : compare(b.value, a.value);
    });
    body.append(...rows.map(({ row }) => row));
  }

  for (const frame of document.querySelectorAll("[data-sorted-up]")) {
    const table = frame.querySelector("table");
    const heads = table.tHead.rows[0].cells;
    const status = document.createElement("p");
    status.className = "vh";
    status.setAttribute("role", "status");
    frame.after(status);
    Array.from(heads).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isUp = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        sort(table, column, isUp);
        status.textContent = frame.getAttribute(isUp ? "data-sorted-up" : "data-sorted-down").replace("%", button.textContent);
      });
    });
  }
})();
