/** `npm run -s story`: the compiled bundled story, or those of `--seeds DIR`, as JSON. */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SeedError } from '../compiler/seed-error';
import { ROOT } from './main';
import { readStories } from './stories';

const { values } = parseArgs({ options: { seeds: { type: 'string' } } });
try {
  for (const story of await readStories(values.seeds ?? join(ROOT, 'seeds'))) {
    console.log(JSON.stringify(story, null, 2));
  }
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
