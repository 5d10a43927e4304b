import { describe, expect, it } from 'vitest';
import { findIntent } from '@/lib/chat/offline/find-intent';

describe('what a question asks for', () => {
  it.each([
    ['Why is my score 62?', 'score'],
    ['Why is the score 62?', 'score'],
    ['Warum ist meine Bewertung so niedrig?', 'score'],
    ['¿Por qué tengo esta puntuación?', 'score'],
    ['Pourquoi ce score ?', 'score'],
    ['なぜスコアが低いのですか', 'score'],
    ['为什么得分是62？', 'score'],
    ['मेरा स्कोर कम क्यों है?', 'score'],
    ['What should I fix next?', 'next-fix'],
    ['What would raise the score most?', 'next-fix'],
    ['Was soll ich als Nächstes verbessern?', 'next-fix'],
    ['Comment améliorer ma vidéo ?', 'next-fix'],
    ['Что исправить дальше?', 'next-fix'],
    ['ماذا أصلح أولاً؟', 'next-fix'],
    ['Which tags are missing?', 'tags'],
    ['Welche Schlagwörter fehlen?', 'tags'],
    ['Qué etiquetas faltan', 'tags'],
    ['タグを提案して', 'tags'],
    ['태그 추천해줘', 'tags'],
    ['Suggest a better title', 'title'],
    ['Schlag mir einen besseren Titel vor', 'title'],
    ['Un título mejor', 'title'],
    ['Придумай заголовок', 'title'],
    ['Başlığı iyileştir', 'title'],
    ['标题怎么改', 'title'],
    ['اقترح العنوان', 'title'],
    ['Improve my description', 'description'],
    ['Verbessere die Beschreibung', 'description'],
    ['Mejora la descripción', 'description'],
    ['説明欄… 概要欄を直して', 'description'],
    ['Are my chapters right?', 'chapters'],
    ['Sind die Kapitel richtig?', 'chapters'],
    ['Is the thumbnail any good?', 'thumbnail'],
    ['Ist das Vorschaubild gut?', 'thumbnail'],
    ['サムネイルはどう？', 'thumbnail'],
    ['How many views and likes does it have?', 'facts'],
    ['Wie viele Aufrufe hat es?', 'facts'],
    ['Сколько просмотров?', 'facts'],
    ['再生回数は？', 'facts'],
    ['When was it published?', 'facts'],
    ['How does it compare with what is usual for the channel?', 'compare'],
    ['Vergleiche die beiden Videos', 'compare'],
    ['What is usual for this channel?', 'usual'],
    ['Was ist hier üblich?', 'usual'],
    ['Which uploads do best?', 'best'],
    ['What are my most viewed videos?', 'best'],
    ['What can you do?', 'abilities'],
    ['Was kannst du?', 'abilities'],
    ['¿Qué puedes hacer?', 'abilities'],
    ['你能做什么？', 'abilities'],
  ])('%s: %s', (question, intent) => {
    expect(findIntent(question)).toBe(intent);
  });

  it.each(['', 'Hello', 'Tell me a story about dragons', '🍞', 'Who won the election?', 'stage, vintage, entitled'])(
    'is not known of %j',
    (question) => {
      expect(findIntent(question)).toBeNull();
    },
  );
});
