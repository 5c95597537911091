/**
 * `npm run bench:page -- --data DIR`: what the built extension costs a page, in real Chromium, on real pages under a listed
 * host, each load in a tab and process of its own, so that nothing is warm. Beside it, as content scripts of another
 * extension and read from the same kind of trace: one bare pass of a TreeWalker over the page's text, Readability on a copy
 * of the document, mark.js with the bundled story's names, Defuddle; each with the evaluation of its own script.
 * DIR holds pages/<subset>/NAME.html with NAME.json. `--pages N --loads N`: fewer, for a quick look;
 * `--only other|matching`; `--no-peers`: the extension and the pass alone.
 */

import { parseArgs } from 'node:util';
import { build } from '../build';
import { measure, type Kind, type Runner, type Task } from './measure';
import { report } from './report';
import { samplePages } from './sample';

const KINDS: readonly Kind[] = ['other', 'matching'];
const PEERS: readonly Runner[] = ['readability', 'mark', 'defuddle'];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pages: { type: 'string', default: '20' },
    loads: { type: 'string', default: '15' },
    only: { type: 'string' },
    'no-peers': { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  console.error(
    'usage: npm run bench:page -- --data DIR [--pages N] [--loads N] [--only other|matching] [--no-peers]',
  );
  process.exit(2);
}
const task: Task = {
  pages: samplePages(values.data, Number(values.pages)),
  kinds: KINDS.filter((kind) => values.only === undefined || values.only === kind),
  runners: ['nutgraf', 'pass', ...(values['no-peers'] ? [] : PEERS)],
  times: Number(values.loads),
};
await build();
report(await measure(task), task);
