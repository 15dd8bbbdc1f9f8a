import type { Plan } from '../api/types';
import type { Question } from '../question/question';
import { fragment, MOST_LISTED, type Shortlist } from '../route/fragment';
import { NO_REMARKS, type Remarks } from '../route/remarks';
import { PLAN, toPath } from '../route/route';
import { NO_WISHES, type Wishes } from '../route/wishes';
import { NOTHING } from '../question/question';
import { plannedHits } from '../plan/shown';
import { language } from '../words/words';

/** The services of a plan as a list, each with the need for which it is there: nothing in it tells of the situation. */
export function planAsList(plan: Plan): { list: Shortlist; remarks: Remarks } {
  const doors = plannedHits(plan);
  const needs = doors.flatMap((door): [string, string][] => {
    const need = plan.needs.find(({ id }) => id === door.needs[0]?.id);
    const term = need?.terms[0];
    return term ? [[door.id, term]] : [];
  });
  return { list: [...new Set(doors.map((door) => door.id))].slice(0, MOST_LISTED), remarks: { ...NO_REMARKS, needs: new Map(needs) } };
}

export function listFragment(plan: Plan): string {
  const { list, remarks } = planAsList(plan);
  return fragment(NOTHING, list, remarks, NO_WISHES);
}

/** The whole plan, with the situation in it. */
export function planLink(question: Question, wishes: Wishes): string {
  return `${location.origin}${toPath(PLAN)}?lang=${language}#${fragment(question, [], NO_REMARKS, { ...wishes, begun: true })}`;
}
