/** A page of any content is read without an error: what it states for machines, its metadata, its text. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { announce } from '../../src/article/announce';
import { readStructured } from '../../src/article/structured';
import { anyText } from '../core/any-text';
import { parsePage, readArticle } from './parse-page';

const TYPES = ['NewsArticle', 'ItemList', ['Article', 'BlogPosting'], [], null, 7, { a: 1 }];
const KEYS = ['@type', '@graph', 'mainEntity', 'mainEntityOfPage', 'headline', 'name', 'datePublished'];
KEYS.push(
  'dateCreated',
  'inLanguage',
  'isAccessibleForFree',
  'hasPart',
  'cssSelector',
  '__proto__',
  'toString',
);

/** JSON-LD as publishers break it: the right keys with any value. */
const { thing } = fc.letrec<{ thing: unknown }>((tie) => ({
  thing: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...TYPES),
    anyText,
    fc.boolean(),
    fc.array(tie('thing'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('thing'), { maxKeys: 6 }),
  ),
}));

const script = fc.oneof(
  thing.map((value) => JSON.stringify(value)),
  anyText,
  fc.tuple(anyText, thing, anyText).map(([before, value, after]) => before + JSON.stringify(value) + after),
  fc.tuple(thing, fc.nat(60)).map(([value, cut]) => JSON.stringify(value).slice(0, -cut)),
);

function withScripts(sources: readonly string[], body = ''): Document {
  const page = parsePage(body);
  for (const source of sources) {
    const element = page.createElement('script');
    element.setAttribute('type', 'application/ld+json');
    element.textContent = source;
    page.head.append(element);
  }
  return page;
}

test('JSON-LD of any content gives lists of strings', () => {
  fc.assert(
    fc.property(fc.array(script, { maxLength: 3 }), (sources) => {
      const { articles, types } = readStructured(withScripts(sources));
      expect(types.every((type) => typeof type === 'string')).toBe(true);
      for (const { headline, datePublished, language, free, paidParts } of articles) {
        for (const value of [headline, datePublished, language])
          expect(value === null || typeof value === 'string').toBe(true);
        expect([true, false, null]).toContain(free);
        expect(paidParts.every((part) => typeof part === 'string')).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a script without an end is given up at once', () => {
  const long = 390_000;
  for (const source of [
    '{'.repeat(long),
    `{${'a'.repeat(long)}}x`,
    `"headline"${' '.repeat(long)}`,
    '"@type":"'.repeat(long / 10),
  ]) {
    const before = process.cpuUsage();
    readStructured(withScripts([source]));
    const { user } = process.cpuUsage(before);
    // what grew with the square took minutes
    expect(user / 1000).toBeLessThan(1000);
  }
});

test('metadata, headings and text of any content make an article or none', () => {
  const meta = fc.tuple(
    fc.constantFrom(
      'og:title',
      'article:published_time',
      'date',
      'og:locale',
      'language',
      'og:site_name',
      'og:type',
    ),
    anyText,
  );
  const element = fc.tuple(
    fc.constantFrom('p', 'h1', 'h2', 'li', 'time', 'div', 'blockquote', 'figcaption'),
    anyText,
  );
  fc.assert(
    fc.property(
      fc.array(meta, { maxLength: 4 }),
      fc.array(element, { maxLength: 8 }),
      fc.array(script, { maxLength: 1 }),
      fc.oneof(anyText, fc.webUrl()),
      (metas, elements, scripts, url) => {
        const page = withScripts(scripts, '<article></article>');
        for (const [property, content] of metas) {
          const made = page.createElement('meta');
          made.setAttribute('property', property);
          made.setAttribute('content', content);
          page.head.append(made);
        }
        const article = page.querySelector('article') ?? page.body;
        for (const [name, text] of elements) {
          const made = page.createElement(name);
          made.textContent = text;
          article.append(made);
        }
        const announcement = announce(page, url);
        if (announcement) expect(JSON.stringify(announcement).length).toBeLessThanOrEqual(4096);
        const extraction = readArticle(page, url);
        const { article: read } = extraction;
        for (const { id, text } of read.blocks) extraction.range({ block: id, start: 0, end: text.length });
        expect(read.date ?? '2019-03-24').toMatch(/^\d{4}-\d\d-\d\d$|^(?=.*\p{Nd}{4}).{4,120}$/su);
      },
    ),
    { numRuns: 200 },
  );
});
