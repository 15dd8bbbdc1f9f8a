import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say } from '../../words/words';
import { bothFields, selectField, textField } from '../kept/fields';
import { lookUp } from '../kept/found-records';
import { KeptEditor } from '../kept/kept-editor';
import { merged } from '../kept/parts';
import { StepKeeper, type Stepping } from '../kept/step-keeper';
import { territoryField } from '../kept/territory-field';
import { languagesList, needsList } from '../kept/topic-fields';
import type { KeptResource } from './api-types';
import { resourceDrafts } from './draft';
import { loadKinds, type Kind } from './kinds';
import { publisherView } from './publisher-view';
import { contentOf, requestOf, VOLUNTEERS, type ResourceContent } from './resource-content';
import { volunteersView } from './volunteers-view';

const MOST_TITLE = 150;
const MOST_ABOUT = 2000;
const MOST_URL = 500;
const DAY = '2026-12-03'.length;

const STEPS: Record<string, readonly string[]> = { draft: ['publish', 'delete'], published: ['withdraw'], withdrawn: ['publish'] };

const RESOURCES: Stepping<KeptResource, ResourceContent> = { path: 'resources', words: 'resource', drafts: resourceDrafts, contentOf, requestOf, merged };

/** One resource: all that is written of it, and its steps. */
@customElement('resource-editor')
export class ResourceEditor extends KeptEditor<KeptResource, ResourceContent> {
  protected override readonly tab = 'resources';
  protected override readonly words = 'resource';
  protected override readonly contentOf = contentOf;

  @state() private kinds: readonly Kind[] = [];

  protected override readonly keeper = new StepKeeper<KeptResource, ResourceContent>(this, () => void this.lead(), (id) => this.opened(id), RESOURCES);

  override connectedCallback(): void {
    super.connectedCallback();
    void loadKinds().then((kinds) => (this.kinds = kinds));
  }

  protected override async loaded(): Promise<void> {
    const { publishes, publisher } = this.keeper.draft.content;
    if (publishes === 'organization') {
      await lookUp('organizations', publisher);
      this.requestUpdate();
    }
  }

  protected override titleOf({ resource }: KeptResource) {
    return { fr: resource.titleFr ?? '', nl: resource.titleNl ?? '' };
  }

  protected override stepsOf({ status }: KeptResource) {
    return STEPS[status];
  }

  protected override pageOf({ id, status }: KeptResource) {
    return status === 'published' ? `/resources/${id}` : undefined;
  }

  protected override warnings({ old }: KeptResource) {
    return old ? html`<p class="warning">${say('resource.old.what')}</p>` : nothing;
  }

  protected override fields(content: ResourceContent) {
    const { faults, change } = this;
    const about = this.kinds.find(({ code }) => code === content.kind)?.about.text;
    const seeks = content.kind === VOLUNTEERS;
    return html`
      <h3>${say('resource.texts')}</h3>
      ${selectField({ path: 'kind', label: say('resource.kind'), hint: about ?? say('resource.kind.hint') }, content.kind, [{ value: '', label: '–' }, ...this.kinds.map(({ code, name }) => ({ value: code, label: name.text }))], faults, (kind) => change({ ...content, kind }))}
      ${bothFields({ path: 'title', label: say('keep.called'), most: MOST_TITLE }, content.title, faults, (title) => change({ ...content, title }))}
      ${bothFields({ path: 'about', label: say('resource.about'), most: MOST_ABOUT, long: true }, content.about, faults, (text) => change({ ...content, about: text }))}
      ${textField({ path: 'url', label: say(seeks ? 'resource.url.volunteers' : 'resource.url'), most: MOST_URL, type: 'url' }, content.url, faults, (url) => change({ ...content, url }))}
      ${seeks ? volunteersView(content, faults, change) : nothing}
      <h3>${say('resource.from')}</h3>
      ${publisherView(content, faults, change)}
      <div class="both-languages">
        ${textField({ path: 'publishedOn', label: say('resource.published-on'), most: DAY, hint: say('resource.published-on.hint') }, content.publishedOn, faults, (publishedOn) => change({ ...content, publishedOn }))}
        ${textField({ path: 'reviewOn', label: say('resource.review-on'), most: DAY, type: 'date', hint: say('resource.review-on.hint') }, content.reviewOn, faults, (reviewOn) => change({ ...content, reviewOn }))}
      </div>
      <h3>${say('resource.for-whom')}</h3>
      ${territoryField(this.all, content.territory, faults, (territory) => change({ ...content, territory }))}
      ${needsList(say('resource.needs'), content.needs, this.all, faults, (needs) => change({ ...content, needs }))}
      ${languagesList(say('resource.languages'), content.languages, faults, (languages) => change({ ...content, languages }))}
    `;
  }
}
