import { Refused } from '../../api/answered';
import type { Problem } from '../../api/types';
import type { Conflict, EditProblem, Finding } from '../api-types';

/** Why a thing could not be done: nothing that was typed is lost by it. */
export type Hindrance =
  | { kind: 'signed-out' }
  | { kind: 'conflict'; conflicts: Conflict[]; version?: string }
  | { kind: 'findings'; findings: Finding[] }
  | { kind: 'refused'; text?: string }
  | { kind: 'offline' };

const SIGNED_OUT = 401;
const CONFLICT = 412;

export function hindrance(failure: unknown): Hindrance {
  if (!(failure instanceof Refused)) {
    return { kind: 'offline' };
  }
  const problem = failure.problem as Partial<EditProblem & Problem>;
  if (failure.status === SIGNED_OUT) {
    return { kind: 'signed-out' };
  }
  if (failure.status === CONFLICT && problem.conflicts) {
    return { kind: 'conflict', conflicts: problem.conflicts, version: problem.version };
  }
  const findings = errorsOf(problem);
  return findings.length > 0 ? { kind: 'findings', findings } : { kind: 'refused', text: problem.detail ?? problem.title };
}

/** By fact; or what is wrong with the request itself, which is of none. */
function errorsOf({ findings, errors = [] }: Partial<EditProblem & Problem>): Finding[] {
  return findings ?? errors.filter(({ parameter }) => parameter !== 'lang').map(({ parameter, detail }) => ({ field: parameter, severity: 'error', text: detail }));
}
