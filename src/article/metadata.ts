/** When, where and in which language a page says that it was published. */

import { dayInPath, isoDay } from './date';
import type { Structured } from './structured';

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

/** Milliseconds; forms of one moment differ by the seconds that some leave out. */
const SAME_MOMENT = 60_000;

/** The host name of an address, without "www."; null where it is no address. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

/** The day of publication (YYYY-MM-DD) in the time zone in which the page states it. */
export function findDate(
  document: Document,
  url: string,
  { metas, articles }: Structured,
  headline: Element | null,
): string | null {
  const stated = datesAmong([
    ...articles.map((article) => article.datePublished),
    ...DATE_METAS.map((name) => metas.get(name)),
  ]);
  // time elements are looked for where no statement is enough
  const texts =
    stated[0] === undefined || isUtc(stated[0])
      ? [...stated, ...datesAmong(timesOf(document, headline))]
      : stated;
  const [first] = texts;
  if (first !== undefined) return isoDay(texts.find((text) => isLocalForm(text, first)) ?? first);
  return URL.canParse(url) ? dayInPath(new URL(url).pathname) : null;
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

/** The texts of time elements, those marked as publication first, then the first that follows the headline. */
function timesOf(document: Document, headline: Element | null): string[] {
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const all = document.querySelectorAll('time');
  const times: Element[] = [...marked].slice(0, MOST_TIMES);
  const after = [...all].slice(0, MOST_TIMES).find((time) => headline === null || follows(time, headline));
  if (after) times.push(after);
  return times.map(
    (time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent,
  );
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
