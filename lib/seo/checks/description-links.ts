import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';

export const descriptionLinks = defineCheck({
  id: 'description-links',
  group: 'description',
  severity: 'P3',
  evidence: 'convention',
  source: null,
  thresholds: {},
  run({ video, text }) {
    const links = text.links();
    // Links in the description of a Short cannot be clicked, so a broken one costs nothing there.
    if (video.description === null || video.isShort || links.length === 0) return NOT_APPLICABLE;
    const broken = links.filter(({ isWellFormed }) => !isWellFormed);
    const first = broken[0];
    if (!first) return pass(links.length);
    return improve((1 - broken.length / links.length) * 0.5, broken.length, 'broken', first.url);
  },
});
