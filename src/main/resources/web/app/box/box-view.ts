import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { say } from '../words/words';
import type { Combobox } from './combobox';
import { LONGEST, lengthTold } from './length';
import type { Suggestion } from './suggestions';

const LETTERS_IN_ROW = 45;
const MOST_ROWS = 10;

/**
 * The one box, with its suggestions; one in each document, or in each shadow. It grows with its text, so it is a text area, which may
 * not be called a combobox: that there are suggestions is told in words.
 */
export function boxView(box: Combobox, hint: string, label: string = say('box.label'), button: string = say('box.search')) {
  const told = lengthTold(box.typed);
  return html`
    <form role="search" class="box" part="box" @submit=${box.submit}>
      <label for="box" part="label">${label}</label>
      <div class="box-row">
        <textarea
          id="box" part="input" name="q" rows=${rows(box.typed)} autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
          aria-autocomplete="list" aria-haspopup="listbox" aria-controls="suggestions" aria-describedby="box-length box-hint"
          aria-invalid=${box.typed.length > LONGEST ? 'true' : 'false'}
          aria-activedescendant=${ifDefined(box.active < 0 ? undefined : `suggestion-${box.active}`)}
          .value=${live(box.typed)}
          @input=${box.type} @keydown=${box.press} @blur=${box.close}
        ></textarea>
        <button class="primary" part="button">${button}</button>
        <div id="suggestions" part="suggestions" role="listbox" aria-label=${say('suggest.label')} ?hidden=${!box.open}>${list(box)}</div>
      </div>
      <p id="box-length" class=${box.typed.length > LONGEST ? 'fault' : 'hint-length'} aria-live="polite">${told ?? nothing}</p>
      <p id="box-hint" class="hint">${hint}</p>
      <p class="visually-hidden" aria-live="polite">${box.open ? found(box.options.length) : nothing}</p>
    </form>
  `;
}

/** Where the style cannot grow the field (`field-sizing`), its rows are guessed. */
function rows(typed: string): number {
  const lines = typed.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_IN_ROW)), 0);
  return Math.min(MOST_ROWS, lines);
}

function found(count: number): string {
  return say(count === 1 ? 'suggest.one' : 'suggest.found', { count });
}

function list(box: Combobox) {
  let index = 0;
  return box.groups.map(
    (group, place) => html`
      <div role="group" aria-labelledby="suggestions-${place}">
        <div id="suggestions-${place}" class="group-heading" role="presentation">${group.heading}</div>
        ${group.suggestions.map((suggestion) => option(box, suggestion, index++))}
      </div>
    `,
  );
}

function option(box: Combobox, suggestion: Suggestion, index: number) {
  return html`
    <div
      id="suggestion-${index}" class="option" part="option" role="option" aria-selected=${index === box.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => box.choose(suggestion)}
    >
      <span lang=${ifDefined(suggestion.lang)}>${suggestion.label}</span>
      ${suggestion.detail ? html`<span class="detail">${suggestion.detail}</span>` : nothing}
    </div>
  `;
}
