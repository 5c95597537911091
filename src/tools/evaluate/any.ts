/**
 * `npm run eval:any -- --data DIR [--fit]`: recognition on many stories of many kinds, each judged by curves that were fitted
 * without it, beside TF-IDF. With --fit, curves of all of them are written into the core.
 */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FEATURES } from '../../core';
import { runCommand } from '../command';
import { knowLanguages } from '../languages';
import { ROOT } from '../main';
import {
  answerSet,
  fitAll,
  fitWithout,
  judgeSet,
  printCalibration,
  printWorst,
  type AnsweredSet,
  type Curves,
  type Fitted,
} from './any/recognition';
import { bundledSet, ecbSet, eventsSet, followSet, ownSet, translatedSet } from './any/sets';

/** What weighs an article on another event of a kind against "of the running story", beside one on something else. */
const OF_ONE_KIND = 0.3;

const COEFFICIENTS = join(ROOT, 'src/core/match/coefficients.ts');

async function main(data: string, fit: boolean): Promise<void> {
  await knowLanguages();
  const [events, ecb, translated, own] = [eventsSet(data), ecbSet(data), translatedSet(data), ownSet()].map(
    answerSet,
  ) as [AnsweredSet, AnsweredSet, AnsweredSet, AnsweredSet];
  const bundled = answerSet(await bundledSet(data));
  const running = [1, 5].map((count) => answerSet(followSet(data, count)));
  const reports = [events, ecb, translated, own, bundled];
  const fitted: Fitted = {
    event: reports.map((set) => [set, 1]),
    background: [...[...running, bundled, translated].map((set) => [set, 1] as const), [own, OF_ONE_KIND]],
  };

  const curvesFor = fitWithout(fitted);
  const sets = [...reports, ...running];
  printCalibration(sets.flatMap((set) => judgeSet(set, curvesFor)));
  printWorst(sets, curvesFor);
  const all = fitAll(fitted);
  console.log('\ncoefficients, fitted on all');
  for (const feature of FEATURES)
    console.log(
      `  ${feature.padEnd(20)} ${all.event[feature].toFixed(2).padStart(7)} ${all.background[feature].toFixed(2).padStart(7)}`,
    );
  if (!fit) return;
  await writeFile(COEFFICIENTS, sourceOf(all));
  console.log(`\nwritten: ${COEFFICIENTS}`);
}

/** The curves as the file of the core that holds them. */
function sourceOf(curves: Curves): string {
  const curve = (name: keyof Curves): string =>
    `  ${name}: {\n${FEATURES.map((feature) => `    ${feature}: ${String(curves[name][feature])},\n`).join('')}  },\n`;
  return (
    '/** Written by `npm run eval:any -- --data DIR --fit`: the coefficients of the curves. */\n\n' +
    `export const COEFFICIENTS = {\n${curve('event')}${curve('background')}} as const;\n`
  );
}

await runCommand(
  {
    name: 'npm run eval:any',
    about:
      'Measures recognition on many stories of many kinds, each judged by curves that were fitted without it, beside TF-IDF, with ' +
      'intervals over stories and the worst errors.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about: 'has events, follow, translated, ecbplus, retold and articles',
        required: true,
      },
      fit: { kind: 'flag', about: 'write the curves fitted on all of them into the core' },
    },
    example: '--data ../data',
  },
  ({ data, fit }) => main(data, fit),
);
