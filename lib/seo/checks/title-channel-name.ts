import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { foldText } from '../text/fold-text';
import { isFilled } from '../video-kind';

export const titleChannelName = defineCheck({
  id: 'title-channel-name',
  group: 'title',
  severity: 'P2',
  evidence: 'official-guidance',
  source: SOURCES.titles,
  thresholds: { minChannelNameChars: 3 },
  run({ video }, { minChannelNameChars }) {
    if (!isFilled(video.title) || !isFilled(video.channelName)) return NOT_APPLICABLE;
    const name = foldText(video.channelName.trim());
    if (name.length < minChannelNameChars) return NOT_APPLICABLE;
    const start = foldText(video.title.slice(0, 200)).replace(/^[\s\p{P}\p{S}]+/u, '');
    if (!start.startsWith(name)) return pass();
    // "Piano" by the channel "Piano" is a topic; a brand stands apart from the rest.
    const rest = start.slice(name.length);
    return /^\s*[\p{P}\p{S}]/u.test(rest) || rest.trim() === ''
      ? improve(0, video.channelName, 'first', video.channelName)
      : pass();
  },
});
