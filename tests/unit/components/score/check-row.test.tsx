// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CheckRow } from '@/components/score/check-row';
import type { CheckResult } from '@/lib/seo/scorecard';
import { scoreVideo } from '@/lib/seo/score-video';
import { installMessages } from '../../../support/install-messages';
import { makeVideo } from '../../../support/make-video';

beforeEach(() => installMessages());
afterEach(cleanup);

const LONG = 'Sourdough for beginners: the first loaf you bake at home, step by step, with every fold shown';

function resultOf(id: string, title: string): CheckResult {
  const result = scoreVideo(makeVideo({ title })).results.find((one) => one.id === id);
  if (!result) throw new Error(`no check ${id}`);
  return result;
}

it('shows a check without points as a note, not as something to fix', () => {
  render(<CheckRow result={resultOf('title-length', LONG)} />);
  expect(screen.getByText('Note')).toBeTruthy();
  expect(screen.getByText('Too long for a phone')).toBeTruthy();
  expect(screen.getByText(/^Cut the title to/)).toBeTruthy();
  expect(screen.queryByText(/Fix|\+\d/)).toBeNull();
});

it.each([
  ['title-capitals', 'HOW TO BAKE SOURDOUGH BREAD', /^Fix \+\d+$/],
  ['title-characters', 'Sourdough > rye', /^Fix$/],
  ['title-length', 'Sourdough for beginners', /^Good$/],
])('gives %s of “%s” its own word', (id, title, word) => {
  render(<CheckRow result={resultOf(id, title)} />);
  expect(screen.getByText(word)).toBeTruthy();
});
