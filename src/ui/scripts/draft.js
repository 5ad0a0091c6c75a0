// Nothing here is needed: the form works without it. What is typed is kept in this browser until the form was sent.
// Identity numbers and files are never kept.
const DAYS_KEPT = 7
const form = document.querySelector('form[data-draft]')
const sent = document.querySelector('[data-draft-sent]')

if (sent !== null) forget(sent.dataset.draftSent)
if (form !== null) {
  const bar = form.querySelector('.draft-bar')
  offer(form, bar)
  form.addEventListener('input', () => keep(form))
  watchWords(form)
}

function keyOf(name) {
  return `gongkai-draft:${name}`
}

function forget(name) {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function fieldsOf(form) {
  return [...form.elements].filter(
    (field) =>
      field.name !== '' &&
      !['hidden', 'file', 'password', 'submit', 'button'].includes(field.type) &&
      field.name !== 'identityNumber' &&
      field.name !== 'consent',
  )
}

function keep(form) {
  // The next person at the same machine must not find it.
  if (document.documentElement.classList.contains('terminal')) return
  const values = fieldsOf(form).flatMap((field) =>
    field.type === 'radio' || field.type === 'checkbox'
      ? field.checked
        ? [[field.name, field.value]]
        : []
      : [[field.name, field.value]],
  )
  try {
    localStorage.setItem(keyOf(form.dataset.draft), JSON.stringify({ at: Date.now(), values }))
  } catch {
    // Full or forbidden: the form itself is not touched.
  }
}

function kept(form) {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(form.dataset.draft)) ?? 'null')
    return draft !== null && Date.now() - draft.at < DAYS_KEPT * 86_400_000 ? draft : null
  } catch {
    return null
  }
}

function offer(form, bar) {
  const draft = kept(form)
  // A form shown again with its mistakes already has everything in it.
  if (bar === null || draft === null || form.querySelector('.form-errors') !== null) return
  const words = document.createElement('p')
  words.textContent = `本机保存有您${new Date(draft.at).toLocaleString('zh-CN')}未提交的内容（不含证件号码和文件）。`
  const restore = button('恢复')
  const clear = button('清除')
  restore.addEventListener('click', () => {
    fill(form, draft.values)
    bar.hidden = true
  })
  clear.addEventListener('click', () => {
    forget(form.dataset.draft)
    bar.hidden = true
  })
  bar.replaceChildren(words, restore, clear)
  bar.hidden = false
}

function button(words) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button-quiet'
  made.textContent = words
  return made
}

function fill(form, values) {
  for (const [name, value] of values) {
    for (const field of fieldsOf(form)) {
      if (field.name !== name) continue
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value
      else field.value = value
    }
  }
}

// What is already published appears under the description while it is typed.
function watchWords(form) {
  const field = form.querySelector('textarea[name="description"]')
  const place = form.querySelector('#published')
  if (field === null || place === null) return
  let waiting
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void look(field.value, place), 700)
  })
}

async function look(words, place) {
  if (words.trim().length < 4) return
  const answer = await fetch(`/requests/published?words=${encodeURIComponent(words.slice(0, 200))}`)
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const found = page.querySelector('#published')
  if (found !== null) place.replaceChildren(...found.childNodes)
}
