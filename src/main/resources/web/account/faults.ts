import { Refused } from '../app/api/answered';
import { say as sayApp } from '../app/words/words';
import { say } from './words/words';

/** What is wrong, by the name of the field; `all` belongs to none. */
export type Faults = Record<string, string>;

export function faults(failure: unknown, fields: string[]): Faults {
  if (!(failure instanceof Refused)) {
    return { all: sayApp('offline.what') };
  }
  const found: Faults = {};
  for (const { parameter, detail } of failure.problem.errors ?? []) {
    const field = fields.find((name) => parameter === name || parameter.startsWith(`${name}[`)) ?? 'all';
    found[field] = found[field] ? `${found[field]} ${detail}` : detail;
  }
  return Object.keys(found).length > 0 ? found : { all: failure.problem.detail ?? sayApp('failure.what') };
}

/** Fields that must be filled in and are empty; nothing is sent then. */
export function missing(form: HTMLFormElement, fields: string[]): Faults {
  const empty = fields.filter((name) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement && field.required && field.value.trim() === '';
  });
  return Object.fromEntries(empty.map((name) => [name, say('account.missing')]));
}
