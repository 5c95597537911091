/* Everything that a script could lean on fails, lies or listens. */
const native = { console: window.console, defineProperty: Object.defineProperty };
function refuse() {
  document.documentElement.dataset.reached = 'yes';
  throw new Error('patched');
}
for (const [prototype, names] of [
  [
    Array.prototype,
    ['push', 'map', 'filter', 'flatMap', 'find', 'sort', 'join', 'includes', 'forEach', 'slice'],
  ],
  [String.prototype, ['slice', 'match', 'matchAll', 'replace', 'replaceAll', 'split', 'trim', 'toLowerCase']],
  [RegExp.prototype, ['test', 'exec']],
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['add', 'has']],
  [Promise.prototype, ['then', 'catch', 'finally']],
  [
    Element.prototype,
    ['attachShadow', 'querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'append'],
  ],
  [
    Document.prototype,
    ['createElement', 'createRange', 'querySelector', 'querySelectorAll', 'addEventListener'],
  ],
  [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
  [Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'comparePoint', 'compareBoundaryPoints']],
  [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
  [MutationObserver.prototype, ['observe']],
  [CSSStyleSheet.prototype, ['replaceSync']],
  [Highlight.prototype, ['add']],
  [JSON, ['parse', 'stringify']],
]) {
  for (const name of names) prototype[name] = refuse;
}
for (const name of [
  'MutationObserver',
  'CSSStyleSheet',
  'Highlight',
  'AbortController',
  'requestIdleCallback',
  'setTimeout',
  'fetch',
]) {
  window[name] = refuse;
}
native.defineProperty(document, 'adoptedStyleSheets', { get: refuse, set: refuse });
native.defineProperty(Object.prototype, 'toJSON', { get: refuse, configurable: true });
native.defineProperty(Object.prototype, 'params', { set: refuse, configurable: true });
window.chrome = undefined;
