const weights = [400, 700] as const

/**
 * Resolves when every face that the text of `element` is set in has been loaded, and every picture in it. They are
 * asked for, not waited for: a window that is never shown may draw no frame, and would load none by itself. A
 * picture that turns out to be damaged is left out.
 */
export async function loadFonts(element: HTMLElement): Promise<void> {
  const { fontFamily } = getComputedStyle(element.querySelector('article') ?? element)
  const text = element.textContent
  const faces = weights.map((weight) => document.fonts.load(`${weight} 12pt ${fontFamily}`, text))
  const pictures = [...element.querySelectorAll('img')].map((picture) =>
    picture.decode().catch(() => {
      picture.hidden = true
    }),
  )
  await Promise.all([...faces, ...pictures])
}
