import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { placePhrase } from '../text/place-phrase';
import { isFilled } from '../video-kind';

// Words for "episode" and "part" in the languages most used on YouTube, followed or preceded by a number.
const EPISODE =
  /^[\s\p{P}\p{S}]*(?:s\d{1,2}\s*[ex]\d{1,3}|(?:ep|eps|episodes?|épisode|episodio|episódio|folge|teil|part|parte|partie|pt|vol|volume|bölüm|odcinek|cz|aflevering|tập|серия|часть|выпуск|الحلقة|भाग|एपिसोड|ตอนที่|ตอน)[\s.:#-]*\d{1,4}|제?\s?\d{1,4}\s?[화회편]|第\s?[\d一二三四五六七八九十]{1,4}\s?[話回集期章]|[#＃]\s?\d{1,4})(?![\p{L}\p{N}])/iu;

export const titleTopicFirst = defineCheck({
  id: 'title-topic-first',
  group: 'title',
  severity: 'P1',
  evidence: 'official-guidance',
  source: SOURCES.titles,
  thresholds: { maxColumns: 40 },
  run({ video, text, focus }, { maxColumns }) {
    if (video.title === null) return NOT_APPLICABLE;
    if (!isFilled(video.title)) return improve(0, null, 'missing');
    const episode = EPISODE.exec(video.title.slice(0, 100))?.[0].trim();
    if (episode) return improve(0.3, episode, 'episodeFirst', episode);
    if (!focus?.isChosen) return pass();
    const { share, endColumn } = placePhrase(video.title, text.titleWords(), focus.text, video.language);
    if (share < 1 || endColumn === null) return improve(share * 0.5, null, 'bringForward', focus.text, maxColumns);
    return endColumn <= maxColumns
      ? pass(endColumn)
      : improve(Math.min(0.9, maxColumns / endColumn), endColumn, 'bringForward', focus.text, maxColumns);
  },
});
