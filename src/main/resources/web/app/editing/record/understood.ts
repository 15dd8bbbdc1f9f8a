import { html, nothing } from 'lit';
import { listed } from '../../words/texts';
import { language, say } from '../../words/words';
import type { AreaChange, UnderstoodCells } from '../api-types';
import type { Editing } from '../fields/editing';

const MOST = 4;

/** Beside a field: what was read in what is typed, so that nobody saves what means something else. */
export function understood(field: string, { understood: read }: Editing) {
  const lines = linesOf(field, read);
  return html`<div class="understood" role="status">
    ${lines.length > 0 ? html`<p class="understood-title">${say('edit.understood')}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
  </div>`;
}

function linesOf(field: string, { hours = [], phones = [], categories = [], languages = [], area }: UnderstoodCells): string[] {
  switch (field) {
    case 'hours':
      return hours.flatMap(({ label, hours: times = [], remarks = [] }) => [
        ...(times.length > 0 ? [[label, times.join(' ; ')].filter(Boolean).join(' : ')] : []),
        // Nobody is told by these whether it is open.
        ...remarks.map((text) => say('edit.hours.words', { text: times.length === 0 && label ? `${label} : ${text}` : text })),
      ]);
    case 'phones':
      return phones;
    case 'categories':
      return categories.map(({ label }) => label);
    case 'languages':
      return languages.map(({ label }) => label);
    case 'area':
      return area ? changes(area) : [];
    default:
      return [];
  }
}

function changes({ names, sectors, added, removed, people }: AreaChange): string[] {
  return [
    names.length > 0 ? listed(names) : say('edit.unknown'),
    ...(sectors > 0 && added.length > 0 ? [say('edit.area.added', { names: some(added) })] : []),
    ...(removed.length > 0 ? [say('edit.area.removed', { names: some(removed) })] : []),
    ...(people ? [peopleTold(people)] : []),
  ];
}

/** Of many statistical sectors the first, and how many more. */
function some(names: readonly string[]): string {
  const more = names.length - MOST;
  return more <= 1 ? listed([...names]) : say('edit.area.more', { names: names.slice(0, MOST).join(', '), count: more });
}

function peopleTold({ before, after, year, source }: NonNullable<AreaChange['people']>): string {
  const number = (count: number) => count.toLocaleString(language);
  return say(before === after ? 'edit.people' : 'edit.people.changed', { before: number(before), after: number(after), source, year });
}
