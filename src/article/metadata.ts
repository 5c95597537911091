/** When, where and in which language a page says that it was published. */

import type { DateSource } from '../core';
import { dayInPath, isoDay } from './date';
import { COMMENT_NAMES, namesOf, OTHERS_NAMES } from './element-names';
import { foldText } from './fold';
import { resemblance, SAME_HEADLINE, wordsOf, type Headline } from './headline';
import type { Structured, StructuredArticle } from './structured';

/** Names of meta elements that carry the day of publication, most trustworthy first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];

/** Time elements looked at; the pages measured have up to 60. */
const MOST_TIMES = 300;

/** Elements that are named for a date. */
const LINE = '[class*="date" i], [class*="publi" i], [class*="time" i], [class*="byline" i]';

/** Characters of a line that prints a date, with the words and the time of day around it. */
const LONGEST_LINE = 120;

/** Elements around what other articles have: their dates too. */
const AROUND = new Set(['aside', 'nav', 'footer']);

/** Elements around one that are asked for their names. */
const LEVELS = 8;

/** Milliseconds; forms of one moment differ by the seconds that some leave out. */
const SAME_MOMENT = 60_000;

/** The host name of an address, without "www."; null where it is no address. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

/** A day of publication, and where a page says it. */
export interface Dated {
  /** YYYY-MM-DD in the time zone in which the page states it, or the line in which it prints it, for a reader of its language */
  date: string;
  from: DateSource;
}

/** The day of publication; null where the page does not say it. */
export function findDate(
  document: Document,
  url: string,
  { metas, articles }: Structured,
  { title, element }: Headline,
): Dated | null {
  const own = ownArticles(articles, title);
  const stated = datesAmong([
    ...own.map((article) => article.datePublished),
    ...DATE_METAS.map((name) => metas.get(name)),
  ]);
  // what is printed is looked for where no statement is enough
  const printed = stated[0] === undefined || isUtc(stated[0]) ? timesOf(document, element) : [];
  const texts = [...stated, ...datesAmong(printed)];
  const [first] = texts;
  if (first !== undefined)
    return dated(
      texts.find((text) => isLocalForm(text, first)) ?? first,
      stated.length > 0 ? 'metadata' : 'text',
    );
  const inPath = URL.canParse(url) ? dayInPath(new URL(url).pathname) : null;
  if (inPath !== null) return { date: inPath, from: 'address' };
  const line = printed.find(holdsYear) ?? lineOf(document, element);
  if (line !== null) return dated(line, 'text');
  const [changed] = datesAmong([
    ...own.map((article) => article.dateModified),
    metas.get('article:modified_time'),
  ]);
  return changed === undefined ? null : dated(changed, 'change');
}

const dated = (text: string, from: DateSource): Dated => ({ date: isoDay(text) ?? text, from });

/** The objects that describe the article with this headline; all of them where none says that it does. */
function ownArticles(articles: readonly StructuredArticle[], title: string): readonly StructuredArticle[] {
  const words = wordsOf(title);
  const own = articles.filter(
    ({ headline }) => headline !== null && resemblance(wordsOf(headline), words) >= SAME_HEADLINE,
  );
  return own.length > 0 ? own : articles;
}

function datesAmong(texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => (text && isoDay(text) !== null ? [text] : []));
}

function isUtc(text: string): boolean {
  return /(?:Z|[+-]00:?00)$/.test(text);
}

/** Whether a text gives the moment that another gives in UTC in a local time instead, whose day the page prints. */
function isLocalForm(text: string, other: string): boolean {
  return (
    isUtc(other) &&
    /[+-](?!00:?00)\d\d:?\d\d$/.test(text) &&
    Math.abs(Date.parse(text) - Date.parse(other)) < SAME_MOMENT
  );
}

/** The texts of time elements: those marked as publication, then those beside the first that follows the headline, the earliest first. */
function timesOf(document: Document, headline: Element | null): string[] {
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const following = [...document.querySelectorAll('time')]
    .slice(0, MOST_TIMES)
    .filter((time) => headline === null || follows(time, headline));
  const first = following.find((time) => !isOfOthers(time));
  // an update is printed beside the publication
  const beside = following.filter((time) => first && time.parentElement === first.parentElement);
  const own = beside.map(textOfTime).sort((a, b) => (isoDay(a) ?? '9').localeCompare(isoDay(b) ?? '9'));
  return [...[...marked].slice(0, MOST_TIMES).map(textOfTime), ...own];
}

function textOfTime(time: Element): string {
  return time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
}

/** Whether an element stands among links to other articles. */
function isOfOthers(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS; level++) {
    const names = namesOf(at);
    if (AROUND.has(at.localName) || OTHERS_NAMES.test(names) || COMMENT_NAMES.test(names)) return true;
    at = at.parentElement;
  }
  return false;
}

/** A line below the headline that is named for a date and holds a year. */
function lineOf(document: Document, headline: Element | null): string | null {
  const lines = document.querySelectorAll(LINE);
  for (let i = 0; i < Math.min(lines.length, MOST_TIMES); i++) {
    const line = lines[i];
    if (!line || isOfOthers(line) || (headline && !follows(line, headline))) continue;
    const text = foldText(line.textContent.slice(0, 2 * LONGEST_LINE));
    if (text.length <= LONGEST_LINE && holdsYear(text)) return text;
  }
  return null;
}

/** Four digits of any script. */
function holdsYear(text: string): boolean {
  return text.length <= LONGEST_LINE && /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(text);
}

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) !== 0;
}

/** The BCP 47 tag of the article's language in lower case; null where the page states none. */
export function findLanguage(
  document: Document,
  root: Element | null,
  { metas, articles }: Structured,
): string | null {
  const stated = [
    root?.closest('[lang]')?.getAttribute('lang'),
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    articles[0]?.language,
    metas.get('og:locale'),
    metas.get('content-language'),
    metas.get('language'),
  ];
  for (const text of stated) {
    const tag = (text ?? '').trim().toLowerCase().replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/.test(tag)) return tag;
  }
  return null;
}
