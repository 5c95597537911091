/** English, as news writes it: British, American, Indian and African alike. */

import type { Language } from './language';

export default {
  stopwords:
    'the, of, and, to, in, a, is, that, for, on, with, was, as, by, at, from, it, be, are, this, have, has, had, not, or, an, but, ' +
    'its, his, her, their, they, he, she, were, been, will, would, which, who, after, about, said, more, than, into, over, out, ' +
    'up, also, no, one, two, new, can, if, when, there, what, all, some, could, other, last, first, before, against, between, ' +
    'during, under, where, while, because, most, only, so, do, did, just, being, those, these, them, him, our, we, you, your, ' +
    'my, i, me, us, how',
  sentences: {
    abbreviations:
      'Mr, Mrs, Ms, Messrs, Dr, Drs, Prof, Profs, Rev, Revs, Fr, Msgr, Hon, Rt, Smt, Sr, Jr, St, Ste, Sen, Sens, Rep, Reps, Gov, Govs, ' +
      'Pres, Sec, Amb, Atty, Supt, Insp, Det, Const, Gen, Gens, Col, Lt, Sgt, Capt, Cpt, Cpl, Pvt, Pfc, Spc, Cmdr, Cdr, Adm, Maj, ' +
      'Brig, Ens, retd, approx, est, ca, cf, vs, v, viz, dept, depts, govt, dist, asst, assn, univ, Inc, Ltd, Corp, Co, Cos, Bros, ' +
      'Mt, Ft, sq, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Tues, Weds, Thur, Thurs',
    closing:
      'a.m, p.m, Inc, Ltd, Corp, Co, Cos, Bros, Jr, Sr, etc, retd, ft, lb, lbs, oz, mph, Ave, Blvd, Rd',
    beforeNumber: 'no, nos, num, vol, vols, fig, figs, pag, pg, p, pp, par, para, paras, art, arts, ch, reg',
    starters:
      'the, a, an, this, that, these, those, he, she, it, they, we, i, you, in, on, at, by, with, from, during, because, despite, ' +
      'among, but, and, as, for, so, yet, then, if, when, while, after, before, since, although, though, however, meanwhile, his, ' +
      'her, its, their, our, my, there, what, who, where, why, how, some, many, both, several',
    ordinalPoint: false,
  },
  inflection: {
    names: '',
    stems: ['ies>y, ss>ss, s>', 'ing>, ed>, ly>, ment>'],
    headLast: true,
    plurals: 's, men, children, people',
  },
  numbers: {
    ones:
      'zero | one | two, both | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | ' +
      'fifteen | sixteen | seventeen | eighteen | nineteen',
    tens: 'twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety',
    hundred: 'hundred',
    sizes: {
      1000: 'thousand',
      1e5: 'lakh, lakhs',
      1e6: 'million, mln',
      1e7: 'crore, crores',
      1e9: 'billion, bn, bln',
      1e12: 'trillion, trn',
    },
    shortSizes: { 1000: 'k, K', 1e6: 'm, M, mn, mm', 1e9: 'b, B, bn, bln', 1e12: 'tn, trn' },
    collectives: { 2: 'pair, couple', 12: 'dozen' },
    indefinite:
      'several, many, dozens, scores of, hundreds, thousands, millions, billions, trillions, tens of thousands, hundreds of thousands, ' +
      'tens of millions, hundreds of millions, tens of billions, hundreds of billions, lakhs of, crores of, ' +
      'several dozen, several hundred, several thousand, several million, several billion, several trillion, several lakh, ' +
      'several crore, several hundred thousand, several hundred million, few dozen, few hundred, few thousand, few million, ' +
      'few billion, few lakh, few crore, few hundred thousand, few hundred million, many dozen, many hundred, many thousand, ' +
      'many million, couple dozen, couple hundred, couple thousand, couple million, couple of dozen, couple of hundred, ' +
      'couple of thousand, couple of million, countless, umpteen',
    fractions: {
      '1/2': 'half, one half, a half',
      '3/2': 'one and a half',
      '1/3': 'one third, a third of',
      '2/3': 'two thirds',
      '1/4': 'one quarter, a quarter of, one fourth, a fourth of',
      '3/4': 'three quarters, three fourths',
      '1/5': 'one fifth, a fifth of',
      '2/5': 'two fifths',
      '3/5': 'three fifths',
      '4/5': 'four fifths',
      '1/6': 'one sixth, a sixth of',
      '1/8': 'one eighth, an eighth of',
      '1/10': 'one tenth, a tenth of',
      '9/10': 'nine tenths',
    },
    outOf: 'in, out of, in every, out of every',
    strength: 'strong, man, member, person, odd strong',
    joining: { words: 'and', writtenTogether: false },
  },
  approximations: {
    before: {
      about:
        'about, around, approximately, approx, roughly, maybe, perhaps, possibly, probably, some, circa, ca, c, estimated, something like, somewhere around, ' +
        'in the region of, in the order of, on the order of, of the order of, in the vicinity of, in the neighbourhood of, ' +
        'in the neighborhood of',
      over:
        'over, as few as, as little as, more than, at least, no fewer than, no less than, not less than, not fewer than, upwards of, upward of, in excess of, ' +
        'exceeding, exceeded, surpassing, surpassed, topping, topped, above, beyond, north of, greater than, higher than, ' +
        'longer than, older than, larger than, minimum of, a minimum of',
      nearly:
        'nearly, almost, close to, close on, nigh on, not quite, approaching, nearing, just under, just below, just short of, ' +
        'little short of, just shy of, just less than, a little under, a little less than, slightly under, slightly less than',
      under:
        'under, less than, fewer than, up to, upto, as many as, as much as, no more than, not more than, at most, below, lower than, ' +
        'shorter than, younger than, smaller than, maximum of, a maximum of, not exceeding',
    },
    behind: {
      about: 'or so, or thereabouts, give or take, odd, ish, approximately, approx, roughly, more or less',
      over: 'or more, at least, at the least, at a minimum, plus, and more, and counting, or over, and over, or above, and above, or older, and older, and upwards, or higher',
      under:
        'or less, or fewer, or under, and under, or below, and below, or younger, and younger, or lower, at most, at the most, tops',
    },
  },
  ranges: {
    to: 'to, or, or even, or perhaps, or possibly, or maybe, or rather, if not, through',
    between: 'between',
    and: 'and',
    changes: {
      verbs:
        'rose, risen, rise, rises, rising, fell, fallen, fall, falls, falling, grew, grow, grown, increas*, climb*, dropp*, drop, jump*, declin*, decreas*, went, slid, slipp*, soar*, plung*, surg*, cut, raised, raise, raising, lower*, chang*, narrow*, widen*, doubl*',
      from: 'from',
      to: 'to',
    },
  },
  partitives: 'of',
  units: {
    tonne: 'tonne, tonnes, ton, tons, tonnage, metric ton, metric tons, metric tonne*',
    'short-ton': 'short ton, short tons, US ton, US tons, U.S. ton, U.S. tons, American ton, American tons',
    'long-ton': 'long ton, long tons, imperial ton, imperial tons, British tons, UK tons',
    quintal: 'quintal, quintals',
    kilogram: 'kilo, kilos, kilogram*',
    gram: 'gram, grams, gramme, grammes',
    pound: 'pound, pounds',
    ounce: 'ounce, ounces',
    millimetre: 'millimetre*, millimeter*',
    centimetre: 'centimetre*, centimeter*',
    metre: 'metre, metres, meter, meters',
    kilometre: 'kilometre*, kilometer*',
    inch: 'inch, inches',
    foot: 'foot, feet',
    yard: 'yard, yards',
    mile: 'mile, miles',
    'nautical-mile': 'nautical mile, nautical miles, sea miles',
    'square-metre': 'square metre*, square meter*',
    hectare: 'hectare*',
    'square-kilometre': 'square kilometre*, square kilometer*',
    'square-foot': 'square foot, square feet',
    acre: 'acre, acres',
    'square-mile': 'square mile, square miles',
    litre: 'litre, litres, liter, liters',
    'cubic-metre': 'cubic metre*, cubic meter*',
    gallon: 'gallon, gallons',
    barrel: 'barrels',
    'kilometre-per-hour':
      'kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour, ' +
      'km per hour, km an hour',
    'metre-per-second': 'metres per second, meters per second, metres a second, meters a second',
    'mile-per-hour': 'mile per hour, miles per hour, mile an hour, miles an hour',
    knot: 'knot, knots',
    celsius: 'degree Celsius, degrees Celsius, degrees centigrade, degree C, degrees C, Celsius',
    fahrenheit: 'degree Fahrenheit, degrees Fahrenheit, degree F, degrees F, Fahrenheit',
    second: 'seconds',
    minute: 'minute, minutes',
    hour: 'hour, hours',
    day: 'day, days',
    week: 'week, weeks',
    month: 'month, months',
    year: 'year, years',
    decade: 'decade, decades',
    percent: 'percent, per cent',
    'basis-point': 'basis point, basis points, bps',
    'percentage-point': 'percentage point, percentage points',
    watt: 'watt, watts',
    kilowatt: 'kilowatt, kilowatts',
    megawatt: 'megawatt, megawatts',
    gigawatt: 'gigawatt, gigawatts',
    magnitude: 'magnitude, on the Richter scale, on the Richter',
    'year-of-age': 'year old, years old, year olds, years of age, yr old, yr olds',
    'canadian-dollar': 'Canadian dollar, Canadian dollars',
    'australian-dollar': 'Australian dollar, Australian dollars',
    'hong-kong-dollar': 'Hong Kong dollar, Hong Kong dollars',
    'new-zealand-dollar': 'New Zealand dollar, New Zealand dollars',
    'singapore-dollar': 'Singapore dollar, Singapore dollars',
    dollar: 'dollar*, US dollar*',
    euro: 'euro, euros',
    sterling: 'pound sterling, pounds sterling, British pound, British pounds, quid',
    franc: 'franc, francs, Swiss franc, Swiss francs',
    rouble: 'rouble, roubles, ruble, rubles',
    hryvnia: 'hryvnia*, hryvnya*, hryvni',
    zloty: 'zloty, zlotys, zlotych, zloties',
    yen: 'yen',
    yuan: 'yuan, renminbi',
    won: 'Korean won, South Korean won',
    rupee: 'rupee, rupees',
    real: 'reais, Brazilian real, Brazilian reals',
    peso: 'peso, pesos',
    bolivar: 'bolívars, bolívares',
    krona: 'krona, kronor, krone, kroner',
    lira: 'lira, liras, lire',
    rial: 'rial, rials',
    toman: 'toman, tomans',
    riyal: 'riyal, riyals',
    dirham: 'dirham, dirhams',
    dinar: 'dinar, dinars',
    'egyptian-pound': 'Egyptian pound, Egyptian pounds',
    rand: 'rand, rands',
  },
  shortUnits: {
    tonne: 't, T, MT',
    kilogram: 'kg, kgs',
    gram: 'g, gm, gms',
    pound: 'lb, lbs',
    ounce: 'oz',
    millimetre: 'mm',
    centimetre: 'cm, cms',
    metre: 'm, mtr, mtrs',
    kilometre: 'km, kms',
    foot: 'ft',
    yard: 'yd, yds',
    'square-metre': 'm², sq m, sqm',
    hectare: 'ha',
    'square-kilometre': 'km², sq km, sq kms, sqkm',
    'square-foot': 'ft², sq ft, sq feet, sqft',
    'square-mile': 'sq mi, sq mile, sq miles',
    litre: 'ltr, ltrs',
    'cubic-metre': 'm³, cu m, cubic m',
    barrel: 'bbl, bbls',
    'kilometre-per-hour': 'km/h, km/hr, kmh, kmph, kph, k.p.h.',
    'metre-per-second': 'm/s',
    'mile-per-hour': 'mph, m.p.h., mi/h',
    knot: 'kt, kts',
    celsius: 'deg C, C',
    fahrenheit: 'deg F, F',
    second: 'secs',
    minute: 'min, mins',
    hour: 'hrs',
    week: 'wk, wks',
    year: 'yr, yrs',
    percent: 'pct, pc',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    dollar: 'USD',
    euro: 'EUR',
    sterling: 'GBP',
    franc: 'CHF',
    rouble: 'RUB',
    hryvnia: 'UAH',
    zloty: 'PLN',
    yen: 'JPY',
    yuan: 'CNY, RMB',
    won: 'KRW',
    rupee: 'Rs, INR',
    real: 'BRL',
    peso: 'MXN, ARS, CLP, PHP',
    bolivar: 'VES',
    krona: 'SEK, NOK, DKK',
    lira: 'TL',
    rial: 'IRR',
    riyal: 'QAR',
    dirham: 'AED, Dh, Dhs',
    dinar: 'KWD, IQD, DZD, JOD, TND, LYD, BHD',
    'egyptian-pound': 'EGP',
    rand: 'ZAR',
  },
  unitsBefore: {
    magnitude: 'magnitude, magnitude of, magnitude was, magnitude at, Richter scale',
    'year-of-age': 'aged, age, aged between',
    rupee: 'Rs',
  },
  counted: {
    soldier:
      'soldier, soldiers, troop, troops, serviceman, servicemen, servicemember*, servicewoman, servicewomen, service member*, ' +
      'military personnel, military specialist*, military expert*, military advis*, military official*, marines, paratrooper*, ' +
      'infantryman, infantrymen, conscripts, reservists, jawan, jawans',
    aircraft: 'plane, planes, aircraft, airplane*, aeroplane*, jet, jets, planeload*, warplane*',
    'cargo-plane':
      'cargo plane, cargo planes, cargo aircraft, cargo jet*, cargo airplane*, freighter plane*, freighter aircraft, freighter jet*, freight plane*, transport plane*, ' +
      'transport aircraft, transport jet*, airlifter*',
    'passenger-plane':
      'passenger jet*, passenger plane*, passenger aircraft, passenger airliner*, airliner*, jetliner*',
    bomber: 'bomber, bombers',
    helicopter: 'helicopter*, chopper, choppers',
    ship: 'freighter, freighters, ship, ships, vessel*, warship*',
    missile: 'missile, missiles, rocket, rockets',
    tank: 'battle tank*, army tank*, military tank*',
    person: 'people, person, persons, personnel, individuals, suicide bomber*',
    official: 'official, officials, officer, officers',
    killed: 'dead, killed, deaths, fatalities',
    injured: 'injured, wounded',
    country: 'country, countries, nation, nations, state, states',
  },
  tolls: {
    killed:
      'death toll, toll, number of dead, number of deaths, number of fatalities, number of people killed, number of victims',
    injured: 'number of injured, number of wounded, number of people injured, injury toll',
  },
  otherwise: {
    pound: {
      means: 'sterling',
      beside:
        'bill, bills, cost, costs, costing, price, priced, budget*, worth, paid, pay, pays, paying, fund, funds, funding, spend, spent, ' +
        'invest*, fine, fined, sold, bought, raised, debt, debts, salary, wage*, prize, profit*, loss, losses, revenue*, savings, grant, ' +
        'grants, bank, banks, loan*, stolen, donat*',
    },
  },
  scores: {
    beside:
      'beat, beats, beating, beaten, won, win, wins, winning, lost, lose, loses, losing, drew, draw, draws, drawn, victory, defeat*, score, scored, scoreline, trail*, vote, votes, voted, voting, shootout, penalties, tie, tied, thrash*, edged, rout*, knocked out',
    to: 'to',
  },
  uncounted: {
    before:
      'article, articles, section, sections, chapter, page, pages, paragraph, Formula, flight, room, route, highway, junction, line, platform, terminal, gate, unit, lot, number, numbers, item, bus, channel, resolution, Boeing, Airbus, Cessna, Group of',
    clockBefore: 'at',
    clockBehind: 'GMT, UTC, BST, EST, EDT, CET, am, pm, a.m., p.m., o’clock, hours GMT, local time',
  },
  time: {
    dayFirst: false,
    months: { 9: 'Sept' },
    weekdays: {
      0: 'on Sun',
      1: 'on Mon',
      2: 'Tues, on Tue',
      3: 'Weds, on Wed',
      4: 'Thur, Thurs, on Thu',
      5: 'Fri',
      6: 'on Sat',
    },
    nearDays: {
      [-2]: 'the day before yesterday, day before yesterday',
      [-1]: 'last night',
      0: 'tonight, this morning, this afternoon, this evening',
      2: 'the day after tomorrow, day after tomorrow',
    },
    nearSpans: {
      week: {
        [-2]: 'the week before last',
        [-1]: 'last week',
        0: 'this week',
        1: 'next week, the coming week',
      },
      month: { [-1]: 'last month', 0: 'this month', 1: 'next month' },
      year: {
        [-2]: 'the year before last',
        [-1]: 'last year, the previous year',
        0: 'this year, the current year',
        1: 'next year, the coming year',
      },
    },
    notDays:
      'Black Friday, Good Friday, Cyber Monday, Easter Monday, Easter Sunday, Palm Sunday, Ash Wednesday, Maundy Thursday, Holy Thursday, Holy Saturday, Whit Monday, Whit Sunday, Shrove Tuesday, Pancake Tuesday, Fat Tuesday, Super Tuesday, Super Sunday, Super Bowl Sunday, Giving Tuesday, Bloody Sunday, Bloody Friday, Black Monday, Black Thursday, Black Tuesday, Black Wednesday, Black Saturday, Small Business Saturday, Remembrance Sunday, Mothering Sunday, Boxing Monday, Blue Monday, Sheffield Wednesday, Sunday Times, Sunday Telegraph, Sunday Mirror, Sunday Mail, Sunday Express, Sunday Post, Sunday World, Mail on Sunday, Sun on Sunday, Saturday Night Live, Saturday Night Fever, Saturday Evening Post, Friday Night Lights, Sunday school, Monday Night Football, Thursday Night Football, Sunday Night Football, Wednesday Addams, Happy Mondays, Man Friday, Casual Friday, Freaky Friday, Fridays for Future, Taco Tuesday, Premier Sunday',
    every: 'every, every other, every second, alternate, each, most, any given',
    namedAfter: '',
    weekendBegins: 6,
    weekendLength: 2,
    later: 'later, afterwards, after that, thereafter',
    weekBefore:
      'before last, prior to last, but one, second-to-last, second last, penultimate, week last, week ago, a week ago',
    weekAfter: 'week, fortnight, after next, week on, week from',
    nightInto: 'overnight into, night into, overnight to, night to, early hours of',
    through: 'to, through, until, till, thru, up to',
    parts: {
      early: 'early, early in, beginning of, start of, at the beginning of, at the start of, first days of',
      middle: 'mid, middle of, in the middle of',
      late: 'late, late in, end of, at the end of, last days of, closing days of',
      firstHalf: 'first half of',
      secondHalf: 'second half of, latter half of',
    },
    yearBehind: '',
    decades: { before: '', endings: 's' },
    quarters:
      'first quarter, 1st quarter, Q1 | second quarter, 2nd quarter, Q2 | third quarter, 3rd quarter, Q3 | fourth quarter, 4th quarter, final quarter, Q4',
    dayOfMonth: {
      before: '',
      beforeOrdinal: 'on the, by the, until the, since the, of the',
      behind: 'of this month, of the month, this month, day of this month, day of the month',
      endings: '',
    },
    ordinalDays: 'first of',
    dayAfter:
      'the next day, the following day, the day after, the next morning, the following morning, the next evening, the following evening',
    ahead: {
      verbs:
        "will, won't, wouldn't, shall, would, going to, to be, is to, are to, is due, are due, was due, were due, due to, set to, set for, is expected, are expected, was expected, expected to, expected on, scheduled, plan to, plans to, planned for, planning to, intend to, intends to, hopes to, aims to, returns, begins, opens, starts, kicks off, is set, are set, slated",
      except: 'would have, will have been, would have been, ahead of',
      endings: '',
      not: '',
      before:
        'until, till, by, before, ahead of, starting, starting on, starting from, beginning, from next, due on, postponed to, postponed until, scheduled for, planned for, set for, due',
    },
    weekend: 'weekend',
    agoBefore: '',
    agoBehind: 'ago',
    earlier: 'earlier, before, previously',
    fortnight: 'fortnight, fortnights',
    nights: 'night, nights',
    offset: { before: 'before, ahead of, prior to', after: 'after, following' },
    last: 'last, past, previous, preceding',
    next: 'next, coming, following, upcoming',
    beforeMonth:
      'in, of, since, last, next, this, until, till, by, during, early, late, mid, from, between, through, throughout, and, before, ' +
      'after, year',
    of: 'of, day of',
    and: 'and',
    ordinals: 'st, nd, rd, th',
    dayBefore: 'the previous day, the preceding day, the previous evening, the previous night',
    one: 'a, an',
  },
  reporting: {
    before:
      'according to, citing, cited by, quoting, reported by, as reported by, as quoted by, in the words of',
    behind: '',
    verbs:
      'said, says, say, told, tells, reported, reports, wrote, writes, tweeted, added, stated, announced, announces, claimed, ' +
      'claims, confirmed, confirms, showed, shows, believes, believe, noted, insisted, insists, warned, warns, explained, argued, ' +
      'acknowledged, revealed, disclosed, testified' +
      ', states, tweets, posted, adds, argues, alleged, alleges, acknowledges, admitted, admits, denied, denies, explains, notes, testifies, asserted, asserts, maintained, maintains, contended, contends, predicted, predicts, estimated, estimates, estimate, recalled, concluded, concludes, complained, complains, vowed, vows, show, shown, indicated, indicates, indicate, suggested, suggests, suggest, reveals, believed, thinks, think, thought, suspects, suspect, suspected, fears, fear, feared',
    quoting:
      'asked, asks, cried, shouted, whispered, joked, replied, replies, responded, recalled, demanded, wondered, continued',
    hanging:
      'saying, claiming, adding, arguing, alleging, insisting, stating, warning, announcing, explaining, noting',
    shown:
      'showed, shows, show, shown, indicated, indicates, indicate, suggested, suggests, suggest, revealed, reveals',
    believed:
      'believed, believes, believe, thinks, think, thought, suspects, suspect, suspected, fears, fear, feared',
    pronouns: 'he, she, they',
    backward: 'it, its, this, that, these, those, there, we, i, you',
    beside: 'during, after, before, while, when, via, late, early',
    nouns:
      'reports, claims, claimed, shows, show, notes, states, fears, fear, estimates, estimate, estimated, suspects, suspect, tweets, posted, thought, recalled, maintained, maintains, denied, denies, suspected',
    nounUse:
      'of, about, over, from, by, into, on, for, in, are, were, is, was, responsibility, victory, lives, wrongdoing, charges, bail, entry, access, the charges, the allegations, any wrongdoing',
    reports:
      'report, reports, tweet, tweets, statement, statements, announcement, announcements, news, message, messages, interview, ' +
      'interviews, press conference*, news conference*, press release*, news release*, press briefing*, communiqué*',
    helpers:
      'has, have, had, also, later, earlier, then, already, reportedly, previously, repeatedly, now, still, again, however, recently, ' +
      'subsequently, initially, separately, publicly, officially',
    // "didn't say" ends in a word of its own, "t"
    unsaid:
      'to, not, never, be, is, was, are, were, been, being, would, could, should, will, can, may, might, must, cannot, t',
    articles:
      'the, a, an, this, these, those, his, her, its, their, our, my, one, two, three, four, five, six, seven, eight, nine, ten, ' +
      'several, some, many, another, both, other',
    loose:
      'and, but, so, yet, or, nor, on, in, at, by, from, for, with, without, within, about, to, into, of, off, after, before, since, ' +
      'during, until, under, over, through, throughout, among, amid, between, despite, against, near, around, upon, toward, towards, ' +
      'out, up, down, as, it, he, she, they, we, you, i, him, them, us, here, there, what, nothing, something, everything, someone, ' +
      'somebody, anyone, anybody, everyone, everybody, nobody, others, meanwhile, yesterday, today, tomorrow, too, instead, perhaps, ' +
      'moreover, therefore, even, although, though',
    conjunctions: 'and, but, so, yet, or, nor',
    clause:
      'that, who, which, whom, whose, when, where, while, because, if, than, how, has, have, had, is, are, was, were, be, been, will, ' +
      'would, may, might, can, cannot, could, must, shall, did, does, do, took, made, gave, went, came, left, met, sent, held, told, ' +
      'began, became, won, lost, led, ran, fell, rose, hit, kept, spoke, stood, sank, flew, drove, saw, heard, knew, brought, broke, ' +
      'fought, paid, sat, sold, died, says, said, got, grew, threw, struck, sought, thought, bought, caught, taught, fled, chose, ' +
      'built, dealt, shook, spent, stole, swept, swore, tore, understood, wrote, withdrew, overthrew',
    verbEndings: 'ed',
    that: 'that',
    pluralEnding: 's',
    verbSecond: false,
    verbInitial: false,
    dropsPronouns: false,
    bareNouns: false,
    capitalNouns: false,
  },
  unasserted: {
    near:
      "not, never, without, cannot, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, " +
      "couldn't, can't, shouldn't, mustn't, can, could, may, might, will, would, should, must, want to, wants to, wanted to, plan to, " +
      'plans to, planned to, planning to, ready to, prepared to, preparing to, intend to, intends to, intended to, hope to, hopes to, ' +
      'hoped to, threatened to, threatening to, vowed to, pledged to, promised to, tried to, attempted to, going to, set to, about to, ' +
      'poised to, expected to, scheduled to, supposed to, due to, likely to, unlikely to, able to, unable to, capable of, failed to, ' +
      'refused to, yet to',
    wide: 'no, none, nobody, neither, nor, if, unless, whether, deny, denies, denied, denying, false, untrue, refuted, refutes',
    behind: '',
    except:
      'not only, not just, not merely, not simply, not solely, not least, not the first, not for the first, not until, not to mention, ' +
      'no doubt, no wonder, no matter, no fewer than, no less than, no more than, no later than, no sooner, not more than, not less than, ' +
      'not fewer than, if not',
    negations: 'not, no',
  },
  clauses: {
    subordinate:
      'which, who, whose, saying, adding, citing, despite, although, though, while, whereas, because, amid, to support, in support of, ' +
      'in a move',
    parting:
      'that, after, before, since, when, once, following, as, over, how, why, whether, if, because, despite, amid',
    coordinating: 'and',
    indefinite: 'a, an, another',
    deedNouns:
      'arrival*, landing, landings, departure*, deployment*, delivery, deliveries, dispatch, takeoff, take-off, touchdown',
    destination: 'for, to, toward, towards, bound',
    framed: false,
  },
  shares: {
    before:
      'another, additional, further, extra, of the, of its, of their, of his, of her, of our, of these, of those, of all',
    beside: 'other',
    behind: 'more, additional, extra, further',
    each: 'each, apiece, per person, per head, per capita',
    capacity: 'maximum, max, capacity, payload, payloads',
  },
  offices: {
    heads: {
      'chief-of-staff':
        'chief of staff, chiefs of staff, chief of general staff, chief of the general staff, chief of the main staff, ' +
        'head of the general staff, head of general staff, head of the main staff, chief of defence staff, chief of the defence staff, ' +
        'chief of defense staff, chief of army staff, chief of the army staff, chief of naval staff, chief of the naval staff, ' +
        'chief of air staff, chief of the air staff',
      commander: 'commander, commanders, commander-in-chief, commanding officer, commands',
      head: 'head, chief, leader, leads, heads, director, directs',
      minister: 'minister, ministers, secretary',
      spokesman: 'spokesman, spokeswoman, spokesperson, spokesmen, spokeswomen, spokespersons, spokespeople',
      ambassador: 'ambassador*',
      inspector: 'inspector*',
      adviser: 'adviser*, advisor*',
    },
    verbs: 'commands, leads, heads, directs',
    appointing: 'appoint*, named, names, naming, promoted, nominat*, elected, sworn in',
    deputies: 'deputy, vice, assistant',
    passing: 'delegation*, mission, missions, group, team, crew, contingent*, troops, soldiers',
    ranks:
      'Gen, Col, Lt, Maj, Adm, Brig, Capt, Sgt, Cmdr, Cdr, Cpl, general, generals, major, majors, colonel, lieutenant, lieutenant colonel, ' +
      'admiral, vice, rear, marshal, captain, brigadier, commodore, sergeant, corporal, Mr, Mrs, Ms, Dr, Prof, Professor, Sir, Dame',
    hosts: 'receiv*, welcom*, greet*, host, hosts, hosted, hosting, met by, met with',
  },
  countries: {
    words: {
      AE: 'UAE, Emirati*',
      AG: 'Antigua and Barbuda, Antigua, Antiguan*',
      AO: 'Angolan*',
      AU: 'Aussie*',
      AZ: 'Azerbaijani*, Azeri*',
      BA: 'Bosnia, Bosnian*, Herzegovina, Bosnia and Herzegovina',
      BB: 'Barbadian*',
      BD: 'Bangladesh*',
      BE: 'Belgian*',
      BF: 'Burkina, Burkinabé*',
      BH: 'Bahrain*',
      BI: 'Burundian*',
      BJ: 'Beninese',
      BN: 'Bruneian*',
      BR: 'Brazil*',
      BS: 'Bahamian*',
      BT: 'Bhutan*',
      BW: 'Batswana, Motswana',
      BY: 'Belarus*, Byelorussia*',
      BZ: 'Belizean*',
      CA: 'Canad*',
      CD: 'Congo, Congolese, DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo',
      CF: 'Central African*',
      CG: 'Republic of Congo, Republic of the Congo',
      CH: 'Swiss',
      CI: 'Ivory Coast, Ivorian*',
      CL: 'Chilean*',
      CM: 'Cameroon*',
      CN: 'Chinese',
      CR: 'Costa Rican*',
      CU: 'Cuban*',
      CV: 'Cape Verdean*, Cabo Verde*',
      CY: 'Cypriot*',
      CZ: 'Czech, Czechs, Czech Republic',
      DE: 'German, Germans',
      DJ: 'Djiboutian*',
      DK: 'Danish, Danes',
      DO: 'Dominican, Dominicans',
      EC: 'Ecuador*',
      EG: 'Egyptian*',
      ES: 'Spanish, Spaniard*',
      FI: 'Finnish, Finns',
      FJ: 'Fijian*',
      FR: 'French, Frenchman, Frenchmen, Frenchwoman',
      GA: 'Gabon*',
      GB:
        'UK, U.K., Britain, British, Briton, Britons, Great Britain, England, Scotland, Scottish, Wales, Northern Ireland, ' +
        'Northern Irish',
      GD: 'Grenada, Grenadian*',
      GE: 'Georgian, Georgians, Republic of Georgia',
      GH: 'Ghanaian*',
      GM: 'Gambian*',
      GN: 'Guinean*',
      GQ: 'Equatorial Guinean*, Equatoguinean*',
      GR: 'Greek, Greeks',
      GW: 'Bissau-Guinean*',
      GY: 'Guyanese',
      HK: 'Hong Kong, Hong Konger*, Hongkong*',
      HN: 'Hondur*',
      HR: 'Croat, Croats',
      HT: 'Haiti*',
      HU: 'Hungarian*',
      IE: 'Irish, Irishman, Irishmen',
      IL: 'Israeli, Israelis',
      IN: 'Indian, Indians',
      IQ: 'Iraqi*',
      IR: 'Irani*',
      IS: 'Iceland*',
      IT: 'Italian*',
      JO: 'Jordanian*',
      JP: 'Japanese',
      KE: 'Kenyan*',
      KG: 'Kirghiz*',
      KM: 'Comorian*, Comoran*',
      KP: 'North Korea*, DPRK',
      KR: 'South Korea*',
      KW: 'Kuwaiti*',
      LA: 'Laotian*',
      LB: 'Lebanese',
      LK: 'Sri Lankan*',
      LS: 'Basotho',
      LU: 'Luxembourg*',
      LV: 'Latvian*',
      LY: 'Libyan*',
      MG: 'Malagasy, Madagascan*',
      MK: 'Macedonia*',
      ML: 'Malian*',
      MM: 'Myanmar*, Burma, Burmese',
      MT: 'Maltese',
      MU: 'Mauritian*',
      MV: 'Maldivian*',
      MW: 'Malawian*',
      MX: 'Mexican*',
      MZ: 'Mozambican*',
      NE: 'Nigerien, Nigeriens',
      NL: 'Dutch, Dutchman, Dutchmen, Holland',
      NO: 'Norwegian*',
      NP: 'Nepal*',
      NZ: 'New Zealand*',
      OM: 'Omani*',
      PA: 'Panamanian*',
      PE: 'Peruvian*',
      PG: 'Papua New Guinean*',
      PH: 'Filipino*, Filipina*, Philippine*',
      PK: 'Pakistan*',
      PL: 'Polish, Poles',
      PR: 'Puerto Rican*',
      PS: 'Palestin*',
      PT: 'Portuguese',
      PY: 'Paraguay*',
      QA: 'Qatari*',
      RS: 'Serb, Serbs, Serbian*',
      RU: 'Russian, Russians, Russian Federation',
      RW: 'Rwandan*',
      SA: 'Saudi*',
      SB: 'Solomon Islander*',
      SC: 'Seychellois',
      SD: 'Sudan*',
      SE: 'Swedish, Swedes',
      SI: 'Slovene*',
      SK: 'Slovak*',
      SL: 'Sierra Leonean*',
      SN: 'Senegal*',
      SS: 'South Sudan*',
      SV: 'Salvadoran*, Salvadorean*',
      SY: 'Syrian*',
      SZ: 'Swaziland, Swazi*',
      TC: 'Turks and Caicos',
      TD: 'Chadian*',
      TG: 'Togolese',
      TH: 'Thai, Thais, Thailand*',
      TJ: 'Tajik*',
      TL: 'East Timor*, Timorese',
      TO: 'Tongan*',
      TR: 'Turkey, Turkish, Turk, Turks',
      TT: 'Trinidad and Tobago, Trinidad, Trinidadian*',
      TW: 'Taiwan*',
      UG: 'Ugandan*',
      US: 'US, U.S., USA, U.S.A., America, American*',
      UY: 'Uruguay*',
      UZ: 'Uzbek*',
      VA: 'Vatican, Holy See',
      VN: 'Vietnam*',
      WS: 'Samoan*',
      YE: 'Yemen*',
      ZA: 'South African*',
      ZM: 'Zambian*',
    },
    none:
      'US ton, US tons, U.S. ton, U.S. tons, American ton, American tons, US dollar*, South America*, Latin America*, Central America*, North America*, Pan-American, Inter-American, Organization of American States, ' +
      'Organisation of American States, New Mexico*, New England*, New South Wales, British Columbia*, New Guinea, Indian Ocean, ' +
      'Indian Wells, American Indian*, South China Sea, East China Sea, Sea of Japan, Irish Sea, Gulf of Mexico, Gulf of Oman, ' +
      'Gulf of Guinea, Gulf of Thailand, Bermuda Triangle, German shepherd*, German measles, French fries, Danish pastr*, Brazil nut*, ' +
      'guinea pig*, guinea fowl, Swiss Army knife, Turkish delight',
    ambiguous: 'Chad, Jordan, Jersey, Georgia, Dominica, Grenada, Réunion',
  },
  meanings: {
    military: 'military, armed forces, army, armies, militar*',
    'ground-forces+military': 'ground forces, land forces, ground force, land force',
    'air-force': 'air force, air forces',
    arrive:
      'arriv*, came, come, comes, coming, reach*, touching down, landed, landing, landings, lands, to land, touched down, touches down, ' +
      'came down, entered, enters',
    leave:
      'left, leave, leaves, leaving, depart, departs, departed, departing, departure*, took off, take off, takes off, taking off, ' +
      'taken off, returned, flew back',
    send: 'send*, sent, deploy*, dispatch*',
    carry: 'carry*, carries, carried, carrying, load*, aboard, on board, bring*, brought, transport*',
    fly: 'flew, fly, flies, flying, flown, flight*, via, by way of, stopover*, stopped over, stopped in, stopping in, refuel*',
    equipment: 'equipment, material, materiel, gear, supplies, cargo, freight, hardware',
    personnel: 'personnel, staff, specialists, experts',
    contract: 'contract*, agreement*, deal, deals, treaty, treaties, accord, accords',
    technical: 'technical',
    cooperation: 'cooperat*, co-operat*',
    exercise: 'exercise*, drill*, manoeuvre*, maneuver*, war game, war games, wargame*',
    support: 'support*, back, backed, backing, backs',
    ally: 'ally, allies, allied, alliance*',
    official: 'official*',
    train: 'training, trainings, trained, trainer*',
    maintain: 'maintenance, servicing, serviced, repair*',
    strategy: 'strateg*',
    believe: 'believ*, accus*, claim*',
    overthrow: 'overthrow*, overthrew, oust*, topple*, toppling, coup, coups, putsch',
    refuse: 'refus*, reject*, does not accept, will not give up',
    resign:
      'step down, steps down, stepped down, stepping down, resign*, give up power, leave office, quit power, relinquish*',
    declare: 'declar*, proclaim*, proclamation*, claiming the, claimed the, assumed the, took on',
    president: 'president*, presidenc*',
    interim: 'interim*, acting',
    opposition: 'opposition*',
    election: 'election*, elect, vote',
    rigged: 'rigged, fraud*, sham',
    country: 'countries, nations, states',
    pressure: 'pressur*, urge, urges, urged, urging, demand*, call on, calls on, called on',
    criticise: 'critici*, critic, critics, condemn*, denounc*, denunciation*',
    sanction: 'sanction*',
    aid: 'humanitarian*, aid, relief',
    medicine: 'medicine*, medical, medicinal, medication*',
    attack:
      'shot down, shoot down, shoots down, shooting down, shot … down, ' +
      'attack*, strike, strikes, airstrike*, bomb*',
    kill: 'kill*, dead, death*, died, dies, dying',
    injure: 'injur*, wound*',
    arrest:
      'took … into custody, take … into custody, taken … into custody, takes … into custody, ' +
      'arrest*, detain*, detention*, custody',
    earthquake: 'earthquake*, quake*, tremor*',
    fire: 'fire, fires, blaze, blazes, wildfire*, bushfire*',
    crash:
      'ran off the road, ran off the rails, run off the road, plunged into, ' +
      'crash*, collid*, collision, collisions, derail*, accident, accidents',
    protest: 'protest*, demonstrat*, rally, rallies',
    trial: 'trial, trials, court, courts, tribunal, tribunals, convict*, sentenc*',
    talks: 'talks, negotiat*, summit, summits, meet*',
    visit: 'visit*',
    withdraw: 'withdraw*, withdrew, pull out, pulled out, pulling out, pull its',
    airport: 'airport*',
    weapon: 'weapon*, arms, armament*',
    threat: 'threat*, threaten*',
  },
  senses: [
    {
      words: 'came down, come down, comes down, coming down',
      says: 'crash',
      beside: 'plane, planes, jet, jets, aircraft, helicopter*, pilot*, drone*, balloon*, glider*',
    },
    {
      words: 'came down, come down, comes down, coming down',
      says: null,
    },
    {
      words:
        'came to power, come to power, comes to power, coming to power, came to light, come to light, ' +
        'comes to light, came to an end, comes to an end, came into force, come into force, ' +
        'comes into force, came into effect, come into effect, comes into effect, came under, come under, ' +
        'comes under, came as, come as, comes as, coming as, came after, come after, comes after, came amid, ' +
        'comes amid, came hours after, came days after, came a day after, came weeks after, ' +
        'comes a day after, came from, comes from, came up, come up, comes up, came out, comes out, ' +
        'coming days, coming week, coming weeks, coming month, coming months, coming year, coming years',
      says: null,
    },
    {
      words:
        'what was left, what is left, was left, were left, is left, are left, left of, left over, ' +
        'left behind, left-wing, left wing, left hand, left-hand, left side, far left, the left, left with, ' +
        'left without, left open, left out, sick leave, maternity leave, parental leave, paid leave, ' +
        'annual leave, on leave',
      says: null,
    },
    {
      words: 'left',
      says: null,
      beside: 'dead, wounded, injured, homeless, killed, missing, stranded, unemployed',
    },
    {
      words: 'reach, reached, reaches, reaching',
      says: null,
      beside:
        'degrees, percent, magnitude, mph, kph, knots, agreement*, deal, deals, compromise*, consensus, ' +
        'settlement, verdict, final, semi-final, semifinal, quarter-final, conclusion*, milestone*',
    },
    {
      words:
        'reached an agreement, reached a deal, reached agreement, reach a deal, reach an agreement, ' +
        'reach agreement, reaches a deal, reached a ceasefire deal, reached a settlement',
      says: 'contract',
    },
    {
      words:
        'suicide bomber*, suicide car bomber*, car bomber*, truck bomber*, suicide bomb*, suicide attack*',
      says: 'attack',
    },
    {
      words: 'bomber, bombers',
      says: 'attack',
      beside: 'suicide, blew, vest, detonated, mosque, market, marathon, subway',
    },
    {
      words: 'bomb threat*, bomb scare*, bomb hoax*, bomb alert*',
      says: 'threat',
    },
    {
      words: 'strike, strikes',
      says: null,
      beside:
        'union, unions, drivers, teachers, nurses, doctors, dockworkers, walkout*, wages, salaries, pay, ' +
        'rail, picket*, hour, employees',
    },
    {
      words: 'hunger strike*, hunger-strike*, general strike*',
      says: 'protest',
    },
    {
      words:
        'opened fire, open fire, opens fire, opening fire, came under fire, come under fire, ' +
        'comes under fire, exchanged fire, exchange of fire, returned fire',
      says: 'attack',
    },
    {
      words:
        'fires its, fire its, fires their, fires up, fire up, fires off, fire off, ceasefire, cease-fire, ' +
        'cease fire, fire brigade*, fire department*, fire service*, fire chief*, fire engine, fire engines, ' +
        'fire station*, fire-fight*',
      says: null,
    },
    {
      words: 'fires, fire',
      says: null,
      beside: 'thruster*, booster*',
    },
    {
      words:
        'clinical trial*, drug trial*, vaccine trial*, medical trial*, trial run*, trial period*, ' +
        'field trial*, trial version*',
      says: null,
    },
    {
      words: 'trial, trials',
      says: null,
      beside: 'vaccine*, volunteers, placebo, dose, doses, patients',
    },
    {
      words: 'vote, votes',
      says: null,
      beside:
        'budget*, bill, bills, motion, resolution, resolutions, amendment*, no-confidence, confidence, ' +
        'veto*',
    },
    {
      words: 'freighter, freighters',
      says: 'cargo-plane',
      beside:
        'plane, planes, aircraft, airport*, airfield*, airline*, runway*, airspace, air force, flew, flying, took off, touched down, Boeing, Airbus, Antonov, Ilyushin',
    },
    {
      words: 'court of public opinion, tennis court*, basketball court*',
      says: null,
    },
    {
      words: 'attack ad*, heart attack*, panic attack*, asthma attack*',
      says: null,
    },
    {
      words: 'death penalty',
      says: 'trial',
    },
    {
      words:
        'back in, back to, back at, back from, back on, back home, back then, back and forth, came back, ' +
        'come back, comes back, coming back, went back, going back, sent back, brought back, back into',
      says: null,
    },
  ],
} satisfies Language;
