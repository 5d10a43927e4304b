/**
 * The countries YouTube has a site for, as ISO 3166-1 alpha-2; `regionCode` and `gl` take them.
 * Source: developers.google.com/youtube/v3/docs/i18nRegions/list, looked up in 2026.
 */
export const SEARCH_REGIONS: readonly string[] = (
  'AE AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT HK HN HR ' +
  'HU ID IE IL IN IQ IS IT JM JO JP KE KH KR KW KZ LA LB LI LK LT LU LV LY MA MD ME MK MT MX MY NG NI NL NO NP NZ OM ' +
  'PA PE PG PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SN SV TH TN TR TW TZ UA UG US UY VE VN YE ZA ZW'
).split(' ');
