import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { say } from '../words/words';
import type { Combobox } from './combobox';
import type { Suggestion } from './suggestions';

/** The one box, with its suggestions; one in each document, or in each shadow. */
export function boxView(box: Combobox, hint: string) {
  return html`
    <form role="search" class="box" part="box" @submit=${box.submit}>
      <label for="box" part="label">${say('box.label')}</label>
      <div class="box-row">
        <input
          id="box" part="input" name="q" type="text" role="combobox" maxlength="200" autocomplete="off" autocapitalize="off"
          spellcheck="false" enterkeyhint="search" aria-autocomplete="list" aria-controls="suggestions"
          aria-describedby="box-hint" aria-expanded=${box.open}
          aria-activedescendant=${ifDefined(box.active < 0 ? undefined : `suggestion-${box.active}`)}
          .value=${live(box.typed)}
          @input=${box.type} @keydown=${box.press} @blur=${box.close}
        />
        <button class="primary" part="button">${say('box.search')}</button>
        <div id="suggestions" part="suggestions" role="listbox" aria-label=${say('suggest.label')} ?hidden=${!box.open}>${list(box)}</div>
      </div>
      <p id="box-hint" class="hint">${hint}</p>
    </form>
  `;
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
