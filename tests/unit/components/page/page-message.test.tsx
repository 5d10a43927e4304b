// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageMessage } from '@/components/page/page-message';
import { PROBLEM_CODES } from '@/lib/problem/problem';

afterEach(cleanup);
const noop = () => undefined;

describe('PageMessage', () => {
  it.each(PROBLEM_CODES)('says what happened and offers one way out: %s', (problem) => {
    render(<PageMessage state={{ kind: 'failed', problem }} tabId={1} readAgain={noop} />);
    expect(screen.getByRole('alert').textContent).toMatch(/\w+.*\./);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('meter')).toBeNull();
  });

  it('reads the page again on a click', () => {
    const readAgain = vi.fn();
    render(<PageMessage state={{ kind: 'failed', problem: 'reading-mismatch' }} tabId={1} readAgain={readAgain} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(readAgain).toHaveBeenCalledOnce();
  });

  it('loads the page again when it was never read', () => {
    const reload = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { reload });
    render(<PageMessage state={{ kind: 'failed', problem: 'page-not-read' }} tabId={7} readAgain={noop} />);
    fireEvent.click(screen.getByRole('button', { name: 'Reload page' }));
    expect(reload).toHaveBeenCalledWith(7);
  });

  it('shows the layout and says that it is reading', () => {
    render(<PageMessage state={{ kind: 'reading' }} tabId={1} readAgain={noop} />);
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });

  it('asks for access where the browser holds it back', async () => {
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser.permissions, { contains: async () => false, request });
    render(<PageMessage state={{ kind: 'no-video', site: null }} tabId={1} readAgain={noop} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Allow on YouTube' }));
    expect(request).toHaveBeenCalledWith({ origins: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'] });
  });
});
