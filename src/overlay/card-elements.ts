/**
 * The elements of a card. In Firefox what an event names, or a selection, leads a page's script into a closed root. So there are
 * two, one in the other: whatever the pointer, the focus or a press can meet stands in the outer one, which holds no word of a
 * story or an article, and is shown by slots in its place among those of the inner one, to which nothing leads.
 */

import facts from '../ui/facts.css';
import type { Words } from '../wording/words';
import boxStyles from './box.css';
import wordStyles from './card.css';
import { TITLE_ID } from './card-view';
import { SEALED_STYLE, sealText } from './sealed-text';

export interface CardElements {
  /** the one element in the page */
  host: HTMLElement;
  /** the closed root in the page's element */
  outer: ShadowRoot;
  /** in the outer root: what a reader sees as the card; it scrolls */
  box: HTMLElement;
  /** lies over the words, so that pointers meet it; has the focus where no button has */
  pane: HTMLElement;
  /** the closed root in the box */
  inner: ShadowRoot;
  /** in the inner root: the dialog with its words */
  card: HTMLElement;
}

/** The styles of the two roots. */
export interface CardStyles {
  outer: string;
  inner: string;
}

/** Which of the theme's colours: those of the reader's system, or always the same. */
export type Colours = 'auto' | 'light' | 'dark';

/** The styles in these colours. */
export function cardStyles(colours: Colours): CardStyles {
  const scheme = `{color-scheme:${colours === 'auto' ? 'light dark' : colours}}`;
  return {
    outer: `${facts}${boxStyles}.box${scheme}`,
    // nothing of the box is inherited
    inner: `${facts}${wordStyles}${SEALED_STYLE}.card${scheme}`,
  };
}

/** A root with a style sheet of its own, which is gone with it, whatever a page that got in did to it. */
function closedRoot(host: HTMLElement, style: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Elements for one card, not in the page yet: what a page did to those before is gone with them. */
export function makeElements(
  document: Document,
  { id, words }: { id: string; words: Words },
  styles: CardStyles,
): CardElements {
  const host = document.createElement('div');
  host.id = id;
  host.popover = 'manual';
  const outer = closedRoot(host, styles.outer);
  const box = document.createElement('div');
  box.className = 'box';
  const inner = closedRoot(box, styles.inner);
  const card = document.createElement('div');
  card.className = 'card';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', TITLE_ID);
  // a page that moves the elements to another document takes the sheets off, and with them all that is seen of the words
  card.style.display = 'none';
  for (const each of [box, card]) {
    each.lang = words.lang;
    each.dir = words.direction;
  }
  const pane = document.createElement('div');
  pane.className = 'pane';
  pane.tabIndex = -1;
  outer.append(box);
  inner.append(card);
  return { host, outer, box, pane, inner, card };
}

/** Once the card is drawn: brings what can be met into the outer root, and takes the text out of the inner one. */
export function sealCard({ box, pane, card }: CardElements): void {
  card.prepend(pane);
  for (const met of [pane, ...card.querySelectorAll('button')]) {
    const slot = card.ownerDocument.createElement('slot');
    met.replaceWith(slot);
    box.append(met);
    slot.assign(met);
  }
  sealText(card);
}

/** False where a page took the sheets off, by moving the elements to another document and back. */
export const isDressed = ({ inner }: CardElements): boolean => inner.adoptedStyleSheets.length > 0;
