import {
  CommentsHeaderShape,
  CommentsPanelShape,
  MarkersShape,
  parseJson,
  parseSlice,
} from '@/lib/video/player-shapes';
import type { Chapter, Video } from '@/lib/video/video';
import type { DataSlices } from './capture';
import { parseExactCount } from './read-counts';

type DataFacts = Pick<Video, 'likeCount' | 'commentCount' | 'commentCountText' | 'chapters' | 'chapterSource'>;

/** What the page's own data (`ytInitialData`) adds to the player response. */
export function readData(data: DataSlices | null): DataFacts {
  const commentCountText =
    parseSlice(data?.commentsEntryPointHeaderRenderer, CommentsHeaderShape)?.commentCount ??
    parseSlice(data?.contextualInfo, CommentsPanelShape);
  return {
    likeCount: readLikes(data?.videoPrimaryInfoRenderer) ?? readLikes(data?.reelPlayerOverlayRenderer),
    commentCount: parseExactCount(commentCountText),
    commentCountText,
    ...readChapters(data?.multiMarkersPlayerBarRenderer),
  };
}

/** The creator's chapters before YouTube's own. `null` when the player bar has none: the description may still tell. */
function readChapters(slice: string | undefined): Pick<Video, 'chapters' | 'chapterSource'> {
  const maps = parseSlice(slice, MarkersShape)?.markersMap ?? [];
  for (const [key, chapterSource] of [
    ['DESCRIPTION_CHAPTERS', 'description'],
    ['AUTO_CHAPTERS', 'automatic'],
  ] as const) {
    const markers = maps.find((map) => map.key === key)?.value?.chapters ?? [];
    const chapters = markers.flatMap(({ chapterRenderer }): Chapter[] => {
      const startMs = chapterRenderer?.timeRangeStartMillis ?? null;
      return startMs === null
        ? []
        : [{ title: chapterRenderer?.title ?? '', startSeconds: Math.floor(startMs / 1000) }];
    });
    if (chapters.length > 0) return { chapters, chapterSource };
  }
  return { chapters: null, chapterSource: null };
}

/**
 * The exact number in the like button's words for screen readers ("like this video along with 43,864 other people").
 * Where the microformat tells the number too, both are equal (GJLlxj_dtq8, 2025-06-10): it is the count without the
 * visitor's own like. The button's visible text is rounded and not read.
 */
function readLikes(slice: string | undefined): number | null {
  for (const button of likeButtonsIn(parseJson(slice ?? ''))) {
    for (const words of wordsOf(button)) {
      const likes = parseExactCount(words);
      if (likes !== null) return likes;
    }
  }
  return null;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const childOf = (value: unknown, key: string): unknown => (isJson(value) ? value[key] : undefined);

/** The like button's node in the layouts since 2020: `buttonViewModel` (2023–), `toggleButtonRenderer` (until 2023). */
function* likeButtonsIn(root: unknown): Generator<Json> {
  const waiting: unknown[] = [root];
  // Foreign JSON may be nested without end: a list of its own instead of recursion, and a limit.
  for (let visited = 0; waiting.length > 0 && visited < 50_000; visited++) {
    const node = waiting.shift();
    if (!isJson(node)) continue;
    if (node.iconName === 'LIKE' || childOf(node.defaultIcon, 'iconType') === 'LIKE') yield node;
    // Shorts until 2024.
    else if (isJson(node.likeButtonRenderer)) yield node.likeButtonRenderer;
    waiting.push(...Object.values(node).slice(0, 500));
  }
}

function wordsOf(button: Json): string[] {
  const inData = (value: unknown) => childOf(childOf(value, 'accessibilityData'), 'label');
  const accessibility = (value: unknown) => inData(childOf(value, 'accessibility'));
  return [
    button.accessibilityText,
    accessibility(button.defaultText),
    accessibility(button.likeCountText),
    childOf(button.accessibility, 'label'),
    inData(button),
  ].filter((words) => typeof words === 'string');
}
