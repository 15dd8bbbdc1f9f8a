import fr from './fr.json';
import nl from './nl.json';

/** The languages of the screens: another one is a file beside these, and a line here. */
const LANGUAGES: Record<string, Record<Word, string>> = { fr, nl };

export type Word = keyof typeof fr;
type Values = Record<string, string | number>;

/** That of the page, which the server chose. */
export const language = document.documentElement.lang in LANGUAGES ? document.documentElement.lang : 'fr';

const words = LANGUAGES[language];
const plurals = new Intl.PluralRules(language);

/** The words of the screens; `{name}` is replaced by the value of that name. */
export function say(word: Word, values: Values = {}): string {
  return words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** `services` is said by `services.one` or `services.other`. */
export function count(word: 'services' | 'closed' | 'map.without', number: number): string {
  const form = plurals.select(number) === 'one' ? 'one' : 'other';
  return say(`${word}.${form}`, { count: number.toLocaleString(language) });
}

/** For codes that come from the interface, of which there may be new ones. */
export function sayOf(group: string, code: string): string | undefined {
  return words[`${group}.${code}` as Word];
}
