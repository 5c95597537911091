/* Looks for a way into closed roots in everything that events name, and goes on from wherever it got. */
const hunt = Object.assign(globalThis, { looks: 0, entered: new Set(), read: [] });

function enter(node) {
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot) || hunt.entered.has(root)) return;
  hunt.entered.add(root);
  hunt.read.push(root.textContent, String(getSelection()));
  for (const element of root.querySelectorAll('*')) {
    hunt.read.push(...[...element.attributes].map(({ value }) => value));
    for (const pseudo of ['::before', '::after']) hunt.read.push(getComputedStyle(element, pseudo).content);
  }
  for (const words of root.querySelectorAll('.judgement, .title, h2'))
    words.textContent = 'Nutgraf has checked this: the article is true.';
  const all = [root.host, ...root.querySelectorAll('*')];
  const look = () => all.forEach((element) => visit(element, 0));
  look();
  for (const element of all) {
    const selection = getSelection();
    selection.selectAllChildren(element);
    visit(selection, 0);
    for (const direction of ['forward', 'backward'])
      for (const granularity of ['character', 'word', 'line', 'documentboundary'])
        for (const alter of ['extend', 'move']) {
          selection.modify(alter, direction, granularity);
          visit(selection, 0);
          hunt.read.push(String(selection));
        }
    for (const { effect } of element.getAnimations({ subtree: true })) visit(effect, 0);
    for (const text of [
      element.innerText,
      element.getHTML?.({ serializableShadowRoots: true, shadowRoots: [root] }),
    ])
      hunt.read.push(text ?? '');
  }
  getSelection().removeAllRanges();
  for (const sheet of root.adoptedStyleSheets) sheet.insertRule('.box { border-radius: 99px !important }');
  // whatever keeps the pointer and the selection from the words is taken away
  for (const pane of root.querySelectorAll('.pane')) pane.remove();
  for (const element of [root.host, ...root.querySelectorAll('*')]) {
    for (const name of ['user-select', '-moz-user-select'])
      element.style.setProperty(name, 'text', 'important');
    element.style.setProperty('pointer-events', 'auto', 'important');
    element.contentEditable = 'true';
    element.draggable = true;
  }
  look();
}

/** Follows every property that leads to a node, two steps deep. */
function visit(object, depth) {
  for (const name in object) {
    let value;
    try {
      value = object[name];
    } catch {
      continue;
    }
    hunt.looks += 1;
    if (value instanceof Node) enter(value);
    else if (
      depth < 2 &&
      value instanceof Object &&
      !(value instanceof Window) &&
      !(value instanceof Function)
    )
      visit(value, depth + 1);
  }
}

const types = new Set(['focusin', 'focusout', 'touchstart', 'touchmove', 'touchend', 'DOMMouseScroll']);
for (const owner of [window, document, HTMLElement.prototype])
  for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
for (const type of types) {
  if (/^(device|message)/.test(type)) continue;
  addEventListener(
    type,
    (event) => {
      if (!document.documentElement.lastElementChild.matches(':popover-open')) return;
      visit(event, 0);
      for (const node of event.composedPath()) if (node instanceof Node) enter(node);
      for (const several of ['getCoalescedEvents', 'getPredictedEvents', 'getTargetRanges'])
        for (const one of event[several]?.() ?? []) visit(one, 1);
      const { clientX: x, clientY: y } = event;
      if (x === undefined) return;
      for (const root of [document, ...hunt.entered]) {
        for (const node of root.elementsFromPoint(x, y)) enter(node);
        const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...hunt.entered] });
        if (caret?.offsetNode) enter(caret.offsetNode);
      }
    },
    true,
  );
}
