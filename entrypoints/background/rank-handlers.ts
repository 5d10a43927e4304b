import type { Handlers } from './answer-all';
import type { BackgroundTools } from './connect';

type RankMessage = 'trackPhrase' | 'untrackPhrase' | 'checkRanks';

export declare function createRankHandlers(tools: BackgroundTools): Pick<Handlers, RankMessage>;
