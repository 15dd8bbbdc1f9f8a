import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { RoomState } from '../api-types';

const STATES: RoomState[] = ['open', 'waiting-list', 'full'];

/** Whoever can say whether there is room, and whether that is under way. */
export interface RoomKeeper {
  saving: boolean;
  sayRoom: (state: RoomState | null) => unknown;
}

/** After a call: full, a waiting list, or room. Dated today; said again, it is taken back. */
@customElement('room-buttons')
export class RoomButtons extends LightElement {
  @property({ attribute: false }) state?: RoomState;
  @property({ attribute: false }) keeper!: RoomKeeper;

  override render() {
    return html`
      <div class="room" role="group" aria-labelledby="room-title">
        <p id="room-title">${say('say-room.title')}</p>
        <div class="ways">
          ${STATES.map(
            (state) => html`<button type="button" aria-pressed=${state === this.state} @click=${() => void this.keeper.sayRoom(state === this.state ? null : state)}>${say(`say-room.${state}`)}</button>`,
          )}
        </div>
        ${this.state === undefined ? nothing : html`<p class="quiet">${say('say-room.how')}</p>`}
      </div>
    `;
  }
}
