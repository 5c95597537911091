/** A passage with an id becomes a fact: who said so, what can be checked, when it happened. */

import { findAttribution, type Attribution, type Fact, type FoundAttribution } from '../core';
import { findMentions, findPoints, type FactReference, type Names } from './find-points';
import { quotationOf, sourceOf, type Passage } from './passage';

function attributionOf(passage: Passage, found: FoundAttribution | null, names: Names): Attribution {
  if (!found) return { kind: 'none' };
  const named = findMentions(passage.text, names)
    .filter(({ start, end }) => start >= found.start && end <= found.end)
    // "Russian state news agency Sputnik", "an adviser of X": the one that ends the source is its name
    .find(({ end }) => end === found.end);
  return {
    kind: found.kind,
    text: passage.text.slice(found.start, found.end),
    source: sourceOf(passage, found),
    entity: named?.entity ?? null,
  };
}

/** The fact that a bullet or sentence states. */
export function buildFact(passage: Passage, names: Names, reference: FactReference): Fact {
  const found = findAttribution(passage.text, reference.lang);
  const { points, date } = findPoints(passage.text, found, names, reference);
  return {
    ...quotationOf(passage),
    id: reference.id,
    date,
    attribution: attributionOf(passage, found, names),
    points,
  };
}
