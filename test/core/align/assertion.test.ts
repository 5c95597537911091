import { describe, expect, test } from 'vitest';
import { readArticle, type FactReading } from '../../../src/core';
import { findCountries } from '../../../src/core/terms/countries';
import { findQuantities } from '../../../src/core/quantity/find-quantities';
import { tokenize } from '../../../src/core/text/tokenize';
import { article, ferryStory } from '../ferry-story';

const [arrival, cargo, departure] = ferryStory.keyFacts.map(({ id }) => id);

function factOf(id: string | undefined, lang: string, sentences: string, date = '2021-06-15'): FactReading {
  const found = article('Reykjavik', [sentences], { lang, date });
  const match = { story: 'ferries', tier: 'story', score: 1, evidence: [] } as const;
  const fact = readArticle(found, 1, { ...match, evidence: [] }, ferryStory).facts.find(
    (other) => other.id === id,
  );
  if (!fact) throw new Error(`no fact ${String(id)}`);
  return fact;
}

describe('what a sentence says was not done is not stated by it, nor different in it', () => {
  test.each([
    ['en', 'The smaller ship left Iceland on Sunday.', 'The smaller ship did not leave Iceland on Sunday.'],
    ['en', 'The smaller ship left Iceland on Monday.', 'No ship left Iceland on Monday.'],
    ['en', 'The smaller ship left Iceland on Monday.', 'The smaller ship could have left Iceland on Monday.'],
    [
      'en',
      'The smaller ship left Iceland on Monday.',
      'The harbour denied that a ship left Iceland on Monday.',
    ],
    [
      'en',
      'The smaller ship left Iceland on Monday.',
      'The smaller ship was due to leave Iceland on Monday.',
    ],
    ['en', 'The smaller ship left Iceland on Monday.', 'Who saw the ship that left Iceland on Monday?'],
    [
      'de',
      'Das kleinere Schiff verließ Island am Sonntag.',
      'Das kleinere Schiff verließ Island am Sonntag nicht.',
    ],
    ['de', 'Das Schiff verließ Island am Montag.', 'Kein Schiff verließ Island am Montag.'],
    ['es', 'El barco salió de Islandia el domingo.', 'El barco no salió de Islandia el domingo.'],
    ['fr', 'Le navire a quitté l’Islande dimanche.', 'Le navire n’a pas quitté l’Islande dimanche.'],
    ['fr', 'Un navire a quitté l’Islande lundi.', 'Aucun navire n’a quitté l’Islande lundi.'],
    ['pt', 'O navio deixou a Islândia no domingo.', 'O navio não deixou a Islândia no domingo.'],
    ['it', 'La nave ha lasciato l’Islanda domenica.', 'La nave non ha lasciato l’Islanda domenica.'],
    ['ru', 'Корабль покинул Исландию в воскресенье.', 'Корабль не покинул Исландию в воскресенье.'],
    ['uk', 'Корабель залишив Ісландію в неділю.', 'Корабель не залишив Ісландію в неділю.'],
    ['ar', 'غادرت السفينة آيسلندا يوم الأحد.', 'لم تغادر السفينة آيسلندا يوم الأحد.'],
    ['fa', 'کشتی ایسلند را روز یکشنبه ترک کرد.', 'کشتی ایسلند را روز یکشنبه ترک نکرد.'],
  ])('%s: %s / %s', (lang, said, denied) => {
    expect(factOf(departure, lang, said).state).not.toBe('absent');
    expect(factOf(departure, lang, denied).state).toBe('absent');
  });

  test.each([
    'The smaller ship not only left Iceland on Sunday, it was waved off.',
    'The smaller ship, which did not carry doctors, left Iceland on Sunday.',
    'In no time the smaller ship, now empty, left Iceland on Sunday.',
    'A captain who was not named said the smaller ship left Iceland on Sunday.',
    'In May no one knew of it: the smaller ship left Iceland on Sunday.',
  ])('it is stated beside what is denied: %s', (sentence) => {
    expect(factOf(departure, 'en', sentence).state).toBe('stated');
  });

  test.each([
    ['The ships carried not 40 doctors from Norway to Iceland.', 'absent'],
    ['The ships did not carry 30 doctors from Norway to Iceland.', 'absent'],
    ['The ships from Norway could carry 60 doctors to Iceland.', 'absent'],
    ['The ships from Norway carried 30 doctors, not 40, to Iceland.', 'differs'],
    ['The ships from Norway carried as many as 40 doctors to Iceland.', 'stated'],
    ['The ships from Norway carried no fewer than 40 doctors to Iceland.', 'stated'],
  ])('figures: %s', (sentence, state) => {
    expect(factOf(cargo, 'en', sentence).state).toBe(state);
  });
});

