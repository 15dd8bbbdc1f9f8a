/** Numbers that are dialled as they are: short ones, and those that cannot be called from abroad. */
const AS_IT_IS = /^(\d{2,6}|0800\d+|0[79]0\d+|078\d+)$/;

/** The address by which a telephone calls a number of Belgium: `02 563 00 10` is `tel:+3225630010`. */
export function tel(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') || AS_IT_IS.test(digits) ? digits : digits.replace(/^0/, '+32')}`;
}
