import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../../api/answered';
import { LightElement } from '../../parts/light-element';
import { say } from '../../words/words';
import type { EditRecord, RoomState } from '../api-types';
import { editLink } from '../at';
import { read, send } from '../edit-api';
import { factsOf, GROUPS } from '../groups';
import { can, mayBeSignedIn, session } from '../session';
import './room-buttons';
import { roomOf } from './room-of';

const ACTIONS = ['edit', 'edit-guarded', 'say-availability'];
const MOST_GROUPS = 5;

/** On the page of a service, for whoever is signed in and may: full or not, and straight to what is to be corrected. */
@customElement('service-tools')
export class ServiceTools extends LightElement {
  @property({ attribute: false }) service = '';

  @state() private record?: EditRecord;
  @state() private said = '';
  @state() private failed = '';

  saving = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service')) {
      this.record = undefined;
      this.said = this.failed = '';
      void this.load();
    }
  }

  private async load(): Promise<void> {
    try {
      if (mayBeSignedIn() && can(await session(), ...ACTIONS)) {
        this.record = await read<EditRecord>(this.path());
      }
    } catch {
      // Whoever may not, or cannot now, sees the page as everybody does.
    }
  }

  private path(part = ''): string {
    return `records/${encodeURIComponent(this.service)}${part}`;
  }

  readonly sayRoom = async (room: RoomState | null) => {
    this.said = this.failed = '';
    try {
      await send('PUT', this.path('/availability'), { body: { state: room } });
      this.record = await read<EditRecord>(this.path());
      this.said = say(room === null ? 'say-room.unsaid' : `say-room.said.${room}`);
    } catch (failure) {
      this.failed = (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('say-room.failed');
    }
  };

  override render() {
    const { record } = this;
    if (!record) {
      return nothing;
    }
    const groups = GROUPS.filter((group) => factsOf(group, record).some(({ may }) => may !== 'refused')).slice(0, MOST_GROUPS);
    return html`
      <section class="service-tools" aria-label=${say('edit.here')}>
        ${record.may.sayAvailability === 'refused' || record.closedOn ? nothing : html`<room-buttons .state=${roomOf(record)} .keeper=${this}></room-buttons>`}
        <p role="status" class="quiet">${this.said}</p>
        ${this.failed ? html`<p class="fault" role="alert">${this.failed}</p>` : nothing}
        ${groups.length > 0
          ? html`<p class="edit-here">${say('edit.here')}
              ${groups.map(({ id, title }) => html`<a href=${editLink({ tab: 'record', id: record.id, part: id })}>${say(title)}</a>`)}
              <a href=${editLink({ tab: 'record', id: record.id })}>${say('edit.here.all')}</a></p>`
          : nothing}
      </section>
    `;
  }
}
