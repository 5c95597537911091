/** Written by `npm run eval:any -- --data DIR --fit`: the coefficients of the curves. */

export const COEFFICIENTS = {
  event: {
    words: 5.72,
    lead: 5.47,
    languageFree: 5.93,
    languageFreeAcross: 7.89,
    coveredAcross: 5.15,
    across: -0.54,
    days: -2.8,
    dated: 4.66,
    before: -4.17,
    figures: 0.72,
    namesItsDays: 1.03,
    one: -6.01,
  },
  background: {
    words: 15.13,
    lead: 18.53,
    languageFree: 8.7,
    languageFreeAcross: 9.07,
    coveredAcross: 4.14,
    across: -1.28,
    days: -1.33,
    dated: 7.13,
    before: -1.08,
    figures: 0.71,
    namesItsDays: -0.07,
    one: -7.46,
  },
} as const;
