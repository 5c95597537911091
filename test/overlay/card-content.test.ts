import { describe, expect, it } from 'vitest';
import { cardContent } from '../../src/overlay/card-content';
import { CardView } from '../../src/overlay/card-view';
import type { Subject } from '../../src/overlay/choose';
import { createElement } from 'preact';
import { rendered } from '../ui/render';
import { reading } from '../ui/sample';

function card(subject: Subject, read = reading) {
  const content = cardContent(read, subject);
  if (!content) throw new Error('No card');
  let closed = 0;
  const view = rendered(createElement(CardView, { content, onClose: () => (closed += 1) }));
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

describe('a difference', () => {
  const { texts, content } = card({ kind: 'point', fact: 'k2', point: 'k2a' });

  it('shows both sides, each with date and source, and judges neither', () => {
    expect(content.kind).toBe('difference');
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
    expect(content.kind).toBe('stated');
    expect(texts('h2')).toEqual(['Also in this article']);
    expect(texts('.judgement')).toEqual([]);
  });

  it('says so also where another point of its fact differs', () => {
    expect(card({ kind: 'point', fact: 'k2', point: 'k2c' }).texts('h2')).toEqual(['Also in this article']);
  });
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
