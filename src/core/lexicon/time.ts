/** Words of time that the platform's Intl data does not give, by language, folded; "_" joins words, "*" ends a stem. */

export interface TimeWords {
  weekend: string;
  /** a span back from now: words before the amount ("vor drei Monaten") or after it ("three months ago") */
  agoBefore?: string;
  agoAfter?: string;
  /** a span back from the time that is told of: "two days earlier" */
  earlier?: string;
  last: string;
  next: string;
  /** words after which a bare month name is a date ("in March") and not a verb or a name */
  beforeMonth: string;
  /** between day and month, or month and year ("24 de marzo de 2019") */
  of?: string;
  dayBefore?: string;
  /** forms of months and weekdays that Intl does not give: "5:мае|маю" */
  months?: string;
  weekdays?: string;
  /** numeric dates put the day first */
  dayFirst: boolean;
}

export const TIME_WORDS: Record<string, TimeWords> = {
  en: {
    weekend: 'weekend',
    agoAfter: 'ago',
    earlier: 'earlier before',
    last: 'last past previous',
    next: 'next coming following',
    beforeMonth: 'in of since last next this until till by during early late mid from between through and',
    of: 'of',
    dayFirst: false,
  },
  de: {
    weekend: 'wochenende',
    agoBefore: 'vor',
    earlier: 'zuvor fruher davor',
    last: 'letzte* vergangene* vorige*',
    next: 'nachste* kommende*',
    beforeMonth: 'im in seit ende anfang mitte bis vom des',
    dayBefore: 'vortag',
    weekdays: '6:sonnabend',
    dayFirst: true,
  },
  es: {
    weekend: 'fin_de_semana',
    agoBefore: 'hace',
    earlier: 'antes',
    last: 'pasado pasada ultimo ultima',
    next: 'proximo proxima',
    beforeMonth: 'en de desde hasta a',
    of: 'de del',
    dayFirst: true,
  },
  fr: {
    weekend: 'week_end weekend fin_de_semaine',
    agoBefore: 'il_y_a',
    earlier: 'plus_tot auparavant',
    last: 'dernier derniere passe passee',
    next: 'prochain prochaine',
    beforeMonth: 'en de d depuis debut fin mi',
    of: 'de',
    dayBefore: 'la_veille',
    dayFirst: true,
  },
  pt: {
    weekend: 'fim_de_semana final_de_semana',
    agoBefore: 'ha faz',
    earlier: 'antes',
    last: 'passado passada ultimo ultima',
    next: 'proximo proxima',
    beforeMonth: 'em de desde ate a',
    of: 'de',
    weekdays: '1:segunda_feira 2:terca_feira 3:quarta_feira 4:quinta_feira 5:sexta_feira',
    dayFirst: true,
  },
  it: {
    weekend: 'fine_settimana week_end weekend',
    agoAfter: 'fa',
    earlier: 'prima',
    last: 'scorso scorsa ultimo ultima',
    next: 'prossimo prossima',
    beforeMonth: 'a in di nel dal da lo',
    of: 'di',
    dayFirst: true,
  },
  ru: {
    weekend: 'выходные выходных',
    agoAfter: 'назад',
    earlier: 'ранее раньше',
    last: 'прошл* минувш*',
    next: 'следующ* будущ*',
    beforeMonth: 'в с до к конце начале середине',
    dayBefore: 'накануне',
    months: '5:мае|маю|маем',
    weekdays: '1:понедельник* 2:вторник* 3:среду|среды|среде 4:четверг* 5:пятниц* 6:суббот* 0:воскресень*',
    dayFirst: true,
  },
  uk: {
    weekend: 'вихідні вихідних',
    agoAfter: 'тому',
    earlier: 'раніше',
    last: 'минул*',
    next: 'наступн*',
    beforeMonth: 'у в з до наприкінці початку',
    dayBefore: 'напередодні',
    weekdays: '1:понеділ* 2:вівтор* 3:середу|середи|середі 4:четвер* 5:пятниц* 6:субот* 0:неділ*',
    dayFirst: true,
  },
  ar: {
    weekend: 'نهاية_الاسبوع عطلة_نهاية_الاسبوع',
    agoBefore: 'قبل منذ',
    last: 'الماضي الماضيه المنصرم',
    next: 'المقبل المقبله القادم القادمه',
    beforeMonth: 'في شهر منذ من',
    weekdays: '1:الاثنين 2:الثلاثاء 3:الاربعاء 4:الخميس 5:الجمعه 6:السبت 0:الاحد',
    dayFirst: true,
  },
  fa: {
    weekend: 'آخر_هفته',
    agoAfter: 'پيش قبل',
    last: 'گذشته',
    next: 'آينده',
    beforeMonth: 'در ماه',
    dayFirst: true,
  },
};
