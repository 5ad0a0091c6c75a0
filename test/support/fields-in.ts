/** What the forms of a page would send as they stand: fields, boxes that are ticked, chosen options, texts. */
export function fieldsIn(html: string): Readonly<Record<string, string>> {
  const inputs = [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
    const name = /name="([^"]+)"/.exec(tag)?.[1]
    const unticked = /type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)
    return name === undefined || unticked ? [] : [[name, /value="([^"]*)"/.exec(tag)?.[1] ?? ''] as const]
  })
  const areas = [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</g)].map(([, name = '', text = '']) => [
    name,
    text,
  ])
  const chosen = [...html.matchAll(/<select[^>]*name="([^"]+)"[^>]*>([^]*?)<\/select>/g)].map(
    ([, name = '', options]) => [name, /<option[^>]*value="([^"]*)"[^>]* selected/.exec(options ?? '')?.[1] ?? ''],
  )
  return Object.fromEntries([...areas, ...chosen, ...inputs])
}
