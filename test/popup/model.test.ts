import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core';
import type { StorySummary } from '../../src/platform/messages';
import { popupModel, type MatchShown, type PopupModel, type TabState } from '../../src/popup/model';
import { backgroundMatch, english, factReading, reading, story } from '../ui/sample';

const summary = {
  id: story.id,
  lang: 'en',
  headline: story.headline.text,
  outlet: 'Harbour Post',
  published: '2021-06-12',
};

function model(tab: TabState, stories: StorySummary[] = [summary]): PopupModel {
  return popupModel(tab, story, stories, english);
}

function match(change: Partial<Reading>): MatchShown {
  const shown = model({
    kind: 'page',
    state: {
      kind: 'reading',
      reading: { ...reading, ...change },
      corrected: false,
      marked: true,
      dateFrom: null,
    },
  });
  if (shown.kind !== 'match') throw new Error(`Not a match but ${shown.kind}`);
  return shown.match;
}

const background = { match: backgroundMatch };
const absent = (ids: string[]) => ids.map((id) => factReading(id, 'absent'));
const none = absent(['k1', 'k2', 'k3', 'k4', 'b1a', 'b1b']);

describe('what is known of the tab decides the view', () => {
  it.each<[string, TabState, PopupModel]>([
    ['working', { kind: 'page', state: { kind: 'working' } }, { kind: 'working' }],
    ['no article', { kind: 'page', state: { kind: 'not-article' } }, { kind: 'not-article', unread: false }],
    [
      'a failure on the page',
      { kind: 'page', state: { kind: 'failed', failure: { code: 'page-gone', detail: 'x' } } },
      { kind: 'failed', code: 'page-gone' },
    ],
    [
      'a failure before the page was reached',
      { kind: 'failed', failure: { code: 'no-permission', detail: '' } },
      { kind: 'failed', code: 'no-permission' },
    ],
    ['a closed page', { kind: 'unreadable', page: 'pdf' }, { kind: 'unreadable', page: 'pdf' }],
    [
      'a site not enabled',
      { kind: 'off', host: 'a.example', paused: false },
      { kind: 'off', host: 'a.example', paused: false },
    ],
    [
      'a correction',
      { kind: 'page', state: { kind: 'reading', reading, corrected: true, marked: true, dateFrom: null } },
      { kind: 'corrected', headline: 'Ferries to Lyra Island halted after engine fire', lang: 'en' },
    ],
    [
      'an article of no known story',
      { kind: 'page', state: { kind: 'no-story', title: 'x' } },
      { kind: 'no-story', known: 'Nutgraf knows 1 story, from June 2021.' },
    ],
    [
      'an article that was read and matched nothing',
      {
        kind: 'page',
        state: {
          kind: 'reading',
          reading: { ...reading, match: null },
          corrected: false,
          marked: true,
          dateFrom: null,
        },
      },
      { kind: 'no-story', known: 'Nutgraf knows 1 story, from June 2021.' },
    ],
  ])('%s', (_, tab, shown) => {
    expect(model(tab)).toEqual(shown);
  });

  it('waits for the story itself', () => {
    const tab: TabState = {
      kind: 'page',
      state: { kind: 'reading', reading, corrected: false, marked: true, dateFrom: null },
    };
    expect(popupModel(tab, null, [], english)).toEqual({ kind: 'working' });
  });

  it.each([
    [[], 'Nutgraf knows no story yet.'],
    [[{ ...summary, published: null }], 'Nutgraf knows 1 story.'],
    [
      [summary, { ...summary, id: 'b', published: '2019-03-25' }],
      'Nutgraf knows 2 stories, from March 2019 to June 2021.',
    ],
  ])('tells what it knows: %#', (stories, known) => {
    expect(model({ kind: 'page', state: { kind: 'no-story', title: 'x' } }, stories)).toEqual({
      kind: 'no-story',
      known,
    });
  });
});

