/** Recognition on many stories: curves fitted on some and judged on the others, beside TF-IDF, with intervals and the worst errors. */

import { createHash } from 'node:crypto';
import {
  buildIndex,
  closestStories,
  FEATURES,
  likelihoodsOf,
  openIndex,
  BACKGROUND_SCORE,
  STORY_SCORE,
  type Coefficients,
  type Feature,
  type Story,
} from '../../../core';
import { calibrationError, type Told } from '../calibration';
import { dot, TfIdf } from '../tf-idf';
import { intervalOf } from './bootstrap';
import { dotOf, fitLogistic, type Row } from './logistic';
import { NO_STORY, type Asked, type RecognitionSet } from './sets';

export type Tier = 'event' | 'background';
export type Curves = Record<Tier, Coefficients>;

/** An article with the stories that came near, before any curve. */
interface Answered extends Asked {
  near: { story: string; x: number[] }[];
}

export interface AnsweredSet extends RecognitionSet {
  answered: Answered[];
}

const FOLDS = 5;

/** Asks every article of a set for the stories that come near. */
export function answerSet(set: RecognitionSet): AnsweredSet {
  const index = openIndex(buildIndex(set.stories));
  const answered = set.asked.map((asked) => ({
    ...asked,
    near: closestStories(index, asked.article).map(({ story, features }) => ({
      story,
      x: FEATURES.map((feature) => features[feature]),
    })),
  }));
  return { ...set, answered };
}

/** Stories of one name stand in one fold, articles of none anywhere. */
function foldOf({ id, story, subject }: Asked): number {
  const name = story ?? subject ?? `${NO_STORY} ${id}`;
  return createHash('md5').update(name).digest().readUInt32LE(0) % FOLDS;
}

/** The sets that each curve is fitted on, and how much an article of each weighs. */
export type Fitted = Record<Tier, readonly (readonly [AnsweredSet, number])[]>;

function rowsOf(sets: Fitted[Tier], tier: Tier, isKept: (asked: Asked) => boolean): Row[] {
  return sets.flatMap(([{ answered, isSister }, weight]) =>
    answered.filter(isKept).flatMap(({ story, subject, near }) => {
      const right = tier === 'event' ? story : (story ?? subject);
      return near
        .filter((each) => right === null || each.story === right || !isSister(each.story, right))
        .map(({ story: told, x }): Row => ({ x, y: told === right, weight }));
    }),
  );
}

function fitCurve(sets: Fitted[Tier], tier: Tier, isKept: (asked: Asked) => boolean): Coefficients {
  const values = fitLogistic(rowsOf(sets, tier, isKept), FEATURES.indexOf('one'));
  return Object.fromEntries(
    FEATURES.map((feature, i) => [feature, Number((values[i] ?? 0).toFixed(2))]),
  ) as Record<Feature, number>;
}

/** The curves of all stories. */
export function fitAll(fitted: Fitted): Curves {
  return {
    event: fitCurve(fitted.event, 'event', () => true),
    background: fitCurve(fitted.background, 'background', () => true),
  };
}

/** For each article curves that were fitted without its story. */
export function fitWithout(fitted: Fitted): (asked: Asked) => Curves {
  const curves = Array.from({ length: FOLDS }, (_, fold): Curves => {
    const isKept = (asked: Asked): boolean => foldOf(asked) !== fold;
    return {
      event: fitCurve(fitted.event, 'event', isKept),
      background: fitCurve(fitted.background, 'background', isKept),
    };
  });
  const [first] = curves;
  if (!first) throw new Error('no folds');
  return (asked) => curves[foldOf(asked)] ?? first;
}

interface Verdict {
  story: string;
  tier: Tier;
  likelihood: number;
}

