import { describe, expect, it } from 'vitest';
import { citedParts } from '../../src/wording/cited';
import { asPlainText } from '../../src/wording/plain-text';
import { english, factReading, reading, story } from '../ui/sample';

const page = { url: 'https://daily.example/lyra?x=1', title: 'Lyra ferry fire' };

describe('a story beside an article as plain text', () => {
  const text = asPlainText(citedParts(story, reading, page, english));

  it('begins with headline, the one report compared with, and the address of the article', () => {
    expect(text.split('\n').slice(0, 7)).toEqual([
      'Ferries to Lyra Island halted after engine fire',
      '',
      'Compared with one report: Harbour Post, 12 Jun 2021',
      'This article: 11 Jun, on the day of the fire, 1 day before Harbour Post’s report',
      'Harbour Post’s report is newer than this article.',
      'Lyra ferry fire',
      'https://daily.example/lyra?x=1',
    ]);
  });

  it.each([
    '• “The repair will be paid by the state.” (no source named)\n  Not found in this article\n',
    '  This article says 139: “The Marigold had 139 people aboard, the line said in the morning.” (source: none in this sentence)\n  https://daily.example/lyra?x=1#:~:text=The%20Marigold%20had%20139,said%20in%20the%20morning.\n',
    '• “Governor Mira Sand believes the line is meant to be sold.” (believed by: Governor Mira Sand)',
    '• 2 March 2021: A strike stopped all ferries for nine days.\n',
    '• 18 April 2021: The Lyra Line bought two used ships from Orrin.\n  https://harbour.example/ships\n',
  ])('cites: %s', (line) => {
    expect(text).toContain(line);
  });

  it('carries no Markdown, and no address but the page and those that a seed gave', () => {
    expect(text).not.toMatch(/^#|\]\(|\\/m);
    const hosts = [...text.matchAll(/https:\/\/([a-z.]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['daily.example', 'harbour.example']));
  });

  it('keeps words of a page in one line', () => {
    const facts = reading.facts.map((fact) => ({ ...fact, quote: fact.quote && 'One\n\n# two' }));
    expect(asPlainText(citedParts(story, { ...reading, facts }, page, english))).toContain('“One # two”');
  });

  it('of an article in a language that is not read says so once, and of nothing that it is not there', () => {
    const facts = reading.facts.map(({ id }) => factReading(id, 'absent'));
    const unread = asPlainText(citedParts(story, { ...reading, facts, namesOnly: true }, page, english));
    expect(unread.split('does not read the language')).toHaveLength(2);
    expect(unread).not.toMatch(/not found|None of the key facts/i);
  });

  it('of an article from before the event says so once', () => {
    const facts = reading.facts.map(({ id }) => factReading(id, 'absent'));
    const early = asPlainText(citedParts(story, { ...reading, date: '2021-04-01', facts }, page, english));
    expect(early).toContain('The key facts are from after this article.');
    expect(early).not.toMatch(/not found/i);
    expect(early).toContain('• 18 April 2021 (after this article): ');
  });
});
