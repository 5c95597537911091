/** Units of measure and of money, whatever the language: which can be compared, how they convert, and their signs. */

export interface Unit {
  /** what can be compared: quantities of one dimension convert into each other */
  dimension:
    | 'mass'
    | 'length'
    | 'area'
    | 'volume'
    | 'speed'
    | 'temperature'
    | 'time'
    | 'share'
    | 'points'
    | 'power'
    | 'magnitude'
    | 'age'
    | 'score'
    | `money:${string}`;
  /** in the dimension's base: kilogram, metre, square metre, litre, km/h, degree Celsius, day, percent, watt */
  factor: number;
  /** what is added after multiplying, for scales that begin elsewhere: Fahrenheit */
  offset?: number;
}

const money = (currency: string): Unit => ({ dimension: `money:${currency}`, factor: 1 });

export const UNITS = {
  tonne: { dimension: 'mass', factor: 1000 },
  'short-ton': { dimension: 'mass', factor: 907.18474 },
  'long-ton': { dimension: 'mass', factor: 1016.0469088 },
  quintal: { dimension: 'mass', factor: 100 },
  kilogram: { dimension: 'mass', factor: 1 },
  gram: { dimension: 'mass', factor: 0.001 },
  pound: { dimension: 'mass', factor: 0.45359237 },
  ounce: { dimension: 'mass', factor: 0.028349523 },
  millimetre: { dimension: 'length', factor: 0.001 },
  centimetre: { dimension: 'length', factor: 0.01 },
  metre: { dimension: 'length', factor: 1 },
  kilometre: { dimension: 'length', factor: 1000 },
  inch: { dimension: 'length', factor: 0.0254 },
  foot: { dimension: 'length', factor: 0.3048 },
  yard: { dimension: 'length', factor: 0.9144 },
  mile: { dimension: 'length', factor: 1609.344 },
  'nautical-mile': { dimension: 'length', factor: 1852 },
  'square-metre': { dimension: 'area', factor: 1 },
  hectare: { dimension: 'area', factor: 10_000 },
  'square-kilometre': { dimension: 'area', factor: 1_000_000 },
  'square-foot': { dimension: 'area', factor: 0.09290304 },
  acre: { dimension: 'area', factor: 4046.8564224 },
  'square-mile': { dimension: 'area', factor: 2_589_988.110336 },
  litre: { dimension: 'volume', factor: 1 },
  'cubic-metre': { dimension: 'volume', factor: 1000 },
  gallon: { dimension: 'volume', factor: 3.785411784 },
  barrel: { dimension: 'volume', factor: 158.987294928 },
  'kilometre-per-hour': { dimension: 'speed', factor: 1 },
  'metre-per-second': { dimension: 'speed', factor: 3.6 },
  'mile-per-hour': { dimension: 'speed', factor: 1.609344 },
  knot: { dimension: 'speed', factor: 1.852 },
  celsius: { dimension: 'temperature', factor: 1 },
  fahrenheit: { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
  second: { dimension: 'time', factor: 1 / 86_400 },
  minute: { dimension: 'time', factor: 1 / 1440 },
  hour: { dimension: 'time', factor: 1 / 24 },
  day: { dimension: 'time', factor: 1 },
  week: { dimension: 'time', factor: 7 },
  month: { dimension: 'time', factor: 30.44 },
  year: { dimension: 'time', factor: 365.25 },
  decade: { dimension: 'time', factor: 3652.5 },
  percent: { dimension: 'share', factor: 1 },
  'percentage-point': { dimension: 'points', factor: 1 },
  'basis-point': { dimension: 'points', factor: 0.01 },
  watt: { dimension: 'power', factor: 1 },
  kilowatt: { dimension: 'power', factor: 1000 },
  megawatt: { dimension: 'power', factor: 1_000_000 },
  gigawatt: { dimension: 'power', factor: 1_000_000_000 },
  magnitude: { dimension: 'magnitude', factor: 1 },
  'year-of-age': { dimension: 'age', factor: 1 },
  // a result of two figures, as one
  score: { dimension: 'score', factor: 1 },
  dollar: money('dollar'),
  'canadian-dollar': money('canadian-dollar'),
  'australian-dollar': money('australian-dollar'),
  'hong-kong-dollar': money('hong-kong-dollar'),
  'new-zealand-dollar': money('new-zealand-dollar'),
  'singapore-dollar': money('singapore-dollar'),
  euro: money('euro'),
  sterling: money('sterling'),
  franc: money('franc'),
  rouble: money('rouble'),
  hryvnia: money('hryvnia'),
  zloty: money('zloty'),
  yen: money('yen'),
  yuan: money('yuan'),
  won: money('won'),
  rupee: money('rupee'),
  real: money('real'),
  peso: money('peso'),
  bolivar: money('bolivar'),
  krona: money('krona'),
  lira: money('lira'),
  rial: money('rial'),
  toman: money('toman'),
  riyal: money('riyal'),
  dirham: money('dirham'),
  dinar: money('dinar'),
  'egyptian-pound': money('egyptian-pound'),
  rand: money('rand'),
} as const satisfies Record<string, Unit>;

/** Signs beside a figure, in every language. */
export const SIGNS: Readonly<Record<string, UnitName>> = {
  '%': 'percent',
  '٪': 'percent',
  '°C': 'celsius',
  ºC: 'celsius',
  '℃': 'celsius',
  '°F': 'fahrenheit',
  ºF: 'fahrenheit',
  '℉': 'fahrenheit',
  R$: 'real',
  US$: 'dollar',
  C$: 'canadian-dollar',
  CA$: 'canadian-dollar',
  A$: 'australian-dollar',
  AU$: 'australian-dollar',
  HK$: 'hong-kong-dollar',
  NZ$: 'new-zealand-dollar',
  S$: 'singapore-dollar',
  $: 'dollar',
  '€': 'euro',
  '£': 'sterling',
  '¥': 'yen',
  '₽': 'rouble',
  '₴': 'hryvnia',
  '₹': 'rupee',
  '₩': 'won',
};

export type UnitName = keyof typeof UNITS;
