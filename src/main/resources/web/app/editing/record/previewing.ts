import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Preview } from '../api-types';
import { send } from '../edit-api';

/** Long enough for a word, short enough that what was understood is there when somebody looks up. */
const PAUSE = 400;

const NOTHING: Preview = { changes: [], findings: [], understood: {}, questions: [] };

/** Asks what changes by what is typed, a while after the last letter. What cannot be had now is told when it is saved. */
export class Previewing implements ReactiveController {
  preview: Preview = NOTHING;

  private pause = 0;
  private running?: AbortController;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** @param path of what is edited */
  ask(path: string, cells: Record<string, string>): void {
    this.stop();
    if (Object.keys(cells).length === 0) {
      this.preview = NOTHING;
      this.host.requestUpdate();
      return;
    }
    this.pause = setTimeout(() => void this.load(path, cells), PAUSE);
  }

  /** At once, where something is about to be decided by it. */
  async load(path: string, cells: Record<string, string>): Promise<void> {
    this.stop();
    const { signal } = (this.running = new AbortController());
    try {
      this.preview = await send<Preview>('POST', `${path}/preview`, { body: { cells }, signal });
      this.host.requestUpdate();
    } catch {
      // What was found before may no longer be true, but tells more than nothing.
    }
  }

  /** What an attempt to save has found. */
  find(findings: Preview['findings']): void {
    this.preview = { ...this.preview, findings };
    this.host.requestUpdate();
  }

  clear(): void {
    this.stop();
    this.preview = NOTHING;
  }

  private stop(): void {
    clearTimeout(this.pause);
    this.running?.abort();
  }
}
