/** `npm run eval:pages -- --data DIR`: how well article pages are extracted, dated and told from other pages, beside Readability. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { isoDay } from '../../article/date';
import { describePage } from '../../article/describe';
import { resemblance, wordsOf } from '../../article/headline';
import { runCommand } from '../command';
import { json } from '../json';
import { readers, type Reader } from './readers';
import { overlap, score, type Overlap } from './shingles';

/** Share of words in common from which on two titles are the same, a site's name or a kicker apart. */
const SAME_TITLE = 0.7;

/** Characters of the longest name of a row. */
const NAME_WIDTH = 47;

const DAY = 24 * 60 * 60 * 1000;

interface Page {
  name: string;
  url: string;
  html: string;
  gold: { text: string | null; title: string | null; date: string | null; lang: string | null };
}

interface Result {
  name: string;
  overlap: Overlap | null;
  article: boolean;
  /** null where the gold states none */
  title: boolean | null;
  /** the very title that the gold has */
  titleAsGold: boolean | null;
  sameDay: boolean | null;
  withinDay: boolean | null;
  lang: boolean | null;
  milliseconds: number;
}

function main(data: string, worst: number): void {
  const subsets = readdirSync(join(data, 'pages')).sort();
  console.log(
    `${'subset'.padEnd(NAME_WIDTH)} pages  F1     prec.  recall title   as gold date    ±1 day  lang    missed  ms (median, 95 %)`,
  );
  const total = new Map<string, Result[]>();
  for (const subset of subsets) {
    const pages = readPages(join(data, 'pages', subset), subset);
    for (const [name, read] of Object.entries(readers)) {
      const results = pages.flatMap((page) => evaluate(page, read) ?? []);
      report(`${subset}, ${name}`, results);
      total.set(name, [...(total.get(name) ?? []), ...results]);
    }
  }
  for (const [name, results] of total) report(`all, ${name}`, results);
  const all = total.get('nutgraf') ?? [];
  const others = readPages(join(data, 'nonarticle'), 'nonarticle');
  const taken = others.filter((page) => readers['nutgraf']?.(page.html, page.url)?.article);
  console.log(
    `\n${String(taken.length)} of ${String(others.length)} other pages taken for articles (${percent(taken.length / others.length).trim()}):`,
  );
  for (const { name, url } of taken) console.log(`  ${name}  ${url}`);
  const missed = all.filter(({ article }) => !article);
  console.log(
    `${String(missed.length)} of ${String(all.length)} articles missed: ${missed.map(({ name }) => name).join(', ')}`,
  );
  console.log('\nworst pages:');
  for (const { name, overlap: found } of worstOf(all).slice(0, worst)) {
    if (found)
      console.log(
        `  ${name.padEnd(40)} F1 ${fixed(score([found]).f1)}  extra ${fixed(found.extra)}  missed ${fixed(found.missed)}`,
      );
  }
}

function* namesIn(folder: string): Generator<string> {
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.html')) yield file.slice(0, -'.html'.length);
  }
}

function readPages(folder: string, subset: string): Page[] {
  return [...namesIn(folder)].map((name) => {
    const gold = json(readFileSync(join(folder, `${name}.json`), 'utf8'), name);
    const text = (field: string) =>
      typeof gold[field] === 'string' && gold[field] !== '' ? gold[field] : null;
    return {
      name: `${subset}/${name}`,
      url: text('url') ?? 'about:blank',
      html: readFileSync(join(folder, `${name}.html`), 'utf8'),
      gold: { text: text('text'), title: text('title'), date: text('date'), lang: text('lang') },
    };
  });
}

function evaluate(page: Page, read: Reader): Result | null {
  const found = read(page.html, page.url);
  if (found === null) return null;
  const { gold } = page;
  const day = gold.date === null ? null : isoDay(gold.date);
  return {
    name: page.name,
    overlap: gold.text === null ? null : overlap(gold.text, found.text),
    article: found.article,
    title:
      gold.title === null
        ? null
        : sameTitle(gold.title, found.title) || isStated(page, gold.title, found.title),
    titleAsGold: gold.title === null ? null : sameTitle(gold.title, found.title),
    sameDay: day === null ? null : found.date === day,
    withinDay:
      day === null ? null : found.date !== null && Math.abs(Date.parse(found.date) - Date.parse(day)) <= DAY,
    lang: gold.lang === null ? null : primary(found.lang) === primary(gold.lang),
    milliseconds: found.milliseconds,
  };
}

function sameTitle(gold: string, found: string): boolean {
  return resemblance(wordsOf(gold), wordsOf(found)) >= SAME_TITLE;
}

/**
 * Whether gold and found title are two that the page gives itself: many print one headline and state another for search
 * engines, and the gold has now this one, now that. A reader would call the printed one the title.
 */
function isStated(page: Page, gold: string, found: string): boolean {
  const { document } = parseHTML(page.html);
  const { metas, articles } = describePage(document, page.url).structured;
  const printed = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent);
  const titles = [
    metas.get('og:title'),
    metas.get('twitter:title'),
    ...articles.map(({ headline }) => headline),
    ...printed,
  ]
    .flatMap((title) => title ?? [])
    .concat(document.querySelector('title')?.textContent ?? []);
  return [gold, found].every((one) => titles.some((title) => sameTitle(title, one)));
}

function primary(tag: string | null): string | undefined {
  return tag?.toLowerCase().split('-')[0];
}

function report(name: string, results: readonly Result[]): void {
  const { f1, precision, recall } = score(results.flatMap((result) => result.overlap ?? []));
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const cells = [
    name.padEnd(NAME_WIDTH),
    String(results.length).padEnd(6),
    ...[f1, precision, recall].map((value) => fixed(value).padEnd(6)),
    ...(['title', 'titleAsGold', 'sameDay', 'withinDay', 'lang'] as const).map((key) =>
      percent(shareOf(results.map((result) => result[key]))),
    ),
    percent(shareOf(results.map(({ article }) => !article))),
    `${at(0.5)}, ${at(0.95)}`,
  ];
  console.log(cells.join(' '));
}

/** Share of those that are true, of those that are known. */
function shareOf(known: readonly (boolean | null)[]): number {
  const stated = known.filter((value) => value !== null);
  return stated.filter(Boolean).length / Math.max(1, stated.length);
}

function worstOf(results: readonly Result[]): Result[] {
  const f1 = ({ overlap: found }: Result) => (found ? score([found]).f1 : 1);
  return [...results].sort((a, b) => f1(a) - f1(b));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padEnd(7);
}

function fixed(value: number): string {
  return value.toFixed(3);
}

await runCommand(
  {
    name: 'npm run eval:pages',
    about:
      'Measures how well article pages are extracted, dated and told from other pages, beside Readability.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about:
          'has pages/<subset>/NNN.html with NNN.json beside it (url, text, and where known title, date, lang), and nonarticle/NNNN.html likewise',
        required: true,
      },
      worst: { kind: 'count', value: 'N', about: 'how many of the worst pages are printed', default: 10 },
    },
    example: '--data ../data --worst 30',
  },
  ({ data, worst }) => main(data, worst),
);
