import { browser } from 'wxt/browser';

const FIREFOX_HOST = /^([a-z0-9]+)\.extensions\.allizom\.org$/;

/**
 * Where Google has to send the answer, as it is to be entered in the Cloud console. Google refuses Firefox's own address
 * (nobody can prove to own allizom.org); Firefox takes this loopback address for it since version 86, and nothing has to
 * listen there: developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity
 */
export function redirectUrl(): string {
  const own = browser.identity.getRedirectURL();
  const hash = FIREFOX_HOST.exec(new URL(own).hostname)?.[1];
  return hash === undefined ? own : `http://127.0.0.1/mozoauth2/${hash}`;
}
