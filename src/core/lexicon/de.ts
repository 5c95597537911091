/** German, as news writes it. */

import type { Language } from './language';

export default {
  stopwords:
    'der, die, das, und, in, den, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als, ' +
    'auch, es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, ' +
    'einem, über, einen, so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, sein, ' +
    'wurde, sei, ihre, ihr, seine, wenn, eines, wurden, worden, waren, habe, hatte, hatten, seien, kann, ' +
    'können, konnte, könnten, soll, sollen, sollte, sollten, muss, müssen, musste, darf, dürfen, will, ' +
    'wollen, wollte, ich, wir, uns, mir, mich, ihm, ihn, ihnen, ihrer, ihren, ihrem, ihres, seiner, ' +
    'seinen, seinem, seines, dieser, diese, dieses, diesem, diesen, jener, jene, jedoch, doch, denn, ob, ' +
    'weil, da, dann, damit, dabei, dazu, davon, dafür, dagegen, daran, darauf, darin, darüber, darunter, ' +
    'danach, sowie, sondern, während, obwohl, nachdem, bevor, seit, gegen, ohne, unter, zwischen, wegen, ' +
    'trotz, laut, beim, vom, ins, ab, schon, bereits, wieder, immer, sehr, viel, viele, vielen, alle, ' +
    'allen, aller, alles, andere, anderen, anderer, etwa, rund, hier, dort, wo, was, wer, welche, welcher, ' +
    'deren, dessen, denen, kein, keine, keinen, keiner, einige, einigen, zudem, außerdem, inzwischen, ' +
    'gibt, gab, weiter, selbst, zwei, jetzt, nun, erst, werde, zuvor, jede, jeder, jedes, etwas, nichts, ' +
    'mal, ja',
  sentences: {
    abbreviations:
      'Fa, u. Co, & Co, Abs, Ing, Dipl, geb, gest, verh, Dr, Prof, Hr, Hrn, Fr, Frl, Dipl, Ing, Mag, Lic, Priv, Doz, habil, jur, med, phil, rer, pol, nat, ' +
      'oec, hc, Hon, Rev, St, Hl, jr, sr, Sen, Jun, bzw, beziehungsw, bspw, evtl, ggf, usw, vgl, ca, ebd, ' +
      'ehem, eigtl, einschl, exkl, inkl, insb, insbes, insg, max, mind, rd, sog, sogen, spez, stv, stellv, ' +
      'ugs, urspr, vorm, nachm, wg, zit, zzgl, zw, geb, gest, gegr, gesch, verh, verst, dt, österr, ' +
      'schweiz, engl, frz, ital, amerik, intern, allg, bes, betr, jährl, monatl, tägl, wöchentl, nördl, ' +
      'südl, östl, westl, vs, Str, Pl, Nr, Tel, Mio, Mrd, Tsd, Std, Min, Sek, Jan, Feb, Febr, Mrz, Apr, ' +
      'Jul, Aug, Sep, Sept, Okt, Nov, Dez, Gen, Lt, Ltn, Oblt, Olt, Hptm, Maj, Obstlt, Kpt, Adm, Uffz, Fw, ' +
      'Sgt, Col, Gov, Pres, Inc, Ltd, Corp, Cie, Gebr, Red, Hrsg, Verf, Abt, Reg, Fam, ev, kath, Chr, cf, ' +
      'o. ä, i. d. R, s. o, s. u, z. T, z. B, d. h',
    closing: 'usw, etc, u. a, u. Ä, a. D, i. R, n. Chr, v. Chr, Mio, Mrd, Std, Min, Sek, ff, jr, sr',
    beforeNumber:
      'Nr, Nrn, No, Art, Abs, Abb, Anm, Bd, Bde, Kap, Rn, Rz, S, Tab, Tel, Ziff, Vol, Hs, Az, Pos, Kl, ' +
      'Lfd, Par, Anl, Ausg, Jg, Sp, num, pag, fig',
    starters:
      'der, die, das, den, dem, des, ein, eine, einer, dieser, diese, dieses, dies, er, sie, es, wir, ich, ' +
      'man, am, im, in, an, auf, bei, aber, und, doch, als, für, wenn, während, nach, nachdem, vor, mit, ' +
      'seit, bis, zum, zur, so, nun, denn, dabei, dazu, damit, dennoch, dort, auch, zudem, außerdem, laut, ' +
      'unter, insgesamt, mehr, rund, sein, seine, ihr, ihre, zwei, drei, beide, viele, wie, was, wer, ' +
      'warum, ob, obwohl, weil, trotz, aus, von, um, gegen, ohne, heute, gestern, inzwischen, dann, danach, anschließend, später',
    ordinalPoint: true,
  },
  inflection: {
    names: 's>',
    stems: [
      'erinnen>, erin>, istinnen>ist, entinnen>ent, datinnen>dat, innen>, istin>ist, entin>ent, datin>dat, ' +
        'nissen>nis, nisses>nis, nisse>nis, ern>, ens>, ers>, en>, er>, es>, chem>ch, igem>ig, uem>u, ' +
        'ssem>ss, rn>r, ln>l, e>, ys>y, tos>to, ros>ro, eos>eo, ras>ra, mas>ma, bs>b, ds>d, fs>f, gs>g, ' +
        'hs>h, ks>k, ls>l, ms>m, zins>zins, ns>n, ps>p, urs>urs, rs>r, ts>t, ws>w',
      'aft>aft, anet>anet, tet>, et>, t>',
    ],
    headLast: true,
  },
  numbers: {
    ones:
      'null | ein, eins, eine, einen, einem, einer, eines | ' +
      'zwei, zwo, zweier, zweien, beide, beiden, beider, beides | drei, dreier, dreien | vier | fünf | ' +
      'sechs | sieben | acht | neun | zehn | elf | zwölf | dreizehn | vierzehn | fünfzehn | sechzehn | ' +
      'siebzehn | achtzehn | neunzehn',
    tens: 'zwanzig | dreißig | vierzig | fünfzig | sechzig | siebzig | achtzig | neunzig',
    hundred: 'hundert, einhundert',
    hundreds:
      'zweihundert | dreihundert | vierhundert | fünfhundert | sechshundert | siebenhundert | ' +
      'achthundert | neunhundert',
    sizes: {
      1000: 'tausend, eintausend, Tsd',
      1e6: 'Million, Millionen, Mio',
      1e9: 'Milliarde, Milliarden, Mrd',
      1e12: 'Billion, Billionen',
      1e15: 'Billiarde, Billiarden',
    },
    others: {
      1100: 'elfhundert',
      1200: 'zwölfhundert',
      1500: 'fünfzehnhundert, anderthalbtausend, eineinhalbtausend',
      2500: 'zweieinhalbtausend',
      3500: 'dreieinhalbtausend',
      250000: 'Viertelmillion',
      500000: 'Halbmillion',
      750000: 'Dreiviertelmillion',
    },
    shortSizes: { 1000: 'k, Tsd, T', 1e6: 'M', 1e9: 'Md' },
    collectives: { 12: 'Dutzend, Dutzends', 100: 'Hundertschaft' },
    indefinite:
      'einige, einigen, einiger, mehrere, mehreren, mehrerer, etliche, etlichen, viele, vielen, wenige, wenigen, Millionen, Milliarden, Billionen, Dutzende, Dutzenden, Dutzender, Hunderte, Hunderten, Hunderter, Aberhunderte, Aberhunderten, ' +
      'Tausende, Tausenden, Tausender, Abertausende, Abertausenden, Zehntausende, Zehntausenden, ' +
      'Zehntausender, Hunderttausende, Hunderttausenden, Hunderttausender, Abermillionen, Abermilliarden, ' +
      'Zigtausende, Zigtausenden, zigtausend, zighundert, zig, zig Millionen, zig Milliarden, ' +
      'Hunderte Millionen, Hunderte Milliarden, Dutzende Millionen, Dutzende Milliarden, ein paar, ' +
      'paar Dutzend, paar hundert, paar tausend, ein paar Dutzend, ein paar hundert, ein paar tausend, ' +
      'ein paar zehntausend, ein paar Millionen, ein paar Milliarden, mehrere Dutzend, mehreren Dutzend, ' +
      'mehrerer Dutzend, mehrere hundert, mehreren hundert, mehrere tausend, mehreren tausend, ' +
      'mehrere zehntausend, mehreren zehntausend, mehrere hunderttausend, mehreren hunderttausend, ' +
      'mehrere Millionen, mehreren Millionen, mehrere Milliarden, mehreren Milliarden, mehrere Billionen, ' +
      'einige Dutzend, einigen Dutzend, einige hundert, einigen hundert, einige tausend, einigen tausend, ' +
      'einige zehntausend, einigen zehntausend, einige hunderttausend, einigen hunderttausend, ' +
      'einige Millionen, einigen Millionen, einige Milliarden, einigen Milliarden, etliche Dutzend, ' +
      'etliche hundert, etliche tausend, etliche Millionen, etliche Milliarden, viele hundert, ' +
      'vielen hundert, viele tausend, vielen tausend, viele zehntausend, viele Millionen, ' +
      'vielen Millionen, viele Milliarden, wenige Dutzend, wenige hundert, wenigen hundert, ' +
      'wenige tausend, wenigen tausend, wenige Millionen, wenigen Millionen, wenige Milliarden, ' +
      'mehrere Hundertschaften, mehreren Hundertschaften, einige Hundertschaften',
    fractions: {
      '+1/2': 'einhalb, und ein halb, und eine halbe, und einen halben',
      '1/2': 'halb, halbe, halben, halber, halbes, halbem',
      '3/2': 'anderthalb, eineinhalb',
      '5/2': 'zweieinhalb',
      '7/2': 'dreieinhalb',
      '9/2': 'viereinhalb',
      '11/2': 'fünfeinhalb',
      '13/2': 'sechseinhalb',
      '15/2': 'siebeneinhalb',
      '17/2': 'achteinhalb',
      '19/2': 'neuneinhalb',
      '21/2': 'zehneinhalb',
      '1/3': 'ein Drittel, einem Drittel, eines Drittels',
      '2/3': 'zwei Drittel, zwei Dritteln, zweidrittel',
      '1/4': 'ein Viertel, einem Viertel, eines Viertels, eine viertel, einer viertel',
      '3/4': 'drei Viertel, drei Vierteln, dreiviertel, dreivierteln',
      '5/4': 'eineinviertel',
      '1/5': 'ein Fünftel, einem Fünftel',
      '1/10': 'ein Zehntel, einem Zehntel',
    },
    outOf: 'von, von je',
    strength: 'Mann stark*, Personen stark*, Menschen stark*, Mann umfassend*, köpfig*',
    joining: {
      words: '',
      fused: { order: 'ones-tens', with: 'und' },
      glue: 'und',
      writtenTogether: true,
      fusedUnits: {
        'year-of-age': 'jährig*',
        day: 'tägig*',
        hour: 'stündig*',
        week: 'wöchig*',
        month: 'monatig*',
        minute: 'minütig*',
        percent: 'prozentig*',
        person: 'köpfig*',
      },
    },
  },
  approximations: {
    governed: {
      über: 'läuft, laufen, lief, liefen, verfüg*, berichte*, diskutier*, abstimm*, stimm*, streit*, verhandel*, berät, beraten, beriet*, entscheid*, sprach*, sprech*, spricht, klag*',
    },
    before: {
      about:
        'etwa, wohl, in etwa, rund, ungefähr, zirka, cirka, circa, ca, schätzungsweise, geschätzt, geschätzte, ' +
        'geschätzten, geschätzter, grob, grob geschätzt, um die, so um die, an die, knapp über, plus minus, ' +
        'vielleicht, überschlägig, runde, runden',
      over:
        'über, mehr als, mindestens, mindestens aber, wenigstens, wenigstens aber, zumindest, allermindestens, nicht weniger als, ' +
        'nicht minder als, gut, gute, gut und gerne, weit über, weit mehr als, deutlich über, ' +
        'deutlich mehr als, etwas über, etwas mehr als, leicht über, wesentlich mehr als, ' +
        'erheblich mehr als, viel mehr als, noch mehr als, oberhalb von, oberhalb der, jenseits von, ' +
        'jenseits der, ab, länger als, größer als, höher als, schwerer als, schneller als, stärker als, ' +
        'älter als, weiter als, öfter als, häufiger als, tiefer als, teurer als, übersteigt, überstieg, ' +
        'überschreitet, überschritt, übertrifft, übertraf',
      nearly:
        'fast, beinahe, beinah, knapp, knappe, knappen, nahezu, annähernd, schon fast, so gut wie, ' +
        'dicht an, nahe an',
      under:
        'weniger als, bis zu, unter, höchstens, maximal, nicht mehr als, allenfalls, bestenfalls, ' +
        'knapp unter, weit unter, deutlich unter, etwas unter, leicht unter, kurz unter, weit weniger als, ' +
        'deutlich weniger als, etwas weniger als, viel weniger als, kaum mehr als, unterhalb von, ' +
        'unterhalb der, nicht einmal, keine, kaum, kürzer als, kleiner als, niedriger als, geringer als, ' +
        'leichter als, langsamer als, jünger als, seltener als, billiger als',
    },
    behind: {
      about: 'oder so, etwa, circa, ca, plus minus, ungefähr, in etwa, schätzungsweise, mehr oder weniger',
      over:
        'oder mehr, und mehr, oder darüber, und darüber, oder älter, und älter, oder länger, und länger, ' +
        'oder höher, und höher, aufwärts, mindestens, wenigstens, plus',
      under:
        'oder weniger, und weniger, oder darunter, und darunter, oder jünger, und jünger, höchstens, ' +
        'maximal',
    },
  },
  ranges: {
    to: 'bis, bis zu, bis maximal, oder, oder gar, oder sogar, oder auch, oder vielleicht, bzw, beziehungsweise, wenn nicht gar, wenn nicht',
    between: 'zwischen',
    and: 'und, bis',
    changes: {
      verbs:
        'stieg*, steig*, gestiegen, fiel*, fällt, fallen, gefallen, sank, sanken, sinkt, sinken, gesunken, wuchs*, wächst, gewachsen, kletter*, erhöh*, senk*, gesenkt, verringer*, schrumpf*, rutsch*, zurückging*, ging, zurückgegangen, reduzier*, angehoben, hob',
      from: 'von',
      to: 'auf, bis auf',
    },
  },
  partitives: 'von, der, des, seiner, ihrer, dieser, unserer',
  units: {
    tonne: 'Tonne, Tonnen, Metertonne, Metertonnen',
    'short-ton': 'amerikanische Tonnen, amerikanischen Tonnen, US-Tonnen, Short tons',
    'long-ton': 'Long tons, britische Tonnen, englische Tonnen',
    quintal: 'Doppelzentner, Doppelzentnern',
    'nautical-mile': 'Seemeile, Seemeilen',
    kilogram: 'Kilogramm, Kilogramms, Kilo, Kilos',
    gram: 'Gramm, Gramms',
    pound:
      'US-Pfund, amerikanische Pfund, amerikanischen Pfund, englische Pfund, Pfund schwer, Pfund schwere, ' +
      'Pfund schweren, Pfund schwerer, Pfund schweres, Pfund Gewicht, Pfund Fracht, Pfund Sprengstoff',
    ounce: 'Unze, Unzen, Feinunze, Feinunzen',
    millimetre: 'Millimeter, Millimetern, Millimeters',
    centimetre: 'Zentimeter, Zentimetern, Zentimeters',
    metre: 'Meter, Metern, Meters, Höhenmeter, Höhenmetern, Längenmeter',
    kilometre: 'Kilometer, Kilometern, Kilometers, Straßenkilometer, Autobahnkilometer, Luftkilometer',
    inch: 'Zoll, Inch',
    foot: 'Fuß',
    yard: 'Yard, Yards',
    mile: 'Meile, Meilen',
    'square-metre': 'Quadratmeter, Quadratmetern, Quadratmeters',
    hectare: 'Hektar, Hektars, Hektare, Hektaren',
    'square-kilometre': 'Quadratkilometer, Quadratkilometern, Quadratkilometers',
    'square-foot': 'Quadratfuß',
    acre: 'Acre, Acres',
    'square-mile': 'Quadratmeile, Quadratmeilen',
    litre: 'Liter, Litern, Liters',
    'cubic-metre': 'Kubikmeter, Kubikmetern, Kubikmeters, Festmeter, Festmetern, Raummeter',
    gallon: 'Gallone, Gallonen',
    barrel: 'Barrel, Barrels, Fass Öl, Fass Rohöl, Fässer Öl, Fässer Rohöl',
    'kilometre-per-hour':
      'Kilometer pro Stunde, Kilometern pro Stunde, Kilometer je Stunde, Kilometern je Stunde, ' +
      'Kilometer in der Stunde, Kilometern in der Stunde, Stundenkilometer, Stundenkilometern, ' +
      'Stundenkilometers',
    'metre-per-second':
      'Meter pro Sekunde, Metern pro Sekunde, Meter je Sekunde, Metern je Sekunde, Meter in der Sekunde, ' +
      'Sekundenmeter',
    'mile-per-hour': 'Meilen pro Stunde, Meilen je Stunde, Meilen in der Stunde',
    knot: 'Knoten',
    celsius:
      'Grad, Grad Celsius, Grad C, Grade, Graden, Plusgrade, Plusgraden, Minusgrade, Minusgraden, ' +
      'Grad Plus, Grad Wärme, Grad Hitze',
    fahrenheit: 'Grad Fahrenheit, Grad F',
    second: 'Sekunde, Sekunden, sekündig*',
    minute: 'Minute, Minuten, minütig*',
    hour: 'Stunde, Stunden, stündig*',
    day: 'Tag, Tage, Tagen, Tages, Kalendertage, Kalendertagen, tägig*',
    week: 'Woche, Wochen, wöchig*',
    month: 'Monat, Monate, Monaten, Monats, Kalendermonate, monatig*',
    year: 'Jahr, Jahre, Jahren, Jahres, Kalenderjahre',
    decade: 'Jahrzehnt, Jahrzehnte, Jahrzehnten, Jahrzehnts, Dekade, Dekaden',
    percent: 'Prozent, Prozents, prozentig*, vom Hundert',
    'basis-point': 'Basispunkt, Basispunkte, Basispunkten',
    'percentage-point': 'Prozentpunkt, Prozentpunkte, Prozentpunkten, Prozentpunkts',
    watt: 'Watt',
    kilowatt: 'Kilowatt',
    megawatt: 'Megawatt',
    gigawatt: 'Gigawatt',
    magnitude:
      'Magnitude, Magnituden, der Stärke, die Stärke, mit Stärke, Stärke von, der Stärke von, ' +
      'die Stärke von, einer Stärke von, eine Stärke von, einer Magnitude von, eine Magnitude von, ' +
      'auf der Richterskala, auf der Richter-Skala, auf der nach oben offenen Richterskala, ' +
      'auf der Momenten-Magnituden-Skala',
    'year-of-age':
      'Jahre alt, Jahr alt, Jahre alte, Jahre alter, Jahre alten, Jahre altes, Jahre altem, Jahre jung, ' +
      'Jahre junge, Jahre junger, Jahre jungen, jährig*',
    'canadian-dollar': 'kanadische Dollar, kanadischen Dollar, kanadischer Dollar',
    'australian-dollar': 'australische Dollar, australischen Dollar, australischer Dollar',
    'hong-kong-dollar': 'Hongkong-Dollar',
    'new-zealand-dollar': 'Neuseeland-Dollar',
    'singapore-dollar': 'Singapur-Dollar',
    dollar: 'Dollar, Dollars, US-Dollar, US-Dollars, amerikanische Dollar, amerikanischen Dollar',
    euro: 'Euro, Euros',
    sterling: 'Pfund, Pfund Sterling, britische Pfund, britischen Pfund, britischer Pfund',
    franc: 'Franken, Schweizer Franken, Schweizerfranken, Frankens, Franc, Francs',
    rouble: 'Rubel, Rubeln, Rubels',
    hryvnia: 'Hrywnja, Hrywna, Hrywnia, Griwna, Griwnja, Hryvnia, Hrywen',
    zloty: 'Zloty, Zlotys',
    yen: 'Yen, Yens',
    yuan: 'Yuan, Yuans, Renminbi',
    won: 'Won, südkoreanische Won',
    rupee: 'Rupie, Rupien, indische Rupien, indischen Rupien',
    real: 'Reais, brasilianische Real, brasilianischen Real, brasilianischer Real',
    peso: 'Peso, Pesos',
    bolivar: 'Bolívar, Bolívares, Bolivars',
    krona: 'Krone, Kronen',
    lira: 'Lira, Lire, türkische Lira, türkischen Lira',
    rial: 'Rial, Rials',
    toman: 'Toman, Tomans',
    riyal: 'Riyal, Riyals, Saudi-Riyal, Saudi-Rial',
    dirham: 'Dirham, Dirhams',
    dinar: 'Dinar, Dinare, Dinaren, Dinars',
    'egyptian-pound': 'ägyptische Pfund, ägyptischen Pfund, ägyptischer Pfund',
    rand: 'südafrikanische Rand, südafrikanischen Rand, südafrikanischer Rand',
  },
  shortUnits: {
    tonne: 't, T, to',
    kilogram: 'kg',
    gram: 'g',
    pound: 'lb, lbs',
    ounce: 'oz',
    millimetre: 'mm',
    centimetre: 'cm',
    metre: 'm',
    kilometre: 'km',
    foot: 'ft',
    yard: 'yd',
    'square-metre': 'm², qm',
    hectare: 'ha',
    'square-kilometre': 'km², qkm',
    litre: 'l',
    'cubic-metre': 'm³, cbm',
    barrel: 'bbl',
    'kilometre-per-hour': 'km/h, kmh, km/Std',
    'metre-per-second': 'm/s',
    'mile-per-hour': 'mph',
    knot: 'kn, kt',
    celsius: '°C',
    fahrenheit: '°F',
    second: 's, Sek, sec',
    minute: 'min',
    hour: 'h, Std, Stdn',
    percent: 'v. H., Proz',
    'percentage-point': 'PP',
    watt: 'W',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    'year-of-age': 'J',
    dollar: 'USD',
    euro: 'EUR',
    sterling: 'GBP',
    franc: 'CHF, sFr',
    rouble: 'RUB',
    hryvnia: 'UAH',
    zloty: 'PLN',
    yen: 'JPY',
    yuan: 'CNY, RMB',
    won: 'KRW',
    rupee: 'INR',
    real: 'BRL',
    krona: 'skr, NOK, nkr, DKK, dkr, CZK',
    lira: 'TRY, TL',
    rial: 'IRR',
    riyal: 'SAR',
    dirham: 'AED',
    'egyptian-pound': 'EGP',
    rand: 'ZAR',
  },
  unitsBefore: {
    magnitude:
      'Stärke, Stärke von, Magnitude, Magnitude von, Magnituden, Magnituden zwischen, Magnituden von',
    'year-of-age': 'im Alter von, im Alter zwischen, Alter von',
  },
  counted: {
    soldier:
      'Soldat, Soldaten, Soldatin, Soldatinnen, Militärs, Truppen, Militärangehörige*, Armeeangehörige*, ' +
      'Streitkräfteangehörige*, Truppenangehörige*, Militärspezialist*, Militärexpert*, Militärberater*, ' +
      'Militärausbilder*, Militärpersonal, Bundeswehrsoldat*, Bundeswehrangehörige*, Elitesoldat*, ' +
      'Marinesoldat*, Luftwaffensoldat*, Heeressoldat*, Berufssoldat*, Zeitsoldat*, Friedenssoldat*, ' +
      'Blauhelmsoldat*, Blauhelme, Blauhelmen, Regierungssoldat*, Fallschirmjäger*, Gebirgsjäger*, ' +
      'Panzergrenadier*, Grenadier*, Marineinfanterist*, Infanterist*, Reservist*, Rekrut, Rekruten, ' +
      'Rekrutin, Rekrutinnen, Wehrpflichtige*, Wehrdienstleistende*, Grundwehrdiener*, Offizier, ' +
      'Offiziere, Offizieren, Offiziers, Offizierin*, Unteroffizier*, Heeresangehörige*, GI, GIs, ' +
      'Bodensoldaten',
    aircraft:
      'Flugzeug*, Maschine, Maschinen, Militärmaschine*, Militärflugzeug*, Luftfahrzeug*, Flieger, ' +
      'Fliegern, Fliegers, Militärflieger*, Jet, Jets, Kampfjet*, Kampfflugzeug*, Kampfflieger*, ' +
      'Düsenjet*, Düsenflugzeug*, Düsenjäger*, Abfangjäger*, Jagdflugzeug*, Kampfjäger*, Privatjet*, ' +
      'Privatflugzeug*, Privatmaschine*, Regierungsflugzeug*, Regierungsmaschine*, Regierungsflieger*, ' +
      'Kleinflugzeug*, Leichtflugzeug*, Sportflugzeug*, Propellerflugzeug*, Propellermaschine*, ' +
      'Segelflugzeug*, Wasserflugzeug*, Löschflugzeug*, Tankflugzeug*, Aufklärungsflugzeug*, ' +
      'Überwachungsflugzeug*, Spionageflugzeug*, Chartermaschine*, Charterflugzeug*, Turbopropmaschine*, ' +
      'Großraumflugzeug*, Rettungsflugzeug*, Evakuierungsflugzeug*, Hilfsflugzeug*',
    'cargo-plane':
      'Frachtmaschine*, Frachtflugzeug*, Frachtflieger*, Frachtjet*, Frachtjumbo*, Luftfrachter*, ' +
      'Transportmaschine*, Transportflugzeug*, Transportflieger*, Transporter, Militärtransporter*, ' +
      'Lufttransporter*, Militärtransportflugzeug*, Militärtransportmaschine*, Großraumtransporter*, ' +
      'Schwertransportflugzeug*',
    'passenger-plane':
      'Passagiermaschine*, Passagierflugzeug*, Passagierjet*, Verkehrsflugzeug*, Verkehrsmaschine*, ' +
      'Linienflugzeug*, Linienmaschine*, Linienjet*, Ferienflieger*, Urlaubsflieger*, Ferienflugzeug*, ' +
      'Airliner*',
    bomber:
      'Bomber, Bombern, Bombers, Langstreckenbomber*, Kampfbomber*, Jagdbomber*, Tarnkappenbomber*, ' +
      'Überschallbomber*, Atombomber*, Bombenflugzeug*, Jabo, Jabos',
    helicopter:
      'Hubschrauber*, Helikopter*, Heli, Helis, Kampfhubschrauber*, Militärhubschrauber*, ' +
      'Transporthubschrauber*, Rettungshubschrauber*, Rettungshelikopter*, Polizeihubschrauber*, ' +
      'Löschhubschrauber*, Bordhubschrauber*, Mehrzweckhubschrauber*, Kampfhelikopter*',
    ship:
      'Schiff, Schiffe, Schiffen, Schiffs, Schiffes, Kriegsschiff*, Marineschiff*, Frachter, Frachtern, ' +
      'Frachters, Frachtschiff*, Containerschiff*, Handelsschiff*, Küstenwachschiff*, Kreuzfahrtschiff*, ' +
      'Passagierschiff*, Landungsschiff*, Rettungsschiff*, Forschungsschiff*, Segelschiff*, ' +
      'Versorgungsschiff*, Tanker, Tankern, Tankers, Öltanker*, Gastanker*, Massengutfrachter*, ' +
      'Autofrachter*, Flugzeugträger*, Hubschrauberträger*, Fregatte*, Korvette*, Zerstörer, Zerstörern, ' +
      'Zerstörers, Lenkwaffenzerstörer*, Minensucher, Unterseeboot*, Boot, Boote, Booten, Bootes, ' +
      'Patrouillenboot*, Schnellboot*, Schlauchboot*, Fischerboot*, Flüchtlingsboot*, Motorboot*, ' +
      'Segelboot*, Fischkutter*, Kutter, Kuttern, Autofähre*, Passagierfähre*, Fährschiff*, Yacht, ' +
      'Yachten, Jacht, Jachten, Segelyacht*, Superyacht*',
    missile:
      'Rakete, Raketen, Marschflugkörper*, Lenkflugkörper*, Mittelstreckenrakete*, Kurzstreckenrakete*, ' +
      'Langstreckenrakete*, Interkontinentalrakete*, Luftabwehrrakete*, Flugabwehrrakete*, Abwehrrakete*, ' +
      'Abfangrakete*, Hyperschallrakete*, Panzerabwehrrakete*, Trägerrakete*, Atomrakete*, ' +
      'Antischiffsrakete*',
    tank:
      'Panzer, Panzern, Panzers, Kampfpanzer*, Schützenpanzer*, Flugabwehrpanzer*, Radpanzer*, ' +
      'Transportpanzer*, Spähpanzer*, Bergepanzer*, Panzerfahrzeug*',
    person: 'Mensch, Menschen, Person, Personen, Leute, Leuten, Einzelperson*, Privatperson*, köpfig*',
    official:
      'Beamte*, Beamtin*, Funktionär*, Regierungsvertreter*, Regierungsbeamte*, Regierungsmitarbeiter*, ' +
      'Behördenvertreter*, Behördenmitarbeiter*, Spitzenbeamte*, Zollbeamte*, Polizeibeamte*, ' +
      'Geheimdienstbeamte*, Verwaltungsbeamte*, Staatsbeamte*, Amtsträger*, Parteifunktionär*, ' +
      'Spitzenfunktionär*, Verbandsfunktionär*',
    killed:
      'Tote, Toten, Toter, Todesopfer, Todesopfern, Todesopfers, Todesfall, Todesfälle, Todesfällen, ' +
      'Getötete, Getöteten, Verstorbene, Verstorbenen, Menschenleben, Verkehrstote*, Hitzetote*, ' +
      'Kältetote*, Drogentote*',
    injured:
      'Verletzte*, Schwerverletzte*, Leichtverletzte*, Schwerstverletzte*, Verwundete*, Schwerverwundete*, ' +
      'Brandverletzte*',
    country:
      'Land, Lande, Landes, Länder, Ländern, Staat, Staaten, Staates, Staats, Nation, Nationen, ' +
      'Nachbarland, Nachbarlandes, Nachbarländer*, Nachbarstaat*, Mitgliedstaat*, Mitgliedsstaat*, ' +
      'Mitgliedsland, Mitgliedsländer*, Mitgliedslandes, Drittstaat*, Drittländer*, Entwicklungsland, ' +
      'Entwicklungsländer*, Schwellenland, Schwellenländer*, Industriestaat*, Industrieländer*, ' +
      'Industrienation*, Golfstaat*, Inselstaat*, Partnerländer*, Bündnisstaat*, Anrainerstaat*',
  },
  tolls: {
    killed:
      'Zahl der Toten, Zahl der Todesopfer, Zahl der Opfer, Zahl der Getöteten, Todeszahl, Opferzahl, Zahl der Todesfälle',
    injured: 'Zahl der Verletzten, Zahl der Verwundeten',
  },
  scores: {
    beside:
      'gewann*, gewonnen, gewinn*, Sieg*, siegt*, besieg*, verlor*, verliert, verlieren, Niederlage*, unterlag*, unterlegen, Remis, unentschieden, Elfmeterschießen, schlug*, bezwang*, bezwungen, stimmt*, Stimmen, führt*, Endstand',
    to: 'zu',
  },
  uncounted: {
    before:
      'Artikel, Paragraf, Paragraph, Absatz, Kapitel, Seite, Formel, Flug, Linie, Zimmer, Platz, Rang, Gleis, Nummer, Nr, Rufnummer, Telefonnummer, Telefon, Route, Bundesstraße, Autobahn, Resolution, Boeing, Airbus',
    clockBefore: 'um',
    clockBehind: 'Uhr',
  },
  time: {
    dayFirst: true,
    months: {
      1: 'Jänner, Jänners',
      2: 'Feber, Febers, Febr',
      3: 'Mrz',
      9: 'Sept',
    },
    weekdays: {
      0:
        'Sonntagabend, Sonntagmorgen, Sonntagmittag, Sonntagnachmittag, Sonntagvormittag, Sonntagnacht, ' +
        'Sonntagfrüh',
      1:
        'Montagabend, Montagmorgen, Montagmittag, Montagnachmittag, Montagvormittag, Montagnacht, ' +
        'Montagfrüh',
      2:
        'Dienstagabend, Dienstagmorgen, Dienstagmittag, Dienstagnachmittag, Dienstagvormittag, ' +
        'Dienstagnacht, Dienstagfrüh',
      3:
        'Mittwochabend, Mittwochmorgen, Mittwochmittag, Mittwochnachmittag, Mittwochvormittag, ' +
        'Mittwochnacht, Mittwochfrüh',
      4:
        'Donnerstagabend, Donnerstagmorgen, Donnerstagmittag, Donnerstagnachmittag, Donnerstagvormittag, ' +
        'Donnerstagnacht, Donnerstagfrüh',
      5:
        'Freitagabend, Freitagmorgen, Freitagmittag, Freitagnachmittag, Freitagvormittag, Freitagnacht, ' +
        'Freitagfrüh',
      6:
        'Sonnabend, Sonnabendabend, Sonnabendmorgen, Sonnabendmittag, Sonnabendnachmittag, ' +
        'Sonnabendvormittag, Sonnabendnacht, Samstagabend, Samstagmorgen, Samstagmittag, ' +
        'Samstagnachmittag, Samstagvormittag, Samstagnacht, Samstagfrüh',
    },
    nearDays: {
      [-3]: 'vorvorgestern',
      [-2]: 'vorgestrige, vorgestrigen, vorgestriger, vorgestriges',
      [-1]: 'gestrige, gestrigen, gestriger, gestriges, gestrigem',
      0: 'am heutigen',
      1: 'morgige, morgigen, morgiger, morgiges',
      3: 'überübermorgen',
    },
    nearSpans: {
      week: {
        [-2]: 'vorletzte Woche, vorletzter Woche, vorletzten Woche, vorvergangenen Woche, vorvergangene Woche, vorvergangener Woche',
        [-1]: 'vergangene Woche, vergangener Woche, vergangenen Woche, letzter Woche, letzten Woche, voriger Woche, vorige Woche, vorigen Woche, Vorwoche',
        0: 'dieser Woche, der laufenden Woche',
        1: 'kommende Woche, kommender Woche, kommenden Woche, nächster Woche, nächsten Woche',
      },
      month: {
        [-1]: 'vergangenen Monat, vergangenen Monats, vorigen Monat, vorigen Monats, letzten Monats, Vormonat, Vormonats',
        0: 'diesem Monat, dieses Monats, laufenden Monat, laufenden Monats',
        1: 'nächsten Monats, kommenden Monat, kommenden Monats',
      },
      year: {
        [-2]: 'vorletztes Jahr, vorletzten Jahr, vorletzten Jahres, vorvergangenen Jahr, vorvergangenen Jahres',
        [-1]: 'vergangenen Jahr, vergangenes Jahr, vergangenen Jahres, vorigen Jahr, voriges Jahr, vorigen Jahres, letzten Jahr, letzten Jahres, Vorjahr, Vorjahres',
        0: 'diesem Jahr, dieses Jahres, laufenden Jahr, laufenden Jahres, heuer',
        1: 'nächsten Jahr, nächsten Jahres, kommendes Jahr, kommenden Jahr, kommenden Jahres',
      },
    },
    notDays:
      'Black Friday, Schwarzer Freitag, Schwarzen Freitag, Schwarze Freitag, Cyber Monday, Blutsonntag, Blauer Montag, Blauen Montag, Welt am Sonntag, Bild am Sonntag, Sonntag Aktuell, Good Friday, Weißer Sonntag, Weißen Sonntag, Bloody Sunday, Super Tuesday, Fridays for Future, langer Samstag, verkaufsoffener Sonntag, verkaufsoffenen Sonntag, verkaufsoffene Sonntag, guten Morgen',
    every: 'jeden, jedem, jeder, an jedem',
    namedAfter: 'Straße des, Platz des, Platz der',
    weekendBegins: 6,
    weekendLength: 2,
    later: 'später, danach, nachher, darauf',
    weekBefore: 'vorletzte*, vorvergangene*, vorvorige*, vor acht Tagen, vor einer Woche',
    weekAfter: 'übernächste*, in einer Woche, in acht Tagen',
    nightInto: 'Nacht zum, Nacht zu, Nacht auf, Nacht auf den, Nacht zu dem',
    through: 'bis, bis zum, bis zu, zu, zum, auf, auf den',
    parts: {
      early: 'Anfang, zu Anfang, Beginn, Anfang des Monats',
      middle: 'Mitte',
      late: 'Ende, gegen Ende',
      firstHalf: 'erste Hälfte, ersten Hälfte, ersten Hälfte des, ersten Maihälfte',
      secondHalf: 'zweite Hälfte, zweiten Hälfte, zweiten Hälfte des',
    },
    yearBehind: '',
    decades: { before: '', endings: 'er' },
    quarters:
      'erstes Quartal, ersten Quartal, ersten Quartals, erste Quartal, ersten Vierteljahr | zweites Quartal, zweiten Quartal, zweiten Quartals, zweite Quartal | drittes Quartal, dritten Quartal, dritten Quartals, dritte Quartal | viertes Quartal, vierten Quartal, vierten Quartals, vierte Quartal, Schlussquartal',
    dayOfMonth: {
      before: '',
      beforeOrdinal: 'am, vom, zum, bis zum, ab dem, seit dem, den, dem',
      behind: 'dieses Monats, des Monats, diesen Monats, des laufenden Monats, d. M',
      endings: '',
    },
    ordinalDays: 'ersten, erste, erster',
    dayAfter:
      'am nächsten Tag, am folgenden Tag, am Tag darauf, am Tag danach, tags darauf, am Folgetag, am nächsten Morgen, am folgenden Morgen, am nächsten Abend',
    ahead: {
      verbs:
        'wird, werden, will, wollen, soll, sollen, plant, planen, beabsichtigt, beginnt, startet, starten, öffnet, eröffnet, erwartet, geplant, vorgesehen, angesetzt, steht an, bevorsteht, bevorstehende*, findet statt',
      except: 'wird seit, werden seit',
      endings: '',
      not: 'haben, worden, gewesen',
      separable: { fällt: 'aus', fallen: 'aus', findet: 'statt', finden: 'statt', tritt: 'an', treten: 'an' },
      before: 'bis, bis zum, ab, ab dem, spätestens, spätestens am, frühestens, frühestens am',
    },
    weekend: 'Wochenende, Wochenendes, Wochenends',
    agoBefore:
      'vor, vor etwa, vor rund, vor ungefähr, vor gut, vor knapp, vor fast, vor über, vor mehr als, ' +
      'bereits vor, schon vor, erst vor',
    agoBehind: 'her, zurück',
    earlier: 'zuvor, früher, davor, vorher, eher',
    nights: 'Nacht, Nächte, Nächten',
    offset: { before: 'vor', after: 'nach' },
    last: 'letzte*, vergangene*, vorige*, zurückliegende*, verflossene*, verwichene*',
    next: 'nächste*, kommende*',
    beforeMonth:
      'im, in, seit, Ende, Anfang, Mitte, bis, vom, des, ab, Jahr, Jahre, Jahren, Jahres, Monat, Monats, ' +
      'Frühjahr, Frühling, Sommer, Herbst, Winter, Frühsommer, Spätsommer, Spätherbst, Jahresende, ' +
      'Jahresanfang, Jahresmitte, Jahreswechsel, Weihnachten, Ostern, Pfingsten, Silvester, Neujahr, ' +
      'letzten, letztem, vergangenen, vergangenem, vorigen, vorigem, nächsten, nächstem, kommenden, ' +
      'kommendem, diesem, diesen, dieses, zwischen, Stand, spätestens, frühestens, schon',
    of: 'des Jahres, im Jahr, im Jahre',
    and: 'und, bis, bis zum, sowie, auf den',
    ordinals: 'ten, te, ter',
    dayBefore: 'Vortag, Vortags, Vortages, am Tag zuvor, am Tag davor, am Tag vorher, tags zuvor, tags davor',
    one: 'ein, eine, einem, einer, einen, eines',
  },
  reporting: {
    before:
      'laut, nach Angaben von, nach Angaben, nach eigenen Angaben, nach den Angaben, nach ersten Angaben, ' +
      'nach jüngsten Angaben, nach offiziellen Angaben, nach Angabe, nach Auskunft von, nach Auskunft, ' +
      'nach Aussage von, nach Aussage, nach Aussagen von, nach Aussagen, nach den Worten von, ' +
      'nach den Worten, nach Worten von, nach Worten, nach Darstellung von, nach Darstellung, ' +
      'nach Informationen von, nach Informationen, nach Mitteilung, nach Einschätzung von, ' +
      'nach Einschätzung, nach Ansicht von, nach Ansicht, nach Meinung von, nach Meinung, ' +
      'nach Auffassung von, nach Auffassung, nach Überzeugung von, nach Überzeugung, ' +
      'nach Erkenntnissen von, nach Erkenntnissen, nach Berichten von, nach Berichten, nach Schätzung von, ' +
      'nach Schätzung, nach Schätzungen von, nach Schätzungen, nach Berechnungen von, nach Berechnungen, ' +
      'nach Zählung, nach Recherchen von, nach Recherchen, unter Berufung auf, mit Berufung auf, ' +
      'unter Verweis auf, mit Verweis auf, unter Hinweis auf, mit Hinweis auf',
    behind: 'zufolge, nach zu urteilen',
    verbs:
      'beziffert, bezifferte, bezifferten, beziffern, sagte, sagten, sagt, sagen, meldete, meldeten, meldet, melden, berichtete, berichteten, berichtet, ' +
      'berichten, schrieb, schrieben, schreibt, schreiben, erklärte, erklärten, erklärt, erklären, teilte, ' +
      'teilten, teilt, mitteilte, mitteilten, mitteilt, gab, gaben, gibt, geben, bekanntgab, bekanntgaben, ' +
      'betonte, betonten, betont, betonen, bestätigte, bestätigten, bestätigt, bestätigen, behauptete, ' +
      'behaupteten, behauptet, behaupten, versicherte, versicherten, versichert, beteuerte, beteuerten, ' +
      'beteuert, verkündete, verkündeten, verkündet, erläuterte, erläuterten, erläutert, ergänzte, ' +
      'ergänzten, ergänzt, unterstrich, unterstrichen, unterstreicht, bekräftigte, bekräftigten, ' +
      'bekräftigt, erzählte, erzählten, erzählt, erzählen, schilderte, schilderten, schildert, schildern, ' +
      'präzisierte, korrigierte, schätzt, schätzte, schätzten, konstatierte, konstatiert, resümierte, ' +
      'kommentierte, kommentiert, twitterte, twittert, postete, zitierte, warnte, warnten, warnt, warnen, ' +
      'prognostizierte, prognostiziert, kündigte, kündigten, kündigt, kündigen, ankündigte, ankündigten, ' +
      'fügte, fügten, fügt, hinzufügte, stellte, stellten, hob, hoben, hervorhob, wies, wiesen, weist, ' +
      'deutete, deuteten, sprach, sprachen, spricht, sprechen',
    quoting: 'so, fragte, fragten, fragt, rief, riefen, antwortete, antworteten, entgegnete, meinte, meint',
    separable: {
      teilte: 'mit',
      teilten: 'mit',
      teilt: 'mit',
      gab: 'bekannt',
      gaben: 'bekannt',
      gibt: 'bekannt',
      geben: 'bekannt',
      kündigte: 'an',
      kündigten: 'an',
      kündigt: 'an',
      kündigen: 'an',
      fügte: 'hinzu',
      fügten: 'hinzu',
      fügt: 'hinzu',
      stellte: 'fest',
      stellten: 'fest',
      hob: 'hervor',
      hoben: 'hervor',
      wies: 'hin',
      wiesen: 'hin',
      weist: 'hin',
      deutete: 'an',
      deuteten: 'an',
    },
    governing: { sprach: 'von', sprachen: 'von', spricht: 'von', sprechen: 'von' },
    otherwise: {
      meldete: 'an',
      meldeten: 'an',
      meldet: 'an',
      melden: 'an',
      sagte: 'ab, zu, aus',
      sagten: 'ab, zu, aus',
      sagt: 'ab, zu, aus',
      schrieb: 'ab',
      schrieben: 'ab',
    },
    shown: 'zeigte, zeigten, zeigt, zeigen',
    believed:
      'glaubt, glauben, glaubte, glaubten, vermutet, vermuten, vermutete, vermuteten, fürchtet, fürchten',
    pronouns: 'er, sie',
    backward: 'es, dies, diese, dieser, dieses, das, dort, dabei, damit, dazu, wir, ich',
    beside: 'gegenüber, während, nach, vor, auf, per, via',
    nouns: '',
    nounUse: '',
    reports:
      'Bericht, Berichte, Berichten, Berichts, Meldung*, Tweet, Tweets, Mitteilung, Mitteilungen, ' +
      'Erklärung, Erklärungen, Pressemitteilung*, Medienbericht*, Zeitungsbericht*, Agenturbericht*, ' +
      'Agenturmeldung*, Lagebericht*, Stellungnahme*, Ankündigung*, Bekanntgabe, Bekanntmachung*, ' +
      'Nachricht, Nachrichten, Aussage, Aussagen, Äußerung*, Angabe, Angaben, Interview*, ' +
      'Pressekonferenz*, Statement*, Kommuniqué*',
    helpers:
      'hat, haben, hatte, hatten, habe, auch, zudem, außerdem, ferner, weiter, später, bereits, zuvor, ' +
      'inzwischen, ebenfalls, unterdessen, zunächst, dazu, wörtlich, offiziell',
    unsaid:
      'nicht, nie, niemals, zu, wird, werden, wurde, wurden, worden, werde, soll, sollen, sollte, sollten, ' +
      'kann, können, konnte, konnten, will, wollen, wollte, wollten, muss, müssen, musste, mussten, darf, ' +
      'dürfen, möchte, möchten, niemand, nichts, kaum, kein, keine, keiner, man, ist, sind, sei, war, ' +
      'waren, bleibt, es',
    articles:
      'der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, dieser, diese, dieses, diesem, ' +
      'diesen, jener, jene, jenes, seine, ihre, sein, ihr, seiner, ihrer, seines, ihres, seinem, ihrem, ' +
      'seinen, ihren, unser, unsere, unserer, unseres, zwei, drei, vier, fünf, mehrere, mehreren, ' +
      'mehrerer, einige, einigen, einiger, viele, vielen, vieler, zahlreiche, zahlreichen, manche, beide, ' +
      'beiden, beider, sämtliche, alle, aller, allen, etliche',
    loose:
      'und, aber, doch, oder, am, an, im, in, ins, auf, aus, bei, beim, mit, nach, seit, von, vom, vor, ' +
      'zu, zum, zur, über, unter, für, gegen, ohne, um, während, bis, wegen, durch, ab, außer, neben, ' +
      'hinter, zwischen, trotz, statt, anstatt, dank, samt, entlang, gegenüber, innerhalb, außerhalb, ' +
      'angesichts, aufgrund, infolge, binnen, mithilfe, zufolge, laut, gemäß, er, sie, es, wir, ich, man, ' +
      'du, ihr, ihm, ihn, ihnen, mir, mich, dir, dich, uns, euch, wem, wen, dazu, danach, dann, dabei, ' +
      'damit, dafür, dagegen, davon, daran, darauf, daraus, darin, darüber, daraufhin, hierzu, hierbei, ' +
      'so, auch, zuvor, später, früher, zudem, zunächst, zuletzt, bereits, jetzt, nun, dort, hier, sich, ' +
      'noch, gestern, heute, vorgestern, übermorgen, inzwischen, unterdessen, derweil, mittlerweile, ' +
      'außerdem, ferner, schließlich, jedoch, allerdings, dennoch, trotzdem, deshalb, daher, darum, ' +
      'deswegen, somit, erst, nur, nicht, nie, niemals, mehr, schon, immer, wieder, weiter, weiterhin, ' +
      'sehr, kaum, oft, manchmal, vielleicht, offenbar, angeblich, möglicherweise, vermutlich, ' +
      'wahrscheinlich, zwar, denn, ja, nein, bisher, bislang, anschließend, ebenfalls, ebenso, indes, ' +
      'insgesamt, konkret, wörtlich, einst, damals, selbst, sogar, alles, nichts, etwas, niemand, jemand, ' +
      'sowie, sondern, rund, etwa, da, einmal, gleichzeitig, zugleich, zusammen, gemeinsam, kurz, lange, ' +
      'sofort, dies',
    conjunctions: 'und, aber, doch, wie, denn, sondern, auch, jedoch, allerdings, sogar, selbst',
    clause:
      'dass, ob, weil, wenn, wie, was, wer, wo, als, nachdem, bevor, ehe, obwohl, obgleich, sodass, ' +
      'sobald, solange, sofern, indem, falls, welche, welcher, welches, welchem, welchen, dessen, deren, ' +
      'denen, wodurch, wobei, womit, worauf, woraufhin, woher, wohin, warum, weshalb, wann, ist, sind, ' +
      'war, waren, bin, sei, seien, wäre, gewesen, hat, haben, habe, hatte, hatten, wird, werden, werde, ' +
      'wurde, wurden, worden, geworden, soll, sollen, solle, sollte, sollten, kann, können, könne, konnte, ' +
      'konnten, muss, müssen, müsse, musste, mussten, darf, dürfen, dürfe, durfte, durften, will, wollen, ' +
      'wolle, wollte, wollten, mag, möchte, möchten, kam, kamen, kommt, ging, gingen, geht, stand, ' +
      'standen, steht, lag, lagen, liegt, fiel, fielen, fällt, hielt, hielten, hält, ließ, ließen, lässt, ' +
      'nahm, nahmen, nimmt, sah, sahen, sieht, fand, fanden, findet, fuhr, fuhren, fährt, flog, flogen, ' +
      'fliegt, trug, trugen, trägt, traf, trafen, trifft, trat, traten, tritt, starb, starben, stirbt, ' +
      'zog, zogen, zieht, blieb, blieben, bleibt, begann, begannen, beginnt, verlor, verloren, verliert, ' +
      'gewann, gewannen, gewinnt, griff, griffen, greift, schlug, schlugen, schlägt, stieg, stiegen, ' +
      'steigt, sank, sanken, sinkt, brach, brachen, bricht, half, halfen, hilft, rief, riefen, ruft, ' +
      'schloss, schlossen, schließt, lief, liefen, läuft, warf, warfen, wirft, floh, flohen, flieht, ' +
      'verließ, verließen, verlässt, erhielt, erhielten, erhält, bekam, bekamen, entstand, entstanden, ' +
      'entsteht, schien, scheint, bot, boten, bietet, hing, hingen, hängt, lebt, macht, führt, gilt, galt, ' +
      'droht, fehlt, heißt, hieß, sprang, schoss, schossen, saß, saßen, sitzt, wuchs, wuchsen, wächst, ' +
      'kostet, zahlt, fordert, plant, weiß, wusste',
    verbEndings: 'te, ten',
    that: 'dass, ob',
    verbSecond: true,
    verbInitial: false,
    dropsPronouns: false,
    bareNouns: false,
    capitalNouns: true,
  },
  unasserted: {
    near:
      'konnte, konnten, können, kann, dürfte, dürften, will, wollen, wollte, wollten, möchte, möchten, ' +
      'plant, planen, plante, planten, geplant, geplante, geplanter, geplanten, geplantes, beabsichtigt, ' +
      'beabsichtigen, beabsichtigte, erwägt, erwägen, erwog, droht, drohen, drohte, drohten, drohende, ' +
      'drohenden, sollte, sollten, möglich, mögliche, möglicher, möglichen, möglichem, mögliches, ' +
      'möglicherweise, womöglich, eventuell, vielleicht, bevorstehende, bevorstehenden, bevorstehender, ' +
      'potenzielle, potenziellen, potenzieller, theoretisch, bereit, vermeintliche, vermeintlichen, ' +
      'vermeintlicher, versuchte, versuchten, versuchter, vergeblich',
    wide:
      'nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keines, keinerlei, niemand, niemanden, ' +
      'keineswegs, mitnichten, weder, wenn, falls, sofern, ob, ohne, bestreitet, bestritt, bestritten, ' +
      'bestreiten, bestreite, dementiert*, dementieren, Dementi, Dementis, leugnet, leugnete, leugneten, ' +
      'leugnen, verneint*, falsch, unwahr, erfunden, verhindert, verhinderte, verhinderten, verhindern, ' +
      'vereitelt, vereitelte, vereitelten, vereiteln',
    behind: 'nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keinerlei, keineswegs',
    except:
      'nicht nur, nicht allein, nicht bloß, nicht zum ersten Mal, nicht das erste Mal, nicht der erste, ' +
      'nicht die erste, nicht das erste, nicht mehr als, nicht weniger als, nicht zuletzt, nicht erst, ' +
      'nicht einmal, nicht ohne, nicht unter, kein Zweifel, keinen Zweifel, keine Frage, ohne Zweifel, ' +
      'ohne Weiteres, als ob, wenn auch, auch wenn, selbst wenn, immer wenn, ob sie nun, ' +
      'nicht auszuschließen',
    negations: 'nicht, nie, niemals',
  },
  clauses: {
    subordinate:
      'während, obwohl, obgleich, obschon, weil, trotz, ungeachtet, wobei, nachdem, bevor, ehe, sobald, ' +
      'um zu, zumal, wohingegen, indem, sodass, damit, welche, welcher, welches, welchem, welchen, deren, ' +
      'dessen, denen, wodurch, womit, worauf, angesichts, aufgrund',
    parting:
      'dass, nachdem, nach, bevor, ehe, seit, seitdem, als, weil, obwohl, ob, wegen, wenn, sobald, damit, ' +
      'sodass, trotz, aufgrund, angesichts, infolge, wonach, wie, warum',
    coordinating: 'und, sowie, oder, sondern, denn',
    indefinite:
      'ein, eine, einem, einer, eines, einen, irgendein, irgendeine, weitere, weiterer, weiteres, ' +
      'weiteren, weiterem, andere, anderer, anderes, anderen, anderem, neue, neuer, neues, neuen, neuem, ' +
      'zusätzliche, zusätzlicher, zusätzliches, zusätzlichen, mehrere, mehreren, einige, einigen',
    deedNouns:
      'Ankunft, Ankünfte, Landung, Landungen, Notlandung, Notlandungen, Zwischenlandung, Abflug, Abflüge, ' +
      'Anflug, Abreise, Anreise, Einreise, Ausreise, Rückkehr, Rückflug, Entsendung, Entsendungen, ' +
      'Verlegung, Verlegungen, Stationierung, Stationierungen, Lieferung, Lieferungen, Waffenlieferung, ' +
      'Waffenlieferungen, Hilfslieferung, Hilfslieferungen, Abzug, Truppenabzug, Rückzug, Eintreffen, ' +
      'Überführung, Start, Starts, Abtransport',
    destination:
      'nach, Richtung, in Richtung, mit Ziel, mit Kurs auf, gen, in die, in den, ins, zum, zur, zu',
    framed: true,
  },
  shares: {
    before:
      'weitere, weiteren, weiterer, weitere rund, weitere etwa, zusätzliche, zusätzlichen, zusätzlicher, ' +
      'zusätzlich, noch, nochmals, noch einmal, noch weitere, von den, von diesen, von ihren, von seinen, ' +
      'von ihnen, davon, darunter, unter ihnen, der insgesamt, den insgesamt, Hälfte der, Drittel der, ' +
      'Viertel der, Teil der, Großteil der, Mehrheit der, einer der, eine der, eines der, zwei der, ' +
      'drei der, vier der, fünf der, die übrigen, übrigen, übrige, restlichen, restliche, die anderen',
    beside: 'andere, anderen, anderer',
    behind: 'weitere, weiteren, mehr, zusätzlich, zusätzliche, zusätzlichen, extra, obendrein',
    each:
      'je, jeweils, jeweiligen, jede, jedes, jeder, jeden, jedem, pro Flugzeug, pro Maschine, pro Flug, ' +
      'pro Schiff, pro Fahrzeug, pro Kopf, pro Person',
    capacity:
      'Kapazität, Kapazitäten, Nutzlast, Nutzlasten, höchstens, maximal*, Zuladung, Höchstlast, Traglast, ' +
      'Tragfähigkeit, Tragkraft, Fassungsvermögen, Ladekapazität, Ladevermögen, Platz für, Platz bieten, ' +
      'Startgewicht, fassen, fasst',
  },
  offices: {
    heads: {
      'chief-of-staff':
        'Stabschef*, Generalstabschef*, Chef des Stabes, Chef des Stabs, Chef des Generalstabs, ' +
        'Chef des Generalstabes, Chefin des Stabes, Chef des Führungsstabes, ' +
        'Chef des Vereinigten Generalstabs',
      commander:
        'Befehlshaber*, Oberbefehlshaber*, Oberkommandierende*, Kommandeur*, Kommandant*, ' +
        'Truppenkommandeur*, Brigadekommandeur*, Bataillonskommandeur*, Divisionskommandeur*, ' +
        'Militärkommandeur*, Rebellenkommandeur*, befehligt, befehligte, kommandiert, kommandierte',
      head:
        'Leiter, Leiters, Leitern, Leiterin, Leiterinnen, leitet, leitete, Chef, Chefs, Chefin, Chefinnen, ' +
        'Vorsitzende*, Direktor, Direktors, Direktoren, Direktorin, Generaldirektor*, Geschäftsführer*, ' +
        'Behördenchef*, Behördenleiter*, Amtsleiter*, Abteilungsleiter*, Einsatzleiter*, Institutsleiter*, ' +
        'Polizeichef*, Geheimdienstchef*, Parteichef*, Fraktionschef*, Regierungschef*, Kanzleramtschef*, ' +
        'Konzernchef*, Vorstandschef*, Vorstandsvorsitzende*, Parteivorsitzende*, Fraktionsvorsitzende*, ' +
        'Gewerkschaftschef*, Notenbankchef*, Kremlchef*, Klinikchef*, Gebietschef*',
      minister:
        'Minister, Ministers, Ministern, Ministerin, Ministerinnen, Außenminister, Außenministers, ' +
        'Außenministerin, Verteidigungsminister, Verteidigungsministers, Verteidigungsministerin, ' +
        'Innenminister, Innenministers, Innenministerin, Finanzminister, Finanzministers, ' +
        'Finanzministerin, Justizminister, Justizministers, Justizministerin, Wirtschaftsminister, ' +
        'Wirtschaftsministers, Wirtschaftsministerin, Gesundheitsminister, Gesundheitsministers, ' +
        'Gesundheitsministerin, Verkehrsminister, Verkehrsministers, Verkehrsministerin, Umweltminister, ' +
        'Umweltministers, Umweltministerin, Bildungsminister, Bildungsministerin, Arbeitsminister, ' +
        'Arbeitsministerin, Energieminister, Energieministerin, Agrarminister, Agrarministerin, ' +
        'Landwirtschaftsminister, Landwirtschaftsministerin, Kulturminister, Kulturministerin, ' +
        'Handelsminister, Handelsministerin, Entwicklungsminister, Entwicklungsministerin, Bundesminister, ' +
        'Bundesministerin, Ministerpräsident, Ministerpräsidenten, Ministerpräsidentin, Premierminister, ' +
        'Premierministers, Premierministerin, Premier, Premiers',
      spokesman:
        'Sprecher, Sprechers, Sprechern, Sprecherin, Sprecherinnen, Regierungssprecher*, Militärsprecher*, ' +
        'Armeesprecher*, Polizeisprecher*, Ministeriumssprecher*, Behördensprecher*, Pressesprecher*, ' +
        'Kremlsprecher*, Konzernsprecher*, Unternehmenssprecher*, Feuerwehrsprecher*, Gerichtssprecher*, ' +
        'Bundeswehrsprecher*, Außenamtssprecher*, Botschaftssprecher*, Kliniksprecher*, Bahnsprecher*, ' +
        'Flughafensprecher*',
      ambassador:
        'Botschafter, Botschafters, Botschaftern, Botschafterin, Botschafterinnen, Sonderbotschafter*',
      inspector:
        'Inspekteur*, Generalinspekteur*, Inspektor*, Chefinspekteur*, Chefinspektor*, Generalinspektor*',
      adviser:
        'Berater, Beraters, Beratern, Beraterin, Beraterinnen, Sicherheitsberater*, Chefberater*, ' +
        'Regierungsberater*, Präsidentenberater*, Wirtschaftsberater*, Wahlkampfberater*, ' +
        'außenpolitischer Berater',
    },
    verbs: 'leitet, leitete, befehligt, befehligte, kommandiert, kommandierte',
    appointing:
      'ernannt*, ernennt, ernennen, berief, beriefen, berufen, bestellt*, befördert*, gewählt, wählte, wählten',
    deputies: 'stellvertretend*, Stellvertreter*, Vize*, stv, stellv, zweiter, zweite, assistierend*',
    passing:
      'Delegation*, Regierungsdelegation*, Militärdelegation*, Verhandlungsdelegation*, Verhandlungsteam*, ' +
      'Abordnung*, Mission, Missionen, Friedensmission*, Gruppe, Gruppen, Arbeitsgruppe*, Kontaktgruppe*, ' +
      'Team, Teams, Kontingent*, Crew, Crews, Besatzung*, Einsatz, Einsatzes, Rettungseinsatz*, ' +
      'Expedition*, Operation*, Ermittlung*, Sonderkommission*, Untersuchung*, Truppe, Truppen, Soldaten, ' +
      'Konvoi*',
    ranks:
      'General, Generals, Generäle, Generälen, Generalin, Generaloberst*, Generalleutnant*, Generalmajor*, ' +
      'Brigadegeneral*, Armeegeneral*, Generalfeldmarschall*, Viersternegeneral*, Oberst, Obersten, ' +
      'Obersts, Oberstleutnant*, Kapitän, Kapitäns, Kapitänin, Fregattenkapitän*, Korvettenkapitän*, ' +
      'Kommodore, Marschall, Marschalls, Feldmarschall*, Major, Majors, Majorin, Leutnant, Leutnants, ' +
      'Oberleutnant*, Kapitänleutnant*, Hauptmann, Hauptmanns, Hauptfrau, Rittmeister, Admiral, Admirals, ' +
      'Admiralin, Vizeadmiral*, Konteradmiral*, Flottillenadmiral*, Großadmiral, Brigadier, Brigadiers, ' +
      'Divisionär, Korpskommandant, Feldwebel, Oberfeldwebel, Hauptfeldwebel, Stabsfeldwebel, ' +
      'Oberstabsfeldwebel, Stabsunteroffizier, Korporal, Gefreiter, Obergefreiter, Sergeant, Gen, Dr, ' +
      'Prof, Professor, Professorin, Doktor',
    hosts: 'empfang*, empfing*, begrüß*, willkommen, Gastgeber*, gastgebend*, hieß willkommen, in Empfang',
  },
  countries: {
    words: {
      AE: 'Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, VAE, Emirati*',
      AF: 'afghan*',
      AL: 'albanisch*, Albaner*',
      AM: 'armenisch*, Armenier*',
      AO: 'angolan*',
      AR: 'argentin*',
      AT: 'österreich*',
      AU: 'australi*',
      AZ: 'aserb*',
      BA: 'bosni*, herzegowin*',
      BD: 'banglad*',
      BE: 'belgisch*, Belgier*',
      BF: 'burkinisch*, Burkiner*, burkinab*',
      BG: 'bulgar*',
      BH: 'bahrain*',
      BI: 'burundisch*, Burundier*',
      BJ: 'beninisch*, Beniner*',
      BO: 'bolivi*',
      BR: 'brasil*',
      BW: 'botswan*, botsuan*',
      BY: 'belarus*, weißruss*',
      CA: 'kanadi*',
      CD: 'Kongo, Kongos, DR Kongo, Demokratische Republik Kongo, Demokratischen Republik Kongo, kongoles*',
      CG: 'Republik Kongo',
      CF: 'Zentralafrikanischen Republik, zentralafrikanisch*, Zentralafrikaner*',
      CH: 'schweizer*, Eidgenossenschaft',
      CI: 'Elfenbeinküste, ivorisch*, Ivorer*',
      CL: 'chilen*',
      CM: 'kamerun*',
      CN: 'chines*, Volksrepublik China, rotchines*',
      CO: 'kolumbian*',
      CR: 'costa-ricanisch*, costaricanisch*, Costa Ricaner*',
      CU: 'kubanisch*, Kubaner*, Exilkubaner*',
      CV: 'Kap Verde, Kapverden, kapverdisch*',
      CY: 'zypri*, Zyprer*',
      CZ: 'tschech*',
      DE: 'deutsch*, Bundesrepublik, bundesdeutsch*',
      DJ: 'dschibutisch*',
      DK: 'dänisch*, Däne, Dänen, Dänin, Däninnen, Dänemark*',
      DO: 'Dominikanischen Republik, dominikanisch*',
      DZ: 'algerisch*, Algerier*',
      EC: 'ecuadorian*',
      EE: 'estnisch*, Este, Esten, Estin, Estinnen',
      EG: 'ägypt*',
      ER: 'eritre*',
      ES: 'spanisch*, Spanier*',
      ET: 'äthiop*',
      FI: 'finnisch*, Finne, Finnen, Finnin, Finninnen',
      FR: 'Franzos*',
      GA: 'gabun*',
      GB:
        'Großbritannien*, Vereinigten Königreich, Vereinigten Königreichs, Vereinigten Königreiches, ' +
        'Vereinigte Königreich, britisch*, Brite, Briten, Britin, Britinnen, schottisch*, Schotte, ' +
        'Schotten, Schottin, Schottland*, nordirisch*, Nordirland*, walisisch*, UK',
      GE: 'georgisch*, Georgier*',
      GH: 'ghanaisch*, Ghanaer*',
      GL: 'grönländ*',
      GM: 'gambisch*, Gambier*',
      GN: 'guineisch*, Guineer*',
      GR: 'griech*',
      GT: 'guatemalt*',
      GY: 'guyanisch*',
      HK: 'Hongkong*',
      HN: 'hondur*',
      HR: 'kroat*',
      HT: 'haitian*',
      HU: 'ungarisch*, Ungar, Ungarin, Ungarinnen',
      ID: 'indones*',
      IE: 'irisch*, Ire, Iren, Irin, Irinnen',
      IL: 'israel*',
      IN: 'indisch*, Inder, Indern, Inders, Inderin, Inderinnen',
      IQ: 'irakisch*, Iraker*',
      IR: 'iranisch*, Iraner*, Exiliraner*',
      IS: 'isländisch*, Isländer*',
      IT: 'italien*',
      JM: 'jamaika*',
      JO: 'jordanisch*, Jordanier*',
      JP: 'japan*',
      KE: 'kenian*, keniat*',
      KG: 'kirgis*',
      KH: 'kambodschan*',
      KP: 'nordkorean*',
      KR: 'südkorean*',
      KW: 'kuwaitisch*, Kuwaiter*',
      KZ: 'kasach*',
      LA: 'laotisch*, Laote, Laoten',
      LB: 'libanes*',
      LI: 'liechtenstein*',
      LK: 'sri-lankisch*, srilankisch*, Sri Lanker*, ceylonesisch*',
      LR: 'liberian*',
      LT: 'litau*',
      LU: 'luxemburg*',
      LV: 'lettisch*, Lette, Letten, Lettin, Lettinnen',
      LY: 'libysch*, Libyer*',
      MA: 'marokkan*',
      MC: 'monegass*',
      MD: 'Moldau, moldauisch*, moldaw*, Moldauer*',
      ME: 'montenegrin*',
      MG: 'madagass*, madegass*',
      MK: 'mazedon*, nordmazedon*',
      ML: 'malisch*, Malier*',
      MM: 'myanmar*, Birma, Birmas, Burma, birmanisch*, Birmane, Birmanen, burmesisch*',
      MN: 'mongol*',
      MR: 'mauretan*',
      MT: 'maltesisch*',
      MV: 'maledivisch*, Malediver*',
      MW: 'malawisch*, Malawier*',
      MX: 'mexik*',
      MY: 'malaysisch*, Malaysier*',
      MZ: 'mosambik*',
      NA: 'namibisch*, Namibier*',
      NE: 'nigrisch*, Nigrer*',
      NG: 'nigerian*',
      NI: 'nicaraguan*',
      NL: 'niederländ*, Holland, Hollands, holländisch*, Holländer*',
      NO: 'norweg*',
      NP: 'nepal*',
      NZ: 'neuseel*',
      OM: 'omanisch*, Omaner*',
      PA: 'panamaisch*, Panamaer*, panames*',
      PE: 'peruan*',
      PG: 'papua-neuguineisch*',
      PH: 'philippin*, Filipino*, Filipina*',
      PK: 'pakistan*',
      PL: 'polnisch*, Polin, Polinnen',
      PS: 'palästin*',
      PT: 'portugies*',
      PY: 'paraguay*',
      QA: 'katarisch*, Katarer*',
      RO: 'rumän*',
      RS: 'serb*',
      RU: 'russisch*, Russe, Russen, Russin, Russinnen, Russische Föderation, Russischen Föderation',
      RW: 'ruand*',
      SA: 'saudi-arabisch*, saudiarabisch*, saudisch*, Saudi, Saudis, Saudi-Araber*',
      SD: 'sudanes*',
      SE: 'schwedisch*, Schwede, Schweden, Schwedin, Schwedinnen',
      SG: 'singapur*',
      SI: 'slowen*',
      SK: 'slowak*',
      SL: 'sierra-leonisch*',
      SN: 'senegal*',
      SO: 'somalisch*, Somalier*',
      SR: 'surinamisch*, Surinamer*',
      SS: 'südsudan*',
      SV: 'Salvadorian*',
      SY: 'syrisch*, Syrer, Syrern, Syrers, Syrerin, Syrerinnen, Exilsyrer*',
      SZ: 'Swasiland',
      TD: 'tschadisch*, Tschader*',
      TG: 'togoisch*, Togoer*',
      TH: 'thailänd*, thai, Thais',
      TJ: 'tadschik*',
      TL: 'Osttimor*',
      TM: 'turkmen*',
      TN: 'tunes*',
      TR: 'türkisch*, Türke, Türken, Türkin, Türkinnen, Türkiye',
      TW: 'taiwan*',
      TZ: 'tansan*',
      UA: 'ukrain*',
      UG: 'ugand*',
      US:
        'USA, US, Vereinigten Staaten, Vereinigten Staaten von Amerika, Vereinigte Staaten von Amerika, ' +
        'amerikan*, Amerika, Amerikas',
      UY: 'uruguay*',
      UZ: 'usbek*',
      VA: 'Vatikan, Vatikans, vatikanisch*, Heilige Stuhl, Heiligen Stuhl, Heiligen Stuhls, Heiliger Stuhl',
      VE: 'venezolan*, venezuelan*',
      VN: 'vietnam*',
      YE: 'jemen*',
      ZA: 'südafrikan*',
      ZM: 'sambisch*, Sambier*',
      ZW: 'simbabw*',
    },
    none:
      'US-Tonne, US-Tonnen, US-Dollar, US-Pfund, amerikanische Tonnen, amerikanischen Tonnen, Indischer Ozean, Indischen Ozean, Indische Ozean, Indischen Ozeans, Neu-Mexiko, New Mexico, ' +
      'Neu Mexiko, Golf von Mexiko, Golfs von Mexiko, Golf von Oman, Golf von Guinea, Golf von Thailand, ' +
      'Golf von Panama, Japanisches Meer, Japanischen Meer, Irische See, Irischen See, Norwegische See, ' +
      'Norwegischen See, Britisch-Kolumbien, British Columbia, Schweizergarde*, Deutschsprachig*, ' +
      'Spanische Grippe, Spanischen Grippe, Russisch Roulette, Russisches Roulette, Panamakanal*, ' +
      'Panama-Kanal*, Panama Papers',
    ambiguous: 'Jersey, Dominica, Réunion, Montserrat, Guernsey, Sark, Chad, Jordan',
  },
  meanings: {
    military:
      'Streitkräfte*, Armee*, Militär*, Bundeswehr*, Nationalgarde*, Marine, Kriegsmarine*, ' +
      'Seestreitkräft*, Bataillon*, Brigade, Brigaden, Regiment, Regimenter, Regiments, Truppe, ' +
      'Truppenverband*, Truppenverbänd*, Truppenbewegung*, Truppenteil*, Truppenstärke*, ' +
      'Truppenkontingent*, Generalstab, Generalstabs, Garnison*, Kaserne*',
    'ground-forces+military':
      'Landstreitkräft*, Bodentruppen, Bodentruppe, Heer, Heeres, Heers, Bodenstreitkräft*, Landstreitmacht',
    'air-force': 'Luftwaffe*, Luftstreitkräft*, Luftstreitmacht',
    arrive:
      'traf … ein, trafen … ein, trifft … ein, treffen … ein, kam … an, kamen … an, kommt … an, ' +
      'kommen … an, lief … ein, liefen … ein, läuft … ein, reiste … an, reisten … an, reist … an, ' +
      'reiste … ein, reisten … ein, reist … ein, setzte … auf, setzten … auf, setzt … auf, ' +
      'landet*, gelandet*, landen, eingetroffen*, eintraf*, eintreffen, traf ein, trafen ein, trifft ein, ' +
      'treffen ein, angekommen*, ankam, ankamen, ankommen, ankommt, kam an, kamen an, Ankunft, Ankünfte, ' +
      'Landung, Landungen, notgelandet, notlanden, Notlandung*, aufgesetzt, kamen, erreicht, ' +
      'erreichte, erreichten, erreichen, eingereist*, einreist*, Einreise, angereist*, anreist*, Anreise, ' +
      'eingeflogen*, einmarschiert*, eingelaufen',
    leave:
      'hob … ab, hoben … ab, hebt … ab, heben … ab, flog … ab, flogen … ab, fliegt … ab, fliegen … ab, ' +
      'reiste … ab, reisten … ab, reist … ab, reisen … ab, reiste … aus, reisten … aus, reist … aus, ' +
      'brach … auf, brachen … auf, bricht … auf, brechen … auf, kehrte … zurück, kehrten … zurück, ' +
      'kehrt … zurück, kehren … zurück, flog … zurück, flogen … zurück, fliegt … zurück, lief … aus, ' +
      'liefen … aus, läuft … aus, ' +
      'abgeflogen*, abflog, abflogen, Abflug, Abflüge, verließ*, verlassen, verlässt, gestartet, ' +
      'abgehoben, abhob, abhoben, hob ab, hoben ab, abgereist*, abreist*, Abreise, ausgereist*, ausreist*, ' +
      'Ausreise, ausgeflogen*, ausgelaufen, aufgebrochen, aufbrach, aufbrachen, brach auf, brachen auf, ' +
      'zurückgekehrt*, zurückkehr*, kehrte zurück, kehrten zurück, Rückkehr, heimgekehrt*, ' +
      'zurückgeflogen*, zurückflog*, flog zurück, flogen zurück, Rückflug, Rückflüge, davongeflogen',
    send:
      'entsand*, entsend*, geschickt, schickt*, schicken, verlegt*, verlegen, Verlegung*, gesandt, sandte, ' +
      'sandten, ausgesandt, stationiert*, stationieren, Stationierung*, beordert*, abkommandiert*, ' +
      'in Marsch gesetzt, losgeschickt',
    carry:
      'befördert*, befördern, brachte*, bringt, bringen, gebracht*, beladen*, Bord, transportier*, ' +
      'Transport, Transporte, Transporten, Transports, Abtransport, liefert, lieferte, lieferten, liefern, ' +
      'geliefert*, Lieferung*, verladen, verlud*, ausgeladen, entladen, überbracht*, mitgebracht',
    fly:
      'Flug, Flüge, Flügen, Flugs, Fluges, flog, flogen, geflogen*, fliegt, fliegen, überflog*, ' +
      'überfliegen, Überflug, Überflugs, Überflüge, Überflügen, Überflugrecht*, Zwischenlandung*, ' +
      'Zwischenstopp*, zwischengelandet*, zwischenlandet*, auftank*, aufgetankt, Flugroute*, ' +
      'Flugbewegung*, Flugverkehr*, Flugdaten*, Flugplan*, Direktflug*, Linienflug*, Hinflug, Weiterflug*',
    equipment:
      'Ausrüstung*, Gerät, Geräte, Gerätschaft*, Material, Materials, Materialien, Kriegsgerät*, ' +
      'Militärgerät*, Kriegsmaterial*, Rüstungsmaterial*, Fracht, Frachten, Frachtgut, Frachtgüter*, ' +
      'Gütern, Ladung, Ladungen, Schiffsladung*, Nachschub*, Cargo',
    personnel:
      'Personal, Personals, Fachpersonal*, Bodenpersonal*, Spezialist, Spezialisten, Spezialistin*, ' +
      'Experte, Experten, Expertin, Expertinnen, Fachleute, Fachleuten, Fachkräfte, Fachkräften, ' +
      'Belegschaft*',
    contract:
      'Vertrag, Vertrags*, Vertrages, Verträge, Verträgen, vertraglich*, Abkommen, Abkommens, ' +
      'Vereinbarung*, Übereinkommen, Übereinkunft*, Abmachung*, Deal, Deals, Kontrakt, Kontrakts, ' +
      'Kontrakte, Kontrakten, Kaufvertrag*, Rahmenvertrag*, Handelsabkommen*, Handelsvertrag*, ' +
      'Friedensabkommen*, Friedensvertrag*, Pakt, Pakts, Paktes',
    technical: 'technisch*',
    'technical+military': 'militärtechnisch*, wehrtechnisch*',
    cooperation: 'Kooperation*, kooperier*, zusammenarbeit*, zusammengearbeitet',
    exercise:
      'Manöver, Manövern, Manövers, Übung*, Militärübung*, Großübung*, Truppenübung*, Marineübung*, ' +
      'Luftwaffenübung*, Gefechtsübung*, Notfallübung*, Militärmanöver*, Seemanöver*, Großmanöver*, ' +
      'Marinemanöver*',
    support:
      'unterstütz*, Rückhalt, Rückendeckung, Beistand, beisteht, beistehen, befürwort*, Solidarität, ' +
      'solidarisier*, stärkte den Rücken',
    ally:
      'verbündet*, Bündnis*, alliiert*, Allianzen, Militärallianz*, Verteidigungsallianz*, ' +
      'Militärbündnis*, Verteidigungsbündnis*, Schutzmacht',
    train:
      'bildete … aus, bildeten … aus, bildet … aus, bilden … aus, ' +
      'ausbild*, ausgebildet*, Schulung, Schulungen, geschult*, trainier*, Training, Trainings, Lehrgang*, ' +
      'Militärausbildung*, Trainingslager*',
    maintain:
      'Wartung*, instandhalt*, Instandsetzung*, instandgesetzt, Reparatur*, reparier*, Überholung, ' +
      'generalüberholt*',
    strategy: 'strateg*',
    believe:
      'glaubt, glaubte, glaubten, glauben, beschuldigt*, beschuldigen, Beschuldigung*, bezichtig*, ' +
      'vorwirft, vorwerfen, vorgeworfen, wirft, Vorwurf, Vorwürfe, Vorwürfen, Anschuldigung*, ' +
      'verdächtigt*, verdächtigen, unterstellt*, behauptet*, behaupten, Behauptung*',
    overthrow:
      'Putsch, Putsches, Putsche, Putschs, Putschversuch*, putscht*, Putschist*, Militärputsch*, Sturz, ' +
      'Sturzes, gestürzt*, stürzen, Umsturz, Umsturzes, Umsturzversuch*, Staatsstreich*, entmachtet*, ' +
      'entmachten, Entmachtung*, Machtergreifung, Militärrevolte',
    refuse:
      'weigert, weigerte, weigerten, weigern, geweigert, Weigerung*, lehnt, lehnte, lehnten, ablehn*, ' +
      'abgelehnt*, verweiger*, zurückgewies*, zurückweis*, ausgeschlagen',
    resign:
      'trat … zurück, traten … zurück, tritt … zurück, treten … zurück, legte … nieder, legten … nieder, ' +
      'legt … nieder, dankte … ab, ' +
      'Rücktritt*, zurücktreten, zurückgetreten*, zurücktritt, zurücktrat, zurücktraten, trat zurück, ' +
      'traten zurück, tritt zurück, abgedankt*, abdank*, dankte ab, Amtsverzicht*, Machtverzicht*, ' +
      'Demission*, niedergelegt, Amt niederlegen, Amt nieder, Amt abgeben, Macht abgeben',
    declare:
      'ausgerufen*, Ausrufung, ernannt*, ernennt, ernennen, Ernennung*, sich selbst erklärt, sich erklärt, ' +
      'zum Präsidenten erklärt, zur Präsidentin erklärt, zum Interimspräsidenten erklärt, ' +
      'zum Übergangspräsidenten erklärt, zum Staatschef erklärt, zum Staatsoberhaupt erklärt, ' +
      'zum Sieger erklärt, zur Siegerin erklärt, für unabhängig erklärt, für abgesetzt erklärt, ' +
      'den Krieg erklärt, erklärte sich zum, erklärte sich zur, erklärt sich zum, erklärten sich zum, ' +
      'selbsterklärt*, selbsternannt*, selbst ernannt*, proklamier*, Proklamation*, ' +
      'Unabhängigkeitserklärung*',
    president:
      'Präsident*, Staatschef*, Staatspräsident*, Bundespräsident*, Staatsoberhaupt*, Staatsoberhäupt*',
    interim: 'Übergang*, Interim*, kommissarisch*, geschäftsführend*',
    'interim+president': 'Übergangspräsident*, Interimspräsident*, Interimsstaatschef*, Übergangsstaatschef*',
    opposition:
      'Opposition*, Regierungsgegner*, Regimegegner*, Regimekritiker*, Regierungskritiker*, Dissident*',
    election:
      'Wahl, Wahlen, Wahlkampf*, Wahltag*, Wahlgang*, Wahlgäng*, Wahlsieg*, Wahllokal*, Wahlbeteiligung*, ' +
      'Wahlberechtigt*, Wahlkommission*, Wahlausgang*, Wahltermin*, Wahlbeobachter*, Wahlniederlage*, ' +
      'Wähler*, gewählt*, wählt, wählte, wählten, Wiederwahl*, wiedergewählt*, Neuwahl*, Stichwahl*, ' +
      'Parlamentswahl*, Bundestagswahl*, Landtagswahl*, Kommunalwahl*, Europawahl*, Gouverneurswahl*, ' +
      'Urnengang*, Urnengäng*, Stimmabgabe*',
    'president+election': 'Präsidentenwahl*, Präsidentschaftswahl*, Präsidentschaftskandidat*',
    rigged:
      'manipuliert*, manipulieren, Manipulation*, gefälscht*, Fälschung*, Betrugs, Betrugsvorwurf*, ' +
      'Betrugsvorwürf*, illegitim*, unrechtmäßig*',
    'rigged+election': 'Wahlbetrug*, Wahlfälschung*, Wahlmanipulation*, Scheinwahl*',
    country: 'Länder, Ländern, Staaten, Nationen, Staatengemeinschaft, Völkergemeinschaft, Weltgemeinschaft',
    pressure:
      'Druck, Drucks, fordert, forderte, forderten, fordern, Forderungen, aufgefordert*, auffordert*, ' +
      'auffordern, Aufforderung*, verlangt*, verlangen, drängt, drängte, drängten, Ultimatum*, Ultimaten, ' +
      'appellier*, Appell, Appelle, Appells, Appellen, mahnt, mahnte, mahnten',
    criticise:
      'prangerte … an, prangerten … an, prangert … an, ' +
      'kritisier*, Kritik, Kritiken, Kritiker*, verurteil*, rügt, rügte, rügten, Rüge, bemängel*, ' +
      'angeprangert*, anprangern, prangert*, beanstand*, missbillig*, tadelt*',
    sanction:
      'Sanktion*, Strafmaßnahme*, Embargo*, Ölembargo*, Waffenembargo*, Handelsembargo*, Einreiseverbot*, ' +
      'Einreisesperre*, Kontensperr*, Vermögenssperre*',
    aid:
      'Hilfe, Hilfen, Hilfsgüter*, humanitär*, Hilfslieferung*, Hilfspaket*, Hilfskonvoi*, ' +
      'Hilfsorganisation*, Hilfstransport*, Hilfsmission*, Nothilfe*, Soforthilfe*, Katastrophenhilfe*, ' +
      'Entwicklungshilfe*, Militärhilfe*, Finanzhilfe*, Hilfsprogramm*, Hilfsleistung*',
    medicine: 'Medikament*, Medizin, Medizinern, medizinisch*, Arznei*, Impfstoff*, Antibiotik*',
    attack:
      'griff … an, griffen … an, greift … an, greifen … an, ' +
      'Angriff*, Angreifer*, angreifen, angreift, angegriffen*, griff an, griffen an, greift an, ' +
      'Anschlag*, attackier*, Attacke*, Attentat*, Überfall, Überfalls, Überfälle*, überfiel, überfielen, ' +
      'Luftangriff*, Luftschlag*, Raketenangriff*, Drohnenangriff*, Bombenangriff*, Gegenangriff*, ' +
      'Großangriff*, Cyberangriff*, Hackerangriff*, Messerangriff*, Messerattacke*, Bombenanschlag*, ' +
      'Terroranschlag*, Brandanschlag*, Selbstmordanschlag*, Sprengstoffanschlag*, Autobombe*, Bombe, ' +
      'Bomben, bombardier*, Bombardement*, Beschuss, Beschusses, beschossen, beschoss, beschießen, ' +
      'Offensive, Gegenoffensive*, Großoffensive*, Militäroffensive*, Bodenoffensive*',
    kill:
      'kam … ums Leben, kamen … ums Leben, kommt … ums Leben, kommen … ums Leben, brachte … um, ' +
      'brachten … um, bringt … um, ' +
      'getötet*, tötet, tötete, töteten, töten, Tötung*, Tote, Toter, tot, starb, starben, stirbt, ' +
      'sterben, gestorben*, verstarb, verstarben, verstorben, umgekommen*, umkam, umkamen, ums Leben, ' +
      'ums Leben gekommen, ums Leben kam, ums Leben kamen, kam ums Leben, kamen ums Leben, erschossen*, ' +
      'erschoss, erschießt, erschießen, erstochen*, erstach, ertrunken*, ertrank, ertranken, erschlagen, ' +
      'erlag, erlagen, umgebracht*, ermordet*, ermorden, Ermordung*, Mord, Morde, Mordes, Morden, ' +
      'Mordfall*, Totschlag*, Tod, Tods, Todes, tödlich*, hingerichtet*, Hinrichtung*, Massaker*, ' +
      'Todesfahrt*, Todesschütz*, Todesschüss*',
    injure: 'verletz*, verwundet*, verwunden, Verwundung*',
    arrest:
      'nahm … fest, nahmen … fest, nimmt … fest, nehmen … fest, ' +
      'festgenommen*, Festnahme*, festnehmen, festnahm, festnimmt, nahm fest, nahmen fest, nimmt fest, ' +
      'verhaftet*, verhaften, Verhaftung*, inhaftier*, Haft, Haftbefehl*, Untersuchungshaft*, Gewahrsam*, ' +
      'Polizeigewahrsam*, Hausarrest*',
    earthquake:
      'Erdbeben*, Beben, Bebens, Nachbeben*, Vorbeben*, Seebeben*, Erdstoß*, Starkbeben*, bebte, bebt',
    fire:
      'Feuer, Feuers, Großbrand*, Großbränd*, Brand, Brandes, Brands, Brände, Bränden, Waldbrand*, ' +
      'Waldbränd*, Buschbrand*, Buschbränd*, Flächenbrand*, Wohnungsbrand*, Wohnungsbränd*, Hausbrand*, ' +
      'Hochhausbrand*, Dachstuhlbrand*, Kabelbrand*, Buschfeuer*, Waldfeuer*, Großfeuer*, Flammen, ' +
      'Flammenmeer, brannte, brannten, brennt, brennen, brennend*, abgebrannt*, niedergebrannt*, ' +
      'ausgebrannt*, verbrannt*, Brandstiftung*, Brandherd*, Brandursache*, Feuerwalze*, Feuersbrunst*',
    crash:
      'stürzte … ab, stürzten … ab, stürzt … ab, stürzen … ab, stieß … zusammen, stießen … zusammen, ' +
      'prallte … zusammen, prallten … zusammen, ' +
      'abgestürzt*, abstürz*, stürzte ab, stürzten ab, stürzt ab, Unglück, Unglücks, Unglücke, Unglücken, ' +
      'Unglücksort*, Unglücksstelle*, Unglücksursache*, Unglücksmaschine*, Unfall, Unfalls, Unfälle, ' +
      'Unfällen, Unfallort*, Unfallstelle*, Unfallursache*, Verkehrsunfall*, Verkehrsunfäll*, Busunfall*, ' +
      'Zugunfall*, Autounfall*, Auffahrunfall*, Massenkarambolage*, Zugunglück*, Busunglück*, ' +
      'Schiffsunglück*, Bootsunglück*, Zusammenstoß, Zusammenstoßes, Frontalzusammenstoß*, ' +
      'zusammengestoßen*, zusammengeprallt, Kollision*, kollidier*, entgleis*, verunglück*, Havarie*, ' +
      'zerschellt*, Bruchlandung*, Crash, Crashs',
    'aircraft+crash': 'Flugzeugabsturz*, Flugzeugabstürz*, Flugzeugunglück*, Flugunfall*, Flugunfäll*',
    'helicopter+crash':
      'Hubschrauberabsturz*, Hubschrauberabstürz*, Hubschrauberunglück*, Helikopterabsturz*',
    protest:
      'Protest, Protests, Protestes, Proteste, Protesten, protestier*, Protestzug*, Protestzüg*, ' +
      'Protestmarsch*, Protestaktion*, Protestbewegung*, Protestcamp*, Protestkundgebung*, Protestwelle*, ' +
      'Massenprotest*, Straßenprotest*, Bauernprotest*, Demonstration*, demonstrier*, Demonstrant*, Demo, ' +
      'Demos, Großdemo*, Massendemonstration*, Gegendemonstr*, Kundgebung, Kundgebungen, Großkundgebung*, ' +
      'Mahnwache*',
    trial:
      'Prozess, Prozesses, Prozesse, Prozessen, Prozessauftakt*, Prozessbeginn*, Strafprozess*, ' +
      'Mordprozess*, Gericht, Gerichts, Gerichtes, Gerichte, Gerichten, Gerichtshof*, Gerichtsverfahren*, ' +
      'Gerichtsverhandlung*, Gerichtssaal*, Strafverfahren*, Landgericht*, Amtsgericht*, ' +
      'Oberlandesgericht*, Bezirksgericht*, Verfassungsgericht*, Bundesgerichtshof*, Schwurgericht*, ' +
      'Strafgericht*, Militärgericht*, Berufungsgericht*, Tribunal*, verurteilt, Urteil, Urteile, Urteils, ' +
      'Urteilen, Urteilsverkündung*, Richter, Richters, Richtern, Richterin, Richterinnen, Anklage, ' +
      'Anklagen, Anklageschrift*, Anklagebank, angeklagt*, Freispruch*, freigesprochen*, Haftstrafe*, ' +
      'Freiheitsstrafe*, Gefängnisstrafe*, Bewährungsstrafe*, Geldstrafe*, Staatsanwalt*, Staatsanwält*',
    talks:
      'verhandel*, verhandl*, Gespräch*, Treffen, Treffens, Gipfel, Gipfels, Gipfeltreffen*, ' +
      'Gipfelkonferenz*, Friedensgespräch*, Friedensverhandlung*, Friedenskonferenz*, ' +
      'Koalitionsverhandlung*, Koalitionsgespräch*, Sondierung*, Tarifverhandlung*, Atomgespräch*, ' +
      'Unterredung*, Zusammenkunft*, Zusammenkünft*, Beratung, Beratungen, Telefonat*, telefonier*, ' +
      'Dialog, Dialogs, Dialoge, traf sich, trafen sich, trifft sich, treffen sich',
    visit:
      'Besuch, Besuche, Besuchen, Besuchs, Besuches, besucht, besuchte, besuchten, Staatsbesuch*, ' +
      'Arbeitsbesuch*, Antrittsbesuch*, Überraschungsbesuch*, Truppenbesuch*, Kurzbesuch*, Papstbesuch*, ' +
      'Visite, Visiten, Stippvisite*',
    withdraw:
      'zog … ab, zogen … ab, zieht … ab, ziehen … ab, zog … zurück, zogen … zurück, zieht … zurück, ' +
      'ziehen … zurück, ' +
      'Abzug, Abzugs, Abzuges, abzieh*, abgezogen*, abzog, abzogen, zog ab, zogen ab, zieht ab, ' +
      'Teilabzug*, Rückzug, Rückzugs, zurückgezogen*, zurückzieh*, zurückzog*, zog zurück, zogen zurück',
    'military+withdraw': 'Truppenabzug*, Truppenrückzug*',
    airport:
      'Flughafen*, Airport, Airports, Flugplatz*, Flugplätz*, Landebahn*, Startbahn*, Rollfeld*, ' +
      'Großflughafen*, Regionalflughafen*, Hauptstadtflughafen*',
    'military+airport': 'Militärflughafen*, Militärflugplatz*, Luftwaffenstützpunkt*, Luftwaffenbasis',
    weapon:
      'Waffe, Waffen, Waffenlieferung*, Waffensystem*, Waffenexport*, Waffenhilfe*, Waffenlager*, ' +
      'Waffenarsenal*, Atomwaffe*, Kernwaffe*, Nuklearwaffe*, Chemiewaffe*, Biowaffe*, ' +
      'Massenvernichtungswaffe*, Schusswaffe*, Feuerwaffe*, Handfeuerwaffe*, Stichwaffe*, Streumunition*, ' +
      'Munition*, Sturmgewehr*, Maschinengewehr*, Gewehr, Gewehre, Gewehren, Pistole*, Artillerie*, ' +
      'Haubitze*, Luftabwehrsystem*, Flugabwehrsystem*, Raketenabwehrsystem*, Rüstungsgüter*, ' +
      'Rüstungsexport*, Rüstungslieferung*',
    threat:
      'Drohung*, droht, drohte, drohten, drohen, gedroht, angedroht*, androht*, androhen, Androhung*, ' +
      'bedroht*, bedrohen, Bedrohung*, Bombendrohung*, Morddrohung*, Todesdrohung*, Drohgebärde*, ' +
      'Drohkulisse*',
  },
  senses: [
    {
      words:
        'kam es, kamen es, kommt es, kamen hinzu, kamen zu dem Schluss, kamen zu dem Ergebnis, ' +
        'kamen zum Einsatz, kamen zur Ruhe, kamen ins Gespräch, kamen zustande, kamen infrage, kamen aus',
      says: null,
    },
    {
      words: 'erreicht, erreichte, erreichten, erreichen',
      says: null,
      beside:
        'Windgeschwindigkeit*, Geschwindigkeit*, Stundenkilometer*, Prozent, Grad, Stärke, Magnitude, ' +
        'Höchststand*, Tiefststand*, Rekord*, Höchstwert*, Tiefstwert*, Einigung*, Kompromiss*, Mehrheit, ' +
        'Finale, Halbfinale, Viertelfinale, Ziel, Ziele, Zieles',
    },
    {
      words: 'brachte*, bringt, bringen, gebracht*',
      says: null,
      beside:
        'Umsatz, Umsätze, Umsatzes, Gewinn, Gewinne, Gewinns, Zinsen, Rendite*, Einnahmen, Ertrag, Erträge, ' +
        'Erlös*, Prozent, Verlust, Verluste, Schwung, Entlastung, Klarheit',
    },
    {
      words:
        'zum Ausdruck gebracht, zum Ausdruck bringen, zum Ausdruck bringt, auf den Weg gebracht, ' +
        'auf den Weg bringen, in Gefahr gebracht, in Gefahr bringen, in Verbindung gebracht, ' +
        'in Verbindung bringen, zur Sprache gebracht, zur Sprache bringen, unter Kontrolle gebracht, ' +
        'unter Kontrolle bringen, mit sich bringt, mit sich bringen, mit sich gebracht',
      says: null,
    },
    {
      words: 'ums Leben gebracht, ums Leben bringen',
      says: 'kill',
    },
    {
      words: 'stürzte, stürzten, stürzt',
      says: 'crash',
      beside:
        'Flugzeug*, Kleinflugzeug*, Segelflugzeug*, Sportflugzeug*, Passagierflugzeug*, Frachtflugzeug*, ' +
        'Kampfflugzeug*, Maschine, Passagiermaschine*, Hubschrauber*, Helikopter*, Kampfjet*, Drohne, ' +
        'Drohnen, Bus, Busse, Auto, Autos, Lastwagen, Zug, Seilbahn*, Gondel*',
    },
    {
      words: 'verlassen, verlässt, verließ*',
      says: null,
      beside: 'darauf, Wort, Zusage*',
    },
    {
      words: 'Feuer, Feuers',
      says: 'attack',
      beside: 'eröffnet*, eröffnen, eröffnete*',
    },
    {
      words: 'Feuer und Flamme, Feuerwerk*, Feuerwehr*, Waffenfeuer, Feuerpause*',
      says: null,
    },
    {
      words: 'in Kraft getreten, in Kraft treten, in Kraft tritt, in Kraft trat, zurücktreten hinter',
      says: null,
    },
  ],
} satisfies Language;
