import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { AnalysisRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { Settings } from '@/lib/storage/settings';
import { loadRow, subjectOf } from './load-row';
import { StorageTrouble } from './storage-trouble';
import { applyTheme, loadSettingsOrDefaults } from './use-settings';
import { findStorageTrouble } from './use-storage-trouble';
import { loadTab, pinnedTabId, type TabInfo } from './use-tab';

/** What a page knows before it paints for the first time, so that its first picture has data in it. */
export interface PageStart {
  pinnedId: number | null;
  tab: TabInfo | null;
  row: AnalysisRow | DraftRow | null;
  settings: Settings;
}

/** Loads what is known, then renders once. */
export async function startPage(Page: ComponentType<{ start: PageStart }>): Promise<void> {
  const [start, trouble] = await Promise.all([loadStart(), findStorageTrouble()]);
  applyTheme(start.settings.theme);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <StorageTrouble initial={trouble} />
      <Page start={start} />
    </StrictMode>,
  );
}

async function loadStart(): Promise<PageStart> {
  const pinnedId = pinnedTabId(location.search);
  const [tab, settings] = await Promise.all([loadTab(pinnedId), loadSettingsOrDefaults()]);
  return { pinnedId, tab, row: await loadRow(subjectOf(tab)), settings };
}
