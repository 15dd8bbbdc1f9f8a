import { html, nothing } from 'lit';
import type { Answer, FacetValue, Understood } from '../api/types';
import type { Answered } from '../answer/asking';
import { placeName } from '../answer/place';
import { offered } from '../facets/offered';
import { few } from '../parts/few';
import type { Go } from '../question/go';
import { at, choose, chosen, FILTERS, type Filter, type Question } from '../question/question';
import { isChosen, readParts, withoutMeaning, withoutPart } from '../question/parts';
import { distance, listed } from '../words/texts';
import { say, sayOf } from '../words/words';
import { isAsked } from './asking-back';
import { partLabel } from './part-label';

const FIRST = ['place', 'need', 'refused'];

interface Chip {
  label: string;
  /** What kind of thing it is, in words. */
  kind?: string;
  /** Whether it is something that is not wanted. */
  crossed?: boolean;
  without: Question;
}

/** So many words that were not understood are told one by one. */
const MOST_WORDS = 3;
/** Of a letter so many parts are told at once, and the others to who wants to see them. */
const MOST_CHIPS = 8;

/**
 * What was understood, chosen and narrowed, each part with a cross. The answer names them; what is asked meanwhile is what a cross
 * takes something from, so that nothing that was chosen since is lost.
 */
export function chips(question: Question, { question: earlier, answer }: Answered, go: Go) {
  const parts = readParts(answer);
  const words = parts.filter((part) => part.kind === 'words');
  const told = inOrder(parts.filter((part) => !isAsked(part) && (part.kind !== 'words' || words.length <= MOST_WORDS)));
  const all = [...where(question, earlier, answer), ...told.map((part) => understood(question, answer, part)), ...narrowed(question, answer)];
  return html`
    ${all.length === 0 ? nothing : few(all, MOST_CHIPS, (some) => list(some, go))}
    ${words.length > MOST_WORDS ? unread(words, parts) : nothing}
  `;
}

/** Where and for what come first; all else stays in the order of the text. */
function inOrder(parts: Understood[]): Understood[] {
  const rank = ({ kind }: Understood) => FIRST.indexOf(kind) + 1 || FIRST.length + 1;
  return [...parts].sort((one, other) => rank(one) - rank(other));
}

function list(some: readonly Chip[], go: Go) {
  return html`
    <ul class="chips" aria-label=${say('understood')}>
      ${some.map(
        ({ label, kind, crossed, without }) => html`
          <li>
            <button data-goes aria-label=${say('remove', { what: label })} @click=${() => go(without)}>
              <span>${crossed ? html`<s>${label}</s>` : label}${kind ? html` <small>(${kind})</small>` : nothing}</span>
              <span class="cross" aria-hidden="true">×</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Of a letter many words are not understood: they are named, and where a need is, names are not searched for them. */
function unread(words: Understood[], parts: Understood[]) {
  const isSure = parts.some((part) => part.kind === 'need' && part.certainty === 'sure');
  const texts = [...new Set(words.map((part) => part.text))];
  return html`
    <details class="unread">
      <summary>${say(isSure ? 'unread.aside' : 'unread.names', { count: texts.length })}</summary>
      <p>${listed(texts.map((text) => say('quoted', { text })))}</p>
    </details>
  `;
}

function where(question: Question, earlier: Question, answer: Answer): Chip[] {
  const same = question.place === earlier.place && question.address === earlier.address;
  const given = same && (question.place !== '' || question.address !== '');
  return given ? [{ label: placeName(answer.place), kind: say('kind.place'), without: at(question, {}) }] : [];
}

/** The cross of something that was chosen opens the choice again. */
function understood(question: Question, answer: Answer, part: Understood): Chip {
  const without = isChosen(question, part) ? withoutMeaning(question, part) : withoutPart(question, part);
  return { ...partLabel(part, answer), crossed: part.kind === 'refused', without };
}

function narrowed(question: Question, answer: Answer): Chip[] {
  const filters: Chip[] = FILTERS.flatMap((filter) =>
    chosen(question, filter).map((value) => ({
      label: valueName(answer, filter, value),
      without: choose(question, filter, chosen(question, filter).filter((other) => other !== value)),
    })),
  );
  if (question.open) {
    filters.push({ label: say('facet.open'), without: { ...question, open: false, pages: 1 } });
  }
  if (question.age !== '') {
    filters.push({ label: say('age.years', { age: question.age }), without: { ...question, age: '', pages: 1 } });
  }
  if (question.radius !== '') {
    filters.push({ label: say('radius', { distance: distance(Number(question.radius)) }), without: { ...question, radius: '', pages: 1 } });
  }
  return filters;
}

/** By the name that the facets give it; a value that nobody here has is told by its code. */
function valueName(answer: Answer, filter: Filter, value: string): string {
  const find = (values: FacetValue[]): string | undefined => {
    for (const one of values) {
      const found = one.value === value ? (one.name ?? one.value) : find(one.below ?? []);
      if (found) {
        return found;
      }
    }
    return undefined;
  };
  return find(offered(answer)[filter] ?? []) ?? sayOf(filter, value) ?? value;
}
