import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../app/api/answered';
import type { PlaceTrialAnswer, TestedService } from '../app/api/contract';
import { post } from '../app/api/post';
import { LightElement } from '../app/parts/light-element';
import { link } from '../app/route/link';
import { distance, name } from '../app/words/texts';
import '../app/parts/choose-box';
import type { Option } from '../app/parts/choose-box';
import { findPlaces, findServices, TYPED } from './finding';
import { toBody, type Trial } from './trial-state';
import { number, say, sayCode } from './words/words';

const SHOWN = 15;

/** Which services serve one address, now and after the changes, and of a service why or why not. Where somebody lives goes into no link and no file. */
@customElement('place-test')
export class PlaceTest extends LightElement {
  @property({ attribute: false }) trial!: Trial;

  @state() private place?: { place?: string; address?: string; label: string };
  @state() private asked: string[] = [];
  @state() private answer?: PlaceTrialAnswer;
  @state() private fault = '';
  @state() private all = false;

  private running = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('trial') && changed.get('trial') !== undefined && this.place) {
      void this.ask();
    }
  }

  private test(place: { place?: string; address?: string; label: string }): void {
    this.place = place;
    this.all = false;
    void this.ask();
  }

  private readonly askFor = ({ id }: Option) => {
    this.asked = [...new Set([...this.asked, id])];
    void this.ask();
  };

  private async ask(): Promise<void> {
    this.running.abort();
    const { signal } = (this.running = new AbortController());
    const { place, address } = this.place!;
    const { changes } = toBody(this.trial) as { changes: object[] };
    try {
      const answer = await post<PlaceTrialAnswer>(
        'observatory/trial/place',
        { place, address, ...(changes.length > 0 ? { changes } : {}), ...(this.asked.length > 0 ? { service: this.asked } : {}) },
        signal,
      );
      this.answer = answer;
      this.fault = '';
    } catch (failure) {
      if (!signal.aborted) {
        this.answer = undefined;
        this.fault = (failure instanceof Refused && failure.problem.detail) || say('trial.failed');
      }
    }
  }

  override render() {
    return html`
      <choose-box .none=${say('trial.none-found')} .key=${'place'} .label=${say('trial.place')} .find=${findPlaces} .take=${({ id, label }: Option) => this.test(id === TYPED ? { address: label, label } : { place: id, label })}
        .takeTyped=${(address: string) => this.test({ address, label: address })}></choose-box>
      ${this.fault ? html`<p class="warning" role="alert">${this.fault}</p>` : nothing}
      ${this.answer ? this.told(this.answer) : nothing}
    `;
  }

  private told({ before, after, services }: PlaceTrialAnswer) {
    const label = this.place!.label;
    const same = before.certain === after.certain && before.possible === after.possible;
    const serving = services.filter((one) => !this.isAsked(one) && one.change === undefined);
    const first = services.filter((one) => !serving.includes(one));
    const shown = this.all ? serving : serving.slice(0, SHOWN);
    return html`
      <p role="status"><strong>${say('trial.place.now', { place: label, certain: number(before.certain), possible: number(before.possible) })}</strong>
        ${same ? nothing : say('trial.place.after', { certain: number(after.certain), possible: number(after.possible) })}</p>
      <choose-box .none=${say('trial.none-found')} .key=${'place-service'} .label=${say('trial.place.service')} .find=${findServices} .take=${this.askFor}></choose-box>
      ${first.length > 0 ? html`<ul class="tested first">${first.map((one) => this.service(one))}</ul>` : nothing}
      <details class="all-serving"><summary>${say('trial.place.all', { count: number(serving.length) })}</summary>
        <ul class="tested">${shown.map((one) => this.service(one))}</ul>
        ${shown.length < serving.length ? html`<button type="button" @click=${() => (this.all = true)}>${say('trial.place.more', { count: number(serving.length - shown.length) })}</button>` : nothing}
      </details>
    `;
  }

  private isAsked({ service }: TestedService): boolean {
    return service !== undefined && this.asked.includes(service);
  }

  private service(tested: TestedService) {
    const { id, before, after, why, outsideMetres } = tested;
    const title = tested.name ? name(tested.name) : say('trial.added');
    return html`<li>
      <strong>${id ? html`<a href=${link({ screen: 'service', id })}>${title}</a>` : title}</strong>
      <span class="verdict ${after}">${before === after ? sayCode('trial-verdict', after) : say('trial.verdict.changes', { before: sayCode('trial-verdict', before), after: sayCode('trial-verdict', after) })}</span>
      ${why.length > 0 ? html`<span class="why">${why.map(({ text }) => text).join(' · ')}</span>` : nothing}
      ${outsideMetres === undefined || outsideMetres === 0 ? nothing : html`<span class="why">${say('trial.outside', { distance: distance(outsideMetres) })}</span>`}
    </li>`;
  }
}
