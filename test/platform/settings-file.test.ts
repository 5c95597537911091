/** Settings as a file: what goes out comes back, and what is no such file changes nothing. */

import './fake-browser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, parseSettings } from '../../src/platform/settings';
import { settingsFromFile, settingsToFile } from '../../src/platform/settings-file';

const changed = {
  ...defaults,
  sites: { off: ['dw.com'], added: ['blog.example'], all: true },
  appearance: { ...defaults.appearance, theme: 'dark' as const },
};

describe('a settings file', () => {
  it('gives back the settings that it was made of, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        const { value } = parseSettings(any);
        expect(settingsFromFile(settingsToFile(value))).toEqual({ value, problems: [] });
      }),
    );
    expect(settingsFromFile(settingsToFile(changed))?.value).toEqual(changed);
  });

  it('can be read by a reader: one setting a line, and what it is', () => {
    expect(settingsToFile(changed)).toMatch(/^\{\n {2}"kind": "nutgraf-settings",\n {2}"version": 1,\n/);
  });

  const file = (value: unknown, version: unknown = 1): string =>
    JSON.stringify({ kind: 'nutgraf-settings', version, value });

  const partly: [what: string, text: string, part: object, problems: number][] = [
    ['of a newer version, with a key that is unknown here', file({ ...changed, glow: 1 }, 9), changed, 0],
    [
      'with one value that does not fit',
      file({ highlights: { delay: 'x' }, appearance: { theme: 'dark' } }),
      { appearance: { theme: 'dark' } },
      1,
    ],
    [
      'with hosts that are none',
      file({ sites: { added: ['a b', 'ok.example'] } }),
      { sites: { added: ['ok.example'] } },
      1,
    ],
    ['that is empty inside', file({}), defaults, 0],
  ];
  it.each(partly)('%s keeps what fits', (_, text, part, problems) => {
    const read = settingsFromFile(text);
    expect(read?.value).toMatchObject(part);
    expect(read?.problems).toHaveLength(problems);
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{"kind":"bookmarks","version":1,"value":{}}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['without its version', '{"kind":"nutgraf-settings","value":{}}'],
    ['with a list in the place of settings', '{"kind":"nutgraf-settings","version":1,"value":[]}'],
    ['with text in the place of settings', '{"kind":"nutgraf-settings","version":1,"value":"all"}'],
    ['with null in the place of settings', '{"kind":"nutgraf-settings","version":1,"value":null}'],
    ['of a negative version', '{"kind":"nutgraf-settings","version":-1,"value":{}}'],
    ['of version nought', '{"kind":"nutgraf-settings","version":0,"value":{}}'],
    ['of half a version', '{"kind":"nutgraf-settings","version":1.5,"value":{}}'],
    ['of a version in words', '{"kind":"nutgraf-settings","version":"1","value":{}}'],
    ['without settings', '{"kind":"nutgraf-settings","version":1}'],
    ['of a size that no settings have', `${file({})}${' '.repeat(1_000_001)}`],
  ])('%s is none', (_, text) => {
    expect(settingsFromFile(text)).toBeNull();
  });
});
