import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { known, NOTHING_KNOWN, type Known } from '../known';
import { hindranceView } from '../record/hindrance-view';
import { doneBar } from '../record/save-bar';
import type { Both } from './both';
import { idOf, type Faults } from './fields';
import { NEW_ID } from './keeper';
import { partConflict } from './part-conflict';
import type { StepKeeper, Stepped } from './step-keeper';

/** What is told of each thing that is kept, beside what was written of it. */
export interface KeptThing extends Stepped {
  mayChange: boolean;
  person?: { name?: string; left: boolean };
}

/** One thing that is kept: all that is written of it, and its steps. What is typed stays until it is stored. */
export abstract class KeptEditor<S extends KeptThing, C extends object> extends LightElement {
  /** Its id, or `new`. */
  @property({ attribute: false }) thing = NEW_ID;
  @property({ attribute: false }) lost: () => void = () => {};

  @state() protected all: Known = NOTHING_KNOWN;
  @state() protected faults: Faults = new Map();

  protected abstract readonly keeper: StepKeeper<S, C>;
  protected abstract readonly tab: 'agenda' | 'resources';
  /** Those that name it and its parts: `event`. */
  protected abstract readonly words: string;
  private arrived = false;

  protected abstract titleOf(stored: S): Both;
  protected abstract contentOf(stored: S): C;
  protected abstract stepsOf(stored: S): readonly string[];
  protected abstract fields(content: C): TemplateResult;

  /** Where everybody reads it; nothing where nobody does. */
  protected abstract pageOf(stored: S): string | undefined;

  /** What else is told of it beside its status, and below. */
  protected marks(_stored: S): unknown {
    return nothing;
  }

  protected warnings(_stored: S): unknown {
    return nothing;
  }

  /** What somebody reads of it who may not change it. */
  protected fixed(_stored: S): unknown {
    return nothing;
  }

