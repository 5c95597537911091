import { afterEach, describe, expect, it, vi } from 'vitest';
import { BrowserMissing, findBrowser, requireBrowser } from '../../src/tools/browsers';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['chromium', 'NUTGRAF_CHROMIUM'],
  ['firefox', 'NUTGRAF_FIREFOX'],
] as const)('finding %s', (family, variable) => {
  it('takes what the variable names', () => {
    vi.stubEnv(variable, process.execPath);
    expect(findBrowser(family)).toBe(process.execPath);
    expect(requireBrowser(family)).toBe(process.execPath);
  });

  it('says so where the variable names nothing, and takes no other', () => {
    vi.stubEnv(variable, 'no/such/browser');
    expect(() => findBrowser(family)).toThrow(BrowserMissing);
    expect(() => requireBrowser(family)).toThrow(`${variable} is no/such/browser, and nothing is there`);
  });
});
