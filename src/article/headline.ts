/** The headline of a page: the heading that says what the page's title says. */

import { foldText } from './fold';
import type { Structured } from './structured';

/** Headings looked at; on pages with more, the headline is among the first. */
const MOST_HEADINGS = 60;

/**
 * Share of words that a heading and a title must have in common, of the longer one, to be the same headline. From 0.35 to 0.7
 * the same headings are found on the pages measured.
 */
export const SAME_HEADLINE = 0.5;

/** Words from which on a heading is a headline rather than the name of a section or a site; fewer count for less. */
const ENOUGH_WORDS = 4;

/** Likeness times words from which on an h1 is the headline without a look at the others. */
const SURE_WORTH = 0.8 * ENOUGH_WORDS;

/** Characters of a title; longer ones are cut, since a title has to fit into a bounded message. */
const LONGEST_TITLE = 300;

/** Characters of a title as a page states or prints it, with its site's name, that are looked at. */
const LONGEST_STATED = 1000;

/** What stands between a headline and a site's name. */
const SEPARATOR = /\s+[|–—·»•:-]+\s+|\s*[|｜»]\s*/;

/** Words of a site's name at the end of a title, where the site does not state its name. */
const LONGEST_SITE_NAME = 4;

/** Words that what is left of a title must have at least, after a site's name is taken off. */
const SHORTEST_HEADLINE = 3;

/** Signs of scripts without word spaces, each by itself, and words; white space and punctuation of all scripts, near enough, between. */
const WORDS =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\s!-/:-@[-`{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u060c\u061b\u061f\u2000-\u206f\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff0f]+/g;

export interface Headline {
  title: string;
  /** the heading that prints it; null where none does */
  element: Element | null;
}

export function findHeadline(document: Document, structured: Structured): Headline {
  const stated = statedTitles(document, structured);
  const wanted = stated.flatMap((title) => [title, ...title.split(SEPARATOR)]).map(wordsOf);
  const top = document.querySelectorAll('h1');
  const likeliest = bestHeading(top, wanted);
  // most pages print their title as their h1, and need not be asked for more
  const best =
    likeliest.worth >= SURE_WORTH
      ? likeliest
      : bestHeading(document.querySelectorAll('h1, h2, h3, [itemprop~="headline"]'), wanted);
  const element = best.element ?? onlyOf(top);
  const printed = element && foldText(element.textContent.slice(0, LONGEST_STATED));
  return { title: (printed ?? stated[0] ?? '').slice(0, LONGEST_TITLE), element };
}

/** The heading most like one of the wanted titles; null where none is like enough. */
function bestHeading(
  headings: ArrayLike<Element>,
  wanted: readonly string[][],
): { element: Element | null; worth: number } {
  let best: { element: Element | null; worth: number } = { element: null, worth: 0 };
  for (let i = 0; i < Math.min(headings.length, MOST_HEADINGS); i++) {
    const element = headings[i];
    if (element === undefined) break;
    const words = wordsOf(element.textContent);
    const likeness = Math.max(0, ...wanted.map((title) => resemblance(words, title)));
    const worth = likeness * Math.min(words.length, ENOUGH_WORDS);
    if (likeness >= SAME_HEADLINE && worth > best.worth) best = { element, worth };
  }
  return best;
}

/** The page's one h1, where it is long enough for a headline: search engines are often given another title. */
function onlyOf(top: ArrayLike<Element>): Element | null {
  return top.length === 1 && top[0] && wordsOf(top[0].textContent).length >= ENOUGH_WORDS ? top[0] : null;
}

/** Share of the words of the longer list that are in both. */
export function resemblance(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = new Set(a.filter((word) => other.has(word))).size;
  return shared / Math.max(1, new Set(a).size, other.size);
}

export function wordsOf(text: string): string[] {
  return text.slice(0, LONGEST_TITLE).toLowerCase().match(WORDS) ?? [];
}

/** The titles that a page states, without its site's name, most trustworthy first. */
function statedTitles(document: Document, { metas, articles }: Structured): string[] {
  const site = metas.get('og:site_name') ?? '';
  const titles = [
    metas.get('og:title'),
    articles[0]?.headline,
    metas.get('twitter:title'),
    document.querySelector('title')?.textContent,
  ];
  return titles
    .map((title) => withoutSite(foldText((title ?? '').slice(0, LONGEST_STATED)), site))
    .filter((title, i, all) => title !== '' && all.indexOf(title) === i);
}

function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜–—·»•:-]+$/, '');
  const named = site !== '' && resemblance(wordsOf(last), wordsOf(site)) >= SAME_HEADLINE;
  const short = wordsOf(last).length <= LONGEST_SITE_NAME && wordsOf(rest).length >= SHORTEST_HEADLINE;
  return named || short ? rest : title;
}
