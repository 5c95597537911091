import { describe, expect, test } from 'vitest';
import { findCountries, findNames, languageOf, nameTable, tokenize } from '../../src/core';

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
