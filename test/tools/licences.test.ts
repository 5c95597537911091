/** The licences that go along with the extension, of what it really bundles. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/core';
import { readPackages } from '../../src/options/use-packages';
import { bundle, type Bundles } from '../../src/tools/bundle';
import { json } from '../../src/tools/json';
import { licenceFiles } from '../../src/tools/licences';
import { targets } from '../../src/tools/manifest';
import { readStories } from '../../src/tools/stories';

const ROOT = process.cwd();
const manifest = json(readFileSync('manifest.json', 'utf8'), 'manifest.json');

let bundles: Bundles;
let stories: Story[];
beforeAll(async () => {
  [bundles, stories] = await Promise.all([bundle(ROOT, targets(manifest)), readStories('seeds')]);
});

/** Both files as text, made of these inputs. */
async function files(inputs: readonly string[]): Promise<{ full: string; brief: string }> {
  const contents = { version: '1.2.3', licence: 'MIT', inputs, stories };
  const made = await licenceFiles(ROOT, contents);
  const text = (name: string) =>
    Buffer.from(made.find((file) => file.name === name)?.content ?? []).toString();
  return { full: text('LICENSES.txt'), brief: text('licences.json') };
}

/** The names of the packages whose files were bundled. */
function bundledNames(): string[] {
  const names = bundles.inputs.flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the licences', () => {
  it('are of every package that is bundled, the polyfill among them, with version and full text', async () => {
    const { full, brief } = await files(bundles.inputs);
    const names = bundledNames();
    expect(names).toContain('webextension-polyfill');
    expect(names).toContain('preact');
    const listed = readPackages(JSON.parse(brief));
    expect(listed.map(({ name }) => name)).toEqual(names);
    for (const { name, version, licence } of listed) {
      const folder = join('node_modules', name);
      const own = json(readFileSync(join(folder, 'package.json'), 'utf8'), name);
      expect([version, licence]).toEqual([own['version'], own['license']]);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) ?? '';
      const at = full.indexOf(`\n${name} ${version}\nLicence: ${licence}\nSource: https://`);
      expect(at, name).toBeGreaterThan(0);
      expect(folded(full.slice(at))).toContain(folded(readFileSync(join(folder, file), 'utf8')));
    }
  });

  it('begin with our own, and know that they are UTF-8', async () => {
    const { full } = await files(bundles.inputs);
    expect(full.startsWith('\uFEFFNutgraf 1.2.3\n')).toBe(true);
    expect(full).toContain(readFileSync('LICENSE', 'utf8').trim());
    expect(full).not.toContain('\r');
  });

  it('say where the word counts and the texts come from', async () => {
    const { full } = await files(bundles.inputs);
    expect(full).toMatch(/^Word frequencies .*\n[^]*^en: \d+ articles$/m);
    for (const { headline } of stories) expect(full).toContain(`"${headline.text}"`);
    expect(full).toContain('DW (dw.com), 2019-03-25');
  });

  it('are the same whatever the order of the inputs, and name no place of this machine', async () => {
    const one = await files(bundles.inputs);
    expect(await files(bundles.inputs.toReversed().concat(bundles.inputs))).toEqual(one);
    expect(one.full + one.brief).not.toContain(ROOT);
  });
});

it('LICENSE names the publisher of every story, whose texts it does not cover', () => {
  const licence = readFileSync('LICENSE', 'utf8');
  expect(stories.length).toBeGreaterThan(0);
  for (const { id, outlet } of stories) expect(licence, id).toContain(`(${outlet.name ?? '?'})`);
});

it('a list that is none is refused', () => {
  expect(() => readPackages([{ name: 'pier', version: 1, licence: 'MIT' }])).toThrow();
});
