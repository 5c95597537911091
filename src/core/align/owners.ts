/** Whose soldiers, planes and goods a sentence tells of, by the countries that stand beside them. */

import type { ArticleSentence } from '../sentence/article-text';
import { findCountries } from '../terms/countries';
import type { AlignedFact } from './fact-terms';
import { isStopword } from '../text/language';
import { oncePer } from '../text/once';
import { comparable } from '../quantity/quantities';
import { settingOf } from '../known/story-names';
import { storyFacts, type Point, type Story } from '../data/story';
import { ACTIONS, type Term } from '../terms/meanings';
import { termsOf } from '../terms/terms';
import { tokenize } from '../text/tokenize';
import type { TextRange } from '../text/range';

/** The countries whose doing a headline tells: those it names before what was done. */
export const actingIn = oncePer(({ headline, lang }: Story): Term[] => {
  const terms = [...termsOf(headline.text, lang).terms];
  const deed = terms.find(([term]) => ACTIONS.has(term));
  return terms
    .filter(([term, { start }]) => term.startsWith('c:') && start < (deed?.[1].start ?? 0))
    .map(([term]) => term);
});

/** Whether a quantity is of another country than the point's, or than the one whose doing the story tells: "two Cuban planes". */
export function isOfOthers(story: Story, point: Point, sentence: ArticleSentence, of: TextRange): boolean {
  return areOthers(story, countriesOf(story).get(point) ?? [], ownersOf(sentence, of));
}

/** Whether what a fact's core counts or names does it as another country's here: "Cuban planes landed". */
export function isDoneByOthers(
  story: Story,
  { fact, objects, wide, countries }: AlignedFact,
  sentence: ArticleSentence,
): boolean {
  if (sentence.countries.length === 0) return false;
  const core = fact.points.find((point) => point.core && point.kind === 'quantity');
  const counted = sentence.quantities.filter(
    ({ quantity }) => core?.kind === 'quantity' && comparable(quantity, core.quantity),
  );
  if (core && counted.length > 0) return counted.every((of) => isOfOthers(story, core, sentence, of));
  const named = [...objects, ...wide].flatMap((term) => sentence.terms.get(term) ?? []);
  return named.length > 0 && named.every((of) => areOthers(story, countries, ownersOf(sentence, of)));
}

function areOthers(story: Story, own: readonly Term[], owners: readonly Term[]): boolean {
  if (owners.length === 0) return false;
  const acting = actingIn(story);
  const ours = [...own, ...(acting.length > 0 ? acting : settingOf(story))];
  return ours.length > 0 && !owners.some((owner) => ours.includes(owner));
}

/** The countries that each point of a story names. */
const countriesOf = oncePer(
  (story: Story) =>
    new Map(
      storyFacts(story).flatMap(({ fact }) =>
        fact.points.map((point): [Point, Term[]] => [
          point,
          findCountries(tokenize(point.text), story.lang).map(({ code }): Term => `c:${code}`),
        ]),
      ),
    ),
);

const known = new WeakMap<TextRange, Term[]>();

function ownersOf(sentence: ArticleSentence, of: TextRange): Term[] {
  if (sentence.countries.length === 0) return [];
  const owners = known.get(of) ?? findOwners(sentence, of);
  known.set(of, owners);
  return owners;
}

/** Countries inside a noun group, beside it, or one word before: "two Cuban military planes", "deux avions cubains". */
function findOwners({ text, lang, countries }: ArticleSentence, { start, end }: TextRange): Term[] {
  return countries
    .filter((country) => {
      if (/^[-‐‑]/u.test(text.slice(country.end))) return false;
      if (country.start >= start) return country.start < end || /^\s$/u.test(text.slice(end, country.start));
      const between = text.slice(country.end, start);
      if (!/^\s(?:\p{L}+\s)?$/u.test(between)) return false;
      const [word] = tokenize(between);
      if (word === undefined) return true;
      const isDeed = [...termsOf(between, lang).terms.keys()].some((term) => ACTIONS.has(term));
      return !isStopword(word.norm, lang) && !isDeed;
    })
    .map(({ code }): Term => `c:${code}`);
}
