/** Which seeds make a story: their names, how many they are, and how much text they hold. */

import type { SeedDocument } from '../core';
import { checkIds } from './id';
import { fileOf } from './read-lines';
import { SeedError, seedErrorAt } from './seed-error';

/**
 * UTF-16 units that the seeds of a story hold together at most. The longest of 2,900 articles, a day's live blog, has 83,000;
 * this many take 1 s as a report and 4 s as a list of names alone, and the browser is to compile what it reads.
 */
export const LONGEST_STORY = 100_000;

/** Seeds of a story at most: what many reports have in common is sought in each, and more are no reports of one event. */
export const MOST_SEEDS = 100;

/** Throws SeedError where there is no seed, one cannot bear its name, two share one, or they are too many or too long. */
export function checkSeeds(story: string, seeds: readonly SeedDocument[]): void {
  if (seeds.length === 0) {
    throw new SeedError(story, 1, 1, 'the story has no seed', 'put at least one .txt document in its folder');
  }
  const tooMany = seeds[MOST_SEEDS];
  if (tooMany) {
    throw new SeedError(
      fileOf(story, tooMany),
      1,
      1,
      `the story has more than ${String(MOST_SEEDS)} seeds`,
      'keep the reports that tell most, or make several stories of them',
    );
  }
  checkIds(
    'seeds',
    seeds.map((seed) => ({ file: fileOf(story, seed), id: seed.id })),
  );
  let rest = LONGEST_STORY;
  for (const seed of seeds) {
    if (seed.text.length > rest) {
      throw seedErrorAt(
        fileOf(story, seed),
        seed.text,
        rest,
        `here the seeds of the story exceed ${String(LONGEST_STORY)} characters`,
        'keep the text of the report, and leave out the rest',
      );
    }
    rest -= seed.text.length;
  }
}
