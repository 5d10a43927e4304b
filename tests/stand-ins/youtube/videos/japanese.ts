import { ASAGOHAN } from '../channels.ts';
import { defineVideo } from '../video.ts';

/** No spaces between words, full-width marks, page in Japanese. */
export const japanese = defineVideo({
  id: 'nihongopan1',
  channel: ASAGOHAN,
  title: '【保存版】ふわふわ食パンの作り方|こねないで失敗しない朝ごはん',
  description: [
    'こねないで作れる、ふわふわの食パンのレシピです。前の晩に混ぜて、朝に焼くだけ。初めての方でも失敗しません。',
    '',
    '材料(1斤分):強力粉 250g、水 180g、砂糖 15g、塩 5g、ドライイースト 2g、バター 15g',
    '',
    '0:00 はじめに',
    '0:35 材料を混ぜる',
    '2:10 冷蔵庫で発酵',
    '3:40 成形',
    '5:20 焼き上がり',
    '',
    'チャンネル登録もよろしくお願いします。',
    '#食パン #朝ごはん',
  ].join('\n'),
  tags: ['食パン', 'こねないパン', '朝ごはん', 'パンの作り方', 'レシピ'],
  publishedAt: '2026-08-02T19:00:00+09:00',
  durationSeconds: 402,
  views: 88_410,
  likes: 3_915,
  category: 'Howto & Style',
  captions: [{ language: 'ja', name: '日本語' }],
  chapters: [
    { startSeconds: 0, title: 'はじめに' },
    { startSeconds: 35, title: '材料を混ぜる' },
    { startSeconds: 130, title: '冷蔵庫で発酵' },
    { startSeconds: 220, title: '成形' },
    { startSeconds: 320, title: '焼き上がり' },
  ],
  endScreenElements: 2,
  pageLanguage: 'ja-JP',
  colors: [
    [250, 228, 190],
    [210, 120, 110],
  ],
});
