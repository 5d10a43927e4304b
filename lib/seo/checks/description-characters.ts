import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';

export const descriptionCharacters = defineCheck({
  id: 'description-characters',
  group: 'validity',
  severity: 'P0',
  evidence: 'official-rule',
  source: SOURCES.videosResource,
  thresholds: {},
  run({ video }) {
    if (video.description === null) return NOT_APPLICABLE;
    const found = /[<>]/.exec(video.description)?.[0];
    return found ? improve(0, found, 'forbidden', found) : pass();
  },
});
