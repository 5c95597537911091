/**
 * `npm run bench:index [-- --data DIR]`: what recognition costs with 1, 100 and 10,000 stories, beside minisearch and a scan of
 * TF-IDF centroids in the same run. Stories are made of made-up reports with the word statistics of news; with --data the
 * first 26 are the events of ECB+ and its documents are asked, so that F1 is measured among 10,000 stories too, which for
 * minisearch takes some minutes.
 */

import MiniSearch from 'minisearch';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildIndex, matchArticle, openIndex, type Story } from '../../core';
import { runCommand } from '../command';
import { plainArticle } from '../evaluate/data';
import { readProtocol, scoresAt, type Protocol, type Question } from '../evaluate/events';
import { dot, TfIdf } from '../evaluate/tf-idf';
import { knowLanguages } from '../languages';
import { MadeEvent, randomNumbers } from './made-stories';

const SIZES = [1, 100, 10_000];
/** Articles asked of each; the slow peers get fewer, a median needs no more. */
const ASKED = { nutgraf: 400, peer: 40 };

interface Bench {
  /** of ECB+, where its data is given */
  protocol: Protocol | null;
  made: Story[];
  articles: string[];
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function main(data: string | null): Promise<void> {
  await knowLanguages();
  const random = randomNumbers(1);
  const protocol = data === null ? null : readProtocol(data);
  const events = Array.from({ length: Math.max(...SIZES) }, () => new MadeEvent(random));
  const made = events.map((event, i) => event.story(`made-${String(i)}`));
  const articles = protocol
    ? protocol.queries.map(({ text }) => text)
    : events.slice(0, ASKED.nutgraf).map((event) => event.report());
  const bench = { protocol, made, articles };
  console.log(
    'stories      bytes   load ms  memory MB   Nutgraf ms (95 %)   minisearch ms   TF-IDF scan ms   faster than the faster peer',
  );
  for (const size of SIZES) measure(bench, size);
  if (protocol) quality(bench, protocol);
}

function storiesOf({ protocol, made }: Bench, size: number): Story[] {
  return protocol ? [...protocol.stories, ...made].slice(0, size) : made.slice(0, size);
}

function measure(bench: Bench, size: number): void {
  const { articles } = bench;
  const stories = storiesOf(bench, size);
  const built = buildIndex(stories);
  collect();
  const before = memory();
  const bytes = built.slice(0);
  const start = performance.now();
  const index = openIndex(bytes);
  const load = performance.now() - start;
  const own = times(articles.slice(0, ASKED.nutgraf), (text) =>
    matchArticle(index, plainArticle('', [text], null, 'en')),
  );
  collect();
  const held = memory() - before;
  const mini = miniSearchOf(stories);
  const scan = scanOf(stories);
  const asked = articles.slice(0, ASKED.peer);
  const peers = [times(asked, (text) => mini(text)), times(asked, (text) => scan(text))];
  const fastest = Math.min(...peers.map(median));
  console.log(
    [
      String(size).padStart(7),
      String(built.byteLength).padStart(11),
      load.toFixed(2).padStart(10),
      (held / 1e6).toFixed(1).padStart(11),
      `${median(own).toFixed(2)} (${quantile(own, 0.95).toFixed(2)})`.padStart(20),
      ...peers.map((peer) => median(peer).toFixed(2).padStart(16)),
      `${(fastest / median(own)).toFixed(1)} x`.padStart(20),
    ].join(''),
  );
  // the index is used to the end, so that its memory is counted
  if (index.ids.length !== size) throw new Error('lost stories');
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function times(texts: readonly string[], run: (text: string) => unknown): number[] {
  for (const text of texts.slice(0, 20)) run(text);
  return texts.map((text) => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
}

function quantile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function median(list: readonly number[]): number {
  return quantile(list, 0.5);
}

function textOf({ seeds }: Story): string {
  return seeds.map(({ text }) => text).join('\n');
}

function miniSearchOf(stories: readonly Story[]): (text: string) => { story: string; score: number }[] {
  const search = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  search.addAll(stories.map((story) => ({ id: story.id, text: textOf(story) })));
  return (text) =>
    search
      .search(text)
      .slice(0, 2)
      .map(({ id, score }) => ({ story: String(id), score: score / text.length }));
}

function scanOf(stories: readonly Story[]): (text: string) => { story: string; score: number }[] {
  const model = new TfIdf(stories.map(textOf));
  const centroids = stories.map((story) => ({
    id: story.id,
    vector: model.centroid(story.seeds.map(({ text }) => text)),
  }));
  return (text) => {
    const vector = model.vector(text);
    return centroids
      .map(({ id, vector: centroid }) => ({ story: id, score: dot(vector, centroid) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 2);
  };
}

/** F1 on ECB+ with all of its events among 10,000 stories; the peers at the threshold that serves them best. */
function quality(bench: Bench, protocol: Protocol): void {
  const stories = storiesOf(bench, Math.max(...SIZES));
  const index = openIndex(buildIndex(stories));
  const questions = protocol.queries.flatMap((document): Question[] => [
    { document, known: true },
    { document, known: false },
  ]);
  const own = questions.map((question) => {
    const off = question.known ? [] : [question.document.event];
    const match = matchArticle(index, plainArticle('', [question.document.text], null, 'en'), {
      strictness: 'balanced',
      background: false,
      off,
    });
    return { ...question, answer: match && { story: match.story, score: match.score } };
  });
  console.log(
    `\nF1 on ECB+ among ${String(stories.length)} stories: Nutgraf ${scoresAt(own, 0).f1.toFixed(3)}`,
  );
  for (const [name, ask] of [
    ['minisearch', miniSearchOf(stories)],
    ['TF-IDF scan', scanOf(stories)],
  ] as const) {
    const answers = new Map(protocol.queries.map((document) => [document, ask(document.text)]));
    const all = questions.map((question) => ({
      ...question,
      answer:
        answers
          .get(question.document)
          ?.find(({ story }) => question.known || story !== question.document.event) ?? null,
    }));
    const best = Math.max(...all.map(({ answer }) => scoresAt(all, answer?.score ?? 0).f1));
    console.log(`  ${name} at its best threshold ${best.toFixed(3)}`);
  }
}

await runCommand(
  {
    name: 'npm run bench:index',
    about:
      'Measures what recognition costs with 1, 100 and 10,000 stories, beside minisearch and a scan of TF-IDF centroids in the ' +
      'same run; with --data, F1 among 10,000 stories too, which for minisearch takes some minutes.',
    options: { data: { kind: 'folder', value: 'DIR', about: 'has ecbplus; else all stories are made up' } },
    example: '--data ../data',
  },
  ({ data }) => main(data),
);
