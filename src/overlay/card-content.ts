/** What a card says, taken from the reading that the page holds: opening a card sends no message. */

import { isSamePlace, type Entity, type FactReading, type Place, type Reading } from '../core';
import { comparisonOf, showFact, type Beside, type FactShown, type FactStatus } from '../wording/fact';
import type { Reports } from '../wording/reports';
import type { Subject } from './choose';

export type CardContent =
  | {
      kind: 'mention';
      entity: Pick<Entity, 'kind' | 'name' | 'roles'>;
      /** other roles that the article gives, in its words */
      called: string[];
      /** the sentence that the reader came to, where the card is all they may see of it */
      quote: string | null;
      facts: FactShown[];
      reports: Reports;
      lang: string;
    }
  | { kind: 'compared'; status: FactStatus; fact: FactShown; reports: Reports };

/** The card of a subject, or null where the reading knows nothing of it any more. `at`: the mention to be quoted. */
export function cardContent(reading: Reading, subject: Subject, at?: Place): CardContent | null {
  const { slice, date, cut } = reading;
  if (!slice) return null;
  const reports: Reports = {
    outlet: slice.outlet,
    published: slice.published,
    article: { date, lang: reading.lang, cut },
  };
  const comparison = comparisonOf(reading);
  const beside = { lang: slice.lang, cut, date, comparison, articleLang: reading.lang };
  if (subject.kind === 'entity') return mentionOf(reading, subject.entity, beside, reports, at);
  const source = slice.facts.find(({ id }) => id === subject.fact);
  const read = reading.facts.find(({ id }) => id === subject.fact);
  if (!source || !read) return null;
  const point = subject.kind === 'point' ? subject.point : null;
  const fact = showFact(source, atPoint(read, point), beside);
  const differs = point === null || fact.points.some(({ id, state }) => id === point && state === 'differs');
  const status = (differs ? fact.status : null) ?? { kind: 'stated' };
  return { kind: 'compared', status, fact, reports };
}

/** The fact with the sentence in which this point stands. */
function atPoint(fact: FactReading, id: string | null): FactReading {
  const point = fact.points.find((each) => each.id === id);
  if (!point?.place || point.attribution === undefined) return fact;
  return { ...fact, place: point.place, quote: point.quote, attribution: point.attribution };
}

function mentionOf(
  { slice, facts, mentions }: Reading,
  id: string,
  beside: Beside,
  reports: Reports,
  at?: Place,
): CardContent | null {
  const entity = slice?.entities.find((each) => each.id === id);
  if (!slice || !entity) return null;
  const named = slice.facts.filter((fact) => entity.namedIn.includes(fact.id));
  const shown = named.map((fact) => ({
    silent: showFact(fact, undefined, { ...beside, comparison: 'none' }),
    compared: showFact(
      fact,
      facts.find((read) => read.id === fact.id),
      beside,
    ),
  }));
  const points = new Set(
    named.flatMap((fact) => fact.points.flatMap((point) => (point.entity === id ? point.id : []))),
  );
  const roles = shown.flatMap(({ compared }) =>
    compared.points.flatMap((point) => (points.has(point.id) ? (point.role ?? []) : [])),
  );
  return {
    kind: 'mention',
    entity,
    called: [...new Set(roles)],
    quote: mentions.find(({ place }) => at && isSamePlace(place, at))?.quote ?? null,
    facts: shown.map(({ silent }) => silent),
    reports,
    lang: slice.lang,
  };
}
