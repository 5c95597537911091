/** The arrows of src/README.md hold, and the rules notice when one is wrong. */

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it, onTestFinished } from 'vitest';

async function violations(baseDir: string): Promise<{ modules: number; broken: string[] }> {
  const options = await extractOptions(join(process.cwd(), 'src/tools/config/dependency-cruiser.cjs'));
  const { output } = await cruise(['src'], { ...options, baseDir, validate: true });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}

/** A throw-away tree of source files, by path. */
async function tree(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'nutgraf-arrows-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

describe('the arrows between the rooms', () => {
  it('hold in src', { timeout: 60_000 }, async () => {
    const { modules, broken } = await violations(process.cwd());
    expect(modules).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  it.each([
    ['core', '../platform/x', 'arrow-core'],
    ['core', '../article/x', 'arrow-core'],
    ['compiler', '../article/x', 'arrow-compiler'],
    ['article', '../overlay/x', 'arrow-article'],
    ['wording', '../ui/x', 'arrow-wording'],
    ['ui', '../platform/x', 'arrow-ui'],
    ['overlay', '../platform/x', 'arrow-overlay'],
    ['platform', '../ui/x', 'arrow-platform'],
    ['background', '../content/x', 'arrow-background'],
    ['background', '../ui/x', 'arrow-background'],
    ['content', '../compiler/x', 'arrow-content'],
    ['popup', '../options/x', 'arrow-popup'],
    ['tools', '../platform/x', 'arrow-tools'],
    ['platform', '../core/x', 'core-by-its-index'],
    ['core/text', '../terms/x', 'core-text'],
    ['core/sayings', '../known/x', 'core-sayings'],
    ['core/known', '../match/x', 'core-known'],
    ['core/sentence', '../align/x', 'core-sentence'],
    ['core/match', '../align/x', 'core-match'],
    ['core/align', '../match/x', 'core-align'],
    ['core/align', '../read', 'core-align'],
    ['core/text', '../cellar/x', 'core-room'],
    ['platform', 'node:fs', 'no-node-outside-tools'],
  ])('%s may not import %s', async (room, target, rule) => {
    const wrong: Record<string, string> = { [`src/${room}/wrong.ts`]: `import '${target}';\n` };
    if (!target.startsWith('node:')) wrong[join('src', room, `${target}.ts`)] = 'export const x = 1;\n';
    const { broken } = await violations(await tree(wrong));
    expect(broken.map((line) => line.split(':')[0])).toContain(rule);
  });

  it('no circle, be it of types alone', async () => {
    const { broken } = await violations(
      await tree({
        'src/core/text/one.ts': "import type { Two } from './two';\nexport type One = Two;\n",
        'src/core/text/two.ts': "import type { One } from './one';\nexport type Two = { one: One };\n",
      }),
    );
    expect(broken.map((line) => line.split(':')[0])).toContain('no-cycle');
  });
});
