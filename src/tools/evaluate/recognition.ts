/**
 * `npm run eval -- --data DIR`: is "this article is part of that story" right? On the bundled story, on ECB+ beside a TF-IDF
 * centroid, on every article as a seed; with the calibration of the score, and the precision-recall curve as an SVG.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, openIndex, STORY_SCORE } from '../../core';
import { runCommand } from '../command';
import { ROOT } from '../main';
import { readStories } from '../stories';
import { compileEveryArticle } from './any-article';
import { calibration, curve, curveSvg } from './calibration';
import { askNutgraf, askTfIdf, readProtocol, toldOfEvents, type Scores } from './events';
import { judgeThisStory, type ThisStory } from './this-story';

const OUTPUT = join(ROOT, 'dist/evaluation');

async function main(data: string): Promise<void> {
  const index = openIndex(buildIndex(await readStories(join(ROOT, 'seeds'))));
  const thisStory = judgeThisStory(index, data);
  printThisStory(thisStory);

  const protocol = readProtocol(data);
  const events = { nutgraf: askNutgraf(protocol), 'TF-IDF centroid, best threshold': askTfIdf(protocol) };
  console.log(
    `\nECB+, ${String(protocol.queries.length)} documents asked twice`.padEnd(46) +
      '   F1  right wrong missed',
  );
  for (const [name, scores] of Object.entries(events)) printScores(name, scores);

  const told = toldOfEvents(protocol);
  const errors = {
    'ECB+': calibration('ECB+, the likeliest story', told),
    'this story': calibration('the bundled story', thisStory.told),
  };
  const points = curve(told, protocol.queries.length);

  const compiled = compileEveryArticle(data);
  console.log(
    `\nevery article as a seed: ${String(compiled.n)}; failed ${String(compiled.failed.length)}, without headline ` +
      `${String(compiled.withoutHeadline.length)}, under 3 key facts ${String(compiled.fewFacts.length)} (and all there are of ${String(compiled.short.length)} texts of one or two sentences), with a date the text does not hold ${String(compiled.strangeDates.length)}`,
  );
  for (const line of [...compiled.failed, ...compiled.strangeDates].slice(0, 10)) console.log(`  ${line}`);

  await mkdir(OUTPUT, { recursive: true });
  await writeFile(
    join(OUTPUT, 'recognition.svg'),
    curveSvg('ECB+: the right story at tier "story"', points, STORY_SCORE),
  );
  await writeFile(
    join(OUTPUT, 'recognition.json'),
    JSON.stringify(
      { thisStory: thisStory.rows, events, calibrationErrors: errors, curve: points, compiled },
      null,
      2,
    ),
  );
  console.log('\ndist/evaluation/recognition.json, recognition.svg');
}

function printThisStory({ rows, errors }: ThisStory): void {
  console.log('the bundled story'.padEnd(46) + '    n  story background');
  for (const { name, n, story, background } of rows) {
    console.log(
      name.padEnd(46) + String(n).padStart(5) + String(story).padStart(7) + String(background).padStart(11),
    );
  }
  for (const { set, id, match, article } of errors) {
    const found = match ? `${match.tier} ${match.score.toFixed(2)}` : 'nothing';
    console.log(`  ${set}: ${found}: ${article.title || id}`);
  }
}

function printScores(name: string, { f1, right, wrong, missed }: Scores): void {
  console.log(
    `${name.padEnd(45)} ${f1.toFixed(3)} ${String(right).padStart(6)}${String(wrong).padStart(6)}${String(missed).padStart(7)}`,
  );
}

await runCommand(
  {
    name: 'npm run eval',
    about:
      'Measures whether "this article is part of that story" is right: on the bundled story, on ECB+ beside a TF-IDF centroid, ' +
      'and with every article as a seed. Writes scores, calibration and curve into dist/evaluation.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about: 'has articles, retold and ecbplus, as its README tells',
        required: true,
      },
    },
    example: '--data ../data',
  },
  ({ data }) => main(data),
);
