/** Signs that a page shows only a part of its article: a paywall, "read more", a subscriber's text. */

import { namesOf } from './element-names';
import { isProse } from './prose';
import type { Run } from './runs';
import { proseWeight, type Survey } from './survey';

const PAYWALL_NAMES = /(?:pay|reg|meter(?:ed)?|subscri(?:be|ption)|premium)-?(?:wall|gate|barrier|teaser)/i;

/** Names of boxes that offer a subscription; after an open end they say where the rest is. */
const SUBSCRIBE_NAMES = /subscri[bp]|abonn|premium/i;

/** Share of the text that must stand in the parts that a page calls paid, for the reader to have them before them. */
const PAID_TEXT_SHARE = 0.3;

/** Characters of prose from which on an article is taken to be whole: previews end far earlier. */
const WHOLE_LENGTH = 4000;

export function isCut(document: Document, page: Survey): boolean {
  if (openEnd(page)) return true;
  return proseWeight(page.kept) < WHOLE_LENGTH && (statedCut(document, page) || walled(page));
}

/** The page says that it is not free, and the paid parts that it names are not there. */
function statedCut(document: Document, { page: { structured }, kept }: Survey): boolean {
  const article = structured.articles.find(({ free }) => free !== null);
  if (article?.free !== false) return false;
  const paid = new Set(article.paidParts.flatMap((selector) => select(document, selector)));
  const there = kept.filter((run) => [...paid].some((part) => part.contains(run.element)));
  return proseWeight(there) <= proseWeight(kept) * PAID_TEXT_SHARE;
}

/** Names of elements, classes and ids, two of them in each other at most: enough for parts of articles, and cheap to find. */
const PART_SELECTOR = /^[\w#.-]{1,100}(?:[ >]{1,3}[\w#.-]{1,100})?$/;

/** A page's own selector may be no selector at all, or one that takes the engine long. */
function select(document: Document, selector: string): Element[] {
  if (!PART_SELECTOR.test(selector)) return [];
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** A box with a paywall's name and words in it. */
function walled({ runs, kept }: Survey): boolean {
  const article = new Set(kept);
  return runs.some(
    (run) =>
      !article.has(run) && isProse(run) && suspectNames(run).some((names) => PAYWALL_NAMES.test(names)),
  );
}

/** The last paragraph breaks off, and the page offers a subscription. */
function openEnd({ runs, kept }: Survey): boolean {
  const last = kept.findLast(isProse);
  if (!last || !/(?:…|\.\.\.)$/.test(last.text)) return false;
  return runs.some((run) => suspectNames(run).some((names) => SUBSCRIBE_NAMES.test(names)));
}

function suspectNames(run: Run): string[] {
  const names: string[] = [];
  for (let at = run.suspects; at !== null; at = at.outer) {
    names.push(namesOf(at.element));
  }
  return names;
}
