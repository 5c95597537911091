/** What an element means for the text in it, told by its name and attributes alone: no style, no layout. */

import type { BlockKind } from '../core';
import { COMMENT_NAMES, namesOf, OTHERS_NAMES } from './element-names';

/** Elements that never hold article text. */
const NO_TEXT = new Set(
  (
    'script style noscript template head title nav footer button select textarea input datalist iframe object embed ' +
    'canvas svg math audio video pre dialog menu legend progress meter map area ' +
    // struck out is what is not said any more; the reading of a ruby is said by its base
    'del s strike rt rp'
  ).split(' '),
);

/** Elements that stand inside a line. Unknown (custom) elements do too, as in any style sheet that does not name them. */
const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html li main nav ol p pre search section summary table tbody td tfoot th thead tr ul aside footer dialog ' +
    'option optgroup select menu caption'
  ).split(' '),
);

/** Elements whose attributes may take them out of the text; asked of the engine once a walk, which beats asking each element. */
const MARKED = '[hidden],[aria-hidden],[contenteditable],[role],[style*="none"],[style*="hidden"]';

/** Roles of what is not text to read. */
const OTHER_ROLES = new Set(
  (
    'navigation complementary contentinfo banner dialog alertdialog alert search menu menubar toolbar button tablist ' +
    'tooltip status'
  ).split(' '),
);

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A form of fewer paragraphs than this is a form to fill in; one of more is a page of an old framework, wrapped whole. */
const PAGE_IN_FORM_PARAGRAPHS = 4;

/** Names of boxes that hold whole sentences that are no part of any article: what is asked of the reader, and what stands in for something. */
const ASIDE_NAMES =
  /newsletter|sign-?up|login|cookie|consent|gdpr|external-?content|placeholder|sr-only|screen-?reader|visually-?hidden|print-?only|noprint/i;

/**
 * Words in class names and ids that name what surrounds an article. Only a suspicion: sites put such words on wrappers of
 * everything ("has-sidebar"), so whoever reads it weighs how much of the page's prose stands in the element. Measured by
 * leaving each out: most are worth 0.0003 to 0.005 of F1 ("footer", "caption"); "widget" cost 0.0015, since whole articles
 * are built of widgets; the rest are what the pages measured happen not to have, as "cookie", or hide otherwise.
 */
const BOILERPLATE_NAMES = new RegExp(
  [
    ASIDE_NAMES.source,
    OTHERS_NAMES.source,
    ...['subscri[bp]', 'pay-?wall', 'reg-?wall', 'sponsor', 'advert', 'affiliate', 'outbrain', 'taboola'],
    ...['banner', 'popup', 'modal', 'tooltip', 'ticker'],
    ...['breadcrumb', 'menu', 'navbar', 'navigation', 'pagination', 'toolbar', 'tags', 'footer', 'copyright'],
    ...['share', 'sharing', 'social', 'byline', 'author', 'credit', 'caption', '\\bmeta\\b', '\\bdate\\b'],
    ...['embed', 'gallery', 'slideshow', 'video', 'player'],
  ].join('|'),
  'i',
);

const BODY_NAMES =
  /(?:article|story|entry|post|news)[-_]{0,2}(?:body|content|text)(?![-_]?(?:wrap|container|header|footer|side|area))|(?:body|content)[-_]{0,2}(?:text|copy)/i;

/** What a figure shows; one without it is a box of text. */
const MEDIA = 'img, video, audio, iframe, svg, canvas, object, embed, amp-img, figcaption';

export type Boundary = 'enter' | 'line-break' | 'inline-gap' | 'block-gap';

/** The elements under `top` that are not shown, not text to read, or the reader's own to write in. */
export function leftOut(top: Element): Set<Element> {
  const out = new Set<Element>();
  top.querySelectorAll(MARKED).forEach((element) => {
    if (isLeftOut(element)) out.add(element);
  });
  return out;
}

