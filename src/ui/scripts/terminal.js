// At a machine for reading in public: nothing one person typed may be seen by the next, and nobody is left waiting.
const ask = document.querySelector('dialog[data-idle]')
const keys = document.querySelector('.terminal-keys')
const home = keys?.querySelector('a')

if (ask !== null && home !== null) {
  // A page that answered a form is shown anew by its address, never by sending the form once more.
  history.replaceState(null, '', location.href)
  // A page the browser brings back from its memory comes with what was typed into it.
  addEventListener('pageshow', (event) => event.persisted && emptyForms())
  if (keys.hasAttribute('data-print')) addKey('打印本页', () => print())
  if (location.pathname === home.pathname) emptyMemory()
  else addKey('返回', () => history.back())
  for (const form of document.querySelectorAll('form[action="/kiosk/reset"]')) {
    form.addEventListener('submit', () => {
      emptyForms()
      emptyMemory()
    })
  }
  watch(ask)
}

function watch(ask) {
  const pause = Number(ask.dataset.idle) * 1000
  const left = ask.querySelector('[data-left]')
  const seconds = Number(left.textContent)
  let waiting
  let counting
  let until = 0
  for (const sign of ['pointerdown', 'keydown', 'input', 'wheel', 'scroll'])
    addEventListener(sign, () => ask.open || begin(), { capture: true, passive: true })
  ask.querySelector('[data-stay]').addEventListener('click', () => ask.close())
  ask.querySelector('[data-leave]').addEventListener('click', leave)
  ask.addEventListener('close', begin)
  begin()

  function begin() {
    clearTimeout(waiting)
    clearInterval(counting)
    waiting = setTimeout(question, pause)
  }

  function question() {
    // At the beginning there is nobody to ask, unless something was typed.
    if (location.pathname === home.pathname && !isTyped()) return begin()
    until = Date.now() + seconds * 1000
    left.textContent = String(seconds)
    ask.showModal()
    counting = setInterval(() => {
      const rest = Math.ceil((until - Date.now()) / 1000)
      left.textContent = String(Math.max(0, rest))
      if (rest <= 0) leave()
    }, 250)
  }

  function leave() {
    clearInterval(counting)
    emptyForms()
    emptyMemory()
    location.replace('/kiosk/reset')
  }
}

function isTyped() {
  return [...document.querySelectorAll('main input:not([type="hidden"]), main textarea')].some(
    (field) => field.value !== field.defaultValue,
  )
}

function emptyForms() {
  for (const field of document.querySelectorAll('input:not([type="hidden"]), textarea')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false
    else field.value = ''
  }
}

function emptyMemory() {
  for (const memory of ['localStorage', 'sessionStorage']) {
    try {
      window[memory].clear()
    } catch {
      // A browser that keeps nothing has nothing to empty.
    }
  }
}

function addKey(words, does) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', does)
  home.after(button)
}
