import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import { download } from '../api/download';
import { keepFile } from '../parts/keep-file';
import { LightElement } from '../parts/light-element';
import { body } from '../question/body';
import type { Question } from '../question/question';
import { say } from '../words/words';

const FORMS = { CSV: 'csv', GeoJSON: 'geojson' } as const;
type Form = keyof typeof FORMS;

/** All that was found, as a file to work on; asked in a body, since what was typed belongs into no address. */
@customElement('export-files')
export class ExportFiles extends LightElement {
  @property({ attribute: false }) question!: Question;

  @state() private underWay?: Form;
  @state() private failure?: string;

  private async save(form: Form): Promise<void> {
    this.underWay = form;
    this.failure = undefined;
    try {
      keepFile(await download(`services/search.${FORMS[form]}`, body(this.question)), `repere.${FORMS[form]}`);
    } catch (failure) {
      this.failure = (failure instanceof Refused && failure.problem.detail) || say('export.failed');
    }
    this.underWay = undefined;
  }

  override render() {
    return html`<p>
        ${say('export')}
        ${(Object.keys(FORMS) as Form[]).map(
          (form) => html`<button
            aria-label=${`${say('export')} ${form}`}
            ?disabled=${this.underWay !== undefined}
            @click=${() => this.save(form)}
          >${form}</button> `,
        )}
      </p>
      <p role="status">${this.underWay ? say('export.under-way') : this.failure ?? nothing}</p>`;
  }
}
