// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PreviewList } from '@/components/preview/preview-list';
import { layOutText } from '../../../support/lay-out-text';

afterEach(cleanup);

const VIDEO = {
  title: 'Sourdough for beginners',
  channelName: 'Bread Lab',
  durationSeconds: 812,
  pictureUrl: 'https://i.ytimg.com/vi/sourdough01/mqdefault.jpg',
  isShort: false,
};
const show = (parts: Partial<Parameters<typeof PreviewList>[0]> = {}) => render(<PreviewList {...VIDEO} {...parts} />);
const names = () => screen.getAllByRole('figure').map((figure) => figure.querySelector('figcaption span')?.textContent);
const images = (container: Element) => [...container.querySelectorAll('img')];

describe('PreviewList', () => {
  it('shows title, channel and duration, and invents nothing else', () => {
    show();
    for (const figure of screen.getAllByRole('figure')) {
      const mock = figure.querySelector('[aria-hidden]');
      expect(mock?.textContent).toBe('13:32Sourdough for beginnersBread Lab');
      expect(within(figure).getByText(VIDEO.title).dir).toBe('auto');
    }
  });

  it.each([
    [false, ['Phone: search and home feed', 'Desktop: search', 'Desktop: home feed', 'Desktop: beside a video']],
    [true, ['Phone: Shorts feed', 'Phone: search and home feed']],
    [null, ['Phone: search and home feed', 'Desktop: search']],
  ])('shows the places a video is met in (Short: %s)', (isShort, first) => {
    show({ isShort });
    expect(names().slice(0, first.length)).toEqual(first);
    expect(names()).toHaveLength(isShort === false ? 4 : 5);
    expect(names().at(-1) === 'Phone: Shorts feed, if it is a Short').toBe(isShort === null);
  });

  it('turns the grounds of all mocks dark and back', () => {
    const { container } = show();
    const grounds = () =>
      [...container.querySelectorAll<HTMLElement>('[style*="--mock-ink"]')].map(({ style }) => style.background);
    expect(new Set(grounds())).toEqual(new Set(['#ffffff']));
    fireEvent.click(screen.getByRole('button', { name: 'Dark' }));
    expect(new Set(grounds())).toEqual(new Set(['#0f0f0f']));
    expect(grounds()).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says how much smaller a mock is shown, and offers the real size to scroll', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500);
    show();
    const search = screen.getByRole('figure', { name: 'Desktop: search' });
    expect(within(search).getByText('Shown at 50%')).toBeTruthy();
    expect(within(search).queryByRole('region')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Real size' }));
    expect(within(search).getByText('Scroll sideways')).toBeTruthy();
    expect(within(search).getByRole('region', { name: 'Desktop: search' }).tabIndex).toBe(0);
    const home = screen.getByRole('figure', { name: 'Desktop: home feed' });
    expect(within(home).queryByRole('region')).toBeNull();
  });

  it('says where each place cuts the title', () => {
    layOutText({ charWidth: 12 });
    show({ title: 'Sourdough for beginners: your first loaf, step by step' });
    const words = (name: string) => screen.getByRole('figure', { name }).lastElementChild?.textContent;
    expect(words('Desktop: search')).toBe('All of the title shows');
    expect(words('Desktop: beside a video')).toBe(
      'Cut after 35 of 54 characters: “\u2068…or beginners: your first\u2069”',
    );
  });

  it('keeps the order of a right-to-left title inside the sentence', () => {
    layOutText({ charWidth: 16 });
    show({ title: 'خبز العجين المخمر للمبتدئين خطوة بخطوة' });
    const words = screen.getByRole('figure', { name: 'Desktop: beside a video' }).lastElementChild?.textContent;
    expect(words).toMatch(/“\u2068.+\u2069”$/);
  });

  it('claims nothing about cuts where nothing is laid out', () => {
    show();
    expect(screen.queryByText(/title shows|Cut after/)).toBeNull();
  });

  it.each([null, ''])('has bars for a missing title (%j)', (title) => {
    show({ title, channelName: null, durationSeconds: null });
    expect(screen.getAllByText('No title yet')).toHaveLength(4);
    for (const figure of screen.getAllByRole('figure'))
      expect(figure.querySelector('[aria-hidden]')?.textContent).toBe('');
  });

  it('says when there is no thumbnail', () => {
    const { container } = show({ pictureUrl: null });
    expect(images(container)).toEqual([]);
    expect(screen.getAllByText('No thumbnail yet')).toHaveLength(4);
  });

  it('says when the thumbnail cannot be loaded, and tries the next one', () => {
    const { container, rerender } = show();
    for (const image of images(container)) fireEvent.error(image);
    expect(screen.getAllByText('Thumbnail not available')).toHaveLength(4);
    rerender(<PreviewList {...VIDEO} pictureUrl="data:image/jpeg;base64,AAAA" />);
    expect(images(container)).toHaveLength(4);
  });

  it.each([
    [120, 90, 0],
    [320, 180, 4],
  ])('takes a picture of %i × %i for what it is', (width, height, shown) => {
    vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(width);
    vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(height);
    const { container } = show();
    for (const image of images(container)) fireEvent.load(image);
    expect(images(container)).toHaveLength(shown);
  });
});
