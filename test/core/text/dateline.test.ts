/** A report's dateline is no part of its first sentence; what only looks like one is. */

import { expect, it } from 'vitest';
import { sentences } from '../../../src/core';

it.each<[lang: string, dateline: string, rest: string]>([
  ['en', 'WASHINGTON, March 3 (Reuters) -', 'Two ferries sank on Sunday.'],
  ['en', '(AP) —', 'Two ferries sank on Sunday.'],
  ['en', 'KYIV, Ukraine (AP) —', 'Two ferries sank.'],
  ['de', 'BERLIN (dpa) -', 'Zwei Fähren sind gesunken.'],
  ['de', 'Berlin/Kiel (dpa) –', 'Zwei Fähren sind gesunken.'],
  ['fr', 'PARIS, 3 mars (Reuters) -', 'Deux navires ont coulé.'],
  ['es', 'Caracas, 3 mar (EFE).-', 'Dos barcos se hundieron.'],
  ['it', 'ROMA (ANSA) -', 'Due navi sono affondate.'],
  ['pl', 'Warszawa (PAP) –', 'Zatonęły dwa promy.'],
  ['ru', 'МОСКВА, 3 мар — РИА Новости.', 'Два парома затонули.'],
  ['ru', 'МОСКВА, 3 марта. /ТАСС/.', 'Два парома затонули.'],
  ['uk', 'КИЇВ, 3 бер — Укрінформ.', 'Два пороми затонули.'],
  ['ar', 'كراكاس (رويترز) -', 'وصلت السفن أمس.'],
  ['en', '', 'The World Health Organization (WHO) — the body of the United Nations — said two died.'],
  ['en', '', 'WASHINGTON — The mayor left.'],
  ['en', '', 'NATO — the alliance — said two ships sank.'],
  ['en', '', 'Anna Lindqvist (Reuters) wrote the report.'],
  ['en', '', 'The agency — Reuters — said so.'],
  ['de', '', 'Die Fähre – sie war alt – sank.'],
  ['ru', '', 'Москва — столица России.'],
])('%s: %s | %s', (lang, dateline, rest) => {
  const text = `${dateline} ${rest}`.trimStart();
  expect(sentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(
    [dateline, rest].filter((part) => part !== ''),
  );
});
