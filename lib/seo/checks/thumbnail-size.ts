import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { findLargestThumbnail } from '../video-kind';

export const thumbnailSize = defineCheck({
  id: 'thumbnail-size',
  group: 'thumbnail',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.thumbnails,
  thresholds: { minWidthPixels: 1280, minHeightPixels: 720 },
  run({ video }, { minWidthPixels, minHeightPixels }) {
    const largest = findLargestThumbnail(video);
    // The page lists frames of a Short, not the cover that was chosen.
    if (!largest || video.isShort) return NOT_APPLICABLE;
    const size = `${largest.width}×${largest.height}`;
    if (largest.width >= minWidthPixels && largest.height >= minHeightPixels) return pass(size);
    const score = Math.min(largest.width / minWidthPixels, largest.height / minHeightPixels);
    return improve(score * 0.9, size, 'tooSmall', minWidthPixels, minHeightPixels, size);
  },
});
