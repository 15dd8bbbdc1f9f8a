import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Refused } from '../api/answered';
import type { DispatchView, UpstreamSource } from '../api/contract';
import { instant } from '../editing/ages';
import { isSignedOut, send } from '../editing/edit-api';
import { announce } from '../parts/announce';
import { LightElement } from '../parts/light-element';
import { day } from '../words/texts';
import { count, language, say } from '../words/words';
import './dispatch-list';
import { STATES, fileOf, stateMeaning, stateName } from './states';

let made = 0;

/** One register: what waits to be sent, what was sent, what came of it, and the file for whoever keeps it. */
@customElement('source-view')
export class SourceView extends LightElement {
  @property({ attribute: false }) source!: UpstreamSource;
  @property({ attribute: false }) lost: () => void = () => {};
  /** Called once something was sent. */
  @property({ attribute: false }) sent: () => Promise<void> = async () => {};

  @state() private whole = false;
  @state() private busy = false;
  @state() private refused?: string;
  @state() private done?: DispatchView;

  private readonly id_ = `source-${++made}`;

  private readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    const form = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    this.refused = undefined;
    announce(say('upstream.sending'));
    try {
      this.done = await send<DispatchView>('POST', 'upstream/dispatches', {
        body: {
          source: this.source.source,
          format: form.get('format'),
          language: form.get('language'),
          whole: this.whole,
          seen: this.source.last?.id ?? 'none',
        },
      });
    } catch (failure) {
      if (isSignedOut(failure)) {
        this.lost();
        return;
      }
      this.refused = (failure instanceof Refused ? failure.problem.detail : undefined) ?? say('edit.offline');
      return;
    } finally {
      this.busy = false;
    }
    this.whole = false;
    await this.sent();
    await this.updateComplete;
    announce(count('upstream.done', this.done.facts).replace('{source}', this.source.source));
    this.querySelector<HTMLElement>('.sent-file')?.focus();
  };

  override render() {
    const { source, id_ } = this;
    return html`
      <section class="upstream-source" aria-labelledby=${id_}>
        <h3 id=${id_}>${source.source}</h3>
        <p class="unsent">${source.unsent > 0 ? count('upstream.unsent', source.unsent) : say(source.standing > 0 ? 'upstream.unsent.none' : 'upstream.standing.none')}</p>
        <p class="quiet">${this.last()}${source.importedOn ? html`<br />${say('upstream.imported', { day: day(source.importedOn) })}` : nothing}</p>
        ${source.sent > 0 ? this.returns() : nothing}
        ${this.done ? this.file(this.done) : nothing}
        ${source.standing > 0 ? this.form() : nothing}
        ${source.last ? html`<dispatch-list .source=${source.source} .newest=${source.last.id} .lost=${this.lost}></dispatch-list>` : nothing}
        <p><a href=${`/api/v1/corrections.atom?source=${encodeURIComponent(source.source)}&lang=${language}`}>${say('upstream.feed')}</a></p>
      </section>
    `;
  }

  private last() {
    const { last, daysSince = 0 } = this.source;
    return last
      ? say('upstream.last', { day: instant(last.at), ago: daysSince === 0 ? say('upstream.ago.today') : count('upstream.ago', daysSince) })
      : say('upstream.last.none');
  }

  private returns() {
    const { sent, returns } = this.source;
    return html`
      <dl class="returns">
        <div><dt>${say('upstream.sent')}</dt><dd>${sent.toLocaleString(language)}</dd></div>
        ${STATES.filter(({ of }) => of(returns) > 0).map(
          ({ code, of }) => html`<div class=${code}><dt>${stateName(code)}</dt><dd>${of(returns).toLocaleString(language)} <span class="quiet">${stateMeaning(code)}</span></dd></div>`,
        )}
      </dl>
    `;
  }

  private file({ id, facts, source }: DispatchView) {
    return html`<p class="sent-file" tabindex="-1">${count('upstream.done', facts).replace('{source}', source)} <a class="button primary" href=${fileOf(id)} download>${say('upstream.file')}</a></p>`;
  }

  private form() {
    const { unsent, standing } = this.source;
    const already = standing - unsent;
    return html`
      <form class="upstream-form" @submit=${this.submit} aria-label=${`${say('upstream.form')}: ${this.source.source}`}>
        <label>${say('upstream.format')} <select name="format"><option value="xlsx">${say('upstream.format.xlsx')}</option><option value="csv">${say('upstream.format.csv')}</option></select></label>
        <label>${say('upstream.language')} <select name="language">${(['fr', 'nl'] as const).map((one) => html`<option value=${one} ?selected=${one === language}>${say(`upstream.language.${one}`)}</option>`)}</select></label>
        ${already > 0 ? html`<label class="tick"><input type="checkbox" .checked=${this.whole} @change=${(event: Event) => (this.whole = (event.target as HTMLInputElement).checked)} /> ${say('upstream.whole', { count: already.toLocaleString(language) })}</label>` : nothing}
        <p class="ways"><button class=${unsent > 0 || this.whole ? 'primary' : ''} ?disabled=${this.busy || (unsent === 0 && !this.whole)}>${say(this.busy ? 'upstream.sending' : 'upstream.send')}</button></p>
        ${this.refused ? html`<p class="fault" role="alert">${this.refused}</p>` : nothing}
      </form>
    `;
  }
}
