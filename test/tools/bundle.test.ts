import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dropMarkupBranch } from '../../src/tools/bundle';

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

describe("dropping preact's innerHTML branch", () => {
  it('leaves the rest of the installed preact as it is', () => {
    const dropped = dropMarkupBranch(preact);
    expect(preact).toContain('innerHTML=');
    expect(dropped).not.toContain('innerHTML=');
    expect(preact.length - (dropped ?? '').length).toBeLessThan(120);
  });

  it.each([
    ['the branch is gone', preact.replace('t.innerHTML=', 't.other=')],
    ['there is another assignment', `${preact};x.innerHTML='';`],
    ['it is there twice', preact + preact],
  ])('refuses where %s', (_, code) => {
    expect(dropMarkupBranch(code)).toBeNull();
  });
});
