import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Bilingual, EditMonthlySheetBlock, EditMonthlySheetItem } from '../api/contract';
import { answered, reach } from '../api/answered';
import { post } from '../api/post';
import { LightElement } from '../parts/light-element';
import { language, say } from '../words/words';

interface Choice {
  id: string;
  name: string;
}

type Named = { name: { text: string } };
const LAST_DAY = 31;
const MOST_FOUND = 20;

/** What a block names: what is there, and what may be added, from the agenda, the collections or a search. */
@customElement('item-picker')
export class ItemPicker extends LightElement {
  @property({ attribute: false }) block!: EditMonthlySheetBlock;
  @property({ attribute: false }) month = '';
  /** Called with all that the block is to name. */
  @property({ attribute: false }) change: (items: EditMonthlySheetItem[]) => void = () => {};

  @state() private choices?: Choice[];
  private words = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.block.kind !== 'services') {
      void this.load();
    }
  }

  private readonly load = async () => {
    this.choices = await this.find().catch(() => []);
  };

  private async find(): Promise<Choice[]> {
    switch (this.block.kind) {
      case 'month-events': {
        const { kinds } = await this.ask<{ kinds: { code: string; name: { text: string } }[] }>('events/kinds');
        return kinds.map(({ code, name }) => ({ id: code, name: name.text }));
      }
      case 'events': {
        const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
        const [from, to] = [`${this.month}-01`, this.lastDay()];
        const { events } = await this.ask<{ events: { event: { id: string; title: { text: string } }; occurrence: { text: string } }[] }>(`events?from=${from < today ? today : from}&to=${to}&size=100`);
        return events.map(({ event, occurrence }) => ({ id: event.id, name: `${event.title.text}, ${occurrence.text}` }));
      }
      case 'collections': {
        const { collections } = await this.ask<{ collections: { slug: string; title: { text: string } }[] }>('collections');
        return collections.map(({ slug, title }) => ({ id: slug, name: title.text }));
      }
      default: {
        const { hits } = await post<{ hits: { id: string; service: Named; organization: Named }[] }>('services/search', { q: this.words, size: MOST_FOUND });
        return hits.map(({ id, service, organization }) => ({ id, name: `${service.name.text}, ${organization.name.text}` }));
      }
    }
  }

  private lastDay(): string {
    for (let day = LAST_DAY; ; day--) {
      const date = new Date(`${this.month}-${day}T12:00:00Z`);
      if (date.toISOString().startsWith(this.month)) {
        return `${this.month}-${day}`;
      }
    }
  }

  private async ask<T>(path: string): Promise<T> {
    return answered<T>(await reach(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {}));
  }

  private readonly add = () => {
    const chosen = this.choices?.find(({ id }) => id === this.querySelector('select')?.value);
    if (chosen && !this.block.items.some(({ id }) => id === chosen.id)) {
      this.change([...this.block.items, { id: chosen.id, name: { fr: chosen.name, nl: chosen.name } }]);
    }
  };

  private note(item: EditMonthlySheetItem, lang: 'fr' | 'nl', text: string): void {
    const note: Bilingual = { fr: null, nl: null, ...item.note, [lang]: text };
    this.change(this.block.items.map((each) => (each === item ? { ...each, note } : each)));
  }

  override render() {
    const { items, kind } = this.block;
    return html`
      ${kind === 'month-events' ? html`<p class="quiet">${say('sheets.kinds.all')}</p>` : nothing}
      <ul>${items.map((item) => html`<li>${this.item(item)}</li>`)}</ul>
      ${kind === 'services'
        ? html`
            <label>${say('sheets.find')} <input type="search" @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)} /></label>
            <p class="ways"><button type="button" @click=${this.load}>${say('sheets.find.go')}</button></p>
          `
        : nothing}
      ${this.choices?.length === 0 ? html`<p>${say('sheets.find.nothing')}</p>` : nothing}
      ${this.choices && this.choices.length > 0
        ? html`
            <label>${say('sheets.item.choose')} <select>${this.choices.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></label>
            <p class="ways"><button type="button" @click=${this.add}>${say('sheets.item.add')}</button></p>
          `
        : nothing}
    `;
  }

  private item(item: EditMonthlySheetItem) {
    const name = item.name ? (language === 'nl' ? (item.name.nl ?? item.name.fr) : (item.name.fr ?? item.name.nl)) : `${item.id}, ${say('sheets.item.gone')}`;
    return html`
      ${name} <button type="button" aria-label=${`${say('sheets.item.remove')}, ${name}`} @click=${() => this.change(this.block.items.filter((each) => each !== item))}>${say('sheets.item.remove')}</button>
      ${this.block.kind === 'services' || this.block.kind === 'collections'
        ? (['fr', 'nl'] as const).map(
            (lang) => html`<label>${say('sheets.item.note')} ${say(`sheets.in.${lang}`)} <input .value=${item.note?.[lang] ?? ''} @change=${(event: Event) => this.note(item, lang, (event.target as HTMLInputElement).value)} /></label>`,
          )
        : nothing}
    `;
  }
}
