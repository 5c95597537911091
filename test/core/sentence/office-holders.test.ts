import { describe, expect, test } from 'vitest';
import { findCountries, tokenize } from '../../../src/core';
import { otherHolder } from '../../../src/core/sentence/office-holders';

const ROLE = { text: 'chief of staff of the ground forces', lang: 'en' };
const KNOWN = ['Ivan Orlov', 'Iwan Orlow', 'Иван Орлов'];

function holder(text: string, lang = 'en', taken: string[] = []) {
  const stretches = taken.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const found = otherHolder(ROLE, KNOWN, {
    ...{ text, lang, taken: stretches },
    countries: findCountries(tokenize(text), lang),
  });
  return found && { name: text.slice(found.name.start, found.name.end), countries: found.countries };
}

describe('the other person in an office', () => {
  test.each([
    ['en', 'On board was Peter Lind, chief of staff of the ground forces.', 'Peter Lind'],
    ['en', 'The chief of staff of the ground forces, Peter Lind, was on board.', 'Peter Lind'],
    ['en', 'Ground forces chief of staff of the land forces Peter Lind was on board.', 'Peter Lind'],
    ['en', 'Col. Gen. Peter J. Lind, the chief of staff of the ground forces, came.', 'Peter J. Lind'],
    ['de', 'An Bord war Peter Lind, Stabschef der Landstreitkräfte.', 'Peter Lind'],
    ['de', 'An Bord war der Stabschef der Landstreitkräfte Peter Lind.', 'Peter Lind'],
    ['es', 'Venía el jefe del Estado Mayor de las fuerzas terrestres, Pedro Lind, con ellos.', 'Pedro Lind'],
    ['fr', "À bord, Pierre Lind, chef d'état-major des forces terrestres.", 'Pierre Lind'],
    ['pt', 'A bordo ia Pedro Lind, chefe do Estado-Maior das forças terrestres.', 'Pedro Lind'],
    ['it', 'A bordo Pietro Lind, capo di stato maggiore delle forze terrestri.', 'Pietro Lind'],
    ['ru', 'Прибыл Пётр Линд, начальник Главного штаба Сухопутных войск.', 'Пётр Линд'],
    ['ru', 'Прибыл начальник штаба Сухопутных войск генерал Пётр Линд.', 'Пётр Линд'],
    ['uk', 'Прибув Петро Лінд, начальник штабу сухопутних військ.', 'Петро Лінд'],
  ])('%s: %s', (lang, text, name) => {
    expect(holder(text, lang)?.name).toBe(name);
  });

  test('the countries that are named with the office', () => {
    const said = (text: string) => holder(text)?.countries;
    expect(said('With them: Peter Lind, chief of staff of the Russian ground forces, in Cuba.')).toEqual([
      'c:RU',
    ]);
    expect(said('With them: Peter Lind, Norwegian chief of staff of the ground forces.')).toEqual(['c:NO']);
    expect(said('In Cuba, Peter Lind, chief of staff of the ground forces, spoke.')).toEqual([]);
  });

  test.each([
    ['the known one', 'Ivan Orlov, chief of staff of the ground forces, came.'],
    ['another spelling of the known one', 'Iwan Orloff, chief of staff of the ground forces, came.'],
    ['the known surname with a slip', 'Ivan Olrov, chief of staff of the ground forces, came.'],
    ['nobody', 'The chief of staff of the ground forces came.'],
    ['a word with a capital', 'The chief of staff of the ground forces, Thursday, came.'],
    ['another office', 'Peter Lind, commander of the ground forces, came.'],
    ['a deputy’s office', 'Peter Lind, deputy chief of staff of the ground forces, came.'],
    ['an office of another body', 'Peter Lind, chief of staff of the navy, came.'],
    ['an office of no body', 'Peter Lind, chief of staff, came.'],
    ['a former one', 'Peter Lind commanded before the chief of staff of the ground forces came.'],
    ['of a country that no table has', 'Peter Lind, Utopian chief of staff of the ground forces, came.'],
    ['the source', 'According to Peter Lind, the chief of staff of the ground forces came.'],
    ['a source with a name of two words', 'The chief of staff of the ground forces came, Radio Lind said.'],
    ['somebody with the office-holder', 'The chief of staff of the ground forces and Peter Lind came.'],
    [
      'two',
      'Peter Lind, chief of staff of the ground forces, met Ida Holm, chief of staff of the land forces.',
    ],
    ['the host', 'They were received by Peter Lind, chief of staff of the ground forces.'],
    ['a script without capitals', 'كان على متنها بيتر ليند، رئيس أركان القوات البرية.'],
    [
      'a script in which the known one has no name',
      'Πέτρος Λιντ, chief of staff of the ground forces, came.',
    ],
  ])('none: %s', (_, text) => {
    expect(holder(text)).toBeNull();
  });

  test('none that the story knows as something else', () => {
    const text = 'Harbour Gazette, chief of staff of the ground forces';
    expect(holder(text)?.name).toBe('Harbour Gazette');
    expect(holder(text, 'en', ['Harbour Gazette'])).toBeNull();
    expect(findCountries(tokenize(text), 'en')).toEqual([]);
  });
});
