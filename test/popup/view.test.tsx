import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core';
import { popupModel, type TabState } from '../../src/popup/model';
import { PopupView, type LibraryShown, type PopupEvents } from '../../src/popup/view';
import { rendered } from '../ui/render';
import { backgroundMatch, english, factReading, reading, story } from '../ui/sample';

const stories = [
  { id: story.id, headline: story.headline.text, outlet: 'Harbour Post', published: '2021-06-12' },
];

function popup(tab: TabState, library: LibraryShown = null, news = false) {
  const heard: string[] = [];
  const on = (name: string) => (about?: unknown) => {
    heard.push(typeof about === 'string' ? `${name} ${about}` : name);
  };
  const events: PopupEvents = {
    onJump: on('jump'),
    onStep: (direction, focus) => on('step')(`${direction}${focus ? ' and go' : ''}`),
    onCopy: on('copy'),
    onNotThisStory: () => on('not this story')(),
    onUndo: () => on('undo')(),
    onPause: () => on('pause')(),
    onResume: () => on('resume')(),
    onCheckOnce: () => on('check once')(),
    onAlwaysHere: () => on('always here')(),
    onAllowListed: () => on('allow listed')(),
    onReadNews: () => on('read news')(),
    onDismissNews: () => on('dismiss news')(),
    onTryAgain: () => on('try again')(),
    onOpenOptions: () => on('options')(),
    onOpenLibrary: () => on('library')(),
    onReadStory: on('read'),
    onBack: () => on('back')(),
  };
  const model = popupModel(tab, story, stories, english);
  return {
    heard,
    ...rendered(<PopupView model={model} library={library} copied={false} news={news} {...events} />),
  };
}

const page = (change: Partial<Reading> = {}): TabState => ({
  kind: 'page',
  state: { kind: 'reading', reading: { ...reading, ...change }, corrected: false, marked: true },
});
const background = page({ match: backgroundMatch });
const none = page({ facts: ['k1', 'k2', 'k3', 'k4'].map((id) => factReading(id, 'absent')) });
const old = page({ clock: { afterEvent: 965, afterPublication: 964, old: true } });
const early = page({ clock: { afterEvent: -120, afterPublication: -121, old: true } });

const WITHOUT_MATCH: [string, TabState, string][] = [
  [
    'an article of no known story',
    { kind: 'page', state: { kind: 'no-story', title: 'x' } },
    'Nutgraf knows 1 story, from June 2021.',
  ],
  ['not an article', { kind: 'page', state: { kind: 'not-article' } }, 'Not a news article'],
  [
    'a site that is not enabled',
    { kind: 'off', host: 'a.example', paused: false },
    'Nutgraf is not on for a.example',
  ],
  ['a paused site', { kind: 'off', host: 'a.example', paused: true }, 'Paused on a.example'],
  [
    'a site that the browser withholds',
    { kind: 'withheld', host: 'a.example', listed: true },
    'Your browser keeps a.example from Nutgraf',
  ],
  ['a browser page', { kind: 'unreadable', page: 'browser' }, 'a page of the browser itself'],
  ['an add-on store', { kind: 'unreadable', page: 'store' }, 'out of their add-on stores'],
  ['a PDF', { kind: 'unreadable', page: 'pdf' }, 'PDF files open in the browser’s own viewer'],
  ['Reader View', { kind: 'unreadable', page: 'reader' }, 'Leave Reader View'],
  ['a file', { kind: 'unreadable', page: 'file' }, 'a file on your device'],
  ['working', { kind: 'page', state: { kind: 'working' } }, 'Reading this page…'],
  ['a failure', { kind: 'failed', failure: { code: 'storage-full', detail: '' } }, 'Free some space'],
  [
    'a correction',
    { kind: 'page', state: { kind: 'reading', reading, corrected: true, marked: true } },
    'is not part of “Ferries',
  ],
];

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
      { kind: 'page', state: { kind: 'reading', reading, corrected: true, marked: true } },
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

