import type { Handlers } from './answer-all';
import type { BackgroundTools } from './connect';

type KeywordMessage = 'rejectTag' | 'restoreTags' | 'refreshTagSources' | 'agreeToSource';

export declare function createKeywordHandlers(tools: BackgroundTools): Pick<Handlers, KeywordMessage>;
