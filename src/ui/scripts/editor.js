// Nothing here is needed: the form works without it. Shows the text of an item as it will be read, to be written in place,
// and keeps the field of the form in step. What may be in a text is decided by the server; this only offers no more.
{
  const LARGEST = 500_000
  const blocks = 'P H2 H3 H4 UL OL LI TABLE CAPTION THEAD TBODY TFOOT TR TH TD BLOCKQUOTE HR'.split(' ')
  const kept = new Set([...blocks, ...'STRONG EM U S SUB SUP BR A IMG'.split(' ')])
  const renamed = { H1: 'H2', H5: 'H4', H6: 'H4', B: 'STRONG', I: 'EM', DEL: 'S', STRIKE: 'S', DIV: 'P', SECTION: 'P' }
  const dropped = new Set('STYLE SCRIPT META LINK TITLE HEAD NAV SVG NOSCRIPT OBJECT IFRAME'.split(' '))
  const attributes = {
    A: ['href', 'title'],
    IMG: ['src', 'alt'],
    TH: ['colspan', 'rowspan'],
    TD: ['colspan', 'rowspan'],
    OL: ['start'],
  }
  const files = '/items/files/'

  for (const field of document.querySelectorAll('[data-rich] textarea')) if (field.value.length < LARGEST) edit(field)

  function edit(field) {
    const label = field.form.querySelector(`label[for="${field.id}"]`)
    const surface = element('div', { class: 'rich-surface', id: field.id, role: 'textbox', contenteditable: 'true' })
    for (const [name, value] of [
      ['aria-multiline', 'true'],
      ['aria-label', label.textContent],
      ['aria-describedby', field.getAttribute('aria-describedby') ?? ''],
    ])
      surface.setAttribute(name, value)
    field.id = `${field.id}-marks`
    field.setAttribute('aria-label', `${label.textContent}的网页标记`)
    field.hidden = true
    label.addEventListener('click', () => surface.focus())
    const hint = field.parentElement.querySelector('.hint')
    if (hint !== null) hint.textContent = '可以直接输入，也可以从Word、网页粘贴，表格和标题保留。'
    document.execCommand('defaultParagraphSeparator', false, 'p')
    show(field, surface)
    surface.addEventListener('input', () => keep(field, surface))
    surface.addEventListener('paste', (event) => paste(event))
    field.before(toolsFor(field, surface), surface)
  }

  /** The field as it is read; what has no marks is paragraphs parted by blank lines, as the server takes it. */
  function show(field, surface) {
    const typed = field.value.replaceAll('\r\n', '\n')
    const isMarked = /<\/?(p|h\d|div|br|table|tr|td|ul|ol|li|strong|b|em|i|u|s|a|img|blockquote|sub|sup|hr)\b/i.test(
      typed,
    )
    const parts = typed.split(/\n[ \t\u3000]*\n+/).filter((part) => part.trim() !== '')
    const html = isMarked
      ? typed
      : parts.map((part) => `<p>${escaped(part.trim()).replaceAll('\n', '<br>')}</p>`).join('')
    surface.replaceChildren(cleaned(html))
    for (const image of surface.querySelectorAll('img')) turn(image, files, ownFiles(field))
    if (surface.childElementCount === 0) surface.innerHTML = '<p><br></p>'
  }

  function keep(field, surface) {
    const copy = element('div', {})
    copy.append(cleaned(surface.innerHTML))
    for (const image of copy.querySelectorAll('img')) turn(image, ownFiles(field), files)
    field.value = copy.innerHTML.replaceAll(/(<\/(?:p|h\d|table|tr|ul|ol|li)>)(?!\n)/g, '$1\n')
  }

  /** Where the pictures of this text are shown to those who write it. */
  function ownFiles(field) {
    const { rich } = field.closest('[data-rich]').dataset
    return rich.startsWith('/') ? rich : '/office/items/files/'
  }

  function turn(image, from, to) {
    const address = image.getAttribute('src') ?? ''
    if (address.startsWith(from)) image.setAttribute('src', to + address.slice(from.length))
  }

  function paste(event) {
    const html = event.clipboardData.getData('text/html')
    if (html === '') return
    event.preventDefault()
    const holder = element('div', {})
    holder.append(cleaned(html))
    document.execCommand('insertHTML', false, holder.innerHTML)
  }

  /** What a text may have of this HTML. It is parsed apart from the page, so that nothing in it runs. */
  function cleaned(html) {
    const fragment = document.createDocumentFragment()
    copy(new DOMParser().parseFromString(html, 'text/html').body, fragment)
    return fragment
  }

  function copy(from, into) {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) into.append(isBetween(into, node) ? '' : node.data)
      else if (node.nodeType === Node.ELEMENT_NODE) copyElement(node, into)
    }
  }

  function copyElement(node, into) {
    if (dropped.has(node.tagName.toUpperCase()) || isForeign(node)) return
    const name = nameOf(node)
    if (!kept.has(name)) return copy(node, into)
    const made = element(name, {})
    const carried = (attributes[name] ?? []).filter((attribute) => node.hasAttribute(attribute))
    for (const attribute of carried) made.setAttribute(attribute, node.getAttribute(attribute))
    copy(node, made)
    into.append(made)
  }

  /** The blanks between the rows of a table or the items of a list. */
  function isBetween(into, { data }) {
    return data.trim() === '' && /^(TABLE|THEAD|TBODY|TFOOT|TR|UL|OL)$/.test(into.tagName ?? '')
  }

  /** Only pictures kept as files of the item, or of the issue of a gazette, are shown. */
  function isForeign(node) {
    return (
      node.tagName === 'IMG' &&
      !/^(\/office)?\/(items\/files|gazette\/\d+\/pictures)\//.test(node.getAttribute('src') ?? '')
    )
  }

  /** Empty for what is nothing by itself: a division with blocks in it, a paragraph in an item of a list. */
  function nameOf(node) {
    const name = renamed[node.tagName] ?? node.tagName
    const holdsBlocks = node.querySelector('p, div, table, ul, ol, h1, h2, h3, h4') !== null
    if (name === 'P' && (holdsBlocks || node.closest('li') !== null)) return ''
    // Read as words: the rules of the page let no style of a pasted text come alive.
    const isBold = /font-weight:\s*(bold|[6-9]00)/i.test(node.getAttribute('style') ?? '')
    return /^(SPAN|FONT)$/.test(name) && isBold ? 'STRONG' : name
  }

  function toolsFor(field, surface) {
    const bar = element('div', { class: 'rich-tools', role: 'toolbar', 'aria-label': '正文格式' })
    const run = (command, value) => () => document.execCommand(command, false, value)
    const tools = [
      ['段落', run('formatBlock', 'p')],
      ['标题', run('formatBlock', 'h2')],
      ['小标题', run('formatBlock', 'h3')],
      ['加粗', run('bold')],
      ['项目列表', run('insertUnorderedList')],
      ['编号列表', run('insertOrderedList')],
      ['插入表格', run('insertHTML', tableOf(3, 3))],
      ['加一行', () => changeTable(addRow)],
      ['删一行', () => changeTable(removeRow)],
      ['加一列', () => changeTable(addColumn)],
      ['删一列', () => changeTable(removeColumn)],
      ['清除格式', run('removeFormat')],
      ['撤销', run('undo')],
    ]
    const buttons = tools.map(([words, work]) =>
      button(words, () => {
        surface.focus()
        work()
        keep(field, surface)
      }),
    )
    const marks = button('网页标记', () => {
      const toMarks = field.hidden
      if (!toMarks) show(field, surface)
      field.hidden = !toMarks
      surface.hidden = toMarks
      for (const tool of buttons) tool.disabled = toMarks
      marks.setAttribute('aria-pressed', String(toMarks))
    })
    marks.setAttribute('aria-pressed', 'false')
    bar.append(...buttons, marks)
    return bar
  }

  /** Changes the table the cursor is in. One with merged cells is left alone: it is better changed where it was made. */
  function changeTable(change) {
    const at = getSelection()?.anchorNode
    const cell = (at instanceof Element ? at : at?.parentElement)?.closest('.rich-surface td, .rich-surface th')
    const table = cell?.closest('table')
    if (!table || table.querySelector('[colspan], [rowspan]') !== null) return
    change(table, cell)
    if (table.rows.length === 0 || table.rows[0].cells.length === 0) table.remove()
  }

  function addRow(_table, cell) {
    const row = element('tr', {})
    for (const _ of cell.parentElement.cells) row.append(emptyCell('td'))
    const body = cell.closest('thead')?.parentElement.tBodies[0]
    if (body) body.prepend(row)
    else cell.parentElement.after(row)
  }

  function removeRow(_table, cell) {
    cell.parentElement.remove()
  }

  function addColumn(table, { cellIndex }) {
    for (const row of table.rows) row.cells[cellIndex]?.after(emptyCell(row.cells[cellIndex].tagName))
  }

  function removeColumn(table, { cellIndex }) {
    for (const row of table.rows) row.cells[cellIndex]?.remove()
  }

  function emptyCell(name) {
    const cell = element(name, {})
    cell.append(element('br', {}))
    return cell
  }

  function tableOf(rows, columns) {
    const row = (cell) => `<tr>${`<${cell}><br></${cell}>`.repeat(columns)}</tr>`
    return `<table><tbody>${row('th')}${row('td').repeat(rows - 1)}</tbody></table><p><br></p>`
  }

  function button(words, work) {
    const made = element('button', { type: 'button' })
    made.textContent = words
    // The words stay chosen while a tool is used.
    made.addEventListener('mousedown', (event) => event.preventDefault())
    made.addEventListener('click', work)
    return made
  }

  function element(name, given) {
    const made = document.createElement(name)
    for (const [attribute, value] of Object.entries(given)) made.setAttribute(attribute, value)
    return made
  }

  function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
}
