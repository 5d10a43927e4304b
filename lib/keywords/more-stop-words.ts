import { foldText } from '@/lib/seo/text/fold-text';

/**
 * Stop words that the package `stopword` lacks, and under `youtube` what descriptions on YouTube say whatever they are about.
 */
const BY_LANGUAGE = {
  en: `monday tuesday wednesday thursday friday saturday sunday likely usually simply actually that's there's here's what's who's how's he's she's they're we're you've i've i'll we'll you'll i'd can't
    won't didn't doesn't isn't wasn't aren't couldn't shouldn't around until along across behind below above
    against among ought even again yes ok okay yet own either neither else ever every whose whom myself yourself
    itself ourselves themselves rather quite perhaps maybe dr mr mrs ms gonna wanna gotta today tomorrow
    yesterday hey hi hello nobody somebody anybody nothing something anything guys everyone everybody please
    thanks thank step-by-step etc less`,
  youtube: `intro introduction introduccion introdução introduzione einleitung einführung inleiding giriş вступление введение вступ مقدمة المقدمة الخاتمة शुरुआत परिचय はじめに はじめ まとめ おわりに เริ่มต้น บทนำ สรุป 인트로 개요 conclusion conclusión conclusão conclusione fazit заключение sonuç 开场 总结 video videos vid vids youtube channel channels subscribe subscribed subscriber subscribers subscribing comment comments click
    link links notification notifications follow following check description playlist playlists instagram twitter facebook tiktok
    snapchat discord twitch patreon reddit linkedin whatsapp telegram spotify itunes merch website email contact business inquiries
    enquiries sponsor sponsored sponsors discount promo code coupon affiliate affiliates disclaimer copyright credits feat featuring
    ft hd uhd 4k 1080p 60fps mv shorts timestamps timecodes giveaway enjoy hope share episode episodes ep vol pt outro
    suscribete suscribirse suscribirte canal redes sociales siguenos sigueme abonnez abonne abonner abonnez-vous chaine reseaux
    abonnieren abonniert kanal kanalima folgt inscreva inscreva-se iscriviti iscriversi canale abone подписывайтесь подпишись
    подписаться канал канале видео ролик ссылка ссылки チャンネル チャンネル登録 登録 高評価 動画 お願い 구독 좋아요 채널 영상 视频 频道
    订阅 اشترك القناة قناة فيديو सब्सक्राइब चैनल वीडियो`,
  es: `enseño muestro aprende veremos hoy asi aqui ahora hay os esa esos esas nuestro nuestra nuestros nuestras entre tan solo gracias capitulo
    episodio`,
  fr: `montre montrer apprendre aujourd'hui c'est j'ai qu'il comme tres bien encore aussi donc car quand comment pourquoi chez sous vers
    contre entre depuis merci toujours voici voila l' d' j' c' s' n' m' t' qu'`,
  de: `brauchst brauche zeige zeig danke folge`,
  pt: `neste nesta mostro mostra vou vamos ensino aprenda hoje foi tem porque obrigado aqui episodio`,
  it: `mostro vediamo oggi ecco qui quando cosa episodio grazie all' dell' nell' un'`,
  nl: `onder aflevering`,
  sv: `avsnitt`,
  pl: `odcinek`,
  tr: `videoda anlatıyorum gösteriyorum bulabilirsiniz mi bölüm`,
  vi: `mot trong duoc da den lam`,
  ru: `рассказываю расскажу показываю покажу рассказываем посмотрим нам очень здесь сейчас почему зачем наш наша ваш свой эта выпуск`,
  uk: `розповідаю покажу при дуже`,
  ar: `الفيديو نتعلم طريقة عمل يا جدا حلقة الحلقة شكرا`,
  hi: `जानिए बताऊंगा देखिए बनाने मैं हम तुम मेरा मेरी मेरे हमारे आपके कब कहाँ क्या कैसे क्यों सब बस अब आज गई गए रही मत`,
  ja: `しない こちら こんな どんな 今回 今日 みなさん 皆さん ください いたします てみた みた やってみた やる もう だけ だった ましょう たい くれる 第 回`,
  ko: `오늘 정말 진짜 너무 입니다 있습니다 합니다 하고 그냥 다시`,
  zh: `今天 大家 这个 那个 什么 怎么 如何 一个 没有 可以 就是 还是 因为 所以 但是 如果 自己 集 期 他们 這個 怎麼 沒有`,
  th: `สอน ง่าย วิธี คลิป วันนี้ ครับ ค่ะ นะ คุณ ผม ฉัน ไร`,
};

/** By the primary subtag of BCP 47, folded as `foldText` does. */
export const MORE_STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/).filter(Boolean).map(foldText)),
  ]),
);
