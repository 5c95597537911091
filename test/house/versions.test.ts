/** One version, told in three places; and the oldest browsers, told where readers look. */

import { expect, it } from 'vitest';
import { json } from '../../src/tools/json';
import { targets } from '../../src/tools/manifest';
import { read } from './sources';

const manifest = json(read('manifest.json'), 'manifest.json');

it('package, manifest and the head of the changelog agree', () => {
  const { version } = json(read('package.json'), 'package.json');
  expect(manifest['version']).toBe(version);
  expect(/^## (\S+)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

it('the README names the oldest browsers that the manifest allows', () => {
  const [chrome = '', firefox = ''] = targets(manifest).map((target) => /\d+/.exec(target)?.[0] ?? '');
  expect(read('README.md')).toContain(`(${chrome} or newer) and Firefox (${firefox} or newer)`);
});
