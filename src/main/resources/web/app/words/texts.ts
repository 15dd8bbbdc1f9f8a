import type { Bilingual, Text } from '../api/types';
import { language, say } from './words';

/** A name in the language of the screen, else in the other one. */
export function name(bilingual: Bilingual): string {
  return (language === 'nl' ? bilingual.nl : bilingual.fr) ?? bilingual.fr ?? bilingual.nl ?? '';
}

/** For `lang=`: only where a text is in another language than the screen. */
export function otherLanguage(text: Text): string | undefined {
  return text.lang === language ? undefined : text.lang;
}

export function distance(metres: number): string {
  const far = metres >= 1000;
  const number = far ? metres / 1000 : Math.round(metres / 10) * 10;
  return say(far ? 'distance.km' : 'distance.m', {
    number: number.toLocaleString(language, { maximumFractionDigits: 1 }),
  });
}

/** `2017-02` is February 2017. */
export function month(yearAndMonth: string): string {
  const [year, number] = yearAndMonth.split('-').map(Number);
  return new Date(year, (number || 1) - 1).toLocaleDateString(language, { month: 'long', year: 'numeric' });
}

/** `ar` is Arabic; what is no language of the world is said as it was typed. */
export function languageName(tag: string, typed: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag) ?? typed;
  } catch {
    return typed;
  }
}

/** A list as it is said: "a, b et c". */
export function listed(names: string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** `2026-11-22` is 22 November 2026. */
export function day(date: string): string {
  return withOrdinal(new Date(date).toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
}

/** French says "1er février", which browsers do not. */
export function withOrdinal(date: string): string {
  return language === 'fr' ? date.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : date;
}

/** For `lang=`: only where a name is not known in the language of the screen. */
export function nameLanguage(bilingual: Bilingual): string | undefined {
  const [own, other] = language === 'nl' ? ([bilingual.nl, 'fr'] as const) : ([bilingual.fr, 'nl'] as const);
  return own === null ? other : undefined;
}
