import type { Door, Plan } from '../api/types';
import { whoCalls } from '../plan/first-step';
import { needName, planText, relayOf } from '../plan/shown';
import { contactText } from '../shortlist/contact';
import { say } from '../words/words';

/** The plan as text: for a mail, a file, a message. */
export function planLines(plan: Plan): string {
  const near = relayOf(plan);
  const doors = plan.doors.map((door, index) => doorLines(plan, door, `${index + 1}. `));
  const specialists = (plan.specialists ?? []).map((door) => [say('plan.specialist'), doorLines(plan, door, '')].join('\n'));
  const relay = near ? [[say('plan.relay'), doorLines(plan, near, '')].join('\n')] : [];
  const without = (plan.withoutDoor ?? []).map(({ text }) => text);
  return [planText(plan), ...doors, ...specialists, ...relay, ...without].join('\n\n');
}

function doorLines(plan: Plan, door: Door, number: string): string {
  const needs = [...new Set(door.needs.map((need) => needName(plan, need)))];
  const lines = [number + contactText(door), needs.length > 0 ? say('list.need', { need: needs.join(', ') }) : '', `${door.first.text}${whoCalls(door) ? ` (${whoCalls(door)})` : ''}`];
  return lines.filter((line) => line !== '').join('\n');
}
