import type { Open } from '../api/types';
import { language, say } from '../words/words';
import { withOrdinal } from '../words/texts';

const DAY = 86_400_000;

/** Whether it is open as this is read, with what changes next. */
export function openNow(open: Open): string {
  const said = state(open);
  return open.label ? say('now.of', { label: open.label, state: said }) : said;
}

function state({ state, until, opensAgain }: Open): string {
  switch (state) {
    case 'open':
      return until ? say('now.open-until', { time: ending(until) }) : say('now.always');
    case 'closed':
      return opensAgain ? say('now.opens', { time: beginning(opensAgain) }) : say('now.closed');
    default:
      return say('now.unknown');
  }
}

/** Until when: "17h" or "minuit" today, else "demain 3h", "lundi 9h". */
function ending(at: string): string {
  const [date, time] = at.split('T');
  const days = daysFromToday(date);
  if (days === 1 && time === '00:00') {
    return say('now.midnight');
  }
  return days === 0 ? clock(time) : say('now.day', { day: dayName(date, days), time: clock(time) });
}

/** From when on: "à 17h" today, else "demain à 9h", "lundi à 9h", "le 30 novembre à 9h". */
function beginning(at: string): string {
  const [date, time] = at.split('T');
  const days = daysFromToday(date);
  return days === 0 ? say('now.at', { time: clock(time) }) : say('now.day-at', { day: dayName(date, days), time: clock(time) });
}

function daysFromToday(date: string): number {
  return (Date.parse(date) - Date.parse(today())) / DAY;
}

function dayName(date: string, days: number): string {
  if (days === 1) {
    return say('now.tomorrow');
  }
  if (days > 0 && days < 7) {
    return new Date(date).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
  }
  return say('now.date', { date: withOrdinal(new Date(date).toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })) });
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