/** The likeliest story by the curve of a tier, `without` one that is left out. */
function likeliest({ near }: Answered, curves: Curves, tier: Tier, without: string | null): Verdict | null {
  const left = near.filter(({ story }) => story !== without);
  const coefficients = FEATURES.map((feature) => curves[tier][feature]);
  const likelihoods = likelihoodsOf(left.map(({ x }) => Math.exp(dotOf(x, coefficients))));
  return left
    .map(({ story }, i) => ({ story, tier, likelihood: likelihoods[i] ?? 0 }))
    .reduce<Verdict | null>((a, b) => (a && a.likelihood >= b.likelihood ? a : b), null);
}

/** What is told of an article, `without` a story where it is left out. */
function verdictOf(asked: Answered, curves: Curves, without: string | null): Verdict | null {
  const event = likeliest(asked, curves, 'event', without);
  if (isTold(event)) return event;
  const background = likeliest(asked, curves, 'background', without);
  return isTold(background) ? background : event;
}

function isTold(verdict: Verdict | null): verdict is Verdict {
  const scores = verdict?.tier === 'background' ? BACKGROUND_SCORE : STORY_SCORE;
  return verdict !== null && verdict.likelihood >= scores.balanced;
}

/** Prints what a set gives; returns what was told of likelihoods, for calibration. */
export function judgeSet(set: AnsweredSet, curvesFor: (asked: Asked) => Curves): Told[] {
  const { answered, isSister, name, stories } = set;
  const all = answered.map((asked) => ({ asked, verdict: verdictOf(asked, curvesFor(asked), null) }));
  const ofStories = all.filter(({ asked }) => asked.story !== null || asked.subject !== null);
  const others = all.filter(({ asked }) => asked.story === null && asked.subject === null);
  const isRight = ({ asked, verdict }: (typeof all)[number], tier: Tier | null): boolean =>
    isTold(verdict) &&
    verdict.story === (asked.story ?? asked.subject) &&
    (tier === null || verdict.tier === tier);
  const isWrong = ({ asked, verdict }: (typeof all)[number]): boolean => {
    const right = asked.story ?? asked.subject;
    return isTold(verdict) && right !== null && verdict.story !== right && !isSister(verdict.story, right);
  };
  const groups = (judge: (each: (typeof all)[number]) => boolean): string =>
    intervalOf(
      ofStories.map((each) => ({
        group: each.asked.story ?? each.asked.subject ?? '',
        value: judge(each) ? 1 : 0,
      })),
    );
  console.log(
    `\n${name}: ${String(stories.length)} stories, ${String(ofStories.length)} articles of them, ${String(others.length)} others`,
  );
  console.log(`  recognised, tier story        ${groups((each) => isRight(each, 'event'))}`);
  console.log(`  recognised, either tier       ${groups((each) => isRight(each, null))}`);
  console.log(`  another story told            ${groups(isWrong)}`);
  const inTier = (tier: Tier): number =>
    others.filter(({ verdict }) => isTold(verdict) && verdict.tier === tier).length;
  if (others.length > 0)
    console.log(
      `  of ${String(others.length)} others: story ${String(inTier('event'))}, background ${String(inTier('background'))}`,
    );
  const leftOut = answered
    .filter(({ story }) => story !== null)
    .map((asked) => ({ asked, verdict: verdictOf(asked, curvesFor(asked), asked.story) }));
  if (leftOut.length > 0) {
    const taken = leftOut.filter(
      ({ asked, verdict }) => isTold(verdict) && !isSister(verdict.story, asked.story ?? ''),
    ).length;
    console.log(
      `  its own story left out        ${String(taken)} of ${String(leftOut.length)} given another`,
    );
  }
  if (ofStories.length > 0 && stories.length > 1) console.log(`  ${peer(set)}`);
  return toldOf(set, curvesFor);
}

