/** Which page `npm start` opens: the sample, a file of the user's, or an address of the real web. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './main';
import { startNewsServer, type NewsServer } from './news-server';

export interface PageToOpen {
  url: string;
  /** where the page is ours to serve; null: it is on the web */
  server: NewsServer | null;
}

/** A page that cannot be opened, with the reason. */
export class PageError extends Error {
  override name = 'PageError';
}

/** A name under a listed news host, so that the extension is enabled there; nothing real answers to it. */
const SAMPLE_HOST = 'courier.apnews.com';
const SAMPLE = join(ROOT, 'src/tools/sample');

/** The page for what the user gave: an http(s) address, the path of a .html or text file, or nothing for the sample. */
export async function pageToOpen(given: string | undefined): Promise<PageToOpen> {
  if (given !== undefined && /^https?:\/\//i.test(given)) return { url: given, server: null };
  const body = given === undefined ? await readFile(join(SAMPLE, 'article.html')) : await pageOfFile(given);
  const url = `https://${SAMPLE_HOST}/2019/03/24/russian-troops-land-near-caracas`;
  const server = await startNewsServer([SAMPLE_HOST], {
    [url]: { body },
    [`https://${SAMPLE_HOST}/article.css`]: {
      body: await readFile(join(SAMPLE, 'article.css')),
      type: 'text/css; charset=utf-8',
    },
  });
  return { url, server };
}

/** A page as it is; of a text the first line as title, the others as paragraphs. */
async function pageOfFile(path: string): Promise<string> {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new PageError(`${path} cannot be read; give the path of a .html or text file`, { cause: error });
  });
  if (/\.x?html?$/i.test(path)) return content;
  const [title = '', ...paragraphs] = content
    .split(/\n+/)
    .map((line) => escape(line.trim()))
    .filter((line) => line !== '');
  return [
    `<!doctype html><meta charset="utf-8"><title>${title}</title>`,
    '<link rel="stylesheet" href="/article.css">',
    `<main><article><h1>${title}</h1>`,
    ...paragraphs.map((line) => `<p>${line}</p>`),
    '</article></main>',
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
