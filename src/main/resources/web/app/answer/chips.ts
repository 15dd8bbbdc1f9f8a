import { html, nothing } from 'lit';
import type { Answer, FacetValue, Understood } from '../api/types';
import type { Answered } from './asking';
import { placeName } from './place';
import { offered } from '../facets/offered';
import type { Go } from '../question/go';
import { at, choose, chosen, FILTERS, type Filter, type Question } from '../question/question';
import { readParts, withoutPart } from '../question/parts';
import { languageName, name } from '../words/texts';
import { say, sayOf } from '../words/words';

interface Chip {
  label: string;
  /** What kind of thing it is, in words. */
  kind?: string;
  without: Question;
}

/**
 * What was understood, chosen and narrowed, each part with a cross. The answer names them; what is asked meanwhile is what a cross
 * takes something from, so that nothing that was chosen since is lost.
 */
export function chips(question: Question, { question: earlier, answer }: Answered, go: Go) {
  const all = [...where(question, earlier, answer), ...understood(question, answer), ...narrowed(question, answer)];
  return all.length === 0
    ? nothing
    : html`
        <ul class="chips" aria-label=${say('understood')}>
          ${all.map(
            (chip) => html`
              <li>
                <button data-goes aria-label=${say('remove', { what: chip.label })} @click=${() => go(chip.without)}>
                  <span>${chip.label}${chip.kind ? html` <small>(${chip.kind})</small>` : nothing}</span>
                  <span class="cross" aria-hidden="true">×</span>
                </button>
              </li>
            `,
          )}
        </ul>
      `;
}

function where(question: Question, earlier: Question, answer: Answer): Chip[] {
  const same = question.place === earlier.place && question.address === earlier.address;
  const given = same && (question.place !== '' || question.address !== '');
  return given ? [{ label: placeName(answer.place), kind: say('kind.place'), without: at(question, {}) }] : [];
}

function understood(question: Question, answer: Answer): Chip[] {
  return readParts(answer).map((part) => ({ ...labelled(part, answer), without: withoutPart(question, part) }));
}

function labelled(part: Understood, answer: Answer): { label: string; kind?: string } {
  switch (part.kind) {
    case 'need':
      // One word may mean many categories: then it is told as it was typed.
      return { label: part.needs?.length === 1 ? name(part.needs[0].name) : part.text, kind: say('kind.need') };
    case 'refused':
      return { label: part.needs?.length === 1 ? name(part.needs[0].name) : part.text, kind: say('kind.refused') };
    case 'age':
      return { label: part.text, kind: say('kind.age') };
    case 'place':
      return { label: part.places?.length === 1 ? placeName(answer.place) : part.text, kind: say('kind.place') };
    case 'language':
      return { label: languageName(part.language ?? '', part.text), kind: say('kind.language') };
    case 'words':
      return { label: say('quoted', { text: part.text }), kind: say('kind.words') };
    default:
      return { label: part.text };
  }
}

function narrowed(question: Question, answer: Answer): Chip[] {
  const filters = FILTERS.flatMap((filter) =>
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
