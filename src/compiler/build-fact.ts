/** A passage with an id becomes a fact: who said so, what can be checked, when it happened. */

import { findAttribution, sourceOfLast, type Attribution, type Fact } from '../core';
import { findMentions, findPoints, type FactReference, type Names } from './find-points';
import { quotationOf, sourceOf, type Passage } from './passage';

/** Who says so by a passage's own words, or null. */
function attributionOf(passage: Passage, lang: string, names: Names): Attribution | null {
  const found = findAttribution(passage.text, lang);
  if (!found) return null;
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

/** The fact that a bullet or sentence states. `before`: the sentences before it, of which one may name who "he" is that says so. */
export function buildFact(
  passage: Passage,
  names: Names,
  reference: FactReference,
  before: readonly Passage[] = [],
): Fact {
  const { lang } = reference;
  const found = findAttribution(passage.text, lang);
  const { points, date } = findPoints(passage.text, found, names, reference);
  return {
    ...quotationOf(passage),
    id: reference.id,
    date,
    attribution: sourceOfLast([...before, passage], lang, (told) => attributionOf(told, lang, names)) ?? {
      kind: 'none',
    },
    points,
  };
}
