/** The pages that are measured: real ones chosen by the hash of their names, and the same ones reporting our story's event. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describePage } from '../../article/describe';
import { extract, type Extraction } from '../../article/extract';
import { hashText } from '../../core';
import { json } from '../json';
import { ROOT } from '../main';

export interface SamplePage {
  name: string;
  /** path of its own address, which tells about it too */
  path: string;
  /** as it is: of no story that the extension knows */
  html: string;
  /** its headline, date and first paragraphs replaced by those of a report of the bundled story */
  matching: string;
}

/** Our own report of the bundled story's event. */
const REPORT = join(ROOT, 'test/pages/matching.html');

/** So many of the pages under DIR/pages, by the hash of their names, so that nobody picks them. */
export function samplePages(data: string, count: number): SamplePage[] {
  const folder = join(data, 'pages');
  const names = readdirSync(folder).flatMap((subset) =>
    readdirSync(join(folder, subset))
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${subset}/${file.slice(0, -'.html'.length)}`),
  );
  return names
    .sort((a, b) => (hashText(a) < hashText(b) ? -1 : 1))
    .slice(0, count)
    .map((name) => {
      const html = readFileSync(join(folder, `${name}.html`), 'utf8');
      const { url } = json(readFileSync(join(folder, `${name}.json`), 'utf8'), name);
      const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
      return { name, path: address?.pathname ?? '/', html, matching: withReport(html, address?.href ?? '') };
    });
}

/** The page with our report in place of the first paragraphs of its article, under our headline and date. */
function withReport(html: string, url: string): string {
  const report = read(parseHTML(readFileSync(REPORT, 'utf8')).document, '').article;
  const { document } = parseHTML(html);
  const { article, root } = read(document, url);
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
  const ours = report.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const texts = new Map<string, string>();
  paragraphs.forEach(({ text }, i) => {
    const own = ours[i];
    if (own !== undefined) texts.set(text, own);
  });
  texts.set(article.title, report.title);
  const last = paragraphs.at(Math.min(paragraphs.length, ours.length) - 1);
  for (const element of [...document.querySelectorAll('h1, h2, h3'), ...root.querySelectorAll('*')]) {
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const own = texts.get(text);
    if (own === undefined) continue;
    texts.delete(text);
    // an article of few paragraphs takes the rest of ours in its last
    element.textContent = text === last?.text ? ours.slice(ours.indexOf(own)).join(' ') : own;
  }
  // the parsed document writes itself as markup, which the types of a browser's do not tell
  const written: unknown = document;
  const changed = String(written).replaceAll(article.title, report.title);
  return article.date === null ? changed : changed.replaceAll(article.date, report.date ?? '');
}

function read(document: Document, url: string): Extraction {
  return extract(document, describePage(document, url));
}
