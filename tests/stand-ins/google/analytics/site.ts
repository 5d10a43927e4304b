import type { Site, StandInAnswer, StandInRequest } from '../../site.ts';
import { corsHeaders, preflight } from '../cors.ts';
import { keyNotEnough, scopeMissing } from '../errors.ts';
import { selectFields } from '../fields.ts';
import { GoogleError } from '../google-error.ts';
import { identify } from '../identify.ts';
import { jsonAnswer } from '../json-answer.ts';
import type { GoogleState } from '../state.ts';
import { parseReport } from './report-query.ts';
import { answerReport } from './report.ts';

const HOST = 'youtubeanalytics.googleapis.com';
const METHOD = 'google.youtube.analytics.v2.ReportService.Query';
const SCOPE = 'https://www.googleapis.com/auth/';
/** One of each: "API requests to this method now require access to the youtube.readonly scope", besides its own. */
const SCOPE_PAIRS = [
  ['youtube.readonly', 'youtube', 'youtubepartner'],
  ['yt-analytics.readonly', 'yt-analytics-monetary.readonly'],
];

/** YouTube Analytics API v2: one method, free of the Data API's quota. */
export function createAnalyticsSite(state: GoogleState): Site {
  return {
    hosts: [HOST],
    answer(request) {
      if (request.url.pathname !== '/v2/reports' || !['GET', 'OPTIONS'].includes(request.method)) return null;
      const isPreflight = preflight(request);
      if (isPreflight !== null) return isPreflight;
      try {
        return answer(request, state);
      } catch (error) {
        if (!(error instanceof GoogleError)) throw error;
        return jsonAnswer(error.status, error.body, { ...corsHeaders(request), ...error.headers });
      }
    },
  };
}

function answer(request: StandInRequest, state: GoogleState): StandInAnswer {
  const query = request.url.searchParams;
  if (request.headers['authorization'] === undefined) throw keyNotEnough(METHOD, HOST);
  const { token } = identify(request, state, METHOD);
  const isAllowed = SCOPE_PAIRS.every((names) => names.some((name) => token?.scopes.includes(`${SCOPE}${name}`)));
  if (token === null || !isAllowed) throw scopeMissing(METHOD, HOST);
  const report = answerReport(parseReport(query, token), state);
  return jsonAnswer(200, selectFields(report, query.get('fields')), {
    ...corsHeaders(request),
    'cache-control': 'private',
  });
}
