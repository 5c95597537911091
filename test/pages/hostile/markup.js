/* Markup in every string of the page. */
const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
document.title = `Two Russian military planes arrive in Venezuela ${evil}`;
document.querySelector('h1').textContent = document.title;
for (const paragraph of document.querySelectorAll('article p')) {
  for (const node of paragraph.childNodes) {
    if (node.nodeType === Node.TEXT_NODE)
      node.data = node.data
        .replace('Saturday', `Saturday ${evil}`)
        .replace('99 soldiers', `99 soldiers ${evil}`);
  }
}
