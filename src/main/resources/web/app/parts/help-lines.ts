import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HelpLine } from '../api/types';
import { languageName, listed, otherLanguage } from '../words/texts';
import { say } from '../words/words';
import { tel } from './phone';

/** Lines to call, each number to tap. */
export function helpLines(lines: HelpLine[]) {
  return html`
    <ul class="lines">
      ${lines.map(
        (line) => html`
          <li>
            <a class="call" href=${tel(line.phone) ?? nothing}>${line.phone}</a>
            <span>
              <strong lang=${ifDefined(otherLanguage(line.name))}>${line.name.text}</strong>${line.purpose.text ? html`, <span lang=${ifDefined(otherLanguage(line.purpose))}>${line.purpose.text}</span>` : nothing}
              <span class="quiet">${[...hours(line), listed(line.languages.map((tag) => languageName(tag, tag)))].join(' · ')}</span>
            </span>
          </li>
        `,
      )}
    </ul>
  `;
}

function hours(line: HelpLine): string[] {
  if (!line.hours) {
    return [];
  }
  return [line.hours === '24/7' ? say('lines.always') : line.hours.replace('-', '–')];
}
