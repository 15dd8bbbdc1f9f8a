import { html, nothing } from 'lit';
import { count, say } from '../words/words';
import type { Asked } from './api-types';
import { questions, type Choices } from './choices';

/** What is about to be said, what of it is seen at once, and what waits. */
export function sendBar({ records }: Asked, choices: Choices, sending: boolean, send: () => void) {
  const said = records.flatMap((record) =>
    questions(record).flatMap(({ fact }) => {
      const choice = choices.of(record, fact.field);
      return choice ? [{ fact, choice }] : [];
    }),
  );
  const changes = said.filter(({ choice }) => choice.said === 'correct' || choice.said === 'no-longer');
  const waits = changes.filter(({ fact }) => fact.may === 'proposed').length + records.filter((record) => choices.isGone(record)).length;
  const parts = [
    [said.filter(({ choice }) => choice.said === 'yes').length, 'confirm.bar.right'],
    [changes.filter(({ fact }) => fact.may !== 'proposed').length, 'confirm.bar.live'],
    [waits, 'confirm.bar.waits'],
    [said.filter(({ choice }) => choice.said === 'unknown').length, 'confirm.bar.unknown'],
  ] as const;
  return choices.isEmpty
    ? nothing
    : html`<div class="send-bar" role="group" aria-label=${say('confirm.bar')}>
        <p role="status">${parts.filter(([number]) => number > 0).map(([number, word]) => count(word, number)).join(' · ')}</p>
        <button type="button" class="primary" aria-disabled=${sending} @click=${send}>${say(sending ? 'confirm.sending' : 'confirm.send')}</button>
      </div>`;
}
