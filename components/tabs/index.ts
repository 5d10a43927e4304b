import { ChartNoAxesColumn, Eye, Gauge, History, LayoutTemplate, MessageCircle, PenLine, Tags } from 'lucide-react';
import { t } from '@/lib/words/words';
import { loadLater } from './load-later';
import { ScoreTab } from './score-tab';
import type { PanelTab } from './tab';
import { TagsTab } from './tags-tab';

// Loaded when they are opened: the panel's first picture does not wait for them.
const chatTab = loadLater(async () => (await import('./chat-tab')).ChatTab);
const writeTab = loadLater(async () => (await import('./write-tab')).WriteTab);
const previewTab = loadLater(async () => (await import('./preview-tab')).PreviewTab);
const performanceTab = loadLater(async () => (await import('./performance-tab')).PerformanceTab);
const historyTab = loadLater(async () => (await import('./history-tab')).HistoryTab);
const templatesTab = loadLater(async () => (await import('./templates-tab')).TemplatesTab);

/** The tabs of the side panel, in their order. A new one is a file and a line here. */
export const TABS: readonly PanelTab[] = [
  { id: 'score', label: () => t('tabs.score'), Icon: Gauge, Tab: ScoreTab },
  { id: 'tags', label: () => t('tabs.tags'), Icon: Tags, Tab: TagsTab },
  { id: 'chat', label: () => t('tabs.chat'), Icon: MessageCircle, ...chatTab },
  { id: 'write', label: () => t('tabs.write'), Icon: PenLine, ...writeTab },
  { id: 'preview', label: () => t('tabs.preview'), Icon: Eye, ...previewTab },
  { id: 'performance', label: () => t('tabs.performance'), Icon: ChartNoAxesColumn, ...performanceTab },
  { id: 'history', label: () => t('tabs.history'), Icon: History, ...historyTab },
  { id: 'templates', label: () => t('tabs.templates'), Icon: LayoutTemplate, ...templatesTab },
];
