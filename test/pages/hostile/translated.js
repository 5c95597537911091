/* Translates in place as translators in browsers do: each text node becomes two nested font elements. */
const german = [
  'Zwei Flugzeuge',
  'der russischen Luftwaffe',
  'sind gelandet',
  'wie Beobachter',
  'am Samstag',
  'berichteten',
];
setTimeout(() => {
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') nodes.push(walker.currentNode);
  nodes.forEach((node, i) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `${german.slice(i % 3).join(' ')}. `.repeat(3);
    outer.append(inner);
    node.replaceWith(outer);
  });
  document.documentElement.lang = 'de';
}, 1500);
