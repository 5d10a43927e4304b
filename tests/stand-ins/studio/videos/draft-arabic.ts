import { defineStudioVideo } from '../video.ts';

/** Right to left, with Latin words, numbers and an address in between. */
export const draftArabic = defineStudioVideo({
  id: 'studioarab1',
  title: 'خبز الصاج الرقيق بدون خميرة Saj Bread في ٢٠ دقيقة',
  description: [
    'طريقة خبز الصاج الرقيق في البيت بدون خميرة: طحين وماء وملح وزيت فقط.',
    'المقلاة المقلوبة (upside-down pan) تكفي إذا لم يكن عندك صاج.',
    '',
    'المقادير: 300 غرام طحين، 180 مل ماء، ملعقة زيت.',
    'الوصفة كاملة: https://bread-lab.example/saj',
    '',
    '#خبز #صاج',
  ].join('\n'),
  tags: ['خبز الصاج', 'خبز بدون خميرة', 'saj bread'],
  fileName: 'خبز-الصاج.mp4',
  durationSeconds: 388,
  createdAt: '2026-11-03T18:30:00+03:00',
  language: 'ar',
  category: 'CREATOR_VIDEO_CATEGORY_HOWTO',
  colors: [
    [90, 160, 150],
    [220, 190, 120],
  ],
});
