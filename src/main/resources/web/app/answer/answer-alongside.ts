import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { post } from '../api/post';
import type { Alongside, Answer } from '../api/types';
import { LightElement } from '../parts/light-element';
import { body } from '../question/body';
import type { Question } from '../question/question';
import { otherLanguage } from '../words/texts';
import { count, language, say } from '../words/words';

/** What else there is for the needs and the place of an answer, below its services: collections that people keep, dates, and resources. */
@customElement('answer-alongside')
export class AnswerAlongside extends LightElement {
  @property({ attribute: false }) question!: Question;
  /** Asked anew whenever there is another one. */
  @property({ attribute: false }) answer!: Answer;

  @state() private found?: Alongside;

  private asking?: AbortController;
  private asked = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asking?.abort();
    this.asked = '';
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('answer') || changed.has('question')) {
      void this.ask();
    }
  }

  private async ask(): Promise<void> {
    const asked = body(this.question);
    const key = JSON.stringify(asked);
    if (key === this.asked) {
      return;
    }
    this.asked = key;
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      this.found = await post<Alongside>('services/alongside', asked, this.asking.signal);
    } catch {
      // The answer stands without it.
      this.found = undefined;
    }
  }

  override render() {
    const { collections = [], events = [], resources = [] } = this.found ?? {};
    return collections.length + events.length + resources.length === 0
      ? nothing
      : html`<section class="alongside" aria-labelledby="alongside">
          <h2 id="alongside">${say('alongside')}</h2>
          ${collections.length > 0
            ? html`<h3>${say('alongside.collections')}</h3>
                <ul>
                  ${collections.map(
                    ({ collection: { slug, title, keeper }, fitting }) => html`<li>
                      <a href="/collections/${slug}?lang=${language}" lang=${otherLanguage(title) ?? nothing}>${title.text}</a>
                      <span class="quiet">${count('alongside.fitting', fitting)} · ${keeper}</span>
                    </li>`,
                  )}
                </ul>`
            : nothing}
          ${events.length > 0
            ? html`<h3>${say('alongside.events')}</h3>
                <ul>
                  ${events.map(
                    ({ event: { title, page, kind, place }, when, reasons }) => html`<li>
                      <a href=${page} lang=${otherLanguage(title) ?? nothing}>${title.text}</a>
                      <span>${when.text}</span>
                      <span class="quiet">${[kind.name.text, place.name?.text, ...reasons.map(({ text }) => text)].filter(Boolean).join(' · ')}</span>
                    </li>`,
                  )}
                </ul>`
            : nothing}
          ${resources.length > 0
            ? html`<h3>${say('alongside.resources')}</h3>
                <ul>
                  ${resources.map(
                    ({ resource: { title, page, kind, publisher } }) => html`<li>
                      <a href=${page} lang=${otherLanguage(title) ?? nothing}>${title.text}</a>
                      <span class="quiet">${[kind.name.text, publisher?.name.text].filter(Boolean).join(' · ')}</span>
                    </li>`,
                  )}
                </ul>`
            : nothing}
        </section>`;
  }
}
