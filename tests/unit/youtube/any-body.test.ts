import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodeOf } from '@/lib/problem/problem';
import { CaptionList, toCaptionFacts } from '@/lib/youtube/captions';
import { ChannelList, toChannelFacts } from '@/lib/youtube/channels';
import { CommentThreadList, toCommentFacts } from '@/lib/youtube/comment-threads';
import { I18nRegionList, toRegionFacts } from '@/lib/youtube/i18n-regions';
import { mapUsable, parseAnswer } from '@/lib/youtube/parse-answer';
import { PlaylistItemList, toVideoIds } from '@/lib/youtube/playlist-items';
import { PlaylistList, toPlaylistFacts } from '@/lib/youtube/playlists';
import { ResultTable, toReport } from '@/lib/youtube/reports';
import { SearchList, toSearchHit } from '@/lib/youtube/search';
import { toPage } from '@/lib/youtube/to-page';
import { toCategoryFacts, VideoCategoryList } from '@/lib/youtube/video-categories';
import { toVideoFacts, VideoList } from '@/lib/youtube/videos';

/** What each method does with a body, from the text to the facts. */
const READERS: Record<string, (text: string) => unknown> = {
  videoListResponse: (text) => mapUsable(parseAnswer(VideoList, text).items, toVideoFacts),
  channelListResponse: (text) => mapUsable(parseAnswer(ChannelList, text).items, toChannelFacts),
  playlistItemListResponse: (text) => toVideoIds(parseAnswer(PlaylistItemList, text)),
  playlistListResponse: (text) => toPage(parseAnswer(PlaylistList, text), toPlaylistFacts),
  searchListResponse: (text) => toPage(parseAnswer(SearchList, text), toSearchHit),
  commentThreadListResponse: (text) => toPage(parseAnswer(CommentThreadList, text), toCommentFacts),
  captionListResponse: (text) => mapUsable(parseAnswer(CaptionList, text).items, toCaptionFacts),
  videoCategoryListResponse: (text) => mapUsable(parseAnswer(VideoCategoryList, text).items, toCategoryFacts),
  i18nRegionListResponse: (text) => mapUsable(parseAnswer(I18nRegionList, text).items, toRegionFacts),
  resultTable: (text) => toReport(parseAnswer(ResultTable, text)),
};

describe('any body', () => {
  const keys = ['id', 'snippet', 'statistics', 'title', 'viewCount', 'tags', 'rows', 'columnHeaders', 'publishedAt'];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 6 }, fc.jsonValue(), fc.array(tie('value')), tie('object')),
    object: fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value')),
  }));

  it.each(Object.keys(READERS))('is read or a problem: %s', (kind) => {
    const outcome = (text: string): unknown => {
      try {
        return READERS[kind]?.(text) !== undefined;
      } catch (error) {
        return problemCodeOf(error);
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(value),
          value.map((one) => [one]),
        ),
        (items) => {
          const prefix = kind === 'resultTable' ? 'youtubeAnalytics' : 'youtube';
          const texts = [JSON.stringify(items), JSON.stringify({ kind: `${prefix}#${kind}`, items, rows: items })];
          for (const text of texts) expect([true, 'answer-invalid']).toContain(outcome(text));
        },
      ),
    );
  });
});
