/**
 * Words by which a figure is no count of the whole: what comes on top of it, what each of several has, what a thing could hold;
 * by language, folded. "_" joins words, "*" ends a stem.
 */
export interface PartialWords {
  /** right before the figure: "another 50", "half of the 200" */
  before: string;
  /** the same, where it may also mean those beside one who is named: "a general and 100 others" */
  beside?: string;
  /** behind it, beside its noun: "200 more soldiers" */
  behind: string;
  /** anywhere in its clause: "each carried 50" */
  shared: string;
  /** within few words: "a maximum load of 120 tonnes" */
  capacity: string;
}

export const PARTIAL: Record<string, PartialWords> = {
  en: {
    before: 'another additional further extra of_the of_its of_their of_these of_those',
    beside: 'other',
    behind: 'more additional extra further',
    shared: 'each apiece',
    capacity: 'maximum max capacity payload',
  },
  de: {
    before: 'weitere weiteren weiterer zusatzliche zusatzlichen von_den der_insgesamt',
    beside: 'andere anderen',
    behind: 'weitere mehr',
    shared: 'je jeweils jede jedes jeder',
    capacity: 'kapazitat nutzlast hochstens maximal* zuladung',
  },
  es: {
    before: 'de_los de_las',
    beside: 'otros otras',
    behind: 'mas adicional*',
    shared: 'cada',
    capacity: 'capacidad maxima maximo carga_util',
  },
  fr: {
    before: 'encore parmi_les',
    beside: 'autres',
    behind: 'supplementaires de_plus',
    shared: 'chacun chacune chaque',
    capacity: 'capacite maximale maximum charge_utile',
  },
  pt: {
    before: 'mais',
    beside: 'outros outras',
    behind: 'adicion* mais',
    shared: 'cada',
    capacity: 'capacidade maxima maximo carga_util',
  },
  it: {
    before: 'ulteriori',
    beside: 'altri altre',
    behind: 'aggiuntiv* supplementar* in_piu',
    shared: 'ogni ciascun ciascuno ciascuna',
    capacity: 'capacita massima massimo portata carico_utile',
  },
  ru: {
    before: 'еще дополнительно дополнительные',
    beside: 'других другие',
    behind: 'дополнительн*',
    shared: 'каждыи каждая каждом каждыи_из',
    capacity: 'грузоподъемност* вместимост* максимальн*',
  },
  uk: {
    before: 'ще додатково додаткові',
    beside: 'інших інші',
    behind: 'додатков*',
    shared: 'кожен кожна кожному',
    capacity: 'вантажопідиомн* місткіст* максимальн*',
  },
  ar: { before: '', behind: 'اضافي*', shared: '', capacity: 'سعه قصوي' },
  fa: { before: '', behind: 'ديگر اضافي', shared: '', capacity: 'ظرفيت حداكثر' },
};
