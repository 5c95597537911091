/** Whose an office is, kind by kind: given behind a name, told by a verb, with ranks between, and never another's. */

import { describe, expect, it } from 'vitest';
import { officesBeside } from '../../../src/core/sentence/offices';

/** `office`: what the sentence gives the name; null: nothing. */
interface Case {
  lang: string;
  text: string;
  name: string;
  office: string | null;
}

const KINDS: Record<string, readonly Case[]> = {
  'given behind the name, without a comma': [
    {
      lang: 'en',
      text: 'The president named Ivan Orlov commander of the navy.',
      name: 'Ivan Orlov',
      office: 'commander',
    },
    {
      lang: 'en',
      text: 'Anna Berg was appointed the new ambassador to Oslo.',
      name: 'Anna Berg',
      office: 'ambassador',
    },
    {
      lang: 'de',
      text: 'Der Präsident ernannte Anna Berg am Montag zur Botschafterin.',
      name: 'Anna Berg',
      office: 'ambassador',
    },
    {
      lang: 'es',
      text: 'El presidente nombró a Ana Ruiz ministra de Defensa.',
      name: 'Ana Ruiz',
      office: 'minister',
    },
    {
      lang: 'fr',
      text: 'Le gouvernement a nommé Anne Morel ambassadrice à Oslo.',
      name: 'Anne Morel',
      office: 'ambassador',
    },
    {
      lang: 'it',
      text: 'Il governo ha nominato Anna Russo ministra della Difesa.',
      name: 'Anna Russo',
      office: 'minister',
    },
    {
      lang: 'pt',
      text: 'O governo nomeou Ana Reis ministra da Defesa.',
      name: 'Ana Reis',
      office: 'minister',
    },
    {
      lang: 'pl',
      text: 'Prezydent mianował Adama Lisa ministrem obrony.',
      name: 'Adama Lisa',
      office: 'minister',
    },
    { lang: 'ru', text: 'Иван Орлов назначен командующим флотом.', name: 'Иван Орлов', office: 'commander' },
    {
      lang: 'uk',
      text: 'Президент призначив Івана Орла міністром оборони.',
      name: 'Івана Орла',
      office: 'minister',
    },
    { lang: 'ar', text: 'عينت الحكومة سمير خليل سفيرا في أوسلو.', name: 'سمير خليل', office: 'ambassador' },
    { lang: 'fa', text: 'حسن کاظمی به سفارت نرفت و سخنگوی دولت ماند.', name: 'حسن کاظمی', office: null },
    { lang: 'fa', text: 'لیلا مرادی به ریاست بانک مرکزی منصوب شد.', name: 'لیلا مرادی', office: 'head' },
    { lang: 'en', text: 'Anna Berg met the ambassador.', name: 'Anna Berg', office: null },
    {
      lang: 'en',
      text: 'Anna Berg told ministers. A commander was named later.',
      name: 'Anna Berg',
      office: null,
    },
    {
      lang: 'en',
      text: 'The aide named Anna Berg, and the ambassador left.',
      name: 'Anna Berg',
      office: null,
    },
    { lang: 'de', text: 'Anna Berg traf die Botschafterin.', name: 'Anna Berg', office: null },
  ],
  'told by a verb right behind the name': [
    { lang: 'pl', text: 'Jan Lis dowodzi brygadą.', name: 'Jan Lis', office: 'commander' },
    { lang: 'ru', text: 'Анна Лис возглавляет банк.', name: 'Анна Лис', office: 'head' },
    { lang: 'uk', text: 'Анна Лис очолює банк.', name: 'Анна Лис', office: 'head' },
    { lang: 'en', text: 'Anna Berg leads the central bank.', name: 'Anna Berg', office: 'head' },
    { lang: 'de', text: 'Anna Berg leitet die Zentralbank.', name: 'Anna Berg', office: 'head' },
    { lang: 'es', text: 'Ana Ruiz dirige el banco central.', name: 'Ana Ruiz', office: 'head' },
    { lang: 'it', text: 'Anna Russo guida la banca centrale.', name: 'Anna Russo', office: 'head' },
    { lang: 'en', text: 'Anna Berg leads a delegation.', name: 'Anna Berg', office: null },
    { lang: 'en', text: 'Anna Berg spokesman Jan Lis left.', name: 'Anna Berg', office: null },
  ],
  'with the full stops of ranks': [
    {
      lang: 'en',
      text: 'It was praised by navy commander Lt. Gen. Marek Nowak.',
      name: 'Marek Nowak',
      office: 'commander',
    },
    {
      lang: 'en',
      text: 'Chief of Staff Gen. Daniel Otieno left.',
      name: 'Daniel Otieno',
      office: 'chief-of-staff',
    },
    {
      lang: 'de',
      text: 'Es sprach der Inspekteur der Marine Prof. Dr. Jan Lind.',
      name: 'Jan Lind',
      office: 'inspector',
    },
    { lang: 'pl', text: 'Mówił o tym dowódca gen. Marek Nowak.', name: 'Marek Nowak', office: 'commander' },
    {
      lang: 'es',
      text: 'Habló el comandante de la flota Gral. Juan Ruiz.',
      name: 'Juan Ruiz',
      office: 'commander',
    },
    {
      lang: 'pt',
      text: 'Falou o comandante da frota Cel. João Reis.',
      name: 'João Reis',
      office: 'commander',
    },
    { lang: 'en', text: 'They asked the commander. Marek Nowak left.', name: 'Marek Nowak', office: null },
    { lang: 'de', text: 'Es sprach der Inspekteur. Jan Lind ging.', name: 'Jan Lind', office: null },
  ],
  'of the name right behind it, and of no second one': [
    {
      lang: 'en',
      text: 'Adviser Anna Berg left, the writer Ivan Orlov stayed.',
      name: 'Anna Berg',
      office: 'adviser',
    },
    {
      lang: 'en',
      text: 'Adviser Anna Berg left, the writer Ivan Orlov stayed.',
      name: 'Ivan Orlov',
      office: null,
    },
    { lang: 'es', text: 'La embajadora Ana Ruiz saludó al poeta Juan Gil.', name: 'Juan Gil', office: null },
    { lang: 'fr', text: 'La ministre Anne Morel a salué Paul Rivière.', name: 'Paul Rivière', office: null },
    { lang: 'it', text: 'La ministra Anna Russo ha visto Paolo Neri.', name: 'Paolo Neri', office: null },
    { lang: 'pl', text: 'Rzecznik Jan Lis wyszedł, pisarz Adam Kot został.', name: 'Adam Kot', office: null },
    { lang: 'uk', text: 'Речник Іван Лис вийшов, поет Олег Кіт лишився.', name: 'Олег Кіт', office: null },
    {
      lang: 'en',
      text: 'the director of Human Rights Lake, Anna Berg, left.',
      name: 'Anna Berg',
      office: 'head',
    },
    {
      lang: 'en',
      text: 'the head of the Blue Lake Fund, Gen. Ivan Orlov, left.',
      name: 'Ivan Orlov',
      office: 'head',
    },
    {
      lang: 'en',
      text: 'the commander of the fleet in Port Sander, Ivan Orlov, left.',
      name: 'Ivan Orlov',
      office: 'commander',
    },
    {
      lang: 'de',
      text: 'Der Chef der Gewerkschaft Nord in Bern, Jan Lind, ging.',
      name: 'Jan Lind',
      office: 'head',
    },
    {
      lang: 'ru',
      text: 'Командующий флотом адмирал Иван Орлов ушёл.',
      name: 'Иван Орлов',
      office: 'commander',
    },
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases)('$lang: $text ($name)', ({ text, lang, name, office }) => {
    const start = text.indexOf(name);
    const found = officesBeside({ text, lang }, { start, end: start + name.length });
    expect(found[0]?.office ?? null).toBe(office);
  });
});
