/** Our own pages under the names of listed news hosts. */

import { readdirSync, readFileSync } from 'node:fs';
import { STYLED_PAGES } from './styled-pages';
import { startNewsServer, type NewsServer, type Page } from '../../src/tools/news-server';

/** No such names exist; the first is under a listed host, the second under none. */
export const LISTED = 'lantern.apnews.com';
export const UNLISTED = 'lantern.example';

const FILES = [
  ...[
    'matching',
    'undated',
    'background',
    'doubtful',
    'follow-up',
    'another-year',
    'older',
    'other-story',
    'front',
  ],
  ...['cut', 'live'],
] as const;

const DAY_OF_MATCHING = '2019-03-24';

/** The matching article as it would be on other days, or with other words: what stands there, and what instead of it. */
const VARIANTS = {
  'eve-of-the-event': { [DAY_OF_MATCHING]: '2019-03-22' },
  'day-of-the-event': { [DAY_OF_MATCHING]: '2019-03-23' },
  'days-after': { [DAY_OF_MATCHING]: '2019-03-28' },
  'years-after': { [DAY_OF_MATCHING]: '2024-03-24' },
  'years-before': { [DAY_OF_MATCHING]: '2014-03-24' },
  'another-day': { 'on Saturday': 'on Sunday', 'a day earlier': 'before' },
  'another-office': {
    'chief of staff of the ground forces': 'head of the mobilisation directorate of the armed forces',
  },
  'another-person': {
    'Vasily Tonkoshkurov</a>, chief of staff of the ground forces': 'an adviser</a>',
    'tonnes of material,': 'tonnes of material and Pavel Lind, chief of staff of the ground forces,',
  },
} as const;

export type PageName = (typeof FILES)[number] | keyof typeof STYLED_PAGES | keyof typeof VARIANTS;

/** Pages that attack, by the name of their script: the live page's article with that script instead of its own. */
export const ATTACKS = readdirSync('test/pages/hostile').map((name) => name.replace(/\.js$/, ''));

/** What a page needs for the styles and scripts in it. */
const OWN_STYLES = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
};

/** What a page needs for the back/forward cache to keep it. */
const KEPT = { 'cache-control': 'no-cache' };

/** What a page needs for its speculation rules to be read. */
const PRERENDERING = { 'speculation-rules': '"/hostile/rules"' };

/** Speculation rules by which a page prerenders the one that says whether it was. */
const PRERENDER = JSON.stringify({
  prerender: [{ source: 'list', urls: ['/hostile/prerendering'], eagerness: 'immediate' }],
});

/** Was an address asked for because one of our pages was opened? */
export function isServed(url: string): boolean {
  const paths = String.raw`(news/[a-z-]+(\?[a-z0-9]+)?(#:~:text=.*)?|live\.js|hostile/[a-z-]+(\.js)?|people/[a-z]+|favicon\.ico)`;
  return new RegExp(`^https://(${LISTED}|${UNLISTED})/${paths}$`).test(url);
}

/** Throws where anything was requested that no page asked for. */
export function failOnSurprises(surprises: readonly string[]): void {
  if (surprises.length > 0)
    throw new Error(`Requested, though no page asked for it:\n${surprises.join('\n')}`);
}

/** The address of a page that attacks. */
export function attackOf(name: string, host = LISTED): string {
  return `https://${host}/hostile/${name}`;
}

/** The address of a page on a host; it holds no date, so that only the page tells one. */
export function urlOf(name: PageName, host = LISTED): string {
  return `https://${host}/news/${name}`;
}

/** A page with other words instead of these. */
function changed(page: string, [words, others]: [string, string]): string {
  if (!page.includes(words)) throw new Error(`The page does not hold: ${words}`);
  return page.replaceAll(words, others);
}

/** The server of all pages, each on both hosts. */
export function serveTestPages(): Promise<NewsServer> {
  const pages: Record<string, Page> = {};
  for (const host of [LISTED, UNLISTED]) {
    for (const name of FILES) {
      pages[urlOf(name, host)] = { body: readFileSync(`test/pages/${name}.html`) };
    }
    for (const [name, body] of Object.entries(STYLED_PAGES)) {
      pages[`https://${host}/news/${name}`] = { body, headers: OWN_STYLES };
    }
    const matching = readFileSync('test/pages/matching.html', 'utf8');
    for (const [name, changes] of Object.entries(VARIANTS)) {
      const body = Object.entries(changes).reduce(changed, matching);
      pages[`https://${host}/news/${name}`] = { body };
    }
    pages[`https://${host}/hostile/rules`] = { body: PRERENDER, type: 'application/speculationrules+json' };
    const script = { type: 'text/javascript; charset=utf-8' };
    pages[`https://${host}/live.js`] = { ...script, body: readFileSync('test/pages/live.js') };
    const article = readFileSync('test/pages/live.html', 'utf8');
    for (const name of ATTACKS) {
      pages[attackOf(name, host)] = {
        body: article.replace('/live.js', `/hostile/${name}.js`),
        headers: name === 'split-nodes' ? { ...KEPT, ...PRERENDERING } : KEPT,
      };
      pages[`${attackOf(name, host)}.js`] = {
        ...script,
        body: readFileSync(`test/pages/hostile/${name}.js`),
      };
    }
    for (const person of ['mayorca', 'tonkoshkurov']) {
      pages[`https://${host}/people/${person}`] = { body: `<!doctype html><title>${person}</title>` };
    }
  }
  return startNewsServer([LISTED, UNLISTED], pages);
}
