import type { TagSource } from '@/lib/keywords/text-candidates';

/** Drafts in many languages: what has to be suggested first, and what never. */
export const DRAFTS: [name: string, draft: Partial<TagSource>, first: string[], never: string[]][] = [
  [
    'English',
    {
      language: 'en',
      title: 'iPhone 17 Pro review: the camera nobody expected',
      description: 'My iPhone 17 Pro review after two weeks. The camera of the iPhone 17 Pro beats the Pixel 10 Pro.',
    },
    ['iPhone 17 Pro', 'camera', 'Pixel 10 Pro'],
    ['my iphone', 'the camera', 'two weeks', 'iphone 17'],
  ],
  [
    'a question',
    { language: 'en', title: 'How to make bread at home', description: 'How to make bread without a machine.' },
    ['how to make bread'],
    ['how', 'make', 'to make bread'],
  ],
  [
    'names',
    {
      language: 'en',
      title: 'Baking with a guest',
      description: 'This week the baker Maria Miller and Big Buck Bunny visit the Museum of Bread in Ulm.',
    },
    ['Maria Miller', 'Big Buck Bunny', 'Museum of Bread'],
    ['maria', 'miller'],
  ],
  [
    'German',
    {
      language: 'de',
      title: 'Sauerteigbrot backen für Anfänger',
      description: 'So gelingt das Sauerteigbrot: Der Sauerteig braucht nur Mehl.\n\n0:00 Sauerteig ansetzen',
    },
    ['Sauerteigbrot backen', 'Sauerteig ansetzen'],
    ['für', 'nur mehl'],
  ],
  [
    'French',
    { language: 'fr', title: "Pain d'épices au miel", description: "Le pain d'épices de ma mère, avec du miel." },
    ["pain d'épices"],
    ["d'épices", 'le pain'],
  ],
  [
    'Russian',
    {
      language: 'ru',
      title: 'Хлеб на закваске дома',
      description: 'Хлеб на закваске без дрожжей. Хлеб на закваске за день.',
    },
    ['хлеб на закваске'],
    ['на', 'без'],
  ],
  [
    'Arabic',
    {
      language: 'ar',
      title: 'طريقة عمل خبز العجين المخمر في البيت',
      description: 'نشرح عمل خبز العجين المخمر للمبتدئين.',
    },
    ['خبز العجين المخمر'],
    ['في', 'في البيت'],
  ],
  [
    'Japanese',
    {
      language: 'ja',
      title: '初心者でも簡単！ふわふわ食パンの作り方',
      description: '今回は食パンの作り方を紹介します。\n0:00 材料\n1:00 一次発酵',
    },
    ['食パンの作り方', '一次発酵'],
    ['紹介', '今回', 'の'],
  ],
  [
    'Korean',
    { language: 'ko', title: '집에서 만드는 사워도우 빵 레시피', description: '사워도우 빵 만드는 법을 알려드립니다.' },
    ['사워도우 빵'],
    ['집에서', '만드는'],
  ],
  [
    'Turkish',
    {
      language: 'tr',
      title: 'Evde ekşi mayalı ekmek nasıl yapılır? | Kolay tarif',
      description: 'Ekşi mayalı ekmek nasıl yapılır, adım adım gösteriyorum. Ekşi mayalı ekmek için un ve su yeter.',
    },
    ['ekşi mayalı ekmek'],
    ['nasıl', 'için', 've'],
  ],
  [
    'Hindi',
    {
      language: 'hi',
      title: 'घर पर ब्रेड कैसे बनाएं | आसान ब्रेड रेसिपी',
      description: 'आज हम घर पर ब्रेड बनाना सीखेंगे। ब्रेड रेसिपी बहुत आसान है।',
    },
    ['ब्रेड रेसिपी'],
    ['पर', 'हम', 'कैसे'],
  ],
  [
    'Portuguese',
    {
      language: 'pt',
      title: 'Pão de fermentação natural: como fazer pão em casa',
      description: 'Receita de pão de fermentação natural. O pão de fermentação natural leva só farinha, água e sal.',
    },
    ['pão de fermentação natural'],
    ['em casa como', 'de', 'só'],
  ],
  [
    'Chinese',
    { language: 'zh', title: '免揉面包做法', description: '今天教大家免揉面包做法，面包非常松软。' },
    ['免揉面包做法', '面包'],
    ['今天', '大家', '的'],
  ],
  [
    'Hebrew',
    { language: 'he', title: 'לחם מחמצת בבית | מתכון', description: 'מתכון של לחם מחמצת. לחם מחמצת הוא קל.' },
    ['לחם מחמצת', 'מתכון'],
    ['של', 'הוא'],
  ],
  ['Thai', { language: 'th', title: 'วิธีทำขนมปังโฮมเมด', description: 'สอนทำขนมปังโฮมเมดที่บ้าน' }, ['ขนมปังโฮมเมด'], ['วิธี']],
  [
    'English with a word that is a stop word elsewhere',
    {
      language: null,
      title: 'World War 2 tanks',
      description: 'How the tanks of World War 2 were built in the factories.',
    },
    ['World War 2'],
    ['the factories'],
  ],
  [
    'German with the same word',
    {
      language: 'de',
      title: 'Wie der Panzer gebaut war',
      description: 'Der Panzer war schwer und die Fabrik war zu klein.',
    },
    ['Panzer'],
    ['war', 'panzer war'],
  ],
  [
    'what is written as one',
    { language: 'en', title: 'C++ vs Rust', description: 'C++ vs Rust with lo-fi beats, AC/DC and Node.js 22.' },
    ['C++ vs Rust'],
    ['C', 'vs'],
  ],
];
