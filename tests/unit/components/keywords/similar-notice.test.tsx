// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SimilarNotice } from '@/components/keywords/similar-notice';

afterEach(cleanup);

const VIDEO = {
  ...{ videoId: 'abcdefghijk', title: 'Sourdough in a day', similarity: 0.8, shared: ['sourdough', 'bread'] },
  publishedAt: Date.UTC(2025, 2, 12),
};

it('says which video is very close, of when, and by which words, and leads there', () => {
  render(<SimilarNotice videos={[VIDEO]} />);
  const link = screen.getByRole('link', { name: 'Very close to “Sourdough in a day” of March 2025' });
  expect(link.getAttribute('href')).toBe('https://studio.youtube.com/video/abcdefghijk/edit');
  expect(screen.getByText(/Both say: sourdough and bread\./)).toBeTruthy();
});

it('leaves out what is not known', () => {
  render(<SimilarNotice videos={[{ ...VIDEO, publishedAt: null, shared: [] }]} />);
  expect(screen.getByRole('link', { name: 'Very close to “Sourdough in a day”' })).toBeTruthy();
  expect(screen.queryByText(/Both say/)).toBeNull();
});

it('is silent when nothing is close', () => {
  const { container } = render(<SimilarNotice videos={[]} />);
  expect(container.textContent).toBe('');
});
