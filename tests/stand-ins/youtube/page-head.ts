import { COUNTRIES, escapeHtml as html, isoDuration, teaser } from './texts.ts';
import { isNameless, type StandInVideo } from './video.ts';

/** What `<meta name=keywords>` says when a video has no tags or cannot be shown: nobody's tags. */
const GENERIC_WORDS: Record<string, string> = {
  en: 'video, sharing, camera phone, video phone, free, upload',
  'ja-JP': '動画, ビデオ, 共有, カメラ付き携帯電話, 動画機能付き携帯電話, 無料, アップロード',
  ar: 'فيديو, مشاركة, هاتف بكاميرا, مجاني, تحميل',
};
const SLOGAN =
  'Enjoy the videos and music you love, upload original content, and share it all with friends, family, and the world.';

/** `<title>`, meta, link and microdata of a watch page, in the order of the real one. */
export function watchHead(video: StandInVideo): string {
  if (isNameless(video)) return namelessHead(video);
  const { title, tags } = video;
  const canonical = addressOf(video);
  const image = `https://i.ytimg.com/vi/${video.id}/maxresdefault.jpg`;
  const description = teaser(video.description);
  return [
    link('canonical', canonical),
    `<title>${html(title)} - YouTube</title>`,
    meta('name', 'title', title),
    meta('name', 'description', description),
    meta('name', 'keywords', tags.length > 0 ? tags.join(', ') : genericWords(video)),
    link('shortlinkUrl', `https://youtu.be/${video.id}`),
    link('image_src', image),
    meta('property', 'og:site_name', 'YouTube'),
    meta('property', 'og:url', canonical),
    meta('property', 'og:title', title),
    meta('property', 'og:image', image),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'video.other'),
    meta('property', 'og:video:url', `https://www.youtube.com/embed/${video.id}`),
    ...tags.map((tag) => meta('property', 'og:video:tag', tag)),
    meta('name', 'twitter:card', 'player'),
    meta('name', 'twitter:title', title),
    microdata(video, canonical, description),
  ].join('');
}

function namelessHead(video: StandInVideo): string {
  return [
    link('canonical', 'undefined'),
    '<title> - YouTube</title>',
    meta('name', 'title', ''),
    meta('name', 'description', SLOGAN),
    meta('name', 'keywords', genericWords(video)),
  ].join('');
}

function microdata(video: StandInVideo, canonical: string, description: string): string {
  const itemprop = (name: string, content: string) => meta('itemprop', name, content);
  const counter = (action: string, count: number) =>
    `<div itemprop="interactionStatistic" itemscope itemtype="https://schema.org/InteractionCounter">${itemprop('interactionType', `https://schema.org/${action}`)}${itemprop('userInteractionCount', String(count))}</div>`;
  return [
    `<div id="watch7-content" class="watch-main-col" itemscope itemid="${canonical}" itemtype="http://schema.org/VideoObject">`,
    `<link itemprop="url" href="${canonical}">`,
    itemprop('name', video.title),
    itemprop('description', description),
    itemprop('requiresSubscription', 'False'),
    itemprop('identifier', video.id),
    itemprop('duration', isoDuration(video.durationSeconds)),
    '<span itemprop="author" itemscope itemtype="http://schema.org/Person">',
    `<link itemprop="url" href="http://www.youtube.com/${video.channel.handle}"><link itemprop="name" content="${html(video.channel.name)}"></span>`,
    `<link itemprop="thumbnailUrl" href="https://i.ytimg.com/vi/${video.id}/maxresdefault.jpg">`,
    `<link itemprop="embedUrl" href="https://www.youtube.com/embed/${video.id}">`,
    itemprop('isFamilyFriendly', String(video.unavailable !== 'age-restricted')),
    itemprop('regionsAllowed', COUNTRIES.join(',')),
    video.likes === null ? '' : counter('LikeAction', video.likes),
    video.tags.length > 0 ? itemprop('keywords', video.tags.join(',')) : '',
    counter('WatchAction', video.views),
    itemprop('datePublished', video.publishedAt),
    itemprop('uploadDate', video.publishedAt),
    itemprop('genre', video.category),
    '</div>',
  ].join('');
}

function addressOf({ id, isShort }: StandInVideo): string {
  return `https://www.youtube.com/${isShort ? 'shorts/' : 'watch?v='}${id}`;
}

function genericWords({ pageLanguage }: StandInVideo): string {
  return GENERIC_WORDS[pageLanguage] ?? GENERIC_WORDS['en'] ?? '';
}

function meta(kind: 'name' | 'property' | 'itemprop', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${html(content)}">`;
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${html(href)}">`;
}
