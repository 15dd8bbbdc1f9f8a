import { html, nothing } from 'lit';
import type { HelpLine, SheetWords } from '../api/types';
import { saying } from './saying';

/** Which lines a sheet names, by their ids, each in French and in Dutch. */
const LINES: [string, string[]][] = [
  ['suicide_line', ['suicide-fr', '1813']],
  ['violence_line', ['violences', '1712']],
  ['children_line', ['103', '102']],
];

/** Whom to call in danger, and to talk. Others at home may read it: the line about violence can be left out. */
export function personLines(words: SheetWords, lines: HelpLine[], discreet: boolean) {
  const shown = LINES.filter(([key]) => !discreet || key !== 'violence_line');
  return html`
    <p><strong>${saying(words, 'emergency')}</strong></p>
    ${lines.length === 0
      ? nothing
      : html`
          <p>${saying(words, 'talk')}</p>
          <ul>
            ${shown.map(([key, ids]) => html`<li>${saying(words, key)}: ${numbers(lines, ids)}</li>`)}
          </ul>
        `}
  `;
}

function numbers(lines: HelpLine[], ids: string[]) {
  return ids
    .flatMap((id) => lines.filter((line) => line.id === id))
    .map((line, index) => html`${index > 0 ? ' · ' : nothing}<bdi><strong>${line.phone}</strong> (${line.languages.join(', ').toUpperCase()})</bdi>`);
}
