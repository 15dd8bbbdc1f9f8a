import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MonthlySheet, MonthlySheetBlock, MonthlySheetPart } from '../api/contract';
import { LightElement } from '../parts/light-element';

/** A sheet as it would be read, also what is not ready of it. */
@customElement('sheet-preview')
export class SheetPreview extends LightElement {
  @property({ attribute: false }) sheet!: MonthlySheet;

  override render() {
    const { theme, parts } = this.sheet;
    return html`${theme ? html`<p><strong lang=${theme.lang}>${theme.text}</strong></p>` : nothing}${parts.map((part) => this.section(part))}`;
  }

  private section({ name, blocks }: MonthlySheetPart) {
    return html`<section class="sheet-part"><h3>${name}</h3>${blocks.map((block) => this.block(block))}</section>`;
  }

  private block({ title, text, events, collections, services }: MonthlySheetBlock) {
    return html`
      ${title ? html`<h4 lang=${title.lang}>${title.text}</h4>` : nothing}
      ${text ? html`<p lang=${text.lang}>${text.text}</p>` : nothing}
      <ul>
        ${events.map((event) => html`<li><span lang=${event.title.lang}>${event.title.text}</span>, ${event.when}</li>`)}
        ${collections.map((each) => html`<li lang=${each.title.lang}>${each.title.text}</li>`)}
        ${services.map((each) => html`<li lang=${each.name.lang}>${each.name.text}</li>`)}
      </ul>
    `;
  }
}
