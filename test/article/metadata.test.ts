import { describe, expect, it } from 'vitest';
import { hostOf } from '../../src/article/metadata';
import { parsePage, prose, readArticle } from './parse-page';

const BODY = `<main><p>${prose('harbour')}</p><p>${prose('railway')}</p></main>`;
const URL_OF_PAGE = 'https://www.gazette.example/world/ferries';

function read(head: string, body = BODY, url = URL_OF_PAGE) {
  return readArticle(parsePage(body, head), url).article;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

describe('title', () => {
  it.each<[name: string, head: string, body: string, title: string]>([
    [
      'the printed headline',
      '<title>Ferries resume today - Gazette</title>',
      '<h1>Ferries resume today</h1>',
      'Ferries resume today',
    ],
    [
      'not the site in an h1',
      '<meta property="og:title" content="Ferries resume today">',
      '<h1>The Gazette</h1><h2>Ferries resume today</h2>',
      'Ferries resume today',
    ],
    [
      'not a section in an h2',
      '<title>Opinion | Ferries must resume now</title>',
      '<h2>Opinion</h2><h1>Ferries must resume now</h1>',
      'Ferries must resume now',
    ],
    [
      'the only h1, though search engines get another title',
      '<title>Ferry news: all boats</title>',
      '<h1>When will they sail again?</h1>',
      'When will they sail again?',
    ],
    [
      'stated, without the site it names',
      '<meta property="og:site_name" content="Gazette"><title>Ferries resume | Gazette</title>',
      '',
      'Ferries resume',
    ],
    [
      'stated, without a short last part',
      '<title>Ferries resume today – The Daily Gazette</title>',
      '',
      'Ferries resume today',
    ],
    [
      'a dash in a headline stays',
      '<title>Ferries resume – passengers wait for the very first boat</title>',
      '',
      'Ferries resume – passengers wait for the very first boat',
    ],
    ['from JSON-LD', jsonLd({ '@type': 'NewsArticle', headline: 'Ferries resume' }), '', 'Ferries resume'],
    ['none', '', '', ''],
  ])('%s', (_, head, body, title) => {
    expect(read(head, body + BODY).title).toBe(title);
  });
});

describe('date', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2019-03-25T23:00:00-05:00' };

  it.each<[name: string, head: string, body: string, date: string | null]>([
    ['JSON-LD', jsonLd(article), '', '2019-03-25'],
    ['JSON-LD in a graph', jsonLd({ '@graph': [{ '@type': 'WebSite' }, article] }), '', '2019-03-25'],
    ['JSON-LD in a list', jsonLd([{ '@type': 'Organization' }, article]), '', '2019-03-25'],
    [
      'JSON-LD of several types',
      jsonLd({ ...article, '@type': ['Article', 'NewsArticle'] }),
      '',
      '2019-03-25',
    ],
    [
      'JSON-LD with a line break in a string',
      jsonLd('{"@type":"NewsArticle","description":"one\ntwo","datePublished":"2019-03-25"}'),
      '',
      '2019-03-25',
    ],
    [
      'JSON-LD that does not parse',
      jsonLd('{"@type":"NewsArticle",,"datePublished":"2019-03-25"'),
      '',
      '2019-03-25',
    ],
    ['JSON-LD of wrong types', jsonLd({ '@type': 5, '@graph': 'x', datePublished: {} }), '', null],
    [
      'not of an article that the page only lists',
      jsonLd({ '@type': 'ItemList', itemListElement: [article] }),
      '',
      null,
    ],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2019-03-25T10:00:00Z">',
      '',
      '2019-03-25',
    ],
    ['another meta element', '<meta name="DC.date.issued" content="2019-03-25">', '', '2019-03-25'],
    ['itemprop', '', '<time itemprop="datePublished" datetime="2019-03-25">today</time>', '2019-03-25'],
    [
      'the first time after the headline',
      '<title>Ferries resume today</title>',
      '<time datetime="2001-01-01">x</time><h1>Ferries resume today</h1><time datetime="2019-03-25">x</time>',
      '2019-03-25',
    ],
    ['a time without datetime', '', '<time>25 March 2019</time>', '2019-03-25'],
    [
      'a stated date before a shown one',
      jsonLd(article),
      '<time datetime="2001-01-01">x</time>',
      '2019-03-25',
    ],
    [
      'the day that the page prints, where UTC is on another',
      jsonLd({ ...article, datePublished: '2019-03-26T04:00:00Z' }),
      '<time datetime="2019-03-25T23:00:00-05:00">25 March</time>',
      '2019-03-25',
    ],
    [
      'not the day of another moment',
      jsonLd({ ...article, datePublished: '2019-03-26T04:00:00Z' }),
      '<time datetime="2019-03-20T23:00:00-05:00">20 March</time>',
      '2019-03-26',
    ],
    ['nonsense', '<meta property="article:published_time" content="soon">', '', null],
    ['none', '', '', null],
  ])('%s', (_, head, body, date) => {
    expect(read(head, body + BODY).date).toBe(date);
  });

  it('is taken from the address where nothing states it', () => {
    expect(read('', BODY, 'https://gazette.example/2019/03/25/ferries').date).toBe('2019-03-25');
  });
});

