import { addressLine } from '../facts/address';
import { listed } from '../words/texts';
import type { Kept } from './kept';
import { whatFor } from './what-for';

/** How the list is set on paper: the size of type, and how many signs of stated hours there is room for. */
export interface Room {
  size: 'large' | 'medium' | 'small' | 'smallest';
  hours: number;
}

const ROOMS: Room[] = [
  { size: 'large', hours: 400 },
  { size: 'medium', hours: 400 },
  { size: 'medium', hours: 180 },
  { size: 'small', hours: 180 },
  { size: 'smallest', hours: 180 },
  { size: 'smallest', hours: 95 },
];
/** In pixels of paper, as in paper.css. */
const TYPE = { large: [15.5, 20], medium: [14, 18], small: [13.2, 16.6], smallest: [12.4, 15.4] };
const WIDTH = 688;
const TERM = 70;
const NUMBER = 26;
const GAP = 12;
const NOTES = 36;
/** What a page of A4 leaves beside its head and its foot. */
const HEIGHT = 800;

/** The page holds six services; for more there is a second one, which needs no small type. */
const MOST_ON_PAGE = 6;
const PAGES: Room = { size: 'medium', hours: 260 };

/**
 * The largest type with which all of them stand on one page, and else as much of their hours as there is room for.
 *
 * @param beside what else is said of each, in lines of its own
 */
export function roomFor(kept: Kept[], beside: (kept: Kept) => string[] = () => []): Room {
  const fits = ROOMS.find((room) => kept.reduce((sum, one) => sum + heightOf(one, room, beside(one)), 0) <= HEIGHT);
  return fits ?? (kept.length > MOST_ON_PAGE ? PAGES : ROOMS[ROOMS.length - 1]);
}

/** With one of the widest of the usual types: what is guessed too high costs some white, too low a second page. */
function heightOf(kept: Kept, { size, hours }: Room, more: string[]): number {
  const [type, line] = TYPE[size];
  const left = WIDTH - 12.4 * type;
  const lines = (signs: number, width: number, wide = 0.56) => Math.max(1, Math.ceil((signs * wide * type) / (width * 0.97)));
  const { name } = kept.service;
  const others = kept.modes.some((mode) => mode !== 'on-site') ? 1 : 0;
  const languages = listed(kept.languages.map((one) => one.name ?? one.code));
  const beside =
    lines(name.text.length, left, 0.74) * line * 1.12 +
    (kept.organization.name.text === name.text ? 0 : lines(kept.organization.name.text.length, left) * line) +
    lines(whatFor(kept).length, left) * line +
    more.reduce((sum, text) => sum + lines(text.length, left) * line, 0) +
    (lines((addressLine(kept) ?? '').length + 30 * others, left - TERM) + lines(languages.length, left - TERM)) * line;
  const numbers = Math.min(kept.phones.length, 2) * NUMBER + (kept.phones.length > 2 ? line : 0);
  const when = lines(stated(kept, hours) + 46, WIDTH - TERM) * line;
  return Math.max(beside, numbers) + when + GAP + (size === 'large' ? NOTES : 0);
}

function stated(kept: Kept, most: number): number {
  const lines = kept.openingHours ?? [];
  const words = lines.flatMap((one) => [one.label, ...(one.hours ?? []), ...(one.remarks ?? [])]).filter(Boolean);
  const all = lines.length > 0 ? words.join(' ; ').length + 2 * lines.length : (kept.hours?.text.length ?? 0);
  return all > most ? most + 36 : all;
}
