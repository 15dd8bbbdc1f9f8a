import { html, nothing } from 'lit';
import type { Named } from '../api/types';
import { link } from '../route/link';
import { name } from '../words/texts';

/** Territories of a level in the order of their names, each a link to its page. */
export function territoryLinks(level: string, territories: Named[], beside: (one: Named) => string = () => '') {
  const sorted = [...territories].sort((one, other) => name(one.name).localeCompare(name(other.name)));
  return html`
    <ul class="names">
      ${sorted.map((one) => {
        const more = beside(one);
        return html`<li>
          <a href=${link({ screen: 'territory', level, code: one.code })}>${name(one.name)}</a>${more ? html` <span class="quiet">${more}</span>` : nothing}
        </li>`;
      })}
    </ul>
  `;
}
