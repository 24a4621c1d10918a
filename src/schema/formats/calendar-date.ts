import { toAsciiDigits } from '../ascii-digits.js';
import { quoteValue } from '../quote-value.js';
import type { Format, FormatFault } from './format.js';

/** A day, a month or a year of the Gregorian calendar in ISO 8601: `2026-03-01`, `2026-03`, `2026`. */
export const calendarDate: Format = {
  name: 'calendar-date',
  test: isCalendarDate,
  explain(value) {
    return dateFault(value, asIso(value), {
      en: 'Write year, month and day with hyphens: 2026-03-01. A month (2026-03) or a year (2026) alone will do.',
      zh: '请用连字符写年、月、日：2026-03-01；也可以只写到月（2026-03）或年（2026）。',
    });
  },
};

/** A date, or two dates with a slash, the earlier first (ISO 8601 interval): `2013/2022`. */
export const calendarPeriod: Format = {
  name: 'calendar-period',
  test: isCalendarPeriod,
  explain(value) {
    return dateFault(value, asPeriod(value), {
      en: 'Write a date, or two with a slash, the earlier first: 2013/2022, 2026-03-01/2026-06-30.',
      zh: '请写一个日期，或用斜线隔开的两个日期，先写较早的：2013/2022、2026-03-01/2026-06-30。',
    });
  },
};

/** A day and a time with an offset from UTC (RFC 3339): `2026-03-01T10:00:00+08:00`. Seconds are optional. */
export const moment: Format = {
  name: 'moment',
  test: isMoment,
  explain(value) {
    return {
      code: 'schema/bad-moment',
      message: {
        en: `“${quoteValue(value)}” is not a moment: a day, a time and an offset from UTC.`,
        zh: `“${quoteValue(value)}”不是有效的时刻（日期、时间和时差）。`,
      },
      why: { en: 'Readers are in several time zones.', zh: '读者处于不同时区。' },
      help: {
        en: 'Write it as 2026-03-01T10:00:00+08:00, where +08:00 is the offset from UTC in Beijing.',
        zh: '请写成 2026-03-01T10:00:00+08:00，其中 +08:00 是北京时间与世界协调时的时差。',
      },
    };
  },
};

/** True for a day, month or year that exists in the Gregorian calendar: not for `2026-02-30`. */
export function isCalendarDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

function isCalendarPeriod(value: string): boolean {
  const [from = '', to, ...more] = value.split('/', 3);
  if (!isCalendarDate(from) || more.length > 0) return false;
  return to === undefined || (isCalendarDate(to) && from.slice(0, to.length) <= to.slice(0, from.length));
}

function isMoment(value: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
    value,
  );
  return parts?.[1] !== undefined && isCalendarDate(parts[1]);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function dateFault(value: string, replacement: string | undefined, help: { en: string; zh: string }): FormatFault {
  return {
    code: 'schema/bad-date',
    message: {
      en: `“${quoteValue(value)}” is not a date that the calendar knows.`,
      zh: `“${quoteValue(value)}”不是有效的日期。`,
    },
    help,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** The ISO form of a date with the year first and slashes, dots, Chinese characters or other digits. */
function asIso(value: string): string | undefined {
  const [, year, month, day] = otherDate.exec(toAsciiDigits(value).trim()) ?? [];
  if (year === undefined) return undefined;
  const iso = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return isCalendarDate(iso.join('-')) ? iso.join('-') : undefined;
}

const otherDate = /^(\d{4})(?:年?|[-‐‑–−/.年]\s?(\d{1,2})(?:[-‐‑–−/.月]\s?(?:(\d{1,2})日?)?)?)$/;

function asPeriod(value: string): string | undefined {
  const halves = value.split(/\s*[–—～~至-]\s*/);
  const period = halves.length === 2 ? halves.join('/') : undefined;
  return period !== undefined && isCalendarPeriod(period) ? period : asIso(value);
}
