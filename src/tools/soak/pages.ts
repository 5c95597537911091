/** The pages of a soak: real ones, and our sample article, each on a host with the extension and on one without. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../json';
import { ROOT } from '../main';
import { startNewsServer, type NewsServer, type Page } from '../news-server';

export interface SoakPage {
  name: string;
  html: Buffer;
  /** path of its own address, which tells about it too */
  path: string;
}

/** No such names exist; the first is under a listed news host, the second under none. */
const WITH = 'soak.apnews.com';
const WITHOUT = 'soak.example';

/** Scripts are kept out, so that the same page comes out the same twice; styles and pictures are as the page has them. */
const POLICY = "script-src 'none'; frame-src 'none'";

/** Every page of the data, the sample article first. */
export function readSoakPages(data: string): SoakPage[] {
  const subsets = readdirSync(join(data, 'pages')).map((subset) => join('pages', subset));
  const real = [...subsets, 'nonarticle'].flatMap((folder) =>
    readdirSync(join(data, folder))
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => pageOf(data, join(folder, file.slice(0, -'.html'.length)))),
  );
  const sample = readFileSync(join(ROOT, 'src/tools/sample/article.html'));
  return [{ name: 'the sample article', html: sample, path: '/2019/03/24/sample' }, ...real];
}

function pageOf(data: string, name: string): SoakPage {
  const { url } = json(readFileSync(join(data, `${name}.json`), 'utf8'), name);
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  return { name, html: readFileSync(join(data, `${name}.html`)), path: address?.pathname ?? '/' };
}

/** The address of a page, with the extension or without; what tells the pages apart stands before the path. */
export function addressOf(page: SoakPage, extension: boolean): string {
  const number = page.name.replace(/[^a-z0-9]+/gi, '-');
  return new URL(`https://${extension ? WITH : WITHOUT}/${number}${page.path}`).href;
}

export function serveSoakPages(pages: readonly SoakPage[]): Promise<NewsServer> {
  const served: Record<string, Page> = {};
  for (const page of pages) {
    for (const extension of [true, false]) {
      served[addressOf(page, extension)] = {
        body: page.html,
        headers: { 'content-security-policy': POLICY },
      };
    }
  }
  return startNewsServer([WITH, WITHOUT], served);
}
