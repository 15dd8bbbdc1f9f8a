import { html, nothing, type TemplateResult } from 'lit';
import { failureView } from '../../parts/failure';
import { language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { hindranceView } from '../record/hindrance-view';
import { doneBar } from '../record/save-bar';
import type { Both } from './both';
import { idOf } from './fields';
import { NEW_ID } from './keeper';
import { partConflict } from './part-conflict';
import type { StepKeeper, Stepped } from './step-keeper';
import { WritingEditor } from './writing-editor';

/** What is told of each thing that is kept, beside what was written of it. */
export interface KeptThing extends Stepped {
  mayChange: boolean;
  person?: { name?: string; left: boolean };
}

/** One thing that is kept and published by steps: all that is written of it, and its steps. What is typed stays until it is stored. */
export abstract class KeptEditor<S extends KeptThing, C extends object> extends WritingEditor<S, C> {
  protected abstract override readonly keeper: StepKeeper<S, C>;
  /** Those that name it and its parts: `event`. */
  protected abstract readonly words: string;

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

  protected override save(): void {
    void this.keeper.save();
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
