import type { EditRecord, Fact } from './api-types';
import type { Word } from '../words/words';

/** Facts that people look for together. */
export interface Group {
  id: string;
  title: Word;
  fields: readonly string[];
}

export const GROUPS: readonly Group[] = [
  { id: 'contact', title: 'edit.group.contact', fields: ['phones', 'email', 'website'] },
  { id: 'address', title: 'edit.group.address', fields: ['location'] },
  { id: 'opening', title: 'edit.group.opening', fields: ['hours'] },
  { id: 'zone', title: 'edit.group.zone', fields: ['area'] },
  { id: 'needs', title: 'edit.group.needs', fields: ['categories'] },
  { id: 'for-whom', title: 'edit.group.for-whom', fields: ['eligibility', 'eligibilityDescription'] },
  { id: 'room', title: 'edit.group.room', fields: ['availability', 'capacity'] },
  { id: 'ways', title: 'edit.group.ways', fields: ['languages', 'modes'] },
  { id: 'names', title: 'edit.group.names', fields: ['name', 'alternateNames', 'legalStatus'] },
  { id: 'texts', title: 'edit.group.texts', fields: ['description', 'applicationProcess', 'feesDescription', 'referralMethod', 'accreditations'] },
];

/** Of a part of an address: the group of that name, or the one that holds the fact of that name. */
export function groupOf(part: string | undefined): Group | undefined {
  return GROUPS.find(({ id, fields }) => id === part || (part !== undefined && fields.includes(part)));
}

/** In the order of the group; facts that are of no group yet come with the texts. */
export function factsOf({ id, fields }: Group, { facts }: EditRecord): Fact[] {
  const known = fields.flatMap((field) => facts.filter((fact) => fact.field === field));
  return id === 'texts' ? [...known, ...facts.filter((fact) => !groupOf(fact.field))] : known;
}
