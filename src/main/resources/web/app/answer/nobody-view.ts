import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import { helpLines } from '../parts/help-lines';
import type { Go } from '../question/go';
import { readParts, withoutPart } from '../question/parts';
import { at, hasFilters, withoutFilters, type Question } from '../question/question';
import { say } from '../words/words';
import { toldOnce } from './told';
import { unmetNeeds } from './unmet';

/** Nobody found: the nearest that do, what to widen, and whom to call. Never an empty page. */
export function nobodyView(question: Question, answer: Answer, go: Go) {
  const ways = widenings(question, answer);
  return html`
    ${(answer.unmet ?? []).length > 0 ? unmetNeeds(answer.unmet, toldOnce(answer)) : html`<p class="warning">${say('nobody')}</p>`}
    ${ways.length > 0
      ? html`
          <h3>${say('nobody.widen')}</h3>
          <ul class="choices">
            ${ways.map(([label, wider]) => html`<li><button data-goes @click=${() => go(wider)}>${label}</button></li>`)}
          </ul>
        `
      : html`<p>${say('nobody.reword')}</p>`}
    ${answer.helplines && !answer.urgent
      ? html`
          <h3>${say('nobody.lines')}</h3>
          ${helpLines(answer.helplines)}
        `
      : nothing}
  `;
}

function widenings(question: Question, answer: Answer): [string, Question][] {
  const parts = readParts(answer);
  const ways: [string, Question][] = [];
  if (hasFilters(question)) {
    ways.push([say('widen.filters'), withoutFilters(question)]);
  }
  if (parts.some((part) => part.kind === 'language')) {
    ways.push([say('widen.language'), without(question, answer, 'language')]);
  }
  if (!nobodyAnywhere(answer) && question.place + question.address !== '') {
    ways.push([say('widen.region'), at(question, {})]);
  } else if (!nobodyAnywhere(answer) && parts.some((part) => part.kind === 'place')) {
    ways.push([say('widen.region'), without(question, answer, 'place')]);
  }
  if (parts.some((part) => part.kind !== 'words')) {
    const ids = parts.filter((part) => part.kind !== 'words').map((part) => part.id);
    ways.push([say('widen.words'), { ...question, without: [...question.without, ...ids], pages: 1 }]);
  }
  return ways;
}

function nobodyAnywhere(answer: Answer): boolean {
  const unmet = answer.unmet ?? [];
  return unmet.length > 0 && unmet.every((need) => need.nearest.length === 0);
}

function without(question: Question, answer: Answer, kind: string): Question {
  return readParts(answer).filter((part) => part.kind === kind).reduce(withoutPart, question);
}
