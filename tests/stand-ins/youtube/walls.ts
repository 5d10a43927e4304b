import { pageHeaders } from './headers.ts';
import type { StandInAnswer } from '../site.ts';
import type { StandInVideo } from './video.ts';

const STYLE =
  'body{font:16px Roboto,Arial,sans-serif;text-align:center;margin:60px}.box{max-width:520px;margin:auto;border:1px solid #dadce0;border-radius:8px;padding:24px}';

/** "Before you continue": where Europeans land without a consent cookie. No app, no player response, same address. */
export function consentPage({ id }: StandInVideo): StandInAnswer {
  const next = `https://www.youtube.com/watch?v=${id}`;
  const form = (label: string, choice: string) =>
    `<form action="https://consent.youtube.com/s" method="POST" style="display:inline"><input type="hidden" name="gl" value="DE"><input type="hidden" name="pc" value="yt"><input type="hidden" name="continue" value="${next}"><input type="hidden" name="set_eom" value="${choice}"><input type="submit" value="${label}" class="button"></form>`;
  const body = `<div class="box"><h1>Before you continue to YouTube</h1><p>We use cookies and data to deliver and maintain services.</p><a href="https://consent.youtube.com/dl?continue=${encodeURIComponent(next)}&amp;gl=DE&amp;pc=yt" class="button">More options</a>${form('Reject all', 'true')}${form('Accept all', 'false')}</div>`;
  return { headers: pageHeaders('consent'), body: wall('Before you continue to YouTube', body) };
}

/** 429: YouTube wants proof that a person is there before it shows anything. */
export function captchaPage({ id }: StandInVideo): StandInAnswer {
  const body = `<div id="captcha-page"><div id="captcha-page-content"><p>Sorry for the interruption. We have been receiving a large volume of requests from your network.</p><p>To continue with your YouTube experience, please fill out the form below.</p><form action="/das_captcha?fw=1" method="POST"><div class="g-recaptcha" data-sitekey="standin"></div><input type="hidden" name="action_recaptcha_verify2" value="1"><input type="hidden" name="next" value="/watch?v=${id}"><input type="submit" value="Submit"></form></div></div>`;
  return { status: 429, headers: pageHeaders('captcha'), body: wall('YouTube', body) };
}

function wall(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><style>${STYLE}</style><title>${title}</title><meta name="viewport" content="initial-scale=1, width=device-width"></head><body>${body}</body></html>`;
}
