import { html, nothing } from 'lit';
import { placeName } from '../answer/place';
import type { Plan, PlanNeed, Understood } from '../api/types';
import { few } from '../parts/few';
import { isChosen, readParts, withoutMeaning, withoutPart } from '../question/parts';
import { at, choose, chosen, FITS, type Question } from '../question/question';
import type { Wishes } from '../route/wishes';
import { isAsked } from '../understood/asking-back';
import { partLabel } from '../understood/part-label';
import { day, languageName, listed } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { GoPlan } from './go-plan';
import { perhaps } from './perhaps';

interface Chip {
  label: string;
  kind?: string;
  crossed?: boolean;
  without: Question;
  /** What is wished no more. */
  unwished?: Partial<Wishes>;
}

const MOST_CHIPS = 10;
const NARROWING = [...FITS, 'language', 'mode'] as const;

/** What a situation was understood as: a click takes a part away, another adds what was only perhaps meant. */
export function corrections(question: Question, wishes: Wishes, plan: Plan, go: GoPlan) {
  const parts = readParts({ understood: plan.understood });
  const sure = parts.filter((part) => !isPerhaps(part, plan) && part.kind !== 'words');
  const chips = once([...where(question, plan), ...added(question, plan), ...distinct(sure).map((same) => understood(question, plan, same)), ...told(question), ...wished(question, wishes)]);
  return html`
    ${chips.length > 0 ? few(chips, MOST_CHIPS, (some) => list(some, go)) : nothing}
    ${perhaps(question, parts.filter((part) => isPerhaps(part, plan)), go)} ${unread(parts)}
  `;
}

/** A need that stands beside a long text is read at its end too: it is told once. */
function once(chips: Chip[]): Chip[] {
  const labels = chips.map(({ label }) => label.toLowerCase());
  return chips.filter((_, index) => labels.indexOf(labels[index]) === index);
}

/** What is only perhaps meant, unless there was nothing else to plan for. */
function isPerhaps(part: Understood, plan: Plan): boolean {
  return isAsked(part) && !plan.needs.some((need) => need.id === part.id);
}

function list(some: readonly Chip[], go: GoPlan) {
  return html`
    <ul class="chips" aria-label=${say('understood')}>
      ${some.map(
        ({ label, kind, crossed, without, unwished }) => html`
          <li>
            <button data-goes aria-label=${say('remove', { what: label })} @click=${() => go(without, unwished)}>
              <span>${crossed ? html`<s>${label}</s>` : label}${kind ? html` <small>(${kind})</small>` : nothing}</span>
              <span class="cross" aria-hidden="true">×</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function where(question: Question, plan: Plan): Chip[] {
  return question.place === '' && question.address === '' ? [] : [{ label: placeName(plan.place), kind: say('kind.place'), without: at(question, {}) }];
}

/** Needs that stand beside the text. */
function added(question: Question, plan: Plan): Chip[] {
  const called = (need: string) => plan.needs.find((one: PlanNeed) => one.id === need || one.text === need || one.terms.includes(need))?.name ?? need;
  const isBeside = question.text !== '' && plan.understood === undefined && question.needs.length + chosen(question, 'category').length > 0;
  const beside = !isBeside ? [] : [{ label: called(question.text), kind: say('kind.need'), without: { ...question, text: '' } }];
  const categories = chosen(question, 'category').map((term) => ({
    label: called(term),
    kind: say('kind.need'),
    without: choose(question, 'category', chosen(question, 'category').filter((other) => other !== term)),
  }));
  const needs = question.needs.map((need) => ({ label: called(need), kind: say('kind.need'), without: { ...question, needs: question.needs.filter((other) => other !== need) } }));
  return [...needs, ...categories, ...beside];
}

/** A street and its commune are one place. */
function distinct(parts: Understood[]): Understood[][] {
  const places = parts.filter((part) => part.kind === 'place');
  return parts.flatMap((part) => (part.kind !== 'place' ? [[part]] : part === places[0] ? [places] : []));
}

function understood(question: Question, plan: Plan, same: Understood[]): Chip {
  const [part] = same;
  const without = isChosen(question, part) ? withoutMeaning(question, part) : same.reduce(withoutPart, question);
  const told = partLabel(part, plan);
  // What is said of mobility narrows no search, but counts in a plan.
  return { ...told, kind: part.kind === 'status' ? say('kind.status') : told.kind, crossed: part.kind === 'refused', without };
}

/** What was said of the person beside the text. */
function told(question: Question): Chip[] {
  const chips: Chip[] = NARROWING.flatMap((filter) =>
    chosen(question, filter).map((value) => ({
      label: filter === 'language' ? say('speaks', { language: languageName(value, value) }) : (sayOf(filter, value) ?? value),
      without: choose(question, filter, chosen(question, filter).filter((other) => other !== value)),
    })),
  );
  return question.age === '' ? chips : [...chips, { label: say('age.years', { age: question.age }), kind: say('kind.age'), without: { ...question, age: '' } }];
}

function wished(question: Question, { insurer, from, hospital }: Wishes): Chip[] {
  const date = from === '' ? '' : day(from);
  return [
    ...(insurer === '' ? [] : [{ label: say('plan.insurer.of', { name: insurer }), without: question, unwished: { insurer: '' } }]),
    ...(date === '' ? [] : [{ label: say(hospital ? 'hospital.leaves' : 'plan.from', { date }), without: question, unwished: { from: '' } }]),
  ];
}

function unread(parts: Understood[]) {
  const texts = [...new Set(parts.filter((part) => part.kind === 'words').map((part) => part.text))];
  return texts.length === 0
    ? nothing
    : html`<details class="unread"><summary>${say('unread.aside', { count: texts.length })}</summary><p>${listed(texts.map((text) => say('quoted', { text })))}</p></details>`;
}
