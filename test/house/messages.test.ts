/** The message table: every row has a handler on the side that it names, and somebody who sends it. */

import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './sources';

function rows(table: string): string[] {
  const text = read('src/platform/messages.ts');
  const body = text.slice(text.indexOf(`interface ${table}`)).split('\n}')[0] ?? '';
  return [...body.matchAll(/^ {2}'([a-z]+\.[a-z-]+)': \{/gm)].map(([, name]) => name ?? '');
}

/** Source text of the shells, by folder. */
function sourceOf(...folders: string[]): string {
  return filesUnder(...folders.map((folder) => `src/${folder}`))
    .filter((path) => /\.tsx?$/.test(path))
    .map(read)
    .join('\n');
}

describe.each([
  ['BackgroundMessages', ['background'], ['content', 'popup', 'options']],
  ['PageMessages', ['content'], ['background', 'popup', 'options']],
] as const)('%s', (table, handlers, senders) => {
  const names = rows(table);

  it('has rows', () => {
    expect(names.length).toBeGreaterThan(3);
  });

  it.each(names)('%s is handled', (name) => {
    expect(sourceOf(...handlers)).toMatch(new RegExp(`'${name.replace('.', '\\.')}'(\\s*:|\\()`));
  });

  it.each(names)('%s is sent', (name) => {
    expect(sourceOf(...senders)).toContain(`'${name}'`);
  });
});
