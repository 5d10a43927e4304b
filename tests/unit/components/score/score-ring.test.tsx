// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ScoreRing } from '@/components/score/score-ring';

afterEach(cleanup);

describe('ScoreRing', () => {
  it.each([
    [0, 'Needs work'],
    [49, 'Needs work'],
    [50, 'Fair'],
    [74, 'Fair'],
    [75, 'Good'],
    [89, 'Good'],
    [90, 'Strong'],
    [100, 'Strong'],
  ])('%d is %s', (score, word) => {
    render(<ScoreRing score={score} />);
    const meter = screen.getByRole('meter', { name: 'SEO score' });
    expect(meter.getAttribute('aria-valuenow')).toBe(String(score));
    expect(meter.getAttribute('aria-valuetext')).toBe(`${score}, ${word}`);
  });

  it('is no meter without a score', () => {
    render(<ScoreRing score={null} />);
    expect(screen.queryByRole('meter')).toBeNull();
  });
});
