import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { findLargestThumbnail, isCutByYoutube } from '../video-kind';

const WIDESCREEN = 16 / 9;

export const thumbnailAspect = defineCheck({
  id: 'thumbnail-aspect',
  group: 'thumbnail',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.thumbnails,
  thresholds: { maxDeviationPercent: 2 },
  run({ video }, { maxDeviationPercent }) {
    const largest = findLargestThumbnail(video);
    if (!largest || video.isShort || isCutByYoutube(largest)) return NOT_APPLICABLE;
    const aspect = largest.width / largest.height;
    const deviation = (Math.abs(aspect - WIDESCREEN) / WIDESCREEN) * 100;
    const size = `${largest.width}×${largest.height}`;
    return deviation <= maxDeviationPercent ? pass(size) : improve(0, size, 'notWide', size);
  },
});
