/**
 * ECB+ by a fixed protocol: for each event the first two documents (by SHA-256 of the id) are its seeds, all events are stories
 * of one index, and every other document is asked with all stories known, and again with its own story left out.
 */

import { createHash } from 'node:crypto';
import { compileStory } from '../../compiler/compile';
import { buildIndex, likelihoods, matchArticle, openIndex, type Story, type StoryIndex } from '../../core';
import { plainArticle, readEvents, type EventDocument } from './data';
import { dot, TfIdf } from './tf-idf';
import type { Told } from './calibration';

const SEEDS = 2;

export interface Protocol {
  stories: Story[];
  index: StoryIndex;
  queries: EventDocument[];
}

/** A document asked with its own story among the known ones, or not. */
export interface Question {
  document: EventDocument;
  known: boolean;
}

/** The story found, with its score. */
interface Answered extends Question {
  answer: { story: string; score: number } | null;
}

export interface Scores {
  f1: number;
  right: number;
  wrong: number;
  missed: number;
}

export function readProtocol(data: string): Protocol {
  const events = new Map<string, EventDocument[]>();
  for (const document of readEvents(data))
    events.set(document.event, [...(events.get(document.event) ?? []), document]);
  const stories: Story[] = [];
  const queries: EventDocument[] = [];
  for (const [event, documents] of events) {
    const ordered = documents.toSorted((a, b) => (digest(a.id) < digest(b.id) ? -1 : 1));
    const seeds = ordered.slice(0, SEEDS).map(({ id, text }) => ({ id, text }));
    stories.push(compileStory(event, seeds, undefined));
    queries.push(...ordered.slice(SEEDS));
  }
  return { stories, index: openIndex(buildIndex(stories)), queries };
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Nutgraf's F1 of "the right story at tier story". */
export function askNutgraf({ index, queries }: Protocol): Scores {
  const answers = ask(queries, (document, off) => {
    const options = { strictness: 'balanced' as const, background: false, off };
    const match = matchArticle(index, plainArticle('', [document.text]), options);
    return match && { story: match.story, score: match.score };
  });
  return scoresAt(answers, 0);
}

/** What the likeliest story was told to be, and whether it was. */
export function toldOfEvents({ index, queries }: Protocol): Told[] {
  return queries.flatMap((document) =>
    [[], [document.event]].flatMap((off) => {
      const all = likelihoods(index, plainArticle('', [document.text]), off);
      const [best] = all.toSorted((a, b) => b.event - a.event);
      return best ? [{ likelihood: best.event, true: best.story === document.event }] : [];
    }),
  );
}

/** The F1 of TF-IDF centroids at the threshold that serves them best. */
export function askTfIdf({ stories, queries }: Protocol): Scores {
  const model = new TfIdf([
    ...stories.flatMap(({ seeds }) => seeds.map(({ text }) => text)),
    ...queries.map(({ text }) => text),
  ]);
  const centroids = stories.map(({ id, seeds }) => ({
    id,
    vector: model.centroid(seeds.map(({ text }) => text)),
  }));
  const answers = ask(queries, (document, off) => {
    const vector = model.vector(document.text);
    const [best] = centroids
      .filter(({ id }) => !off.includes(id))
      .map(({ id, vector: centroid }) => ({ story: id, score: dot(vector, centroid) }))
      .sort((a, b) => b.score - a.score);
    return best ?? null;
  });
  return answers
    .map(({ answer }) => scoresAt(answers, answer?.score ?? 0))
    .reduce((best, scores) => (scores.f1 > best.f1 ? scores : best));
}

function ask(
  queries: readonly EventDocument[],
  answer: (document: EventDocument, off: string[]) => Answered['answer'],
): Answered[] {
  return queries.flatMap((document) =>
    [true, false].map((known) => ({
      document,
      known,
      answer: answer(document, known ? [] : [document.event]),
    })),
  );
}

/** F1 when answers below a threshold are none: a wrong story counts as wrong, and as missed where its own was known. */
export function scoresAt(answered: readonly Answered[], threshold: number): Scores {
  let asked = 0;
  let told = 0;
  let right = 0;
  for (const { document, known, answer } of answered) {
    if (known) asked++;
    if (answer === null || answer.score < threshold) continue;
    told++;
    if (known && answer.story === document.event) right++;
  }
  const wrong = told - right;
  const missed = asked - right;
  return { f1: (2 * right) / (2 * right + wrong + missed), right, wrong, missed };
}
