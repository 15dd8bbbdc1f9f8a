import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../../parts/announce';
import { failureView } from '../../parts/failure';
import { day, name, nameLanguage } from '../../words/texts';
import { count, language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { NO_TEXT } from '../kept/both';
import { bothFields, idOf, textField } from '../kept/fields';
import { NEW_ID } from '../kept/keeper';
import { territoryField } from '../kept/territory-field';
import { WritingEditor } from '../kept/writing-editor';
import { CELL } from '../kept/wrong-lines';
import { hindranceView } from '../record/hindrance-view';
import { doneBar } from '../record/save-bar';
import type { KeptCollection } from './api-types';
import { CollectionKeeper } from './collection-keeper';
import { conflictView } from './conflict-view';
import { slugOf, type Content } from './content';
import { previewView } from './preview-view';
import { sectionView } from './section-view';
import './table-filling';

const MOST_TITLE = 120;
const MOST_ABOUT = 2000;
const MOST_SLUG = 60;
/** Told at the line itself. */
const AT_ITEM = /\.(id|kind)$/;

/** One collection: all of its texts, its sections and lines, and its steps. What is typed stays until it is stored. */
@customElement('collection-editor')
export class CollectionEditor extends WritingEditor<KeptCollection, Content> {
  @state() private previewing = false;
  /** What was just taken away, and how all was before. */
  @state() private removed?: { name: string; before: Content };

  protected override readonly tab = 'collections';
  protected override readonly keeper = new CollectionKeeper(this, () => void this.lead(), (id) => this.opened(id));

  protected override save(): void {
    void this.keeper.save(false);
  }

  protected override begun(): void {
    this.removed = undefined;
    this.previewing = false;
  }

  protected override settled(): void {
    this.removed = undefined;
  }

  /** The name in addresses follows the title until there is one. */
  private retitle(content: Content, title: Content['title']): void {
    const follows = this.keeper.id === NEW_ID && (content.slug === '' || content.slug === slugOf(content.title.fr || content.title.nl));
    this.change({ ...content, title, slug: follows ? slugOf(title.fr || title.nl) : content.slug });
  }

  private readonly moved = async (content: Content, called: string, position: number, focus: string) => {
    this.change(content);
    announce(say('keep.moved', { name: called, position }));
    await this.updateComplete;
    const button = this.querySelector<HTMLElement>(focus);
    // At the end of the way only the way back is left.
    (button?.matches(':disabled') ? button.parentElement?.querySelector<HTMLElement>('[data-move]:not(:disabled)') : button)?.focus();
  };

  private readonly takeAway = async (content: Content, called: string) => {
    this.removed = { name: called, before: this.keeper.draft.content };
    this.change(content);
    announce(say('keep.removed', { name: called }));
    await this.updateComplete;
    this.querySelector<HTMLElement>('.removed button')?.focus();
  };

  private readonly restore = () => {
    const before = this.removed?.before;
    this.removed = undefined;
    if (before) {
      this.change(before);
    }
  };

  private readonly preview = async () => {
    this.previewing = !this.previewing;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#keep-preview')?.focus();
  };

  override render() {
    const { keeper } = this;
    const { stored, failure } = keeper;
    if (failure && !keeper.isLost) {
      return failureView(failure, () => void keeper.load(this.thing), html`<p class="ways"><a class="button" href=${editLink({ tab: 'collections' })}>${say('keep.all')}</a></p>`);
    }
    if (keeper.deleted) {
      return html`<h2 id="answer" tabindex="-1">${say('keep.done.delete')}</h2>${doneBar(keeper.done)}${hindranceView(keeper.hindrance, () => void keeper.again())}
        <p class="ways"><a class="button" href=${editLink({ tab: 'collections' })}>${say('keep.all')}</a></p>`;
    }
    if (!stored && keeper.id !== NEW_ID) {
      return html`<p class="waiting">${say('keep.waiting')}</p>`;
    }
    const { content } = keeper.draft;
    const fixed = stored !== undefined && !stored.mayChange;
    return html`
      <article class="keeping" aria-labelledby="answer">
        <p><a href=${editLink({ tab: 'collections' })}>${say('keep.all')}</a></p>
        <h2 id="answer" tabindex="-1" lang=${ifDefined(stored && nameLanguage(stored.title))}>${stored ? name(stored.title) : say('keep.new')}</h2>
        ${this.head()}
        ${keeper.theirs ? conflictView(keeper.draft, keeper.theirs, (decided) => keeper.decide(decided)) : nothing}
        ${this.previewing || fixed ? previewView(content, stored?.revisedOn) : nothing}
        ${fixed ? html`<p class="warning">${say('keep.read-only.what')}</p>` : this.form(content)}
      </article>
    `;
  }

  private head() {
    const { stored } = this.keeper;
    if (!stored) {
      return html`<p>${say('keep.new.what')}</p>`;
    }
    const { status, person, toLookAt, revisedOn, slug, mayChange } = stored;
    const steps = status === 'published' ? (['withdraw'] as const) : status === 'draft' ? (['publish', 'delete'] as const) : (['publish'] as const);
    return html`
      <p><span class="badge">${sayOf('keep.status', status) ?? status}</span> ${say('keep.revised-on', { day: day(revisedOn) })}${person?.name ? html` ${say('keep.person', { name: person.name })}` : nothing}</p>
      ${person?.left ? html`<p class="warning">${person.name ? say('keep.left', { name: person.name }) : say('keep.left.erased')}</p>` : nothing}
      ${toLookAt > 0 ? html`<p class="warning">${count('keep.look-at', toLookAt)} ${say('keep.look-at.what')}</p>` : nothing}
      <div class="ways">
        ${mayChange ? steps.map((step) => html`<button type="button" aria-disabled=${this.keeper.saving} @click=${() => this.keeper.step(step)}>${say(`keep.step.${step}`)}</button>`) : nothing}
        ${mayChange && !this.keeper.draft.isChanged ? html`<button type="button" aria-disabled=${this.keeper.saving} @click=${() => this.keeper.save(true)}>${say('keep.revise')}</button>` : nothing}
        ${mayChange ? html`<button type="button" aria-pressed=${this.previewing} @click=${this.preview}>${say('keep.preview')}</button>` : nothing}
        ${status === 'published'
          ? html`<a class="button" href="/collections/${slug}?lang=${language}" target="_blank">${say('keep.public')}</a>
              <a class="button" href="/collections/${slug}/booklet?lang=${language}" target="_blank">${say('keep.booklet')}</a>`
          : nothing}
      </div>
    `;
  }

  private form(content: Content) {
    const { faults, keeper, change } = this;
    const ways = { faults, change, moved: this.moved, removed: this.takeAway };
    const elsewhere = [...faults].filter(([path]) => !CELL.test(path) && !AT_ITEM.test(path) && !this.querySelector(`#${idOf(path)}`)).map(([, text]) => text);
    return html`
      <form novalidate @submit=${this.submit}>
        <h3>${say('keep.texts')}</h3>
        ${bothFields({ path: 'title', label: say('keep.called'), most: MOST_TITLE }, content.title, faults, (title) => this.retitle(content, title))}
        ${bothFields({ path: 'about', label: say('keep.about'), most: MOST_ABOUT, long: true }, content.about, faults, (about) => change({ ...content, about }))}
        ${textField({ path: 'keeper', label: say('keep.team'), most: MOST_TITLE, hint: say('keep.team.hint') }, content.keeper, faults, (keeping) => change({ ...content, keeper: keeping }))}
        ${territoryField(this.all, content.territory, faults, (territory) => change({ ...content, territory }))}
        ${textField({ path: 'slug', label: say('keep.slug'), most: MOST_SLUG, hint: say('keep.slug.hint') }, content.slug, faults, (slug) => change({ ...content, slug }))}
        <h3>${say('keep.sections')}</h3>
        ${repeat(content.sections, ({ key }) => key, (_, number) => sectionView(content, number, ways))}
        <p class="ways"><button type="button" @click=${() => change({ ...content, sections: [...content.sections, { key: crypto.randomUUID(), title: NO_TEXT, about: NO_TEXT, items: [] }] })}>${say('keep.section.add')}</button></p>
        <div class="at-foot">
          ${elsewhere.length > 0 ? html`<p class="fault" role="alert">${elsewhere.join(' ')}</p>` : nothing}
          ${this.removed ? html`<p class="removed done-bar shown"><span>${say('keep.removed', { name: this.removed.name })}</span> <button type="button" @click=${this.restore}>${say('keep.put-back')}</button></p>` : nothing}
          ${hindranceView(keeper.hindrance, () => void keeper.again())} ${keeper.theirs ? nothing : this.saveBar()} ${doneBar(keeper.done)}
        </div>
      </form>
      ${keeper.stored ? html`<table-filling .keeper=${keeper} .faults=${faults}></table-filling>` : nothing}
    `;
  }

  /** What is typed and not saved. */
  private saveBar() {
    const { draft, stored, saving } = this.keeper;
    return draft.isChanged
      ? html`<div class="save-bar" role="group" aria-label=${say('edit.unsaved')}>
          <p>${say('keep.unsaved')}</p>
          <div class="ways">
            <button type="button" @click=${this.cancel}>${say('edit.cancel')}</button>
            ${stored ? html`<button type="button" aria-disabled=${saving} @click=${() => this.keeper.save(true)}>${say('keep.save-revised')}</button>` : nothing}
            <button class="primary" aria-disabled=${saving}>${say(saving ? 'edit.saving' : 'edit.save')}</button>
          </div>
        </div>`
      : nothing;
  }
}
