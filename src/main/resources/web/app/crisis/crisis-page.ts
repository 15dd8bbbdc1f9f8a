import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { answered, reach } from '../api/answered';
import { isSignedOut, read, send, sendTo } from '../editing/edit-api';
import { can, currentSession, isSignedIn, signInLink, type Session } from '../editing/session';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { listed, name } from '../words/texts';
import { count, language, say } from '../words/words';
import './agreement-form';
import { bassinSheet, isEmpty, type SheetWays } from './bassin-sheet';
import { canKeep, isWanted, onSignedOut, readCopy, want, wipeCopy, writeCopy, type DeviceCopy } from './device-copy';
import { deviceView, type Kept } from './device-view';
import './entry-form';
import './exercise-form';
import { bassinsShown, codeOf, entriesOf, EVERYTHING, moment, REGION, type CrisisAgreement, type CrisisCopyAnswer, type CrisisEntry, type CrisisExercise, type LeaveAnswer, type Roster } from './roster';

/** A leave is asked for anew after a day, so that whoever reads the roster now and then always has its full time. */
const RENEWED_AFTER = 24 * 60 * 60 * 1000;

type Writing = { kind: 'entry'; stored?: CrisisEntry } | { kind: 'agreement'; stored?: CrisisAgreement } | { kind: 'exercise'; stored?: CrisisExercise };

/**
 * The roster for a crisis. What this device keeps is shown at once; what the server says replaces it. Without network it stays, dated, and
 * can only be read.
 */
@customElement('crisis-page')
export class CrisisPage extends LightElement {
  @state() private roster?: Roster;
  /** Whether it is the copy of this device, and why. */
  @state() private copied: '' | 'waiting' | 'away' | 'signed-out' = '';
  @state() private who?: Session;
  @state() private kept?: Kept;
  @state() private failure?: unknown;
  @state() private narrowing = EVERYTHING;
  @state() private writing?: Writing;
  @state() private removing?: { path: string; id: string; version: string; what: string };
  @state() private said = '';
  @state() private wrong = '';

