import { say } from '../words/words';
import type { Kept } from './kept';

const MOST = 4;
const MOST_SIGNS = 150;

/** What it does beside a need that is told apart: the first of its categories, and how many more there are. */
export function whatFor({ categories }: Kept, need?: string): string {
  const names = categories.map((one) => one.name ?? one.code).filter((name) => name !== need);
  let shown = names.slice(0, MOST);
  while (shown.length > 1 && shown.join(' · ').length > MOST_SIGNS) {
    shown = shown.slice(0, -1);
  }
  const others = names.length - shown.length;
  return shown.join(' · ') + (others > 0 ? ` ${say('and-others', { count: others })}` : '');
}
