import { Refused } from '../api/answered';
import { say } from '../words/words';

/** What the interface takes. */
export const LONGEST = 280;

/** What is wrong with a report, by the field at which it is told; `all` where it is none. */
export interface Wrong {
  code?: string;
  text?: string;
  cells?: string;
  all?: string;
}

/** Of reports; of requests of any kind the interface speaks to people. */
const TOO_MANY = '/problems/too-many-requests';

/** In the words of the interface, but for what it says to programs. */
export function wrong(failure: unknown): Wrong {
  if (!(failure instanceof Refused)) {
    return { all: say('report.offline') };
  }
  if (failure.problem.type === TOO_MANY) {
    return { all: say('report.too-many') };
  }
  const unread = (failure.problem as { findings?: { text: string }[] }).findings ?? [];
  if (unread.length > 0) {
    return { cells: unread.map(({ text }) => text).join(' ') };
  }
  const found: Wrong = {};
  for (const { parameter, detail } of failure.problem.errors ?? []) {
    found[parameter === 'code' || parameter === 'text' || parameter === 'cells' ? parameter : 'all'] ??= detail;
  }
  return Object.keys(found).length > 0 ? found : { all: failure.problem.detail ?? say('failure.what') };
}

/** In characters as people count them. */
export function left(text: string): number {
  return LONGEST - [...text.trim()].length;
}
