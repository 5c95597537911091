/** Whether a sentence says that what a fact reports was so, of this very event: only then can it state the fact or differ. */

import { NARROW_DAYS } from './align-points';
import { arrivalPlaces } from '../known/arrival-places';
import type { ArticleSentence, ArticleText } from '../sentence/article-text';
import { dayNumber, lengthOf, overlaps } from '../time/calendar';
import { deedOfDate } from '../sentence/deeds';
import type { AlignedFact } from './fact-terms';
import { MOVES, type Term } from '../terms/meanings';
import { perLanguage } from '../text/known-languages';
import { listed } from '../text/lookup';
import { SAME_EVENT_DAYS } from './differences';
import { isDoneByOthers } from './owners';
import type { Story } from '../data/story';
import { tokenize } from '../text/tokenize';

/** For each sentence of an article, whether it may state a fact or give another value for it. */
export function assertions(story: Story, aligned: AlignedFact, text: ArticleText): boolean[] {
  let paragraph = -1;
  let other = false;
  return text.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) other = false;
    paragraph = sentence.paragraph;
    // what follows in the paragraph and names no day of its own is of the same occasion
    if (sentence.dates.length > 0) other = isOfOtherOccasion(story, aligned, sentence);
    return (
      !other &&
      !QUESTION.test(sentence.text) &&
      isDone(aligned, sentence) &&
      !isBoundFor(story, aligned, sentence) &&
      !isDoneByOthers(story, aligned, sentence)
    );
  });
}

/** How a question ends. */
const QUESTION = /[?؟]["”“»’)\s]*$/u;

const REFUSE: Term = 'k:refuse';

/** Whether a sentence says that it was done: not where it is denied, only possible, or a condition. A refusal may be told by a denial. */
function isDone({ actions }: AlignedFact, { deeds }: ArticleSentence): boolean {
  if (actions.length === 0 || actions.includes(REFUSE)) return true;
  const acts = deeds.filter(({ terms }) => terms.length > 0);
  const own = acts.filter(({ terms }) => terms.some((term) => actions.includes(term)));
  const asked = own.length > 0 ? own : acts;
  return asked.length === 0 || asked.some((deed) => deed.isDone);
}

/** Whether a sentence dates a move to days on which the fact's cannot have been: long before, or when the story was out. */
function isOfOtherOccasion(
  { published }: Story,
  { date, actions }: AlignedFact,
  sentence: ArticleSentence,
): boolean {
  if (date === null || lengthOf(date) > NARROW_DAYS || !actions.some((term) => MOVES.has(term))) return false;
  if (sentence.dates.some((found) => overlaps(found.date, date))) return false;
  const from = dayNumber(date.from) ?? 0;
  const out = dayNumber(published ?? '') ?? from + SAME_EVENT_DAYS;
  return sentence.dates.some((found) => {
    const day = dayNumber(found.date.from) ?? from;
    const isOther = day > out || (dayNumber(found.date.to) ?? from) < from - SAME_EVENT_DAYS;
    return isOther && deedOfDate(sentence, found)?.terms.some((term) => MOVES.has(term)) === true;
  });
}

const LEAVE: Term = 'k:leave';

const destination = perLanguage(({ clauses }) => listed(clauses.destination));

/** Words that may stand between "for" and where something goes: an article. */
const BEFORE_PLACE = 2;
/** UTF-16 units that hold them. */
const BEFORE_PLACE_REACH = 30;

/** Whether what left went to where the fact's left from: "left Syria for Venezuela". */
function isBoundFor(
  story: Story,
  { actions, countries: own }: AlignedFact,
  { text, lang, deeds, names, countries }: ArticleSentence,
): boolean {
  if (!actions.includes(LEAVE) || !deeds.some(({ terms }) => terms.includes(LEAVE))) return false;
  const places = [
    ...countries.filter(({ code }) => own.includes(`c:${code}`)),
    ...names.filter(({ id }) => arrivalPlaces(story).has(id)),
  ];
  return (
    places.length > 0 &&
    places.every(({ start }) => {
      const before = tokenize(text.slice(Math.max(0, start - BEFORE_PLACE_REACH), start));
      return before.some(
        (_, i) => i >= before.length - BEFORE_PLACE && destination(lang)(before, i) !== null,
      );
    })
  );
}
