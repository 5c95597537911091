import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCountries, findNames, languageOf, nameTable, tokenize } from '../../../src/core';

const table = nameTable([
  { id: 'maduro', kind: 'person', name: 'Nicolas Maduro' },
  { id: 'maduro', kind: 'person', name: 'Maduro' },
  { id: 'maduro', kind: 'person', name: 'Мадуро' },
  { id: 'lin', kind: 'person', name: 'Lin' },
  { id: 'moscow', kind: 'place', name: 'Москва' },
  { id: 'moscow', kind: 'place', name: 'موسكو' },
  { id: 'moscow', kind: 'place', name: 'Moskau' },
  { id: 'eu', kind: 'organisation', name: 'EU' },
  { id: 'il62', kind: 'equipment', name: 'IL-62' },
  { id: 'port', kind: 'place', name: 'Aéroport Simon Bolivar' },
  { id: 'han', kind: 'person', name: '马杜罗' },
]);

const named = (lang: string, text: string) =>
  findNames(table, text, tokenize(text), lang).map(
    ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
  );

describe('findNames', () => {
  test.each([
    ['en', 'Nicolás Maduro spoke', ['maduro: Nicolás Maduro']],
    ['en', 'Maduro’s ally', ['maduro: Maduro']],
    ['de', 'Maduros Verbündete in Moskaus Nähe', ['maduro: Maduros', 'moscow: Moskaus']],
    ['en', 'chines and Linus, Madurismo', []],
    ['es', 'madurar, lin', []],
    ['fr', 'à l’aéroport Simón Bolívar', ['port: aéroport Simón Bolívar']],
    ['fr', 'aeroport simon bolivar', []],
    ['ru', 'в Москве и из Москвы', ['moscow: Москве', 'moscow: Москвы']],
    ['ar', 'إلى وموسكو', ['moscow: وموسكو']],
    ['en', 'Il-62M, IL62 and Il 62', ['il62: Il-62', 'il62: IL62', 'il62: Il 62']],
    ['pt', 'Eu sou da EU', ['eu: EU']],
    ['zh', '总统马杜罗说', ['han: 马杜罗']],
    ['en', 'Nicolas\nMaduro', ['maduro: Nicolas\nMaduro']],
    ['en', 'MADURO', ['maduro: MADURO']],
    ['en', 'Maduros and Moskaus', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(named(lang, text)).toEqual(expected);
  });

  test.each([
    ['en', 'Anna Maria Lund and Anna Maria', ['c: Anna Maria Lund', 'b: Anna Maria']],
    ['en', 'Anna Maria Lindt', ['b: Anna Maria']],
    ['en', 'Anna, Maria', ['a: Anna']],
    ['en', 'ANNA MARIA LUND', ['c: ANNA MARIA LUND']],
    ['ru', 'Анне Петровой и Анны Петрова', ['d: Анне Петровой', 'd: Анны Петрова']],
    ['ru', 'Анна Петрович', ['e: Анна Петрович']],
  ])('names that begin alike, %s: %s', (lang, text, expected) => {
    const alike = nameTable([
      { id: 'a', kind: 'person', name: 'Anna' },
      { id: 'c', kind: 'person', name: 'Anna Maria Lund' },
      { id: 'b', kind: 'person', name: 'Anna Maria' },
      { id: 'x', kind: 'person', name: 'Anna Maria' },
      { id: 'd', kind: 'person', name: 'Анна Петрова' },
      { id: 'e', kind: 'person', name: 'Анна Петрович' },
    ]);
    expect(
      findNames(alike, text, tokenize(text), lang).map(
        ({ id, start, end }) => `${id}: ${text.slice(start, end)}`,
      ),
    ).toEqual(expected);
  });

  test('what it finds is what comparing each name with each word finds', () => {
    const word: fc.Arbitrary<string> = fc.constantFrom('Anna', 'Maria', 'Lund', 'Berg', 'Strand', 'Holm');
    const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(fc.array(words(4), { maxLength: 8 }), words(12), (names, text) => {
        const entries = names.map((name, at) => ({
          id: String(at),
          kind: 'person' as const,
          name: name.join(' '),
        }));
        const expected: [id: string, token: number, length: number][] = [];
        for (let at = 0; at < text.length;) {
          const begins = names.filter((name) => name.every((each, k) => text[at + k] === each));
          const longest = begins.reduce<string[]>(
            (best, name) => (name.length > best.length ? name : best),
            [],
          );
          if (longest.length > 0) expected.push([String(names.indexOf(longest)), at, longest.length]);
          at += Math.max(1, longest.length);
        }
        const joined = text.join(' ');
        const found = findNames(nameTable(entries), joined, tokenize(joined), 'en');
        expect(found.map(({ id, token, length }) => [id, token, length])).toEqual(expected);
      }),
    );
  });
});