describe('a story match', () => {
  it('counts in words and keeps the facts in the order of the seed', () => {
    const shown = match({});
    expect(shown.counts).toBe('1 figure differs, 1 also here, 1 partly here, 1 not found');
    expect(shown.keyFacts.map(({ status }) => status?.kind)).toEqual([
      'stated',
      'differs',
      'partly',
      'absent',
    ]);
    expect(shown.keyFacts.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3', 'k4']);
    expect(shown.noneFound).toBeNull();
    expect(shown.shared).toBeNull();
  });

  it('says nothing of background that the article leaves out', () => {
    expect(match({}).background[0]?.sentences.map(({ status }) => status)).toEqual([
      null,
      { kind: 'stated' },
    ]);
  });

  it('without any key fact says so once, and no row repeats it', () => {
    const shown = match({ facts: none });
    expect(shown.noneFound).toBe('None of the key facts was found in this article.');
    expect(shown.counts).toBeNull();
    expect(shown.keyFacts.map(({ status }) => status)).toEqual([null, null, null, null]);
  });

  it('of a cut page speaks of the part that could be read', () => {
    expect(match({ facts: none, cut: true }).noneFound).toBe(
      'None of the key facts was in the part that Nutgraf could read.',
    );
    expect(match({ cut: true }).keyFacts.at(-1)?.status).toEqual({ kind: 'absent-cut' });
  });

  it('names each entity once, at the first place', () => {
    expect(match({}).mentions.map(({ entity, place }) => [entity.name, place?.block])).toEqual([
      ['Marigold', 'p1'],
      ['Orrin', 'p2'],
      ['Ines Valdor', 'p3'],
    ]);
  });

  it('gives the heaviest evidence first', () => {
    expect(match({}).evidence.map(({ text }) => text)).toEqual(['Marigold', 'Orrin']);
  });
});

describe('an old story', () => {
  const old = { date: '2024-02-01', clock: { afterEvent: 965, afterPublication: 964, old: true } };

  it('opens with its month and shows no difference', () => {
    const shown = match(old);
    expect(shown.apart).toBe('Older story: June 2021');
    expect(shown.keyFacts.map(({ status }) => status?.kind)).toEqual([
      'stated',
      'related',
      'partly',
      'absent',
    ]);
    expect(shown.counts).not.toMatch(/differ/);
  });

  it('is not told of one of the day', () => {
    expect(match({}).apart).toBeNull();
  });
});

describe('a background match', () => {
  it('is led by the facts that the article states too, and shows no other state', () => {
    const shown = match(background);
    expect(shown.shared?.facts.map(({ id }) => id)).toEqual(['k1', 'b1b']);
    expect(shown.counts).toBeNull();
    expect(shown.keyFacts.map(({ id }) => id)).toEqual(['k2', 'k3', 'k4']);
    const kinds = [
      ...(shown.shared?.facts ?? []),
      ...shown.keyFacts,
      ...shown.background.flatMap(({ sentences }) => sentences),
    ].map(({ status }) => status?.kind ?? null);
    expect(new Set(kinds)).toEqual(new Set(['stated', null]));
  });

  it('says nothing of what leads a second time', () => {
    expect(match(background).background[0]?.sentences.map(({ status }) => status)).toEqual([null, null]);
  });

  it('where it states none, is led by the report that names what the article names', () => {
    const shown = match({ ...background, facts: none });
    expect(shown.shared).toMatchObject({
      facts: [],
      coverage: { id: 'c2' },
      names: ['Marigold', 'Orrin', 'Ines Valdor'],
    });
    expect(shown.noneFound).toBeNull();
  });

  it('where no report names it either, is led by the names alone', () => {
    const mentions = reading.mentions.filter(({ entity }) => entity === 'valdor');
    expect(match({ ...background, facts: none, mentions }).shared).toEqual({
      facts: [],
      coverage: null,
      names: ['Ines Valdor'],
    });
  });
});
