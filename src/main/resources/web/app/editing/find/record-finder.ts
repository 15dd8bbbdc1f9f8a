import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { failureView } from '../../parts/failure';
import { LightElement } from '../../parts/light-element';
import { name, nameLanguage } from '../../words/texts';
import { count, say } from '../../words/words';
import type { FoundRecord, FoundRecords } from '../api-types';
import { editLink } from '../at';
import { isSignedOut, read } from '../edit-api';
import { unsaved } from '../record/draft';

const PAUSE = 250;
const SIZE = 20;
const DUE_SIZE = 10;

/** A record by its name, street or telephone; before anything is typed, those that have to be looked at again. */
@customElement('record-finder')
export class RecordFinder extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private typed = '';
  @state() private found?: FoundRecords;
  @state() private failure?: unknown;
  @state() private asked = '';
  @state() private due?: FoundRecords;

  private pages = 1;
  private pause = 0;
  private running?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
    void this.lookDue();
  }

  /** Who comes here comes to search. */
  protected override firstUpdated(): void {
    if (document.activeElement === document.body) {
      this.querySelector<HTMLElement>('#find-record')?.focus();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    this.running?.abort();
  }

  private readonly type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.look(), PAUSE);
  };

  private readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    await this.look();
    const { records = [] } = this.found ?? {};
    // Nobody has to choose the only one.
    if (records.length === 1 && this.typed.trim() !== '') {
      location.assign(editLink({ tab: 'record', id: records[0].id }));
    }
  };

  private async look(pages = 1): Promise<void> {
    clearTimeout(this.pause);
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    const asked = this.typed.trim();
    const ask = (page: number) => read<FoundRecords>(`records?${new URLSearchParams({ ...(asked === '' ? {} : { q: asked }), page: String(page), size: String(SIZE) })}`, signal);
    try {
      const next = await ask(pages);
      this.found = pages === 1 ? next : { ...next, records: [...(this.found?.records ?? []), ...next.records] };
      this.pages = pages;
      this.asked = asked;
      this.failure = undefined;
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  }

  /** Without it records can be found too. */
  private readonly lookDue = async (pages = 1): Promise<void> => {
    try {
      const next = await read<FoundRecords>(`records?due=true&page=${pages}&size=${DUE_SIZE}`);
      this.due = { ...next, records: [...(pages === 1 ? [] : (this.due?.records ?? [])), ...next.records] };
    } catch {
      // The list of what was asked for says what is wrong.
    }
  };

  private readonly moreDue = () => void this.lookDue(this.due!.page + 1);

  private readonly more = () => void this.look(this.pages + 1);

  override render() {
    const { found, failure, asked } = this;
    return html`
      ${this.drafts()}
      <form role="search" class="find-record" @submit=${this.submit}>
        <label for="find-record">${say('edit.find.label')}</label>
        <div class="field-row">
          <input id="find-record" type="search" autocomplete="off" spellcheck="false" aria-describedby="find-hint" .value=${this.typed} @input=${this.type} />
          <button class="primary">${say('edit.find.do')}</button>
        </div>
        <p id="find-hint" class="quiet">${say('edit.find.hint')}</p>
      </form>
      <p class="found-count" role="status">${found ? this.told(found.total, asked) : nothing}</p>
      ${failure ? failureView(failure, () => void this.look()) : found ? this.list(found) : html`<p class="waiting">${say('waiting')}</p>`}
      ${asked === '' ? this.waiting() : nothing}
    `;
  }

  /** What somebody should look at first. */
  private waiting() {
    const { due } = this;
    if (!due || due.total === 0) {
      return nothing;
    }
    const { records, total } = due;
    return html`
      <h3>${say('edit.due.title')}</h3>
      <p class="quiet">${say('edit.due.what')}</p>
      <ul class="found-records">${records.map((record) => html`<li>${this.row(record)}</li>`)}</ul>
      ${records.length < total ? html`<p class="ways"><button type="button" @click=${this.moreDue}>${say('edit.due.more', { count: total - records.length })}</button></p>` : nothing}
    `;
  }

  private told(total: number, asked: string): string {
    if (total === 0) {
      return say(asked === '' ? 'edit.find.mine.none' : 'edit.find.none');
    }
    return count(asked === '' ? 'edit.find.mine' : 'edit.find.found', total);
  }

  private drafts() {
    const records = unsaved();
    return records.length === 0
      ? nothing
      : html`<p class="warning">${say('edit.find.unsaved')} ${records.map(({ id, name: called }) => html`<a href=${editLink({ tab: 'record', id })}>${name(called)}</a> `)}</p>`;
  }

  private list({ records, total }: FoundRecords) {
    return html`
      <ul class="found-records">
        ${records.map((record) => html`<li>${this.row(record)}</li>`)}
      </ul>
      ${records.length < total ? html`<p class="ways"><button type="button" @click=${this.more}>${say('edit.find.more', { count: total - records.length })}</button></p>` : nothing}
    `;
  }

  private row({ id, name: called, city, source, dueCount, closedOn, may }: FoundRecord) {
    return html`
      <a href=${editLink({ tab: 'record', id })} lang=${ifDefined(nameLanguage(called))}>${name(called)}</a>
      <span class="quiet">${[city && name(city), source].filter(Boolean).join(' · ')}</span>
      ${closedOn ? html`<span class="badge">${say('edit.closed-mark')}</span>` : nothing}
      ${dueCount > 0 ? html`<span class="due">${count('edit.due', dueCount)}</span>` : nothing}
      ${may === 'allowed' ? nothing : html`<span class="quiet">${say(may === 'proposed' ? 'edit.may.proposed.short' : 'edit.may.refused.short')}</span>`}
    `;
  }
}
