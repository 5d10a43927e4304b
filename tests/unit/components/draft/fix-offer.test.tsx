// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FixOffer } from '@/components/draft/fix-offer';
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

const show = (offered: DraftFix | null, onApply = vi.fn()) => {
  render(
    <NextFix scorecard={scorecard}>
      <FixOffer scorecard={scorecard} fix={offered} onApply={onApply} isBusy={false} language="en" />
    </NextFix>,
  );
  return within(screen.getByRole('region', { name: 'Next fix' }));
};

describe('FixOffer', () => {
  it('shows what would change before it is applied', () => {
    const onApply = vi.fn();
    const region = show(fix, onApply);
    expect(region.getByText('Sourdough').tagName).toBe('INS');
    fireEvent.click(region.getByRole('button', { name: 'Apply' }));
    expect(onApply).toHaveBeenCalledOnce();
  });

  it.each([
    ['nothing can be applied', null],
    ['the fix is of another check', { ...fix, checkId: 'tag-count' }],
  ])('has no button when %s', (_, offered) => {
    expect(show(offered).queryByRole('button', { name: 'Apply' })).toBeNull();
  });
});