/** What was told of being a report of the likeliest story, with all stories known and with an article's own left out, and whether it was one. */
function toldOf({ answered, isSister }: AnsweredSet, curvesFor: (asked: Asked) => Curves): Told[] {
  return answered.flatMap((asked) =>
    [null, ...(asked.story === null ? [] : [asked.story])].flatMap((without) => {
      const event = likeliest(asked, curvesFor(asked), 'event', without);
      if (!event || (asked.story !== null && isSister(event.story, asked.story))) return [];
      return [{ likelihood: event.likelihood, true: event.story === asked.story }];
    }),
  );
}

/** Days around a story within which the peer looks, and the share of wrong answers that it may give. */
const PEER_DAYS = 5;
const PEER_WRONG = 0.01;

/** TF-IDF by cosine, within some days where articles are dated, at its best threshold for so many wrong answers. */
function peer({ stories, answered, isSister }: AnsweredSet): string {
  const textOf = ({ seeds }: Story): string => seeds.map(({ text }) => text).join('\n');
  const model = new TfIdf(stories.map(textOf));
  const own = stories.map((story) => ({ story, vector: model.vector(textOf(story)) }));
  const asked = answered.filter(({ story, subject }) => story !== null || subject !== null);
  const found = asked.map(({ article, story, subject }) => {
    const right = story ?? subject ?? '';
    const vector = model.vector([article.title, ...article.blocks.map(({ text }) => text)].join('\n'));
    const [best] = own
      .filter((each) => story === null || isNear(each.story.published, article.date))
      .map((each) => ({ id: each.story.id, score: dot(vector, each.vector) }))
      .sort((a, b) => b.score - a.score);
    return {
      score: best?.score ?? 0,
      right: best?.id === right,
      wrong: best !== undefined && best.id !== right && !isSister(best.id, right),
    };
  });
  let [right, wrong, most] = [0, 0, 0];
  for (const each of found.sort((a, b) => b.score - a.score)) {
    if (each.right) right++;
    if (each.wrong) wrong++;
    if (wrong <= PEER_WRONG * asked.length) most = right;
  }
  return `TF-IDF within ${String(PEER_DAYS)} days, 1 % wrong  ${(most / asked.length).toFixed(3)}; the right story first for ${(right / asked.length).toFixed(3)}`;
}

function isNear(published: string | null, date: string | null): boolean {
  return (
    published === null ||
    date === null ||
    Math.abs(Date.parse(published) - Date.parse(date)) <= PEER_DAYS * 864e5
  );
}

const WORST = 20;

/** Prints the surest wrong answers and the right stories that were thought least likely. */
export function printWorst(sets: readonly AnsweredSet[], curvesFor: (asked: Asked) => Curves): void {
  const errors = sets.flatMap(({ name, answered, isSister, stories }) => {
    const headlines = new Map(stories.map(({ id, headline }) => [id, headline.text]));
    return answered.flatMap((asked) => {
      const verdict = verdictOf(asked, curvesFor(asked), null);
      const right = asked.story ?? asked.subject;
      const told = isTold(verdict) ? verdict : null;
      if (told ? told.story === right || (right !== null && isSister(told.story, right)) : right === null)
        return [];
      const cost = told ? told.likelihood : 1 - (verdict?.story === right ? verdict.likelihood : 0);
      const line = told
        ? `${told.tier === 'event' ? 'story' : 'background'} ${told.likelihood.toFixed(2)}: “${headlines.get(told.story) ?? ''}” for “${asked.article.title || asked.id}”`
        : `nothing for “${asked.article.title || asked.id}”, of “${headlines.get(right ?? '') ?? ''}”`;
      return [{ cost: told ? 1 + cost : cost, line: `${name}: ${line}` }];
    });
  });
  console.log(`\nthe worst ${String(WORST)} of ${String(errors.length)} errors`);
  for (const { line } of errors.sort((a, b) => b.cost - a.cost).slice(0, WORST)) console.log(`  ${line}`);
}

/** Prints the calibration error over what was told of all sets. */
export function printCalibration(told: readonly Told[]): void {
  console.log(`\ncalibration error over all of these: ${calibrationError(told).toFixed(3)}`);
}
