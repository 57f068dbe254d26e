// While a title is typed, shows below it what the portal has that is similar. Forms show it once before they post without this file.
const PAUSE = 300
const SHORTEST = 4

for (const field of document.querySelectorAll('[data-similar]')) {
  const list = document.createElement('div')
  const said = document.createElement('p')
  said.className = 'visually-hidden'
  said.setAttribute('aria-live', 'polite')
  field.closest('.field').after(said, list)
  const body = field.form.querySelector('#body')
  let asked = ''
  let request
  let timer

  // The vote is given without leaving what is being typed.
  const vote = async button => {
    const voted = list.querySelector('[data-voted]').dataset.voted
    const answer = await fetch(button.dataset.vote, { method: 'POST', body: new URLSearchParams({ csrf: field.form.elements.namedItem('csrf').value, vote: 'true' }) }).catch(() => null)
    if (!answer?.ok) return
    const badge = document.createElement('span')
    badge.className = 'badge tone-green'
    badge.textContent = said.textContent = voted
    button.replaceWith(badge)
  }

  const show = html => {
    list.innerHTML = html
    const keys = [...list.querySelectorAll('[data-key]')].map(element => element.dataset.key)
    said.textContent = list.querySelector('[data-status]')?.dataset.status ?? ''
    if (!keys.length) list.replaceChildren()
    for (const link of list.querySelectorAll('a')) link.target = '_blank'
    for (const button of list.querySelectorAll('[data-vote]')) button.addEventListener('click', () => vote(button))
    // The form need not show once more what was seen here.
    const seen = field.form.elements.namedItem('seen')
    if (seen) seen.value = [...new Set([...seen.value.split(',').filter(Boolean), ...keys])].join(',')
  }

  const ask = async () => {
    const text = field.value.trim()
    const more = body?.value.trim().slice(0, 600) ?? ''
    if (text + more === asked) return
    asked = text + more
    request?.abort()
    if (text.length < SHORTEST) return show('')
    request = new AbortController()
    try {
      const answer = await fetch(`/search/similar?types=${field.dataset.similar}&q=${encodeURIComponent(text)}&body=${encodeURIComponent(more)}`, { signal: request.signal })
      if (answer.ok) show(await answer.text())
    } catch { /* given up for a newer question, or no connection */ }
  }

  for (const typed of [field, body]) typed?.addEventListener(typed === field ? 'input' : 'change', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
}
