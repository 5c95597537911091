/** Where sentences of news end, in each language: "|" stands where one ends and the next begins, and nowhere else. */

import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core';

const ROWS: Record<string, readonly string[]> = {
  en: [
    'The plane left at 5 p.m. Saturday for Lima. | It came back at 9 a.m. Tuesday in rain.',
    'Police in Albany, N.Y. Mayor Ann Lind’s home, closed the road. | It opened later.',
    'The plane left at 5 p.m. Sunday for Lima. | It came back at 9 a.m. | Nobody was hurt.',
    'The vote began at 7 p.m. | Officials said it would be short.',
    'The game starts at 8 p.m. EST on Channel 4.',
    'It was sold to Lind Inc. | The price was not told.',
    'Lind Inc. Chief Anna Berg left. | He stayed.',
    'Dr. J. R. Berg of the U.S. Navy met Lt. Col. Sam Doe. | They spoke.',
    '“Is it over?” he asked. | “No!” | Nobody moved.',
    '“Why now?” Anna Berg asked on Monday. | “We do not know.”',
    '“Stop!” the guard shouted. | The car drove on.',
    'At 5 p.m. Berg left the hall. | The others stayed.',
    'The answer was no. | Five ships left.',
    'See No. 5 of the list. | It is short.',
  ],
  de: [
    'Die Fa. Lind u. Co. KG zahlt 5 Mio. Euro. | Das ist viel.',
    'Das gilt z. B. München und Wien. | Mehr weiß man nicht.',
    'General a. D. Karl Berg kam. | Er blieb kurz.',
    'Die Fähre brachte u. a. Mehl, Öl usw. nach Kiel. | Danach fuhr sie ab.',
    'Prof. Dr. Anna Berg sprach am 3. Mai im 2. Stock. | Der Saal war voll.',
    '„Warum jetzt?“, fragte sie. | „Wir wissen es nicht!“ | Dann ging er.',
    '„Wie lange noch?“ fragte der Richter. | Niemand antwortete.',
    'Der Schaden liegt bei 5 Mio. Euro. | Das Haus ist zerstört.',
    'Die Stadt wurde 44 v. Chr. Hauptort. | Sie wuchs.',
    'Er wurde 23. | Dann zog er fort.',
  ],
  fr: [
    'M. J.-P. Lind et Mme Berg sont partis. | Ils reviendront.',
    'Le Dr. Berg est arrivé à 20 h. | Il a parlé.',
    '« Pourquoi maintenant ? » a demandé le maire. | Personne n’a répondu.',
    '« C’est fini ! » | Le maire est sorti.',
    'Voir l’art. 5 de la loi. | Il est court.',
    'Les vivres, l’eau, etc. | Tout manque.',
    'Me A. Berg défend la ville. | Elle plaide lundi.',
  ],
  es: [
    'El presidente de EE. UU. Anna Berg viajó a Lima. | Volvió ayer.',
    'El vuelo salió a las 8 p. m. | Los vecinos lo vieron.',
    'El Gral. J. Lind llegó el lunes. | El Sr. Berg no.',
    '«¿Por qué ahora?», preguntó el juez. | Nadie respondió.',
    '—¿Por qué ahora? —preguntó el juez. | Nadie respondió.',
    'Hay agua, pan, etc. | La ayuda llega hoy.',
    'Vive en la Av. Bolívar de Lima. | Es médica.',
  ],
  pt: [
    'O Sr. J. Lind e a Dra. Berg saíram. | Voltam hoje.',
    'O Gen. Berg chegou na segunda. | Falou pouco.',
    '“Por que agora?”, perguntou o juiz. | Ninguém respondeu.',
    '“Acabou!” disse a juíza. | A sala ficou vazia.',
    'Há água, pão, etc. | A ajuda chega hoje.',
    'Ver o art. 5 da lei. | É curto.',
    'Mora na Av. Brasil. | É médica.',
  ],
  it: [
    'Il dott. G. Berg e l’on. Lind sono partiti. | Tornano oggi.',
    '«Perché adesso?» ha chiesto il giudice. | Nessuno ha risposto.',
    '«Basta!» | La folla è uscita.',
    'La città nacque nel 44 a. C. | La mura sono più tarde.',
    'Acqua, pane, ecc. Mancano da giorni.',
    'Vedi art. 5 della legge. | È breve.',
    'L’avv. Anna Berg difende la città. | Parlerà lunedì.',
  ],
  pl: [
    'Prof. dr hab. J. Lind mówił o 18. | Potem wyszedł.',
    'W 2019 r. Polska kupiła okręty. | Dwa są w porcie.',
    'Ustawę przyjęto w 2019 r. | Sejm zmienił ją później.',
    'Mieszka przy ul. Długiej w Gdyni. | Jest lekarką.',
    'Dowodzi 18. Dywizją od maja. | Ma 50 lat.',
    '„Dlaczego teraz?” zapytał sędzia. | Nikt nie odpowiedział.',
    'Gen. bryg. Anna Berg przyjechała. | Nie mówiła.',
  ],
  ru: [
    'В 2019 г. в г. Москве жило 12 млн. человек. | Это много.',
    'Проф. А. Линд и ген. Берг уехали. | Они вернутся.',
    'В 2019 г. Россия купила суда. | Два стоят в порту.',
    'Закон приняли в 2019 г. | Депутаты его изменили.',
    'Он живёт в г. Москве на ул. Ленина. | Ему 50 лет.',
    'Нужны вода, хлеб и т. д. | Помощь придёт сегодня.',
    '«Почему сейчас?» — спросил судья. | Никто не ответил.',
    'Ущерб составил 5 млн руб. | Дом разрушен.',
  ],
  uk: [
    'І. Я. Франко народився в с. Нагуєвичі. | Він помер у Львові.',
    'Проф. А. Лінд і ген. Берг поїхали. | Вони повернуться.',
    'У 2019 р. Україна купила судна. | Два стоять у порту.',
    'Закон ухвалили в 2019 р. | Депутати його змінили.',
    'Він живе на вул. Шевченка. | Йому 50 років.',
    'Потрібні вода, хліб і т. д. | Допомога прийде сьогодні.',
    '«Чому зараз?» — запитав суддя. | Ніхто не відповів.',
    'Міст коштував 5 млн грн. | Його збудували торік.',
  ],
  ar: [
    'وقال د. أحمد ليند إن المركب غرق. | وأضاف أنه كان قديما.',
    'وصل أ.د. سامي بيرغ إلى المدينة. | وغادرها أمس.',
    'بني الميناء عام 1950م. | وهو كبير.',
    '«لماذا الآن؟» قال القاضي. | لم يجب أحد.',
    'عاد الوزير أمس. | ولم يتحدث.',
    'هل غرق المركب؟ | لا أحد يعرف.',
  ],
  fa: [
    'وزیر دیروز بازگشت. | او سخنی نگفت.',
    'د. احمد بهرامی به شهر آمد. | او پزشک است.',
    '«چرا حالا؟» وزیر گفت. | کسی پاسخ نداد.',
    'آیا کشتی غرق شد؟ | کسی نمی‌داند.',
    'این شهر در ۴۴ ق.م. ساخته شد. | بزرگ بود.',
    'آب و نان و غیره. کمک امروز می‌رسد.',
  ],
};

describe.each(Object.entries(ROWS))('%s', (lang, rows) => {
  it.each(rows)('%s', (row) => {
    const text = row.replaceAll(' | ', ' ');
    expect(sentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(row.split(' | '));
  });
});
