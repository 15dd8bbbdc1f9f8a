import type { UpstreamReturns } from '../api/contract';
import { sayOf } from '../words/words';

/** What may have come of a fact, in the order in which somebody looks at it: what asks for something first. */
export const STATES: readonly { code: string; of: (returns: UpstreamReturns) => number }[] = [
  { code: 'contradicted', of: ({ contradicted }) => contradicted },
  { code: 'unchanged', of: ({ unchanged }) => unchanged },
  { code: 'waiting', of: ({ waiting }) => waiting },
  { code: 'caught-up', of: ({ caughtUp }) => caughtUp },
  { code: 'gone', of: ({ gone }) => gone },
  { code: 'withdrawn', of: ({ withdrawn }) => withdrawn },
];

export function stateName(code: string): string {
  return sayOf('upstream.state', code) ?? code;
}

export function stateMeaning(code: string): string {
  return sayOf('upstream.state', `${code}.what`) ?? '';
}

export function fileOf(dispatch: string): string {
  return `/api/v1/edit/upstream/dispatches/${encodeURIComponent(dispatch)}/file`;
}
