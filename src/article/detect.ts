/** Whether a page is an article: what it states about itself, its address, and how much of its text is prose under a headline. */

import { describePage, type Description } from './describe';
import { wordsOf } from './headline';
import { findParagraphs, type Paragraphs } from './paragraphs';

/**
 * Characters of prose that a page must have, the less the more it states that it is an article. Lower ones miss less and
 * take more list pages for articles; the shortest of the measured 144 articles have 208, 425 and 519. With these values two of
 * them are missed (1.4 %, one of them without any text), and one of 141 other pages is taken (0.7 %), an encyclopedia's.
 */
const LEAST_PROSE = { stated: 150, hinted: 250, bare: 400, headless: 1500 };

/**
 * Share of the page's text that its paragraphs must be, where nothing states an article: a page of less is a list or a form.
 * At 0.1 one list more is taken, at 0.35 one article more is missed; between 0.2 and 0.25 nothing changes.
 */
const LEAST_SHARE = 0.2;

/** Paragraphs of prose that a page without any statement must have. */
const LEAST_PARAGRAPHS = 2;

/** Words of a headline; fewer are the name of a section ("World news"). */
const SHORTEST_HEADLINE = 3;

/** Words of a headline in an address, which states an article as og:type does; without this two more are missed. */
const SHORTEST_SLUG = 5;

/** What sites call pages that list things, sell them or are about somebody. */
const OTHER_TYPE =
  /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|Product|ProductGroup|Recipe)$/;

/** The front page of a site, or of one of its languages. */
const FRONT_PATH = /^\/(?:(?:index|default|home|main)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/** Characters of a part of an address; longer ones are headlines, whatever words are in them. */
const LONGEST_SERVICE = 30;

/** Words of addresses of pages that serve to do something. */
const SERVICE_ADDRESS =
  /(?:^|[?&=+_.-])(?:log-?in|log-?on|sign-?(?:in|up|on)|regist\w*|auth|account|passwor[dt]|recover\w*|forgot\w*|search|suche|buscar|recherche|tag|tags|cart|checkout|subscribe|newsletter|contact|profile|members?hip|join)(?=[?&=+_.-]|$)/i;

/** Text nodes counted; a page of more is a list, or worse. The pages measured have up to 9,000. */
const MOST_NODES = 20_000;

const UNSEEN = /^(?:script|style|noscript|template|title)$/;

/** NodeFilter.SHOW_TEXT, which a DOM outside a browser may lack. */
const SHOW_TEXT = 4;

/**
 * Elements of a document from which on it is not looked at: asking the engine anything of a whole document then takes longer
 * than a page may be held up. The pages measured have under 12,400 nodes in all.
 */
const MOST_ELEMENTS = 40_000;

/** A page that is an article, as far as a glance tells. */
export interface Glance {
  page: Description;
  paragraphs: Paragraphs;
}

export function looksLikeArticle(document: Document, url: string): boolean {
  return glance(document, url) !== null;
}

/** A glance at a page that is an article; null for any other. Front pages are told by their address, unread. */
export function glance(document: Document, url: string): Glance | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address && isFront(address)) return null;
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const page = describePage(document, url);
  const least = leastProse(page, address);
  if (least === null) return null;
  const paragraphs = findParagraphs(document, page.headline.element);
  if (paragraphs.weight < least) return null;
  const bare = least >= LEAST_PROSE.bare;
  return bare && isScattered(document, paragraphs) ? null : { page, paragraphs };
}

/** Characters of prose that this page must have to be an article; null where it cannot be one. */
function leastProse({ structured, headline }: Description, address: URL | null): number | null {
  if (structured.articles.length > 0 || structured.metas.has('article:published_time'))
    return LEAST_PROSE.stated;
  if (address && isService(address)) return null;
  if (structured.types.some((type) => OTHER_TYPE.test(type))) return null;
  const named = address !== null && hasHeadline(address);
  const headed = named || (headline.element !== null && wordsOf(headline.title).length >= SHORTEST_HEADLINE);
  if (headed && (named || structured.metas.get('og:type') === 'article')) return LEAST_PROSE.hinted;
  return headed ? LEAST_PROSE.bare : LEAST_PROSE.headless;
}

/** Whether the paragraphs are too few, or too little of the page's text, to be what the page is about. */
function isScattered(document: Document, { texts, weight }: Paragraphs): boolean {
  return texts.length < LEAST_PARAGRAPHS || hasText(document, weight / LEAST_SHARE);
}

/** Whether a page has more than so many characters of text, white space around it, scripts and styles apart. */
function hasText(document: Document, most: number): boolean {
  const walker = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  let length = 0;
  for (let i = 0; i < MOST_NODES; i++) {
    const node = walker.nextNode();
    if (node === null) return false;
    const text = node.nodeValue?.trim() ?? '';
    if (text !== '' && !UNSEEN.test(node.parentElement?.localName ?? '')) length += text.length;
    if (length > most) return true;
  }
  return true;
}

/** Whether an address ends in a headline: its words, joined. */
function hasHeadline({ pathname }: URL): boolean {
  const words = pathname.replace(/\/$/, '').split('/').at(-1)?.split(/[-_]/) ?? [];
  return words.filter((word) => /[a-z]{2}/i.test(word)).length >= SHORTEST_SLUG;
}

function isFront(address: URL): boolean {
  return FRONT_PATH.test(address.pathname) && address.search === '';
}

function isService(address: URL): boolean {
  return [...address.pathname.split('/'), ...address.search.split('&')].some(
    (part) => part.length <= LONGEST_SERVICE && SERVICE_ADDRESS.test(part),
  );
}
