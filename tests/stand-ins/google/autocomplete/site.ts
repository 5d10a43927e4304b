import type { Site, StandInAnswer, StandInRequest } from '../../site.ts';
import { complete } from './complete.ts';

const HOST = 'suggestqueries-clients6.youtube.com';

/**
 * YouTube's search box. Nothing describes its wire format; this is how recorded answers look. No page of another origin may
 * read it: there are no CORS headers, so that an extension needs the permission for the host.
 */
export function createAutocompleteSite(): Site {
  return {
    hosts: [HOST],
    answer(request) {
      if (request.url.pathname !== '/complete/search' || request.method !== 'GET') return null;
      return answer(request);
    },
  };
}

function answer({ url: { searchParams: asked } }: StandInRequest): StandInAnswer {
  const query = asked.get('q') ?? '';
  const client = asked.get('client');
  if (asked.get('ds') !== 'yt' || client === null) return { status: 400, body: 'Bad Request' };
  const texts = complete(query, asked.get('hl') ?? 'en');
  if (client === 'firefox') return script('text/javascript', JSON.stringify([query, texts]));
  const codes = texts.map((text) => [text, 0, text.length % 2 === 0 ? [512, 433] : [512, 433, 131]]);
  const body = JSON.stringify([query, codes, { k: 1, q: 'StandInAnswerOfTheSearchBox' }]);
  if (asked.get('xhr') === 't') return script('application/json', body);
  return script('text/javascript', `${asked.get('jsonp') ?? 'window.google.ac.h'}(${body})`);
}

function script(type: string, body: string): StandInAnswer {
  return {
    headers: {
      'content-type': `${type}; charset=UTF-8`,
      'content-disposition': 'attachment; filename="f.txt"',
      'cache-control': 'private, max-age=3600',
    },
    body,
  };
}
