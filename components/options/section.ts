import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Settings } from '@/lib/storage/settings';

export interface SectionProps {
  settings: Settings;
  /** Saves a change at once; a failure is told above the section. */
  save: (change: Partial<Settings>) => void;
}

/** One page of Options, at `options.html#<id>`. */
export interface OptionsSection {
  /** A noun; the file is `<id>-section.tsx`. */
  id: string;
  label: () => string;
  Icon: LucideIcon;
  Section: ComponentType<SectionProps>;
}
