import { captionLanguage } from './checks/caption-language';
import { captions } from './checks/captions';
import { cardLimit } from './checks/card-limit';
import { cards } from './checks/cards';
import { category } from './checks/category';
import { chapterTitles } from './checks/chapter-titles';
import { chapters } from './checks/chapters';
import { chaptersValid } from './checks/chapters-valid';
import { descriptionCharacters } from './checks/description-characters';
import { descriptionFirstLine } from './checks/description-first-line';
import { descriptionHashtags } from './checks/description-hashtags';
import { descriptionLength } from './checks/description-length';
import { descriptionLimit } from './checks/description-limit';
import { descriptionLinks } from './checks/description-links';
import { descriptionOpening } from './checks/description-opening';
import { descriptionOwnText } from './checks/description-own-text';
import { descriptionParagraphs } from './checks/description-paragraphs';
import { descriptionPresent } from './checks/description-present';
import { descriptionRepetition } from './checks/description-repetition';
import { descriptionTagList } from './checks/description-tag-list';
import { endScreen } from './checks/end-screen';
import { endScreenDuration } from './checks/end-screen-duration';
import { endScreenLimit } from './checks/end-screen-limit';
import { focusInDescription } from './checks/focus-in-description';
import { focusInTags } from './checks/focus-in-tags';
import { focusInTitle } from './checks/focus-in-title';
import { hashtagLimit } from './checks/hashtag-limit';
import { language } from './checks/language';
import { ownCaptions } from './checks/own-captions';
import { playlist } from './checks/playlist';
import { shortsDuration } from './checks/shorts-duration';
import { tagCount } from './checks/tag-count';
import { tagDuplicates } from './checks/tag-duplicates';
import { tagLength } from './checks/tag-length';
import { tagRelevance } from './checks/tag-relevance';
import { tagsLimit } from './checks/tags-limit';
import { thumbnailAspect } from './checks/thumbnail-aspect';
import { thumbnailMinimumWidth } from './checks/thumbnail-minimum-width';
import { thumbnailSize } from './checks/thumbnail-size';
import { titleAgreement } from './checks/title-agreement';
import { titleCapitals } from './checks/title-capitals';
import { titleChannelName } from './checks/title-channel-name';
import { titleCharacters } from './checks/title-characters';
import { titleDesktopLength } from './checks/title-desktop-length';
import { titleEmoji } from './checks/title-emoji';
import { titleHashtags } from './checks/title-hashtags';
import { titleLength } from './checks/title-length';
import { titleLimit } from './checks/title-limit';
import { titlePresent } from './checks/title-present';
import { titlePunctuation } from './checks/title-punctuation';
import { titleRepetition } from './checks/title-repetition';
import { titleSubstance } from './checks/title-substance';
import { titleTopicFirst } from './checks/title-topic-first';
import type { Check } from './check';

/** Changes whenever a check, a weight or a default threshold does: the same video under the same version gets the same number. */
export const RUBRIC_VERSION = '2026-11-21.2';

export interface RubricEntry {
  check: Check;
  /** Points of the hundred when every check applies; 0 in `validity` and for a note, a check that open data contradicts. */
  weight: number;
}

/** The balance of the whole score, on one page. */
export const RUBRIC: readonly RubricEntry[] = [
  // Rules of YouTube: pass or fail, no points.
  { check: titlePresent, weight: 0 },
  { check: titleLimit, weight: 0 },
  { check: titleCharacters, weight: 0 },
  { check: descriptionLimit, weight: 0 },
  { check: descriptionCharacters, weight: 0 },
  { check: tagsLimit, weight: 0 },
  { check: hashtagLimit, weight: 0 },
  { check: chaptersValid, weight: 0 },
  { check: shortsDuration, weight: 0 },
  { check: thumbnailMinimumWidth, weight: 0 },
  { check: endScreenDuration, weight: 0 },
  { check: endScreenLimit, weight: 0 },
  { check: cardLimit, weight: 0 },
  // Title: 40.
  { check: titleTopicFirst, weight: 8 },
  { check: titleAgreement, weight: 6 },
  { check: titleCapitals, weight: 5 },
  { check: titleSubstance, weight: 4 },
  { check: titleChannelName, weight: 4 },
  { check: focusInTitle, weight: 3 },
  { check: titleEmoji, weight: 3 },
  { check: titleHashtags, weight: 3 },
  { check: titleRepetition, weight: 2 },
  { check: titlePunctuation, weight: 2 },
  // Notes: where a title is cut is worth knowing, but in randomised tests of headlines the longer side won (docs/evidence.md). Their
  // nine points went to the checks that rest on YouTube's guidance, in proportion to what those had.
  { check: titleLength, weight: 0 },
  { check: titleDesktopLength, weight: 0 },
  // Description: 20.
  { check: descriptionOpening, weight: 4 },
  { check: descriptionPresent, weight: 3 },
  { check: descriptionLength, weight: 3 },
  { check: descriptionOwnText, weight: 3 },
  { check: descriptionFirstLine, weight: 1 },
  { check: descriptionLinks, weight: 1 },
  { check: descriptionHashtags, weight: 1 },
  { check: descriptionRepetition, weight: 1 },
  { check: descriptionTagList, weight: 1 },
  { check: descriptionParagraphs, weight: 1 },
  { check: focusInDescription, weight: 1 },
  // Structure: 20.
  { check: chapters, weight: 5 },
  { check: captions, weight: 4 },
  { check: chapterTitles, weight: 2 },
  { check: ownCaptions, weight: 2 },
  { check: endScreen, weight: 2 },
  { check: captionLanguage, weight: 1 },
  { check: category, weight: 1 },
  { check: language, weight: 1 },
  { check: playlist, weight: 1 },
  { check: cards, weight: 1 },
  // Thumbnail: 15. Few rules, so each weighs much.
  { check: thumbnailSize, weight: 10 },
  { check: thumbnailAspect, weight: 5 },
  // Tags: 5. "Tags play a minimal role in your video's discovery" (support.google.com/youtube/answer/146402).
  { check: tagCount, weight: 1 },
  { check: focusInTags, weight: 1 },
  { check: tagDuplicates, weight: 1 },
  { check: tagRelevance, weight: 1 },
  { check: tagLength, weight: 1 },
];
