import type { PrinterInfo, WebContents } from 'electron'
import type { SystemPrinter } from '../../preload/contract/printing.ts'
import { troublesIn } from '../printing/troubles.ts'

/** Bit of `printer-type` (CUPS): what is printed without naming a printer goes there. */
const defaultBit = 0x20000

/** RFC 8011, 5.4.11. */
const states: Readonly<Record<string, SystemPrinter['state']>> = { 3: 'ready', 4: 'busy', 5: 'stopped' }

/** The printers that the system offers, the default one first. */
export async function listSystemPrinters(asker: WebContents): Promise<SystemPrinter[]> {
  const printers = (await asker.getPrintersAsync()).map(readPrinter)
  return printers.toSorted(
    (a, b) => Number(b.isDefault) - Number(a.isDefault) || a.label.localeCompare(b.label),
  )
}

/** What is said of a printer beyond its name depends on the system: CUPS tells much, Windows nothing. */
function readPrinter({ name, displayName, description, options }: PrinterInfo): SystemPrinter {
  const said = (option: string): string => String(Reflect.get(options, option) ?? '')
  const takesJobs = said('printer-is-accepting-jobs') !== 'false'
  return {
    name,
    label: displayName === name && description !== '' ? description : displayName,
    isDefault: (Number(said('printer-type')) & defaultBit) !== 0,
    state: takesJobs ? (states[said('printer-state')] ?? 'unknown') : 'stopped',
    troubles: troublesIn(said('printer-state-reasons').split(',')),
  }
}
