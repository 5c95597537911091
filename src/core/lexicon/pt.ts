/** Portuguese, as news of Portugal and Brazil writes it. */

import type { Language } from './language';

export default {
  stopwords:
    'de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, das, como, mas, ao, ele, sua, ou, quando, ' +
    'muito, nos, já, esta, também, só, pelo, pela, até, isso, ela, entre, depois, sem, mesmo, aos, seus, quem, nas, foi, são, segundo, ' +
    'estão, estava, estavam, este, estes, estas, isto, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, aquilo, neste, nesta, ' +
    'nestes, nestas, nesse, nessa, nesses, nessas, deste, desta, destes, destas, desse, dessa, desses, dessas, naquele, naquela, daquele, ' +
    'daquela, dele, dela, deles, delas, nele, nela, num, numa, nuns, numas, dum, duma, pelos, pelas, eles, elas, eu, tu, você, vocês, lhe, ' +
    'lhes, me, te, seu, suas, meu, minha, nosso, nossa, nossos, nossas, qual, quais, cujo, cuja, cujos, cujas, onde, porque, pois, ' +
    'enquanto, embora, porém, contudo, ainda, assim, então, entretanto, além, após, ante, sob, sobre, contra, desde, durante, perante, ' +
    'conforme, nem, apenas, quase, nunca, sempre, agora, hoje, ontem, aqui, ali, lá, bem, antes, menos, tão, tanto, tal, todo, toda, ' +
    'todos, todas, tudo, nada, ninguém, nenhum, nenhuma, algo, alguém, algum, alguma, alguns, algumas, outro, outra, outros, outras, cada, ' +
    'mesma, mesmos, mesmas, muita, muitos, muitas, pouco, pouca, poucos, poucas, vários, várias, uns, umas, ser, sido, sendo, era, eram, ' +
    'foram, seja, sejam, será, serão, seria, seriam, tem, tinha, tinham, ter, teve, tiveram, tendo, terá, terão, teria, teriam, há, haver, ' +
    'houve, havia, haviam, estar, esteve, estiveram, pode, podem, poderá, poderia, deve, devem, deverá, vai, vão, faz, fazer, fez, disse, ' +
    'vez, talvez, inclusive',

  sentences: {
    abbreviations:
      'Sr, Sra, Srs, Sras, Srta, Dr, Dra, Drs, Dras, Prof, Profa, Eng, Enga, Arq, Exmo, Exma, Ilmo, Ilma, Revmo, Rev, Mons, Gen, Gal, Cel, ' +
      'Ten, Cap, Maj, Sgt, Alm, Brig, Cmdt, Cmte, Dep, Sen, Gov, Pres, Min, Des, Sto, Sta, Av, Pça, Estr, Lgo, Dto, Esq, Ltda, Lda, Depto, ' +
      'aprox, máx, ex, obs, vs, tel, telef, jan, fev, abr, jun, jul, ago, out, nov',
    closing: 'etc, a. C, d. C, a. m, p. m, Ltda, Lda, S. A, Jr, Cia',
    beforeNumber: 'no, n, n.º, núm, art, arts, inc, pág, págs, pp, vol, fig, cap, km, tel, telef, ref',
    starters:
      'o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, isto, isso, ele, ela, eles, elas, em, no, na, ' +
      'nos, nas, num, numa, neste, nesta, com, mas, porém, segundo, conforme, para, por, após, desde, enquanto, quando, embora, além, sem, ' +
      'seu, sua, seus, suas, ao, não, já, também, ainda, assim, ontem, hoje, se, como, depois, antes, durante, até, entre, sobre, há, houve, ' +
      'outro, outra, ninguém, entretanto, contudo, apesar',
    ordinalPoint: false,
  },

  inflection: {
    names: '',
    stems: [
      'casos>caso, caso>caso, mesas>mesa, mesa>mesa, portas>porta, porta>porta, costas>costa, costa>costa, bolsas>bolsa, ' +
        'bolsa>bolsa, partidos>partido, partido>partido, partidas>partida, partida>partida, estados>estado, estado>estado, ' +
        'comandos>comando, comando>comando, medidas>medida, medida>medida, camaras>camara, camara>camara, cidadas>cidadao, cidada>cidadao, leis>lei, reis>rei, ' +
        'estacoes>estacao, estacao>estacao, amentos>, amento>, imentos>, imento>, amente>, mente>, acoes>, acao>, ao>ao, ' +
        'oes>ao, aes>ao, aos>ao, ais>al, eis>el, ois>ol, uis>ul, is>el, il>el, ens>, ns>m, eias>, eia>, oras>or, ora>or, ores>or, ' +
        'aram>, eram>, iram>, arao>, erao>, irao>, avam>, ava>, ara>, ando>, endo>, indo>, ados>, adas>, ado>, ada>, ' +
        'idos>, idas>, ido>, ida>, ares>, eres>, ar>, er>, ir>, ou>, eus>, eu>, iu>, am>, em>, os>, as>, es>, o>, a>, e>',
      'qu>c, gu>g',
    ],
    headLast: false,
  },

  numbers: {
    ones:
      'zero | um, uma | dois, duas, ambos, ambas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | treze | ' +
      'catorze, quatorze | quinze | dezasseis, dezesseis | dezassete, dezessete | dezoito | dezanove, dezenove',
    tens: 'vinte | trinta | quarenta | cinquenta, cinqüenta | sessenta | setenta | oitenta | noventa',
    hundred: 'cem, cento',
    hundreds:
      'duzentos, duzentas | trezentos, trezentas | quatrocentos, quatrocentas | quinhentos, quinhentas | ' +
      'seiscentos, seiscentas | setecentos, setecentas | oitocentos, oitocentas | novecentos, novecentas',
    sizes: {
      1000: 'mil',
      1e6: 'milhão, milhões, mi, mln',
      1e9: 'mil milhões, bilhão, bilhões, bi, milhar de milhão, milhares de milhão',
      1e12: 'trilhão, trilhões, tri, bilião, biliões, milhão de milhões, milhões de milhões',
    },
    shortSizes: { 1000: 'k, K', 1e6: 'mi, M', 1e9: 'bi, B', 1e12: 'tri, tn' },
    collectives: {
      2: 'par, casal de',
      6: 'meia dúzia',
      10: 'dezena, dezenas',
      12: 'dúzia, dúzias',
      15: 'uma quinzena de',
      20: 'vintena, vintenas',
      30: 'trintena',
      50: 'meia centena, cinquentena',
      100: 'centena, centenas',
      500: 'meio milhar',
      1000: 'milhar, milhares',
      1e5: 'centena de milhar',
    },
    indefinite:
      'vários, várias, alguns, algumas, umas centenas, umas dezenas, uns milhares, umas dúzias, uns milhões, muitos, muitas, umas quantas, uns quantos, dezenas, dúzias, vintenas, centenas, milhares, milhões, bilhões, trilhões, biliões, dezenas de milhares, dezenas de milhar, ' +
      'centenas de milhares, centenas de milhar, milhares de milhões, milhões de milhões, dezenas de milhões, centenas de milhões, ' +
      'dezenas de bilhões, centenas de bilhões, dezenas de milhares de milhões, vários mil milhões, alguns mil milhões',
    fractions: {
      '1/2': 'meio, meia',
      '3/2': 'um e meio, uma e meia',
      '1/3': 'um terço, terço, terça parte',
      '2/3': 'dois terços, duas terças partes',
      '1/4': 'um quarto, quarta parte',
      '3/4': 'três quartos, três quartas partes',
      '1/5': 'um quinto, quinta parte',
      '2/5': 'dois quintos',
      '3/5': 'três quintos',
      '4/5': 'quatro quintos',
      '1/10': 'um décimo, décima parte',
    },
    outOf: 'em cada, de cada, a cada, entre cada',
    strength: 'homens forte',
    joining: { words: 'e', writtenTogether: false },
  },

  approximations: {
    before: {
      about:
        'uns, umas, cerca de, cerca dos, cerca das, cerca do, cerca de uns, aproximadamente, aprox, em torno de, em torno dos, em torno das, ' +
        'por volta de, por volta dos, à volta de, à volta dos, à volta das, ao redor de, mais ou menos, coisa de, na ordem de, na ordem dos, ' +
        'na ordem das, da ordem de, da ordem dos, da ordem das, na casa de, na casa dos, na casa das, qualquer coisa como, algo como, ' +
        'algo em torno de, estimado em, estimada em, estimados em, estimadas em, calculado em, calculada em, ronda os, ronda as, rondam os, ' +
        'rondam as, rondava os, rondou os, rondou as, rondaram os, rondará os, rondarão os, rondar os, gira em torno de, giram em torno de, ' +
        'girava em torno de, gira em torno dos',
      over:
        'mais de, mais do que, mais que, mais dos que, pelo menos, ao menos, no mínimo, não menos de, não menos que, não menos do que, ' +
        'nada menos que, nada menos do que, um mínimo de, mínimo de, pouco mais de, um pouco mais de, bem mais de, muito mais de, acima de, ' +
        'acima dos, acima das, superior a, superiores a, superior ao, superior aos, superiores aos, maior que, maior do que, maiores que, ' +
        'maiores de, supera, superam, superou, superaram, superando, supera os, supera as, superam os, superam as, superou os, superou as, ' +
        'superaram os, superaram as, superava os, superando os, superou a marca de, ultrapassa, ultrapassam, ultrapassou, ultrapassaram, ' +
        'ultrapassando, ultrapassa os, ultrapassa as, ultrapassam os, ultrapassam as, ultrapassou os, ultrapassou as, ultrapassaram os, ' +
        'ultrapassaram as, ultrapassava os, ultrapassando os, ultrapassar os, ultrapassar as, ultrapassou a marca de, ' +
        'ultrapassou a barreira dos, passa dos, passa das, passam dos, passam das, passou dos, passou das, excede os, excedeu os, excedem os',
      nearly:
        'quase, quase os, quase as, perto de, perto dos, perto das, próximo de, próximo dos, próximo das, próxima de, próxima dos, ' +
        'próximos de, próximos dos, próximas de, próximo a, próximo aos, praticamente, pouco menos de, um pouco menos de, à beira de, ' +
        'à beira dos, à beira das, beira os, beira as, beiram os, beirou os, beirando os, roça os',
      under:
        'menos de, menos que, menos do que, até, até a, até aos, até os, no máximo, um máximo de, máximo de, não mais de, não mais que, ' +
        'não mais do que, abaixo de, abaixo dos, abaixo das, inferior a, inferiores a, inferior ao, inferior aos, inferiores aos, menor que, ' +
        'menor do que, menores que, menores de, aquém de, aquém dos, aquém das, quando muito, um teto de, um tecto de, não ultrapassa, ' +
        'não ultrapassa os, não ultrapassam os, não ultrapassou os, não supera os, não superam os, não passa de, não passa dos, não passam de, ' +
        'não passam dos, não passou de, não passaram de, não chega a, não chegam a, não chega aos, não chegam aos, não chegou a, ' +
        'não excede os',
    },
    behind: {
      about: 'aproximadamente, aprox, mais ou menos, mais coisa menos coisa, ou coisa assim',
      over: 'ou mais, no mínimo, pelo menos, ao menos, e tal, e tantos, e tantas, e poucos, e poucas, e picos',
      under: 'ou menos, no máximo, quando muito',
    },
  },

  ranges: {
    to: 'a, ao, aos, às, até, até a, até aos, até às, até os, ou, ou até, ou mesmo, ou talvez, ou até mesmo, se não',
    between: 'entre, entre os, entre as, entre o, entre a, entre uns, entre umas',
    and: 'e, e os, e as, e o, e a, e uns, e umas',
    changes: {
      verbs:
        'sub*, caiu, caíram, cai, caem, cair, caindo, cresc*, pass*, baix*, aument*, desce*, reduz*, elev*, recu*, salt*, dispar*',
      from: 'de, dos, das, do',
      to: 'para, a, para os, para as, até',
    },
  },

  partitives: 'de, do, da, dos, das, dentre',

  units: {
    tonne: 'tonelada*',
    'short-ton': 'tonelada curta, toneladas curtas',
    'long-ton': 'tonelada longa, toneladas longas',
    quintal: 'quintal, quintais',
    'nautical-mile': 'milha náutica, milhas náuticas, milha marítima, milhas marítimas',
    kilogram: 'quilo, quilos, quilograma*, kilo, kilos',
    gram: 'grama, gramas',
    pound: 'libra-peso, libras-peso, libras de peso',
    ounce: 'onça-troy, onças-troy, onça de ouro, onças de ouro, onças de prata, onças líquidas',
    millimetre: 'milímetro*',
    centimetre: 'centímetro*',
    metre: 'metro, metros',
    kilometre: 'quilómetro*',
    inch: 'polegada, polegadas',
    foot: 'pés',
    yard: 'jarda, jardas',
    mile: 'milha, milhas',
    'square-metre': 'metro quadrado, metros quadrados',
    hectare: 'hectare*',
    'square-kilometre': 'quilómetro quadrado, quilómetros quadrados, km quadrados',
    'square-foot': 'pé quadrado, pés quadrados',
    acre: 'acres',
    'square-mile': 'milha quadrada, milhas quadradas',
    litre: 'litro, litros',
    'cubic-metre': 'metro cúbico, metros cúbicos',
    gallon: 'galão, galões',
    barrel: 'barril, barris',
    'kilometre-per-hour':
      'quilómetro por hora, quilómetros por hora, quilómetros à hora, quilómetros horários, km por hora, km à hora',
    'metre-per-second': 'metro por segundo, metros por segundo',
    'mile-per-hour': 'milha por hora, milhas por hora',
    knot: 'nós de velocidade, nós de vento',
    celsius: 'grau, graus, grau Celsius, graus Celsius, grau centígrado, graus centígrados',
    fahrenheit: 'grau Fahrenheit, graus Fahrenheit',
    second: 'segundos',
    minute: 'minuto, minutos',
    hour: 'hora, horas',
    day: 'dia, dias',
    week: 'semana, semanas',
    month: 'mês, meses',
    year: 'ano, anos',
    decade: 'década, décadas, decénio, decénios',
    percent: 'por cento, porcento',
    'basis-point': 'ponto-base, pontos-base, ponto base, pontos base',
    'percentage-point': 'ponto percentual, pontos percentuais',
    watt: 'watt, watts, vátio, vátios',
    kilowatt: 'quilowatt, quilowatts, kilowatt, kilowatts',
    megawatt: 'megawatt, megawatts',
    gigawatt: 'gigawatt, gigawatts',
    magnitude:
      'magnitude, de magnitude, graus Richter, graus de magnitude, graus na escala de Richter, graus na escala Richter, ' +
      'graus da escala de Richter, na escala de Richter, na escala Richter, pontos na escala Richter, pontos na escala de Richter',
    'year-of-age': 'anos de idade, ano de idade',
    'canadian-dollar': 'dólar canadense, dólares canadenses, dólar canadiano, dólares canadianos',
    'australian-dollar': 'dólar australiano, dólares australianos',
    dollar: 'dólar, dólares',
    euro: 'euro, euros',
    sterling: 'libra, libras, libra esterlina, libras esterlinas',
    franc: 'franco suíço, francos suíços, francos, francos CFA',
    rouble: 'rublo, rublos',
    hryvnia: 'hryvnia, hryvnias, grívnia, grívnias, hrívnia, hrívnias, grivna, grivnas',
    zloty: 'zloty, zlotys, zlóti, zlótis',
    yen: 'iene, ienes, yen, yens',
    yuan: 'yuan, yuans, yuanes, iuane, iuanes, renminbi, renminbis',
    won: 'won, wons',
    rupee: 'rupia, rupias',
    real: 'reais, real brasileiro',
    peso: 'pesos, peso argentino, peso mexicano, peso chileno, peso colombiano',
    bolivar: 'bolívares',
    krona: 'coroas, coroa sueca, coroa norueguesa, coroa dinamarquesa',
    lira: 'lira, liras, lira turca, liras turcas',
    rial: 'rial, riais, rial iraniano, riais iranianos',
    toman: 'toman, tomans',
    riyal: 'riyal, riyals, rial saudita, riais sauditas, rial qatari',
    dirham: 'dirham, dirhams, dirrã, dirrãs',
    dinar: 'dinar, dinares',
    'egyptian-pound': 'libra egípcia, libras egípcias',
    rand: 'rand, rands',
  },

  shortUnits: {
    tonne: 'T, t, ton, tons',
    kilogram: 'kg, kgs',
    gram: 'g, gr',
    pound: 'lb, lbs',
    ounce: 'oz',
    millimetre: 'mm',
    centimetre: 'cm',
    metre: 'm, mts',
    kilometre: 'km, kms',
    foot: 'ft',
    'square-metre': 'm²',
    hectare: 'ha',
    'square-kilometre': 'km²',
    litre: 'l',
    'cubic-metre': 'm³',
    'kilometre-per-hour': 'km/h, kmh, kms/h',
    'metre-per-second': 'm/s',
    'mile-per-hour': 'mph',
    knot: 'kt, kts',
    celsius: '°C, ºC, graus C',
    fahrenheit: '°F, ºF, graus F',
    second: 'seg',
    minute: 'min',
    hour: 'h, hs, hrs',
    percent: 'pct, p. c',
    'percentage-point': 'p. p, pp',
    watt: 'W',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    dollar: 'USD, US$',
    euro: 'EUR',
    sterling: 'GBP',
    franc: 'CHF',
    rouble: 'RUB',
    hryvnia: 'UAH',
    yen: 'JPY',
    yuan: 'CNY, RMB',
    real: 'BRL, R$',
    peso: 'ARS, MXN, CLP, COP, UYU',
    dirham: 'AED, MAD',
  },

  unitsBefore: {
    magnitude: 'magnitude, magnitude de, intensidade, intensidade de',
    'year-of-age': 'idade de, aos, com idade entre, idades entre',
  },
  counted: {
    soldier:
      'soldado, soldados, militar, militares, tropa, tropas, efetivo militar, efetivos, efetivos militares, efectivos, efectivos militares, ' +
      'fuzileiro, fuzileiros, fuzileiro naval, fuzileiros navais, paraquedista*, pára-quedista, pára-quedistas, reservista*, recrutas, ' +
      'conscrito, conscritos, legionário, legionários, capacete azul, capacetes azuis, suboficial, suboficiais, especialista militar, ' +
      'especialistas militares, perito militar, peritos militares, assessor militar, assessores militares, conselheiro militar, ' +
      'conselheiros militares, instrutor militar, instrutores militares, membros das Forças Armadas, membros do Exército, ' +
      'homens do Exército',
    aircraft:
      'avião, aviões, aeronave, aeronaves, aparelho, aparelhos, jatos, jatinho, jatinhos, jato executivo, jato particular, jato militar, ' +
      'caças, caça-bombardeiro, caças-bombardeiros, avioneta, avionetas, bimotor, bimotores, monomotor, monomotores, hidroavião, ' +
      'hidroaviões, avião militar, aviões militares, avião de combate, aviões de combate, avião de caça, aviões de caça, avião a jato, ' +
      'aviões a jato',
    'cargo-plane':
      'cargueiro, cargueiros, avião de carga, aviões de carga, avião cargueiro, aviões cargueiros, avião de transporte, ' +
      'aviões de transporte, aeronave de carga, aeronaves de carga, aeronave de transporte, aeronaves de transporte, avião militar de carga, ' +
      'aviões militares de carga, avião militar de transporte, aviões militares de transporte, avião de transporte militar, ' +
      'aviões de transporte militar',
    'passenger-plane':
      'avião de passageiros, aviões de passageiros, avião comercial, aviões comerciais, avião de linha, aviões de linha, ' +
      'aeronave de passageiros, aeronaves de passageiros, aeronave comercial, aeronaves comerciais',
    bomber: 'bombardeiro*',
    helicopter: 'helicóptero*',
    ship:
      'navio, navios, barco, barcos, embarcação, embarcações, fragata, fragatas, corveta, corvetas, contratorpedeiro*, destróier, ' +
      'destróieres, destroyer, destroyers, porta-aviões, cruzador, cruzadores, ferry, ferries, ferryboat, ferryboats, balsa, balsas, lancha, ' +
      'lanchas, rebocador, rebocadores, veleiro, veleiros, iate, iates, traineira, traineiras, navio cargueiro, navios cargueiros, ' +
      'navio de carga, navios de carga, navio de guerra, navios de guerra, navio mercante, navios mercantes, navio-tanque, navios-tanque, ' +
      'navio petroleiro, navios petroleiros, cargueiro marítimo',
    missile: 'míssil, mísseis, foguete, foguetes',
    tank: 'tanque, tanques, tanque de guerra, tanques de guerra, carro de combate, carros de combate',
    person: 'pessoa, pessoas, indivíduo, indivíduos, ser humano, seres humanos',
    official:
      'funcionário, funcionários, funcionária, funcionárias, autoridade, autoridades, responsável, responsáveis, alto funcionário, ' +
      'altos funcionários, servidor público, servidores públicos, alto responsável, altos responsáveis',
    killed:
      'morto, mortos, morta, mortas, morte, mortes, óbito, óbitos, falecido, falecidos, falecida, falecidas, falecimentos, vítima mortal, ' +
      'vítimas mortais, vítima fatal, vítimas fatais',
    injured:
      'ferido, feridos, ferida, feridas, lesionado, lesionados, lesionada, lesionadas, machucado, machucados',
    country: 'país, países, nação, nações, Estado-membro, Estados-membros',
  },

  tolls: {
    killed:
      'número de mortos, número de vítimas, balanço de mortos, total de mortos, número de óbitos, número de vítimas mortais',
    injured: 'número de feridos, total de feridos',
  },
  scores: {
    beside:
      'venceu, vence, venceram, vitória*, ganhou, ganha, ganharam, perdeu, perdeu por, derrot*, bateu, empat*, goleou, golea*, penáltis, pênaltis, placar, vot*, triunf*',
    to: 'a',
  },
  uncounted: {
    before:
      'artigo, artigos, art, lei, Fórmula, voo, rua, número, página, capítulo, resolução, decreto, Boeing, Airbus, linha, sala, o',
    clockBefore: 'às, as, das, até às, pelas, entre as',
    clockBehind: 'GMT',
  },
  time: {
    dayFirst: true,
    months: {},
    weekdays: {
      1:
        'segunda-feira, 2ª feira, nesta segunda, nesta segunda-feira, desta segunda, desta segunda-feira, até segunda, até segunda-feira, ' +
        'desde segunda, desde segunda-feira, segunda à noite, segunda à tarde, segunda de manhã',
      2: 'terça, terça-feira, 3ª feira',
      3:
        'quarta-feira, 4ª feira, na quarta, na quarta-feira, nesta quarta, nesta quarta-feira, desta quarta, desta quarta-feira, até quarta, ' +
        'até quarta-feira, desde quarta, desde quarta-feira, quarta à noite, quarta à tarde, quarta de manhã',
      4:
        'quinta-feira, 5ª feira, na quinta, na quinta-feira, nesta quinta, nesta quinta-feira, desta quinta, desta quinta-feira, até quinta, ' +
        'até quinta-feira, desde quinta, desde quinta-feira, quinta à noite, quinta à tarde, quinta de manhã',
      5: 'sexta, sexta-feira, 6ª feira',
    },
    nearDays: {
      [-3]: 'trasanteontem',
      [-2]: 'anteontem, antes de ontem, anteontem à noite',
      [-1]: 'ontem, ontem à noite, ontem à tarde, ontem de manhã, ontem mesmo, noite passada, na noite passada',
      0:
        'hoje, hoje mesmo, hoje à noite, hoje à tarde, hoje de manhã, hoje de madrugada, esta manhã, esta tarde, esta noite, esta madrugada, ' +
        'nesta manhã, nesta tarde, nesta noite, nesta madrugada, na data de hoje, no dia de hoje',
      1: 'amanhã, amanhã de manhã, amanhã à noite, amanhã à tarde',
      2: 'depois de amanhã',
    },
    nearSpans: {
      week: {
        [-2]: 'semana retrasada, penúltima semana',
        [-1]: 'semana passada, última semana',
        0: 'nesta semana, desta semana',
        1: 'próxima semana, semana que vem',
      },
      month: { [-1]: 'mês passado', 0: 'deste mês, neste mês', 1: 'próximo mês, mês que vem' },
      year: {
        [-2]: 'ano retrasado',
        [-1]: 'ano passado, ano anterior',
        0: 'neste ano, deste ano, ano em curso',
        1: 'próximo ano, ano que vem',
      },
    },
    notDays:
      'Black Friday, Sexta-feira Santa, Sexta-feira da Paixão, Sexta-feira 13, Sexta-feira Negra, Segunda-feira Negra, Segunda-feira de Carnaval, Quinta-feira Santa, Terça-feira Gorda, Terça-feira de Carnaval, Quarta-feira de Cinzas, Sábado de Aleluia, Domingo de Ramos, Domingo de Páscoa, Cyber Monday, Super Terça, Superterça, Domingo Sangrento, Super Tuesday',
    every: 'cada, todos os, todas as, toda, todo',
    namedAfter:
      'rua, praça, avenida, ponte, largo, travessa, rua do, praça do, avenida do, ponte do, estádio, metrô',
    weekendBegins: 6,
    weekendLength: 2,
    later: 'depois, mais tarde',
    weekBefore:
      'anterior ao último, anterior ao passado, retrasado, retrasada, penúltimo, penúltima, de há uma semana',
    weekAfter: '',
    nightInto: '',
    through: 'a, ao, para, para o, até, até ao, até o',
    parts: {
      early: 'início de, no início de, inícios de, começo de, princípio de, princípios de',
      middle: 'meados de, em meados de, a meio de, metade de',
      late: 'final de, fim de, finais de, fins de',
      firstHalf: 'primeira quinzena de, primeira metade de',
      secondHalf: 'segunda quinzena de, segunda metade de',
    },
    yearBehind: '',
    decades: { before: 'anos, nos anos, década de, décadas de', endings: '' },
    quarters:
      'primeiro trimestre, 1º trimestre, 1T | segundo trimestre, 2º trimestre, 2T | terceiro trimestre, 3º trimestre, 3T | quarto trimestre, último trimestre, 4º trimestre, 4T',
    dayOfMonth: {
      before: 'dia, no dia, o passado, o último dia, o próximo dia',
      beforeOrdinal: '',
      behind: 'deste mês, do mês, do corrente, do corrente mês, do mês em curso',
      endings: '',
    },
    ordinalDays: 'primeiro',
    dayAfter: 'no dia seguinte, ao dia seguinte, o dia seguinte, na manhã seguinte, na noite seguinte',
    ahead: {
      verbs:
        'vai, vão, deve, devem, deverá, deverão, poderá, poderão, deveria, deveriam, poderia, poderiam, previsto, prevista, previstos, previstas, marcado, marcada, agendado, agendada, prevê, preveem, pretende, pretendem, arranca, regressa, começa, retorna',
      except: 'vai há, terá sido',
      endings: 'ará, erá, irá, orá, arão, irão',
      not: '',
      before: 'até, até a, até ao, até à, até o, a partir de, a partir do, a partir da, antes de',
    },
    weekend: 'fim de semana, final de semana',
    agoBefore:
      'há, faz, já há, há já, faz já, há cerca de, há quase, há apenas, há uns, há umas, há aproximadamente, há exatamente, há exactamente, ' +
      'há perto de, desde há, faz cerca de, faz quase, faz uns, faz umas',
    agoBehind: 'atrás',
    earlier: 'antes, mais cedo',
    nights: 'noite, noites',
    offset: { before: 'antes de, antes do, antes da', after: 'depois de, depois do, depois da, após' },
    last: 'passado, passada, último, última, que passou, findo, finda',
    next: 'próximo, próxima, próximos, próximas, que vem, que entra, vindouro, vindoura',
    beforeMonth:
      'em, de, desde, até, a, do, para, durante, entre, e, este, neste, deste, passado, próximo, último, ano, mês de, ao',
    of: 'de, do',
    and: 'e',
    ordinals: 'º, ª',
    dayBefore:
      'na véspera, da véspera, no dia anterior, do dia anterior, o dia anterior, na noite anterior, na tarde anterior, na manhã anterior, ' +
      'na jornada anterior',
    one: 'um, uma',
  },

  reporting: {
    before:
      'segundo, de acordo com, conforme, citando, citado por, citada por, citados por, citadas por, citado pelo, citado pela, citada pelo, ' +
      'citada pela, citados pelo, citados pela, nas palavras de, no entender de, na opinião de, na avaliação de, segundo noticia, ' +
      'segundo informa, segundo refere, segundo escreve, segundo avança, segundo diz, segundo afirma, segundo indica, segundo revela, ' +
      'segundo explica, segundo conta, segundo relata, segundo estima, segundo mostra, segundo mostram, segundo aponta, segundo apontam, ' +
      'segundo informou, segundo informaram, segundo disse, segundo disseram, segundo afirmou, segundo noticiou, segundo referiu, ' +
      'segundo adiantou, segundo avançou, segundo escreveu, segundo indicou, segundo divulgou, segundo revelou, segundo confirmou, ' +
      'segundo explicou, segundo contou, segundo relatou, segundo apurou, segundo publicou, segundo anunciou, segundo estimou, ' +
      'conforme informou, conforme noticiou, conforme divulgou, conforme disse, conforme afirmou, conforme explicou, conforme revelou, ' +
      'conforme anunciou, conforme mostrou, como informou, como noticiou, como avançou, como revelou, como referiu, como explicou, ' +
      'como anunciou',
    behind: '',
    verbs:
      'disse, disseram, diz, dizem, dizia, tem dito, tinha dito, havia dito, informou, informaram, informa, informam, tinha informado, ' +
      'havia informado, afirmou, afirmaram, afirma, afirmam, tinha afirmado, havia afirmado, noticiou, noticiaram, indicou, indicaram, ' +
      'indica, indicam, anunciou, anunciaram, anuncia, anunciam, tinha anunciado, havia anunciado, escreveu, escreveram, escreve, declarou, ' +
      'declararam, declara, confirmou, confirmaram, confirma, confirmam, tinha confirmado, havia confirmado, explicou, explicaram, explica, ' +
      'explicam, acrescentou, acrescentaram, acrescenta, referiu, referiram, refere, referem, contou, contaram, conta, contam, adiantou, ' +
      'adiantaram, adianta, adiantam, avança, avançou que, avançam que, avançou o jornal, avançou a agência, sublinhou, sublinharam, ' +
      'sublinha, salientou, salientaram, salienta, realçou, frisou, frisaram, frisa, vincou, destacou, destacaram, destaca, destacam, ' +
      'ressaltou, ressaltaram, ressalta, enfatizou, reforçou, reiterou, reiteraram, reitera, reafirmou, garantiu, garantiram, garante, ' +
      'garantem, assegurou, asseguraram, assegura, asseguram, alertou, alertaram, alerta, alertam, advertiu, advertiram, adverte, advertem, ' +
      'avisou, avisaram, avisa, esclareceu, esclareceram, esclarece, detalhou, detalharam, detalha, especificou, revelou, revelaram, revela, ' +
      'revelam, relatou, relataram, relata, relatam, narrou, denunciou, denunciaram, denunciam, reconheceu, reconheceram, reconhece, ' +
      'admitiu, admitiram, admite, lembrou, lembraram, lembra, recordou, recordaram, recorda, comentou, comentaram, comenta, observou, ' +
      'observa, ponderou, argumentou, argumentaram, argumenta, alegou, alegaram, alega, alegam, sustentou, sustenta, opinou, opina, ' +
      'considerou, consideraram, considera, consideram, defendeu que, defenderam que, defende que, defendem que, concluiu, concluíram, ' +
      'conclui, estimou, estimaram, estima, estimam, calculou, calcula, calculam, acredita, acreditam, respondeu, responderam, responde, ' +
      'rebateu, retorquiu, prosseguiu, desabafou, comunicou, comunicaram, reportou, reportaram, reporta, prometeu, prometeram, apontou, ' +
      'apontaram, aponta, apontam, mostrou, mostraram, mostra, mostram, demonstra, testemunhou, tuitou, postou, divulgou que, ' +
      'divulgaram que, ratificou, atestou, insistiu, insistiram, insiste, deu a conhecer, deram a conhecer, fez saber, fizeram saber, ' +
      'deu conta de que',
    quoting:
      'perguntou, pergunta, gritou, exclamou, respondeu, responde, lamentou, concluiu, resumiu, questionou',
    hanging: 'dizendo, afirmando, alegando, acrescentando, argumentando, garantindo, alertando',
    shown: 'mostra, mostram, mostrou, mostraram, revela, revelam, revelou, revelaram, indicam',
    believed: 'acredita, acreditam, considera, consideram, estima, estimam, teme, temem, acha, acham',
    pronouns: 'ele, ela, eles, elas',
    backward: 'isso, isto, este, esta, estes, estas, esse, essa, aquilo, ali, nós, eu',
    beside: 'à, ao, às, aos, durante, após, perante, ante, desde',
    nouns:
      'avança, conta, contam, contou, contaram, alerta, alertam, mostra, mostram, destaca, destacou, destacaram, declarou, declararam, ' +
      'apontou, apontaram, considera, garantiu, garantiram, garante',
    nounUse:
      'de, do, da, dos, das, com, sobre, contra, foi, será, como, oficial, bancária, corrente, guerra, estado de, luto, greve, falência, ' +
      'vaga, a vaga, o título, a vitória, soldados, tropas, militares, homens, uma arma, a arma, o dedo, máximo, vermelho, laranja, amarelo',
    reports:
      'relatório*, relato, relatos, notícia*, tweet, tweets, tuíte, tuítes, comunicado, comunicados, nota, notas, reportagem, reportagens, ' +
      'boletim, boletins, declaração, declarações, anúncio, anúncios, entrevista, entrevistas, coletiva, coletiva de imprensa, ' +
      'conferência de imprensa, mensagem, mensagens, publicação, publicações, artigo, discurso, despacho, balanço, depoimento, post',
    helpers:
      'tem, tinha, tinham, havia, haviam, também, já, depois, ainda, entretanto, posteriormente, anteriormente, igualmente, finalmente, ' +
      'recentemente, inicialmente, novamente, ontem, hoje, lhe, lhes, nos, me',
    unsaid:
      'não, nunca, se, jamais, nem, tampouco, sem, o, a, um, uma, este, esta, esse, essa, seu, sua, do, da, ao, cada, outro, outra, nenhum, ' +
      'nenhuma, primeiro, novo, nova, grande, mesmo, própria, próprio, são, foi, era, muito, mais, tão, quem',
    articles:
      'o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, dois, ' +
      'duas, três, quatro, cinco, seis, sete, oito, nove, dez, vários, várias, alguns, algumas, algum, alguma, outro, outra, outros, outras, ' +
      'ambos, ambas, muitos, muitas, diversos, diversas, inúmeros, nosso, nossa, nossos, nossas, cada, no, na, nos, nas, do, da, dos, das, ' +
      'ao, aos, pelo, pela, pelos, pelas, num, numa, neste, nesta, deste, desta, em, de, por',
    loose:
      'e, mas, em, no, na, nos, nas, ao, aos, com, por, pelo, pela, pelos, pelas, para, desde, até, sobre, segundo, sem, entre, após, de, ' +
      'do, da, dos, das, lhe, lhes, me, te, se, ele, ela, eles, elas, eu, você, vocês, assim, como, além, enquanto, ontem, hoje, amanhã, ' +
      'num, numa, neste, nesta, nestes, nestas, deste, desta, nesse, nessa, desse, dessa, sob, contra, durante, perante, ante, isto, isso, ' +
      'aquilo, também, já, depois, antes, aqui, ali, lá, aí, agora, então, ainda, só, apenas, sempre, nunca, nada, ninguém, alguém, algo, ' +
      'mais, menos, muito, onde, quando, não, sim, bem, mal, quase, todo, tudo, tarde, cedo, embora, porque, pois, nem, ou, exceto, excepto, ' +
      'inclusive, porém, contudo, todavia, entretanto, no entanto, finalmente, posteriormente, recentemente, igualmente, novamente, quem, ' +
      'que, conforme, logo, atrás, há, à imprensa, à reportagem, à comunicação social, à margem, à saída, à chegada, à noite, à tarde, ' +
      'maior produtor, maior exportador, maior economia, maior cidade, maior banco, maior partido, maior da, maior do, melhor, pior, turno, ' +
      'lugar, semestre, trimestre, colocado, colocada, classificado, classificada, mandato, previsto, prevista, planejado, planeado, ' +
      'combinado, esperado, determina, prevê',
    conjunctions: 'e, mas, porém, contudo, enquanto, nem',
    clause:
      'que, quem, onde, quando, enquanto, porque, se, foi, foram, é que, são, esta, estão, tem, era, eram, há, cujo, cuja, cujos, cujas, ' +
      'qual, quais, ser, será, serão, seria, seriam, sido, estava, esteve, tinha, teve, terá, terão, teria, houve, havia, haver, fez, faz, ' +
      'fazem, fazia, fazer, deu, viu, vê, pôs, pôde, podem, podia, poderá, poderia, deve, devem, deverá, vai, vão, vem, veio, vieram, quis, ' +
      'quer, querem, trouxe, soube, coube, chega, chegam, segue, seguem, continua, continuam, morreu, morre, morrem, nasceu, recebeu, ' +
      'recebe, perdeu, venceu, vence, sofreu, cresceu, desceu, ocorreu, ocorre, aconteceu, acontece, prendeu, apreendeu, defendeu, defende, ' +
      'pretende, pretendem, vendeu, bateu, rompeu, correu, apareceu, desapareceu, permaneceu, permanece, ofereceu, estabeleceu, elegeu, ' +
      'moveu, cedeu, perde, pede, pedem, exige, exigem, acusa, acusam, nega, negam, ganha, aumenta, aumentam, causa, causam, provoca, ' +
      'provocam, deixa, deixam, fica, ficam, começa, começam, passa, passam, atinge, atingem, mantém, contém, obteve, manteve, leva, levam, ' +
      'embora',
    verbEndings: 'ou, iu, aram, eram, iram, ava, avam, iam, arão, erão, irão, assem, essem, issem',
    that: 'que, se',
    verbSecond: false,
    verbInitial: false,
    dropsPronouns: true,
    bareNouns: false,
    capitalNouns: false,
  },

  unasserted: {
    near:
      'não, nunca, jamais, pode, podem, poderia, poderiam, poderá, poderão, podia, podiam, possa, possam, pudesse, pudessem, sem, teria, ' +
      'teriam, haveria, deve, devem, deveria, deveriam, deverá, deverão, devia, deviam, quer, querem, queria, queriam, planeja, planejam, ' +
      'planejava, planeia, planeiam, planeava, prevê, preveem, está previsto, está prevista, prevê-se, prevê-se que, espera-se, ' +
      'espera-se que, espera, esperam, pretende, pretendem, pretendia, pretendiam, tenta, tentam, tentou, tentaram, tentava, tentavam, vai, ' +
      'vão, ia, iam, irá, busca, buscam, ameaça, ameaçam, ameaçou, ameaçaram, disposto a, disposta a, dispostos a, pronto para, pronta para, ' +
      'prontos para, prestes a, à beira de, a ponto de, em vias de, estuda, estudam, avalia, avaliam, cogita, cogitam, cogitou, planos de, ' +
      'planos para, plano de, plano para, intenção de, possibilidade de, hipótese de, risco de, possível, possíveis, eventual, eventuais, ' +
      'alegado, alegada, suposto, suposta, supostos, supostas, capaz de, capazes de, incapaz de, incapazes de, oxalá, tomara que',
    wide:
      'nenhum, nenhuma, nega, negou, negaram, negam, negava, negavam, negar, tem negado, desmente*, desmentiu, desmentiram, desmentir, ' +
      'desmentia, caso haja, caso seja, caso sejam, caso não, caso venha, caso venham, caso contrário, em caso de, no caso de, nem, ' +
      'tampouco, ninguém, descarta, descartam, descartou, descartaram, descartar, a menos que, a não ser que, salvo se, contanto que, ' +
      'na hipótese de, na eventualidade de, é falso que, é mentira que, falso, falsa, falsos, falsas, carece, carecem',
    behind:
      'é falso, é falsa, são falsos, são falsas, é mentira, não é verdade, não é certo, foi desmentido, foi desmentida, foram desmentidos, ' +
      'foram desmentidas, foi negado, foi negada',
    except:
      'não só, não apenas, não mais de, não mais que, não menos de, não menos que, não somente, não unicamente, não é a primeira vez, ' +
      'não foi a primeira vez, não pela primeira vez, não é o primeiro, não é a primeira, não obstante, não há dúvida, não há dúvidas, ' +
      'nunca antes, sem dúvida, sem dúvidas, sem precedentes, sem precedente, sem parar, sem cessar, sem demora, nem mais nem menos, ' +
      'pode ter certeza, não tardou',
    negations: 'não, nem, nunca, tampouco',
  },

  clauses: {
    subordinate:
      'embora, enquanto, enquanto que, apesar de, apesar do, apesar da, apesar dos, apesar das, porque, para apoiar, que foi, que foram, ' +
      'que era, que eram, que tinha, que tinham, que havia, que haviam, que tem, ainda que, mesmo que, se bem que, já que, visto que, ' +
      'dado que, uma vez que, devido a, devido ao, devido aos, por causa de, por causa do, por causa da, após, na sequência de, ' +
      'na sequência do, na sequência da, em apoio a, em apoio ao, em resposta a, em resposta ao, com o objetivo de, com o intuito de, ' +
      'a fim de, em meio a, em meio ao, o qual, a qual, os quais, as quais, cujo, cuja, cujos, cujas, quem, acrescentando que, citando, ' +
      'graças a, graças ao, ao passo que',
    parting:
      'que, depois, após, antes, quando, porque, logo que, assim que, desde que, uma vez que, embora, enquanto, onde, já que, apesar de, ' +
      'apesar do, apesar da, devido a, devido ao, na sequência de, na sequência do, na sequência da, em meio a, quem, por',
    coordinating: 'e, mas',
    indefinite: 'um, uma, uns, umas, outro, outra, outros, outras, algum, alguma, mais um, mais uma',
    deedNouns:
      'chegada, chegadas, pouso, pousos, aterragem, aterragens, aterrissagem, aterrissagens, saída, saídas, envio, envios, entrega, ' +
      'entregas, partida, decolagem, decolagens, descolagem, descolagens, retirada, retiradas, desembarque, desembarques',
    destination:
      'para, rumo a, rumo ao, rumo aos, com destino a, com destino ao, com destino aos, em direção a, em direção ao, em direcção a, ' +
      'em direcção ao, a caminho de, a caminho do, a caminho da, com rumo a, de regresso a, de regresso ao, de volta a, de volta ao',
    framed: false,
  },

  shares: {
    before:
      'mais, dos, das, dos seus, das suas, destes, destas, desses, dessas, deles, delas, dos quais, das quais, entre eles, entre elas, ' +
      'entre os quais, entre as quais, incluindo, inclusive, incluídos, incluídas, os outros, as outras, os restantes, as restantes, ' +
      'os demais, as demais, os primeiros, as primeiras, metade dos, metade das',
    beside: 'outros, outras, outro, outra, demais',
    behind:
      'adicion*, mais, a mais, extra, extras, suplementar, suplementares, complementar, complementares, restante, restantes',
    each: 'cada, por cabeça, per capita, por pessoa, por habitante, por unidade, cada um, cada uma',
    capacity:
      'capacidade, capacidades, máxima, máximo, máximas, máximos, carga útil, lotação, limite, alcance, autonomia, teto',
  },

  offices: {
    heads: {
      'chief-of-staff':
        'chefe do Estado-Maior, chefe de Estado-Maior, chefe do Estado-Maior-General, chefe do Estado-Maior Conjunto, ' +
        'chefes de Estado-Maior, chefes do Estado-Maior, CEMGFA',
      commander: 'comandante*, comanda, comandava',
      head:
        'chefe, chefes, chefia, chefiava, chefiado por, chefiada por, lidera, liderava, liderado por, liderada por, líder, líderes, dirige, ' +
        'dirigia, dirigido por, dirigida por, dirigente, dirigentes, diretor, diretora, diretores, diretoras, director, directora, directores, ' +
        'diretor-geral, diretora-geral, director-geral, directora-geral, encabeça, encabeçava, responsável, responsáveis, secretário-geral, ' +
        'secretária-geral',
      minister:
        'ministro, ministra, ministros, ministras, secretário, secretária, secretários, secretário de Estado, secretária de Estado, chanceler, ' +
        'chanceleres',
      spokesman: 'porta-voz, porta-vozes',
      ambassador: 'embaixador, embaixadora, embaixadores, embaixadoras, embaixatriz',
      inspector: 'inspetor*, inspector*',
      adviser:
        'assessor, assessora, assessores, assessoras, conselheiro de Segurança Nacional, conselheira de Segurança Nacional, ' +
        'conselheiro presidencial, conselheira presidencial, conselheiro do presidente, consultor, consultora',
    },
    verbs: 'comanda, comandava, chefia, chefiava, lidera, liderava, dirige, dirigia, encabeça, encabeçava',
    appointing:
      'nomeou, nomearam, nomeia, nomeiam, nomear, nomead*, designou, designad*, indicou, indicad*, promovid*, eleit*',
    deputies:
      'vice, adjunto, adjunta, adjuntos, subchefe, subcomandante, viceministro, subdiretor, subdiretora, subdirector, subdirectora, ' +
      'subsecretário, subsecretária, suplente, auxiliar, assistente, substituto, substituta, segundo, segunda, número dois, vice-chefe, ' +
      'vice-comandante, vice-ministro, vice-ministra',
    passing:
      'delegação, delegações, missão, missões, grupo, grupos, comitiva, comissão, equipe, equipes, equipa, equipas, contingente*, tropas, ' +
      'soldados, tripulação, operação, expedição, caravana, comboio, patrulha, força-tarefa',
    ranks:
      'coronel, tenente, tenente-coronel, tenente-general, tenente-brigadeiro, almirante, vice-almirante, contra-almirante, marechal, ' +
      'comodoro, brigada, divisão, Exército, general, generais, general de brigada, general de divisão, general de exército, major, ' +
      'major-general, brigadeiro, brigadeiro-general, capitão, capitã, capitão de mar e guerra, capitão de fragata, capitão-tenente, ' +
      'subtenente, alferes, sargento, cabo, soldado, delegado, delegada, Gen, Cel, Ten, Maj, Cap, dom, dona, senhor, senhora, doutor, ' +
      'doutora, padre, cardeal, bispo, juiz, juíza, procurador, procuradora, desembargador, promotor, promotora, senador, senadora, ' +
      'deputado, deputada, vereador, vereadora, professor, professora, engenheiro, engenheira, jornalista, comissário, comissária, Sr, Sra, ' +
      'Dr, Dra',
    hosts:
      'receb*, acolh*, boas-vindas, anfitri*, saudou, saudaram, reuniu-se com, reuniram-se com, se reuniu com, se reuniram com, ' +
      'reunir-se com, encontrou-se com, se encontrou com, recepcion*, rececion*',
  },

  countries: {
    words: {
      AE: 'Emirados, EAU, emirati, emiratis, emiradens*',
      AF: 'afeg*',
      AL: 'albanes*',
      AO: 'angolan*',
      AT: 'austríac*',
      AZ: 'Azerbeijão, azeri, azeris',
      BA: 'Bósnia-Herzegovina, bósni*',
      BD: 'bangladeshian*, bengali, bengalis, bengaleses',
      BE: 'belga, belgas',
      BF: 'Burkina Faso, burquin*, burkin*',
      BG: 'búlgar*',
      BH: 'Bahrein, Barém, bareinit*, bahreinit*',
      BJ: 'Benim, beninens*',
      BR: 'brasileir*',
      BY: 'Belarus, Bielorússia, bielorruss*, belaruss*',
      CA: 'canadens*, canadian*',
      CD: 'RD Congo, RDC, RD do Congo, República Democrática do Congo, congoles*, congolens*',
      CH: 'suíço, suíça, suíços, suíças, helvétic*',
      CI: 'marfinens*, costa-marfinens*',
      CL: 'chilen*',
      CM: 'camarones*, camaronens*',
      CN: 'chinês, chinesa, chineses, chinesas',
      CR: 'costa-riquenh*, costarriquenh*, costa-ricens*',
      CU: 'cuban*',
      CV: 'cabo-verdian*',
      CY: 'cipriot*, greco-cipriot*, turco-cipriot*',
      CZ: 'Chéquia, República Checa, República Tcheca, tcheco, tcheca, tchecos, tchecas, checo, checos, checas',
      DE: 'alemão, alemã, alemães, alemãs, germânico, germânica, germânicos',
      DK: 'dinamarques*',
      DO: 'dominicano, dominicana, dominicanos, dominicanas',
      DZ: 'argelin*',
      EC: 'equatorian*',
      EG: 'egípci*',
      EH: 'saarauí, saarauís, sarauí, sarauís, saharaui, saharauis',
      ER: 'eritre*',
      ES: 'espanhol, espanhola, espanhóis, espanholas',
      ET: 'etíope, etíopes',
      FI: 'finlandes*',
      FK: 'Malvinas, Falkland',
      FR: 'francês, francesa, franceses, francesas, gaulês, gauleses',
      GB: 'Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte, britânic*, escoces*, norte-irlandes*',
      GH: 'ganês, ganesa, ganeses, ganens*',
      GL: 'Gronelândia, groenlandes*, gronelandes*',
      GN: 'Guiné-Conacri, Guiné Conacry',
      GQ: 'equato-guineens*',
      GR: 'grego, grega, gregos, gregas, helénic*',
      GW: 'guineens*',
      GY: 'guianens*, guianes*',
      HK: 'Hong Kong',
      HN: 'hondurenh*',
      HR: 'croata, croatas',
      HT: 'haitian*',
      HU: 'húngar*, magiar, magiares',
      IE: 'irlandes*',
      IL: 'israelens*, israelita*, israelian*',
      IN: 'indiano, indiana, indianos, indianas',
      IQ: 'iraquian*',
      IR: 'Irão, iranian*',
      IS: 'islandes*',
      IT: 'italian*',
      JP: 'japones*, nipónic*',
      KE: 'quenian*',
      KP: 'norte-corean*',
      KR: 'corean*',
      KW: 'Koweit, Kuweit, kuwaitian*, koweitian*, kuweitian*',
      KZ: 'cazaqu*',
      LB: 'libanes*',
      LK: 'cingalês, cingaleses, cingalesa, srilanqu*',
      LT: 'lituan*',
      LU: 'luxemburgues*',
      LV: 'letão, letã, letões, letãs',
      LY: 'líbio, líbia, líbios, líbias',
      MA: 'marroquin*',
      MD: 'Moldova, moldavo, moldavos, moldavas',
      ME: 'montenegrin*',
      MG: 'malgaxe, malgaxes, madagascarens*',
      MK: 'macedóni*, norte-macedóni*',
      ML: 'malian*',
      MM: 'Mianmar, Mianmá, Myanmar, Birmânia, birmane*',
      MN: 'mongol, mongóis',
      MO: 'Macau, macaens*',
      MT: 'maltes*',
      MU: 'Ilhas Maurício, Ilha Maurício, Maurícia, Maurícias, maurician*',
      MX: 'mexican*',
      MY: 'malaio, malaia, malaios, malaias, malasian*',
      MZ: 'moçambican*',
      NE: 'nigerin*',
      NI: 'nicaraguens*, nicaraguan*',
      NL: 'Holanda, holandes*, neerlandes*',
      NP: 'nepales*',
      NZ: 'neozelandes*, neo-zelandes*',
      OM: 'Omão, omanit*, omanens*, omani, omanis',
      PA: 'panamenh*, panamian*',
      PE: 'peruan*',
      PH: 'filipin*',
      PK: 'paquistan*',
      PL: 'polones*, polac*',
      PR: 'porto-riquenh*, portorriquenh*',
      PS: 'palestin*',
      PT: 'português, portuguesa, portugueses, portuguesas, luso, lusos',
      PY: 'paraguai*',
      QA: 'Qatar, catarian*, qatari, qataris, catari, cataris, catarens*',
      RO: 'romen*',
      RS: 'sérvio, sérvios, sérvias',
      RU: 'russo, russa, russos, russas, Federação Russa, Federação da Rússia',
      RW: 'ruandes*',
      SA: 'saudita, sauditas',
      SD: 'sudanes*',
      SE: 'sueco, sueca, suecos, suecas',
      SG: 'Cingapura, singapurens*, cingapurian*, singapurian*',
      SI: 'esloven*',
      SK: 'eslovac*',
      SL: 'serra-leones*',
      SN: 'senegales*',
      SS: 'sul-sudanes*',
      ST: 'São Tomé, são-tomens*, santomens*',
      SV: 'salvadorenh*',
      SY: 'sírio, síria, sírios, sírias',
      TD: 'chadian*',
      TH: 'tailandes*',
      TJ: 'Tajiquistão, tajique, tajiques, tadjique, tadjiques',
      TL: 'Timor, Timor Oriental, timorens*',
      TM: 'Turquemenistão, turquemeno, turquemenos, turcomeno, turcomenos',
      TR: 'turco, turca, turcos, turcas',
      TW: 'taiwanes*',
      UG: 'ugandes*, ugandens*',
      US: 'EUA, E.U.A, USA, U.S.A, norte-american*, estadunidens*, estado-unidens*, americano, americana, americanos, americanas',
      UY: 'uruguai*',
      UZ: 'Usbequistão, uzbeque, uzbeques, usbeque, usbeques',
      VA: 'Vaticano, Santa Sé',
      VE: 'venezuelan*',
      VN: 'Vietname, vietnamit*',
      YE: 'iemenit*',
      ZA: 'sul-african*',
      ZM: 'zambian*',
      ZW: 'zimbabu*, zimbabw*',
    },
    none:
      'América Latina, América do Sul, América Central, América do Norte, latino-american*, sul-american*, centro-american*, pan-american*, ' +
      'ibero-american*, afro-american*, indo-american*, Lojas Americanas, café americano, Indiana Jones, oceano Índico, Novo México, ' +
      'Golfo do México, Golfo da Guiné, mar da China, Mar do Japão, Colúmbia Britânica, Colômbia Britânica, Nova Inglaterra, ' +
      'Argentinos Juniors, montanha-russa, montanhas-russas, roleta-russa, salada russa, banho turco, gripe espanhola, tinta-da-china, ' +
      'porquinho-da-índia, polónio, Georgin*, Santa Helena, Santa Lúcia, São Martinho, São Bartolomeu, São Cristóvão, Nova Guiné',
    ambiguous:
      'Reunião, Granada, Maurício, Dominica, Guadalupe, Jersey, Montserrat, Montenegro, Anguila, Martinica, Salvador',
  },

  meanings: {
    military: 'militar*, exército, exércitos, Forças Armadas, Força Armada, FFAA, FF. AA, castrens*',
    'ground-forces+military':
      'forças terrestres, força terrestre, Exército terrestre, tropas terrestres, forças de terra, componente terrestre',
    'air-force':
      'Força Aérea, Forças Aéreas, Aeronáutica, aviação militar, Força Aeroespacial, Forças Aeroespaciais',
    arrive:
      'chegad*, chegar*, chegou, chega, chegam, chegando, chegava, chegavam, cheguem, entrou, entraram, tem entrado, deu entrada, ' +
      'deram entrada, aterrou, aterraram, aterra, aterram, aterrar, aterrando, aterragem, aterragens, aterriss*, aterriz*, pousar*, pousou, ' +
      'pousa, pousam, pousando, pouso, pousos, tinha pousado, desceram, desembarc*, desembarqu*, atracou, atracaram, atracar, ingressou, ' +
      'ingressaram, tocou o solo, tocaram o solo, tocou a pista, amarou',
    leave:
      'partiu, partiram, tinha partido, deixou, deixaram, saiu, saíram, saem, saindo, saída, saídas, decol*, descolou, descolaram, descola, ' +
      'descolam, descolar, descolando, descolagem, descolagens, levantou voo, levantaram voo, zarp*, abandonou, abandonaram, abandona, ' +
      'abandonam, abandonar, abandonando, foi embora, foram embora, foi-se embora, rumou, rumaram, deixa o país',
    send:
      'envia, enviam, enviar*, enviad*, enviou, envie, enviem, enviando, enviava, envio, envios, mandou, mandaram, despachou, despacharam, ' +
      'despachar, mobilizou, mobilizaram',
    carry:
      'transport*, levar*, levou, levava, levavam, leva, levam, levando, trouxe*, traz, trazem, trazia, traziam, trazendo, trazer, a bordo, ' +
      'bordo, carregad*, carregou, carregaram, carregava, carregavam, carregando, carregar',
    fly:
      'passaram por, parado em, parado na, parado no, fez escala, fizeram escala, fazendo escala, fazer escala, faz escala, escala em, ' +
      'escala técnica, voar*, voo*, voa, voam, voava, voavam, voando, sobrevo*, reabastec*',
    equipment:
      'equipament*, carga, cargas, carregamento, carregamentos, material, material bélico, material militar, suprimento*, mantimentos, ' +
      'petrechos, insumos, mercadoria, mercadorias',
    personnel: 'pessoal, especialistas, especialista, peritos, perito',
    contract:
      'contrato*, acordos, um acordo, o acordo, do acordo, ao acordo, no acordo, pelo acordo, este acordo, esse acordo, novo acordo, ' +
      'acordo entre, acordo para, acordo sobre, acordo de paz, acordo comercial, acordo nuclear, acordo militar, acordo bilateral, convénio, ' +
      'convénios, pacto, pactos, o tratado, um tratado, do tratado, ao tratado, no tratado, tratado de paz, tratados internacionais',
    technical: 'técnic*',
    cooperation:
      'cooperação, coopera, cooperam, cooperar, cooperou, cooperaram, colaboração, colabora, colaboram, colaborar, colaborou, colaboraram',
    exercise: 'exercício*, manobra*, simulacro*, jogos de guerra',
    support: 'apoi*, respald*',
    ally: 'aliad*, aliança*',
    train:
      'treinamento, treinamentos, formação, treino, treinos, treinar, treina, treinam, treinou, treinaram, treinando, treinado, treinados, ' +
      'adestr*, capacitação, capacitar, capacitou, instrução militar, instrutor, instrutores',
    maintain:
      'manutenção, manutenções, reparação, reparações, reparo, reparos, reparar, reparou, repararam, reparado, reparados, reparada, ' +
      'reparadas, consert*',
    strategy: 'estratég*',
    believe:
      'acredita, acreditam, acreditava, acreditavam, acusa, acusam, acusou, acusar*, acusad*, acusaç*, acusando, suspeitam, suspeita de que, ' +
      'suspeita que, suspeita-se',
    overthrow:
      'golpe, golpes de Estado, golpe de Estado, golpista*, derrubar, deposto, deposta, depostos, destituído, destituída, destituiu, ' +
      'destituíram, destituição, intentona, quartelada',
    refuse:
      'não aceita, não aceitam, não aceitou, não aceitaram, não aceitará, recus*, rejeit*, nega-se, negou-se, negaram-se, se nega, se negou, ' +
      'se negaram',
    resign:
      'deixar a presidência, deixar o poder, deixar o cargo, deixou o cargo, deixou o poder, deixa o cargo, deixou a presidência, ' +
      'abandonar o cargo, abandonou o cargo, abandonar o poder, renunciar, renuncia, renúncias, renunciou, renunciaram, renunciam, ' +
      'renunciará, renunciado, demissão, demitiu-se, demitir-se, demitiram-se, demite-se, se demitiu, se demitir, apresentou a demissão, ' +
      'pediu demissão, pede demissão',
    declare:
      'declar*, proclam*, autoproclam*, autodeclar*, assumiu a, assumiu o, assumiu como, tomou posse, tomaram posse, toma posse, empossado, ' +
      'empossada, nomeou, nomearam, nomeado, nomeada, nomeados, nomeação, nomeações',
    president: 'presidente*, presidenta*, presidenc*, chefe de Estado, chefes de Estado, mandatári*',
    interim:
      'interin*, provisório, provisória, provisórios, provisórias, de transição, transitório, transitória, em exercício, em funções',
    opposition: 'oposi*',
    election:
      'eleição, eleições, eleit*, eleger*, elegeu, pleito, pleitos, votação, votações, voto, votos, votar, votaram, votou, votam, votante*, ' +
      'urna, urnas, sufrágio*, segundo turno, primeiro turno, segunda volta, primeira volta, escrutínio',
    rigged:
      'fraude, fraudes, fraudulent*, fraudad*, manipulado, manipulada, manipulados, manipuladas, manipulação, adulterado, adulterada, ' +
      'adulterados, farsa',
    country: 'países, nações',
    pressure:
      'pressão, pressões, pression*, exige, exigem, exigiu, exigiram, exigir, exigindo, exigência*, exort*, reivindic*, instou, instaram, ' +
      'insta, instam, instar, apelou a, apelou ao, apelaram a, apelo, apelos, ultimato*',
    criticise:
      'critic*, conden*, denunci*, repúdio, repudiou, repudiaram, repudia, deplor*, censur*, reprovou, reprovaram',
    sanction: 'sanção, sanções, sancion*, bloqueio económico, embargo*, congelamento de ativos',
    aid: 'ajuda, ajudas, humanitári*, auxílio, auxílios, assistência, socorro, donativo*',
    medicine:
      'medicament*, medicina, medicinal*, remédio, remédios, fármaco, fármacos, vacina, vacinas, insumos médicos, material médico',
    attack:
      'ataque, ataques, atentado*, ataca, atacam, atacar, atacou, atacaram, atacado, atacada, atacados, atacadas, atacando, atacante*, ' +
      'atacava, atacavam, bombarde*, ofensiva, ofensivas, assalto, assaltos, assaltaram, emboscada, emboscadas, tiroteio, tiroteios, ' +
      'agressão, agressões, esfaque*',
    kill:
      'mortal, mortais, mortandade, morticínio, matar, matou, mataram, matam, matando, matado, morreu, morre, morrem, morrer*, morrendo, ' +
      'morria, faleceu, faleceram, falecimento, assassin*, homicídio*, perdeu a vida, perderam a vida, perdeu a sua vida, tiraram a vida, ' +
      'massacre, massacres, massacrado, massacrados, matança, chacina, chacinas, abatido, abatidos, abateu, abateram, vítimas mortais, ' +
      'vítima mortal, vítimas fatais, vítima fatal, feminicídio*',
    injure:
      'ferid*, feriu, feriram, ferindo, ferir, ferimento*, lesionou, lesões, machucou, machucaram, contusões',
    arrest:
      'deten*, detido, detidos, detida, detidas, deteve, detiveram, preso, presos, presa, presas, prisão, prisões, prendeu, prenderam, ' +
      'prender, captur*, encarcer*, apreendid*, apreensão, aprisionad*, sob custódia, atrás das grades',
    earthquake: 'terremoto*, terramoto*, sismo*, sísmic*, tremor, tremores, abalo sísmico, abalos sísmicos',
    fire: 'incendi*, fogo florestal, fogos florestais, fogo posto, pegou fogo, pegaram fogo, pegar fogo, combate ao fogo, chamas, queimada, queimadas',
    crash:
      'acidente*, acidentado, acidentados, despenhou, despenhar*, despenhado, despenha, descarril*, colisão, colisões, colidiu, colidiram, ' +
      'colidir, choque, choques, chocou com, chocaram, queda do avião, queda de avião, queda de um avião, queda do helicóptero, ' +
      'queda de helicóptero, capotou, capotaram, capotamento, despiste*, naufrág*, afundou, afundaram',
    protest:
      'protest*, manifestação, manifestações, manifestant*, manifestaram-se, se manifestaram, manifestou-se contra, passeata, passeatas, ' +
      'marcha, marchas, marcharam, panelaço*, distúrbios, tumulto, tumultos',
    trial:
      'julgamento, julgamentos, julgado, julgada, julgados, julgar, julgou, tribunal, tribunais, condenado, condenada, condenados, ' +
      'condenadas, sentenc*, veredicto*, veredito*, juiz, juíza, juízes, acórdão, réu, réus, arguido, arguida, arguidos, absolv*, ' +
      'Supremo Tribunal, Ministério Público, banco dos réus',
    talks:
      'negocia*, reunião, reuniões, reuniu, reuniram, reúne, reúnem, reunirá, reunir-se, cimeira, cimeiras, cúpula, cúpulas, conversações, ' +
      'diálogo, diálogos, mesa de negociações, encontro, encontros',
    visit: 'visit*',
    withdraw: 'retirad*, retirar, retirou, retiraram, retira, retiram, retirando',
    airport: 'aeroporto*, aeródromo*, aeroportuári*',
    weapon:
      'arma, armas, armamento*, munição, munições, armamentist*, fuzil, fuzis, espingarda, espingardas, metralhadora*, explosivo, ' +
      'explosivos, pistola, pistolas',
    threat: 'ameaç*',
  },
  senses: [
    {
      words: 'chegou a um acordo, chegaram a um acordo, chegar a um acordo, chegam a um acordo',
      says: 'contract',
    },
    {
      words:
        'entrou em vigor, entraram em vigor, entra em vigor, entram em vigor, entrar em vigor, ' +
        'entrada em vigor, entrou em funcionamento, entrou em erupção, entrou em crise, entrou em campo, ' +
        'entraram em campo, chegou ao fim, chega ao fim, chegar ao fim, chegou ao poder, chega ao poder, ' +
        'chegar ao poder, chegou à final, ' +
        'chegou a dizer',
      says: null,
    },
    {
      words: 'cheg*',
      says: null,
      beside: 'graus, por cento, final, meia-final, semifinal, conclusão, recorde',
    },
    {
      words:
        'levar a cabo, levou a cabo, levaram a cabo, leva a cabo, levado a cabo, levou a que, levar a que, ' +
        'leva tempo, levar em conta, leva em conta, levando em conta, levou à, levar à, leva à',
      says: null,
    },
    {
      words: 'deixou mortos, deixaram mortos, deixou feridos, deixou de, deixaram de, deixa de, deixar de',
      says: null,
    },
    {
      words: 'deixou, deixaram',
      says: null,
      beside: 'mortos, feridos, desabrigados, desalojados, mortes, vítimas',
    },
    {
      words: 'pôs em marcha, põe em marcha, em marcha, marcha atrás',
      says: null,
    },
    {
      words: 'abriu fogo, abriram fogo, abre fogo, abrir fogo',
      says: 'attack',
    },
    {
      words: 'cessar-fogo, fogo de artifício, fogos de artifício, fogo-de-artifício',
      says: null,
    },
    {
      words: 'ataque cardíaco, ataques cardíacos, ataque de pânico',
      says: null,
    },
    {
      words: 'choque, choques',
      says: null,
      beside: 'elétrico, eléctrico, elétricos, térmico, anafilático, petrolífero, cultural',
    },
  ],
} satisfies Language;
