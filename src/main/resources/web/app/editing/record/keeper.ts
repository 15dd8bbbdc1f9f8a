import { listed } from '../../words/texts';
import { say } from '../../words/words';
import type { ClosureRequest, EditRecord, Fact, HistoryChange, Proposal, RoomState, Saved } from '../api-types';
import { fieldName } from '../columns';
import { isSignedOut, read, send } from '../edit-api';
import { Attempting } from './attempting';
import { draftOf, type Draft } from './draft';
import type { Done } from './save-bar';

/** Reads one record, and does what is done to it. What hinders it is told, and what was typed stays. */
export class RecordKeeper extends Attempting {
  record?: EditRecord;
  failure?: unknown;

  private running?: AbortController;

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.running?.abort();
  }

  get draft(): Draft {
    return draftOf(this.record?.id ?? '');
  }

  async load(id: string): Promise<void> {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    try {
      const [record, waiting] = await Promise.all([read<EditRecord>(`records/${encodeURIComponent(id)}`, signal), proposals(signal)]);
      this.record = {
        ...record,
        facts: record.facts.map((fact) => ({ ...fact, cells: fact.cells ?? [], proposal: waiting.find(({ service, field }) => service === id && field === fact.field) })),
      };
      this.failure = undefined;
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      this.failure = failure;
    }
    this.host.requestUpdate();
  }

  /** Forgets what is told of another record. */
  leave(): void {
    this.record = this.failure = undefined;
    this.forget();
  }

  private path(part = ''): string {
    return `records/${encodeURIComponent(this.record?.id ?? '')}${part}`;
  }

  readonly save = () =>
    this.attempt(async () => {
      const { draft, record } = this;
      const { cells } = draft;
      const saved = await send<Saved>('PATCH', this.path(), { body: { cells }, version: draft.version ?? record!.version });
      draft.sent(cells);
      return this.renewed({ text: this.told(saved), saved, undo: () => void this.undo(saved.applied ?? []) }, (saved.applied ?? []).length > 0, saved.id);
    });

  readonly confirm = (fact: Fact) =>
    this.attempt(async () => {
      await send<Saved>('PATCH', this.path(), { body: { cells: {}, confirm: [fact.field] }, version: this.record!.version });
      return this.renewed({ text: say('edit.confirmed', { what: fieldName(fact.field) }) });
    });

  /** What somebody else saved stays. */
  keepTheirs(): Promise<Done> {
    return this.renewed({ text: say('edit.conflict.kept') });
  }

  readonly close = (body: ClosureRequest) =>
    this.attempt(async () => {
      await send('POST', this.path('/closure'), { body });
      const proposed = this.record!.may.close === 'proposed';
      return this.renewed({ text: say(proposed ? 'edit.close.proposed' : 'edit.closed'), undo: () => void this.reopen() }, !proposed);
    });

  readonly reopen = () =>
    this.attempt(async () => {
      await send('DELETE', this.path('/closure'));
      return this.renewed({ text: say('edit.reopened') });
    });

  readonly sayRoom = (state: RoomState | null) =>
    this.attempt(async () => {
      await send('PUT', this.path('/availability'), { body: { state } });
      return this.renewed({ text: say(state === null ? 'say-room.unsaid' : `say-room.said.${state}`) });
    });

  /** Takes back one change of the history. */
  readonly undoChange = (change: HistoryChange) =>
    this.attempt(async () => {
      await this.takeBack(change);
      return this.renewed({ text: say('edit.undone') });
    });

  /** Takes back what was saved last of some facts. */
  readonly undo = (fields: readonly string[]) =>
    this.attempt(async () => {
      const { changes } = await read<{ changes: HistoryChange[] }>(this.path('/history'));
      // The latest come first.
      for (const last of fields.flatMap((field) => changes.find((change) => change.field === field) ?? [])) {
        await this.takeBack(last);
      }
      return this.renewed({ text: say('edit.undone') });
    });

  private async takeBack({ number }: HistoryChange): Promise<void> {
    await send('POST', this.path('/undo'), { body: { change: number } });
  }

  /** What was done, once the record is read anew. */
  private async renewed(done: Done, undoable = true, id: string = this.record!.id): Promise<Done> {
    await this.load(id);
    if (this.failure && isSignedOut(this.failure)) {
      this.failure = undefined;
    }
    return undoable ? done : { ...done, undo: undefined };
  }

  private told({ applied = [], proposed = [] }: Saved): string {
    const called = (fields: readonly string[]) => listed(fields.map(fieldName));
    return [applied.length > 0 ? say('edit.saved', { what: called(applied) }) : '', proposed.length > 0 ? say('edit.proposal-made', { what: called(proposed) }) : ''].filter(Boolean).join(' ');
  }
}

/** Without them a record can be edited too. */
async function proposals(signal: AbortSignal): Promise<Proposal[]> {
  try {
    return (await read<{ proposals: Proposal[] }>('proposals', signal)).proposals;
  } catch {
    return [];
  }
}
