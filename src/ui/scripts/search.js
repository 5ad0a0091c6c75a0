// Nothing here is needed: the search works without it. Offers questions and titles while somebody types.
const WAIT = 200

for (const form of document.querySelectorAll('form[data-suggest]')) {
  const field = form.querySelector('input[type="search"]')
  const offers = field && document.getElementById(field.getAttribute('list'))
  if (offers) offer(field, offers, form.dataset.suggest)
}

function offer(field, offers, address) {
  let waiting
  let asked = ''
  // While a word is composed (pinyin), its letters are no words yet.
  field.addEventListener('input', (event) => {
    if (event.isComposing) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), WAIT)
  })
  field.addEventListener('compositionend', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), WAIT)
  })

  async function ask() {
    const words = field.value.trim()
    if (words === asked) return
    asked = words
    const titles = words === '' ? [] : await titlesFor(words)
    if (words === asked) show(titles)
  }

  async function titlesFor(words) {
    try {
      const answer = await fetch(`${address}?words=${encodeURIComponent(words)}`)
      return answer.ok ? await answer.json() : []
    } catch {
      return []
    }
  }

  function show(titles) {
    offers.replaceChildren(
      ...titles.map((title) => {
        const option = document.createElement('option')
        option.value = title
        return option
      }),
    )
  }
}
