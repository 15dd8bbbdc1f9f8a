import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Plan } from '../api/types';
import { link } from '../route/link';
import { listed, otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { needName } from './shown';

/** Who comes to mind, and why not; who was put aside by hand stands elsewhere. */
export function notThese(plan: Plan) {
  const others = (plan.notThese ?? []).filter(({ code }) => code !== 'excluded');
  return others.length === 0
    ? nothing
    : html`
        <details class="not-these">
          <summary>${say('plan.not-these', { count: others.length })}</summary>
          <ul>
            ${others.map(
              ({ hit, needs, text }) => html`<li>
                <a lang=${ifDefined(otherLanguage(hit.service.name))} href=${link({ screen: 'service', id: hit.id })}>${hit.service.name.text}</a>
                — ${text} <span class="quiet">(${listed([...new Set(needs.map((need) => needName(plan, need)))])})</span>
              </li>`,
            )}
          </ul>
        </details>
      `;
}
