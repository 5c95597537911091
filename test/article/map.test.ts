import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage, prose, textOf, readArticle } from './parse-page';

const A = prose('harbour');

/** Text as it stands in sources: words, runs of white space, soft hyphens, letters beyond the basic plane. */
const text = fc
  .array(
    fc.constantFrom(
      'ferry',
      '35',
      ' ',
      '  ',
      '\n\t',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u202e',
      'e\u0301\u0301\u0301\u0301\u0301\u0301',
      'é',
      '🚢',
      '-',
      '.',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

/** HTML of a paragraph's inside: text in and between inline elements, line breaks, comments, left-out parts. */
const { inline } = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  inline: fc.array(tie('piece'), { maxLength: 5 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { weight: 4, arbitrary: text },
    fc.constantFrom(
      '<br>',
      '<!-- no text -->',
      '<script>no text</script>',
      '<button>no text</button>',
      '<i> </i>',
    ),
    tie('inline').map((inner) => `<b>${inner}</b>`),
    tie('inline').map((inner) => `<span>${inner}</span>`),
  ),
}));

const body = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'blockquote'), inline), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([tag, inner]) => `<${tag}>${A} ${inner}</${tag}>`).join('\n'));

describe('places', () => {
  it('lead back to the very characters of the page, each and all of a block', () => {
    fc.assert(
      fc.property(body, (html) => {
        const page = parsePage(`<main>${html}</main>`);
        const extraction = readArticle(page);
        expect(extraction.article.blocks.length).toBeGreaterThan(0);
        for (const { id, text: words } of extraction.article.blocks) {
          const whole = extraction.range({ block: id, start: 0, end: words.length });
          expect(whole && textOf(whole, page)).toBe(words);
          for (let start = 0; start < words.length; start++) {
            const range = extraction.range({ block: id, start, end: start + 1 });
            expect(range && textOf(range, page)).toBe(words[start]?.trim());
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  interface Change {
    name: string;
    change: (p: Element, page: Document) => void;
    found: boolean;
  }

  const changes: Change[] = [
    { name: 'nothing', change: () => undefined, found: true },
    { name: 'another paragraph before', change: (p, page) => p.before(page.createElement('p')), found: true },
    {
      name: 'its text set to the same text',
      change: (p) => (p.textContent = `${A} carried 35 tonnes`),
      found: true,
    },
    {
      name: 'its text set to another',
      change: (p) => (p.textContent = `${A} carried 36 tonnes`),
      found: false,
    },
    { name: 'a word appended', change: (p, page) => p.append(page.createTextNode('0')), found: false },
    { name: 'a word put before', change: (p, page) => p.prepend(page.createTextNode('Not ')), found: false },
    {
      name: 'a word put between',
      change: (p, page) => p.querySelector('b')?.before(page.createTextNode('not ')),
      found: false,
    },
    { name: 'a button added', change: (p, page) => p.append(page.createElement('button')), found: true },
    { name: 'the paragraph taken away', change: (p) => p.remove(), found: false },
    { name: 'a part taken away', change: (p) => p.querySelector('b')?.remove(), found: false },
  ];

  it.each(changes)('after $name: found $found', ({ change, found }) => {
    const page = parsePage(`<main><p id="p">${A} carried <b>35</b> tonnes</p><p>${A}</p></main>`);
    const extraction = readArticle(page);
    const [block] = extraction.article.blocks;
    const p = page.getElementById('p');
    expect(block && p).toBeTruthy();
    if (!block || !p) return;
    change(p, page);
    const start = block.text.indexOf('35');
    const range = extraction.range({ block: block.id, start, end: start + 9 });
    expect(range === null ? null : textOf(range, page)).toBe(found ? '35 tonnes' : null);
  });

  it.each([
    { name: 'of an unknown block', place: { block: 'none', start: 0, end: 1 } },
    { name: 'beyond the end', place: { block: '', start: 0, end: 10_000 } },
    { name: 'before the start', place: { block: '', start: -1, end: 3 } },
    { name: 'of no length', place: { block: '', start: 2, end: 2 } },
  ])('$name lead nowhere', ({ place }) => {
    const extraction = readArticle(parsePage(`<main><p>${A}</p></main>`));
    const id = extraction.article.blocks[0]?.id ?? '';
    expect(extraction.range({ ...place, block: place.block || id })).toBeNull();
  });
});
