import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Listed } from '../api/types';
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

/** With how old they are, and what the source wrote itself. */
export function hoursInFull(listed: Listed): Shown {
  const read = (listed.openingHours ?? []).some((line) => line.hours);
  return listed.hours
    ? html`
        ${age(listed)} ${hours(listed)}
        ${read ? html`<div class="quiet as-written"><p>${say('hours.as-written')}</p>${said(listed.hours)}</div>` : nothing}
      `
    : undefined;
}

/** Whether it is open as this is read; old hours do not tell. */
export function state({ open }: Listed): Shown {
  return open ? html`<p class="now ${open.state}">${openNow(open)}</p>` : undefined;
}

/** The interface leaves out whether it is open where the hours are old, or nobody knows of when they are. */
function age({ open, lastVerified }: Listed): Shown {
  const said = lastVerified ? say('hours.old', { year: lastVerified.slice(0, 4) }) : say('hours.undated');
  return open ? undefined : html`<p class="careful"><span>${said}</span></p>`;
}
