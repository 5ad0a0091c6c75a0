// Nothing here is needed: pages work without it. A form sent twice by an impatient hand is sent once.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (form.dataset.sent === 'yes') event.preventDefault()
  form.dataset.sent = 'yes'
})

// Who comes back by the browser's own button may send the form again.
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})
