import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../collecting/collect-button';
import { announce } from '../parts/announce';
import { PageElement } from '../parts/page-element';
import { NOTHING, type Question } from '../question/question';
import { currentRemarks, type Shortlist } from '../route/fragment';
import { LONGEST_NOTE, type Remarks } from '../route/remarks';
import { withOrdinal } from '../words/texts';
import { say } from '../words/words';
import { Asked } from './asked';
import { change, moved, remark, without } from './change';
import { compareView, FEWEST_COMPARED, MOST_COMPARED } from './compare-view';
import { emptyList } from './empty';
import { entryView, nameOf } from './entry-view';
import { load, type Entry, type Kept } from './kept';
import { listText } from './list-text';
import { paperFoot } from './paper-foot';
import { roomFor } from './room';
import './share-panel';
import { placeOf } from './whereabouts';

/** Who was put aside: to share by link, and to print on a page to take along. */
@customElement('list-page')
export class ListPage extends PageElement<Map<string, Entry>> {
  @property({ attribute: false }) list: Shortlist = [];
  @property({ attribute: false }) question: Question = NOTHING;

  /** The list as it was, to go back to, and where in it something is missing now. */
  @state() private undo?: { list: Shortlist; at: number; text: string; remarks: Remarks };

  @state() private place?: string;
  /** The services to set side by side, and whether they are. */
  @state() private marked: readonly string[] = [];
  @state() private comparing = false;

  private readonly entries = new Map<string, Entry>();
  private readonly asked = new Asked();

  protected override isStale(changed: PropertyValues<this>): boolean {
    return changed.has('list') && (!this.hasUpdated || this.list.some((id) => !this.entries.has(id)));
  }

  protected override async load(signal: AbortSignal): Promise<Map<string, Entry>> {
    void this.locate(signal);
    const unknown = this.list.filter((id) => (this.entries.get(id) ?? 'failed') === 'failed');
    const loaded = await load(unknown, signal);
    loaded.forEach(([id, entry]) => this.entries.set(id, entry));
    return this.entries;
  }

  /** The name of the place comes when it comes: searches may be away, the services are there all the same. */
  private async locate(signal: AbortSignal): Promise<void> {
    const { called, where } = await placeOf(this.question, signal);
    this.place = called;
    if (called) {
      document.title = `${this.heading()} – Repère`;
    }
    await this.asked.load(this.list, where, currentRemarks(), signal);
    this.requestUpdate();
  }

  protected override heading(): string {
    return this.place ? say('list.for', { place: this.place }) : say('list');
  }

  private readonly move = async (id: string, by: number) => {
    const list = moved(this.list, id, by);
    this.undo = undefined;
    announce(say('list.moved', { name: nameOf(this.entries.get(id)), position: list.indexOf(id) + 1, count: list.length }));
    await this.relist(list);
    const buttons = this.querySelectorAll<HTMLButtonElement>(`[data-id="${id}"] [data-move]`);
    // At the end of the way only the way back is left.
    ([...buttons].find((button) => Number(button.dataset.move) === by && !button.disabled) ?? [...buttons].find((button) => !button.disabled))?.focus();
  };

  private readonly takeOff = (id: string) =>
    this.replace(without(this.list, id), this.list.indexOf(id), say('list.removed', { name: nameOf(this.entries.get(id)) }));

  private readonly clear = () => this.replace([], 0, say('list.cleared', { count: this.list.length }));

  private async replace(list: Shortlist, at: number, text: string): Promise<void> {
    this.undo = { list: this.list, at, text, remarks: currentRemarks() };
    this.marked = this.marked.filter((id) => list.includes(id));
    announce(text);
    await this.relist(list);
    this.querySelector<HTMLElement>('.undo button')?.focus();
  }

