import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { day, name, nameLanguage } from '../../words/texts';
import { count, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { isSignedOut, read } from '../edit-api';
import type { KeptCollection, KeptCollections } from './api-types';
import { collectionDrafts } from './draft';

/** The collections that somebody may keep: first those where something closed or changed. */
@customElement('collection-list')
export class CollectionList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private all?: KeptCollection[];
  @state() private failure?: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async () => {
    try {
      const { collections } = await read<KeptCollections>('collections');
      this.all = [...collections].sort((one, other) => Number(other.mayChange) - Number(one.mayChange) || other.toLookAt - one.toLookAt);
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  override render() {
    const { all, failure } = this;
    if (failure) {
      return failureView(failure, () => void this.load());
    }
    return html`
      <h2 id="answer" tabindex="-1">${say('keep.title')}</h2>
      <p>${say('keep.what')}</p>
      <p class="ways"><a class="button primary" href=${editLink({ tab: 'collections', id: 'new' })}>${say('keep.new')}</a></p>
      ${all === undefined
        ? html`<p class="waiting">${say('keep.waiting')}</p>`
        : html`<ul class="kept-collections">${all.map((one) => html`<li>${row(one)}</li>`)}</ul>`}
    `;
  }
}

function row({ id, title, status, keeper, person, revisedOn, toLookAt, mayChange }: KeptCollection) {
  return html`
    <a href=${editLink({ tab: 'collections', id })} lang=${ifDefined(nameLanguage(title))}>${name(title)}</a>
    <span class="badge">${sayOf('keep.status', status) ?? status}</span>
    ${toLookAt > 0 ? html`<span class="due">${count('keep.look-at', toLookAt)}</span>` : nothing}
    ${person?.left ? html`<span class="due">${say('keep.left.short')}</span>` : nothing}
    ${collectionDrafts.isUnsaved(id) ? html`<span class="changed">${say('edit.changed.badge')}</span>` : nothing}
    <span class="quiet">${say('keep.by', { team: keeper, day: day(revisedOn) })}${mayChange ? nothing : html` · ${say('keep.read-only')}`}</span>
  `;
}
