import type { Reason } from '../api/types';
import { say } from '../words/words';

/** Reasons that name territories, of which there may be dozens. */
const NAMING = new Set(['SERVES_PART', 'SERVES_ELSEWHERE']);
const AREA = /^SERVES_/;
const MOST_NAMES = 3;

/** A card has five lines: of many names the first stand on it, and how many more there are; all of them in its details. */
export function shortened(why: Reason[]): Reason[] {
  const areas = why.filter((reason) => AREA.test(reason.code));
  const [, , last] = areas;
  const dropped = new Set(areas.length > MOST_NAMES + 1 ? areas.slice(MOST_NAMES) : []);
  return why
    .filter((reason) => !dropped.has(reason))
    .map((reason) => {
      if (dropped.size > 0 && reason === last) {
        return { ...reason, text: `${reason.text} ${say('reason.others', { count: dropped.size })}` };
      }
      const text = NAMING.has(reason.code) ? fewNames(reason.text) : reason.text;
      return text === reason.text ? reason : { ...reason, text };
    });
}

/** Those that were shortened, as the interface words them. */
export function unshortened(why: Reason[]): Reason[] {
  const short = new Set(shortened(why));
  return why.filter((reason) => !short.has(reason));
}

function fewNames(text: string): string {
  const names = text.split(', ');
  const others = names.length - MOST_NAMES;
  return others > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} ${say('reason.others', { count: others })}` : text;
}
