import { language, say } from '../words/words';

/** The longest text that the interface reads. */
export const LONGEST = 2000;
/** Near the end the rest is counted. */
const NEAR = 200;

/** How much more can be typed, or how much is too much: nothing is cut in silence. */
export function lengthTold(typed: string): string | undefined {
  const left = LONGEST - typed.length;
  if (left > NEAR) {
    return undefined;
  }
  const number = (count: number) => count.toLocaleString(language);
  return left < 0 ? say('box.too-long', { count: number(-left), longest: number(LONGEST) }) : say('box.left', { count: number(left) });
}
