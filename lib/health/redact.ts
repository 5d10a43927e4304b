const REDACTED = '[redacted]';

type Rule = [pattern: RegExp, replacement: string | ((...match: string[]) => string)];

/** Names whose value is a secret wherever they stand: in an address, a header, JSON or a log line. */
const SECRET_NAMES =
  'access_token|refresh_token|id_token|client_secret|code_verifier|api_?key|x-goog-api-key|password|passphrase|login_hint';

/** Names that are secret in an address only: in prose "state" and "key" are words. */
const ADDRESS_NAMES = `${SECRET_NAMES}|key|token|code|state|nonce|sig|signature|session_state|authuser`;

const SEPARATOR = '(?:[?&#;]|%3F|%26|%23|&amp;)';

/** Order matters: a named value goes before the shapes, so that nothing of it is left over. */
const RULES: readonly Rule[] = [
  [
    /(authorization(?:["'\\]|%22)*\s*(?:[:=]|%3A)\s*["'\\]*(?:(?:Bearer|Basic|OAuth|Digest|SAPISIDHASH)(?:\s+|%20))?)[^\s"',;}\\]+/gi,
    `$1${REDACTED}`,
  ],
  [/\b(Bearer)(\s+|%20|\+)(?=\S*[\d._~+/=-])[\w.~+/=%-]{8,}/gi, `$1$2${REDACTED}`],
  [new RegExp(String.raw`(${SEPARATOR}(?:${ADDRESS_NAMES})(?:=|%3D))[^&\s"'<>#;]+`, 'gi'), `$1${REDACTED}`],
  [new RegExp(String.raw`\b((?:${ADDRESS_NAMES})=)[^&\s"'<>#;]+(?=&[a-z_]+=)`, 'gi'), `$1${REDACTED}`],
  [new RegExp(String.raw`\b((?:${SECRET_NAMES})["'\\]*\s*[:=]\s*["'\\]*)[^\s"',;&}\\]+`, 'gi'), `$1${REDACTED}`],
  // API keys of Google's, both kinds: 39 characters, and the newer ones with a dot.
  [/AIza[\w-]{16,}/g, REDACTED],
  [/AQ\.[\w-]{16,}/g, REDACTED],
  [/ya29\.[\w.~/+-]{8,}/g, REDACTED],
  // Refresh tokens and authorisation codes; the slash may be escaped by JSON or an address.
  [/\b[14](?:\\?\/|%2F){1,2}0[\w-]{10,}/gi, REDACTED],
  [/GOCSPX-[\w-]{8,}/g, REDACTED],
  // JSON web tokens.
  [/\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g, REDACTED],
  [/[\w.+%-]{1,64}(?:@|%40)(?:[\w-]{1,63}\.)+\p{L}{2,24}/gu, '[e-mail]'],
  [/[A-Za-z0-9_-]{32,}={0,2}/g, (token: string) => (isRandom(token) ? REDACTED : token)],
  [/[A-Za-z0-9+/_-]{40,}={0,2}/g, (token: string) => (isRandom(token) ? REDACTED : token)],
];

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Takes keys, tokens, sign-in codes and e-mail addresses out of a text, also percent-encoded, JSON-escaped or base64. What
 * is left can be shown to somebody else: video and channel ids, UUIDs, paths and ordinary words stay. Doing it twice
 * changes nothing more.
 */
export function redact(text: string): string {
  const redacted = applyRules(text);
  // A secret that hides behind an encoding: whatever holds it goes, because its parts cannot be told apart.
  return redacted.replace(/\S*(?:%[\da-f]{2}|\\u[\da-f]{4})\S*/gi, (token) => {
    const decoded = decode(token);
    return applyRules(decoded) === decoded ? token : applyRules(decoded);
  });
}

/** As `redact`, and without these exact texts, however they are encoded. Texts under four characters say too little. */
export function redactWith(text: string, secrets: readonly string[]): string {
  const forms = secrets.filter((secret) => secret.length >= 4).flatMap(formsOf);
  const known = forms.toSorted((a, b) => b.length - a.length);
  return redact(
    known.reduce((left, form) => left.replaceAll(new RegExp(escapeForPattern(form), 'gi'), REDACTED), text),
  );
}

function applyRules(text: string): string {
  return RULES.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement as string), text);
}

/** Encodings may be stacked: an address in an address. */
function decode(token: string): string {
  let decoded = token;
  for (let round = 0; round < 3; round += 1) {
    decoded = decoded
      .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/(?:%[\da-f]{2})+/gi, decodeOctets);
  }
  return decoded;
}

function decodeOctets(octets: string): string {
  try {
    return decodeURIComponent(octets);
  } catch (error) {
    if (error instanceof URIError) return octets; // Percent signs of another encoding.
    throw error;
  }
}

function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), hex, ...base64Forms(bytes)];
}

/** What of a text's base64 is the same whatever stands before and after it, for each of the three offsets. */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const whole = btoa(String.fromCharCode(...padded)).replace(/=+$/, '');
    // The first characters hold bits of what stands before, the last one bits of what follows.
    const own = whole.slice(Math.ceil((offset * 8) / 6), Math.floor((padded.length * 8) / 6));
    return own.length < 8 ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Share of neighbours that change kind in what a machine made: about 0.45 in base64, below 0.15 in words. */
const RANDOM_SHARE = 0.2;

/** Whether a long token was made by a machine. Words, paths and names in code change between letters and digits rarely. */
function isRandom(token: string): boolean {
  if (UUID.test(token)) return false;
  const text = token.replace(/=+$/, '');
  if (/^[\da-f]+$/i.test(text)) return /\d/.test(text);
  if (!/\d/.test(text)) return text.length >= 40 && changes(text) >= RANDOM_SHARE;
  return changes(text) >= RANDOM_SHARE;
}

/** "aB", "a1", "1a" are changes; "Ab" is how a word begins, and what stands beside a separator tells nothing. */
function changes(text: string): number {
  const found = text.match(/(?<=[a-z])[A-Z]|(?<=[A-Za-z])\d|(?<=\d)[A-Za-z]/g) ?? [];
  return found.length / (text.length - 1);
}
