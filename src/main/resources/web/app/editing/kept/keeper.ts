import type { ReactiveControllerHost } from 'lit';
import { Refused } from '../../api/answered';
import { isSignedOut, read, send } from '../edit-api';
import { Attempting } from '../record/attempting';
import type { Draft, Drafts } from './drafts';

const CONFLICT = 412;
export const NEW_ID = 'new';

/** What is stored of something that is kept: each change names the version that it began with. */
export interface Stored {
  id: string;
  version: string;
}

/** How one kind of thing is kept. */
export interface Keeping<S extends Stored, C> {
  /** Of the interface: `collections`. */
  path: string;
  drafts: Drafts<C>;
  contentOf(stored: S): C;
  /** Puts together what two people changed of `base`. */
  merged(base: C, mine: C, theirs: C): { content: C };
}

/** Reads one thing that is kept as a whole, and stores what is typed of it. What hinders it is told, and what was typed stays. */
export class Keeper<S extends Stored, C> extends Attempting {
  id = NEW_ID;
  stored?: S;
  failure?: unknown;
  /** What somebody else stored meanwhile. */
  theirs?: S;
  deleted = false;

  constructor(
    host: ReactiveControllerHost,
    after: () => void,
    protected readonly opened: (id: string) => void,
    private readonly keeping: Keeping<S, C>,
  ) {
    super(host, after);
  }

  get draft(): Draft<C> {
    return this.keeping.drafts.of(this.id);
  }

  async load(id: string): Promise<void> {
    this.id = id;
    this.stored = this.theirs = this.failure = undefined;
    this.deleted = false;
    this.forget();
    this.host.requestUpdate();
    if (id === NEW_ID) {
      return;
    }
    try {
      const stored = await read<S>(this.path());
      if (this.id === id) {
        this.stored = stored;
        this.draft.follow(this.keeping.contentOf(stored), stored.version);
      }
    } catch (failure) {
      if (this.id === id) {
        this.failure = failure;
      }
    }
    this.host.requestUpdate();
  }

  get isLost(): boolean {
    return this.failure !== undefined && isSignedOut(this.failure);
  }

  /** Goes on after a conflict with what was decided. */
  decide(content: C): void {
    const { theirs, draft } = this;
    if (theirs) {
      draft.settle(this.keeping.contentOf(theirs), theirs.version);
      draft.content = content;
      this.stored = theirs;
      this.theirs = undefined;
      this.host.requestUpdate();
    }
  }

  /** @param body that says the content */
  protected async store(content: C, body: object): Promise<S | undefined> {
    if (this.id !== NEW_ID) {
      return this.guarded(() => send<S>('PUT', this.path(), { body, version: this.draft.version }));
    }
    const added = await send<S>('POST', this.keeping.path, { body });
    const typed = this.draft.content;
    this.keeping.drafts.forget(NEW_ID);
    this.id = added.id;
    this.draft.content = typed;
    this.took(added, content);
    this.opened(added.id);
    return added;
  }

  /** Something that is done to what is stored. */
  protected act(part: string, request: { body?: object; table?: Blob }): Promise<S | undefined> {
    return this.guarded(() => send<S>('POST', this.path(part), { ...request, version: this.draft.version }));
  }

  /** It is no more: nothing that is typed belongs to it. */
  protected gone(): void {
    this.keeping.drafts.forget(this.id);
    this.stored = undefined;
    this.deleted = true;
  }

  /** Nothing where somebody else stored something meanwhile: then it is read, to be put together with what was typed. */
  private async guarded(change: () => Promise<S>): Promise<S | undefined> {
    const sent = this.draft.content;
    try {
      const stored = await change();
      this.took(stored, sent);
      return stored;
    } catch (failure) {
      if (failure instanceof Refused && failure.status === CONFLICT) {
        this.theirs = await read<S>(this.path());
        return undefined;
      }
      throw failure;
    }
  }

  /** What was typed while it was on its way is not saved, and stays. */
  private took(stored: S, sent: C): void {
    const { draft } = this;
    const now = this.keeping.contentOf(stored);
    const typed = draft.content === sent ? now : this.keeping.merged(sent, draft.content, now).content;
    this.stored = stored;
    draft.settle(now, stored.version);
    draft.content = typed;
  }

  private path(part = ''): string {
    return `${this.keeping.path}/${encodeURIComponent(this.id)}${part}`;
  }
}
