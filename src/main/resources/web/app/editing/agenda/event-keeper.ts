import type { ReactiveControllerHost } from 'lit';
import { say } from '../../words/words';
import { send } from '../edit-api';
import { Keeper, type Keeping } from '../kept/keeper';
import type { Done } from '../record/save-bar';
import type { KeptEvent, Step } from './api-types';
import { eventDrafts } from './draft';
import { contentOf, merged, requestOf, type EventContent } from './event-content';

const EVENTS: Keeping<KeptEvent, EventContent> = { path: 'events', drafts: eventDrafts, contentOf, merged };

/** Reads one event, and does what is done to it. */
export class EventKeeper extends Keeper<KeptEvent, EventContent> {
  constructor(host: ReactiveControllerHost, after: () => void, opened: (id: string) => void) {
    super(host, after, opened, EVENTS);
  }

  readonly save = () =>
    this.attempt(async () => {
      const { content, base } = this.draft;
      const { stored } = this;
      if (!(await this.store(content, requestOf(content)))) {
        return undefined;
      }
      return { text: say('keep.saved'), undo: stored ? () => void this.putBack(base) : undefined };
    });

  readonly step = (step: Step) =>
    this.attempt(async () => {
      if (this.draft.isChanged && step !== 'delete' && !(await this.store(this.draft.content, requestOf(this.draft.content)))) {
        return undefined;
      }
      const { content } = this.draft;
      const status = this.stored?.status;
      if (!(await this.act('/steps', { body: { step } }))) {
        return undefined;
      }
      if (step === 'delete') {
        this.gone();
        return { text: say('event.done.delete'), undo: () => void this.addAgain(content) };
      }
      const back: Step | undefined = step === 'publish' ? (status === 'cancelled' ? 'cancel' : 'withdraw') : status === 'published' ? 'publish' : undefined;
      return { text: say(`event.done.${step}`), undo: back && (() => void this.step(back)) };
    });

  /** @param original when it was planned to begin */
  readonly cancelTime = (original: string) =>
    this.attempt(async () => {
      const { base } = this.draft;
      return (await this.act('/cancellations', { body: { original } })) ? { text: say('event.done.cancel-time'), undo: () => void this.putBack(base) } : undefined;
    });

  private readonly putBack = (content: EventContent) =>
    this.attempt(async () => ((await this.store(content, requestOf(content))) ? { text: say('event.undone') } : undefined));

  private readonly addAgain = (content: EventContent) =>
    this.attempt(async (): Promise<Done> => {
      const added = await send<KeptEvent>('POST', 'events', { body: requestOf(content) });
      this.opened(added.id);
      return { text: say('event.undone') };
    });
}
