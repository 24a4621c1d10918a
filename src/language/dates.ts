import { numberingSystemOf, printDigits } from './digits.js';

/**
 * A date of the file (`2026-03-01`, `2026-03`, `2026`; ISO 8601) in the form of the locale. Always in the Gregorian
 * calendar and without time zone conversion, with European digits unless the locale names others (`-u-nu-`). Anything
 * else is returned unchanged.
 */
export function formatDate(date: string | number, locale: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(date));
  if (match === null) return String(date);
  const [, year, month, day] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem: numberingSystemOf(locale),
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
}

/** A period (`2013/2022`) or a single date. The two ends are joined by an en dash, in Chinese by 至. */
export function formatPeriod(period: string | number, locale: string): string {
  const [start, end] = String(period).split('/');
  if (start === undefined || end === undefined) return formatDate(period, locale);
  const join = locale.startsWith('zh') ? '至' : /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? '–' : ' – ';
  return `${formatDate(start, locale)}${join}${formatDate(end, locale)}`;
}

/** A moment (RFC 3339) in the time and offset of the file, not converted to the local time zone. */
export function formatMoment(moment: string, locale: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(moment);
  if (match === null) return moment;
  const [, day = '', time = '', offset = ''] = match;
  const clock = printDigits(
    `${time} (UTC${offset === 'Z' ? '' : offset.replace('-', '−')})`,
    numberingSystemOf(locale),
  );
  return `${formatDate(day, locale)} ${clock}`;
}
