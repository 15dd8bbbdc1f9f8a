import { html, nothing } from 'lit';
import type { Listed } from '../api/types';
import { listed, month } from '../words/texts';
import { say, sayOf } from '../words/words';

/** When a field was verified: here, where it was corrected here; else by its source. */
export function verifiedIn({ corrections = [], lastVerified }: Listed, field: string): string | undefined {
  return corrections.find((one) => one.field === field)?.lastVerified ?? lastVerified;
}

/** What does not come from the source, month by month. */
export function corrected({ corrections = [] }: Listed) {
  const months = [...new Set(corrections.map((one) => one.lastVerified))];
  return months.length === 0
    ? nothing
    : months.map((when) => html`<p>${say('corrected', { month: month(when), what: listed(namesOf(corrections, when)) })}</p>`);
}

function namesOf(corrections: { field: string; lastVerified: string }[], when: string): string[] {
  return corrections
    .filter((one) => one.lastVerified === when)
    .map(({ field }) => sayOf('corrected', field) ?? field);
}
