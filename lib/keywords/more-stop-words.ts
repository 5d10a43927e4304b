import { foldText } from '@/lib/seo/text/fold-text';

/**
 * Stop words beside those of the checks, which must not change with what is suggested: more of the same languages, further
 * languages, and under `youtube` what descriptions on YouTube say whatever they are about.
 */
const BY_LANGUAGE = {
  en: `that's there's here's what's who's how's he's she's they're we're you've i've i'll we'll you'll i'd can't won't didn't doesn't isn't
    wasn't aren't couldn't shouldn't through around between because while since until along across behind below above against among
    should ought another such too even still again yes ok okay yet own each both either neither else ever never every whose whom
    myself yourself itself himself ourselves themselves rather quite perhaps maybe well dr mr mrs ms
    gonna wanna gotta today tomorrow yesterday hey hi hello nobody somebody anybody nothing something anything guys everyone everybody please thanks thank step-by-step etc less`,
  youtube: `video videos vid vids youtube channel channels subscribe subscribed subscriber subscribers subscribing comment comments click
    link links notification notifications follow following check description playlist playlists instagram twitter facebook tiktok
    snapchat discord twitch patreon reddit linkedin whatsapp telegram spotify itunes merch website email contact business inquiries
    enquiries sponsor sponsored sponsors discount promo code coupon affiliate affiliates disclaimer copyright credits feat featuring
    ft hd uhd 4k 1080p 60fps mv shorts timestamps timecodes giveaway enjoy hope share episode episodes ep vol pt outro
    suscribete suscribirse suscribirte canal redes sociales siguenos sigueme abonnez abonne abonner abonnez-vous chaine reseaux
    abonnieren abonniert kanal kanalima folgt inscreva inscreva-se iscriviti iscriversi canale abone подписывайтесь подпишись
    подписаться канал канале видео ролик ссылка ссылки チャンネル チャンネル登録 登録 高評価 動画 お願い 구독 좋아요 채널 영상 视频 频道
    订阅 اشترك القناة قناة فيديو सब्सक्राइब चैनल वीडियो`,
  es: `hoy asi aqui ahora tambien hay nos os eso esa ese esos esas nuestro nuestra nuestros nuestras hasta desde entre porque quien
    cual tan solo gracias capitulo episodio`,
  fr: `aujourd'hui c'est j'ai qu'il comme votre vos notre nos leur leurs tres bien encore aussi mais donc car quand comment pourquoi
    chez dans sous vers contre suis entre depuis merci ici ont avez etes etait toujours voici voila l' d' j' c' s' n' m' t' qu'`,
  de: `heute dann mal noch schon nur sehr hier kann konnen wird werden wurde hat haben habe mein meine meinen dein deine euch uns unser
    unsere sich dich mich wenn weil dass denn doch kein keine danke uber unter zwischen gegen ohne um nach bei folge`,
  pt: `hoje isso esse essa este esta foi tem voce voces nos nosso nossa ate entre porque quando quem obrigado aqui ja so tambem ao aos
    episodio`,
  it: `oggi questo questa questi queste sono hai ha ho abbiamo anche ecco qui dove quando perche chi cosa episodio grazie nostro nostra
    vostro dei degli nei sul sulla dal dalla all' dell' nell' un'`,
  nl: `de het een en van ik te dat die in is niet op aan met als voor zijn er maar om hem dan zou of wat mijn dit zo door over ze zich bij
    ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu geen omdat iets worden toch waren doen moet
    ben zonder hun dus onder ja werd wie aflevering`,
  sv: `och det att i en jag hon som han pa den med var sig for sa till ar men ett om hade av inte mig du henne da sin nu har hans honom
    skulle dar ej vid kunde nagot fran ut nar efter upp vi dem vara vad over dig kan sina ha alla under allt mycket denna detta utan hur
    ingen mitt ni bli blev oss din dessa avsnitt`,
  pl: `i w na z do nie sie to jest ze o jak ale po za od co dla czy przez przy tak jego jej ich ten ta te tym tego tej był była było może
    juz tylko jeszcze bardzo oraz gdy kiedy gdzie ktory ktora ktore moj moja nasz wasz odcinek`,
  tr: `ve bir bu da de ile mi mı mu mü ne gibi en var sen biz siz ama ki kadar sonra nasıl neden niçin için çok daha değil olarak olan şey hem ya veya bölüm`,
  id: `yang dan di ke dari ini itu untuk dengan pada adalah tidak akan juga saya kamu kami kita dia mereka bisa atau oleh karena jadi
    sudah belum lagi lebih paling sangat apa siapa bagaimana kenapa`,
  vi: `va la cua cho mot khong trong voi nhung cac duoc nay khi tu da se cung nhu ra vao len den rat lam gi`,
  ru: `мы вас нас нам вам меня тебя его ее их все всё очень еще уже только так там тут здесь сегодня сейчас потом если чтобы когда где
    почему зачем кто был была было были будет есть нет мой моя мои наш наша ваш свой этот эта эти тот такой под над через без между
    после перед во ли выпуск`,
  uk: `і й та в у на з із до від за по що як це не для про при або але ми ви я він вона вони його її їх все дуже ще вже тільки так там`,
  ar: `يا قد كل بعد قبل عند عندما بين حتى اذا لكن لم لن هل انا انت نحن هم كان كانت يكون منذ خلال حول غير جدا اليوم الان حلقة الحلقة شكرا`,
  hi: `मैं हम आप तुम मेरा मेरी मेरे हमारे आपके अपने इस उस इन उन जो जब तब कब कहाँ क्या कैसे क्यों कौन सब बस अब आज फिर हो गया गई गए रहा रही रहे
    नहीं मत लिए साथ बाद पहले`,
  ja: `こちら こんな どんな 今回 今日 みなさん 皆さん ください いたします てみた みた やってみた ところ とき なる ある いる できる やる もう より
    ほど だけ でも だった ました ましょう なく ない たい に対して について によって として くれる られる 第 回`,
  ko: `오늘 이번 정말 진짜 너무 우리 저희 여러분 입니다 있습니다 합니다 에서 으로 하고 그냥 다시 함께`,
  zh: `今天 大家 这个 那个 什么 怎么 如何 一个 没有 可以 就是 还是 因为 所以 但是 如果 自己 第 集 期 他们 這個 怎麼 沒有`,
  th: `วิธี คลิป วันนี้ ครับ ค่ะ นะ แล้ว ทำ ไป มา อยู่ เรา คุณ ผม ฉัน อะไร ยัง ไร อย่าง มาก ด้วย โดย ถ้า เพราะ`,
};

/** By the primary subtag of BCP 47, folded as `foldText` does. */
export const MORE_STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BY_LANGUAGE).map(([language, words]) => [
    language,
    new Set(words.split(/\s+/).filter(Boolean).map(foldText)),
  ]),
);
