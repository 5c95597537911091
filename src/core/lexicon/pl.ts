/** Polish, as news writes it. */

import type { Language } from './language';

export default {
  stopwords:
    'i, w, z, na, do, się, nie, to, że, o, jest, a, po, za, od, ze, przez, jak, dla, tym, ale, co, są, ' +
    'oraz, jego, tego, było, tak, który, która, które, czy, jej, ich, przed, także, również, może, już, ' +
    'tylko, jako, był, była, być, przy, we, ma, lub, ten, ta, te, tej, ci, tych, tymi, temu, tę, tą, ' +
    'którego, której, któremu, którzy, których, którym, którymi, którą, byli, były, będzie, będą, bo, ' +
    'by, aby, żeby, iż, bez, pod, nad, między, pomiędzy, wśród, podczas, wobec, według, ponieważ, gdyż, ' +
    'gdy, kiedy, jeśli, jeżeli, gdzie, choć, chociaż, jednak, natomiast, zaś, więc, jeszcze, nawet, ' +
    'też, bardzo, bardziej, najbardziej, więcej, mniej, coraz, wtedy, teraz, tam, tu, tutaj, potem, ' +
    'później, wcześniej, następnie, niż, ja, ty, my, wy, on, ona, ono, oni, one, mnie, mi, ciebie, nas, ' +
    'nam, nami, was, wam, go, mu, ją, jemu, im, nim, nią, nimi, nich, niej, niego, sobie, siebie, sobą, ' +
    'swój, swoje, swoją, swojego, swojej, swoim, swoich, mój, moja, nasz, nasza, nasze, naszego, ' +
    'naszej, naszych, kto, kogo, czego, czym, nic, nikt, coś, ktoś, wszystko, wszyscy, wszystkie, ' +
    'wszystkich, wszystkim, każdy, sam, sama, sami, inne, inny, innych, inni, mają, miał, miała, mieli, ' +
    'mogą, można, trzeba, musi, został, została, zostało, zostali, zostały, jaki, jakie, taki, takie, ' +
    'ani, albo, lecz, dlatego, ku, około, ponad, właśnie, dzięki, razem, ponownie, tymczasem, raz, np, ' +
    'm.in, chce, niektórzy, niektóre, zostanie, mimo, poza, wciąż, nadal, dotychczas, obecnie, kilka, ' +
    'kilku, wiele, wielu, wraz, poprzez, zatem, ile, roku, r',
  sentences: {
    abbreviations:
      'dr, hab, prof, inż, mgr, med, red, mec, prok, doc, ks, bp, abp, kard, św, bł, o, gen, płk, ppłk, ' +
      'mjr, kpt, por, ppor, chor, sierż, plut, kpr, szer, adm, kontradm, wiceadm, kmdr, rtm, bryg, asp, ' +
      'kom, podkom, nadkom, insp, podinsp, nadinsp, rez, dypl, min, prem, wicemin, sen, pos, dyr, kier, ' +
      'prez, zast, im, ul, al, pl, os, woj, pow, gm, m.st, ds, pt, tzw, tzn, tj, np, m.in, in, wg, zob, ' +
      'ww, jw, nt, tys, sp, z o.o, ang, niem, fr, ros, ukr, łac, hiszp, wł, czes, chiń, arab, śp, ur',
    closing: 'r, w, itd, itp, tys, mln, mld, zł, gr, n.e, p.n.e, godz, m.in, S.A, z o.o, kg, km, min, sek',
    beforeNumber:
      'nr, nry, ok, art, ust, poz, rozdz, str, s, tab, rys, sygn, tel, godz, par, dł, szer, wys, ' +
      'pojemn, lp, vol, t, cz, wyd, rozp, pkt, lit, zał, kl, pp, kk, fig, ryc, dz',
    starters:
      'w, we, na, po, od, do, z, ze, za, o, przed, przy, podczas, według, zdaniem, jak, ale, a, i, ' +
      'jednak, jednakże, tymczasem, natomiast, to, ten, ta, te, tak, on, ona, oni, one, jego, jej, ich, ' +
      'nie, gdy, kiedy, jeśli, jeżeli, choć, chociaż, mimo, dlatego, ponadto, także, również, ' +
      'wcześniej, później, potem, następnie, teraz, dziś, dzisiaj, wczoraj, jutro, już, są, jest, my, ' +
      'ja, dla, bez, pod, nad, między, wśród, obecnie, ostatnio, dotychczas, dodał, dodała, bo, aby, ' +
      'co, kto, gdzie, wszystko, wszyscy',
    ordinalPoint: true,
  },
  inflection: {
    names:
      'iego>i, ego>y, iemu>i, emu>y, skim>ski, ckim>cki, dzkim>dzki, kim>ki, im>i, ym>y, skiej>ska, ' +
      'ckiej>cka, kiej>ka, giej>ga, niej>nia, iej>a, ej>a, skich>ski, ckich>cki, ich>i, ych>y, ' +
      'icach>ice, cach>ce, kach>ki, ach>y, icom>ice, com>ce, kom>ki, om>y, icami>ice, cami>ce, kami>ki, ' +
      'ami>y, owic>owice, iwic>iwice, iewic>iewice, inek>inki, aten>ateny, andra>ander, andrem>ander, ' +
      'androwi>ander, andrze>ander, pawla>pawel, pawlem>pawel, pawlowi>pawel, pawle>pawel, orku>ork, ' +
      'orka>ork, orkiem>ork, orkowi>ork, urka>urek, urkiem>urek, urkowi>urek, urku>urek, arka>arek, ' +
      'arkiem>arek, arkowi>arek, arku>arek, erka>erek, erkiem>erek, erkowi>erek, irka>irek, ' +
      'irkiem>irek, irkowi>irek, artka>artek, artkiem>artek, artkowi>artek, tomka>tomek, tomkiem>tomek, ' +
      'tomkowi>tomek, jacka>jacek, jackiem>jacek, jackowi>jacek, leszka>leszek, leszkiem>leszek, ' +
      'leszkowi>leszek, arnka>arnek, arnkiem>arnek, arnkowi>arnek, maszku>maszek, maszkiem>maszek, ' +
      'owca>owiec, owcem>owiec, owcowi>owiec, owcu>owiec, elca>elec, elcem>elec, elcu>elec, ii>ia, ' +
      'ji>ja, ei>ea, iei>ieja, odzi>odz, odzia>odz, goszczy>goszcz, goszcza>goszcz, azni>azn, ucia>uc, ' +
      'uciowi>uc, uciem>uc, icia>ic, iciowi>ic, iciem>ic, iciu>ic, jewa>jewo, jewie>jewo, jewem>jewo, ' +
      'jewu>jewo, kosowa>kosowo, kosowie>kosowo, kosowem>kosowo, kosowu>kosowo, wilna>wilno, ' +
      'wilnie>wilno, wilnem>wilno, wilnu>wilno, monaka>monako, opola>opole, opolu>opole, opolem>opole, ' +
      'aleppa>aleppo, iowie>iow, owie>ow, niowi>n, iowi>, owi>, kiem>k, giem>g, iedniem>ieden, niem>n, ' +
      'iem>, skiem>sk, em>, ratyslawie>ratyslawa, slawie>slaw, ewie>ewa, awie>awa, kwie>kwa, rwie>rwa, ' +
      'wie>wa, gdynie>gdynia, tarzynie>tarzyna, hawanie>hawana, ainie>aina, nnie>nna, elonie>elona, ' +
      'izonie>izona, onie>on, lenie>lena, renie>rena, enie>en, inie>in, ynie>yn, anie>an, unie>un, ' +
      'ernie>erno, rnie>rna, etnamie>etnam, artumie>artum, ymie>ym, elmie>elm, dhamie>dham, mie>ma, ' +
      'ropie>ropa, pie>p, grzebie>grzeb, bie>ba, gradzie>grad, radzie>rada, bagdadzie>bagdad, ' +
      'abadzie>abad, avidzie>avid, awidzie>awid, naldzie>nald, ardzie>ard, madzie>mad, dzie>da, ' +
      'biecie>bieta, gocie>gota, rzacie>rzata, beacie>beata, renacie>renata, arcie>arta, malcie>malta, ' +
      'szcie>szt, scie>st, cie>t, ankarze>ankara, odrze>odra, barze>bara, mierze>mierz, arze>ar, ' +
      'irze>ir, urze>ur, yrze>yr, orze>or, erze>er, otrze>otr, estrze>estr, trze>tra, rze>r, ' +
      'essie>essa, lesie>lesa, lhasie>lhasa, sie>s, gazie>gaza, zie>z, ale>al, le>la, mekce>mekka, ' +
      'szce>szka, sce>ska, ce>ka, dze>ga, sze>cha, esku>esk, laski>laska, braski>braska, ski>ski, ' +
      'cki>cki, dzki>dzki, ki>ka, gi>ga, chy>cha, dzy>dza, li>la, ni>nia, i>a, szy>sza, y>a, ' +
      'iedniu>ieden, iednia>ieden, niu>n, wiu>w, iu>, u>, nia>n, wia>w, mia>m, pia>p, ria>r, ia>, a>, ' +
      'ow>, e>a',
    stems: [
      'minister>ministr, powodzie>powodz, ofierze>ofiar, pieniedzy>pieniadz, pieniedzmi>pieniadz, ' +
        'wojen>wojn, uchodzcy>uchodzc, uchodzce>uchodzc, uczen>uczn, wiezien>wiezn, miesiecy>miesiac, ' +
        'kolei>kolej, burze>burz, rzece>rzek, zamach>zamach, turniej>turniej, szczycie>szczyt, ' +
        'wizycie>wizyt, zmniejszy>zmniejsz, zmniejsza>zmniejsz, ludzie>ludz, ludzmi>ludz, zycie>zyc, ' +
        'smierci>smierc, czesci>czesc, rezim>rezim, kolej>kolej, pracy>prac, granicy>granic, ' +
        'ulicy>ulic, stolicy>stolic, okolicy>okolic, ielnicy>ielnic, rocznicy>rocznic, lewicy>lewic, ' +
        'prawicy>prawic, tablicy>tablic, rownicy>rownic, glowicy>glowic, szczescie>szczesc, owaliby>, ' +
        'owalaby>, owalby>, owalo>, owala>, owaly>, owali>, owal>, owano>, owanych>, owanym>, owanymi>, ' +
        'owanego>, owanej>, owany>, owana>, owane>, owani>, owanie>, owania>, owaniu>, owaniem>, ' +
        'owaniach>, owaniami>, owaniom>, owan>, owanemu>, owac>, ujacych>, ujacym>, ujacymi>, ujacego>, ' +
        'ujacej>, ujacemu>, ujacy>, ujaca>, ujace>, ujac>, uja>, uje>, ywalo>yw, ywala>yw, ywaly>yw, ' +
        'ywali>yw, ywal>yw, ywac>yw, ywaja>yw, ywa>yw, ywano>yw, aja>, nalo>n, nela>n, nelo>n, neli>n, ' +
        'nely>n, zginal>zgin, zginac>zgin, inie>in, iejszych>, iejszego>, iejszym>, iejsza>, iejsze>, ' +
        'iejszy>, ejszych>, ejszego>, ejszym>, ejsza>, ejsze>, ejszy>, iego>, ego>, iemu>, emu>, iej>, ' +
        'ej>, ymi>, imi>, ich>, ych>, scy>sk, ccy>ck, zcy>zk, ielcy>ielk, ym>, im>, aninowi>an, ' +
        'aninie>an, niowie>n, niow>n, niowi>n, iowie>, owie>, iowi>, owi>, zacy>zak, polacy>polak, ' +
        'slowacy>slowak, icy>ik, ycy>yk, isci>ist, ysci>yst, nci>nt, daci>dat, lotem>lot, torzy>tor, ' +
        'ierzy>ierz, cerzy>cerz, erzy>er, orzy>or, aninem>an, anina>an, anin>an, anie>an, ' +
        'swiecie>swiat, miescie>miast, ycie>yc, arcie>arc, macie>mat, wiecie>wiat, jecie>jec, ' +
        'piecie>piec, czecie>czec, niecie>niec, ciecie>ciec, ecie>et, nucie>nut, tucie>tut, ucie>uc, ' +
        'goscie>gosc, jscie>jsc, scie>st, szcie>szt, kcie>kt, cie>t, dzie>d, nierze>nierz, karze>karz, ' +
        'narze>narz, darze>darz, larze>larz, morze>morz, ozarze>ozar, szarze>szar, arze>arz, ' +
        'ierze>ierz, drze>dr, trze>tr, erze>er, orze>or, urze>ur, irze>ir, sce>sk, yce>yk, blice>blik, ' +
        'zce>zk, szce>szk, stce>stk, tce>tk, mce>mk, olce>olk, alce>alk, drodze>drog, iami>, ami>, ' +
        'iach>, ach>, iom>, om>, ow>, iem>, em>, iu>, u>, ia>, a>, ie>, e>, io>, o>, ii>, i>, y>',
      'ek>k, niec>nc, wiec>wc, miec>mc, piec>pc, ow>, zon>z, ucon>uc, acon>ac, nion>n, an>, en>, al>, ' +
        'il>, yl>, el>, ac>, ic>, yc>, ec>',
    ],
    headLast: false,
    adjectives: 'ych, ich',
    genitives: 'ów, ek, ok, aszyn, amochodów, az, akiet',
    adjectival:
      'wojskowy, wojskowych, wojskowe, wojskowi, rannych, złote medale, złotych medali, złotymi medalami, złote krążki, ' +
      'złotych krążków, złote monety, złotych monet',
    verbs: 'ł, ła, ło, ły, li, je, ją, ie, ę, się',
  },
  numbers: {
    ones:
      'zero, zera | jeden, jedna, jedno, jednego, jednej, jednemu, jedną, jednym | dwa, dwie, dwaj, ' +
      'dwóch, dwu, dwóm, dwoma, dwiema, dwoje, dwojga, dwojgu, dwojgiem, oba, obie, obaj, obu, oboma, ' +
      'obiema, oboje, obojga, obojgu, obydwa, obydwie, obydwaj, obydwu, obydwoje, dwójka, dwójkę, ' +
      'dwójki, dwójką, dwójce | trzy, trzej, trzech, trzem, trzema, troje, trojga, trojgu, trojgiem, ' +
      'trójka, trójkę, trójki, trójką, trójce | cztery, czterej, czterech, czterem, czterema, czworo, ' +
      'czworga, czworgu, czworgiem, czwórka, czwórkę, czwórki, czwórką, czwórce | pięć, pięciu, ' +
      'pięcioma, pięcioro, pięciorga, pięciorgu, pięciorgiem, piątka, piątkę, piątką | sześć, sześciu, ' +
      'sześcioma, sześcioro, sześciorga, sześciorgiem, szóstka, szóstkę, szóstki, szóstką | siedem, ' +
      'siedmiu, siedmioma, siedmioro, siedmiorga, siedmiorgiem | osiem, ośmiu, ośmioma, ośmioro, ' +
      'ośmiorga, ośmiorgiem | dziewięć, dziewięciu, dziewięcioma, dziewięcioro, dziewięciorga, ' +
      'dziewięciorgiem | dziesięć, dziesięciu, dziesięcioma, dziesięcioro, dziesięciorga, ' +
      'dziesięciorgiem | jedenaście, jedenastu, jedenastoma, jedenaścioro, jedenaściorga | dwanaście, ' +
      'dwunastu, dwunastoma, dwanaścioro, dwanaściorga | trzynaście, trzynastu, trzynastoma, ' +
      'trzynaścioro | czternaście, czternastu, czternastoma, czternaścioro | piętnaście, piętnastu, ' +
      'piętnastoma, piętnaścioro | szesnaście, szesnastu, szesnastoma | siedemnaście, siedemnastu, ' +
      'siedemnastoma | osiemnaście, osiemnastu, osiemnastoma | dziewiętnaście, dziewiętnastu, ' +
      'dziewiętnastoma',
    tens:
      'dwadzieścia, dwudziestu, dwudziestoma, dwadzieścioro | trzydzieści, trzydziestu, trzydziestoma, ' +
      'trzydzieścioro | czterdzieści, czterdziestu, czterdziestoma | pięćdziesiąt, pięćdziesięciu, ' +
      'pięćdziesięcioma | sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma | siedemdziesiąt, ' +
      'siedemdziesięciu, siedemdziesięcioma | osiemdziesiąt, osiemdziesięciu, ' +
      'osiemdziesięcioma | dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma',
    hundred: 'sto, stu, stoma',
    hundreds:
      'dwieście, dwustu, dwustoma | trzysta, trzystu, trzystoma | czterysta, czterystu, ' +
      'czterystoma | pięćset, pięciuset | sześćset, sześciuset | siedemset, siedmiuset | osiemset, ' +
      'ośmiuset | dziewięćset, dziewięciuset',
    sizes: {
      1000:
        'tysiąc, tysiąca, tysiącowi, tysiącem, tysiącu, tysięcy, tysiące, tysiącom, tysiącami, ' +
        'tysiącach, tys',
      1e6:
        'milion, miliona, milionowi, milionem, milionie, miliony, milionów, milionom, milionami, ' +
        'milionach, mln',
      1e9:
        'miliard, miliarda, miliardowi, miliardem, miliardzie, miliardy, miliardów, miliardom, ' +
        'miliardami, miliardach, mld',
      1e12:
        'bilion, biliona, bilionowi, bilionem, bilionie, biliony, bilionów, bilionom, bilionami, ' +
        'bilionach, bln',
    },
    others: {
      1.5: 'półtora, półtorej',
      500: 'pół tysiąca',
      250000: 'ćwierć miliona',
      500000: 'pół miliona',
      500000000: 'pół miliarda',
      500000000000: 'pół biliona',
    },
    shortSizes: { 1000: 'k, K', 1e6: 'M' },
    collectives: {
      2: 'para, parą, parze',
      6: 'pół tuzina',
      10: 'dziesiątka, dziesiątkę, dziesiątką',
      12: 'tuzin, tuzina, tuzinem, tuziny',
      50: 'pół setki',
      100: 'setka, setkę, setką, setce',
    },
    indefinite:
      'kilka, kilku, kilkoma, parę, paru, wiele, wielu, kilkanaście, kilkanaścioro, kilkunastu, kilkunastoma, kilkunaściorga, kilkadziesiąt, ' +
      'kilkudziesięciu, kilkudziesięcioma, kilkaset, kilkuset, kilkusettysięczn*, parędziesiąt, ' +
      'paręset, paręnaście, dziesiątki, dziesiątek, dziesiątkom, dziesiątkami, dziesiątkach, setki, ' +
      'setek, setkom, setkami, setkach, tysiące, tysięcy, tysiącom, tysiącami, tysiącach, miliony, ' +
      'milionów, milionom, milionami, milionach, miliardy, miliardów, miliardom, miliardami, ' +
      'miliardach, biliony, bilionów, kilka tysięcy, kilka milionów, kilka miliardów, kilka tys., ' +
      'kilka mln, kilka mld, kilka setek, kilka dziesiątek, kilku tysięcy, kilku milionów, ' +
      'kilku miliardów, kilku tys., kilku mln, kilku mld, kilku setek, kilku dziesiątek, ' +
      'kilkoma tysiącami, kilkoma milionami, kilkoma miliardami, parę tysięcy, parę milionów, ' +
      'parę miliardów, parę tys., parę mln, parę mld, parę setek, parę dziesiątek, kilkanaście tysięcy, ' +
      'kilkanaście milionów, kilkanaście miliardów, kilkanaście tys., kilkanaście mln, kilkanaście mld, ' +
      'kilkunastu tysięcy, kilkunastu milionów, kilkunastu miliardów, kilkunastu tys., kilkunastu mln, ' +
      'kilkunastu mld, kilkadziesiąt tysięcy, kilkadziesiąt milionów, kilkadziesiąt miliardów, ' +
      'kilkadziesiąt tys., kilkadziesiąt mln, kilkadziesiąt mld, kilkudziesięciu tysięcy, ' +
      'kilkudziesięciu milionów, kilkudziesięciu miliardów, kilkudziesięciu tys., kilkudziesięciu mln, ' +
      'kilkudziesięciu mld, kilkaset tysięcy, kilkaset milionów, kilkaset miliardów, kilkaset tys., ' +
      'kilkaset mln, kilkaset mld, kilkuset tysięcy, kilkuset milionów, kilkuset miliardów, ' +
      'kilkuset tys., kilkuset mln, kilkuset mld, dziesiątki tysięcy, dziesiątki milionów, ' +
      'dziesiątki miliardów, dziesiątki tys., dziesiątki mln, dziesiątek tysięcy, dziesiątek milionów, ' +
      'dziesiątek miliardów, dziesiątkami tysięcy, dziesiątkami milionów, setki tysięcy, ' +
      'setki milionów, setki miliardów, setki tys., setki mln, setek tysięcy, setek milionów, ' +
      'setek miliardów, setkami tysięcy, setkami milionów, wiele tysięcy, wiele milionów, ' +
      'wiele miliardów, wiele setek, wiele dziesiątek, wielu tysięcy, wielu milionów',
    fractions: {
      '+1/2': 'i pół',
      '+1/4': 'i ćwierć',
      '1/2': 'pół',
      '3/2': 'półtora, półtorej',
      '1/3': 'jedna trzecia, jednej trzeciej, jedną trzecią, trzecia część, trzeciej części, trzecią część',
      '2/3': 'dwie trzecie, dwóch trzecich, dwu trzecich, dwiema trzecimi, dwóm trzecim',
      '1/4':
        'ćwierć, jedna czwarta, jednej czwartej, jedną czwartą, czwarta część, czwartej części, ' +
        'czwartą część',
      '3/4': 'trzy czwarte, trzech czwartych, trzema czwartymi, trzem czwartym',
      '1/5': 'jedna piąta, jednej piątej, jedną piątą, piąta część, piątą część',
      '2/5': 'dwie piąte, dwóch piątych',
      '3/5': 'trzy piąte, trzech piątych',
      '4/5': 'cztery piąte, czterech piątych',
      '1/8': 'jedna ósma, jednej ósmej, jedną ósmą',
      '1/10': 'jedna dziesiąta, jednej dziesiątej, jedną dziesiątą, dziesiąta część, dziesiątą część',
    },
    outOf: 'na, na każde, na każdych',
    strength: 'osobow*, osobn*',
    joining: {
      words: '',
      writtenTogether: false,
    },
  },
  approximations: {
    governed: {
      do: 'dołącz*, przyłącz*, doda*, należ*, trafi*, dotar*',
      przekroczyły: 'granic*',
      przekroczyło: 'granic*',
      przekroczyli: 'granic*',
      przekroczył: 'granic*',
      przekroczyła: 'granic*',
    },
    before: {
      about:
        'około, ok, mniej więcej, w przybliżeniu, jakieś, jakichś, circa, ca, rzędu, w granicach, ' +
        'w okolicach, szacunkowo, orientacyjnie, plus minus, gdzieś, tak około, jakieś około, koło, ' +
        'oscyluje wokół, oscylował wokół, oscylowała wokół',
      over:
        'ponad, przeszło, powyżej, więcej niż, więcej jak, co najmniej, co najmniej około, ' +
        'przynajmniej, nie mniej niż, nie mniej jak, minimum, z górą, grubo ponad, znacznie ponad, ' +
        'nieco ponad, niewiele ponad, dużo ponad, nieco więcej niż, niewiele więcej niż, ' +
        'dużo więcej niż, znacznie więcej niż, większy niż, większa niż, większe niż, wyższy niż, ' +
        'wyższa niż, wyższe niż, dłużej niż, dłuższy niż, dłuższa niż, starsi niż, starszych niż, ' +
        'nie krócej niż, nawet ponad, już ponad, przekroczył, przekroczyła, przekroczyło, przekroczyli, ' +
        'przekroczyły, przekraczał, przekraczała, przekraczało, przekraczali, przekraczały, przekracza, ' +
        'przekraczają, przekroczy, przekroczą, przekraczający, przekraczającego, przekraczającemu, ' +
        'przekraczającym, przekraczająca, przekraczającej, przekraczającą, przekraczające, ' +
        'przekraczających, przekraczającymi',
      nearly:
        'prawie, prawie że, niemal, niemalże, nieomal, blisko, bliski, bez mała, niespełna, ' +
        'nieco mniej niż, niewiele mniej niż, nieco poniżej, tuż poniżej, niecałe, niecały, niecała, ' +
        'niecałych, niecałą, niecałego, zbliża się do, zbliżył się do, zbliżyła się do, ' +
        'zbliżyło się do, zbliżając się do, o mało nie',
      under:
        'do, nawet, nawet do, aż do, mniej niż, mniej jak, poniżej, nie więcej niż, nie więcej jak, ' +
        'maksymalnie, maksimum, maks, co najwyżej, najwyżej, najwięcej, nie wyżej niż, niżej niż, ' +
        'krócej niż, nie dłużej niż, mniejszy niż, mniejsza niż, mniejsze niż, niższy niż, niższa niż, ' +
        'niższe niż, młodsi niż, młodszych niż, nie przekracza, nie przekraczają, nie przekroczył, ' +
        'nie przekroczyła, nie przekroczyło, nie przekroczy, nieprzekraczając*, nie przekraczając',
    },
    behind: {
      about: 'lub coś koło tego, mniej więcej, w przybliżeniu, plus minus',
      over:
        'z okładem, lub więcej, albo więcej, i więcej, bądź więcej, z górą, z hakiem, z nawiązką, z małym okładem, ' +
        'z czymś, z ogonem, z kawałkiem, z plusem, co najmniej, minimum, lub starszych, i starszych, ' +
        'i powyżej',
      under:
        'lub mniej, albo mniej, i mniej, bądź mniej, maksymalnie, najwyżej, co najwyżej, lub młodszych, ' +
        'i młodszych, i poniżej',
    },
  },
  ranges: {
    to: 'lub, albo, czy, względnie, lub nawet, albo nawet, a nawet, czy nawet, bądź',
    between: 'między, pomiędzy, od',
    and: 'a, do, i',
    changes: {
      verbs:
        'wzr*, zwiększ*, spad*, podroż*, staniał*, potania*, zmala*, zmniejsz*, obniż*, podni*, skoczy*, urós*, urosł*, sięgn*',
      from: 'z, ze, od',
      to: 'do',
    },
  },
  partitives: 'z, ze, spośród',
  units: {
    tonne: 'tona, tony, ton, tonę, tonie, toną, tonom, tonami, tonach, tonaż*',
    'short-ton':
      'krótka tona, krótkie tony, krótkich ton, tona amerykańska, tony amerykańskie, ton amerykańskich',
    'long-ton': 'długa tona, długich ton',
    quintal: 'kwintal, kwintali, kwintale',
    'nautical-mile': 'mila morska, mile morskie, mil morskich',
    kilogram: 'kilogram*, kilo',
    gram: 'gram, grama, gramy, gramów, gramom, gramami, gramach, gramem',
    pound:
      'funt wagi, funta wagi, funty wagi, funtów wagi, funtowy, funtowa, funtowe, funtowego, funtowej, ' +
      'funtowych',
    ounce: 'uncja, uncje, uncji, uncję, uncją, uncjom, uncjami, uncjach',
    millimetre: 'milimetr*',
    centimetre: 'centymetr*',
    metre: 'metr, metra, metrowi, metrem, metrze, metry, metrów, metrom, metrami, metrach',
    kilometre: 'kilometr*',
    inch: 'cal, cali, calom, calami',
    foot: 'stopa, stopy, stóp, stopę, stopach',
    yard: 'jard, jarda, jardy, jardów, jardom, jardach',
    mile: 'mila, mile, mil, mili, milę, milom, milami, milach',
    'square-metre':
      'metr kwadratowy, metra kwadratowego, metrowi kwadratowemu, metrem kwadratowym, ' +
      'metrze kwadratowym, metry kwadratowe, metrów kwadratowych, metrom kwadratowym, ' +
      'metrami kwadratowymi, metrach kwadratowych, metra kw, metry kw, metrów kw, metrach kw',
    hectare: 'hektar*',
    'square-kilometre':
      'kilometr kwadratowy, kilometra kwadratowego, kilometrowi kwadratowemu, kilometrem kwadratowym, ' +
      'kilometrze kwadratowym, kilometry kwadratowe, kilometrów kwadratowych, kilometrom kwadratowym, ' +
      'kilometrami kwadratowymi, kilometrach kwadratowych, kilometra kw, kilometry kw, kilometrów kw',
    'square-foot': 'stopa kwadratowa, stopy kwadratowe, stóp kwadratowych',
    acre: 'akr, akra, akry, akrów, akrom, akrami, akrach',
    'square-mile': 'mila kwadratowa, mile kwadratowe, mil kwadratowych, mili kwadratowej',
    litre: 'litr, litra, litry, litrów, litrom, litrami, litrach, litrem',
    'cubic-metre':
      'metr sześcienny, metra sześciennego, metrowi sześciennemu, metrem sześciennym, ' +
      'metrze sześciennym, metry sześcienne, metrów sześciennych, metrom sześciennym, ' +
      'metrami sześciennymi, metrach sześciennych, metra sześc, metry sześc, metrów sześc, kubik, ' +
      'kubiki, kubików',
    gallon: 'galon, galona, galony, galonów, galonach',
    barrel: 'baryłka, baryłki, baryłek, baryłkę, baryłką, baryłce, baryłkom, baryłkami, baryłkach',
    'kilometre-per-hour':
      'kilometr na godzinę, kilometra na godzinę, kilometry na godzinę, kilometrów na godzinę, ' +
      'kilometrom na godzinę, kilometrami na godzinę, kilometrach na godzinę, kilometrem na godzinę, ' +
      'km na godzinę',
    'metre-per-second':
      'metr na sekundę, metra na sekundę, metry na sekundę, metrów na sekundę, metrach na sekundę, ' +
      'metrami na sekundę',
    'mile-per-hour': 'mila na godzinę, mili na godzinę, mile na godzinę, mil na godzinę, milach na godzinę',
    knot: 'węzłów',
    celsius:
      'stopnie, stopni, stopniom, stopniami, stopniach, stopień Celsjusza, stopnia Celsjusza, ' +
      'stopnie Celsjusza, stopni Celsjusza, stopniom Celsjusza, stopniach Celsjusza, stopniami Celsjusza',
    fahrenheit:
      'stopień Fahrenheita, stopnia Fahrenheita, stopnie Fahrenheita, stopni Fahrenheita, ' +
      'stopniach Fahrenheita',
    second: 'sekunda, sekundy, sekund, sekundę, sekundzie, sekundą, sekundom, sekundami, sekundach',
    minute: 'minuta, minuty, minut, minutę, minucie, minutą, minutom, minutami, minutach',
    hour: 'godzina, godziny, godzin, godzinę, godzinie, godziną, godzinom, godzinami, godzinach',
    day: 'dzień, dni, dniom, dniami, dniach, doba, doby, dób, dobę, dobie, dobą, dobom, dobami, dobach',
    week: 'tydzień, tygodnia, tygodniem, tygodnie, tygodni, tygodniom, tygodniami, tygodniach',
    month: 'miesiąc, miesiąca, miesiącem, miesiące, miesięcy, miesiącom, miesiącami, miesiącach',
    year: 'rok, roku, rokiem, lata, lat, latom, latami, laty, latach',
    decade:
      'dekada, dekady, dekad, dekadę, dekadzie, dekadą, dekadom, dekadami, dekadach, dziesięciolecie, ' +
      'dziesięciolecia, dziesięcioleci, dziesięcioleciach',
    percent:
      'procent, procentu, procentem, procentowi, procencie, procenty, procentów, procenta, procentom, ' +
      'procentami, procentach',
    'basis-point': 'punkt bazowy, punkty bazowe, punktów bazowych',
    'percentage-point':
      'punkt procentowy, punktu procentowego, punktowi procentowemu, punktem procentowym, ' +
      'punkcie procentowym, punkty procentowe, punktów procentowych, punktom procentowym, ' +
      'punktami procentowymi, punktach procentowych',
    watt: 'wat, wata, waty, watów, watach',
    kilowatt: 'kilowat, kilowata, kilowaty, kilowatów, kilowatach',
    megawatt: 'megawat, megawata, megawaty, megawatów, megawatach, megawatami',
    gigawatt: 'gigawat, gigawata, gigawaty, gigawatów, gigawatach, gigawatami',
    magnitude:
      'magnitud*, w skali Richtera, w otwartej skali Richtera, stopień w skali Richtera, ' +
      'stopnia w skali Richtera, stopnie w skali Richtera, stopni w skali Richtera, ' +
      'st. w skali Richtera, stopień w otwartej skali Richtera, stopnia w otwartej skali Richtera, ' +
      'stopnie w otwartej skali Richtera, stopni w otwartej skali Richtera, ' +
      'st. w otwartej skali Richtera, stopni Richtera, stopnia Richtera, stopnie Richtera',
    'year-of-age': 'rok życia, lata życia, lat życia',
    'canadian-dollar': 'dolarów kanadyjskich, dolary kanadyjskie',
    'australian-dollar': 'dolarów australijskich, dolary australijskie',
    dollar: 'dolar*, dolarów amerykańskich, dolary amerykańskie, dolarów USA',
    euro: 'euro',
    sterling:
      'funt, funta, funty, funtów, funtowi, funtom, funtem, funtami, funtach, funt szterling*, ' +
      'funta szterling*, funty szterling*, funtów szterling*, funtach szterling*, brytyjskich funt*, ' +
      'brytyjskiego funt*',
    franc:
      'frank, franka, franki, franków, frankowi, frankiem, frankom, frankami, frankach, ' +
      'frank szwajcarski, franka szwajcarskiego, franki szwajcarskie, franków szwajcarskich, ' +
      'frankach szwajcarskich',
    rouble: 'rubel, rubla, ruble, rubli, rublowi, rublem, rublom, rublami, rublach',
    hryvnia: 'hrywna, hrywny, hrywien, hrywnę, hrywną, hrywnie, hrywnom, hrywnami, hrywnach',
    zloty:
      'złoty, złotego, złote, złotych, złotemu, złotym, złotymi, złotówka, złotówki, złotówek, ' +
      'złotówkę, złotówkami',
    yen: 'jen, jena, jeny, jenów, jenowi, jenem, jenom, jenami, jenach',
    yuan: 'juan, juana, juany, juanów, juanom, juanami, juanach, yuan, yuana, yuany, yuanów, renminbi',
    won: 'won, wona, wony, wonów, wonach, wonami, won południowokoreański, wonów południowokoreańskich',
    rupee: 'rupia, rupie, rupii, rupię, rupią, rupiom, rupiami, rupiach',
    real:
      'reale, reali, realów, realach, real brazylijski, reala brazylijskiego, reali brazylijskich, ' +
      'brazylijskich reali',
    peso: 'peso, pesos',
    bolivar: 'boliwar, boliwara, boliwary, boliwarów, boliwarach, bolivarów, bolivary',
    krona: 'korona, korony, koron, koronę, koroną, koronom, koronami, koronach',
    lira:
      'lira, liry, lir, lirę, lirą, lirze, lirom, lirami, lirach, lir tureckich, liry tureckie, ' +
      'lira turecka',
    rial: 'rial, riala, riale, riali, rialom, rialami, rialach, riali irańskich',
    toman: 'toman, tomana, tomany, tomanów, tumanów',
    riyal:
      'rial saudyjski, riala saudyjskiego, riale saudyjskie, riali saudyjskich, rial katarski, ' +
      'riala katarskiego, riale katarskie, riali katarskich, rijal, rijala, rijale, rijali',
    dirham: 'dirham, dirhama, dirhamy, dirhamów, dirhamach, dirham emirackich',
    dinar: 'dinar, dinara, dinary, dinarów, dinarom, dinarami, dinarach',
    'egyptian-pound':
      'funt egipski, funta egipskiego, funtowi egipskiemu, funtem egipskim, funcie egipskim, ' +
      'funty egipskie, funtów egipskich, funtom egipskim, funtami egipskimi, funtach egipskich',
    rand: 'rand, randa, randy, randów, randach',
  },
  shortUnits: {
    tonne: 't, tonowy, tonowa, tonowe, tonowego, tonowej, tonową, tonowym, tonowych',
    kilogram:
      'kg, kilogramowy, kilogramowego, kilogramowemu, kilogramowym, kilogramowa, kilogramowej, ' +
      'kilogramową, kilogramowe, kilogramowych, kilogramowymi',
    gram: 'g',
    ounce: 'oz, unc',
    millimetre:
      'mm, milimetrowy, milimetrowego, milimetrowemu, milimetrowym, milimetrowa, milimetrowej, ' +
      'milimetrową, milimetrowe, milimetrowych, milimetrowymi',
    centimetre:
      'cm, centymetrowy, centymetrowego, centymetrowemu, centymetrowym, centymetrowa, centymetrowej, ' +
      'centymetrową, centymetrowe, centymetrowych, centymetrowymi',
    metre:
      'm, metrowy, metrowego, metrowemu, metrowym, metrowa, metrowej, metrową, metrowe, metrowych, ' +
      'metrowymi',
    kilometre:
      'km, kilometrowy, kilometrowego, kilometrowemu, kilometrowym, kilometrowa, kilometrowej, ' +
      'kilometrową, kilometrowe, kilometrowych, kilometrowymi',
    inch: 'calowy, calowego, calowemu, calowym, calowa, calowej, calową, calowe, calowych, calowymi',
    'square-metre': 'm², m2, mkw, m kw',
    hectare:
      'ha, hektarowy, hektarowego, hektarowemu, hektarowym, hektarowa, hektarowej, hektarową, ' +
      'hektarowe, hektarowych, hektarowymi',
    'square-kilometre': 'km², km2, km kw',
    'square-foot': 'ft²',
    'square-mile': 'mil kw',
    litre:
      'l, litrowy, litrowego, litrowemu, litrowym, litrowa, litrowej, litrową, litrowe, litrowych, ' +
      'litrowymi',
    'cubic-metre': 'm³, m3, m sześc',
    barrel: 'bbl',
    'kilometre-per-hour': 'km/h, km/godz, km na godz, kmh, km na h',
    'metre-per-second': 'm/s, m na s, m na sek, m/sek',
    'mile-per-hour': 'mph',
    knot: 'kt',
    celsius: '°C, ºC, st. C, st. Celsjusza, stopni C, stopnie C, st',
    fahrenheit: '°F, ºF, st. F, st. Fahrenheita',
    second:
      's, sek, sekundowy, sekundowego, sekundowemu, sekundowym, sekundowa, sekundowej, sekundową, ' +
      'sekundowe, sekundowych, sekundowymi',
    minute:
      'min, minutowy, minutowego, minutowemu, minutowym, minutowa, minutowej, minutową, minutowe, ' +
      'minutowych, minutowymi',
    hour: 'h, godz, godzinn*',
    day:
      'dniowy, dniowego, dniowemu, dniowym, dniowa, dniowej, dniową, dniowe, dniowych, dniowymi, ' +
      'dobowy, dobowego, dobowemu, dobowym, dobowa, dobowej, dobową, dobowe, dobowych, dobowymi',
    week:
      'tyg, tygodniowy, tygodniowego, tygodniowemu, tygodniowym, tygodniowa, tygodniowej, tygodniową, ' +
      'tygodniowe, tygodniowych, tygodniowymi',
    month:
      'mies, miesięczny, miesięcznego, miesięcznemu, miesięcznym, miesięczna, miesięcznej, miesięczną, ' +
      'miesięczne, miesięcznych, miesięcznymi',
    percent:
      'proc, pct, procentowy, procentowego, procentowemu, procentowym, procentowa, procentowej, ' +
      'procentową, procentowe, procentowych, procentowymi',
    'percentage-point':
      'pkt proc, pkt procentowego, pkt procentowych, punktu proc, punkty proc, punktów proc, p.p., pp, ' +
      'p. proc',
    kilowatt: 'kW',
    megawatt:
      'MW, megawatowy, megawatowego, megawatowemu, megawatowym, megawatowa, megawatowej, megawatową, ' +
      'megawatowe, megawatowych, megawatowymi',
    gigawatt:
      'GW, gigawatowy, gigawatowego, gigawatowemu, gigawatowym, gigawatowa, gigawatowej, gigawatową, ' +
      'gigawatowe, gigawatowych, gigawatowymi',
    magnitude: 'st. w skali Richtera, st. Richtera',
    'year-of-age':
      'letni, letniego, letniemu, letnim, letnia, letniej, letnią, letnie, letnich, letnimi, latek, ' +
      'latka, latkowi, latkiem, latku, latkowie, latki, latków, latkom, latkami, latkach, latkę, latką, ' +
      'latce',
    dollar: 'dol, USD, dolców',
    euro: 'EUR',
    sterling: 'GBP',
    franc: 'CHF',
    rouble: 'rub, RUB',
    hryvnia: 'UAH, hrn',
    zloty: 'zł, PLN, złp',
    yen: 'JPY',
    yuan: 'CNY, RMB',
    won: 'KRW',
    rupee: 'INR',
    real: 'BRL',
    peso: 'MXN, ARS, COP, CLP, PHP',
    bolivar: 'VES, VEF',
    krona: 'SEK, NOK, DKK',
    lira: 'TRY',
    rial: 'IRR',
    riyal: 'SAR, QAR',
    dirham: 'AED, MAD',
    dinar: 'KWD, IQD, RSD',
    'egyptian-pound': 'EGP',
    rand: 'ZAR',
  },
  unitsBefore: {
    magnitude: 'o magnitudzie, magnituda, magnitudzie, magnitudę, o sile',
    'year-of-age': 'w wieku, w wieku od, w wieku około',
  },
  counted: {
    soldier:
      'żołnierz*, żołnierk*, wojskowy, wojskowego, wojskowemu, wojskowym, wojskowych, wojskowymi, ' +
      'wojskowi, spadochroniarz*, komandos*, rezerwist*, rezerwiści, rezerwiście, rekrut, rekruta, ' +
      'rekrutowi, rekrutem, rekrucie, rekruci, rekrutów, rekrutom, rekrutami, rekrutach, poborowi, ' +
      'poborowych, poborowym, poborowymi, poborowy, poborowego, artylerzyst*, artylerzyści, ' +
      'artylerzyście, czołgist*, czołgiści, snajper*, piechur*, terytorials*, marines, oficerowie, ' +
      'oficerów, oficerom, oficerami, podoficer*, kanonier*, pancerniak*, szeregowych, szeregowi, ' +
      'błękitne hełmy, błękitnych hełmów, specjalista wojskowy, specjalisty wojskowego, ' +
      'specjaliście wojskowemu, specjalistą wojskowym, specjaliście wojskowym, specjaliści wojskowi, ' +
      'specjalistów wojskowych, specjalistom wojskowym, specjalistami wojskowymi, ' +
      'specjalistach wojskowych, ekspert wojskowy, eksperta wojskowego, ekspertowi wojskowemu, ' +
      'ekspertem wojskowym, ekspercie wojskowym, eksperci wojskowi, ekspertów wojskowych, ' +
      'ekspertom wojskowym, ekspertami wojskowymi, ekspertach wojskowych, doradca wojskowy, ' +
      'doradcy wojskowego, doradcy wojskowemu, doradcą wojskowym, doradcy wojskowym, doradcy wojskowi, ' +
      'doradców wojskowych, doradcom wojskowym, doradcami wojskowymi, doradcach wojskowych, ' +
      'instruktor wojskowy, instruktora wojskowego, instruktorowi wojskowemu, instruktorem wojskowym, ' +
      'instruktorze wojskowym, instruktorzy wojskowi, instruktorów wojskowych, instruktorom wojskowym, ' +
      'instruktorami wojskowymi, instruktorach wojskowych, wojskowych specjalist*, wojskowych ekspert*, ' +
      'wojskowych doradc*, wojskowych instruktor*, wojskowi specjaliści, wojskowi eksperci, ' +
      'wojskowi doradcy, wojskowi instruktorzy',
    aircraft:
      'samolot*, samolocie, samolotowi, myśliwiec, myśliwc*, odrzutowiec, odrzutowc*, awionetk*, ' +
      'awionetek, awionetce, szybowiec, szybowc*, hydroplan*, statek powietrzny, statku powietrznego, ' +
      'statkowi powietrznemu, statkiem powietrznym, statku powietrznym, statki powietrzne, ' +
      'statków powietrznych, statkom powietrznym, statkami powietrznymi, statkach powietrznych, ' +
      'wojskowy samolot, wojskowego samolotu, wojskowemu samolotowi, wojskowym samolotem, ' +
      'wojskowym samolocie, wojskowe samoloty, wojskowych samolotów, wojskowym samolotom, ' +
      'wojskowymi samolotami, wojskowych samolotach',
    'cargo-plane':
      'samolot transportowy, samolotu transportowego, samolotowi transportowemu, ' +
      'samolotem transportowym, samolocie transportowym, samoloty transportowe, ' +
      'samolotów transportowych, samolotom transportowym, samolotami transportowymi, ' +
      'samolotach transportowych, samolot towarowy, samolotu towarowego, samolotowi towarowemu, ' +
      'samolotem towarowym, samolocie towarowym, samoloty towarowe, samolotów towarowych, ' +
      'samolotom towarowym, samolotami towarowymi, samolotach towarowych, transportowy samolot, ' +
      'transportowego samolotu, transportowemu samolotowi, transportowym samolotem, ' +
      'transportowym samolocie, transportowe samoloty, transportowych samolotów, ' +
      'transportowym samolotom, transportowymi samolotami, transportowych samolotach, towarowy samolot, ' +
      'towarowego samolotu, towarowemu samolotowi, towarowym samolotem, towarowym samolocie, ' +
      'towarowe samoloty, towarowych samolotów, towarowym samolotom, towarowymi samolotami, ' +
      'towarowych samolotach, wojskowy samolot transportowy, wojskowego samolotu transportowego, ' +
      'wojskowemu samolotowi transportowemu, wojskowym samolotem transportowym, ' +
      'wojskowym samolocie transportowym, wojskowe samoloty transportowe, ' +
      'wojskowych samolotów transportowych, wojskowym samolotom transportowym, ' +
      'wojskowymi samolotami transportowymi, wojskowych samolotach transportowych, ' +
      'samolot wojskowy transportowy, samolotu wojskowego transportowego, ' +
      'samolotowi wojskowemu transportowemu, samolotem wojskowym transportowym, ' +
      'samolocie wojskowym transportowym, samoloty wojskowe transportowe, ' +
      'samolotów wojskowych transportowych, samolotom wojskowym transportowym, ' +
      'samolotami wojskowymi transportowymi, samolotach wojskowych transportowych, samolot cargo, ' +
      'samolotu cargo, samolotowi cargo, samolotem cargo, samolocie cargo, samoloty cargo, ' +
      'samolotów cargo, samolotom cargo, samolotami cargo, samolotach cargo, transportowiec, ' +
      'transportowc*',
    'passenger-plane':
      'samolot pasażerski, samolotu pasażerskiego, samolotowi pasażerskiemu, samolotem pasażerskim, ' +
      'samolocie pasażerskim, samoloty pasażerskie, samolotów pasażerskich, samolotom pasażerskim, ' +
      'samolotami pasażerskimi, samolotach pasażerskich, samolot rejsowy, samolotu rejsowego, ' +
      'samolotowi rejsowemu, samolotem rejsowym, samolocie rejsowym, samoloty rejsowe, ' +
      'samolotów rejsowych, samolotom rejsowym, samolotami rejsowymi, samolotach rejsowych, ' +
      'samolot liniowy, samolotu liniowego, samolotowi liniowemu, samolotem liniowym, ' +
      'samolocie liniowym, samoloty liniowe, samolotów liniowych, samolotom liniowym, ' +
      'samolotami liniowymi, samolotach liniowych, pasażerski samolot, pasażerskiego samolotu, ' +
      'pasażerskiemu samolotowi, pasażerskim samolotem, pasażerskim samolocie, pasażerskie samoloty, ' +
      'pasażerskich samolotów, pasażerskim samolotom, pasażerskimi samolotami, pasażerskich samolotach, ' +
      'rejsowy samolot, rejsowego samolotu, rejsowemu samolotowi, rejsowym samolotem, ' +
      'rejsowym samolocie, rejsowe samoloty, rejsowych samolotów, rejsowym samolotom, ' +
      'rejsowymi samolotami, rejsowych samolotach, odrzutowiec pasażerski, odrzutowca pasażerskiego, ' +
      'odrzutowcowi pasażerskiemu, odrzutowcem pasażerskim, odrzutowcu pasażerskim, ' +
      'odrzutowce pasażerskie, odrzutowców pasażerskich, odrzutowcom pasażerskim, ' +
      'odrzutowcami pasażerskimi, odrzutowcach pasażerskich',
    bomber: 'bombowiec, bombowc*',
    helicopter:
      'śmigłowiec, śmigłowc*, helikopter*, wojskowy śmigłowiec, wojskowego śmigłowca, ' +
      'wojskowemu śmigłowcowi, wojskowym śmigłowcem, wojskowym śmigłowcu, wojskowe śmigłowce, ' +
      'wojskowych śmigłowców, wojskowym śmigłowcom, wojskowymi śmigłowcami, wojskowych śmigłowcach, ' +
      'wojskowy helikopter, wojskowego helikoptera, wojskowemu helikopterowi, wojskowym helikopterem, ' +
      'wojskowym helikopterze, wojskowe helikoptery, wojskowych helikopterów, wojskowym helikopterom, ' +
      'wojskowymi helikopterami, wojskowych helikopterach',
    ship:
      'statek, statku, statkowi, statkiem, statki, statków, statkom, statkami, statkach, okręt*, ' +
      'okręcie, prom, promu, promowi, promem, promie, promy, promów, promom, promami, promach, ' +
      'tankowiec, tankowc*, kontenerowiec, kontenerowc*, masowiec, masowc*, gazowiec, gazowc*, ' +
      'frachtowiec, frachtowc*, wycieczkowiec, wycieczkowc*, żaglowiec, żaglowc*, trałowiec, trałowc*, ' +
      'patrolowiec, patrolowc*, lotniskowiec, lotniskowc*, trawler*, kuter, kutra, kutrowi, kutrem, ' +
      'kutrze, kutry, kutrów, kutrom, kutrami, kutrach, fregata, fregaty, fregat, fregatę, fregacie, ' +
      'fregatą, fregatom, fregatami, fregatach, korweta, korwety, korwet, korwetę, korwecie, korwetą, ' +
      'korwetom, korwetami, korwetach, krążownik*, niszczyciel, niszczyciela, niszczycielowi, ' +
      'niszczycielem, niszczycielu, niszczyciele, niszczycieli, niszczycielom, niszczycielami, ' +
      'niszczycielach, jacht*, jachcie, łodzie, łodziom, łodziami, łodziach, łódź podwodna, ' +
      'łodzi podwodn*, łodzie podwodne, łodziami podwodnymi, motorówk*, motorówce, lodołamacz*, ' +
      'holownik*, wojskowy okręt, wojskowego okrętu, wojskowemu okrętowi, wojskowym okrętem, ' +
      'wojskowym okręcie, wojskowe okręty, wojskowych okrętów, wojskowym okrętom, wojskowymi okrętami, ' +
      'wojskowych okrętach',
    missile:
      'rakieta, rakiety, rakiet, rakietę, rakiecie, rakietą, rakietom, rakietami, rakietach, pocisk, ' +
      'pocisku, pociskowi, pociskiem, pociski, pocisków, pociskom, pociskami, pociskach',
    tank: 'czołg, czołgu, czołgowi, czołgiem, czołgi, czołgów, czołgom, czołgami, czołgach',
    person:
      'osoba, osoby, osób, osobę, osobie, osobą, osobom, osobami, osobach, człowiek, człowieka, ' +
      'człowiekowi, człowiekiem, człowieku, ludzie, ludzi, ludziom, ludźmi, ludziach',
    official:
      'urzędnik*, urzędnicy, urzędniczk*, funkcjonariusz*, oficjel*, dygnitarz*, decydent*, decydenci, ' +
      'notabl*, wysocy rangą przedstawiciele, wysokich rangą przedstawicieli, przedstawiciele władz, ' +
      'przedstawicieli władz, przedstawicielami władz',
    killed:
      'zabity, zabici, zabitych, zabitym, zabitymi, zabitego, zabita, zabitej, zmarłych, zmarłym, ' +
      'zmarłymi, zmarłego, poległych, polegli, poległym, poległymi, poległy, poległego, nieżyjących, ' +
      'ofiara śmiertelna, ofiary śmiertelnej, ofierze śmiertelnej, ofiarę śmiertelną, ' +
      'ofiarą śmiertelną, ofiary śmiertelne, ofiar śmiertelnych, ofiarom śmiertelnym, ' +
      'ofiarami śmiertelnymi, ofiarach śmiertelnych, zgon, zgonu, zgony, zgonów, zgonom, zgonem, ' +
      'zgonami, zgonach, martwych',
    injured:
      'ranny, rannego, rannemu, rannym, ranna, rannej, ranną, ranne, rannych, rannymi, ranni, ' +
      'poszkodowan*, kontuzjowany, kontuzjowanego, kontuzjowanemu, kontuzjowanym, kontuzjowana, ' +
      'kontuzjowanej, kontuzjowaną, kontuzjowane, kontuzjowanych, kontuzjowanymi, kontuzjowani',
    country:
      'kraj, kraju, krajowi, krajem, kraje, krajów, krajom, krajami, krajach, państwo, państwa, ' +
      'państwu, państwem, państwie, państw, państwom, państwami, państwach',
  },
  tolls: {
    killed: 'liczba ofiar, liczba ofiar śmiertelnych, liczba zabitych, liczba zmarłych, bilans ofiar',
    injured: 'liczba rannych, liczba poszkodowanych',
  },
  scores: {
    beside:
      'wygra*, pokona*, zwycięż*, zwycięstw*, przegra*, poraż*, uległ*, zremisowa*, remis*, karnych, głos*, prowadzi*, wynik*',
    to: 'do',
  },
  uncounted: {
    before:
      'artykuł, art, Formuła, Formuły, Formule, lot, nr, numer, numerem, ustawa, rozdział, strona, ul, ulicy, ulica, rezolucja, rezolucji, Boeing, Airbus, linia, linii, peron, pokój, droga, drogi',
    clockBefore: 'o godz, o godzinie, godz, godzinie, od godz, do godz',
    clockBehind: 'GMT',
  },
  time: {
    dayFirst: true,
    months: {
      1: 'styczniu, styczniem, styczniowi',
      2: 'lutym, lutemu',
      3: 'marcu, marcem, marcowi',
      4: 'kwietniu, kwietniem, kwietniowi',
      5: 'maju, majem, majowi',
      6: 'czerwcu, czerwcem, czerwcowi',
      7: 'lipcu, lipcem, lipcowi',
      8: 'sierpniu, sierpniem, sierpniowi',
      9: 'wrześniu, wrześniem, wrześniowi',
      10: 'październiku, październikiem, październikowi',
      11: 'listopadzie, listopadem, listopadowi',
      12: 'grudniu, grudniem, grudniowi',
    },
    weekdays: {
      0: 'niedzielę, niedzieli, niedzielą, niedziele, niedzieln*',
      1: 'poniedziałk*',
      2: 'wtork*',
      3:
        'środę, środy, środzie, środą, środowy, środowego, środowemu, środowym, środowa, środowej, ' +
        'środową, środowe, środowych, środowymi',
      4: 'czwartk*',
      5:
        'piątku, piątkiem, piątkowi, piątkowy, piątkowego, piątkowemu, piątkowym, piątkowa, piątkowej, ' +
        'piątkową, piątkowe, piątkowych, piątkowymi',
      6: 'sobotę, soboty, sobocie, sobotą, sobotn*',
    },
    nearDays: {
      [-2]: 'przedwczoraj, przedwczorajsz*, onegdaj',
      [-1]:
        'wczoraj, wczorajsz*, dzień temu, dobę temu, minionej nocy, ubiegłej nocy, zeszłej nocy, ' +
        'ostatniej nocy',
      0: 'dziś, dzisiaj, dzisiejsz*',
      1: 'jutro, jutra, jutrzejsz*',
      2: 'pojutrze, pojutrzejsz*',
    },
    nearSpans: {
      week: {
        [-2]: 'zaprzeszłym tygodniu',
        [-1]: 'tydzień temu, zeszłym tygodniu, ubiegłym tygodniu, minionym tygodniu, poprzednim tygodniu, zeszłego tygodnia, ubiegłego tygodnia, minionego tygodnia, ubiegły tydzień, zeszły tydzień, miniony tydzień',
        0: 'tym tygodniu, tego tygodnia, bieżącym tygodniu, bieżącego tygodnia',
        1: 'przyszłym tygodniu, przyszłego tygodnia, następnym tygodniu, następnego tygodnia, przyszły tydzień',
      },
      month: {
        [-1]: 'miesiąc temu, zeszłym miesiącu, ubiegłym miesiącu, minionym miesiącu, zeszłego miesiąca, ubiegłego miesiąca, ubiegły miesiąc',
        0: 'tym miesiącu, tego miesiąca, bieżącym miesiącu, bieżącego miesiąca',
        1: 'przyszłym miesiącu, przyszłego miesiąca, następnym miesiącu',
      },
      year: {
        [-2]: 'przedostatnim roku',
        [-1]: 'rok temu, zeszłym roku, ubiegłym roku, minionym roku, poprzednim roku, zeszłego roku, ubiegłego roku, minionego roku, ubiegły rok, zeszły rok, miniony rok',
        0: 'tym roku, tego roku, bieżącym roku, bieżącego roku',
        1: 'przyszłym roku, przyszłego roku, następnym roku, następnego roku, przyszły rok',
      },
    },
    notDays:
      'czarny piątek, czarnego piątku, czarnym piątkiem, czarnemu piątkowi, czarnym piątku, Black Friday, Wielki Piątek, Wielkiego Piątku, Wielkim Piątkiem, Wielkim Piątku, Wielki Czwartek, Wielkiego Czwartku, Wielką Sobotę, Wielka Sobota, Wielkiej Soboty, Tłusty Czwartek, Tłustego Czwartku, Niedziela Palmowa, Niedzielę Palmową, Niedzieli Palmowej, Niedziela Wielkanocna, Niedzielę Wielkanocną, Niedzieli Wielkanocnej, Poniedziałek Wielkanocny, Lany Poniedziałek, czarny poniedziałek, czarny wtorek, czarny czwartek, Krwawa Niedziela, Krwawej Niedzieli, cyberponiedziałek, niedziela handlowa, niedzielę handlową, niedziele handlowe, niedziel handlowych, superwtorek',
    every: 'każdy, każdą, każde, każdego, każdej, w każdy, w każdą',
    namedAfter: 'ulica, ulicy, ulicę, plac, placu, aleja, alei, aleję, rondo, rondzie',
    weekendBegins: 6,
    weekendLength: 2,
    later: 'później, potem, po tym',
    weekBefore:
      'tydzień temu, przedostatni, przedostatnią, przedostatniej, przedostatniego, zaprzeszły, zaprzeszłą, zaprzeszłej, zaprzeszłego, poprzedzającego tygodnia',
    weekAfter: 'za tydzień',
    nightInto: 'w nocy na, noc na, nocą na, w noc na',
    through: 'do, na, a, po',
    parts: {
      early: 'początku, początek, początkiem',
      middle: 'połowa, połowie, połowy, połowę',
      late: 'koniec, końca, końcem, końcu',
      firstHalf: 'pierwszej połowie, pierwszą połowę, pierwszej połowy',
      secondHalf: 'drugiej połowie, drugą połowę, drugiej połowy',
    },
    yearBehind: 'roku, rok, rokiem, r',
    decades: { before: 'latach, lata', endings: '' },
    quarters:
      'pierwszy kwartał, pierwszym kwartale, pierwszego kwartału, I kwartale, I kwartał | drugi kwartał, drugim kwartale, drugiego kwartału, II kwartale, II kwartał | trzeci kwartał, trzecim kwartale, trzeciego kwartału, III kwartale, III kwartał | czwarty kwartał, czwartym kwartale, czwartego kwartału, ostatnim kwartale, IV kwartale, IV kwartał',
    dayOfMonth: {
      before: 'dnia, dniu, w dniu, dniem',
      beforeOrdinal: '',
      behind: 'dnia tego miesiąca, tego miesiąca, bieżącego miesiąca, bm',
      endings: '',
    },
    ordinalDays:
      'pierwszego | drugiego | trzeciego | czwartego | piątego | szóstego | siódmego | ósmego | dziewiątego | dziesiątego | jedenastego | dwunastego | trzynastego | czternastego | piętnastego | szesnastego | siedemnastego | osiemnastego | dziewiętnastego | dwudziestego | dwudziestego pierwszego | dwudziestego drugiego | dwudziestego trzeciego | dwudziestego czwartego | dwudziestego piątego | dwudziestego szóstego | dwudziestego siódmego | dwudziestego ósmego | dwudziestego dziewiątego | trzydziestego | trzydziestego pierwszego',
    dayAfter:
      'następnego dnia, nazajutrz, kolejnego dnia, dzień później, następnego ranka, następnego wieczoru',
    ahead: {
      verbs:
        'będzie, będą, zostanie, zostaną, odbędzie, odbędą, rozpocznie, rozpoczną, zacznie, zaczną, ruszy, ruszą, wróci, wrócą, pojadą, pojedzie, przyjedzie, przyjadą, przyleci, spotka, spotkają, wystąpi, planuje, planują, planowany, planowana, planowane, zaplanowano, zaplanowany, zaplanowana, ma się, mają się, ma zostać, mają zostać, straci, stracą, otworzy, otworzą, zamkną, zamknie, zagra, zagrają, ogłosi, ogłoszą, przedstawi, wejdzie, wejdą, zakończy, wyjedzie, wyruszy, poleci, wjadą, przekroczy, powinien, powinna, powinny',
      except: '',
      endings: '',
      not: '',
      before:
        'do, od przyszłego, najpóźniej, najpóźniej w, nie później niż, przełożono na, przełożony na, przesunięto na, zaplanowano na',
    },
    weekend: 'weekend, weekendu, weekendowi, weekendem, weekendzie, weekendow*, łikend, łikendu',
    agoBefore: 'przed, przed niespełna, przed ponad, przed około, sprzed, sprzed około, sprzed ponad',
    agoBehind: 'temu, wstecz',
    earlier: 'wcześniej, przedtem, uprzednio, przed tym',
    offset: { before: 'przed', after: 'po' },
    last:
      'ubiegły, ubiegłego, ubiegłemu, ubiegłym, ubiegła, ubiegłej, ubiegłą, ubiegłe, ubiegłych, ' +
      'ubiegłymi, miniony, minionego, minionemu, minionym, miniona, minionej, minioną, minione, ' +
      'minionych, minionymi, zeszły, zeszłego, zeszłemu, zeszłym, zeszła, zeszłej, zeszłą, zeszłe, ' +
      'zeszłych, zeszłymi, poprzedni, poprzedniego, poprzedniemu, poprzednim, poprzednia, poprzedniej, ' +
      'poprzednią, poprzednie, poprzednich, poprzednimi, ostatni, ostatniego, ostatniemu, ostatnim, ' +
      'ostatnia, ostatniej, ostatnią, ostatnie, ostatnich, ostatnimi, ubiegłoroczn*, zeszłoroczn*',
    next:
      'następny, następnego, następnemu, następnym, następna, następnej, następną, następne, ' +
      'następnych, następnymi, przyszły, przyszłego, przyszłemu, przyszłym, przyszła, przyszłej, ' +
      'przyszłą, przyszłe, przyszłych, przyszłymi, najbliższy, najbliższego, najbliższemu, najbliższym, ' +
      'najbliższa, najbliższej, najbliższą, najbliższe, najbliższych, najbliższymi, nadchodzący, ' +
      'nadchodzącego, nadchodzącemu, nadchodzącym, nadchodząca, nadchodzącej, nadchodzącą, nadchodzące, ' +
      'nadchodzących, nadchodzącymi, nadciągający, nadciągającego, nadciągającemu, nadciągającym, ' +
      'nadciągająca, nadciągającej, nadciągającą, nadciągające, nadciągających, nadciągającymi, ' +
      'przyszłoroczn*',
    beforeMonth:
      'w, we, od, do, z, ze, na, po, przed, za, między, pomiędzy, a, i, koniec, końca, końcem, końcu, ' +
      'początek, początku, początkiem, połowa, połowie, połowy, połowę, przełomie, pierwszej połowie, ' +
      'drugiej połowie, tego, tym, bieżącego, ubiegłego, ubiegłym, minionego, minionym, zeszłego, ' +
      'zeszłym, ostatniego, ostatnim, przyszłego, przyszłym, następnego, rok, roku, rokiem, lata, lat, ' +
      'latach, wiosną, latem, jesienią, zimą, wiosny, jesieni, zimy, wiosnę, jesień, zimę, kwartale, ' +
      'kwartału, kwartał, półroczu, półrocza, półrocze, sezonie, sezonu, cały, całym, całego, jeszcze, ' +
      'sprzed',
    of: '',
    and: 'i, oraz, lub, albo, na, a, do',
    ordinals: 'go, ego',
    dayBefore:
      'dzień wcześniej, dobę wcześniej, dzień przedtem, dzień przed tym, poprzedniego dnia, ' +
      'poprzedniego wieczoru, poprzedniego wieczora, poprzedniej nocy, poprzedniego ranka',
    one: 'jeden, jedną, jednym',
  },
  reporting: {
    addressees: 'owi',
    before:
      'według, wedle, wg, zdaniem, w ocenie, w opinii, w przekonaniu, powołując się na, ' +
      'powołuje się na, powołują się na, cytując, cytuje, cytują, cytowany przez, cytowana przez, ' +
      'cytowane przez, cytowani przez, cytowanego przez, cytowanej przez, cytowanych przez, za agencją, ' +
      'za portalem, za dziennikiem, według informacji, według danych, według ustaleń, według relacji, ' +
      'według słów, według szacunków, według doniesień, według źródeł w, według prognoz, według oceny, ' +
      'jak poinformował, jak poinformowała, jak poinformowało, jak poinformowali, jak poinformowały, ' +
      'jak podał, jak podała, jak podało, jak podali, jak podały, jak przekazał, jak przekazała, ' +
      'jak przekazało, jak przekazali, jak przekazały, jak powiedział, jak powiedziała, ' +
      'jak powiedziało, jak powiedzieli, jak powiedziały, jak napisał, jak napisała, jak napisało, ' +
      'jak napisali, jak napisały, jak ustalił, jak ustaliła, jak ustaliło, jak ustalili, jak ustaliły, ' +
      'jak zaznaczył, jak zaznaczyła, jak zaznaczyło, jak zaznaczyli, jak zaznaczyły, jak podkreślił, ' +
      'jak podkreśliła, jak podkreśliło, jak podkreślili, jak podkreśliły, jak dodał, jak dodała, ' +
      'jak dodało, jak dodali, jak dodały, jak wyjaśnił, jak wyjaśniła, jak wyjaśniło, jak wyjaśnili, ' +
      'jak wyjaśniły, jak oświadczył, jak oświadczyła, jak oświadczyło, jak oświadczyli, ' +
      'jak oświadczyły, jak stwierdził, jak stwierdziła, jak stwierdziło, jak stwierdzili, ' +
      'jak stwierdziły, jak ocenił, jak oceniła, jak oceniło, jak ocenili, jak oceniły, ' +
      'jak zapowiedział, jak zapowiedziała, jak zapowiedziało, jak zapowiedzieli, jak zapowiedziały, ' +
      'jak potwierdził, jak potwierdziła, jak potwierdziło, jak potwierdzili, jak potwierdziły, ' +
      'jak ujawnił, jak ujawniła, jak ujawniło, jak ujawnili, jak ujawniły, jak przyznał, ' +
      'jak przyznała, jak przyznało, jak przyznali, jak przyznały, jak zauważył, jak zauważyła, ' +
      'jak zauważyło, jak zauważyli, jak zauważyły, jak relacjonował, jak relacjonowała, ' +
      'jak relacjonowało, jak relacjonowali, jak relacjonowały, jak informował, jak informowała, ' +
      'jak informowało, jak informowali, jak informowały, jak ogłosił, jak ogłosiła, jak ogłosiło, ' +
      'jak ogłosili, jak ogłosiły, jak podaje, jak podają, jak informuje, jak informują, jak pisze, ' +
      'jak piszą, jak donosi, jak donoszą, jak mówi, jak mówią, jak przekazuje, jak przekazują, ' +
      'jak relacjonuje, jak relacjonują, jak twierdzi, jak twierdzą, jak zaznacza, jak podkreśla, ' +
      'jak wyjaśnia, jak wyjaśniają, jak ocenia, jak oceniają, jak zauważa, jak przypomina, ' +
      'jak wskazuje, jak wskazują, jak tłumaczy, jak szacuje, jak szacują, jak zapewnia, ' +
      'jak zapewniają, jak ujawnia, jak potwierdza, jak doniósł, jak doniosła, jak doniosło, ' +
      'jak doniosły, jak donieśli, jak wynika z, jak wynika ze, jak wynika z danych, ' +
      'jak wynika z informacji, jak wynika z ustaleń, jak wynika z szacunków, jak wynika z relacji, ' +
      'jak czytamy w, jak czytamy na, jak dowiedziała się, jak dowiedział się, jak dowiedziało się, ' +
      'wynika z danych, wynika z informacji, wynika z ustaleń, wynika z szacunków, wynika z relacji, ' +
      'poinformował o tym, poinformowała o tym, poinformowało o tym, poinformowali o tym, ' +
      'poinformowały o tym, powiadomił o tym, powiadomiła o tym, poinformował o sprawie, ' +
      'poinformowała o sprawie, poinformowało o sprawie, poinformowali o sprawie, ' +
      'poinformowały o sprawie, powiadomił o sprawie, powiadomiła o sprawie, o czym poinformował, ' +
      'o tym poinformował, o sprawie poinformował, o czym poinformowała, o tym poinformowała, ' +
      'o sprawie poinformowała, o czym poinformowało, o tym poinformowało, o sprawie poinformowało, ' +
      'o czym poinformowali, o tym poinformowali, o sprawie poinformowali, o czym poinformowały, ' +
      'o tym poinformowały, o sprawie poinformowały, o czym powiadomił, o tym powiadomił, ' +
      'o sprawie powiadomił, o czym powiadomiła, o tym powiadomiła, o sprawie powiadomiła, ' +
      'o czym napisał, o tym napisał, o sprawie napisał, o czym napisała, o tym napisała, ' +
      'o sprawie napisała, o czym napisały, o tym napisały, o sprawie napisały, o czym doniósł, ' +
      'o tym doniósł, o sprawie doniósł, o czym doniosła, o tym doniosła, o sprawie doniosła, ' +
      'o czym donoszą, o tym donoszą, o sprawie donoszą, o czym informuje, o tym informuje, ' +
      'o sprawie informuje, o czym pisze, o tym pisze, o sprawie pisze, informację przekazał, ' +
      'informacje przekazał, informację tę przekazał, informacje te przekazał, tę informację przekazał, ' +
      'te informacje przekazał, informację przekazała, informacje przekazała, informację tę przekazała, ' +
      'informacje te przekazała, tę informację przekazała, te informacje przekazała, ' +
      'informację przekazało, informacje przekazało, informację tę przekazało, ' +
      'informacje te przekazało, tę informację przekazało, te informacje przekazało, ' +
      'informację przekazali, informacje przekazali, informację tę przekazali, ' +
      'informacje te przekazali, tę informację przekazali, te informacje przekazali, informację podał, ' +
      'informacje podał, informację tę podał, informacje te podał, tę informację podał, ' +
      'te informacje podał, informację podała, informacje podała, informację tę podała, ' +
      'informacje te podała, tę informację podała, te informacje podała, informację podało, ' +
      'informacje podało, informację tę podało, informacje te podało, tę informację podało, ' +
      'te informacje podało, informację podali, informacje podali, informację tę podali, ' +
      'informacje te podali, tę informację podali, te informacje podali, informację podały, ' +
      'informacje podały, informację tę podały, informacje te podały, tę informację podały, ' +
      'te informacje podały, informację podaje, informacje podaje, informację tę podaje, ' +
      'informacje te podaje, tę informację podaje, te informacje podaje, informację potwierdził, ' +
      'informacje potwierdził, informację tę potwierdził, informacje te potwierdził, ' +
      'tę informację potwierdził, te informacje potwierdził, informację potwierdziła, ' +
      'informacje potwierdziła, informację tę potwierdziła, informacje te potwierdziła, ' +
      'tę informację potwierdziła, te informacje potwierdziła, informację potwierdziło, ' +
      'informacje potwierdziło, informację tę potwierdziło, informacje te potwierdziło, ' +
      'tę informację potwierdziło, te informacje potwierdziło, informację potwierdzili, ' +
      'informacje potwierdzili, informację tę potwierdzili, informacje te potwierdzili, ' +
      'tę informację potwierdzili, te informacje potwierdzili, informację potwierdza, ' +
      'informacje potwierdza, informację tę potwierdza, informacje te potwierdza, ' +
      'tę informację potwierdza, te informacje potwierdza, poinformowano w, przekazano w, podano w, ' +
      'usłyszeliśmy w, potwierdzono w',
    behind: '',
    verbs:
      'powiedział, powiedziała, powiedziało, powiedzieli, powiedziały, poinformował, poinformowała, ' +
      'poinformowało, poinformowali, poinformowały, przekazał, przekazała, przekazało, przekazali, ' +
      'przekazały, oświadczył, oświadczyła, oświadczyło, oświadczyli, oświadczyły, stwierdził, ' +
      'stwierdziła, stwierdziło, stwierdzili, stwierdziły, dodał, dodała, dodało, dodali, dodały, ' +
      'zaznaczył, zaznaczyła, zaznaczyło, zaznaczyli, zaznaczyły, podkreślił, podkreśliła, podkreśliło, ' +
      'podkreślili, podkreśliły, wyjaśnił, wyjaśniła, wyjaśniło, wyjaśnili, wyjaśniły, zapewnił, ' +
      'zapewniła, zapewniło, zapewnili, zapewniły, ocenił, oceniła, oceniło, ocenili, oceniły, napisał, ' +
      'napisała, napisało, napisali, napisały, ogłosił, ogłosiła, ogłosiło, ogłosili, ogłosiły, ' +
      'zapowiedział, zapowiedziała, zapowiedziało, zapowiedzieli, zapowiedziały, potwierdził, ' +
      'potwierdziła, potwierdziło, potwierdzili, potwierdziły, przyznał, przyznała, przyznało, ' +
      'przyznali, przyznały, przypomniał, przypomniała, przypomniało, przypomnieli, przypomniały, ' +
      'ostrzegł, ostrzegła, ostrzegło, ostrzegli, ostrzegły, zauważył, zauważyła, zauważyło, zauważyli, ' +
      'zauważyły, wskazał, wskazała, wskazało, wskazali, wskazały, podał, podała, podało, podali, ' +
      'podały, skomentował, skomentowała, skomentowało, skomentowali, skomentowały, zrelacjonował, ' +
      'zrelacjonowała, zrelacjonowało, zrelacjonowali, zrelacjonowały, relacjonował, relacjonowała, ' +
      'relacjonowało, relacjonowali, relacjonowały, tłumaczył, tłumaczyła, tłumaczyło, tłumaczyli, ' +
      'tłumaczyły, wytłumaczył, wytłumaczyła, wytłumaczyło, wytłumaczyli, wytłumaczyły, mówił, mówiła, ' +
      'mówiło, mówili, mówiły, twierdził, twierdziła, twierdziło, twierdzili, twierdziły, przekonywał, ' +
      'przekonywała, przekonywało, przekonywali, przekonywały, argumentował, argumentowała, ' +
      'argumentowało, argumentowali, argumentowały, odpowiedział, odpowiedziała, odpowiedziało, ' +
      'odpowiedzieli, odpowiedziały, odparł, odparła, odparło, odparli, odparły, opowiedział, ' +
      'opowiedziała, opowiedziało, opowiedzieli, opowiedziały, opowiadał, opowiadała, opowiadało, ' +
      'opowiadali, opowiadały, zadeklarował, zadeklarowała, zadeklarowało, zadeklarowali, ' +
      'zadeklarowały, zakomunikował, zakomunikowała, zakomunikowało, zakomunikowali, zakomunikowały, ' +
      'zeznał, zeznała, zeznało, zeznali, zeznały, ujawnił, ujawniła, ujawniło, ujawnili, ujawniły, ' +
      'uściślił, uściśliła, uściśliło, uściślili, uściśliły, sprecyzował, sprecyzowała, sprecyzowało, ' +
      'sprecyzowali, sprecyzowały, doprecyzował, doprecyzowała, doprecyzowało, doprecyzowali, ' +
      'doprecyzowały, podsumował, podsumowała, podsumowało, podsumowali, podsumowały, zastrzegł, ' +
      'zastrzegła, zastrzegło, zastrzegli, zastrzegły, oznajmił, oznajmiła, oznajmiło, oznajmili, ' +
      'oznajmiły, obwieścił, obwieściła, obwieściło, obwieścili, obwieściły, powtórzył, powtórzyła, ' +
      'powtórzyło, powtórzyli, powtórzyły, komentował, komentowała, komentowało, komentowali, ' +
      'komentowały, informował, informowała, informowało, informowali, informowały, alarmował, ' +
      'alarmowała, alarmowało, alarmowali, alarmowały, zaalarmował, zaalarmowała, zaalarmowało, ' +
      'zaalarmowali, zaalarmowały, zasugerował, zasugerowała, zasugerowało, zasugerowali, zasugerowały, ' +
      'sugerował, sugerowała, sugerowało, sugerowali, sugerowały, szacował, szacowała, szacowało, ' +
      'szacowali, szacowały, oszacował, oszacowała, oszacowało, oszacowali, oszacowały, ustalił, ' +
      'ustaliła, ustaliło, ustalili, ustaliły, wykazał, wykazała, wykazało, wykazali, wykazały, uważał, ' +
      'uważała, uważało, uważali, uważały, pisał, pisała, pisało, pisali, pisały, ostrzegał, ' +
      'ostrzegała, ostrzegało, ostrzegali, ostrzegały, zapewniał, zapewniała, zapewniało, zapewniali, ' +
      'zapewniały, podkreślał, podkreślała, podkreślało, podkreślali, podkreślały, przyznawał, ' +
      'przyznawała, przyznawało, przyznawali, przyznawały, podawał, podawała, podawało, podawali, ' +
      'podawały, prognozował, prognozowała, prognozowało, prognozowali, prognozowały, doniósł, ' +
      'doniosła, doniosło, donieśli, doniosły, mówi, mówią, informuje, informują, podaje, podają, ' +
      'twierdzi, twierdzą, uważa, uważają, przekazuje, przekazują, dodaje, dodają, zaznacza, ' +
      'zaznaczają, podkreśla, podkreślają, wyjaśnia, wyjaśniają, zapewnia, zapewniają, ocenia, ' +
      'oceniają, pisze, piszą, donosi, donoszą, zapowiada, zapowiadają, potwierdza, potwierdzają, ' +
      'przyznaje, przyznają, przypomina, przypominają, ostrzega, ostrzegają, zauważa, zauważają, ' +
      'wskazuje, wskazują, komentuje, komentują, relacjonuje, relacjonują, tłumaczy, tłumaczą, ' +
      'alarmuje, alarmują, argumentuje, argumentują, przekonuje, przekonują, szacuje, szacują, ujawnia, ' +
      'ujawniają, sugeruje, sugerują, prognozuje, prognozują, opowiada, opowiadają, oznajmia, ' +
      'raportuje, raportują',
    quoting:
      'zapytał, zapytała, zapytali, spytał, spytała, pyta, pytał, pytała, krzyknął, krzyknęła, zawołał, zawołała',
    hanging: 'mówiąc, dodając, twierdząc, zaznaczając, podkreślając, wyjaśniając',
    shown: 'pokazuje, pokazują, wynika, wykazał, wykazała, wykazało, wykazały, ujawnia, ujawniają',
    believed: 'uważa, uważają, uważał, uważała, sądzi, sądzą, wierzy, obawia się',
    pronouns: 'on, ona, oni, one',
    backward: 'to, ten, ta, te, tam, my, ja',
    beside: 'w, we, na, podczas, po, przed, dla, za',
    nouns:
      'podał, podała, podało, podali, podały, przekazał, przekazała, przekazało, przekazali, ' +
      'przekazały, przyznał, przyznała, przyznało, przyznali, przyznały, zapewnił, zapewniła, ' +
      'zapewniło, zapewnili, zapewniły, ogłosił, ogłosiła, ogłosiło, ogłosili, ogłosiły, dodał, dodała, ' +
      'dodało, dodali, dodały, wskazał, wskazała, wskazało, wskazali, wskazały, wykazał, wykazała, ' +
      'wykazało, wykazali, wykazały, odpowiedział, odpowiedziała, odpowiedziało, odpowiedzieli, ' +
      'odpowiedziały, ustalił, ustaliła, ustaliło, ustalili, ustaliły, napisał, napisała, napisało, ' +
      'napisali, napisały, podaje, podają, przekazuje, przekazują, przyznaje, przyznają, zapewnia, ' +
      'zapewniają, wskazuje, dodaje',
    nounUse:
      'się, rękę, ręce, piłkę, leki, lek, tlen, na rzecz, do, władzę, władze, pałeczkę, dowodzenie, ' +
      'stery, pieniądze, darowiznę, dary, sprzęt, ponad, około, nagrodę, nagrody, dotację, dotacje, ' +
      'medal, medale, odszkodowanie, status, prawo, koncesję, licencję, azyl, sobie, awans, zwycięstwo, ' +
      'upadłość, przetarg, nabór, konkurs, alarm, żałobę, mobilizację, bankructwo, gola, bramkę, ' +
      'ogniem, atakiem, atakami, rekord, wynik, książkę, powieść, list, program',
    reports:
      'raport, raportu, raporcie, raportem, raporty, raportów, raportach, komunikat, komunikatu, ' +
      'komunikacie, komunikatem, komunikaty, komunikatów, komunikatach, oświadczeni*, wpis, wpisu, ' +
      'wpisie, wpisem, wpisy, wpisów, wpisach, tweet*, doniesieni*, depesza, depeszy, depeszę, ' +
      'depeszach, wywiad, wywiadu, wywiadzie, wywiadem, wywiady, artykuł*, publikacj*, wiadomość, ' +
      'wiadomości, briefing*, przemówieni*, orędzi*, nagrani*, notatk*, relacj*, zapowiedź, zapowiedzi, ' +
      'wypowiedź, wypowiedzi, informacj*, konferencja prasowa, konferencji prasowej, ' +
      'konferencję prasową, konferencją prasową, konferencje prasowe',
    helpers:
      'też, także, również, wcześniej, później, następnie, potem, już, jeszcze, ponownie, znów, znowu, ' +
      'wielokrotnie, kilkakrotnie, oficjalnie, nieoficjalnie, tymczasem, jednak, jednakże, zaś, ' +
      'natomiast, z kolei, dodatkowo, ostatnio, niedawno, wprost, publicznie, osobiście, jedynie, ' +
      'tylko, właśnie, wreszcie, w końcu, ze swej strony, ze swojej strony, po południu, rano, ' +
      'wieczorem, wtedy, wówczas, zarazem, jednocześnie, krótko, stanowczo, otwarcie, teraz, dziś, ' +
      'dzisiaj, wczoraj',
    unsaid:
      'nie, nigdy, nikt, nic, się, by, co, kto, czy, że, iż, gdy, kiedy, który, która, które, którzy, ' +
      'którego, której, jakoby, ani, niczego, żeby, aby, jeśli, jeżeli, cokolwiek, ktokolwiek, trudno, ' +
      'można',
    articles:
      'ten, ta, to, te, ci, tego, tej, temu, tym, tych, tymi, tę, tą, tamten, tamta, tamci, jego, jej, ' +
      'ich, mój, moja, moje, moi, mojego, mojej, moich, twój, twoja, swój, swoja, swoje, swoi, swojego, ' +
      'swojej, swoim, swoich, nasz, nasza, nasze, nasi, naszego, naszej, naszym, naszych, wasz, moim, ' +
      'twoim, waszym, jeden, jedna, jedno, jednego, jednej, jedną, dwa, dwie, dwaj, dwóch, dwoje, trzy, ' +
      'trzej, trzech, troje, cztery, czterej, czterech, pięć, pięciu, sześć, sześciu, obaj, obie, oba, ' +
      'obu, kilka, kilku, kilkoro, kilkunastu, kilkudziesięciu, parę, wielu, wiele, niektórzy, ' +
      'niektóre, niektórych, inny, inna, inni, inne, innych, innego, innej, pewien, pewna, pewnego, ' +
      'pewnej, każdy, każda, wszyscy, wszystkie, wszystkich, większość, większości, część, szereg, ' +
      'jakiś, jakaś',
    loose:
      'w, we, na, z, ze, do, od, po, za, o, u, przy, dla, bez, nad, pod, przed, między, pomiędzy, ' +
      'przez, przeciw, przeciwko, wśród, spośród, podczas, wobec, mimo, pomimo, oprócz, poza, około, ' +
      'ponad, wokół, obok, koło, dzięki, ku, wbrew, zamiast, według, wraz, i, a, ale, lecz, oraz, lub, ' +
      'albo, ani, zaś, natomiast, jednak, jednakże, tymczasem, on, ona, ono, oni, one, go, mu, jemu, ' +
      'ją, im, nim, nią, nimi, nich, niej, niego, niemu, ja, ty, my, wy, mnie, mi, ciebie, nas, nam, ' +
      'nami, was, wam, się, sobie, siebie, sobą, co, kto, kogo, komu, kim, nic, nikt, nikogo, wszystko, ' +
      'coś, ktoś, tak, też, także, również, już, jeszcze, tu, tutaj, tam, stąd, teraz, wtedy, wówczas, ' +
      'potem, następnie, później, wcześniej, wczoraj, dziś, dzisiaj, jutro, tylko, jedynie, nawet, ' +
      'bardzo, prawie, nie, bo, jak, więc, dlatego, zatem, ponadto, przecież, chyba, może, ponownie, ' +
      'znów, znowu, razem, gdy, kiedy, gdzie, czy, że, choć, chociaż, jeśli, jeżeli, ostatnio, ' +
      'niedawno, obecnie, wreszcie, zresztą, oczywiście, niestety, podobno, rzekomo, rano, wieczorem, ' +
      'nocą, czym, czego, tym samym, niemal, dotąd, dotychczas, natychmiast, rozmowie, wywiadzie, ' +
      'komunikacie, oświadczeniu, wpisie, antenie, odpowiedzi, briefingu, planu, planów, harmonogramu, ' +
      'przepisów, prawa, rozkładu, scenariusza, zasad, wzoru, kryteriów, wstępnych, nieoficjalnych, ' +
      'obowiązujących, dotychczasowych, różnych, publicznej',
    conjunctions: 'i, a, ale, lecz, jednak, jednakże, natomiast, zaś, tymczasem, więc, zatem, bo',
    clause:
      'który, która, które, którzy, którego, której, któremu, których, którym, którymi, którą, iż, co, ' +
      'czego, czemu, czym, kto, kogo, komu, kim, gdzie, gdy, kiedy, dokąd, skąd, odkąd, jeśli, jeżeli, ' +
      'gdyby, ponieważ, bo, gdyż, bowiem, aby, żeby, by, dlaczego, czy, choć, chociaż, niż, jak, jaki, ' +
      'jaka, jakie, ile, się, jest, są, był, było, byli, będzie, będą, ma, mają, miał, miała, miało, ' +
      'mieli, może, mogą, mógł, mogła, mogło, mogli, musi, muszą, chce, chcą, chciał, chciała, chcieli, ' +
      'został, została, zostało, zostali, zostały, zostanie, zostaną, stał, stała, stało, idzie, idą, ' +
      'wie, wiedzą, trwa, trwają, wynika, doszło, dojdzie, zginął, zginie, giną, przyszedł, przyszła, ' +
      'wyszedł, wyszła, wyszli, wszedł, weszła, weszły, poszedł, poszła, poszli, odszedł, odeszła, ' +
      'wzięło, wziął, wzięła, wzięli, prowadzi, prowadzą, mieszka, działa, jedzie, jadą, leci, lecą, ' +
      'daje, dają, stoi, stoją, żyje, żyją, walczy, walczą, liczy, liczą, wchodzi, wychodzi, dochodzi, ' +
      'pochodzi, przychodzi, czeka, zmarł, zmarła, zmarli, umarł, umarła, wyniósł, wyniosła, wyniosło, ' +
      'wyniosły, wzrósł, wzrosła, wzrosło, wzrosły, spadł, spadła, spadło, spadły, uległ, uległa, ' +
      'uległo, uległy, zdołał, wiózł, wiozła, przewiózł, przywiózł, przyniósł, przyniosła, ogarnął, ' +
      'ruszył, przybył, nie, potrafi, należy, zależy, udało, brakuje, wolno, trzeba, można, zagraża, ' +
      'zapada, czyta, słucha, pyta, szuka, pomaga, kosztuje, pozwoliło, zdążył',
    verbEndings:
      'ował, owała, owało, owali, owały, ywał, ywała, ywało, ywali, ywały, ił, iła, iło, ili, iły, ył, ' +
      'yła, yło, yli, yły, jął, jęła, jęło, jęli, jęły, nęła, nęło, nęli, nęły, edział, edziała, ' +
      'edziało, edzieli, edziały, stała, stało, stali, stały, azał, azała, azało, azali, azały, isał, ' +
      'isała, isało, isali, isały, echał, echała, echało, echali, echały, ymał, ymała, ymało, ymali, ' +
      'ymały, brał, brała, brało, brali, brały, grał, grała, grało, grali, tkał, tkała, tkało, tkali, ' +
      'tkały, odał, odała, odało, odali, odały, słał, słała, słali, słało, słały, uje, ują, ają, bywa, ' +
      'owano, ymano, adano, azano, iono, zono, jęto',
    // without "że": a comma always stands before it, and folded it is the preposition "ze"
    that: 'iż, żeby, aby, by, czy, jakoby',
    verbSecond: true,
    verbInitial: false,
    dropsPronouns: true,
    bareNouns: true,
    capitalNouns: false,
  },
  unasserted: {
    near:
      'nie, nigdy, może, mogą, mógł, mogła, mogło, mogli, mogły, mógłby, mogłaby, mogłoby, mogliby, ' +
      'mogłyby, może zostać, chce, chcą, chciał, chciała, chcieli, chciałby, chciałaby, planuje, ' +
      'planują, planował, planowała, planowali, planowano, planowane, planowany, planowana, ' +
      'planowanego, planowanej, planuje się, zamierza, zamierzają, zamierzał, zamierzała, zamierzali, ' +
      'powinien, powinna, powinno, powinni, powinny, musi, muszą, będzie, będą, rzekomo, rzekomy, ' +
      'rzekoma, rzekome, rzekomego, rzekomej, rzekomych, podobno, prawdopodobnie, być może, jakoby, ' +
      'ponoć, zapewne, ewentualnie, ewentualny, ewentualna, ewentualne, ewentualnego, ewentualnej, ' +
      'możliwe, możliwy, możliwa, możliwość, możliwości, grozi, groził, groziła, grozili, zagroził, ' +
      'zagroziła, zagrozili, obiecuje, obiecują, obiecał, obiecała, obiecali, próbuje, próbują, ' +
      'próbował, próbowała, próbowało, próbowali, spróbuje, usiłuje, usiłował, usiłowała, usiłowali, ' +
      'usiłowanie, usiłowania, gotów, gotowy, gotowa, gotowe, gotowi, zdolny, zdolna, zdolne, zdolni, ' +
      'odmówił, odmówiła, odmówili, odmawia, spodziewa się, spodziewają się, oczekuje, oczekują, ' +
      'oczekuje się, liczy na, liczą na, rozważa, rozważają, rozważał, rozważała, proponuje, proponują, ' +
      'zaproponował, zaproponowała, zaproponowali, przygotowuje się do, przygotowują się do, ' +
      'szykuje się do, szykują się do, ma nadzieję, mają nadzieję, nie wyklucza, nie wykluczają, ' +
      'nie wykluczył, niewykluczone, nie jest wykluczone, by, aby, żeby, bez, raczej nie, wątpliwe, ' +
      'w razie potrzeby, ma być, ma zostać, ma przyb*, ma przylec*, ma wyląd*, ma trafić, ma dotrzeć, ' +
      'ma wyle*, ma wyrusz*, ma opuścić, ma dostarczy*, ma przew*, ma wziąć, ma podpisać, ma odwiedzić, ' +
      'ma się odbyć, ma się spotkać, ma wycof*, ma przyj*, ma wesp*, mają być, mają zostać, ' +
      'mają przyb*, mają przylec*, mają wyląd*, mają trafić, mają dotrzeć, mają wyle*, mają wyrusz*, ' +
      'mają opuścić, mają dostarczy*, mają przew*, mają wziąć, mają podpisać, mają odwiedzić, ' +
      'mają się odbyć, mają się spotkać, mają wycof*, mają przyj*, mają wesp*, miał być, miał zostać, ' +
      'miał przyb*, miał przylec*, miał wyląd*, miał trafić, miał dotrzeć, miał wyle*, miał wyrusz*, ' +
      'miał opuścić, miał dostarczy*, miał przew*, miał wziąć, miał podpisać, miał odwiedzić, ' +
      'miał się odbyć, miał się spotkać, miał wycof*, miał przyj*, miał wesp*, miała być, miała zostać, ' +
      'miała przyb*, miała przylec*, miała wyląd*, miała trafić, miała dotrzeć, miała wyle*, ' +
      'miała wyrusz*, miała opuścić, miała dostarczy*, miała przew*, miała wziąć, miała podpisać, ' +
      'miała odwiedzić, miała się odbyć, miała się spotkać, miała wycof*, miała przyj*, miała wesp*, ' +
      'miało być, miało zostać, miało przyb*, miało przylec*, miało wyląd*, miało trafić, ' +
      'miało dotrzeć, miało wyle*, miało wyrusz*, miało opuścić, miało dostarczy*, miało przew*, ' +
      'miało wziąć, miało podpisać, miało odwiedzić, miało się odbyć, miało się spotkać, miało wycof*, ' +
      'miało przyj*, miało wesp*, mieli być, mieli zostać, mieli przyb*, mieli przylec*, mieli wyląd*, ' +
      'mieli trafić, mieli dotrzeć, mieli wyle*, mieli wyrusz*, mieli opuścić, mieli dostarczy*, ' +
      'mieli przew*, mieli wziąć, mieli podpisać, mieli odwiedzić, mieli się odbyć, mieli się spotkać, ' +
      'mieli wycof*, mieli przyj*, mieli wesp*, miały być, miały zostać, miały przyb*, miały przylec*, ' +
      'miały wyląd*, miały trafić, miały dotrzeć, miały wyle*, miały wyrusz*, miały opuścić, ' +
      'miały dostarczy*, miały przew*, miały wziąć, miały podpisać, miały odwiedzić, miały się odbyć, ' +
      'miały się spotkać, miały wycof*, miały przyj*, miały wesp*',
    wide:
      'żaden, żadna, żadne, żadnego, żadnej, żadnych, żadnym, żadną, żadnemu, ani jeden, ani jedna, ' +
      'ani jednego, ani jednej, ani, nikt, nikogo, zaprzecz*, zdementow*, dementuj*, dementi, jeśli, ' +
      'jeżeli, gdyby, jeśliby, o ile, chyba że, fałszyw*, nieprawdziw*, nieprawd*, dezinformac*, ' +
      'rzekomo nie, zamiast, wykluczył, wykluczyła, wykluczyli, wyklucza, wykluczają, w razie, ' +
      'w przypadku, pod warunkiem, nie ma, nie było, nie będzie, nie doszło, nie dojdzie, ' +
      'nie odnotowano, nie zanotowano, nie stwierdzono, nie potwierdził, nie potwierdziła, ' +
      'nie potwierdzili, nie potwierdzono, brak',
    behind:
      'nie ma, nie było, nie będzie, nie doszło, nie dojdzie, nie odnotowano, nie zanotowano, ' +
      'nie stwierdzono, nie nastąpiło, nie nastąpiła, nie nastąpił, nie miało miejsca, ' +
      'nie miał miejsca, nie miała miejsca, nie potwierdziły się, nie potwierdziła się, ' +
      'nie potwierdziło się, nie potwierdził się, to nieprawda, okazał się fałszywy, ' +
      'okazała się fałszywa, okazały się fałszywe, okazało się nieprawdą, okazały się nieprawdziwe',
    except:
      'nie tylko, nie jedynie, nie mniej niż, nie więcej niż, nie mniej, nie więcej, ' +
      'nie po raz pierwszy, nie pierwszy, nie pierwsza, nie pierwsze, nie pierwszy raz, ' +
      'nie ma wątpliwości, nie ulega wątpliwości, nie wcześniej niż, nie później niż, nie bez, ' +
      'nie dość że, nie licząc, nie mówiąc, nie przypadkiem, nie kryje, nie kryją, nie przestaje, ' +
      'nie przestają, nie lada, nie raz, bez wątpienia, bez przerwy, bez precedensu, bez względu, ' +
      'bez zmian, jeśli chodzi o, nic dziwnego',
    negations: 'nie, ani',
  },
  clauses: {
    subordinate:
      'który, która, które, którzy, którego, której, któremu, których, którym, którymi, którą, choć, ' +
      'chociaż, mimo, mimo że, pomimo, pomimo że, ponieważ, gdyż, bo, bowiem, aby, żeby, podczas gdy, ' +
      'natomiast, w związku z, wobec, dzięki, w celu, w odpowiedzi na, na znak, w geście, w wyniku, ' +
      'z powodu, wskutek, ze względu na, jako że, skoro, zważywszy, dodając, zaznaczając, podkreślając, ' +
      'informując, powołując się, argumentując, tłumacząc, przypominając, na tle, w ramach wsparcia, ' +
      'by wesprzeć, aby wesprzeć, czyli',
    parting:
      'że, iż, po tym, po tym jak, po tym gdy, przed, przed tym jak, zanim, gdy, kiedy, jak, jeśli, ' +
      'jeżeli, gdyby, bo, ponieważ, gdyż, aby, żeby, by, dlaczego, gdzie, odkąd, od kiedy, wskutek, ' +
      'w wyniku, w następstwie, wobec, podczas, mimo, pomimo, choć, chociaż, z powodu, w odpowiedzi na, ' +
      'w związku z, na tle, jakoby, czy',
    coordinating: 'i, oraz, a, ale, lecz, lub, albo',
    indefinite:
      'jeden, jedna, jedno, jednego, jednej, jednemu, jedną, jednym, inny, innego, innemu, innym, inna, ' +
      'innej, inną, inne, innych, innymi, inni, kolejny, kolejnego, kolejnemu, kolejnym, kolejna, ' +
      'kolejnej, kolejną, kolejne, kolejnych, kolejnymi, kolejni, nowy, nowego, nowemu, nowym, nowa, ' +
      'nowej, nową, nowe, nowych, nowymi, nowi, pewien, pewna, pewne, pewnego, pewnej, pewnym, pewną, ' +
      'jakiś, jakaś, jakieś, jakiegoś, jakiejś, jakąś, jeszcze jeden, jeszcze jedna, jeszcze jedno, ' +
      'jeszcze jedną, drugi, druga, drugie, drugiego, drugiej, drugą',
    deedNouns:
      'przylot, przylotu, przylocie, przylotem, przyloty, przyjazd, przyjazdu, przyjeździe, przyjazdem, ' +
      'przybyci*, lądowani*, wylot, wylotu, wylocie, wylotem, odlot, odlotu, odlocie, odlotem, odjazd, ' +
      'odjazdu, wyjazd, wyjazdu, wyjeździe, wyjazdem, start, startu, startem, wysłani*, dostawa, ' +
      'dostawy, dostaw, dostawę, dostawie, dostawą, dostawami, dostawach, dostarczeni*, rozmieszczeni*, ' +
      'przerzut, przerzutu, przerzucie, wycofani*, wypłynięci*, opuszczeni*, desant, desantu',
    destination: 'do, na, ku, w kierunku, w stronę, kursem na, w drodze do',
    framed: false,
  },
  shares: {
    before:
      'kolejny, kolejnego, kolejnemu, kolejnym, kolejna, kolejnej, kolejną, kolejne, kolejnych, ' +
      'kolejnymi, kolejni, dalszy, dalszego, dalszemu, dalszym, dalsza, dalszej, dalszą, dalsze, ' +
      'dalszych, dalszymi, dalsi, następny, następnego, następnemu, następnym, następna, następnej, ' +
      'następną, następne, następnych, następnymi, następni, dodatkow*, jeszcze, z tych, z jego, z ich, ' +
      'z jej, ze swoich, z naszych, ze wszystkich, w tym, wśród nich, spośród, z których, z czego, ' +
      'połowa z, połowę z, połowa spośród',
    beside:
      'inny, innego, innemu, innym, inna, innej, inną, inne, innych, innymi, inni, pozostały, ' +
      'pozostałego, pozostałemu, pozostałym, pozostała, pozostałej, pozostałą, pozostałe, pozostałych, ' +
      'pozostałymi, pozostali, reszta, reszty, resztę',
    behind: 'więcej, dodatkow*, kolejnych, kolejne, kolejni, ekstra, ponadto',
    each:
      'każdy, każda, każde, każdego, każdej, każdemu, każdym, każdą, na osobę, na głowę, ' +
      'na głowę mieszkańca, na mieszkańca, od osoby, za sztukę, za osobę, per capita, po równo, ' +
      'odpowiednio',
    capacity:
      'maksymalny, maksymalnego, maksymalnemu, maksymalnym, maksymalna, maksymalnej, maksymalną, ' +
      'maksymalne, maksymalnych, maksymalnymi, maksymalni, maksymalnie, maksimum, pojemnoś*, ładownoś*, ' +
      'udźwig*, nośnoś*, wypornoś*, przepustowoś*, pomieścić, pomieści, pomieszczą, mieści, mieszczą, ' +
      'może zabrać, mogą zabrać, może przewieźć, mogą przewieźć, może przewozić, mogą przewozić, limit, ' +
      'limitu, limicie, zasięg, zasięgu',
  },
  offices: {
    heads: {
      'chief-of-staff':
        'szef sztabu, szefa sztabu, szefowi sztabu, szefem sztabu, szefie sztabu, szefowa sztabu, ' +
        'szefowej sztabu, szefową sztabu, szef sztabu generalnego, szefa sztabu generalnego, ' +
        'szefowi sztabu generalnego, szefem sztabu generalnego, szefie sztabu generalnego, ' +
        'szefowa sztabu generalnego, szefowej sztabu generalnego, szefową sztabu generalnego, ' +
        'szef sztabu głównego, szefa sztabu głównego, szefowi sztabu głównego, szefem sztabu głównego, ' +
        'szefie sztabu głównego, szefowa sztabu głównego, szefowej sztabu głównego, ' +
        'szefową sztabu głównego, szef połączonych sztabów, szefa połączonych sztabów, ' +
        'szefowi połączonych sztabów, szefem połączonych sztabów, szefie połączonych sztabów, ' +
        'szefowa połączonych sztabów, szefowej połączonych sztabów, szefową połączonych sztabów, ' +
        'szefowie sztabów, szefów sztabów, szefom sztabów, szefami sztabów, ' +
        'przewodniczący Kolegium Połączonych Szefów Sztabów, ' +
        'przewodniczącego Kolegium Połączonych Szefów Sztabów, ' +
        'przewodniczącemu Kolegium Połączonych Szefów Sztabów, ' +
        'przewodniczącym Kolegium Połączonych Szefów Sztabów, szef Kolegium Połączonych Szefów Sztabów, ' +
        'szefa Kolegium Połączonych Szefów Sztabów, szefem Kolegium Połączonych Szefów Sztabów, ' +
        'szefowi Kolegium Połączonych Szefów Sztabów, przewodniczący Kolegium Szefów Sztabów, ' +
        'przewodniczącego Kolegium Szefów Sztabów, przewodniczącemu Kolegium Szefów Sztabów, ' +
        'przewodniczącym Kolegium Szefów Sztabów, szef Kolegium Szefów Sztabów, ' +
        'szefa Kolegium Szefów Sztabów, szefem Kolegium Szefów Sztabów, ' +
        'szefowi Kolegium Szefów Sztabów, przewodniczący Połączonych Szefów Sztabów, ' +
        'przewodniczącego Połączonych Szefów Sztabów, przewodniczącemu Połączonych Szefów Sztabów, ' +
        'przewodniczącym Połączonych Szefów Sztabów, szef Połączonych Szefów Sztabów, ' +
        'szefa Połączonych Szefów Sztabów, szefem Połączonych Szefów Sztabów, ' +
        'szefowi Połączonych Szefów Sztabów',
      commander:
        'dowódca, dowódcy, dowódcę, dowódcą, dowódców, dowódcom, dowódcami, dowódczyni, ' +
        'głównodowodząc*, dowodzi, dowodził, dowodziła, dowodzący, dowodzącego, dowodzącemu, ' +
        'dowodzącym, dowodząca, dowodzącej, dowodzącą, dowodzące, dowodzących, dowodzącymi',
      head:
        'szef, szefa, szefowi, szefem, szefie, szefowa, szefowej, szefową, szefowie, szefów, szefom, ' +
        'szefami, kierownik*, kierownicy, kierowniczk*, dyrektor, dyrektora, dyrektorowi, dyrektorem, ' +
        'dyrektorze, dyrektorzy, dyrektorów, dyrektorom, dyrektorka, dyrektorki, dyrektorką, prezes, ' +
        'prezesa, prezesowi, prezesem, prezesie, prezesi, prezesów, prezeska, prezeski, przewodnicząc*, ' +
        'przewodniczy, przewodniczył, przewodniczyła, lider, lidera, liderowi, liderem, liderze, ' +
        'liderzy, liderów, liderom, liderka, liderki, liderkę, liderką, przywódca, przywódcy, ' +
        'przywódcę, przywódcą, przywódców, przywódcom, przywódczyni, naczelnik*, naczelnicy, ' +
        'komendant*, komendanci, zwierzchnik*, kieruje, kierował, kierowała, na czele, rektor, rektora, ' +
        'rektorem, rektorowi, sekretarz generalny, sekretarza generalnego, sekretarzowi generalnemu, ' +
        'sekretarzem generalnym, szef sztabu wyborczego, szefa sztabu wyborczego, ' +
        'szefowi sztabu wyborczego, szefem sztabu wyborczego, szefie sztabu wyborczego, ' +
        'szefowa sztabu wyborczego, szefowej sztabu wyborczego, szefową sztabu wyborczego, ' +
        'szef sztabu kryzysowego, szefa sztabu kryzysowego, szefowi sztabu kryzysowego, ' +
        'szefem sztabu kryzysowego, szefie sztabu kryzysowego, szefowa sztabu kryzysowego, ' +
        'szefowej sztabu kryzysowego, szefową sztabu kryzysowego',
      minister:
        'minister, ministra, ministrowi, ministrem, ministrze, ministrowie, ministrów, ministrom, ' +
        'ministrami, ministerka, ministerki, ministerką, szef MSZ, szefa MSZ, szefowi MSZ, szefem MSZ, ' +
        'szefie MSZ, szefowa MSZ, szefowej MSZ, szefową MSZ, szef MON, szefa MON, szefowi MON, ' +
        'szefem MON, szefie MON, szefowa MON, szefowej MON, szefową MON, szef MSW, szefa MSW, ' +
        'szefowi MSW, szefem MSW, szefie MSW, szefowa MSW, szefowej MSW, szefową MSW, szef MSWiA, ' +
        'szefa MSWiA, szefowi MSWiA, szefem MSWiA, szefie MSWiA, szefowa MSWiA, szefowej MSWiA, ' +
        'szefową MSWiA, szef resortu, szefa resortu, szefowi resortu, szefem resortu, szefie resortu, ' +
        'szefowa resortu, szefowej resortu, szefową resortu, szef dyplomacji, szefa dyplomacji, ' +
        'szefowi dyplomacji, szefem dyplomacji, szefie dyplomacji, szefowa dyplomacji, ' +
        'szefowej dyplomacji, szefową dyplomacji, szef Pentagonu, szefa Pentagonu, szefowi Pentagonu, ' +
        'szefem Pentagonu, szefie Pentagonu, szefowa Pentagonu, szefowej Pentagonu, szefową Pentagonu, ' +
        'sekretarz stanu, sekretarza stanu, sekretarzowi stanu, sekretarzem stanu, sekretarz obrony, ' +
        'sekretarza obrony, sekretarzowi obrony, sekretarzem obrony, sekretarz skarbu, ' +
        'sekretarza skarbu, sekretarzowi skarbu, sekretarzem skarbu',
      spokesman:
        'rzecznik*, rzecznicy, rzeczniczk*, rzeczniczce, oficer prasowy, oficera prasowego, ' +
        'oficerowi prasowemu, oficerem prasowym, oficer prasowa, oficer prasowej, oficer prasową, ' +
        'sekretarz prasowy, sekretarza prasowego, sekretarzem prasowym, sekretarz prasowa',
      ambassador:
        'ambasador, ambasadora, ambasadorowi, ambasadorem, ambasadorze, ambasadorowie, ambasadorzy, ' +
        'ambasadorów, ambasadorom, ambasadorka, ambasadorki, ambasadorką, stały przedstawiciel, ' +
        'stałego przedstawiciela, stałemu przedstawicielowi, stałym przedstawicielem',
      inspector:
        'inspektor, inspektora, inspektorowi, inspektorem, inspektorze, inspektorzy, inspektorów, ' +
        'inspektorom, inspektorami, inspektorka, inspektorki, inspektorką',
      adviser:
        'doradca, doradcy, doradcę, doradcą, doradców, doradcom, doradcami, doradczyni, doradczynię, ' +
        'doradczynią',
    },
    verbs: 'dowodzi, dowodził, dowodziła, kieruje, kierował, kierowała, przewodzi, przewodził, przewodziła',
    appointing: 'mianow*, powoł*, wyznaczy*, wyznaczon*, awansow*, wybran*, wybrał*',
    deputies:
      'zastępca, zastępcy, zastępcę, zastępcą, zastępczyni, zastępczynią, zastępców, pierwszy zastępca, ' +
      'pierwszego zastępcy, zast, z-ca, wice, asystent*',
    passing:
      'delegacja, delegacji, delegację, delegacją, delegacje, misja, misji, misję, misją, misje, grupa, ' +
      'grupy, grupę, grupie, grupą, grup, zespół, zespołu, zespołowi, zespołem, zespole, załoga, ' +
      'załogi, załodze, załogę, załogą, kontyngent*, kontyngencie, ekipa, ekipy, ekipę, ekipie, ekipą, ' +
      'konwój, konwoju, konwojem, patrol*, wyprawa, wyprawy, wyprawą, ekspedycj*, kolumn*, żołnierzy, ' +
      'żołnierzom, drużyna, drużyny, drużynę, drużyną',
    ranks:
      'generał, generała, generałowi, generałem, generale, generałowie, generałów, generałom, gen, ' +
      'pułkownik*, płk, podpułkownik*, ppłk, major, majora, majorowi, majorem, mjr, kapitan*, kpt, ' +
      'porucznik*, por, podporucznik*, ppor, chorąży, chorążego, chorążemu, chor, sierżant*, sierż, ' +
      'kapral*, kpr, plutonowy, plutonowego, plut, szeregowy, szeregowego, szer, admirał*, adm, ' +
      'wiceadmirał*, kontradmirał*, komandor*, kmdr, marszałek, marszałka, marszałkowi, marszałkiem, ' +
      'rotmistrz*, rtm, brygadier*, bryg, brygady, dywizji, broni, nadinspektor*, nadinsp, ' +
      'podinspektor*, podinsp, insp, komisarz, komisarza, komisarzem, kom, podkomisarz*, podkom, ' +
      'nadkomisarz*, nadkom, aspirant, aspiranta, aspirantem, asp, starszy, starszego, starszym, st, ' +
      'młodszy, młodszego, młodszym, mł, posterunkowy, posterunkowego, pan, pana, panu, panem, pani, ' +
      'panią, dr, hab, prof, profesor*, doktor, doktora, doktorowi, doktorem, inż, mgr, ks, ksiądz, ' +
      'księdza, księdzem, bp, biskup*, abp, arcybiskup*, kard, kardynał*, sędzia, sędziego, sędzią, ' +
      'prokurator*, poseł, posła, posłem, posłanka, posłanki, posłanką, senator*, red, redaktor*, mec, ' +
      'mecenas*, adwokat*, pilot, pil, rez, dypl',
    hosts:
      'przyjął, przyjęła, przyjęli, przyjęło, przyjmuje, przyjmują, przyjmował, przyjęty przez, ' +
      'przyjęta przez, przyjęci przez, przywita*, powita*, wita, witał, witała, witali, gościł, ' +
      'gościła, gościli, gospodarz*, podejmował, podjął, spotkał się z, spotkała się z, spotkali się z, ' +
      'spotka się z, spotkają się z, spotyka się z, spotkanie z, spotkania z, spotkaniu z, rozmawiał z, ' +
      'rozmawiała z, rozmawiali z, rozmawia z',
  },
  countries: {
    words: {
      AD: 'Andory, Andorze, Andorę, andorsk*',
      AE:
        'Emiraty, Emiratów, Emiratom, Emiratami, Emiratach, ZEA, emirack*, ' +
        'Zjednoczonych Emiratów Arabskich, Zjednoczonym Emiratom Arabskim, ' +
        'Zjednoczonymi Emiratami Arabskimi, Zjednoczonych Emiratach Arabskich',
      AF: 'afgan*',
      AL: 'Albani*, albańsk*, Albańczy*',
      AM: 'Armeni*, armeńsk*, Ormian*, ormiańsk*',
      AO: 'Angoli, Angolę, angolsk*, angolańsk*, Angolczy*, Angolańczy*',
      AR: 'argentyn*',
      AT: 'austri*',
      AU: 'australi*',
      AZ: 'azerbejdż*, azersk*, Azer, Azera, Azerowie, Azerów, Azerom',
      BA: 'Bośni*, bośniac*, Hercegowin*',
      BD: 'banglades*',
      BE: 'belgij*, Belgii, Belgię, Belg, Belga, Belgowi, Belgiem, Belgowie, Belgów, Belgom, Belgami',
      BF: 'burkińsk*, Burkińczy*',
      BG: 'bułgar*',
      BH: 'bahraj*, bahrej*, Bahrain, Bahrein*, bahrańsk*',
      BI: 'burundyj*',
      BJ: 'Beninu, Beninie, Beninem, benińsk*, Benińczy*',
      BO: 'boliwij*, Boliwii, Boliwię',
      BR: 'brazyli*',
      BS: 'Bahamów, Bahamom, Bahamach, bahamsk*',
      BT: 'bhutańsk*, Bhutanu, Bhutanie, Bhutanem',
      BW: 'Botswan*, botswańsk*',
      BY: 'białoru*',
      BZ: 'belizeńsk*',
      CA: 'Kanady, Kanadzie, Kanadę, kanadyj*',
      CD:
        'Kongo, Konga, Kongu, Kongiem, kongijsk*, Kongijczy*, DRK, DR Konga, DR Kongo, DR Kongu, ' +
        'Demokratycznej Republiki Konga, Demokratycznej Republice Konga, Demokratyczną Republikę Konga, ' +
        'Demokratyczną Republiką Konga',
      CF:
        'środkowoafrykańsk*, Republika Środkowoafrykańska, Republiki Środkowoafrykańskiej, ' +
        'Republice Środkowoafrykańskiej, Republikę Środkowoafrykańską, Republiką Środkowoafrykańską',
      CG:
        'Republika Konga, Republiki Konga, Republice Konga, Republikę Konga, Kongo-Brazzaville, ' +
        'Konga-Brazzaville, Kongu-Brazzaville',
      CH: 'szwajcar*',
      CI:
        'Wybrzeże Kości Słoniowej, Wybrzeża Kości Słoniowej, Wybrzeżu Kości Słoniowej, ' +
        'Wybrzeżem Kości Słoniowej, iworyj*',
      CL: 'chilijsk*, Chilijczy*, Chilijk*',
      CM: 'kamerun*',
      CN: 'Chin, Chinom, Chinami, Chinach, chińsk*, Chińczy*, ChRL',
      CO: 'kolumbij*, Kolumbii, Kolumbię',
      CR: 'kostaryk*, Kostaryce',
      CU: 'Kuby, Kubie, Kubę, kubańsk*, Kubańczy*',
      CV: 'Republiki Zielonego Przylądka, Republice Zielonego Przylądka',
      CY: 'cypryj*, Cypru, Cyprze, Cyprem, Cyprowi',
      CZ:
        'Czech, Czecha, Czechem, Czesi, Czechów, Czechom, Czechami, Czechach, Czeszk*, czesk*, ' +
        'Republika Czeska, Republiki Czeskiej, Republice Czeskiej, Republikę Czeską',
      DE:
        'Niemiec, Niemca, Niemcowi, Niemcem, Niemcu, Niemców, Niemcom, Niemcami, Niemcach, Niemczech, ' +
        'Niemka, Niemki, Niemkę, niemieck*, RFN',
      DJ: 'dżibutyj*',
      DK: 'Danii, duńsk*, Duńczy*',
      DO:
        'Dominikany, Dominikanę, Dominikana, Republika Dominikańska, Republiki Dominikańskiej, ' +
        'Republice Dominikańskiej, Republikę Dominikańską, Republiką Dominikańską, Dominikańczy*',
      DZ: 'algiers*, Algieri*, Algierczy*, algiersk*',
      EC: 'ekwador*',
      EE: 'eston*',
      EG: 'egip*',
      EH: 'Sahary Zachodniej, Saharze Zachodniej, Saharę Zachodnią, saharyj*',
      ER: 'erytre*',
      ES: 'hiszpa*',
      ET: 'etiop*',
      FI: 'Finlandii, Finlandię, fińsk*, Fin, Fina, Finowie, Finów, Finom, Finami',
      FR: 'Francji, Francję, francusk*, Francuz*',
      GA: 'Gabonu, Gabonie, Gabonem, gabońsk*, Gabończy*',
      GB:
        'Brytanii, Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią, brytyj*, Anglia, Anglii, ' +
        'Anglię, Anglik, Anglika, Anglikiem, Anglików, Anglikom, Anglicy, Szkocja, Szkocji, Szkocję, ' +
        'szkock*, Szkot, Szkoci, Szkotów, Walia, Walii, walijsk*, Irlandia Północna, ' +
        'Irlandii Północnej, Irlandię Północną, północnoirlandzk*, Zjednoczone Królestwo, ' +
        'Zjednoczonego Królestwa, Zjednoczonemu Królestwu, Zjednoczonym Królestwie, UK',
      GE: 'Gruzj*, gruziń*, Gruzin*, Gruzini',
      GH: 'Ghany, Ghanie, Ghanę, ghańsk*, Ghańczy*',
      GL: 'Grenlandii, Grenlandię, grenlandz*',
      GM: 'Gambii, Gambię, gambij*',
      GN: 'Gwinei, Gwineę, gwinejsk*',
      GQ: 'Gwinei Równikowej, Gwineę Równikową',
      GR:
        'Grecji, Grecję, greck*, Grecy, Grek, Greka, Grekowi, Grekiem, Greków, Grekom, Grekami, ' +
        'Greczynk*',
      GT: 'gwatemal*',
      GW: 'Gwinei Bissau, Gwineę Bissau',
      GY: 'Gujany, Gujanie, Gujanę, gujańsk*',
      GF: 'Gujany Francuskiej, Gujanie Francuskiej, Gujanę Francuską',
      HK: 'Hongkong*, Hong Kong, Hong Kongu, hongkońsk*',
      HN: 'hondura*',
      HR: 'chorwac*, Chorwat*',
      HT: 'haitańsk*, Haitańczy*',
      HU: 'Węgier, Węgrom, Węgrami, Węgrzech, Węgrów, Węgra, Węgierk*, węgiersk*',
      ID: 'indonez*',
      IE: 'Irlandii, Irlandię, irlandzk*, Irlandczy*, Irlandk*',
      IL: 'izrael*',
      IN: 'Indii, Indiom, Indiami, Indiach, indyjsk*, Hindus*',
      IQ: 'Iraku, Irakiem, Irakowi, irack*, Irakijczy*',
      IR: 'Iranu, Iranie, Iranem, Iranowi, irańsk*, Irańczy*, Irank*',
      IS: 'Islandii, Islandię, islandz*, Islandczy*',
      IT:
        'Włoch, Włocha, Włochem, Włochom, Włochami, Włochów, Włoszech, Włosi, Włoszk*, włosk*, Italia, ' +
        'Italii, Italię',
      JM: 'jamajsk*, Jamajk*, Jamajce, Jamajczy*',
      JO: 'Jordanii, Jordanię, jordańsk*, Jordańczy*',
      JP: 'japońsk*, Japoni*, Japończy*, Japonk*',
      KE: 'Kenii, Kenię, kenijsk*, Kenijczy*',
      KG: 'Kirgist*, kirgisk*, Kirgiz*',
      KH: 'kambodż*',
      KP: 'północnokoreańsk*, KRLD, Korei Północnej, Koreę Północną, Koreą Północną',
      KR:
        'południowokoreańsk*, Korei Południowej, Koreę Południową, Koreą Południową, Republiki Korei, ' +
        'Republice Korei',
      KW: 'kuwej*',
      KZ: 'kazach*',
      LA: 'Laosu, Laosie, Laosem, laotańsk*, Laotańczy*',
      LB: 'Libanu, Libanie, Libanem, Libanowi, libańsk*, Libańczy*',
      LI: 'liechtenstein*',
      LK: 'Sri Lanki, Sri Lance, Sri Lankę, lankijsk*, Lankijczy*',
      LR: 'Liberii, Liberię, liberyjsk*',
      LT:
        'Litwy, Litwie, Litwę, litewsk*, Litwin, Litwina, Litwinem, Litwini, Litwinów, Litwinom, ' +
        'Litwinami',
      LU: 'luksembur*',
      LV: 'Łotwy, Łotwie, Łotwę, łotewsk*, Łotysz*',
      LY: 'Libii, Libię, libijsk*, Libijczy*',
      MA: 'Maroka, Maroku, Marokiem, marokań*',
      MC: 'monakijsk*',
      MD: 'mołdaw*',
      ME: 'czarnogór*',
      MG: 'madagaskar*, malgask*',
      MK: 'macedoń*, Macedoni*',
      ML: 'malijsk*, Malijczy*',
      MM: 'Mjanm*, Birma, Birmy, Birmie, Birmę, birmańsk*, Birmańczy*',
      MN: 'Mongoli*, mongolsk*, Mongoł*',
      MR: 'mauretań*, Mauretani*',
      MT: 'Malty, Malcie, Maltę, maltańsk*, Maltańczy*',
      MU: 'maurytyjsk*, Mauritiusu, Mauritiusie',
      MV: 'malediw*',
      MW: 'malawijsk*',
      MX: 'meksyk*',
      MY: 'Malezji, Malezję, malezyj*',
      MZ: 'mozambi*',
      NA: 'Namibii, Namibię, namibij*',
      NE: 'Nigru, Nigrze, Nigrem, Nigrowi, nigersk*, Nigerczy*',
      NG: 'Nigerii, Nigerię, nigeryj*',
      NI: 'nikarag*',
      NL:
        'Holandii, Holandię, Holandia, holendersk*, Holender, Holendra, Holendrzy, Holendrów, ' +
        'Holendrom, Niderland*, niderlandzk*',
      NO: 'Norwegii, Norwegię, norwesk*, Norweg, Norwega, Norwegowie, Norwegów, Norwegom, Norweżk*',
      NP: 'Nepalu, Nepalem, nepalsk*, Nepalczy*',
      NZ: 'nowozelandz*, Nowozeland*, Nowej Zelandii, Nową Zelandię, Nową Zelandią',
      OM: 'Omanu, Omanie, Omanem, omańsk*, Omańczy*',
      PA: 'Panamy, Panamie, Panamę, panamsk*',
      PE: 'peruwia*',
      PG: 'Papui-Nowej Gwinei, Papui, Papua',
      PH: 'Filipin, Filipinach, Filipinom, Filipinami, filipińsk*, Filipińczy*',
      PK: 'pakista*',
      PL:
        'polsk*, Polak, Polaka, Polakiem, Polakowi, Polacy, Polaków, Polakom, Polakami, Polakach, RP, ' +
        'Rzeczpospolita Polska, Rzeczypospolitej Polskiej, Rzeczpospolitej Polskiej',
      PR: 'Portoryk*, portorykańsk*',
      PS: 'palesty*',
      PT: 'portugal*',
      PY: 'paragwaj*',
      QA: 'Kataru, Katarze, Katarem, Katarowi, katarsk*, Katarczy*',
      RO: 'rumuń*, Rumun*, Rumuni',
      RS: 'Serbii, Serbię, serbsk*, Serb, Serba, Serbowie, Serbów, Serbom, Serbami',
      RU:
        'Rosji, Rosję, rosyjsk*, Rosjan*, Federacja Rosyjska, Federacji Rosyjskiej, Federację Rosyjską, ' +
        'Federacją Rosyjską',
      RW: 'rwand*, Ruandy, Ruandzie, ruandyjsk*',
      SA: 'saudyjsk*, Saudyjczy*, Arabii Saudyjskiej, Arabię Saudyjską, Arabią Saudyjską, Saudów',
      SC: 'Seszeli, Seszelach, seszelsk*',
      SD: 'Sudanu, Sudanie, Sudanem, Sudanowi, sudańsk*, Sudańczy*',
      SE: 'szwedzk*, Szwecj*, Szwed, Szweda, Szwedzi, Szwedów, Szwedom, Szwedk*',
      SG: 'singapur*',
      SI: 'Słowen*, słoweńsk*',
      SK: 'Słowacj*, słowack*, Słowak, Słowaka, Słowacy, Słowaków, Słowakom, Słowaczk*',
      SL: 'sierraleońsk*',
      SN: 'senegal*',
      SO: 'Somalii, Somalię, somalijsk*, Somalijczy*',
      SR: 'Surinamu, Surinamie, surinamsk*',
      SS:
        'Sudanu Południowego, Sudanowi Południowemu, Sudanem Południowym, Sudanie Południowym, ' +
        'południowosudańsk*',
      SV: 'salwador*',
      SY: 'Syrii, Syrię, syryjsk*, Syryjczy*, Syryjk*',
      TD: 'czadyjsk*, Czadyjczy*, Republika Czadu, Republiki Czadu',
      TG: 'togijsk*, Togijczy*',
      TH: 'Tajlandii, Tajlandię, tajlandz*, tajsk*, Tajowie, Tajów',
      TJ: 'tadży*',
      TL: 'Timoru Wschodniego, Timorze Wschodnim, wschodniotimorsk*',
      TM: 'turkmeń*, turkmen*',
      TN: 'Tunezji, Tunezję, tunezyj*',
      TR:
        'Turcji, Turcję, tureck*, Turek, Turka, Turkowi, Turkiem, Turcy, Turków, Turkom, Turkami, ' +
        'Turczynk*',
      TT: 'Trynidad, Trynidadu, trynidadzk*',
      TW: 'tajwań*, Tajwan*',
      TZ: 'Tanzani*, tanzańsk*, Tanzańczy*',
      UA: 'ukrai*',
      UG: 'Ugandy, Ugandzie, Ugandę, ugandyjsk*, ugandzk*, Ugandyjczy*',
      US:
        'USA, U.S.A, US, amerykańsk*, Amerykan*, Ameryka, Ameryki, Ameryce, Amerykę, ' +
        'Stanów Zjednoczonych, Stanom Zjednoczonym, Stanami Zjednoczonymi, Stanach Zjednoczonych',
      UY: 'urugwaj*',
      UZ: 'uzbec*, Uzbek*',
      VA:
        'Watykan*, watykańsk*, Stolica Apostolska, Stolicy Apostolskiej, Stolicę Apostolską, ' +
        'Stolicą Apostolską',
      VE: 'wenezuel*',
      VN: 'wietnam*',
      YE: 'jemeń*, Jemen*',
      ZA:
        'RPA, południowoafrykańsk*, Republiki Południowej Afryki, Republice Południowej Afryki, ' +
        'Republikę Południowej Afryki, Republiką Południowej Afryki',
      ZM: 'Zambii, Zambię, zambijsk*, Zambijczy*',
      ZW: 'zimbabw*',
    },
    none:
      'Ameryka Łacińska, Ameryki Łacińskiej, Ameryce Łacińskiej, Amerykę Łacińską, Ameryką Łacińską, ' +
      'Ameryka Południowa, Ameryki Południowej, Ameryce Południowej, Amerykę Południową, ' +
      'Ameryką Południową, Ameryka Północna, Ameryki Północnej, Ameryce Północnej, Amerykę Północną, ' +
      'Ameryką Północną, Ameryka Środkowa, Ameryki Środkowej, Ameryce Środkowej, Amerykę Środkową, ' +
      'Ameryką Środkową, obu Ameryk, obie Ameryki, Ocean Indyjski, Oceanu Indyjskiego, ' +
      'Oceanowi Indyjskiemu, Oceanem Indyjskim, Oceanie Indyjskim, Półwysep Indyjski, ' +
      'Zatoka Meksykańska, Zatoki Meksykańskiej, Zatoce Meksykańskiej, Zatokę Meksykańską, Nowy Meksyk, ' +
      'Nowego Meksyku, Nowym Meksyku, Zatoka Gwinejska, Zatoki Gwinejskiej, Zatoce Gwinejskiej, ' +
      'Zatoka Omańska, Zatoki Omańskiej, Zatoce Omańskiej, Zatoka Fińska, Zatoki Fińskiej, ' +
      'Zatoce Fińskiej, Morze Japońskie, Morza Japońskiego, Morzu Japońskim, Morze Norweskie, ' +
      'Morza Norweskiego, Morzu Norweskim, Morze Irlandzkie, Morza Irlandzkiego, Morzu Irlandzkim, ' +
      'Kolumbia Brytyjska, Kolumbii Brytyjskiej, Kolumbię Brytyjską, Dystrykt Kolumbii, ' +
      'Dystryktu Kolumbii, Dystrykcie Kolumbii, Nowa Anglia, Nowej Anglii, Nową Anglię, ' +
      'Nowa Południowa Walia, Nowej Południowej Walii, Nowa Gwinea, Nowej Gwinei, Nową Gwineę, ' +
      'księcia Walii, książę Walii, księżna Walii, księżnej Walii, rosyjska ruletka, rosyjską ruletkę, ' +
      'rosyjskiej ruletki, orzechy włoskie, orzechów włoskich, kapusta włoska, owczarek niemiecki, ' +
      'owczarka niemieckiego, owczarki niemieckie, ciasto francuskie, ciasta francuskiego, ' +
      'kapusta pekińska, teatr Słowackiego',
    ambiguous: 'Czad, Dominika, Grenada, Jersey, Reunion, Samoa, Norfolk, Gwadelupa, Sark',
  },
  meanings: {
    military:
      'wojsko, wojska, wojsku, wojskiem, wojsk, wojskom, wojskami, wojskach, wojskow*, wojskowy, ' +
      'wojskowego, wojskowemu, wojskowym, wojskowa, wojskowej, wojskową, wojskowe, wojskowych, ' +
      'wojskowymi, wojskowi, armia, armii, armię, armią, armie, armiom, armiami, armiach, militarn*, ' +
      'siły zbrojne, sił zbrojnych, siłom zbrojnym, siłami zbrojnymi, siłach zbrojnych, zbrojn*',
    'ground-forces+military':
      'wojska lądowe, wojsk lądowych, wojskom lądowym, wojskami lądowymi, wojskach lądowych, ' +
      'siły lądowe, sił lądowych, siłom lądowym, siłami lądowymi, siłach lądowych, armia lądowa, ' +
      'armii lądowej, armię lądową, armią lądową',
    'air-force':
      'siły powietrzne, sił powietrznych, siłom powietrznym, siłami powietrznymi, siłach powietrznych, ' +
      'siły powietrzno-kosmiczne, sił powietrzno-kosmicznych, siłom powietrzno-kosmicznym, ' +
      'siłami powietrzno-kosmicznymi, siłach powietrzno-kosmicznych, wojska lotnicze, wojsk lotniczych, ' +
      'lotnictwo wojskowe, lotnictwa wojskowego, lotnictwu wojskowemu, lotnictwem wojskowym, ' +
      'lotnictwie wojskowym, lotnictwo bojowe, lotnictwa bojowego',
    arrive:
      'przybył, przybyła, przybyło, przybyły, przybyć, przybywa*, przybyci*, przybyli, przybędzie, ' +
      'przybędą, przyleci*, przylatuj*, przylatyw*, przylot*, przylocie, przylecą, wylądow*, wyląduj*, ' +
      'lądował, lądowała, lądowało, lądowali, lądowały, lądować, ląduje, lądują, lądowani*, lądowań, ' +
      'dotar*, dotrze, dotrą, dotrzeć, docier*, przyjech*, przyjeżdż*, przyjedzie, przyjadą, przyjazd, ' +
      'przyjazdu, przyjazdowi, przyjazdem, przyjeździe, przyjazdy, przyjazdów, przypłyn*, przypływa, ' +
      'przypływają, zacumow*, cumuj*, zawinął do, zawinęła do, zawinęły do, zawija do, ' +
      'wpłynął do portu, wpłynęła do portu, wpłynęły do portu, wszedł do portu, weszła do portu, ' +
      'weszły do portu, przyziemi*, dotknął ziemi',
    leave:
      'opuści*, opuszcz*, opuszczą, wyleci*, wylecą, wylatuj*, wylatyw*, wylot, wylotu, wylotowi, ' +
      'wylotem, wylocie, wyloty, wylotów, odleci*, odlecą, odlatuj*, odlot, odlotu, odlotowi, odlotem, ' +
      'odlocie, odloty, odlotów, odlotach, wyrusz*, wyjech*, wyjeżdż*, wyjedzie, wyjadą, wyjazd, ' +
      'wyjazdu, wyjazdowi, wyjazdem, wyjazdy, wyjazdów, odjech*, odjeżdż*, odjazd*, odpłyn*, odpływa, ' +
      'odpływają, wypłyn*, wypływają, wystartował z, wystartowała z, wystartowało z, wystartowały z, ' +
      'wzbił się, wzbiły się, wzbiła się, odcumow*',
    send:
      'wysłał*, wysłal*, wysłany, wysłana, wysłane, wysłani, wysłanych, wysłanego, wysłanej, wysłanym, ' +
      'wysłanymi, wysłano, wysłanie, wysłania, wysłaniu, wysłaniem, wysłać, wysła, wysłali, wysyła*, ' +
      'wysyłk*, wysyłan*, wyśle, wyślą, wyślij, posłał*, posłali, posłano, rozmieści*, rozmieszcz*, ' +
      'przerzuci*, przerzuca*, przerzucon*, przerzut, przerzutu, przerzutem, przerzucie, oddelegow*, ' +
      'delegow*, rozlokow*',
    carry:
      'przewozi, przewożą, przewoził*, przewozili, przewozić, przewóz, przewozu, przewozem, przewozie, ' +
      'przewożąc*, przewożon*, przewożen*, przewiózł, przewiozł*, przewieźli, przewieźć, przewiezie, ' +
      'przewiozą, przewiezion*, przewiezien*, wiózł, wiozła, wiozło, wiozły, wieźli, wieźć, wiezie, ' +
      'wiozą, wioząc*, wieziono, wieziony, wieziona, wiezione, wiezionych, transportow*, transportuj*, ' +
      'dostarcz*, dostawa, dostawy, dostaw, dostawę, dostawie, dostawą, dostawom, dostawami, dostawach, ' +
      'dowiez*, dowióz*, dowieź*, przywiez*, przywieź*, przywióz*, przywoz*, na pokładzie, na pokład, ' +
      'pokładzie, załadow*',
    fly:
      'lot, lotu, lotowi, lotem, locie, loty, lotów, lotom, lotami, lotach, leci, lecą, lecąc*, ' +
      'leciał*, lecieli, lecieć, latał*, latali, latają, latać, poleciał*, polecieli, przelot, ' +
      'przelotu, przelotem, przelocie, przeloty, przelotów, przelotach, przelecia*, przelatyw*, ' +
      'przelatuj*, oblot*, międzylądowani*, tankował*, tankowan*, tankują, tankuje, zatankow*, rejs, ' +
      'rejsu, rejsem, rejsie, rejsy, rejsów, rejsach',
    equipment:
      'sprzęt, sprzętu, sprzętowi, sprzętem, sprzęcie, wyposażeni*, wyposażeń, ekwipun*, ładunek, ' +
      'ładunku, ładunkiem, ładunkowi, ładunki, ładunków, ładunkami, zaopatrzeni*, fracht*, cargo, ' +
      'części zamienn*, częściami zamienn*, towary, towarów, towarami',
    personnel:
      'personel*, specjalist*, specjaliści, specjaliście, ekspert, eksperta, ekspertowi, ekspertem, ' +
      'ekspercie, eksperci, ekspertów, ekspertom, ekspertami, ekspertach, ekspertek, ekspertka, ' +
      'ekspertki, fachowiec, fachowc*, kadra, kadry, kadrę',
    contract:
      'kontrakt*, kontrakcie, umowa, umowy, umowę, umowie, umową, umów, umowom, umowami, umowach, ' +
      'porozumieni*, porozumień, traktat*, traktacie, pakt, paktu, paktowi, pakcie, paktem, pakty, ' +
      'paktów, paktach, zakontraktow*',
    technical: 'techniczn*',
    cooperation: 'współprac*, kooperac*, współdziała*',
    exercise:
      'ćwiczeni*, ćwiczeń, manewry, manewrów, manewrom, manewrami, manewrach, ćwiczą, ćwiczył, ' +
      'ćwiczyła, ćwiczyli',
    support:
      'wspar*, wspier*, wesprze*, wesprą, poparł*, poparl*, poparci*, popiera*, poprze, poprą, poprzeć, ' +
      'poparto',
    ally: 'sojusz*, aliant*, alianc*',
    train:
      'szkolenie, szkolenia, szkoleniu, szkoleniem, szkoleń, szkoleniom, szkoleniach, szkoleniami, ' +
      'szkoli, szkolić, szkolił, szkoliła, szkoliło, szkolili, szkoliły, szkoleni, szkolonych, ' +
      'przeszkol*, wyszkol*, instruktor*, trening*, instruktaż*',
    maintain:
      'konserwac*, naprawa, naprawy, naprawę, naprawie, naprawą, napraw, naprawami, naprawach, ' +
      'naprawi*, remont*, remoncie, wyremontow*, odremontow*, serwisowan*',
    strategy: 'strateg*',
    believe:
      'uważa, uważają, uważał, uważała, uważali, sądzi, oskarż*, oskarżono, oskarżeni*, zarzuca, ' +
      'zarzucają, zarzucał, zarzucała, zarzucali, zarzucił, zarzuciła, zarzucili, podejrzewa*, ' +
      'podejrzeni*, wierzy, wierzą',
    overthrow:
      'obali*, obalen*, obalon*, obalą, obala, obalają, zamach stanu, zamachu stanu, zamachowi stanu, ' +
      'zamachem stanu, zamachy stanu, zamachów stanu, przewrót, przewrotu, przewrotowi, przewrotem, ' +
      'przewrocie, przewroty, przewrotów, pucz, puczu, puczem, pucze, puczyst*, puczyści, ' +
      'odsunięty od władzy, odsunięta od władzy, odsunięcie od władzy, odsunięcia od władzy, ' +
      'odsunąć od władzy, odsunęli od władzy, odsunęła od władzy',
    refuse:
      'odmów*, odmow*, odmaw*, odrzuci*, odrzuca*, odrzucen*, odrzucon*, nie uznaje, nie uznają, ' +
      'nie uznał, nie uznała, nie zgodził się, nie zgodziła się, nie zgodzili się, nie zgadza się, ' +
      'nie zgadzają się',
    resign:
      'rezygnac*, zrezygnow*, rezygnuj*, zrezygnuj*, rezygnow*, dymisj*, ustąpi*, ustąpią, ustępuje, ' +
      'złożył urząd, złożyła urząd, złożyć urząd, zrzekł się, zrzekła się, zrzec się, oddać władzę, ' +
      'oddał władzę, odda władzę, odejść ze stanowiska, odszedł ze stanowiska, odeszła ze stanowiska, ' +
      'odejście ze stanowiska, odejścia ze stanowiska, odejdzie ze stanowiska, odchodzi ze stanowiska, ' +
      'odejść z urzędu, odszedł z urzędu, odeszła z urzędu, odejście z urzędu, odejścia z urzędu, ' +
      'odejdzie z urzędu, odchodzi z urzędu, abdyk*',
    declare:
      'ogłosi*, ogłasza*, ogłoszon*, ogłoszą, proklam*, mianował*, mianowali, mianowan*, mianować, ' +
      'mianuj*, zaprzysięż*, zaprzysięg*, obwoła*, deklar*, zadeklar*, okrzykn*',
    president:
      'prezydent*, prezydencie, prezydenci, prezydenc*, głowa państwa, głowy państwa, głowie państwa, ' +
      'głowę państwa, głową państwa, głów państwa',
    interim:
      'tymczasow*, przejściow*, p.o, pełniący obowiązki, pełniącego obowiązki, pełniącemu obowiązki, ' +
      'pełniącym obowiązki, pełniąca obowiązki, pełniącej obowiązki, pełniącą obowiązki',
    'interim+president':
      'tymczasowy prezydent, tymczasowego prezydenta, tymczasowemu prezydentowi, ' +
      'tymczasowym prezydentem, tymczasowym prezydencie, tymczasowi prezydenci, tymczasowa prezydent, ' +
      'tymczasowej prezydent, tymczasową prezydent, p.o. prezydenta, pełniący obowiązki prezydenta, ' +
      'pełniącego obowiązki prezydenta, pełniącemu obowiązki prezydenta, ' +
      'pełniącym obowiązki prezydenta, pełniąca obowiązki prezydenta, pełniącej obowiązki prezydenta, ' +
      'pełniącą obowiązki prezydenta',
    opposition: 'opozyc*',
    election:
      'wybory, wyborów, wyborom, wyborami, wyborach, wyborcz*, wyborc*, głosowani*, głosowań, głosować, ' +
      'głosowano, głosował*, głosowali, głosuj*, zagłosow*, zagłosuj*, elekc*, reelekc*, referendum, ' +
      'referendów, referendach, referendami, referendaln*, urny, urn, urnach, urnami',
    rigged:
      'sfałszow*, fałszow*, fałszerstw*, zmanipulow*, oszustwa wyborcz*, oszustw wyborcz*, ' +
      'oszustwo wyborcz*, farsa, farsą, farsę, dosypyw*',
    country:
      'kraj, kraju, krajowi, krajem, kraje, krajów, krajom, krajami, krajach, państwo, państwa, ' +
      'państwu, państwem, państwie, państw, państwom, państwami, państwach, naród, narodu, narodowi, ' +
      'narodem, narodzie, narody, narodów, narodom, narodami, narodach',
    pressure:
      'żąda, żądają, zażąda*, domaga*, nacisk, nacisku, naciskowi, naciskiem, naciski, nacisków, ' +
      'naciskom, naciskami, naciska*, presja, presji, presję, presją, wezwał*, wezwali, wzywa*, ' +
      'ultimat*, nalega*, apel, apelu, apelem, apele, apelów, apeluj*, apelował*, zaapelow*',
    criticise: 'krytyk*, krytyce, krytykow*, skrytykow*, potępi*, potępia*, potępien*, potępion*, napiętnow*',
    sanction: 'sankcj*, sankcyjn*, embarg*',
    aid: 'humanitarn*, pomoc, pomocy',
    medicine:
      'lek, leku, lekowi, lekiem, leki, leków, lekom, lekami, lekach, lekarstw*, medykament*, medyczn*, ' +
      'medycyn*, farmaceut*, szczepionk*, szczepionek, szczepionce',
    attack:
      'atak*, zaatak*, ostrzał*, ostrzel*, bombard*, zbombard*, nalot*, nalocie, uderzeni*, uderzeń, ' +
      'szturm*, ofensyw*, kontrofensyw*, zamach*, napad, napadu, napadem, napady, napadów, napadzie, ' +
      'napadł*, napadli, napadnięt*, napaść, napaści, napaścią, inwazj*, najazd*, najeździe, agresj*, ' +
      'strzelanin*, bomba, bomby, bombę, bombie, bombą, bomb, bombom, bombami, bombach, bombow*',
    kill:
      'zabił*, zabili, zabit*, zabici, zabici*, zabić, zabij*, zabójst*, zabójc*, zgin*, ginie, giną, ' +
      'ginęł*, ginęli, śmierć, śmierci, śmiercią, śmierteln*, zmarł*, zmarli, umarł*, umarli, umier*, ' +
      'nie żyje, nie żyją, poległ*, polegl*, zamordow*, zamorduj*, mord, mordu, mordy, mordów, ' +
      'morderst*, morderc*, zgon, zgonu, zgony, zgonów, zgonem, masakr*, rozstrzel*, zastrzel*, ' +
      'utonęł*, utonął, utonęli',
    injure:
      'rann*, rani, ranią, ranić, ranił, raniła, raniło, ranili, raniły, ranion*, raniąc*, zrani*, ' +
      'zranion*, obrażeni*, obrażeń, kontuzj*',
    arrest:
      'areszt*, areszcie, zatrzymał*, zatrzymali, zatrzyman*, zatrzymać, zatrzyma, zatrzymają, ' +
      'zatrzymuj*, pojma*, schwyta*, uwięzi*, uwięzion*, ujęto, ujęty, ujęci, ujęta, za kratki, ' +
      'za kratkami, tymczasowy areszt, tymczasowego aresztu, tymczasowym areszcie, tymczasowo areszt*, ' +
      'tymczasowe aresztow*, tymczasowego aresztow*, tymczasowym aresztow*',
    earthquake:
      'trzęsieni*, trzęsień, wstrząs, wstrząsu, wstrząsowi, wstrząsem, wstrząsie, wstrząsy, wstrząsów, ' +
      'wstrząsom, wstrząsami, wstrząsach, sejsmiczn*',
    fire:
      'zapalił … się, zapaliła … się, zapaliło … się, zapaliły … się, się zapalił, się zapaliła, ' +
      'się zapaliło, się zapaliły, ogień, ognia, ogniem, ogniu, ' +
      'pożar, pożaru, pożarowi, pożarem, pożarze, pożary, pożarów, pożarom, pożarami, pożarach, ' +
      'spłonął, spłonęł*, spłonęli, spłoną, spłonie, spłonąć, płonie, płoną, płonął, płonęł*, płonąc*, ' +
      'podpal*, pogorzel*, zapalił się, zapaliła się, zapaliło się, zapaliły się, w ogniu, ' +
      'w płomieniach, płomień, płomieni, płomienie',
    crash:
      'rozbił … się, rozbiła … się, rozbiło … się, rozbiły … się, się rozbił, się rozbiła, się rozbiło, ' +
      'się rozbiły, się rozbili, ' +
      'wypadek, wypadku, wypadkowi, wypadkiem, wypadki, wypadków, wypadkom, wypadkami, wypadkach, ' +
      'katastrof*, kraks*, zderz*, kolizj*, wykole*, runął, runęła, runęło, runęły, rozbił się, ' +
      'rozbiła się, rozbiło się, rozbiły się, rozbili się',
    protest:
      'protest, protestu, protestowi, protestem, proteście, protesty, protestów, protestom, protestami, ' +
      'protestach, protestow*, protestuj*, zaprotest*, demonstr*, manifestac*, manifestant*, ' +
      'manifestow*, manifestuj*, pikiet*, pikiecie, wiecu, wiecem, wiece, wieców, wiecach, marsz, ' +
      'marszu, marszem, marsze, marszów, zamieszki, zamieszek, zamieszkach, zamieszkami',
    trial:
      'sąd, sądu, sądowi, sądem, sądzie, sądy, sądów, sądom, sądami, sądach, sądowy, sądowego, ' +
      'sądowemu, sądowym, sądowa, sądowej, sądową, sądowe, sądowych, sądowymi, sądownict*, wyrok*, ' +
      'oskarżeni, skazał*, skazali, skazan*, skazać, skazuj*, oskarżon*, akt oskarżenia, ' +
      'aktu oskarżenia, akcie oskarżenia, aktem oskarżenia, prokurat*, trybunał*, trybunale, sędzia, ' +
      'sędziego, sędziemu, sędzią, sędziowie, sędziów, sędziom, sędziach, sędziami, rozprawa, rozprawy, ' +
      'rozprawie, rozprawę, rozpraw, rozprawach, rozprawom, uniewinni*',
    talks:
      'rozmowy, rozmów, rozmowom, rozmowami, rozmowach, negocj*, szczyt, szczytu, szczytowi, szczytem, ' +
      'szczycie, szczyty, szczytów, szczytach, spotkani*, spotkań, spotkał*, spotkali, spotkać się, ' +
      'spotka się, spotkają się, spotykaj*, konsultac*, rokowani*, rokowań, pertraktac*, dialog*',
    visit: 'wizyta, wizyty, wizytę, wizycie, wizytą, wizyt, wizytom, wizytami, wizytach, odwiedz*',
    withdraw: 'wycof*',
    airport:
      'lotnisk*, aerodrom*, port lotniczy, portu lotniczego, portowi lotniczemu, portem lotniczym, ' +
      'porcie lotniczym, porty lotnicze, portów lotniczych, portom lotniczym, portami lotniczymi, ' +
      'portach lotniczych',
    weapon:
      'broń, broni, bronią, bronie, uzbrojeni*, uzbrojon*, amunicj*, karabin*, pistolet*, granat, ' +
      'granatu, granaty, granatów, granatem, granatami, granatach, materiały wybuchowe, ' +
      'materiałów wybuchowych, materiałami wybuchowymi, ładunek wybuchow*, ładunku wybuchow*, ' +
      'ładunki wybuchow*, ładunków wybuchow*, ładunkiem wybuchow*, głowica, głowice, głowic, głowicę, ' +
      'głowicą, głowicami',
    threat:
      'groźb*, zagroził*, zagrozili, zagrożeni*, zagrożeń, zagraża*, groził, groziła, grozili, grożąc*, ' +
      'pogróżk*',
  },
  senses: [
    {
      words:
        'zatrzymał się, zatrzymała się, zatrzymało się, zatrzymali się, zatrzymały się, zatrzymać się, ' +
        'zatrzymuje się, zatrzymują się, zatrzyma się, zatrzymają się, się zatrzymał, się zatrzymała, ' +
        'się zatrzymało, się zatrzymali, się zatrzymały, się zatrzymać, się zatrzymuje, się zatrzyma, ' +
        'zatrzymanie akcji serca, zatrzymania akcji serca',
      says: null,
    },
    {
      words: 'zatrzymał*, zatrzymali, zatrzyman*, zatrzymać',
      says: null,
      beside: 'pociąg, pociągi, produkcj*, reaktor*, ruch, serce, serca, budow*, prace',
    },
    {
      words:
        'otworzył ogień, otworzyła ogień, otworzyli ogień, otworzyły ogień, otworzyć ogień, otwiera ogień, ' +
        'otwierają ogień',
      says: 'attack',
    },
    {
      words:
        'zawieszenie ognia, zawieszenia ognia, zawieszeniu ognia, zawieszeniem ognia, przerwanie ognia, ' +
        'przerwania ognia',
      says: null,
    },
    {
      words: 'wypadek losowy, na wypadek, w wypadku',
      says: null,
    },
    {
      words: 'zamach stanu, zamachu stanu, zamachem stanu, zamachy stanu',
      says: 'overthrow',
    },
    {
      words: 'uderzeni*, uderzeń',
      says: null,
      beside: 'fala, fali, upał*, gorąca, serca',
    },
    {
      words: 'atak serca, ataku serca, atakiem serca, atak zimy, ataku paniki, atak paniki',
      says: null,
    },
    {
      words: 'urny, urn, urnach, urnami',
      says: null,
      beside: 'prochami, prochy, pogrzeb*, cmentarz*',
    },
  ],
} satisfies Language;
