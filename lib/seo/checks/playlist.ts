import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';

export const playlist = defineCheck({
  id: 'playlist',
  group: 'structure',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: { minPlaylists: 1 },
  run({ video }, { minPlaylists }) {
    if (video.playlistCount === null) return NOT_APPLICABLE;
    return video.playlistCount >= minPlaylists
      ? pass(video.playlistCount)
      : improve(0, video.playlistCount, 'missing', minPlaylists);
  },
});
