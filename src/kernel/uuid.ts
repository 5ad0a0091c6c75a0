const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text is a UUID as records are known by: anything else is never asked for. */
export function isUuid(text: string): boolean {
  return pattern.test(text)
}
