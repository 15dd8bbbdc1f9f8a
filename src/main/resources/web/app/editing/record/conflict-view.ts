import { html } from 'lit';
import { say } from '../../words/words';
import { byWhom, instant } from '../ages';
import type { Conflict, EditRecord } from '../api-types';
import { fieldName } from '../columns';
import type { Known } from '../known';
import { cellsTold } from './told';

export type Choice = 'mine' | 'theirs';

/** Somebody else changed the same: both are shown, and for each fact one is chosen. */
export function conflictView(conflicts: readonly Conflict[], record: EditRecord, known: Known, decide: (choices: ReadonlyMap<string, Choice>) => void) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    decide(new Map(conflicts.map(({ field }) => [field, form.get(`keep-${field}`) === 'theirs' ? 'theirs' : 'mine'])));
  };
  return html`
    <form class="conflict" aria-labelledby="conflict-title" @submit=${submit}>
      <h3 id="conflict-title" tabindex="-1">${say('edit.conflict')}</h3>
      <p>${say('edit.conflict.what')}</p>
      ${conflicts.map((one) => conflict(one, record, known))}
      <p class="ways"><button class="primary">${say('edit.conflict.go-on')}</button></p>
    </form>
  `;
}

function conflict({ field, at, by, yours, theirs, was }: Conflict, record: EditRecord, known: Known) {
  const fact = record.facts.find((one) => one.field === field);
  const cells = fact?.cells ?? [];
  return html`
    <fieldset>
      <legend>${fieldName(field)}</legend>
      <p class="quiet">${say('edit.conflict.was')} ${cellsTold(was, cells, known)}</p>
      <div class="both">
        <label class="check"><input type="radio" name="keep-${field}" value="theirs" required />
          <span><strong>${say('edit.conflict.theirs', { by: byWhom(by) })}</strong> <span class="quiet">${instant(at)}</span><br />${cellsTold(theirs, cells, known)}</span></label>
        <label class="check"><input type="radio" name="keep-${field}" value="mine" required />
          <span><strong>${say('edit.conflict.mine')}</strong><br />${cellsTold(yours, cells, known)}</span></label>
      </div>
    </fieldset>
  `;
}
