import { Gauge, Tags } from 'lucide-react';
import { t } from '@/lib/words/words';
import { ScoreTab } from './score-tab';
import type { PanelTab } from './tab';
import { TagsTab } from './tags-tab';

/** The tabs of the side panel, in their order. A new one is a file and a line here. */
export const TABS: readonly PanelTab[] = [
  { id: 'score', label: () => t('tabs.score'), Icon: Gauge, Tab: ScoreTab },
  { id: 'tags', label: () => t('tabs.tags'), Icon: Tags, Tab: TagsTab },
];
