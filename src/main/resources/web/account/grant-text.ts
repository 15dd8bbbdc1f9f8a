import type { GrantView } from '../app/api/types';
import { language } from '../app/words/words';
import { sayCode } from './words/words';

/** "Rédaction d’un bassin : Nord". */
export function grantText({ role, scope, scopeName }: GrantView): string {
  const name = sayCode('role', role);
  const where = scopeName ?? scope;
  const colon = language === 'nl' ? ':' : '\u00a0:';
  return where ? `${name}${colon} ${where}` : name;
}
