/** What recognition knows of one story, beside its words in the index: small, plain JSON. */

import { findQuantities } from '../quantity/find-quantities';
import { nameEntries } from '../known/story-names';
import { nameTable, type NameEntry, type NameTable } from '../terms/names';
import { nameId } from '../known/story-names';
import type { Quantity } from '../quantity/quantities';
import type { Entity, Fact, Story } from '../data/story';
import type { Term } from '../terms/meanings';
import { termsOf } from '../terms/terms';
import { tokenize } from '../text/tokenize';
import { sumOf, wordVector, type WordVector } from '../terms/word-vector';
import type { DateRange } from '../time/date-range';

/** Terms outlive the language: names, countries, concepts. Weights are relative within the story. */
export interface StorySignature {
  id: string;
  lang: string;
  published: string | null;
  event: DateRange | null;
  /** terms of what it reports: headline, opening, key facts */
  eventTerms: [Term, number][];
  /** terms of its wider subject: background and coverage */
  subjectTerms: [Term, number][];
  /** countries of the headline and opening: without one of them no article is about the event */
  setting: Term[];
  quantities: Quantity[];
  names: NameEntry[];
}

/** How much a part of a story says about what it reports: the headline names it, single facts add to it. */
const PART_WEIGHT = { headline: 2, summary: 1.5, opening: 1, fact: 1, background: 0.6, coverage: 0.4 };

/** How telling a kind of term is: an aircraft's designation or a person is rare, a news agency is everywhere. */
const KIND_WEIGHT: Record<Entity['kind'] | 'country' | 'concept', number> = {
  person: 1.6,
  equipment: 1.6,
  place: 1,
  organisation: 0.4,
  country: 1,
  concept: 0.8,
};

/** How much what a story reports weighs in its words beside all that its seeds hold; ECB+ does as well at 0.5 to 2. */
const EVENT_SHARE = 1;

type Part = readonly [text: string, weight: number];

export function signatureOf(story: Story): StorySignature {
  const names = nameEntries(story);
  const table = nameTable(names);
  const weigh = weigher(story, table);
  const opening = openingOf(story);
  const terms = [...termsOf(opening.map(([text]) => text).join('\n'), story.lang, table).terms.keys()];
  return {
    id: story.id,
    lang: story.lang,
    published: story.published,
    event: story.event,
    eventTerms: weigh([...opening, ...factParts(story.keyFacts, PART_WEIGHT.fact)]),
    subjectTerms: weigh([
      ...story.background.flatMap((paragraph) => factParts(paragraph.sentences, PART_WEIGHT.background)),
      ...story.coverage.map((item): Part => [item.text, PART_WEIGHT.coverage]),
    ]),
    setting: terms.filter((term) => term.startsWith('c:')),
    quantities: story.keyFacts.flatMap((fact) =>
      findQuantities(fact.text, story.lang).map((found) => found.quantity),
    ),
    names,
  };
}

/** The words of what a story reports: those of each seed, and once more those of headline, opening and key facts. */
export function storyVector(story: Story): WordVector {
  const reported = [
    ...openingOf(story).map(([text]) => text),
    ...story.keyFacts.map(({ text }) => text),
  ].join('\n');
  const vector = (text: string) => wordVector(text, tokenize(text), story.lang);
  return sumOf([
    ...story.seeds.map(({ id }) => [vector(reportedText(story, id)), 1] as const),
    [vector(reported), EVENT_SHARE],
  ]);
}

function openingOf(story: Story): Part[] {
  return [
    [story.headline.text, PART_WEIGHT.headline],
    [story.summary?.text ?? '', PART_WEIGHT.summary],
    ...story.opening.map((part): Part => [part.text, PART_WEIGHT.opening]),
  ];
}

function factParts(facts: readonly Fact[], weight: number): Part[] {
  return facts.map((fact) => [fact.text, weight]);
}

function weigher(story: Story, table: NameTable): (parts: readonly Part[]) => [Term, number][] {
  const kinds = new Map(story.entities.map((entity) => [nameId(story.id, entity.id), entity.kind]));
  const kindWeight = (term: Term) =>
    term.startsWith('n:')
      ? KIND_WEIGHT[kinds.get(term.slice(2)) ?? 'place']
      : KIND_WEIGHT[term.startsWith('c:') ? 'country' : 'concept'];
  return (parts) => {
    const weights = new Map<Term, number>();
    for (const [text, weight] of parts) {
      for (const term of termsOf(text, story.lang, table).terms.keys()) {
        if (!term.startsWith('w:')) weights.set(term, (weights.get(term) ?? 0) + weight);
      }
    }
    // a term in every part is not so many times as telling
    return [...weights].map(([term, weight]) => [term, Math.log1p(weight) * kindWeight(term)]);
  };
}

/** A seed's text with white space for what was dropped, and for background and coverage, which are of other events. */
function reportedText({ seeds, dropped, background, coverage }: Story, seed: string): string {
  let text = seeds.find(({ id }) => id === seed)?.text ?? '';
  const others = [...background, ...coverage].flatMap(({ source, alsoIn }) => [source, ...alsoIn]);
  for (const span of [...dropped.map(({ source }) => source), ...others]) {
    if (span.seed === seed)
      text = text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end);
  }
  return text;
}
