import { describe, expect, test } from 'vitest';
import { compareOffice } from '../../../src/core/sentence/offices';

const ROLE = 'chief of staff of the ground forces';

function compared(text: string, name: string, lang = 'en') {
  const start = text.indexOf(name);
  const office = compareOffice(
    { text: ROLE, lang: 'en' },
    { text, lang },
    { start, end: start + name.length },
  );
  return office?.is === 'other' ? text.slice(office.start, office.end) : (office?.is ?? null);
}

describe('compareOffice', () => {
  test.each([
    ['en', 'General Ivan Orlov, chief of staff of the ground forces, was on board.', 'Ivan Orlov'],
    ['en, before the name', 'The chief of staff of the land forces, Ivan Orlov, was on board.', 'Ivan Orlov'],
    ['de', 'An Bord war Iwan Orlow, Stabschef der russischen Landstreitkräfte.', 'Iwan Orlow'],
    ['de, before the name', 'Der Stabschef der Landstreitkräfte Iwan Orlow war an Bord.', 'Iwan Orlow'],
    ['es', 'Venía Iván Orlov, jefe del Estado Mayor de las fuerzas terrestres.', 'Iván Orlov'],
    ['fr', "À bord, Ivan Orlov, chef d'état-major de l'armée de terre, et cent soldats.", 'Ivan Orlov'],
    ['pt', 'A bordo ia Ivan Orlov, chefe do Estado-Maior das forças terrestres.', 'Ivan Orlov'],
    ['it', 'A bordo Ivan Orlov, capo di stato maggiore delle forze terrestri.', 'Ivan Orlov'],
    ['ru', 'Прибыл Иван Орлов, начальник Главного штаба Сухопутных войск.', 'Иван Орлов'],
    ['uk', 'Прибув Іван Орлов, начальник штабу сухопутних військ.', 'Іван Орлов'],
    ['ar', 'وصل إيفان أورلوف، رئيس أركان القوات البرية.', 'إيفان أورلوف'],
  ])('%s: the same', (form, text, name) => {
    expect(compared(text, name, form.slice(0, 2))).toBe('same');
  });

  test.each([
    [
      'en',
      'General Ivan Orlov, commander of the ground forces, was on board.',
      'commander of the ground forces',
    ],
    [
      'en',
      'Ivan Orlov, deputy chief of staff of the ground forces, was on board.',
      'deputy chief of staff of the ground forces',
    ],
    ['de', 'An Bord war Iwan Orlow, Befehlshaber der Landstreitkräfte.', 'Befehlshaber der Landstreitkräfte'],
    ['es', 'Ivan Orlov, que encabeza las fuerzas terrestres, venía.', 'encabeza las fuerzas terrestres'],
    ['pt', 'Ivan Orlov, chefe das forças terrestres, seguia a bordo.', 'chefe das forças terrestres'],
    [
      'ru',
      'Иван Орлов, первый заместитель главкома сухопутных войск, прибыл.',
      'заместитель главкома сухопутных войск',
    ],
  ])('%s: another: %s', (lang, text, expected) => {
    const name = /(?:Ivan|Iwan|Иван) (?:Orlov|Orlow|Орлов)/u.exec(text)?.[0] ?? '';
    expect(compared(text, name, lang)).toBe(expected);
  });

  test.each([
    ['no office', 'General Ivan Orlov came off the plane with 100 soldiers.'],
    ['a rank', 'Major General Ivan Orlov came off the plane.'],
    ['what he leads for a while', 'Ivan Orlov, head of the military delegation, came off the plane.'],
    ['an office of another body', 'Ivan Orlov, head of the port authority, came off the plane.'],
    ['somebody else’s', 'The commander of the ground forces stayed. Ivan Orlov came off the plane.'],
    ['not beside the name', 'Ivan Orlov came, and the commander of the ground forces stayed.'],
  ])('not told: %s', (_, text) => {
    expect(compared(text, 'Ivan Orlov')).toBeNull();
  });
});
