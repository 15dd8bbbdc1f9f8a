import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import { get } from '../api/get';
import { lookUp } from '../api/report';
import type { OneService, ReportProgressAnswer } from '../api/types';
import { LightElement } from '../parts/light-element';
import { say } from '../words/words';
import { progressView } from './progress-view';

const TOO_MANY = 429;

/** Whoever reported something types the code, or follows a link that has it in its fragment, and reads what became of it. */
@customElement('report-lookup')
export class ReportLookup extends LightElement {
  @state() private typed = '';
  @state() private progress?: ReportProgressAnswer;
  @state() private service?: OneService;
  @state() private wrong = '';
  @state() private looking = false;

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  private readonly follow = () => {
    const code = decodeURIComponent(location.hash.slice(1));
    if (code !== '' && code !== this.typed) {
      this.typed = code;
      void this.look();
    }
  };

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.look();
  };

  private async look(): Promise<void> {
    this.looking = true;
    this.progress = undefined;
    this.service = undefined;
    this.wrong = '';
    try {
      const progress = await lookUp(this.typed);
      this.service = progress.listed ? await this.read(progress.serviceId) : undefined;
      this.progress = progress;
      history.replaceState(history.state, '', `#${encodeURIComponent(this.typed.trim())}`);
    } catch (failure) {
      this.wrong = wordsOf(failure);
    } finally {
      this.looking = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>(this.wrong ? '#lookup-code' : '#progress-title')?.focus();
  }

  /** What is said now; without it the rest is told all the same. */
  private async read(service: string): Promise<OneService | undefined> {
    try {
      return await get<OneService>(`services/${encodeURIComponent(service)}`, new AbortController().signal);
    } catch {
      return undefined;
    }
  }

  override render() {
    const { typed, progress, wrong } = this;
    return html`
      <h2 id="answer" tabindex="-1">${say('lookup.title')}</h2>
      <form class="lookup" @submit=${this.submit} novalidate>
        <label for="lookup-code">${say('lookup.code')}</label>
        <p id="lookup-hint" class="quiet">${say('lookup.hint')}</p>
        ${wrong ? html`<p id="lookup-wrong" class="fault" role="alert">${wrong}</p>` : nothing}
        <div class="field-row">
          <input id="lookup-code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="60"
            aria-invalid=${wrong ? 'true' : 'false'} aria-describedby="${wrong ? 'lookup-wrong ' : ''}lookup-hint"
            .value=${typed} @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)} />
          <button class="primary" aria-disabled=${this.looking}>${say('lookup.do')}</button>
        </div>
      </form>
      <div role="status">${this.looking ? html`<p class="waiting">${say('waiting')}</p>` : nothing}</div>
      ${progress ? progressView(progress, this.service) : nothing}
    `;
  }
}

function wordsOf(failure: unknown): string {
  if (!(failure instanceof Refused)) {
    return say('lookup.offline');
  }
  return failure.status === TOO_MANY ? say('lookup.too-many') : (failure.problem.detail ?? say('failure.what'));
}
