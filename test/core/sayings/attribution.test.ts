/** Who says so in a page's sentence: one row a form of news; where no source can be told for sure, none is. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../../src/core/sayings/attribution';
import { refersBack } from '../../../src/core/sayings/source-before';

type Row = [sentence: string, source: string | null];

const ENGLISH: Row[] = [
  ['According to the harbour office, two ferries sank.', 'the harbour office'],
  ['The ferry sank at noon, according to two officials on Sunday.', 'two officials'],
  ['Officials said two ferries sank.', 'Officials'],
  ['But the union said the crew was safe.', 'the union'],
  ['On Sunday, the coast guard confirmed that the search had ended.', 'the coast guard'],
  ['The ministry later said the crew was safe.', 'The ministry'],
  ['The crew is safe, the harbour master said on Monday.', 'the harbour master'],
  [
    'Two ferries sank, a reporter in the port, Anna Lindqvist, wrote.',
    'a reporter in the port, Anna Lindqvist',
  ],
  ['Anna Lindqvist, the harbour master, said the port was open.', 'Anna Lindqvist, the harbour master'],
  ['Lindqvist, who runs the port, said it was open.', 'Lindqvist'],
  ['“The port is open,” said the harbour master.', 'the harbour master'],
  ['“The port is open,” said Anna Lindqvist, the harbour master, “and it will stay so.”', 'Anna Lindqvist'],
  ['"Two ferries sank," wrote Lindqvist on Sunday.', 'Lindqvist'],
  ['Two ferries sank, said officials.', 'officials'],
  ['Two ferries sank, reported Orrin Radio, a local station.', 'Orrin Radio'],
  ['Ship tracking data shows that the ferry turned twice.', 'Ship tracking data'],
  ['Theresa May said the port was open.', 'Theresa May'],
  ['Media reports said two ferries sank.', 'Media reports'],
  ['He said two ferries sank.', null],
  ['“The port is open,” he said.', null],
  ['The man who officials said was hurt has gone home.', null],
  ['The ferries that Orrin Radio said sank are old.', null],
  ['It is said to be old, and the owner refused to say more.', null],
  ['The owner, who did not say why, has gone.', null],
  ['She came to the port, wrote a report and left.', null],
  ['Two ferries sank and officials said so.', null],
  ['Early reports of a fire were wrong.', null],
  ['The ferry left on Sunday.', null],
];

const GERMAN: Row[] = [
  ['Laut Hafenamt sanken zwei Fähren.', 'Hafenamt'],
  ['Nach Angaben von Anna Lindqvist ist der Hafen offen.', 'Anna Lindqvist'],
  ['Dem Hafenamt zufolge sanken zwei Fähren.', 'Dem Hafenamt'],
  ['Die Agentur Sputnik meldete, dass zwei Flugzeuge gelandet seien.', 'Die Agentur Sputnik'],
  ['„Der Hafen ist offen“, sagte die Hafenmeisterin am Montag.', 'die Hafenmeisterin'],
  ['Zwei Fähren sind gesunken, sagte ein Beamter.', 'ein Beamter'],
  ['Der Hafen sei offen, teilte das Ministerium mit.', 'das Ministerium'],
  ['Am Sonntag teilte das Ministerium mit, der Hafen sei offen.', 'das Ministerium'],
  ['Die Regierung gab am Sonntag bekannt, dass der Hafen offen sei.', 'Die Regierung'],
  ['Nach dem Unglück sagte Lindqvist, der Hafen sei offen.', 'Lindqvist'],
  ['Es gab zwei Fähren im Hafen.', null],
  ['Sie teilte das Brot.', null],
  ['Er sagte, der Hafen sei offen.', null],
];

const SPANISH: Row[] = [
  ['Según la oficina del puerto, dos barcos se hundieron.', 'la oficina del puerto'],
  ['El ministerio informó que el puerto está abierto.', 'El ministerio'],
  ['El ministerio ha informado de nada.', null],
  ['«El puerto está abierto», dijo la capitana el lunes.', 'la capitana'],
  ['El puerto está abierto —dijo un funcionario venezolano—.', 'un funcionario venezolano'],
  ['El domingo informó la agencia Sputnik que dos aviones aterrizaron.', 'la agencia Sputnik'],
  ['Dos barcos se hundieron, escribió Anna Lindqvist.', 'Anna Lindqvist'],
  ['Según Sputnik llegaron cien soldados.', null],
  ['Se dijo que el puerto estaba abierto.', null],
];

const FRENCH: Row[] = [
  ['Selon l’agence Spoutnik, deux avions ont atterri.', 'l’agence Spoutnik'],
  ['Le ministère a déclaré que le port était ouvert.', 'Le ministère'],
  ['« Le port est ouvert », a déclaré la capitaine dimanche.', 'la capitaine'],
  ['Le port est ouvert, affirme un responsable vénézuélien.', 'un responsable vénézuélien'],
  ['Deux avions ont atterri, écrit Javier Mayorca, journaliste.', 'Javier Mayorca'],
  ['Deux avions ont atterri, écrit Javier Mayorca.', 'Javier Mayorca'],
  ['Le port est ouvert, a-t-il déclaré.', null],
  ['Selon Spoutnik deux avions ont atterri.', 'Spoutnik'],
];

const PORTUGUESE: Row[] = [
  ['De acordo com a capitania, dois barcos afundaram.', 'a capitania'],
  ['Segundo a agência Sputnik, dois aviões pousaram.', 'a agência Sputnik'],
  ['O segundo avião pousou no domingo.', null],
  ['“O porto está aberto”, disse a capitã no domingo.', 'a capitã'],
  ['Dois aviões pousaram, informou um funcionário venezuelano.', 'um funcionário venezuelano'],
  ['O ministério disse que o porto está aberto.', 'O ministério'],
];

const ITALIAN: Row[] = [
  ['Secondo l’agenzia Sputnik, due aerei sono atterrati.', 'l’agenzia Sputnik'],
  ['Il secondo aereo è atterrato domenica.', null],
  ['«Il porto è aperto», ha detto la comandante domenica.', 'la comandante'],
  ['Il porto è aperto, riferisce un funzionario venezuelano.', 'un funzionario venezuelano'],
  ['Il ministero ha annunciato che il porto è aperto.', 'Il ministero'],
  ['Gli aerei sono stati annunciati, non ha detto altro.', null],
];

describe.each<[lang: string, rows: Row[]]>([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  [
    'ru',
    [
      ['Агентство сообщило вчера, по данным министерства.', 'министерства'],
      ['Судя по сайту Marinetrack, корабли вышли в пятницу.', 'сайту Marinetrack'],
      ['Министр обороны заявил, что корабли вышли.', 'Министр обороны'],
    ],
  ],
  ['uk', [['Міністр оборони повідомив, що кораблі вийшли.', 'Міністр оборони']]],
  [
    'ar',
    [
      ['وذكرت الوكالة أن السفن وصلت.', 'الوكالة'],
      ['أعلنت الوزارة، وهي الجهة المسؤولة، أن السفن وصلت.', 'الوزارة'],
      ['وصلت السفن وفق الوزارة.', 'الوزارة'],
      ['قال إن السفن وصلت.', null],
    ],
  ],
])('%s', (lang, rows) => {
  it.each(rows)('%s', (sentence, source) => {
    expect(attributionIn(sentence, lang)).toBe(source);
  });
});

/** More forms of news, and what only looks like a source: days, who is spoken to, datelines, verbs of two parts. */
const MORE: Record<string, Row[]> = {
  en: [
    ['The plane landed on Sunday, the flight-tracking site showed.', 'the flight-tracking site'],
    ['According to the BBC, two ferries sank.', 'the BBC'],
    ['Two ferries sank, according to a tweet by Anna Lindqvist.', 'a tweet by Anna Lindqvist'],
    ['Lindqvist denied the charges and his lawyer left the court.', null],
    ['A tweet by Anna Lindqvist said the port was closed.', 'A tweet by Anna Lindqvist'],
    ['Officials in a statement said the port was open.', 'Officials'],
    ['“It is over,” the mayor told reporters.', 'the mayor'],
    ['“Is it over?” Anna Lindqvist asked.', 'Anna Lindqvist'],
    ['WASHINGTON, March 3 (Reuters) - Two ferries sank on Sunday.', null],
    ['ORRIN (AP) — Two ferries sank, officials said.', 'officials'],
  ],
  de: [
    ['Ein Medienbericht beziffert den Schaden auf zwei Millionen.', 'Ein Medienbericht'],
    ['Laut seinem Tweet vom 23. März ist der Hafen offen.', 'seinem Tweet vom 23. März'],
    ['Die Ministerin sagte zu.', null],
    ['Die Firma meldete Insolvenz an.', null],
    ['„Der Hafen ist offen“, so der Sprecher.', 'der Sprecher'],
    [
      'Der Sprecher der Zeitung „Der Bote“ sagte, der Hafen sei offen.',
      'Der Sprecher der Zeitung „Der Bote“',
    ],
    ['BERLIN (dpa) - Zwei Fähren sind gesunken.', null],
  ],
  fr: [
    ['Le port est ouvert, a déclaré à l’AFP un porte-parole.', 'un porte-parole'],
    ['Le port est ouvert, a indiqué lundi sur X la ministre Anna Berg.', 'la ministre Anna Berg'],
    ['Le musée a montré 300 œuvres.', null],
  ],
  es: [
    ['El puerto está abierto, dijo a EFE una vecina.', 'una vecina'],
    [
      'El puerto está abierto, informó el portavoz de Defensa, Andrés Lind.',
      'el portavoz de Defensa, Andrés Lind',
    ],
    ['El puerto está abierto, dijo el lunes en un comunicado el alcalde.', 'el alcalde'],
  ],
  pt: [
    ['O porto está aberto, disse à Lusa o comandante.', 'o comandante'],
    ['O porto está aberto, afirmou no domingo a ministra, Anna Berg.', 'a ministra, Anna Berg'],
  ],
  it: [
    ['Il porto è aperto, ha scritto su X il sindaco.', 'il sindaco'],
    ['Secondo fonti della polizia due navi sono affondate.', 'fonti della polizia'],
  ],
  pl: [
    ['– Port jest otwarty – powiedział PAP rzecznik straży.', 'rzecznik straży'],
    ['Port jest otwarty, poinformowała w środę ministra Anna Berg.', 'ministra Anna Berg'],
    ['Prezydent odwołał ministra i ogłosił nowe wybory.', null],
  ],
  ru: [
    ['В министерстве сообщили, что порт открыт.', 'министерстве'],
    ['«Порт открыт», — сказал ТАСС представитель порта.', 'представитель порта'],
    ['«Порт открыт», — сказала она.', null],
    ['Порт открыт, сообщил вчера министр Антон Линд.', 'министр Антон Линд'],
    ['МОСКВА, 3 мар — РИА Новости.', null],
  ],
  uk: [
    ['У міністерстві заявили, що порт відкритий.', 'міністерстві'],
    ['«Порт відкритий», — сказав учора міністр Антон Лінд.', 'міністр Антон Лінд'],
  ],
  ar: [
    ['أعلنت الوزارة افتتاح الميناء أمس.', 'الوزارة'],
    ['«الميناء مفتوح»، قال المتحدث باسم الوزارة.', 'المتحدث باسم الوزارة'],
    ['ونقلت الوكالة عن مصدر عسكري قوله إن الميناء مغلق.', 'مصدر عسكري'],
    ['وأضاف أن الميناء مفتوح.', null],
    ['كراكاس (رويترز) - وصلت السفن.', null],
  ],
  fa: [
    ['سخنگوی وزارتخانه به رویترز گفت که بندر باز است.', 'سخنگوی وزارتخانه'],
    ['آنا برگ، شهردار، گفت بندر باز است.', 'آنا برگ، شهردار'],
    ['او گفت بندر باز است.', null],
  ],
};

