/** How news of several languages names a source: what stands before one, and the verbs that follow or precede it; folded. */
export const ATTRIBUTION: Record<string, { before: string; verbs: string }> = {
  en: {
    before: 'according_to citing cited_by quoting as_reported_by',
    verbs:
      'said says say saying told tells reported reports wrote writes tweeted added stated announced claimed claims confirmed showed shows believes believe',
  },
  de: {
    before: 'laut zufolge nach_angaben_von nach_angaben',
    verbs: 'sagte sagt meldete meldet berichtete berichtet berichten schrieb erklarte teilte gab nennt',
  },
  es: {
    before: 'segun de_acuerdo_con',
    verbs: 'dijo informo afirmo senalo aseguro reporto indico anuncio escribio declaro confirmo',
  },
  fr: {
    before: 'selon d_apres',
    verbs: 'dit declare affirme indique annonce rapporte precise ecrit explique',
  },
  pt: {
    before: 'segundo de_acordo_com conforme',
    verbs:
      'disse informou afirmou noticiou indicou anunciou escreveu declarou confirmou refere indica contou',
  },
  it: {
    before: 'secondo stando_a',
    verbs: 'detto riferito riferisce afirma afferma annunciato scritto dichiarato confermato riporta',
  },
  ru: {
    before: 'по_данным по_словам согласно по_сообщению',
    verbs:
      'сообщил сообщила сообщили сообщает заявил заявила заявили сказал рассказал отметил пишет передает называет',
  },
  uk: {
    before: 'за_даними за_словами згідно_з',
    verbs: 'повідомив повідомила повідомили повідомляє заявив заявила сказав розповів зазначив пише',
  },
  ar: {
    before: 'وفقا_ل وفق بحسب حسب نقلا_عن',
    verbs: 'قال قالت اعلن اعلنت ذكر ذكرت افاد افادت اكد اكدت اضاف كتب',
  },
  fa: { before: 'به_گفته به_گزارش بر_اساس', verbs: 'گفت اعلام نوشت افزود' },
};
