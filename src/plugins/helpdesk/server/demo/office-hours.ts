const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Monday to Friday, 8 to 17 in Central Europe in summer; hours in UTC, without holidays: it is a demonstration. */
const OPENS = 6 * HOUR;
const CLOSES = 15 * HOUR;

function startOfDay(at: number): number {
  return Math.floor(at / DAY) * DAY;
}

function isWeekend(at: number): boolean {
  const day = new Date(at).getUTCDay();
  return day === 0 || day === 6;
}

/** The same moment when the office is open then, else the next moment it opens. */
function nextOpen(at: number): number {
  let day = startOfDay(at);
  if (at >= day + CLOSES) day += DAY;
  while (isWeekend(day)) day += DAY;
  return Math.max(at, day + OPENS);
}

export function isOfficeOpen(at: Date): boolean {
  return nextOpen(at.getTime()) === at.getTime();
}

/**
 * When somebody in the office is done with something that takes that many minutes of work.
 *
 * @param from any moment; the work begins when the office is open
 */
export function afterOfficeMinutes(from: Date, minutes: number): Date {
  let at = nextOpen(from.getTime());
  let rest = minutes * MINUTE;
  for (;;) {
    const left = startOfDay(at) + CLOSES - at;
    if (rest < left) return new Date(at + rest);
    rest -= left;
    at = nextOpen(at + left);
  }
}

const WAKES = 5 * HOUR;
const SLEEPS = 20 * HOUR;

/** When a client does something: any day, but not at night. */
export function afterHoursAwake(from: Date, hours: number): Date {
  const at = from.getTime() + hours * HOUR;
  const day = startOfDay(at);
  if (at < day + WAKES) return new Date(at + WAKES);
  return new Date(at < day + SLEEPS ? at : at + DAY + WAKES - SLEEPS);
}
