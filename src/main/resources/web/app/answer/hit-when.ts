import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Found } from '../api/types';
import { otherLanguage } from '../words/texts';
import { language, say } from '../words/words';

/** Whether it is open, as the interface words it; what is said of hours that are old is said here, with the day. */
const OF_HOURS = /^(OPEN_UNTIL|OPENS_AGAIN|PUBLIC_HOLIDAY|HOURS_UNKNOWN)$/;
const OF_LANGUAGE = /^(SPEAKS|VIA_INTERPRETER)$/;

/** The hours of the day in a word, and the languages that were asked. */
export function hitWhen(hit: Found) {
  const spoken = hit.why.filter((reason) => OF_LANGUAGE.test(reason.code)).map((reason) => reason.text);
  return html`<p class="when" part="hours">
    ${hoursOfDay(hit)}${spoken.map((text) => html` · <span>${text}</span>`)}
  </p>`;
}

function hoursOfDay(hit: Found) {
  const { dayHours: stated, why } = hit;
  const known = why.find((reason) => OF_HOURS.test(reason.code));
  if (hit.open && known) {
    return html`<span class=${hit.open.state}>${known.text}</span>`;
  }
  if (!stated) {
    return html`<span>${say(hit.hours ? 'hit.hours.ask' : 'hit.hours.none')}</span>`;
  }
  const label = stated.label
    ? html` (<span lang=${ifDefined(hit.hours && otherLanguage(hit.hours))}>${stated.label}</span>)`
    : nothing;
  return html`<span>${say('hit.day', { day: weekday(stated.date), hours: stated.text })}${label}${age(hit)}</span>`;
}

/** Hours that are not current are said with their year: whoever goes there calls first. */
function age({ open, lastVerified }: Found) {
  if (open) {
    return nothing;
  }
  return ` (${lastVerified ? say('hit.hours.of', { year: lastVerified.slice(0, 4) }) : say('hit.hours.undated')})`;
}

function weekday(date: string): string {
  return new Date(date).toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}
