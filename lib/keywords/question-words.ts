/** How people ask about something in a search box: words before what they ask about, and words after it. */
export interface QuestionWords {
  before: readonly string[];
  after: readonly string[];
}

const NONE: QuestionWords = { before: [], after: [] };

const list = (words: string): string[] => words.split(', ');
const ask = (before: string, after = ''): QuestionWords => ({
  before: before === '' ? [] : list(before),
  after: after === '' ? [] : list(after),
});

const BY_LANGUAGE: Readonly<Record<string, QuestionWords>> = {
  en: ask('how to, what is, why, when, which, where, can'),
  es: ask('cómo hacer, qué es, por qué, cuándo, cuál, cuánto, dónde'),
  pt: ask('como fazer, o que é, por que, quando, qual, quanto, onde'),
  fr: ask("comment faire, qu'est-ce que, pourquoi, quand, quel, combien, où"),
  de: ask('wie, was ist, warum, wann, welche, wo, wie viel'),
  it: ask("come fare, cos'è, perché, quando, quale, quanto, dove"),
  nl: ask('hoe, wat is, waarom, wanneer, welke, hoeveel, waar'),
  pl: ask('jak zrobić, co to jest, dlaczego, kiedy, jaki, ile, gdzie'),
  sv: ask('hur, vad är, varför, när, vilken, var'),
  da: ask('hvordan, hvad er, hvorfor, hvornår, hvilken, hvor'),
  no: ask('hvordan, hva er, hvorfor, når, hvilken, hvor'),
  cs: ask('jak udělat, co je, proč, kdy, jaký, kde'),
  ro: ask('cum se face, ce este, de ce, când, care, unde'),
  tr: ask('hangi', 'nasıl yapılır, nedir, neden, ne zaman, kaç, nerede'),
  ru: ask('как сделать, что такое, почему, зачем, когда, какой, сколько, где'),
  uk: ask('як зробити, що таке, чому, навіщо, коли, який, скільки, де'),
  el: ask('πώς, τι είναι, γιατί, πότε, πόσο, πού'),
  ar: ask('كيف, طريقة عمل, ما هو, لماذا, متى, كم, أين'),
  he: ask('איך להכין, מה זה, למה, מתי, כמה, איפה'),
  hi: ask('', 'कैसे बनाएं, क्या है, क्यों, कब, कैसे करें, कहाँ, कितना'),
  ja: ask('', 'とは, 作り方, やり方, なぜ, いつ, どこ'),
  ko: ask('', '이란, 만드는 법, 하는 법, 왜, 언제, 어디서'),
  zh: ask('怎么做, 如何, 为什么, 什么是', '怎么做, 是什么, 怎麼做'),
  th: ask('วิธีทำ, ทำไม', 'ทำยังไง, คืออะไร, เมื่อไหร่, ที่ไหน'),
  vi: ask('cách làm, tại sao, khi nào, làm sao', 'là gì, như thế nào, ở đâu'),
  id: ask('cara membuat, apa itu, mengapa, kenapa, kapan, bagaimana', 'di mana'),
};

/** Languages that write no space between a question and what it is about. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'th']);

/** Questions of a language by its primary subtag; none for one whose questions are not known. */
export function questionWordsOf(language: string): QuestionWords {
  return BY_LANGUAGE[language] ?? NONE;
}

/** The questions that can be asked about a phrase; those that it asks already are left out. */
export function askAbout(phrase: string, language: string): string[] {
  const { before, after } = questionWordsOf(language);
  const gap = UNSPACED.has(language) ? '' : ' ';
  const plain = phrase.toLowerCase();
  return [
    ...before.filter((word) => !plain.startsWith(word)).map((word) => `${word}${gap}${phrase}`),
    ...after.filter((word) => !plain.endsWith(word)).map((word) => `${phrase}${gap}${word}`),
  ];
}
