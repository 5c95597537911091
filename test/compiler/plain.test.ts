/** Seeds of other forms than the bundled one: they compile by the same rules. */

import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compiler/compile';
import { fold } from '../../src/core';

const compile = (...texts: string[]) =>
  compileStory(
    'test',
    texts.map((text, index) => ({ id: `seed-${String(index + 1)}`, text })),
    null,
  );

const FERRY = [
  'A ferry with 240 passengers ran aground near the port of Selmouth on Tuesday, the coast guard said.',
  'Nobody was hurt, according to harbour master Anna Lindqvist.',
  'Three tugboats pulled the ship free after six hours.',
  'The cause is being looked into.',
];

test.each(['06/14/2021', '14/06/2021', '14.06.2021', 'June 14, 2021'])('a headline line dated %s', (date) => {
  const story = compile(`Ferry runs aground | News | Selmouth Post | ${date}\n\n${FERRY.join(' ')}`);
  expect(story.published).toBe('2021-06-14');
  expect(story.outlet.name).toBe('Selmouth Post');
});

describe('a report of sentences alone', () => {
  const story = compile(FERRY.join(' '));

  test('the first sentence serves as headline, and nothing is dated that the text does not date', () => {
    expect(story.headline.text).toBe(FERRY[0]);
    expect(story.published).toBeNull();
    expect(story.event).toBeNull();
    expect(story.outlet).toEqual({ name: null, host: null });
    expect(story.timeline).toEqual([]);
    expect(story.keyFacts.flatMap(({ date }) => date ?? [])).toEqual([]);
  });

  test('its best sentences serve as key facts, in order, with who said so', () => {
    expect(story.keyFacts.length).toBeGreaterThanOrEqual(3);
    const order = story.keyFacts.map(({ text }) => FERRY.indexOf(text));
    expect(order).toEqual([...order].sort());
    expect(
      story.keyFacts.map(({ attribution }) => (attribution.kind === 'none' ? null : attribution.text)),
    ).toContain('harbour master Anna Lindqvist');
  });

  test('a summary that only repeats the key facts is none', () => {
    expect(story.summary).toBeNull();
  });
});

test.each([
  ['one sentence', 'The bridge at Selmouth is closed.', 1],
  ['three sentences', 'The bridge is closed. It was built in 1931. Repairs take two years.', 3],
  ['a headline alone', 'Bridge closed', 1],
  [
    'many sentences',
    Array.from({ length: 20 }, (_, i) => `Sentence number ${String(i)} tells of the bridge.`).join(' '),
    6,
  ],
])('%s', (_name, text, facts) => {
  expect(compile(text).keyFacts).toHaveLength(facts);
});

describe('headline lines', () => {
  test.each([
    ['Bridge closed | News | The Herald | 03.05.2021', 'Bridge closed', 'The Herald', '2021-05-03', null],
    ['Bridge closed | The Herald | 3 May 2021', 'Bridge closed', 'The Herald', '2021-05-03', null],
    ['date 2021-05-01  Bridge closed | World | HRD', 'Bridge closed', 'HRD', null, '2021-05-01'],
    ['date 2021-05-01  Bridge closed', 'Bridge closed', null, null, '2021-05-01'],
    ['Bridge closed', 'Bridge closed', null, null, null],
  ])('%s', (line, headline, outlet, published, archive) => {
    const story = compile(`${line}\n\n${FERRY.join('\n')}`);
    expect([
      story.headline.text,
      story.outlet.name,
      story.published,
      story.datesOnRecord[0]?.date ?? null,
    ]).toEqual([headline, outlet, published, archive]);
  });

  test.each([
    ['Published: 3 May 2021', '2021-05-03'],
    ['Monday, May 3, 2021 10:15 GMT', '2021-05-03'],
    ['2021-05-03', '2021-05-03'],
    ['Built on 3 May 2021 by hand', null],
  ])('a line of publication: %s', (line, published) => {
    expect(compile(`Bridge closed\n${line}\n${FERRY.join('\n')}`).published).toBe(published);
  });
});

test('a weekday is the last one before publication', () => {
  const story = compile(`Ferry aground | The Herald | 06.05.2021\n${FERRY.join('\n')}`);
  expect(story.keyFacts[0]?.date).toEqual({ from: '2021-05-04', to: '2021-05-04' });
  expect(story.event).toEqual({ from: '2021-05-04', to: '2021-05-04' });
});

describe('lines', () => {
  const body = FERRY.join('\n');

  test.each([
    'Share on Facebook',
    'Advertisement',
    'Sign up for our daily newsletter here.',
    'Follow us on Twitter!',
  ])('furniture: %s', (line) => {
    const story = compile(`Ferry aground\n${body}\n${line}`);
    expect(story.dropped.map(({ reason }) => reason)).toEqual(['boilerplate']);
    expect(JSON.stringify([story.keyFacts, story.opening])).not.toContain(line);
  });

  test.each([
    ['Tugboats at work (Reuters)', 'Tugboats at work', 'Reuters'],
    ['Tugboats at work (Photo: Jane Roe)', 'Tugboats at work', 'Photo: Jane Roe'],
  ])('caption: %s', (line, text, credit) => {
    const { caption } = compile(`Ferry aground\n${line}\n${body}`);
    expect([caption?.text, caption?.credit]).toEqual([text, credit]);
  });

  test('two bullets are links, three are key facts', () => {
    const bullets = [
      '• The ferry is 40 years old',
      '• It carries cars and people',
      '• All tickets are refunded',
    ];
    expect(
      compile(`Ferry aground\n${bullets.slice(0, 2).join('\n')}\n${body}`).keyFacts.map(({ text }) => text),
    ).toContain(FERRY[0]);
    expect(
      compile(`Ferry aground\n${body}\n${bullets.join('\n')}`).keyFacts.map(({ text }) => `• ${text}`),
    ).toEqual(bullets);
  });

  test('a labelled paragraph is background, a quotation is none', () => {
    const line = 'Old ships: The ferry was built in 1981 and has had three owners since.';
    const story = compile(
      `Ferry aground\n${body}\n${line}\n"It shook: we all fell over," Maria Jones said to reporters.`,
    );
    expect(story.background.map(({ label, text }) => [label.text, text])).toEqual([
      ['Old ships', line.slice('Old ships: '.length)],
    ]);
  });

  test('a blurb with a date is coverage', () => {
    const story = compile(`Ferry aground\n${body}\nThe port was dredged last year. (12.04.2020)`);
    expect(story.coverage.map(({ text, date }) => [text, date])).toEqual([
      ['The port was dredged last year.', '2020-04-12'],
    ]);
  });
});

