/**
 * The text without what no document can hold or show: control characters (line ends and tabs stay), halves of
 * surrogate pairs, non-characters, and marks that turn the writing direction around unseen.
 */
export function printableText(text: string): string {
  return text.replace(unprintable, '')
}

const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff\p{Cs}]/gu
