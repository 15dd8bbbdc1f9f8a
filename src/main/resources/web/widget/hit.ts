import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { hitBody } from '../app/answer/hit-body';
import type { Hit } from '../app/api/types';
import { otherLanguage } from '../app/words/texts';
import { framed } from './framed';
import { servicePage, type Settings } from './settings';

/** Who, why, and how to reach them; all else is on the page of the service. */
export function hit(one: Hit, settings: Settings) {
  const { name } = one.service;
  return html`
    <li class="hit" part="hit">
      <p class="title"><a part="title" lang=${ifDefined(otherLanguage(name))} href=${servicePage(settings, one.id)} target=${framed()}>${name.text}</a></p>
      ${hitBody(one)}
    </li>
  `;
}
