import { language, learn, sayOf } from '../../app/words/words';
import fr from './fr.json';
import nl from './nl.json';

// What only the screen on which something is tried out says.
learn({ fr, nl });

export type TrialWord = keyof typeof fr;

/** `{name}` is replaced by the value of that name. */
export function say(word: TrialWord, values: Record<string, string | number> = {}): string {
  const [group, ...rest] = word.split('.');
  return sayOf(group, rest.join('.'))!.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** For codes that come from the interface, of which there may be new ones. */
export function sayCode(group: string, code: string): string {
  return sayOf(group, code) ?? code;
}

export function number(count: number): string {
  return count.toLocaleString(`${language}-BE`);
}
