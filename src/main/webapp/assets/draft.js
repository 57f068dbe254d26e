// Keeps what is typed into a form as a draft on the server: some seconds after a pause, and when the page is left. Without
// this file a button of the form does it.
const PAUSE = 3000

for (const said of document.querySelectorAll('[data-draft]')) {
  const form = said.closest('form')
  let timer
  let changed = false

  const fields = () => {
    const typed = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !name.startsWith('jakarta.')) typed.append(name, value)
    return typed
  }

  const keep = async () => {
    clearTimeout(timer)
    if (!changed) return
    changed = false
    const answer = await fetch(said.dataset.draft, { method: 'POST', body: fields(), redirect: 'manual', keepalive: true }).catch(() => null)
    if (answer?.status === 204) said.textContent = said.dataset.said
    else changed = true
  }

  form.addEventListener('input', () => {
    changed = true
    said.textContent = ''
    clearTimeout(timer)
    timer = setTimeout(keep, PAUSE)
  })
  form.addEventListener('submit', () => { changed = false; clearTimeout(timer) })
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep() })
}
