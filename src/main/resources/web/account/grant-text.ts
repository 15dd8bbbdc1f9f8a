import type { GrantView } from '../app/api/types';
import { sayCode } from './words/words';

/** "Rédaction d’un bassin : Nord". */
export function grantText({ role, scope, scopeName }: GrantView): string {
  const name = sayCode('role', role);
  const where = scopeName ?? scope;
  return where ? `${name} : ${where}`.replace(' :', document.documentElement.lang === 'nl' ? ':' : ' :') : name;
}
