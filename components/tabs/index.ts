import { ChartNoAxesColumn, Eye, Gauge, History, LayoutTemplate, MessageCircle, PenLine, Tags } from 'lucide-react';
import { t } from '@/lib/words/words';
import { loadLater } from './load-later';
import { ScoreTab } from './score-tab';
import type { PanelTab } from './tab';
import { TagsTab } from './tags-tab';

// Loaded when they are opened: the panel's first picture does not wait for them.
const ChatTab = loadLater(async () => (await import('./chat-tab')).ChatTab);
const WriteTab = loadLater(async () => (await import('./write-tab')).WriteTab);
const PreviewTab = loadLater(async () => (await import('./preview-tab')).PreviewTab);
const PerformanceTab = loadLater(async () => (await import('./performance-tab')).PerformanceTab);
const HistoryTab = loadLater(async () => (await import('./history-tab')).HistoryTab);
const TemplatesTab = loadLater(async () => (await import('./templates-tab')).TemplatesTab);

/** The tabs of the side panel, in their order. A new one is a file and a line here. */
export const TABS: readonly PanelTab[] = [
  { id: 'score', label: () => t('tabs.score'), Icon: Gauge, Tab: ScoreTab },
  { id: 'tags', label: () => t('tabs.tags'), Icon: Tags, Tab: TagsTab },
  { id: 'chat', label: () => t('tabs.chat'), Icon: MessageCircle, Tab: ChatTab },
  { id: 'write', label: () => t('tabs.write'), Icon: PenLine, Tab: WriteTab },
  { id: 'preview', label: () => t('tabs.preview'), Icon: Eye, Tab: PreviewTab },
  { id: 'performance', label: () => t('tabs.performance'), Icon: ChartNoAxesColumn, Tab: PerformanceTab },
  { id: 'history', label: () => t('tabs.history'), Icon: History, Tab: HistoryTab },
  { id: 'templates', label: () => t('tabs.templates'), Icon: LayoutTemplate, Tab: TemplatesTab },
];
