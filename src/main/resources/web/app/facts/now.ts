import type { Open } from '../api/types';
import { language, say } from '../words/words';

const DAY = 86_400_000;

/** Whether it is open as this is read, with what changes next. */
export function openNow(open: Open): string {
  const said = state(open);
  return open.label ? say('now.of', { label: open.label, state: said }) : said;
}

function state({ state, until, opensAgain }: Open): string {
  switch (state) {
    case 'open':
      return until ? say('now.open-until', { time: moment(until) }) : say('now.always');
    case 'closed':
      return opensAgain ? say('now.opens', { time: moment(opensAgain) }) : say('now.closed');
    default:
      return say('now.unknown');
  }
}

/** "17h" today, else "demain à 9h", "lundi à 9h", "30 novembre à 9h". */
function moment(at: string): string {
  const [date, time] = at.split('T');
  const days = (Date.parse(date) - Date.parse(today())) / DAY;
  if (days === 0 || (days === 1 && time === '00:00')) {
    return days === 0 ? clock(time) : say('now.midnight');
  }
  return say('now.day', { day: dayName(date, days), time: clock(time) });
}

function dayName(date: string, days: number): string {
  if (days === 1) {
    return say('now.tomorrow');
  }
  const form: Intl.DateTimeFormatOptions = days > 0 && days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Date(date).toLocaleDateString(language, { ...form, timeZone: 'UTC' });
}

/** By the calendar of Brussels, wherever the reader is. */
function today(): string {
  return new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });
}

/** As it is written here: `13h30`, `13.30 uur`. */
function clock(time: string): string {
  const [hour, minutes] = time.split(':').map(Number);
  return say(minutes === 0 ? 'now.hour' : 'now.time', { hour, minutes: String(minutes).padStart(2, '0') });
}
