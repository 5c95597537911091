/** The commonest words of each language, folded: enough to tell the languages of news apart, and never evidence of a story. */
export const STOPWORDS: Record<string, string> = {
  en: 'the of and to in a is that for on with was as by at from it be are this have has had not or an but its his her their they he she were been will would which who after about said more than into over out up also no one two new can if when there what all some could other last first before between against during under where while because most only so do did just being those these them him our we you your my i me us how',
  de: 'der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihre ihr seine wenn',
  es: 'de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante ha fue son han ser segun',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa ses aux ou comme mais cette ont ete etait fait leur si deux meme tout nous apres entre selon',
  pt: 'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das sua ou quando muito nos ja esta tambem so pelo pela ate isso ela entre depois sem mesmo aos seus quem nas foi sao segundo',
  it: 'di che e la il un a per in una sono con non del si da come le dei nel alla della anche piu ha lo gli al delle ma nella se dal ai suo sua dopo stato tra cui questo quando i l',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar door over ze hij wordt worden heeft',
  pl: 'w i na z do sie nie to ze jest o jak po od za dla przez tym przy byl oraz ktore jego',
  tr: 've bir bu da de icin ile olarak cok daha olan gibi en ne kadar sonra',
  ru: 'и в не на с что по из к у о за от для как это он его но был она они до а же или бы после при так все также было были который только уже',
  uk: 'і в у на з не що до та за про від для як це він його але був вона вони після при так також було були який тільки вже й є',
  ar: 'في من علي ان الي التي الذي عن مع هذا هذه كان و او ما بعد قال بين كما لا لم قد ذلك',
  fa: 'و در به از كه اين را با است براي آن يك مي هاي خود تا كرد بر بود شد ها اند نيز',
};
