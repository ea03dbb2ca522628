import '../ui/tokens.css'
import '../ui/base.css'
import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Handout } from '../../domain/handout/model.ts'
import { ask } from '../bridge.ts'
import { loadFonts } from './load-fonts.ts'
import { measure } from './measure.ts'
import { PrintPage } from './print-page.tsx'

/** The hidden print window, with as little as a page needs: it shows one handout after the other, and nothing else. */

const sheet = document.getElementById('root')
if (!sheet) throw new Error('print.html has no element with the id root')
const root = createRoot(sheet)

/**
 * Lays out the job that the address names, tells main once nothing is missing any more, and lays out anew what main
 * gives in its place so that it fits. After a failure it does neither, and main gives up by itself.
 */
async function layOut(element: HTMLElement): Promise<void> {
  const job = location.hash.slice(1)
  let next: Handout | null = await ask((app) => app.handouts.job({ job }))
  while (next) {
    const handout: Handout = next
    flushSync(() => root.render(<PrintPage key={job} handout={handout} />))
    await loadFonts(element)
    const laid = measure(element, handout)
    next = await ask((app) => app.handouts.ready({ job, laid }))
  }
}

addEventListener('hashchange', () => void layOut(sheet))
void layOut(sheet)
