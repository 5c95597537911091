/** Whether a page is an article: what it states about itself, its address, and how much of its text is prose under a headline. */

import { wordsOf } from './headline';
import { isProse } from './prose';
import { proseWeight, survey, type Survey } from './survey';

/**
 * Characters of prose that a page must have, the less the more it states that it is an article. Lower ones miss less and
 * take more list pages for articles; the shortest of the measured 144 articles have 208, 425 and 519. With these values four of
 * them are missed (2.8 %, one of them without any text), and two of 141 other pages taken (1.4 %), an encyclopedia's among them.
 */
const LEAST_PROSE = { stated: 150, hinted: 250, bare: 400, headless: 1500 };

/** Share of the page's text that is the found article; without any statement, a page of less is a list or a form. */
const LEAST_SHARE = 0.25;

/** Paragraphs of prose that a page without any statement must have. */
const LEAST_PARAGRAPHS = 2;

/** Words of a headline; fewer are the name of a section ("World news"). */
const SHORTEST_HEADLINE = 3;

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

export function looksLikeArticle(document: Document, url: string): boolean {
  return surveyArticle(document, url) !== null;
}

/** The survey of a page that is an article; null for any other. Front pages are told by their address, unread. */
export function surveyArticle(document: Document, url: string): Survey | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address && isFront(address)) return null;
  const page = survey(document);
  return isArticle(page, address) ? page : null;
}

function isArticle({ structured, headline, kept, runs }: Survey, address: URL | null): boolean {
  const weight = proseWeight(kept);
  if (structured.articles.length > 0 || structured.metas.has('article:published_time')) {
    return weight >= LEAST_PROSE.stated;
  }
  if (address && isService(address)) return false;
  if (structured.types.some((type) => OTHER_TYPE.test(type))) return false;
  const headed = headline.element !== null && wordsOf(headline.title).length >= SHORTEST_HEADLINE;
  if (headed && structured.metas.get('og:type') === 'article') return weight >= LEAST_PROSE.hinted;
  return (
    weight >= (headed ? LEAST_PROSE.bare : LEAST_PROSE.headless) &&
    kept.filter(isProse).length >= LEAST_PARAGRAPHS &&
    weight >= LEAST_SHARE * runs.reduce((sum, run) => sum + run.text.length, 0)
  );
}

function isFront(address: URL): boolean {
  return FRONT_PATH.test(address.pathname) && address.search === '';
}

function isService(address: URL): boolean {
  return [...address.pathname.split('/'), ...address.search.split('&')].some(
    (part) => part.length <= LONGEST_SERVICE && SERVICE_ADDRESS.test(part),
  );
}
