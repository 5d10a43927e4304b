import type { VideoId } from '@/lib/video/video';
import { STUDIO_FIELDS, type FieldReport, type StudioField } from '@/lib/pages/studio/draft-capture';
import { scoreVideo } from '@/lib/seo/score-video';
import type { DraftFacts, DraftRow } from '@/lib/storage/draft-rows';
import type { Video } from '@/lib/video/video';
import { makeVideo } from './make-video';

/** Of a row what a test is about; `video` is scored for real unless a scorecard is given. */
export interface DraftRowParts extends Omit<Partial<DraftRow>, 'draft'> {
  video?: Partial<Video>;
  draft?: Partial<DraftFacts>;
  /** How the self-test found the fields that were not simply found. */
  states?: Partial<Record<StudioField, FieldReport['state']>>;
}

/** The draft on a details page with everything open and nothing done yet, unless the test says otherwise. */
export function makeDraftRow({ video: videoParts, draft, states = {}, ...parts }: DraftRowParts = {}): DraftRow {
  const video = makeVideo({ surface: 'studio', ...videoParts });
  const savedAt = Date.now();
  return {
    tabId: 7,
    videoId: video.id,
    savedAt,
    status: 'ready',
    reading: { video, readAt: savedAt, source: 'studio', isPartial: false, barrier: null },
    scorecard: scoreVideo(video),
    draft: { ...makeFacts(states), ...draft },
    suggestedTags: [],
    tagSources: [],
    similarVideos: [],
    habitualTags: [],
    detected: null,
    fix: null,
    undo: null,
    lostVersionId: null,
    lookalikes: [],
    ...parts,
  };
}

function makeFacts(states: Partial<Record<StudioField, FieldReport['state']>>): DraftFacts {
  return {
    place: 'edit',
    pageVideoId: 'sourdough01' as VideoId,
    isDirty: true,
    isAdvancedOpen: true,
    fields: STUDIO_FIELDS.map((field) => {
      const state = states[field] ?? 'found';
      return { field, state, selector: state === 'found' ? `#${field}` : null };
    }),
    pasted: {},
    fileName: 'sourdough-final.mp4',
    playlistText: 'Bread',
    visibility: 'private',
    visibilityText: 'Private',
    thumbnail: null,
    link: 'https://youtu.be/sourdough01',
  };
}
