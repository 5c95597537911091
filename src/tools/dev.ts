/** `npm run dev`: builds, opens a browser with the extension on an article, and builds and reloads it again at every change. */

import { watch } from 'node:fs';
import { join } from 'node:path';
import { BrowserMissing } from './browsers';
import { runCommand } from './command';
import { ROOT } from './main';
import { PageError, pageToOpen } from './page-to-open';
import { launchReader, type Reader } from './reader';
import { runProgram } from './run-program';

/** What is built from: a change in one of them builds again. */
const WATCHED = ['src', 'seeds', 'icons'];
/** Milliseconds without a change before it is built: an editor saves several files at once. */
const QUIET = 150;

async function main(
  shown: { firefox: boolean; headless: boolean },
  given: string | undefined,
): Promise<void> {
  if (!(await buildAnew())) console.log('Waiting for a change that builds ...');
  const page = await pageToOpen(given);
  const reader = await launchReader(page.server, shown);
  try {
    await reader.openArticle(page.url);
    console.log(
      `Nutgraf is running on ${page.url}; a change of ${WATCHED.join(', ')} builds and reloads it. Ctrl-C ends.`,
    );
    const stop = watchSources(reader);
    await Promise.race([reader.closed, interrupted()]);
    stop();
  } finally {
    await reader.close();
    await page.server?.close();
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
  });
}

/** Builds and reloads when the sources have changed and come to rest, never twice at once; returns what ends it. */
function watchSources(reader: Reader): () => void {
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let ended = false;
  const rebuild = async (): Promise<void> => {
    if (ended || !(await buildAnew())) return;
    await reader.reload();
    console.log(`reloaded at ${new Date().toLocaleTimeString()}`);
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(rebuild).catch((error: unknown) => {
        if (!ended) console.error(error);
      });
    }, QUIET);
  };
  const watchers = WATCHED.map((folder) => watch(join(ROOT, folder), { recursive: true }, changed));
  return () => {
    ended = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Whether it was built; what keeps it from being built is printed. In a process of its own, so that the builder's own code may change too. */
async function buildAnew(): Promise<boolean> {
  const started = performance.now();
  const { succeeded, output } = await runProgram(['tsx', 'src/tools/build.ts']);
  if (succeeded) console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  else console.error(output.trimEnd());
  return succeeded;
}

await runCommand(
  {
    name: 'npm run dev',
    about:
      'Builds, opens a browser with the extension on an article, and builds and reloads it again whenever a source changes.',
    options: {
      firefox: { kind: 'flag', about: 'takes Firefox' },
      headless: { kind: 'flag', about: 'shows no window' },
    },
    operands: {
      name: 'PAGE',
      about: 'an address, or a file of HTML or text; else the sample article',
      most: 1,
    },
    example: '--firefox page.html',
    failures: [BrowserMissing, PageError],
  },
  (values, [page]) => main(values, page),
);
