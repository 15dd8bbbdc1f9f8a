import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Term } from '../api/types';
import { unfoldable } from '../browse/unfoldable';
import { linkToNeed } from '../route/need';
import { name, nameLanguage } from '../words/texts';
import { sayOf } from '../words/words';
import { pictogram } from './pictograms';
import themes from './themes.json';

/** A door for each theme, which opens on its needs, each of which leads to who meets it. */
export function doors(terms: Map<string, Term>): TemplateResult {
  return html`
    <div class="doors">
      ${themes.map(({ theme, terms: ids }) =>
        unfoldable(
          `theme/${theme}`,
          html`<summary>${pictogram(theme)}<span>${sayOf('theme', theme)}</span></summary>`,
          html`<ul>${ids.map((id) => need(id, terms.get(id)))}</ul>`,
        ),
      )}
    </div>
  `;
}

/** Until the names of the needs are there, or where the directory has no such need, nothing stands in its place. */
function need(id: string, term: Term | undefined) {
  return term
    ? html`<li><a data-goes lang=${ifDefined(nameLanguage(term.name))} href=${linkToNeed(term.kind === 'sector' ? 'sector' : 'category', id)}>${name(term.name)}</a></li>`
    : '';
}
