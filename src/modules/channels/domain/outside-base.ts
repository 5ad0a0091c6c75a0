/** Whether this is a whole `https` address without query, fragment or password, to which paths can be added. */
export function isOutsideBase(text: string): boolean {
  const parts = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?(?:\/[\w.~/-]*)?$/i.exec(text)
  return parts !== null && /\.[a-z][a-z0-9-]*$/i.test(parts[1] ?? '')
}
