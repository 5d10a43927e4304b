import { describe, expect, it } from 'vitest';
import { parseAnswer } from '@/lib/youtube/parse-answer';
import { ResultTable, toReport } from '@/lib/youtube/reports';

describe('a report', () => {
  const table = (rows: unknown) => ({
    kind: 'youtubeAnalytics#resultTable',
    columnHeaders: [
      { name: 'day', columnType: 'DIMENSION', dataType: 'STRING' },
      { name: 'views', columnType: 'METRIC', dataType: 'INTEGER' },
    ],
    ...(rows === undefined ? {} : { rows }),
  });

  it('has columns and rows, and no rows without data', () => {
    expect(toReport(parseAnswer(ResultTable, JSON.stringify(table([['2026-01-01', 7]]))))).toEqual({
      columns: [
        { name: 'day', kind: 'dimension', type: 'STRING' },
        { name: 'views', kind: 'metric', type: 'INTEGER' },
      ],
      rows: [['2026-01-01', 7]],
    });
    expect(toReport(parseAnswer(ResultTable, JSON.stringify(table(undefined)))).rows).toEqual([]);
  });

  it.each([[[['2026-01-01']]], [[['2026-01-01', null]]], [[['2026-01-01', 7, 8]]], ['rows']])(
    'of %j is no table',
    (rows) => {
      expect(() => parseAnswer(ResultTable, JSON.stringify(table(rows)))).toThrowError(
        expect.objectContaining({ code: 'answer-invalid' }),
      );
    },
  );
});
