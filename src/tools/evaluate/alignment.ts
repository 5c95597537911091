/**
 * `npm run eval:align -- --data DIR`: are the states of facts right, and is the quoted sentence the one? On the labelled
 * articles, beside word overlap; and on differences and rewordings made of their own sentences.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle, type Finding, type Match, type Reading, type Story } from '../../core';
import { runCommand } from '../command';
import { ROOT } from '../main';
import { readStories } from '../stories';
import { readRetold, type FactLabel, type Labelled } from './data';
import { CHANGED, mutate, type MutationTally } from './mutations';
import { byFigures, byWordOverlap } from './word-overlap';

/** Which fact, or which point of a fact, a label of the data speaks of. */
const LABELS: Record<string, { fact: string; point?: RegExp }> = {
  F1: { fact: 'key-1' },
  F2: { fact: 'key-2' },
  F3a: { fact: 'key-3', point: /soldiers/ },
  F3b: { fact: 'key-3', point: /Tonkoshkurov/ },
  F3c: { fact: 'key-3', point: /tonnes/ },
  F4: { fact: 'key-4' },
  F5: { fact: 'key-5' },
  F6: { fact: 'key-6' },
  B1: { fact: 'background-1-1' },
  B2: { fact: 'background-2-1' },
  B3: { fact: 'background-2-2' },
  B4: { fact: 'background-3-1' },
  B5: { fact: 'background-3-2' },
};

/** What one reader of an article answers for one label. */
export interface Verdict {
  state: Finding['state'];
  quote: string | null;
}

interface Judged {
  id: string;
  key: string;
  english: boolean;
  near: boolean;
  label: FactLabel;
  verdict: Verdict;
}

interface Tally {
  statedRight: number;
  statedWrong: number;
  statedMissed: number;
  differsRight: number;
  differsWrong: number;
  differsMissed: number;
  quoteRight: number;
}

async function main(data: string, worst: number): Promise<void> {
  const [story] = await readStories(join(ROOT, 'seeds'));
  if (!story) throw new Error('no story');
  const articles = readRetold(data);
  const times: number[] = [];
  // once before the clock runs: tables and code are made on first use
  for (const item of articles) read(story, item);
  const own = articles.flatMap((item) => {
    const start = performance.now();
    const reading = read(story, item);
    times.push(performance.now() - start);
    return judge(item, (key) => verdictOf(story, reading, key));
  });
  const overlap = articles.flatMap((item) =>
    judge(item, (key) => byWordOverlap(textOf(story, key), item.article)),
  );
  const figures = articles.flatMap((item) =>
    judge(item, (key) => byFigures(textOf(story, key), item.article)),
  );
  const table = [
    row(
      'Nutgraf, English',
      own.filter(({ english, near }) => english && !near),
    ),
    row(
      'Nutgraf, other languages',
      own.filter(({ english, near }) => !english && !near),
    ),
    row(
      'Nutgraf, near topic',
      own.filter(({ near }) => near),
    ),
    row(
      'word overlap, English',
      overlap.filter(({ english, near }) => english && !near),
    ),
    row(
      'word overlap, other languages',
      overlap.filter(({ english, near }) => !english && !near),
    ),
    row(
      'overlap and figures, English',
      figures.filter(({ english, near }) => english && !near),
    ),
    row(
      'overlap and figures, others',
      figures.filter(({ english, near }) => !english && !near),
    ),
  ];
  console.log(`${''.padEnd(32)}stated F1  prec. recall   differs right wrong missed   right sentence`);
  for (const { name, tally } of table) print(name, tally);
  times.sort((a, b) => a - b);
  console.log(
    `\none article: ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms median, ${(times.at(-1) ?? 0).toFixed(1)} ms most`,
  );
  reportMutations(
    articles.filter(({ set }) => set === 'on'),
    story,
    worst,
  );
  const errors = own.filter(({ label, verdict }) => verdict.state !== label.state);
  console.log(
    `\n${String(errors.length)} wrong states; the first ${String(worst)}, wrong differences first:`,
  );
  const weight = ({ verdict }: Judged) =>
    verdict.state === 'differs' ? 0 : verdict.state === 'stated' ? 1 : 2;
  for (const error of errors.toSorted((a, b) => weight(a) - weight(b)).slice(0, worst)) {
    console.log(
      `  ${error.id} ${error.key}: ${error.verdict.state}, labelled ${error.label.state}${error.label.here === null ? '' : ` (${error.label.here})`}`,
    );
    console.log(
      `    quoted:   ${error.verdict.quote ?? 'nothing'}\n    labelled: ${error.label.quote ?? 'nothing'}`,
    );
  }
  const misquoted = own.filter(
    (item) =>
      item.verdict.state !== 'absent' && item.verdict.state === item.label.state && !sameSentence(item),
  );
  console.log(
    `\n${String(misquoted.length)} right states with another sentence; the first ${String(worst)}:`,
  );
  for (const { id, key, verdict, label } of misquoted.slice(0, worst)) {
    console.log(
      `  ${id} ${key}\n    quoted:   ${verdict.quote ?? 'nothing'}\n    labelled: ${label.quote ?? 'nothing'}`,
    );
  }
  await mkdir(join(ROOT, 'dist/evaluation'), { recursive: true });
  await writeFile(join(ROOT, 'dist/evaluation/alignment.json'), JSON.stringify({ table, errors }, null, 2));
}

