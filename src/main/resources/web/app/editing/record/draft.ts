import type { Bilingual } from '../../api/types';
import type { EditRecord, Fact } from '../api-types';
import { valueOf } from '../values';

/** What somebody typed for a record and has not saved. Kept as long as the page is open, whatever else is looked at meanwhile. */
export class Draft {
  private readonly typed = new Map<string, string>();
  /** The version of the record that was on the screen when the first of it was typed. */
  version?: string;
  /** Of the record. */
  name?: Bilingual;

  get isEmpty(): boolean {
    return this.typed.size === 0;
  }

  get cells(): Record<string, string> {
    return Object.fromEntries(this.typed);
  }

  value(column: string, cells: Fact['cells']): string {
    return this.typed.get(column) ?? valueOf(cells, column);
  }

  type(column: string, value: string, record: EditRecord): void {
    const known = record.facts.flatMap((fact) => fact.cells);
    if (value === valueOf(known, column)) {
      this.typed.delete(column);
    } else {
      this.version ??= record.version;
      this.name = record.name;
      this.typed.set(column, value);
    }
    this.settle();
  }

  has({ cells }: Fact): boolean {
    return cells.some(({ column }) => this.typed.has(column));
  }

  /** Takes back what was typed for a fact. */
  forget({ cells }: Fact): void {
    cells.forEach(({ column }) => this.typed.delete(column));
    this.settle();
  }

  /** What was sent is saved; what was typed meanwhile is not. */
  sent(cells: Record<string, string>): void {
    Object.entries(cells).forEach(([column, value]) => this.typed.get(column) === value && this.typed.delete(column));
    this.version = undefined;
  }

  clear(): void {
    this.typed.clear();
    this.settle();
  }

  private settle(): void {
    if (this.isEmpty) {
      this.version = undefined;
    }
  }
}

const drafts = new Map<string, Draft>();

export function draftOf(id: string): Draft {
  const draft = drafts.get(id) ?? new Draft();
  drafts.set(id, draft);
  return draft;
}

/** The records of which something is typed and not saved. */
export function unsaved(): { id: string; name: Bilingual }[] {
  return [...drafts].filter(([, draft]) => !draft.isEmpty).map(([id, { name }]) => ({ id, name: name ?? { fr: id, nl: id } }));
}

// Whoever closes the page would lose it.
addEventListener('beforeunload', (event) => {
  if (unsaved().length > 0) {
    event.preventDefault();
  }
});
