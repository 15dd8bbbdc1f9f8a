import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post } from '../app/api/post';
import type { LocateAnswer } from '../app/api/contract';
import { Refused } from '../app/api/answered';
import { AUDIENCES } from '../app/facets/audiences';
import { findNeeds } from '../app/browse/found-needs';
import { termName } from '../app/coverage/terms';
import { editLink } from '../app/editing/at';
import { categories, type Known } from '../app/editing/known';
import { LightElement } from '../app/parts/light-element';
import { languageName } from '../app/words/texts';
import './area-chooser';
import type { ChosenArea } from './area-chooser';
import { chips } from './chips';
import '../app/parts/choose-box';
import type { Option } from '../app/parts/choose-box';
import { findPlaces, TYPED } from './finding';
import { isComplete, type Added, type Change } from './trial-state';
import { say, sayCode } from './words/words';

const LANGUAGES = ['fr', 'nl', 'en', 'de', 'ar', 'tr', 'es', 'ro', 'pl', 'uk', 'sfb', 'via-interpreter'];
const MODES = ['on-site', 'at-home', 'by-phone', 'online', 'residential', 'street-work'];

/** One change: what it is, and how it may be another. */
@customElement('change-card')
export class ChangeCard extends LightElement {
  @property({ attribute: false }) change!: Change;
  @property({ attribute: false }) key = '';
  /** What is tried, as the interface says it; until it has answered, the name of the service. */
  @property({ attribute: false }) told = '';
  @property({ attribute: false }) known!: Known;
  /** Whether somebody may edit services. */
  @property({ attribute: false }) edits = false;
  /** What a service covered when it was chosen. */
  @property({ attribute: false }) declared: string[] = [];
  /** Takes the change as it is to be, or nothing where it is to go. */
  @property({ attribute: false }) take: (change: Change | undefined) => void = () => {};

  @state() private seat = '';

  override render() {
    const { change, told, key } = this;
    const title = told || say(change.kind === 'add' ? 'trial.added' : 'trial.service');
    return html`
      <h3 id="change-${key}">${title}</h3>
      ${isComplete(change) ? nothing : html`<p class="careful"><span>${say(change.kind === 'add' ? 'trial.incomplete.add' : 'trial.incomplete.cover')}</span></p>`}
      ${change.kind === 'add' ? this.facts(change) : this.kinds(change)}
      ${change.kind === 'close'
        ? nothing
        : html`<div class="part"><p class="part-label">${say('trial.area.of')}</p>
            <area-chooser .key=${key} .territory=${change.territory} .polygon=${change.polygon} .known=${this.known} .take=${(area: ChosenArea) => this.take({ ...change, ...area })}></area-chooser></div>`}
      <p class="ways">
        <button type="button" @click=${() => this.take(undefined)} aria-describedby="change-${key}">${say('trial.remove')}</button>
        ${this.edits && change.kind !== 'add' ? html`<a href=${editLink({ tab: 'record', id: change.service })}>${say('trial.edit')}</a>` : nothing}
      </p>
    `;
  }

  private kinds(change: Exclude<Change, Added>) {
    const { service } = change;
    const cover = () => this.take({ kind: 'cover', service, territory: this.declared });
    return html`
      <fieldset class="kinds">
        <legend>${say('trial.what')}</legend>
        <label class="check"><input type="radio" name="kind-${this.key}" .checked=${change.kind === 'cover'} @change=${cover} /><span>${say('trial.kind.cover')}</span></label>
        <label class="check"><input type="radio" name="kind-${this.key}" .checked=${change.kind === 'close'} @change=${() => this.take({ kind: 'close', service })} /><span>${say('trial.kind.close')}</span></label>
      </fieldset>
    `;
  }

