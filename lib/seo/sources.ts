/** Pages of Google's that checks cite. Each was the source named in the research for its claim. */
export const SOURCES = {
  videosResource: 'https://developers.google.com/youtube/v3/docs/videos',
  titles: 'https://support.google.com/youtube/answer/12340300',
  descriptions: 'https://support.google.com/youtube/answer/12948449',
  tags: 'https://support.google.com/youtube/answer/146402',
  hashtags: 'https://support.google.com/youtube/answer/6390658',
  chapters: 'https://support.google.com/youtube/answer/9884579',
  shorts: 'https://support.google.com/youtube/answer/13748639',
  thumbnails: 'https://support.google.com/youtube/answer/72431',
  endScreens: 'https://support.google.com/youtube/answer/6388789',
  cards: 'https://support.google.com/youtube/answer/6140493',
} as const;
