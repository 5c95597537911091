import { world } from './fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { isLanguage, languageFor, LANGUAGES } from '../../src/platform/languages';
import { loadWordTable } from '../../src/platform/word-table';
import { wordsOf } from '../../src/platform/words';

const messages = {
  outlet_dated: '{outlet}, {date}',
  clock_event_after_one: '{count} day after {event}',
  clock_event_after_other: '{count} days after {event}',
};
const table = { lang: 'en', locale: 'en-GB', direction: 'ltr', messages } as const;
const english = wordsOf(table);

/** As a parameter stands in a sentence that may run the other way. */
const isolated = (text: string) => `\u2068${text}\u2069`;

beforeEach(() => world.reset());

describe('words by key', () => {
  it('take their parameters by name', () => {
    expect(english.t('outlet_dated', { outlet: 'DW', date: '25 March' })).toBe('DW, 25 March');
  });

  it('put a parameter in as it is, even where it reads like a placeholder or a pattern', () => {
    expect(english.t('outlet_dated', { outlet: '{date} $& $1', date: 'x' })).toBe('{date} $& $1, x');
  });

  it('leave a placeholder without its parameter to be seen, inherited names too', () => {
    expect(english.t('outlet_dated', { outlet: 'DW' })).toBe('DW, {date}');
    const odd = wordsOf({ ...table, messages: { outlet_dated: '{constructor}' } });
    expect(odd.t('outlet_dated')).toBe('{constructor}');
  });

  it('that are missing give the key', () => {
    expect(english.t('close')).toBe('close');
  });

  const days: [count: number, text: string][] = [
    [0, '0 days after it'],
    [1, '1 day after it'],
    [2, '2 days after it'],
    [1200, '1,200 days after it'],
  ];
  it.each(days)('in the plural of %i', (count, text) => {
    expect(english.plural('clock_event_after', count, { event: 'it' })).toBe(text);
  });

  it('fall back to the other form where a language asks for one that the table lacks', () => {
    const arabic = wordsOf({ ...table, locale: 'ar-u-nu-latn' });
    expect(arabic.plural('clock_event_after', 2, { event: 'x' })).toBe('2 days after x');
  });

  it.each([
    ['ltr', 'DW', 'DW'],
    ['ltr', 'الجزيرة', isolated('الجزيرة')],
    ['rtl', 'DW', isolated('DW')],
    ['rtl', '(100)', isolated('(100)')],
  ] as const)(
    'in a language written %s, keep a parameter to its own direction: %s',
    (direction, outlet, told) => {
      const words = wordsOf({ ...table, direction });
      expect(words.t('outlet_dated', { outlet })).toBe(`${told}, {date}`);
    },
  );
});

it('a message in a message is not isolated again: it runs as its language does', () => {
  const words = wordsOf({ ...table, direction: 'rtl' });
  const report = words.t('outlet_dated', { outlet: 'DW', date: '25' });
  expect(words.t('outlet_dated', { outlet: report, date: 'x' })).toBe(`${report}, ${isolated('x')}`);
});

describe('the table of words', () => {
  it.each([
    ['en', 'auto', 'en-US', 'Close'],
    ['de', 'auto', 'de-AT', 'Schließen'],
    ['pt', 'auto', 'pt_BR', 'Fechar'],
    ['zh-CN', 'auto', 'zh-CN', '关闭'],
    ['ar', 'ar', 'de', 'إغلاق'],
    ['en', 'en', 'ru', 'Close'],
    ['en', 'auto', 'nl', 'Close'],
  ] as const)(
    'is in %s where the reader chose %s and the browser speaks %s',
    async (lang, choice, ui, close) => {
      world.uiLanguage = ui;
      const words = await loadWordTable(choice);
      expect(words).toMatchObject({ lang, direction: lang === 'ar' ? 'rtl' : 'ltr' });
      expect(words.messages['close']).toBe(close);
    },
  );

  it('has the English words that a language lacks', async () => {
    world.files.set('_locales/de/messages.json', '{"close": {"message": "Zu"}}');
    const { messages } = await loadWordTable('de');
    expect(messages).toMatchObject({ close: 'Zu', undo: 'Undo' });
  });

  it('throws where a file is damaged', async () => {
    world.files.set('_locales/en/messages.json', '{"close": {"text": "x"}}');
    await expect(loadWordTable('en')).rejects.toThrow();
  });

  it.each(Object.keys(LANGUAGES).filter(isLanguage))(
    'in %s counts, dates and lists by a locale that the browser knows',
    (code) => {
      const { locale, lang } = LANGUAGES[code];
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
      expect(new Intl.NumberFormat(locale).format(25)).toBe('25');
      expect(languageFor(lang)).toBe(code);
    },
  );
});

it.each([
  ['de-CH', 'de'],
  ['es-419', 'es'],
  ['zh', 'zh'],
  ['zh-SG', 'zh'],
  // traditional characters are not the ones that we write
  ['zh-TW', 'en'],
  ['zh-Hant-HK', 'en'],
  ['be', 'en'],
  ['', 'en'],
  ['not a tag!', 'en'],
])('a browser in %s gets %s', (tag, code) => {
  expect(languageFor(tag)).toBe(code);
});
