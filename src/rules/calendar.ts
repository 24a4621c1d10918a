/** A range of days as `YYYY-MM-DD` (ISO 8601), which sort by date as strings. Both ends are included. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days of a date (`2026-03-01`), a month or a year, or from the start to the end of a period (`2013/2022`).
 * `undefined` for other text and for days that don't exist.
 */
export function daySpan(value: string | number): DaySpan | undefined {
  const [from = '', to] = String(value).split('/');
  const start = singleSpan(from);
  const end = to === undefined ? start : singleSpan(to);
  return start === undefined || end === undefined ? undefined : { first: start.first, last: end.last };
}

/** The day `count` days later. */
export function addDays(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

function singleSpan(text: string): DaySpan | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { first: `${text}-01`, last: `${text}-${String(days).padStart(2, '0')}` };
  return Number(day) >= 1 && Number(day) <= days ? { first: text, last: text } : undefined;
}

/** The calendar repeats after 400 years. `Date` reads years below 100 as 1900 to 1999. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
