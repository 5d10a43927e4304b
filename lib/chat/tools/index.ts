import { channelMedians } from './channel-medians';
import { compareVideos } from './compare-videos';
import { explainCheck } from './explain-check';
import { keywordEvidence } from './keyword-evidence';
import { proposeEdit } from './propose-edit';
import { readChapters } from './read-chapters';
import { readComments } from './read-comments';
import { readVideo } from './read-video';
import { runChecks } from './run-checks';
import { searchLibrary } from './search-library';
import { suggestTags } from './suggest-tags';
import type { ChatTool } from './tool';

/** What a model may call. A further tool is a file here, a line in this list, and its words under `chatTool`. */
export const CHAT_TOOLS: readonly ChatTool[] = [
  readVideo,
  runChecks,
  explainCheck,
  suggestTags,
  keywordEvidence,
  searchLibrary,
  compareVideos,
  channelMedians,
  readChapters,
  readComments,
  proposeEdit,
];
