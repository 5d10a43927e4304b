// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PreviewTab } from '@/components/tabs/preview-tab';
import type { ThumbnailCapture } from '@/lib/pages/studio/draft-capture';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeMeasures } from '../../../support/make-measures';
import { makeRow } from '../../../support/make-row';

afterEach(cleanup);

const COPY = 'data:image/jpeg;base64,AAAA';

function showDraft(thumbnail: Partial<ThumbnailCapture> | null): Element {
  const whole = thumbnail && { source: 'custom' as const, src: null, picture: null, dataUrl: null, ...thumbnail };
  const draft = makeDraftRow({ draft: { thumbnail: whole } });
  return render(<PreviewTab row={draft} draft={draft} />).container;
}

describe('PreviewTab', () => {
  it('shows a watched video with the picture YouTube has', () => {
    const row = makeRow();
    const { container } = render(<PreviewTab row={row} draft={null} />);
    expect(container.querySelector('img')?.src).toBe('https://i.ytimg.com/vi/sourdough01/maxresdefault.jpg');
    expect(screen.getAllByText(row.reading.video.title ?? '')).toHaveLength(4);
    expect(screen.getByText(/measures the thumbnail while its video is open/)).toBeTruthy();
  });

  it('shows a draft with the picture chosen in Studio and its measures', () => {
    const container = showDraft({ dataUrl: COPY, picture: makeMeasures() });
    expect(container.querySelector('img')?.src).toBe(COPY);
    expect(screen.getByText('1280 × 720 · 1.4 MB')).toBeTruthy();
    expect(screen.getByText(/No other thumbnails known yet/)).toBeTruthy();
  });

  it('does not compare a frame that YouTube picked', () => {
    showDraft({ source: 'automatic', dataUrl: COPY, picture: makeMeasures() });
    expect(screen.queryByText(/No other thumbnails known yet/)).toBeNull();
  });

  it.each([
    ['is none', { source: 'none' as const }, /No thumbnail yet\. Once you choose one/],
    ['is not measured', { dataUrl: COPY }, /still loading, or the browser keeps its pixels back/],
    ['is not found', null, /cannot see the thumbnail in this page/],
  ])('says so when the thumbnail %s', (_, thumbnail, words) => {
    showDraft(thumbnail);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
