// Shows how far a running job is by taking [data-progress] from the page anew. Without this file a link on the page does it.
const PAUSE = 2000
const region = () => document.querySelector('[data-progress]')

const look = async () => {
  if (region()?.dataset.progress !== 'true') return
  const answer = await fetch(location.href).catch(() => null)
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('[data-progress]')
    if (fresh) region().replaceWith(fresh)
  }
  setTimeout(look, PAUSE)
}
setTimeout(look, PAUSE)
