import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core';
import { citedParts, type ReaderPage } from '../../src/wording/cited';
import { asMarkdown } from '../../src/wording/markdown';
import { textFragment } from '../../src/wording/text-fragment';
import { english, factReading, reading, story } from '../ui/sample';

const page = { url: 'https://daily.example/lyra?x=1#top', title: 'Lyra ferry fire' };

const copyAsMarkdown = (read: Reading | null, from: ReaderPage | null) =>
  asMarkdown(citedParts(story, read, from, english));

describe('a story beside an article as Markdown', () => {
  const text = copyAsMarkdown(reading, page);

  it('begins with headline, the one report compared with, and a link to the article', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      '# Ferries to Lyra Island halted after engine fire',
      '',
      'Compared with one report: Harbour Post, 12 Jun 2021  ',
      'This article: 11 Jun, on the day of the fire, 1 day before Harbour Post’s report  ',
      'Harbour Post’s report is newer than this article.  ',
      '[Lyra ferry fire](<https://daily.example/lyra?x=1#top>)',
    ]);
  });

  it.each([
    "- “Two ferries of the Lyra Line were withdrawn on Friday \\[11 June 2021\\], the port's log showed.” (source: the port's log)",
    '- “The repair will be paid by the state.” (no source named)\n  - Not found in this article\n',
    '  - This article says 139: [“The Marigold had 139 people aboard, the line said in the morning.”](<https://daily.example/lyra?x=1#top:~:text=The%20Marigold%20had%20139,said%20in%20the%20morning.>) (source: none in this sentence)',
    '- “Governor Mira Sand believes the line is meant to be sold.” (believed by: Governor Mira Sand)',
    '- 2 March 2021: A strike stopped all ferries for nine days.\n- 18 April 2021: [The Lyra Line bought two used ships from Orrin.](<https://harbour.example/ships>)',
  ])('cites: %s', (line) => {
    expect(text).toContain(line);
  });

  it.each([
    ['1. FC Nord wins', '1\\. FC Nord wins'],
    ['2) is not a list', '2\\) is not a list'],
    ['- nor is this', '\\- nor is this'],
    ['2019-03-24 is a day', '2019-03-24 is a day'],
    ['99 soldiers', '99 soldiers'],
  ])('begins no list: %s', (words, expected) => {
    expect(asMarkdown([{ kind: 'lines', lines: [{ text: words, link: null }] }])).toBe(`${expected}\n`);
  });

  it('says once that no key fact is found, and nothing of background that is not', () => {
    const facts = reading.facts.map(({ id }) => factReading(id, 'absent'));
    const copied = copyAsMarkdown({ ...reading, facts }, page);
    expect(copied).toContain('None of the key facts was found in this article.');
    expect(copied).not.toContain('Not found');
    expect(text.split('## Background')[1]).not.toContain('Not found');
  });

  it('is the story alone where no article is read', () => {
    const alone = copyAsMarkdown(null, null);
    expect(alone).not.toMatch(/article/i);
    expect(alone).toContain('## As Harbour Post reported, 12 June 2021');
  });

  it('lets no word of a page act as Markdown', () => {
    const hostile = '[x](javascript:alert) <b>*bold*</b> `code` # | ~ &amp;';
    const facts = reading.facts.map((fact) => ({ ...fact, quote: fact.quote && hostile }));
    const copied = copyAsMarkdown({ ...reading, facts }, null);
    expect(copied).toContain(
      '\\[x\\](javascript:alert) \\<b\\>\\*bold\\*\\</b\\> \\`code\\` \\# \\| \\~ \\&amp;',
    );
  });
});

describe('a text fragment', () => {
  it.each([
    ['A short quote.', 'A%20short%20quote.'],
    ['Il-62, "jet" & more', 'Il%2D62%2C%20%22jet%22%20%26%20more'],
    [
      'one two three four five six seven eight nine ten eleven',
      'one%20two%20three%20four,eight%20nine%20ten%20eleven',
    ],
  ])('%s', (quote, directive) => {
    expect(textFragment('https://a.example/b#c', quote)).toBe(`https://a.example/b#c:~:text=${directive}`);
  });

  it('of any words, half characters too, stays one directive that cannot leave its link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (quote) => {
        const directive = textFragment('https://a.example/', quote).split(':~:text=')[1] ?? '';
        expect(directive).toMatch(/^[A-Za-z0-9_.!~*()%]*(,[A-Za-z0-9_.!~*()%]*)?$/);
      }),
    );
  });
});
