import { Failure } from '../terminal/failure.js';

/**
 * The current day as YYYY-MM-DD: `--today`, otherwise the date in Beijing (UTC+8, no summer time), so that the time
 * zone of the machine has no effect. Throws a `Failure` for a value that is not a calendar day.
 */
export function today(asked: string | undefined, clock: Date): string {
  if (asked === undefined) return new Date(clock.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  return readDay('--today', asked);
}

/** A day given for an option, `YYYY-MM-DD`. Throws a `Failure` for a value that is not a calendar day. */
export function readDay(option: string, asked: string): string {
  const day = new Date(`${asked}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(asked)) {
    return asked;
  }
  throw new Failure(
    { en: `${option} ${asked} is not a date.`, zh: `${option} ${asked} 不是日期。` },
    { en: `Write year, month and day: ${option} 2026-03-01`, zh: `请写年、月、日：${option} 2026-03-01` },
  );
}
