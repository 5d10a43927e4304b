// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { JobProgress } from '@/components/jobs/job-progress';
import { progressWords } from '@/components/jobs/activity-words';
import { makeJobRow } from '../../../support/make-jobs';

afterEach(cleanup);

describe('the progress of a job that finds its items on the way', () => {
  const job = makeJobRow({ state: 'running', total: 52, doneCount: 51, failedCount: 0, expectedTotal: 532 });

  it('is told against what there will be', () => {
    render(<JobProgress job={job} />);
    expect(screen.getByRole('progressbar')).toMatchObject({ max: 532, value: 51 });
    expect(progressWords(job)).toBe('51 of 532');
  });

  it('is told against what there is once that is more', () => {
    expect(progressWords({ ...job, total: 540 })).toBe('51 of 540');
  });

  it('is told against what there was when it is over', () => {
    expect(progressWords({ ...job, state: 'cancelled' })).toBe('51 of 52');
  });
});
