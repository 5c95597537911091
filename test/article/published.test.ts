/** The day of publication, in the ways in which pages state and print it; a wrong day is worse than none. */

import { describe, expect, it } from 'vitest';
import { inOwnLanguage, withDay } from '../../src/core';
import { parsePage, prose, readArticle } from './parse-page';

const DAY = '2021-06-14';

function dayOf(head: string, inside = '', lang = 'en'): string | null {
  const body = `<main><article><h1>Ferry ran aground off the island</h1>${inside}<p>${prose('harbour')}</p><p>${prose('pier')}</p></article></main>`;
  const page = parsePage(body, `<title>Ferry ran aground off the island | The Gazette</title>${head}`);
  page.documentElement.setAttribute('lang', lang);
  return withDay(inOwnLanguage(readArticle(page, 'https://www.example.org/a').article)).date;
}

const ld = (value: unknown, type = 'application/ld+json'): string =>
  `<script type="${type}">${JSON.stringify(value)}</script>`;
const news = (more: object): object => ({ '@type': 'NewsArticle', ...more });

describe('stated for machines', () => {
  it.each([
    ['with a character set', ld(news({ datePublished: DAY }), 'application/ld+json; charset=utf-8')],
    ['as milliseconds', ld(news({ datePublished: Date.UTC(2021, 5, 14, 9) }))],
    ['as seconds', ld(news({ datePublished: Date.UTC(2021, 5, 14, 9) / 1000 }))],
    ['as a text of milliseconds', ld(news({ datePublished: String(Date.UTC(2021, 5, 14, 9)) }))],
    [
      'by the object of this headline, not by the first',
      ld(news({ headline: 'Who we are', datePublished: '2011-01-01' })) +
        ld(news({ headline: 'Ferry ran aground off the island', datePublished: DAY })),
    ],
    [
      'by the object of this headline, not by the last',
      ld({
        '@graph': [
          news({ headline: 'Ferry ran aground off the island', datePublished: DAY }),
          news({ headline: 'About the Gazette', datePublished: '2011-01-01' }),
        ],
      }),
    ],
    ['as a change alone', ld(news({ dateModified: `${DAY}T10:00:00Z` }))],
    ['before a change', ld(news({ datePublished: DAY, dateModified: '2021-07-01' }))],
    ['day first, with dashes', '<meta property="article:published_time" content="14-06-2021 09:00">'],
    ['month first, with strokes', '<meta property="article:published_time" content="06/14/2021 9:00 AM">'],
    ['day first, with strokes', '<meta name="date" content="14/06/2021">'],
  ])('%s', (_, head) => {
    expect(dayOf(head)).toBe(DAY);
  });

  it.each([
    ['of which either number may be the month', '<meta name="date" content="03/04/2021">'],
    ['of which either number may be the month, with dashes', '<meta name="date" content="03-04-2021">'],
    ['that is none', '<meta name="date" content="31/31/2021">'],
    ['of another century', ld(news({ datePublished: -1 }))],
  ])('a day %s is none', (_, head) => {
    expect(dayOf(head)).toBeNull();
  });

  it('a day of two same numbers is that day', () => {
    expect(dayOf('<meta name="date" content="06/06/2021">')).toBe('2021-06-06');
  });
});

describe('printed', () => {
  it.each([
    ['en', '<time>14 June 2021</time>'],
    ['en', '<time>June 14, 2021</time>'],
    ['en', '<span class="date">14 June 2021, 09:00</span>'],
    ['en', '<div class="article-published">Published on Monday, June 14, 2021 at 9:00 am</div>'],
    [
      'en',
      '<p>Updated <time datetime="2021-07-02">2 July</time>, published <time datetime="2021-06-14">14 June</time></p>',
    ],
    [
      'en',
      '<div class="related"><time datetime="2016-01-01">2016</time></div><time datetime="2021-06-14">14 June</time>',
    ],
    [
      'en',
      '<ul class="most-read"><li><time datetime="2016-01-01">2016</time></li></ul><p><time datetime="2021-06-14">14 June</time></p>',
    ],
    ['es', '<time>14 de junio de 2021</time>'],
    ['pt', '<time>14 de junho de 2021, 10h</time>'],
    ['fr', '<time>14 juin 2021 à 9 h</time>'],
    ['it', '<span class="data-date">14 giugno 2021</span>'],
    ['de', '<time>14. Juni 2021</time>'],
    ['ru', '<time>14 июня 2021</time>'],
    ['uk', '<time>14 червня 2021</time>'],
    ['pl', '<time>14 czerwca 2021</time>'],
    ['ar', '<time>14 يونيو 2021</time>'],
    ['ar', '<time>١٤ حزيران ٢٠٢١</time>'],
    ['fa', '<time>۲۴ خرداد ۱۴۰۰</time>'],
    ['en', '<time>14 июня 2021</time>'],
  ])('%s: %s', (lang, inside) => {
    expect(dayOf('', inside, lang)).toBe(DAY);
  });

  it.each([
    ['a month alone', '<time>June 2021</time>'],
    ['a day without a year', '<span class="date">14 June</span>'],
    ['a line about something else', '<span class="update-note">We have 2021 readers</span>'],
    ['the dates of others', '<div class="teaser"><time datetime="2016-01-01">2016</time></div>'],
  ])('%s is no day', (_, inside) => {
    expect(dayOf('', inside)).toBeNull();
  });
});
