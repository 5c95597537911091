/**
 * Words of web pages that are no part of a report: navigation, calls to act, labels of other things. In every language at once,
 * since a line is sorted before its seed's language is told, and folded before they are compared.
 */

interface Furniture {
  /** lines that are one of these, whole */
  lines: string;
  /** what a sentence of a publisher about itself holds */
  phrases: string;
  /** what leads to another report, before a colon */
  readMore: string;
}

export const FURNITURE: Readonly<Record<string, Furniture>> = {
  ar: {
    lines:
      'الرئيسية, سياسة, اقتصاد, رياضة, آراء, فيديو, مشاركة, شارك, طباعة, تعليقات, إعلان, تسجيل الدخول, اشترك, ' +
      'النشرة البريدية, مواضيع ذات صلة, مقالات ذات صلة, الأكثر قراءة, اقرأ المزيد, شاهد الفيديو, تابعونا',
    phrases:
      'اشترك في نشرتنا, نشرتنا البريدية, تابعونا على, حمل تطبيقنا, جميع الحقوق محفوظة, سياسة الخصوصية الخاصة بنا, ' +
      'اضغط هنا',
    readMore: 'اقرأ أيضا, اقرأ المزيد, شاهد أيضا, مواضيع ذات صلة, للمزيد',
  },
  de: {
    lines:
      'startseite, politik, wirtschaft, sport, meinung, panorama, video, videos, teilen, drucken, kommentare, ' +
      'kommentar schreiben, anzeige, werbung, anmelden, abonnieren, newsletter, mehr zum thema, zum thema, ' +
      'weitere artikel, verwandte artikel, verwandte themen, meistgelesen, mehr lesen, weiterlesen, video ansehen, ' +
      'folgen sie uns, nach oben, bildunterschrift',
    phrases:
      'newsletter abonnieren, abonnieren sie unseren, unseren newsletter, unserem newsletter, folgen sie uns auf, ' +
      'laden sie unsere app, alle rechte vorbehalten, unsere nutzungsbedingungen, unseren nutzungsbedingungen, ' +
      'unsere datenschutzerklarung, unserer datenschutzerklarung, klicken sie hier, schreiben sie uns, ' +
      'bitte javascript aktivieren',
    readMore:
      'lesen sie auch, lesen sie mehr, mehr lesen, weiterlesen, siehe auch, mehr zum thema, zum thema, mehr dazu',
  },
  en: {
    lines:
      'news, home, world, politics, business, sport, sports, opinion, video, videos, audio, live, menu, search, ' +
      'share, share this article, share on facebook, share on twitter, tweet, print, email, e-mail, comments, ' +
      'comment, advertisement, advertising, sponsored, subscribe, sign in, log in, sign up, newsletter, newsletters, ' +
      'related, related articles, related stories, related topics, related content, more on this story, most read, ' +
      'most popular, recommended, read more, watch video, watch now, listen, listen to audio, follow us, ' +
      'back to top, top stories, image, caption, image caption, getty images, story highlights, terms of use, ' +
      'terms of service, privacy policy, cookie policy, play video',
    phrases:
      'sign up for, subscribe to our, subscribe to the, newsletter here, our newsletter, daily newsletter, ' +
      'follow us on, like us on facebook, download our app, breaking news alerts, all rights reserved, ' +
      'our terms of use, our terms of service, our cookie policy, our privacy policy, ' +
      'this material may not be published, click here to, send us your, enable javascript, support our journalism',
    readMore: 'read more, read also, also read, see also, related, more, watch, recommended',
  },
  es: {
    lines:
      'inicio, portada, politica, economia, deportes, opinion, video, videos, compartir, imprimir, comentarios, ' +
      'publicidad, suscribete, suscribase, iniciar sesion, boletin, boletines, noticias relacionadas, ' +
      'temas relacionados, lo mas leido, mas informacion, leer mas, ver video, siguenos, volver arriba, pie de foto',
    phrases:
      'suscribete a, suscribase a, nuestro boletin, siguenos en, siganos en, descarga nuestra app, ' +
      'todos los derechos reservados, nuestras condiciones de uso, nuestra politica de privacidad, ' +
      'nuestra politica de cookies, haga clic aqui, haz clic aqui, escribenos a, activar javascript',
    readMore:
      'lea tambien, lea mas, leer mas, lee tambien, vea tambien, ver tambien, mas informacion, te puede interesar, ' +
      'relacionado',
  },
  fa: {
    lines:
      'خانه, صفحه اصلی, سیاست, اقتصاد, ورزش, دیدگاه, ویدئو, ویدیو, هم‌رسانی, اشتراک‌گذاری, چاپ, نظرات, تبلیغات, ' +
      'آگهی, ورود, عضویت, خبرنامه, مطالب مرتبط, اخبار مرتبط, پربازدیدترین, ادامه مطلب, ما را دنبال کنید',
    phrases:
      'خبرنامه ما, ما را دنبال کنید, اپلیکیشن ما, تمامی حقوق محفوظ, کلیه حقوق محفوظ, حریم خصوصی ما, اینجا کلیک کنید',
    readMore: 'بیشتر بخوانید, همچنین بخوانید, مطالب مرتبط, ادامه مطلب, ببینید',
  },
  fr: {
    lines:
      'accueil, politique, economie, sport, opinion, video, videos, partager, imprimer, commentaires, publicite, ' +
      "s'abonner, abonnez-vous, se connecter, newsletter, newsletters, sur le meme sujet, articles lies, " +
      'a lire aussi, les plus lus, lire la suite, voir la video, suivez-nous, haut de page, legende',
    phrases:
      'inscrivez-vous a, abonnez-vous a, notre newsletter, suivez-nous sur, telechargez notre application, ' +
      "tous droits reserves, nos conditions d'utilisation, notre politique de confidentialite, cliquez ici, " +
      'ecrivez-nous, article reserve aux abonnes, activer javascript',
    readMore:
      'lire aussi, a lire aussi, a lire, voir aussi, lire la suite, sur le meme sujet, lire egalement',
  },
  it: {
    lines:
      'home, politica, economia, sport, opinioni, video, condividi, stampa, commenti, pubblicita, abbonati, accedi, ' +
      'newsletter, articoli correlati, leggi anche, i piu letti, leggi tutto, guarda il video, seguici, torna su, ' +
      'didascalia',
    phrases:
      'iscriviti alla, la nostra newsletter, alla nostra newsletter, seguici su, scarica la nostra app, ' +
      "tutti i diritti riservati, riproduzione riservata, le nostre condizioni d'uso, " +
      'la nostra informativa sulla privacy, clicca qui, scriveteci, attivare javascript',
    readMore: 'leggi anche, leggi di piu, per approfondire, vedi anche, guarda anche, correlati',
  },
  pl: {
    lines:
      'strona glowna, polityka, gospodarka, sport, opinie, wideo, udostepnij, drukuj, komentarze, reklama, ' +
      'zaloguj sie, zapisz sie, newsletter, powiazane artykuly, najczesciej czytane, czytaj wiecej, czytaj dalej, ' +
      'obejrzyj wideo, obserwuj nas, powrot do gory',
    phrases:
      'zapisz sie na, nasz newsletter, naszego newslettera, obserwuj nas na, pobierz nasza aplikacje, ' +
      'wszelkie prawa zastrzezone, nasza polityke prywatnosci, naszej polityki prywatnosci, kliknij tutaj, ' +
      'napisz do nas, wlacz javascript',
    readMore:
      'czytaj takze, czytaj tez, czytaj wiecej, zobacz takze, zobacz tez, przeczytaj takze, przeczytaj, wiecej',
  },
  pt: {
    lines:
      'inicio, capa, politica, economia, esportes, desporto, opiniao, video, videos, compartilhar, partilhar, ' +
      'imprimir, comentarios, publicidade, continua apos a publicidade, assine, entrar, boletim, newsletter, ' +
      'noticias relacionadas, mais lidas, leia mais, saiba mais, assista ao video, siga-nos, voltar ao topo, legenda',
    phrases:
      'inscreva-se na, assine a nossa, nossa newsletter, siga-nos no, siga-nos em, baixe nosso aplicativo, ' +
      'todos os direitos reservados, nossos termos de uso, nossa politica de privacidade, clique aqui, ' +
      'ative o javascript',
    readMore: 'leia tambem, leia mais, veja tambem, saiba mais, ler tambem, relacionado',
  },
  ru: {
    lines:
      'главная, политика, экономика, спорт, мнения, видео, поделиться, печать, комментарии, реклама, войти, ' +
      'подписаться, рассылка, по теме, материалы по теме, самое читаемое, читать далее, смотреть видео, наверх',
    phrases:
      'подпишитесь на, подписывайтесь на, нашу рассылку, нашем telegram, наш telegram, скачайте наше приложение, ' +
      'все права защищены, нашей политикой конфиденциальности, нашу политику конфиденциальности, нажмите здесь, ' +
      'включите javascript',
    readMore: 'читайте также, читайте еще, смотрите также, по теме, подробнее',
  },
  uk: {
    lines:
      'головна, політика, економіка, спорт, думки, відео, поділитися, друк, коментарі, реклама, увійти, підписатися, ' +
      'розсилка, за темою, матеріали за темою, найпопулярніше, читати далі, дивитися відео, нагору',
    phrases:
      'підпишіться на, підписуйтесь на, нашу розсилку, наш telegram, завантажте наш застосунок, усі права захищено, ' +
      'всі права захищені, нашою політикою конфіденційності, нашу політику конфіденційності, натисніть тут, ' +
      'увімкніть javascript',
    readMore: 'читайте також, читайте ще, дивіться також, за темою, докладніше',
  },
};

/** What stands between a headline and the outlet's name in a headline line: sections of an outlet. */
export const SECTIONS = new Set([
  'news',
  'world',
  'world news',
  'politics',
  'business',
  'economy',
  'europe',
  'asia',
  'africa',
  'americas',
  'middle east',
  'top stories',
  'international',
  'opinion',
  'science',
  'culture',
  'sports',
  'sport',
  'us news',
  'uk news',
]);

/** Photographers' agencies and the like that a caption's credit names. */
export const CREDIT_WORDS = [
  'getty',
  'photo',
  'picture alliance',
  'imago',
  'shutterstock',
  'handout',
  'courtesy',
  'file',
];
