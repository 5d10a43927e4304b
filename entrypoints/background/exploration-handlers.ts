import type { Handlers } from './answer-all';
import type { BackgroundTools } from './connect';

type ExplorationMessage = 'explorePhrase' | 'forecastExploration' | 'deleteExplorations';

export declare function createExplorationHandlers(tools: BackgroundTools): Pick<Handlers, ExplorationMessage>;
