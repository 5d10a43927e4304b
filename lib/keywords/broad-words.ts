import { foldText } from '@/lib/seo/text/fold-text';
import { stemWord } from './stem-word';

/** Words that millions of videos have: a tag of nothing else tells YouTube nothing about one of them. */
const WORDS = `
  video videos youtube youtuber vlog vlogs blog viral trending trend fyp foryou foryoupage shorts short channel subscribe like share
  best top new latest official full free live hd 4k funny fun cool amazing awesome how to howto tips tricks tutorial guide
  review reviews explained music song songs game games gaming movie film food travel news sport sports comedy entertainment
  lifestyle education educational people daily content creator
  canal viral nuevo nueva mejor gratis divertido musica juego juegos pelicula comida noticias tutoriel musique jeu jeux
  chaine nouveau drole cuisine actualites lustig musik spiel spiele film essen reise nachrichten anleitung neu beste kanal
  engracado jogo jogos comida viagem noticias novo melhor divertente gioco giochi cibo viaggio notizie
  видео ютуб влог тренды музыка игра игры фильм новости смешно приколы лучшее новое eglence muzik oyun haber komik yemek
  فيديو يوتيوب موسيقى لعبة اخبار مضحك ترند वीडियो यूट्यूब म्यूजिक गेम खबर फनी
  動画 音楽 ゲーム 映画 料理 旅行 面白い 最新 ユーチューブ 영상 유튜브 음악 게임 영화 뉴스 재미 视频 音乐 游戏 电影 美食 搞笑
  วิดีโอ ยูทูป เพลง เกม หนัง ข่าว ตลก lucu berita musik makanan hai nhac phim`;

export const BROAD_WORDS: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter(Boolean)
    .map((word) => stemWord(foldText(word))),
);
