/** Who said so: one row a form of English news. */

import { expect, test } from 'vitest';
import { findAttribution } from '../../src/core';

test.each<[sentence: string, source: string | null, kind?: string]>([
  ['Two planes landed at the weekend, officials said.', 'officials', 'said'],
  ['The ferry sank at noon, data from its transmitter showed.', 'data from its transmitter', 'shown'],
  ['The mayor will resign, according to two of her aides.', 'two of her aides', 'said'],
  ['According to the ministry, nobody was hurt.', 'the ministry', 'said'],
  ['A port official said the ferry was overloaded.', 'A port official', 'said'],
  [
    "Ruritania's acting Prime Minister Rudolf Rassendyll believes the vote was fair.",
    "Ruritania's acting Prime Minister Rudolf Rassendyll",
    'believed',
  ],
  ['On Sunday, the coast guard confirmed that the search had ended.', 'the coast guard', 'said'],
  [
    'Anna Lindqvist, the harbour master, said the port was open.',
    'Anna Lindqvist, the harbour master',
    'said',
  ],
  [
    '“The port is open,” harbour master Anna Lindqvist said on Monday.',
    'harbour master Anna Lindqvist',
    'said',
  ],
  ['Trade has doubled since then, says Anna Lindqvist.', 'Anna Lindqvist', 'said'],
  ['But the union warned that jobs would go.', 'the union', 'said'],
  ['In May, Lindqvist called herself harbour master, saying the vote was rigged.', 'Lindqvist', 'said'],
  ['The ferry left on Sunday.', null],
  ['The driver refused to say where she had been.', null],
  ['The man who officials said was hurt has gone home.', null],
  ['The storm claimed 20 lives.', null],
  ['Fears of a flood grew.', null],
  ['It is said to be old.', null],
])('%s', (sentence, source, kind) => {
  const found = findAttribution(sentence, 'en');
  expect(found && sentence.slice(found.start, found.end)).toBe(source);
  expect(found?.kind).toBe(kind);
});

test('only what hangs on to the sentence rests on the source of ", saying"', () => {
  expect(findAttribution('Lindqvist walked out, saying it was late.', 'en')?.whole).toBe(false);
  expect(findAttribution('Lindqvist said it was late.', 'en')?.whole).toBe(true);
});
