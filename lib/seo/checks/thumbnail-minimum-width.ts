import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { findLargestThumbnail, isCutByYoutube } from '../video-kind';

export const thumbnailMinimumWidth = defineCheck({
  id: 'thumbnail-minimum-width',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.thumbnails,
  thresholds: { minPixels: 640 },
  run({ video }, { minPixels }) {
    const largest = findLargestThumbnail(video);
    // The page lists frames of a Short, not the cover that was chosen.
    if (!largest || video.isShort || isCutByYoutube(largest)) return NOT_APPLICABLE;
    return largest.width >= minPixels
      ? pass(largest.width)
      : improve(0, largest.width, 'tooSmall', minPixels, largest.width);
  },
});
