/** Our own pages under the names of listed news hosts. */

import { readFileSync } from 'node:fs';
import { startNewsServer, type NewsServer, type Page } from '../../src/tools/news-server';

/** No such names exist; the first is under a listed host, the second under none. */
export const LISTED = 'lantern.apnews.com';
export const UNLISTED = 'lantern.example';

const FILES = [
  ...['matching', 'undated', 'background', 'follow-up', 'another-year', 'older', 'other-story', 'front'],
  ...['cut', 'live'],
] as const;

export type PageName = (typeof FILES)[number];

/** The address of a page on a host; it holds no date, so that only the page tells one. */
export function urlOf(name: PageName, host = LISTED): string {
  return `https://${host}/news/${name}`;
}

/** The server of all pages, each on both hosts. */
export function serveTestPages(): Promise<NewsServer> {
  const pages: Record<string, Page> = {};
  for (const host of [LISTED, UNLISTED]) {
    for (const name of FILES) {
      pages[urlOf(name, host)] = { body: readFileSync(`test/pages/${name}.html`) };
    }
    pages[`https://${host}/live.js`] = {
      body: readFileSync('test/pages/live.js'),
      type: 'text/javascript; charset=utf-8',
    };
    for (const person of ['mayorca', 'tonkoshkurov']) {
      pages[`https://${host}/people/${person}`] = { body: `<!doctype html><title>${person}</title>` };
    }
  }
  return startNewsServer([LISTED, UNLISTED], pages);
}
