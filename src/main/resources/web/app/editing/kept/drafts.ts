/** What somebody typed of something that is stored as a whole, and what it was before. */
export class Draft<C> {
  /** As it was stored when the first of it was typed. */
  base: C;
  version?: string;
  content: C;

  constructor(
    empty: C,
    private readonly isSame: (one: C, other: C) => boolean,
  ) {
    this.base = this.content = empty;
  }

  get isChanged(): boolean {
    return !this.isSame(this.base, this.content);
  }

  /** What is stored now, if nothing is typed that would be lost by it. */
  follow(stored: C, version: string): void {
    if (!this.isChanged) {
      this.settle(stored, version);
    }
  }

  settle(stored: C, version: string): void {
    this.base = this.content = stored;
    this.version = version;
  }
}

/** What is typed of all things of a kind, by their ids. Kept as long as the page is open, whatever else is looked at meanwhile. */
export class Drafts<C> {
  private readonly drafts = new Map<string, Draft<C>>();

  constructor(
    private readonly empty: () => C,
    private readonly isSame: (one: C, other: C) => boolean,
  ) {
    // Whoever closes the page would lose it.
    addEventListener('beforeunload', (event) => {
      if (this.unsaved() > 0) {
        event.preventDefault();
      }
    });
  }

  /** @param id of the thing, or `new` */
  of(id: string): Draft<C> {
    const draft = this.drafts.get(id) ?? new Draft(this.empty(), this.isSame);
    this.drafts.set(id, draft);
    return draft;
  }

  forget(id: string): void {
    this.drafts.delete(id);
  }

  /** In how many something is typed and not saved. */
  unsaved(): number {
    return [...this.drafts.values()].filter(({ isChanged }) => isChanged).length;
  }

  isUnsaved(id: string): boolean {
    return this.drafts.get(id)?.isChanged ?? false;
  }
}
