// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckFindings } from '@/components/health/check-findings';
import { findingValues } from '@/components/health/finding-values';
import { HealthOverview } from '@/components/health/health-overview';
import { MetricsTable } from '@/components/health/metrics-table';
import { ReportPart } from '@/components/health/report-part';
import { sumUp } from '@/components/health/sum-up';
import { wayOf } from '@/components/health/way-of';
import { SECTIONS } from '@/components/options/sections';
import { HEALTH_CHECKS } from '@/lib/health/checks/index';
import { makeHealthRow, makeMetricRow, NOW } from '../../../support/make-health';

afterEach(cleanup);

describe('sumUp', () => {
  const statuses = (...all: ('healthy' | 'warning' | 'critical' | 'unknown')[]) =>
    sumUp(all.map((status, index) => makeHealthRow({ id: String(index), status, checkedAt: NOW - index })));

  it.each([
    [[], 'unknown', 'Not checked yet'],
    [['healthy', 'unknown'], 'healthy', 'Everything works'],
    [['healthy', 'warning'], 'warning', '1 thing needs attention'],
    [['warning', 'warning'], 'warning', '2 things need attention'],
    [['warning', 'critical'], 'critical', '1 thing does not work'],
  ] as const)('of %j is %s', (all, status, words) => {
    expect(statuses(...all)).toMatchObject({ status, words });
  });

  it('is as old as the oldest check', () => {
    expect(statuses('healthy', 'healthy').checkedAt).toBe(NOW - 1);
  });
});

describe('findingValues', () => {
  it('writes each fact as its name says it is', () => {
    const facts = { hosts: 'a, b', jobs: 1200, readAt: NOW - 3_600_000, freeMb: 10_737, usedMb: 1.2, hitShare: 0.845 };
    expect(findingValues(facts, NOW)).toEqual(['a, b', '1,200', '1 hour ago', '10.7 GB', '1.2 MB', '85%']);
  });
});

describe('HealthOverview', () => {
  const show = (isChecking: boolean, isChecked = false) => {
    const onCheck = vi.fn();
    render(
      <HealthOverview
        rows={[makeHealthRow()]}
        now={NOW}
        isChecking={isChecking}
        isChecked={isChecked}
        onCheck={onCheck}
      />,
    );
    return onCheck;
  };

  it('checks on a click, and says how it went', () => {
    const onCheck = show(false, true);
    fireEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(onCheck).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Checked just now: Everything works');
  });

  it('checks once, however often it is clicked', () => {
    const onCheck = show(true);
    fireEvent.click(screen.getByRole('button', { name: 'Checking…' }));
    expect(onCheck).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Checking…');
  });
});

describe('CheckFindings', () => {
  it('shows what needs attention first, each with its word, sentence, age and way out', () => {
    const rows = [
      makeHealthRow({ facts: { ms: 1_200 }, finding: 'slow', status: 'warning', durationMs: 1_300 }),
      makeHealthRow({ id: 'clock', finding: 'notCompared', status: 'unknown', facts: {} }),
      makeHealthRow({
        id: 'api-key',
        finding: 'refused',
        status: 'critical',
        facts: { checkedAt: NOW - 120_000 },
        problem: 'key-invalid',
      }),
      makeHealthRow({ id: 'permissions', finding: 'granted', facts: {} }),
    ];
    render(<CheckFindings rows={rows} now={NOW} />);
    const items = within(screen.getByRole('list', { name: 'Self checks' })).getAllByRole('listitem');
    expect(items.map(({ dataset }) => [dataset['check'], dataset['status']])).toEqual([
      ['api-key', 'critical'],
      ['database', 'warning'],
      ['permissions', 'healthy'],
      ['clock', 'unknown'],
    ]);
    const [key, database] = items.map(({ textContent }) => textContent ?? '');
    expect(key).toContain('Broken');
    expect(key).toContain('Google does not take the key, as of 2 minutes ago.');
    expect(key).toContain('Google does not know this API key. Copy it again');
    expect(database).toContain('Writing and reading back took 1,200 ms');
    expect(database).toContain('Checked now, took 1.3 sec');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#youtube', '#data']);
  });

  it('has words for a check that crashed', () => {
    render(<CheckFindings rows={[makeHealthRow({ finding: 'crashed', facts: { reason: 'Error: no' } })]} now={NOW} />);
    expect(screen.getByText('This check itself failed: Error: no.', { exact: false })).toBeTruthy();
  });
});

describe('wayOf', () => {
  it('leads to sections that there are', () => {
    const found = HEALTH_CHECKS.flatMap(({ id, findings }) => findings.map((finding) => wayOf(id, finding)));
    const ways = found.filter((way) => way !== null);
    expect(new Set(ways.map(({ href }) => href)).size).toBe(5);
    for (const { href } of ways) expect(SECTIONS.map(({ id }) => `#${id}`)).toContain(href);
  });
});

describe('MetricsTable', () => {
  it('shows counts, failures and quantiles', () => {
    render(
      <MetricsTable rows={[makeMetricRow({ count: 1_234, failures: 5, counts: [0, 0, 0, 1_234], maxMs: 0.4 })]} />,
    );
    const cells = within(screen.getByRole('row', { name: /fetchFacts/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['1,234', '5', '0.4', '0.4', '0.4']);
  });

  it('says that nothing was measured', () => {
    render(<MetricsTable rows={[]} />);
    expect(screen.getByText('Nothing was measured yet.')).toBeTruthy();
  });
});

describe('ReportPart', () => {
  const show = (makeReport: () => Promise<string>, writeText: (text: string) => Promise<void>) => {
    const clipboard = { writeText: vi.fn(writeText) };
    vi.stubGlobal('navigator', { ...navigator, clipboard });
    render(<ReportPart makeReport={makeReport} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    return clipboard.writeText;
  };
  afterEach(() => vi.unstubAllGlobals());

  it('copies the report as it is now', async () => {
    const writeText = show(
      async () => '# Report',
      async () => undefined,
    );
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(writeText.mock.calls).toEqual([['# Report']]);
  });

  it('says that the clipboard was refused', async () => {
    show(
      async () => '# Report',
      async () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    );
    expect(await screen.findByText(/refused the clipboard/)).toBeTruthy();
  });

  it('says that the report could not be written', async () => {
    show(
      async () => Promise.reject(new Error('no')),
      async () => undefined,
    );
    expect(await screen.findByText(/could not be written/)).toBeTruthy();
  });
});
