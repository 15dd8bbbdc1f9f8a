import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { CollectionKeeper } from './collection-keeper';
import type { Faults } from '../kept/fields';
import { hasWrongLines, wrongLines } from '../kept/wrong-lines';

/** Fills a collection from a spreadsheet: all of its sections, or nothing of it, with what is wrong line by line. */
@customElement('table-filling')
export class TableFilling extends LightElement {
  @property({ attribute: false }) keeper!: CollectionKeeper;
  @property({ attribute: false }) faults: Faults = new Map();

  @state() private table?: File;

  private readonly choose = (event: Event) => {
    this.table = (event.target as HTMLInputElement).files?.[0];
  };

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.table) {
      void this.keeper.fill(this.table);
    }
  };

  override render() {
    const { keeper, table } = this;
    const { slug } = keeper.stored!;
    return html`
      <details class="edit-closing" ?open=${hasWrongLines(this.faults)}>
        <summary>${say('keep.table')}</summary>
        <p>${say('keep.table.what')}</p>
        <p class="quiet"><code>section_fr; section_nl; kind; id; source; source_id; url; title_fr; title_nl; note_fr; note_nl</code></p>
        ${wrongLines(this.faults)}
        <form @submit=${this.submit}>
          <label for="keep-table">${say('keep.table.file')}</label>
          <div class="field-row"><input id="keep-table" type="file" accept=".csv,text/csv" required @change=${this.choose} />
            <button aria-disabled=${keeper.saving || table === undefined}>${say('keep.table.fill')}</button></div>
          ${keeper.draft.isChanged ? html`<p class="warning">${say('keep.table.unsaved')}</p>` : nothing}
        </form>
        ${keeper.stored!.status === 'published' ? html`<p><a href="/api/v1/collections/${slug}.csv">${say('keep.table.have')}</a></p>` : nothing}
      </details>
    `;
  }
}
