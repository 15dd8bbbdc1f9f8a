import { html, nothing } from 'lit';
import { say } from '../words/words';

interface Field {
  id: string;
  label: string;
  value?: string;
  /** A number of years; else words. */
  isAge?: boolean;
  hint?: string;
  button?: string;
  take: (value: string) => void;
}

/** A field of one value, taken with Enter or its button. */
export function valueField({ id, label, value = '', isAge = false, hint, button = say('age.apply'), take }: Field) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = String(new FormData(event.target as HTMLFormElement).get('value')).trim();
    if (given !== '') {
      take(given);
    }
  };
  return html`
    <form class="field" @submit=${submit}>
      <label for=${id}>${label}</label>
      <div class="field-row">
        ${isAge
          ? html`<input id=${id} name="value" type="number" min="0" max="120" inputmode="numeric" autocomplete="off" required .value=${value} />`
          : html`<input id=${id} name="value" maxlength="100" autocomplete="off" required .value=${value} aria-describedby=${hint ? `${id}-hint` : nothing} />`}
        <button>${button}</button>
      </div>
      ${hint ? html`<p id="${id}-hint" class="quiet">${hint}</p>` : nothing}
    </form>
  `;
}
