/** Whether two contents, or two parts of them, say the same. */
export function isSame<T>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Puts together what two people changed of `base`. Where both changed the same part, mine stays; which parts these are is told. */
export function merged<C extends object>(base: C, mine: C, theirs: C): { content: C; both: (keyof C & string)[] } {
  const parts = Object.keys(base) as (keyof C & string)[];
  const own = parts.filter((part) => !isSame(base[part], mine[part]));
  const content = { ...theirs, ...Object.fromEntries(own.map((part) => [part, mine[part]])) };
  return { content, both: own.filter((part) => !isSame(base[part], theirs[part]) && !isSame(mine[part], theirs[part])) };
}
