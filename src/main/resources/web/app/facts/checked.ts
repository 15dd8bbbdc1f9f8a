import { html, nothing } from 'lit';
import type { Listed } from '../api/types';
import { day, listed, month } from '../words/texts';
import { say, sayOf } from '../words/words';

/** What somebody of the directory found right though its source is older, day by day. */
export function checked({ facts = [], corrections = [] }: Listed) {
  const here = facts.filter(({ field, source }) => !source && !corrections.some((one) => one.field === field));
  const days = [...new Set(here.flatMap(({ asOf }) => asOf ?? []))].sort().reverse();
  return days.length === 0
    ? nothing
    : days.map((when) => {
        const what = here.filter(({ asOf }) => asOf === when).map(({ field }) => sayOf('corrected', field) ?? field);
        return html`<p>${say('checked', { when: dayOrMonth(when), what: listed(what) })}</p>`;
      });
}

function dayOrMonth(when: string): string {
  return when.length > 'YYYY-MM'.length ? day(when) : month(when);
}
