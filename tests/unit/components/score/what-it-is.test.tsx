// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WhatItIs } from '@/components/score/what-it-is';
import { installMessages } from '../../../support/install-messages';

beforeEach(() => installMessages());

it('says what the score is not, and behind a fold what was measured with its interval', () => {
  render(<WhatItIs />);
  expect(screen.getByText(/not a forecast of views/)).toBeTruthy();
  expect(screen.getByText(/hardly goes with views/)).toBeTruthy();
  const fold = screen.getByText('What was measured').closest('details');
  expect(fold?.open).toBe(false);
  const [score, title, headlines, notes] = [...(fold?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
  expect(score).toContain('inside 18 YouTube channels');
  expect(score).toContain('0.1 (95% interval -0.02 to 0.23)');
  expect(title).toContain('inside 48 such channels: 0.05 (0.01 to 0.09)');
  expect(headlines).toContain('Of 1,899 pairs');
  expect(headlines).toContain('in 50.5%');
  expect(notes).toContain('earns no points');
});