describe('a day is of what was done in its own clause', () => {
  const arrived = 'two navy ships from Norway reached Reykjavik';
  test.each([
    ['en', `On Monday ${arrived}.`, 'differs'],
    ['en', `On Monday, in a port that was closed for weeks, ${arrived}.`, 'differs'],
    ['en', `Iceland thanked its neighbour on Monday after ${arrived}.`, 'stated'],
    [
      'ru',
      'В понедельник Исландия поблагодарила соседа из-за двух норвежских кораблей, прибывших в Рейкьявик.',
      'stated',
    ],
    ['en', 'Two navy ships that called at Bergen on Friday reached Reykjavik.', 'stated'],
    ['en', `Its neighbour heard on Monday that ${arrived}.`, 'stated'],
    [
      'de',
      'Island dankte am Montag, nachdem zwei norwegische Schiffe in Reykjavik angekommen waren.',
      'stated',
    ],
    [
      'es',
      'Islandia dio las gracias el lunes después de que dos barcos noruegos llegaran a Reykjavik.',
      'stated',
    ],
    [
      'fr',
      'L’Islande a remercié lundi son voisin après que deux navires norvégiens sont arrivés à Reykjavik.',
      'stated',
    ],
    [
      'it',
      'L’Islanda ha ringraziato lunedì dopo che due navi norvegesi sono arrivate a Reykjavik.',
      'stated',
    ],
    [
      'pt',
      'A Islândia agradeceu na segunda-feira depois que dois navios noruegueses chegaram a Reykjavik.',
      'stated',
    ],
    [
      'ru',
      'Исландия в понедельник поблагодарила соседа после того, как два норвежских корабля прибыли в Рейкьявик.',
      'stated',
    ],
  ])('%s: %s', (lang, sentence, state) => {
    expect(factOf(arrival, lang, sentence).state).toBe(state);
  });

  test('when the story was out, it was another arrival, of which the paragraph goes on to tell', () => {
    const later =
      'Two navy ships from Norway reached Reykjavik on Saturday. They carried 30 doctors from Norway to Iceland.';
    expect(factOf(arrival, 'en', later, '2021-06-15').state).toBe('stated');
    expect(factOf(cargo, 'en', later, '2021-06-15').state).toBe('differs');
    expect(factOf(arrival, 'en', later, '2021-06-21').state).toBe('absent');
    expect(factOf(cargo, 'en', later, '2021-06-21').state).toBe('absent');
  });
});

describe('whose they are', () => {
  test.each([
    ['en', 'Two Swedish navy ships reached Reykjavik on Saturday.', 'absent'],
    ['en', 'Swedish ships reached Reykjavik on Saturday.', 'absent'],
    ['en', 'Two navy ships reached Reykjavik on Saturday.', 'stated'],
    ['de', 'Zwei schwedische Schiffe sind am Samstag in Reykjavik angekommen.', 'absent'],
    ['es', 'Dos barcos suecos llegaron a Reykjavik el sábado.', 'absent'],
    ['fr', 'Deux navires suédois sont arrivés à Reykjavik samedi.', 'absent'],
    ['ru', 'Два шведских корабля прибыли в Рейкьявик в субботу.', 'absent'],
  ])('%s: %s', (lang, sentence, state) => {
    expect(factOf(arrival, lang, sentence).state).toBe(state);
  });

  test('another country’s figure is none of the fact’s', () => {
    expect(factOf(cargo, 'en', 'The ships from Norway carried 30 doctors to Iceland.').state).toBe('differs');
    expect(factOf(cargo, 'en', 'The ships from Norway carried 30 Swedish doctors to Iceland.').state).toBe(
      'absent',
    );
  });
});

describe('a figure that is not of the whole is none of the fact’s', () => {
  const carried = (figure: string) => `The ships from Norway carried ${figure} to Iceland.`;
  test.each([
    [carried('30 doctors'), 'differs'],
    [carried('another 30 doctors'), 'absent'],
    [carried('30 more doctors'), 'absent'],
    [carried('half of the 30 doctors'), 'absent'],
    [carried('30 doctors, and 12 more doctors'), 'absent'],
    [carried('an admiral and other 40 doctors'), 'stated'],
    [carried('other 30 doctors'), 'absent'],
    [carried('30 doctors each'), 'absent'],
    ['Each of the ships from Norway carried 30 doctors to Iceland.', 'absent'],
    ['The Norwegian ships, with a maximum load of 20 tonnes, carried doctors to Iceland.', 'absent'],
    [carried('20 tonnes of vaccine'), 'differs'],
    [carried('20 tonnes of herring'), 'absent'],
    [carried('between 30 and 36 doctors'), 'differs'],
    [carried('between 30 and 50 doctors'), 'stated'],
    [carried('more than 40 doctors'), 'stated'],
  ])('%s', (sentence, state) => {
    expect(factOf(cargo, 'en', sentence).state).toBe(state);
  });

  test.each([
    ['de', 'Zwischen 35 und 45 Ärzte'],
    ['es', 'entre 35 y 45 médicos'],
    ['fr', 'entre 35 et 45 médecins'],
    ['pt', 'entre 35 e 45 médicos'],
    ['it', 'tra 35 e 45 medici'],
    ['ru', 'между 35 и 45 врачами'],
    ['uk', 'між 35 і 45 лікарями'],
    ['ar', 'بين 35 و45 طبيبا'],
    ['fa', 'بین ۳۵ تا ۴۵ پزشک'],
  ])('%s: "%s" is one range', (lang, text) => {
    expect(findQuantities(text, lang).map(({ quantity: { low, high } }) => [low, high])).toEqual([[35, 45]]);
  });
});

describe('what left, and from where', () => {
  test.each([
    ['The smaller ship left Iceland on Monday.', 'differs'],
    ['The smaller ship left Iceland for Norway on Monday.', 'differs'],
    ['The smaller ship left for Iceland on Friday.', 'absent'],
    ['The smaller ship left Norway on Friday for Reykjavik.', 'absent'],
    ['The departure of the smaller ship from Iceland made news on Monday.', 'stated'],
  ])('%s', (sentence, state) => {
    expect(factOf(departure, 'en', sentence).state).toBe(state);
  });
});

describe('countries whose names begin like everyday words', () => {
  test.each([
    ['Грузовой самолет привез груз.', []],
    ['Самолет вылетел из Грузии.', ['GE']],
    ['Грузинский самолет.', ['GE']],
  ])('%s', (text, codes) => {
    expect(findCountries(tokenize(text), 'ru').map(({ code }) => code)).toEqual(codes);
  });
});
