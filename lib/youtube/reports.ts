import type { youtubeAnalytics_v2 } from 'googleapis/build/src/apis/youtubeAnalytics/v2';
import * as z from 'zod';
import type { Asker, Call } from './ask-youtube';
import { addressOf } from './data-call';
import { fieldsOf } from './fields-of';
import { typedAs } from './wire-schema';
import type { AskContext, Report, ReportQuery } from './youtube-client';

const REPORTS = 'https://youtubeanalytics.googleapis.com/v2/reports';

const Column = typedAs<youtubeAnalytics_v2.Schema$ResultTableColumnHeader>()(
  z.object({
    name: z.string().max(100),
    columnType: z.enum(['DIMENSION', 'METRIC']),
    dataType: z.enum(['STRING', 'INTEGER', 'FLOAT']),
  }),
);

/** All of it or nothing: a table that lost a row or a column adds up to something else. Without `rows` there is no data. */
export const ResultTable = typedAs<youtubeAnalytics_v2.Schema$QueryResponse>()(
  z
    .object({
      kind: z.literal('youtubeAnalytics#resultTable'),
      columnHeaders: z.array(Column).max(100),
      rows: z.array(z.array(z.union([z.string().max(500), z.number()]))).optional(),
    })
    .refine(({ columnHeaders, rows = [] }) => rows.every((row) => row.length === columnHeaders.length)),
);

export const reportCall = (query: ReportQuery): Call<z.output<typeof ResultTable>> => ({
  service: 'youtube-analytics',
  url: addressOf(REPORTS, {
    ids: `channel==${query.channelId}`,
    startDate: query.startDate,
    endDate: query.endDate,
    metrics: query.metrics.join(','),
    dimensions: query.dimensions?.join(','),
    filters: query.filters,
    sort: query.sort,
    maxResults: query.maxResults,
    fields: fieldsOf(ResultTable),
  }),
  purpose: 'report',
  cost: null,
  scope: 'analytics',
  schema: ResultTable,
});

export async function fetchReport({ ask }: Asker, query: ReportQuery, context: AskContext): Promise<Report> {
  return toReport(await ask(reportCall(query), context));
}

export const toReport = ({ columnHeaders, rows }: z.output<typeof ResultTable>): Report => ({
  columns: columnHeaders.map(({ name, columnType, dataType }) => ({
    name,
    kind: columnType === 'METRIC' ? 'metric' : 'dimension',
    type: dataType,
  })),
  rows: rows ?? [],
});
