import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { day, otherLanguage } from '../../words/texts';
import { language, say } from '../../words/words';
import type { Both } from '../kept/both';
import type { Content } from './content';
import { titleOf } from './item-view';

/** The collection as it will read, also what is not saved: its texts, what is missing in the language of the screen, and what nobody will see. */
export function previewView(content: Content, revisedOn: string | undefined) {
  return html`
    <section class="kept-preview" aria-labelledby="keep-preview">
      <h3 id="keep-preview" tabindex="-1">${say('keep.preview')}</h3>
      <p class="quiet">${say('keep.preview.what')}</p>
      <h4>${told(content.title)}</h4>
      ${paragraph(content.about)}
      <p class="quiet">${revisedOn ? say('keep.by', { team: content.keeper, day: day(revisedOn) }) : content.keeper}</p>
      ${content.sections.map(
        ({ title, about, items }) => html`
          <h5>${told(title)}</h5>
          ${paragraph(about)}
          ${items.length === 0 && !about.fr && !about.nl ? html`<p class="warning">${say('keep.preview.nobody')}</p>` : nothing}
          <ul>
            ${items.map((item) => {
              const gone = item.change?.state === 'gone' || item.change?.state === 'closed';
              return html`<li><strong lang=${ifDefined(item.name && otherLanguage(item.name))}>${item.kind === 'link' ? told(item.title) : titleOf(item)}</strong>
                ${gone ? html` <span class="badge">${say('keep.preview.gone')}</span>` : nothing} ${paragraph(item.note)}</li>`;
            })}
          </ul>
        `,
      )}
    </section>
  `;
}

function paragraph(text: Both) {
  return text.fr || text.nl ? html`<p>${told(text)}</p>` : nothing;
}

/** As the page says it: in the other language where it is not there in this one. */
function told(text: Both) {
  const [own, other] = language === 'nl' ? [text.nl, text.fr] : [text.fr, text.nl];
  return own !== '' ? own : html`<span lang=${language === 'nl' ? 'fr' : 'nl'}>${other}</span>`;
}
