// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ScoreTab } from '@/components/tabs/score-tab';
import { makeRow } from '../../../support/make-row';

afterEach(cleanup);

describe('ScoreTab', () => {
  it('shows what to improve first, and everything on demand', () => {
    const row = makeRow({ title: 'BREAD BREAD BREAD!!!!', description: '', captions: [] });
    render(<ScoreTab row={row} draft={null} />);
    const shown = () => within(screen.getByRole('list', { name: 'Checks' })).getAllByRole('listitem');
    expect(new Set(shown().map((item) => item.dataset['status']))).toEqual(new Set(['improve']));
    fireEvent.click(screen.getByRole('button', { name: `All (${row.scorecard.results.length})` }));
    expect(shown().length).toBe(row.scorecard.results.length);
    expect(
      shown()
        .map((item) => item.dataset['check'])
        .toSorted(),
    ).toEqual(row.scorecard.results.map(({ id }) => id).toSorted());
  });

  it('names one next fix in words', () => {
    render(<ScoreTab row={makeRow({ description: '' })} draft={null} />);
    const region = screen.getByRole('region', { name: 'Next fix' });
    expect(region.textContent).toMatch(/\w{4,}/);
    expect(region.textContent).not.toMatch(/undefined|\$\d|checks[._]/);
  });

  it('says so when nothing is open', () => {
    const row = makeRow();
    const results = row.scorecard.results.map((result) => ({ ...result, status: 'pass' as const, advice: null }));
    render(<ScoreTab row={{ ...row, scorecard: { ...row.scorecard, results, nextFix: null } }} draft={null} />);
    expect(screen.getByText('Every check with points that applies to this video is met.')).toBeTruthy();
  });

  it('leaves out facts that the page did not tell', () => {
    render(<ScoreTab row={makeRow({ viewCount: null, likeCount: 0 })} draft={null} />);
    const facts = within(screen.getByRole('region', { name: 'Facts' }));
    const terms = facts.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).not.toContain('Views');
    expect(terms).toContain('Likes');
  });
});
