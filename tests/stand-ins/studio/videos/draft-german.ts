import { defineStudioVideo } from '../video.ts';

/** German: umlauts, long words, its own quotation marks. */
export const draftGerman = defineStudioVideo({
  id: 'studiogerm1',
  title: 'Roggensauerteig ansetzen: So geht’s in 5 Tagen – mit Fütterungsplan',
  description: [
    'Roggensauerteig selbst ansetzen: Mehl, Wasser, fünf Tage Geduld. Der „Fütterungsplan“ steht unten.',
    '',
    'Für größere Mengen: alles verdoppeln, gleiche Ruhezeiten.',
    '',
    'Tag 1: 50 g Roggenvollkornmehl, 50 g Wasser',
    'Tag 2 bis 5: 50 g Ansatz behalten, mit je 50 g füttern',
    '',
    '#sauerteig #brotbacken',
  ].join('\n'),
  tags: ['roggensauerteig', 'sauerteig ansetzen', 'brot backen', 'fütterungsplan'],
  fileName: 'roggensauerteig_schnitt_3.mp4',
  durationSeconds: 903,
  createdAt: '2026-10-22T07:45:00+02:00',
  visibility: 'PUBLIC',
  language: 'de',
  category: 'CREATOR_VIDEO_CATEGORY_EDUCATION',
  playlists: ['PLbreadlab000000001', 'PLbreadlab000000003'],
  colors: [
    [150, 140, 110],
    [60, 64, 50],
  ],
});
