/** Who says what a fact tells, where its sentence names only "he" and one before it in the seed says who that is. */

import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compiler/compile';

/** The source of the last key fact, as the story has it and as the seed has it at the place that the story tells. */
function lastSource(...texts: string[]) {
  const seeds = texts.map((text, i) => ({ id: `seed-${String(i + 1)}`, text }));
  const attribution = compileStory('test', seeds, null).keyFacts.at(-1)?.attribution;
  if (!attribution || attribution.kind === 'none') return null;
  const { seed, start, end } = attribution.source;
  return { text: attribution.text, seed: seeds.find(({ id }) => id === seed)?.text.slice(start, end) };
}

const OPENING = 'The port of Selmouth was closed for two days after the storm.';

describe('the last fact rests on', () => {
  test.each<[sentences: readonly string[], source: string]>([
    [
      [OPENING, 'The mayor said that 40 boats were lost.', 'He added that nobody was hurt in the harbour.'],
      'The mayor',
    ],
    [
      [
        `${OPENING} The mayor said that 40 boats were lost.`,
        '',
        'He added that nobody was hurt in the harbour.',
      ],
      'The mayor',
    ],
    [
      [
        'Der Hafen von Selmünde blieb nach dem Sturm zwei Tage gesperrt.',
        'Die Bürgermeisterin sagte, 40 Boote seien verloren.',
        'Sie fügte hinzu, niemand sei verletzt.',
      ],
      'Die Bürgermeisterin',
    ],
    [
      [
        'El puerto de Selmar estuvo cerrado dos días por la tormenta.',
        'El alcalde dijo que se perdieron 40 barcos.',
        'Añadió que no hubo heridos en el puerto.',
      ],
      'El alcalde',
    ],
    [
      [
        'Порт Сельмут был закрыт на два дня после шторма.',
        'Министр сообщил, что пропали 40 лодок.',
        'Он добавил, что пострадавших в порту нет.',
      ],
      'Министр',
    ],
    [
      [
        'Le port de Selmouth est resté fermé deux jours après la tempête.',
        'Le maire a déclaré que 40 bateaux étaient perdus.',
        'Il a ajouté que personne n’était blessé.',
      ],
      'Le maire',
    ],
  ])('%j', (told, source) => {
    expect(lastSource(told.map((line) => (line === '' ? '\n\n' : line)).join(' '))).toEqual({
      text: source,
      seed: source,
    });
  });
});

describe('the last fact rests on nobody', () => {
  test.each<[about: string, texts: readonly string[]]>([
    [
      'who went on is not named right before',
      [`${OPENING} A ferry left on Sunday. He added that nobody was hurt in the harbour.`],
    ],
    [
      'its sentence says nothing of who spoke',
      [`${OPENING} The mayor said that 40 boats were lost. The harbour opened again on Monday morning.`],
    ],
  ])('%s', (_, texts) => {
    expect(lastSource(...texts)).toBeNull();
  });

  test('a speaker of another seed is none', () => {
    const story = compileStory(
      'test',
      [
        { id: 'seed-1', text: `${OPENING} The mayor said that 40 boats were lost.` },
        { id: 'seed-2', text: 'He added that nobody was hurt in the harbour. The harbour opened on Monday.' },
      ],
      null,
    );
    const fact = story.keyFacts.find(({ text }) => text.startsWith('He added'));
    expect(fact?.attribution).toEqual({ kind: 'none' });
  });
});
