/** What the extension asks for, and what it never asks for. */

import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/tools/manifest';
import { json } from '../../src/tools/json';
import { read } from './sources';

const manifest = json(read('manifest.json'), 'manifest.json');

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const derived = manifestFor(browser, manifest, '1.2.3');

  it('asks for storage, the tab in front and scripting, and nothing wider', () => {
    expect(derived['permissions']).toHaveLength(3);
    expect(derived['permissions']).toEqual(expect.arrayContaining(['storage', 'activeTab', 'scripting']));
    expect(derived['host_permissions']).not.toContain('<all_urls>');
    expect(derived['host_permissions']).not.toContain('*://*/*');
  });

  it('injects nothing by itself, opens nothing to pages, keeps the default policy', () => {
    for (const key of [
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
    ]) {
      expect(derived).not.toHaveProperty(key);
    }
    expect(derived).not.toHaveProperty('content_security_policy');
  });

  it('has the version of the package', () => {
    expect(derived['version']).toBe('1.2.3');
  });
});

it('each browser gets its own kind of background alone', () => {
  const background = (browser: 'chrome' | 'firefox') => manifestFor(browser, manifest, '1')['background'];
  expect(background('chrome')).toEqual({ service_worker: 'background.js' });
  expect(background('firefox')).toEqual({ scripts: ['polyfill.js', 'background.js'] });
});
