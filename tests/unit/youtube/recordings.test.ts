import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { CaptionList } from '@/lib/youtube/captions';
import { ChannelList, toChannelFacts } from '@/lib/youtube/channels';
import { I18nLanguageList } from '@/lib/youtube/check-key';
import { CommentThreadList, toCommentFacts } from '@/lib/youtube/comment-threads';
import { fieldsOf } from '@/lib/youtube/fields-of';
import { I18nRegionList, toRegionFacts } from '@/lib/youtube/i18n-regions';
import { judgeYoutube } from '@/lib/youtube/judge-youtube';
import { parseAnswer } from '@/lib/youtube/parse-answer';
import { PlaylistItemList, toVideoIds } from '@/lib/youtube/playlist-items';
import { PlaylistList, toPlaylistFacts } from '@/lib/youtube/playlists';
import { ResultTable, toReport } from '@/lib/youtube/reports';
import { SearchList, toSearchHit } from '@/lib/youtube/search';
import { UpdatedVideo } from '@/lib/youtube/update-video';
import { toCategoryFacts, VideoCategoryList } from '@/lib/youtube/video-categories';
import { toVideoFacts, VideoList } from '@/lib/youtube/videos';
import { hasRecordings, parseSelector, type RecordedAnswer, recordedAnswers, select } from './recordings';

if (!hasRecordings) console.info('No recorded API answers beside the repository: the tests over them are skipped.');

/** What we read, by the `kind` of the body. */
const SCHEMAS: Record<string, z.ZodType> = {
  'youtube#videoListResponse': VideoList,
  'youtube#video': UpdatedVideo,
  'youtube#channelListResponse': ChannelList,
  'youtube#playlistItemListResponse': PlaylistItemList,
  'youtube#playlistListResponse': PlaylistList,
  'youtube#searchListResponse': SearchList,
  'youtube#commentThreadListResponse': CommentThreadList,
  'youtube#captionListResponse': CaptionList,
  'youtube#videoCategoryListResponse': VideoCategoryList,
  'youtube#i18nRegionListResponse': I18nRegionList,
  'youtube#i18nLanguageListResponse': I18nLanguageList,
  'youtubeAnalytics#resultTable': ResultTable,
};

/** Of resources and methods that Limelight does not use: nothing of them is ever asked for. */
const OUT_OF_SCOPE =
  /^youtube#(?:(?:activity|channelSection|comment|guideCategory|member|membershipsLevel|subscription|videoAbuseReportReason|group)ListResponse|videoGetRatingResponse|caption|channelBannerResource|channelSection|comment|commentThread|playlist|playlistItem|subscription)$/;

/** Reasons that mean more than their status, and what a status means without one of them. */
const REASONS: Record<string, string> = {
  keyInvalid: 'key-invalid',
  quotaExceeded: 'quota-exceeded',
  commentsDisabled: 'comments-disabled',
  insufficientPermissions: 'scope-missing',
};
const STATUSES: Record<number, string> = {
  400: 'request-refused',
  401: 'sign-in-expired',
  403: 'request-refused',
  404: 'not-found',
};

const all = [...recordedAnswers('dataapi'), ...recordedAnswers('analytics')];
const refused = all.filter(({ body }) => 'error' in body);
const answered = all.filter(({ body }) => !('error' in body));
const kindOf = ({ body }: RecordedAnswer) => String(body['kind']);
const used = answered.filter((one) => kindOf(one) in SCHEMAS);

describe.skipIf(!hasRecordings)('recorded answers', () => {
  it('are all either read or of something that is never asked for', () => {
    expect(answered.filter((one) => !(kindOf(one) in SCHEMAS) && !OUT_OF_SCOPE.test(kindOf(one)))).toEqual([]);
    expect(used.length).toBeGreaterThanOrEqual(140);
    const kinds = new Set(used.map(kindOf));
    // Of captions only answers to uploads were recorded, here and there.
    expect(Object.keys(SCHEMAS).filter((kind) => !kinds.has(kind) && kind !== 'youtube#captionListResponse')).toEqual(
      [],
    );
  });

  it.each(used)('$name: nothing we ask for is lost or changed', ({ name, text, body }) => {
    const schema = SCHEMAS[String(body['kind'])];
    if (!schema) throw new Error(name);
    expect(parseAnswer(schema, text)).toEqual(select(body, parseSelector(fieldsOf(schema))));
  });
});

