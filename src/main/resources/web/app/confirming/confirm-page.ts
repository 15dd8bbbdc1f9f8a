import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Refused, Unreachable } from '../api/answered';
import { ageOf, when } from '../editing/ages';
import { fieldName } from '../editing/columns';
import { known, NOTHING_KNOWN, type Known } from '../editing/known';
import { LightElement } from '../parts/light-element';
import { name, nameLanguage } from '../words/texts';
import { count, say } from '../words/words';
import type { Asked, Conflict, ConfirmationProblem, FactQuestion, RecordQuestion, Said } from './api-types';
import { Choices, countLeft, questions } from './choices';
import { ask } from './confirmation-api';
import { Correcting } from './correcting';
import { correctionForm } from './correction-form';
import { factLine } from './fact-line';
import { meanwhileView } from './meanwhile';
import './other-ways';
import { sendBar } from './send-bar';
import { sharedAge, sharedFields } from './shared-facts';
import { thanksView, type Sent } from './thanks-view';

const TOKEN = /^#([\w-]{20,100})$/;
const CONFLICT = 412;
/** Of so many antennas all are open; of more, who answers opens one after the other. */
const MOST_OPEN = 4;

/** Whoever holds a link says what is still true of an organisation, antenna by antenna. */
@customElement('confirm-page')
export class ConfirmPage extends LightElement {
  @state() private asked?: Asked;
  @state() private failure?: unknown;
  @state() private hindrance = '';
  @state() private sending = false;
  @state() private sent?: Sent[];
  @state() private names: Known = NOTHING_KNOWN;
  /** Whether who answers wants to answer for each antenna by itself. */
  @state() private apart = false;

  private readonly choices = new Choices();
  /** Records of which everything was said to be right at once: all of it is shown, so that nothing is sent that nobody could see. */
  private readonly shown = new Set<string>();
  private readonly correcting = new Correcting(this, () => this.token);
  private conflicts = new Map<string, Conflict>();

