import { html, nothing } from 'lit';
import { say } from '../../words/words';
import type { Cell, CellValue, Change, EditRecord, ExampleQuestion } from '../api-types';
import { fieldName } from '../columns';
import type { Known } from '../known';
import { valueOf } from '../values';
import { cellsTold } from './told';

/** What is so now, and what will be. */
export function changesView(changes: readonly Change[], record: EditRecord, known: Known) {
  return html`<ul class="changes">
    ${changes.map(({ field, may, before, after }) => {
      const fact = record.facts.find((one) => one.field === field);
      return html`<li>
        <strong>${fieldName(field)}</strong>${may === 'proposed' ? html` <span class="badge">${say('edit.will-be-proposed')}</span>` : nothing}
        ${beforeAfter(before, after, fact?.cells ?? [], known)}
      </li>`;
    })}
  </ul>`;
}

/** Cells that stay the same are left out. */
export function beforeAfter(before: readonly CellValue[], after: readonly CellValue[], cells: readonly Cell[], known: Known) {
  const differs = ({ column }: CellValue) => valueOf(before, column) !== valueOf(after, column);
  return html`<dl class="before-after">
    <div><dt>${say('edit.before')}</dt><dd>${cellsTold(before.filter(differs), cells, known)}</dd></div>
    <div><dt>${say('edit.after')}</dt><dd>${cellsTold(after.filter(differs), cells, known)}</dd></div>
  </dl>`;
}

/** Questions by which the service is found, to be asked at once. */
export function questionsView(questions: readonly ExampleQuestion[] = []) {
  return questions.length === 0
    ? nothing
    : html`<div class="found-by"><p>${say('edit.questions')}</p>
        <ul>${questions.map(({ text, url, position, total }) => html`<li><a href=${url} target="_blank">${text}</a>${position ? html` <span class="quiet">${say('edit.questions.position', { position, total: total ?? position })}</span>` : nothing}</li>`)}</ul>
      </div>`;
}
