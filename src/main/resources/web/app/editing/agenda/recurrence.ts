/** How an event repeats, as people say it; what cannot be said so is a rule of RFC 5545 as it stands. Never changed. */
export interface Recurrence {
  every: Every;
  /** Of weeks: `MO` to `SU`; none of them for the day on which it begins. */
  weekdays: readonly string[];
  /** Of months by a weekday: which one, -1 for the last. */
  which: string;
  weekday: string;
  /** The last day, as `2027-06-30`; empty for no end. */
  until: string;
  /** The rule where it can be said in no other way. */
  rule: string;
}

export const EVERY = ['never', 'day', 'week', 'two-weeks', 'month-day', 'month-weekday', 'rule'] as const;
export type Every = (typeof EVERY)[number];

/** From Monday, as they stand in rules. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const WHICH = ['1', '2', '3', '4', '-1'] as const;

export const ONCE: Recurrence = { every: 'never', weekdays: [], which: '1', weekday: 'MO', until: '', rule: '' };

const UNTIL = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/;
const BY_WEEKDAY = /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/;

export function recurrenceOf(rule: string | null | undefined): Recurrence {
  if (!rule) {
    return ONCE;
  }
  // The week begins on Monday in any case.
  const written = rule.replace(/;WKST=MO(?=;|$)/i, '');
  return read(new Map(written.toUpperCase().split(';').map((part) => part.split('=', 2) as [string, string]))) ?? { ...ONCE, every: 'rule', rule: written };
}

/** Nothing where there is more in it than a form can say. */
function read(parts: Map<string, string>): Recurrence | undefined {
  const { FREQ: frequency, INTERVAL: interval = '1', BYDAY: days = '', UNTIL: until = '', ...others } = Object.fromEntries(parts);
  const [, year, month, day] = UNTIL.exec(until) ?? [];
  if (Object.keys(others).length > 0 || (until !== '' && year === undefined)) {
    return undefined;
  }
  const plain = { ...ONCE, until: until === '' ? '' : `${year}-${month}-${day}` };
  const weekdays = days === '' ? [] : days.split(',');
  switch (`${frequency} ${interval}`) {
    case 'DAILY 1':
      return days === '' ? { ...plain, every: 'day' } : undefined;
    case 'WEEKLY 1':
    case 'WEEKLY 2':
      return weekdays.every((one) => (WEEKDAYS as readonly string[]).includes(one)) ? { ...plain, every: interval === '1' ? 'week' : 'two-weeks', weekdays } : undefined;
    case 'MONTHLY 1': {
      const [, which, weekday] = BY_WEEKDAY.exec(days) ?? [];
      return days === '' ? { ...plain, every: 'month-day' } : which && weekday ? { ...plain, every: 'month-weekday', which, weekday } : undefined;
    }
    default:
      return undefined;
  }
}

/** As the interface takes it; nothing for what takes place once. */
export function ruleOf({ every, weekdays, which, weekday, until, rule }: Recurrence): string | undefined {
  const end = until === '' ? '' : `;UNTIL=${until.replaceAll('-', '')}`;
  const days = weekdays.length === 0 ? '' : `;BYDAY=${WEEKDAYS.filter((one) => weekdays.includes(one)).join(',')}`;
  switch (every) {
    case 'never':
      return undefined;
    case 'day':
      return `FREQ=DAILY${end}`;
    case 'week':
      return `FREQ=WEEKLY${days}${end}`;
    case 'two-weeks':
      return `FREQ=WEEKLY;INTERVAL=2${days}${end}`;
    case 'month-day':
      return `FREQ=MONTHLY${end}`;
    case 'month-weekday':
      return `FREQ=MONTHLY;BYDAY=${which}${weekday}${end}`;
    case 'rule':
      return rule.trim() || undefined;
  }
}

/** What somebody most likely means who begins on that day: its weekday, and which one of the month it is. */
export function likely(recurrence: Recurrence, every: Every, startDay: string): Recurrence {
  const rule = every === 'rule' ? (ruleOf(recurrence) ?? '') : '';
  const date = new Date(`${startDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) {
    return { ...recurrence, every, rule };
  }
  const weekday = WEEKDAYS[(date.getUTCDay() + 6) % WEEKDAYS.length];
  const number = Math.ceil(date.getUTCDate() / WEEKDAYS.length);
  const last = new Date(date.getTime() + 7 * 86_400_000).getUTCMonth() !== date.getUTCMonth();
  return { ...recurrence, every, rule, weekdays: recurrence.weekdays.length > 0 ? recurrence.weekdays : [weekday], weekday, which: last ? '-1' : String(number) };
}
