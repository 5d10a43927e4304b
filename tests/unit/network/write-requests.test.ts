import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { writeRequestCsv, writeRequestJson } from '@/lib/network/write-requests';
import { makeRequestRow } from '../../support/make-request-row';

const rows = [
  { id: 1, ...makeRequestRow({ at: Date.parse('2026-11-18T20:00:00Z') }) },
  { id: 2, ...makeRequestRow({ status: null, problem: 'offline', path: '=HYPERLINK("https://a.example","a")' }) },
];

it('the log as a table that a spreadsheet reads and does not run', async () => {
  const text = await writeRequestCsv(rows);
  expect(text.startsWith('\uFEFFat,service,method,host,path,purpose,isCached,')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
  expect(errors).toEqual([]);
  expect(data).toMatchObject([
    { at: '2026-11-18T20:00:00.000Z', host: 'youtube.googleapis.com', cost: '1', status: '200', problem: '' },
    { status: '', problem: 'offline', path: '\'=HYPERLINK("https://a.example","a")' },
  ]);
});

it('the log as JSON', () => {
  const file: unknown = JSON.parse(writeRequestJson(rows));
  expect(file).toMatchObject({ kind: 'limelight-requests', version: 1 });
  expect(file).toHaveProperty('requests.length', 2);
  expect(file).toHaveProperty('requests.1.problem', 'offline');
  expect(file).toHaveProperty('requests.0.at', '2026-11-18T20:00:00.000Z');
});

it('no lines are a file all the same', async () => {
  expect(await writeRequestCsv([])).toBe('\uFEFF');
  expect(JSON.parse(writeRequestJson([]))).toHaveProperty('requests', []);
});
