/** The ways in which news writes figures, kind by kind: what is read, and what is left alone. */

import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/core';

type Case = [lang: string, text: string, expected: readonly string[]];

/** Each quantity as a corpus row writes it: "about 90 soldier", "2..3 ship", "over 1.5 year". */
const read = (lang: string, text: string) =>
  findQuantities(text, lang).map(({ quantity: { low, high, hedge, unit, counted } }) =>
    [
      ...(hedge === 'exact' ? [] : [hedge]),
      low === high ? String(low) : `${String(low)}..${String(high)}`,
      unit ?? counted ?? '',
    ].join(' '),
  );

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'approximations as signs or behind the figure': [
    ['en', '~90 soldiers', ['about 90 soldier']],
    ['en', 'c. 90 soldiers', ['about 90 soldier']],
    ['en', '90-odd soldiers', ['about 90 soldier']],
    ['en', '90+ soldiers', ['over 90 soldier']],
    ['en', '90 soldiers, give or take', ['about 90 soldier']],
    ['en', '>90 soldiers', ['over 90 soldier']],
    ['en', '<90 soldiers', ['under 90 soldier']],
    ['de', '90 Soldaten etwa', ['about 90 soldier']],
    ['de', '90 und mehr Soldaten', ['over 90 soldier']],
    ['fr', '90 soldats environ, dont deux blessés', ['about 90 soldier', '2 injured']],
    ['es', '90 soldados aproximadamente y 35 toneladas', ['about 90 soldier', '35 tonne']],
    ['it', '90 soldati circa e 35 tonnellate', ['about 90 soldier', '35 tonne']],
    ['ru', 'военных 90', ['about 90 soldier']],
    ['ru', '90 с лишним военных', ['over 90 soldier']],
    ['uk', 'осіб 20', ['about 20 person']],
    ['fa', '۹۰ سرباز تقریباً و ۳۵ تن', ['about 90 soldier', '35 tonne']],
    ['ar', '90 جنديا على الأقل', ['over 90 soldier']],
    ['en', 'more than a hundred soldiers', ['over 100 soldier']],
    // left alone
    ['en', '90 soldiers and about 20 tanks of water', ['90 soldier', 'about 20 word:tanks']],
    ['de', '100 Soldaten, mindestens 20 Flugzeuge', ['100 soldier', 'over 20 aircraft']],
    ['ru', 'рост до 92 рублей', ['under 92 rouble']],
    ['ru', 'курс поднялся до 92 рублей', ['92 rouble']],
  ],
  'halves and fractions': [
    ['en', 'half a million people', ['500000 person']],
    ['en', 'a quarter of a million people', ['250000 person']],
    ['en', '3½ metres', ['3.5 metre']],
    ['en', '35 1/2 tonnes', ['35.5 tonne']],
    ['en', 'half a dozen planes', ['about 6 aircraft']],
    ['en', 'more than a year and a half', ['over 1.5 year']],
    ['de', 'fünfunddreißigeinhalb Tonnen', ['35.5 tonne']],
    ['de', 'eine halbe Million Menschen', ['500000 person']],
    ['fr', 'deux heures et demie', ['2.5 hour']],
    ['fr', 'un demi-million de personnes', ['500000 person']],
    ['es', 'un millón y medio de personas', ['1500000 person']],
    ['es', 'medio centenar de soldados', ['about 50 soldier']],
    ['it', 'un miliardo e mezzo di euro', ['1500000000 euro']],
    ['pl', 'dwa i pół tysiąca osób', ['2500 person']],
    ['ru', 'два с половиной миллиарда рублей', ['2500000000 rouble']],
    ['uk', 'півтора мільйона гривень', ['1500000 hryvnia']],
    ['ar', 'مليون ونصف المليون دولار', ['1500000 dollar']],
    ['fa', 'یک و نیم میلیون نفر', ['1500000 person']],
    // left alone
    ['en', 'half of the soldiers and two thirds of the planes', []],
    ['en', 'the second half of the year', []],
    ['en', 'three in five people, nine out of ten soldiers', []],
    ['en', 'after 9/11 and 24/7', []],
  ],
  'indefinite multiples': [
    ['en', 'several hundred soldiers', []],
    ['en', 'tens of thousands of people', []],
    ['en', 'several 100 soldiers', []],
    ['de', 'einige 100 Soldaten', []],
    ['de', 'Millionen Menschen', []],
    ['fr', 'plusieurs centaines de soldats', []],
    ['es', 'varios cientos de soldados', []],
    ['it', 'diverse centinaia di soldati', []],
    ['pt', 'vários milhares de soldados', []],
    ['ru', 'несколько сотен солдат', []],
    ['uk', 'кілька тисяч людей', []],
    ['pl', 'kilka tysięcy osób', []],
    ['ar', 'مئات الجنود', []],
    ['fa', 'چندین هزار نفر', []],
    // a size that is meant as one
    ['ru', 'более тысячи человек', ['over 1000 person']],
    ['en', 'a hundred soldiers', ['100 soldier']],
    ['ru', 'пять тысяч человек', ['5000 person']],
  ],
  'words fused or joined': [
    ['de', 'hundertzwanzig Soldaten', ['120 soldier']],
    ['de', 'dreitausendfünfhundert Menschen', ['3500 person']],
    ['de', 'eine zwölfköpfige Gruppe', ['12 person']],
    ['de', 'ein 100 Mann starkes Kontingent von Soldaten', ['100 soldier']],
    ['it', 'centottantacinque soldati', ['185 soldier']],
    ['it', 'duemilacinquecento soldati', ['2500 soldier']],
    ['it', '50mila persone', ['50000 person']],
    ['it', 'un quarantenne', ['40 year-of-age']],
    ['fr', 'cent quatre-vingts soldats', ['180 soldier']],
    ['es', 'mil quinientos millones de dólares', ['1500000000 dollar']],
    ['pt', 'mil e quinhentos soldados', ['1500 soldier']],
    ['ar', 'خمسة وثلاثون طنا', ['35 tonne']],
    ['ar', 'ثلاثمئة وخمس وستين جنديا', ['365 soldier']],
    ['fa', 'دو هزار و پانصد نفر', ['2500 person']],
    ['en', 'a 100-strong contingent of soldiers', ['100 soldier']],
    ['en', '100 (one hundred) soldiers', ['100 soldier']],
    ['ru', '100 (сто) военных', ['100 soldier']],
    // left alone
    ['en', 'between two thousand and three thousand people', ['2000..3000 person']],
    ['de', 'ein Elfmeter', []],
    ['en', 'two, three hundred people', ['300 person']],
  ],
  'ranges, choices and changes': [
    ['en', '90—110 soldiers', ['90..110 soldier']],
    ['en', '100 or 120 soldiers', ['100..120 soldier']],
    ['en', 'between 90 and about 100 soldiers', ['about 90..100 soldier']],
    ['en', '2-3 million people', ['2000000..3000000 person']],
    ['en', 'three to four dozen people', ['about 36..48 person']],
    ['ru', 'два-три десятка военных', ['about 20..30 soldier']],
    ['en', '$5-10 million', ['5000000..10000000 dollar']],
    ['de', 'zwei bis drei Millionen Euro', ['2000000..3000000 euro']],
    ['fr', '90 ou 100 soldats', ['90..100 soldier']],
    ['es', 'treinta o cuarenta soldados', ['30..40 soldier']],
    ['ru', '15–20 судов', ['15..20 ship']],
    ['ar', '100 أو 120 جنديا', ['100..120 soldier']],
    ['fa', 'بین ۹۰ و ۱۰۰ سرباز', ['90..100 soldier']],
    // two figures, each exact
    ['ru', 'с 90 до 100 военных', ['90 soldier', '100 soldier']],
    ['en', 'The toll rose from 12 to 15 dead', ['12 killed', '15 killed']],
    ['de', 'sank von 3,2 auf 2,9 Prozent', ['3.2 percent', '2.9 percent']],
    ['ru', 'выросло с 12 до 15 человек', ['12 person', '15 person']],
    // none at all
    ['en', 'won 31-24 and 3-1', ['31024 score', '3001 score']],
    ['en', 'three days at 400 metres', ['3 day', '400 metre']],
  ],
  'units glued, short and of other kinds': [
    ['en', '35t of material', ['35 tonne']],
    ['en', '77,000lb of material', ['77000 pound']],
    ['en', '38.6 US tons', ['38.6 short-ton']],
    ['en', '34.4 long tons', ['34.4 long-ton']],
    ['en', '49.9C (121.8F)', ['49.9 celsius', '121.8 fahrenheit']],
    ['en', '£3m and 1.4m people', ['3000000 sterling', '1400000 person']],
    ['en', 'a 3.2m wall', ['3.2 metre']],
    ['en', 'Rs 3 lakh crore and 1,00,000 people', ['3000000000000 rupee', '100000 person']],
    ['de', '35 000 Kilogramm', ['35000 kilogram']],
    ['de', '38 Mio. Euro', ['38000000 euro']],
    ['fr', '45 M€ et 350 quintaux', ['45000000 euro', '350 quintal']],
    ['pt', 'R$ 2,3 bilhões', ['2300000000 real']],
    ['ru', '10 тыс. га', ['10000 hectare']],
    ['fa', '۳۸/۸ درصد', ['38.8 percent']],
    // left alone
    ['en', '3 T-72 tanks and 5G', ['3 word:tanks']],
    ['en', '12 F-16 jets and 5 C-130 planes', ['12 aircraft', '5 aircraft']],
    ['ru', 'на 40-м километре', []],
  ],
  'ages, magnitudes, times and numbers of things': [
    ['en', 'Ruth Adeyemi, 34, was sentenced', ['34 year-of-age']],
    ['en', 'a man aged 55 and his son', ['55 year-of-age']],
    ['de', 'Ein 55-Jähriger', ['55 year-of-age']],
    ['it', 'Un 55enne', ['55 year-of-age']],
    ['fr', 'Jean Kerbrat, 55 ans, a été condamné', ['55 year-of-age']],
    ['en', 'a quake of magnitude 6.1', ['6.1 magnitude']],
    ['ar', 'هزة بقوة 4.6 درجات', ['4.6 magnitude']],
    ['ar', 'استمرت يومين', ['2 day']],
    ['de', 'um 20 Uhr', []],
    ['es', 'a las 8 de la mañana', []],
    ['en', 'Article 5 of the treaty, No. 2 reactor', []],
    ['en', 'World Cup 2022 hosts', []],
    ['en', 'killed 12 and wounded 30', []],
    ['en', 'call 0800 555 0199 today', []],
    ['ru', 'закон 2006 года', []],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});