  private readonly restore = async () => {
    const { list, at, remarks } = this.undo ?? { list: this.list, at: 0, remarks: currentRemarks() };
    this.undo = undefined;
    announce(say('list.restored'));
    await this.relist(list);
    remark(remarks);
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-id="${list[at]}"] h3 a, [data-id="${list[at]}"] button`)?.focus();
  };

  /** Shown at once, so that the focus can be led to where it belongs. */
  private async relist(list: Shortlist): Promise<void> {
    this.list = list;
    change(list);
    await this.updateComplete;
  }

  private readonly note = (id: string, text: string) => {
    const remarks = currentRemarks();
    remark({ ...remarks, notes: new Map([...remarks.notes, [id, text.trim().slice(0, LONGEST_NOTE)]]) });
    this.requestUpdate();
  };

  private readonly mark = (id: string, on: boolean) => {
    this.marked = on ? [...this.marked, id] : this.marked.filter((other) => other !== id);
    this.comparing = this.comparing && this.marked.length >= FEWEST_COMPARED;
  };

  private readonly compare = async () => {
    this.comparing = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#compare')?.focus();
  };

  private readonly closeCompared = async () => {
    this.comparing = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.compare-start')?.focus();
  };

  private readonly again = async () => {
    const failed = this.list.filter((id) => this.entries.get(id) === 'failed');
    const loaded = await load(failed, new AbortController().signal).catch(() => []);
    loaded.forEach(([id, entry]) => this.entries.set(id, entry));
    this.requestUpdate();
  };

  protected override view() {
    const { list, undo } = this;
    const note = undo ? html`<p class="undo">${undo.text} <button @click=${this.restore}>${say('list.undo')}</button></p>` : nothing;
    const entries = list.map((id) => this.entries.get(id) ?? 'failed');
    const remarks = currentRemarks();
    this.asked.follow(remarks);
    const beside = (kept: Kept) => [this.asked.need(kept.id, kept), this.asked.why(kept.id), remarks.notes.get(kept.id)].filter((text) => text !== undefined);
    const room = roomFor(entries.filter((entry) => typeof entry === 'object'), beside);
    const last = undo !== undefined && undo.at >= list.length;
    return html`
      <h2 id="answer" tabindex="-1">${this.heading()}</h2>
      <p class="quiet today">${say('list.today', { date: today() })}</p>
      ${list.length === 0
        ? html`${note} ${emptyList()}`
        : html`
            <share-panel .list=${list} .question=${this.question} .text=${listText(this.heading(), list, entries, remarks, this.asked)}></share-panel>
            <collect-button .services=${list}></collect-button>
            ${this.compared()}
            ${this.place ? html`<p class="quiet screen-only">${say('list.paper-place')}</p>` : nothing}
            <ol class="kept-list ${room.size}">
              ${repeat(
                list,
                (id) => id,
                (id, index) => html`
                  <li data-id=${id}>
                    ${undo?.at === index ? note : nothing}
                    ${entryView(entries[index], id, {
                      room, index, count: list.length, move: this.move, remove: this.takeOff, again: this.again,
                      need: typeof entries[index] === 'object' ? this.asked.need(id, entries[index] as Kept) : undefined,
                      why: this.asked.why(id), note: remarks.notes.get(id) ?? '', annotate: this.note,
                      marked: this.marked.includes(id), markable: list.length >= FEWEST_COMPARED && (this.marked.includes(id) || this.marked.length < MOST_COMPARED), mark: this.mark,
                    })}
                  </li>
                `,
              )}
            </ol>
            ${last ? note : nothing}
            <p class="screen-only"><button class="clear" @click=${this.clear}>${say('list.clear')}</button></p>
            ${paperFoot(list, entries)}
          `}
    `;
  }

  /** The comparison, or how to begin one. */
  private compared() {
    const services = this.marked.map((id) => this.entries.get(id)).filter((entry): entry is Kept => typeof entry === 'object');
    if (this.comparing && services.length >= FEWEST_COMPARED) {
      return compareView(services, this.asked, this.closeCompared);
    }
    return this.list.length < FEWEST_COMPARED
      ? nothing
      : html`<p class="screen-only compare-way">
          ${services.length < FEWEST_COMPARED
            ? html`<span class="quiet">${say('compare.how', { most: MOST_COMPARED })}</span>`
            : html`<button class="compare-start" @click=${this.compare}>${say('compare.start', { count: services.length })}</button>`}
        </p>`;
  }
}

function today(): string {
  return withOrdinal(new Date().toLocaleDateString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' }));
}
