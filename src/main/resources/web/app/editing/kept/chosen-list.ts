import { html, nothing } from 'lit';
import { say } from '../../words/words';
import { idOf, type Faults } from './fields';

interface Chosen {
  value: string;
  label: string;
}

/** What was chosen of several, each to be taken away; and below it the field by which another is chosen. */
export function chosenList(path: string, title: string, chosen: readonly Chosen[], faults: Faults, keep: (values: string[]) => void, field: unknown) {
  const fault = faults.get(path);
  return html`<fieldset class="cell chosen-list" id=${idOf(path)} tabindex="-1">
    <legend>${title}</legend>
    ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${chosen.length === 0
      ? nothing
      : html`<ul>${chosen.map(({ value, label }) => html`<li><span>${label}</span> <button type="button" class="small" aria-label=${say('keep.remove.of', { name: label })} @click=${() => keep(chosen.filter((one) => one.value !== value).map((one) => one.value))}>${say('keep.remove')}</button></li>`)}</ul>`}
    ${field}
  </fieldset>`;
}
