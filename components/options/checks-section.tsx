import { CheckSettings } from './check-settings';
import type { SectionProps } from './section';

export function ChecksSection({ settings, save }: SectionProps) {
  return <CheckSettings rubric={settings.rubric} onChange={(rubric) => save({ rubric })} />;
}
