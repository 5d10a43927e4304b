import { describe, expect, it } from 'vitest';
import { redact, redactWith } from '@/lib/health/redact';

const KEY = 'AIzaSyA-1234567890abcdefghijklmnopqrstu';

describe('redact', () => {
  it.each([
    ['an API key', `used ${KEY} once`, 'used [redacted] once'],
    ['a key inside a word', `x${KEY}.`, 'x[redacted].'],
    ['the first half of a key', `cut ${KEY.slice(0, 22)}`, 'cut [redacted]'],
    ['a key of the newer kind', 'AQ.Ab8RN6Lq_0123456789abcdefghij', '[redacted]'],
    [
      'a newer key in Google’s own words',
      'API key not valid: AQ.Ab8RN6Lq_0123456789.',
      'API key not valid: [redacted].',
    ],
    ['a newer key in a header', '{"x-goog-api-key":"AQ.Ab8RN6Lq"}', '{"x-goog-api-key":"[redacted]"}'],
    ['a newer key in an address', 'u=AQ%2EAb8RN6Lq_0123456789', 'u=[redacted]'],
    ['a newer key in base64', `<${btoa('AQ.Ab8RN6Lq_0123456789abcdefghij')}>`, '<[redacted]>'],
    [
      'a suspended key',
      `Consumer 'api_key:${KEY}' has been suspended.`,
      "Consumer 'api_key:[redacted]' has been suspended.",
    ],
    ['an access token', 'got ya29.a0AfB_byC-12~x/y+z', 'got [redacted]'],
    ['a refresh token', 'got 1//0gAbCdEfGhIjKl-_mn', 'got [redacted]'],
    ['a refresh token in JSON', String.raw`got 1\/\/0gAbCdEfGhIjKl`, 'got [redacted]'],
    ['a refresh token in an address', 'got 1%2F%2F0gAbCdEfGhIjKl', 'got [redacted]'],
    ['an authorisation code', 'got 4/0AbCdEfGhIjKlMn', 'got [redacted]'],
    ['a client secret', 'GOCSPX-abc123_DEF-456', '[redacted]'],
    ['a web token', 'eyJhbGciOiJI.eyJzdWIiOiIx.c2ln', '[redacted]'],
    ['a bearer', 'Authorization: Bearer abc.def', 'Authorization: Bearer [redacted]'],
    ['a bearer in JSON', '{"authorization":"Bearer abc.def"}', '{"authorization":"Bearer [redacted]"}'],
    ['a header of no known kind', 'authorization: Something else', 'authorization: [redacted] else'],
    ['a bearer alone', 'with Bearer abc-def-123, then', 'with Bearer [redacted], then'],
    ['a header of Google’s', 'X-Goog-Api-Key: secret', 'X-Goog-Api-Key: [redacted]'],
    ['a key in an address', 'https://a/?key=se-cret&id=dQw4w9WgXcQ', 'https://a/?key=[redacted]&id=dQw4w9WgXcQ'],
    [
      'an answer in a fragment',
      'https://a/#state=s1&access_token=t1&expires_in=3599',
      'https://a/#state=[redacted]&access_token=[redacted]&expires_in=3599',
    ],
    ['a fragment without its mark', 'state=s1&access_token=t1', 'state=[redacted]&access_token=[redacted]'],
    ['an address in an address', 'u=https%3A%2F%2Fa%3Fkey%3Dsecret', 'u=https%3A%2F%2Fa%3Fkey%3D[redacted]'],
    ['JSON from a token endpoint', '{"refresh_token": "abc"}', '{"refresh_token": "[redacted]"}'],
    ['an e-mail address', 'by anna.b+x@mail.example.org now', 'by [e-mail] now'],
    ['an e-mail address in an address', 'anna%40example.com', '[e-mail]'],
    ['percent-encoded letters', `%41%49%7A%61${KEY.slice(4)}`, '[redacted]'],
    ['escaped letters', String.raw`\u0041Iza${KEY.slice(4)}`, '[redacted]'],
    ['base64', `<${btoa(KEY)}>`, '<[redacted]>'],
    ['a long hexadecimal number', '0123456789abcdef0123456789abcdef', '[redacted]'],
  ])('takes out %s', (_, text, wanted) => {
    expect(redact(text)).toBe(wanted);
    expect(redact(redact(text))).toBe(wanted);
  });

  it.each([
    'The state of the key is good; the code is basic, the token bearer waits.',
    'state=running key=video code=12',
    'video dQw4w9WgXcQ of channel UCuAXFkgsw1L7xaCfnd5JJOw (@breadlab)',
    'https://youtube.googleapis.com/youtube/v3/playlistItems answered 404 in 12 ms',
    'https://www.youtube.com/watch?v=AIza_-3wXcQ&t=42s',
    'how-to-bake-sourdough-bread-at-home-in-2024-part-2',
    'job 0a1b2c3d-1111-2222-3333-444455556666 took 12.5 s',
    'at Object.createAnswerCacheForLimelightDatabase (background.js:1:76324)',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/chunks/health-section-Dab12_x.js',
    'dexie@4.4.7, react@19.3.1; 100 % sure, 50%2 left, %zz',
    'Grundlagen: Sauerteigbrotbackanleitung für Anfängerinnen und Anfänger, 日本語のタイトル 🥖',
    '',
  ])('leaves %j as it is', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('redactWith', () => {
  it.each([
    ['as it is', 'I am p@ss/wörd+1!'],
    ['in another case', 'I AM P@SS/WÖRD+1!'],
    ['in an address', `x=${encodeURIComponent('I am p@ss/wörd+1!')}`],
    [
      'in base64, with something before it',
      btoa(`xy${String.fromCharCode(...new TextEncoder().encode('I am p@ss/wörd+1!'))}`),
    ],
  ])('takes a known text out %s', (_, text) => {
    const left = redactWith(text, ['I am p@ss/wörd+1!']);
    expect(left).toContain('[redacted]');
    expect(left).not.toMatch(/ss\/w|SS\/W|ss%2Fw/);
  });

  it('takes the longer of two out first, and none under four characters', () => {
    expect(redactWith('Bread Lab Berlin, abc', ['Bread Lab', 'Bread Lab Berlin', 'abc'])).toBe('[redacted], abc');
  });
});