  /** After it was read. */
  protected async loaded(): Promise<void> {}

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((all) => (this.all = all));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thing') && (this.thing !== this.keeper.id || !this.hasUpdated)) {
      this.faults = new Map();
      this.arrived = false;
      void this.keeper.load(this.thing).then(() => this.loaded());
    }
    if (this.keeper.isLost) {
      this.lost();
    }
  }

  protected override updated(): void {
    const heading = this.querySelector<HTMLElement>('#answer');
    if (!this.arrived && heading && (this.keeper.stored || this.keeper.id === NEW_ID)) {
      this.arrived = true;
      document.title = `${heading.textContent?.trim()} – Repère`;
      heading.focus({ preventScroll: true });
    }
  }

  /** What was new has an address of its own; the reader stays where she is. */
  protected opened(id: string): void {
    this.arrived = true;
    history.replaceState(null, '', editLink({ tab: this.tab, id }));
    dispatchEvent(new HashChangeEvent('hashchange'));
  }

  protected readonly change = (content: C) => {
    this.keeper.draft.content = content;
    this.keeper.done = undefined;
    this.requestUpdate();
  };

  private readonly cancel = async () => {
    const { draft } = this.keeper;
    draft.content = draft.base;
    this.keeper.hindrance = undefined;
    this.faults = new Map();
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
  };

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.keeper.draft.isChanged) {
      void this.keeper.save();
    }
  };

  /** After something was done or not: what was found stands at its field, and whoever pressed a button that is gone is led on. */
  protected async lead(): Promise<void> {
    const { hindrance, theirs, done } = this.keeper;
    this.faults = new Map(hindrance?.kind === 'findings' ? hindrance.findings.map(({ field, text }) => [field, text]) : []);
    await this.updateComplete;
    if (theirs) {
      this.querySelector<HTMLElement>('#conflict-title')?.focus();
    } else if (this.faults.size > 0) {
      (this.querySelector<HTMLElement>('[aria-invalid=true]') ?? this.querySelector<HTMLElement>('.fault'))?.focus();
    } else if (done && (document.activeElement === document.body || !document.activeElement?.isConnected)) {
      this.querySelector<HTMLElement>('.done-bar')?.focus();
    }
  }

  override render() {
    const { keeper } = this;
    const { stored, failure } = keeper;
    const back = html`<p class="ways"><a class="button" href=${editLink({ tab: this.tab })}>${this.named('all')}</a></p>`;
    if (failure && !keeper.isLost) {
      return failureView(failure, () => void keeper.load(this.thing), back);
    }
    if (keeper.deleted) {
      return html`<h2 id="answer" tabindex="-1">${this.named('done.delete')}</h2>${doneBar(keeper.done)}${hindranceView(keeper.hindrance, () => void keeper.again())}${back}`;
    }
    if (!stored && keeper.id !== NEW_ID) {
      return html`<p class="waiting">${say('keep.waiting')}</p>`;
    }
    return html`
      <article class="keeping" aria-labelledby="answer">
        <p><a href=${editLink({ tab: this.tab })}>${this.named('all')}</a></p>
        ${this.heading()} ${stored ? this.head(stored) : html`<p>${this.named('new.what')}</p>`}
        ${keeper.theirs ? partConflict(this.words, keeper.draft, this.contentOf(keeper.theirs), (decided) => keeper.decide(decided)) : nothing}
        ${stored && !stored.mayChange ? html`<p class="warning">${this.named('read-only.what')}</p>${this.fixed(stored)}` : this.form()}
      </article>
    `;
  }

  private named(word: string): string {
    return sayOf(this.words, word)!;
  }

  private heading() {
    const { stored } = this.keeper;
    const title = stored && this.titleOf(stored);
    const own = title && (language === 'nl' ? title.nl : title.fr);
    return html`<h2 id="answer" tabindex="-1" lang=${own || !stored ? nothing : language === 'nl' ? 'fr' : 'nl'}>${own || title?.fr || title?.nl || this.named('new')}</h2>`;
  }

  private head(stored: S) {
    const { status, person, mayChange } = stored;
    const page = this.pageOf(stored);
    return html`
      <p><span class="badge">${sayOf(`${this.words}.status`, status) ?? status}</span>${person?.name ? html` ${say('keep.person', { name: person.name })}` : nothing}${this.marks(stored)}</p>
      ${person?.left ? html`<p class="warning">${this.named('left')}</p>` : nothing}
      ${this.warnings(stored)}
      <div class="ways">
        ${mayChange ? this.stepsOf(stored).map((step) => html`<button type="button" aria-disabled=${this.keeper.saving} @click=${() => this.keeper.step(step)}>${this.named(`step.${step}`)}</button>`) : nothing}
        ${page ? html`<a class="button" href="${page}?lang=${language}" target="_blank">${say('keep.public')}</a>` : nothing}
      </div>
    `;
  }

  private form() {
    const { faults, keeper } = this;
    const elsewhere = [...faults].filter(([path]) => !this.querySelector(`#${idOf(path)}`)).map(([, text]) => text);
    return html`
      <form novalidate @submit=${this.submit}>
        ${this.fields(keeper.draft.content)}
        <div class="at-foot">
          ${elsewhere.length > 0 ? html`<p class="fault" role="alert" tabindex="-1">${elsewhere.join(' ')}</p>` : nothing}
          ${hindranceView(keeper.hindrance, () => void keeper.again())} ${keeper.theirs ? nothing : this.saveBar()} ${doneBar(keeper.done)}
        </div>
      </form>
    `;
  }

  /** What is typed and not saved. */
  private saveBar() {
    const { draft, saving } = this.keeper;
    return draft.isChanged
      ? html`<div class="save-bar" role="group" aria-label=${say('edit.unsaved')}>
          <p>${say('keep.unsaved')}</p>
          <div class="ways">
            <button type="button" @click=${this.cancel}>${say('edit.cancel')}</button>
            <button class="primary" aria-disabled=${saving}>${say(saving ? 'edit.saving' : 'edit.save')}</button>
          </div>
        </div>`
      : nothing;
  }
}
