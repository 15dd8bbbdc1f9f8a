import { html, nothing } from 'lit';
import type { Listed } from '../api/types';
import { day, listed as joined } from '../words/texts';
import { count, sayOf, say } from '../words/words';
import type { Shown } from './row';
import { said } from './said';

/** With or without an appointment, and how to get in as the source says it. */
export function howToGetIn({ appointment, applicationProcess }: Listed): Shown {
  return both(appointment && sayOf('appointment', appointment), said(applicationProcess));
}

export function price({ cost, feesDescription }: Listed): Shown {
  return both(cost && sayOf('cost', cost), said(feesDescription));
}

/** Whether there is room, and when that was said: it changes by the week, and after two nobody knows any more. */
export function room({ availability }: Listed): Shown {
  if (availability?.until && availability.until < today()) {
    return undefined;
  }
  const state = availability && (sayOf('room', availability.state) ?? availability.state);
  return availability?.on ? say('room.on', { state: state ?? '', date: day(availability.on) }) : state;
}

/** How many people it can take, taken or free, and when that was said. */
export function capacity({ capacity: stated }: Listed): Shown {
  const size = stated && count(stated.unit === 'beds' ? 'capacity.beds' : 'capacity.places', stated.number);
  return stated?.on ? say('capacity.on', { size: size ?? '', date: day(stated.on) }) : size;
}

export function modes({ modes: codes }: Listed): Shown {
  const [first, ...others] = codes.map((code) => sayOf('mode', code) ?? code);
  return first && [first, ...others.map((other) => other.toLocaleLowerCase())].join(', ');
}

export function languages({ languages: spoken }: Listed): Shown {
  return spoken.length === 0 ? undefined : joined(spoken.map((language) => language.name ?? language.code));
}

/** In Brussels. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
}

function both(short: string | undefined, text: Shown): Shown {
  return short || text ? html`${short ? html`<p>${short}</p>` : nothing}${text ?? nothing}` : undefined;
}
