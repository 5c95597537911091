/** Who says so in a page's sentence: one row a form of news; where no source can be told for sure, none is. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../../src/core/sayings/attribution';

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
