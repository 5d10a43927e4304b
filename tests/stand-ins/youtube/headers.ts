/** The security headers of a YouTube page as of 2026, with our stand-in hosts only. */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
    'content-security-policy': "require-trusted-types-for 'script'",
    'content-security-policy-report-only': `base-uri 'self'; object-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic' 'report-sample'; report-uri /cspreport`,
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'permissions-policy': 'ch-ua-arch=*, ch-ua-bitness=*, ch-ua-full-version=*, ch-ua-model=*, ch-ua-platform=*',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'x-xss-protection': '0',
  };
}
