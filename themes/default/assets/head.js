// The reader's choices in place before anything is painted; settings.js knows more about them. The notes at the top are not
// shown in pages; the rest stands in every head, and its hash in `_headers`.
try {
  const chosen = JSON.parse(localStorage.getItem("visnyk-settings"));
  if (chosen && chosen.v === 1)
    for (const name of ["contrast", "size", "spacing", "images"])
      if (chosen[name]) document.documentElement.setAttribute("data-" + name, chosen[name]);
} catch (_) {}
