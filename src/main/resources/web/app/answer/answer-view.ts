import { html, nothing } from 'lit';
import type { Answer } from '../api/types';
import type { Go } from '../question/go';
import { readParts } from '../question/parts';
import type { Question } from '../question/question';
import '../map/answer-map';
import '../collecting/collect-button';
import './answer-alongside';
import './export-files';
import { sourceNotices } from '../facts/facts-from';
import { name } from '../words/texts';
import { say } from '../words/words';
import { hasMap } from '../map/answer-drawing';
import { elsewhere } from './elsewhere';
import { factsAge } from './facts-age';
import { anotherNeed, more } from './further';
import { needsView } from './needs-view';
import { nobodyView } from './nobody-view';
import { notes } from './notes';
import { sentence } from './sentence';
import { stopsFrom } from './stops-from';
import { tiers } from './tiers';
import { shownHits, toldOnce } from './told';
import { unmetNeeds } from './unmet';
import { vaguePlace } from './vague-place';
import { borders } from './borders';

/** The answer: how many for where, what is unsure, then who. */
export function answerView(question: Question, answer: Answer, go: Go) {
  return html`
    <section class="answer" aria-labelledby="answer">
      ${elsewhere(question, answer, go)} ${sentence(answer)} ${vaguePlace(question, answer, go)}
      ${borders(answer.place)} ${factsAge(answer)}
      ${hasMap(answer) ? html`<answer-map .answer=${answer}></answer-map>` : nothing}
      ${answer.needs
        ? needsView(question, answer, go)
        : answer.total === 0
          ? nobodyView(question, answer, go)
          : html`${unmetNeeds(answer.unmet, toldOnce(answer))} ${tiers(answer, answer.tiers, answer.hits)}`}
      ${question.oneList && !answer.needs
        ? html`<p class="ways"><button data-goes @click=${() => go({ ...question, oneList: false, pages: 1 })}>${say('needs.apart')}</button></p>`
        : nothing}
      ${more(question, answer, go)} ${anotherNeed(question, answer, go)}
      <answer-alongside .question=${question} .answer=${answer}></answer-alongside>
      ${notes(answer)} ${stopsFrom(answer)} ${sourceNotices(shownHits(answer))}
      ${isFound(answer) ? html`<export-files .question=${question}></export-files><collect-button .question=${question} .needs=${needNames(answer)}></collect-button>` : nothing}
    </section>
  `;
}

function isFound(answer: Answer): boolean {
  return answer.total > 0 || (answer.needs ?? []).some((need) => need.total > 0);
}

/** What was surely asked for, in the words of the directory. */
function needNames(answer: Answer): string[] {
  const needs = readParts(answer).flatMap((part) => (part.kind === 'need' && part.certainty === 'sure' ? (part.needs ?? []) : []));
  return [...new Set(needs.map((need) => name(need.name)))];
}
