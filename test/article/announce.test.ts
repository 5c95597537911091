import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announce } from '../../src/article/announce';
import { bagOf } from '../../src/article/bag';
import { parsePage, prose } from './parse-page';

const URL_OF_PAGE = 'https://www.gazette.example/world/ferries';
const HEAD =
  '<title>Ferries resume today</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-25","inLanguage":"en"}</script>';

function pageOf(paragraphs: readonly string[], title = 'Ferries resume today'): Document {
  const page = parsePage('<main><h1></h1></main>', HEAD);
  const [main, h1] = [page.querySelector('main'), page.querySelector('h1')];
  if (h1) h1.textContent = title;
  for (const text of paragraphs) {
    const p = page.createElement('p');
    p.textContent = text;
    main?.append(p);
  }
  return page;
}

describe('announce', () => {
  it('tells title, host, date, language, the first words, and the names of the rest', () => {
    const rest = 'Later Ada Quill of Port Emery counted 35 tonnes on an Il-62, and Ada Quill left.';
    const found = announce(pageOf([prose('harbour', 4), prose('railway', 4), rest]), URL_OF_PAGE);
    expect(found).toMatchObject({
      host: 'gazette.example',
      title: 'Ferries resume today',
      date: '2019-03-25',
      lang: 'en',
    });
    expect(found?.lead.startsWith(prose('harbour', 4))).toBe(true);
    expect(found?.lead).not.toContain('Ferries resume today');
    expect(found?.lead.length).toBeLessThanOrEqual(602);
    expect(found?.bag).toEqual(expect.arrayContaining(['Ada Quill', 'Port Emery', '35', 'Il-62']));
  });

  it('says nothing of a page that is no article', () => {
    expect(announce(parsePage('<ul><li><a>One</a></li></ul>'), URL_OF_PAGE)).toBeNull();
  });

  it('is at most 4 kB of JSON, whatever the page says', () => {
    const word = fc.string({
      unit: fc.constantFrom('A', 'z', 'é', 'Ж', '漢', 'ع', '1', '-', '"', '\\', '😀'),
      minLength: 1,
      maxLength: 30,
    });
    const words = fc.array(word, { minLength: 100, maxLength: 1500 }).map((list) => list.join(' '));
    const bytes = new TextEncoder();
    let announced = 0;
    fc.assert(
      fc.property(words, words, (title, text) => {
        const found = announce(
          pageOf([prose('harbour'), text], title),
          `https://${'a'.repeat(60)}.example/a`,
        );
        if (found) announced++;
        expect(bytes.encode(JSON.stringify(found)).length).toBeLessThanOrEqual(4096);
      }),
      { numRuns: 25 },
    );
    expect(announced).toBeGreaterThan(0);
  });
});

describe('bagOf', () => {
  it.each<[name: string, texts: string[], bag: string[]]>([
    ['names of several words', ['They met Ada Quill and Bo van Dorn there.'], ['Ada Quill', 'Bo van Dorn']],
    ['not the first word of a sentence', ['Boats came. Later they left.'], []],
    ['unless it is a name elsewhere', ['Quill came. He saw Quill.'], ['Quill']],
    ['codes with their dashes', ['The Il-62 and an An-124 with G20 papers'], ['Il-62', 'An-124', 'G20']],
    ['a sentence’s first name with and without its first word', ['Ada Quill left.'], ['Ada Quill', 'Quill']],
    ['numbers with their separators', ['it cost 1,500.50 and 99 more'], ['1,500.50', '99']],
    ['most frequent first', ['saw Bo, saw Ada, saw Bo'], ['Bo', 'Ada']],
    ['Cyrillic', ['Там был Николай Перов, и Перов уехал.'], ['Николай Перов', 'Перов']],
    ['Arabic, by its words', ['قال الوزير إن الوزير'], ['الوزير', 'قال', 'إن']],
    ['Japanese, by its runs of signs', ['ロシアの輸送機が首都に着いた'], ['ロシア', '輸送機', '首都']],
    ['names with an initial', ['said John F. Quill and J. Doe there'], ['John F. Quill', 'J. Doe']],
    ['no name across sentences', ['went to Caracas. Maduro said'], ['Caracas']],
    ['the owner of something', ['saw Quill’s boat'], ['Quill']],
    ['digits of other scripts', ['وصل ٩٩ جنديا'], ['وصل', '٩٩', 'جنديا']],
    ['nothing', [], []],
  ])('%s', (_, texts, bag) => {
    expect([...bagOf(texts)].sort()).toEqual([...bag].sort());
    expect(bagOf(texts)[0]).toBe(bag[0]);
  });

  it('takes time in proportion to the text', () => {
    const start = performance.now();
    for (const text of ['A-'.repeat(50_000), 'Aa '.repeat(50_000), '1,'.repeat(50_000), 'a1'.repeat(50_000)])
      bagOf([text]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
