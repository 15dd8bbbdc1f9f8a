import { language } from '../words/words';
import { answered, reach } from './answered';

/** What the interface tells of something by its name in the path; never anything that somebody typed. */
export async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  return answered<T>(await reach(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, { signal }));
}
