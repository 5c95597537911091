/**
 * What news says happened: concepts and their words across languages, folded; "*" ends a stem, "_" joins words. They let a
 * sentence in one language be compared with a fact in another; the classes of src/core/lexicon/counted are concepts too.
 */
export const CONCEPTS: Record<string, string> = {
  military:
    'military armed_forces army militar* streitkrafte armee militarisch* ejercito fuerzas_armadas armee forces_armees exercito forcas_armadas esercito forze_armate военн* арми* вооруженн* віиськов* армі* عسكر* نظامي* جيش ارتش',
  'ground-forces+military':
    'ground_forces land_forces landstreitkraft* bodentruppen fuerzas_terrestres ejercito_de_tierra forces_terrestres armee_de_terre forcas_terrestres exercito_terrestre forze_terrestri сухопутные_войска сухопутных_войск сухопутных_сил сухопутними_військами сухопутних_військ القوات_البريه قوات_البريه نيروي_زميني',
  'air-force':
    'air_force luftwaffe fuerza_aerea armee_de_l_air forca_aerea aeronautica вкс ввс воздушно-космическ* سلاح_الجو نيروي_هوايي',
  arrive:
    'arriv* came come comes coming reach* touching_down landed landing landings lands to_land touched_down came_down landet* gelandet eingetroffen angekommen aufgesetzt setzten kamen lleg* arrib* entered enters entraron entro entrou entraram entrati aterriz* atterr* se_poser se_sont_poses s_est_pose debarqu* pousar* pousou aterrar* chegad* chegar* chegou chegam desceram desembarc* sbarc* giunt* прибы* приземл* сели прилет* прилетел* призем* прибув* вылет* وصل* هبط* حط* رسيد* فرود*',
  leave:
    'left leave leaves leaving depart departs departed departing departure* took_off take_off returned flew_back abgeflogen abflog verliess* gestartet salio salieron despeg* parti partis quitte decoll* repartit repartis repartie partiu partiram deixou deixaram saiu sairam descol* levantou_voo ripartit* partit* decollat* lasciat* abandono abandonaron verlassen abgehoben вылетел* покинул* улетел* вилетіл* залишив залишила залишили відлет* غادر* تغادر يغادر تغادران تقلع يقلع اقلع* ترك',
  send: 'send* sent deploy* dispatch* entsand* geschickt schickt* verlegt* envio envia envian enviar* envie enviaron enviada* enviado* enviou mando mandaron mandou mandaram despleg* envoi* envoy* inviat* inviano отправ* послал* направил* відправ* надісл* ارسل* ارسال* نشر*',
  carry:
    'carry* carried carrying load* aboard on_board bring* brought transport* befordert brachte* beladen bord llev* bordo transport* cargad* apport* transportad* levar* levou trouxe* trasport* portat* доставил* привез* борту перевоз* доставив* يحمل* تحمل* حمل* نقل* حامل*',
  equipment:
    'equipment material materiel gear supplies cargo freight hardware ausrustung gerat material fracht guter ladung equipo* equipamiento carga cargamento pertrechos equipement* cargaison fret equipament* carico attrezzatur* техник* груз* оборудован* снаряж* вантаж* обладнан* معدات عتاد شحنه تجهيزات محموله',
  personnel:
    'personnel staff specialists experts personal personale especialistas specialistes spezialisten personas specialisti специалист* персонал* фахівц* خبراء افراد كاركنان متخصص*',
  contract:
    'contract* agreement* deal treaty accord vertrag* vertrage abkommen contrato* acuerdo* contrat* accord* acordo* contratt* контракт* договор* соглашен* угод* عقود عقد اتفاق* قرارداد*',
  technical: 'technical technisch* tecnic* technique* техническ* технічн* تقني* فني* فني',
  cooperation:
    'cooperat* co_operation kooperation zusammenarbeit cooperacion cooperation cooperacao cooperazione сотруднич* співпрац* تعاون همكاري',
  exercise:
    'exercise* drill* manoeuvre* maneuver* war_games manover ubung* ejercicio* maniobra* exercice* manoeuvres exercicio* manobra* esercitazion* учени* маневр* навчан* مناورات تمرين رزمايش مانور',
  support:
    'support* back backed backing backs unterstutz* apoy* respald* soutien soutenir apoi* sostegn* appoggi* поддерж* підтрим* دعم يدعم حمايت',
  ally: 'ally allies allied alliance* verbundete* bundnis* aliad* alianza* alianca* allie* alleat* союзник* союзниц* حليف حليفه حلفاء متحد متحدان متحده',
  official:
    'official* beamte* funktionar* regierungsvertreter* funcionari* autoridad* fonctionnaire* responsable* autoridad* responsavel responsaveis funzionari* чиновник* официальн* посадов* مسؤول* مسئول* مقام*',
  train:
    'training trainings trained trainer* trains ausbild* schulung entrenamiento adiestramiento capacitacion formation treinamento formacao addestrament* обучен* підготовк* تدريب* آموزش',
  maintain:
    'maintenance servicing serviced repair* wartung mantenimiento maintenance manutencao manutenzione обслужив* ремонт* обслуговув* صيانه تعمير*',
  strategy: 'strateg* стратег* استراتيجي* راهبرد*',
  believe:
    'believ* accus* claim* glaubt beschuldigt vorwirft wirft cree acusa accuse croit acredita accusa считает обвин* вважа* звинувач* يعتقد يتهم اتهم',
  overthrow:
    'overthrow* oust* topple* coup putsch sturz* umsturz golpe derrocar* derroc* renverse* coup_d_etat derrubar golpe rovesciare переворот* сверг* сверж* скин* انقلاب* اطاح* الاطاحه سرنگون* كودتا',
  refuse:
    'refus* reject* does_not_accept will_not_give_up nao_aceita no_acepta n_accepte_pas non_accetta weigert* lehnt rechaz* niega rechaz* refuse* recus* rifiut* отказыва* отверг* відмов* يرفض رفض',
  resign:
    'step_down stepped_down resign* stepping_down give_up_power leave_office quit_power relinquish* deixar_a_presidencia deixar_o_poder dejar_el_poder dejar_la_presidencia abandonar_el_poder quitter_le_pouvoir lasciare_il_potere покинуть_пост rucktritt zurucktreten dimit* renunciar renunci* demission* renunciar dimission* отставк* уити відставк* استقال* تنحي استعفا',
  declare:
    'declar* proclaim* claiming_the claimed_the assumed_the took_on ausgerufen ernannt* erklart* proclam* autoproclam* autodeclar* провозгл* объявил* проголос* اعلن* اعلام_كرد نصب',
  president: 'president* prasident* staatschef* presidente* presidenc* президент* رئيس رييس رئيس‌جمهور*',
  interim:
    'interim* acting ubergang* interims* encargado interino interin* ad_interim временн* тимчасов* موقت مؤقت انتقالي',
  opposition: 'opposit* oppositionell* oposi* opposant* opposizion* оппозиц* опозиц* معارض* مخالف*',
  election:
    'election* elect vote wahl wahlen eleccion* election* eleicao eleicoes elezion* выбор* вибор* انتخاب*',
  rigged:
    'rigged fraud* sham manipuliert* gefalscht* fraude fraudulent* truqu* fraud* broglio сфальсифиц* нелегитим* نزيه مزور*',
  nation: 'countries nations states lander staaten paises pays paesi стран* держав* государств* دول كشورها',
  pressure:
    'pressur* urge* demand* call_on druck forder* presion* exig* pression exige pressao pressione требу* давлен* тиск ضغط* مطالب*',
  criticise:
    'critici* condemn* denounc* kritisiert* verurteil* kritik critic* conden* denunci* critiqu* condamn* condanna* критик* осуд* осужд* засуд* انتقد* دان* محكوم*',
  sanction: 'sanction* sanktion* sancion* sancoes sanzion* санкци* عقوبات تحريم*',
  aid: 'humanitarian* aid relief hilfe hilfsguter ayuda aide ajuda aiuti гуманитарн* помощ* допомог* مساعدات كمك*',
  medicine: 'medicine* medical medikament* medicament* medicinal* медикамент* лекарств* ادويه دارو',
  attack:
    'attack* strike* bomb* angriff* anschlag* ataque* atentado* attaque* attentat* attacc* атак* удар* напад* هجوم* حمله',
  kill: 'kill* dead death* died dies dying getotet tote starb starben mato mataron matado* muert* tues tuer tuee* mort morts morte mortes morti uccis* убит* погиб* загин* قتل* كشته',
  injure: 'injur* wound* verletz* herid* bless* ferid* ferit* ранен* поранен* جرح* اصيب* زخمي*',
  arrest:
    'arrest* detain* custody festgenommen verhaftet* deten* preso presos presa presas arrestat* арестов* задерж* затрим* اعتقل* بازداشت*',
  earthquake:
    'earthquake* quake* tremor* erdbeben terremoto* sismo* seisme* tremblement землетряс* землетрус* زلزال* زلزله',
  fire: 'fire fires blaze wildfire* grossbrand* feuer incendio* incendie* incendi* пожар* пожеж* حريق آتش',
  crash:
    'crash* collision derail* absturz ungluck* accidente* estrell* accident* ecras* acidente* incident* авари* катастроф* تحطم* سقوط*',
  protest:
    'protest* demonstrat* rally kundgebung manifest* protest* marcha* manifestation* protesto* протест* احتجاج* مظاهر* تظاهر* اعتراض*',
  trial:
    'trial court convict* sentenc* prozess gericht verurteilt juicio tribunal conden* proces tribunal julgamento tribunale суд приговор* محاكم* دادگاه',
  talks:
    'talks negotiat* summit meet* verhandlung* gesprach* treffen negocia* reunion cumbre pourparlers rencontre negocia* reuniao colloqui incontro переговор* встреч* перемовин* محادثات مفاوضات مذاكر*',
  visit: 'visit* besuch* visita* visite* визит* візит* زيار* ديدار',
  withdraw:
    'withdraw* pull_out pull_its abzug abziehen abzieh* retir* retire* retirer retrait retirar ritir* вывод* вывест* уити уходит* виве* سحب* انسحاب* خروج*',
  airport: 'airport* flughafen aeropuerto* aeroport* aeroporto* аэропорт* аеропорт* مطار* فرودگاه*',
  fly: 'flew fly flight* via by_way_of stopover* stopped_over stopped_in stopping_in refuel* zwischenlandung* zwischenstopp* hicieron_escala escala_en fait_escale passes_par passe_par pasaron_por passaram_por parado_em parado_na parado_no fecero_scalo сели_в садились_по_пути садились_по_дороге дозаправ* посадк* هبطت_في_طريقها flug* geflogen flog volo vuelo* vol vols voar* voo* volo voli полет* реис* летел* політ* рейс* رحله رحلات پرواز*',
  weapon: 'weapon* arms waffen arma armas armes armi armamento* оружи* вооружен* збро* اسلحه سلاح تسليح*',
  threat: 'threat* threaten* drohung droh* amenaza* menac* ameac* minacc* угроз* угрож* загроз* تهديد*',
};

/** Concepts that say what was done: a sentence that does nothing of what a fact reports does not state it by its names alone. */
export const ACTIONS = new Set(
  (
    'arrive leave send carry fly support train maintain believe overthrow refuse resign declare exercise contract pressure criticise ' +
    'sanction attack kill injure arrest earthquake fire crash protest trial talks visit withdraw threat'
  ).split(' '),
);

/** Those of them that are moves: who or what comes and goes, is sent and brought. */
export const MOVES = new Set('arrive leave send carry fly'.split(' '));
