import { isSame, NEW, type Content } from './content';

/** What somebody typed of a collection, and what it was before. Kept as long as the page is open, whatever else is looked at meanwhile. */
export class CollectionDraft {
  /** As it was stored when the first of it was typed. */
  base: Content = NEW;
  version?: string;
  content: Content = NEW;

  get isChanged(): boolean {
    return !isSame(this.base, this.content);
  }

  /** What is stored now, if nothing is typed that would be lost by it. */
  follow(stored: Content, version: string): void {
    if (!this.isChanged) {
      this.settle(stored, version);
    }
  }

  settle(stored: Content, version: string): void {
    this.base = this.content = stored;
    this.version = version;
  }
}

const drafts = new Map<string, CollectionDraft>();

/** @param id of the collection, or `new` */
export function draftOf(id: string): CollectionDraft {
  const draft = drafts.get(id) ?? new CollectionDraft();
  drafts.set(id, draft);
  return draft;
}

export function forgetDraft(id: string): void {
  drafts.delete(id);
}

/** In how many collections something is typed and not saved. */
export function unsavedCollections(): number {
  return [...drafts.values()].filter(({ isChanged }) => isChanged).length;
}

/** Whether something is typed of a collection and not saved. */
export function isUnsaved(id: string): boolean {
  return drafts.get(id)?.isChanged ?? false;
}

// Whoever closes the page would lose it.
addEventListener('beforeunload', (event) => {
  if (unsavedCollections() > 0) {
    event.preventDefault();
  }
});
