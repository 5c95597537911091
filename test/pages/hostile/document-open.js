/* Opens the document anew once the page has been read, which takes all listeners away, and writes the article again. */
const policy = trustedTypes.createPolicy('written', { createHTML: (text) => text });
const html = document.documentElement.outerHTML
  .replaceAll(/<script.*?<\/script>/g, '')
  .replace('99 soldiers', '98 soldiers');
setTimeout(() => {
  document.open();
  document.write(policy.createHTML(html));
  document.close();
}, 1500);
