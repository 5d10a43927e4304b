import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { t } from '@/lib/words/words';
import { type ApiAccess, useApiAccess } from '../page/use-api-access';
import { useCaptions } from '../page/use-captions';
import { useChannel, useVideoFacts } from '../page/use-facts';
import { useReport } from '../page/use-report';
import { useSamples } from '../page/use-samples';
import { CaptionsPart } from '../performance/captions-part';
import { ChannelPart } from '../performance/channel-part';
import { Invitation } from '../performance/invitation';
import { PerformanceBones } from '../performance/performance-bones';
import { ReportPart } from '../performance/report-part';
import { SourceNote } from '../performance/source-note';
import { VideoPart } from '../performance/video-part';
import type { TabProps } from './tab';

/** What YouTube's API says about the video and its channel, beside the score and apart from it. */
export function PerformanceTab(props: TabProps) {
  const access = useApiAccess();
  if (!access) return <PerformanceBones />;
  if (access.missing) return <Invitation missing={access.missing} />;
  // Another video, or another account, is another question: the key starts it anew.
  return <Performance key={`${props.row.videoId}|${access.signature}`} {...props} access={access} />;
}

function Performance({ row, draft, access }: TabProps & { access: ApiAccess }) {
  const { video } = row.reading;
  const { account } = access;
  const isNamed = video.id !== UNNAMED_VIDEO;
  const facts = useVideoFacts(video.id, access);
  const samples = useSamples(video.id, access);
  const captions = useCaptions(video.id, access);
  // Studio's editor does not tell the channel; there it is the one somebody is signed in with.
  const channelId = facts.answer?.value.channelId ?? video.channelId ?? (draft && account ? account.id : null);
  const channel = useChannel(channelId, access);
  const isKnownOwn = account !== null && facts.answer?.value.channelId === account.id;
  const report = useReport(video.id, access, isKnownOwn);
  // A draft is nobody's business but its owner's: to a key it does not exist.
  const problem = draft && !account && facts.problem === 'not-found' ? 'account-missing' : facts.problem;
  // What stops both is told once.
  const channelProblem = channel.problem === problem ? null : channel.problem;
  const reportProblem = report.problem === problem ? null : report.problem;
  const isOwn = account !== null && account.id === channelId;
  return (
    <div className="space-y-4">
      {isNamed && <VideoPart facts={{ ...facts, problem }} samples={samples} />}
      {isKnownOwn && <ReportPart report={{ ...report, problem: reportProblem }} isAllowed={access.isReportAllowed} />}
      {facts.answer && <CaptionsPart facts={facts.answer} captions={isOwn ? captions : null} />}
      {channelId === null ? (
        !facts.isAsking && <p className="text-ink-soft">{t('performance.noChannel')}</p>
      ) : (
        <ChannelPart
          channel={{ ...channel, problem: channelProblem }}
          videoId={video.id}
          own={{ facts: facts.answer, draft: draft ? draft.reading.video : null }}
        />
      )}
      <SourceNote url={isNamed ? `https://www.youtube.com/watch?v=${video.id}` : null} />
    </div>
  );
}
