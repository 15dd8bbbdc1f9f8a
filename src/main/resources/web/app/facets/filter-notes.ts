import { html, nothing } from 'lit';
import type { Answer, FilterNote } from '../api/types';
import { allNeeds, type Question } from '../question/question';
import { count, say, sayOf } from '../words/words';

/** Each filter says what it leaves out, and what it could not judge. */
export function filterNotes(question: Question, answer: Answer) {
  const notes = filtersOf(answer)
    .filter((note) => !isNeed(note, question))
    .flatMap((note) => told(note, totalOf(answer)));
  return html`<div class="filter-notes" role="status">
    ${notes.length === 0 ? nothing : html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
  </div>`;
}

/** A category that was chosen instead of words is what is asked, and leaves out what nobody asked for. */
function isNeed({ filter }: FilterNote, question: Question): boolean {
  return (filter === 'category' || filter === 'sector') && allNeeds(question).length === 0;
}

/** Of several needs: counted as they stand on the screen, who meets two needs twice. */
function filtersOf({ needs, filters = [] }: Answer): FilterNote[] {
  if (!needs) {
    return filters;
  }
  const all = new Map<string, FilterNote>();
  for (const note of needs.flatMap((need) => need.filters ?? [])) {
    const before = all.get(note.filter);
    all.set(note.filter, { ...note, leftOut: note.leftOut + (before?.leftOut ?? 0), unknown: note.unknown + (before?.unknown ?? 0) });
  }
  return [...all.values()];
}

function totalOf({ needs, total }: Answer): number {
  return needs ? needs.reduce((sum, need) => sum + need.total, 0) : total;
}

function told(note: FilterNote, total: number): string[] {
  if (note.filter === 'open') {
    return [ofHours(note, total)];
  }
  const parts = [
    ...(note.leftOut > 0 ? [count('filter.left', note.leftOut)] : []),
    ...(note.unknown > 0 ? [count(note.unknownKept ? 'filter.unknown' : 'filter.silent', note.unknown)] : []),
  ];
  const name = sayOf('facet', note.filter) ?? note.filter;
  return parts.length === 0 ? [] : [say('filter.of', { name, note: parts.join(note.unknownKept ? say('filter.and') : ', ') })];
}

/** Hours are what fails most often on the way: that nothing is sure is said as well. */
function ofHours({ leftOut, unknown }: FilterNote, total: number): string {
  const sure = total - unknown;
  return [
    sure > 0 ? count('filter.open.sure', sure) : say('filter.open.none'),
    ...(unknown > 0 ? [count('filter.open.unknown', unknown)] : []),
    ...(leftOut > 0 ? [count('filter.open.left', leftOut)] : []),
  ].join(say('filter.and'));
}
