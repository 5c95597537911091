/** What an author is told: where it is wrong, what is wrong, what to do. And that nothing else is ever thrown. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compiler/compile';
import { SeedError } from '../../src/compiler/seed-error';
import { LONGEST_SIDE_FILE } from '../../src/compiler/side-file';
import { quotationsOf, shownAt } from './spans';

const REPORT = 'Ann Smith came to Boston on Monday, officials said.';

function messageOf(seeds: string[], side: unknown = null): string {
  try {
    compileStory(
      'test',
      seeds.map((text, index) => ({
        id: index < 26 ? String.fromCharCode(97 + index) : String(index),
        text,
      })),
      side,
    );
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  return 'compiled';
}

describe('seeds', () => {
  test.each<[name: string, seeds: string[], message: string]>([
    ['no seed', [], 'test:1:1: the story has no seed; '],
    ['an empty seed', [''], 'test/a.txt:1:1: the seed is empty; '],
    ['blank lines alone', [' \n\t\n'], 'test/a.txt:1:1: the seed is empty; '],
    ['an empty seed beside a good one', [REPORT, ''], 'test/b.txt:1:1: the seed is empty; '],
    ['signs alone', ['--- 12 ---'], 'test/a.txt:1:1: the seed holds no sentence; '],
    ['a NUL', [`${REPORT}\nab\0c`], 'test/a.txt:2:3: U+0000 is no character of a text; '],
    [
      'a turned direction',
      [`${REPORT}\nab\u202ec`],
      'test/a.txt:2:3: U+202e would turn the direction of the words around; ',
    ],
    [
      'a pile of marks',
      [`${REPORT}\nab${'\u0301'.repeat(9)}`],
      'test/a.txt:2:3: more marks stand on one letter than any script has; ',
    ],
    ['binary', ['PNG\r\n\u001a\n'], 'test/a.txt:2:1: U+001a is no character of a text; '],
    [
      'a page with its tags',
      [`Boston\n<!DOCTYPE html><p class="lead">${REPORT}</p>`],
      'test/a.txt:2:1: <!DOCTYPE> is markup, and a seed is plain text; ',
    ],
    ['furniture alone', ['News\nShare\n'], 'test:1:1: the seeds hold no sentence; '],
    [
      'a headline line with a date that does not exist',
      [`Boston | News | HRD | 31.02.2019\n${REPORT}`],
      'test/a.txt:1:23: the date 31.02.2019 does not exist; ',
    ],
    [
      'a date that may be either of two',
      [`Boston | News | HRD | 06/07/2021\n${REPORT}`],
      'test/a.txt:1:23: the date 06/07/2021 may be either of two; ',
    ],
    [
      "an archive's date that does not exist",
      [`date 2019-13-01  Boston\n${REPORT}`],
      'test/a.txt:1:6: the date 2019-13-01 does not exist; ',
    ],
    [
      'a blurb with a date that does not exist',
      [`${REPORT}\r\nShe had been there before. (29.02.2019)`],
      'test/a.txt:2:29: the date 29.02.2019 does not exist; ',
    ],
    [
      'a line of publication with a date that does not exist',
      [`Boston\nPublished: 31 April 2019\n${REPORT}`],
      'test/a.txt:2:12: the date 31 April 2019 does not exist; ',
    ],
  ])('%s', (_name, seeds, message) => {
    const found = messageOf(seeds);
    expect(found.slice(0, message.length)).toBe(message);
    expect(found.length).toBeGreaterThan(message.length);
  });
});

test('a message stays short, whatever is quoted in it', () => {
  const long = 'x'.repeat(50_000);
  const sides = [
    `{"${long}": 1}`,
    `{"outlet": {"host": "${long}"}}`,
    `{"aliases": {"${long}": []}}`,
    `{"links": {"${long}": "https://a.org"}}`,
    `{"links": {"a": "${long}"}}`,
  ];
  for (const side of sides) expect(messageOf([REPORT], side).length).toBeLessThan(700);
});

describe('side file', () => {
  test.each<[name: string, side: unknown, message: string]>([
    ['no JSON', '{"outlet": ', 'test/story.json:1:12: the file is no JSON: here must be a value; '],
    [
      'a comma too many',
      '{"links": {},}',
      'test/story.json:1:14: the file is no JSON: here must be a key in double quotes; ',
    ],
    [
      'text after the end',
      '{} x',
      'test/story.json:1:4: the file is no JSON: here must be the end of the file; ',
    ],
    [
      'a key twice',
      '{"links": {},\n "links": {}}',
      'test/story.json:2:2: the file is no JSON: here must be each key once; ',
    ],
    ['a list', '[]', 'test/story.json:1:1: the file: '],
    ['a list for an object', '{"links": []}', 'test/story.json:1:2: links: '],
    ['an unknown key', '{\n  "outlets": {}\n}', 'test/story.json:2:3: outlets: '],
    [
      'an unknown key inside',
      '{"outlet": {"host": "a.org",\n "url": "x"}}',
      'test/story.json:2:2: outlet.url: ',
    ],
    [
      'a host that is an address',
      '{"outlet": {"host": "https://a.org"}}',
      'test/story.json:1:13: outlet.host: ',
    ],
    ['a number for a name', '{"eventName": 3}', 'test/story.json:1:2: eventName: '],
    [
      'an alias that is no list',
      '{"aliases": {"Ann Smith": "Annie"}}',
      'test/story.json:1:14: aliases.Ann Smith: ',
    ],
    [
      'an alias of nobody',
      '{"aliases": {"Ann Smyth": ["Annie"]}}',
      'test/story.json:1:14: the story has no entity "Ann Smyth"; it has: Ann Smith, Boston',
    ],
    ['a link that is no https', '{"links": {"Ann": "http://a.org"}}', 'test/story.json:1:12: links.Ann: '],
    [
      'a link of nothing',
      '{"links": {"Ann": "https://a.org"}}',
      'test/story.json:1:12: no coverage, "read more" line or video of the seeds begins with "Ann"; ',
    ],
    ['parsed JSON with an unknown key', { outlets: {} }, 'test/story.json:1:1: outlets: '],
    [
      'deep nesting',
      `{"links": ${'['.repeat(40_000)}`,
      'test/story.json:1:111: the file is no JSON: here must be less nesting; ',
    ],
    ['a key of a prototype', '{"__proto__": {}}', 'test/story.json:1:2: __proto__: '],
    [
      'a text without an end',
      `{"eventName": "${'a'.repeat(90_000)}`,
      'test/story.json:1:15: the file is no JSON: here must be a value; ',
    ],
    [
      'a file that is too long',
      `{"eventName":\n"${'a'.repeat(LONGEST_SIDE_FILE)}"}`,
      `test/story.json:2:${String(LONGEST_SIDE_FILE - 13)}: here the file exceeds`,
    ],
  ])('%s', (_name, side, message) => {
    expect(messageOf([REPORT], side).slice(0, message.length)).toBe(message);
  });

  test.each([[null], [undefined], ['{}'], [{}], ['{"aliases": {"Ann Smith": ["Annie Smith"]}}']])(
    '%j is fine',
    (side) => {
      expect(messageOf([REPORT], side)).toBe('compiled');
    },
  );

  test('a link is given to the item that begins with its words', () => {
    const text = `${REPORT}\nRead more: Who is Ann Smith?\nShe had been there before. (28.02.2019)`;
    const side = { links: { 'She had been': 'https://a.org/1', 'Who is': 'https://a.org/2' } };
    const story = compileStory('test', [{ id: 'a', text }], side);
    expect([story.coverage[0]?.link, story.readMore[0]?.link]).toEqual([
      'https://a.org/1',
      'https://a.org/2',
    ]);
  });
});

describe('whatever the text', () => {
  /** Pieces that rules look for, so that chance finds their edges. */
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      ' ',
      '\u00a0',
      '• ',
      '- ',
      ' | ',
      ': ',
      '. ',
      ', ',
      '(',
      ')',
      '"',
      '’',
      '\u0301',
      '\ufeff',
      '🛩️',
      '\ud83d',
      'date 2019-03-18 ',
      '25.03.2019',
      '(01.03.2019)',
      '31.02.2019',
      'Read more: ',
      'Watch video 26:06',
      'aw/se (AP, Reuters)',
      'Ann Smith',
      'Boston',
      'Bostonin',
      'President ',
      'said',
      ' according to ',
      ' from ',
      ' via ',
      ' to ',
      'Il-62 cargo plane',
      'The cargo plane',
      '100 soldiers',
      'Saturday',
      'in January',
      'News',
      'Мадуро',
      'كاراكاس',
      '马杜罗',
      'Straße',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const document = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));

  test('it compiles, or the error is ours; and all that is quoted stands where it says', () => {
    let compiled = 0;
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), (texts) => {
        const seeds = texts.map((text, index) => ({ id: String(index), text }));
        let story;
        try {
          story = compileStory('test', seeds, null);
        } catch (error) {
          expect(error).toBeInstanceOf(SeedError);
          return;
        }
        compiled += 1;
        expect(story.keyFacts.length).toBeGreaterThan(0);
        for (const { text, source, alsoIn, repairs } of quotationsOf(story)) {
          for (const span of [source, ...alsoIn]) expect(shownAt(seeds, span, repairs)).toBe(text);
        }
        for (const { text, points } of story.keyFacts) {
          for (const point of points) expect(text.slice(point.start, point.end)).toBe(point.text);
          for (const a of points) {
            const crossing = points.filter((b) => a.start < b.start && b.start < a.end && a.end < b.end);
            expect(crossing).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(compiled).toBeGreaterThan(50);
  });

  test('any string as side file is read, or the error is ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), document), (side) => {
        expect(messageOf([REPORT], side)).toBeTypeOf('string');
      }),
      { numRuns: 100 },
    );
  });
});
