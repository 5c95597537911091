import { describe, expect, it } from 'vitest';
import type { TabState } from '../../src/popup/model';
import { backgroundMatch, factReading, reading, story } from '../ui/sample';
import { page, popup, stories, WITHOUT_MATCH } from './popup';

const background = page({ match: backgroundMatch });
const none = page({ facts: ['k1', 'k2', 'k3', 'k4'].map((id) => factReading(id, 'absent')) });
const old = page({ clock: { afterEvent: 965, afterPublication: 964, old: true } });
const early = page({ clock: { afterEvent: -120, afterPublication: -121, old: true } });

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
      state: { kind: 'reading', reading, corrected: false, marked: false, dateFrom: null },
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
