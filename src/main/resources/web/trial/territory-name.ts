import type { Known } from '../app/editing/known';
import { name } from '../app/words/texts';
import { sayCode } from './words/words';

/** With its level, as several levels have territories of one name. */
export function territoryName(key: string, { territories }: Known): string {
  const found = territories.find(({ level, code }) => `${level}:${code}` === key);
  return found ? (found.level === 'region' || found.level === 'bassin' ? name(found.name) : `${name(found.name)} (${sayCode('trial-level', found.level)})`) : key;
}
