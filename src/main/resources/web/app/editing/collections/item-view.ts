import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { link } from '../../route/link';
import { otherLanguage } from '../../words/texts';
import { say, sayOf } from '../../words/words';
import { fieldName } from '../columns';
import { reference, type Item } from './content';
import { bothFields, textField, type Faults } from '../kept/fields';

const MOST_NOTE = 600;
const MOST_TITLE = 120;
const MOST_URL = 500;

/** What can be done with a line. */
export interface ItemWays {
  /** In the request: `sections[0].items[2]`. */
  path: string;
  index: number;
  count: number;
  faults: Faults;
  /** Titles of all sections, and the one in which it stands. */
  sections: readonly string[];
  section: number;
  change: (change: Partial<Item>) => void;
  move: (to: number) => void;
  moveTo: (section: number) => void;
  remove: () => void;
}

/** A line: what it is, what became of it, its note, and where it stands. */
export function itemView(item: Item, ways: ItemWays) {
  const { path, index, count, faults, sections, section } = ways;
  const called = titleOf(item);
  return html`
    <div class="kept-item" data-item=${reference(item)}>
      <h5 lang=${ifDefined(item.name && otherLanguage(item.name))}>${called}</h5>
      <p class="quiet">${sayOf('keep.kind', item.kind) ?? item.kind}${
        item.kind === 'service' && item.id && item.name ? html` · <a href=${link({ screen: 'service', id: item.id })} target="_blank">${say('edit.public-page')}</a>` : nothing
      }</p>
      ${item.change ? html`<p class="warning">${item.change.text}${item.change.fields?.length ? html` <span>(${item.change.fields.map(fieldName).join(', ')})</span>` : nothing}</p>` : nothing}
      ${['id', 'kind'].map((field) => (faults.has(`${path}.${field}`) ? html`<p class="fault">${faults.get(`${path}.${field}`)}</p>` : nothing))}
      ${item.kind === 'link'
        ? html`${bothFields({ path: `${path}.title`, label: say('keep.link.title'), most: MOST_TITLE }, item.title, faults, (title) => ways.change({ title }))}
            ${textField({ path: `${path}.url`, label: say('keep.link.url'), most: MOST_URL }, item.url ?? '', faults, (url) => ways.change({ url: url.trim() }))}`
        : nothing}
      ${bothFields({ path: `${path}.note`, label: say('keep.note'), most: MOST_NOTE, long: true }, item.note, faults, (note) => ways.change({ note }))}
      <div class="ways">
        <button type="button" class="small" data-move="-1" ?disabled=${index === 0} @click=${() => ways.move(index - 1)}>${say('keep.up')}<span class="visually-hidden"> : ${called}</span></button>
        <button type="button" class="small" data-move="1" ?disabled=${index === count - 1} @click=${() => ways.move(index + 1)}>${say('keep.down')}<span class="visually-hidden"> : ${called}</span></button>
        ${sections.length > 1
          ? html`<select class="small" aria-label=${`${say('keep.to-section')} : ${called}`} @change=${(event: Event) => ways.moveTo(Number((event.target as HTMLSelectElement).value))}>
              ${sections.map((title, number) => html`<option value=${number} .selected=${number === section}>${title || say('keep.section.untitled')}</option>`)}
            </select>`
          : nothing}
        <button type="button" class="small" @click=${ways.remove}>${say('keep.remove')}<span class="visually-hidden"> : ${called}</span></button>
      </div>
    </div>
  `;
}

export function titleOf(item: Item): string {
  return item.name?.text ?? (item.title.fr || item.title.nl || item.url || say(item.kind === 'link' ? 'keep.link.new' : 'keep.gone'));
}
