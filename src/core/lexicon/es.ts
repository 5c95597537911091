/** Spanish, as news of Spain and Latin America writes it. */

import type { Language } from './language';

export default {
  stopwords:
    'de, la, que, el, en, y, a, los, del, se, las, por, un, para, con, no, una, su, al, lo, como, más, pero, sus, le, ya, o, ' +
    'este, porque, esta, entre, cuando, muy, sin, sobre, también, me, hasta, hay, donde, quien, desde, todo, nos, durante, ' +
    'ha, fue, son, han, ser, según, es, esto, estos, estas, eso, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, ' +
    'ante, bajo, contra, hacia, mediante, tras, e, u, ni, sino, aunque, mientras, pues, así, aún, todavía, además, ' +
    'era, eran, fueron, sido, siendo, están, estaba, estaban, estar, estuvo, sea, sean, sería, serían, será, serán, ' +
    'había, habían, haber, hubo, haya, hayan, habría, habrían, hemos, he, tiene, tienen, tenía, tenían, tener, tuvo, ' +
    'puede, pueden, podría, podrían, debe, deben, hace, hacen, hacer, hizo, va, van, ' +
    'yo, tú, ella, ellos, ellas, ello, nosotros, usted, ustedes, les, te, mi, mis, tus, nuestro, nuestra, nuestros, nuestras, ' +
    'quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, cuánto, ' +
    'todos, todas, toda, otro, otra, otros, otras, mismo, misma, mismos, mismas, cada, algunos, algunas, algún, alguna, algo, ' +
    'alguien, nada, nadie, ninguno, ninguna, ningún, muchos, muchas, mucho, mucha, poco, poca, pocos, pocas, tanto, tan, tal, ' +
    'varios, varias, unos, unas, uno, menos, antes, después, luego, entonces, ahora, hoy, ayer, aquí, allí, solo, siempre, nunca, ' +
    'casi, dijo, vez, bien, si, tampoco, acerca, incluso, apenas, quizá',

  sentences: {
    abbreviations:
      'Sr, Sra, Srta, Sres, Sras, Dr, Dra, Dres, Dña, Prof, Profa, Lic, Licda, Ing, Arq, Abg, Mtro, Mtra, Gral, Tte, Cnel, Crnl, ' +
      'Cap, Cmdte, Cte, Sgto, Alte, Mons, Pbro, Rvdo, Hno, Hna, Excmo, Excma, Exmo, Exma, Ilmo, Ilma, Sto, Sta, Gob, Pdte, Pdta, ' +
      'Pres, Dip, Sen, Av, Avda, Ctra, Dpto, Depto, Edo, Ltda, EE, UU, FF, AA, RR, HH, OO, aprox, máx, mín, ej, vs, tel, telf, ' +
      'ene, feb, abr, jun, jul, ago, sep, sept, oct, nov, dic',
    closing: 'etc, a. m, p. m, a. C, d. C, Jr, S. A, Ltda, Cía, uds',
    beforeNumber: 'no, n.º, nº, nro, núm, núms, nos, art, arts, pág, págs, vol, fig, inc, exp, km, tel, telf',
    starters:
      'el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, esto, eso, ella, ellos, ellas, ' +
      'en, con, pero, según, para, por, tras, desde, mientras, cuando, aunque, además, sin, su, sus, al, se, no, ya, también, así, ' +
      'ayer, hoy, si, como, después, antes, durante, hasta, lo, asimismo, ante, entre, sobre, a, hace, hay, hubo, otro, otra, nadie',
    ordinalPoint: false,
  },

  inflection: {
    names: '',
    stems: [
      'casos>caso, caso>caso, puertas>puerta, puerta>puerta, costas>costa, costa>costa, plazas>plaza, plaza>plaza, ' +
        'bolsas>bolsa, bolsa>bolsa, planes>plan, meses>mes, volcanes>volcan, volcan>volcan, solares>solar, solar>solar, amientos>, amiento>, ' +
        'imientos>i, imiento>i, amente>, mente>, anes>, eses>, ares>, ces>z, aron>, ieron>i, aran>, iran>i, an>, ar>, ir>i, ' +
        'os>, as>, es>, o>, a>, e>',
      'estacion>estacion, vacacion>vacacion, acion>, verdad>verdad, sabad>sabad, granad>granad, ad>, medid>medid, ' +
        'decid>decidi, id>i, nc>nz, qu>c, gu>g',
    ],
    headLast: false,
  },

  numbers: {
    ones:
      'cero | un, uno, una | dos, ambos, ambas | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | ' +
      'catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve',
    tens: 'veinte | treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa',
    hundred: 'cien, ciento',
    hundreds:
      'doscientos, doscientas | trescientos, trescientas | cuatrocientos, cuatrocientas | quinientos, quinientas | ' +
      'seiscientos, seiscientas | setecientos, setecientas | ochocientos, ochocientas | novecientos, novecientas',
    sizes: {
      1000: 'mil',
      1e6: 'millón, millones, mill',
      1e9: 'mil millones, millardo, millardos',
      1e12: 'billón, billones',
    },
    others: {
      21: 'veintiún, veintiuno, veintiuna',
      22: 'veintidós',
      23: 'veintitrés',
      24: 'veinticuatro',
      25: 'veinticinco',
      26: 'veintiséis',
      27: 'veintisiete',
      28: 'veintiocho',
      29: 'veintinueve',
    },
    shortSizes: { 1000: 'k, K', 1e6: 'M, MM', 1e9: 'mM' },
    collectives: {
      2: 'par',
      6: 'media docena',
      10: 'decena, decenas',
      12: 'docena, docenas',
      15: 'una quincena de',
      20: 'veintena, veintenas',
      30: 'treintena',
      50: 'cincuentena, medio centenar, media centena',
      100: 'centenar, centenares, centena, centenas',
      500: 'medio millar',
      1000: 'millar, millares',
    },
    indefinite:
      'varios, varias, algunos, algunas, muchos, muchas, unos cuantos, unas cuantas, unos cientos, unas decenas, unas docenas, unos miles, unos millones, unos centenares, unas centenas, decenas, docenas, veintenas, centenares, centenas, cientos, miles, millares, millones, billones, decenas de miles, ' +
      'centenares de miles, cientos de miles, miles de millones, decenas de millones, cientos de millones, ' +
      'cientos de miles de millones, varios miles de millones',
    fractions: {
      '1/2': 'medio, media',
      '1/3': 'tercio, un tercio, tercera parte',
      '2/3': 'dos tercios, dos terceras partes',
      '1/4': 'un cuarto, cuarta parte',
      '3/4': 'tres cuartos, tres cuartas partes',
      '1/5': 'un quinto, quinta parte',
      '2/5': 'dos quintos, dos quintas partes',
      '3/5': 'tres quintos, tres quintas partes',
      '4/5': 'cuatro quintos, cuatro quintas partes',
      '1/10': 'décima parte',
    },
    outOf: 'de cada, sobre',
    strength: 'integrantes y',
    joining: { words: 'y', writtenTogether: false, fused: { order: 'tens-ones', with: 'i' } },
  },

  approximations: {
    before: {
      about:
        'unos, unas, como, quizá, quizás, alrededor de, alrededor del, alrededor de los, alrededor de las, alrededor de unos, aproximadamente, ' +
        'aproximadamente unos, aprox, cerca de, cerca del, cerca de los, cerca de las, cerca de unos, en torno a, en torno al, ' +
        'en torno a los, en torno a las, en torno a unos, más o menos, cosa de, del orden de, en el orden de, en el entorno de, ' +
        'un estimado de, estimado en, estimada en, estimados en, estimadas en, se estima en, ronda los, ronda las, ronda el, ' +
        'rondan los, rondan las, rondan el, rondaba los, rondaba el, rondó los, rondó el, rondaron los, rondará los, rondará el, rondando los',
      over:
        'más de, más del, más de los, más de las, más de unos, al menos, al menos unos, por lo menos, cuando menos, como mínimo, ' +
        'no menos de, un mínimo de, poco más de, algo más de, un poco más de, mucho más de, por encima de, por encima de los, ' +
        'por encima de las, por encima del, arriba de, arriba de los, arriba del, superior a, superiores a, superior al, ' +
        'superior a los, superiores a los, mayor a, mayores a, mayores de, supera los, supera las, supera el, superan los, ' +
        'superan las, superan el, superó los, superó las, superó el, superaron los, superaron las, superaba los, superaba el, ' +
        'superaban los, superando los, sobrepasa los, sobrepasan los, sobrepasó los, rebasa los, rebasan los, rebasó los, excede los',
      nearly:
        'casi, casi los, casi las, casi el, prácticamente, poco menos de, algo menos de, un poco menos de, cercano a, cercana a, ' +
        'cercanos a, cercanas a, cercano al, cercana al, cercano a los, cercana a los, próximo a, próxima a, próximo al, próxima al, ' +
        'próxima a los, roza los, roza las, roza el, rozan los, rozan el, rozó los, rozó el, rozaron los, rozaba los, rozando los',
      under:
        'menos de, menos del, menos de los, menos de las, hasta, hasta unos, como máximo, como mucho, ' +
        'a lo sumo, un máximo de, máximo de, no más de, por debajo de, por debajo de los, por debajo de las, por debajo del, ' +
        'inferior a, inferiores a, inferior al, inferior a los, menor a, menores a, menores de, un tope de, ' +
        'no supera los, no superan los, no llega a, no llegan a, no llega a los, no llegan a los',
    },
    behind: {
      about: 'aproximadamente, más o menos, aprox',
      over: 'o más, como mínimo, por lo menos, al menos, y pico, y tantos, y tantas',
      under: 'o menos, como máximo, como mucho, a lo sumo',
    },
  },

  ranges: {
    to: 'a, al, a los, a las, hasta, hasta los, hasta las, hasta el, o, u, o incluso, o hasta, o quizá, o quizás, o tal vez, si no, o más bien',
    between: 'entre, entre los, entre las, entre el, entre unos, entre unas, de entre',
    and: 'y, y los, y las, y el, y unos, y unas',
    changes: {
      verbs:
        'subi*, sub*, cay*, cae, caen, crec*, pas*, baj*, aument*, descend*, redu*, increment*, elev*, retroced*, desplom*, dispar*',
      from: 'de, del, desde, desde los, de los',
      to: 'a, al, a los, a las, hasta, hasta los',
    },
  },

  partitives: 'de, del, de entre',

  units: {
    tonne: 'tonelada*',
    'short-ton': 'tonelada corta, toneladas cortas',
    'long-ton': 'tonelada larga, toneladas largas',
    quintal: 'quintal, quintales',
    'nautical-mile': 'milla náutica, millas náuticas, milla marina, millas marinas',
    kilogram: 'kilo, kilos, kilogramo*',
    gram: 'gramo, gramos',
    pound: 'libra, libras',
    ounce: 'onza, onzas',
    millimetre: 'milímetro*',
    centimetre: 'centímetro*',
    metre: 'metro, metros',
    kilometre: 'kilómetro*',
    inch: 'pulgada, pulgadas',
    foot: 'pies',
    yard: 'yarda, yardas',
    mile: 'milla, millas',
    'square-metre': 'metro cuadrado, metros cuadrados',
    hectare: 'hectárea*',
    'square-kilometre': 'kilómetro cuadrado, kilómetros cuadrados',
    'square-foot': 'pie cuadrado, pies cuadrados',
    acre: 'acre, acres',
    'square-mile': 'milla cuadrada, millas cuadradas',
    litre: 'litro, litros',
    'cubic-metre': 'metro cúbico, metros cúbicos',
    gallon: 'galón, galones',
    barrel: 'barril, barriles',
    'kilometre-per-hour':
      'kilómetro por hora, kilómetros por hora, kilómetros a la hora, kilómetros/hora, km por hora, km a la hora',
    'metre-per-second': 'metro por segundo, metros por segundo',
    'mile-per-hour': 'milla por hora, millas por hora',
    knot: 'nudo, nudos',
    celsius: 'grado, grados, grado Celsius, grados Celsius, grado centígrado, grados centígrados',
    fahrenheit: 'grado Fahrenheit, grados Fahrenheit',
    second: 'segundos',
    minute: 'minuto, minutos',
    hour: 'hora, horas',
    day: 'día, días',
    week: 'semana, semanas',
    month: 'mes, meses',
    year: 'año, años',
    decade: 'década, décadas, decenio, decenios',
    percent: 'por ciento, porciento, por cien',
    'basis-point': 'punto básico, puntos básicos',
    'percentage-point': 'punto porcentual, puntos porcentuales',
    watt: 'vatio, vatios, watt, watts',
    kilowatt: 'kilovatio, kilovatios, kilowatt, kilowatts',
    megawatt: 'megavatio, megavatios, megawatt, megawatts',
    gigawatt: 'gigavatio, gigavatios, gigawatt, gigawatts',
    magnitude:
      'magnitud, de magnitud, grados Richter, grados de magnitud, grados en la escala, grados en la escala de Richter, ' +
      'grados en la escala Richter, en la escala de Richter, en la escala Richter, puntos en la escala de Richter',
    'year-of-age': 'años de edad, año de edad',
    'canadian-dollar': 'dólar canadiense, dólares canadienses',
    'australian-dollar': 'dólar australiano, dólares australianos',
    dollar: 'dólar, dólares, billetes verdes',
    euro: 'euro, euros',
    sterling: 'libra esterlina, libras esterlinas, libras británicas',
    franc: 'franco, francos, franco suizo, francos suizos',
    rouble: 'rublo, rublos',
    hryvnia: 'grivna, grivnas, grivnia, grivnias, jrivnia, jrivnias, hryvnia, hryvnias',
    zloty: 'zloty, zlotys, zloties, esloti, eslotis',
    yen: 'yen, yenes',
    yuan: 'yuan, yuanes, renminbi, renminbis',
    won: 'won, wones',
    rupee: 'rupia, rupias',
    real: 'reales, real brasileño, reales brasileños',
    peso: 'peso, pesos',
    bolivar: 'bolívares',
    krona: 'coronas, corona sueca, corona noruega, corona danesa',
    lira: 'lira, liras, lira turca, liras turcas',
    rial: 'rial, riales, rial iraní, riales iraníes',
    toman: 'tomán, tomanes',
    riyal: 'riyal, riyales, rial saudí, riales saudíes, riyales saudíes, riales sauditas, riyales sauditas',
    dirham: 'dírham, dírhams, dírhames',
    dinar: 'dinar, dinares',
    'egyptian-pound': 'libra egipcia, libras egipcias',
    rand: 'rand, rands',
  },

  shortUnits: {
    tonne: 'T, t, tn, Tm, ton, tons',
    kilogram: 'kg, kgs, kgr',
    gram: 'g, gr, grs',
    pound: 'lb, lbs',
    ounce: 'oz',
    millimetre: 'mm',
    centimetre: 'cm, cms',
    metre: 'm, mt, mts',
    kilometre: 'km, kms',
    foot: 'ft',
    'square-metre': 'm², m2, mt2',
    'square-kilometre': 'km², km2',
    litre: 'l, lt, lts',
    'cubic-metre': 'm³, m3, mt3',
    'kilometre-per-hour': 'km/h, kmh, km/hora, kms/h, k/h, kph',
    'metre-per-second': 'm/s',
    'mile-per-hour': 'mph',
    knot: 'kt, kts, kn',
    celsius: '°C, ºC, grados C',
    fahrenheit: '°F, ºF, grados F',
    second: 'seg, segs',
    minute: 'min, mins',
    hour: 'h, hs, hr, hrs',
    percent: 'pct, p. c',
    watt: 'W',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    dollar: 'USD, US$, U$S, U$, dls, dlls, dóls',
    euro: 'EUR',
    sterling: 'GBP',
    franc: 'CHF',
    rouble: 'RUB',
    hryvnia: 'UAH',
    zloty: 'PLN',
    yen: 'JPY',
    yuan: 'CNY, RMB',
    won: 'KRW',
    rupee: 'INR',
    real: 'BRL, R$',
    peso: 'MXN, ARS, COP, CLP, UYU, DOP, M.N, MX$, RD$',
    bolivar: 'VES, VEF',
    krona: 'SEK, NOK, DKK',
    lira: 'TRY',
    rial: 'IRR',
    riyal: 'SAR',
    dirham: 'AED, MAD',
    'egyptian-pound': 'EGP',
    rand: 'ZAR',
  },

  unitsBefore: {
    magnitude: 'magnitud, magnitud de, intensidad, intensidad de',
    'year-of-age': 'edad de, con edad de, edades entre, edades comprendidas entre, de edad entre',
  },
  counted: {
    soldier:
      'soldado*, militar, militares, uniformado, uniformados, uniformada, uniformadas, efectivo, efectivos, efectivos militares, ' +
      'tropa, tropas, infante de marina, infantes de marina, marine, marines, paracaidista*, reservista*, recluta, reclutas, ' +
      'conscripto, conscriptos, legionario, legionarios, cascos azules, casco azul, artillero, artilleros, suboficial, suboficiales, ' +
      'especialista militar, especialistas militares, experto militar, expertos militares, asesor militar, asesores militares, ' +
      'instructor militar, instructores militares, miembros de las fuerzas armadas, miembros del ejército',
    aircraft:
      'avión, aviones, aeronave, aeronaves, aparato, aparatos, avioneta, avionetas, jet, jets, cazas, cazabombardero*, avión militar, ' +
      'aviones militares, avión de combate, aviones de combate, hidroavión, hidroaviones, aeroplano, aeroplanos',
    'cargo-plane':
      'carguero, cargueros, avión de carga, aviones de carga, avión carguero, aviones cargueros, avión de transporte, ' +
      'aviones de transporte, aeronave de carga, aeronaves de carga, aeronave de transporte, aeronaves de transporte, ' +
      'avión militar de carga, aviones militares de carga, avión militar de transporte, aviones militares de transporte, ' +
      'aviones de transporte militar, avión de transporte militar',
    'passenger-plane':
      'avión de pasajeros, aviones de pasajeros, avión comercial, aviones comerciales, avión de línea, aviones de línea, ' +
      'aeronave de pasajeros, aeronaves de pasajeros, aeronave comercial, aeronaves comerciales',
    bomber: 'bombardero, bombarderos',
    helicopter: 'helicóptero*',
    ship:
      'barco, barcos, buque, buques, navío, navíos, fragata, fragatas, corbeta, corbetas, destructor, destructores, portaaviones, ' +
      'portaviones, embarcación, embarcaciones, ferry, ferri, ferrys, ferris, ferries, transbordador, transbordadores, ' +
      'buque de guerra, buques de guerra, barco de guerra, barcos de guerra, buque mercante, buques mercantes',
    missile: 'misil, misiles, cohete, cohetes',
    tank: 'tanque, tanques, carro de combate, carros de combate',
    person: 'persona, personas, gente, individuo, individuos, individuas, seres humanos',
    official:
      'funcionario, funcionarios, funcionaria, funcionarias, autoridad, autoridades, alto cargo, altos cargos, alto funcionario, ' +
      'altos funcionarios',
    killed:
      'muerto, muertos, muerta, muertas, muerte, muertes, fallecido, fallecidos, fallecida, fallecidas, fallecimientos, deceso, ' +
      'decesos, defunciones, víctima mortal, víctimas mortales, víctima fatal, víctimas fatales',
    injured: 'herido, heridos, herida, heridas, lesionado, lesionados, lesionada, lesionadas',
    country: 'país, países, nación, naciones, Estado miembro, Estados miembros, Estados miembro',
  },

  tolls: {
    killed:
      'cifra de muertos, número de muertos, número de víctimas, cifra de fallecidos, número de fallecidos, saldo de muertos, cifra de víctimas mortales, balance de muertos',
    injured: 'número de heridos, cifra de heridos',
  },
  scores: {
    beside:
      'ganó, ganaron, gana, ganar, ganó por, venció, vencieron, vence, derrot*, victoria*, perdió, perdieron, cayó, empat*, marcador, goleó, golea*, penaltis, penales, vot*, triunf*, super*',
    to: 'a',
  },
  uncounted: {
    before:
      'artículo, artículos, art, ley, Fórmula, vuelo, calle, número, núm, página, capítulo, resolución, decreto, Boeing, Airbus, ruta, carretera, puerta, teléfono, habitación, línea, al',
    clockBefore: 'a la, a las, las, la, de las, desde las, hasta las',
    clockBehind: 'GMT, a.m., p.m., hora local',
  },
  time: {
    dayFirst: true,
    months: { 9: 'septiembre, setiembre, sep, sept' },
    weekdays: {},
    nearDays: {
      [-3]: 'trasanteayer, antes de antier',
      [-2]: 'anteayer, antier, antes de ayer, anteanoche, antenoche',
      [-1]: 'ayer, anoche, ayer mismo',
      0: 'hoy, hoy mismo, esta mañana, esta misma mañana, esta tarde, esta noche, esta madrugada, este mediodía, en el día de hoy',
      1: 'mañana, mañana mismo',
      2: 'pasado mañana',
    },
    nearSpans: {
      week: {
        [-2]: 'semana antepasada, hace dos semanas',
        [-1]: 'semana pasada, última semana',
        1: 'próxima semana, semana próxima, semana que viene, semana entrante',
      },
      month: {
        [-1]: 'mes pasado',
        0: 'presente mes, mes en curso',
        1: 'próximo mes, mes próximo, mes que viene, mes entrante',
      },
      year: {
        [-2]: 'año antepasado',
        [-1]: 'año pasado, año anterior',
        0: 'presente año, año en curso, año actual',
        1: 'próximo año, año próximo, año que viene, año entrante',
      },
    },
    notDays:
      'la mañana, una mañana, cada mañana, las mañanas, buena mañana, Black Friday, Viernes Santo, Jueves Santo, Sábado Santo, Sábado de Gloria, Viernes Negro, Lunes Negro, Martes Negro, Jueves Negro, Viernes de Dolores, Miércoles de Ceniza, Domingo de Ramos, Domingo de Resurrección, Domingo de Pascua, Lunes de Pascua, Martes de Carnaval, Lunes de Carnaval, Cyber Monday, Super Tuesday, Supermartes, Domingo Sangriento, Plácido Domingo, Santo Domingo',
    every: 'cada, todos los',
    namedAfter:
      'plaza, calle, avenida, plaza del, calle del, avenida del, parque, estación, bulevar, puente, estadio',
    weekendBegins: 6,
    weekendLength: 2,
    later: 'después, más tarde, luego',
    weekBefore:
      'antepasado, anterior al último, anterior al pasado, penúltimo, de hace una semana, de hace ocho días, trasanterior',
    weekAfter: 'subsiguiente',
    nightInto: '',
    through: 'a, al, hasta, hasta el',
    parts: {
      early:
        'a principios de, principios de, a comienzos de, comienzos de, inicios de, a inicios de, a primeros de, primeros de',
      middle: 'a mediados de, mediados de, a mitad de, mitad de',
      late: 'a finales de, finales de, a fines de, fines de, a fin de, fin de, a últimos de, últimos de, final de',
      firstHalf: 'primera quincena de, primera mitad de',
      secondHalf: 'segunda quincena de, segunda mitad de',
    },
    yearBehind: '',
    decades: { before: 'años, los años, década de, década de los, década del', endings: '' },
    quarters:
      'primer trimestre, 1T | segundo trimestre, 2T | tercer trimestre, 3T | cuarto trimestre, último trimestre, 4T',
    dayOfMonth: {
      plain: 'el',
      before: 'día, pasado día, próximo día, el pasado, el próximo',
      beforeOrdinal: '',
      behind:
        'de este mes, del mes, del presente mes, del presente, del corriente, de los corrientes, del mes en curso',
      endings: '',
    },
    ordinalDays: 'primero',
    dayAfter:
      'al día siguiente, el día siguiente, al otro día, el día después, la mañana siguiente, la noche siguiente',
    ahead: {
      verbs:
        'va a, van a, debe, deben, debería, deberían, podría, podrían, prevé, prevén, previsto, prevista, previstos, previstas, programado, programada, comienza, comienzan, regresa, arranca, está previsto, hasta el próximo, iría, irían, vigilarán, volvería, volverían',
      except: 'habrá sido, habría, fue, fueron',
      endings: 'rá, rán, remos',
      not: '',
      before: 'hasta, hasta el, a partir de, a partir del, para el, antes del, antes de, desde el próximo',
    },
    weekend: 'fin de semana, finde',
    agoBefore:
      'hace, hace ya, hace apenas, hace solo, hace solamente, hace unos, hace unas, hace casi, hace cerca de, hace exactamente, ' +
      'hace aproximadamente, hace alrededor de, desde hace, desde hace ya, desde hace casi, desde hace unos, desde hace unas',
    agoBehind: 'atrás',
    earlier: 'antes, más temprano',
    nights: 'noche, noches',
    offset: { before: 'antes de, antes del', after: 'después de, después del, tras' },
    last: 'pasado, pasada, último, última, recién pasado, recién pasada, próximo pasado, próxima pasada, que pasó',
    next: 'próximo, próxima, próximos, próximas, entrante, que viene, que entra, venidero, venidera',
    beforeMonth: 'en, de, desde, hasta, a, del, para, durante, entre, y, este, pasado, próximo, último, año',
    of: 'de, del',
    and: 'y, e',
    ordinals: 'º, er, ero, ro, o',
    dayBefore:
      'la víspera, en la víspera, el día anterior, el día antes, el día previo, la jornada anterior, la jornada previa, ' +
      'la noche anterior, la tarde anterior, la noche previa',
    one: 'un, una',
  },

  reporting: {
    before:
      'según, de acuerdo con, de acuerdo a, conforme a, en palabras de, a juicio de, a decir de, en opinión de, citando a, citado por, ' +
      'citada por, citados por, citadas por, según informa, según informan, según informó, según informaron, según ha informado, ' +
      'según han informado, según reportó, según reportaron, según dijo, según dijeron, según dice, según ha dicho, según explicó, ' +
      'según explicaron, según explica, según ha explicado, según afirmó, según afirmaron, según afirma, según aseguró, ' +
      'según aseguraron, según asegura, según ha asegurado, según señaló, según señalaron, según señala, según indicó, ' +
      'según indicaron, según indica, según ha indicado, según detalló, según detallaron, según precisó, según relató, según relataron, ' +
      'según confirmó, según confirmaron, según confirma, según ha confirmado, según han confirmado, según anunció, según anunciaron, ' +
      'según ha anunciado, según declaró, según denunció, según denunciaron, según publicó, según publicaron, según publica, ' +
      'según ha publicado, según recoge, según reveló, según revela, según estima, según estiman, según calcula, según muestra, ' +
      'según muestran, según cuenta, según consta en, según manifestó, según apuntó, según advirtió, según adelantó, según escribió, ' +
      'tal como informó, tal y como informó, como informó, como publicó, como reveló',
    behind: '',
    verbs:
      'dijo, dijeron, dice, dicen, decía, dicho, informó, informaron, informa, informan, ' +
      'ha informado de que, ha informado que, han informado de que, afirmó, afirmaron, afirma, afirman, afirmado, ' +
      'señaló, señalaron, señala, señalan, ha señalado, han señalado, aseguró, aseguraron, asegura, aseguran, asegurado, ' +
      'reportó, reportaron, reporta, reportan, indicó, indicaron, indica, indican, ha indicado, han indicado, ' +
      'anunció, anunciaron, anuncia, anuncian, ha anunciado, han anunciado, escribió, escribieron, escribe, ha escrito, declaró, ' +
      'declararon, declara, ha declarado, confirmó, confirmaron, confirma, confirman, ha confirmado, han confirmado, explicó, ' +
      'explicaron, explica, explican, explicado, contó, contaron, cuenta, cuentan, ha contado, publicaron, ' +
      'ha publicado, sostuvo, sostuvieron, sostiene, sostienen, detalló, detallaron, detalla, ha detallado, agregó, agregaron, ' +
      'agrega, añadió, añadieron, añade, añadido, manifestó, manifestaron, ha manifestado, comentó, comentaron, comenta, ' +
      'apuntó, apuntaron, apunta, ha apuntado, subrayó, subrayaron, subraya, subrayado, advirtió, advirtieron, advierte, ' +
      'advierten, ha advertido, han advertido, alertó, alertaron, ha alertado, denunció, denunciaron, denuncia, denuncian, ' +
      'ha denunciado, han denunciado, precisó, precisaron, ha precisado, aclaró, aclararon, ha aclarado, recordó, recordaron, ' +
      'recuerda, ha recordado, relató, relataron, relata, ha relatado, reveló, revelaron, revela, ha revelado, reconoció, ' +
      'reconocieron, reconoce, admitió, admitieron, admite, ha admitido, destacó, destacaron, destaca, ha destacado, ' +
      'insistió, insistieron, insiste, insistido, reiteró, reiteraron, reitera, reiterado, expresó, expresaron, ha expresado, ' +
      'remarcó, remarcaron, recalcó, recalcaron, recalcado, puntualizó, ha puntualizado, matizó, ha matizado, enfatizó, ' +
      'argumentó, argumentaron, alegó, alegaron, opinó, opina, opinan, comunicó, comunicaron, ha comunicado, notificó, notificaron, ' +
      'estimó, estimaron, estima, estiman, calculan, considera, consideran, consideró, cree, creen, respondió, respondieron, ' +
      'contestó, refirió, refirieron, narró, narraron, testificó, tuiteó, adelantó, adelantaron, difundieron, constató, ' +
      'ratificó, ratificaron, aseveró, aseveraron, acotó, espetó, zanjó, prometió, resaltó, resaltaron, concluyó, concluyeron, ' +
      'muestra, muestran, demuestra, demuestran, dio a conocer, dieron a conocer, ha dado a conocer, hizo saber',
    quoting:
      'preguntó, preguntaron, pregunta, exclamó, exclama, gritó, respondió, responde, lamentó, lamenta, concluyó, zanjó, resumió, relató',
    hanging: 'diciendo, afirmando, asegurando, añadiendo, alegando, argumentando, señalando, advirtiendo',
    shown: 'muestra, muestran, mostró, mostraron, revela, revelan, reveló, revelaron, indican',
    believed: 'cree, creen, considera, consideran, estima, estiman, piensa, piensan, teme, temen',
    pronouns: 'él, ella, ellos, ellas',
    backward: 'esto, eso, este, esta, estos, estas, ello, ese, esa, allí, nosotros, yo',
    beside: 'a, al, ante, durante, tras, desde, mediante',
    nouns:
      'anunció, denuncia, denuncian, muestra, cuenta, cuentan, contó, contaron, relató, precisó, sostuvo, sostuvieron, estima, ' +
      'destaca, considera, alertó, concluyó, adelantó, expresó',
    nounUse:
      'de, del, con, sobre, por, contra, fue, es, era, será, se, ha, había, oficial, penal, como, ' +
      'conversaciones, reuniones, encuentros, una reunión, un encuentro, una conversación, una llamada, un diálogo',
    reports:
      'informe, informes, reporte, reportes, tuit, tuits, tweet, comunicado, comunicados, noticia*, boletín, boletines, nota, ' +
      'declaración, declaraciones, anuncio, anuncios, rueda de prensa, conferencia de prensa, entrevista, mensaje, mensajes, ' +
      'publicación, publicaciones, artículo, discurso, despacho, teletipo, balance, comparecencia',
    helpers:
      'ha, han, había, habían, también, ya, luego, después, además, asimismo, posteriormente, previamente, igualmente, finalmente, ' +
      'recientemente, inicialmente, más tarde, más temprano, a su vez, por su parte, por otra parte, de inmediato, hoy, le, les, nos, me',
    unsaid:
      'no, nunca, se, jamás, ni, tampoco, sin, el, la, un, una, este, esta, ese, esa, su, del, al, cada, otro, otra, ningún, ninguna, ' +
      'primer, nuevo, nueva, gran, mismo, misma, propio, propia, es, son, fue, era, muy, más, tan',
    articles:
      'el, la, los, las, un, una, unos, unas, su, sus, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, dos, tres, ' +
      'cuatro, cinco, seis, siete, ocho, nueve, diez, varios, varias, algunos, algunas, otro, otra, otros, otras, ambos, ambas, ' +
      'muchos, muchas, numerosos, numerosas, diversos, diversas, nuestro, nuestra, nuestros, nuestras, mi',
    loose:
      'y, e, o, u, pero, en, a, al, con, por, para, desde, hasta, sobre, según, sin, entre, tras, de, del, lo, le, les, me, nos, te, ' +
      'yo, tú, ella, ellos, ellas, nosotros, usted, ustedes, así, como, además, mientras, ayer, hoy, ante, bajo, contra, durante, ' +
      'hacia, mediante, esto, eso, ello, aquello, también, ya, luego, después, antes, aquí, allí, allá, ahí, ahora, entonces, aún, ' +
      'todavía, solo, siempre, nunca, nada, nadie, algo, alguien, se, más, menos, muy, donde, cuando, no, sí, bien, mal, casi, todo, ' +
      'tarde, temprano, aunque, porque, pues, sino, ni, salvo, excepto, incluso, finalmente, posteriormente, asimismo, igualmente, ' +
      'recientemente, precisamente, sin embargo, por su parte, quien, quienes',
    conjunctions: 'y, e, pero, ni, sino, aunque, mientras',
    clause:
      'que, quien, quienes, donde, cuando, mientras, porque, si, es, son, fue, fueron, ha, han, esta, están, era, eran, hay, ' +
      'cuyo, cuya, cuyos, cuyas, cual, cuales, ser, será, serán, sería, había, habían, hubo, habrá, haber, tiene, tienen, tenía, ' +
      'hizo, hacen, hace, hacer, dio, vio, puso, puede, pueden, podría, debe, deben, va, van, viene, vienen, sigue, siguen, se, ' +
      'aunque, llegó, llega, llegan, murió, muere, mueren, salió, entró, cayó, dejó, deja, causó, provocó, quedó, queda, comenzó, ' +
      'empezó, logró, decidió, recibió, perdió, ganó, aprobó, pidió, pide, piden, ordenó, firmó, viajó, mató, atacó, abrió, cerró, ' +
      'subió, aumenta, creció, alcanzó, superó, presentó, celebró, resultó, ocurrió, sucedió, produjo, condujo, trajo, quiso, pudo, ' +
      'supo, fallecieron, falleció, nació, creó, cumplió, siguió, volvió, pasaron, envió, aterrizó, detuvo, rechazó, acusó, acusa, ' +
      'negó, niega, exigió, exige, ofreció, eligió, dimitió, renunció, condenó, hundió, explotó, impactó, golpeó, tuvo, estuvo',
    verbEndings: 'aron, ieron, yeron, jeron, aba, aban, ían, uvo',
    that: 'que, si',
    verbSecond: true,
    verbInitial: false,
    dropsPronouns: true,
    bareNouns: false,
    capitalNouns: false,
  },

  unasserted: {
    near:
      'no, nunca, jamás, puede, pueden, podría, podrían, pudo, pudieron, podrá, podrán, podía, podían, pueda, puedan, pudiera, ' +
      'pudieran, sin, habría, habrían, debería, deberían, quiere, quieren, quería, querían, planea, planean, planeaba, planeaban, ' +
      'prevé, prevén, preveía, tiene previsto, tienen previsto, está previsto, está previsto que, está prevista, se prevé, se espera, ' +
      'se espera que, espera, esperan, se dispone a, se disponen a, pretende, pretenden, pretendía, intenta, intentan, intentó, ' +
      'intentaron, trató de, trataron de, trata de, tratan de, tratará de, va a, van a, iba a, iban a, busca, buscan, amenazó con, ' +
      'amenaza con, amenazan con, amenazaron con, dispuesto a, dispuesta a, dispuestos a, dispuestas a, listo para, lista para, ' +
      'listos para, a punto de, estudia, estudian, evalúa, evalúan, aspira a, planes de, planes para, plan para, intención de, ' +
      'posibilidad de, posible, debía, debían, ojalá, capaz de, capaces de, incapaz de',
    wide:
      'ningún, ninguno, ninguna, tampoco, niega, negó, negaron, niegan, negaba, ha negado, han negado, negar, desmiente*, desminti*, ' +
      'ha desmentido, han desmentido, desmentir, si, ni, nadie, descarta, descartó, descartan, descartaron, ha descartado, ' +
      'falso que, falsa, falso, a menos que, a no ser que, salvo que, en caso de que, en caso de, siempre que, carece, carecen',
    behind:
      'es falso, es falsa, son falsas, son falsos, es mentira, no es cierto, no es verdad, fue desmentido, fue desmentida',
    except:
      'no solo, no solamente, no únicamente, no más de, no menos de, no es la primera vez, no fue la primera vez, ' +
      'no por primera vez, no es el primero, no es la primera, no fue hasta, no obstante, no cabe duda, no hay duda, nunca antes, ' +
      'si bien, sin embargo, sin duda, sin dudas, sin precedentes, sin precedente, ni más ni menos, sin parar, sin cesar',
    negations: 'no, ni, tampoco, nunca',
  },

  clauses: {
    subordinate:
      'que fue, que fueron, que era, que eran, que había, que habían, que ha, que han, aunque, si bien, mientras, mientras que, ' +
      'pese a, pese al, pese a que, a pesar de, a pesar del, porque, ya que, puesto que, dado que, debido a, debido al, a causa de, ' +
      'a raíz de, tras, para apoyar, en apoyo de, en apoyo a, en respuesta a, con el fin de, a fin de, con el objetivo de, ' +
      'en medio de, el cual, la cual, los cuales, las cuales, cuyo, cuya, cuyos, cuyas, quien, quienes, en tanto que, agregando que, ' +
      'añadiendo que, citando, gracias a',
    parting:
      'que, después, luego, tras, cuando, antes, porque, si, por, desde que, una vez que, aunque, mientras, donde, ya que, ' +
      'pese a, a pesar de, a raíz de, debido a, según, en medio de, quien, quienes',
    coordinating: 'y, e, pero',
    indefinite: 'un, uno, una, unos, unas, otro, otra, otros, otras, algún, alguna',
    deedNouns:
      'llegada, llegadas, aterrizaje, aterrizajes, salida, salidas, envíos, despliegue, despliegues, entrega, entregas, partida, ' +
      'despegue, despegues, retirada, desembarque',
    destination:
      'hacia, rumbo a, con rumbo a, con destino a, con destino al, con destino hacia, para, en dirección a, en dirección hacia, ' +
      'camino a, camino de, de camino a, de regreso a, de vuelta a',
    framed: false,
  },

  shares: {
    before:
      'de los, de las, de sus, de estos, de estas, de esos, de esas, de aquellos, de ellos, de ellas, de los cuales, de las cuales, ' +
      'entre ellos, entre ellas, entre los que, entre las que, entre los cuales, entre las cuales, incluidos, incluidas, ' +
      'incluyendo, los otros, las otras, los restantes, las restantes, los primeros, las primeras, la mitad de los, la mitad de las',
    beside: 'otros, otras, otro, otra, demás',
    behind:
      'más, adicional*, extra, suplementario*, suplementaria*, complementario*, complementaria*, restantes',
    each: 'cada, por cabeza, per cápita, por persona, por habitante, por unidad, sendos, sendas',
    capacity:
      'capacidad, capacidades, máxima, máximo, máximas, máximos, carga útil, carga máxima, aforo, cupo, límite, alcance, autonomía',
  },

  offices: {
    heads: {
      'chief-of-staff':
        'jefe de Estado Mayor, jefe del Estado Mayor, jefe del Alto Estado Mayor, jefa de Estado Mayor, jefa del Estado Mayor, ' +
        'jefe del Estado Mayor General, jefe del Estado Mayor Conjunto, jefe del Estado Mayor de la Defensa, ' +
        'jefe de Estado Mayor General, jefes de Estado Mayor, JEMAD',
      commander: 'comandante*, comanda, comandaba',
      head:
        'jefe, jefa, jefes, jefas, encabeza, encabezaba, encabezado por, encabezada por, dirige, dirigía, dirigido por, ' +
        'dirigida por, lidera, lideraba, liderado por, liderada por, líder, lideresa, director, directora, directores, ' +
        'director general, directora general, responsable, responsables, secretario general, secretaria general',
      minister:
        'ministro, ministra, ministros, ministras, secretario, secretario de Estado, secretaria de Estado, canciller, cancilleres',
      spokesman: 'portavoz, portavoces, vocero, vocera, voceros, voceras',
      ambassador: 'embajador*',
      inspector: 'inspector*',
      adviser:
        'asesor, asesora, asesores, asesoras, consejero de Seguridad Nacional, consejera de Seguridad Nacional, ' +
        'consejero presidencial, consejera presidencial, consultor, consultora',
    },
    verbs: 'comanda, comandaba, encabeza, encabezaba, dirige, dirigía, lidera, lideraba',
    appointing: 'nombr*, design*, ascend*, eligi*, elegid*',
    deputies:
      'vicejefe, vice, subjefe, subjefa, adjunto, adjunta, segundo jefe, segunda jefa, segundo, segunda, segundo al mando, ' +
      'vicecomandante, subcomandante, viceministro, viceministra, subdirector, subdirectora, subsecretario, subsecretaria, ' +
      'suplente, auxiliar, asistente, vicesecretario, vicesecretaria, número dos',
    passing:
      'delegación, delegaciones, misión, misiones, grupo, grupos, comitiva, comisión, equipo, contingente*, tropas, soldados, ' +
      'tripulación, operativo, operación, expedición, caravana, convoy, patrulla',
    ranks:
      'coronel, teniente, teniente coronel, teniente general, almirante, vicealmirante, contralmirante, contraalmirante, mayor, ' +
      'mayor general, mariscal, comodoro, brigada, división, Ejército, general, generales, general de brigada, general de división, ' +
      'general de ejército, general en jefe, brigadier, capitán, capitana, capitán de navío, capitán de fragata, subteniente, alférez, ' +
      'sargento, sargenta, cabo, soldado, Gral, Tte, Cnel, don, doña, señor, señora, doctor, doctora, monseñor, cardenal, padre, ' +
      'juez, jueza, fiscal, senador, senadora, diputado, diputada, profesor, profesora, ingeniero, ingeniera, licenciado, licenciada, ' +
      'periodista, comisario, comisaria',
    hosts:
      'recib*, bienvenida, anfitrion*, acogió, acogieron, acogida, agasajó, agasajaron, se reunió con, se reunieron con, ' +
      'reunirse con, reunido con, reunida con, saludó, saludaron',
  },

  countries: {
    words: {
      AD: 'andorran*',
      AE: 'Emiratos, emiratí, emiratíes, EAU',
      AF: 'afgan*',
      AL: 'albanes*',
      AM: 'armeni*',
      AO: 'angoleñ*, angolan*',
      AR: 'argentin*',
      AT: 'austriac*',
      AU: 'australian*',
      AZ: 'azerbaiyan*, azerí, azeríes',
      BA: 'bosni*',
      BD: 'Bangladesh, bangladesí*, bangladeshí*',
      BE: 'belga, belgas',
      BF: 'burkines*, burkinab*',
      BG: 'búlgar*',
      BH: 'Bahréin, bareiní, bareiníes, bahreiní, bahreiníes',
      BI: 'burundes*',
      BJ: 'benines*',
      BO: 'bolivian*',
      BR: 'brasileñ*, brasiler*',
      BS: 'bahameñ*',
      BW: 'Botswana, botsuan*',
      BY: 'Belarús, bielorrus*',
      BZ: 'beliceñ*',
      CA: 'canadiens*',
      CD: 'RD Congo, RDC, RD del Congo, congoleñ*, congoles*',
      CF: 'centroafrican*',
      CG: 'Congo Brazzaville',
      CH: 'suizo, suiza, suizos, suizas, helvétic*',
      CI: 'Costa de Marfil, marfileñ*',
      CL: 'chilen*',
      CM: 'camerunes*',
      CN: 'chino, china, chinos, chinas',
      CO: 'colombian*',
      CR: 'costarricens*',
      CU: 'cuban*',
      CV: 'caboverdian*',
      CY: 'chipriot*, grecochipriot*, turcochipriot*',
      CZ: 'checo, checa, checos, checas, República Checa',
      DE: 'alemán, alemana, alemanes, alemanas, germano, germana, germanos, germanas',
      DK: 'danés, danesa, daneses, danesas',
      DO: 'dominicano, dominicana, dominicanos, dominicanas, quisqueyan*',
      DZ: 'argelin*',
      EC: 'ecuatorian*',
      EE: 'estoni*',
      EG: 'egipci*',
      EH: 'saharaui, saharauis',
      ER: 'eritre*',
      ES: 'español, española, españoles, españolas',
      ET: 'etíope, etíopes',
      FI: 'finlandes*',
      FR: 'francés, francesa, franceses, francesas, galo, galos',
      GA: 'gabones*',
      GB: 'británic*, Gran Bretaña, Irlanda del Norte, norirlandes*, escoces*, galés, galesa, galeses',
      GE: 'georgian*',
      GH: 'ghanes*',
      GL: 'groenlandes*',
      GM: 'gambian*',
      GN: 'guineano, guineana, guineanos, guineanas, Guinea Conakry',
      GQ: 'ecuatoguinean*, guineoecuatorian*',
      GR: 'griego, griega, griegos, griegas, heleno, helenos',
      GT: 'guatemaltec*',
      GY: 'guyanes*',
      HK: 'Hong Kong, hongkones*',
      HN: 'hondureñ*',
      HR: 'croata, croatas',
      HT: 'haitian*',
      HU: 'húngar*, magiar, magiares',
      ID: 'indonesi*',
      IE: 'irlandes*',
      IL: 'israelí, israelíes, israelita*',
      IN: 'indio, india, indios',
      IQ: 'Iraq, iraquí*, irakí*',
      IR: 'iraní*',
      IS: 'islandes*',
      IT: 'italian*',
      JM: 'jamaican*, jamaiquin*',
      JO: 'jordano, jordana, jordanos, jordanas',
      JP: 'japones*, nipón, nipona, nipones, niponas',
      KE: 'Kenya, kenian*, keniata, keniatas',
      KG: 'kirguís*, kirguiz*',
      KH: 'camboyan*',
      KP: 'Corea del Norte, norcorean*',
      KR: 'Corea del Sur, surcorean*',
      KW: 'kuwaití*',
      KZ: 'kazaj*, kazak*',
      LA: 'laosian*',
      LB: 'libanes*',
      LK: 'esrilanqu*, srilanqu*, ceilandes*',
      LR: 'liberian*',
      LT: 'lituan*',
      LU: 'luxemburgues*',
      LV: 'letón, letona, letones, letonas',
      LY: 'libio, libia, libios, libias',
      MA: 'marroquí, marroquíes, marroquís',
      MC: 'monegasc*',
      MD: 'Moldova, moldav*',
      ME: 'montenegrin*',
      MG: 'malgache, malgaches',
      MK: 'macedonio, macedonia, macedonios, macedonias, normacedoni*',
      ML: 'Malí, maliens*',
      MM: 'Myanmar, birman*',
      MN: 'mongol, mongola, mongoles, mongolas',
      MR: 'mauritan*',
      MT: 'maltes*',
      MW: 'Malawi, malauí*',
      MX: 'mexican*, mejican*, Méjico',
      MY: 'malasi*',
      MZ: 'mozambiqueñ*',
      NA: 'namibi*',
      NE: 'nigerino, nigerina, nigerinos, nigerinas',
      NG: 'nigerian*',
      NI: 'nicaragüens*',
      NL: 'Holanda, holandes*, neerlandes*',
      NO: 'norueg*',
      NP: 'nepalí, nepalíes, nepales*',
      NZ: 'Nueva Zelandia, neozelandes*, neocelandes*',
      OM: 'omaní, omaníes',
      PA: 'panameñ*',
      PE: 'peruan*',
      PH: 'filipin*',
      PK: 'pakistaní*, paquistan*',
      PL: 'polac*',
      PR: 'puertorriqueñ*, boricua, boricuas',
      PS: 'palestin*',
      PT: 'portugués, portuguesa, portugueses, portuguesas, lusos, lusas',
      PY: 'paraguay*',
      QA: 'Qatar, catarí, cataríes, qatarí, qataríes',
      RO: 'rumano, rumana, rumanos, rumanas',
      RS: 'serbi*',
      RU: 'ruso, rusa, rusos, rusas, Federación Rusa, Federación de Rusia',
      RW: 'Rwanda, ruandes*',
      SA: 'Arabia Saudita, saudí, saudíes, saudita, sauditas',
      SD: 'sudanes*',
      SE: 'sueco, sueca, suecos, suecas',
      SG: 'singapurens*',
      SI: 'esloven*',
      SK: 'eslovac*',
      SL: 'sierraleones*',
      SN: 'senegales*',
      SO: 'somalí*',
      SR: 'surinames*',
      SS: 'Sudán del Sur, sursudanes*',
      SV: 'salvadoreñ*',
      SY: 'sirio, siria, sirios, sirias',
      TD: 'chadian*',
      TG: 'togoles*',
      TH: 'tailandes*',
      TJ: 'tayik*',
      TL: 'Timor Oriental, timorens*',
      TM: 'turkmen*, turcoman*',
      TN: 'tunecin*',
      TR: 'Türkiye, turco, turca, turcos, turcas',
      TT: 'trinitens*',
      TW: 'taiwanes*',
      TZ: 'tanzan*',
      UA: 'ucrani*',
      UG: 'ugandes*',
      US: 'EE. UU, EE UU, EEUU, EUA, USA, U.S.A, E.U, EU, estadounidens*, estadunidens*, norteamerican*',
      UY: 'uruguay*',
      UZ: 'uzbek*',
      VA: 'Vaticano, Santa Sede, vaticana, vaticanos, vaticanas',
      VE: 'venezolan*',
      VN: 'Viet Nam, vietnamit*',
      YE: 'yemení*, yemenit*',
      ZA: 'Suráfrica, sudafrican*, surafrican*',
      ZM: 'zambian*',
      ZW: 'zimbabu*, zimbabw*',
    },
    none:
      'América Latina, América del Sur, América del Sud, América Central, América del Norte, francis*, océano Índico, Nuevo México, ' +
      'golfo de México, mar de China, mar de la China, mar del Japón, Columbia Británica, Nueva Inglaterra, Argentinos Juniors, ' +
      'Indias Occidentales, conejillo de Indias, montaña rusa, montañas rusas, ruleta rusa, ensaladilla rusa, tinta china, ' +
      'baño turco, gripe española, albañil*, georgin*, Georgi, polonio, Santa Elena, Santa Lucía, San Martín, San Bartolomé',
    ambiguous:
      'Granada, Reunión, Mauricio, Dominica, Guadalupe, Jersey, Montserrat, Anguila, Montenegro, Canarias',
  },

  meanings: {
    military: 'militar*, ejército, ejércitos, Fuerzas Armadas, Fuerza Armada, FFAA, FF. AA, castrens*',
    'ground-forces+military':
      'fuerzas terrestres, fuerza terrestre, Ejército de Tierra, tropas terrestres, fuerzas de tierra, componente terrestre',
    'air-force':
      'Fuerza Aérea, fuerzas aéreas, Ejército del Aire, Fuerza Aeroespacial, fuerzas aeroespaciales, aviación militar',
    arrive:
      'lleg*, arribó, arribaron, arribar, arriban, arribado, arribados, arribada, arribadas, arribaba, arribando, entraron, entró, ' +
      'entran, han entrado, ha entrado, aterriz*, desembarc*, ingresó, ingresaron, tocó tierra, tocaron tierra, tomó tierra, ' +
      'tomaron tierra, se posó, se posaron',
    leave:
      'salió, salieron, ha salido, han salido, salen, sale de, despeg*, abandonó, abandonaron, abandona, abandonan, abandonar, ' +
      'ha abandonado, partió, partieron, ha partido, han partido, zarp*, se marchó, se marcharon, se fue, se fueron, dejó el país, ' +
      'dejaron el país, deja el país, emprendió el regreso, levantó vuelo, levantaron vuelo',
    send:
      'envió, envía, envían, envíe, envíen, envíos, enviar*, enviad*, enviando, mandaron, mandado, manda, despleg*, ' +
      'desplieg*, despachó, despacharon, despachar',
    carry:
      'llev*, bordo, a bordo, cargad*, transport*, traslad*, trajo, trajeron, traía, traían, trae, traen, acarre*, portando',
    fly:
      'hicieron escala, hizo escala, haciendo escala, escala en, escala técnica, pasaron por, vuelo*, voló, volar*, vuela, vuelan, ' +
      'volaba, volaban, volando, sobrevol*, sobrevuel*, reabastec*, repostar, repostó, repostaron',
    equipment:
      'equipo*, equipamiento, equipamientos, carga, cargamento, cargamentos, pertrechos, material, material bélico, suministros, insumos, ' +
      'mercancía, mercancías',
    personnel: 'personal, especialistas, especialista, expertos, experto, plantilla',
    contract:
      'contrato*, acuerdo*, convenio, convenios, pacto, pactos, un tratado, el tratado, tratados, ' +
      'llegó a un acuerdo, llegaron a un acuerdo, llegar a un acuerdo, llegado a un acuerdo',
    technical: 'técnic*',
    cooperation:
      'cooperación, cooperar, coopera, cooperan, cooperó, cooperaron, colaboración, colaborar, colabora, colaboran, colaboró, colaboraron',
    exercise: 'ejercicio*, maniobra*, simulacro*, juegos de guerra',
    support: 'apoy*, respald*',
    ally: 'aliad*, alianza*',
    train:
      'entrenamiento, entrenamientos, entrenar, entrena, entrenan, entrenó, entrenaron, entrenando, adiestr*, capacitación, ' +
      'capacitaciones, capacitar, capacitan, capacitó, capacitaron, instrucción militar, instructores, instructor, formación militar',
    maintain:
      'mantenimiento, mantenimientos, reparac*, reparar, repararon, reparado, reparados, reparada, reparadas, puesta a punto',
    strategy: 'estrateg*',
    believe:
      'cree, creen, creía, creían, acusa, acusan, acusó, acusar*, acusad*, acusac*, acusando, sospecha, sospechan',
    overthrow:
      'golpe, golpes de Estado, golpe de Estado, golpista*, derroca*, derrocó, derroque, derroquen, intentona, cuartelazo',
    refuse:
      'no acepta, no aceptan, no aceptó, no aceptará, no aceptaron, rechaz*, niega, se niega, se niegan, se negó, se negaron, ' +
      'rehúsa, rehúsan, rehusó, rehusaron, rehusar, negativa a',
    resign:
      'dejar el poder, dejar la presidencia, dejar el cargo, dejó el cargo, dejó el poder, deja el cargo, abandonar el poder, ' +
      'abandonar el cargo, abandonó el cargo, dimit*, dimisi*, renunciar, renuncia, renuncias, renunció, renunciaron, renuncian, ' +
      'renuncie, renunciado, renunciará, dio un paso al costado',
    declare:
      'declaró, declararon, declara, declaran, declarar, declarado, declarada, declarados, declaradas, declaración, proclam*, autoproclam*, asumió la, asumió el, asumió como, se juramentó, fue juramentado, nombró, nombrado, nombrada',
    president: 'presidente*, presidenta*, presidenc*, mandatari*, jefe de Estado, jefa de Estado',
    'interim+president':
      'presidente encargado, presidenta encargada, presidente interino, presidenta interina, presidente provisional, ' +
      'presidenta provisional, presidente en funciones, presidenta en funciones, presidente de transición',
    interim:
      'encargado, encargada, interin*, provisional, provisionales, de transición, transitorio, transitoria, en funciones',
    opposition: 'oposi*',
    election:
      'elección, elecciones, electoral*, elector, electores, electorado, comicios, votación, votaciones, voto, votos, votar, ' +
      'votaron, votan, votant*, urnas, sufragio*, balotaje, segunda vuelta',
    rigged:
      'fraude, fraudes, fraudulent*, amañado, amañada, amañados, amañadas, amaño, amaños, manipulado, manipulada, manipuladas, ' +
      'manipulados, truqu*, pucherazo, farsa',
    country: 'países, país, naciones, nación',
    pressure:
      'presion*, exig*, instó, instaron, insta, instan, instar, exhort*, reclam*, urgió, urgieron, ultimátum',
    criticise:
      'critic*, conden*, denunci*, repudi*, deplor*, censur*, reprob*, tachó de, tacharon de, tildó de',
    sanction: 'sancion*, bloqueo económico, embargo comercial, embargo de armas, congelación de activos',
    aid: 'ayuda, ayudas, humanitari*, asistencia, socorro',
    medicine:
      'medicament*, medicina, medicinas, medicinal*, fármaco, fármacos, insumos médicos, vacuna, vacunas',
    attack:
      'ataque, ataques, atentado*, ataca, atacan, atacaban, atacar, atacará, atacó, atacaron, atacado, atacada, atacados, atacadas, ' +
      'atacando, atacante*, bombardeo*, bombardea*, ofensiva, ofensivas, asalto, asaltos, ' +
      'asaltaron, emboscada, emboscadas, tiroteo, tiroteos, agresión, agresiones, embestida',
    kill:
      'mató, mataron, matado, matados, matar, matan, muert*, murió, murieron, muere, mueren, morir*, ha muerto, han muerto, ' +
      'fallec*, asesin*, homicidio*, perdió la vida, perdieron la vida, masacre, masacres, ' +
      'matanza, matanzas, abatido, abatidos, abatió, abatieron, víctimas mortales, víctima mortal, feminicidio*',
    injure: 'herid*, hirió, hirieron, hiriendo, herir, lesion*, contusion*',
    arrest:
      'deten*, detuv*, detien*, preso, presos, presa política, presas políticas, arrest*, captur*, encarcel*, apresó, apresaron, ' +
      'apresado, apresados, apresada, aprehen*, bajo custodia, prisión preventiva, tras las rejas',
    earthquake: 'terremoto*, sismo*, sísmic*, seísmo*, temblor, temblores, movimiento telúrico',
    fire: 'incendi*, en llamas',
    crash:
      'se estrelló, se estrellaron, ' +
      'accidente*, accidentó, accidentado, accidentados, estrelló, estrellaron, estrellado, estrellados, estrellarse, estrella contra, ' +
      'se estrella, se estrellan, choque, choques, chocaron, chocar, chocado, colisi*, descarril*, siniestrado, siniestrada, vuelco, ' +
      'volcadura, naufrag*',
    protest:
      'protest*, manifestación, manifestaciones, manifestant*, se manifestaron, se manifiestan, manifestarse, se manifestó, marcha*, ' +
      'plantón, plantones, cacerolazo*, cacerolada*, disturbio*, movilización, movilizaciones',
    trial:
      'juicio, juicios, tribunal, tribunales, condenado, condenada, condenados, condenadas, condena a, condenó a, condenaron a, ' +
      'sentenci*, juzg*, juez, jueza, jueces, veredicto*, Corte Suprema, Corte Penal, imputad*, procesad*, absuel*, absolvi*, ' +
      'banquillo, fiscalía',
    talks:
      'negocia*, reunión, reuniones, reunió, reunieron, se reúne, se reúnen, se reunirá, se reunirán, cumbre, cumbres, ' +
      'conversaciones, diálogo, diálogos, mesa de diálogo',
    visit: 'visit*',
    withdraw: 'retir*, repleg*, repliegue*, repliega*',
    airport: 'aeropuerto*, aeródromo*, terminal aérea',
    weapon:
      'arma, armas, armamento*, municiones, munición, armamentíst*, fusil, fusiles, ametralladora*, explosivo, explosivos',
    threat: 'amenaz*',
  },
  senses: [
    {
      words:
        'entró en vigor, entraron en vigor, entra en vigor, entran en vigor, entrar en vigor, ' +
        'entrada en vigor, entró en vigencia, entra en vigencia, entró en funciones, entró en crisis, ' +
        'entró en juego, entraron en juego, entró en erupción, entró en razón, entran en juego, ' +
        'llegó a su fin, llega a su fin, llegar a su fin, llegó al poder, llega al poder, llegar al poder, ' +
        'llegó a decir, llegó tarde',
      says: null,
    },
    {
      words:
        'puso en marcha, pone en marcha, ponen en marcha, poner en marcha, pusieron en marcha, ' +
        'puesto en marcha, puesta en marcha, poniendo en marcha, en marcha, marcha atrás',
      says: null,
    },
    {
      words: 'equipo, equipos',
      says: null,
      beside:
        'jugador*, entrenador*, gol, goles, partido, partidos, liga, estrella, estrellas, fútbol, club, ' +
        'torneo, ciclista*, investigador*, médicos, científicos',
    },
    {
      words: 'lleg*',
      says: null,
      beside: 'grados, por ciento, acuerdo, récord, conclusión, final, semifinal*, final',
    },
    {
      words:
        'llevar a cabo, llevó a cabo, llevaron a cabo, lleva a cabo, llevan a cabo, llevado a cabo, ' +
        'llevando a cabo, lleva años, llevan años, lleva meses, llevan meses, llevaba años, lleva semanas, ' +
        'lleva días',
      says: null,
    },
    {
      words: 'golpe, golpes',
      says: null,
      beside: 'viento, calor, cabeza, balón, boxeo, suerte, efecto',
    },
    {
      words: 'se retiró del, retirada del mercado, retirar del mercado, retiró del mercado',
      says: null,
    },
    {
      words:
        'salieron a la luz, salió a la luz, salen a la luz, salió a flote, salieron adelante, salió ileso, ' +
        'salió ilesa, salieron ilesos, salieron ilesas',
      says: null,
    },
  ],
} satisfies Language;
