import { Tabs } from 'radix-ui';
import type { PanelTab } from '../tabs/tab';

/**
 * One tab of the panel. A side panel is often 360 px wide, where the words of all tabs have no room: there only the open one
 * shows its word, cut where even that is too long, the others their icon, with the word for screen readers and as a tooltip.
 */
export function TabTrigger({ tab: { id, label, Icon, prepare } }: { tab: PanelTab }) {
  return (
    <Tabs.Trigger
      value={id}
      title={label()}
      onPointerEnter={prepare}
      className="group -mb-px flex min-h-9 max-w-11 min-w-6 flex-1 items-center justify-center gap-1.5 border-b-2 border-transparent px-1 font-medium whitespace-nowrap text-ink-soft hover:text-ink data-[state=active]:max-w-none data-[state=active]:flex-initial data-[state=active]:border-accent data-[state=active]:px-2 data-[state=active]:text-ink min-[600px]:max-w-none min-[600px]:flex-none min-[600px]:px-2"
    >
      <Icon aria-hidden className="size-4 shrink-0 min-[600px]:hidden min-[600px]:group-data-[state=active]:block" />
      <span className="sr-only min-w-0 group-data-[state=active]:not-sr-only min-[600px]:not-sr-only">
        <span className="block truncate">{label()}</span>
      </span>
    </Tabs.Trigger>
  );
}
