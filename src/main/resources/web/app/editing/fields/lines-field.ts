import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { LightElement } from '../../parts/light-element';
import { say, type Word } from '../../words/words';
import { join, split } from '../values';

/** A list, a line for each: telephones, other names. */
@customElement('lines-field')
export class LinesField extends LightElement {
  @property({ attribute: false }) key = '';
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) kind: 'tel' | 'text' = 'text';
  @property({ attribute: false }) addWord: Word = 'edit.lines.add';
  @property({ attribute: false }) describedBy?: string;
  @property({ attribute: false }) wrong = false;
  @property({ attribute: false }) type: (value: string) => void = () => {};

  /** As they are typed: an empty line is no value, but somebody is about to type in it. */
  @state() private lines: string[] = [''];

  protected override willUpdate(): void {
    if (join(this.lines.map((line) => line.trim()).filter(Boolean)) !== join(split(this.value))) {
      this.lines = split(this.value);
    }
    if (this.lines.length === 0) {
      this.lines = [''];
    }
  }

  private set(index: number, typed: string): void {
    this.lines = this.lines.map((line, at) => (at === index ? typed : line));
    this.tell();
  }

  private tell(): void {
    this.value = join(this.lines.map((line) => line.trim()).filter(Boolean));
    this.type(this.value);
  }

  private async add(): Promise<void> {
    this.lines = [...this.lines, ''];
    await this.focusOn(this.lines.length - 1);
  }

  private async drop(index: number): Promise<void> {
    this.lines = this.lines.filter((_, at) => at !== index);
    this.tell();
    await this.focusOn(Math.max(0, index - 1));
  }

  private async focusOn(index: number): Promise<void> {
    await this.updateComplete;
    this.querySelectorAll('input')[index]?.focus();
  }

  override render() {
    const { lines, key, label } = this;
    return html`
      ${lines.map((line, index) => {
        const own = lines.length === 1 ? label : say('edit.lines.number', { label, number: index + 1 });
        const id = index === 0 ? `cell-${key}` : `cell-${key}-${index}`;
        return html`
          <label for=${id}>${own}</label>
          <div class="field-row">
            <input id=${id} type=${this.kind} autocomplete="off" aria-invalid=${this.wrong} aria-describedby=${ifDefined(this.describedBy)}
              .value=${live(line)} @input=${(event: Event) => this.set(index, (event.target as HTMLInputElement).value)} />
            ${lines.length > 1 ? html`<button type="button" class="drop" aria-label=${say('remove', { what: line || own })} @click=${() => void this.drop(index)}><span class="cross" aria-hidden="true">×</span></button>` : nothing}
          </div>
        `;
      })}
      <p class="ways"><button type="button" class="small" @click=${() => void this.add()}>${say(this.addWord)}</button></p>
    `;
  }
}
