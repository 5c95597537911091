import { describe, expect, it } from 'vitest';
import { slimFact, type Clock, type FactReading } from '../../src/core';
import { showFact } from '../../src/wording/fact';
import { baselineText, clockText, countsText, figureKinds } from '../../src/wording/headings';
import { english, factReading, pointReading, reading, story } from '../ui/sample';

function counts(read: FactReading[], cut = false): string {
  const facts = story.keyFacts.map((fact) =>
    showFact(
      slimFact(fact),
      read.find(({ id }) => id === fact.id),
      { lang: 'en', cut, comparison: 'full' },
    ),
  );
  return countsText(facts, figureKinds(read), english);
}

describe('counts in words', () => {
  it('tell each fact once, differences first', () => {
    expect(counts(reading.facts)).toBe('1 figure differs, 1 also here, 1 partly here, 1 not found');
  });

  it.each<[string, FactReading[], string]>([
    ['all there', ['k1', 'k2', 'k3', 'k4'].map((id) => factReading(id, 'stated')), '4 also here'],
    ['none there', ['k1', 'k2', 'k3', 'k4'].map((id) => factReading(id, 'absent')), '4 not found'],
    [
      'two figures of one fact',
      [
        factReading('k2', 'differs', {
          points: [
            pointReading('k2a', 'quantity', 'differs', '139'),
            pointReading('k2c', 'quantity', 'differs', '9 tonnes'),
          ],
        }),
      ],
      '2 figures differ',
    ],
    [
      'a date',
      [factReading('k1', 'differs', { points: [pointReading('k1b', 'date', 'differs', 'Thursday')] })],
      '1 date differs',
    ],
    [
      'a route',
      [factReading('k3', 'differs', { points: [pointReading('k3a', 'route', 'differs', 'from Ava')] })],
      '1 detail differs',
    ],
    [
      'another role is no difference',
      [factReading('k2', 'differs', { points: [pointReading('k2b', 'role', 'differs', 'first mate')] })],
      '1 also here',
    ],
    [
      'a related sentence',
      [factReading('k4', 'absent', { related: true, quote: 'Near.' }), factReading('k3', 'absent')],
      '1 related, 1 not found',
    ],
  ])('%s', (_, read, text) => {
    expect(counts(read)).toBe(text);
  });

  it('speak of the part that could be read where the page shows only a part', () => {
    expect(counts([factReading('k1', 'stated'), factReading('k4', 'absent')], true)).toBe(
      '1 also here, 1 not in the part that Nutgraf could read',
    );
  });
});

describe('the line about time', () => {
  const clock = (afterEvent: number | null, afterPublication: number | null): Clock => ({
    afterEvent,
    afterPublication,
    old: false,
  });

  it.each<[string | null, Clock | null, string]>([
    [
      '2021-06-11',
      clock(0, -1),
      'This article: 11 Jun, on the day of the fire, 1 day before Harbour Post’s report',
    ],
    [
      '2021-06-12',
      clock(1, 0),
      'This article: 12 Jun, 1 day after the fire, the day of Harbour Post’s report',
    ],
    [
      '2021-06-17',
      clock(6, 5),
      'This article: 17 Jun, 6 days after the fire, 5 days after Harbour Post’s report',
    ],
    [
      '2021-06-09',
      clock(-2, -3),
      'This article: 9 Jun, 2 days before the fire, 3 days before Harbour Post’s report',
    ],
    ['2022-01-02', clock(null, 204), 'This article: 2 Jan 2022, 204 days after Harbour Post’s report'],
    ['2021-06-11', null, 'This article: 11 Jun'],
    [null, null, 'This article gives no date that Nutgraf could find. Its days are not compared.'],
  ])('%s', (date, at, text) => {
    expect(clockText(story, date, at, english)).toBe(text);
  });

  it('of an article long before or after the story tells its date alone', () => {
    const old = { afterEvent: 1467, afterPublication: 1466, old: true };
    expect(clockText(story, '2025-06-17', old, english)).toBe('This article: 17 Jun 2025');
  });

  it('does without names that no seed tells', () => {
    const nameless = {
      outlet: { name: null, host: null },
      published: '2021-06-12',
      eventName: null,
      lang: 'en',
    };
    expect(clockText(nameless, '2021-06-13', clock(2, 1), english)).toBe(
      'This article: 13 Jun, 2 days after the event, 1 day after an unnamed outlet’s report',
    );
    expect(baselineText(nameless, english)).toBe('Compared with one report: an unnamed outlet, 12 Jun 2021');
  });

  it('names the one report compared with', () => {
    expect(baselineText(story, english)).toBe('Compared with one report: Harbour Post, 12 Jun 2021');
    expect(baselineText({ ...story, published: null }, english)).toBe(
      'Compared with one report: Harbour Post',
    );
  });
});
