import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { day } from '../../words/texts';
import { count, language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { isSignedOut, read } from '../edit-api';
import type { KeptResource, KeptResources } from './api-types';
import { resourceDrafts } from './draft';
import { loadKinds, type Kind } from './kinds';
import { EVERY_RESOURCE, found, type Wanted } from './found';
import './resource-table';

/** What is old and still shown comes first: somebody has to go through it. */
const GROUPS = ['old', 'draft', 'published', 'withdrawn'] as const;
type Group = (typeof GROUPS)[number];

/** More are found by narrowing. */
const MOST_SHOWN = 100;

/** The resources that somebody may keep: searched while typing, by their words and kinds. */
@customElement('resource-list')
export class ResourceList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private all?: KeptResource[];
  @state() private kinds: readonly Kind[] = [];
  @state() private wanted: Wanted = EVERY_RESOURCE;
  @state() private failure?: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadKinds().then((kinds) => (this.kinds = kinds));
    void this.load();
  }

  private readonly load = async () => {
    try {
      this.all = (await read<KeptResources>('resources')).resources;
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
      <h2 id="answer" tabindex="-1">${say('resource.title')}</h2>
      <p>${say('resource.what')}</p>
      <p class="ways"><a class="button primary" href=${editLink({ tab: 'resources', id: 'new' })}>${say('resource.new')}</a></p>
      ${all === undefined ? html`<p class="waiting">${say('keep.waiting')}</p>` : this.listed(all)}
      <resource-table .imported=${this.load}></resource-table>
    `;
  }

  private listed(all: readonly KeptResource[]) {
    const { wanted, kinds } = this;
    const some = found(all, wanted);
    return html`
      <form role="search" class="both-languages" @submit=${(event: Event) => event.preventDefault()}>
        <div class="cell"><label for="resource-words">${say('resource.search')}</label>
          <input id="resource-words" type="search" autocomplete="off" .value=${wanted.words} @input=${(event: Event) => (this.wanted = { ...wanted, words: (event.target as HTMLInputElement).value })} /></div>
        <div class="cell"><label for="resource-kind">${say('resource.kind')}</label>
          <select id="resource-kind" @change=${(event: Event) => (this.wanted = { ...wanted, kind: (event.target as HTMLSelectElement).value })}>
            <option value="">${say('resource.all-kinds')}</option>
            ${kinds.map(({ code, name }) => html`<option value=${code} .selected=${code === wanted.kind}>${name.text}</option>`)}
          </select></div>
      </form>
      <p role="status">${count('resource.count', some.length)}</p>
      ${GROUPS.map((group) => this.group(group, some))}
    `;
  }

  private group(group: Group, all: readonly KeptResource[]) {
    const some = all.filter((one) => groupOf(one) === group);
    return some.length === 0
      ? nothing
      : html`<h3>${sayOf('resource.group', group)}</h3>
          <ul class="kept-collections">${some.slice(0, MOST_SHOWN).map((one) => html`<li>${this.row(one)}</li>`)}</ul>
          ${some.length > MOST_SHOWN ? html`<p class="quiet">${say('resource.more', { count: some.length - MOST_SHOWN })}</p>` : nothing}`;
  }

  private row({ id, resource, status, old, person, mayChange }: KeptResource) {
    const [own, other] = language === 'nl' ? [resource.titleNl, resource.titleFr] : [resource.titleFr, resource.titleNl];
    const kind = this.kinds.find(({ code }) => code === resource.kind)?.name.text;
    const told = [kind, resource.publisherName, mayChange ? '' : say('keep.read-only')];
    return html`
      <a href=${editLink({ tab: 'resources', id })} lang=${own ? nothing : language === 'nl' ? 'fr' : 'nl'}>${own || other}</a>
      ${old && status === 'published' && resource.reviewOn ? html`<span class="due">${say('resource.due', { day: day(resource.reviewOn) })}</span>` : nothing}
      ${person?.left ? html`<span class="due">${say('keep.left.short')}</span>` : nothing}
      ${resourceDrafts.isUnsaved(id) ? html`<span class="changed">${say('edit.changed.badge')}</span>` : nothing}
      <span class="quiet">${told.filter(Boolean).join(' · ')}</span>
    `;
  }
}

function groupOf({ status, old }: KeptResource): Group {
  return status === 'draft' || status === 'withdrawn' ? status : old ? 'old' : 'published';
}
