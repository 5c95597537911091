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
  const stated = [
    ...articles.map((article) => article.datePublished),
    ...DATE_METAS.map((name) => metas.get(name)),
    ...timesOf(document, headline),
  ];
  for (const text of stated) {
    const day = text ? isoDay(text) : null;
    if (day !== null) return day;
  }
  return URL.canParse(url) ? dayInPath(new URL(url).pathname) : null;
}

/** The texts of time elements, those marked as publication first, then the first that follows the headline. */
function timesOf(document: Document, headline: Element | null): string[] {
  const marked = document.querySelectorAll('[itemprop~="datePublished"], time[pubdate]');
  const all = document.querySelectorAll('time');
  const times: Element[] = [...marked];
  const after = [...all].find((time) => headline === null || follows(time, headline));
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
