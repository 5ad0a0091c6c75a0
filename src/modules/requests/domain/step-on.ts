/** The case a step is about, and the version of it the person had before their eyes. */
export type StepOn = { readonly requestId: string; readonly version: number }
