/* Clears the registry and the sheets whenever anything is in them. */
setInterval(() => {
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
}, 300);
