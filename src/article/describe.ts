/** What a page says of itself, in its metadata and headline: the part of reading it that both steps need. */

import { findHeadline, type Headline } from './headline';
import { findDate, findLanguage, hostOf, type Dated } from './metadata';
import { readStructured, type Structured } from './structured';

export interface Description {
  structured: Structured;
  headline: Headline;
  /** without "www."; null where the address is none */
  host: string | null;
  date(): Dated | null;
  /** BCP 47 tag of the text in this element, in lower case; null where the page states none */
  lang(root: Element | null): string | null;
}

export function describePage(document: Document, url: string): Description {
  const structured = readStructured(document);
  const headline = findHeadline(document, structured);
  return {
    structured,
    headline,
    host: hostOf(url),
    date: () => findDate(document, url, structured, headline),
    lang: (root) => findLanguage(document, root, structured),
  };
}
