/** Italian, as news writes it. */

import type { Language } from './language';

export default {
  stopwords:
    'di, che, e, la, il, un, a, per, in, una, sono, con, non, del, si, da, come, le, dei, nel, alla, della, anche, più, ha, lo, gli, al, ' +
    'delle, ma, nella, se, dal, ai, suo, sua, dopo, stato, tra, cui, questo, quando, i, l, d, è, uno, fra, dello, degli, dell, allo, agli, ' +
    'alle, all, dallo, dalla, dai, dagli, dalle, dall, nello, nei, negli, nelle, nell, sul, sullo, sulla, sui, sugli, sulle, sull, su, col, ' +
    'ed, ad, o, od, oppure, però, né, ne, ci, vi, mi, ti, lui, lei, loro, noi, voi, io, egli, essi, esso, essa, suoi, sue, nostro, nostra, ' +
    'nostri, mio, mia, questa, questi, queste, quello, quella, quelli, quelle, quel, quei, quest, ciò, chi, quale, quali, quanto, quanti, ' +
    'dove, mentre, perché, poiché, affinché, così, poi, già, ancora, sempre, mai, solo, soltanto, molto, molti, poco, tutto, tutti, tutta, ' +
    'tutte, ogni, alcuni, alcune, altro, altri, altra, altre, stesso, stessa, prima, ora, oggi, ieri, qui, quindi, dunque, infatti, ' +
    'inoltre, invece, intanto, tuttavia, secondo, senza, contro, verso, durante, circa, oltre, hanno, avere, aveva, avevano, abbia, avrebbe, ' +
    'essere, era, erano, sia, siano, fosse, sarà, sarebbe, stata, stati, state, viene, vengono, venne, fu, può, possono, deve, fa, ' +
    'fatto, far, c, po, quell, proprio, tale, tali, ormai, appena, almeno, quasi, nuovo, nuova, nuovi, nuove, grande, grandi, primi, prime, ultimi, ' +
    'ultime',
  sentences: {
    abbreviations:
      'ca, dott, dr, sig, sigg, prof, proff, ing, avv, arch, geom, rag, on, sen, gen, col, cap, magg, ten, serg, mar, amm, brig, mons, card, ' +
      'rev, ss, st, jr, sr, ca, es, cfr, cit, tel, vs, feb, febbr, genn, apr, giu, lug, sett, ott, nov, dic, mln, mld, v, p',
    closing: 'ecc, etc, a. C, d. C, mln, mld, S.p.A, s.r.l, jr, km',
    beforeNumber: 'n, nn, num, art, artt, pag, pagg, pp, vol, fig, sez, par, lett, cap, tab, reg, prot',
    starters:
      'il, lo, la, i, gli, le, l, un, uno, una, questo, questa, questi, queste, quello, quella, ma, in, a, al, alla, nel, nella, nei, dal, ' +
      'dalla, da, per, con, su, sul, sulla, se, quando, mentre, dopo, prima, anche, come, non, ci, si, lui, lei, loro, egli, così, intanto, ' +
      'secondo, oggi, ieri, tra, fra, suo, sua, è, sono, ha, hanno, durante, infatti, inoltre, tuttavia, poi',
    ordinalPoint: false,
  },
  inflection: {
    names: '',
    stems: [
      'mente>, arono>, irono>, erono>, avano>, evano>, ivano>, eranno>, iranno>, ato>, ata>, ati>, ate>, ano>, ana>, ani>, ane>, ' +
        'ava>, eva>, chio>c, chia>c, chie>c, che>c, chi>c, ghio>g, ghia>g, ghie>g, ghe>g, ghi>g',
      'io>, ia>, ie>, ii>, a>, e>, i>, o>',
    ],
    headLast: false,
  },
  numbers: {
    ones:
      'zero | uno, un, una | due, entrambi, entrambe, ambedue | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | ' +
      'dodici | tredici | quattordici | quindici | sedici | diciassette | diciotto | diciannove',
    tens: 'venti | trenta | quaranta | cinquanta | sessanta | settanta | ottanta | novanta',
    hundred: 'cento',
    except:
      'venti moderati, venti forti, venti deboli, venti settentrionali, venti meridionali, venti freddi, venti fino, venti di burrasca, ' +
      'venti di tempesta, venti di guerra, venti di crisi, venti a oltre, venti da nord, venti da sud, squadra trentina, società trentina, ' +
      'provincia trentina, città trentina, valle trentina, azienda trentina, giunta trentina, montagna trentina',
    hundreds:
      'duecento | trecento | quattrocento | cinquecento | seicento | settecento | ottocento | novecento',
    sizes: {
      1000: 'mille, mila',
      1e6: 'milione, milioni, mln',
      1e9: 'miliardo, miliardi, mld, mrd',
      1e12: 'bilione, bilioni, trilione, trilioni',
    },
    others: {
      21: 'ventun',
      31: 'trentun',
      41: 'quarantun',
      51: 'cinquantun',
      61: 'sessantun',
      71: 'settantun',
      81: 'ottantun',
      91: 'novantun',
      108: 'centotto',
      180: 'centottanta',
      280: 'duecentottanta',
      380: 'trecentottanta',
      480: 'quattrocentottanta',
      580: 'cinquecentottanta',
      680: 'seicentottanta',
      780: 'settecentottanta',
      880: 'ottocentottanta',
      980: 'novecentottanta',
    },
    shortSizes: { 1000: 'k, K', 1e6: 'M', 1e9: 'Mld' },
    collectives: {
      2: 'paio, coppia',
      10: 'decina',
      12: 'dozzina',
      15: 'quindicina',
      20: 'ventina',
      30: 'trentina',
      40: 'quarantina',
      50: 'cinquantina',
      60: 'sessantina',
      70: 'settantina',
      80: 'ottantina',
      90: 'novantina',
      100: 'centinaio',
      1000: 'migliaio',
    },
    indefinite:
      'alcuni, alcune, diversi, diverse, vari, varie, svariati, svariate, parecchi, parecchie, molti, molte, qualche, decine, dozzine, ventine, centinaia, migliaia, paia, decine di migliaia, centinaia di migliaia, migliaia di miliardi, ' +
      'decine di milioni, centinaia di milioni, decine di miliardi, centinaia di miliardi, qualche decina, qualche dozzina, ' +
      'qualche centinaio, qualche migliaio, qualche milione, qualche miliardo, alcune decine, alcune centinaia, alcune migliaia, ' +
      'alcuni milioni, alcuni miliardi, diverse decine, diverse centinaia, diverse migliaia, diversi milioni, diversi miliardi, ' +
      'varie decine, varie centinaia, svariate decine, svariate centinaia, svariati milioni, svariati miliardi, parecchie decine, ' +
      'parecchie centinaia, parecchie migliaia, parecchi milioni, parecchi miliardi, molte decine, molte centinaia, molte migliaia, ' +
      'molti milioni, molti miliardi, numerose decine, numerose centinaia',
    fractions: {
      '1/2': "mezzo, mezza, mezz'",
      '1/4': "un quarto di, un quarto d'",
      '2/3': 'due terzi',
      '3/4': 'tre quarti',
      '3/5': 'tre quinti',
      '4/5': 'quattro quinti',
    },
    outOf: 'su, su ogni',
    strength: 'uomini forte',
    joining: {
      words: 'e',
      fused: { order: 'tens-ones' },
      writtenTogether: true,
      fusedUnits: { 'year-of-age': 'enne, enni' },
    },
  },
  approximations: {
    before: {
      about:
        "circa, ca, sui, sulle, sugli, circa un, circa una, all'incirca, intorno a, intorno ai, intorno alle, intorno agli, attorno a, attorno ai, attorno alle, " +
        'approssimativamente, più o meno, grosso modo, pressappoco, pressoché, su per giù, qualcosa come, nell’ordine di',
      over:
        'oltre, oltre i, oltre le, oltre gli, ben oltre, più di, più dei, più delle, più degli, ben più di, poco più di, almeno, perlomeno, ' +
        'quantomeno, come minimo, un minimo di, non meno di, superiore a, superiori a, superiore ai, superiori ai, al di sopra di, ' +
        'al di sopra dei, al di sopra delle, sopra i, sopra le, sopra gli',
      nearly:
        'quasi, quasi un, quasi una, poco meno di, poco sotto i, poco sotto le, appena sotto i, appena sotto le, vicino ai, vicino alle, ' +
        'vicini a, vicini ai, vicine a, prossimo ai, prossimi ai, prossime alle, a un passo dai, a un passo dalle',
      under:
        'meno di, meno dei, meno delle, meno degli, fino a, fino ad, fino ai, fino alle, fino agli, sino a, sino ad, sino ai, sino alle, ' +
        "non più di, non oltre i, non oltre le, non oltre, al massimo, massimo, un massimo di, tutt'al più, al più, inferiore a, inferiori a, " +
        'inferiore ai, inferiori ai, sotto i, sotto le, sotto gli, al di sotto di, al di sotto dei, al di sotto delle',
    },
    behind: {
      about: 'circa, o giù di lì, più o meno, all’incirca, suppergiù',
      over: 'o più, o oltre, e più, e oltre, ed oltre, e passa, e rotti, in su, almeno, come minimo',
      under: 'o meno, in giù, al massimo, tutt’al più',
    },
  },
  ranges: {
    to: 'a, ad, ai, alle, agli, o, oppure, fino a, o addirittura, o perfino, o anche, o forse, se non',
    between:
      "tra, fra, tra i, fra i, tra il, fra il, tra l', fra l', tra le, fra le, tra gli, fra gli, tra circa, fra circa",
    and: "e, ed, e i, e il, e l', e le, e gli",
    changes: {
      verbs:
        'sal*, pass*, cresc*, cresciut*, cal*, sces*, scend*, aument*, ridu*, ridotto, diminu*, croll*, balz*, alza*, taglia*',
      from: 'da, dal, dai, dalle',
      to: 'a, al, ai, alle, agli, fino a',
    },
  },
  partitives: 'di, d, del, dello, della, dell, dei, degli, delle',
  units: {
    tonne: 'tonnellat*',
    'long-ton': 'tonnellata lunga, tonnellate lunghe',
    quintal: 'quintale, quintali',
    'nautical-mile': 'miglio nautico, miglia nautiche, miglio marino, miglia marine',
    kilogram: 'chilo, chili, chilogramm*, kilogramm*',
    gram: 'grammo, grammi',
    pound: 'libbra, libbre',
    ounce: 'oncia, once',
    millimetre: 'millimetro, millimetri',
    centimetre: 'centimetro, centimetri',
    metre: 'metro, metri',
    kilometre: 'chilometr*, kilometr*',
    inch: 'pollice, pollici',
    foot: 'piede, piedi',
    yard: 'iarda, iarde, yard',
    mile: 'miglio, miglia',
    'square-metre': 'metro quadrato, metri quadrati, metro quadro, metri quadri',
    hectare: 'ettaro, ettari',
    'square-kilometre':
      'chilometro quadrato, chilometri quadrati, chilometro quadro, chilometri quadri, km quadrati, km quadri',
    'square-foot': 'piede quadrato, piedi quadrati, piedi quadri',
    acre: 'acro, acri',
    'square-mile': 'miglio quadrato, miglia quadrate',
    litre: 'litro, litri',
    'cubic-metre': 'metro cubo, metri cubi',
    gallon: 'gallone, galloni',
    barrel: 'barile, barili',
    'kilometre-per-hour':
      "chilometro orario, chilometri orari, chilometro all'ora, chilometri all'ora, chilometri l'ora, km orari, km all'ora, km l'ora",
    'metre-per-second': 'metro al secondo, metri al secondo',
    'mile-per-hour': "miglio orario, miglia orarie, miglia all'ora, miglia l'ora",
    knot: 'nodo, nodi',
    celsius: 'grado, gradi, gradi Celsius, gradi centigradi, grado Celsius, grado centigrado',
    fahrenheit: 'gradi Fahrenheit, grado Fahrenheit',
    second: 'secondi',
    minute: 'minuto, minuti',
    hour: 'ora, ore',
    day: 'giorno, giorni',
    week: 'settimana, settimane',
    month: 'mese, mesi',
    year: 'anno, anni',
    decade: 'decennio, decenni',
    percent: 'per cento, percento',
    'basis-point': 'punto base, punti base',
    'percentage-point': 'punto percentuale, punti percentuali, punti di percentuale',
    watt: 'watt',
    kilowatt: 'kilowatt, chilowatt',
    megawatt: 'megawatt',
    gigawatt: 'gigawatt',
    magnitude: 'magnitudo, magnitudine, gradi Richter, gradi della scala Richter, gradi sulla scala Richter',
    'year-of-age': "anni di età, anni d'età, anno di età, anno d'età",
    'canadian-dollar': 'dollaro canadese, dollari canadesi',
    'australian-dollar': 'dollaro australiano, dollari australiani',
    dollar: 'dollaro, dollari',
    euro: 'euro',
    sterling: 'sterlina, sterline, lira sterlina, lire sterline',
    franc: 'franchi, franco svizzero',
    rouble: 'rublo, rubli',
    hryvnia: 'grivna, grivne, grivnia, grivnie, hryvnia, hryvnie',
    zloty: 'zloty, złoty',
    yen: 'yen',
    yuan: 'yuan, renminbi',
    won: 'won',
    rupee: 'rupia, rupie',
    real: 'real, reais, reales',
    peso: 'pesos, peso argentino, peso messicano, peso cileno, peso colombiano, peso filippino',
    bolivar: 'bolivar, bolívar, bolivares, bolívares',
    krona: 'corona, corone',
    lira: 'lira, lire, lira turca, lire turche',
    rial: 'rial',
    toman: 'toman',
    riyal: 'riyal, rial saudita, rial sauditi',
    dirham: 'dirham, dirhams',
    dinar: 'dinaro, dinari, dinar',
    'egyptian-pound': 'sterlina egiziana, sterline egiziane, lira egiziana, lire egiziane',
    rand: 'rand',
  },
  shortUnits: {
    tonne: 'T, t, ton, tonn',
    kilogram: 'kg',
    gram: 'gr',
    pound: 'lb, lbs',
    ounce: 'oz',
    millimetre: 'mm',
    centimetre: 'cm',
    metre: 'm, mt',
    kilometre: 'km',
    foot: 'ft',
    'square-metre': 'mq, m²',
    'square-kilometre': 'kmq, km²',
    litre: 'lt',
    'cubic-metre': 'mc, m³',
    barrel: 'bbl',
    'kilometre-per-hour': 'km/h, kmh',
    'metre-per-second': 'm/s',
    'mile-per-hour': 'mph',
    second: 'sec',
    minute: 'min',
    hour: 'h',
    watt: 'W',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    'year-of-age': 'enne, enni',
    dollar: 'usd',
    euro: 'eur',
    sterling: 'gbp',
    franc: 'chf',
    yen: 'jpy',
    yuan: 'cny, rmb',
  },
  unitsBefore: {
    magnitude: 'magnitudo, magnitudo di, magnitudo tra, intensità',
    'year-of-age': 'età di, all’età di, di età compresa tra, età compresa tra',
  },
  counted: {
    soldier:
      'soldato, soldati, soldatessa, soldatesse, militare, militari, truppe, marines, fante, fanti, paracadutist*, ' +
      'bersagliere, bersaglieri, riservista, riservisti, coscritto, coscritti, legionario, legionari, commilitone, ' +
      'commilitoni, esperti militari, specialisti militari, tecnici militari, consiglieri militari, istruttori militari, personale militare, ' +
      'addetti militari, caschi blu',
    aircraft:
      'aereo, aerei, velivol*, aeroplan*, aeromobil*, jet, aviogetto, aviogetti, cacciabombardier*, idrovolant*, il caccia, un caccia, ' +
      'i caccia, del caccia, dei caccia, dai caccia, caccia militar*, caccia da combattimento, caccia intercettor*',
    'cargo-plane':
      'aereo cargo, aerei cargo, cargo aereo, cargo militar*, velivolo cargo, velivoli cargo, jet cargo, aereo da trasporto, il cargo, del cargo, dal cargo, ' +
      'aerei da trasporto, velivolo da trasporto, velivoli da trasporto, aereo da carico, aerei da carico, aereo militare da trasporto, ' +
      'aerei militari da trasporto, aereo da trasporto militare, aerei da trasporto militare, aereo merci, aerei merci',
    'passenger-plane':
      'aereo di linea, aerei di linea, aereo passeggeri, aerei passeggeri, velivolo di linea, velivoli di linea, jet di linea, ' +
      'aereo civile, aerei civili, aereo commerciale, aerei commerciali',
    bomber: 'bombardier*',
    helicopter: 'elicotter*',
    ship:
      'nave, navi, motonav*, imbarcazion*, petrolier*, traghetto, traghetti, fregata, fregate, corvett*, cacciatorpediniere, portaerei, portacontainer, ' +
      'incrociator*, mercantili, peschereccio, pescherecci, rimorchiator*, motovedett*, motopescherecc*, nave cargo, ' +
      'navi cargo, bastimento, bastimenti',
    missile: 'missile, missili, razzo, razzi',
    tank: 'carro armato, carri armati, tank',
    person: 'persona, persone, individuo, individui, essere umano, esseri umani',
    official: 'funzionario, funzionari, funzionaria, funzionarie',
    killed: 'morti, vittime, uccisi, deceduti, decessi',
    injured: 'feriti, contusi, ustionati, intossicati',
    country: 'paese, paesi, nazione, nazioni',
  },
  tolls: {
    killed:
      'bilancio delle vittime, numero delle vittime, numero dei morti, bilancio dei morti, numero di morti',
    injured: 'numero dei feriti, numero di feriti, bilancio dei feriti',
  },
  scores: {
    beside:
      'batt*, vinto, vince, vincono, vinc*, vittoria, vittorie, sconfi*, pers*, perde, pareggi*, rigori, supera*, superato, vot*, travol*, risultato',
    to: 'a',
  },
  uncounted: {
    before:
      'gli anni, negli anni, degli anni, dagli anni, articolo, articoli, art, legge, Formula, volo, via, numero, pagina, capitolo, risoluzione, decreto, Boeing, Airbus, linea, stanza, binario, ore, alle ore, statale',
    clockBefore: 'alle, dalle, all’, ore, alle ore, fino alle, delle',
    clockBehind: 'in punto, GMT',
  },
  time: {
    dayFirst: true,
    months: { 1: 'genn', 2: 'febbr', 9: 'sett' },
    weekdays: {
      0: 'domenica mattina, domenica pomeriggio, domenica sera, domenica notte',
      1: 'lunedì mattina, lunedì pomeriggio, lunedì sera, lunedì notte',
      2: 'martedì mattina, martedì pomeriggio, martedì sera, martedì notte',
      3: 'mercoledì mattina, mercoledì pomeriggio, mercoledì sera, mercoledì notte',
      4: 'giovedì mattina, giovedì pomeriggio, giovedì sera, giovedì notte',
      5: 'venerdì mattina, venerdì pomeriggio, venerdì sera, venerdì notte',
      6: 'sabato mattina, sabato pomeriggio, sabato sera, sabato notte',
    },
    nearDays: {
      [-2]: "l'altro ieri, l'altroieri, altroieri, ieri l'altro, avantieri, avant'ieri",
      [-1]: 'ieri mattina, ieri pomeriggio, ieri sera, ieri notte',
      0: 'oggi pomeriggio, stamattina, stamani, stamane, stasera, stanotte, questa mattina, questa sera, questa notte, questo pomeriggio',
      1: 'domattina, domani mattina, domani pomeriggio, domani sera, domani notte',
      2: 'dopo domani, posdomani',
    },
    nearSpans: {
      week: {
        [-2]: 'due settimane fa',
        [-1]: 'settimana scorsa, scorsa settimana, settimana passata',
        0: 'settimana in corso',
        1: 'prossima settimana, settimana prossima',
      },
      month: { [-1]: 'mese scorso, scorso mese', 0: 'mese in corso', 1: 'prossimo mese, mese prossimo' },
      year: {
        [-1]: 'anno scorso, scorso anno, anno passato',
        0: "quest'anno, anno in corso",
        1: 'prossimo anno, anno prossimo',
      },
    },
    notDays:
      'l’altro lunedì, l’altro martedì, l’altro mercoledì, l’altro giovedì, l’altro venerdì, l’altro sabato, Black Friday, Venerdì Santo, Venerdì nero, Giovedì santo, Sabato santo, Giovedì grasso, Martedì grasso, Lunedì nero, Martedì nero, Mercoledì delle Ceneri, Domenica delle Palme, Domenica di Pasqua, Lunedì dell’Angelo, Cyber Monday, Super Tuesday, Domenica di sangue, Domenica in, San Domenica, Santa Domenica',
    every: 'ogni, tutti i, tutte le',
    namedAfter: 'via, piazza, viale, corso, largo, ponte, via del, piazza del',
    weekendBegins: 6,
    weekendLength: 2,
    later: 'dopo, più tardi',
    weekBefore: 'di una settimana fa, di otto giorni fa, penultimo, penultima',
    weekAfter: '',
    nightInto: 'notte su',
    through: "al, all', a, fino al, fino all', fino a",
    parts: {
      early: 'inizio, inizio di, inizi di, primi di, principio di',
      middle: 'metà, metà di',
      late: 'fine, fine di',
      firstHalf: 'prima quindicina di, prima metà di',
      secondHalf: 'seconda quindicina di, seconda metà di',
    },
    yearBehind: '',
    decades: { before: 'anni, negli anni, degli anni', endings: '' },
    quarters: 'primo trimestre | secondo trimestre | terzo trimestre | quarto trimestre, ultimo trimestre',
    dayOfMonth: {
      plain: 'il',
      before: 'giorno, scorso giorno, in data',
      beforeOrdinal: '',
      behind: 'scorso, di questo mese, del mese, del mese in corso, corrente mese, del corrente mese',
      endings: '',
    },
    ordinalDays: 'primo',
    dayAfter:
      'il giorno dopo, il giorno seguente, il giorno successivo, l’indomani, indomani, la mattina dopo, la sera dopo',
    ahead: {
      verbs:
        'deve, devono, dovrebbe, dovrebbero, potrebbe, potrebbero, previsto, prevista, previsti, previste, atteso, attesa, attesi, attese, prevede, prevedono, in programma, in calendario, inizia, riparte, riprende, torna, al via',
      except: '',
      endings: 'rà, ranno',
      not: '',
      before: 'fino a, fino al, entro, entro il, a partire da, dal prossimo, prima di',
    },
    weekend: 'fine settimana, weekend, week-end, week end',
    agoBefore: '',
    agoBehind: 'fa, or sono, orsono, addietro',
    earlier: 'prima, in precedenza, avanti',
    nights: 'notte, notti',
    offset: {
      before: 'prima di, prima del, prima della, prima dei',
      after: 'dopo il, dopo la, dopo l’, dopo',
    },
    last: 'scorso, scorsa, scorsi, scorse, ultimo, ultima, passato, passata',
    next: 'prossimo, prossima, prossimi, prossime, venturo, ventura, entrante, che viene',
    beforeMonth:
      'a, ad, in, di, nel, dal, da, lo, al, il, del, dello, allo, nello, dallo, entro, inizio, fine, metà, scorso, prossimo, ultimo, ' +
      'questo, anno, mese, estate, autunno, inverno, primavera, dopo',
    of: 'di, del, dell, dello',
    and: "e, ed, e il, e l', al, all'",
    ordinals: 'º, ª, o, a',
    dayBefore:
      'il giorno prima, il giorno precedente, del giorno prima, la sera prima, la sera precedente, la notte precedente, la notte prima, ' +
      'il dì prima',
    one: "un, uno, una, un'",
  },
  reporting: {
    before:
      "secondo, stando a, stando al, stando allo, stando alla, stando all', stando ai, stando agli, stando alle, secondo quanto riferito da, " +
      'secondo quanto riferisce, secondo quanto riferiscono, secondo quanto riporta, secondo quanto riportano, secondo quanto scrive, ' +
      'secondo quanto scrivono, secondo quanto afferma, secondo quanto affermano, secondo quanto dichiarato da, secondo quanto comunicato da, ' +
      'secondo quanto ha riferito, secondo quanto ha dichiarato, secondo quanto ha detto, secondo quanto hanno riferito, ' +
      'a detta di, a giudizio di, a parere di, a dire di, citando, citato da, citata da, citati da, citate da, come riferisce, ' +
      'come riferiscono, come riporta, come riportano, come scrive, come scrivono, come spiega, come conferma, come rende noto, ' +
      'come ha detto, come ha spiegato, come ha riferito, come ha dichiarato, come ha confermato, come ha annunciato, come ha scritto, ' +
      'come hanno riferito, come hanno spiegato, come riferito da, come riportato da, come dichiarato da, lo riferisce, lo riferiscono, ' +
      'lo riporta, lo riportano, lo scrive, lo scrivono, lo conferma, lo confermano, lo rende noto, lo rendono noto, lo comunica, ' +
      'lo fa sapere, lo fanno sapere, lo afferma, lo affermano, lo annuncia, lo sostiene, lo sostengono, lo dice, lo dicono, lo dichiara, ' +
      'lo ha detto, lo ha riferito, lo ha dichiarato, lo ha annunciato, lo ha confermato, lo ha reso noto, lo ha comunicato, lo ha scritto, ' +
      'lo ha affermato, lo ha spiegato, lo ha fatto sapere, lo hanno riferito, lo hanno detto, lo hanno annunciato, lo hanno confermato, ' +
      "lo hanno reso noto, l'ha detto, l'ha annunciato, l'ha confermato, a dirlo è, a dirlo è stato, a dirlo è stata, a dirlo sono, " +
      'a riferirlo è, a riferirlo è stato, a riferirlo è stata, a riferirlo sono, a riferirlo sono stati, a renderlo noto è, ' +
      'a renderlo noto è stato, a renderlo noto è stata, a comunicarlo è, a comunicarlo è stato, a comunicarlo è stata, a confermarlo è, ' +
      'a confermarlo è stato, a confermarlo è stata, ad annunciarlo è, ad annunciarlo è stato, ad annunciarlo è stata, ne dà notizia, ' +
      'a darne notizia è, a darne notizia è stato, a darne notizia è stata',
    behind: '',
    verbs:
      'detto, disse, dissero, dice, dicono, riferito, riferisce, riferiscono, riferì, riferirono, afferma, affermano, affermato, affermò, ' +
      'affermarono, annunciato, annuncia, annunciano, annunciarono, annunciava, scritto, scrive, scrivono, scrisse, dichiarato, ' +
      'dichiara, dichiarano, dichiarò, dichiararono, confermato, conferma, confermano, confermò, confermarono, riporta, riportano, ' +
      'riportato che, spiega, spiegano, spiegato, spiegò, spiegarono, aggiunge, aggiungono, aggiunto, aggiunse, sostiene, sostengono, ' +
      'sostenuto che, sostenne, precisa, precisano, precisato, sottolinea, sottolineano, sottolineato, sottolineò, racconta, ' +
      'raccontano, raccontato, assicura, assicurano, assicurato, assicurò, comunica, comunicano, comunicato, comunicò, ribadisce, ' +
      'ribadiscono, ribadito, ribadì, osserva, osservano, osservato che, commenta, commentano, commentato, ammette, ammettono, ' +
      'ammesso, ammise, avverte, avvertono, avvertito che, rivela, rivelano, rivelato, rivelò, segnala, segnalano, segnalato che, denuncia, ' +
      'denunciano, denunciato che, denunciò, replica, replicano, replicato, replicò, ricorda che, ricordano che, ricordato che, chiarisce, ' +
      'chiariscono, chiarito, chiarì, evidenzia, evidenziano, evidenziato, informa, informano, informato che, stima che, stimano che, ' +
      'ipotizza, ipotizzano, ipotizzato, twitta, twittato, mostra che, mostrano che, mostrato che, indica che, indicano che, indicato che, ' +
      'attesta, attestano, fa sapere, fanno sapere, fatto sapere, fece sapere, rende noto, rendono noto, reso noto, puntualizza, ' +
      'puntualizzano, puntualizzato, rimarca, rimarcato, conclude che, concluso che',
    quoting:
      'chiesto, chiede, chiese, domandato, gridato, esclamato, risposto, risponde, concluso, conclude, commentato',
    hanging: 'dicendo, affermando, aggiungendo, sostenendo, spiegando, precisando, assicurando',
    shown: 'mostra, mostrano, rivela, rivelano, mostrato, rivelato',
    believed: 'crede, credono, ritiene, ritengono, pensa, pensano, teme, temono',
    pronouns: 'lui, lei, loro',
    backward: 'questo, questa, questi, queste, ciò, quello, lì, noi, io',
    beside:
      'a, ad, al, alla, allo, ai, agli, alle, all, su, durante, dopo, davanti, in, nel, nella, nei, nelle',
    nouns: 'comunicato, conferma, denuncia, replica, precisa, osserva',
    nounUse:
      "del, dello, della, dell', dei, degli, delle, sul, sullo, sulla, sull', sui, sulle, da, dal, dalla, dai, contro, stampa, ufficiale, " +
      'congiunto, finale, era, fu, fotografica',
    reports:
      'notizia, notizie, rapporto, tweet, comunicato, comunicati, annuncio, annunci, dichiarazion*, report, resoconto, resoconti, reportage, ' +
      'bollettino, in una nota, nota stampa, nota ufficiale, conferenza stampa, messaggio, videomessaggio, intervista, post, lancio di agenzia',
    helpers:
      'ha, hanno, aveva, avevano, anche, poi, già, avrebbe, avrebbero, ebbe, ancora, inoltre, invece, infine, però, quindi, successivamente, ' +
      'in seguito, più tardi, in precedenza, a sua volta, intanto, nel frattempo, tuttavia, subito, ufficialmente, pubblicamente, ' +
      "oggi, ieri, stamattina, stasera, lo, l', ne, ci, le, gli, mi, ce, me, pure, peraltro, ripetutamente, più volte",
    unsaid:
      'non, mai, si, è, stato, stata, stati, state, essere, era, erano, fu, furono, sia, siano, fosse, sarà, saranno, sarebbe, sarebbero, ' +
      'viene, vengono, veniva, venivano, venne, vennero, va, vanno, come, quanto, appena, sopra, sotto, sono, ' +
      'può, possono, potrebbe, potrebbero, deve, devono, dovrebbe, nessuno, nulla, niente',
    articles:
      "il, lo, la, i, gli, le, l', un, uno, una, un', questo, questa, questi, queste, quest', quel, quello, quella, quell', quei, quegli, " +
      'quelle, suo, sua, suoi, sue, loro, nostro, nostra, nostri, nostre, mio, mia, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, ' +
      'alcuni, alcune, diversi, diverse, vari, varie, molti, molte, numerosi, numerose, parecchi, parecchie, altri, altre, certi, certe, ' +
      "qualche, ogni, al, allo, alla, all', ai, agli, alle, nel, nello, nella, nell', nei, negli, nelle, del, dello, della, dell', dei, degli, " +
      "delle, dal, dallo, dalla, dall', dai, dagli, dalle, sul, sullo, sulla, sull', sui, sugli, sulle",
    loose:
      "e, ed, ma, o, in, a, ad, al, allo, alla, all', ai, agli, alle, con, col, per, da, dal, dallo, dalla, dall', dai, dagli, dalle, su, sul, " +
      "sullo, sulla, sull', sui, sugli, sulle, tra, fra, di, d', del, dello, della, dell', dei, degli, delle, nel, nello, nella, nell', nei, " +
      'negli, nelle, ne, egli, ella, lei, lui, essi, esse, io, tu, noi, voi, mi, ci, vi, si, così, come, inoltre, mentre, ieri, oggi, domani, ' +
      'secondo, non, anche, poi, più, già, mai, sempre, ancora, dopo, prima, durante, senza, contro, sotto, sopra, verso, entro, oltre, presso, ' +
      'davanti, intanto, infatti, quindi, dunque, però, tuttavia, invece, infine, quanto, quando, dove, qui, qua, lì, ciò, chi, che, cui, se, ' +
      'nulla, niente, nessuno, tutto, adesso, ora, allora, solo, soltanto, appena, circa, attraverso, nonostante, grazie, insieme, subito',
    conjunctions:
      'e, ed, ma, però, eppure, tuttavia, intanto, inoltre, infine, anche, invece, infatti, dunque, quindi, mentre, oppure, poi',
    clause:
      "che, chi, cui, dove, quando, perché, se, sono, ha, hanno, era, erano, fu, furono, sarà, c'è, c'era, c'erano, poiché, affinché, benché, " +
      'finché, siccome, mentre, quale, quali, saranno, sarebbe, sarebbero, avrà, avranno, aveva, avevano, avrebbe, avrebbero, abbia, abbiano, ' +
      'sia, siano, viene, vengono, venne, vennero, può, possono, potrà, potrebbe, potrebbero, deve, devono, dovrà, dovrebbe, vuole, vogliono, ' +
      'fa, fanno, fece, fecero, va, vanno, sta, stanno, stava, resta, restano, ebbe, ebbero, diede, prese, presero, mise, misero, vide, rimase, ' +
      'rimasero, giunse, giunsero, uccise, uccisero, corse, perse, persero, chiese, chiesero, decise, decisero, scese, morì, ' +
      'vinse, vinsero, nacque, cadde, caddero, tenne, divenne, cominciò, arriva, arrivano, spera, sperano',
    verbEndings:
      'arono, irono, erono, ava, avano, eva, evano, ivano, assero, essero, issero, ettero, eranno, iranno, rebbe, rebbero',
    that: 'che, se',
    verbSecond: false,
    verbInitial: false,
    dropsPronouns: true,
    bareNouns: false,
    capitalNouns: false,
  },
  unasserted: {
    near:
      'non, mai, può, possono, potrebbe, potrebbero, potrà, potranno, dovrebbe, dovrebbero, dovrà, dovranno, sarà, saranno, verrà, verranno, ' +
      'vorrebbe, vorrebbero, vuole, vogliono, voleva, volevano, intende, intendono, intendeva, neppure, nemmeno, neanche, mica, affatto, ' +
      'pronto a, pronta a, pronti a, pronte a, disposto a, disposti a, minaccia di, minacciano di, minacciato di, prevede di, prevedono di, ' +
      'progetta di, progettano di, punta a, puntano a, tenta di, tentato di, sta per, stanno per, stava per, stavano per, ' +
      'rischia di, rischiano di, rischiava di, capace di, capaci di, in grado di, in procinto di, destinato a, destinati a, fallito il, senza',
    wide:
      'nessun, nessuno, nessuna, nega, negano, negato, negò, negava, negarono, negando, smentisce, smentiscono, smentito, smentì, smentirono, ' +
      'smentendo, se, qualora, purché, a meno che, esclude, escludono, escluso, escluse, falso, falsa, infondat*, impossibile, improbabile, ' +
      'privo di, priva di, privi di',
    behind: '',
    except:
      'non solo, non soltanto, non solamente, non più di, non meno di, non è la prima volta, non per la prima volta, non a caso, non da ultimo, ' +
      "non c'è dubbio, non ci sono dubbi, non appena, non oltre, senza dubbio, senza precedenti, senza sosta, anche se, se non altro",
    negations: 'non, mica',
  },
  clauses: {
    subordinate:
      'sebbene, mentre, nonostante, malgrado, perché, per sostenere, a sostegno, benché, seppure, anche se, poiché, siccome, giacché, ' +
      'dato che, visto che, dal momento che, il quale, la quale, i quali, le quali, il cui, la cui, i cui, le cui, affinché, in modo da, ' +
      'così da, tanto che, laddove, aggiungendo che, spiegando che, sottolineando che, precisando che',
    parting:
      'che, dopo, prima, quando, perché, se, poiché, siccome, da quando, in seguito a, a seguito di, a causa di, nonostante, malgrado, mentre, ' +
      'appena, finché',
    coordinating: 'e, ed, ma',
    indefinite: 'un, uno, una, altro, altra, altri, altre, ulteriore, ulteriori, qualche, alcuni, alcune',
    deedNouns:
      'arrivo, arrivi, atterraggio, atterraggi, partenza, partenze, invio, invii, sbarco, sbarchi, decollo, decolli, dispiegamento, ' +
      'schieramento, trasferimento, trasferimenti, consegna, consegne, spedizione, spedizioni, ritiro, rientro, rientri, ingresso',
    destination:
      "verso, per, alla volta di, alla volta del, alla volta della, alla volta dell', alla volta degli, diretto a, diretta a, diretti a, " +
      'dirette a, diretto in, diretta in, diretti in, dirette in, in direzione di, in direzione del, in direzione della, con destinazione, ' +
      'destinazione',
    framed: false,
  },
  shares: {
    before:
      'ulteriori, metà dei, metà delle, metà degli, parte dei, parte delle, parte degli, uno dei, una delle, uno degli, alcuni dei, ' +
      'alcune delle, molti dei, molte delle, ulteriore',
    beside: 'altri, altre',
    behind: 'aggiuntiv*, supplementar*, in più, ulterior*, extra',
    each: 'ogni, ciascun, ciascuno, ciascuna, ognuno, ognuna, cadauno, a testa, pro capite',
    capacity:
      'capacità, massima, massimo, portata, carico utile, capienza, può trasportare, possono trasportare, può ospitare, possono ospitare, ' +
      'può contenere, in grado di trasportare, in grado di ospitare, posti a sedere',
  },
  offices: {
    heads: {
      'chief-of-staff':
        'capo di stato maggiore, capo dello stato maggiore, capi di stato maggiore, capo di gabinetto, capo dello staff',
      commander:
        'comandante, comandanti, comandante in capo, comandante supremo, comandante generale, comanda, comandava, al comando di, al comando della, ' +
        'al comando del',
      head:
        'capo, capi, guida, guidava, dirige, dirigeva, direttore, direttrice, direttori, direttore generale, responsabile, responsabili, ' +
        'presiede, presiedeva, capeggia, leader, amministratore delegato, amministratrice delegata',
      minister:
        'ministro, ministra, ministri, ministre, segretario di Stato, segretario alla Difesa, segretario al Tesoro',
      spokesman: 'portavoce, addetto stampa, addetta stampa',
      ambassador: 'ambasciator*, ambasciatric*',
      inspector: 'ispettore, ispettrice, ispettori, ispettore generale',
      adviser: 'consigliere, consigliera, consiglieri, consulente, consulenti, advisor',
    },
    verbs: 'comanda, comandava, guida, guidava, dirige, dirigeva, presiede, presiedeva, capeggia',
    appointing: 'nominat*, nomina, nominò, nominano, nominare, designat*, promoss*, elett*',
    deputies:
      'vice, vicecapo, vicecomandante, vicedirettore, vicedirettrice, viceministro, viceministra, vicepresidente, vicesegretario, aggiunto, ' +
      'aggiunta, vicario, vicaria, sottosegretario, sottosegretaria, facente funzioni',
    passing:
      'delegazione, delegazioni, missione, missioni, gruppo, gruppi, squadra, squadre, equipaggio, equipaggi, contingente, contingenti, ' +
      'convoglio, spedizione, truppe, soldati, team, task force, commando',
    ranks:
      'generale, generali, colonnello, colonnelli, tenente, tenente colonnello, sottotenente, ammiraglio, ammiragli, contrammiraglio, ' +
      'viceammiraglio, maresciallo, marescialli, capitano, maggiore, brigadiere, sergente, caporale, appuntato, commodoro, ' +
      "generale di brigata, generale di divisione, generale di corpo d'armata, ammiraglio di squadra, capitano di fregata, " +
      'capitano di vascello, gen, amm, magg, signor, signora, dottor, dottoressa, professor, professoressa, onorevole, senatore, senatrice, ' +
      'ingegner, avvocato, monsignor, cardinale',
    hosts:
      'ricevut*, riceve, ricevono, ricevette, ricevettero, accolto, accolta, accolti, accolte, accogl*, accolse, accolsero, ospita, ospitano, ospitat*, incontrat*, ' +
      'benvenuto, dato il benvenuto',
  },
  countries: {
    words: {
      AE: 'Emirati, emiratin*',
      AF: 'afghan*, afgan*',
      AL: 'albanes*',
      AM: 'armeno, armena, armeni, armene',
      AO: 'angolan*',
      AR: 'argentin*',
      AT: 'austriac*',
      AU: 'australian*',
      AZ: 'azero, azera, azeri, azere, azerbaigian*, azerbaijan*',
      BA: 'bosniac*, bosgnacc*, Bosnia, Bosnia-Erzegovina',
      BD: 'bangladese, bangladesi, bengales*',
      BE: 'belga, belgi, belghe',
      BF: 'burkinab*',
      BG: 'bulgaro, bulgara, bulgari, bulgare',
      BH: 'Bahrain, bahreinit*, bahrainit*',
      BI: 'burundes*',
      BJ: 'benines*',
      BO: 'bolivian*',
      BR: 'brasilian*',
      BW: 'botswan*',
      BY: 'bieloruss*, Belarus',
      CA: 'canades*',
      CD: 'congoles*, Repubblica democratica del Congo, Congo, Rdc',
      CF: 'centrafrican*',
      CH: 'svizzer*, elvetic*',
      CI: "ivorian*, Costa d'Avorio",
      CL: 'cileno, cilena, cileni, cilene',
      CM: 'camerunens*',
      CN: 'cinese, cinesi, filocines*, anticines*',
      CO: 'colombian*',
      CR: 'costarican*, costaricens*',
      CU: 'cuban*',
      CV: 'capoverdian*',
      CY: 'cipriot*, greco-cipriot*, turco-cipriot*',
      CZ: 'ceco, ceca, cechi, ceche, Repubblica Ceca',
      DE: 'tedesc*',
      DJ: 'gibutian*',
      DK: 'danese, danesi',
      DO: 'dominican*',
      DZ: 'algerin*',
      EC: 'ecuadorian*, ecuadoregn*',
      EE: 'estone, estoni',
      EG: 'egizian*',
      EH: 'saharaw*',
      ER: 'eritreo, eritrea, eritrei, eritree',
      ES: 'spagnol*',
      ET: 'etiope, etiopi, etiopic*',
      FI: 'finlandes*, finnico, finnica, finnici, finniche',
      FR: "francese, francesi, transalpin*, Oltralpe, d'Oltralpe",
      GA: 'gabones*',
      GB: 'britannic*, inglese, inglesi, scozzes*, gallese, gallesi, Gran Bretagna, Inghilterra, Scozia, Galles, Uk, U.K.',
      GE: 'georgian*',
      GH: 'ghanes*',
      GL: 'groenlandes*',
      GM: 'gambian*',
      GN: 'guinean*',
      GQ: 'equatoguinean*',
      GR: 'greco, greca, greci, greche, ellenic*',
      GT: 'guatemaltec*',
      GY: 'guyanes*',
      HK: 'Hong Kong, hongkonghes*',
      HN: 'honduregn*, hondurens*',
      HR: 'croato, croata, croati, croate',
      HT: 'haitian*',
      HU: 'ungheres*, magiar*',
      ID: 'indonesian*',
      IE: 'irlandes*',
      IL: 'israelian*, Stato ebraico',
      IN: 'indiano, indiana, indiani, indiane',
      IQ: 'irachen*, Irak',
      IR: 'iranian*',
      IS: 'Islanda, islandes*',
      IT: 'italian*, Belpaese',
      JM: 'giamaican*',
      JO: 'giordana, giordani, giordane, re giordano, governo giordano, esercito giordano, ministro giordano, territorio giordano',
      JP: 'giappones*, nipponic*',
      KE: 'keniano, keniana, keniani, keniane, keniot*, kenyan*, kenyot*, Kenia',
      KG: 'kirghis*, kirgis*, kirghiz*',
      KH: 'cambogian*',
      KP: 'nordcorean*, nord-corean*, Nord Corea, Nordcorea',
      KR: 'sudcorean*, sud-corean*, Sud Corea, Sudcorea',
      KW: 'kuwaitian*',
      KZ: 'kazako, kazaka, kazaki, kazake, kazakh*, Kazakhstan',
      LA: 'laotian*',
      LB: 'libanes*',
      LK: 'srilankes*, singalese, singalesi, cingales*',
      LR: 'liberian*',
      LS: 'lesothian*',
      LT: 'lituan*',
      LU: 'lussemburghes*',
      LV: 'lettone, lettoni',
      LY: 'libico, libica, libici, libiche',
      MA: 'marocchin*',
      MC: 'monegasc*, Principato di Monaco',
      MD: 'moldavo, moldava, moldavi, moldave, Moldova',
      ME: 'montenegrin*',
      MG: 'malgasc*',
      MK: 'macedone, macedoni',
      ML: 'malian*',
      MM: 'birman*, Myanmar, Birmania',
      MN: 'mongolo, mongola, mongoli, mongole, mongolic*',
      MR: 'mauritan*',
      MT: 'maltese, maltesi',
      MO: 'Macao',
      MV: 'maldivian*',
      MW: 'malawian*',
      MX: 'messican*',
      MY: 'malese, malesi, malaysian*, malesian*, Malesia, Malaisia',
      MZ: 'mozambican*',
      NA: 'namibian*',
      NE: 'nigerin*',
      NG: 'nigerian*',
      NI: 'nicaraguens*',
      NL: 'olandes*, Olanda, neerlandes*',
      NO: 'norveges*',
      NP: 'nepales*',
      NZ: 'neozelandes*',
      OM: 'omanit*',
      PA: 'panamens*',
      PE: 'peruvian*',
      PG: 'papuan*',
      PH: 'filippin*',
      PK: 'pakistan*',
      PL: 'polacco, polacca, polacchi, polacche',
      PS: 'palestines*, Palestina, Cisgiordania, Striscia di Gaza',
      PT: 'portoghes*, lusitan*',
      PY: 'paraguaian*, paraguayan*',
      QA: 'qatariot*, qatarin*',
      RO: 'rumeno, rumena, rumeni, rumene, romeno, romena, romeni, romene',
      RS: 'serbo, serba, serbi, serbe',
      RU: 'russo, russa, russi, russe, filoruss*, antiruss*, Federazione Russa',
      RW: 'ruandes*, rwandes*, Rwanda',
      SA: 'saudit*',
      SD: 'sudanes*',
      SE: 'svedes*',
      SG: 'singaporian*, singaporegn*',
      SI: 'sloveno, slovena, sloveni, slovene',
      SK: 'slovacco, slovacca, slovacchi, slovacche',
      SL: 'sierraleones*',
      SM: 'sammarines*',
      SN: 'senegales*',
      SO: 'somalo, somala, somali, somale',
      SR: 'surinames*',
      SS: 'sudsudanes*, sud-sudanes*, Sudan del Sud, Sud Sudan',
      SV: 'salvadoregn*, El Salvador',
      SY: 'sirian*',
      TD: 'ciadian*',
      TG: 'togoles*',
      TH: 'thailandes*, thai, Tailandia',
      TJ: 'tagiko, tagika, tagiki, tagike, tagico, tagica, tagichi, Tajikistan',
      TM: 'turkmeno, turkmena, turkmeni, turkmene',
      TN: 'tunisino, tunisina, tunisini, tunisine',
      TR: 'turco, turca, turchi, turche, Türkiye',
      TW: 'taiwanes*',
      TZ: 'tanzanian*',
      UA: 'ucrain*, filoucrain*',
      UG: 'ugandes*',
      US: "statunitens*, americano, americana, americani, americane, Usa, U.S.A., Stati Uniti d'America, America, filoamerican*, antiamerican*",
      UY: 'uruguaian*, uruguayan*, uruguagi*',
      UZ: 'uzbeko, uzbeka, uzbeki, uzbeke, uzbeco, uzbechi',
      VA: 'vatican*, Santa Sede, Oltretevere',
      VE: 'venezuelan*, venezolan*',
      VN: 'vietnamit*',
      YE: 'yemenit*',
      ZA: 'sudafrican*, sud-african*, Sud Africa',
      ZM: 'zambian*',
      ZW: 'zimbabwes*, zimbabwan*, zimbabwian*, Zimbabwe',
    },
    none:
      'America Latina, America del Sud, America meridionale, America centrale, America del Nord, Sud America, Nord America, Coppa America, ' +
      "Oceano Indiano, Nuovo Messico, Indiana Jones, in Indiana, dell'Indiana, nell'Indiana, Indianapolis, indiani d'America, fichi d'India, " +
      "fico d'India, porcellino d'India, porcellini d'India, Francis*, Franciacort*, Georgiev*, Georgios, romani, romanist*, romanic*, " +
      'liberi, liberism*, liberist*, colombi, polonio, germanist*, roulette russa, insalata russa, montagne russe, bagno turco, ' +
      'bagni turchi, pastore tedesco, pastori tedeschi, pastore belga, pastori belgi, influenza spagnola, ' +
      'panamer*, Island, Islands, lingua inglese, in inglese, in francese, in tedesco, in spagnolo, in russo, in cinese',
    ambiguous:
      'Anguilla, Aruba, Dominica, Grenada, Guadalupa, Islanda, Jersey, Monaco, Montserrat, Palau, Riunione',
  },
  meanings: {
    military:
      'militar*, esercito, eserciti, forze armate, stato maggiore, capo di stato maggiore, bellic*, Marina militare, forze speciali',
    'ground-forces+military':
      'forze terrestri, forze di terra, esercito di terra, truppe di terra, truppe terrestri, fanteria',
    'air-force':
      'aeronautica, forze aeree, forza aerea, aeronautica militare, aviazione militare, forze aerospaziali',
    arrive:
      'arriv*, atterr*, sbarc*, approd*, giunto, giunti, è giunta, sono giunte, era giunta, giunge, giungono, giunse, giunsero, entrato, entrati, ' +
      'è entrata, sono entrate, entra, entrano, entrò, entrarono, toccato terra, toccano terra, messo piede',
    leave:
      'ripartit*, è partito, è partita, sono partiti, sono partite, era partito, era partita, erano partiti, erano partite, partono, ' +
      'partirono, partiva, partivano, partiranno, partirà, partenz*, decoll*, salpat*, salpa, salpano, salpare, lasciat*, lascia il, lascia la, ' +
      'lascia l’, lasciano, lasciò, lasciarono, abbandonat*, abbandonano, levato l’ancora, levata in volo, levato in volo',
    send:
      'inviat*, invia, inviano, inviarono, inviare, inviando, invierà, invieranno, invio, invii, mandano, mandò, mandarono, spedito, ' +
      'spedita, spediti, spedite, spedisce, spediscono, spedire, dispieg*, schierat*, schierano, dislocat*, mobilitat*',
    carry:
      'trasport*, portato, portati, portate, portava, portavano, portando, bordo, a bordo, caricato, caricata, caricati, caricate, consegnat*, consegnano, ' +
      'recapitat*, carico di, con un carico',
    fly:
      'volo, voli, volava, volavano, volato, volati, volando, sorvol*, fecero scalo, fatto scalo, fa scalo, fece scalo, facendo scalo, scalo a, ' +
      'scalo in, rifornimento in volo',
    equipment:
      'carico, carichi, attrezzatur*, equipaggiament*, materiale, materiali, apparecchiatur*, merce, merci, forniture, fornitura, macchinari, ' +
      'rifornimenti, vettovagli*',
    personnel: 'personale, specialist*, esperti, addetti, maestranze, staff',
    contract:
      "contratto, contratti, contrattual*, accordo, accordi, intesa, intese, patto, patti, protocollo d'intesa, memorandum, " +
      'trattato internazionale, trattato di pace, trattati internazionali, il trattato, un trattato, del trattato, dal trattato, al trattato',
    technical: 'tecnic*',
    cooperation:
      'cooperazione, cooperare, coopera, cooperano, collaborazion*, collabora, collaborano, collaborare, collaborato, partenariato',
    exercise: 'esercitazion*, manovre militari, manovre navali, grandi manovre, giochi di guerra, wargame',
    support:
      'sostegn*, appoggi*, supporto, supporta, supportano, supportat*, supportare, sostenitor*, spalleggi*',
    ally: 'alleat*, alleanz*',
    official: 'autorità',
    train:
      'addestr*, istruttore, istruttori, istruttrice, istruttrici, corso di formazione, corsi di formazione',
    maintain: 'manutenzion*, riparazion*, riparat*, riparare, assistenza tecnica',
    strategy: 'strateg*',
    believe:
      'accus*, crede che, credono che, credeva che, ritiene, ritengono, ritenuto, ritenuta, ritenuti, ritenute, sospett*, incolpa, incolpano, ' +
      'incolpat*',
    overthrow:
      'golpe, golpist*, colpo di Stato, colpi di Stato, rovesciare, rovesciamento, rovesciato il, rovesciato la, putsch, deposto, destituit*, ' +
      'destituzion*, spodest*',
    refuse:
      'rifiuta, rifiutano, rifiutava, rifiutavano, rifiutato, rifiutata, rifiutarono, rifiutare, rifiutando, rifiuto, ' +
      'respint*, respinge, respingono, respinse, respinsero, rigett*, bocciat*, boccia, non accetta, non accettano, non accetterà',
    resign:
      'dimission*, dimissionari*, dimettersi, si dimette, si dimettono, si è dimesso, si è dimessa, si sono dimessi, dimetterà, passo indietro, ' +
      "lasciare il potere, lascia il potere, lasciato il potere, lasciare l'incarico, lascia l'incarico, lasciato l'incarico, si fa da parte",
    declare:
      'proclam*, autoproclam*, autodichiarat*, dichiarato lo stato, dichiara lo stato, dichiarare lo stato, dichiarata illegittima, ' +
      'dichiarato guerra, dichiarata indipendente',
    president: 'president*, presidenz*, capo dello Stato, capo di Stato, capi di Stato',
    interim:
      'ad interim, interim, transitori*, governo provvisorio, presidente provvisorio, di transizione, facente funzioni, reggente',
    opposition: 'opposizion*, oppositor*, oppositric*',
    election: 'elezion*, elettor*, votazion*, voto, ballottaggi*, urne, suffragi*',
    rigged:
      'broglio, brogli, truccat*, fraudolent*, frode elettorale, frodi elettorali, manipolat*, falsificat*',
    country: 'paesi, nazioni, nazione',
    pressure:
      'pression*, esort*, sollecit*, esige, esigono, esigere, pretende, pretendono, preteso, ultimatum, intima, intimano, intimato',
    criticise:
      'condanna, condanne, condannano, condannò, condannarono, condannando, condannato l’attacco, condannato gli attacchi, ' +
      'condannato con forza, condannato con fermezza, condannato fermamente, condannato duramente, condannato la violenza, ' +
      'condannato le violenze, critica, critiche, criticat*, criticano, criticare, criticando, deplor*, biasim*, stigmatizz*',
    sanction: 'sanzion*, embargo',
    aid: 'aiuti, umanitari*, aiuto umanitario, beni di prima necessità, generi di prima necessità, viveri',
    medicine:
      'medicinal*, medicine, farmaco, farmaci, forniture mediche, materiale sanitario, materiale medico',
    attack:
      'attacco, attacchi, attacca, attaccano, attaccat*, attaccarono, attaccare, attaccando, attentat*, attentator*, assalt*, raid, ' +
      'bombard*, bomba, bombe, offensiva, offensive, agguat*, imboscat*, aggression*, aggredit*, incursion*, ordigno, ordigni, sparatori*',
    kill:
      'uccis*, uccid*, morte, morti, morto, morta, muore, muoiono, morì, morirono, moriva, decedut*, decess*, assassin*, omicid*, ' +
      'strage, stragi, massacr*, trucidat*, ammazz*, perso la vita, perde la vita, perdono la vita, perse la vita, persero la vita, senza vita, ' +
      'femminicid*, mortale, mortali, uccisi, deceduti, decessi',
    injure:
      'ferit*, ferimento, ferimenti, lesioni, contus*, ustion*, condizioni critiche, condizioni gravi, gravi condizioni, ferendo, ferì',
    arrest:
      'arrestat*, arresto, arresti, arresta, arrestano, arrestarono, arrestare, arrestando, detenut*, detenzion*, manette, ' +
      'custodia cautelare, in carcere, ai domiciliari, incarcerat*, imprigionat*, cattur*, stato di fermo',
    earthquake: 'terremot*, sisma, sismi, sismic*, scossa, scosse, epicentro, tellurico, tellurica',
    fire: 'incendi*, rogo, roghi, in fiamme, dalle fiamme, tra le fiamme, alle fiamme, le fiamme hanno',
    crash:
      'incident*, schiant*, precipitat*, precipita, precipitano, precipitò, deragli*, collision*, tamponament*, scontro frontale, ' +
      'scontro tra treni, naufrag*, disastro aereo, sciagura aerea',
    protest:
      'protesta, proteste, protestano, protestat*, protestò, protestare, protestavano, manifestazion*, manifestant*, manifestano, manifestato, ' +
      'manifestare contro, corteo, cortei, sciopero, scioperi, sciopera, scioperano, scioperato, scioperanti, sit-in, in piazza, dimostranti',
    trial:
      'tribunal*, processo, processi, processat*, udienz*, sentenz*, giudice, giudici, imputato, imputata, imputati, imputate, assolt*, ' +
      "assoluzion*, ergastol*, corte d'assise, corte d'appello, corte di Cassazione, Cassazione, condannato, condannata, condannati, " +
      'condannate, condanna a, condanne a, condanna per, condanna in primo grado, condanna definitiva, verdetto, verdetti',
    talks:
      'colloqui, colloquio, incontro, incontri, negoziat*, negoziare, negoziano, trattativ*, vertice, summit, riunion*, riuniranno, riunirà, ' +
      'faccia a faccia, dialogo, incontrerà, incontreranno, incontra, incontrano, incontrato, incontrati',
    visit: 'visita, visite, visitat*, visitare, visitano, visitò, visiterà, in visita',
    withdraw: 'ritir*',
    airport: 'aeroport*, aerodrom*, aeroscal*, scalo aereo, scalo aeroportuale',
    weapon: 'arma, armi, armament*, munizion*, fucile, fucili, mitra, kalashnikov, pistola, pistole',
    threat: 'minacc*, intimidazion*',
  },
  senses: [
    {
      words:
        'entrato in vigore, entrata in vigore, entra in vigore, entrano in vigore, entrare in vigore, ' +
        'entrerà in vigore, entrò in vigore, entrato in funzione, entra in funzione, entrati in sciopero, ' +
        'arrivato al potere, arrivare al potere, arrivo al potere, arriva al potere, arrivato in finale, ' +
        'arriva in finale, arrivare a un accordo, arrivati a un accordo, messo in moto',
      says: null,
    },
    {
      words: 'cargo, il cargo, del cargo, dal cargo, un cargo',
      says: 'ship',
      beside:
        'porto, porti, nave, mare, container, molo, stretto, canale, marinai, marinaio, tonnellate di grano, ' +
        'grano, rotta marittima, costa, capitaneria, guardia costiera',
    },
    {
      words:
        'giunta comunale, giunta regionale, giunta provinciale, giunta militare, la giunta, della giunta, ' +
        'sono giunti alla conclusione, giunto alla conclusione, giunti alla conclusione, giunto al termine, ' +
        'giunta al termine, giunti al termine',
      says: null,
    },
    {
      words: 'entra in gioco, entrano in gioco, entrato in campo, entrati in campo',
      says: null,
    },
    {
      words: 'infarto, attacco di cuore, attacco cardiaco',
      says: null,
    },
    {
      words: 'aperto il fuoco, apre il fuoco, aprono il fuoco, aprire il fuoco, hanno aperto il fuoco',
      says: 'attack',
    },
    {
      words: 'cessate il fuoco, vigili del fuoco, vigile del fuoco, fuochi d’artificio, cessate-il-fuoco',
      says: null,
    },
    {
      words: 'lasciato intendere, lascia intendere, lasciato a casa, lasciare aperta',
      says: null,
    },
    {
      words: 'lasciat*',
      says: null,
      beside: 'morti, feriti, senzatetto',
    },
  ],
} satisfies Language;
