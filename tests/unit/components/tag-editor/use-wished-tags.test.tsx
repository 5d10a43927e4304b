// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useWishedTags } from '@/components/tag-editor/use-wished-tags';
import type { DraftCommands } from '@/components/draft/use-draft-commands';
import { makeCommands } from '../../../support/make-commands';

afterEach(cleanup);

const use = (commands = makeCommands(), tags: readonly string[] = ['a', 'b', 'c']) =>
  renderHook(
    (props: { commands: DraftCommands; tags: readonly string[] }) => useWishedTags(props.tags, props.commands),
    {
      initialProps: { commands, tags },
    },
  );

it('shows the order at once, and keeps it until the draft follows', () => {
  const commands = makeCommands();
  const { result, rerender } = use(commands);
  act(() => result.current.order(['c', 'a', 'b'], 'order'));
  expect(commands.apply).toHaveBeenCalledWith([{ field: 'tags', set: ['c', 'a', 'b'] }], 'order');
  expect(result.current.tags).toEqual(['c', 'a', 'b']);
  rerender({ commands: { ...commands, isBusy: true }, tags: ['a', 'b', 'c'] });
  rerender({ commands, tags: ['a', 'b', 'c'] });
  expect(result.current.tags).toEqual(['c', 'a', 'b']);
  rerender({ commands, tags: ['c', 'a', 'b', 'd'] });
  expect(result.current.tags).toEqual(['c', 'a', 'b', 'd']);
});

it('goes back when Studio refuses', () => {
  const commands = makeCommands();
  const { result, rerender } = use(commands);
  act(() => result.current.order(['c', 'a', 'b'], 'order'));
  rerender({ commands: { ...commands, isBusy: true }, tags: ['a', 'b', 'c'] });
  rerender({ commands: { ...commands, problem: 'studio-refused' }, tags: ['a', 'b', 'c'] });
  expect(result.current.tags).toEqual(['a', 'b', 'c']);
});

it('is not taken aback by what failed before', () => {
  const commands = makeCommands({ problem: 'studio-refused' });
  const { result } = use(commands);
  act(() => result.current.order(['c', 'a', 'b'], 'order'));
  expect(result.current.tags).toEqual(['c', 'a', 'b']);
});

it.each([
  ['while Studio is at something else', makeCommands({ isBusy: true }), ['b', 'a', 'c']],
  ['when nothing would change', makeCommands(), ['a', 'b', 'c']],
])('asks for nothing %s', (_, commands, next) => {
  const { result } = use(commands);
  act(() => result.current.order(next, 'order'));
  expect(commands.apply).not.toHaveBeenCalled();
  expect(result.current.tags).toEqual(['a', 'b', 'c']);
});
