import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { ReadyRow } from '@/lib/storage/database';

export interface TabProps {
  row: ReadyRow;
}

/** One tab of the side panel. */
export interface PanelTab {
  /** A noun; the file is `<id>-tab.tsx`. */
  id: string;
  label: () => string;
  Icon: LucideIcon;
  Tab: ComponentType<TabProps>;
}
