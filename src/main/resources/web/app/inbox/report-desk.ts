import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import { isSignedOut, read, send } from '../editing/edit-api';
import { editLink } from '../editing/at';
import { NOTHING_KNOWN, type Known } from '../editing/known';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { name } from '../words/texts';
import { say } from '../words/words';
import { ANSWERS, answerButtons, answersOf, bodyOf } from './answers';
import type { Answer, Answered, Detail, InboxReport } from './api-types';
import { reportView } from './report-view';

const CONFLICT = 412;
const GONE = 404;
const DONE = 409;

interface Done {
  text: string;
  report?: string;
}

/** One report beside its facts, and the answers to it: each by a button or its key, and taken back in one go. */
@customElement('report-desk')
export class ReportDesk extends LightElement {
  @property({ attribute: false }) report = '';
  @property({ attribute: false }) known: Known = NOTHING_KNOWN;
  @property({ attribute: false }) lost: () => void = () => {};
  @property({ attribute: false }) changed: () => Promise<void> = async () => {};
  @property({ attribute: false }) beside: (report: string, step: number) => InboxReport | undefined = () => undefined;
  @property({ attribute: false }) choose: (report?: string) => void = () => {};

  @state() private detail?: Detail;
  @state() private failure?: unknown;
  @state() private refused = '';
  @state() private done?: Done;
  @state() private sending = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('report') && this.report === '') {
      this.detail = undefined;
    } else if (changed.has('report')) {
      // Who came by a link, a key or an answer is led to it; who has just arrived is not.
      void this.load(changed.get('report') !== undefined && changed.get('report') !== '');
    }
  }

  private async load(lead: boolean): Promise<void> {
    const asked = this.report;
    try {
      const detail = await read<Detail>(`reports/${encodeURIComponent(asked)}`);
      if (asked !== this.report) {
        return;
      }
      this.detail = detail;
      this.failure = undefined;
    } catch (failure) {
      if (asked !== this.report) {
        return;
      }
      this.detail = undefined;
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
    if (lead) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('#report-title')?.focus();
      this.querySelector<HTMLElement>('#report-title')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private readonly key = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea')) {
      return;
    }
    const { detail } = this;
    const pressed = event.key.toLowerCase();
    const answer = detail && ANSWERS.find((one) => say(`inbox.key.${one}`) === pressed && answersOf(detail).includes(one));
    if (answer) {
      void this.answer(answer);
    } else if (pressed === say('inbox.key.next')) {
      this.step(1);
    } else if (pressed === say('inbox.key.before')) {
      this.step(-1);
    } else if (pressed === say('inbox.key.undo') && this.done?.report) {
      void this.undo(this.done.report);
    } else if (pressed === say('inbox.key.edit') && detail) {
      location.assign(this.editing(detail));
    } else {
      return;
    }
    event.preventDefault();
  };

  private step(by: number): void {
    const other = this.beside(this.report, by);
    if (other) {
      this.refused = '';
      this.choose(other.id);
    }
  }

  private editing({ report, editPart }: Detail): string {
    return editLink({ tab: 'record', id: report.serviceId, part: editPart });
  }

  private readonly answer = async (answer: Answer) => {
    const { detail } = this;
    // Whoever answers fast would answer the report before once more, while the next one loads.
    if (!detail || this.sending || detail.report.id !== this.report) {
      return;
    }
    const { report } = detail;
    const next = this.beside(report.id, 1) ?? this.beside(report.id, -1);
    this.sending = true;
    this.refused = '';
    try {
      const answered = await send<Answered>('POST', `reports/${report.id}/answer`, { body: bodyOf(answer, detail) });
      this.done = { text: say(doneWord(answer, answered), { name: name(report.name) }), report: report.id };
    } catch (failure) {
      await this.hindered(failure);
      return;
    } finally {
      this.sending = false;
    }
    this.choose(next?.id);
    await this.changed();
    await this.updateComplete;
    if (!next) {
      this.querySelector<HTMLElement>('.done-bar')?.focus();
    }
  };

  private async hindered(failure: unknown): Promise<void> {
    if (isSignedOut(failure)) {
      this.lost();
      return;
    }
    const status = failure instanceof Refused ? failure.status : undefined;
    this.refused = status === CONFLICT ? say('inbox.conflict') : ((failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline'));
    if (status === CONFLICT || status === DONE || status === GONE) {
      await this.changed();
      await this.load(false);
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('.fault')?.focus();
  }

  private readonly undo = async (report: string) => {
    try {
      const detail = await send<Detail>('DELETE', `reports/${report}/answer`);
      this.done = { text: say('inbox.undone', { name: name(detail.report.name) }) };
    } catch (failure) {
      this.done = undefined;
      await this.hindered(failure);
      return;
    }
    this.choose(report);
    await this.changed();
    await this.load(true);
  };

  override render() {
    const { detail, failure, done, refused } = this;
    return html`
      <div class="report-desk" @keydown=${this.key}>
        <div class="done-bar ${done ? 'shown' : ''}" role="status" tabindex="-1">
          ${done ? html`<p><span>${done.text}</span> ${done.report ? html`<button type="button" aria-keyshortcuts=${say('inbox.key.undo')} @click=${() => void this.undo(done.report!)}>${say('edit.undo')}</button>` : nothing}</p>` : nothing}
        </div>
        ${refused ? html`<p class="fault" role="alert" tabindex="-1">${refused}</p>` : nothing}
        ${failure ? failureView(failure, () => void this.load(true)) : detail ? this.view(detail) : this.report === '' ? nothing : html`<p class="waiting">${say('waiting')}</p>`}
      </div>
    `;
  }

  private view(detail: Detail) {
    return html`
      ${reportView(detail, this.known, this.editing(detail))}
      ${answerButtons(detail, this.sending, this.answer)}
      <p class="ways inbox-steps">
        <button type="button" aria-keyshortcuts=${say('inbox.key.before')} ?disabled=${!this.beside(this.report, -1)} @click=${() => this.step(-1)}>${say('inbox.before')}</button>
        <button type="button" aria-keyshortcuts=${say('inbox.key.next')} ?disabled=${!this.beside(this.report, 1)} @click=${() => this.step(1)}>${say('inbox.next')}</button>
      </p>
    `;
  }
}

function doneWord(answer: Answer, { waits, edit }: Answered) {
  if (answer === 'accept') {
    return edit && edit.proposed.length > 0 ? 'inbox.done.accept.proposed' : 'inbox.done.accept';
  }
  if (waits) {
    return 'inbox.done.waits';
  }
  return answer === 'source' || answer === 'organization' || answer === 'editor' ? 'inbox.done.forwarded' : (`inbox.done.${answer}` as const);
}