describe('findCountries', () => {
  test.each([
    ['en', 'The U.S. told us that Russian planes left Venezuela', ['US', 'RU', 'VE']],
    ['de', 'Russland und die USA; venezolanische Soldaten', ['RU', 'US', 'VE']],
    ['es', 'EE.UU. y Rusia', ['US', 'RU']],
    ['fr', 'les États-Unis et la Syrie', ['US', 'SY']],
    ['ru', 'в Венесуэле российские самолеты, США', ['VE', 'RU', 'US']],
    ['ar', 'وروسيا والولايات المتحدة', ['RU', 'US']],
    ['xx', 'Brazil', ['BR']],
    [
      'en',
      'Danes, Swedes and Norwegians; the Finnish, Czech and Slovak premiers',
      ['DK', 'SE', 'NO', 'FI', 'CZ', 'SK'],
    ],
    [
      'de',
      'estnische, lettische und litauische Schiffe; Schweden, ein Däne und die Österreicher',
      ['EE', 'LV', 'LT', 'SE', 'DK', 'AT'],
    ],
    ['fr', 'le gouvernement géorgien, des soldats arméniens, la marine norvégienne', ['GE', 'AM', 'NO']],
    ['es', 'tropas kazajas, el presidente uzbeko, tailandeses y vietnamitas', ['KZ', 'UZ', 'TH', 'VN']],
    ['pt', 'o norueguês, o suíço e o tcheco', ['NO', 'CH', 'CZ']],
    ['it', 'i croati, gli ungheresi e un soldato malese', ['HR', 'HU', 'MY']],
    [
      'ru',
      'из Китая в Сирию, Данию, Чехию и Кению; болгарский, финский и тайский флот',
      ['CN', 'SY', 'DK', 'CZ', 'KE', 'BG', 'FI', 'TH'],
    ],
    ['uk', 'до Китаю, у Франції, данський і чеський', ['CN', 'FR', 'DK', 'CZ']],
    ['ar', 'الرئيس التركي، العراقية والأردنية في ألمانيا', ['TR', 'IQ', 'JO', 'DE']],
    ['en', 'South Sudanese soldiers, Turkey, the Ivory Coast, Myanmar', ['SS', 'TR', 'CI', 'MM']],
    [
      'en',
      'Germany and German, Serbia and Serbian, Vietnam and Vietnamese',
      ['DE', 'DE', 'RS', 'RS', 'VN', 'VN'],
    ],
    // words that only look like a country's
    [
      'en',
      'They polish the turkey on fine china; Hollande met Jordan in Belgrade, Indiana and New Mexico',
      [],
    ],
    ['en', 'Gregory went to South America, across the Indian Ocean', []],
    ['it', 'i mali di Gregorio', []],
    ['ru', 'Того, кто до того привез грузовой контейнер с грузом, принял папа Франциск', []],
    ['uk', 'Малі човни мали того дня', []],
    ['ar', 'تركيز مالي على عراقيل في مانيلا ومجريات في عمان', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(findCountries(tokenize(text), lang).map(({ code }) => code)).toEqual(expected);
  });
});

const GERMAN =
  'Zwei Flugzeuge der Luftwaffe sind am Samstag auf dem Flughafen der Hauptstadt gelandet, und nach Angaben der Regierung waren ' +
  'sie mit Hilfsgütern für die Bevölkerung beladen, die seit Wochen auf Medikamente wartet.';
const FRENCH =
  'Deux avions de l’armée ont atterri samedi dans la capitale, et selon le gouvernement ils transportaient une aide qui est ' +
  'attendue depuis des semaines par les habitants de la région, où les pharmacies sont vides.';
const RUSSIAN =
  'Два военных самолета приземлились в субботу в столице, и по словам властей на борту было оборудование, которое ждали уже ' +
  'несколько недель, но о его назначении они так и не рассказали.';
const UKRAINIAN =
  'Два військові літаки приземлилися в суботу у столиці, і за словами влади на борту було обладнання, на яке чекали вже ' +
  'кілька тижнів, але про його призначення вони так і не розповіли.';
const PERSIAN =
  'دو هواپیمای نظامی روز شنبه در پایتخت فرود آمدند و به گفته دولت این هواپیماها تجهیزاتی را با خود آورده بودند که مردم از چند هفته پیش ' +
  'در انتظار آن بودند.';
const PORTUGUESE =
  'Dois aviões militares aterraram no sábado na capital, e segundo o governo não traziam ajuda para a população, que já a ' +
  'espera há semanas; uma parte dos medicamentos foi enviada pelo mar.';
const CHINESE = '两架军用飞机星期六在首都降落，政府说飞机上装载着居民等待了几个星期的药品和设备。';
const JAPANESE = '土曜日、軍用機二機が首都に着陸し、政府によると住民が数週間待っていた医薬品が積まれていた。';
const KOREAN =
  '군용기 두 대가 토요일 수도에 착륙했으며 정부는 이 비행기에 주민들이 몇 주 동안 기다려 온 의약품과 장비가 실려 있었다고 밝혔다. 그러나 그 용도에 대해서는 아무도 말하지 않았다고 한다.';
const SWEDISH =
  'Två militärplan landade på lördagen i huvudstaden, och enligt regeringen var de lastade med utrustning som har väntats i ' +
  'flera veckor, men vad den ska användas till är det ingen som vet eller vill säga.';

describe('languageOf', () => {
  test.each([
    ['pt-BR', '', 'pt'],
    [null, 'The planes landed in the capital and the soldiers left with them', 'en'],
    [null, 'Die Flugzeuge sind in der Hauptstadt gelandet und die Soldaten', 'de'],
    [null, 'Los aviones llegaron a la capital con los soldados', 'es'],
    [null, 'Самолеты прибыли в столицу, и это не все', 'ru'],
    ['<script>', 'The planes landed in the capital', 'en'],
    // a template's tag says nothing about the articles in it
    ['en', GERMAN, 'de'],
    ['en-US', FRENCH, 'fr'],
    ['de', RUSSIAN, 'ru'],
    ['ru', UKRAINIAN, 'uk'],
    ['ar', PERSIAN, 'fa'],
    ['es', PORTUGUESE, 'pt'],
    ['it', 'The planes landed', 'it'],
    ['de', GERMAN, 'de'],
    ['sv', SWEDISH, 'sv'],
    ['en', CHINESE, 'zh'],
    [null, JAPANESE, 'ja'],
    ['de', KOREAN, 'ko'],
    [null, SWEDISH, 'sv'],
    ['en', SWEDISH, 'sv'],
    ['nn', SWEDISH.toUpperCase().replaceAll(/./g, 'X '), 'nn'],
    [null, '', null],
  ])('%s, "%s": %s', (stated, text, expected) => {
    expect(languageOf(stated, text)).toBe(expected);
  });
});
