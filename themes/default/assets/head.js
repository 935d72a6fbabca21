// The reader's choices in place before anything is painted; settings.js knows more about them. The notes at the top are not
// shown in pages; the rest stands in every head, and its hash in `_headers`.
try {
const c = JSON.parse(localStorage.getItem("visnyk-settings"));
if (c && c.v === 1) for (const n of ["contrast", "size", "spacing", "images"]) if (c[n]) document.documentElement.dataset[n] = c[n];
} catch (_) {}
