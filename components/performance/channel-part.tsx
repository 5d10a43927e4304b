import { compareUploads } from '@/lib/insights/compare-uploads';
import { measureChannel, publicUploads } from '@/lib/insights/measure-channel';
import type { ChannelContext, ChannelFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { formatShort } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { openChannel } from '../page/open-channel';
import type { Followed } from '../page/use-facts';
import { Button } from '../ui/button';
import { ChannelPicture } from '../ui/channel-picture';
import { OriginLabel } from '../ui/origin-label';
import { ApiProblem } from './api-problem';
import { compareRows, type Own } from './compare-rows';
import { CompareTable } from './compare-table';
import { PartHead } from './part-head';
import { PerformanceBones } from './performance-bones';
import { UploadList } from './upload-list';
import { ViewsStrip } from './views-strip';

interface ChannelPartProps {
  channel: Followed<ChannelContext>;
  videoId: VideoId;
  own: Own;
}

/** What is usual for the channel, and where the video stands in it. */
export function ChannelPart({ channel, videoId, own }: ChannelPartProps) {
  const { answer, problem, isAsking, isOld, askAnew } = channel;
  return (
    <section aria-label={t('performance.channel')} className="space-y-4 border-t border-line pt-4">
      <div>
        <PartHead title={answer?.value.channel.title ?? t('performance.channel')} followed={channel}>
          {answer && <ChannelPicture url={answer.value.channel.thumbnailUrl} size={24} className="size-6" />}
        </PartHead>
        {answer && <ChannelLine channel={answer.value.channel} asOf={answer.fetchedAt} />}
        {answer && isOld && <p className="text-xs text-ink-soft">{t('performance.old')}</p>}
      </div>
      {problem && <ApiProblem problem={problem} onRetry={askAnew} />}
      {answer ? <Context answer={answer} videoId={videoId} own={own} /> : isAsking && <PerformanceBones />}
    </section>
  );
}

function ChannelLine({ channel, asOf }: { channel: ChannelFacts; asOf: number }) {
  const { subscriberCount, videoCount } = channel;
  const facts = [
    subscriberCount === null
      ? t('performance.subscribersHidden')
      : t('performance.subscribers', subscriberCount, [formatShort(subscriberCount)]),
    videoCount !== null && t('performance.uploads', videoCount, [formatShort(videoCount)]),
  ];
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-ink-soft tabular">
      {facts.filter(Boolean).join(' · ')}
      <OriginLabel origin="youtube" asOf={asOf} />
    </p>
  );
}

function Context({ answer, videoId, own }: { answer: Dated<ChannelContext>; videoId: VideoId; own: Own }) {
  const { fetchedAt } = answer;
  const uploads = { value: answer.value.uploads, fetchedAt };
  const medians = measureChannel(uploads.value, fetchedAt);
  const comparison = own.facts && compareUploads(own.facts, uploads);
  return (
    <>
      <CompareTable
        rows={compareRows(own, medians, uploads, Date.now())}
        uploads={publicUploads(uploads.value, fetchedAt).length}
        asOf={fetchedAt}
        isDraft={own.draft !== null}
      />
      {comparison && <ViewsStrip comparison={comparison} />}
      {uploads.value.length > 0 && <UploadList uploads={uploads} shownId={videoId} />}
      <Button className="w-full" onClick={() => openChannel(answer.value.channel.channelId)}>
        {t('channel.open')}
      </Button>
    </>
  );
}
