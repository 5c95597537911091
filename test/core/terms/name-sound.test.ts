import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/text/normalize';
import { nameSound } from '../../../src/core/terms/name-sound';

const soundOf = (name: string) => nameSound(fold(name));

describe('nameSound', () => {
  test.each([
    ['Putin', 'Путин', 'Poutine'],
    ['Medvedev', 'Медведев', 'Medwedew'],
    ['Caracas', 'Каракас', 'كاراكاس'],
    ['Tokarev', 'Токарев', 'Tokarew'],
    ['Schröder', 'Шрёдер', 'Schroder'],
    ['Warszawa', 'Варшава'],
  ])('%s is heard in every other spelling', (one, ...others) => {
    expect(soundOf(one)).not.toBeNull();
    expect(others.map(soundOf)).toEqual(others.map(() => soundOf(one)));
  });

  test.each([
    ['Maduro', 'Madrid'],
    ['Moscow', 'Munich'],
    ['Berlin', 'Bern'],
    ['Путин', 'Пушкин'],
  ])('%s is not %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  test.each(['Ay', 'Ли', 'Kiev', 'Guaidó'])('%s is too short to tell names apart', (name) => {
    expect(soundOf(name)).toBeNull();
  });
});
