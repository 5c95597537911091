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

const named = (text: string) =>
  findNames(table, text, tokenize(text)).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('findNames', () => {
  test.each([
    ['Nicolás Maduro spoke', ['maduro: Nicolás Maduro']],
    ['Maduro’s ally', ['maduro: Maduro']],
    ['Maduros Verbündete in Moskaus Nähe', ['maduro: Maduros', 'moscow: Moskaus']],
    ['chines and Linus, Madurismo', []],
    ['madurar, lin', []],
    ['à l’aéroport Simón Bolívar', ['port: aéroport Simón Bolívar']],
    ['aeroport simon bolivar', []],
    ['в Москве и из Москвы', ['moscow: Москве', 'moscow: Москвы']],
    ['إلى وموسكو', ['moscow: وموسكو']],
    ['Il-62M, IL62 and Il 62', ['il62: Il-62', 'il62: IL62', 'il62: Il 62']],
    ['Eu sou da EU', ['eu: EU']],
    ['总统马杜罗说', ['han: 马杜罗']],
    ['Nicolas\nMaduro', ['maduro: Nicolas\nMaduro']],
    ['MADURO', ['maduro: MADURO']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
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
      ['EE', 'LV', 'LT', 'SE', 'AT'],
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

describe('languageOf', () => {
  test.each([
    ['pt-BR', '', 'pt'],
    [null, 'The planes landed in the capital and the soldiers left with them', 'en'],
    [null, 'Die Flugzeuge sind in der Hauptstadt gelandet und die Soldaten', 'de'],
    [null, 'Los aviones llegaron a la capital con los soldados', 'es'],
    [null, 'Самолеты прибыли в столицу, и это не все', 'ru'],
    ['<script>', 'The planes landed in the capital', 'en'],
    [null, '', null],
  ])('%s, "%s": %s', (stated, text, expected) => {
    expect(languageOf(stated, text)).toBe(expected);
  });
});
