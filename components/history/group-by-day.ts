import { startOfDay } from '@/lib/words/format';

export interface Day<Row> {
  /** Its midnight where the reader is. */
  startsAt: number;
  rows: Row[];
}

/** Neighbours that were seen on the same day; the order stays. */
export function groupByDay<Row extends { seenAt: number }>(rows: readonly Row[]): Day<Row>[] {
  const days: Day<Row>[] = [];
  for (const row of rows) {
    const startsAt = startOfDay(row.seenAt);
    const last = days.at(-1);
    if (last?.startsAt === startsAt) last.rows.push(row);
    else days.push({ startsAt, rows: [row] });
  }
  return days;
}
