import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { language, say, sayOf } from '../../words/words';
import { editLink } from '../at';
import { send } from '../edit-api';
import { fileFaults, tableReport } from '../kept/table-report';
import { Attempting } from '../record/attempting';
import type { ResourceTableAnswer } from './api-types';

/** Adds and changes resources by a table: all of it, or nothing with what is wrong line by line. */
@customElement('resource-table')
export class ResourceTable extends LightElement {
  /** Called when the resources are others. */
  @property({ attribute: false }) imported: () => void = () => {};

  @state() private table?: File;
  @state() private publish = false;
  @state() private answer?: ResourceTableAnswer;

  private readonly attempting = new Attempting(this, () => void this.lead());

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { table, publish } = this;
    if (!table) {
      return;
    }
    this.answer = undefined;
    void this.attempting.attempt(async () => {
      this.answer = await send<ResourceTableAnswer>('POST', `resources.csv?publish=${publish}`, { table });
      this.imported();
      const { added, changed, same } = this.answer;
      return { text: say('resource.table.done', { added, changed, same }) };
    });
  };

  private async lead(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('.report')?.focus();
  }

  override render() {
    const { attempting, answer, table } = this;
    return html`
      <details class="edit-closing" ?open=${fileFaults(attempting).size > 0 || answer !== undefined}>
        <summary>${say('resource.table')}</summary>
        <p>${say('resource.table.what')}</p>
        <p class="ways"><a class="button" href="/api/v1/edit/resources.csv?lang=${language}" download>${say('resource.table.have')}</a></p>
        <form @submit=${this.submit}>
          <label for="resource-table">${say('keep.table.file')}</label>
          <div class="field-row"><input id="resource-table" type="file" accept=".csv,text/csv" required @change=${(event: Event) => (this.table = (event.target as HTMLInputElement).files?.[0])} />
            <button aria-disabled=${attempting.saving || table === undefined}>${say('resource.table.take')}</button></div>
          <div class="cell"><label class="check"><input type="checkbox" .checked=${this.publish} @change=${(event: Event) => (this.publish = (event.target as HTMLInputElement).checked)} /> ${say('resource.table.publish')}</label></div>
        </form>
        ${tableReport(attempting, answer ? html`<ul>${answer.rows.map(({ line, done, id }) => html`<li>${say('keep.table.line', { line })} <a href=${editLink({ tab: 'resources', id })}>${sayOf('resource.table', done) ?? done}</a></li>`)}</ul>` : nothing)}
      </details>
    `;
  }
}
