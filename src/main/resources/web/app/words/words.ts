import type collections from './collections/fr.json';
import type confirming from './confirming/fr.json';
import type coverage from './coverage/fr.json';
import type crisis from './crisis/fr.json';
import type editing from './editing/fr.json';
import type events from './events/fr.json';
import type inbox from './inbox/fr.json';
import type screens from './fr.json';
import type resources from './resources/fr.json';
import type sheets from './sheets/fr.json';
import type upstream from './upstream/fr.json';
import fr from './shared/fr.json';
import nl from './shared/nl.json';

export type Word = keyof typeof fr | keyof typeof screens | keyof typeof editing | keyof typeof collections | keyof typeof confirming | keyof typeof inbox | keyof typeof upstream | keyof typeof coverage | keyof typeof crisis | keyof typeof sheets | keyof typeof events | keyof typeof resources;
type Texts = Record<string, string>;
type Values = Record<string, string | number>;

/** What the screens and the widget both say; the screens add theirs. */
const LANGUAGES: Record<string, Texts> = { fr: { ...fr }, nl: { ...nl } };

const FALLBACK = 'fr';

/** That of the page, which the server chose; unless something speaks another for a moment. */
export let language = known(document.documentElement.lang);

/** The language of ours that is meant by a tag: `nl-BE` is Dutch; what nobody here speaks is French. */
export function known(tag: string): string {
  const [primary] = tag.toLowerCase().split('-');
  return primary in LANGUAGES ? primary : FALLBACK;
}

/** Whether we speak the language of a tag. */
export function isSpoken(tag: string): boolean {
  return tag.toLowerCase().split('-')[0] in LANGUAGES;
}

export function learn(more: Record<string, Texts>): void {
  Object.entries(more).forEach(([spoken, texts]) => Object.assign((LANGUAGES[spoken] ??= {}), texts));
}

/**
 * Says all that `run` says in that language: two widgets on one page may speak two. What goes on after a pause within `run` speaks
 * the language of the page again.
 */
export function speaking<T>(spoken: string, run: () => T): T {
  const before = language;
  language = known(spoken);
  try {
    return run();
  } finally {
    language = before;
  }
}

/** The words of the screens; `{name}` is replaced by the value of that name. */
export function say(word: Word, values: Values = {}): string {
  return LANGUAGES[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

type Counted = Word extends infer W ? (W extends `${infer C}.other` ? C : never) : never;

/** `services` is said by `services.one` or `services.other`. */
export function count(word: Counted, number: number): string {
  const form = new Intl.PluralRules(language).select(number) === 'one' ? 'one' : 'other';
  return say(`${word}.${form}` as Word, { count: number.toLocaleString(language) });
}

/** For codes that come from the interface, of which there may be new ones. */
export function sayOf(group: string, code: string): string | undefined {
  return LANGUAGES[language][`${group}.${code}`];
}
