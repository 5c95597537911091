/** Every language has every word: the same keys, the same placeholders, every plural form that it needs. */

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { isLanguage, LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/platform/languages';
import { json } from '../../src/tools/json';
import { read } from './sources';

/** Nothing that Nutgraf counts reaches this; beyond it, Romance languages have one more form. */
const COUNTED = 10_000;

const FORM = /_(?:zero|one|two|few|many|other)$/;

/** Keys that stay what they are in every language: a name, and an address that stands for any. */
const SAME_EVERYWHERE = new Set(['extension_name', 'where_add_placeholder']);

/** Bases of the keys that come in plural forms. */
const plurals = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.replace(FORM, '')),
);

function tableOf(code: Language): Map<string, string> {
  const path = `src/_locales/${LANGUAGES[code].folder}/messages.json`;
  return new Map(
    Object.entries(json(read(path), path)).map(([key, entry]) => {
      const { message } = entry as { message: string };
      return [key, message];
    }),
  );
}

/** The forms in which a language counts, each with the numbers that take it; the general one always. */
function formsOf(code: Language): Map<string, number[]> {
  const rules = new Intl.PluralRules(LANGUAGES[code].locale);
  const forms = new Map<string, number[]>([['other', []]]);
  for (let count = 0; count < COUNTED; count++) {
    const form = rules.select(count);
    forms.set(form, [...(forms.get(form)?.slice(0, 2) ?? []), count]);
  }
  return forms;
}

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

function englishOf(key: string): string {
  const table = new Map(Object.entries(english).map(([name, { message }]) => [name, message]));
  return table.get(key) ?? table.get(key.replace(FORM, '_other')) ?? '';
}

const codes = Object.keys(LANGUAGES).filter(isLanguage);

it('every folder is a language, and every language a folder', () => {
  expect(readdirSync('src/_locales').sort()).toEqual(codes.map((code) => LANGUAGES[code].folder).sort());
});

describe.each(codes)('%s', (code) => {
  const table = tableOf(code);
  const forms = formsOf(code);

  it('has the keys of English and no others, plural ones in all its forms', () => {
    const wanted = Object.keys(english).flatMap((key) => {
      const base = key.replace(FORM, '');
      return plurals.has(base) ? [...forms.keys()].map((form) => `${base}_${form}`) : [key];
    });
    expect([...table.keys()].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('has the placeholders of English; a form for one number alone may spell it out', () => {
    for (const [key, message] of table) {
      const form = FORM.exec(key)?.[0].slice(1) ?? '';
      const isOneNumber = plurals.has(key.replace(FORM, '')) && (forms.get(form)?.length ?? 0) === 1;
      const names = placeholders(message);
      const spelled = isOneNumber && !names.includes('count') ? [...names, 'count'].sort() : names;
      expect(spelled, key).toEqual(placeholders(englishOf(key)));
    }
  });

  it('leaves no message empty, and none with braces or spaces astray', () => {
    for (const [key, message] of table) {
      expect(message.trim(), key).not.toBe('');
      expect(message.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
      if (key !== 'separator') expect(message, key).toBe(message.trim());
      expect(message, key).not.toMatch(/ {2}/);
    }
  });

  if (code !== SOURCE_LANGUAGE) {
    it('is translated: a sentence is not left in English', () => {
      const left = [...table].filter(
        ([key, message]) =>
          !SAME_EVERYWHERE.has(key) && message === englishOf(key) && message.split(' ').length > 3,
      );
      expect(left).toEqual([]);
    });
  }

  it('has a sample whose underlined words stand in it, each once', () => {
    const parts: [part: string, whole: string][] = [
      ['sample_figure', 'sample_sentence'],
      ['sample_person', 'sample_sentence'],
      ['sample_fact_figure', 'sample_fact'],
    ];
    for (const [part, whole] of parts) {
      expect(table.get(whole)?.split(table.get(part) ?? '?'), `${part} in ${whole}`).toHaveLength(2);
    }
  });

  it('calls a control what is written on it', () => {
    for (const [message, control] of CONTROLS) {
      const written = table.get(control) ?? '?';
      expect(table.get(message)?.toLowerCase(), message).toContain(written.toLowerCase());
    }
    // a label in quotation marks is quoted as it stands
    for (const message of ['data_corrections_none', 'privacy_5', 'news_2']) {
      expect(table.get(message), message).toContain(table.get('not_this_story'));
    }
  });

  it('sets type as its newspapers do', () => {
    for (const [key, message] of table) {
      expect(message, key).not.toMatch(/['"]|\.\.\./);
      expect(message, key).not.toMatch(MISSET[code]);
    }
  });

  it('keeps to the length that stores allow for the description (132 characters)', () => {
    expect((table.get('extension_description') ?? '').length).toBeLessThanOrEqual(132);
  });

  it('judges nothing: no word of "false", "wrong", "omits" or "contradicts" about an article', () => {
    const said = [...table].filter(([key]) => /^(state|count|point|none_found|no_sentence)/.test(key));
    expect(said.length).toBeGreaterThan(20);
    for (const [key, message] of said) expect(message, key).not.toMatch(VERDICTS[code]);
  });
});

/** Messages that speak of a control, and the one that is written on it. */
const CONTROLS: readonly (readonly [message: string, control: string])[] = [
  ['failed_storage_full', 'settings'],
  ['failed_storage_full', 'data'],
  ['trouble_full', 'data_delete'],
  ['trouble_full', 'data'],
];

/** Quotation marks of other languages, and spaces and points that stand otherwise in this one. */
const MISSET: Record<Language, RegExp> = {
  ar: /[“”„‘’]|[,;?](?!\w)|\s[،؛؟:]/,
  de: /[«»”‘]|\s[,;:?!]/,
  en: /[«»„]|\s[,;:?!]/,
  es: /[“”„‘]|\s[,;:?!]/,
  // a narrow space that does not break: before the double points, and inside quotation marks
  fr: /[“”„‘]|[^\u202f][;:?!»]|«[^\u202f]/,
  it: /[“”„‘]|\s[,;:?!]/,
  pt: /[«»„‘]|\s[,;:?!]/,
  ru: /[“”„‘’]|\s[,;:?!]/,
  uk: /[“”„‘]|\s[,;:?!]/,
  zh: /[«»„‘]|[,;?!]|[\u4e00-\u9fff][.:()]/,
};

/** Words that would make a comparison a verdict. */
const VERDICTS: Record<Language, RegExp> = {
  ar: /خطأ|كاذب|خاطئ|مضلل|يناقض|يغفل|ناقص/,
  de: /falsch|unwahr|verschweig|widersprich|fehlt|irrt/i,
  en: /false|wrong|omit|contradict|missing|incorrect/i,
  es: /falso|falsa|erróne|omit|contradi|falta|incorrect/i,
  fr: /faux|fausse|erroné|omet|contredi|manqu|incorrect/i,
  it: /falso|falsa|errat|omett|contraddi|manca|sbagliat/i,
  pt: /fals|errad|omit|contradi|falta|incorret/i,
  ru: /ложн|неверн|ошиб|умалч|противореч|пропущен|недоста/i,
  uk: /хибн|невірн|помилк|замовч|супереч|пропущен|браку/i,
  zh: /错误|虚假|不实|矛盾|遗漏|隐瞒/,
};
