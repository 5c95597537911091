/**
 * Offices of one chain of command or administration, across languages, folded; "*" ends a stem, "_" joins words. Two that a
 * person is given beside one name, of one body, are different posts; a rank ("general") is none.
 */
export const OFFICES: Record<string, string> = {
  'chief-of-staff':
    'chief_of_staff chief_of_general_staff chief_of_the_general_staff chief_of_the_main_staff head_of_the_general_staff head_of_the_main_staff ' +
    'stabschef* generalstabschef* chef_des_stabes chef_des_generalstabs ' +
    'jefe_de_estado_mayor jefe_del_estado_mayor jefe_del_alto_estado_mayor ' +
    'chef_d_etat_major chef_de_l_etat_major ' +
    'chefe_do_estado_maior chefe_de_estado_maior chefe_do_estado_maior_general ' +
    'capo_di_stato_maggiore capo_dello_stato_maggiore ' +
    'начальник*_штаба начальник_штаба начальника_штаба начальником_штаба начальнику_штаба начальник_главного_штаба начальника_главного_штаба начальником_главного_штаба начальник_генерального_штаба начальника_генерального_штаба начальник_генштаба начальника_генштаба ' +
    'начальник_головного_штабу начальника_головного_штабу начальник_штабу начальника_штабу ' +
    'رئيس_اركان رئيس_هيئه_اركان رئيس_ستاد',
  commander:
    'commander commanders commander_in_chief commanding_officer commands befehlshaber* oberbefehlshaber* kommandeur* kommandant* ' +
    'comandante* commandant* commande comandante_en_jefe comandante_em_chefe comandante_in_capo ' +
    'командующ* главнокомандующ* главком* командир* командувач* головнокомандувач* ' +
    'قائد فرمانده فرماندهي',
  head:
    'head chief leader leads heads director directs leiter* leitet chef chefin jefe encabeza dirige director_general responsable ' +
    'directeur chefe lidera diretor capo guida dirige direttore responsabile ' +
    'глава главы начальник* руководител* директор* возглавля* керівник* очолю* ' +
    'رئيس مدير يقود يراس رهبر',
  minister: 'minister ministers secretary minister* ministro ministra ministre министр* міністр* وزير',
  spokesman:
    'spokesman spokeswoman spokesperson sprecher* portavoz vocero porte_parole porta_voz portavoce пресс_секретар* представител* речник* متحدث سخنگو',
  ambassador: 'ambassador* botschafter* embajador* ambassadeur* embaixador* ambasciator* посол посла سفير',
  inspector:
    'inspector* inspekteur* inspektor* inspecteur* inspetor* ispettore инспектор* інспектор* مفتش بازرس',
  adviser:
    'adviser* advisor* berater* asesor asesora conseiller* assessor consigliere советник* радник* مستشار مشاور',
};

/** Words that make an office that of a second: "deputy commander". */
export const DEPUTIES =
  'deputy vice assistant stellvertretend* stellvertreter* vize* vicejefe vice subjefe adjunto adjoint adjointe segundo_jefe vicecomandante subcomandante vicecapo заместител* замглав* замком* заступник* نائب معاون قائم_مقام';

/** What somebody leads for a while, beside the post: "head of the delegation" says nothing of it. */
export const FOR_A_WHILE =
  'delegation* delegacion delegacao delegazione mission mision missao missione group gruppe grupo groupe gruppo team crew contingent* troops soldiers ' +
  'делегаци* групп* миссии контингент* делегації групи وفد الوفد مجموعه بعثه هيات';

/** Ranks: what stands before a name and is none of it. */
export const RANKS =
  'gen col lt maj adm brig capt general* major* colonel lieutenant admiral vice rear marshal captain brigadier ' +
  'generaloberst generalleutnant generalmajor oberst oberstleutnant kapitan marschall ' +
  'coronel teniente almirante vicealmirante mayor mariscal brigada division ejercito ' +
  'lieutenant_colonel amiral vice_amiral marechal ' +
  'coronel tenente almirante marechal generale colonnello tenente ammiraglio maresciallo ' +
  'генерал* полковник* лейтенант* майор* адмирал* маршал* ' +
  'генерал* лейтенант*';

/** What those do who are visited: their own officers stand beside such a word. */
export const HOSTS =
  'receiv* welcom* greet* host* met_by met_with empfang* empfing* begruss* willkommen ' +
  'recib* bienvenida anfitrion* accueil* recu recus recue recues receb* acolh* ricevut* accolt* accogl* ' +
  'встрет* встреч* принял* приняв* зустрі* прийня* استقبل* استقبال*';
