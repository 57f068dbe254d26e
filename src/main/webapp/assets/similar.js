// While a title is typed, shows below it what the portal has that is similar. Forms show it once before they post without this file.
const PAUSE = 300
const SHORTEST = 4

for (const field of document.querySelectorAll('[data-similar]')) {
  const list = document.createElement('div')
  const said = document.createElement('p')
  said.className = 'visually-hidden'
  said.setAttribute('aria-live', 'polite')
  field.closest('.field').after(said, list)
  let asked = ''
  let request
  let timer

  const show = html => {
    list.innerHTML = html
    const keys = [...list.querySelectorAll('[data-key]')].map(element => element.dataset.key)
    said.textContent = list.querySelector('[data-status]')?.dataset.status ?? ''
    if (!keys.length) list.replaceChildren()
    for (const link of list.querySelectorAll('a')) link.target = '_blank'
    // The form need not show once more what was seen here.
    const seen = field.form.elements.namedItem('seen')
    if (seen) seen.value = [...new Set([...seen.value.split(',').filter(Boolean), ...keys])].join(',')
  }

  const ask = async () => {
    const text = field.value.trim()
    if (text === asked) return
    asked = text
    request?.abort()
    if (text.length < SHORTEST) return show('')
    request = new AbortController()
    try {
      const answer = await fetch(`/search/similar?types=${field.dataset.similar}&q=${encodeURIComponent(text)}`, { signal: request.signal })
      if (answer.ok) show(await answer.text())
    } catch { /* given up for a newer question, or no connection */ }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
}
