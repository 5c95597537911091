/** What the popup says where there is no match, and after an update. */

import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/popup/model';
import { reading } from '../ui/sample';
import { page, popup, WITHOUT_MATCH } from './popup';

describe('without a match', () => {
  it.each(WITHOUT_MATCH)('%s is told in words', (_, tab, words) => {
    expect(popup(tab).text).toContain(words);
  });

  it.each(WITHOUT_MATCH)('%s: the library is one click away', (_, tab) => {
    const { press, heard } = popup(tab);
    press('Read the stories that Nutgraf knows');
    expect(heard).toEqual(['library']);
  });

  it.each<[string, TabState, string, string]>([
    [
      'a site that is not enabled',
      { kind: 'off', host: 'a.example', paused: false },
      'Check this page once',
      'check once',
    ],
    [
      'a site that is not enabled',
      { kind: 'off', host: 'a.example', paused: false },
      'Always on this site',
      'always here',
    ],
    ['a paused site', { kind: 'off', host: 'a.example', paused: true }, 'Resume on this site', 'resume'],
    [
      'a withheld site',
      { kind: 'withheld', host: 'a.example', listed: false },
      'Allow on this site',
      'always here',
    ],
    [
      'a withheld site',
      { kind: 'withheld', host: 'a.example', listed: true },
      'Allow on all listed news sites',
      'allow listed',
    ],
    [
      'a withheld site',
      { kind: 'withheld', host: 'a.example', listed: true },
      'Check this page once',
      'check once',
    ],
    ['a failure', { kind: 'failed', failure: { code: 'unexpected', detail: '' } }, 'Try again', 'try again'],
    [
      'a correction',
      { kind: 'page', state: { kind: 'reading', reading, corrected: true, marked: true, dateFrom: null } },
      'Undo',
      'undo',
    ],
    ['not an article', { kind: 'page', state: { kind: 'not-article' } }, 'Pause on this site', 'pause'],
  ])('%s offers "%s"', (_, tab, label, event) => {
    const { press, heard } = popup(tab);
    press(label);
    expect(heard).toEqual([event]);
  });

  it('the reason for a permission stands beside its button', () => {
    expect(popup({ kind: 'off', host: 'a.example', paused: false }).text).toContain(
      'Your browser will ask: Nutgraf must read pages of a.example',
    );
  });
});

describe('after an update', () => {
  it('one line says so, leads to what is new, and can be sent away', () => {
    const { text, press, heard } = popup(page(), null, true);
    expect(text).toContain('Nutgraf was updated.');
    press('What is new');
    press('Close');
    expect(heard).toEqual(['read news', 'dismiss news']);
    expect(popup(page()).text).not.toContain('Nutgraf was updated.');
  });
});
