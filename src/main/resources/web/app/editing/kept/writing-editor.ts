import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { editLink } from '../at';
import { known, NOTHING_KNOWN, type Known } from '../known';
import type { Faults } from './fields';
import { NEW_ID, type Keeper, type Stored } from './keeper';

/** Where somebody writes one thing that is kept: it is read, changed, saved or left as it was, and whoever does that is led to what came of it. */
export abstract class WritingEditor<S extends Stored, C> extends LightElement {
  /** Its id, or `new`. */
  @property({ attribute: false }) thing = NEW_ID;
  @property({ attribute: false }) lost: () => void = () => {};

  @state() protected all: Known = NOTHING_KNOWN;
  @state() protected faults: Faults = new Map();

  protected abstract readonly keeper: Keeper<S, C>;
  protected abstract readonly tab: 'agenda' | 'collections' | 'resources';
  private arrived = false;

  protected abstract save(): void;

  /** Before another thing is read. */
  protected begun(): void {}

  /** After it was read. */
  protected async loaded(): Promise<void> {}

  /** When what was typed is stored or taken back. */
  protected settled(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((all) => (this.all = all));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('thing') && (this.thing !== this.keeper.id || !this.hasUpdated)) {
      this.faults = new Map();
      this.arrived = false;
      this.begun();
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

  protected readonly cancel = async () => {
    const { draft } = this.keeper;
    draft.content = draft.base;
    this.keeper.hindrance = undefined;
    this.faults = new Map();
    this.settled();
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
  };

  protected readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.keeper.draft.isChanged) {
      this.save();
    }
  };

  /** After something was done or not: what was found stands at its field, and whoever pressed a button that is gone is led on. */
  protected async lead(): Promise<void> {
    const { hindrance, theirs, done } = this.keeper;
    this.faults = new Map(hindrance?.kind === 'findings' ? hindrance.findings.map(({ field, text }) => [field, text]) : []);
    if (done) {
      this.settled();
    }
    await this.updateComplete;
    if (theirs) {
      this.querySelector<HTMLElement>('#conflict-title')?.focus();
    } else if (this.faults.size > 0) {
      (this.querySelector<HTMLElement>('[aria-invalid=true]') ?? this.querySelector<HTMLElement>('.fault'))?.focus();
    } else if (done && (document.activeElement === document.body || !document.activeElement?.isConnected)) {
      this.querySelector<HTMLElement>('.done-bar')?.focus();
    }
  }
}
