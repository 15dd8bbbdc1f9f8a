import { get } from '../api/get';
import type { SheetWords } from '../api/types';

/** The languages of the sheet for a person, by their own names. */
export const SHEET_LANGUAGES: [string, string][] = [
  ['fr', 'Français'],
  ['nl', 'Nederlands'],
  ['fr-easy', 'Français facile'],
  ['nl-easy', 'Makkelijk Nederlands'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['es', 'Español'],
  ['ro', 'Română'],
  ['uk', 'Українська'],
  ['pl', 'Polski'],
];

const loaded = new Map<string, Promise<SheetWords>>();

/** Asked once; again where that failed. */
export function sheetWords(language: string): Promise<SheetWords> {
  const known = loaded.get(language);
  if (known) {
    return known;
  }
  const asked = get<SheetWords>(`orientation/sheet-words/${encodeURIComponent(language)}`, new AbortController().signal);
  loaded.set(language, asked);
  asked.catch(() => loaded.delete(language));
  return asked;
}

/** The language as a browser knows it: the easy ones are languages too. */
export function tagOf(sheet: string): string {
  return sheet.replace(/-easy$/, '');
}
