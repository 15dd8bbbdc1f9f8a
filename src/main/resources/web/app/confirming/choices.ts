import type { Asked, Choice, FactQuestion, RecordQuestion } from './api-types';

/** What somebody is about to say, fact by fact, until it is sent. In memory alone: it goes with the tab. */
export class Choices {
  private readonly said = new Map<string, Choice>();
  private readonly gone = new Set<string>();

  get isEmpty(): boolean {
    return this.said.size === 0 && this.gone.size === 0;
  }

  of(record: RecordQuestion, field: string): Choice | undefined {
    return this.said.get(key(record.id, field));
  }

  /** Saying the same once more takes it back. */
  say(record: RecordQuestion, field: string, choice: Choice): void {
    const known = this.of(record, field);
    if (known?.said === choice.said && choice.said !== 'correct') {
      this.said.delete(key(record.id, field));
    } else {
      this.said.set(key(record.id, field), choice);
    }
    this.gone.delete(record.id);
  }

  forget(record: RecordQuestion, field: string): void {
    this.said.delete(key(record.id, field));
  }

  /** Everything that nobody said anything of is right. */
  allRight(record: RecordQuestion): void {
    this.gone.delete(record.id);
    for (const { fact } of record.facts) {
      if (!this.of(record, fact.field)) {
        this.said.set(key(record.id, fact.field), { said: 'yes' });
      }
    }
  }

  isGone({ id }: RecordQuestion): boolean {
    return this.gone.has(id);
  }

  sayGone({ id }: RecordQuestion, gone: boolean): void {
    if (gone) {
      [...this.said.keys()].filter((one) => one.startsWith(`${id} `)).forEach((one) => this.said.delete(one));
      this.gone.add(id);
    } else {
      this.gone.delete(id);
    }
  }

  clear(): void {
    this.said.clear();
    this.gone.clear();
  }

  /** As the interface takes it. */
  body({ records }: Asked): object {
    return {
      records: records.flatMap((record) => {
        const facts = questions(record).flatMap(({ fact: { field } }) => {
          const choice = this.of(record, field);
          return choice ? [{ field, said: choice.said, ...(choice.cells ? { cells: choice.cells } : {}) }] : [];
        });
        const gone = this.isGone(record);
        return facts.length > 0 || gone ? [{ id: record.id, version: record.version, facts, ...(gone ? { gone } : {}) }] : [];
      }),
    };
  }
}

function key(record: string, field: string): string {
  return `${record} ${field}`;
}

/** Facts that are asked about, and those that may be added. */
export function questions({ facts, missing }: RecordQuestion): FactQuestion[] {
  return [...facts, ...missing];
}

/** How many facts are neither answered nor about to be. */
export function countLeft(record: RecordQuestion, choices: Choices): number {
  return record.closedOn || record.gone || choices.isGone(record) ? 0 : record.facts.filter(({ fact, answer }) => !answer && !choices.of(record, fact.field)).length;
}
