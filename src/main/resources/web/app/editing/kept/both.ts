/** A text in both languages, empty where there is none. */
export interface Both {
  fr: string;
  nl: string;
}

export const NO_TEXT: Both = { fr: '', nl: '' };
