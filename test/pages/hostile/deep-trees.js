/* Elements and shadow trees nested far deeper than any parser nests them. */
let inner = document.querySelector('article');
for (let i = 0; i < 1200; i++) {
  const next = document.createElement('div');
  next.className = 'related';
  next.append(i % 3 === 0 ? 'President Nicolás Maduro spoke. ' : '');
  inner.append(next);
  inner = next;
}
let host = document.querySelector('main');
for (let i = 0; i < 300; i++) {
  const next = document.createElement('div');
  host.append(next);
  host = next.attachShadow({ mode: 'open' });
  host.append('Nicolás Maduro and 100 soldiers');
}
