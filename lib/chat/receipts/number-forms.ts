/** One way to read digits: "1,234" is a thousand and more, or a little more than one. */
export interface NumberForm {
  value: number;
  /** Digits behind the point. */
  decimals: number;
}

const GROUPED = /^\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*$/;
const GROUPED_WITH_POINT = /^\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*(?!\1)[.,](\d+)$/;
/** As in India: 12,34,567. */
const LAKHS = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.(\d+))?$/;
const POINT = /^\d+[.,](\d+)$/;

/** Everything that digits with separators can mean somewhere; empty for what is no number anywhere, as a version is. */
export function readNumberForms(digits: string): NumberForm[] {
  if (/^\d+$/.test(digits)) return [{ value: Number(digits), decimals: 0 }];
  const forms: NumberForm[] = [];
  const grouped = GROUPED_WITH_POINT.exec(digits) ?? LAKHS.exec(digits);
  if (GROUPED.test(digits)) forms.push({ value: Number(digits.replace(/\D/g, '')), decimals: 0 });
  else if (grouped) forms.push(withPoint(digits, grouped.at(-1) ?? ''));
  const decimals = POINT.exec(digits)?.[1];
  if (decimals !== undefined) forms.push(withPoint(digits, decimals));
  return forms;
}

function withPoint(digits: string, decimals: string): NumberForm {
  const whole = digits.replace(/\D/g, '');
  return { value: Number(whole) / 10 ** decimals.length, decimals: decimals.length };
}
