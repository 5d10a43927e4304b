// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaceField } from '@/components/requests/pace-field';
import { RequestLog } from '@/components/requests/request-log';
import type { RequestRow } from '@/lib/storage/api-rows';
import { NOW } from '../../../support/make-health';
import { makeRequestRow } from '../../../support/make-request-row';
import { eventually } from '../../../support/eventually';

afterEach(cleanup);

const make = (id: number, change: Partial<RequestRow> = {}): RequestRow => ({
  ...makeRequestRow({ at: NOW }),
  ...change,
  id,
});

function show(rows: RequestRow[]) {
  const onClear = vi.fn();
  render(<RequestLog rows={rows} now={NOW} onClear={onClear} />);
  return onClear;
}
const lines = () => screen.queryAllByRole('row').slice(1);

describe('RequestLog', () => {
  it('says plainly that nothing was sent', () => {
    show([]);
    expect(screen.getByText('Nothing was sent yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells of each request to whom, what for, what came of it and what it cost', () => {
    show([
      make(1, { cost: 50, bytesReceived: 12_345, durationMs: 1_540 }),
      make(2, { isCached: true, status: null, cost: 0, durationMs: 3, purpose: 'uploads' }),
      make(3, { problem: 'quota-exceeded', status: 403, attempt: 2, bytesReceived: 0 }),
      make(4, { status: null, durationMs: null, bucket: 'search', bytesReceived: 0 }),
      make(5, { problem: 'offline', status: null, bucket: null, cost: 0, bytesReceived: 0 }),
    ]);
    const cells = lines().map((line) =>
      within(line)
        .getAllByRole('cell')
        .slice(1)
        .map(({ textContent }) => textContent),
    );
    const to = 'youtube.googleapis.com/youtube/v3/videos';
    expect(cells).toEqual([
      [`Facts about videos${to}`, 'Answered (200)', '50 units', '12.3 kB', '1.5 sec'],
      [`A channel's uploads${to}`, 'From the cache', 'free', '0.5 kB', '3 ms'],
      [`Facts about videos${to}`, "Today's YouTube quota is used up. (403) · attempt 2", '1 unit', '–', '80 ms'],
      [`Facts about videos${to}`, 'Under way', '1 search', '–', '–'],
      [`Facts about videos${to}`, expect.stringMatching(/^\D+$/), 'free', '–', '80 ms'],
    ]);
  });

  it('filters, and adds up what is shown', () => {
    show([make(1), make(2, { isCached: true, status: null, cost: 0 }), make(3, { problem: 'offline' })]);
    expect(screen.getByText('3 lines · 2 sent · 1 from the cache · 1 failed · 1 kB received · 2 units')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'From the cache' }));
    expect(lines().length).toBe(1);
    expect(screen.getByText('1 line · 1 from the cache')).toBeTruthy();
  });

  it('says that no request is like that', () => {
    show([make(1)]);
    fireEvent.click(screen.getByRole('button', { name: 'Failed' }));
    expect(screen.getByText('No request is like that.')).toBeTruthy();
  });

  it('shows a hundred at once', () => {
    show(Array.from({ length: 150 }, (_, id) => make(id)));
    expect(lines().length).toBe(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(lines().length).toBe(150);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('is cleared with the second click only', () => {
    const onClear = show([make(1)]);
    fireEvent.click(screen.getByRole('button', { name: 'Clear…' }));
    expect(onClear).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(onClear).toHaveBeenCalledOnce();
  });

  it.each([
    ['Export CSV', 'limelight-requests.csv', /^.?at,service,method/],
    ['Export JSON', 'limelight-requests.json', /"kind": "limelight-requests"/],
  ])('%s gives a file of the whole log', async (name, fileName, start) => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show([make(1), make(2, { isCached: true })]);
    fireEvent.click(screen.getByRole('button', { name: 'Failed' }));
    fireEvent.click(screen.getByRole('button', { name }));
    await eventually(() => expect(names).toEqual([fileName]));
    const text = (await blobs[0]?.text()) ?? '';
    expect(text).toMatch(start);
    expect(text.match(/video-facts/g)?.length).toBe(2);
  });
});

describe('PaceField', () => {
  const type = (text: string) => {
    const onChange = vi.fn();
    render(<PaceField perMinute={50} min={5} max={300} fallback={50} onChange={onChange} />);
    fireEvent.change(screen.getByRole('textbox', { name: 'Requests a minute' }), { target: { value: text } });
    return onChange;
  };

  it.each([
    ['5', 5],
    ['300', 300],
    [' 60 ', 60],
  ])('saves %j', (text, value) => {
    expect(type(text)).toHaveBeenCalledWith(value);
    expect(screen.queryByText(/A whole number/)).toBeNull();
  });

  it.each(['4', '301', '', '5.5', 'many', '-5'])('refuses %j and says what it may be', (text) => {
    expect(type(text)).not.toHaveBeenCalled();
    expect(screen.getByText('A whole number from 5 to 300.')).toBeTruthy();
    expect(screen.getByRole('textbox').getAttribute('value')).toBe(text);
  });

  it('saves nothing that is so already', () => {
    expect(type('50')).not.toHaveBeenCalled();
  });
});
