/** The bundled story, item by item, as the product promises it. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compiler/compile';
import { fold, type Fact, type Point, type SeedDocument, type Span, type Story } from '../../src/core';
import { quotationsOf, spansOf, shownAt } from './spans';

const ID = 'russian-planes-venezuela-2019';
const folder = new URL(`../../seeds/${ID}/`, import.meta.url);
const seeds: SeedDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: name.slice(0, -4), text: readFileSync(new URL(name, folder), 'utf8') }));
const sideFile = readFileSync(new URL('story.json', folder), 'utf8');
const story: Story = compileStory(ID, seeds, sideFile);

const verbatim = ({ seed, start, end }: Span): string | undefined =>
  seeds.find(({ id }) => id === seed)?.text.slice(start, end);

const saidBy = ({ attribution }: Fact): string | null =>
  attribution.kind === 'none' ? null : `${attribution.kind}: ${attribution.text}`;

const day = (from: string, to = from) => ({ from, to });

const entity = (name: string) => story.entities.find((one) => one.name === name);

const backgroundFacts = story.background.flatMap(({ sentences }) => sentences);

describe('headline and dates', () => {
  test('headline, outlet, host, publication', () => {
    expect(story.headline.text).toBe('Russia sends military planes to Venezuela');
    expect(story.outlet).toEqual({ name: 'DW', host: 'dw.com' });
    expect(story.published).toBe('2019-03-25');
    expect(story.lang).toBe('en');
  });

  test("the archive's bucket is on record, and is the date of nothing", () => {
    expect(story.datesOnRecord.map(({ date, reason, source }) => [date, reason, verbatim(source)])).toEqual([
      ['2019-03-18', 'archive', '2019-03-18'],
    ]);
    expect(JSON.stringify({ ...story, datesOnRecord: [], seeds: [] })).not.toContain('2019-03-18');
  });

  test('the event is the weekend of the landing', () => {
    expect(story.event).toEqual(day('2019-03-23', '2019-03-24'));
    expect(story.eventName).toBe('the landing');
  });
});

test('summary, caption with its credit, two opening sentences', () => {
  expect(story.summary?.text).toMatch(
    /^Russia has emerged as a key ally of acting President .* landed in Caracas\.$/,
  );
  expect(story.caption?.text).toMatch(/^An airplane with the Russian flag .* on March 24$/);
  expect(story.caption?.credit).toBe('REUTERS');
  expect(story.opening.map(({ text }) => text)).toEqual([
    'Two planes loaded with Russian soldiers and military equipment landed in Venezuela at the weekend, officials said.',
    'The delivery is part of ongoing cooperation between the two nations.',
  ]);
});

describe('key facts', () => {
  test('the six bullets, verbatim, in order', () => {
    const bullets = (seeds[0]?.text ?? '').split('\n').filter((line) => line.includes('•'));
    expect(bullets).toHaveLength(6);
    expect(story.keyFacts.map(({ text }) => text)).toEqual(
      bullets.map((line) => line.replace('•', '').trim()),
    );
    expect(story.keyFacts.map(({ source }) => source.seed)).toEqual(Array(6).fill(seeds[0]?.id));
  });

  test('who said so', () => {
    expect(story.keyFacts.map(saidBy)).toEqual([
      'shown: flight tracking',
      null,
      'said: independent local journalist Javier Mayorca',
      'said: Russian state news agency Sputnik',
      'said: A Venezuelan official',
      null,
    ]);
    expect(
      story.keyFacts.map(({ attribution }) => (attribution.kind === 'none' ? null : attribution.entity)),
    ).toEqual([null, null, 'javier-mayorca', 'sputnik', null, null]);
  });

  test('when it happened: Saturday and Sunday are the days before publication', () => {
    expect(story.keyFacts.map(({ date }) => date)).toEqual([
      day('2019-03-23'),
      null,
      null,
      null,
      null,
      day('2019-03-24'),
    ]);
  });
});

describe('background', () => {
  test('three labelled paragraphs in sentences', () => {
    expect(story.background.map(({ label, sentences }) => [label.text, sentences.length])).toEqual([
      ['Key ally', 2],
      ['Previous deliveries', 2],
      ['Holding on', 2],
    ]);
    for (const { text, sentences } of story.background) {
      expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
    }
  });

  test('whose claim it is, and when', () => {
    expect(backgroundFacts.map((fact) => [saidBy(fact), fact.date])).toEqual([
      ["believed: Venezuela's acting President Nicolas Maduro", null],
      [null, null],
      [null, day('2018-12-01', '2018-12-31')],
      [null, day('2018-12-01', '2018-12-31')],
      [null, null],
      ['said: Guaido', day('2019-01-01', '2019-01-31')],
    ]);
  });

  test('the fused word is mended, on record in both seeds', () => {
    const [, deliveries] = story.background;
    expect(deliveries?.text).toContain('to Venezuela in December to support Maduro');
    expect(
      deliveries?.repairs.map((repair) => [repair.seed, verbatim(repair), repair.found, repair.shown]),
    ).toEqual(seeds.map(({ id }) => [id, 'Venezuelain', 'Venezuelain', 'Venezuela in']));
  });
});

describe('points', () => {
  const facts = [...story.keyFacts, ...backgroundFacts];
  const value = (point: Point): unknown => {
    switch (point.kind) {
      case 'quantity':
        return [point.quantity.low, point.quantity.unit ?? point.quantity.counted];
      case 'date':
        return point.date;
      case 'route':
        return [point.from, point.via, point.to];
      case 'name':
        return [point.entity, point.role];
      case 'place':
      case 'equipment':
        return point.entity;
    }
  };
  // a star before the kind: without it the fact is not stated
  const rows: [fact: string, points: [kind: string, text: string, value: unknown][]][] = [
    [
      'key-1',
      [
        ['*quantity', 'Two Russian air force planes', [2, 'aircraft']],
        ['place', 'Caracas airport', 'simon-bolivar-international-airport'],
        ['date', 'Saturday', day('2019-03-23')],
      ],
    ],
    [
      'key-2',
      [
        ['*equipment', 'Ilyushin IL-62', 'ilyushin-il-62'],
        ['*equipment', 'Antonov AN-124', 'antonov-an-124'],
        ['route', 'from Moscow via Syria', ['moscow', ['syria'], null]],
      ],
    ],
    [
      'key-3',
      [
        ['*quantity', '100 soldiers', [100, 'soldier']],
        [
          'name',
          'Vasily Tonkoshkurov, chief of staff of the ground forces',
          ['vasily-tonkoshkurov', 'chief of staff of the ground forces'],
        ],
        ['quantity', '35 tonnes of material', [35, 'tonne']],
      ],
    ],
    ['key-4', []],
    ['key-5', []],
    [
      'key-6',
      [
        ['*equipment', 'The cargo plane', 'antonov-an-124'],
        ['date', 'Sunday', day('2019-03-24')],
      ],
    ],
    ['background-1-1', [['name', 'opposition leader Juan Guaido', ['juan-guaido', 'opposition leader']]]],
    ['background-1-2', [['name', 'Maduro', ['nicolas-maduro', null]]]],
    [
      'background-2-1',
      [
        ['*quantity', 'two Tu-160 strategic bombers', [2, 'bomber']],
        ['equipment', 'Tu-160', 'tu-160'],
        ['date', 'December', day('2018-12-01', '2018-12-31')],
        ['name', 'Maduro', ['nicolas-maduro', null]],
      ],
    ],
    ['background-2-2', [['date', 'Three months ago', day('2018-12-01', '2018-12-31')]]],
    ['background-3-1', [['name', 'Acting president Maduro', ['nicolas-maduro', 'Acting president']]]],
    [
      'background-3-2',
      [
        ['date', 'January', day('2019-01-01', '2019-01-31')],
        ['name', 'Guaido', ['juan-guaido', null]],
        ['date', '2018', day('2018-01-01', '2018-12-31')],
      ],
    ],
  ];

  test.each(rows)('%s', (id, points) => {
    const fact = facts.find((one) => one.id === id);
    expect(
      fact?.points.map((point) => [`${point.core ? '*' : ''}${point.kind}`, point.text, value(point)]),
    ).toEqual(points);
  });

  test('every fact is in the table, and every point is a slice of its fact', () => {
    expect(facts.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
    for (const { text, points } of facts) {
      for (const point of points) expect(text.slice(point.start, point.end)).toBe(point.text);
    }
  });
});

test('six coverage items in the order of their dates, without invented links', () => {
  expect(
    story.coverage.map(({ date, text, dateSource, link }) => [
      date,
      text.slice(0, 24),
      verbatim(dateSource),
      link,
    ]),
  ).toEqual([
    ['2018-12-12', 'Russian President Vladim', '12.12.2018', null],
    ['2019-01-26', 'Russia could lose a lot ', '26.01.2019', null],
    ['2019-02-13', 'The United States and Ru', '13.02.2019', null],
    ['2019-02-26', 'A Moscow security offici', '26.02.2019', null],
    ['2019-03-01', 'The US has targeted six ', '01.03.2019', null],
    ['2019-03-01', 'Russia blocked a US reso', '01.03.2019', null],
  ]);
});

test('one headline to read more, one video, the credits', () => {
  expect(story.readMore.map(({ text, link }) => [text, link])).toEqual([
    ["What's at stake for Russia in Venezuela?", null],
  ]);
  expect(story.videos.map(({ text, duration, link }) => [text, duration, link])).toEqual([
    ["Power struggle in Venezuela: Who's winning?", '26:06', null],
  ]);
  expect(story.credits?.agencies).toEqual(['AP', 'Reuters', 'AFP']);
  expect(story.credits?.initials).toEqual(['aw', 'se']);
});

test('what is dropped, and why', () => {
  expect(story.dropped.map(({ reason, source }) => [reason, verbatim(source)?.slice(0, 41)])).toEqual([
    ['duplicate', 'Russia sends military planes to Venezuela'],
    ['boilerplate', 'News'],
    ['boilerplate', 'What we know so far'],
    ['boilerplate', 'What we know so far'],
    ['boilerplate', 'Watch video'],
    ['duplicate', 'aw/se (AP, Reuters, AFP)'],
    ['boilerplate', "Every day, DW's editors send out a select"],
  ]);
});

describe('entities', () => {
  test('these and no others', () => {
    const names = (kind: string) => story.entities.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(names('person').sort()).toEqual([
      'Alexander Busch',
      'Javier Mayorca',
      'Jose Mujica',
      'Juan Guaido',
      'Nicolas Maduro',
      'Vasily Tonkoshkurov',
      'Vladimir Putin',
    ]);
    expect(names('place').sort()).toEqual([
      'Caracas',
      'Moscow',
      'Simon Bolivar International Airport',
      'Syria',
      'Washington',
    ]);
    expect(names('equipment').sort()).toEqual(['Antonov AN-124', 'Ilyushin IL-62', 'Tu-160']);
    expect(names('organisation').sort()).toEqual(['AFP', 'AP', 'DW', 'EU', 'Reuters', 'Sputnik', 'UN']);
  });

  test('roles as the outlet put them, each with the day of print', () => {
    const roles = Object.fromEntries(
      story.entities
        .filter((one) => one.roles.length > 0)
        .map(({ name, roles: list }) => [name, list.map(({ text, date }) => `${text}, ${String(date)}`)]),
    );
    expect(roles).toEqual({
      'Nicolas Maduro': ['Venezuelan President, 2018-12-12', 'acting President, 2019-03-25'],
      'Vasily Tonkoshkurov': ['chief of staff of the ground forces, 2019-03-25'],
      'Javier Mayorca': ['independent local journalist, 2019-03-25'],
      'Juan Guaido': ['opposition leader, 2019-03-25'],
      'Vladimir Putin': ['Russian President, 2018-12-12'],
      'Jose Mujica': ["Uruguay's former-President, 2019-03-01"],
      'Ilyushin IL-62': ['passenger jet, 2019-03-25'],
      'Antonov AN-124': ['cargo plane, 2019-03-25'],
      'Tu-160': ['strategic bombers, 2019-03-25'],
      Sputnik: ['Russian state news agency, 2019-03-25'],
    });
    for (const { roles: list } of story.entities) {
      for (const role of list) expect(verbatim(role.source)).toBe(role.text);
    }
  });

  test.each([
    ['Nicolas Maduro', ['Maduro', 'Мадуро', 'مادورو', '马杜罗']],
    ['Juan Guaido', ['Guaidó', 'Гуайдо', 'Γκουαϊδό']],
    ['Vasily Tonkoshkurov', ['Tonkoshkurov', 'Tonkoschkurow', 'Tonkochkourov', 'Тонкошкуров']],
    ['Moscow', ['Moskau', 'Moscou', 'Moscú', 'Москва']],
    ['Simon Bolivar International Airport', ['Caracas airport', 'Maiquetía', 'Simon Bolivar Airport']],
    ['Ilyushin IL-62', ['Il-62', 'IL-62', 'Ilyushin', 'Ил-62']],
    ['Antonov AN-124', ['An-124', 'Antonov', 'Ан-124']],
    ['UN', ['United Nations', 'ООН']],
  ])('%s is also %j', (name, aliases) => {
    const known = entity(name)?.aliases.map(fold) ?? [];
    for (const alias of aliases) expect(known).toContain(fold(alias));
    expect(known).not.toContain(fold(name));
  });

  test("an airport's namesake is not the airport", () => {
    expect(entity('Simon Bolivar International Airport')?.aliases.map(fold)).not.toContain('simon bolivar');
  });

  test('where each is named', () => {
    expect(entity('Jose Mujica')?.namedIn).toEqual(['coverage-6']);
    expect(entity('Antonov AN-124')?.namedIn).toEqual(['key-2', 'key-6']);
    for (const { name, sources } of story.entities) expect([name, sources.length > 0]).toEqual([name, true]);
  });

  test('countries by their codes', () => {
    expect(story.countries.map(({ code }) => code).sort()).toEqual(['CN', 'RU', 'SY', 'US', 'UY', 'VE']);
  });
});

test('timeline from December 2018 to publication', () => {
  expect(story.timeline.map(({ date, kind, item }) => [date.from, date.to, kind, item])).toEqual([
    ['2018-12-01', '2018-12-31', 'event', 'background-2-1'],
    ['2018-12-01', '2018-12-31', 'event', 'background-2-2'],
    ['2018-12-12', '2018-12-12', 'coverage', 'coverage-1'],
    ['2019-01-01', '2019-01-31', 'event', 'background-3-2'],
    ['2019-01-26', '2019-01-26', 'coverage', 'coverage-2'],
    ['2019-02-13', '2019-02-13', 'coverage', 'coverage-3'],
    ['2019-02-26', '2019-02-26', 'coverage', 'coverage-4'],
    ['2019-03-01', '2019-03-01', 'coverage', 'coverage-5'],
    ['2019-03-01', '2019-03-01', 'coverage', 'coverage-6'],
    ['2019-03-23', '2019-03-23', 'event', 'key-1'],
    ['2019-03-24', '2019-03-24', 'event', 'key-6'],
    ['2019-03-25', '2019-03-25', 'publication', 'publication'],
  ]);
});

describe('places in the seeds', () => {
  test('every quotation is its slice, in every seed that has it', () => {
    const quotations = quotationsOf(story);
    expect(quotations.length).toBeGreaterThan(25);
    for (const quotation of quotations) {
      for (const span of [quotation.source, ...quotation.alsoIn]) {
        expect(shownAt(seeds, span, quotation.repairs)).toBe(quotation.text);
      }
    }
  });

  test('what both extractions have is one item with two places', () => {
    expect(story.summary?.alsoIn.map(({ seed }) => seed)).toEqual([seeds[1]?.id]);
    expect(story.background.every(({ alsoIn }) => alsoIn.length === 1)).toBe(true);
    expect(story.readMore[0]?.alsoIn).toHaveLength(1);
  });

  test('every line of the seeds is quoted or dropped on record', () => {
    const spans = spansOf(story);
    for (const seed of seeds) {
      for (const { index, 0: line } of seed.text.matchAll(/[^\n]*\S[^\n]*/g)) {
        const end = index + line.length;
        const covered = spans.some((span) => span.seed === seed.id && span.start < end && index < span.end);
        expect([line, covered]).toEqual([line, true]);
      }
    }
  });

  test('compiling twice gives the same bytes', () => {
    expect(JSON.stringify(compileStory(ID, seeds, sideFile))).toBe(JSON.stringify(story));
  });
});
