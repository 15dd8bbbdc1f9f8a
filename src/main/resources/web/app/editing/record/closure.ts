import { html, nothing } from 'lit';
import { name } from '../../words/texts';
import { say, sayOf } from '../../words/words';
import type { Closure } from '../api-types';
import { editLink } from '../at';

/** Why a record is closed. */
export const REASONS = ['stopped', 'moved', 'merged', 'double', 'never-existed'] as const;

export type Reason = (typeof REASONS)[number];

export function needsOther(reason: Reason): boolean {
  return reason === 'merged' || reason === 'double';
}

/** In words, with the other record where there is one. */
export function closureTold(closure?: Closure) {
  if (!closure) {
    return nothing;
  }
  const { reason, other, otherName } = closure;
  const told = say('edit.close.told', { reason: sayOf('edit.close.reason', reason) ?? reason });
  return other && otherName ? html`${told} <a href=${editLink({ tab: 'record', id: other })}>${name(otherName)}</a>` : html`${told}`;
}
