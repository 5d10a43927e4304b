import type { ChannelContext } from '@/lib/video/facts';
import { formatDate } from '@/lib/words/format';
import { formatShort } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { ChannelPicture } from '../ui/channel-picture';
import { OriginLabel } from '../ui/origin-label';

export function ChannelHead({ channel: { value, fetchedAt } }: { channel: Dated<ChannelContext> }) {
  const { title, handle, thumbnailUrl, subscriberCount, videoCount, viewCount, publishedAt } = value.channel;
  const facts = [
    handle,
    subscriberCount === null
      ? t('performance.subscribersHidden')
      : t('performance.subscribers', subscriberCount, [formatShort(subscriberCount)]),
    videoCount !== null && t('performance.uploads', videoCount, [formatShort(videoCount)]),
    viewCount !== null && t('performance.viewCount', viewCount, [formatShort(viewCount)]),
    publishedAt !== null && t('channel.since', [formatDate(publishedAt)]),
  ];
  return (
    <section className="flex items-center gap-4">
      <ChannelPicture url={thumbnailUrl} size={56} className="size-14" />
      <div className="min-w-0">
        <h2 dir="auto" className="text-xl font-semibold break-words">
          {title}
        </h2>
        <p className="text-ink-soft tabular">{facts.filter(Boolean).join(' · ')}</p>
        <OriginLabel origin="youtube" asOf={fetchedAt} />
      </div>
    </section>
  );
}
