/** Words that begin a clause of second rank, by language, folded: what it adds is not what the sentence reports. "_" joins words. */
export const SUBORDINATE: Record<string, string> = {
  en: 'which who whose saying adding citing despite although though while whereas because amid to_support in_support_of in_a_move',
  de: 'wahrend obwohl weil trotz wobei nachdem um_zu',
  es: 'que_fue que_fueron aunque mientras pese_a a_pesar_de porque tras para_apoyar',
  fr: 'bien_que tandis_que malgre parce_que afin_de pour_soutenir',
  pt: 'embora enquanto apesar_de porque para_apoiar',
  it: 'sebbene mentre nonostante perche per_sostenere',
  ru: 'хотя несмотря_на потому_что чтобы который которая которые которое',
  uk: 'хоча незважаючи_на тому_що щоб якии яка які яке',
  ar: 'رغم بينما لان التي الذي',
  fa: 'هرچند زيرا در_حالي_كه كه',
};

/** Words that part what was done from a day told of something else: "warned on Monday that", "on Monday after planes landed". */
export const CLAUSE: Record<string, string> = {
  en: 'that after before since when once following as over how why whether if because despite amid',
  de: 'dass nachdem nach bevor seit als weil obwohl ob wegen',
  es: 'que despues luego tras cuando antes porque si por',
  fr: 'que qu apres avant depuis lorsque quand si suite',
  pt: 'que depois apos antes quando porque se',
  it: 'che dopo prima quando perche se',
  ru: 'что после перед когда как если из_за',
  uk: 'що після перед коли як якщо через',
  ar: 'ان بان بعد قبل عقب اثر',
  fa: 'كه پس_از پس بعد قبل اگر',
};

/** Words before something that was not spoken of yet, of all languages together: "a cargo plane". */
export const INDEFINITE = new Set(
  'a an another ein eine einem einer eines einen un una uno une um uma otro otra autre outro outra altro altra'.split(
    ' ',
  ),
);

/** What ends a clause, or a source within one: the sentence's own punctuation. */
export const CLAUSE_END = /[,،.;؛:()"“”«»„–—!?؟]/u;

/** Words that join clauses of one rank, of all languages together: what stands behind one belongs to another verb. */
export const COORDINATING = new Set('and und y et e ed i и а та й و'.split(' '));

/** Deeds told by a noun, of all languages together: what the sentence does with it comes behind, with a day of its own. */
export const DEED_NOUNS =
  'arrival* landing landings departure* deployment* delivery deliveries dispatch ' +
  'ankunft landung landungen abflug entsendung verlegung lieferung ' +
  'llegada llegadas aterrizaje aterrizajes salida envio despliegue ' +
  'arrivee arrivees atterrissage depart envoi deploiement ' +
  'chegada chegadas pouso aterragem aterrissagem saida ' +
  'arrivo atterraggio partenza invio ' +
  'прибыти* прилет прилета приземлени* посадк* отправк* ' +
  'прибутт* приліт прильот* приземленн* відправ* ' +
  'وصول هبوط مغادره ارسال ورود';

/** Words before where something goes to, of all languages together: "left for Venezuela" did not leave it. */
export const DESTINATION =
  'for to toward towards bound nach richtung hacia rumbo_a con_destino_a para vers pour a_destination_de verso per в во у в_сторону до الي به';
