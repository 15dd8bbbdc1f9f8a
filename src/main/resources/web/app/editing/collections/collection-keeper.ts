import type { ReactiveControllerHost } from 'lit';
import { Refused } from '../../api/answered';
import { say } from '../../words/words';
import { isSignedOut, read, send } from '../edit-api';
import { Attempting } from '../record/attempting';
import type { Done } from '../record/save-bar';
import type { KeptCollection, Step } from './api-types';
import { contentOf, requestOf, type Content } from './content';
import { draftOf, forgetDraft, type CollectionDraft } from './draft';
import { merged } from './merging';

const CONFLICT = 412;
export const NEW_ID = 'new';

/** Reads one collection, and does what is done to it. What hinders it is told, and what was typed stays. */
export class CollectionKeeper extends Attempting {
  id = NEW_ID;
  stored?: KeptCollection;
  failure?: unknown;
  /** What somebody else stored meanwhile. */
  theirs?: KeptCollection;
  deleted = false;

  constructor(
    host: ReactiveControllerHost,
    after: () => void,
    private readonly opened: (id: string | undefined) => void,
  ) {
    super(host, after);
  }

  get draft(): CollectionDraft {
    return draftOf(this.id);
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
      const stored = await read<KeptCollection>(`collections/${encodeURIComponent(id)}`);
      if (this.id === id) {
        this.stored = stored;
        this.draft.follow(contentOf(stored), stored.version);
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

  /** @param revised whether all of it was looked through */
  readonly save = (revised: boolean) =>
    this.attempt(async () => {
      const { content, base } = this.draft;
      const { stored } = this;
      if (!(await this.store(content, revised))) {
        return undefined;
      }
      return { text: say(revised ? 'keep.revised' : 'keep.saved'), undo: stored && !revised ? () => void this.putBack(base) : undefined };
    });

  readonly step = (step: Step) =>
    this.attempt(async () => {
      if (this.draft.isChanged && step !== 'delete' && !(await this.store(this.draft.content, false))) {
        return undefined;
      }
      const { content } = this.draft;
      if (!(await this.guarded(() => send<KeptCollection>('POST', this.path('/steps'), { body: { step }, version: this.draft.version })))) {
        return undefined;
      }
      if (step === 'delete') {
        forgetDraft(this.id);
        this.stored = undefined;
        this.deleted = true;
      }
      const back: Record<Step, () => void> = { publish: () => void this.step('withdraw'), withdraw: () => void this.step('publish'), delete: () => void this.addAgain(content) };
      return { text: say(`keep.done.${step}`), undo: back[step] };
    });

  /** All sections from a table; what stood there can be had again. */
  readonly fill = (table: Blob) =>
    this.attempt(async () => {
      // Texts that are typed are no part of the table.
      if (this.draft.isChanged && !(await this.store(this.draft.content, false))) {
        return undefined;
      }
      const { base } = this.draft;
      const filled = await this.guarded(() => send<KeptCollection>('POST', this.path('/table'), { table, version: this.draft.version }));
      return filled ? { text: say('keep.table.done', { count: filled.sections.flatMap(({ items }) => items).length }), undo: () => void this.putBack(base) } : undefined;
    });

  /** Goes on after a conflict with what was decided. */
  decide(content: Content): void {
    const { theirs, draft } = this;
    if (theirs) {
      draft.settle(contentOf(theirs), theirs.version);
      draft.content = content;
      this.stored = theirs;
      this.theirs = undefined;
      this.host.requestUpdate();
    }
  }

  private readonly putBack = (content: Content) =>
    this.attempt(async () => ((await this.store(content, false)) ? { text: say('keep.undone') } : undefined));

  private readonly addAgain = (content: Content) =>
    this.attempt(async (): Promise<Done> => {
      const added = await send<KeptCollection>('POST', 'collections', { body: requestOf(content, false) });
      this.opened(added.id);
      return { text: say('keep.undone') };
    });

  private async store(content: Content, revised: boolean): Promise<KeptCollection | undefined> {
    const body = requestOf(content, revised);
    if (this.id !== NEW_ID) {
      return this.guarded(() => send<KeptCollection>('PUT', this.path(), { body, version: this.draft.version }));
    }
    const added = await send<KeptCollection>('POST', 'collections', { body });
    const typed = this.draft.content;
    forgetDraft(NEW_ID);
    this.id = added.id;
    this.draft.content = typed;
    this.took(added, content);
    this.opened(added.id);
    return added;
  }

  /** Nothing where somebody else stored something meanwhile: then it is read, to be put together with what was typed. */
  private async guarded(change: () => Promise<KeptCollection>): Promise<KeptCollection | undefined> {
    const sent = this.draft.content;
    try {
      const stored = await change();
      this.took(stored, sent);
      return stored;
    } catch (failure) {
      if (failure instanceof Refused && failure.status === CONFLICT) {
        this.theirs = await read<KeptCollection>(`collections/${encodeURIComponent(this.id)}`);
        return undefined;
      }
      throw failure;
    }
  }

  /** What was typed while it was on its way is not saved, and stays. */
  private took(stored: KeptCollection, sent: Content): void {
    const { draft } = this;
    const now = contentOf(stored);
    const typed = draft.content === sent ? now : merged(sent, draft.content, now).content;
    this.stored = stored;
    draft.settle(now, stored.version);
    draft.content = typed;
  }

  private path(part = ''): string {
    return `collections/${encodeURIComponent(this.id)}${part}`;
  }
}
