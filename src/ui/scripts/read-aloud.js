// Nothing here is needed: the page can be read without it. Reads the main part aloud where the browser can speak.
const spoken = 'main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, label, summary)'
const place = document.querySelector('[data-read-aloud]')
if (place && 'speechSynthesis' in window) offerReading(place)

function offerReading(place) {
  const button = document.createElement('button')
  button.type = 'button'
  let left = []
  show(false)
  button.addEventListener('click', () => (left.length > 0 ? stop() : begin()))
  addEventListener('pagehide', stop)
  place.append(button)

  function begin() {
    left = [...document.querySelectorAll(spoken)].filter(
      (part) => part.textContent.trim() && !part.querySelector(spoken),
    )
    show(true)
    next()
  }

  function next() {
    const part = left[0]
    if (part === undefined) return stop()
    const words = new SpeechSynthesisUtterance(part.textContent.trim())
    words.lang = 'zh-CN'
    words.rate = 0.9
    part.classList.add('being-read')
    part.scrollIntoView({ block: 'nearest' })
    for (const end of ['end', 'error']) words.addEventListener(end, () => goOnAfter(part))
    speechSynthesis.speak(words)
  }

  function goOnAfter(part) {
    part.classList.remove('being-read')
    if (left[0] !== part) return
    left.shift()
    next()
  }

  function stop() {
    for (const part of document.querySelectorAll('.being-read')) part.classList.remove('being-read')
    left = []
    speechSynthesis.cancel()
    show(false)
  }

  function show(reading) {
    button.textContent = reading ? '停止朗读' : '朗读本页'
  }
}
