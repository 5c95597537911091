/** What comes through a door may be anything: it is held against its shape, and never throws. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backgroundChecks } from '../../src/platform/background-checks';
import { hostOf, siteOf } from '../../src/platform/hosts';
import { pageKind } from '../../src/platform/page-kind';
import { wordsOf, type MessageKey, type PluralKey } from '../../src/platform/words';
import { parseSettings } from '../../src/platform/settings';
import { settingsFromFile } from '../../src/platform/settings-file';
import { anyText } from '../core/any-text';

/** Any JSON value, with the keys of our messages among others. */
const KEYS = [
  'host',
  'title',
  'date',
  'lang',
  'lead',
  'bag',
  'revision',
  'article',
  'blocks',
  'id',
  'kind',
  'text',
];
KEYS.push('cut', 'tab', 'url', 'story', 'wrong', 'timeOrigin', '__proto__', 'constructor');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    anyText,
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  ),
}));

test.each(Object.entries(backgroundChecks))('%s: params of any shape are taken or refused', (_, check) => {
  fc.assert(
    fc.property(value, (params) => typeof check(params) === 'boolean'),
    { numRuns: 200 },
  );
});

test('an article longer than any is refused', () => {
  const blocks = (count: number, length: number) =>
    Array.from({ length: count }, (_, i) => ({ id: String(i), kind: 'paragraph', text: 'a'.repeat(length) }));
  const article = { host: null, title: '', date: null, lang: null, cut: false };
  const check = backgroundChecks['article.read'];
  expect(check({ revision: 1, article: { ...article, blocks: blocks(20, 4000) } })).toBe(true);
  expect(check({ revision: 1, article: { ...article, blocks: blocks(2, 250_000) } })).toBe(false);
  expect(check({ revision: 1, article: { ...article, blocks: blocks(30_000, 1) } })).toBe(false);
});

test('a file of any text is settings or none', () => {
  const file = fc.record({ kind: fc.constantFrom('nutgraf-settings', 'x'), version: value, value });
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.json(),
        file.map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const read = settingsFromFile(text);
        if (read) expect(parseSettings(read.value)).toEqual({ value: read.value, problems: [] });
      },
    ),
  );
});

test('addresses of any kind have a kind and a site', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.webUrl()), (address) => {
      expect(pageKind(address)).toBeTypeOf('string');
      expect(siteOf(address)).toBeTypeOf('string');
      expect(hostOf(address) ?? '').toBeTypeOf('string');
    }),
  );
});

test('any table of words answers any key with some text', () => {
  fc.assert(
    fc.property(
      fc.dictionary(anyText, anyText),
      anyText,
      fc.dictionary(anyText, anyText),
      (messages, key, params) => {
        const words = wordsOf({ lang: 'en', locale: 'en', direction: 'ltr', messages });
        expect(words.t(key as MessageKey, params)).toBeTypeOf('string');
        expect(words.plural(key as PluralKey, 2, params)).toBeTypeOf('string');
      },
    ),
  );
});
