import { world } from './fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadWordTable } from '../../src/platform/word-table';
import { wordsOf } from '../../src/platform/words';

const messages = {
  outlet_dated: '{outlet}, {date}',
  clock_event_after_one: '{count} day after {event}',
  clock_event_after_other: '{count} days after {event}',
};
const english = wordsOf({ locale: 'en', messages });

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
    const odd = wordsOf({ locale: 'en', messages: { outlet_dated: '{constructor}' } });
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
    const arabic = wordsOf({ locale: 'ar', messages });
    expect(arabic.plural('clock_event_after', 2, { event: 'x' })).toMatch(/days after x$/);
  });

  it('are read from the file of the extension', async () => {
    expect((await loadWordTable()).messages['extension_name']).toBe('Nutgraf');
    world.files.set('_locales/en/messages.json', '{"close": {"text": "x"}}');
    await expect(loadWordTable()).rejects.toThrow();
  });
});