/** Every item with part `snippet` has a place in the domain. */
const MAPPERS: Record<string, (text: string) => unknown[]> = {
  'youtube#videoListResponse': (text) => parseAnswer(VideoList, text).items?.map(toVideoFacts) ?? [],
  'youtube#channelListResponse': (text) => parseAnswer(ChannelList, text).items?.map(toChannelFacts) ?? [],
  'youtube#playlistItemListResponse': (text) => toVideoIds(parseAnswer(PlaylistItemList, text)).items,
  'youtube#playlistListResponse': (text) => parseAnswer(PlaylistList, text).items?.map(toPlaylistFacts) ?? [],
  'youtube#searchListResponse': (text) => parseAnswer(SearchList, text).items?.map(toSearchHit) ?? [],
  'youtube#commentThreadListResponse': (text) => parseAnswer(CommentThreadList, text).items?.map(toCommentFacts) ?? [],
  'youtube#videoCategoryListResponse': (text) => parseAnswer(VideoCategoryList, text).items?.map(toCategoryFacts) ?? [],
  'youtube#i18nRegionListResponse': (text) => parseAnswer(I18nRegionList, text).items?.map(toRegionFacts) ?? [],
};

const itemsOf = ({ body }: RecordedAnswer) => (body['items'] ?? []) as Record<string, unknown>[];
const withSnippet = used.filter((one) => kindOf(one) in MAPPERS && itemsOf(one).every((item) => 'snippet' in item));

describe.skipIf(!hasRecordings)('the facts of recorded answers', () => {
  it('are there in number', () => expect(withSnippet.length).toBeGreaterThanOrEqual(75));

  it.each(withSnippet)('$name: each item becomes one', (one) => {
    const facts = MAPPERS[kindOf(one)]?.(one.text) ?? [];
    expect(facts).toHaveLength(itemsOf(one).length);
    expect(facts.filter((each) => each === null)).toEqual([]);
  });

  it('hold no markup of a search’s titles', () => {
    const hits = used
      .filter((one) => kindOf(one) === 'youtube#searchListResponse')
      .flatMap(({ text }) => parseAnswer(SearchList, text).items ?? []);
    const escaped = hits.filter(({ snippet }) => /&(?:#39|quot|amp);/.test(snippet?.title ?? ''));
    expect(escaped.length).toBeGreaterThan(0);
    for (const hit of escaped) expect(toSearchHit(hit)?.title).not.toMatch(/&(?:#39|quot|amp|lt|gt);/);
  });

  it('are tables with a value a column', () => {
    const tables = used.filter((one) => kindOf(one) === 'youtubeAnalytics#resultTable');
    expect(tables.length).toBeGreaterThan(0);
    for (const { text, body } of tables) {
      const { columns, rows } = toReport(parseAnswer(ResultTable, text));
      expect(rows).toEqual(body['rows'] ?? []);
      expect(columns.map(({ name }) => name)).toEqual(
        (body['columnHeaders'] as { name: string }[]).map(({ name }) => name),
      );
    }
  });
});

describe.skipIf(!hasRecordings)('recorded refusals', () => {
  const ofApi = refused.filter(({ body }) => typeof body['error'] === 'object');

  it('are those of the API, and one of the sign-in', () => {
    expect(ofApi.length).toBeGreaterThanOrEqual(13);
    expect(refused.filter((one) => !ofApi.includes(one)).every(({ name }) => name.includes('oauth_token'))).toBe(true);
  });

  it.each(ofApi)('$name is understood', ({ text, body }) => {
    const { code, errors } = body['error'] as { code: number; errors: { reason: string }[] };
    const expected = REASONS[errors[0]?.reason ?? ''] ?? STATUSES[code];
    expect(expected).toBeDefined();
    expect(judgeYoutube({ status: code, headers: new Headers(), text })?.problem).toBe(expected);
  });
});