function reportMutations(articles: readonly Labelled[], story: Story, worst: number): void {
  const tallies = articles.map((item) => ({
    id: item.id,
    ...mutate(story, item.article, (article) => read(story, { ...item, article })),
  }));
  const sum = (count: (tally: MutationTally) => number) =>
    String(tallies.reduce((total, tally) => total + count(tally), 0));
  const changed = (what: readonly (typeof CHANGED)[number][]) =>
    `${sum(({ changes }) => total(what.map((one) => changes[one].differs)))} of ` +
    sum(({ changes }) => total(what.map((one) => changes[one].made)));
  console.log(
    `\nmade on purpose: ${changed(CHANGED)} changed points differ ` +
      `(${CHANGED.map((what) => `${what} ${changed([what])}`).join(', ')}), ` +
      `${sum(({ wrongly }) => wrongly)} of ${sum(({ reworded }) => reworded)} reworded ones`,
  );
  for (const { id, errors } of tallies) {
    for (const { point, state, became } of errors.slice(0, worst)) {
      console.log(`  ${id} ${point}: ${state}: ${became}`);
    }
  }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function read(story: Story, { set, article }: Labelled): Reading {
  const match: Match = {
    story: story.id,
    tier: set === 'on' ? 'story' : 'background',
    score: 1,
    evidence: [],
  };
  return readArticle(article, 1, match, story);
}

function verdictOf(story: Story, reading: Reading, key: string): Verdict {
  const label = LABELS[key];
  const fact = reading.facts.find(({ id }) => id === label?.fact);
  if (!label || !fact) return { state: 'absent', quote: null };
  if (!label.point) return fact;
  const id = story.keyFacts.flatMap(({ points }) => points).find(({ text }) => label.point?.test(text))?.id;
  return fact.points.find((point) => point.id === id) ?? { state: 'absent', quote: null };
}

function textOf(story: Story, key: string): string {
  const label = LABELS[key];
  const fact = [...story.keyFacts, ...story.background.flatMap(({ sentences }) => sentences)].find(
    ({ id }) => id === label?.fact,
  );
  return fact?.points.find(({ text }) => label?.point?.test(text))?.text ?? fact?.text ?? '';
}

function judge({ id, set, article, facts }: Labelled, answer: (key: string) => Verdict): Judged[] {
  return Object.entries(facts)
    .filter(([key, { doubt }]) => key in LABELS && !doubt)
    .map(([key, label]) => ({
      id,
      key,
      english: article.lang === 'en',
      near: set !== 'on',
      label,
      verdict: answer(key),
    }));
}

function row(name: string, items: readonly Judged[]): { name: string; tally: Tally } {
  const count = (test: (item: Judged) => boolean) => items.filter(test).length;
  const is =
    (wanted: string, told: string) =>
    ({ label, verdict }: Judged) =>
      label.state === wanted && verdict.state === told;
  const tally = {
    statedRight: count(is('stated', 'stated')),
    statedWrong: count(({ label, verdict }) => verdict.state === 'stated' && label.state !== 'stated'),
    statedMissed: count(({ label, verdict }) => label.state === 'stated' && verdict.state !== 'stated'),
    differsRight: count(is('differs', 'differs')),
    differsWrong: count(({ label, verdict }) => verdict.state === 'differs' && label.state !== 'differs'),
    differsMissed: count(({ label, verdict }) => label.state === 'differs' && verdict.state !== 'differs'),
    quoteRight: count(
      (item) =>
        item.verdict.state !== 'absent' && item.verdict.state === item.label.state && sameSentence(item),
    ),
  };
  return { name, tally };
}

/** The labelled sentence and the quoted one, which may be cut at other places: one holds the other. */
function sameSentence({ label, verdict }: Judged): boolean {
  const quote = verdict.quote ?? '';
  return [label.quote, label.alsoQuote].some(
    (gold) => gold !== null && quote !== '' && (gold.includes(quote) || quote.includes(gold)),
  );
}

function print(name: string, tally: Tally): void {
  const { statedRight, statedWrong, statedMissed, differsRight, differsWrong, differsMissed, quoteRight } =
    tally;
  const precision = statedRight / (statedRight + statedWrong);
  const recall = statedRight / (statedRight + statedMissed);
  const f1 = (2 * statedRight) / (2 * statedRight + statedWrong + statedMissed);
  console.log(
    [
      name.padEnd(32),
      f1.toFixed(3).padStart(9),
      precision.toFixed(2).padStart(7),
      recall.toFixed(2).padStart(7),
      String(differsRight).padStart(16),
      String(differsWrong).padStart(6),
      String(differsMissed).padStart(7),
      `${String(quoteRight)} of ${String(statedRight + differsRight)}`.padStart(17),
    ].join(''),
  );
}

await runCommand(
  {
    name: 'npm run eval:align',
    about:
      'Measures whether the states of facts are right, and the quoted sentence the one: on the labelled articles, beside word ' +
      'overlap, and on differences and rewordings made of their own sentences.',
    options: {
      data: { kind: 'folder', value: 'DIR', about: 'has retold/*.json with their labels', required: true },
      worst: { kind: 'count', value: 'N', about: 'how many of the errors are printed', default: 10 },
    },
    example: '--data ../data --worst 30',
  },
  ({ data, worst }) => main(data, worst),
);
