/** Words with which English news introduces who somebody or something is. Folded; general, not a story's. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Heads of a person's role: "opposition leader", "chief of staff", "former-President". */
export const PERSON_ROLES = words(
  `president minister premier chancellor secretary senator congressman congresswoman representative governor mayor
  councillor councilor lawmaker legislator deputy mp ambassador envoy diplomat consul commissioner official officer
  leader chief head chairman chairwoman chair chairperson director manager executive ceo founder cofounder owner
  general colonel major captain lieutenant sergeant admiral commander marshal brigadier corporal private pilot copilot
  co-pilot soldier spokesman spokeswoman spokesperson adviser advisor aide analyst expert economist strategist
  journalist reporter correspondent editor columnist author writer novelist blogger photographer professor researcher
  scientist historian teacher doctor surgeon nurse lawyer attorney prosecutor judge justice sheriff detective
  inspector activist dissident campaigner organizer organiser candidate politician king queen prince princess duke
  emperor sultan emir sheikh ayatollah pope cardinal archbishop bishop priest imam rabbi actor actress singer musician
  rapper producer filmmaker model comedian presenter host athlete player footballer striker goalkeeper coach trainer
  captain quarterback boxer golfer swimmer sprinter cyclist driver winner champion survivor victim suspect gunman
  defendant resident witness neighbor neighbour farmer businessman businesswoman entrepreneur investor banker
  billionaire developer engineer astronaut agent lobbyist mother father brother sister wife husband son daughter
  widow mr mrs ms miss sir dame lord lady dr prof rev gen col lt capt sgt maj adm sen rep gov`,
);

/** Heads of what an organisation is: "state news agency Sputnik". */
export const ORGANISATION_ROLES = words(
  `agency newspaper magazine broadcaster network channel station website site portal company firm group
  airline carrier airliner operator manufacturer maker bank party organization organisation charity ngo union
  watchdog regulator think-tank militia club startup retailer giant contractor`,
);

/** What may stand before the head of a role and belongs to it. */
export const ROLE_MODIFIERS = words(
  `acting former ex vice deputy assistant associate prime foreign defense defence interior finance justice energy
  health education trade transport culture environment opposition government state federal national local regional
  provincial municipal city county district independent senior junior top leading chief lead head interim incumbent
  caretaker outgoing incoming elect self-proclaimed self-declared news press media political military army navy naval
  air force police security intelligence human rights civil public private military-backed veteran retired longtime
  long-time longtime late supreme party parliamentary presidential vice-presidential first second third executive
  managing general attorney chief spiritual religious rebel separatist union student investigative freelance
  freelancing television tv radio sports football film pop rock hip-hop right-wing left-wing far-right far-left
  socialist conservative liberal democratic republican labour communist nationalist exiled jailed ousted deposed
  young old big online state-owned state-run state-controlled official russian-born low-cost budget oil gas tech
  weekly daily non-profit nonprofit rights special`,
);

/** Initials that name no organisation. */
export const OTHER_INITIALS = words(
  `tv mp mps mep ceo cfo pm am dna rna gdp id it ok ii iii iv vi vii pr hr ph.d phd dj vip sms gps pdf faq diy lgbt lgbtq hiv aids covid edt est gmt utc pst pdt cet bst ufo suv atm rv wi-fi ai ui pc nsfw sos w.h`,
);

/** Last words of the names of organisations. */
export const ORGANISATION_WORDS = words(
  `agency ministry department council committee commission party university college institute bank corporation corp inc
  ltd company group airlines airways union association federation foundation organization organisation court parliament
  congress senate assembly house bureau office authority administration service services force forces army navy guard
  police league club fc news times post journal tribune herald press network media television tv radio radio alliance
  coalition brigade front movement church society center centre school hospital board fund kremlin pentagon nations
  states cabinet`,
);

/** Words of the names of places. */
export const PLACE_WORDS = words(
  `airport airfield airbase base port harbor harbour river lake sea ocean bay gulf strait canal island islands mountain
  mountains mount valley desert forest park beach coast peninsula street road avenue boulevard square bridge station
  stadium city town village province region county district palace castle prison jail camp hills heights cape`,
);

/** What a designation ("Il-62") must be called, nearby, to be equipment: aircraft, ships, vehicles and arms. */
export const EQUIPMENT_NOUNS = words(
  `plane planes aircraft jet jets airliner airliners airplane airplanes bomber bombers fighter fighters warplane
  warplanes helicopter helicopters gunship gunships drone drones missile missiles rocket rockets launcher launchers
  system systems tank tanks vehicle vehicles truck trucks howitzer howitzers rifle rifles gun guns submarine submarines
  frigate frigates destroyer destroyers corvette corvettes carrier carriers cruiser cruisers spacecraft satellite
  satellites capsule locomotive train trains freighter transporter transporters turboprop glider`,
);

/** Words of a class of equipment that may stand before its noun: "strategic bombers", "surface-to-air missile". */
export const EQUIPMENT_MODIFIERS = words(
  `passenger cargo transport strategic heavy light military civilian attack combat fighter stealth nuclear
  nuclear-capable long-range short-range medium-range supersonic air-defense air-defence anti-aircraft anti-tank
  surface-to-air ballistic cruise battle main armored armoured airlift charter reconnaissance surveillance spy
  twin-engine four-engine wide-body widebody turboprop air defense defence jet`,
);
