// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { BuiltInRunner } from '@/components/ai/built-in-runner';
import { reportBuiltIn } from '@/lib/ai/built-in/report-built-in';
import { serveBuiltIn } from '@/lib/ai/built-in/serve-built-in';
import { eventually } from '../../../support/eventually';

vi.mock('@/lib/ai/built-in/report-built-in', () => ({ reportBuiltIn: vi.fn(async () => undefined) }));
vi.mock('@/lib/ai/built-in/serve-built-in', () => ({ serveBuiltIn: vi.fn() }));
afterEach(cleanup);

it('shows nothing, lets the background use the model by this page, and tells of it once', () => {
  const { container, rerender } = render(<BuiltInRunner />);
  rerender(<BuiltInRunner />);
  expect(container.innerHTML).toBe('');
  expect(serveBuiltIn).toHaveBeenCalledOnce();
  expect(reportBuiltIn).toHaveBeenCalledOnce();
});

it('goes on when the background does not hear', async () => {
  vi.mocked(reportBuiltIn).mockRejectedValueOnce(new Error('no listener'));
  render(<BuiltInRunner />);
  await eventually(() => expect(reportBuiltIn).toHaveBeenCalledOnce());
  // A rejection that nobody takes fails the run.
  await new Promise((resolve) => setTimeout(resolve));
  expect(serveBuiltIn).toHaveBeenCalledOnce();
});
