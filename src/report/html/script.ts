/** Runs in the report: narrows what is shown. The report reads the same without it. */
export const script = `'use strict'
for (const issue of document.querySelectorAll('.issue')) {
  const form = issue.querySelector('.filters')
  if (!form) continue
  const marks = new Map()
  for (const mark of issue.querySelectorAll('[data-note]')) {
    const list = marks.get(mark.dataset.note)
    if (list) list.push(mark)
    else marks.set(mark.dataset.note, [mark])
  }
  const notes = [...issue.querySelectorAll('.note')]
  const articles = [...issue.querySelectorAll('.part')]
  const apply = () => {
    const wanted = new FormData(form)
    const levels = new Set(wanted.getAll('level'))
    const category = wanted.get('category')
    let shown = 0
    for (const note of notes) {
      const on = levels.has(note.dataset.level) && (category === '' || category === note.dataset.category)
      note.hidden = !on
      if (on) shown++
      for (const mark of marks.get(String(note.value)) ?? []) mark.classList.toggle('off', !on)
    }
    const onlyNoted = wanted.has('noted')
    for (const part of articles) part.hidden = onlyNoted && !part.querySelector('.note:not([hidden])')
    form.querySelector('output').value = '显示 ' + shown + ' / ' + notes.length + ' 条批注'
  }
  form.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}
`
