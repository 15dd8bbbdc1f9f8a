import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Term } from '../api/types';
import { LightElement } from '../parts/light-element';
import { NOTHING, type Question } from '../question/question';
import { linkToNeed } from '../route/need';
import { name, nameLanguage } from '../words/texts';
import { say } from '../words/words';
import { matching, type Match } from './matching';
import { tree, type Branch } from './needs';
import { unfoldable } from './unfoldable';

const FEWEST_LETTERS = 2;
const MOST = 60;

/** From sectors to categories, or found by a word; each leads to who meets it, where the question has a place: there. */
@customElement('need-browser')
export class NeedBrowser extends LightElement {
  @property({ attribute: false }) terms: Term[] = [];
  @property({ attribute: false }) question: Question = NOTHING;

  /** Where a need leads. */
  @property({ attribute: false }) to: (kind: 'sector' | 'category', id: string) => string = (kind, id) => linkToNeed(kind, id, this.question);

  @state() private typed = '';

  private branches: Branch[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('terms')) {
      this.branches = tree(this.terms);
    }
  }

  override render() {
    if (this.terms.length === 0) {
      return html`<p class="quiet">${say('browse.no-needs')}</p>`;
    }
    const asked = this.typed.trim().length >= FEWEST_LETTERS;
    const found = asked ? matching(this.terms, this.typed) : [];
    return html`
      <p class="narrow">
        <label for="need-filter">${say('browse.filter')}</label>
        <input
          id="need-filter" type="search" autocomplete="off" spellcheck="false"
          .value=${this.typed} @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
      </p>
      <p class="quiet" role="status">${asked ? this.told(found.length) : nothing}</p>
      ${asked ? this.list(found.slice(0, MOST)) : html`<ul class="tree">${this.branches.map((branch) => this.branch(branch))}</ul>`}
    `;
  }

  private told(found: number): string {
    return found === 0 ? say('browse.none') : say(found > MOST ? 'browse.many' : found === 1 ? 'browse.one' : 'browse.found', { count: found, most: MOST });
  }

  private list(found: Match[]) {
    return html`
      <ul class="tree">
        ${found.map(
          ({ term, by, above }) => html`<li>
            ${this.link(term, name(term.name))}
            <span class="quiet">${[...(by ? [say('quoted', { text: by })] : []), ...(above.length > 0 ? [above.join(' › ')] : [])].join(' · ')}</span>
          </li>`,
        )}
      </ul>
    `;
  }

  private branch({ term, below }: Branch, path = ''): TemplateResult {
    const key = `${path}/${term.id}`;
    return below.length === 0
      ? html`<li>${this.link(term, name(term.name))}</li>`
      : html`<li>
          ${unfoldable(
            key,
            html`<summary lang=${ifDefined(nameLanguage(term.name))}>${name(term.name)}</summary>`,
            html`<ul>
              <li>${this.link(term, say('browse.all', { name: name(term.name) }))}</li>
              ${below.map((branch) => this.branch(branch, key))}
            </ul>`,
          )}
        </li>`;
  }

  private link(term: Term, label: string) {
    const kind = term.kind === 'sector' ? 'sector' : 'category';
    return html`<a lang=${ifDefined(nameLanguage(term.name))} href=${this.to(kind, term.id)}>${label}</a>`;
  }
}
