import { html, nothing } from 'lit';
import { count, say } from '../../words/words';
import type { EditRecord, Fact, Preview, Saved } from '../api-types';
import type { Known } from '../known';
import { changesView, questionsView } from './changes-view';

/** What is typed and not saved, what it changes, and how to save it. */
export function saveBar(changed: readonly Fact[], preview: Preview, record: EditRecord, known: Known, saving: boolean, cancel: () => void) {
  if (changed.length === 0) {
    return nothing;
  }
  const proposed = changed.filter(({ may }) => may === 'proposed').length;
  const word = saving ? 'edit.saving' : proposed === 0 ? 'edit.save' : proposed === changed.length ? 'edit.propose' : 'edit.save-and-propose';
  return html`
    <div class="save-bar" role="group" aria-label=${say('edit.unsaved')}>
      ${preview.changes.length > 0
        ? html`<details><summary>${count('edit.changed', changed.length)}</summary><div class="scroll">${changesView(preview.changes, record, known)} ${questionsView(preview.questions)}</div></details>`
        : html`<p>${count('edit.changed', changed.length)}</p>`}
      <div class="ways">
        <button type="button" @click=${cancel}>${say('edit.cancel')}</button>
        <button class="primary" aria-disabled=${saving}>${say(word)}</button>
      </div>
    </div>
  `;
}

export interface Done {
  /** What was done, in words. */
  text: string;
  saved?: Saved;
  undo?: () => void;
  /** Whether the reader, whose button is gone, was led here. */
  undone?: boolean;
}

/** Right after it is saved: said, taken back in one go, and who finds it now. */
export function doneBar(done: Done | undefined) {
  return html`<div class="done-bar ${done ? 'shown' : ''}" role="status" tabindex="-1">
    ${done
      ? html`<p><span>${done.text}</span> ${done.undo ? html`<button type="button" @click=${done.undo}>${say('edit.undo')}</button>` : nothing}</p>
          ${done.saved?.merged ? html`<p class="quiet">${say('edit.merged')}</p>` : nothing} ${questionsView(done.saved?.questions)}`
      : nothing}
  </div>`;
}
