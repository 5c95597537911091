import { world } from '../platform/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core';
import type { PageState } from '../../src/platform/messages';
import { backgroundMatch, factReading, reading } from '../ui/sample';
import { happen, install, wake } from './awake';

const HEADLINE = 'Ferries to Lyra Island halted after engine fire';
const BASELINE = 'Compared with one report: Harbour Post, 12 Jun 2021';

const UNREAD =
  'Nutgraf does not read the language of this article: only names and figures are compared, and nothing is said to be missing.';

const read = (change: Partial<Reading> = {}, corrected = false): PageState => ({
  kind: 'reading',
  reading: { ...reading, ...change },
  corrected,
  marked: true,
  dateFrom: null,
});

/** What the shortcut has a page say that answers with this state; null: nothing was put into the page. */
async function said(state: PageState | null): Promise<unknown> {
  const answer = state && { answer: () => ({ ok: true, value: state }) };
  world.tabs = [{ id: 2, active: true, url: 'https://a.example/x', ...answer }];
  await happen('command', 'say-summary');
  return world.injected.at(-1)?.args?.[0] ?? null;
}

beforeEach(async () => {
  install();
  await wake();
});

describe('the summary that a shortcut speaks', () => {
  const none = ['k1', 'k2', 'k3', 'k4'].map((id) => factReading(id, 'absent'));
  const cases: [what: string, state: PageState | null, lines: string[]][] = [
    [
      'of a match tells story, baseline and counts',
      read(),
      [
        `Nutgraf: this article is part of the story “${HEADLINE}”`,
        BASELINE,
        '1 figure differs, 1 also here, 1 partly here, 1 not found',
      ],
    ],
    [
      'of a match without any key fact says that once',
      read({ facts: none }),
      [
        `Nutgraf: this article is part of the story “${HEADLINE}”`,
        BASELINE,
        'None of the key facts was found in this article.',
      ],
    ],
    [
      'of a language that is not read says that, and what was found',
      read({ facts: [factReading('k1', 'stated')], namesOnly: true }),
      [`Nutgraf: this article is part of the story “${HEADLINE}”`, BASELINE, UNREAD, '1 also here'],
    ],
    [
      'of a language that is not read, where nothing was found, says only that',
      read({ facts: none, namesOnly: true }),
      [`Nutgraf: this article is part of the story “${HEADLINE}”`, BASELINE, UNREAD],
    ],
    [
      'of a shared background makes no comparison',
      read({ match: backgroundMatch }),
      [`Nutgraf: this article shares the background of “${HEADLINE}”`],
    ],
    [
      'of a corrected page says that it was',
      read({}, true),
      [`You told Nutgraf that this article is not part of “${HEADLINE}”. Nothing is underlined here.`],
    ],
    ['of no known story', { kind: 'no-story', title: 'x' }, ['No known story here']],
    ['of no article', { kind: 'not-article' }, ['Not a news article']],
    ['of a page that is being read', { kind: 'working' }, ['Reading this page…']],
    ['where Nutgraf is not on', null, ['Nutgraf is not on for a.example']],
  ];
  it.each(cases)('%s', async (_, state, lines) => {
    expect(await said(state)).toEqual(lines);
  });

  it('comes in the language that the reader chose, and says which', async () => {
    const value = { appearance: { language: 'ar' } };
    world.items.local.set('settings', { version: 1, value });
    await said({ kind: 'not-article' });
    expect(world.injected.at(-1)?.args).toEqual([['ليست مقالًا إخباريًا'], 'ar', 'rtl']);
  });

  it('is not spoken unasked', async () => {
    world.tabs = [{ id: 2, active: true, answer: () => ({ ok: true, value: read() }) }];
    await happen('command', 'next-highlight');
    expect(world.injected).toEqual([]);
  });
});
