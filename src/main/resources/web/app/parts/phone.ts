/** Numbers that are dialled as they are: short ones, and those that cannot be called from abroad. */
const AS_IT_IS = /^(\d{2,6}|0800\d{5}|0[79]0\d{6,7}|078\d{6})$/;
const OF_BELGIUM = /^0(4[5-9]\d{7}|[1-9]\d{7})$/;
const OF_ANOTHER_COUNTRY = /^\+\d{8,15}$/;
/** As people write it behind a number: poste 12, toestel 12. */
const EXTENSION = /[\s,;(]*\b(?:poste|post|toestel|toest|tst|interne|intern|extension|ext)\b[.:\s]*(\d{1,6})\b[\s)]*/i;
const NUMBER = /\+?\d[\d\s()./-]*/;
/** The last digits of other numbers of the same series: 02 210 44 61-62. The first is called. */
const OTHER_ENDINGS = /(?:\s*[-/]\s*\d{1,2})+$/;

function normalise(digits: string): string {
  return digits.replace(/^00/, '+').replace(/^\+320?/, '0');
}

/**
 * The address by which a telephone calls a number of Belgium: `02 563 00 10 (poste 4)` is `tel:+3225630010;ext=4`. Undefined for a text
 * that is no number that can be called.
 */
export function tel(phone: string): string | undefined {
  const extension = EXTENSION.exec(phone);
  const written = (NUMBER.exec(extension ? phone.replace(extension[0], ' ') : phone)?.[0] ?? '').trim();
  const number = [written, written.replace(OTHER_ENDINGS, '')]
    .map((each) => normalise(each.replace(/[^\d+]/g, '')))
    .find((each) => AS_IT_IS.test(each) || OF_BELGIUM.test(each) || OF_ANOTHER_COUNTRY.test(each));
  if (number === undefined) {
    return undefined;
  }
  const dialled = AS_IT_IS.test(number) ? number : number.replace(/^0/, '+32');
  return `tel:${dialled}${extension ? `;ext=${extension[1]}` : ''}`;
}
