import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FacetValue } from '../api/types';
import { holds, wordsOf } from '../browse/matching';
import { LightElement } from '../parts/light-element';
import type { Go } from '../question/go';
import { chosen, NOTHING, type Question } from '../question/question';
import { say } from '../words/words';
import { values } from './values';

/** From so many on, somebody rather types than reads. */
const MANY = 8;

/** The categories to choose from: those near the need first, all of them at a press, any of them by typing. */
@customElement('category-panel')
export class CategoryPanel extends LightElement {
  @property({ attribute: false }) question: Question = NOTHING;
  @property({ attribute: false }) offered: FacetValue[] = [];
  @property({ attribute: false }) go: Go = () => {};

  @state() private typed = '';
  @state() private all = false;

  private readonly type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  override render() {
    const { question, offered, go } = this;
    const flat = flattened(offered);
    const near = narrowed(offered, (one) => one.near === true || chosen(question, 'category').includes(one.value));
    const hidden = near.length > 0 && flattened(near).length < flat.length;
    const wanted = wordsOf(this.typed);
    const shown = wanted.length > 0 ? flat.filter((one) => holds(one.name ?? one.value, wanted)) : hidden && !this.all ? near : offered;
    return html`
      ${flat.length >= MANY
        ? html`<label class="typed" for="category-typed">${say('category.search')}</label>
            <input id="category-typed" type="search" autocomplete="off" .value=${this.typed} @input=${this.type} />`
        : nothing}
      ${values('category', question, shown, go)}
      ${hidden && wanted.length === 0
        ? html`<button aria-expanded=${this.all} @click=${() => (this.all = !this.all)}>
            ${say(this.all ? 'category.near' : 'category.all', { count: flat.length })}
          </button>`
        : nothing}
    `;
  }
}

/** Each once, though it may stand below several others. */
function flattened(values: FacetValue[]): FacetValue[] {
  const all = new Map<string, FacetValue>();
  const add = (value: FacetValue) => {
    const { below, ...alone } = value;
    all.set(value.value, alone);
    below?.forEach(add);
  };
  values.forEach(add);
  return [...all.values()];
}

function narrowed(values: FacetValue[], belongs: (value: FacetValue) => boolean): FacetValue[] {
  return values.flatMap((value) => {
    const below = narrowed(value.below ?? [], belongs);
    return belongs(value) || below.length > 0 ? [{ ...value, below }] : [];
  });
}
