// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Translations } from '@/components/writing/translations';
import { makeVideo } from '../../../support/make-video';

afterEach(cleanup);

const GERMAN = { language: 'de', title: 'Sauerteig', description: 'Erstes Brot', tags: ['Sauerteig', 'Brot'] };
const ARABIC = { language: 'ar', title: 'خبز', description: 'أول رغيف', tags: [] };

function show(translateBack: ((language: string) => void) | null = null) {
  const value = { localizations: [GERMAN, ARABIC], back: { de: { title: 'Sourdough', description: 'First bread' } } };
  render(
    <Translations value={value} video={makeVideo()} draft={null} openCheck={null} translateBack={translateBack} />,
  );
}
const german = () => within(screen.getByRole('region', { name: 'German' }));

it('shows each language beside the original, in its own script', () => {
  show();
  const title = german().getByText('Sauerteig');
  expect(title.getAttribute('lang')).toBe('de');
  expect(german().getByText('Sauerteig, Brot')).toBeTruthy();
  expect(german().getByText(makeVideo().title ?? '')).toBeTruthy();
  const arabic = within(screen.getByRole('region', { name: 'Arabic' }));
  expect(arabic.getByText('خبز').getAttribute('dir')).toBe('auto');
  expect(arabic.queryByText('Tags')).toBeNull();
});

it('shows what was translated back, and asks for it', () => {
  const translateBack = vi.fn();
  show(translateBack);
  expect(german().getByText('First bread')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Translate Arabic back' }));
  expect(translateBack.mock.calls).toEqual([['ar']]);
});

it('asks for nothing while something runs', () => {
  show();
  const back = screen.getByRole('button', { name: 'Translate German back' });
  expect(back.getAttribute('aria-disabled')).toBe('true');
});

it('copies a text', () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show();
  fireEvent.click(screen.getByRole('button', { name: /^Copy German.*Title/ }));
  expect(write.mock.calls).toEqual([['Sauerteig']]);
});

it('is a file as YouTube’s API takes it', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Export for the API' }));
  expect(click).toHaveBeenCalledOnce();
  const [blob] = made.mock.calls.flat() as [Blob];
  expect(JSON.parse(await blob.text())).toEqual({
    localizations: {
      de: { title: 'Sauerteig', description: 'Erstes Brot' },
      ar: { title: 'خبز', description: 'أول رغيف' },
    },
    tags: { de: ['Sauerteig', 'Brot'], ar: [] },
  });
});
