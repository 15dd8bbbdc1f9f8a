import { isAnywhere, placeName } from '../answer/place';
import type { Door, Found, Plan, PlanNeedRef } from '../api/types';
import { count, say } from '../words/words';

/** Who is near by for all else: not where nobody said where somebody lives. */
export function relayOf({ place, relay }: Plan): Door | undefined {
  return isAnywhere(place) ? undefined : relay;
}

/** Every service that a plan names as one to go to. */
export function plannedHits(plan: Plan): Door[] {
  const { doors, specialists = [] } = plan;
  const relay = relayOf(plan);
  return [...doors, ...specialists, ...(relay ? [relay] : [])];
}

/** Every service that stands on the screen. */
export function allHits(plan: Plan): Found[] {
  return [
    ...plannedHits(plan),
    ...plan.doors.flatMap((door) => door.alternatives ?? []),
    ...(plan.withoutDoor ?? []).flatMap((need) => need.nearest ?? []),
    ...(plan.notThese ?? []).map((one) => one.hit),
  ];
}

/** What a need is called: by its name, since what was typed may be half a sentence. */
export function needName(plan: Plan, { id, text }: PlanNeedRef): string {
  return plan.needs.find((need) => need.id === id)?.name ?? text;
}

/** How many doors for how many needs, and where. */
export function planText(plan: Plan): string {
  const met = new Set(plan.doors.flatMap((door) => door.needs.map((need) => need.id)));
  const what = plan.doors.length === 0 ? say('services.none') : say('plan.for', { services: count('services', plan.doors.length), needs: count('plan.needs', met.size) });
  return `${what}, ${placeName(plan.place)}`;
}
