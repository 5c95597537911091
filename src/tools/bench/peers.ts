/**
 * What the extension is measured beside, each run once in a fresh page as an extension's content script would run it: one
 * bare pass over the page's text, and libraries that read or mark whole pages.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Peer = 'pass' | 'readability' | 'mark' | 'defuddle';

export const PEERS: Record<Peer, string> = {
  pass: 'one bare pass',
  readability: 'Readability',
  mark: 'mark.js',
  defuddle: 'Defuddle',
};

/** The name of the extension that runs the peers, and of its world in traces. */
export const PEER_EXTENSION = 'Peers';

const require = createRequire(import.meta.url);

/** The library that a peer needs, and what runs it. Readability and Defuddle change the document that they read. */
const SCRIPTS: Record<Peer, { library: string | null; run: (terms: readonly string[]) => string }> = {
  pass: {
    library: null,
    run: () => `
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += walker.currentNode.data.length;
      globalThis.found = length;`,
  },
  readability: {
    library: require.resolve('@mozilla/readability/Readability.js'),
    run: () => 'globalThis.found = new Readability(document.cloneNode(true)).parse();',
  },
  mark: {
    library: require.resolve('mark.js/dist/mark.min.js'),
    run: (terms) =>
      `new Mark(document.body).mark(${JSON.stringify(terms)}, { accuracy: 'exactly', separateWordSearch: false });`,
  },
  defuddle: {
    library: require.resolve('defuddle'),
    run: () => 'globalThis.found = new Defuddle(document).parse();',
  },
};

/** The host on whose pages a peer runs. */
export function hostOf(peer: Peer): string {
  return `${peer}.example`;
}

/** Writes the extension that runs each peer on its own host. `terms`: what mark.js marks. */
export async function writePeerExtension(folder: string, terms: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const scripts = await Promise.all(
    Object.entries(SCRIPTS).map(async ([peer, { library, run }]) => {
      const js = [...(library === null ? [] : [`${peer}-library.js`]), `${peer}.js`];
      if (library !== null) await writeFile(join(folder, `${peer}-library.js`), await readFile(library));
      await writeFile(join(folder, `${peer}.js`), `{${run(terms)}}`);
      return { matches: [`https://${peer}.example/*`], js, run_at: 'document_idle' };
    }),
  );
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: PEER_EXTENSION, version: '1', content_scripts: scripts }),
  );
}
