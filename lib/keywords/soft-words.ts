import { foldText } from '@/lib/seo/text/fold-text';

/**
 * Words that say little by themselves: light verbs, praise, time, numbers in words. A phrase may begin or end with one only
 * when it is found again as it is, for names have them too ("Big Buck Bunny", "Surface Go").
 */
const BY_LANGUAGE = {
  en: `step steps really much many back other same want wants see look looks looking know known go goes going come comes coming take takes find
    finds make makes made making give gives use uses used using need needs let lets try tries trying say says said think thinks thing
    things stuff way ways lot lots bit actually finally literally simply first last next part season chapter intro introduction
    conclusion ending start starts starting beginning overview summary recap bonus amazing awesome incredible insane crazy ultimate best
    worst great good better nice perfect complete full new latest official easy simple quick top real big huge little whole entire
    different original special exclusive few several one two three four five six seven eight nine ten second third
    day days week weeks month months year years time times minute minutes hour hours seconds
    people folks friends welcome watch watching like likes meet meets add adds added become becomes became keep keeps kept reveal
    reveals revealed respond responds announce announces announced release releases released identify guess learn learned stop stops
    stopped turn turns based able feel feels called ask asks asked tell tells told happen happens happened buy buys bought help helps
    online cover covers available read write work works get gets getting run runs play plays put puts set sets leave leaves host`,
  es: `todo toda todos todas hacer hace tiene tienen tener puede pueden vez mejor mejores nuevo nueva completo completa oficial parte
    facil bien primer primera gran mas uno dos tres`,
  fr: `tout toute tous toutes fait faire etre avoir peut voir meilleur meilleure nouveau nouvelle officiel officielle partie facile
    premier premiere grand grande petit petite petits deux trois retrouve retrouvez`,
  de: `mehr neue neuer neues neu beste besten offiziell teil viel alle alles einfach erste ersten grosse ganz gut guten vielen machen
    macht gemacht zeigen zeigt zeige zwei drei spass`,
  pt: `tudo todos todas ter pode melhor melhores novo nova completo completa oficial parte facil fazer muito bem primeiro primeira`,
  it: `tutto tutti tutte molto bene fare migliore migliori nuovo nuova completo completa ufficiale parte facile primo prima grande`,
  nl: `beste nieuwe deel meer veel alles doen eerste`,
  sv: `nya basta alla mycket forsta del`,
  pl: `nowy nowa nowe najlepszy najlepsze czesc pierwszy wszystko`,
  tr: `yeni ilk iyi tüm her yapılır yapımı`,
  id: `baru terbaru bagian cara semua terbaik`,
  vi: `moi nhat hay cach`,
  ru: `самый самая лучший лучшие новый новая новое новые полный официальный часть серия первый первая день лет год`,
  ar: `افضل احسن جديد جديدة الجديد الجديدة كامل كاملة الجزء اكثر اول`,
  hi: `बहुत वाला वाले वाली करना करने करें करता करते सकते सकता नया नई`,
  ja: `紹介 ご紹介 最新 完全 最強 最高 本当 自分 編 公式 大量 一緒 全部`,
  ko: `최고 최신 완전 방법 하기`,
  zh: `真的 最新 完整 最强 最強`,
};

/** By the primary subtag of BCP 47, folded as `foldText` does. */
export const SOFT_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/).filter(Boolean).map(foldText)),
  ]),
);
