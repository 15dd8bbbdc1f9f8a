import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listed } from '../../words/texts';
import { say } from '../../words/words';
import type { EditRecord, Fact, HistoryChange, Proposal, RoomState, Saved } from '../api-types';
import { fieldName } from '../columns';
import { isSignedOut, read, send } from '../edit-api';
import { currentSession, isSignedIn } from '../session';
import { draftOf, type Draft } from './draft';
import type { Done } from './save-bar';
import { hindrance, type Hindrance } from './saving';

/** Reads one record, and does what is done to it. What hinders it is told, and what was typed stays. */
export class RecordKeeper implements ReactiveController {
  record?: EditRecord;
  failure?: unknown;
  saving = false;
  hindrance?: Hindrance;
  done?: Done;

  private pending?: () => Promise<Done | undefined>;
  private running?: AbortController;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Called when something was done, or could not be. */
    private readonly after: () => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('focus', this.back);
  }

  hostDisconnected(): void {
    removeEventListener('focus', this.back);
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
    this.record = this.failure = this.hindrance = this.done = this.pending = undefined;
  }

  /** Does a thing; or says why not, and does it once nothing hinders it any more. */
  async attempt(action: () => Promise<Done | undefined>): Promise<void> {
    if (this.saving) {
      return;
    }
    this.saving = true;
    this.hindrance = this.done = undefined;
    this.pending = action;
    this.host.requestUpdate();
    try {
      this.done = await action();
      this.pending = undefined;
    } catch (failure) {
      this.hindrance = hindrance(failure);
    }
    this.saving = false;
    this.host.requestUpdate();
    this.after();
  }

  /** After somebody signed in again, or the connection is back. */
  readonly again = async (): Promise<void> => {
    await currentSession().catch(() => undefined);
    if (this.pending) {
      await this.attempt(this.pending);
    }
  };

  private readonly back = async () => {
    if (this.hindrance?.kind === 'signed-out' && isSignedIn(await currentSession().catch(() => ({ state: 'signed-out' })))) {
      await this.again();
    }
  };

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

  readonly close = () =>
    this.attempt(async () => {
      await send('POST', this.path('/closure'));
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
