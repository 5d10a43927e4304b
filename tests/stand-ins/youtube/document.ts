import { randomBytes } from 'node:crypto';
import { pageHeaders } from './headers.ts';
import type { StandInAnswer } from '../site.ts';

export interface PageParts {
  language: string;
  direction: 'ltr' | 'rtl';
  head: string;
  /** Inline scripts that carry data, in order. */
  scripts: readonly string[];
}

const CONFIG =
  'var ytcfg={d:function(){return window.yt&&yt.config_||ytcfg.data_||(ytcfg.data_={})},get:function(k,o){return k in ytcfg.d()?ytcfg.d()[k]:o},set:function(){var a=arguments;if(a.length>1)ytcfg.d()[a[0]]=a[1];else{var k;for(k in a[0])ytcfg.d()[k]=a[0][k]}}};';

/** The frame every page of the real site has: config, head, skeleton, data, then the app that builds the elements. */
export function pageAnswer(parts: PageParts, status = 200): StandInAnswer {
  const nonce = randomBytes(16).toString('base64url');
  const script = (code: string) => `<script nonce="${nonce}">${code}</script>`;
  const settings = JSON.stringify({
    HL: parts.language.slice(0, 2),
    GL: 'US',
    LOGGED_IN: false,
    PAGE_BUILD_LABEL: 'youtube.desktop.web',
  });
  const body = [
    `<!DOCTYPE html><html style="font-size: 10px;font-family: Roboto, Arial, sans-serif;" lang="${parts.language}" darker-dark-theme typography><head>`,
    '<meta http-equiv="X-UA-Compatible" content="IE=edge"/>',
    script(CONFIG),
    script(`ytcfg.set(${settings});`),
    `<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/standin/page.css" nonce="${nonce}">`,
    parts.head,
    `</head><body dir="${parts.direction}">`,
    ...parts.scripts.map(script),
    `<script type="module" src="/standin/app.js" nonce="${nonce}"></script></body></html>`,
  ].join('');
  return { status, headers: pageHeaders(nonce), body };
}
