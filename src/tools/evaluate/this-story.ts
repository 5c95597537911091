/** The bundled story against articles on it, near it and off it. */

import { likelihoods, matchArticle, type Match, type StoryIndex } from '../../core';
import type { Told } from './calibration';
import { readArticles, readRetold, type Labelled } from './data';

export interface Judged extends Labelled {
  match: Match | null;
  told: Told[];
}

export interface Row {
  name: string;
  n: number;
  story: number;
  background: number;
}

export interface ThisStory {
  rows: Row[];
  errors: Judged[];
  told: Told[];
}

export function judgeThisStory(index: StoryIndex, data: string): ThisStory {
  const judge = (item: Labelled): Judged => ({
    ...item,
    match: matchArticle(index, item.article),
    told: likelihoods(index, item.article).map(({ event }) => ({
      likelihood: event,
      true: item.set === 'on',
    })),
  });
  const retold = readRetold(data).map(judge);
  const near = readArticles(data, 'near').map(judge);
  const off = readArticles(data, 'off').map(judge);
  const crisis = near.filter(
    ({ set, article }) => /^venezuela(?:-crisis|\+russia)$/.test(set) && isFirstHalf2019(article.date),
  );
  const rows = [
    rowOf(
      'on topic, English',
      retold.filter(({ set, article }) => set === 'on' && article.lang === 'en'),
    ),
    rowOf(
      'on topic, other languages',
      retold.filter(({ set, article }) => set === 'on' && article.lang !== 'en'),
    ),
    rowOf(
      'near topic: other events, retold',
      retold.filter(({ set }) => set === 'near'),
    ),
    rowOf('near topic: real articles', near),
    rowOf('  of them the crisis, January to June 2019', crisis),
    rowOf('off topic', off),
  ];
  const errors = [
    ...retold.filter(({ set, match }) => (set === 'on') !== (match?.tier === 'story')),
    ...near.filter(({ match }) => match?.tier === 'story'),
    ...crisis.filter(({ match }) => match === null),
    ...off.filter(({ match }) => match !== null),
  ];
  return { rows, errors, told: [...retold, ...near, ...off].flatMap(({ told }) => told) };
}

function rowOf(name: string, items: readonly Judged[]): Row {
  const tier = (wanted: string) => items.filter(({ match }) => match?.tier === wanted).length;
  return { name, n: items.length, story: tier('story'), background: tier('background') };
}

function isFirstHalf2019(date: string | null): boolean {
  return date !== null && date >= '2019-01-01' && date < '2019-07-01';
}
