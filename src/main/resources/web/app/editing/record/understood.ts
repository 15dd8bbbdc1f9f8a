import { html, nothing } from 'lit';
import { listed } from '../../words/texts';
import { language, say } from '../../words/words';
import type { People, UnderstoodCells } from '../api-types';
import { called } from '../known';
import type { Editing } from '../fields/editing';

/** Beside a field: what was read in what is typed, so that nobody saves what means something else. */
export function understood(field: string, { understood: read }: Editing) {
  const lines = linesOf(field, read);
  return html`<div class="understood" role="status">
    ${lines.length > 0 ? html`<p class="understood-title">${say('edit.understood')}</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
  </div>`;
}

function linesOf(field: string, { hours, phones = [], categories = [], area }: UnderstoodCells): string[] {
  switch (field) {
    case 'hours':
      return Array.isArray(hours) ? hours : (hours?.[language] ?? Object.values(hours ?? {}).flat());
    case 'phones':
      return phones;
    case 'categories':
      return categories.map(({ name }) => called(name));
    case 'area':
      return area ? [...changes(area), ...people(area.people)] : [];
    default:
      return [];
  }
}

function changes({ names = [], added = [], removed = [] }: NonNullable<UnderstoodCells['area']>): string[] {
  return [
    ...(names.length > 0 ? [listed(names)] : []),
    ...(added.length > 0 ? [say('edit.area.added', { names: listed(added) })] : []),
    ...(removed.length > 0 ? [say('edit.area.removed', { names: listed(removed) })] : []),
  ];
}

function people(told: People | undefined): string[] {
  const number = (count: number) => count.toLocaleString(language);
  if (told?.after === undefined) {
    return [];
  }
  const values = { before: number(told.before ?? 0), after: number(told.after), source: [told.source, told.year].filter(Boolean).join(', ') };
  return [say(told.before === undefined || told.before === told.after ? 'edit.people' : 'edit.people.changed', values)];
}
