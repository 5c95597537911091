/** Which sentences of a report without bullets become its key facts: those of the report, in every language, and of them the telling ones. */

import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compiler/compile';
import { knowLanguages } from '../../src/tools/languages';

await knowLanguages();

const factsOf = (...paragraphs: string[]) =>
  compileStory('test', [{ id: 'seed', text: paragraphs.join('\n\n') }], null).keyFacts.map(
    ({ text }) => text,
  );

const FERRY = [
  'Ferry runs aground off Selmouth',
  'A ferry with 240 passengers ran aground near the port of Selmouth on Tuesday, the coast guard said.',
  'Nobody was hurt, according to harbour master Anna Lindqvist.',
  'Three tugboats pulled the ship free after six hours.',
  'The ferry Margarethe sails between Selmouth and Trent twice a day.',
];

describe('what a page says about itself is no fact of its report', () => {
  const own = factsOf(...FERRY);

  test.each([
    ['en', 'Get breaking news alerts and special reports.'],
    ['en', 'Sign up for our daily newsletter, which brings the news of the day at 7 a.m.'],
    ['de', 'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen die Nachrichten des Tages.'],
    ['de', 'Alle Rechte vorbehalten.'],
    ['fr', 'Abonnez-vous à notre newsletter et recevez chaque matin l’essentiel de l’actualité.'],
    ['fr', 'Article réservé aux abonnés.'],
    ['es', 'Suscríbase a nuestro boletín y reciba cada mañana las noticias del día.'],
    ['es', 'Síguenos en Facebook y en X.'],
    ['it', 'Iscriviti alla newsletter del mattino per ricevere le notizie del giorno.'],
    ['it', 'Riproduzione riservata.'],
    ['pt', 'Inscreva-se na nossa newsletter e receba as notícias do dia às 7 horas.'],
    ['pt', 'Todos os direitos reservados.'],
    ['pl', 'Zapisz się na nasz newsletter i otrzymuj wiadomości każdego ranka.'],
    ['pl', 'Wszelkie prawa zastrzeżone.'],
    ['ru', 'Подпишитесь на нашу рассылку и получайте главные новости дня.'],
    ['ru', 'Все права защищены.'],
    ['uk', 'Підпишіться на нашу розсилку й отримуйте головні новини дня.'],
    ['uk', 'Усі права захищено.'],
    ['ar', 'تابعونا على فيسبوك وتويتر.'],
    ['ar', 'جميع الحقوق محفوظة.'],
    ['fa', 'ما را دنبال کنید و در خبرنامه ما نام‌نویسی کنید.'],
    ['en', 'By signing up, you agree to our Privacy Policy.'],
    ['fa', 'تمامی حقوق محفوظ است.'],
  ])('%s: %s', (_, line) => {
    expect(factsOf(...FERRY.slice(0, 3), line, ...FERRY.slice(3))).toEqual(own);
    expect(factsOf(...FERRY, line)).toEqual(own);
  });

  test.each([
    'The company said that all passengers had signed up for the trip by telephone.',
    'Police asked readers of the newsletter to come forward, an officer said.',
    'Boys who play video games were asked to watch the video of the rescue.',
    'The company changed its terms of service and its privacy policy after the accident.',
    'Das Unternehmen ändert nach dem Unfall seine Nutzungsbedingungen.',
    'La empresa cambió su política de privacidad después del accidente.',
    'Gli abbonati a due giornali della città hanno ricevuto la notizia martedì.',
    'После аварии изменились условия использования порта, сообщила компания.',
    'شرکت پس از حادثه شرایط استفاده از بندر را تغییر داد.',
  ])('but in a report of it they are: %s', (line) => {
    expect(factsOf(...FERRY, line)).toContain(line);
  });
});

describe('a sentence that only those before it make plain gives way to others', () => {
  test.each([
    ['en', 'It said so in the evening.', 'The mayor of Trent thanked the crew.'],
    ['de', 'Dies teilte sie am Abend mit.', 'Der Bürgermeister von Trent dankte der Besatzung.'],
    ['fr', 'Cela a été dit dans la soirée.', 'Le maire de Trent a remercié l’équipage.'],
    ['es', 'Esto se dijo por la noche.', 'El alcalde de Trent dio las gracias a la tripulación.'],
    ['ru', 'Это было сказано вечером.', 'Мэр Трента поблагодарил экипаж.'],
    ['pl', 'To powiedziano wieczorem.', 'Burmistrz Trent podziękował załodze.'],
  ])('%s', (lang, backward, plain) => {
    const openings: Record<string, string> = {
      en: 'The ferry Margarethe ran aground off Selmouth on Tuesday with 240 passengers.',
      de: 'Die Fähre Margarethe ist am Dienstag vor Selmouth mit 240 Passagieren auf Grund gelaufen.',
      fr: 'Le ferry Margarethe s’est échoué mardi au large de Selmouth avec 240 passagers.',
      es: 'El ferry Margarethe encalló el martes frente a Selmouth con 240 pasajeros.',
      ru: 'Паром «Маргарете» сел на мель у Селмута во вторник с 240 пассажирами.',
      pl: 'Prom Margarethe osiadł we wtorek na mieliźnie pod Selmouth z 240 pasażerami.',
    };
    const opening = openings[lang] ?? '';
    const rest = [1, 2, 3, 4].map((number) => opening.replace('240', String(240 + number)));
    const facts = factsOf(opening, ...rest, backward, plain);
    expect(facts).toContain(plain);
    expect(facts).not.toContain(backward);
  });
});

describe('marks that hold the direction of words', () => {
  test('are no part of what is quoted, nor of the seed that is kept', () => {
    const story = compileStory(
      'test',
      [
        {
          id: 'seed',
          text: FERRY.join('\n\n')
            .replace('Selmouth', '\u2066Selmouth\u2069')
            .replace('Anna', '\u202aAnna\u202c'),
        },
      ],
      null,
    );
    expect(JSON.stringify(story)).not.toMatch(/[\u202a-\u202c\u2066-\u2069]/u);
    expect(story.keyFacts.map(({ text }) => text)).toEqual(factsOf(...FERRY));
  });
});
