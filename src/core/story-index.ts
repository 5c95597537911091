/** What recognition needs of every story at once: small, plain JSON, made by the compiler's run and read at start. */

import { findQuantities } from './find-quantities';
import type { Quantity } from './quantities';
import { nameTable, type NameEntry, type NameTable } from './names';
import { STORY_FORMAT, type DateRange, type Entity, type Fact, type Story } from './story';
import { termsOf, type Term } from './terms';

/** A story as recognition sees it. Weights are relative within the story. */
export interface IndexedStory {
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

export interface IndexData {
  formatVersion: number;
  stories: IndexedStory[];
}

export interface StoryIndex {
  stories: IndexedStory[];
  names: NameTable;
}

/** How much a part of a story says about what it reports: the headline names it, single facts add to it. */
const PART_WEIGHT = { headline: 2, summary: 1.5, opening: 1, fact: 1, background: 0.6, coverage: 0.4 };

/** How telling a kind of term is: an aircraft's designation or a person is rare, a news agency is everywhere. */
const KIND_WEIGHT: Record<Entity['kind'] | 'country' | 'concept' | 'word', number> = {
  person: 1.6,
  equipment: 1.6,
  place: 1,
  organisation: 0.4,
  country: 1,
  concept: 0.8,
  word: 0.35,
};

/** The index of some stories, as plain data. */
export function buildIndex(stories: readonly Story[]): IndexData {
  return { formatVersion: STORY_FORMAT, stories: stories.map(indexStory) };
}

/** The index ready for use. Throws a RangeError where the data are of another format. */
export function openIndex(data: IndexData): StoryIndex {
  if (data.formatVersion !== STORY_FORMAT) {
    throw new RangeError(
      `story index of format ${String(data.formatVersion)}, expected ${String(STORY_FORMAT)}`,
    );
  }
  return { stories: data.stories, names: nameTable(data.stories.flatMap((story) => story.names)) };
}

function indexStory(story: Story): IndexedStory {
  const names = entriesOf(story);
  const table = nameTable(names);
  const kinds = new Map(story.entities.map((entity) => [nameId(story.id, entity.id), entity.kind]));
  const weigh = (parts: readonly (readonly [string, number])[]) => {
    const weights = new Map<Term, number>();
    for (const [text, weight] of parts) {
      for (const term of termsOf(text, story.lang, table).terms.keys())
        weights.set(term, (weights.get(term) ?? 0) + weight);
    }
    // a term in every part is not so many times as telling
    return [...weights].map(([term, weight]): [Term, number] => [
      term,
      Math.log1p(weight) * kindWeight(term, kinds),
    ]);
  };
  const facts = (list: readonly Fact[], weight: number) => list.map((fact) => [fact.text, weight] as const);
  const opening = [
    [story.headline.text, PART_WEIGHT.headline] as const,
    [story.summary?.text ?? '', PART_WEIGHT.summary] as const,
    ...story.opening.map((part) => [part.text, PART_WEIGHT.opening] as const),
  ];
  const terms = [...termsOf(opening.map(([text]) => text).join('\n'), story.lang, table).terms.keys()];
  return {
    id: story.id,
    lang: story.lang,
    published: story.published,
    event: story.event,
    eventTerms: weigh([...opening, ...facts(story.keyFacts, PART_WEIGHT.fact)]),
    subjectTerms: weigh([
      ...story.background.flatMap((paragraph) => facts(paragraph.sentences, PART_WEIGHT.background)),
      ...story.coverage.map((item) => [item.text, PART_WEIGHT.coverage] as const),
    ]),
    setting: terms.filter((term) => term.startsWith('c:')),
    quantities: story.keyFacts.flatMap((fact) =>
      findQuantities(fact.text, story.lang).map((found) => found.quantity),
    ),
    names,
  };
}

/** Names of all stories share one table; an entity of one story is told apart by the story's id. */
export function nameId(story: string, entity: string): string {
  return `${story}/${entity}`;
}

/** Every name and alias of a story's entities, ready to be looked for. */
export function storyNames(story: Story): NameTable {
  return nameTable(entriesOf(story));
}

function entriesOf({ id: story, entities }: Story): NameEntry[] {
  return entities.flatMap(({ id, kind, name, aliases }) =>
    [name, ...aliases].map((alias) => ({ id: nameId(story, id), kind, name: alias })),
  );
}

function kindWeight(term: Term, kinds: ReadonlyMap<string, Entity['kind']>): number {
  if (term.startsWith('n:')) return KIND_WEIGHT[kinds.get(term.slice(2)) ?? 'place'];
  return KIND_WEIGHT[term.startsWith('c:') ? 'country' : term.startsWith('k:') ? 'concept' : 'word'];
}
