/** Number words by language, folded. One row a language: cardinals from zero on, tens, hundreds, scales, collectives. */

/** value -> words; several forms (gender, case) are separated by "|". */
export interface NumberWords {
  /** from 0 to 19 or as far as the language has single words, in order */
  ones: string;
  /** 20, 30 ... 90 */
  tens: string;
  /** word for 100, and for 200 to 900 where these are single words */
  hundred: string;
  hundreds?: string;
  thousand: string;
  million: string;
  billion?: string;
  /** words for a number of something: value:word|word */
  collective?: string;
  /** words that may stand between two number words */
  and?: string;
  /** how tens and ones fuse into one word */
  compound?: 'ones-und-tens' | 'tens-ones';
  extra?: string;
}

export const NUMBER_WORDS: Record<string, NumberWords> = {
  en: {
    ones: 'zero one two|both three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundred: 'hundred',
    thousand: 'thousand',
    million: 'million',
    billion: 'billion|bn',
    collective: '2:pair|couple 12:dozen',
    and: 'and',
  },
  de: {
    ones: 'null ein|eins|eine|einen|einem|einer zwei|zwo|beide|beiden|beider drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    hundred: 'hundert|einhundert',
    hundreds:
      'zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert neunhundert',
    thousand: 'tausend|eintausend',
    million: 'million|millionen|mio',
    billion: 'milliarde|milliarden|mrd',
    collective: '12:dutzend',
    compound: 'ones-und-tens',
  },
  es: {
    ones: 'cero un|uno|una dos|ambos|ambas tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundred: 'cien|ciento',
    hundreds:
      'doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
    thousand: 'mil',
    million: 'millon|millones',
    collective: '100:centenar 12:docena 2:par',
    and: 'y',
    extra:
      '21:veintiun|veintiuno|veintiuna 22:veintidos 23:veintitres 24:veinticuatro 25:veinticinco 26:veintiseis 27:veintisiete 28:veintiocho 29:veintinueve',
  },
  fr: {
    ones: 'zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt|vingts trente quarante cinquante soixante septante octante|huitante nonante',
    hundred: 'cent|cents',
    thousand: 'mille',
    million: 'million|millions',
    billion: 'milliard|milliards',
    collective:
      '100:centaine 12:douzaine 10:dizaine 15:quinzaine 20:vingtaine 30:trentaine 40:quarantaine 50:cinquantaine 60:soixantaine',
    and: 'et',
  },
  pt: {
    ones: 'zero um|uma dois|duas|ambos|ambas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundred: 'cem|cento',
    hundreds:
      'duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
    thousand: 'mil',
    million: 'milhao|milhoes',
    collective: '100:centena 12:duzia 10:dezena 2:par',
    and: 'e',
  },
  it: {
    ones: 'zero un|uno|una due|entrambi|entrambe tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    hundred: 'cento',
    hundreds: 'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    thousand: 'mille|mila',
    million: 'milione|milioni',
    billion: 'miliardo|miliardi',
    collective:
      '100:centinaio 12:dozzina 10:decina 15:quindicina 20:ventina 30:trentina 50:cinquantina 2:paio|coppia',
    compound: 'tens-ones',
  },
  ru: {
    ones: 'ноль|нуль один|одна|одно|одного|одной|одному|одним два|две|двух|двум|двумя|оба|обе|обоих|обеих|обоим три|трех|трем|тремя четыре|четырех|четырем|четырьмя пять|пяти|пятью шесть|шести|шестью семь|семи|семью восемь|восьми|восемью девять|девяти|девятью десять|десяти|десятью одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати',
    tens: 'двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста',
    hundred: 'сто|ста',
    hundreds:
      'двести|двухсот триста|трехсот четыреста|четырехсот пятьсот|пятисот шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот',
    thousand: 'тысяча|тысячи|тысяч|тыс',
    million: 'миллион|миллиона|миллионов|млн',
    billion: 'миллиард|миллиарда|миллиардов|млрд',
    collective:
      '100:сотня|сотни|сотню 10:десяток 12:дюжина|дюжины|дюжину 2:двое|пара|пары|пару 3:трое 4:четверо',
  },
  uk: {
    ones: 'нуль один|одна|одне|одного|однои|одному два|два|дві|обидва|обидві|обох|двох|двом|двома три|трьох|трьом|трьома чотири|чотирьох|чотирьом пять|пяти|пятьох шість|шести|шістьох сім|семи|сімох вісім|восьми|вісьмох девять|девяти|девятьох десять|десяти|десятьох одинадцять|одинадцяти дванадцять|дванадцяти тринадцять|тринадцяти чотирнадцять|чотирнадцяти пятнадцять|пятнадцяти шістнадцять|шістнадцяти сімнадцять|сімнадцяти вісімнадцять|вісімнадцяти девятнадцять|девятнадцяти',
    tens: 'двадцять|двадцяти тридцять|тридцяти сорок|сорока пятдесят|пятдесяти шістдесят|шістдесяти сімдесят|сімдесяти вісімдесят|вісімдесяти девяносто|девяноста',
    hundred: 'сто|ста',
    hundreds:
      'двісті|двохсот триста|трьохсот чотириста|чотирьохсот пятсот|пятисот шістсот|шестисот сімсот|семисот вісімсот|восьмисот девятсот|девятисот',
    thousand: 'тисяча|тисячі|тисяч|тис',
    million: 'мільйон|мільйона|мільйони|мільйонів|млн',
    billion: 'мільярд|мільярда|мільярди|мільярдів|млрд',
    collective: '100:сотня|сотні|сотню 10:десяток 12:дюжина 2:двое|пара|пару 3:трое',
  },
  ar: {
    ones: 'صفر واحد|واحده اثنان|اثنين|اثنتان|اثنتين ثلاثه|ثلاث اربعه|اربع خمسه|خمس سته|ست سبعه|سبع ثمانيه|ثماني|ثمان تسعه|تسع عشره|عشر',
    tens: 'عشرون|عشرين ثلاثون|ثلاثين اربعون|اربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين',
    hundred: 'مئه|مائه|مايه',
    hundreds:
      'مئتان|مئتين|مائتان|مائتين|مايتان|مايتين ثلاثمئه|ثلاثمائه|ثلاثمايه اربعمئه|اربعمائه|اربعمايه خمسمئه|خمسمائه|خمسمايه ستمئه|ستمائه|ستمايه سبعمئه|سبعمائه|سبعمايه ثمانمئه|ثمانمائه|ثمانمايه تسعمئه|تسعمائه|تسعمايه',
    thousand: 'الف|الاف',
    million: 'مليون|ملايين',
    billion: 'مليار|مليارات',
  },
  fa: {
    ones: 'صفر يك دو سه چهار پنج شش هفت هشت نه ده يازده دوازده سيزده چهارده پانزده شانزده هفده هجده نوزده',
    tens: 'بيست سي چهل پنجاه شصت هفتاد هشتاد نود',
    hundred: 'صد|يكصد',
    hundreds: 'دويست سيصد چهارصد پانصد ششصد هفتصد هشتصد نهصد',
    thousand: 'هزار',
    million: 'ميليون',
    billion: 'ميليارد',
    and: 'و',
  },
};
