import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from '../parts/announce';
import { PageElement } from '../parts/page-element';
import { NOTHING, type Question } from '../question/question';
import type { Shortlist } from '../route/fragment';
import { say } from '../words/words';
import { change, moved, without } from './change';
import { emptyList } from './empty';
import { entryView, nameOf } from './entry-view';
import { load, type Entry } from './kept';
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
  @state() private undo?: { list: Shortlist; at: number; text: string };

  @state() private place?: string;

  private readonly entries = new Map<string, Entry>();

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
    this.place = await placeOf(this.question, signal);
    if (this.place) {
      document.title = `${this.heading()} – Repère`;
    }
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
    this.undo = { list: this.list, at, text };
    announce(text);
    await this.relist(list);
    this.querySelector<HTMLElement>('.undo button')?.focus();
  }

  private readonly restore = async () => {
    const { list, at } = this.undo ?? { list: this.list, at: 0 };
    this.undo = undefined;
    announce(say('list.restored'));
    await this.relist(list);
    this.querySelector<HTMLElement>(`[data-id="${list[at]}"] h3 a, [data-id="${list[at]}"] button`)?.focus();
  };

  /** Shown at once, so that the focus can be led to where it belongs. */
  private async relist(list: Shortlist): Promise<void> {
    this.list = list;
    change(list);
    await this.updateComplete;
  }

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
    const room = roomFor(entries.filter((entry) => typeof entry === 'object'));
    const last = undo !== undefined && undo.at >= list.length;
    return html`
      <h2 id="answer" tabindex="-1">${this.heading()}</h2>
      <p class="quiet today">${say('list.today', { date: today() })}</p>
      ${list.length === 0
        ? html`${note} ${emptyList()}`
        : html`
            <share-panel .list=${list} .question=${this.question}></share-panel>
            ${this.place ? html`<p class="quiet screen-only">${say('list.paper-place')}</p>` : nothing}
            <ol class="kept-list ${room.size}">
              ${repeat(
                list,
                (id) => id,
                (id, index) => html`
                  <li data-id=${id}>
                    ${undo?.at === index ? note : nothing}
                    ${entryView(entries[index], id, { room, index, count: list.length, move: this.move, remove: this.takeOff, again: this.again })}
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
}

function today(): string {
  return new Date().toLocaleDateString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Brussels' });
}
