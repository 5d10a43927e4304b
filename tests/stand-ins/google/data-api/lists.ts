import type { youtube_v3 } from 'googleapis/build/src/apis/youtube/v3';
import { categoryItems } from './categories.ts';
import { type Call, checkParts, listOf, noFilter, withParts } from './call.ts';
import { youtubeError } from '../errors.ts';

/** Where YouTube has a page of its own, as `i18nRegions.list` answers. */
const REGIONS =
  `AE AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT
HK HN HR HU ID IE IL IN IQ IS IT JM JO JP KE KH KR KW KZ LA LB LI LK LT LU LV LY MA MD ME MK MT MX MY NG NI NL NO NP NZ OM
PA PE PG PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SN SV TH TN TR TW TZ UA UG US UY VE VN YE ZA ZW`.split(/\s+/);
const LANGUAGES =
  `af az id ms bs ca cs da de et en-IN en-GB en es es-419 es-US eu fil fr fr-CA gl hr zu is it sw lv lt hu
nl no uz pl pt-PT pt ro sq sk sl sr-Latn fi sv vi tr be bg ky kk mk mn ru sr uk el hy iw ur ar fa ne mr hi as bn pa gu or ta
te kn ml si th lo my ka am km zh-CN zh-TW zh-HK ja ko`.split(/\s+/);

export function listCategories(call: Call): youtube_v3.Schema$VideoCategoryListResponse {
  checkParts(call, ['snippet']);
  const region = call.query.get('regionCode');
  const ids = listOf(call.query, 'id');
  if (region === null && ids.length === 0) throw noFilter('id, regionCode');
  if (region !== null && !REGIONS.includes(region)) {
    throw youtubeError(400, 'Invalid region code.', {
      ...{ domain: 'youtube.parameter', reason: 'invalidRegionCode' },
      ...{ location: 'regionCode', locationType: 'parameter' },
    });
  }
  const items = categoryItems(languageOf(call)).filter(({ id }) => ids.length === 0 || ids.includes(id ?? ''));
  return {
    kind: 'youtube#videoCategoryListResponse',
    items: items.map((item) => withParts(item, call.parts)),
  };
}

export function listRegions(call: Call): youtube_v3.Schema$I18nRegionListResponse {
  checkParts(call, ['snippet']);
  const names = new Intl.DisplayNames([languageOf(call)], { type: 'region' });
  const items = REGIONS.map((gl): youtube_v3.Schema$I18nRegion => ({
    kind: 'youtube#i18nRegion',
    id: gl,
    snippet: { gl, name: names.of(gl) ?? gl },
  }));
  return { kind: 'youtube#i18nRegionListResponse', items: items.map((item) => withParts(item, call.parts)) };
}

export function listLanguages(call: Call): youtube_v3.Schema$I18nLanguageListResponse {
  checkParts(call, ['snippet']);
  const names = new Intl.DisplayNames([languageOf(call)], { type: 'language' });
  const items = LANGUAGES.map((hl): youtube_v3.Schema$I18nLanguage => ({
    kind: 'youtube#i18nLanguage',
    id: hl,
    snippet: { hl, name: names.of(hl) ?? hl },
  }));
  return { kind: 'youtube#i18nLanguageListResponse', items: items.map((item) => withParts(item, call.parts)) };
}

/** "en_US", "en-US" and "en" all work. */
function languageOf({ query }: Call): string {
  const language = (query.get('hl') ?? 'en').replace('_', '-');
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return language;
  throw youtubeError(400, 'The <code>hl</code> parameter does not specify a valid language.', {
    ...{ domain: 'youtube.parameter', reason: 'invalidLanguage', location: 'hl', locationType: 'parameter' },
  });
}
