import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { name } from '../../words/texts';
import { say, sayOf } from '../../words/words';
import type { Saved } from '../api-types';
import { editLink } from '../at';
import { send } from '../edit-api';
import { addressMap, addressSearch } from '../fields/address-field';
import { cellField } from '../fields/cell-field';
import type { Editing } from '../fields/editing';
import { known, NOTHING_KNOWN } from '../known';
import { Attempting } from '../record/attempting';
import { questionsView } from '../record/changes-view';
import { hindranceView } from '../record/hindrance-view';
import { Previewing } from '../record/previewing';
import { doneBar, type Done } from '../record/save-bar';
import { understood } from '../record/understood';
import { fieldOf } from '../columns';
import { newCells, NEW_COLUMNS, NEW_GROUPS } from './new-cells';

/** What is typed stays while somebody looks at something else. */
const typed = new Map<string, string>();

addEventListener('beforeunload', (event) => typed.size > 0 && event.preventDefault());

/** Adds a service; who may be the same is shown before it is saved. */
@customElement('record-adder')
export class RecordAdder extends LightElement {
  @state() private all = NOTHING_KNOWN;
  @state() private another = false;

  private readonly previewing = new Previewing(this);
  private readonly attempting = new Attempting(this, () => this.tell());

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((all) => (this.all = all));
    this.look();
  }

  private look(): void {
    this.previewing.ask('records', Object.fromEntries(typed));
  }

  private get editing(): Editing {
    const { preview } = this.previewing;
    return {
      value: (column) => typed.get(column) ?? '',
      type: (column, value) => {
        value === '' ? typed.delete(column) : typed.set(column, value);
        this.attempting.done = undefined;
        this.look();
        this.requestUpdate();
      },
      findings: (column) => preview.findings.filter(({ field }) => column === place(field)),
      understood: preview.understood,
      known: this.all,
    };
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.size > 0) {
      void this.attempting.attempt(() => this.save());
    }
  };

  /** Not before those were seen that may be the same. */
  private async save(): Promise<Done | undefined> {
    const cells = Object.fromEntries(typed);
    await this.previewing.load('records', cells);
    if ((this.previewing.preview.doubles ?? []).length > 0 && !this.another) {
      void this.lead('#doubles');
      return undefined;
    }
    const { id } = await send<Saved>('POST', 'records', { body: { cells } });
    typed.clear();
    this.another = false;
    this.previewing.clear();
    if (id) {
      location.assign(editLink({ tab: 'record', id }));
      return undefined;
    }
    return { text: say('edit.add.proposed') };
  }

  private tell(): void {
    const { hindrance, done } = this.attempting;
    if (hindrance?.kind === 'findings') {
      this.previewing.find(hindrance.findings);
      void this.lead('[data-column] [aria-invalid=true]');
    } else if (done) {
      void this.lead('.done-bar');
    }
  }

  private async lead(where: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(where)?.focus();
  }

  override render() {
    const { editing } = this;
    const { hindrance, done, saving } = this.attempting;
    return html`
      <form class="facts adding" novalidate @submit=${this.submit}>
        <p>${say('edit.add.what')}</p>
        ${NEW_GROUPS.map(
          ({ title, columns, field }) => html`<section class="edit-group open ${columns.length === 1 && field !== 'hours' ? 'one' : ''}">
            <h3>${say(title)}</h3>
            <div class="cells">${field === 'location' ? addressSearch(editing) : nothing} ${newCells(columns).map((cell) => cellField(cell, editing))}</div>
            ${field === 'location' ? addressMap(editing) : nothing} ${field ? understood(field, editing) : nothing}
          </section>`,
        )}
        ${this.doubles()}
        <div class="at-foot">
          ${hindranceView(hindrance, () => void this.attempting.again())}
          ${doneBar(done)}
          ${questionsView(this.previewing.preview.questions)}
          <p class="ways"><button class="primary" aria-disabled=${saving}>${say(saving ? 'edit.saving' : 'edit.add.do')}</button></p>
        </div>
      </form>
    `;
  }

  private doubles() {
    const { doubles = [] } = this.previewing.preview;
    return doubles.length === 0
      ? nothing
      : html`<section class="doubles" id="doubles" tabindex="-1" aria-labelledby="doubles-title">
          <h3 id="doubles-title">${say('edit.add.doubles')}</h3>
          <ul>${doubles.map(({ id, name: called, source, why }) => html`<li><a href=${editLink({ tab: 'record', id })}>${name(called)}</a> <span class="quiet">${[source, ...why.map((code) => sayOf('edit.add.why', code) ?? code)].join(' · ')}</span></li>`)}</ul>
          <label class="check"><input type="checkbox" .checked=${this.another} @change=${(event: Event) => (this.another = (event.target as HTMLInputElement).checked)} /> <span>${say('edit.add.another')}</span></label>
        </section>`;
  }
}

/** Where what was found of a fact is told: at its first field that was typed in. */
function place(field: string): string | undefined {
  const columns = NEW_COLUMNS.filter((column) => fieldOf(column) === field);
  return columns.find((column) => typed.has(column)) ?? columns[0];
}
