/**
 * Ways to put a topic into a title, by language. `{a}` is the main phrase, `{b}` another one. Each works whatever the gender,
 * number and case a phrase happens to have, and promises nothing a video may not keep ("the best", "in 5 minutes").
 */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['{a} explained', '{a}, step by step', 'All about {a}', '{a}: what matters', '{a} in practice'],
    ...['{a} and {b}', '{a} at a glance', '{a}, from the start', 'Understanding {a}'],
  ],
  de: [
    ...['{a} einfach erklärt', '{a} Schritt für Schritt', 'Alles über {a}', '{a}: Darauf kommt es an'],
    ...['{a} in der Praxis', '{a} und {b}', '{a} im Überblick', '{a} von Anfang an', '{a}: das Wichtigste'],
  ],
  es: [
    ...['{a}: explicación clara', '{a} paso a paso', '{a}: todo lo que hay que saber', '{a}: lo que importa'],
    ...['{a} en la práctica', '{a} y {b}', '{a} de un vistazo', '{a} desde el principio', 'Entender {a}'],
  ],
  fr: [
    ...['{a} : explication claire', '{a} pas à pas', '{a} : tout savoir', '{a} : ce qui compte', '{a} en pratique'],
    ...['{a} et {b}', '{a} en un coup d’œil', '{a} depuis le début', '{a} : l’essentiel'],
  ],
  pt: [
    ...['{a}: explicação simples', '{a} passo a passo', '{a}: tudo o que é preciso saber', '{a}: o que importa'],
    ...['{a} na prática', '{a} e {b}', '{a} em resumo', '{a} desde o início', '{a}: o essencial'],
  ],
  it: [
    ...[
      '{a}: spiegazione semplice',
      '{a} passo dopo passo',
      '{a}: tutto quello che serve sapere',
      '{a}: ciò che conta',
    ],
    ...['{a} in pratica', '{a} e {b}', '{a} in breve', '{a} dall’inizio', '{a}: l’essenziale'],
  ],
  nl: [
    ...['{a} uitgelegd', '{a} stap voor stap', 'Alles over {a}', '{a}: daar gaat het om', '{a} in de praktijk'],
    ...['{a} en {b}', '{a} in het kort', '{a} vanaf het begin', '{a}: het belangrijkste'],
  ],
  pl: [
    ...['{a} – krok po kroku', '{a}: co jest ważne', '{a} w praktyce', '{a} w skrócie', '{a} – proste wyjaśnienie'],
    ...['{a} i {b}', '{a}: wszystko, co trzeba wiedzieć', '{a} od początku', '{a}: najważniejsze'],
  ],
  tr: [
    ...['{a}: basit anlatım', '{a} – adım adım', '{a}: önemli olan ne?', 'Uygulamada {a}', '{a} ve {b}'],
    ...['Kısaca {a}', '{a} hakkında her şey', 'Baştan sona {a}', '{a}: en önemlisi'],
  ],
  ru: [
    ...['{a}: простое объяснение', '{a} шаг за шагом', '{a}: что важно', '{a} на практике', '{a} и {b}'],
    ...['{a}: коротко о главном', '{a}: всё, что нужно знать', '{a} с самого начала', '{a}: главное'],
  ],
  uk: [
    ...['{a}: просте пояснення', '{a} крок за кроком', '{a}: що важливо', '{a} на практиці', '{a} і {b}'],
    ...['{a}: коротко про головне', '{a}: усе, що треба знати', '{a} від самого початку', '{a}: головне'],
  ],
  ja: [
    ...['{a}をわかりやすく解説', '{a}を一から解説', '{a}のすべて', '{a}のポイント', '実践！{a}', '{a}と{b}'],
    ...['{a}のまとめ', '【{a}】{b}', '{a}で大切なこと', '{a}の基本'],
  ],
  ko: [
    ...['{a} 쉽게 알아보기', '{a} 하나씩 따라 하기', '{a}의 모든 것', '{a} 핵심 정리', '{a} 실전'],
    ...['{a} · {b}', '한눈에 보는 {a}', '[{a}] {b}', '처음부터 배우는 {a}', '{a}에서 중요한 것'],
  ],
  zh: [
    ...['{a}轻松讲解', '一步一步学{a}', '关于{a}的一切', '{a}的重点', '{a}实战', '{a}与{b}'],
    ...['一看就懂的{a}', '【{a}】{b}', '从头了解{a}', '{a}要点总结'],
  ],
  hi: [
    ...['{a}: आसान भाषा में', '{a} कदम दर कदम', '{a} के बारे में सब कुछ', '{a}: क्या ज़रूरी है', '{a} और {b}'],
    ...['{a} एक नज़र में', '{a}: पूरी जानकारी', '{a} शुरू से', '{a}: सबसे ज़रूरी बातें'],
  ],
  ar: [
    ...['شرح {a} ببساطة', '{a} خطوة بخطوة', 'كل شيء عن {a}', '{a}: ما الذي يهم', '{a} عمليًا', '{a} و{b}'],
    ...['{a} في لمحة', '{a} من البداية', '{a}: الأهم'],
  ],
  fa: [
    ...['{a} به زبان ساده', '{a} قدم به قدم', 'همه چیز درباره {a}', '{a}: چه چیزی مهم است', '{a} در عمل', '{a} و {b}'],
    ...['{a} در یک نگاه', '{a} از ابتدا', '{a}: مهم‌ترین نکته‌ها'],
  ],
  id: [
    ...['{a}: penjelasan mudah', '{a} langkah demi langkah', 'Semua tentang {a}', '{a}: yang penting', 'Praktik {a}'],
    ...['{a} dan {b}', 'Sekilas tentang {a}', '{a} dari awal', '{a}: hal terpenting'],
  ],
  vi: [
    ...['{a}: giải thích dễ hiểu', '{a} từng bước một', 'Tất cả về {a}', '{a}: điều quan trọng', '{a} trong thực tế'],
    ...['{a} và {b}', 'Tổng quan về {a}', '{a} từ đầu', '{a}: những điều cần biết'],
  ],
};

/** What needs no words, and so no language. */
const NEUTRAL = [
  '{a}: {b}',
  '{a} | {b}',
  '{b}: {a}',
  '{a} – {b}, {c}',
  '{a} + {b}',
  '{a}: {c}',
  '{b} | {a}',
  '{a} – {c}',
];

/** The neutral ones come in between, because what a video is about says more than how it is put. */
export function patternsOf(language: string | null): readonly string[] {
  const own = PATTERNS[language?.split('-', 1)[0]?.toLowerCase() ?? ''] ?? [];
  const rows = Array.from({ length: Math.max(own.length, NEUTRAL.length) }, (_, i) => [own[i], NEUTRAL[i]]);
  return rows.flat().flatMap((pattern) => pattern ?? []);
}
