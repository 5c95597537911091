/** Who says so in an article's sentence that names nobody, because the sentence before it does. */

import { describe, expect, it } from 'vitest';
import { articleText, sourceOf } from '../../../src/core/sentence/article-text';
import { nameTable } from '../../../src/core';

describe('the last sentence', () => {
  it.each<[lang: string, text: string, source: string | null]>([
    ['en', 'The mayor said the port was open. He added that nobody was hurt.', 'The mayor'],
    ['en', 'The mayor said the port was open. “We are glad,” he said. “It was long,” he added.', 'The mayor'],
    ['en', 'The mayor said the port was open. The ferry left on Sunday.', null],
    ['en', 'The ferry left on Sunday. He added that nobody was hurt.', null],
    [
      'de',
      'Die Ministerin sagte, der Hafen sei offen. Sie fügte hinzu, niemand sei verletzt.',
      'Die Ministerin',
    ],
    ['es', 'El alcalde dijo que el puerto está abierto. Añadió que no hay heridos.', 'El alcalde'],
    ['ru', 'Министр сообщил, что порт открыт. Он добавил, что пострадавших нет.', 'Министр'],
    ['ar', 'ذكرت الوزارة أن الميناء مفتوح. وأضافت أنه لم يصب أحد.', 'الوزارة'],
  ])('%s: %s', (lang, text, source) => {
    const article = {
      host: null,
      title: '',
      date: null,
      lang,
      cut: false,
      blocks: [{ id: 'b0', kind: 'paragraph' as const, text }],
    };
    const read = articleText(article, nameTable([]), new Map());
    const last = read.sentences.at(-1);
    expect(last && sourceOf(read, last)).toBe(source);
  });
});
