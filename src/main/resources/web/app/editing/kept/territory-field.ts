import { name } from '../../words/texts';
import { say } from '../../words/words';
import type { Known } from '../known';
import { selectField, type Faults } from './fields';

const LEVELS = ['bassin', 'commune'];

/** For which territory something is kept: the Region, a bassin or a commune; or another one that it has already. */
export function territoryField(all: Known, value: string, faults: Faults, take: (territory: string) => void) {
  const places = all.territories.filter(({ level }) => LEVELS.includes(level)).map(({ level, code, name: called }) => ({ value: `${level}:${code}`, label: name(called) }));
  const other = value !== '' && !places.some((one) => one.value === value) ? [{ value, label: value }] : [];
  return selectField({ path: 'territory', label: say('keep.territory') }, value, [{ value: '', label: say('keep.territory.region') }, ...places, ...other], faults, take);
}
