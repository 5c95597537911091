/** How much of a fact a sentence says: the terms, figures and days that both share, and whether the same is done to the same. */

import { agreeing } from './align-points';
import { ownSource, type ArticleSentence, type ArticleText } from '../sentence/article-text';
import { isPlace, type AlignedFact } from './fact-terms';
import { nameId } from '../known/story-names';
import type { Fact, Story } from '../data/story';
import { ACTIONS, classTerm, type Term } from '../terms/meanings';

// Weights and shares set by `npm run eval:align`: those with which the labelled articles part best.

/** A figure, day or route that agrees, beside the terms of a fact: as much as a rare name. */
const POINT_WEIGHT = 2;

/** A term that stands not in the sentence but in the one before, or in the title, counts for this much of its weight. */
const CONTEXT_SHARE = 0.4;

/** Fewer terms and points than these in common say little, whatever their share: a person and a country are in many sentences. */
const FEWEST_SHARED = 3;

/** What a sentence without the fact's action keeps of its share; less where it tells of another action instead. */
const NO_ACTION_SHARE = 0.6;
const OTHER_ACTION_SHARE = 0.35;

/** From this many agreeing points (how many, when, where, with what) the action may go by another verb. */
const ENOUGH_POINTS = 2;

/** What a sentence keeps that names nothing of what the fact's core is about; more where the sentence before names it. */
const OTHER_OBJECT_SHARE = 0.5;
const OBJECT_BEFORE_SHARE = 0.8;
const WIDE_OBJECT_SHARE = 0.65;

/** What a sentence keeps that names places, and none of the fact's. */
const OTHER_PLACE_SHARE = 0.5;

/** What a sentence gains that names the fact's source: of two that say the same, it is the one that passes the fact on. */
const SAME_SOURCE = 1.5;

/** Share of a fact's weight that a sentence holds, with what the sentence before and the title lend it. */
export function overlap(story: Story, aligned: AlignedFact, text: ArticleText, i: number): number {
  const sentence = text.sentences[i];
  if (!sentence) return 0;
  if (!isBelieved(story, aligned.fact, sentence)) return 0;
  const checked = aligned.fact.points.map((point) => ({
    point,
    agrees: agreeing(story, point, sentence) !== null,
  }));
  const points = checked
    .filter(({ point: { kind } }) => kind === 'quantity' || kind === 'date' || kind === 'route')
    .map(({ agrees }): [number, boolean] => [POINT_WEIGHT, agrees]);
  const told = checked.filter(({ point, agrees }) => agrees && point.kind !== 'name').length;
  const agreed = told >= ENOUGH_POINTS ? told / checked.length : 0;
  // a paraphrase changes the common words and keeps names, countries and what is done
  const share = Math.max(shareOf(aligned, text, i, points, true), shareOf(aligned, text, i, points, false));
  // who agrees in how many, where and when tells of the same, whatever the verb
  const said =
    Math.max(agreed, actionShare(aligned, sentence)) *
    objectShare(aligned, text, i) *
    placeShare(story, aligned, sentence);
  return Math.min(1, share * said * (namesSource(story, aligned.fact, sentence) ? SAME_SOURCE : 1));
}

/** Whether a sentence names who is the fact's source too. */
function namesSource(story: Story, { attribution }: Fact, { terms }: ArticleSentence): boolean {
  if (attribution.kind === 'none' || attribution.entity === null) return false;
  return terms.has(`n:${nameId(story.id, attribution.entity)}`);
}

/** What somebody believes is stated as that side's belief, in a sentence that says so, and not as what another does. */
function isBelieved(story: Story, { attribution }: Fact, sentence: ArticleSentence): boolean {
  if (attribution.kind !== 'believed' || attribution.entity === null) return true;
  if (!sentence.terms.has(`n:${nameId(story.id, attribution.entity)}`)) return false;
  return sentence.terms.has(BELIEVE) || ownSource(sentence) !== null;
}

const BELIEVE: Term = 'k:believe';

/** Whether a sentence tells of what the fact says was done. */
function actionShare({ actions }: AlignedFact, { terms }: ArticleSentence): number {
  if (actions.length === 0 || actions.some((term) => terms.has(term))) return 1;
  const acts = [...terms.keys()].some((term) => ACTIONS.has(term));
  return acts ? OTHER_ACTION_SHARE : NO_ACTION_SHARE;
}

/** Whether a sentence names what the fact's core is about, as "they" may after a sentence that does. */
function objectShare({ objects, wide }: AlignedFact, text: ArticleText, i: number): number {
  const names = (sentence: ArticleSentence | undefined, terms: readonly Term[]) =>
    terms.some((term) => sentence?.terms.has(term) === true);
  const named = objects.filter((term) => term.startsWith('n:')).length;
  const sentence = text.sentences[i];
  if (objects.length === 0 || names(sentence, objects)) return 1;
  // "both planes": those that the fact names, where it names two, and none of them where it names one
  const counted = sentence?.quantities.find(
    ({ quantity }) => quantity.counted !== null && wide.includes(classTerm(quantity.counted)),
  );
  if (counted && named > 0) return counted.quantity.low === named ? 1 : OTHER_OBJECT_SHARE;
  if (names(text.sentences[i - 1], objects)) return OBJECT_BEFORE_SHARE;
  return names(sentence, wide) ? WIDE_OBJECT_SHARE : OTHER_OBJECT_SHARE;
}

/** Whether a sentence names a place of the fact, where both name any: what left Moscow is not what left Venezuela. */
function placeShare(story: Story, { places, akin }: AlignedFact, { terms }: ArticleSentence): number {
  const names = (term: Term) => terms.has(term) || akin.get(term)?.some((other) => terms.has(other)) === true;
  if (places.length === 0 || places.some(names)) return 1;
  return [...terms.keys()].some((term) => isPlace(story, term)) ? OTHER_PLACE_SHARE : 1;
}

function shareOf(
  { weights, akin }: AlignedFact,
  text: ArticleText,
  i: number,
  points: readonly [weight: number, agrees: boolean][],
  words: boolean,
): number {
  const sentence = text.sentences[i];
  const before = text.sentences[i - 1];
  let total = 0;
  let held = 0;
  let own = 0;
  let shared = 0;
  for (const [term, weight] of weights) {
    if (!words && term.startsWith('w:')) continue;
    total += weight;
    if (sentence?.terms.has(term)) {
      own += weight;
      shared++;
    } else if (
      (before?.paragraph === sentence?.paragraph && before?.terms.has(term)) ||
      text.title.has(term) ||
      akin.get(term)?.some((other) => sentence?.terms.has(other))
    )
      held += weight;
  }
  for (const [weight, agrees] of points) {
    total += weight;
    if (agrees) {
      own += weight;
      shared++;
    }
  }
  const few = Math.min(1, shared / FEWEST_SHARED);
  // context helps a sentence that shares something itself, and never carries it alone
  return total === 0 ? 0 : (few * (own + Math.min(held * CONTEXT_SHARE, own / 2))) / total;
}
