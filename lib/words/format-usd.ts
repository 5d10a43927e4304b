const CENT = 0.01;

/** "$1.25"; amounts below a cent keep two digits that say something: "$0.0031". */
export function formatUsd(usd: number): string {
  const isTiny = usd > 0 && usd < CENT;
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency: 'USD',
    ...(isTiny ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  }).format(usd);
}