describe('several seeds', () => {
  test('a bullet that another extraction has as a bare line is one key fact with two places', () => {
    const bullets = [
      'The ferry is 40 years old.',
      'It carries cars and people.',
      'All tickets are refunded.',
    ];
    const story = compile(
      `Ferry aground\n${bullets.join('\n')}`,
      bullets.map((line) => `• ${line}`).join('\n'),
    );
    expect(story.keyFacts.map(({ text, source, alsoIn }) => [text, source.seed, alsoIn[0]?.seed])).toEqual(
      bullets.map((line) => [line, 'seed-1', 'seed-2']),
    );
  });

  test('a nearly equal line is a duplicate, one with another figure is not', () => {
    const first =
      'A ferry with 240 passengers ran aground near the port of Selmouth early on Tuesday, the coast guard said.';
    const story = compile(first, `${first.replace(' early', '')}\n${first.replace('240', '250')}`);
    expect(story.keyFacts.map(({ text }) => text)).toEqual([first, first.replace('240', '250')]);
    expect(story.dropped.map(({ reason }) => reason)).toEqual(['duplicate']);
  });

  test('the headline line of one extraction tells of the other', () => {
    const story = compile(
      `Ferry aground\n${FERRY.join('\n')}`,
      `Ferry aground | The Herald | 06.05.2021\n${FERRY.join('\n')}`,
    );
    expect([story.headline.alsoIn.length, story.outlet.name, story.published]).toEqual([
      1,
      'The Herald',
      '2021-05-06',
    ]);
    expect(story.keyFacts[0]?.date?.from).toBe('2021-05-04');
  });

  test('relative dates are read against the day of their own seed', () => {
    const story = compile(
      'Ferry aground | The Herald | 06.05.2021\nThe ferry ran aground on Tuesday.',
      'Ferry afloat | The Post | 13.05.2021\nThe ferry sailed again on Tuesday.',
    );
    expect(story.keyFacts.map(({ date }) => date?.from)).toEqual(['2021-05-04', '2021-05-11']);
  });
});

describe('fused words', () => {
  const twice = 'Selmouth has a port. Selmouth is old. ';
  test.each([
    ['The ferry came to Selmouthin May.', 'The ferry came to Selmouth in May.'],
    ['The Selmouthian came home.', 'The Selmouthian came home.'],
    ['The ferry came to Norburyin May.', 'The ferry came to Norburyin May.'],
  ])('%s', (found, shown) => {
    const story = compile(`Ferry aground\n${twice}\n${found}`);
    expect(story.keyFacts.at(-1)?.text).toBe(shown);
    expect(story.keyFacts.at(-1)?.repairs.map((repair) => repair.shown)).toEqual(
      found === shown ? [] : ['Selmouth in'],
    );
  });
});

describe('entities', () => {
  const text =
    'President Ann Smith flew from Oslo via Iceland to Boston in a Gulfstream G-550 business jet on Monday. ' +
    'Smith met Tom Weber, head of the port authority, at the Logan International Airport in Boston. ' +
    'The business jet left at night, news agency Nordpress said. The UN welcomed the visit.';
  const story = compile(text);
  const named = (kind: string) => story.entities.filter((one) => one.kind === kind).map(({ name }) => name);

  test('by kind', () => {
    expect(named('person')).toEqual(['Ann Smith', 'Tom Weber']);
    expect(named('place').sort()).toEqual(['Boston', 'Iceland', 'Logan International Airport', 'Oslo']);
    expect(named('equipment')).toEqual(['Gulfstream G-550']);
    expect(named('organisation')).toEqual(['Nordpress', 'UN']);
  });

  test('a country is an entity only on a way', () => {
    expect(compile('The president flew home to Iceland. Iceland is an island.').entities).toEqual([]);
  });

  test('roles before and after the name', () => {
    const roles = story.entities.flatMap(({ roles: list }) => list.map((role) => role.text));
    expect(roles.sort()).toEqual(['President', 'business jet', 'head of the port authority', 'news agency']);
  });

  test('the way is a point of its fact', () => {
    const routes = story.keyFacts.flatMap(({ points }) => points.filter(({ kind }) => kind === 'route'));
    expect(routes.map((point) => point.text)).toEqual(['from Oslo via Iceland to Boston']);
  });

  test('"the business jet" is the one so introduced', () => {
    const plane = story.entities.find(({ kind }) => kind === 'equipment');
    expect(plane?.namedIn).toHaveLength(2);
    expect(plane?.aliases.map(fold)).toEqual(['g-550', 'gulfstream']);
  });

  test('a surname that two people share is an alias of neither', () => {
    const family = compile('Ann Smith met John Smith in Boston. Both said that Smith is a common name.');
    expect(family.entities.filter(({ kind }) => kind === 'person').flatMap(({ aliases }) => aliases)).toEqual(
      [],
    );
  });
});