  private facts(change: Added) {
    const { key, known } = this;
    const text = (event: Event) => (event.target as HTMLInputElement).value.trim();
    const needs = change.category.map((id) => ({ label: termName(id, known.terms), take: () => this.take({ ...change, category: change.category.filter((one) => one !== id) }) }));
    const capacity = (event: Event) => {
      const value = Number(text(event));
      this.take({ ...change, capacity: Number.isInteger(value) && value > 0 ? value : undefined });
    };
    return html`
      <div class="part"><label for="name-${key}">${say('trial.name')}</label>
        <input id="name-${key}" maxlength="200" autocomplete="off" .value=${change.name} @change=${(event: Event) => this.take({ ...change, name: text(event) })} /></div>
      <div class="part">${chips(say('trial.needs'), needs)}
        <choose-box .none=${say('trial.none-found')} .key=${`need-${key}`} .label=${say('trial.needs.add')} .find=${(typed: string, signal: AbortSignal) => findNeeds(typed, signal, categories(known))}
          .take=${({ id }: Option) => this.take({ ...change, category: [...new Set([...change.category, id])] })}></choose-box></div>
      <details>
        <summary>${say('trial.more')}</summary>
        ${this.checks('language', say('trial.languages'), LANGUAGES.map((tag) => ({ code: tag, label: tag === 'via-interpreter' ? say('trial.interpreter') : tag === 'sfb' ? say('trial.signs') : languageName(tag, tag) })), change)}
        ${this.checks('mode', say('trial.modes'), MODES.map((code) => ({ code, label: sayCode('mode', code) })), change)}
        ${this.checks('audience', say('trial.audiences'), AUDIENCES.map((code) => ({ code, label: sayCode('audience', code) })), change)}
        <div class="part"><label for="capacity-${key}">${say('trial.capacity')}</label>
          <input id="capacity-${key}" type="number" min="1" max="99999" .value=${String(change.capacity ?? '')} @change=${capacity} /></div>
        <div class="part">
          ${change.lat === undefined ? nothing : chips(say('trial.seat'), [{ label: this.seat || say('trial.seat.at', { lat: change.lat, lon: change.lon ?? 0 }), take: () => this.take({ ...change, lat: undefined, lon: undefined }) }])}
          <choose-box .none=${say('trial.none-found')} .key=${`seat-${key}`} .label=${say('trial.seat.add')} .find=${findPlaces} .take=${(option: Option) => void this.sit(change, option.id === TYPED ? { address: option.label } : { place: option.id }, option.label)}
            .takeTyped=${(address: string) => void this.sit(change, { address }, address)}></choose-box></div>
      </details>
    `;
  }

  private checks(field: 'language' | 'mode' | 'audience', legend: string, choices: { code: string; label: string }[], change: Added) {
    const flip = (code: string) => this.take({ ...change, [field]: change[field].includes(code) ? change[field].filter((one) => one !== code) : [...change[field], code] });
    return html`<fieldset><legend>${legend}</legend><div class="checks">
      ${choices.map(({ code, label }) => html`<label class="check"><input type="checkbox" .checked=${change[field].includes(code)} @change=${() => flip(code)} /><span>${label}</span></label>`)}
    </div></fieldset>`;
  }

  /** People come to a point: a street without its number is none. */
  private async sit(change: Added, asked: { place?: string; address?: string }, label: string): Promise<void> {
    try {
      const { point } = await post<LocateAnswer>('locate/search', asked);
      this.seat = point ? label : '';
      if (point) {
        this.take({ ...change, lat: point.lat, lon: point.lon });
      } else {
        this.fail(say('trial.seat.vague'));
      }
    } catch (failure) {
      this.fail(failure instanceof Refused && failure.problem.detail ? failure.problem.detail : say('trial.failed'));
    }
  }

  private fail(why: string): void {
    this.dispatchEvent(new CustomEvent('trial-fault', { detail: why, bubbles: true }));
  }
}

declare global {
  interface HTMLElementEventMap {
    /** Something that somebody chose cannot be; with why. */
    'trial-fault': CustomEvent<string>;
  }
}
