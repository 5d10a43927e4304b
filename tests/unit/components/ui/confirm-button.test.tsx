// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ConfirmButton } from '@/components/ui/confirm-button';

afterEach(cleanup);

function show() {
  const onConfirm = vi.fn();
  render(
    <ConfirmButton label="Delete it" question="Really?" yes="Yes" no="No" onConfirm={onConfirm}>
      x
    </ConfirmButton>,
  );
  return onConfirm;
}
const button = (name: string) => screen.getByRole('button', { name });

it('does it with the second click only', () => {
  const onConfirm = show();
  fireEvent.click(button('Delete it'));
  expect(onConfirm).not.toHaveBeenCalled();
  fireEvent.click(button('Yes'));
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(button('Delete it')).toBeTruthy();
});

it('has the focus on "No", and back on the button afterwards', () => {
  const onConfirm = show();
  fireEvent.click(button('Delete it'));
  expect(document.activeElement).toBe(button('No'));
  fireEvent.click(button('No'));
  expect(document.activeElement).toBe(button('Delete it'));
  fireEvent.click(button('Delete it'));
  fireEvent.keyDown(button('No'), { key: 'Escape' });
  expect(document.activeElement).toBe(button('Delete it'));
  expect(onConfirm).not.toHaveBeenCalled();
});
