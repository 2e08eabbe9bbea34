/** What is dropped where nobody takes it stays without effect: a browser would leave the page for it. */
function takesWords({ target }: DragEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable="true"], [contenteditable=""]') !== null
  )
}

function refuse(event: DragEvent): void {
  const data = event.dataTransfer
  if (event.defaultPrevented || data === null) return
  const isWords = !data.types.includes('Files') && takesWords(event)
  if (isWords) return
  event.preventDefault()
  data.dropEffect = 'none'
}

/** From now on, wherever in the window; whoever takes drops listens to the document, which hears of them first. */
export function refuseStrayDrops(on: Window): void {
  on.addEventListener('dragover', refuse)
  on.addEventListener('drop', refuse)
}
