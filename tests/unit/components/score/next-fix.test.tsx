// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NextFix } from '@/components/score/next-fix';
import type { DraftFix } from '@/lib/storage/draft-rows';
import { makeRow } from '../../../support/make-row';

afterEach(cleanup);

const { scorecard } = makeRow({ title: '' });
const fix: DraftFix = {
  checkId: scorecard.nextFix ?? '',
  edits: [{ field: 'title', text: 'Sourdough' }],
  changes: [{ field: 'title', before: '', after: 'Sourdough' }],
};

describe('NextFix', () => {
  it('shows what would change before it is applied', () => {
    const onApply = vi.fn();
    render(<NextFix scorecard={scorecard} fix={fix} onApply={onApply} language="en" />);
    const region = within(screen.getByRole('region', { name: 'Next fix' }));
    expect(region.getByText('Sourdough').tagName).toBe('INS');
    fireEvent.click(region.getByRole('button', { name: 'Apply' }));
    expect(onApply).toHaveBeenCalledOnce();
  });

  it.each([
    ['nothing can be applied', { fix: null, onApply: vi.fn() }],
    ['the fix is of another check', { fix: { ...fix, checkId: 'tag-count' }, onApply: vi.fn() }],
    ['this surface cannot apply', { fix }],
  ])('has no button when %s', (_, props) => {
    render(<NextFix scorecard={scorecard} {...props} />);
    expect(screen.getByRole('region', { name: 'Next fix' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });
});