function isLeftOut(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (
    (element.getAttribute('hidden') ?? 'until-found') !== 'until-found' ||
    element.getAttribute('aria-hidden') === 'true' ||
    (editable !== null && editable !== 'false') ||
    OTHER_ROLES.has(element.getAttribute('role') ?? '') ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

/** What the walk does at an element: go in, or pass by and end the line, the word or the block. */
export function boundary(element: Element, out: ReadonlySet<Element>): Boundary {
  const name = element.localName;
  if (name === 'br') return 'line-break';
  if (name === 'hr') return 'block-gap';
  if (NO_TEXT.has(name) || out.has(element) || isOther(element, name)) {
    return BLOCKS.has(name) ? 'block-gap' : 'inline-gap';
  }
  return 'enter';
}

/** What some elements are told by that are text otherwise. */
function isOther(element: Element, name: string): boolean {
  switch (name) {
    case 'form':
      return isForm(element);
    case 'label':
      return element.hasAttribute('for') || element.querySelector('input, select, textarea') !== null;
    case 'sup':
      return isNoteMark(element);
    default:
      return false;
  }
}

/** Signs that lead to a note: numbers and letters in brackets, asterisks and daggers, a number behind a figure or a word. */
const NOTE_SIGN = /^(?:\[[^\]]{1,12}\]|\([\da-z]{1,3}\)|[*†‡§¶]{1,3}|\d{1,3}(?:[,–-]\d{1,3})*)$/iu;
/** What a raised number belongs to: a power of ten, and raised to 2 or 3, a unit of length. */
const TEN = /[×x·*]\s*10$/iu;
const LENGTH = /(?<!\p{L})(?:[kcdmµn]?m|ft|in|mi|yd)$/iu;
/** Below a raised number, the rest of a fraction. */
const FRACTION = /^\s*[/⁄∕]/u;

/** Whether a raised sign leads to a note, and so is no part of the figure or the word before it. */
function isNoteMark(sup: Element): boolean {
  const sign = sup.textContent.trim();
  if (!NOTE_SIGN.test(sign)) return false;
  if (!/^\d/.test(sign)) return true;
  const before = (sup.previousSibling?.textContent ?? '').slice(-12);
  const after = (sup.nextSibling?.textContent ?? '').slice(0, 12);
  const isPower = TEN.test(before) || (/^[23]$/.test(sign) && LENGTH.test(before));
  return !isPower && !FRACTION.test(after);
}

export function startsBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** The kind of text in an element, given the kind around it. */
export function kindOf(element: Element, around: BlockKind): BlockKind {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
    case 'dd':
    case 'dt':
    case 'tr':
      return 'list-item';
    case 'blockquote':
      return 'quote';
    case 'figcaption':
      return 'caption';
    case 'figure':
      return element.querySelector(MEDIA) === null ? around : 'caption';
    default:
      return around;
  }
}

/** What no table of data holds: pages of old frameworks are tables as a whole. */
const LAID_OUT = 'p, div, ul, ol, dl, table, h1, h2, h3, form, img, iframe';

/** Whether an element is a table of data, rather than of a page's parts. */
export function isDataTable(element: Element): boolean {
  return element.localName === 'table' && element.querySelector(LAID_OUT) === null;
}

/** A cell of a table. */
export function isCell(element: Element): boolean {
  return element.localName === 'td' || element.localName === 'th';
}

/** Whether an element stands beside the article by what it is; a box of facts among its paragraphs does too. */
export function isBeside(element: Element): boolean {
  return element.localName === 'aside';
}

export function soundLikeBoilerplate(names: string): boolean {
  return COMMENT_NAMES.test(names) || (BOILERPLATE_NAMES.test(names) && !BODY_NAMES.test(names));
}

/** Whether its names say that it is an article's text, and nothing around it. */
export function looksLikeBody(element: Element): boolean {
  return element.getAttribute('itemprop') === 'articleBody' || BODY_NAMES.test(namesOf(element));
}

/** Whether sentences in it are not the article's, however plainly they are sentences. */
export function speaksToReader(element: Element): boolean {
  const names = namesOf(element);
  return ASIDE_NAMES.test(names) || COMMENT_NAMES.test(names);
}

export function looksLikeComments(element: Element): boolean {
  return COMMENT_NAMES.test(namesOf(element));
}

/** Whether it is a form to fill in. */
function isForm(element: Element): boolean {
  return (
    element.querySelector('h1, main, article') === null &&
    element.getElementsByTagName('p').length < PAGE_IN_FORM_PARAGRAPHS
  );
}
