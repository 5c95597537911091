/** Written by `npm run eval:any -- --data DIR --fit`: the coefficients of the curves. */

export const COEFFICIENTS = {
  event: {
    words: 5.74,
    lead: 5.64,
    languageFree: 5.7,
    languageFreeAcross: 7.93,
    coveredAcross: 5.42,
    across: -0.77,
    days: -2.68,
    dated: 4.44,
    before: -4.09,
    figures: 0.71,
    namesItsDays: 1.02,
    one: -5.96,
  },
  background: {
    words: 15.03,
    lead: 18.66,
    languageFree: 8.72,
    languageFreeAcross: 8.5,
    coveredAcross: 5.1,
    across: -1.15,
    days: -1.3,
    dated: 7.02,
    before: -0.98,
    figures: 0.66,
    namesItsDays: -0.09,
    one: -7.48,
  },
} as const;
