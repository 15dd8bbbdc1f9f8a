import type { ReactiveControllerHost } from 'lit';
import { say, sayOf } from '../../words/words';
import { send } from '../edit-api';
import type { Done } from '../record/save-bar';
import { Keeper, type Keeping, type Stored } from './keeper';

/** What is published and withdrawn by steps. */
export interface Stepped extends Stored {
  status: string;
}

export interface Stepping<S extends Stepped, C> extends Keeping<S, C> {
  /** What is sent to store a content. */
  requestOf(content: C): object;
  /** The words that say what was done: `event`. */
  words: string;
}

/** Reads one thing that is published by steps, and does what is done to it; each can be undone. */
export class StepKeeper<S extends Stepped, C> extends Keeper<S, C> {
  constructor(
    host: ReactiveControllerHost,
    after: () => void,
    opened: (id: string) => void,
    private readonly stepping: Stepping<S, C>,
  ) {
    super(host, after, opened, stepping);
  }

  readonly save = () =>
    this.attempt(async () => {
      const { content, base } = this.draft;
      const { stored } = this;
      if (!(await this.write(content))) {
        return undefined;
      }
      return { text: say('keep.saved'), undo: stored ? () => void this.putBack(base) : undefined };
    });

  readonly step = (step: string) =>
    this.attempt(async () => {
      if (this.draft.isChanged && step !== 'delete' && !(await this.write(this.draft.content))) {
        return undefined;
      }
      const { content } = this.draft;
      const status = this.stored?.status;
      if (!(await this.act('/steps', { body: { step } }))) {
        return undefined;
      }
      const text = sayOf(`${this.stepping.words}.done`, step)!;
      if (step === 'delete') {
        this.gone();
        return { text, undo: () => void this.addAgain(content) };
      }
      const back = step === 'publish' ? (status === 'cancelled' ? 'cancel' : 'withdraw') : status === 'published' ? 'publish' : undefined;
      return { text, undo: back && (() => void this.step(back)) };
    });

  protected readonly putBack = (content: C) =>
    this.attempt(async () => ((await this.write(content)) ? { text: this.undone() } : undefined));

  private readonly addAgain = (content: C) =>
    this.attempt(async (): Promise<Done> => {
      const added = await send<S>('POST', this.stepping.path, { body: this.stepping.requestOf(content) });
      this.opened(added.id);
      return { text: this.undone() };
    });

  private write(content: C): Promise<S | undefined> {
    return this.store(content, this.stepping.requestOf(content));
  }

  private undone(): string {
    return sayOf(this.stepping.words, 'undone')!;
  }
}
