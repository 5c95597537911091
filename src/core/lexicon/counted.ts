/**
 * What news counts: classes of nouns whose members count the same things, words by language, folded; a "*" ends a stem.
 * `within`: the class that a member also belongs to, so that "two bombers" can be compared with "two planes" and never the
 * other way round. `dual`: forms that say two by themselves. Words of several tokens are joined by "_".
 */
export interface CountedClass {
  name: string;
  within?: string;
  words: string;
  dual?: string;
}

export const COUNTED: CountedClass[] = [
  {
    name: 'soldier',
    within: 'military',
    words:
      'soldier soldiers troop troops serviceman servicemen servicemember* servicewoman servicewomen service_member* military_personnel military_specialist* military_expert* military_advis* military_official* marines ' +
      'soldat soldaten militars militarangehorige* armeeangehorige* militarspezialist* militarexpert* ' +
      'soldado soldados militar militares uniformado* efectivo efectivos efectivos_militares ' +
      'soldats militaire militaires ' +
      'soldato soldati militare militari ' +
      'солдат* военн военных военные военными военным военнослужащ* военспец* военный ' +
      'військов військових військові військовослужбовц* солдат* ' +
      'جندي جنديا جنود الجنود عسكري عسكريا عسكريين عسكريون العسكريين سرباز سربازان نظامي نظاميان',
  },
  {
    name: 'aircraft',
    words:
      'plane planes aircraft airplane* aeroplane* jet jets planeload* ' +
      'flugzeug* maschine maschinen militarmaschine* militarflugzeug* flieger ' +
      'avion aviones aeronave aeronaves aparato aparatos ' +
      'avions appareil appareils ' +
      'aviao avioes aparelho aparelhos ' +
      'aereo aerei velivol* aeroplan* ' +
      'самолет* самоліт* борт борта бортов літак* ' +
      'طائره الطائره طايره طائرات الطائرات طايرات هواپيما هواپيماي هواپيماها',
    dual: 'طائرتان طائرتين الطائرتان الطائرتين طايرتان طايرتين الطايرتان الطايرتين طائرتا طايرتا',
  },
  {
    name: 'cargo-plane',
    within: 'aircraft',
    words:
      'cargo_plane cargo_planes cargo_aircraft cargo_jet* cargo_airplane* freighter freighters freight_plane* transport_plane* transport_aircraft airlifter* ' +
      'frachtmaschine* frachtflugzeug* transportmaschine* transportflugzeug* transporter ' +
      'carguero cargueros avion_de_carga aviones_de_carga avion_carguero ' +
      'gros_porteur* avion_cargo avions_cargo* le_cargo un_cargo du_cargo l_avion_cargo ' +
      'cargueiro cargueiros aviao_de_carga avioes_de_carga aviao_cargueiro ' +
      'il_cargo del_cargo dal_cargo aereo_cargo aerei_cargo ' +
      'транспортник* транспортныи_самолет транспортного_самолета транспортныи_борт грузовои_самолет грузового_самолета ' +
      'транспортнии_літак вантажнии_літак вантажного_літака ' +
      'طائره_شحن طائره_الشحن طائره_نقل طائره_النقل هواپيماي_باري هواپيماي_ترابري',
  },
  {
    name: 'passenger-plane',
    within: 'aircraft',
    words:
      'passenger_jet* passenger_plane* passenger_aircraft airliner* ' +
      'passagiermaschine* passagierflugzeug* verkehrsflugzeug* ' +
      'avion_de_pasajeros aviones_de_pasajeros ' +
      'avion_de_ligne avions_de_ligne avion_de_passagers ' +
      'aviao_de_passageiros avioes_de_passageiros ' +
      'aereo_di_linea aereo_passeggeri ' +
      'пассажирскии_самолет пассажирского_самолета лаинер* пасажирськии_літак ' +
      'طائره_ركاب طائره_الركاب هواپيماي_مسافربري',
  },
  {
    name: 'bomber',
    within: 'aircraft',
    words:
      'bomber bombers bombern langstreckenbomber* bombardero* bombardier bombardiers bombardeiro* bombardier* bombardieri бомбардировщик* бомбардувальник* ракетоносц* قاذفه قاذفات بمبافكن*',
    dual: 'قاذفتان قاذفتين',
  },
  {
    name: 'helicopter',
    within: 'aircraft',
    words:
      'helicopter* hubschrauber* helicoptero* helicoptere* elicotter* вертолет* вертоліт* гелікоптер* مروحيه مروحيات هليكوپتر بالگرد',
  },
  {
    name: 'ship',
    words:
      'ship ships vessel* warship* schiff schiffe kriegsschiff* barco barcos buque buques navire* navio navios nave navi корабл* суд_на судно судна سفينه سفن كشتي',
  },
  {
    name: 'missile',
    words:
      'missile missiles rocket rockets rakete raketen misil misiles missil misseis missili ракет* صاروخ صواريخ موشك*',
  },
  {
    name: 'tank',
    words: 'panzer tanque tanques char chars carro_armato carri_armati танк танка танков دبابه دبابات تانك',
  },
  {
    name: 'person',
    words:
      'people person persons personnel individuals mensch menschen personen leute persona personas personne personnes gens pessoa pessoas persone человек человека людей людини осіб شخص شخصا اشخاص نفر',
  },
  {
    name: 'official',
    within: 'person',
    words:
      'official officials officer officers beamte* funktionar* funcionario* fonctionnaire* funcionario* funzionar* чиновник* чиновників مسؤول مسؤولين مسئول مقام',
  },
  {
    name: 'killed',
    words:
      'dead killed deaths fatalities tote toten todesopfer muertos muertas morts mortos morti погибш* убит* загибл* قتيل قتيلا قتلي كشته',
  },
  {
    name: 'injured',
    words:
      'injured wounded verletzte* heridos heridas blesses blessees feridos feriti раненых ранены поранен* جريح جريحا جرحي زخمي مجروح',
  },
  {
    name: 'country',
    words:
      'country countries nation nations state states land lander landern staat staaten pais paises pays paesi paese стран* держав* государств* دوله دول كشور',
  },
];
