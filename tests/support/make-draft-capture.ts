import { STUDIO_FIELDS, type DraftCapture } from '@/lib/pages/studio/draft-capture';
import { makeVideo } from './make-video';

/** What Studio's content script sends for a details page with everything open, unless the test says otherwise. */
export function makeDraftCapture(overrides: Partial<DraftCapture> = {}): DraftCapture {
  const { title, description, tags } = makeVideo();
  return {
    url: 'https://studio.youtube.com/video/sourdough01/edit',
    place: 'edit',
    videoId: 'sourdough01',
    link: 'https://youtu.be/sourdough01',
    title,
    description,
    tags,
    isDirty: false,
    isAdvancedOpen: true,
    fields: STUDIO_FIELDS.map((field) => ({ field, state: 'found', selector: `#${field}` })),
    fileName: 'sourdough-final.mp4',
    playlists: { text: 'Bread', isChosen: true },
    language: { text: 'English', isChosen: true },
    category: { text: 'Howto & Style', isChosen: true },
    isMadeForKids: false,
    visibility: null,
    visibilityText: 'Private',
    thumbnail: null,
    player: null,
    pageLanguage: 'en',
    ...overrides,
  };
}
