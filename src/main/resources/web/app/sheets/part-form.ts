import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Bilingual, EditMonthlySheetBlock, EditMonthlySheetContact, EditMonthlySheetPart, MonthlySheetPartRequest } from '../api/contract';
import { isSignedOut, read, send } from '../editing/edit-api';
import { announce } from '../parts/announce';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { say, sayOf } from '../words/words';
import './item-picker';
import { refusal } from './refusal';
import './sheet-fit';

const LANGUAGES = ['fr', 'nl'] as const;
const KINDS = ['text', 'month-events', 'events', 'collections', 'services'];
const EMPTY: Bilingual = { fr: null, nl: null };

/** One part of a month, as its keeper writes it. What was written stays on the screen until it is stored. */
@customElement('part-form')
export class PartForm extends LightElement {
  @property({ attribute: false }) month = '';
  /** `shared`, or the code of a bassin. */
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private written?: EditMonthlySheetPart;
  @state() private failure?: unknown;
  @state() private refused: string[] = [];
  @state() private stored = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month') || changed.has('code')) {
      void this.load();
    }
  }

  private get path(): string {
    return `sheets/${this.month}/parts/${encodeURIComponent(this.code)}`;
  }

  private readonly load = async () => {
    try {
      this.written = await read<EditMonthlySheetPart>(this.path);
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  private readonly save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { written } = this;
    if (!written) {
      return;
    }
    try {
      this.written = await send<EditMonthlySheetPart>('PUT', this.path, { body: request(written), version: written.version });
      this.refused = [];
      this.stored = true;
      announce(say('sheets.stored'));
    } catch (failure) {
      this.stored = false;
      isSignedOut(failure) ? this.lost() : (this.refused = refusal(failure));
    }
  };

  private amend(change: Partial<EditMonthlySheetPart>): void {
    this.stored = false;
    this.written = this.written && { ...this.written, ...change };
  }

  private updateBlock(block: EditMonthlySheetBlock, change: Partial<EditMonthlySheetBlock>): void {
    this.amend({ blocks: this.written?.blocks?.map((each) => (each === block ? { ...each, ...change } : each)) });
  }

  private updateContact(contact: EditMonthlySheetContact, change: Partial<EditMonthlySheetContact>): void {
    this.amend({ contacts: this.written?.contacts?.map((each) => (each === contact ? { ...each, ...change } : each)) });
  }

  private readonly up = (block: EditMonthlySheetBlock) => {
    const blocks = [...(this.written?.blocks ?? [])];
    const at = blocks.indexOf(block);
    if (at > 0) {
      blocks.splice(at - 1, 2, block, blocks[at - 1]);
      this.amend({ blocks });
    }
  };

  private readonly addBlock = () => {
    const kind = this.querySelector<HTMLSelectElement>('.new-block')?.value ?? 'text';
    this.amend({ blocks: [...(this.written?.blocks ?? []), { kind, items: [] }] });
  };

  override render() {
    const { written, failure } = this;
    const back = html`<p><a href=${`#/${this.month}`}>${say('sheets.back.month')}</a></p>`;
    if (failure) {
      return html`${back}${failureView(failure, () => void this.load())}`;
    }
    if (!written) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    return html`
      ${back}
      <h2 id="answer" tabindex="-1">${written.name}</h2>
      <form class="sheet-form" @submit=${this.save}>
        ${this.code === 'shared' ? this.texts('sheets.theme', written.theme, (theme) => this.amend({ theme })) : nothing}
        ${written.blocks?.map((block, number) => this.block(block, number))}
        <label>${say('sheets.block.add')} <select class="new-block">${KINDS.map((kind) => html`<option value=${kind}>${sayOf('sheets.block.kind', kind)}</option>`)}</select></label>
        <p class="ways"><button type="button" @click=${this.addBlock}>${say('sheets.item.add')}</button></p>
        <h3>${say('sheets.contacts')}</h3>
        ${written.contacts?.map((contact) => this.contact(contact))}
        <p class="ways"><button type="button" @click=${() => this.amend({ contacts: [...(written.contacts ?? []), { function: EMPTY }] })}>${say('sheets.contact.add')}</button></p>
        <label class="tick"><input type="checkbox" name="ready" .checked=${written.ready} @change=${(event: Event) => this.amend({ ready: (event.target as HTMLInputElement).checked })} /> ${say('sheets.ready')}</label>
        ${this.refused.map((each) => html`<p class="fault" role="alert">${each}</p>`)}
        <p class="ways"><button class="primary save">${say('sheets.save')}</button> ${this.stored ? html`<span class="stored">${say('sheets.stored')}</span>` : nothing}</p>
      </form>
      ${this.code === 'shared' ? nothing : html`<sheet-fit .month=${this.month} .version=${written.version} .bassins=${[{ code: this.code, name: written.name }]}></sheet-fit>`}
    `;
  }

  private texts(word: 'sheets.theme' | 'sheets.block.title' | 'sheets.block.text' | 'sheets.contact.function', text: Bilingual | undefined, change: (text: Bilingual) => void) {
    const changed = (lang: 'fr' | 'nl') => (event: Event) => change({ ...EMPTY, ...text, [lang]: (event.target as HTMLInputElement).value });
    return LANGUAGES.map(
      (lang) => html`
        <label>${say(word)} ${say(`sheets.in.${lang}`)}
          ${word === 'sheets.block.text' ? html`<textarea lang=${lang} .value=${text?.[lang] ?? ''} @change=${changed(lang)}></textarea>` : html`<input lang=${lang} .value=${text?.[lang] ?? ''} @change=${changed(lang)} />`}
        </label>
      `,
    );
  }

  private block(block: EditMonthlySheetBlock, number: number) {
    return html`
      <fieldset class="sheet-block">
        <legend>${say('sheets.block', { number: number + 1 })} : ${sayOf('sheets.block.kind', block.kind)}</legend>
        ${this.texts('sheets.block.title', block.title, (title) => this.updateBlock(block, { title }))}
        ${this.texts('sheets.block.text', block.text, (text) => this.updateBlock(block, { text }))}
        ${block.kind === 'text' ? nothing : html`<item-picker .block=${block} .month=${this.month} .change=${(items: EditMonthlySheetBlock['items']) => this.updateBlock(block, { items })}></item-picker>`}
        <p class="ways">
          <button type="button" @click=${() => this.up(block)}>${say('sheets.block.up')}</button>
          <button type="button" @click=${() => this.amend({ blocks: this.written?.blocks?.filter((each) => each !== block) })}>${say('sheets.block.remove')}</button>
        </p>
      </fieldset>
    `;
  }

  private contact(contact: EditMonthlySheetContact) {
    return html`
      <fieldset class="sheet-block">
        <legend>${say('sheets.contacts')}</legend>
        ${this.texts('sheets.contact.function', contact.function, (one) => this.updateContact(contact, { function: one }))}
        <label>${say('sheets.contact.phone')} <input type="tel" .value=${contact.phone ?? ''} @change=${(event: Event) => this.updateContact(contact, { phone: (event.target as HTMLInputElement).value })} /></label>
        <label>${say('sheets.contact.mail')} <input type="email" .value=${contact.mail ?? ''} @change=${(event: Event) => this.updateContact(contact, { mail: (event.target as HTMLInputElement).value })} /></label>
        <p class="ways"><button type="button" @click=${() => this.amend({ contacts: this.written?.contacts?.filter((each) => each !== contact) })}>${say('sheets.contact.remove')}</button></p>
      </fieldset>
    `;
  }
}

/** Nothing is sent where nothing is written: an empty text is none. */
function request({ theme, blocks = [], contacts = [], ready }: EditMonthlySheetPart): MonthlySheetPartRequest {
  return {
    themeFr: theme?.fr ?? undefined,
    themeNl: theme?.nl ?? undefined,
    blocks: blocks.map(({ kind, title, text, items }) => ({
      kind,
      titleFr: title?.fr ?? undefined,
      titleNl: title?.nl ?? undefined,
      textFr: text?.fr ?? undefined,
      textNl: text?.nl ?? undefined,
      items: items.map(({ id, note }) => ({ id, noteFr: note?.fr ?? undefined, noteNl: note?.nl ?? undefined })),
    })),
    contacts: contacts.map(({ function: one, phone, mail }) => ({ functionFr: one.fr ?? undefined, functionNl: one.nl ?? undefined, phone, mail })),
    ready,
  };
}
