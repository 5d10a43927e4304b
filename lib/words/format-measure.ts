import { browser } from 'wxt/browser';

const locale = (): string => browser.i18n.getUILanguage();

/** "6.5%", "0.33%": two digits say enough of a rate. */
export function formatRate(rate: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumSignificantDigits: 2 }).format(rate);
}

/** "1,240", "12", "3.4": below ten a digit more. */
export function formatAmount(value: number): string {
  const maximumFractionDigits = Math.abs(value) < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale(), { maximumFractionDigits }).format(value);
}

/** "128K", "1.2M": where there is room for a few characters only. */
export function formatShort(value: number): string {
  return new Intl.NumberFormat(locale(), { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** "5 hours", "3 days": how long something took. Days from 48 hours on. */
export function formatSpan(hours: number): string {
  const [value, unit] = hours < 48 ? [hours, 'hour'] : [hours / 24, 'day'];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** "47 min", "12.5 hr", "1,240 hr": hours from one hour on, as Studio counts watch time. */
export function formatWatchTime(minutes: number): string {
  const [value, unit] = minutes < 60 ? [minutes, 'minute'] : [minutes / 60, 'hour'];
  const maximumFractionDigits = unit === 'hour' && value < 100 ? 1 : 0;
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(
    value,
  );
}
