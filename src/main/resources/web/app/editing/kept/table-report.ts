import { html, nothing } from 'lit';
import type { Attempting } from '../record/attempting';
import { hindranceView } from '../record/hindrance-view';
import { doneBar } from '../record/save-bar';
import type { Faults } from './fields';
import { CELL, hasWrongLines, wrongLines } from './wrong-lines';

/** What is wrong in a file that somebody gave, by line and column or as a whole. */
export function fileFaults({ hindrance }: Attempting): Faults {
  return new Map(hindrance?.kind === 'findings' ? hindrance.findings.map(({ field, text }) => [field, text]) : []);
}

/** What came of a file that was read: all of it, or nothing with what is wrong; `lines` of what is told of each line. */
export function tableReport(attempting: Attempting, lines: unknown) {
  const faults = fileFaults(attempting);
  const elsewhere = [...faults].filter(([path]) => !CELL.test(path)).map(([, text]) => text);
  return html`
    <div class="report" tabindex="-1">
      ${wrongLines(faults)}
      ${elsewhere.length > 0 ? html`<p class="fault" role="alert">${elsewhere.join(' ')}</p>` : nothing}
      ${hasWrongLines(faults) || elsewhere.length > 0 ? nothing : hindranceView(attempting.hindrance, () => void attempting.again())}
      ${doneBar(attempting.done)}
      ${lines}
    </div>
  `;
}
