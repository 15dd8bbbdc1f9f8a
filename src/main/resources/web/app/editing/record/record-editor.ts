import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { name } from '../../words/texts';
import { say } from '../../words/words';
import type { Fact } from '../api-types';
import { editLink } from '../at';
import { isSignedOut } from '../edit-api';
import { factsOf, GROUPS, groupOf } from '../groups';
import { known, NOTHING_KNOWN } from '../known';
import '../room/room-buttons';
import './closing';
import './link-issuing';
import { conflictView, type Choice } from './conflict-view';
import { editingOf } from './editing-of';
import { groupView } from './group-view';
import { hindranceView } from './hindrance-view';
import { RecordKeeper } from './keeper';
import { Previewing } from './previewing';
import './record-history';
import { recordHead } from './record-head';
import { doneBar, saveBar } from './save-bar';

/** One record: its facts in groups, of which those are open that somebody works on. */
@customElement('record-editor')
export class RecordEditor extends LightElement {
  @property({ attribute: false }) record = '';
  @property({ attribute: false }) section?: string;
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private open = new Set<string>();
  @state() private all = NOTHING_KNOWN;
  @state() private past?: string;

  private readonly keeper = new RecordKeeper(this, () => void this.lead());
  private readonly previewing = new Previewing(this);
  private arrived = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record')) {
      this.keeper.leave();
      this.previewing.clear();
      this.open = new Set();
      this.past = undefined;
      void this.start();
    }
    if (changed.has('record') || changed.has('section')) {
      this.arrived = false;
      this.open = new Set([...this.open, groupOf(this.section)?.id ?? 'contact']);
    }
  }

  private async start(): Promise<void> {
    void known().then((all) => (this.all = all));
    await this.keeper.load(this.record);
    const { draft, record, failure } = this.keeper;
    if (failure && isSignedOut(failure)) {
      this.lost();
    }
    if (record && !draft.isEmpty) {
      // What was typed before is seen again.
      this.open = new Set([...this.open, ...GROUPS.filter((group) => factsOf(group, record).some((fact) => draft.has(fact))).map(({ id }) => id)]);
      this.look();
    }
  }

  protected override updated(): void {
    if (this.keeper.record && !this.arrived) {
      this.arrived = true;
      document.title = `${say('edit.title.of', { name: name(this.keeper.record.name) })} – Repère`;
      // Once what is within is drawn too.
      requestAnimationFrame(() => this.arrive());
    }
  }

  /** Whoever came for one fact is led to its field. */
  private arrive(): void {
    const group = groupOf(this.section);
    const place = group && (this.querySelector<HTMLElement>(`#fact-${this.section}`) ?? this.querySelector<HTMLElement>(`#group-${group.id}`));
    place?.scrollIntoView({ block: 'start' });
    (place?.querySelector<HTMLElement>('input, select, textarea') ?? this.querySelector<HTMLElement>('#answer'))?.focus({ preventScroll: place !== undefined });
  }

  private look(): void {
    this.previewing.ask(`records/${encodeURIComponent(this.keeper.record!.id)}`, this.keeper.draft.cells);
  }

  private typed(): void {
    this.keeper.done = undefined;
    this.look();
    this.requestUpdate();
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!this.keeper.draft.isEmpty) {
      void this.keeper.save();
    }
  };

  /** After something was done or not: what was found stands at its field, and whoever pressed a button that is gone is led on. */
  private async lead(): Promise<void> {
    const { hindrance, done, draft } = this.keeper;
    if (hindrance?.kind === 'findings') {
      this.previewing.find(hindrance.findings);
      const wrong = hindrance.findings.find(({ severity }) => severity === 'error')?.field;
      this.open = new Set([...this.open, groupOf(wrong)?.id ?? 'texts']);
      await this.updateComplete;
      this.querySelector<HTMLElement>('[data-column] [aria-invalid=true]')?.focus();
    } else if (hindrance?.kind === 'conflict') {
      await this.updateComplete;
      this.querySelector<HTMLElement>('#conflict-title')?.focus();
    } else if (done) {
      draft.isEmpty ? this.previewing.clear() : this.look();
      await this.updateComplete;
      if (!document.activeElement?.isConnected || document.activeElement === document.body) {
        this.querySelector<HTMLElement>('.done-bar')?.focus();
      }
    }
  }

  private readonly decide = (choices: ReadonlyMap<string, Choice>) => {
    const { keeper } = this;
    const version = keeper.hindrance?.kind === 'conflict' ? keeper.hindrance.version : undefined;
    keeper.record!.facts.filter((fact) => choices.get(fact.field) === 'theirs').forEach((fact) => keeper.draft.forget(fact));
    keeper.draft.version = version;
    keeper.hindrance = undefined;
    void (keeper.draft.isEmpty ? keeper.attempt(() => keeper.keepTheirs()) : keeper.save());
  };

  private readonly cancel = () => {
    this.keeper.draft.clear();
    this.keeper.hindrance = undefined;
    this.previewing.clear();
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#answer')?.focus());
  };

  override render() {
    const { keeper, previewing, all } = this;
    const { record, failure, draft } = keeper;
    if (!record) {
      return failure && !isSignedOut(failure) ? failureView(failure, () => void this.start(), html`<p class="ways"><a class="button" href=${editLink({ tab: 'find' })}>${say('edit.find')}</a></p>`) : html`<p class="waiting">${say('waiting')}</p>`;
    }
    const editing = editingOf(keeper, previewing.preview, all, () => this.typed());
    const changed = (fact: Fact) => draft.has(fact);
    const history = record.may.history === 'refused' ? undefined : (fact: Fact) => (this.past = fact.field);
    const ways = { changed, confirm: (fact: Fact) => void keeper.confirm(fact), history };
    const again = () => void keeper.again();
    const conflict = keeper.hindrance?.kind === 'conflict' ? keeper.hindrance : undefined;
    return html`
      <article class="record" aria-labelledby="answer">
        ${recordHead(record, keeper)}
        ${conflict ? conflictView(conflict.conflicts, record, all, this.decide) : nothing}
        <form class="facts" novalidate @submit=${this.submit}>
          ${GROUPS.map((group) => groupView(group, factsOf(group, record), this.open.has(group.id), (isOpen) => this.toggle(group.id, isOpen), editing, ways))}
          <div class="at-foot">${hindranceView(keeper.hindrance, again)} ${conflict ? nothing : saveBar(record.facts.filter(changed), previewing.preview, record, all, keeper.saving, this.cancel)} ${doneBar(keeper.done)}</div>
        </form>
        <link-issuing .record=${record}></link-issuing>
        <record-closing .record=${record} .keeper=${keeper}></record-closing>
        ${history ? html`<record-history .record=${record} .field=${this.past} .known=${all} .keeper=${keeper} @repere-past-closed=${() => (this.past = undefined)}></record-history>` : nothing}
      </article>
    `;
  }

  private toggle(id: string, isOpen: boolean): void {
    if (isOpen !== this.open.has(id)) {
      this.open = new Set(isOpen ? [...this.open, id] : [...this.open].filter((other) => other !== id));
    }
  }
}
