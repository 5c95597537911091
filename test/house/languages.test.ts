/** What the files of languages hold, and which parts of their type they leave empty. */

import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core';
import { LANGUAGES, languageList } from '../../src/core/lexicon/languages';
import { NO_WORDS } from '../../src/core/lexicon/no-words';
import { filesUnder } from './sources';

/** Every list of words of a language, by its path in the type. */
function lists(part: unknown, path: string): [path: string, words: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => lists(value, path === '' ? key : `${path}.${key}`));
}

/** What a language may do without, and why. */
const MAY_BE_EMPTY: Record<string, string> = {
  'inflection.names': 'names have no endings, or those that code takes off for a whole script',
  'inflection.stems.0': 'the same',
  'inflection.stems.1': 'one round is enough',
  'offices.verbs': 'a verb ends its clause, and never stands right behind its subject',
  'numbers.joining.words': 'number words follow one another',
  'reporting.behind': 'a source always stands behind the words that name it',
  'reporting.nouns': 'no verb of saying is a noun as often',
  'reporting.nounUse': 'the same',
  'reporting.helpers': 'nothing stands between a source and its verb',
  'reporting.unsaid': 'the verb itself tells that nobody says it',
  'reporting.articles': 'the language has no articles',
  'reporting.verbEndings': 'verbs cannot be told by their ending',
  'sentences.beforeNumber': 'there are no such abbreviations',
  'sentences.starters': 'initialisms are written without full stops',
  'time.agoBefore': 'it stands behind',
  'time.agoBehind': 'it stands before',
  'time.and': 'days are joined by signs',
  'time.namedAfter': 'streets and squares bear no days',
  'time.weekAfter': 'no single phrase',
  'time.nightInto': 'a night is told by both its days',
  'time.yearBehind': 'a year stands behind its word',
  'time.decades.before': 'a decade stands before its word',
  'time.decades.endings': 'a decade is told by the word before it',
  'time.quarters': 'quarters are told by the months that they have',
  'time.dayOfMonth.before': 'only an ordinal names a day by its number',
  'time.dayOfMonth.beforeOrdinal': 'days are no ordinals',
  'time.dayOfMonth.endings': 'an ordinal may be of anything',
  'time.ordinalDays': 'days are written in figures',
  'time.ahead.except': 'no such phrase',
  'time.ahead.endings': 'what is to come has no ending of its own',
  'time.ahead.not': 'a verb that tells of what is to come tells of nothing else',
  'time.of': 'nothing stands between day and month',
  'time.ordinals': 'days are written without',
  'time.dayBefore': 'no single phrase',
  'time.one': 'no article says one',
  'unasserted.behind': 'denials stand before what they deny',
  'shares.beside': 'the same words as before a figure',
  'shares.behind': 'such words stand before the figure',
  'clauses.indefinite': 'the language has no indefinite article',
  'countries.ambiguous': 'no country is named like a person',
};

describe.each(Object.entries<Language>(LANGUAGES))('%s', (code, language) => {
  const own = lists(language, '');

  it('leaves no part empty without a reason', () => {
    const empty = lists(NO_WORDS, '')
      .map(([path]) => path)
      .filter((path) => own.some(([other, words]) => other === path && words.trim() === ''));
    expect(empty.filter((path) => !(path in MAY_BE_EMPTY))).toEqual([]);
  });

  it('has no empty word, and no stem that begins half the dictionary', () => {
    const bad = own.flatMap(([path, words]) =>
      /^inflection\.|separable|fused|prefix|^time\.locales/.test(path) || words === ''
        ? []
        : words
            .split(/[,|]/)
            .map((word) => word.trim())
            .filter((word) => word === '' || /^\p{L}{1,2}\*$/u.test(word) || word.includes('_'))
            .map((word) => `${path}: "${word}"`),
    );
    expect(bad).toEqual([]);
  });

  it('is written as people write it: no control characters, no folded letters', () => {
    const bad = own.filter(([, words]) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(words));
    expect(bad).toEqual([]);
    if (code === 'ru') expect(language.stopwords).toContain('й');
    if (code === 'de') expect(language.stopwords).toMatch(/[äöüß]/);
  });
});

it('every language file stands in the list, and none of those that are only told apart is read', () => {
  const files = filesUnder('src/core/lexicon')
    .map((path) => /\/([a-z]{2,3})\.ts$/.exec(path)?.[1])
    .filter((code) => code !== undefined);
  expect(files).toEqual(Object.keys(LANGUAGES).sort());
  const { read, others } = languageList();
  expect(Object.keys(others).filter((code) => code in read)).toEqual([]);
});
