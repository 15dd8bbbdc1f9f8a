import { html, nothing } from 'lit';
import { say, type Word } from '../../words/words';
import type { Both } from './content';

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

export function textField({ path, label, most, long, hint }: Field, value: string, faults: Faults, type: (value: string) => void, lang?: string) {
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
      : html`<input id=${id} lang=${lang ?? nothing} maxlength=${most} autocomplete="off" aria-describedby=${described} aria-invalid=${fault ? 'true' : 'false'} .value=${value} @input=${typed} />`}
  </div>`;
}

/** The element for a place in the request. */
export function idOf(path: string): string {
  return `keep-${path.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}
