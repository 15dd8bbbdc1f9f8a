import type { ReactiveControllerHost } from 'lit';
import { say } from '../../words/words';
import { send } from '../edit-api';
import { Keeper, type Keeping } from '../kept/keeper';
import type { Done } from '../record/save-bar';
import type { KeptCollection, Step } from './api-types';
import { contentOf, requestOf, type Content } from './content';
import { collectionDrafts } from './draft';
import { merged } from './merging';

const COLLECTIONS: Keeping<KeptCollection, Content> = { path: 'collections', drafts: collectionDrafts, contentOf, merged };

/** Reads one collection, and does what is done to it. */
export class CollectionKeeper extends Keeper<KeptCollection, Content> {
  constructor(host: ReactiveControllerHost, after: () => void, opened: (id: string) => void) {
    super(host, after, opened, COLLECTIONS);
  }

  /** @param revised whether all of it was looked through */
  readonly save = (revised: boolean) =>
    this.attempt(async () => {
      const { content, base } = this.draft;
      const { stored } = this;
      if (!(await this.write(content, revised))) {
        return undefined;
      }
      return { text: say(revised ? 'keep.revised' : 'keep.saved'), undo: stored && !revised ? () => void this.putBack(base) : undefined };
    });

  readonly step = (step: Step) =>
    this.attempt(async () => {
      if (this.draft.isChanged && step !== 'delete' && !(await this.write(this.draft.content, false))) {
        return undefined;
      }
      const { content } = this.draft;
      if (!(await this.act('/steps', { body: { step } }))) {
        return undefined;
      }
      if (step === 'delete') {
        this.gone();
      }
      const back: Record<Step, () => void> = { publish: () => void this.step('withdraw'), withdraw: () => void this.step('publish'), delete: () => void this.addAgain(content) };
      return { text: say(`keep.done.${step}`), undo: back[step] };
    });

  /** All sections from a table; what stood there can be had again. */
  readonly fill = (table: Blob) =>
    this.attempt(async () => {
      // Texts that are typed are no part of the table.
      if (this.draft.isChanged && !(await this.write(this.draft.content, false))) {
        return undefined;
      }
      const { base } = this.draft;
      const filled = await this.act('/table', { table });
      return filled ? { text: say('keep.table.done', { count: filled.sections.flatMap(({ items }) => items).length }), undo: () => void this.putBack(base) } : undefined;
    });

  private write(content: Content, revised: boolean): Promise<KeptCollection | undefined> {
    return this.store(content, requestOf(content, revised));
  }

  private readonly putBack = (content: Content) =>
    this.attempt(async () => ((await this.write(content, false)) ? { text: say('keep.undone') } : undefined));

  private readonly addAgain = (content: Content) =>
    this.attempt(async (): Promise<Done> => {
      const added = await send<KeptCollection>('POST', 'collections', { body: requestOf(content, false) });
      this.opened(added.id);
      return { text: say('keep.undone') };
    });
}
