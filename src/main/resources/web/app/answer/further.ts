import { html, nothing } from 'lit';
import { PAGE } from '../api/ask';
import type { Answer } from '../api/types';
import type { Go } from '../question/go';
import { allNeeds, isNothing, type Question } from '../question/question';
import { say } from '../words/words';

/** The next page, below the ones that are there. */
export function more(question: Question, answer: Answer, go: Go) {
  const left = answer.total - answer.hits.length;
  return left <= 0 || answer.hits.length === 0
    ? nothing
    : html`<button class="more" @click=${() => go({ ...question, pages: question.pages + 1 })}>
        ${say('more', { count: Math.min(left, PAGE), left })}
      </button>`;
}

const MOST_NEEDS = 8;

/** Whoever has several needs types them one after the other; each is answered by itself. */
export function anotherNeed(question: Question, answer: Answer, go: Go) {
  const needs = allNeeds(question);
  const understood = answer.needs ? answer.needs.length > 0 : answer.understood?.some((part) => part.kind === 'need');
  if (isNothing(question) || !understood || needs.length >= MOST_NEEDS) {
    return nothing;
  }
  const add = () => {
    go({ ...question, needs, text: '', pages: 1 });
    document.getElementById('box')?.focus();
  };
  return html`<button class="another" @click=${add}>${say('needs.another')}</button>`;
}