  private stop = () => {};

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
    addEventListener('online', this.renew);
    addEventListener('offline', this.renew);
    document.addEventListener('visibilitychange', this.renew);
    if (canKeep()) {
      this.stop = onSignedOut(() => this.forget());
    }
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.renew);
    removeEventListener('offline', this.renew);
    document.removeEventListener('visibilitychange', this.renew);
    this.stop();
  }

  private readonly renew = () => {
    if (document.visibilityState === 'visible' && !this.writing) {
      void this.load();
    }
  };

  /** Another tab signed out: nothing stays on the screen either. */
  private forget(): void {
    this.roster = undefined;
    this.kept = undefined;
    this.who = { state: 'signed-out' };
  }

  private readonly load = async () => {
    const copy = await readCopy<Roster>();
    if (copy && !this.roster) {
      this.roster = copy.roster;
      this.copied = 'waiting';
    }
    try {
      this.who = await currentSession();
      this.failure = undefined;
      await this.follow(this.who, copy);
    } catch (failure) {
      if (this.roster) {
        this.copied = 'away';
      } else {
        this.failure = failure;
      }
    }
  };

  private async follow(who: Session, copy?: DeviceCopy<Roster>): Promise<void> {
    if (isSignedIn(who) && can(who, 'read-crisis-roster')) {
      this.roster = await read<Roster>('crisis');
      this.copied = '';
      await this.keep(this.roster, copy);
      return;
    }
    if (copy && !isSignedIn(who)) {
      const { valid } = await answered<CrisisCopyAnswer>(
        await reach(`crisis-copies?lang=${language}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token: copy.token }) }),
      );
      if (valid) {
        this.copied = 'signed-out';
        return;
      }
    }
    this.roster = undefined;
    if (copy) {
      await wipeCopy();
    }
  }

  private async keep(roster: Roster, copy?: DeviceCopy<Roster>): Promise<void> {
    if (!canKeep()) {
      this.kept = { state: 'unable' };
      return;
    }
    if (!isWanted()) {
      this.kept = { state: 'off' };
      return;
    }
    try {
      const fresh = copy && Date.now() - Date.parse(copy.since) < RENEWED_AFTER;
      const { token, until } = fresh ? copy : await sendTo<LeaveAnswer>('POST', 'edit/crisis/devices');
      await writeCopy<Roster>({ roster, token, until, since: fresh ? copy.since : new Date().toISOString() });
      this.kept = { state: 'kept', until };
    } catch {
      this.kept = { state: 'failed' };
    }
  }

  private readonly turn = async (on: boolean) => {
    want(on);
    if (on) {
      await this.keep(this.roster!);
    } else {
      await wipeCopy();
      this.kept = { state: 'off' };
    }
  };

  private readonly lost = () => (this.who = { state: 'signed-out' });

  private async act(run: () => Promise<unknown>, said: string): Promise<void> {
    this.wrong = this.said = '';
    try {
      await run();
      this.said = said;
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
      }
      this.wrong = (failure as { problem?: { detail?: string } }).problem?.detail ?? say('offline.what');
    }
    await this.load();
  }

  private readonly ways: SheetWays = {
    confirm: ({ id, version, name: who }) => void this.act(() => send('POST', `crisis/entries/${id}/confirmation`, { version }), say('crisis.did.confirm', { who: who ? name(who) : '' })),
    edit: (stored) => this.write({ kind: 'entry', stored }),
    remove: ({ id, version, name: who, contact }) => this.ask('entries', id, version, `${who ? name(who) : say('crisis.gone')}, ${contact}`),
    editAgreement: (stored) => this.write({ kind: 'agreement', stored }),
    removeAgreement: ({ id, version, title }) => this.ask('agreements', id, version, name(title)),
    editExercise: (stored) => this.write({ kind: 'exercise', stored }),
    removeExercise: ({ id, version, heldOn }) => this.ask('exercises', id, version, `${say('crisis.exercise')} ${heldOn}`),
  };

  private write(writing: Writing): void {
    this.said = this.wrong = '';
    this.writing = writing;
    scrollTo(0, 0);
  }

  private async ask(path: string, id: string, version: string, what: string): Promise<void> {
    this.removing = { path, id, version, what };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#crisis-sure')?.focus();
  }

  private readonly removeForGood = async () => {
    const { path, id, version } = this.removing!;
    this.removing = undefined;
    await this.act(() => send('DELETE', `crisis/${path}/${id}`, { version }), say('crisis.did.remove'));
    await this.back();
  };

  private async back(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
  }

  private readonly written = async (said: string) => {
    this.writing = undefined;
    this.said = said;
    await this.load();
    await this.back();
  };

  private readonly cancel = async () => {
    this.writing = undefined;
    await this.back();
  };

  private readonly narrow = (event: Event) => {
    const field = event.target as HTMLInputElement;
    this.narrowing = { ...this.narrowing, [field.name]: field.type === 'checkbox' ? field.checked : field.value };
  };

  private readonly bring = async (event: Event) => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) {
      return;
    }
    const body = await file.arrayBuffer();
    field.value = '';
    this.wrong = this.said = '';
    try {
      const csrf = (await currentSession()).account?.csrf ?? '';
      const { added, changed, same } = await answered<{ added: number; changed: number; same: number }>(
        await reach(`edit/crisis/entries.csv?lang=${language}`, { method: 'POST', headers: { 'Content-Type': 'text/csv', 'X-CSRF-Token': csrf }, body }),
      );
      this.said = say('crisis.did.bring', { added, changed, same });
    } catch (failure) {
      const { detail, errors } = (failure as { problem?: { detail?: string; errors?: { detail: string }[] } }).problem ?? {};
      this.wrong = errors ? errors.map((each) => each.detail).join(' ') : (detail ?? say('offline.what'));
    }
    await this.load();
  };

  override render() {
    const { roster, who, failure, writing } = this;
    if (!roster) {
      if (failure) {
        return failureView(failure, () => void this.load());
      }
      if (!who || (isSignedIn(who) && can(who, 'read-crisis-roster'))) {
        return html`<p class="waiting">${say('waiting')}</p>`;
      }
      return html`<h2 id="answer" tabindex="-1">${say('crisis.title')}</h2>
        ${isSignedIn(who) ? html`<p>${say('crisis.not-allowed')}</p>` : html`<p>${say('crisis.sign-in.what')}</p><p class="ways"><a class="button primary" href=${signInLink()}>${say('crisis.sign-in')}</a></p>`}`;
    }
    if (writing) {
      return this.form(roster, writing);
    }
    return html`
      <h2 id="answer" tabindex="-1">${say('crisis.title')}</h2>
      ${this.standing(roster)}
      ${this.wrong ? html`<p class="fault" role="alert">${this.wrong}</p>` : nothing}
      <p role="status" class="crisis-said">${this.said}</p>
      ${this.sure()}
      ${this.filters(roster)}
      ${this.copied === '' ? this.tools(roster) : nothing}
      ${this.sheets(roster)}
      ${this.copied === '' ? deviceView(this.kept, roster.deviceDays, (on) => void this.turn(on)) : nothing}
    `;
  }

  private standing(roster: Roster) {
    const when = moment(roster.asOf);
    const state = this.copied;
    return html`<p class="crisis-standing no-paper ${state === 'away' || state === 'signed-out' ? 'warning' : 'quiet'}" role="status">${
      state === 'away' ? say('crisis.away', { when }) : state === 'signed-out' ? say('crisis.over', { when }) : say('crisis.as-of', { when })
    }${state === 'signed-out' ? html` <a href=${signInLink()}>${say('crisis.sign-in')}</a>` : nothing}</p>`;
  }

  private sure() {
    const { removing } = this;
    return removing
      ? html`<section class="warning crisis-ask" aria-label=${say('crisis.remove')}><p>${say('crisis.sure', { what: removing.what })}</p>
          <p class="ways"><button id="crisis-sure" class="primary" @click=${this.removeForGood}>${say('crisis.remove')}</button><button @click=${() => ((this.removing = undefined), void this.back())}>${say('crisis.cancel')}</button></p></section>`
      : nothing;
  }

  private filters(roster: Roster) {
    const { bassin, task, words, overdue } = this.narrowing;
    return html`<form class="crisis-filters no-paper" @input=${this.narrow} @submit=${(event: Event) => event.preventDefault()}>
      <div class="cell"><label for="bassin">${say('crisis.bassin')}</label><select id="bassin" name="bassin"><option value="">${say('crisis.all')}</option>${roster.bassins.map((each) => html`<option value=${codeOf(each)} ?selected=${bassin === codeOf(each)}>${name(each.name)}</option>`)}</select></div>
      <div class="cell"><label for="task">${say('crisis.task')}</label><select id="task" name="task"><option value="">${say('crisis.all.tasks')}</option>${roster.tasks.map((each) => html`<option value=${each.code} ?selected=${task === each.code}>${name(each.name)}</option>`)}</select></div>
      <div class="cell"><label for="words">${say('crisis.search')}</label><input id="words" name="words" type="search" .value=${words} autocomplete="off" /></div>
      <label class="check"><input type="checkbox" name="overdue" .checked=${overdue} /> <span>${say('crisis.only-overdue')}</span></label>
    </form>`;
  }

  private mayKeep({ bassins }: Roster): boolean {
    return this.copied === '' && bassins.some(({ mayKeep }) => mayKeep);
  }

  private tools(roster: Roster) {
    const keeps = this.mayKeep(roster);
    return html`<details class="crisis-tools no-paper" ?open=${roster.entries.length === 0}><summary>${say(keeps ? 'crisis.tools' : 'crisis.tools.read')}</summary><p class="ways">
        ${keeps ? html`<button class="primary" @click=${() => this.write({ kind: 'entry' })}>${say('crisis.entry.new')}</button><button @click=${() => this.write({ kind: 'agreement' })}>${say('crisis.agreement.new')}</button><button @click=${() => this.write({ kind: 'exercise' })}>${say('crisis.exercise.new')}</button>` : nothing}
        <button @click=${() => print()}>${say('crisis.print')}</button>
        <a class="call" href="/api/v1/edit/crisis/entries.csv?lang=${language}" download>${say('crisis.csv')}</a>
      </p>
      ${keeps ? html`<div class="cell"><label for="crisis-file">${say('crisis.bring')}</label><p class="quiet" id="crisis-file-hint">${say('crisis.bring.what')}</p><input id="crisis-file" type="file" accept=".csv,text/csv" aria-describedby="crisis-file-hint" @change=${this.bring} /></div>` : nothing}</details>`;
  }

  private sheets(roster: Roster) {
    const shown = bassinsShown(roster, this.narrowing);
    const found = shown.reduce((sum, bassin) => sum + entriesOf(roster, bassin, this.narrowing).length, 0);
    // Of all bassins, those that have nothing yet take one line; the one that is asked for says so itself.
    const empty = shown.length > 1 ? shown.filter((bassin) => isEmpty(roster, bassin)) : [];
    return html`<p role="status" class="quiet no-paper">${count('crisis.found', found)}</p>
      ${shown.filter((bassin) => !empty.includes(bassin)).map((bassin) => bassinSheet(roster, bassin, this.narrowing, this.copied === '' && bassin.mayKeep ? this.ways : undefined))}
      ${empty.length > 0 ? html`<p class="quiet no-paper">${say('crisis.empty', { bassins: listed(empty.map((bassin) => name(bassin.name))) })}</p>` : nothing}`;
  }

  private form(roster: Roster, { kind, stored }: Writing) {
    const chosen = this.narrowing.bassin;
    const start = chosen === '' || chosen === REGION ? roster.bassins.find(({ mayKeep }) => mayKeep)?.code : chosen;
    switch (kind) {
      case 'entry':
        return html`<h2 id="answer" tabindex="-1">${say('crisis.title')}</h2><entry-form .roster=${roster} .stored=${stored} .startBassin=${start} .done=${this.written} .cancel=${this.cancel} .lost=${this.lost}></entry-form>`;
      case 'agreement':
        return html`<h2 id="answer" tabindex="-1">${say('crisis.title')}</h2><agreement-form .roster=${roster} .stored=${stored} .startBassin=${start} .done=${this.written} .cancel=${this.cancel} .lost=${this.lost}></agreement-form>`;
      case 'exercise':
        return html`<h2 id="answer" tabindex="-1">${say('crisis.title')}</h2><exercise-form .roster=${roster} .stored=${stored} .startBassin=${start} .done=${this.written} .cancel=${this.cancel} .lost=${this.lost}></exercise-form>`;
    }
  }
}
