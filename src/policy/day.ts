const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `true` where `text` is a day that exists, as `2026-11-24`. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** Days since a fixed day long ago; `undefined` where `text` is no day. */
export function dayNumber(text: string): number | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // Years are counted from March, so that the leap day is the last of its year.
  const shifted = month > 2 ? month - 3 : month + 9;
  const from = month > 2 ? year : year - 1;
  return (
    365 * from +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day -
    1
  );
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTHS[month - 1] ?? 0);
}
