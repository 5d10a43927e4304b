import { escapeHtml } from '../../escape-html.ts';
import type { StandInAnswer } from '../../site.ts';
import { ACCOUNTS, type GoogleAccount } from '../accounts.ts';
import { SCOPE_WORDS, type SignInRefusal, type SignInRequest } from './request.ts';

export const DECISION_PATH = '/signin/oauth/decision';

/**
 * One page where Google has three (account, warning, consent), with the same choices: which account, which of the asked
 * scopes, Allow or Cancel. Without a script.
 */
export function consentPage(query: string, asked: SignInRequest, signedIn: GoogleAccount | null): StandInAnswer {
  const chosen = ACCOUNTS.find(({ email, id }) => email === asked.loginHint || id === asked.loginHint) ?? signedIn;
  const accounts = ACCOUNTS.map((account, index) => {
    const checked = account === (chosen ?? ACCOUNTS[0]) ? ' checked' : '';
    const id = `account-${index}`;
    return `<p><input type="radio" name="account" id="${id}" value="${account.id}"${checked}>
<label for="${id}">${escapeHtml(account.name)} <small>${escapeHtml(account.email)}</small></label></p>`;
  });
  const scopes = asked.scopes.map((scope, index) => {
    const id = `scope-${index}`;
    return `<p><input type="checkbox" name="scope" id="${id}" value="${escapeHtml(scope)}" checked>
<label for="${id}">${escapeHtml(SCOPE_WORDS[scope] ?? scope)}</label></p>`;
  });
  return page(
    200,
    'Sign in with Google',
    `<h1>An extension wants access to your Google Account</h1>
<form method="post" action="${DECISION_PATH}?${escapeHtml(query)}">
<fieldset><legend>Choose an account</legend>
${accounts.join('\n')}
</fieldset>
<fieldset><legend>Select what it can access</legend>
${scopes.join('\n')}
</fieldset>
<p><button name="decision" value="cancel">Cancel</button> <button name="decision" value="allow">Allow</button></p>
</form>`,
  );
}

export function refusalPage({ status, error, words }: SignInRefusal): StandInAnswer {
  return page(
    status,
    `Error ${status}: ${error}`,
    `<h1>Access blocked: Authorization Error</h1>
<p>${escapeHtml(words)}</p>
<p>Error ${status}: ${error}</p>`,
  );
}

function page(status: number, title: string, content: string): StandInAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body { font: 16px/1.5 sans-serif; max-width: 32rem; margin: 2rem auto; padding: 0 1rem; color: #1f1f1f; background: #fff }</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`,
  };
}
