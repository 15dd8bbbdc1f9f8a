const COMPLETE = 'data-streets-complete';
/** Whoever prints does not wait for ever: what is missing then is missing on paper. */
const LONGEST_WAIT = 5000;
const AGAIN = 50;

/** Says on the element of a map whether all streets of its view are drawn. */
export function tellComplete(map: HTMLElement, all: boolean): void {
  map.toggleAttribute(COMPLETE, all);
}

/** Waits until all streets of the view are drawn, where they are drawn at all. */
export async function complete(map: Element): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT && !map.hasAttribute(COMPLETE); waited += AGAIN) {
    await new Promise((resume) => setTimeout(resume, AGAIN));
  }
}
