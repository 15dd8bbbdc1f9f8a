import { NOTHING, type Question } from '../question/question';
import { currentRemarks, fragment, type Shortlist } from '../route/fragment';
import type { Remarks } from '../route/remarks';
import { toPath } from '../route/route';
import { NO_WISHES } from '../route/wishes';
import { language } from '../words/words';

const LIST = toPath({ screen: 'list' });

/** The address of a list to give to others: without the question unless that is wanted, since it may hold somebody's address. */
export function shareLink(list: Shortlist, question: Question = NOTHING, lang: string = language, remarks: Remarks = currentRemarks()): string {
  return `${location.origin}${LIST}?lang=${lang}#${fragment(question, list, remarks, NO_WISHES)}`;
}
