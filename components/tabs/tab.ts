import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';

export interface TabProps {
  row: ReadyRow;
  /** The same row where the tab shows Studio's editor; `null` on watch pages. */
  draft: DraftRow | null;
  /** Goes to another tab of the panel, by its id; left out where there is no panel. */
  openTab?: (id: string) => void;
}

/** One tab of the side panel. */
export interface PanelTab {
  /** A noun; the file is `<id>-tab.tsx`. */
  id: string;
  label: () => string;
  Icon: LucideIcon;
  Tab: ComponentType<TabProps>;
  /** Begins to load what it needs; left out where it is there already. */
  prepare?: () => void;
}
