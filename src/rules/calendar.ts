/** Days as `YYYY-MM-DD` (ISO 8601); such texts compare as the days do. Both ends belong to the span. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a date (`2026-03-01`), a month or a year stands for, or those from the start to the end of a period
 * (`2013/2022`). `undefined` for what is none of these or no day of the calendar.
 */
export function daySpan(value: string | number): DaySpan | undefined {
  const [from = '', to] = String(value).split('/');
  const start = singleSpan(from);
  const end = to === undefined ? start : singleSpan(to);
  return start === undefined || end === undefined ? undefined : { first: start.first, last: end.last };
}

/** The day `count` days after another. */
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

/** The calendar repeats after 400 years; `Date` takes years below 100 for those of the last century. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
