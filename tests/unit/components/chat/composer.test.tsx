// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Composer } from '@/components/chat/composer';
import { keepTyped } from '@/components/chat/typed-text';

afterEach(() => {
  cleanup();
  keepTyped('chat-1', { text: '' });
});

const onSend = vi.fn();
const open = (parts: Partial<Parameters<typeof Composer>[0]> = {}) =>
  render(
    <Composer
      {...{ box: 'chat-1', label: 'Ask about this video', hint: null, isRunning: false, isChecking: false }}
      field={createRef()}
      onSend={onSend}
      onStop={vi.fn()}
      {...parts}
    />,
  );
const enter = () => fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });

it('sends what was typed, also before it is drawn', () => {
  open();
  keepTyped('chat-1', { text: ' Why? ' });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  enter();
  expect(onSend.mock.calls).toEqual([['Why?']]);
});

it.each([
  ['nothing was typed', ' \n', {}],
  ['an answer is on its way', 'Why?', { isRunning: true }],
  ['it is looked into what would be sent', 'Why?', { isChecking: true }],
])('sends nothing while %s', (_, text, parts) => {
  keepTyped('chat-1', { text });
  open(parts);
  enter();
  expect(onSend).not.toHaveBeenCalled();
});
