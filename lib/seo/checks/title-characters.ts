import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const titleCharacters = defineCheck({
  id: 'title-characters',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.videosResource,
  thresholds: {},
  run({ video }) {
    if (video.title === null) return NOT_APPLICABLE;
    const found = /[<>]/.exec(video.title)?.[0];
    return found ? improve(0, found, 'forbidden', found) : pass();
  },
});
