import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DispatchAnswer, SentFactView } from '../api/contract';
import { instant } from '../editing/ages';
import { editLink } from '../editing/at';
import { isSignedOut, read } from '../editing/edit-api';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { count, say } from '../words/words';
import { STATES, fileOf, stateMeaning, stateName } from './states';

/** One dispatch, fact by fact, those that ask for something first: what the register said, what is known here, what came of it. */
@customElement('dispatch-view')
export class DispatchView extends LightElement {
  @property({ attribute: false }) dispatch = '';
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private told?: DispatchAnswer;
  @state() private failure?: unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dispatch')) {
      void this.load();
    }
  }

  private readonly load = async () => {
    try {
      this.told = await read<DispatchAnswer>(`upstream/dispatches/${encodeURIComponent(this.dispatch)}`);
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
      return;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('#answer')?.focus();
  };

  override render() {
    const { told, failure } = this;
    const back = html`<p><a href="#/">${say('upstream.back')}</a></p>`;
    if (failure) {
      return html`${back}${failureView(failure, () => void this.load())}`;
    }
    if (!told) {
      return html`<p class="waiting">${say('waiting')}</p>`;
    }
    const { dispatch, withheld, facts } = told;
    const groups = STATES.map(({ code }) => ({ code, facts: facts.filter(({ state }) => state === code) })).filter((group) => group.facts.length > 0);
    return html`
      ${back}
      <h2 id="answer" tabindex="-1">${say('upstream.dispatch.title', { at: instant(dispatch.at), source: dispatch.source })}</h2>
      <p class="quiet">${[count('upstream.dispatch', dispatch.facts), dispatch.by ? say('upstream.dispatch.by', { name: dispatch.by }) : ''].filter(Boolean).join(' · ')}</p>
      <p class="ways"><a class="button" href=${fileOf(dispatch.id)} download>${say('upstream.file')} (${dispatch.format.toUpperCase()})</a></p>
      ${withheld > 0 ? html`<p>${count('upstream.withheld', withheld)}</p>` : nothing}
      ${groups.map((group) => this.group(group.code, group.facts))}
    `;
  }

  private group(code: string, facts: SentFactView[]) {
    return html`
      <section class="returned ${code}" aria-labelledby=${`state-${code}`}>
        <h3 id=${`state-${code}`}>${stateName(code)} (${facts.length})</h3>
        <p class="quiet">${stateMeaning(code)}</p>
        <ul>${facts.map((fact) => html`<li>${this.fact(fact)}</li>`)}</ul>
      </section>
    `;
  }

  private fact({ service, name, sourceId, field, cells, since }: SentFactView) {
    return html`
      <p class="of">
        ${service ? html`<a href=${editLink({ tab: 'record', id: service, part: field })}>${name}</a>` : name}
        <span class="quiet">${sourceId}${since ? ` · ${say('upstream.since', { day: instant(since) })}` : ''}</span>
      </p>
      <dl>
        ${cells.map(
          ({ label, stated, known }) => html`
            <div><dt>${label}</dt><dd><del aria-label=${say('upstream.column.stated')}>${stated || say('upstream.empty')}</del> <ins aria-label=${say('upstream.column.known')}>${known || say('upstream.empty')}</ins></dd></div>
          `,
        )}
      </dl>
    `;
  }
}
