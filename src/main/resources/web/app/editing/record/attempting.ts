import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentSession, isSignedIn } from '../session';
import type { Done } from './save-bar';
import { hindrance, type Hindrance } from './saving';

/** Does one thing after the other; what hinders one is told, and it is done once nothing does any more. */
export class Attempting implements ReactiveController {
  saving = false;
  hindrance?: Hindrance;
  done?: Done;

  private pending?: () => Promise<Done | undefined>;

  /** @param after called when something was done, or could not be */
  constructor(
    protected readonly host: ReactiveControllerHost,
    private readonly after: () => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('focus', this.back);
  }

  hostDisconnected(): void {
    removeEventListener('focus', this.back);
  }

  async attempt(action: () => Promise<Done | undefined>): Promise<void> {
    if (this.saving) {
      return;
    }
    this.forget();
    this.saving = true;
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

  protected forget(): void {
    this.hindrance = this.done = this.pending = undefined;
  }
}
