/** A point of the screen, in pixels. */
export interface Pixel {
  x: number;
  y: number;
}

/**
 * Puts together what lies so close that a finger would not tell it apart. Each thing goes to the nearest group whose first thing
 * is within `reach`; the order of the list decides who is first, so that a group stands where its best one is.
 */
export function clustered<T>(things: readonly T[], pixel: (thing: T) => Pixel, reach: number): T[][] {
  const groups: { first: Pixel; members: T[] }[] = [];
  for (const thing of things) {
    const here = pixel(thing);
    let nearest: { first: Pixel; members: T[] } | undefined;
    let least = reach;
    for (const group of groups) {
      const far = Math.hypot(group.first.x - here.x, group.first.y - here.y);
      if (far < least) {
        nearest = group;
        least = far;
      }
    }
    if (nearest) {
      nearest.members.push(thing);
    } else {
      groups.push({ first: here, members: [thing] });
    }
  }
  return groups.map((group) => group.members);
}
