import { sayOf } from '../words/words';

/** Columns whose name does not say of which fact they are. */
const FIELDS: Record<string, string> = {
  alternate_names: 'alternateNames',
  legal_status: 'legalStatus',
  street: 'location',
  number: 'location',
  postcode: 'location',
  city: 'location',
  lat: 'location',
  lon: 'location',
  confidential: 'location',
  areas: 'area',
  exclusive: 'area',
  eligibility_fr: 'eligibilityDescription',
  eligibility_nl: 'eligibilityDescription',
  application_fr: 'applicationProcess',
  application_nl: 'applicationProcess',
  fees_fr: 'feesDescription',
  fees_nl: 'feesDescription',
  referral_fr: 'referralMethod',
  referral_nl: 'referralMethod',
};

/** The fact that a column belongs to. */
export function fieldOf(column: string): string {
  return FIELDS[column] ?? column.replace(/_(fr|nl)$/, '');
}

/** What a fact is called. */
export function fieldName(field: string): string {
  return sayOf('edit.field', field) ?? field;
}
