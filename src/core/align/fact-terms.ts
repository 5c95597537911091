/** What a fact is about, weighed for one article: which terms tell it from the story's other facts and the article's sentences. */

import type { ArticleText } from '../sentence/article-text';
import { entityClasses, type EntityClasses } from '../known/entity-classes';
import { perLanguage } from '../text/known-languages';
import { listed } from '../text/lookup';
import type { NameTable } from '../terms/names';
import { oncePer } from '../text/once';
import { nameId, storyNames } from '../known/story-names';
import { storyFacts, type Entity, type Fact, type FactSection, type Story } from '../data/story';
import { ACTIONS, classTerm, widerOf, type Term } from '../terms/meanings';
import { termsOf } from '../terms/terms';
import { tokenize } from '../text/tokenize';
import type { TextRange } from '../text/range';
import type { DateRange } from '../time/date-range';

/** How telling a kind of term is for one fact among the others. */
const KIND_WEIGHT = { n: 1.4, c: 0.5, k: 1, w: 0.7 };

/** A fact reports what its main clause says: terms of a clause of second rank, and of who said so, count for these shares. */
const SUBORDINATE_SHARE = 0.4;
const SOURCE_SHARE = 0.7;

/** A fact as alignment reads it, whatever the article. */
interface FactTerms {
  fact: Fact;
  section: FactSection;
  /** when what it reports happened: an undated key fact is of the days of the story's event */
  date: DateRange | null;
  /** the fact's terms, each with the share of its clause */
  shares: Map<Term, number>;
  /** what half says a term: "the planes" for a bomber, the city for its airport */
  akin: Map<Term, Term[]>;
  /** those of its terms that are countries, and those that are countries or places */
  countries: Term[];
  places: Term[];
  /** what its main clause says was done */
  actions: Term[];
  /** what its core points count or name, and what that is called; none: any sentence may state it */
  objects: Term[];
  /** the wide classes of these objects: "a plane" may be the cargo plane */
  wide: Term[];
}

export interface AlignedFact extends Omit<FactTerms, 'shares'> {
  /** the fact's terms with their weights in this article */
  weights: Map<Term, number>;
}

/** Weights by rarity among the facts and the article's sentences, so that what all of them share decides nothing. */
export function weighFacts(story: Story, text: ArticleText): AlignedFact[] {
  const facts = factTerms(story).map(({ shares, ...fact }) => ({
    ...fact,
    terms: [...shares].filter(([term]) => !term.startsWith('w:') || text.lang === story.lang),
  }));
  const counts = new Map<Term, number>();
  const count = (term: Term) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { terms } of facts) for (const [term] of terms) count(term);
  for (const { terms } of text.sentences) for (const term of terms.keys()) count(term);
  const all = facts.length + text.sentences.length;
  const weigh = (term: Term) => kindWeight(term) * Math.log(1 + all / (counts.get(term) ?? 1));
  return facts.map(({ terms, ...fact }) => ({
    ...fact,
    weights: new Map(terms.map(([term, share]) => [term, share * weigh(term)])),
  }));
}

const factTerms = oncePer((story: Story): FactTerms[] => {
  const names = storyNames(story);
  const classes = entityClasses(story);
  return storyFacts(story).map(({ fact, section }) => {
    const shares = sharesOf(fact, story.lang, names);
    const actions = [...shares].filter(([term]) => ACTIONS.has(term));
    const main = actions.filter(([, share]) => share === 1);
    return {
      fact,
      section,
      date: fact.date ?? (section === 'key' ? story.event : null),
      shares,
      akin: akinTo(story, [...shares.keys()], classes),
      countries: [...shares.keys()].filter((term) => term.startsWith('c:')),
      places: [...shares.keys()].filter((term) => isPlace(story, term)),
      actions: (main.length > 0 ? main : actions).map(([term]) => term),
      ...objectsOf(story, fact, classes),
    };
  });
});

function kindWeight(term: Term): number {
  return KIND_WEIGHT[term[0] as keyof typeof KIND_WEIGHT];
}

/** The terms of a fact, each with the share of the clause in which it first stands. */
function sharesOf(fact: Fact, lang: string, names: NameTable): Map<Term, number> {
  const { text, attribution } = fact;
  const source = attribution.kind === 'none' ? '' : attribution.text;
  const from = source === '' ? -1 : text.indexOf(source);
  const aside = subordinates(text, lang);
  const terms = new Map<Term, number>();
  for (const [term, { start }] of termsOf(text, lang, names).terms) {
    const isSource = from >= 0 && start >= from && start < from + source.length;
    const isAside = aside.some((range) => start >= range.start && start < range.end);
    terms.set(term, isSource ? SOURCE_SHARE : isAside ? SUBORDINATE_SHARE : 1);
  }
  return terms;
}

function akinTo(story: Story, terms: readonly Term[], classes: EntityClasses): AlignedFact['akin'] {
  const places = story.entities.filter(({ kind }) => kind === 'place');
  return new Map(
    terms.map((term) => {
      const wider = widerOf(term);
      const called = (classes.get(term.slice(2)) ?? []).map((name): Term => `k:${name}`);
      const around = places
        .filter((place) => term === `n:${nameId(story.id, place.id)}`)
        .flatMap((place) => places.filter((other) => other !== place && isNamedFor(place, other)))
        .map(({ id }): Term => `n:${nameId(story.id, id)}`);
      return [term, [...(wider === null ? [] : [wider]), ...called, ...around]];
    }),
  );
}

/** Whether a term is a country, or a place of the story. */
export function isPlace(story: Story, term: Term): boolean {
  return term.startsWith('c:') || placesOf(story).has(term);
}

const placesOf = oncePer((story: Story): ReadonlySet<Term> => {
  const places = story.entities.filter(({ kind }) => kind === 'place');
  return new Set(places.map(({ id }): Term => `n:${nameId(story.id, id)}`));
});

/** Whether one of a place's names begins with another place: "Caracas airport" with "Caracas". */
function isNamedFor({ name, aliases }: Entity, other: Entity): boolean {
  return [name, ...aliases].some((spelling) => spelling.startsWith(`${other.name} `));
}

const subordinate = perLanguage(({ clauses }) => listed(clauses.subordinate));

/** Clauses of second rank, each from the word that begins it to the next comma or the end. */
function subordinates(text: string, lang: string): TextRange[] {
  const is = subordinate(lang);
  const tokens = tokenize(text);
  return tokens.flatMap(({ start }, i) => {
    if (i === 0 || !is(tokens, i)) return [];
    const comma = text.slice(start).search(/[,،]/u);
    return [{ start, end: comma < 0 ? text.length : start + comma }];
  });
}

function objectsOf(
  story: Story,
  { points }: Fact,
  classes: EntityClasses,
): Pick<FactTerms, 'objects' | 'wide'> {
  const all = points.flatMap((point): Term[] => {
    if (!point.core) return [];
    if (point.kind === 'equipment') {
      const id = nameId(story.id, point.entity);
      return [`n:${id}`, ...(classes.get(id) ?? []).map((name): Term => `k:${name}`)];
    }
    const counted = point.kind === 'quantity' ? point.quantity.counted : null;
    return counted === null || counted.startsWith('word:') ? [] : [classTerm(counted)];
  });
  const wide = new Set(all.flatMap((term) => widerOf(term) ?? []));
  const objects = all.filter((term) => !wide.has(term));
  return { objects, wide: [...wide] };
}
