import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { formatCount, formatDuration } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { MAX_PASTED_CHARS } from '@/lib/writing/choices';
import { parseTranscript } from '@/lib/writing/transcript/parse-transcript';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { useKept } from '../page/use-kept';
import { useRequest } from '../page/use-request';
import { Fold } from '../ui/fold';
import { TextField } from '../ui/text-field';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is said in the video, as the creator pasted it: YouTube lets nobody else fetch it. Kept until it is emptied. */
export function TranscriptField({ videoId }: { videoId: VideoId }) {
  const row = useLiveQuery(
    () => orElseWithoutDatabase(null, async () => (await database.transcripts.get(videoId)) ?? null),
    [videoId],
  );
  const [typed, setTyped] = useKept(`transcript.${videoId}`, isText);
  const { problem, run } = useRequest();
  const text = typed ?? row?.text ?? '';
  const save = (): void => {
    if (typed === null || typed.length > MAX_PASTED_CHARS) return;
    run(askBackground('saveTranscript', { videoId, text: typed }).then(() => setTyped(null)));
  };
  if (row === undefined) return null;
  return (
    <Fold title={text === '' ? t('write.transcriptAdd') : t('write.transcriptHave', [recognised(text)])}>
      <TextField
        label={t('write.transcript')}
        value={text}
        onChange={setTyped}
        onBlur={save}
        rows={6}
        hint={t('write.transcriptHint')}
        error={
          text.length > MAX_PASTED_CHARS
            ? t('write.transcriptLong', [formatCount(MAX_PASTED_CHARS)])
            : problem && problemWords(problem, 'what')
        }
      />
    </Fold>
  );
}

function recognised(text: string): string {
  const last = parseTranscript(text, 'transcript')?.lines.at(-1)?.startSeconds ?? null;
  return last !== null ? formatDuration(last) : t('write.words', [formatCount(text.split(/\s+/).length)]);
}
