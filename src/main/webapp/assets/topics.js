// Finds topics in the picker by any of their names, and says how many are chosen. The check boxes work without this file.
for (const picker of document.querySelectorAll('[data-picker]')) {
  const field = picker.closest('fieldset')
  const filter = field.querySelector('.picker-filter')
  const counter = field.querySelector('.counter')
  const most = Number(picker.dataset.picker) || Infinity
  const boxes = [...picker.querySelectorAll('input')]
  const groups = [...picker.querySelectorAll('details')]

  const count = () => {
    const chosen = boxes.filter(box => box.checked).length
    counter.textContent = counter.dataset.text.replace('{0}', chosen).replace('{1}', most)
    counter.hidden = chosen === 0 || most === Infinity
    for (const box of boxes) box.disabled = !box.checked && chosen >= most
  }
  picker.addEventListener('change', count)
  count()

  let before = null
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
    before ??= groups.map(group => group.open)
    for (const item of [...picker.querySelectorAll('li')].reverse()) {
      const terms = item.querySelector('label').dataset.terms.toLowerCase()
      item.hidden = !words.every(word => terms.includes(word)) && !item.querySelector('li:not([hidden])')
    }
    groups.forEach((group, i) => {
      group.hidden = !group.querySelector('li:not([hidden])')
      group.open = words.length ? !group.hidden : before[i]
    })
    if (!words.length) before = null
  })
  filter.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault() })
  filter.hidden = false
}
