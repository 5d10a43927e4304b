/** Comments that invite to talk, by language. `{a}` is what the video is about; each works whatever its gender and number. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '{a}: what is your experience with it? Tell us in the comments.',
    'Which question about “{a}” is still open for you?',
    '“{a}” – what should the next video go into?',
  ],
  de: [
    '{a}: Welche Erfahrungen habt ihr damit? Schreibt es in die Kommentare.',
    'Welche Frage zu „{a}“ ist bei euch noch offen?',
    '„{a}“ – worum soll es im nächsten Video gehen?',
  ],
  es: [
    '{a}: ¿qué experiencia tienes tú? Cuéntalo en los comentarios.',
    '¿Qué pregunta sobre «{a}» te queda abierta?',
    '«{a}»: ¿en qué debería profundizar el próximo vídeo?',
  ],
  fr: [
    '{a} : quelle est votre expérience ? Dites-le en commentaire.',
    'Quelle question sur « {a} » reste ouverte pour vous ?',
    '« {a} » : de quoi la prochaine vidéo devrait-elle parler ?',
  ],
  pt: [
    '{a}: qual é a sua experiência? Conte nos comentários.',
    'Que pergunta sobre “{a}” ainda ficou em aberto?',
    '“{a}”: em que o próximo vídeo deve se aprofundar?',
  ],
  it: [
    '{a}: qual è la vostra esperienza? Scrivetelo nei commenti.',
    'Quale domanda su «{a}» è ancora aperta per voi?',
    '«{a}»: che cosa dovrebbe approfondire il prossimo video?',
  ],
  nl: [
    '{a}: wat is jouw ervaring ermee? Laat het weten in de reacties.',
    'Welke vraag over “{a}” heb je nog?',
    '“{a}” – waar moet de volgende video over gaan?',
  ],
  pl: [
    '{a}: jakie są wasze doświadczenia? Napiszcie w komentarzach.',
    'Jakie pytanie na temat „{a}” pozostaje dla was otwarte?',
    '„{a}” – o czym ma być następny film?',
  ],
  tr: [
    '{a}: Sizin deneyiminiz nedir? Yorumlarda yazın.',
    '“{a}” hakkında hangi sorunuz kaldı?',
    '“{a}” – bir sonraki video neyi anlatsın?',
  ],
  ru: [
    '{a}: какой у вас опыт? Напишите в комментариях.',
    'Какой вопрос по теме «{a}» у вас остался?',
    '«{a}»: о чём рассказать в следующем видео?',
  ],
  uk: [
    '{a}: який у вас досвід? Напишіть у коментарях.',
    'Яке питання на тему «{a}» у вас залишилося?',
    '«{a}»: про що розповісти в наступному відео?',
  ],
  ja: [
    '{a}について、みなさんの経験をコメントで教えてください。',
    '「{a}」について、まだ気になることはありますか？',
    '「{a}」の次は、どんな動画が見たいですか？',
  ],
  ko: [
    '{a}, 여러분의 경험은 어떤가요? 댓글로 알려 주세요.',
    '‘{a}’에 대해 아직 궁금한 점이 있나요?',
    '‘{a}’ 다음 영상에서는 무엇을 다룰까요?',
  ],
  zh: ['关于{a}，你有什么经验？欢迎在评论区告诉我。', '关于“{a}”，你还有什么问题？', '“{a}”——下一个视频想看什么？'],
  hi: [
    '{a}: आपका अनुभव कैसा रहा? कमेंट में बताइए।',
    '“{a}” के बारे में आपका कौन-सा सवाल बाकी है?',
    '“{a}” – अगला वीडियो किस बारे में हो?',
  ],
  ar: [
    '{a}: ما تجربتكم؟ اكتبوها في التعليقات.',
    'ما السؤال الذي بقي لديكم عن «{a}»؟',
    '«{a}»: عمّ يجب أن يكون الفيديو القادم؟',
  ],
  id: [
    '{a}: bagaimana pengalaman kalian? Tulis di kolom komentar.',
    'Pertanyaan apa tentang “{a}” yang masih ada?',
    '“{a}” – video berikutnya sebaiknya membahas apa?',
  ],
  vi: [
    '{a}: bạn có kinh nghiệm gì? Hãy viết trong phần bình luận.',
    'Bạn còn câu hỏi nào về “{a}”?',
    '“{a}” – video tiếp theo nên nói về điều gì?',
  ],
};

/** Empty for a language Limelight has no words of. */
export function commentPatternsOf(language: string | null): readonly string[] {
  return PATTERNS[language?.split('-', 1)[0]?.toLowerCase() ?? ''] ?? [];
}
