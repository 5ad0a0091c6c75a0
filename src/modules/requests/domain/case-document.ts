/** A file kept with a case: what it is there for, and its name. */
export type CaseDocument = { readonly fileId: string; readonly kind: string; readonly name: string }
