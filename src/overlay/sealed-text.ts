/**
 * Words that are drawn and heard, and are no text of the document: generated content. What a page finds, selects or is told of is
 * a node, and there is none.
 */

/** The style by which sealed words are seen, and heard: of what is only drawn, Chromium tells no space at the end of a line. */
export const SEALED_STYLE =
  '[data-text]::before{content:attr(data-text);content:attr(data-text)/attr(data-text)}';

/** Takes every text node below an element out of the document, and leaves its words as they looked. */
export function sealText(root: Element): void {
  // a direction that follows from the text is told while there is text
  for (const element of root.querySelectorAll<HTMLElement>('[dir=auto]'))
    element.dir = element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    const sealed = root.ownerDocument.createElement('span');
    sealed.dataset['text'] = text.data;
    text.replaceWith(sealed);
  }
}

/** The words below an element as a reader would copy them: text again while they are read, in which no script of the page can run. */
export function readSealed(root: HTMLElement): string {
  const sealed = [...root.querySelectorAll<HTMLElement>('[data-text]')];
  const texts = sealed.map((each) => each.dataset['text'] ?? '');
  sealed.forEach((each, i) => {
    delete each.dataset['text'];
    each.textContent = texts[i] ?? '';
  });
  const words = root.innerText;
  sealed.forEach((each, i) => {
    each.replaceChildren();
    each.dataset['text'] = texts[i] ?? '';
  });
  return words;
}
