import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { UpstreamAnswer, UpstreamSource } from '../api/contract';
import { FIND, editLink } from '../editing/at';
import { isSignedOut, read } from '../editing/edit-api';
import { failureView } from '../parts/failure';
import { LightElement } from '../parts/light-element';
import { listed } from '../words/texts';
import { say } from '../words/words';
import './source-view';

function isQuiet({ standing, sent, last }: UpstreamSource): boolean {
  return standing + sent === 0 && !last;
}

/** The registers that records come from, those with something to send first. */
@customElement('source-list')
export class SourceList extends LightElement {
  @property({ attribute: false }) lost: () => void = () => {};

  @state() private sources?: UpstreamSource[];
  @state() private failure?: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async () => {
    try {
      this.sources = (await read<UpstreamAnswer>('upstream')).sources;
      this.failure = undefined;
    } catch (failure) {
      isSignedOut(failure) ? this.lost() : (this.failure = failure);
    }
  };

  override render() {
    const { sources, failure } = this;
    if (failure) {
      return failureView(failure, () => void this.load());
    }
    return html`
      <h2 id="answer" tabindex="-1">${say('upstream.title')}</h2>
      <p>${say('upstream.intro')}</p>
      ${sources ? this.list(sources) : html`<p class="waiting">${say('waiting')}</p>`}
    `;
  }

  private list(sources: UpstreamSource[]) {
    const busy = sources.filter((one) => !isQuiet(one)).sort((one, other) => other.unsent - one.unsent);
    const quiet = sources.filter(isQuiet).map(({ source }) => source);
    if (busy.length === 0) {
      return html`<p class="upstream-nothing">${say('upstream.nothing')}</p><p class="ways"><a class="button" href=${editLink(FIND)}>${say('upstream.nothing.edit')}</a></p>`;
    }
    return html`
      ${busy.map((one) => html`<source-view .source=${one} .lost=${this.lost} .sent=${this.load}></source-view>`)}
      ${quiet.length > 0 ? html`<p class="quiet">${say('upstream.quiet', { sources: listed(quiet) })}</p>` : nothing}
    `;
  }
}
