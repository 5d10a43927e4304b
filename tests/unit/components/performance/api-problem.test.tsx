// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ApiProblem } from '@/components/performance/api-problem';
import type { ProblemCode } from '@/lib/problem/problem';

afterEach(cleanup);

function show(problem: ProblemCode) {
  const retry = vi.fn();
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  render(<ApiProblem problem={problem} onRetry={retry} />);
  return { retry, create, button: screen.getByRole('button') };
}

describe('the one button that helps', () => {
  it.each<[ProblemCode, string, RegExp]>([
    ['key-invalid', 'Open Options', /options\.html#youtube$/],
    ['terms-not-agreed', 'Open Options', /options\.html#youtube$/],
    ['sign-in-expired', 'Open Options', /options\.html#youtube$/],
    ['quota-exceeded', 'Show requests', /options\.html#requests$/],
  ])('of %s is "%s"', (problem, name, url) => {
    const { button, create } = show(problem);
    expect(button.textContent).toBe(name);
    fireEvent.click(button);
    expect(create.mock.lastCall?.[0].url).toMatch(url);
  });

  it.each<ProblemCode>(['offline', 'service-paused', 'answer-invalid', 'not-found', 'storage-unavailable'])(
    'of %s asks again',
    (problem) => {
      const { button, retry, create } = show(problem);
      fireEvent.click(button);
      expect(retry).toHaveBeenCalledTimes(1);
      expect(create).not.toHaveBeenCalled();
    },
  );

  it.each([
    [true, 1],
    [false, 0],
  ])('of permission-missing asks the browser, and YouTube again when it is allowed: %s', async (isAllowed, retries) => {
    const request = vi.fn(async () => isAllowed);
    Object.assign(fakeBrowser.permissions, { request });
    const { button, retry } = show('permission-missing');
    fireEvent.click(button);
    await waitFor(() => expect(request).toHaveBeenCalledWith({ origins: ['https://youtube.googleapis.com/*'] }));
    await waitFor(() => expect(retry).toHaveBeenCalledTimes(retries));
  });

  it('of permission-missing asks for the address that is needed', async () => {
    const request = vi.fn(async () => false);
    Object.assign(fakeBrowser.permissions, { request });
    render(<ApiProblem problem="permission-missing" onRetry={vi.fn()} origin="https://reports.example/*" />);
    fireEvent.click(screen.getByRole('button'));
    expect(request).toHaveBeenCalledWith({ origins: ['https://reports.example/*'] });
  });
});
