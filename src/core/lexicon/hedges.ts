/** Words before (or after) a figure that say how exactly it is meant, by language, folded. "_" joins words. */

export const HEDGES: Record<'about' | 'over' | 'nearly' | 'under', string> = {
  about:
    'about around approximately some roughly circa ca estimated or_so ' +
    'etwa rund ungefahr zirka knapp_uber ' +
    'unos unas alrededor_de aproximadamente cerca_de en_torno_a ' +
    'environ quelque quelques autour_de une_centaine ' +
    'cerca_de aproximadamente uns umas em_torno_de por_volta_de ' +
    'circa_un intorno_a all_incirca un_centinaio ' +
    'около примерно приблизительно порядка ' +
    'близько приблизно ' +
    'نحو حوالي قرابه زهاء حدود حدودا تقريبا',
  over: 'over more_than at_least no_fewer_than no_less_than not_less_than upwards_of exceeding uber mehr_als mindestens mas_de al_menos plus_de au_moins mais_de pelo_menos piu_di oltre almeno более больше свыше понад більше اكثر_من بيش_از',
  nearly:
    'nearly almost close_to fast beinahe knapp casi presque pres_de quase perto_de quasi почти майже بقرابه ما_يقرب_من نزديك_به',
  under:
    'under less_than fewer_than up_to as_many_as as_much_as no_more_than not_more_than at_most weniger_als bis_zu menos_de hasta moins_de jusqu_a menos_de ate meno_di fino_a менее меньше до менше اقل_من',
};
