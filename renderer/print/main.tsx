import '../ui/tokens.css'
import '../ui/base.css'
import './print.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { nextToTry, type Laid } from '../../domain/handout/fit.ts'
import type { Handout } from '../../domain/handout/model.ts'
import { ask } from '../bridge.ts'
import { levelLanguages } from './level-languages.ts'
import { loadFonts } from './load-fonts.ts'
import { measure } from './measure.ts'
import { PrintPage } from './print-page.tsx'

/** The hidden print window, with as little as a page needs: it shows one handout after the other, and nothing else. */

const sheet = document.getElementById('root')
if (!sheet) throw new Error('print.html has no element with the id root')
let fault: unknown
const root = createRoot(sheet, {
  // Without this, what cannot be drawn would become an empty page.
  onUncaughtError: (error) => {
    fault = error
  },
})
/** The product's name, which says nothing of a person. */
const neutralTitle = document.title

/** Layouts of one handout; each takes a moment. */
const mostTries = 20

/**
 * Lays out the job that the address names until it fits: by its measure first, which takes no file, and then by the
 * pages that main has counted.
 */
async function layOut(element: HTMLElement, job: string): Promise<void> {
  const whole = await ask((app) => app.handouts.job({ job }))
  let next: Handout | undefined = whole
  for (let left = mostTries; next; left -= 1) {
    const now: Handout = next
    flushSync(() => root.render(<PrintPage key={job} handout={now} />))
    if (fault !== undefined) throw new Error('The sheet cannot be drawn', { cause: fault })
    await loadFonts(element)
    levelLanguages(element)
    const laid = measure(element, now)
    const tryNext = (pages?: Pick<Laid, 'pages'>): Handout | undefined =>
      left > 1 ? nextToTry(whole, now, { ...laid, ...pages }) : undefined
    next = tryNext()
    if (next) continue
    const { fit, sides } = now
    const most = sides !== 'all' && tryNext({ pages: Infinity }) ? sides : null
    const pages = await ask((app) => app.handouts.ready({ job, fit, most }))
    if (pages !== null) next = tryNext({ pages })
    // The file has its title. On paper it would name the job, in the system's list of jobs and for whoever reads it.
    else document.title = neutralTitle
  }
}

async function layOutAsked(element: HTMLElement): Promise<void> {
  const job = location.hash.slice(1)
  fault = undefined
  try {
    await layOut(element, job)
  } catch (error) {
    console.error(error)
    await ask((app) => app.handouts.failed({ job }))
  }
}

addEventListener('hashchange', () => void layOutAsked(sheet))
void layOutAsked(sheet)
