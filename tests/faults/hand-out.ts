import { PDFDocument } from '@cantoo/pdf-lib'
import { join } from 'node:path'
import type { Fit } from '../../domain/handout/model.ts'
import { makeHandout, type Outcome } from '../../main/features/make-handout.ts'
import { writeWhole } from '../../main/files/write-whole.ts'
import { parseCommandLine } from '../../main/cli.ts'
import { inMemory } from '../../main/store/open.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'

const packs = join(import.meta.dirname, '../../resources/packs')
const now = (): Date => new Date('2026-11-22T12:00:00.000Z')

/** The CPC–CCS handout as the command line makes it, but for its pages, which are there already. */
export async function readyToHandOut(): Promise<(out: string) => Promise<Outcome>> {
  const catalog = await openCatalog(inMemory, [packs], now)
  const document = await PDFDocument.create()
  document.setTitle('CPC – CCS')
  document.addPage()
  const pdf = await document.save({ useObjectStreams: false })
  const fit: Fit = { spacing: 'roomy', points: 12, dropped: [] }
  return (out) => {
    const plan = parseCommandLine(['--handout=cpc,ccs', `--handout-out=${out}`], '/', now())
    if (plan.kind !== 'handout') throw new Error('The words ask for something else')
    return makeHandout(plan, {
      catalog,
      now: now(),
      write: writeWhole,
      printer: {
        use: (_, work) =>
          work({
            fit,
            toPdf: () => Promise.resolve(pdf),
            toPaper: () => Promise.reject(new Error('no paper')),
          }),
      },
    })
  }
}
