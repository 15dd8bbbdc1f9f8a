import { html, nothing } from 'lit';
import type { Answer, Understood } from '../api/types';
import type { Go } from '../question/go';
import { readParts, withoutPart } from '../question/parts';
import { at, type Question } from '../question/question';
import { withNumber } from './with-number';
import { name } from '../words/texts';
import { say, sayOf } from '../words/words';

/** Where one looks in the other Regions; of what is there, nothing is claimed. */
const DIRECTORIES: Record<string, string> = {
  flanders: 'https://www.desocialekaart.be/',
  wallonia: 'https://pro.guidesocial.be/',
};

/** What was typed and is no place of ours: a town outside of the Region is said first, what is nearly a place is offered. */
export function elsewhere(question: Question, answer: Answer, go: Go) {
  const parts = readParts(answer);
  const outside = parts.find((part) => part.outside);
  const near = parts.filter((part) => (part.nearly ?? []).length > 0);
  return html`${outside ? told(outside) : nothing} ${near.map((part) => offered(question, part, go))}`;
}

function told({ outside }: Understood) {
  if (!outside) {
    return nothing;
  }
  const town = name(outside.name);
  const directory = DIRECTORIES[outside.region];
  return html`<div class="warning outside">
    <p><strong>${say('outside', { town })}</strong> ${say('outside.what')}</p>
    <p>
      ${say('outside.where', { town })}
      ${directory ? html`<a href=${directory} rel="noreferrer">${sayOf('outside.directory', outside.region)}</a>` : nothing}
    </p>
  </div>`;
}

function offered(question: Question, part: Understood, go: Go) {
  const choose = (id: string, label: string, number: string | undefined) => {
    const rest = withoutPart(question, part);
    go(at(rest, number === undefined ? { place: id } : { address: withNumber(label, number) }));
  };
  return html`<div class="vague">
    <p>${say('nearly', { text: part.text })}</p>
    <ul class="choices">
      ${(part.nearly ?? []).map(({ id, label, unknownNumber }) => {
        const called = unknownNumber === undefined ? name(label) : withNumber(name(label), unknownNumber);
        return html`<li><button data-goes @click=${() => choose(id, name(label), unknownNumber)}>${called}</button></li>`;
      })}
    </ul>
  </div>`;
}
