import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import { send } from '../edit-api';
import { fileFaults, tableReport } from '../kept/table-report';
import { Attempting } from '../record/attempting';
import type { EventImported } from './api-types';

const CALENDAR = 'text/calendar';
const CSV = 'text/csv';

/** Takes in the events of a calendar or of a table: all of them, or nothing with what is wrong line by line. */
@customElement('event-import')
export class EventImport extends LightElement {
  /** Called when the events are others. */
  @property({ attribute: false }) imported: () => void = () => {};
  /** The names of calendars that were taken in before. */
  @property({ attribute: false }) sources: readonly string[] = [];

  @state() private file?: File;
  @state() private source = '';
  @state() private publish = false;
  @state() private answer?: EventImported;

  private readonly attempting = new Attempting(this, () => void this.lead());

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { file, publish } = this;
    const source = this.source.trim();
    if (!file || source === '') {
      return;
    }
    this.answer = undefined;
    void this.attempting.attempt(async () => {
      const type = file.name.toLowerCase().endsWith('.csv') ? CSV : CALENDAR;
      this.answer = await send<EventImported>('POST', `events/imports?source=${encodeURIComponent(source)}&publish=${publish}`, { table: new Blob([file], { type }) });
      this.imported();
      const { added, changed, unchanged, kept, over } = this.answer;
      return { text: say('event.import.done', { added, changed, unchanged, kept, over }) };
    });
  };

  private async lead(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('.report')?.focus();
  }

  override render() {
    const { attempting, answer, file } = this;
    return html`
      <details class="edit-closing" ?open=${fileFaults(attempting).size > 0 || answer !== undefined}>
        <summary>${say('event.import')}</summary>
        <p>${say('event.import.what')}</p>
        <form @submit=${this.submit}>
          <div class="cell"><label for="event-source">${say('event.import.source')}</label>
            <input id="event-source" list="event-sources" maxlength="80" required autocomplete="off" aria-describedby="event-source-what" .value=${this.source} @input=${(event: Event) => (this.source = (event.target as HTMLInputElement).value)} />
            <datalist id="event-sources">${this.sources.map((name) => html`<option value=${name}></option>`)}</datalist>
            <p class="quiet" id="event-source-what">${say('event.import.source.what')}</p></div>
          <label for="event-file">${say('event.import.file')}</label>
          <div class="field-row"><input id="event-file" type="file" accept=".ics,.csv,text/calendar,text/csv" required @change=${(event: Event) => (this.file = (event.target as HTMLInputElement).files?.[0])} />
            <button aria-disabled=${attempting.saving || file === undefined || this.source.trim() === ''}>${say('resource.table.take')}</button></div>
          <div class="cell"><label class="check"><input type="checkbox" .checked=${this.publish} @change=${(event: Event) => (this.publish = (event.target as HTMLInputElement).checked)} /> ${say('resource.table.publish')}</label></div>
        </form>
        ${tableReport(attempting, answer && answer.remarks.length > 0 ? html`<ul>${answer.remarks.map(({ line, text }) => html`<li>${line > 0 ? say('keep.table.line', { line }) : nothing} ${text}</li>`)}</ul>` : nothing)}
      </details>
    `;
  }
}
