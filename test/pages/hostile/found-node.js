/* find() tells what stands in an open card or a spoken summary, and in Firefox selects the very node, be it in a closed root. */
const hunt = Object.assign(globalThis, { answers: {}, read: [], searches: 0 });
const CARD = ['100 soldiers', 'Nutgraf does not judge', 'This article says', 'Copy', 'Close'];
const WORDS = ['landed', ...CARD, 'part of the story', 'Compared with one report'];

function note(selection) {
  hunt.read.push(String(selection));
  for (const node of [selection.anchorNode, selection.focusNode]) {
    const root = node?.getRootNode();
    if (!(root instanceof ShadowRoot)) continue;
    hunt.read.push(root.textContent);
    for (const element of root.querySelectorAll('*'))
      hunt.read.push(...[...element.attributes].map(({ value }) => value));
  }
}

setInterval(() => {
  const added = document.documentElement.lastElementChild;
  if (added === document.body) return;
  const selection = getSelection();
  for (const words of WORDS)
    // from either end, and on to where the words stand again
    for (const isBackwards of [false, true]) {
      selection.removeAllRanges();
      for (let time = 0; time < 9 && find(words, false, isBackwards, false, false, true); time++) {
        hunt.answers[words] = true;
        note(selection);
        for (const direction of ['forward', 'backward'])
          for (const granularity of ['character', 'word', 'line', 'documentboundary']) {
            selection.modify('extend', direction, granularity);
            note(selection);
          }
        selection.collapseToEnd();
      }
    }
  for (const part of [added, document.documentElement]) {
    selection.selectAllChildren(part);
    note(selection);
  }
  selection.removeAllRanges();
  hunt.searches += 1;
}, 250);