  private get token(): string {
    return TOKEN.exec(location.hash)?.[1] ?? '';
  }

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('hashchange', this.load);
    addEventListener('beforeunload', this.warn);
    void this.load();
    void known().then((names) => (this.names = names));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.load);
    removeEventListener('beforeunload', this.warn);
  }

  /** Whoever closes the page would lose what is not sent. */
  private readonly warn = (event: Event) => {
    if (!this.choices.isEmpty) {
      event.preventDefault();
    }
  };

  private readonly load = async () => {
    if (!this.token) {
      this.asked = undefined;
      this.failure = new Refused({ title: say('confirm.link.wrong'), detail: say('confirm.link.wrong.what') }, 404);
      return;
    }
    try {
      this.asked = await ask<Asked>(this.token);
      this.failure = undefined;
    } catch (failure) {
      this.failure = failure;
    }
  };

  private readonly send = async () => {
    if (this.sending || !this.asked) {
      return;
    }
    this.sending = true;
    this.hindrance = '';
    const asked = this.asked;
    const sent = asked.records.flatMap((record) => [
      ...questions(record).flatMap(({ fact: { field } }) => (this.choices.of(record, field) ? [{ record: record.id, field }] : [])),
      ...(this.choices.isGone(record) ? [{ record: record.id }] : []),
    ]);
    try {
      this.asked = await ask<Asked>(this.token, '', this.choices.body(asked));
      this.choices.clear();
      this.conflicts.clear();
      this.sent = sent;
      await this.lead();
    } catch (failure) {
      await this.hinder(failure);
    }
    this.sending = false;
  };

  private async lead(): Promise<void> {
    await this.updateComplete;
    scrollTo(0, 0);
    this.querySelector<HTMLElement>('#answer')?.focus();
  }

  /** Nothing of it was stored, and nothing that was said is lost. */
  private async hinder(failure: unknown): Promise<void> {
    if (!(failure instanceof Refused)) {
      this.hindrance = say('confirm.offline');
      return;
    }
    const { records = [] } = failure.problem as Partial<ConfirmationProblem>;
    if (failure.status === CONFLICT) {
      this.conflicts = new Map(records.flatMap(({ record, conflicts = [] }) => conflicts.map((one) => [`${record} ${one.field}`, one] as const)));
      await this.load();
      this.hindrance = say('confirm.meanwhile.title');
    } else {
      const findings = records.flatMap((record) => record.findings ?? []);
      this.hindrance = findings.length > 0 ? `${say('confirm.wrong')} ${findings.map(({ field, text }) => `${fieldName(field)} : ${text}`).join(' ')}` : `${failure.problem.detail ?? failure.problem.title ?? say('confirm.offline')}`;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('.meanwhile button, .hindrance')?.focus();
  }

  private readonly allRight = (records: readonly RecordQuestion[]) => {
    records
      .filter((record) => !record.closedOn && !record.gone)
      .forEach((record) => {
        this.choices.allRight(record);
        this.shown.add(record.id);
      });
    this.requestUpdate();
  };

  private readonly answer = async (record: RecordQuestion, { fact }: FactQuestion, said: Said) => {
    if (said === 'correct') {
      this.correcting.start(record, fact, this.choices.of(record, fact.field));
      await this.updateComplete;
      this.querySelector<HTMLElement>('.correction input, .correction textarea, .correction select')?.focus();
      return;
    }
    if (this.correcting.isOf(record, fact)) {
      this.correcting.end();
    }
    const takenBack = this.choices.of(record, fact.field)?.said === said;
    for (const one of this.all(record, fact.field)) {
      this.choices.forget(one, fact.field);
      if (!takenBack) {
        this.choices.say(one, fact.field, { said });
      }
    }
    this.requestUpdate();
  };

  /** A fact that all antennas have alike is answered for all of them. */
  private all(record: RecordQuestion, field: string): RecordQuestion[] {
    return this.shared.has(field) ? this.open : [record];
  }

  private get open(): RecordQuestion[] {
    return (this.asked?.records ?? []).filter((record) => !record.closedOn && !record.gone && !this.choices.isGone(record));
  }

  private get shared(): Set<string> {
    return this.apart ? new Set() : sharedFields(this.open, this.names, (record, field) => this.conflicts.has(`${record.id} ${field}`));
  }

  private readonly keep = async (record: RecordQuestion, question: FactQuestion) => {
    const cells = await this.correcting.finish();
    if (cells) {
      if (Object.keys(cells).length > 0) {
        this.all(record, question.fact.field).forEach((one) => this.choices.say(one, question.fact.field, { said: 'correct', cells }));
      }
      await this.leaveCorrection(record, question);
    } else {
      await this.updateComplete;
      this.querySelector<HTMLElement>('.correction [aria-invalid="true"]')?.focus();
    }
  };

  private readonly leaveCorrection = async (record: RecordQuestion, { fact }: FactQuestion) => {
    this.correcting.end();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-fact="${record.id} ${fact.field}"] button`)?.focus();
  };

  private readonly told = (asked: Asked) => (this.asked = asked);

  override render() {
    const { asked, failure, sent } = this;
    if (failure) {
      return this.failed(failure);
    }
    if (!asked) {
      return html`<p class="waiting">${say('confirm.loading')}</p>`;
    }
    if (sent) {
      return thanksView(asked, sent, this.choices, () => {
        this.sent = undefined;
        void this.lead();
      });
    }
    return this.questions(asked);
  }

  private failed(failure: unknown) {
    const problem = failure instanceof Refused ? failure.problem : {};
    return html`<section class="failure" role="alert">
      <h2 id="answer" tabindex="-1">${problem.title ?? say('edit.offline')}</h2>
      <p>${problem.detail ?? nothing}</p>
      ${failure instanceof Unreachable || (failure instanceof Refused && failure.status >= 429) ? html`<p class="ways"><button class="primary" @click=${this.load}>${say('again')}</button></p>` : nothing}
    </section>`;
  }

  private questions(asked: Asked) {
    const { records, name: called, expiresAt } = asked;
    const open = records.filter(({ closedOn }) => !closedOn);
    const { shared } = this;
    const several = records.length > 1;
    return html`
      <h2 id="answer" tabindex="-1">${say('confirm.title')}</h2>
      ${called ? html`<p class="for" lang=${nameLanguage(called) ?? nothing}><strong>${name(called)}</strong></p>` : nothing}
      ${open.length === 0
        ? html`<p>${say('confirm.none')}</p>`
        : html`<p>${count('confirm.what', records.length)}</p>
            ${this.age ? html`<p class="age"><span class="due">${this.age}</span></p>` : nothing}
            <p class="ways"><button type="button" class="all" @click=${() => this.allRight(records)}>${say(several ? 'confirm.all' : 'confirm.all.one')}</button></p>`}
      ${this.hindrance ? html`<p class="hindrance fault" role="alert" tabindex="-1">${this.hindrance}</p>` : nothing}
      ${this.sharedSection(shared)} ${records.map((record) => this.record(record, several, shared))}
      <other-ways .asked=${asked} .token=${this.token} .told=${this.told}></other-ways>
      <p class="quiet">${open.length > 0 ? say('confirm.until', { day: when(expiresAt) }) : nothing} ${say('confirm.never')}</p>
      ${sendBar(asked, this.choices, this.sending, this.send)}
    `;
  }

  private sharedSection(shared: Set<string>) {
    const [first, ...others] = this.open;
    return shared.size === 0 || !first
      ? nothing
      : html`<section class="antenna shared" aria-labelledby="shared-title">
          <h3 id="shared-title">${say('confirm.shared', { count: others.length + 1 })}</h3>
          ${this.list(first, first.facts.filter(({ fact }) => shared.has(fact.field)))}
          <p class="ways"><button type="button" class="small" @click=${() => (this.apart = true)}>${say('confirm.shared.split')}</button></p>
        </section>`;
  }

  /** Of all that is due everywhere, where it is one. */
  private get age(): string | undefined {
    return sharedAge(this.open.flatMap(({ facts }) => facts.filter(({ fact }) => fact.due)));
  }

  private list(record: RecordQuestion, all: readonly FactQuestion[]) {
    const told = all.every(({ fact, answer }) => !answer && ageOf(fact) === this.age);
    const age = told ? undefined : sharedAge(all);
    return html`
      ${age ? html`<p class="age"><span class=${all[0].fact.due ? 'due' : 'quiet'}>${age}</span></p>` : nothing}
      <ul class="questions">${all.map((question) => this.question(record, question, !told && !age))}</ul>
    `;
  }

  private record(record: RecordQuestion, several: boolean, shared: Set<string>) {
    const left = countLeft(record, this.choices);
    const gone = this.choices.isGone(record) || record.gone !== undefined;
    const head = html`<h3 lang=${nameLanguage(record.name) ?? nothing}>${name(record.name)}</h3>`;
    const mark = record.closedOn ? nothing : html`<span class=${left > 0 ? 'quiet' : 'done'}>${left > 0 ? count('confirm.left', left) : say('confirm.left.none')}</span>`;
    const content = record.closedOn
      ? html`<p class="warning">${say('confirm.closed', { day: when(record.closedOn) })}</p>`
      : html`${gone ? html`<p class="said">${say('confirm.gone.said')}</p>` : this.facts(record, several, shared)} ${this.gone(record)}`;
    return several
      ? html`<details class="antenna" ?open=${(this.asked?.records.length ?? 0) <= MOST_OPEN || this.shown.has(record.id)}><summary>${head} ${mark}</summary>${content}</details>`
      : html`<section class="antenna">${head} ${mark} ${content}</section>`;
  }

  private facts(record: RecordQuestion, several: boolean, shared: Set<string>) {
    const own = record.facts.filter(({ fact }) => !shared.has(fact.field));
    // What changed meanwhile is recent, and to be decided now.
    const urgent = ({ fact }: FactQuestion) => fact.due || this.conflicts.has(`${record.id} ${fact.field}`);
    const due = own.filter(urgent);
    const others = own.filter((question) => !urgent(question));
    const first = due.length > 0 ? due : others;
    const rest = due.length > 0 ? others : [];
    return html`
      ${several ? html`<p class="ways"><button type="button" class="all" @click=${() => this.allRight([record])} aria-label="${say('confirm.all.here')} (${name(record.name)})">${say('confirm.all.here')}</button></p>` : nothing}
      ${this.list(record, first)}
      ${rest.length > 0 ? html`<details class="others" ?open=${this.shown.has(record.id)}><summary>${count('confirm.others', rest.length)}</summary>${this.list(record, rest)}</details>` : nothing}
      ${record.missing.length > 0
        ? html`<div class="missing"><p>${say('confirm.missing')}</p><ul class="questions">${record.missing.map((question) => this.missing(record, question))}</ul></div>`
        : nothing}
    `;
  }

  private question(record: RecordQuestion, question: FactQuestion, aged: boolean) {
    const { fact } = question;
    const choice = this.choices.of(record, fact.field);
    const key = `${record.id} ${fact.field}`;
    const conflict = this.conflicts.get(key);
    const settle = (said: Said, cells?: Record<string, string>) => {
      this.conflicts.delete(key);
      this.choices.forget(record, fact.field);
      this.choices.say(record, fact.field, { said, ...(cells ? { cells } : {}) });
      this.requestUpdate();
    };
    return html`<li class="question ${choice ? 'answered' : ''}" data-fact=${key}>
      ${factLine(record, question, choice, this.names, (said) => void this.answer(record, question, said), aged)}
      ${meanwhileView(conflict, fact, this.names, () => settle('yes'), () => settle('correct', Object.fromEntries((conflict?.yours ?? []).map(({ column, value }) => [column, value]))))}
      ${this.form(record, question)}
    </li>`;
  }

  private missing(record: RecordQuestion, question: FactQuestion) {
    const { fact } = question;
    const choice = this.choices.of(record, fact.field);
    const what = fieldName(fact.field);
    return html`<li class="question" data-fact="${record.id} ${fact.field}">
      ${choice?.cells ? html`<p class="said">${say('edit.of', { label: what })} <strong>${Object.values(choice.cells).join(' · ')}</strong></p>` : nothing}
      <button type="button" class="small" aria-label=${say('confirm.add', { what })} @click=${() => void this.answer(record, question, 'correct')}>${what}</button>
      ${this.form(record, question)}
    </li>`;
  }

  private form(record: RecordQuestion, question: FactQuestion) {
    return this.correcting.isOf(record, question.fact)
      ? correctionForm(this.correcting, question.fact, this.names, () => void this.keep(record, question), () => void this.leaveCorrection(record, question))
      : nothing;
  }

  private gone(record: RecordQuestion) {
    const said = this.choices.isGone(record);
    const set = (gone: boolean) => {
      this.choices.sayGone(record, gone);
      this.requestUpdate();
    };
    return html`<details class="gone">
      <summary>${say('confirm.gone')}</summary>
      <p class="quiet">${say('confirm.gone.what')}</p>
      <p class="ways"><button type="button" aria-pressed=${said} @click=${() => set(!said)}>${say(said ? 'confirm.gone.undo' : 'confirm.gone.do')}</button></p>
    </details>`;
  }
}
