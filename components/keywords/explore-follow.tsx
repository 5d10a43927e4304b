import { useLiveQuery } from 'dexie-react-hooks';
import { Check, LineChart } from 'lucide-react';
import { tagKey } from '@/lib/keywords/tag-key';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import type { ReadyRow } from '@/lib/storage/database';
import { problemWords, t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ExploreFollowProps {
  row: ReadyRow;
  phrase: string;
  language: string;
}

/** Has the video's place for the phrase looked up every day from now on; Ranks shows it. */
export function ExploreFollow({ row, phrase, language }: ExploreFollowProps) {
  const { problem, run } = useRequest();
  const id = `${row.videoId}|${tagKey(phrase)}`;
  const isFollowed = useLiveQuery(
    () => orElseWithoutDatabase(false, async () => (await database.trackedPhrases.get(id)) !== undefined),
    [id],
  );
  if (isFollowed === undefined) return null;
  const follow = (): void =>
    run(
      askBackground('trackPhrase', {
        ...{ videoId: row.videoId, videoTitle: row.reading.video.title ?? '', phrase, language },
      }),
    );
  const Icon = isFollowed ? Check : LineChart;
  return (
    <>
      <Button
        look="quiet"
        aria-disabled={isFollowed}
        title={isFollowed ? t('explore.followedHint') : t('explore.followHint')}
        onClick={() => isFollowed || follow()}
      >
        <Icon aria-hidden className="size-3.5" />
        {isFollowed ? t('explore.followed') : t('explore.follow')}
      </Button>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </>
  );
}
