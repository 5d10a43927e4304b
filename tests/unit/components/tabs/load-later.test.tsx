// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadLater } from '@/components/tabs/load-later';
import type { TabProps } from '@/components/tabs/tab';
import { makeRow } from '../../../support/make-row';

afterEach(cleanup);

const PROPS: TabProps = { row: makeRow(), draft: null };
function Shown({ row }: TabProps) {
  return <p>{row.videoId}</p>;
}

it('loads a tab when it is first opened, and once', async () => {
  const load = vi.fn(async () => Shown);
  const { Tab } = loadLater(load);
  expect(load).not.toHaveBeenCalled();
  const { container, unmount } = render(<Tab {...PROPS} />);
  expect(container.querySelector('.bone')).toBeTruthy();
  expect(await screen.findByText('sourdough01')).toBeTruthy();
  unmount();
  render(<Tab {...PROPS} />);
  expect(screen.getByText('sourdough01')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

it('loads it before, when it is wanted soon', async () => {
  const load = vi.fn(async () => Shown);
  const { Tab, prepare } = loadLater(load);
  await act(async () => prepare?.());
  render(<Tab {...PROPS} />);
  expect(screen.getByText('sourdough01')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

it('shows what was loaded while it was closed', async () => {
  let arrive = (_: typeof Shown): void => undefined;
  const { Tab } = loadLater(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  render(<Tab {...PROPS} />).unmount();
  const { container } = render(<Tab {...PROPS} />);
  expect(container.querySelector('.bone')).toBeTruthy();
  await act(async () => arrive(Shown));
  expect(screen.getByText('sourdough01')).toBeTruthy();
});

class Boundary extends Component<{ children: ReactNode }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    return this.state.isBroken ? <p>broken</p> : this.props.children;
  }
}

it('hands on what it could not load', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { Tab } = loadLater(() => Promise.reject(new Error('gone')));
  render(
    <Boundary>
      <Tab {...PROPS} />
    </Boundary>,
  );
  expect(await screen.findByText('broken')).toBeTruthy();
});
