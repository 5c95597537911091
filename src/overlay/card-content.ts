/** What a card says, taken from the reading that the page holds: opening a card sends no message. */

import type { Entity, Reading } from '../core';
import { comparisonOf, showFact, type FactShown } from '../ui/fact';
import type { Reports } from '../ui/side-by-side';
import type { Subject } from './choose';

export type CardContent =
  | {
      kind: 'mention';
      entity: Pick<Entity, 'kind' | 'name' | 'roles'>;
      facts: FactShown[];
      reports: Reports;
      lang: string;
    }
  | { kind: 'difference' | 'stated'; fact: FactShown; reports: Reports };

/** The card of a mark, or null where the reading knows nothing of it any more. */
export function cardContent(reading: Reading, subject: Subject): CardContent | null {
  const { slice } = reading;
  if (!slice) return null;
  const reports: Reports = {
    outlet: slice.outlet,
    published: slice.published,
    article: { date: reading.date, lang: reading.lang, cut: reading.cut },
  };
  const options = { lang: slice.lang, cut: reading.cut };
  if (subject.kind === 'entity') {
    const entity = slice.entities.find(({ id }) => id === subject.entity);
    if (!entity) return null;
    const facts = slice.facts
      .filter(({ id }) => entity.namedIn.includes(id))
      .map((fact) => showFact(fact, undefined, { ...options, comparison: 'none' }));
    return { kind: 'mention', entity, facts, reports, lang: slice.lang };
  }
  const source = slice.facts.find(({ id }) => id === subject.fact);
  const read = reading.facts.find(({ id }) => id === subject.fact);
  if (!source || !read) return null;
  const fact = showFact(source, read, { ...options, comparison: comparisonOf(reading) });
  const point = fact.points.find(({ id }) => id === subject.point);
  return { kind: point?.state === 'differs' ? 'difference' : 'stated', fact, reports };
}
