import { describe, expect, test } from 'vitest';
import {
  buildIndex,
  matchArticle,
  mayMatch,
  openIndex,
  type Announcement,
  type Article,
} from '../../../src/core';
import { compileStory } from '../../../src/compiler/compile';
import { article, background, ferryStory, offTopic, onTopic } from '../ferry-story';

const index = openIndex(buildIndex([ferryStory]));
const tier = (found: Article, options?: Parameters<typeof matchArticle>[2]) =>
  matchArticle(index, found, options)?.tier ?? null;

function withFormat(format: number): ArrayBuffer {
  const bytes = buildIndex([ferryStory]);
  new DataView(bytes).setUint32(4, format, true);
  return bytes;
}

const announce = ({ title, date, lang, blocks }: Article): Announcement => ({
  host: 'example.org',
  title,
  date,
  lang,
  lead: blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 600),
  bag: [],
});

describe('matchArticle', () => {
  test('an article about the event is of the tier story', () => {
    expect(tier(onTopic)).toBe('story');
  });

  test.each([
    ['of its wider subject only', background, 'background'],
    ['of something else', offTopic, null],
    ['about the event, before it happened', { ...onTopic, date: '2021-06-01' }, 'background'],
    ['about the event, a year later', { ...onTopic, date: '2022-06-14' }, 'background'],
    ['without a word', article('', []), null],
  ])('an article %s', (_, found, expected) => {
    expect(tier(found)).toBe(expected);
  });

  test('the same article in another language matches by names, countries and concepts', () => {
    const german = article(
      'Norwegische Schiffe bringen Ärzte nach Island',
      [
        'Zwei Schiffe der norwegischen Marine sind am Samstag in Reykjavik in Island eingetroffen. An Bord brachten sie laut Behörden Ärzte und Material.',
        'Unter den Ankömmlingen war Admiral Kari Solheim. Geladen waren 12 Tonnen Impfstoff, wie Jon Palsson berichtete.',
      ],
      { lang: 'de' },
    );
    expect(tier(german, { strictness: 'broad', background: true, off: [] })).toBe('story');
  });

  test('a story that is switched off matches nothing', () => {
    expect(tier(onTopic, { strictness: 'broad', background: true, off: ['ferries'] })).toBeNull();
  });

  test('without the background tier only reports of the event match', () => {
    expect(tier(background, { strictness: 'balanced', background: false, off: [] })).toBeNull();
    expect(tier(onTopic, { strictness: 'balanced', background: false, off: [] })).toBe('story');
  });

  test('what strict accepts balanced does, and what balanced accepts broad does', () => {
    const order = ['strict', 'balanced', 'broad'] as const;
    for (const found of [onTopic, background, offTopic]) {
      const accepted = order.map(
        (strictness) => matchArticle(index, found, { strictness, background: true, off: [] }) !== null,
      );
      expect(accepted).toEqual([...accepted].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test('evidence is in the words of the article, heaviest first, and no more than all of the score', () => {
    const evidence = matchArticle(index, onTopic)?.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(3);
    const text = [onTopic.title, ...onTopic.blocks.map((block) => block.text)].join('\n');
    for (const piece of evidence.filter(({ kind }) => kind !== 'country')) expect(text).toContain(piece.text);
    const weights = evidence.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1.000001);
  });

  test('evidence names who, where, how many and when', () => {
    const kinds = new Set(matchArticle(index, onTopic)?.evidence.map(({ kind }) => kind));
    for (const kind of ['person', 'place', 'country', 'quantity', 'date']) expect(kinds).toContain(kind);
  });

  test('what a name or a figure tells, no word of it tells again', () => {
    const brief = article('Cargo for Reykjavik', [
      'The ships carried 12 tonnes of vaccine and Admiral Kari Solheim to Iceland.',
    ]);
    const evidence = matchArticle(index, brief)?.evidence ?? [];
    const words = evidence.filter(({ kind }) => kind === 'words').map(({ text }) => text.toLowerCase());
    const told = evidence.filter(({ kind }) => kind === 'person' || kind === 'quantity');
    expect(told.length).toBeGreaterThan(1);
    for (const { text } of told)
      for (const part of text.toLowerCase().split(' ')) expect(words).not.toContain(part);
  });

  test('the index is its bytes, and the order of stories does not matter', () => {
    const bytes = buildIndex([ferryStory]);
    expect(matchArticle(openIndex(bytes.slice(0)), onTopic)).toEqual(matchArticle(index, onTopic));
    const other = compileStory(
      'others',
      [{ id: 'seed', text: offTopic.blocks.map(({ text }) => text).join('\n') }],
      undefined,
    );
    for (const stories of [
      [ferryStory, other],
      [other, ferryStory],
    ]) {
      expect(matchArticle(openIndex(buildIndex(stories)), onTopic)?.story).toBe('ferries');
    }
  });

  test.each([
    ['nothing', new ArrayBuffer(0), false],
    ['other bytes', new Uint32Array(40).buffer, false],
    ['half of an index', buildIndex([ferryStory]).slice(0, 400), false],
    ['an index of another format', withFormat(99), true],
  ])('%s is refused', (_, bytes, otherFormat) => {
    expect(() => openIndex(bytes)).toThrow(expect.objectContaining({ name: 'IndexError', otherFormat }));
  });
});

describe('mayMatch', () => {
  test.each([
    ['an article about the event', onTopic, true],
    ['one of the wider subject', background, true],
    ['one of something else', offTopic, false],
  ])('%s', (_, found, expected) => {
    expect(mayMatch(index, announce(found))).toBe(expected);
  });
});
