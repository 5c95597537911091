/** One point of a fact in an article: the sentence that agrees, or the one that says something else. */

import { agreeing, countsUnknown, isTelling } from './align-points';
import type { ArticleSentence, ArticleText } from '../sentence/article-text';
import { sharesMonth } from '../time/calendar';
import { otherDay, otherFigure, otherPerson } from './differences';
import type { AlignedFact } from './fact-terms';
import { MOVES } from '../terms/meanings';
import { compareOffice } from '../sentence/offices';
import { comparable } from '../quantity/quantities';
import { settingOf } from '../known/story-names';
import type { Fact, Point, Story } from '../data/story';
import type { TextRange } from '../text/range';
import type { DateRange } from '../time/date-range';

// Shares set by `npm run eval:align`: the lowest at which no difference is wrong, on the labelled articles and on all real ones
// near the subject read as if they were of the story.

/** A figure differs only in a sentence that shares this much with its fact: below, it may count something else. */
const DIFFERS_SHARE = 0.25;
const OTHER_DAY_SHARE = 0.2;

/** A day or a small number agrees only in a sentence that shares this much with its fact: both stand in any article. */
const AGREES_SHARE = 0.1;
const DIFFERS_SHARE_WITH_TELLING_POINT = 0.1;

export interface PointFinding extends TextRange {
  point: Point;
  state: 'stated' | 'differs' | 'absent';
  /** of a person who differs: it is the office, not who holds it */
  isRole: boolean;
  sentence: ArticleSentence | null;
  overlap: number;
}

/**
 * What a sentence says of a point: it agrees, it names the point and no more, it says something else, it gives somebody's office
 * to somebody else, or nothing.
 */
type Answer = ({ is: 'agrees' | 'names' | 'differs' | 'replaces' } & TextRange) | null;

/**
 * The sentence that carries a point best: one that agrees before one that differs, that before one that only names, the nearer
 * to the fact before the farther. Another person in an office differs only where nobody names the known one.
 */
export function findPoint(
  story: Story,
  aligned: AlignedFact,
  point: Point,
  text: ArticleText,
  { overlaps, asserted }: { overlaps: readonly number[]; asserted: readonly boolean[] },
  options: { differences: boolean },
): PointFinding {
  const none: PointFinding = {
    point,
    state: 'absent',
    isRole: false,
    sentence: null,
    start: 0,
    end: 0,
    overlap: 0,
  };
  const found = { agrees: none, differs: none, names: none, replaces: none };
  text.sentences.forEach((sentence, i) => {
    if (!asserted[i]) return;
    const near = overlaps[i] ?? 0;
    const answer = ask(story, aligned, point, text, sentence, near);
    if (!answer || (found[answer.is].sentence && near <= found[answer.is].overlap)) return;
    const state = answer.is === 'differs' || answer.is === 'replaces' ? 'differs' : 'stated';
    const isRole = point.kind === 'name' && answer.is === 'differs';
    const { start, end } = answer;
    found[answer.is] = { point, state, isRole, sentence, start, end, overlap: near };
  });
  if (found.agrees.sentence) return found.agrees;
  if (found.differs.sentence && options.differences) return found.differs;
  return found.names.sentence || !options.differences ? found.names : found.replaces;
}

function ask(
  story: Story,
  aligned: AlignedFact,
  point: Point,
  text: ArticleText,
  sentence: ArticleSentence,
  near: number,
): Answer {
  const agreed = agreeing(story, point, sentence);
  if (point.kind === 'name' && agreed && point.role !== null) {
    const office = compareOffice({ text: point.role, lang: story.lang }, sentence, agreed);
    if (office?.is === 'other') return { ...office, is: 'differs' };
    return { ...agreed, is: office?.is === 'same' ? 'agrees' : 'names' };
  }
  if (agreed) {
    if (near < AGREES_SHARE && !isTelling(story, point)) return null;
    return {
      ...agreed,
      is: point.kind === 'date' && isLoose(point.date, agreed, sentence) ? 'names' : 'agrees',
    };
  }
  if (point.kind === 'name') {
    const other = near > 0 ? otherPerson(story, aligned, point, text, sentence) : null;
    return other && { ...other, is: 'replaces' };
  }
  const other =
    point.kind === 'date'
      ? near >= OTHER_DAY_SHARE && isOwnDate(aligned.fact, point)
        ? otherDay(story, aligned, text, sentence)
        : null
      : near >= differsFrom(story, aligned.fact, point, sentence)
        ? otherFigure(story, aligned, point, sentence)
        : null;
  return other && { start: other.start, end: other.end, is: 'differs' };
}

/** Whether what agrees with a date is wider than it: "at the weekend" leaves open which day. */
function isLoose(date: DateRange, { start }: TextRange, { dates }: ArticleSentence): boolean {
  return dates.some(
    (found) => found.start === start && (found.date.from < date.from || found.date.to > date.to),
  );
}

/** Whether a date point tells when the fact happened, and not when something in it did. */
export function isOwnDate({ date }: Fact, point: Point): boolean {
  return point.kind === 'date' && point.date.from === date?.from && point.date.to === date.to;
}

/** The share from which another figure is of the same event: less is asked where the sentence says so otherwise. */
function differsFrom(story: Story, fact: Fact, point: Point, sentence: ArticleSentence): number {
  const agrees = fact.points.some((other) => isTelling(story, other) && agreeing(story, other, sentence));
  if (agrees || (isTelling(story, point) && (isOfEvent(story, sentence) || counts(fact, sentence) > 1)))
    return 0;
  const isSure = isTelling(story, point) && !countsUnknown(point) && !namesOthers(story, sentence);
  return isSure ? DIFFERS_SHARE_WITH_TELLING_POINT : DIFFERS_SHARE;
}

/** How many of a fact's quantities a sentence counts too, whatever the figure. */
function counts({ points }: Fact, { quantities }: ArticleSentence): number {
  return points.filter(
    (point) =>
      point.kind === 'quantity' && quantities.some(({ quantity }) => comparable(quantity, point.quantity)),
  ).length;
}

/** Whether a sentence names a country that the headline does not: its soldiers and goods may be that country's. */
function namesOthers(story: Story, { terms }: ArticleSentence): boolean {
  const setting = settingOf(story);
  return [...terms.keys()].some((term) => term.startsWith('c:') && !setting.includes(term));
}

/** Whether a sentence tells of a move between the countries of the headline, or to one of them on the days of the event. */
function isOfEvent(story: Story, sentence: ArticleSentence): boolean {
  const { terms, dates } = sentence;
  const setting = settingOf(story);
  const named = [...terms.keys()].filter((term) => term.startsWith('c:'));
  const { event } = story;
  if (setting.length === 0 || event === null || namesOthers(story, sentence)) return false;
  const isDated = dates.some(({ date }) => sharesMonth(date, event));
  const moves = [...MOVES].some((term) => terms.has(term));
  return moves && (named.length === setting.length || (isDated && named.length > 0));
}
