import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import { say } from '../words/words';
import { failureView } from './failure';
import { LightElement } from './light-element';
import { missingView } from './missing';
import { goOn, letServedGo, servedBelow, stillServed, type Place } from './served';

const NOT_FOUND = 404;

/** A screen of its own that first asks the interface for what it shows, and says when it waits or gets nothing. */
export abstract class PageElement<T> extends LightElement {
  @state() protected loaded?: T;
  @state() private failure?: unknown;

  private running?: AbortController;

  protected abstract load(signal: AbortSignal): Promise<T>;

  /** With a heading `#answer` that can be focused. */
  protected abstract view(loaded: T): TemplateResult;

  /** What the tab is called. */
  protected abstract heading(loaded: T): string;

  /** Whether what is shown is no longer what is to be shown. */
  protected abstract isStale(changed: PropertyValues<this>): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.retry);
    addEventListener('repere-list', this.relink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.retry);
    removeEventListener('repere-list', this.relink);
    this.running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isStale(changed)) {
      this.loaded = undefined;
      void this.ask();
    }
  }

  /** Every link leads on with the list as it is. */
  private readonly relink = () => this.requestUpdate();

  private readonly retry = () => {
    if (this.failure) {
      void this.ask();
    }
  };

  private async ask(): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.failure = undefined;
    let place: Place | undefined;
    try {
      this.loaded = await this.load(running.signal);
      place = letServedGo();
    } catch (failure) {
      if (!running.signal.aborted) {
        this.failure = failure;
        document.title = 'Repère';
      }
      return;
    }
    document.title = `${this.heading(this.loaded)} – Repère`;
    await this.updateComplete;
    if (place) {
      // The parts of a screen are drawn after it.
      await new Promise((drawn) => setTimeout(drawn));
      goOn(place, this);
    }
    // Whoever came by a link is read what came of it.
    if (document.activeElement === null || document.activeElement === document.body) {
      this.querySelector<HTMLElement>('#answer')?.focus({ preventScroll: place !== undefined });
    }
  }

  override render(): unknown {
    if (this.failure instanceof Refused && this.failure.status === NOT_FOUND) {
      return missingView(this.failure);
    }
    if (this.failure) {
      return html`${failureView(this.failure, this.retry)} ${servedBelow() ?? nothing}`;
    }
    return this.loaded ? this.view(this.loaded) : (stillServed() ?? html`<p class="waiting">${say('waiting')}</p>`);
  }
}
