import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Listed } from '../api/listed';
import { otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { openNow } from './now';
import type { Shown } from './row';
import { said } from './said';

/** What is sure, line by line; else the words of the source. */
export function hours(listed: Listed): Shown {
  const lines = listed.openingHours ?? [];
  if (lines.length === 0) {
    return said(listed.hours);
  }
  const source = listed.hours && otherLanguage(listed.hours);
  return html`${lines.map(
    (line) => html`<p>
      ${line.label ? html`<span lang=${ifDefined(source)}>${line.label} : </span>` : nothing}
      ${(line.hours ?? []).join(' ; ')}${line.hours && line.remarks ? ' ; ' : nothing}
      ${line.remarks ? html`<span lang=${ifDefined(source)}>${line.remarks.join(' ; ')}</span>` : nothing}
    </p>`,
  )}`;
}

/** With whether it is open now or why that is not said, and what the source wrote itself. */
export function hoursInFull(listed: Listed): Shown {
  const read = (listed.openingHours ?? []).some((line) => line.hours);
  return listed.hours
    ? html`
        ${hoursNow(listed)} ${hours(listed)}
        ${read ? html`<div class="quiet as-written"><p>${say('hours.as-written')}</p>${said(listed.hours)}</div>` : nothing}
      `
    : undefined;
}

/** Open now, or how old the hours are: never both, as old hours do not tell what is open now. */
export function hoursNow({ hours: stated, open, lastVerified }: Listed): Shown {
  if (open) {
    return html`<p class="now ${open.state}">${openNow(open)}</p>`;
  }
  return stated ? html`<p class="careful"><span>${hoursAge(lastVerified)}</span></p>` : undefined;
}

function hoursAge(verified: string | undefined): string {
  return verified ? say('hours.old', { year: verified.slice(0, 4) }) : say('hours.undated');
}
