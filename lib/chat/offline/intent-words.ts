/** What can be asked of Limelight itself, without a model. */
export type Intent =
  | 'abilities'
  | 'compare'
  | 'best'
  | 'usual'
  | 'thumbnail'
  | 'chapters'
  | 'tags'
  | 'description'
  | 'title'
  | 'next-fix'
  | 'facts'
  | 'score';

/**
 * Beginnings of words that tell what a question is about, folded, in the languages of most creators: the first that is asked
 * for is answered, so that what is particular stands before what is general. A phrase has a space in it.
 */
export const INTENT_WORDS: readonly (readonly [Intent, string])[] = [
  [
    'abilities',
    'what can you|what do you do|who are you|help me understand you|was kannst du|wer bist du|que puedes hacer|que sais tu|que peux tu|cosa puoi|cosa sai fare|o que voce pode|o que voce faz|wat kan je|co potrafisz|что ты умеешь|что ты можешь|neler yapabilirsin|apa yang bisa|何ができ|何が出来|你能做什么|你会什么|무엇을 할 수|뭘 할 수|क्या कर सकते|ماذا يمكنك|ماذا تستطيع',
  ],
  [
    'compare',
    'compar|vergleich|vergelijk|porown|сравн|karsilastir|confront|banding|so sanh|比較|比较|비교|तुलना|قارن|مقارنة|versus|vs',
  ],
  [
    'best',
    'best video|best upload|best perform|do best|did best|does best|top video|top upload|most viewed|most popular|beste video|besten video|erfolgreichst|am besten|mejores video|mejor video|mas visto|meilleures video|meilleure video|plus vu|migliori video|miglior video|piu visti|melhores video|melhor video|mais visto|best bekeken|najlepsz|лучш|популярн|en iyi video|en cok izlenen|人気の動画|一番人気|最受欢迎|最好的视频|인기 동영상|인기 영상|सबसे अच्छ|أفضل فيديو|terbaik|terpopuler',
  ],
  [
    'usual',
    'usual|typical|median|average|benchmark|ublich|durchschnitt|normalerweise|habitual|promedio|mediana|habituel|moyenne|mediane|solito|media del canale|normalmente|mediana|gemiddeld|gebruikelijk|sredni|przecietn|обычн|средн|медиан|ortalama|genelde|rata-rata|biasanya|trung binh|普段|平均|中央値|通常|平时|평균|보통|औसत|متوسط',
  ],
  [
    'thumbnail',
    'thumbnail|vorschaubild|miniatur|vignette|anteprima|miniaturka|miniatuur|обложк|превью|значок|kucuk resim|gambar mini|hinh thu nho|サムネ|缩略图|縮圖|封面|썸네일|섬네일|थंबनेल|الصورة المصغرة',
  ],
  [
    'chapters',
    'chapter|kapitel|capitulo|chapitre|capitol|hoofdstuk|rozdzial|глав|bolum|bab video|chuong|timestamp|チャプター|章节|章節|챕터|चैप्टर|अध्याय|فصول|فصل',
  ],
  [
    'tags',
    'tag|schlagwort|schlagwort|schlusselwort|keyword|etiquet|etiqueta|mot-cle|mots-cle|mots cle|palabras clave|palavras-chave|palavras chave|parole chiave|trefwoord|slowa kluczowe|тег|ключев|etiket|anahtar kelime|kata kunci|tu khoa|タグ|キーワード|标签|標籤|关键词|關鍵字|태그|키워드|टैग|कीवर्ड|وسوم|الوسوم|كلمات مفتاحية',
  ],
  [
    'description',
    'description|beschreibung|descrip|descricao|descrizione|beschrijving|opis|описани|aciklama|deskripsi|mo ta|説明|概要欄|描述|说明|简介|설명|विवरण|الوصف',
  ],
  [
    'title',
    'title|headline|titel|uberschrift|titulo|titre|titolo|tytul|заголов|назван|baslik|baslig|judul|tieu de|タイトル|标题|標題|题目|제목|शीर्षक|टाइटल|عنوان',
  ],
  [
    'next-fix',
    'fix|improve|next step|what next|what should i do|better|raise|boost|optimi|verbess|behebe|als nachstes|was soll ich|mejora|arregl|siguiente|optimiz|amelior|corrig|prochain|miglior|sistemare|prossim|melhor|proxim|verbeter|popraw|nastepn|улучш|исправ|дальше|iyilestir|duzelt|gelistir|perbaik|tingkatkan|cai thien|改善|直す|直せ|次に|改进|改進|优化|下一步|개선|고쳐|다음에|सुधार|बेहतर|تحسين|أصلح|إصلاح',
  ],
  [
    'facts',
    'view|like|comment|publish|duration|how long|how old|aufruf|kommentar|gefallt|veroffentlich|wie lang|wie oft|vista|visualiza|reproduc|comentario|duracion|publica|vue|aime|commentaire|duree|publie|visualizz|commenti|pubblicat|durata|curtida|comentario|duracao|weergave|reactie|wyswietl|polubie|komentar|просмотр|лайк|коммент|опубликов|длительн|izlenme|begeni|yorum|tayangan|suka|luot xem|再生|高評価|コメント|公開|播放|观看|觀看|点赞|评论|조회|좋아요|댓글|व्यू|लाइक|टिप्पणी|مشاهد|إعجاب|تعليق',
  ],
  [
    'score',
    'score|points|rating|seo|bewertung|punkte|wertung|puntuaci|puntos|pontua|pontos|punteggio|punti|wynik|punkty|оценк|балл|рейтинг|puan|skor|nilai|diem|スコア|点数|得点|评分|得分|分数|評分|점수|स्कोर|अंक|نتيجة|درجة|نقاط',
  ],
];
