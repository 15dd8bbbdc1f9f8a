import { html, nothing } from 'lit';
import { say, type Word } from '../../words/words';
import type { Both } from './both';

/** What is wrong with what was typed, by its place in the request: `sections[0].items[2].url`. */
export type Faults = ReadonlyMap<string, string>;

/** A field of one text. */
export interface Field {
  /** As the interface names it, without its language: `sections[0].note`. */
  path: string;
  label: string;
  most: number;
  /** Whether it has several lines. */
  long?: boolean;
  hint?: string;
  /** As inputs have it, where it is no plain text: `date`. */
  type?: string;
}

/** One of several that can be chosen. */
export interface FieldOption {
  value: string;
  label: string;
}

const LANGUAGES = ['fr', 'nl'] as const;
const LANGUAGE_WORDS: Record<keyof Both, Word> = { fr: 'keep.in.fr', nl: 'keep.in.nl' };

/** The same in French and in Dutch, side by side where there is room. */
export function bothFields(field: Field, value: Both, faults: Faults, type: (value: Both) => void) {
  return html`<div class="both-languages">
    ${LANGUAGES.map((lang) =>
      textField({ ...field, path: `${field.path}${lang === 'fr' ? 'Fr' : 'Nl'}`, label: `${field.label} ${say(LANGUAGE_WORDS[lang])}` }, value[lang], faults, (typed) => type({ ...value, [lang]: typed }), lang),
    )}
  </div>`;
}

export function textField({ path, label, most, long, hint, type: kind }: Field, value: string, faults: Faults, type: (value: string) => void, lang?: string) {
  const id = idOf(path);
  const fault = faults.get(path);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;
  const typed = (event: Event) => type((event.target as HTMLInputElement).value);
  return html`<div class="cell">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="quiet">${hint}</p>` : nothing}
    ${fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : nothing}
    ${long
      ? html`<textarea id=${id} rows="1" lang=${lang ?? nothing} maxlength=${most} aria-describedby=${described} aria-invalid=${fault ? 'true' : 'false'} .value=${value} @input=${typed}></textarea>`
      : html`<input id=${id} type=${kind ?? 'text'} lang=${lang ?? nothing} maxlength=${most} autocomplete="off" aria-describedby=${described} aria-invalid=${fault ? 'true' : 'false'} .value=${value} @input=${typed} />`}
  </div>`;
}

export function selectField({ path, label, hint }: Omit<Field, 'most'>, value: string, options: readonly FieldOption[], faults: Faults, take: (value: string) => void) {
  const id = idOf(path);
  const fault = faults.get(path);
  return html`<div class="cell">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="quiet">${hint}</p>` : nothing}
    ${fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : nothing}
    <select id=${id} aria-invalid=${fault ? 'true' : 'false'} aria-describedby=${[hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing} @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>
  </div>`;
}

/** The element for a place in the request. */
export function idOf(path: string): string {
  return `keep-${path.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}
