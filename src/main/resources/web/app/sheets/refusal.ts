import { Refused } from '../api/answered';
import { say } from '../words/words';

/** Why something was not stored: each fault by itself, as it is named. */
export function refusal(failure: unknown): string[] {
  if (!(failure instanceof Refused)) {
    return [say('edit.offline')];
  }
  const { errors, detail } = failure.problem as { errors?: { detail: string }[]; detail?: string };
  return errors && errors.length > 0 ? errors.map((error) => error.detail) : [detail ?? say('edit.offline')];
}
