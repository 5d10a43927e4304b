// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Tabs } from 'radix-ui';
import { afterEach, expect, it } from 'vitest';
import { TabTrigger } from '@/components/panel/tab-trigger';
import { TABS } from '@/components/tabs/index';

afterEach(cleanup);

it('names every tab in words and as a tooltip, open or not', () => {
  render(
    <Tabs.Root defaultValue="score">
      <Tabs.List>
        {TABS.map((tab) => (
          <TabTrigger key={tab.id} tab={tab} />
        ))}
      </Tabs.List>
    </Tabs.Root>,
  );
  for (const { label } of TABS) {
    const tab = screen.getByRole('tab', { name: label() });
    expect(tab.getAttribute('title')).toBe(label());
    fireEvent.mouseDown(tab, { button: 0 });
    expect(tab.getAttribute('aria-selected')).toBe('true');
  }
  expect(screen.getAllByRole('tab').length).toBeGreaterThanOrEqual(6);
});
