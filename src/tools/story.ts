/** `npm run -s story`: the compiled bundled story, or those of `--seeds DIR`, as JSON. */

import { join } from 'node:path';
import { SeedError } from '../compiler/seed-error';
import { runCommand } from './command';
import { ROOT } from './main';
import { readStories } from './stories';

await runCommand(
  {
    name: 'npm run -s story',
    about: 'Prints each compiled story as JSON, every item with its place in the seed.',
    options: {
      seeds: {
        kind: 'text',
        value: 'DIR',
        about: 'a folder with one sub-folder for each story; else seeds/',
      },
    },
    example: '--seeds my-stories',
    failures: [SeedError],
  },
  async ({ seeds }) => {
    for (const story of await readStories(seeds ?? join(ROOT, 'seeds'))) {
      console.log(JSON.stringify(story, null, 2));
    }
  },
);
