import type { Video } from '@/lib/video/video';

/** A draft in each of many languages and scripts, short as creators write them, with a link that must survive. */
export const FOREIGN_VIDEOS: readonly Partial<Video>[] = [
  video(
    'en',
    'Sourdough bread for beginners',
    'Sourdough bread needs a starter, flour and patience. This is how the crust gets crisp.',
  ),
  video(
    'de',
    'Sauerteigbrot für Anfänger',
    'Ein Sauerteigbrot braucht Sauerteig, Mehl und Geduld. So wird die Kruste knusprig.',
  ),
  video(
    'es',
    'Pan de masa madre para principiantes',
    'El pan de masa madre necesita harina y paciencia. Así queda crujiente la corteza.',
  ),
  video(
    'fr',
    'Pain au levain pour débutants',
    'Le pain au levain demande de la farine et de la patience. Voici comment la croûte devient croustillante.',
  ),
  video(
    'pt',
    'Pão de fermentação natural para iniciantes',
    'O pão de fermentação natural precisa de farinha e paciência. Assim a casca fica crocante.',
  ),
  video(
    'it',
    'Pane a lievitazione naturale',
    'Il pane a lievitazione naturale vuole farina e pazienza. Così la crosta diventa croccante.',
  ),
  video('tr', 'Ekşi mayalı ekmek tarifi', 'Ekşi mayalı ekmek için un ve sabır gerekir. Kabuk böyle çıtır olur.'),
  video(
    'ru',
    'Хлеб на закваске для начинающих',
    'Хлеб на закваске требует муки и терпения. Так корочка становится хрустящей.',
  ),
  video(
    'ja',
    '初心者のためのサワードウブレッド',
    'サワードウブレッドには小麦粉と時間が必要です。パリパリの皮の作り方を紹介します。',
  ),
  video(
    'ko',
    '초보자를 위한 사워도우 빵 만들기',
    '사워도우 빵 만들기에는 밀가루와 시간이 필요합니다. 바삭한 껍질 비결도 소개합니다.',
  ),
  video('zh', '新手酸面包制作', '酸面包制作需要面粉和耐心。这样外皮才会酥脆。'),
  video('hi', 'शुरुआती लोगों के लिए खमीर की रोटी', 'खमीर की रोटी के लिए आटा और धैर्य चाहिए। ऐसे परत कुरकुरी बनती है।'),
  video('ar', 'خبز العجين المخمر للمبتدئين', 'يحتاج خبز العجين المخمر إلى الطحين والصبر. هكذا تصبح القشرة مقرمشة.'),
  video('th', 'ขนมปังซาวโดว์สำหรับมือใหม่', 'ขนมปังซาวโดว์ใช้แป้งและเวลา วิธีทำให้เปลือกกรอบ'),
];

function video(language: string, title: string, text: string): Partial<Video> {
  const description = `${text}\n\nhttps://bread-lab.example/${language}`;
  return { language, title, description, tags: [], chapters: null, durationSeconds: 600 };
}
