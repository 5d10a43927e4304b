import { DeleteData } from './delete-data';
import type { SectionProps } from './section';

export function DataSection(_props: SectionProps) {
  return <DeleteData />;
}
