import type { ReactiveControllerHost } from 'lit';
import { say } from '../../words/words';
import { merged } from '../kept/parts';
import { StepKeeper, type Stepping } from '../kept/step-keeper';
import type { KeptEvent } from './api-types';
import { eventDrafts } from './draft';
import { contentOf, requestOf, type EventContent } from './event-content';

const EVENTS: Stepping<KeptEvent, EventContent> = { path: 'events', words: 'event', drafts: eventDrafts, contentOf, requestOf, merged };

/** Reads one event, and does what is done to it. */
export class EventKeeper extends StepKeeper<KeptEvent, EventContent> {
  constructor(host: ReactiveControllerHost, after: () => void, opened: (id: string) => void) {
    super(host, after, opened, EVENTS);
  }

  /** @param original when it was planned to begin */
  readonly cancelTime = (original: string) =>
    this.attempt(async () => {
      const { base } = this.draft;
      return (await this.act('/cancellations', { body: { original } })) ? { text: say('event.done.cancel-time'), undo: () => void this.putBack(base) } : undefined;
    });
}
