/** How news of several languages names a source; all words folded, as lookups read them. */

export interface AttributionWords {
  /** stand before a source: "according to" */
  before: string;
  /** stand behind one: "Angaben zufolge" */
  behind?: string;
  /** of saying: they follow their source, or precede it after a quotation */
  verbs: string;
  /** verbs that are nouns as often: "media reports" */
  nouns?: string;
  /** nouns for what is said: a day beside one is the day of the report */
  reports?: string;
  /** verbs that mean it only with another word of their clause: "teilte ... mit" */
  separable?: Record<string, string>;
  /** stand between a source and its verb: "has", "later" */
  helpers?: string;
  /** before a verb of saying: nobody says it here ("is said", "refused to say") */
  unsaid?: string;
  articles?: string;
  /** what no source begins or ends with: prepositions, pronouns, adverbs */
  loose?: string;
  /** what makes words a clause rather than a name: relative words, and verbs without a form of their own */
  clause?: string;
  /** endings by which words in lower case are told to be verbs */
  finite?: RegExp;
  /** a verb of saying may come before its source also where the clause opens with something else: "Am Montag sagte ..." */
  verbSecond?: true;
  /** the source follows its verb, up to the word that begins what is said */
  verbInitial?: true;
}

export const ATTRIBUTION: Record<string, AttributionWords> = {
  en: {
    before: 'according_to citing cited_by quoting as_reported_by',
    reports: 'report reports tweet tweets statement announcement news message',
    verbs:
      'said says say saying told tells reported reports wrote writes tweeted added stated announced claimed claims confirmed showed shows believes believe',
    nouns: 'reports claims shows',
    helpers:
      'has have had also later earlier then already reportedly previously repeatedly now still again however',
    unsaid: 'to not never be is was are were been being would could should will can may might must',
    articles:
      'the a an this these those his her its their our my one two three four five six several some many',
    loose:
      'and but so yet on in at by from for with without about to of after before since during until under over as it he she they we you i him them us there here what nothing meanwhile',
    clause:
      'that who which whom whose when where while because if than how has have had is are was were will would may might can could did does do took made gave went came left met sent held told began became won lost led ran fell rose hit kept spoke stood sank flew drove saw heard knew brought broke fought paid sat sold died says said',
    finite: /^\p{Ll}{2,}ed$/u,
  },
  de: {
    before: 'laut nach_angaben_von nach_angaben',
    behind: 'zufolge',
    reports: 'bericht berichte berichten meldung* tweet tweets mitteilung erklarung',
    verbs:
      'sagte sagten sagt meldete meldeten meldet berichtete berichteten berichtet berichten schrieb schrieben schreibt erklarte erklarten erklart teilte teilten gab gaben',
    separable: { teilte: 'mit', teilten: 'mit', gab: 'bekannt', gaben: 'bekannt' },
    unsaid: 'nicht nie zu',
    articles:
      'der die das des dem den ein eine einer eines einem einen dieser diese dieses seine ihre sein ihr zwei drei mehrere einige',
    loose:
      'und aber doch am an im in ins auf aus bei beim mit nach seit von vom vor zu zum zur uber unter fur gegen ohne um wahrend bis wegen er sie es wir ich man ihr ihm ihnen dazu danach dann so auch zuvor spater zudem zunachst bereits jetzt nun dort hier sich noch gestern heute',
    clause:
      'dass ob weil wenn wie was wer wo als nachdem bevor ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen kann konnen konnte seien sei habe',
    finite: /^\p{Ll}{3,}(?:ten|te)$/u,
    verbSecond: true,
  },
  es: {
    before: 'segun de_acuerdo_con',
    reports: 'informe informes reporte reportes tuit tuits comunicado noticia*',
    verbs:
      'dijo dijeron informo informaron afirmo afirmaron senalo senalaron aseguro aseguraron reporto reportaron indico indicaron anuncio anunciaron escribio declaro declararon confirmo confirmaron explico explicaron conto contaron publico publicaron sostuvo sostuvieron detallo agrego muestra muestran',
    helpers: 'ha han habia habian tambien ya luego',
    unsaid: 'no nunca se',
    articles:
      'el la los las un una unos unas su sus este esta estos estas dos tres varios varias algunos algunas',
    loose:
      'y e pero en a al con por para desde hasta sobre segun sin entre tras de del lo le les me nos yo ella ellos ellas asi como ademas mientras ayer hoy',
    clause:
      'que quien quienes donde cuando mientras porque si es son fue fueron ha han esta estan era eran hay',
    finite: /^\p{Ll}+(?:ó|aron|ieron|aba|aban|ían)$/u,
    verbSecond: true,
  },
  fr: {
    before: 'selon d_apres',
    reports: 'rapport rapports tweet tweets communique annonce',
    verbs:
      'dit declare declarent affirme affirment indique indiquent annonce annoncent rapporte rapportent precise precisent ecrit explique expliquent',
    helpers: 'a ont avait avaient aurait egalement aussi ensuite deja',
    unsaid: 'ne n pas est sont ete etre de se s',
    articles:
      'le la les l un une des du ce cet cette ces son sa ses leur leurs deux trois plusieurs quelques',
    loose:
      'et mais en a au aux dans par pour avec sans sur sous chez vers depuis entre apres avant de d il elle ils elles on nous je tu lui cela y ainsi selon comme hier aujourd',
    clause: 'qui que qu dont ou quand lorsque parce si est sont etait a ont avait avaient sera',
    finite: /^\p{Ll}+(?:èrent|ait|aient)$/u,
  },
  pt: {
    before:
      'segundo segundo_noticia segundo_informa segundo_refere segundo_escreve segundo_avanca de_acordo_com conforme citando',
    reports: 'relatorio* relato* noticia* tweet tweets comunicado',
    verbs:
      'disse disseram informou informaram afirmou afirmaram noticiou indicou anunciou anunciaram escreveu declarou confirmou confirmaram explicou acrescentou refere contou diz dizem indica indicam informa adianta avanca explica',
    helpers: 'tem tinha tinham tambem ja depois',
    unsaid: 'nao nunca se',
    articles:
      'o a os as um uma uns umas seu sua seus suas este esta estes estas dois duas tres varios varias alguns',
    loose:
      'e mas em no na nos nas ao aos com por pelo pela para desde ate sobre segundo sem entre apos de do da lhe ele ela eles elas eu assim como alem enquanto ontem hoje',
    clause: 'que quem onde quando enquanto porque se foi foram e_que sao esta estao tem era eram ha',
    finite: /^\p{Ll}+(?:ou|aram|eram|iram|ava|avam)$/u,
    verbSecond: true,
  },
  it: {
    before: 'secondo stando_a stando_al stando_alla stando_ai stando_alle',
    reports: 'notizia notizie rapporto tweet comunicato',
    verbs:
      'detto disse riferito riferisce riferiscono afferma affermano affermato annunciato scritto scrive dichiarato confermato conferma riporta riportato',
    helpers: 'ha hanno aveva avevano anche poi gia',
    unsaid: 'non mai si e stato stata stati state essere era',
    articles:
      'il lo la i gli le l un uno una questo questa questi queste suo sua suoi loro due tre alcuni alcune diversi',
    loose:
      'ed ma in a al allo alla ai con per da dal dalla su sul sulla tra fra di del dello della dei gli ne egli lei lui essi io noi cosi come inoltre mentre ieri oggi secondo',
    clause: 'che chi cui dove quando perche se sono ha hanno era erano fu furono sara c_e',
    finite: /^\p{Ll}+(?:arono|irono|erono|ava|avano)$/u,
    verbSecond: true,
  },
  ru: {
    before:
      'по_данным по_словам по_сообщению по_сообщениям по_информации по_мнению согласно судя_по со_ссылкои_на ссылаясь_на',
    reports: 'сообщени* твит* публикац* заявлени*',
    verbs:
      'сообщил сообщила сообщили сообщило сообщает сообщают заявил заявила заявили заявило сказал сказала сказали рассказал рассказала рассказали отметил отметила написал написала написали добавил добавила пояснил пояснила уточнил уточнила подтвердил подтвердила подтвердили пишет пишут передает называет утверждает',
    clause: 'которого которои который которая которые которыи что кто где когда если',
  },
  uk: {
    before: 'за_даними за_словами за_інформацією за_повідомленням згідно_з з_посиланням_на',
    reports: 'повідомленн* твіт* заяв*',
    verbs:
      'повідомив повідомила повідомили повідомило повідомляє повідомляють заявив заявила заявили сказав сказала розповів розповіла зазначив зазначила написав написала додав додала пояснив пояснила підтвердив підтвердила підтвердили пише пишуть стверджує',
    clause: 'якого якоі якии яка які що хто де коли якщо',
  },
  ar: {
    before: 'وفقا_ل وفق بحسب حسب نقلا_عن',
    reports: 'تقرير تقارير تغريده بيان خبر',
    verbs: 'قال قالت اعلن اعلنت ذكر ذكرت افاد افادت اكد اكدت اضاف اضافت اوضح اوضحت كتب كتبت نقل نقلت',
    verbInitial: true,
  },
  fa: {
    reports: 'گزارش* توييت بيانيه خبر',
    before: 'به_گفته به_گزارش بر_اساس',
    verbs: 'گفت اعلام نوشت افزود',
  },
};