describe('language', () => {
  it.each<[name: string, head: string, body: string, lang: string | null]>([
    ['og:locale', '<meta property="og:locale" content="pt_BR">', BODY, 'pt-br'],
    ['content-language', '<meta http-equiv="Content-Language" content="de">', BODY, 'de'],
    ['JSON-LD', jsonLd({ '@type': 'Article', inLanguage: 'fr-CA' }), BODY, 'fr-ca'],
    [
      'of the article before the page',
      '<meta property="og:locale" content="en_US">',
      `<div lang="es">${BODY}</div>`,
      'es',
    ],
    ['nonsense', '<meta property="og:locale" content="all of them">', BODY, null],
    ['none', '', BODY, null],
  ])('%s', (_, head, body, lang) => {
    expect(read(head, body).lang).toBe(lang);
  });

  it('is the page’s own where html states it', () => {
    const page = parsePage(BODY);
    page.documentElement.setAttribute('lang', 'EN-gb');
    expect(readArticle(page).article.lang).toBe('en-gb');
  });
});

describe('host', () => {
  it.each([
    ['https://www.Gazette.example/a', 'gazette.example'],
    ['http://news.gazette.example:8080/', 'news.gazette.example'],
    ['about:blank', null],
    ['', null],
  ])('%s: %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('cut', () => {
  const paid = { '@type': 'NewsArticle', isAccessibleForFree: 'False' };
  const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' };
  const wall = `<div class="paywall-box"><p>${prose('subscription')}</p></div>`;
  const end = `<main><p>${prose('harbour')}</p><p>${prose('railway')} And then the …</p></main>`;

  it.each<[name: string, head: string, body: string, cut: boolean]>([
    ['a plain article', '', BODY, false],
    ['stated as free', jsonLd({ ...paid, isAccessibleForFree: true }), BODY, false],
    ['stated as not free', jsonLd(paid), BODY, true],
    ['its paid part is there', jsonLd({ ...paid, hasPart: part }), `<div class="paid">${BODY}</div>`, false],
    ['its paid part is not there', jsonLd({ ...paid, hasPart: part }), BODY, true],
    [
      'its paid part is named by no selector',
      jsonLd({ ...paid, hasPart: { ...part, cssSelector: '>>' } }),
      BODY,
      true,
    ],
    ['a paywall box', '', `${BODY}${wall}`, true],
    [
      'an open end and a box to subscribe',
      '',
      `${end}<div class="subscribe"><p>Subscribe to go on</p></div>`,
      true,
    ],
    ['an open end alone', '', end, false],
  ])('%s: %s', (_, head, body, cut) => {
    expect(read(head, body).cut).toBe(cut);
  });
});
