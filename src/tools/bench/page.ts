/**
 * `npm run bench:page -- --data DIR`: what the built extension costs a page, in real Chromium, on real pages under a listed
 * host, each load in a tab and process of its own, so that nothing is warm. Beside it, as content scripts of another
 * extension and read from the same kind of trace: one bare pass of a TreeWalker over the page's text, Readability on a copy
 * of the document, mark.js with the bundled story's names, Defuddle; each with the evaluation of its own script.
 */

import { SeedError } from '../../compiler/seed-error';
import { BrowserMissing } from '../browsers';
import { build } from '../build';
import { BundleError } from '../bundle';
import { runCommand } from '../command';
import { measure, type Kind, type Runner, type Task } from './measure';
import { report } from './report';
import { samplePages } from './sample';

const KINDS: readonly Kind[] = ['other', 'matching'];
const PEERS: readonly Runner[] = ['readability', 'mark', 'defuddle'];

await runCommand(
  {
    name: 'npm run bench:page',
    about:
      'Measures what the built extension costs a page, in real Chromium, on real pages under a listed host, beside one bare pass ' +
      'over the text, Readability, mark.js and Defuddle.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about: 'has pages/<subset>/NAME.html with NAME.json',
        required: true,
      },
      pages: { kind: 'count', value: 'N', about: 'how many pages', default: 20 },
      loads: { kind: 'count', value: 'N', about: 'how often each is loaded', default: 15 },
      only: {
        kind: 'text',
        value: 'KIND',
        about: `only pages of a kind: ${KINDS.join(' or ')}`,
        choices: KINDS,
      },
      'no-peers': { kind: 'flag', about: 'the extension and the bare pass alone' },
    },
    example: '--data ../data --pages 3 --loads 3 --no-peers',
    failures: [BrowserMissing, BundleError, SeedError],
  },
  async (values) => {
    const task: Task = {
      pages: samplePages(values.data, values.pages),
      kinds: KINDS.filter((kind) => values.only === null || values.only === kind),
      runners: ['nutgraf', 'pass', ...(values['no-peers'] ? [] : PEERS)],
      times: values.loads,
    };
    await build();
    report(await measure(task), task);
  },
);
