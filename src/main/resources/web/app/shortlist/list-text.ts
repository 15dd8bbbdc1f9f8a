import type { Shortlist } from '../route/fragment';
import type { Remarks } from '../route/remarks';
import { say } from '../words/words';
import { contactText } from './contact';
import type { Entry } from './kept';
import type { Asked } from './asked';

/** The whole list as text: for a mail, a file, a message. */
export function listText(title: string, list: Shortlist, entries: Entry[], remarks: Remarks, asked: Asked): string {
  const texts = list.flatMap((id, index) => {
    const entry = entries[index];
    if (typeof entry === 'string') {
      return [];
    }
    const need = asked.need(id, entry);
    const note = remarks.notes.get(id);
    const head = need ? [say('list.need', { need })] : [];
    const why = asked.why(id);
    return [[`${index + 1}. ${contactText(entry)}`, ...head, ...(why ? [why] : []), ...(note ? [`${say('list.note')} : ${note}`] : [])].join('\n')];
  });
  return [title, ...texts].join('\n\n');
}
