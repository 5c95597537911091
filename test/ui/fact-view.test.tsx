import { describe, expect, it } from 'vitest';
import type { FactReading } from '../../src/core';
import type { Jump } from '../../src/ui/jump';
import { slimFact } from '../../src/core';
import { showFact, type Beside } from '../../src/wording/fact';
import { FactView } from '../../src/ui/fact-view';
import type { Reports } from '../../src/wording/reports';
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
  more: Partial<Beside> & { believed?: boolean } = {},
) {
  const fact = story.keyFacts[index];
  if (!fact) throw new Error('No such fact');
  const { believed = false, ...beside } = more;
  const jumps: Jump[] = [];
  const shown = showFact({ ...slimFact(fact, 'key', story.event), believed }, read, {
    lang: 'en',
    cut: false,
    comparison: 'full',
    ...beside,
  });
  return {
    jumps,
    ...rendered(
      <FactView
        fact={shown}
        reports={{ ...reports, article: { ...reports.article, cut: beside.cut ?? false } }}
        onJump={(jump) => jumps.push(jump)}
      />,
    ),
  };
}

function never(): never {
  throw new Error('No such fact');
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
    const points = [...root.querySelectorAll('summary .point')].map((point) => [
      point.textContent,
      point.getAttribute('data-state'),
    ]);
    expect(points).toEqual([
      ['140 passengers', 'differs'],
      ['captain Ines Valdor', 'absent'],
      ['12 tonnes', 'stated'],
    ]);
    expect(texts('.unseen')).toEqual(['(this article says 139)', '(not found here)']);
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
    press('Show in the page', 'key');
    const jump = { place: { block: 'p1', start: 0, end: 90 }, fact: 'k2' };
    expect(jumps).toEqual([
      { ...jump, focus: false },
      { ...jump, focus: true },
    ]);
    expect(view(3, factReading('k4', 'absent')).texts('button')).toEqual([]);
  });

  it("marks in the article's sentence the words that differ", () => {
    const { root } = view(1, reading.facts[1]);
    const marks = [...root.querySelectorAll('.side .point')];
    expect(marks.map((mark) => [mark.textContent, mark.getAttribute('data-state')])).toEqual([
      ['Marigold', 'differs'],
    ]);
  });

  it('names one by one the points that were not found, and of a cut page only what could be read', () => {
    const { root } = view(1, reading.facts[1]);
    expect(root.querySelector('.ours')?.textContent).toBe('Not found in this article: captain Ines Valdor');
    const cut = view(1, reading.facts[1], { cut: true });
    expect(cut.root.querySelector('.ours')?.textContent).toBe(
      'Not in the part that Nutgraf could read: captain Ines Valdor',
    );
  });

  it('that happened after the article was written is not said to lack', () => {
    const late = { date: '2021-06-10' };
    expect(view(0, factReading('k1', 'absent'), late).texts('.state')).toEqual(['After this article']);
    expect(view(0, factReading('k1', 'stated', { partly: true }), late).texts('.state')).toEqual([
      'After this article',
    ]);
    expect(view(0, factReading('k1', 'stated'), late).texts('.state')).toEqual(['Also in this article']);
    expect(view(0, undefined, { ...late, comparison: 'none' }).texts('summary .source')).toEqual([
      "source: the port's log · after this article",
    ]);
    expect(view(0, factReading('k1', 'absent'), { date: '2021-06-11' }).texts('.state')).toEqual([
      'Not found in this article',
    ]);
  });

  it('shows another role as another role, and asks nobody to judge', () => {
    const read = factReading('k2', 'differs', {
      points: [
        pointReading('k2b', 'role', 'differs', 'first mate'),
        pointReading('k2a', 'quantity', 'stated'),
      ],
    });
    const { root, texts } = view(1, read);
    expect(texts('.state')).toEqual(['Called here: first mate']);
    expect(texts('.judgement')).toEqual([]);
    expect(root.querySelector('.point[data-state="differs"]')).toBeNull();
  });

  it('that differs in a figure tells another role beside it', () => {
    const read = factReading('k2', 'differs', {
      points: [
        pointReading('k2b', 'role', 'differs', 'first mate'),
        pointReading('k2a', 'quantity', 'differs', '139'),
      ],
    });
    const { texts } = view(1, read);
    expect(texts('.state')).toEqual(['This article says 139']);
    expect(texts('.ours')).toEqual(['Called here: first mate']);
  });

  it('says of an article without a date that none was found', () => {
    const { root } = view(1, reading.facts[1]);
    expect(root.textContent).not.toContain('no date found');
    const undated = { ...reports, article: { ...reports.article, date: null } };
    const shown = showFact(slimFact(story.keyFacts[1] ?? never()), reading.facts[1], {
      lang: 'en',
      cut: false,
      comparison: 'full',
    });
    expect(rendered(<FactView fact={shown} reports={undated} />).texts('.side-date')).toEqual([
      '12 Jun 2021',
      'no date found',
    ]);
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
