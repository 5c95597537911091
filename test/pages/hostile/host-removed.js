/* Takes away whatever is added beside head and body. */
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      node.remove();
      globalThis.taken = true;
    }
  }
}).observe(document.documentElement, { childList: true });
addEventListener('keydown', ({ key, defaultPrevented }) => {
  document.body.dataset.key = `${key}${defaultPrevented ? ' taken' : ''}`;
});
