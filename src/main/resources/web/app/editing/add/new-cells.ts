import { language, say, sayOf, type Word } from '../../words/words';
import type { Cell, Choice } from '../api-types';

const MODES = ['on-site', 'at-home', 'by-phone', 'online', 'residential', 'street-work'];
const BILINGUAL: readonly string[] = ['name', 'hours', 'description'];
const LONG = ['hours', 'description'];

/** What is told of a service from its first day, in that order. All else is added to it afterwards. */
export const NEW_GROUPS: readonly { title: Word; columns: readonly string[]; field?: string }[] = [
  { title: 'edit.group.names', columns: ['name'] },
  { title: 'edit.group.needs', columns: ['categories'], field: 'categories' },
  { title: 'edit.group.address', columns: ['street', 'number', 'postcode', 'city'], field: 'location' },
  { title: 'edit.group.zone', columns: ['areas'], field: 'area' },
  { title: 'edit.group.contact', columns: ['phones', 'email', 'website'], field: 'phones' },
  { title: 'edit.group.opening', columns: ['hours'], field: 'hours' },
  { title: 'edit.group.ways', columns: ['modes', 'languages'] },
  { title: 'edit.group.texts', columns: ['description'] },
];

/** The cells of a service that nobody knows yet; those in two languages begin with that of the screen. */
export function newCells(columns: readonly string[]): Cell[] {
  const spoken = language === 'nl' ? (['nl', 'fr'] as const) : (['fr', 'nl'] as const);
  return columns.flatMap((column): Cell[] => {
    const label = say(`edit.new.${column}` as Word);
    const help = sayOf('edit.new-help', column) ?? '';
    return BILINGUAL.includes(column)
      ? spoken.map((lang) => ({ column: `${column}_${lang}`, value: '', label: say('edit.new.in', { label, lang: say(`edit.lang.${lang}`) }), help, lang, longText: LONG.includes(column) }))
      : [{ column, value: '', label, help, longText: false, choices: choicesOf(column) }];
  });
}

function choicesOf(column: string): Choice[] | undefined {
  return column === 'modes' ? MODES.map((value) => ({ value, label: sayOf('mode', value) ?? value })) : undefined;
}

/** All of the form. */
export const NEW_COLUMNS: readonly string[] = NEW_GROUPS.flatMap(({ columns }) => columns.flatMap((column) => (BILINGUAL.includes(column) ? [`${column}_fr`, `${column}_nl`] : [column])));
