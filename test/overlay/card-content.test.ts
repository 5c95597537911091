import { describe, expect, it } from 'vitest';
import { cardContent } from '../../src/overlay/card-content';
import { CardView, type CardViewProps } from '../../src/overlay/card-view';
import type { Subject } from '../../src/overlay/choose';
import { createElement } from 'preact';
import { rendered } from '../ui/render';
import { reading } from '../ui/sample';

function card(subject: Subject, read = reading, onStep: CardViewProps['onStep'] = null, copies = true) {
  const content = cardContent(read, subject);
  if (!content) throw new Error('No card');
  const onCopy = () => Promise.resolve(copies);
  let closed = 0;
  const onClose = () => void (closed += 1);
  const view = rendered(createElement(CardView, { content, onClose, onCopy, onStep }));
  return { ...view, content, closed: () => closed };
}

describe('a mention', () => {
  const { texts, root } = card({ kind: 'entity', entity: 'valdor' });

  it('gives the name, and the role as the outlet put it, dated', () => {
    expect(texts('h2')).toEqual(['Ines Valdor']);
    expect(texts('.role')).toEqual(['“captain” in Harbour Post, 12 June 2021']);
  });

  it('gives the facts that name it, with their source and without any state', () => {
    expect(texts('.heading')).toEqual(['As Harbour Post reported, 12 June 2021']);
    expect(texts('.facts .source')).toEqual(['source: harbour master Tomas Brell']);
    expect(texts('.facts li')[0]).toContain('The Marigold carried 140 passengers');
    expect(root.querySelector('.state')).toBeNull();
  });

  it('says of a person where the story tells no role; things have none', () => {
    const entities = (reading.slice?.entities ?? []).map((entity) => ({ ...entity, roles: [] }));
    const read = { ...reading, slice: reading.slice && { ...reading.slice, entities } };
    expect(card({ kind: 'entity', entity: 'valdor' }, read).texts('.role')).toEqual([
      'The story names this person without a role.',
    ]);
    expect(card({ kind: 'entity', entity: 'marigold' }, read).texts('.role')).toEqual([]);
  });
});

describe('a mention with another role in the article', () => {
  const facts = reading.facts.map((fact) => ({
    ...fact,
    points: fact.points.map((point) =>
      point.id === 'k2b'
        ? { ...point, kind: 'role' as const, state: 'differs' as const, here: 'first mate' }
        : point,
    ),
  }));
  const subject: Subject = { kind: 'entity', entity: 'valdor' };

  it('says what the person is called here, beside the role as the outlet put it', () => {
    expect(card(subject, { ...reading, facts }).texts('.role')).toEqual([
      '“captain” in Harbour Post, 12 June 2021',
      'Called here: first mate',
    ]);
  });

  it('says so of nobody else in that fact, and not beside an old story', () => {
    const brell: Subject = { kind: 'entity', entity: 'brell' };
    expect(card(brell, { ...reading, facts }).texts('.called')).toEqual([]);
    const clock = { afterEvent: 200, afterPublication: 199, old: true };
    expect(card(subject, { ...reading, facts, clock }).texts('.called')).toEqual([]);
  });

  it('quotes the sentence that the reader came to', () => {
    const place = reading.mentions.find(({ entity }) => entity === 'valdor')?.place;
    const content = cardContent(reading, subject, place && { ...place });
    expect(content).toMatchObject({ kind: 'mention', quote: 'Ines Valdor' });
    expect(cardContent(reading, subject)).toMatchObject({ quote: null });
  });
});

describe('a fact that was jumped to', () => {
  it.each([
    ['k1', 'Also in this article'],
    ['k2', 'This article says 139'],
    ['k3', 'Partly in this article'],
  ])('%s: %s, and its sentence', (fact, state) => {
    const { texts } = card({ kind: 'fact', fact });
    expect(texts('h2')).toEqual([state]);
    const quote = reading.facts.find(({ id }) => id === fact)?.quote;
    expect(texts('.side-text').at(-1)).toBe(quote);
  });
});

describe('a point in another sentence than its fact', () => {
  it('is shown with its own sentence and source', () => {
    const facts = reading.facts.map((fact) => ({
      ...fact,
      points: fact.points.map((point) => ({ ...point, quote: 'Elsewhere.', attribution: 'the mayor' })),
    }));
    const { texts } = card({ kind: 'point', fact: 'k1', point: 'k1a' }, { ...reading, facts });
    expect(texts('.side-text').at(-1)).toBe('Elsewhere.');
    expect(texts('.side .source').at(-1)).toBe('source: the mayor');
  });
});

describe('a difference', () => {
  const { texts, content } = card({ kind: 'point', fact: 'k2', point: 'k2a' });

  it('shows both sides, each with date and source, and judges neither', () => {
    expect(content).toMatchObject({ kind: 'compared', status: { kind: 'differs' } });
    expect(texts('h2')).toEqual(['This article says 139']);
    expect(texts('.side-heading')).toEqual(['Harbour Post 12 Jun 2021', 'This article 11 Jun 2021']);
    expect(texts('.side-value')).toEqual(['140 passengers', '139']);
    expect(texts('.side .source')).toEqual([
      'source: harbour master Tomas Brell',
      'source: none in this sentence',
    ]);
    expect(texts('.judgement')).toEqual(['Nutgraf does not judge which is right.']);
  });
});

describe('a figure that agrees', () => {
  it('is also in this article, and nothing is to be judged', () => {
    const { texts, content } = card({ kind: 'point', fact: 'k1', point: 'k1a' });
    expect(content).toMatchObject({ kind: 'compared', status: { kind: 'stated' } });
    expect(texts('h2')).toEqual(['Also in this article']);
    expect(texts('.judgement')).toEqual([]);
  });

  it('says so also where another point of its fact differs', () => {
    const { texts } = card({ kind: 'point', fact: 'k2', point: 'k2c' });
    expect(texts('h2')).toEqual(['Also in this article']);
    expect(texts('.side-value')).toEqual([]);
  });
});

it('a card leads to the next and the previous one, where there are others', () => {
  const steps: string[] = [];
  const subject: Subject = { kind: 'entity', entity: 'valdor' };
  const { press } = card(subject, reading, (direction) => steps.push(direction));
  press('Next highlight in the page');
  press('Previous highlight in the page');
  expect(steps).toEqual(['next', 'previous']);
  expect(card(subject).texts('button')).toHaveLength(2);
});

it('a card can be closed by a button', () => {
  const view = card({ kind: 'entity', entity: 'valdor' });
  view.press('Close');
  expect(view.closed()).toBe(1);
});

it.each<[string, Subject, typeof reading]>([
  ['an entity that is gone', { kind: 'entity', entity: 'nobody' }, reading],
  ['a fact that is gone', { kind: 'point', fact: 'k9', point: 'k9a' }, reading],
  ['a reading without a story', { kind: 'entity', entity: 'valdor' }, { ...reading, slice: null }],
])('%s has no card', (_, subject, read) => {
  expect(cardContent(read, subject)).toBeNull();
});

it.each([
  [true, 'Copied'],
  [false, 'Copy'],
])('its words can be copied: %s', async (copies, label) => {
  const { press, root } = card({ kind: 'entity', entity: 'valdor' }, reading, null, copies);
  press('Copy');
  await Promise.resolve();
  await Promise.resolve();
  expect(
    root.querySelector('button')?.ariaLabel ?? root.querySelector('button')?.getAttribute('aria-label'),
  ).toBe(label);
});
