import { MATBAKH } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** Right to left, with emoji of several code points and a Latin word in between. */
export const arabic = defineVideo({
  id: 'khubzarabi1',
  channel: MATBAKH,
  title: 'خبز عربي منتفخ في البيت 🥙👩🏽‍🍳 خطوة بخطوة بدون Mixer',
  description: [
    'طريقة الخبز العربي المنتفخ في البيت بمكونات بسيطة: طحين وماء وخميرة وملح.',
    'في هذا الفيديو أشرح العجن والتخمير والخبز على نار عالية حتى ينتفخ الرغيف مثل المخبز. 🫓✨',
    '',
    'المقادير: ٥٠٠ غرام طحين، ٣٢٠ مل ماء، ملعقة صغيرة خميرة، ملعقة صغيرة ملح.',
    '',
    '#خبز #وصفات',
  ].join('\n'),
  tags: ['خبز عربي', 'خبز البيت', 'وصفات خبز', 'pita bread', 'مطبخ 🥙'],
  publishedAt: '2026-06-11T18:30:00+03:00',
  durationSeconds: 545,
  views: 231_904,
  likes: 9_870,
  category: 'Howto & Style',
  captions: [{ language: 'ar', name: 'العربية' }],
  endScreenElements: 1,
  pageLanguage: 'ar',
  direction: 'rtl',
  colors: [
    [70, 150, 140],
    [230, 190, 110],
  ],
});