describe('a match', () => {
  it('shows everything in the order that was promised', () => {
    const { text } = popup(page());
    const order = [
      'Ferries to Lyra Island halted after engine fire',
      'Compared with one report: Harbour Post, 12 Jun 2021',
      'This article: 11 Jun',
      'The line to Lyra has been cut',
      '1 figure differs',
      'As Harbour Post reported, 12 June 2021',
      'Also in this article',
      'This article says 139',
      'Partly in this article',
      'Not found in this article',
      'Background',
      'Old quarrel',
      'Earlier reports',
      'Timeline',
      'Why this story?',
      'Copy',
      'Not this story',
      'Pause on this site',
    ];
    let reached = -1;
    for (const words of order) {
      const at = text.indexOf(words, reached + 1);
      expect(at, words).toBeGreaterThan(reached);
      reached = at;
    }
  });

  it.each([
    ['Copy as cited Markdown', 'copy markdown'],
    ['Copy as plain text', 'copy text'],
    ['Next highlight in the page', 'step next'],
    ['Previous highlight in the page', 'step previous'],
    ['Not this story', 'not this story'],
    ['Pause on this site', 'pause'],
    ['Settings', 'options'],
    ['Stories', 'library'],
    ['Show in the page', 'jump'],
    ['Ines Valdor', 'jump'],
  ])('"%s" works', (label, event) => {
    const { press, heard } = popup(page());
    press(label);
    expect(heard).toEqual([event]);
  });

  it('by keyboard goes where it leads', () => {
    const { press, heard } = popup(page());
    press('Next highlight in the page', 'key');
    expect(heard).toEqual(['step next and go']);
  });

  it('offers no steps where nothing is underlined', () => {
    const tab: TabState = {
      kind: 'page',
      state: { kind: 'reading', reading, corrected: false, marked: false },
    };
    expect(popup(tab).root.querySelector('.steps')).toBeNull();
  });

  it('says what the lines under its points mean', () => {
    expect(popup(page()).texts('.key .point')).toEqual(['also here', 'differs', 'not found']);
    expect(popup(none).texts('.key')).toEqual([]);
  });

  it('tells that the report is newer than the article, and that the page shows only a part', () => {
    expect(popup(page({ cut: true })).texts('.note')).toEqual([
      'Harbour Post’s report is newer than this article.',
      'Nutgraf could read only a part of this article.',
    ]);
    expect(popup(page({ date: '2021-06-12' })).texts('.note')).toEqual([]);
  });

  it('marks what is dated after the article', () => {
    const early = popup(page({ date: '2021-04-01', facts: [] }));
    expect(early.texts('.coverage-date')).toEqual(['2 Mar 2021', '18 Apr 2021 · after this article']);
  });

  it('folds the evidence', () => {
    const { root } = popup(page());
    const why = [...root.querySelectorAll('details')].find((each) => each.textContent.startsWith('Why'));
    expect(why?.hasAttribute('open')).toBe(false);
    expect(why?.textContent).toContain('Marigold equipment');
  });

  it('without any key fact is led by the background', () => {
    const { texts, text } = popup(none);
    expect(texts('.section-heading').slice(0, 2)).toEqual([
      'Background',
      'As Harbour Post reported, 12 June 2021',
    ]);
    expect(text.match(/None of the key facts/g)).toHaveLength(1);
    expect(texts('.state')).toEqual([]);
  });

  it('of an old story opens with its month', () => {
    expect(popup(old).texts('main > *')[0]).toBe('Older story: June 2021');
  });

  it('that comes long after the article opens with its month too', () => {
    expect(popup(early).texts('main > *')[0]).toBe('Later story: June 2021');
  });

  it('by background says what was reported before, led by what it shares', () => {
    const { texts } = popup(background);
    expect(texts('.kicker')).toEqual(['What Harbour Post reported before']);
    expect(texts('.section-heading')[0]).toBe('Shared with this article');
    expect(new Set(texts('.state'))).toEqual(new Set(['Also in this article']));
  });

  it('draws the timeline with a label, and says it in a list too', () => {
    const { root, texts } = popup(page());
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Timeline from 2 March 2021 to 12 June 2021. The list below says the same in words.',
    );
    expect(texts('.timeline-list .timeline-date')).toEqual([
      '2 Mar 2021',
      'April 2021',
      '18 Apr 2021',
      '11 Jun 2021',
      '11 Jun 2021',
      '12 Jun 2021 · after this article',
    ]);
  });
});

describe('words', () => {
  const views: [string, TabState][] = [
    ['story', page()],
    ['background', background],
    ['none', none],
    ['old', old],
    ...WITHOUT_MATCH.map(([name, tab]): [string, TabState] => [name, tab]),
  ];

  it.each(views)('of %s never pass a verdict', (_, tab) => {
    expect(popup(tab).text).not.toMatch(/\b(false|wrong|missing|omit\w*|contradict\w*|fake|true)\b/i);
  });

  it.each(views)('of %s leave no placeholder open', (_, tab) => {
    const { root, text } = popup(tab);
    const attributes = [...root.querySelectorAll('*')].flatMap((each) =>
      each.getAttributeNames().map((name) => each.getAttribute(name)),
    );
    expect([text, ...attributes].join('\n')).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

describe('the library', () => {
  it('lists the stories and opens one', () => {
    const { root, heard, text } = popup(page(), { kind: 'list', stories });
    expect(text).toContain('Harbour Post, 12 June 2021');
    root.querySelector<HTMLButtonElement>('.library-item')?.click();
    expect(heard).toEqual(['read lyra-ferries']);
  });

  it('shows a story without any state, each fact leading to its seed', () => {
    const { texts, text, press, heard } = popup(page(), { kind: 'story', story });
    expect(texts('.state')).toEqual([]);
    const start = story.seeds[0]?.text.indexOf('The repair will be paid') ?? -1;
    expect(text).toContain(`Seed harbour-post, characters ${start} to ${start + 37}`);
    expect(texts('mark')).toContain('The repair will be paid by the state.');
    press('Back');
    expect(heard).toEqual(['back']);
  });
});
