import type { WatchCapture } from '@/lib/pages/watch/capture';

interface CaptureText {
  id?: string;
  title?: string;
  description?: string;
  keywords?: string[];
}

/** What the content script sends for a page that plays. */
export function makeCapture(text: CaptureText = {}, change: Partial<WatchCapture> = {}): WatchCapture {
  const {
    id = 'breadLab001',
    title = 'Sourdough for beginners',
    description = 'Mix, fold, bake.',
    keywords = ['bread'],
  } = text;
  const details = {
    videoId: id,
    title,
    lengthSeconds: '724',
    shortDescription: description,
    keywords,
    channelId: 'UC1',
  };
  return {
    url: `https://www.youtube.com/watch?v=${id}`,
    from: 'page',
    player: {
      playabilityStatus: JSON.stringify({ status: 'OK' }),
      videoDetails: JSON.stringify({ ...details, author: 'Bread Lab', viewCount: '12410', isLiveContent: false }),
      microformat: JSON.stringify({ playerMicroformatRenderer: { category: 'Howto & Style' } }),
    },
    data: null,
    dom: null,
    wall: null,
    pageLanguage: 'en',
    ...change,
  };
}
