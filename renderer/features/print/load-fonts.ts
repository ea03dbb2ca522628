const weights = [400, 700] as const

/**
 * Resolves when every face that the text of `element` is set in has been loaded. Fonts are asked for,
 * not waited for: a window that is never shown may draw no frame, and would load none by itself.
 */
export async function loadFonts(element: HTMLElement): Promise<void> {
  const { fontFamily } = getComputedStyle(element)
  const text = element.textContent
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12pt ${fontFamily}`, text)))
}
