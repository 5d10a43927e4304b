/** A template to start from. Its id stays the same in all versions, so that adding it twice replaces it. */
export type ShippedTemplate = { id: string; name: string } & (
  { kind: 'description'; text: string; at: 'start' | 'end' } | { kind: 'tags'; tags: string[] }
);

/**
 * English, for the creator to change. What differs from channel to channel is a variable, asked for once; nothing in them
 * breaks a rule of YouTube's: no `<`, three hashtags, chapters that begin at 0:00.
 */
export const SHIPPED_TEMPLATES: readonly ShippedTemplate[] = [
  {
    id: 'shipped-links',
    name: 'Links',
    kind: 'description',
    at: 'end',
    text: ['Website: {website}', 'Instagram: {instagram}', 'Newsletter: {newsletter}', 'Business: {email}'].join('\n'),
  },
  {
    id: 'shipped-chapters',
    name: 'Chapters',
    kind: 'description',
    at: 'end',
    text: ['0:00 Introduction', '1:00 First part', '2:00 Second part', '3:00 Third part', '4:00 Conclusion'].join('\n'),
  },
  {
    id: 'shipped-subscribe',
    name: 'Subscribe and playlist',
    kind: 'description',
    at: 'end',
    text: [
      'If this helped you, subscribe to {channel} for more.',
      'More videos like this are in the playlist “{playlist}”: {playlist-link}',
    ].join('\n'),
  },
  {
    id: 'shipped-affiliate',
    name: 'Affiliate disclosure',
    kind: 'description',
    at: 'end',
    text: [
      'Some links here are affiliate links: if you buy through them, I earn a commission at no extra cost to you.',
      'As an Amazon Associate I earn from qualifying purchases.',
    ].join('\n'),
  },
  {
    id: 'shipped-sponsor',
    name: 'Sponsor',
    kind: 'description',
    at: 'start',
    text: 'Thanks to {sponsor} for sponsoring this video. {sponsor-offer}: {sponsor-link}',
  },
  {
    id: 'shipped-music',
    name: 'Music credits',
    kind: 'description',
    at: 'end',
    text: ['Music: “{music-title}” by {music-artist}', 'License: {music-license}', '{music-link}'].join('\n'),
  },
  {
    id: 'shipped-gear',
    name: 'Equipment',
    kind: 'description',
    at: 'end',
    text: ['What I film with', 'Camera: {camera}', 'Microphone: {microphone}', 'Lights: {lights}'].join('\n'),
  },
  {
    id: 'shipped-hashtags',
    name: 'Hashtags',
    kind: 'description',
    at: 'end',
    text: '#{topic} #{series} #{channel-hashtag}',
  },
  { id: 'shipped-tags-channel', name: 'Channel tags', kind: 'tags', tags: ['{channel}', '{topic}', '{series}'] },
  {
    id: 'shipped-tags-tutorial',
    name: 'Tutorial tags',
    kind: 'tags',
    tags: ['{topic} tutorial', '{topic} for beginners', 'how to {topic}', 'learn {topic}'],
  },
];