describe.each(Object.entries(MORE))('more %s', (lang, rows) => {
  it.each(rows)('%s', (sentence, source) => {
    expect(attributionIn(sentence, lang)).toBe(source);
  });
});

describe('who spoke before goes on', () => {
  it.each<[lang: string, sentence: string, goesOn: boolean]>([
    ['en', 'He added that the port was open.', true],
    ['en', '“It is open,” she said.', true],
    ['de', 'Er sagte, der Hafen sei offen.', true],
    ['de', '„Er ist offen“, sagte sie.', true],
    ['fr', 'Il a ajouté que le port était ouvert.', true],
    ['fr', '« Oui », a-t-il dit.', true],
    ['es', 'Ella dijo que sí.', true],
    ['ru', 'Он добавил, что порт открыт.', true],
    ['ru', '«Порт открыт», — сказала она.', true],
    ['pl', '– Tak – dodał.', true],
    ['ar', 'وأضاف أن الميناء مفتوح.', true],
    ['fa', 'او گفت بندر باز است.', true],
    ['en', 'The mayor said so.', false],
    ['en', 'He left.', false],
    ['en', 'He refused to say more.', false],
    ['es', 'Añadió que el puerto está abierto.', true],
  ])('%s: %s', (lang, sentence, goesOn) => {
    expect(refersBack(sentence, lang)).toBe(goesOn);
  });
});

it('a source is words of the sentence, in any language', () => {
  const rows = [...ENGLISH, ...GERMAN, ...SPANISH, ...FRENCH, ...PORTUGUESE, ...ITALIAN];
  const words = fc.constantFrom(...rows.flatMap(([sentence]) => sentence.split(' ')));
  const lang = fc.constantFrom('en', 'de', 'es', 'fr', 'pt', 'it', 'ru', 'ar', null);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), lang, (some, language) => {
      const sentence = some.join(' ');
      const source = attributionIn(sentence, language);
      return source === null || (source.length > 0 && sentence.includes(source));
    }),
  );
});
