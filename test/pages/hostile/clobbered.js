/* Elements whose names take the place of what a form, a document or a window has by nature. */
const names = [
  'nodeType',
  'localName',
  'nextSibling',
  'firstChild',
  'parentElement',
  'parentNode',
  'getAttribute',
  'hasAttribute',
];
names.push(
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'closest',
  'contains',
  'isConnected',
  'textContent',
);
names.push(
  'id',
  'className',
  'childNodes',
  'children',
  'ownerDocument',
  'compareDocumentPosition',
  'tagName',
  'matches',
);
names.push(
  'body',
  'head',
  'documentElement',
  'createElement',
  'createRange',
  'adoptedStyleSheets',
  'activeElement',
  'title',
);
names.push(
  'addEventListener',
  'visibilityState',
  'defaultView',
  'caretPositionFromPoint',
  'prerendering',
  'nutgraf',
  'chrome',
);
const article = document.querySelector('article');
const wrapper = document.createElement('form');
for (const name of names) {
  const field = document.createElement('input');
  field.name = name;
  field.hidden = true;
  const image = document.createElement('img');
  image.name = name;
  image.id = name;
  image.hidden = true;
  HTMLElement.prototype.append.call(wrapper, field);
  article.after(image);
}
HTMLElement.prototype.append.call(wrapper, 'Write to us about this article. ', document.createElement('p'));
const whole = wrapper.cloneNode(true);
article.before(wrapper);
article.after(whole);
Node.prototype.appendChild.call(whole, article);
