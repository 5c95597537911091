/** What words mean beside others, kind by kind: what is read of a sentence, and what is left alone. */

import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/core/terms/terms';

/** `holds`: meanings and countries that a sentence says; `not`: what its words alone would say, and it does not. */
interface Case {
  lang: string;
  text: string;
  holds?: readonly string[];
  not?: readonly string[];
}

const KINDS: Record<string, readonly Case[]> = {
  'a verb in two halves, the second at the end of its clause': [
    { lang: 'de', text: 'Die Retter trafen am 2. Mai gegen Mittag am Unglücksort ein.', holds: ['arrive'] },
    {
      lang: 'de',
      text: 'Die Maschine hob mit Dr. Lind an Bord verspätet ab und flog nach Oslo.',
      holds: ['leave'],
    },
    {
      lang: 'de',
      text: 'Am Abend griffen Kämpfer das Dorf erneut an, wie Bewohner sagten.',
      holds: ['attack'],
    },
    { lang: 'de', text: 'Die Polizei nahm drei Männer fest.', holds: ['arrest'] },
    { lang: 'de', text: 'Die Soldaten ziehen sich bis Juni aus dem Norden zurück.', holds: ['withdraw'] },
    { lang: 'de', text: 'Zwei Wanderer kamen bei dem Sturm ums Leben.', holds: ['kill'], not: ['arrive'] },
    {
      lang: 'de',
      text: 'Die Gruppe traf einen Minister, der später zurücktrat.',
      holds: ['resign'],
      not: ['arrive'],
    },
    { lang: 'de', text: 'Der Händler hob ein Angebot hervor, das ab Montag gilt.', not: ['leave'] },
    { lang: 'de', text: 'Sie nahm an einer Feier teil, ein fester Brauch.', not: ['arrest'] },
    { lang: 'de', text: 'Er traf den Ball. Am Tor ging ein Licht ein.', not: ['arrive'] },
  ],
  'a phrase in two halves, few words between': [
    { lang: 'en', text: 'Air defences shot two drones down over the port.', holds: ['attack'] },
    { lang: 'en', text: 'Officers took both brothers into custody.', holds: ['arrest'] },
    { lang: 'fr', text: 'L’ancien maire a été mis jeudi en examen.', holds: ['trial'] },
    { lang: 'pl', text: 'Śmigłowiec rozbił w lesie się o świcie.', holds: ['crash'] },
    { lang: 'pl', text: 'Nad ranem autobus się zapalił.', holds: ['fire'] },
    { lang: 'en', text: 'They shot a film about the harbour that burned down.', not: ['attack'] },
    { lang: 'fr', text: 'Il a mis son fils dans la voiture, garée en face.', not: ['trial'] },
  ],
  'an idiom, whose words say nothing of their own': [
    { lang: 'es', text: 'La ley entró en vigor en enero.', not: ['arrive'] },
    { lang: 'es', text: 'El alcalde puso en marcha un plan de becas.', not: ['protest'] },
    { lang: 'fr', text: 'L’accord est entré en vigueur lundi.', holds: ['contract'], not: ['arrive'] },
    { lang: 'fr', text: 'Personne n’a répondu aux questions.', not: ['person'] },
    { lang: 'it', text: 'La legge è entrata in vigore a marzo.', not: ['arrive'] },
    { lang: 'pt', text: 'A lei entrou em vigor na sexta-feira.', not: ['arrive'] },
    { lang: 'pl', text: 'Pociąg zatrzymał się przed stacją.', not: ['arrest'] },
    { lang: 'ru', text: 'Рейс задержался на три часа.', not: ['arrest'] },
    { lang: 'uk', text: 'Потяг затримався на дві години.', not: ['arrest'] },
    { lang: 'ar', text: 'دخلت الاتفاقية حيز التنفيذ ودخل القانون حيز التنفيذ.', not: ['leave'] },
    { lang: 'fa', text: 'به نظر می‌رسد مذاکره‌ها ادامه دارد.', holds: ['talks'], not: ['arrive'] },
    {
      lang: 'en',
      text: 'The party came to power in 2016, and the tax comes into force in May.',
      not: ['arrive'],
    },
    { lang: 'en', text: 'She swept what was left of the shop.', not: ['leave'] },
    { lang: 'en', text: 'Gunmen opened fire on a bus.', holds: ['attack'], not: ['fire'] },
    {
      lang: 'en',
      text: 'A suicide bomber struck the market.',
      holds: ['attack'],
      not: ['bomber', 'aircraft'],
    },
    { lang: 'de', text: 'Es kam zu Protesten, nachdem Busse kamen.', holds: ['protest', 'arrive'] },
    { lang: 'es', text: 'El buque entró en el puerto.', holds: ['arrive'] },
    { lang: 'pl', text: 'Policja zatrzymała dwóch mężczyzn.', holds: ['arrest'] },
    { lang: 'ru', text: 'Полиция задержала двух мужчин.', holds: ['arrest'] },
    { lang: 'uk', text: 'Поліція затримала двох чоловіків.', holds: ['arrest'] },
  ],
  'a word that says something else beside another': [
    { lang: 'en', text: 'A strike by train drivers cancelled hundreds of services.', not: ['attack'] },
    { lang: 'en', text: 'A strike on the depot killed three people.', holds: ['attack', 'kill'] },
    { lang: 'en', text: 'The trial with 900 volunteers showed that the vaccine works.', not: ['trial'] },
    { lang: 'en', text: 'His trial on fraud charges begins in Oslo.', holds: ['trial'] },
    { lang: 'en', text: 'Members will vote against the budget.', not: ['election'] },
    { lang: 'en', text: 'Millions vote for a new parliament on Sunday.', holds: ['election'] },
    { lang: 'en', text: 'Temperatures reached 41 degrees.', not: ['arrive'] },
    { lang: 'en', text: 'The convoy reached the town on Friday.', holds: ['arrive'] },
    {
      lang: 'en',
      text: 'The pilot was unhurt after the plane came down in a field.',
      holds: ['crash'],
      not: ['arrive'],
    },
    {
      lang: 'de',
      text: 'Der Sturm erreichte Geschwindigkeiten von 200 Kilometern pro Stunde.',
      not: ['arrive'],
    },
    { lang: 'de', text: 'Die Helfer erreichten das Dorf.', holds: ['arrive'] },
    { lang: 'de', text: 'Der Verkauf brachte dem Konzern hohe Gewinne.', not: ['carry'] },
    { lang: 'de', text: 'Der Frachter brachte Weizen.', holds: ['carry'] },
    { lang: 'de', text: 'Ein Hubschrauber stürzte auf ein Haus.', holds: ['crash', 'helicopter'] },
    { lang: 'es', text: 'El entrenador del equipo elogió los goles.', not: ['equipment'] },
    { lang: 'es', text: 'El avión trajo equipos de rescate.', holds: ['equipment', 'carry'] },
    {
      lang: 'it',
      text: 'Il cargo ha lasciato il porto con 30 container.',
      holds: ['ship', 'leave'],
      not: ['cargo-plane'],
    },
    { lang: 'it', text: 'Il cargo è atterrato a Dakar.', holds: ['cargo-plane', 'arrive'] },
    { lang: 'ru', text: 'Компания получила 3 млрд рублей прибыли.', not: ['arrive'] },
    { lang: 'ru', text: 'Спасатели прибыли на место.', holds: ['arrive'] },
    { lang: 'fa', text: 'شاخص بورس با سقوط ارزش سهام پایین آمد.', not: ['crash'] },
    { lang: 'fa', text: 'هواپیما نزدیک شهر سقوط کرد.', holds: ['crash', 'aircraft'] },
  ],
  'a word for people that describes a noun': [
    { lang: 'es', text: 'Cerraron dos bases militares.', holds: ['military'], not: ['soldier'] },
    { lang: 'pt', text: 'As bases militares foram fechadas.', holds: ['military'], not: ['soldier'] },
    { lang: 'fr', text: 'Deux bases militaires ferment.', holds: ['military'], not: ['soldier'] },
    { lang: 'it', text: 'Le basi militari sono chiuse.', holds: ['military'], not: ['soldier'] },
    { lang: 'ar', text: 'قال مصدر عسكري إن الطريق مفتوح.', holds: ['military'], not: ['soldier'] },
    { lang: 'fa', text: 'چند پایگاه نظامی بسته شد.', holds: ['military'], not: ['soldier'] },
    {
      lang: 'es',
      text: 'Cien militares esperan; murieron militares.',
      holds: ['military', 'soldier', 'kill'],
    },
    { lang: 'fr', text: 'Les militaires gardent le pont.', holds: ['military', 'soldier'] },
    { lang: 'it', text: 'I militari sono rientrati.', holds: ['military', 'soldier'] },
    { lang: 'ar', text: 'مقتل عسكريين في انفجار.', holds: ['kill', 'soldier'] },
  ],
  'one meaning, by a verb or by who is counted': [
    { lang: 'en', text: 'Floods left 17 dead.', holds: ['kill'], not: ['killed'] },
    { lang: 'en', text: 'Floods killed 17.', holds: ['kill'] },
    { lang: 'fr', text: 'Dix soldats ont été blessés.', holds: ['injure', 'soldier'], not: ['injured'] },
    { lang: 'de', text: 'Es gab 12 Tote und 40 Verletzte.', holds: ['kill', 'injure'] },
    { lang: 'ru', text: 'Число погибших выросло, раненых вывезли.', holds: ['kill', 'injure'] },
    { lang: 'ar', text: 'سقط 12 قتيلا و30 جريحا.', holds: ['kill', 'injure'] },
    { lang: 'en', text: 'Twelve countries signed; other nations wait.', holds: ['country'] },
    { lang: 'ar', text: 'بمشاركة 15 دولة.', holds: ['country'] },
    { lang: 'fa', text: 'دوازده کشور امضا کردند.', holds: ['country'] },
    { lang: 'en', text: 'The country’s harbour is closed.', not: ['country'] },
    { lang: 'de', text: 'Im Land fiel Schnee.', not: ['country'] },
  ],
  'words of a country': [
    { lang: 'pt', text: 'o governo sul-africano e o exército sul-coreano', holds: ['ZA', 'KR'] },
    { lang: 'fr', text: 'la police sud-africaine et un marin néo-zélandais', holds: ['ZA', 'NZ'] },
    { lang: 'it', text: 'il ministro sud-coreano e la marina nord-coreana', holds: ['KR', 'KP'] },
    { lang: 'ar', text: 'زيارة للصين وأخرى للعراق', holds: ['CN', 'IQ'] },
    { lang: 'ar', text: 'رسالة للحكومة', not: ['CN'] },
    { lang: 'es', text: 'el salvador de la empresa en costa rica', not: ['SV', 'CR'] },
    { lang: 'fr', text: 'le sud du pays', not: ['ZA', 'KR'] },
    { lang: 'pt', text: 'ao sul do rio', not: ['ZA', 'KR'] },
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases)('$lang: $text', ({ text, lang, holds = [], not = [] }) => {
    const said = [...termsOf(text, lang).terms.keys()]
      .filter((term) => /^[kc]:/.test(term))
      .map((term) => term.slice(2));
    expect(holds.filter((name) => !said.includes(name))).toEqual([]);
    expect(not.filter((name) => said.includes(name))).toEqual([]);
  });
});
