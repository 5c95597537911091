/** The commonest words of languages that are not read: an article in one is told to be so, and not taken for one that is. */

import type { Words } from './words';

export const OTHER_STOPWORDS: Readonly<Record<string, Words>> = {
  nl:
    'de, van, het, een, en, in, is, dat, op, te, zijn, met, voor, niet, aan, er, om, ook, als, dan, maar, bij, nog, uit, naar, door, over, ' +
    'ze, hij, wordt, worden, heeft, deze, die, dit, was, waren, werd, zou, kan, kunnen, meer, haar, hun, wij, onder, tegen, tot, na, zo',
  tr: 've, bir, bu, da, de, için, ile, olarak, çok, daha, olan, gibi, en, ne, kadar, sonra, olduğunu, ise, ama, ya, her, o, iki',
  sv:
    'och, att, det, som, en, på, är, av, för, med, till, den, har, de, inte, om, ett, han, men, var, jag, från, vi, så, kan, när, år, ' +
    'säger, under, också, efter, eller, nu, sin, där, vid, mot, ska, skulle, kommer, ut, får, finns, vara, hade, mer, upp',
  da:
    'og, at, det, er, en, til, på, som, for, med, de, der, den, har, ikke, af, et, han, jeg, men, var, fra, vi, kan, så, efter, eller, ' +
    'også, blev, skal, siger, ved, nu, sig, sin, hvor, mod, ville, bliver, været, havde, mere, om, da, hun, ham, deres',
  no:
    'og, at, det, er, en, til, på, som, for, med, de, den, har, ikke, av, et, han, jeg, men, var, fra, vi, kan, så, etter, eller, ' +
    'også, ble, skal, sier, ved, nå, seg, sin, hvor, mot, ville, blir, vært, hadde, mer, om, da, hun, deres, dette, opp, ut',
  fi: 'ja, on, ei, että, oli, se, hän, ovat, mutta, kun, myös, joka, ole, kuin, sen, mukaan, nyt, jo, niin, mitä, sekä, jos, tai, vain, vuoden, ovat, olla, hänen',
  cs:
    'a, se, v, na, je, že, s, z, do, to, o, i, jako, za, by, ale, si, po, pro, podle, který, která, které, od, jsou, byl, bylo, byla, jeho, ' +
    'také, nebo, už, při, ve, k, jsem, tak, až, aby, který, ze, mezi, má, jeho, jen, před, roku, kde, co, jak',
  hu: 'a, az, és, hogy, nem, is, egy, volt, meg, de, már, csak, mint, ezt, vagy, még, lehet, után, szerint, ha, ki, pedig, között, azt, ez, el, kell',
  ro:
    'de, și, în, a, la, cu, că, pe, din, o, nu, un, este, care, pentru, mai, sunt, fost, au, s, al, sau, fi, am, ce, după, prin, când, ale, ' +
    'lui, dar, această, acest, cea, ar, către, spune, potrivit, iar, până, toate, doar, despre, între',
  el: 'και, το, να, η, του, ο, της, για, την, με, που, από, στο, τα, τον, στην, των, δεν, τη, οι, είναι, σε, θα, ότι, τους, στη, τις, μια, ένα, ήταν, αλλά',
  bg: 'и, на, да, се, в, от, за, е, с, че, са, по, не, като, това, към, до, или, но, след, ще, беше, му, при, който, още, които, бъде, през, във, има',
  sr: 'i, je, u, da, na, se, za, su, od, sa, koji, to, kao, a, što, o, ne, iz, nije, bi, koja, koje, ali, će, do, biti, ili, bio, godine, kako, još, po, и, је, у, да, на, се, за, су, од, са, који, то',
  id: 'yang, dan, di, itu, dengan, untuk, dari, ini, pada, tidak, akan, ke, dalam, adalah, juga, oleh, saat, kata, ada, telah, bisa, karena, sebagai, para, tersebut, orang, ia, tahun, mereka',
  vi: 'và, của, là, có, được, cho, các, trong, với, không, người, đã, này, những, một, khi, từ, đến, ở, về, ra, cũng, vào, năm, tại, sẽ, như',
};
