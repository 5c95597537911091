/**
 * Words by which a sentence tells of something that it does not say was so: denials, conditions, what could be, what is only
 * planned; by language, folded. "_" joins words, "*" ends a stem.
 */
export interface UnassertedWords {
  /** of the verb that follows within few words: "did not carry", "may have left" */
  near: string;
  /** of what follows within more words: "no planes landed", "denied that the planes carried" */
  wide: string;
  /** of what stands before it in its clause too: "landeten nicht" */
  behind?: string;
  /** phrases that begin like one and deny nothing: "not only" */
  except?: string;
}

export const UNASSERTED: Record<string, UnassertedWords> = {
  en: {
    near:
      'not never without cannot don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn can could may might will would ' +
      'want_to wants_to wanted_to plan_to plans_to planned_to planning_to ready_to prepared_to intends_to threatened_to going_to set_to about_to ' +
      'expected_to scheduled_to supposed_to due_to likely_to able_to capable_of failed_to',
    wide: 'no none neither nor if unless whether deny denies denied denying false untrue',
    except:
      'not_only not_just not_merely not_least not_the_first not_for_the_first no_doubt no_fewer_than no_less_than no_more_than not_more_than not_less_than',
  },
  de: {
    near: 'konnte konnten konnen kann',
    wide: 'nicht nie niemals kein keine keinen keiner keinem keinerlei wenn falls ob bestreitet bestritt dementiert* ohne',
    behind: 'nicht nie niemals kein keine keinen keiner',
    except: 'nicht_nur nicht_zum_ersten_mal nicht_mehr_als nicht_weniger_als',
  },
  es: {
    near: 'no nunca jamas puede pueden podria podrian pudo pudieron',
    wide: 'ningun ninguno ninguna tampoco niega nego negaron desmiente* desminti* si',
    except: 'no_solo no_solamente no_mas_de no_menos_de no_es_la_primera_vez',
  },
  fr: {
    near: 'ne n pas jamais peut peuvent pourrait pourraient',
    wide: 'aucun aucune ni dement dementi nie si',
    except: 'non_seulement pas_seulement pas_moins_de pas_plus_de',
  },
  pt: {
    near: 'nao nunca jamais pode podem poderia poderiam',
    wide: 'nenhum nenhuma nega negou negaram desmente desmentiu desmentiram caso',
    except: 'nao_so nao_apenas nao_mais_de nao_menos_de',
  },
  it: {
    near: 'non mai puo possono potrebbe potrebbero',
    wide: 'nessun nessuno nessuna nega negato smentisce smentito se',
    except: 'non_solo non_soltanto non_piu_di non_meno_di',
  },
  ru: {
    near: 'не никогда может могут мог могла могли могло',
    wide: 'ни никакие никаких отрица* опроверг* если якобы_не',
    except: 'не_только не_менее не_более не_впервые не_первыи',
  },
  uk: {
    near: 'не ніколи може можуть міг могла могли',
    wide: 'жоден жодного жодні запереч* спростув* якщо',
    except: 'не_тільки не_лише не_менше не_більше не_вперше',
  },
  ar: {
    near: 'لم لن لا ليس ليست يمكن قد_يكون قد_تكون',
    wide: 'نفي نفت ينفي تنفي نفيا لو اذا',
    except: 'لا_سيما لا_يقل لا_تقل',
  },
  fa: {
    near: 'نه نمي*',
    wide: 'اگر تكذيب هيچ',
    behind:
      'نكرد نكردند نكرده نشد نشدند نشده نبود نبودند نيست نيستند نداشت نداشتند نخواهد نخواهند نمي* تكذيب',
  },
};
