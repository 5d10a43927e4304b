/** What may stand behind a number, in the languages of most creators. All of it is lower case, as `foldUnit` leaves it. */

const SCALES: readonly [number, string][] = [
  [1e3, 'k tsd tausend thousand mil mila mille тыс тысяч тысячи тысяча हज़ार हजार ألف آلاف bin rb ribu tys nghìn 千 천'],
  [1e4, '万 萬 만'],
  [1e5, 'lakh lakhs लाख'],
  [1e6, 'mio mln mn million millions millionen millón millones milhão milhões milioni milione milion миллион'],
  [1e6, 'миллиона миллионов млн milyon juta jt triệu मिलियन مليون ملايين'],
  [1e7, 'crore crores करोड़'],
  [1e8, '億 亿 억'],
  [1e9, 'bn mrd mld billion billions milliarde milliarden milliard milliards млрд miliar miliardi'],
];

const PERCENTS =
  '% percent prozent pourcent porcento porciento percento процент процента процентов yüzde persen प्रतिशत パーセント 퍼센트';

const SECONDS = 's sec secs second seconds sek sekunden segundo segundos seconde secondes secondi сек секунд 秒 초 सेकंड';
const MINUTES =
  'min mins minute minutes minuten minuto minutos minuti мин минут минуты 分钟 分鐘 分間 분 मिनट دقيقة دقائق';
const HOURS = 'h hr hrs hour hours stunde stunden hora horas heure heures ore час часа часов 時間 小时 시간 घंटे ساعة';

export interface NumberUnit {
  /** What one of the number stands for. */
  scale: number;
  isPercent: boolean;
  /** Of a length of time, how many seconds one is; `null` for anything else. */
  seconds: number | null;
}

export const NO_UNIT: NumberUnit = { scale: 1, isPercent: false, seconds: null };

const UNITS = new Map<string, NumberUnit>([
  ...SCALES.flatMap(([scale, words]) => words.split(' ').map((word) => [word, { ...NO_UNIT, scale }] as const)),
  ...PERCENTS.split(' ').map((word) => [word, { ...NO_UNIT, isPercent: true }] as const),
  ...SECONDS.split(' ').map((word) => [word, { ...NO_UNIT, seconds: 1 }] as const),
  ...MINUTES.split(' ').map((word) => [word, { ...NO_UNIT, seconds: 60 }] as const),
  ...HOURS.split(' ').map((word) => [word, { ...NO_UNIT, seconds: 3_600 }] as const),
  ['x', NO_UNIT],
  ['×', NO_UNIT],
]);

/** Capital letters only: "5 m" are metres, and "b" is a note. */
const CAPITALS = new Map<string, NumberUnit>([
  ['M', { ...NO_UNIT, scale: 1e6 }],
  ['B', { ...NO_UNIT, scale: 1e9 }],
]);

/** @returns null for any other word. */
export function findUnit(word: string): NumberUnit | null {
  return CAPITALS.get(word) ?? UNITS.get(word.toLowerCase().replace(/[\s.]/g, '')) ?? null;
}
