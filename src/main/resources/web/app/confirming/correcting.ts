import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Editing } from '../editing/fields/editing';
import type { Known } from '../editing/known';
import { valueOf } from '../editing/values';
import type { Choice, Fact, Preview, RecordQuestion } from './api-types';
import { ask } from './confirmation-api';

/** Long enough for a word, short enough that what was understood is there when somebody looks up. */
const PAUSE = 400;

const NOTHING: Preview = { changes: [], findings: [], understood: {}, questions: [] };

/** The one fact that is being corrected, and what the server understands of what is typed. */
export class Correcting implements ReactiveController {
  record?: RecordQuestion;
  fact?: Fact;

  private cells: Record<string, string> = {};
  private preview = NOTHING;
  private pause = 0;
  private running?: AbortController;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly token: () => string,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  isOf(record: RecordQuestion, fact: Fact): boolean {
    return this.record?.id === record.id && this.fact?.field === fact.field;
  }

  start(record: RecordQuestion, fact: Fact, choice?: Choice): void {
    this.stop();
    this.record = record;
    this.fact = fact;
    this.cells = { ...choice?.cells };
    this.preview = NOTHING;
    this.host.requestUpdate();
  }

  end(): void {
    this.stop();
    this.record = this.fact = undefined;
    this.host.requestUpdate();
  }

  /** Reads what is typed once more before it is kept: what cannot be stored so is told at its field. */
  async finish(): Promise<Record<string, string> | undefined> {
    await this.load();
    if (this.preview.findings.some(({ severity }) => severity === 'error')) {
      return undefined;
    }
    return this.cells;
  }

  /** What the answer of everything said of it. */
  find(findings: Preview['findings']): void {
    this.preview = { ...this.preview, findings };
    this.host.requestUpdate();
  }

  editing(known: Known): Editing {
    const stored = this.fact?.cells ?? [];
    return {
      value: (column) => this.cells[column] ?? valueOf(stored, column),
      type: (column, value) => {
        const { [column]: before, ...others } = this.cells;
        this.cells = value === valueOf(stored, column) ? others : { ...others, [column]: value };
        this.stop();
        this.pause = setTimeout(() => void this.load(), PAUSE);
        this.host.requestUpdate();
      },
      findings: (column) => (column === this.place() ? this.preview.findings : []),
      understood: this.preview.understood,
      known,
    };
  }

  /** Findings are told at the first field that was typed in. */
  private place(): string | undefined {
    const cells = this.fact?.cells ?? [];
    return (cells.find(({ column }) => column in this.cells) ?? cells[0])?.column;
  }

  private async load(): Promise<void> {
    this.stop();
    if (!this.record || Object.keys(this.cells).length === 0) {
      this.preview = NOTHING;
      this.host.requestUpdate();
      return;
    }
    const { signal } = (this.running = new AbortController());
    try {
      this.preview = await ask<Preview>(this.token(), '/preview', { id: this.record.id, cells: this.cells }, signal);
      this.host.requestUpdate();
    } catch {
      // It is read again when it is sent.
    }
  }

  private stop(): void {
    clearTimeout(this.pause);
    this.running?.abort();
  }
}
