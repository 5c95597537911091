/** Units of measure: canonical name, how many base units it is, and its words by language, folded; a "*" ends a stem. */

export interface Unit {
  name: string;
  /** what can be compared: quantities of one dimension convert into each other */
  dimension: 'mass' | 'length' | 'money' | 'share' | 'time' | 'area' | 'speed';
  /** in the dimension's base: kilogram, metre, the currency itself, percent, day, square metre, km/h */
  factor: number;
  words: string;
}

export const UNITS: Unit[] = [
  {
    name: 'tonne',
    dimension: 'mass',
    factor: 1000,
    words: 'tonne tonnes ton tons tonnen tonnage tonelada* tonnellat* тонн* тонна* طن طنا اطنان تن',
  },
  {
    name: 'kilogram',
    dimension: 'mass',
    factor: 1,
    words: 'kg kilo kilos kilogram* kilogramm* кг килограмм* кілограм* كيلوغرام كيلوجرام كيلوگرم',
  },
  {
    name: 'pound',
    dimension: 'mass',
    factor: 0.45359237,
    words: 'lb lbs pound pounds pfund libra libras livre livres libbra libbre фунт* фунтів رطل پوند',
  },
  {
    name: 'metre',
    dimension: 'length',
    factor: 1,
    words: 'metre metres meter meters metro* metri metern метр* متر امتار',
  },
  {
    name: 'kilometre',
    dimension: 'length',
    factor: 1000,
    words:
      'km kilometre* kilometer* kilometro* chilometr* quilometro* километр* кілометр* км كيلومتر كيلومترا',
  },
  {
    name: 'mile',
    dimension: 'length',
    factor: 1609.344,
    words: 'mile miles meile meilen milla millas milha milhas miglia миль мили миля ميل',
  },
  { name: 'foot', dimension: 'length', factor: 0.3048, words: 'ft foot feet pies fuss' },
  {
    name: 'percent',
    dimension: 'share',
    factor: 1,
    words: '% percent per-cent prozent porciento procent процент* відсот* بالمئه بالمائه درصد',
  },
  {
    name: 'dollar',
    dimension: 'money',
    factor: 1,
    words: '$ dollar* dolar* dolares dollari доллар* долар* دولار دلار',
  },
  { name: 'euro', dimension: 'money', factor: 1, words: '€ euro euros евро євро يورو' },
  {
    name: 'hour',
    dimension: 'time',
    factor: 1 / 24,
    words: 'hour hours stunde stunden hora horas heure heures ora ore час часа часов годин* ساعه ساعات ساعت',
  },
  {
    name: 'day',
    dimension: 'time',
    factor: 1,
    words: 'day days tag tage tagen dia dias jour jours giorno giorni день дня дней днів يوم ايام روز',
  },
  {
    name: 'week',
    dimension: 'time',
    factor: 7,
    words:
      'week weeks woche wochen semana semanas semaine semaines settimana settimane недел* тижн* اسبوع اسابيع هفته',
  },
  {
    name: 'month',
    dimension: 'time',
    factor: 30.44,
    words: 'month months monat monate monaten mes meses mois mesi mese месяц* місяц* شهر اشهر شهور ماه',
  },
  {
    name: 'year',
    dimension: 'time',
    factor: 365.25,
    words:
      'year years jahr jahre jahren ano anos an ans annee annees anno anni год года лет годы рок* років سنه سنوات عام اعوام سال',
  },
];
