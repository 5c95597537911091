import { describe, expect, it } from 'vitest';
import type { FactReading, Place } from '../../src/core';
import { showFact, sourceOf, type Comparison } from '../../src/ui/fact';
import { FactView } from '../../src/ui/fact-view';
import type { Reports } from '../../src/ui/side-by-side';
import { rendered } from './render';
import { factReading, pointReading, reading, story } from './sample';

const reports: Reports = {
  outlet: 'Harbour Post',
  published: '2021-06-12',
  article: { date: '2021-06-11', lang: 'en', cut: false },
};

function view(
  index: number,
  read: FactReading | undefined,
  more: { comparison?: Comparison; believed?: boolean } = {},
) {
  const fact = story.keyFacts[index];
  if (!fact) throw new Error('No such fact');
  const jumps: Place[] = [];
  const shown = showFact(sourceOf(fact), read, { lang: 'en', cut: false, comparison: 'full', ...more });
  return {
    jumps,
    ...rendered(<FactView fact={shown} reports={reports} onJump={(place) => jumps.push(place)} />),
  };
}

describe('a fact', () => {
  it('begins with its state, then its words, then who said so', () => {
    const { texts } = view(0, reading.facts[0]);
    expect(texts('summary')).toEqual([
      "Also in this articleTwo ferries of the Lyra Line were withdrawn on Friday [11 June 2021], the port's log showed.source: the port's log",
    ]);
  });

  it('says where no source is named', () => {
    expect(view(3, undefined, { comparison: 'none' }).texts('summary .source')).toEqual(['no source named']);
  });

  it('says of a belief whose it is', () => {
    expect(view(0, undefined, { comparison: 'none', believed: true }).texts('summary .source')).toEqual([
      "believed by: the port's log",
    ]);
  });

  it('marks its points by their state, and tells a difference in words too', () => {
    const { root, texts } = view(1, reading.facts[1]);
    const points = [...root.querySelectorAll('.point')].map((point) => [
      point.textContent,
      point.getAttribute('data-state'),
    ]);
    expect(points).toEqual([
      ['140 passengers', 'differs'],
      ['captain Ines Valdor', 'absent'],
      ['12 tonnes', 'stated'],
    ]);
    expect(texts('.unseen')).toEqual(['(this article says 139)']);
  });

  it('opens to both sides, each with its date and source, and judges neither', () => {
    const { texts } = view(1, reading.facts[1]);
    expect(texts('.side-heading')).toEqual(['Harbour Post 12 Jun 2021', 'This article 11 Jun 2021']);
    expect(texts('.side-value')).toEqual(['140 passengers', '139']);
    expect(texts('.side .source')).toEqual([
      'source: harbour master Tomas Brell',
      'source: none in this sentence',
    ]);
    expect(texts('.judgement')).toEqual(['Nutgraf does not judge which is right.']);
  });

  it('names who says so in the article', () => {
    const read = factReading('k2', 'stated', { attribution: 'the coast guard' });
    expect(view(1, read).texts('.side .source').at(-1)).toBe('source: the coast guard');
  });

  it('jumps to its sentence, where it has one', () => {
    const { press, jumps } = view(1, reading.facts[1]);
    press('Show in the page');
    expect(jumps).toEqual([{ block: 'p1', start: 0, end: 90 }]);
    expect(view(3, factReading('k4', 'absent')).texts('button')).toEqual([]);
  });

  it('that was not found says so once more in its opened part', () => {
    expect(view(3, factReading('k4', 'absent')).texts('.side-text').at(-1)).toBe(
      'No sentence of this article was matched with it.',
    );
  });

  it('shows words of a page as text, never as markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const read = factReading('k2', 'differs', {
      quote: hostile,
      attribution: hostile,
      points: [pointReading('k2a', 'quantity', 'differs', hostile)],
    });
    const { root, text } = view(1, read);
    expect(root.querySelector('img')).toBeNull();
    expect(text).toContain(hostile);
  });
});
