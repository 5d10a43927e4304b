import { escapeHtml } from '../escape-html.ts';
import { API_CHANNELS, uploadsOf } from '../google/world.ts';
import type { StandInAnswer } from '../site.ts';

const MOST_ENTRIES = 15;

/**
 * A channel's feed of its last 15 uploads. Limelight asks for none: the developer policies (III.D.7, III.I.14) leave the
 * official APIs as the only way to YouTube's data. It stands here so that a request for one would be answered as YouTube
 * does, and be seen in the log by the test that forbids it.
 */
export function feedAnswer(url: URL): StandInAnswer {
  const id = url.searchParams.get('channel_id');
  const known = API_CHANNELS.find(({ channel }) => channel.id === id);
  if (known === undefined) {
    return {
      status: 404,
      headers: { 'content-type': 'text/html; charset=UTF-8' },
      body: '<title>Error 404 (Not Found)!!1</title>\n',
    };
  }
  const { channel, publishedAt } = known;
  const link = `https://www.youtube.com/channel/${channel.id}`;
  const author = `<author>\n  <name>${escapeHtml(channel.name)}</name>\n  <uri>${link}</uri>\n </author>`;
  const entries = uploadsOf(channel.id)
    .filter(({ privacy }) => privacy === 'public')
    .slice(0, MOST_ENTRIES)
    .map(
      (video) => ` <entry>
  <id>yt:video:${video.id}</id>
  <yt:videoId>${video.id}</yt:videoId>
  <yt:channelId>${channel.id}</yt:channelId>
  <title>${escapeHtml(video.title)}</title>
  <link rel="alternate" href="https://www.youtube.com/watch?v=${video.id}"/>
  ${author}
  <published>${instant(video.publishedAt)}</published>
  <updated>${instant(video.publishedAt + 86_400_000)}</updated>
  <media:group>
   <media:title>${escapeHtml(video.title)}</media:title>
   <media:content url="https://www.youtube.com/v/${video.id}?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
   <media:thumbnail url="https://i1.ytimg.com/vi/${video.id}/hqdefault.jpg" width="480" height="360"/>
   <media:description>${escapeHtml(video.description)}</media:description>
   <media:community>
    <media:starRating count="${video.likes ?? 0}" average="5.00" min="1" max="5"/>
    <media:statistics views="${video.views}"/>
   </media:community>
  </media:group>
 </entry>`,
    );
  return {
    headers: { 'content-type': 'text/xml; charset=UTF-8', 'cache-control': 'public, max-age=900' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id=${channel.id}"/>
 <id>yt:channel:${channel.id.slice(2)}</id>
 <yt:channelId>${channel.id.slice(2)}</yt:channelId>
 <title>${escapeHtml(channel.name)}</title>
 <link rel="alternate" href="${link}"/>
 ${author}
 <published>${instant(Date.parse(publishedAt))}</published>
${entries.join('\n')}
</feed>
`,
  };
}

/** Feeds write "+00:00" where the API writes "Z". */
function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}+00:00`;
}
