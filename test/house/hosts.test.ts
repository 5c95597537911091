/** The news sites that the extension asks for when it is installed. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The set is frozen from the first release on. An update whose manifest asks for one more site at install time makes
 * browsers switch the extension off until the reader agrees again. A further site belongs to the optional
 * permissions, which readers grant one by one ("Always on this site"), never to this list.
 */
const FROZEN = '92b3f5968df2a8e9fe0336a87e516c52c75f770d408e68ddcbef20aa45f898c2';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { host_permissions: string[] };
const patterns = manifest.host_permissions;

describe('the listed news sites', () => {
  it('are the frozen set', () => {
    expect(createHash('sha256').update(patterns.join('\n')).digest('hex')).toBe(FROZEN);
  });

  it('are at least 150, sorted, each once, DW among them', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(150);
    expect(patterns).toEqual([...new Set(patterns)].sort());
    expect(patterns).toContain('*://*.dw.com/*');
  });

  it.each(patterns)('%s is a site with its sub-domains, and no more', (pattern) => {
    expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  it('span every continent', () => {
    const endings = ['.au', '.br', '.ca', '.de', '.in', '.jp', '.ke', '.mx', '.ng', '.nz', '.ua', '.za'];
    const missing = endings.filter((ending) => !patterns.some((pattern) => pattern.endsWith(`${ending}/*`)));
    expect(missing).toEqual([]);
  });
});
