// Conveniences for readers whose browser runs scripts. Every page works without this file.

// Menus close on Escape and when the reader goes elsewhere.
const openMenus = () => document.querySelectorAll('details.menu[open]')
addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const menu of openMenus()) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})
for (const type of ['click', 'focusin']) addEventListener(type, event => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false
})

// "/" goes to the search box.
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const box = [...document.querySelectorAll('[role=search] input')].find(input => input.offsetParent)
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})

// A form is sent once, however often its button is pressed. Coming back to the page makes it ready again.
addEventListener('submit', event => {
  const form = event.target
  if (form.method !== 'post') return
  if (form.dataset.sent) event.preventDefault()
  else form.dataset.sent = 'true'
})
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
})

// The first field with a message gets the focus.
document.querySelector('form[method=post] [aria-invalid=true]')?.focus()
