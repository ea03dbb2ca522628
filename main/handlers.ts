import { app, shell, type WebContents } from 'electron'
import type { Handout } from '../domain/handout/model.ts'
import type { HandoutRequest } from '../preload/contract/handouts.ts'
import type { SystemPrinter } from '../preload/contract/printing.ts'
import { countSourceUses, getProfiles, listPacks } from './features/catalog.ts'
import { listChanges, markSeen } from './features/changes.ts'
import { listComparisons, removeComparison, saveComparison, visitComparison } from './features/comparisons.ts'
import { confirmCredential, unconfirmCredential } from './features/confirmations.ts'
import { getCenter, loadLogo, setCenter, setLogo } from './features/center.ts'
import { buildHandout, previewHandout, saveHandout, suggestFileName } from './features/handouts.ts'
import { exportCredential, importFile, removeDraft, saveExport } from './features/exchange.ts'
import { openLink } from './features/links.ts'
import {
  discardDraft,
  findNote,
  keepDraft,
  listNotes,
  listPrintedNotes,
  printNote,
  saveNote,
} from './features/notes.ts'
import { findJourney } from './features/pathways.ts'
import { searchCatalog, tallyCatalog } from './features/search.ts'
import type { SettingsKeeper } from './features/settings.ts'
import {
  exportWorksheet,
  importWorksheet,
  listWorksheets,
  openWorksheet,
  removeWorksheet,
  saveWorksheet,
  saveWorksheetFile,
} from './features/worksheets.ts'
import type { Handlers } from './ipc/register.ts'
import type { Catalog } from './store/open-catalog.ts'
import { latestOnly } from './printing/latest-only.ts'
import type { Printer } from './printing/printer.ts'
import type { PrintQueue } from './printing/print-queue.ts'
import { Refusal } from './refusal.ts'
import type { RunningWork } from './running-work.ts'
import type { PersonalStore } from './store/personal-store/personal-store.ts'
import { confirmLink } from './windows/link-dialog.ts'
import { askWhichFile } from './windows/open-dialog.ts'
import { askWhereToSave } from './windows/save-dialog.ts'
import { listSystemPrinters } from './windows/system-printers.ts'

export interface AppParts {
  readonly catalog: Catalog
  readonly personal: PersonalStore
  readonly settings: SettingsKeeper
  readonly printer: Printer
  readonly queue: PrintQueue
  readonly work: RunningWork
  readonly kiosk: boolean
  /** The one printer of a kiosk; without a name none is offered there. */
  readonly kioskPrinter: string | undefined
  readonly now: () => Date
}

/** Contract → features: the only place that knows which use case answers which channel. */
export function createHandlers({
  catalog,
  personal,
  settings,
  printer,
  queue,
  work,
  kiosk,
  kioskPrinter,
  now,
}: AppParts): Handlers {
  const { problem } = personal
  const problems = [
    ...catalog.problems,
    ...(problem ? [{ part: 'notes' as const, code: problem.code, detail: problem.path }] : []),
  ]
  let chosenLogo: string | undefined
  const build = (request: HandoutRequest): Handout =>
    buildHandout(catalog.db, request, {
      now: now(),
      notes: listPrintedNotes(personal),
      center: getCenter(catalog),
      findWorksheet: (id) => openWorksheet(personal, id).worksheet,
    })
  // Each choice in the composer asks for one, and only the pages of the last are looked at.
  const preview = latestOnly((request: HandoutRequest) => previewHandout(build(request), printer))
  const offeredPrinters = async (sender: WebContents): Promise<SystemPrinter[]> => {
    const printers = await listSystemPrinters(sender)
    return kiosk ? printers.filter(({ name }) => name === kioskPrinter) : printers
  }
  return {
    catalog: {
      packs: () => listPacks(catalog.db),
      profiles: ({ ids, state }) => getProfiles(catalog.db, ids, state),
      search: (request) => searchCatalog(catalog.db, request),
      tally: (request) => tallyCatalog(catalog.db, request),
      confirm: ({ credential, by }) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        return confirmCredential(catalog, credential, { by, at: now().toISOString() })
      },
      unconfirm: ({ credential }) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        return unconfirmCredential(catalog, credential)
      },
      paths: (asked) => findJourney(catalog.db, asked).pathways,
      sources: ({ pack }) => countSourceUses(catalog.db, pack),
    },
    changes: {
      list: ({ ids }) => listChanges(catalog.db, personal, ids),
      see: ({ ids }) => markSeen(personal, ids),
    },
    comparisons: {
      list: () => listComparisons(personal),
      save: (comparison) => saveComparison(personal, comparison),
      remove: ({ id }) => removeComparison(personal, id),
      visit: ({ address }) => visitComparison(personal, address, now()),
    },
    notes: {
      list: () => listNotes(personal),
      find: ({ about }) => findNote(personal, about),
      save: (draft) => saveNote(personal, draft, now()),
      print: ({ about, printed }) => printNote(personal, about, printed),
      keepDraft: (draft) => keepDraft(personal, draft, now()),
      discardDraft: ({ about }) => discardDraft(personal, about),
    },
    links: {
      open: async ({ url }, sender) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const confirm = (): Promise<boolean> => confirmLink(sender, url, settings.get().language)
        return await openLink(catalog.db, url, { confirm, open: (page) => shell.openExternal(page) })
      },
    },
    exchange: {
      exportCredential: async ({ id }, sender) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const { fileName, bytes } = exportCredential(catalog.db, id)
        const path = await askWhereToSave(sender, fileName, 'jsonld')
        if (path === undefined) throw new Refusal('CANCELLED', 'save')
        return await work.run(() => saveExport(path, bytes))
      },
      importFile: async ({ pack }, sender) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const path = await askWhichFile(sender, 'jsonld')
        if (path === undefined) throw new Refusal('CANCELLED', 'open')
        return importFile(catalog, pack, path, now())
      },
      removeDraft: ({ id }) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        return removeDraft(catalog, id)
      },
    },
    worksheets: {
      list: () => listWorksheets(personal),
      open: ({ id }) => openWorksheet(personal, id),
      save: ({ worksheet, revision }) => saveWorksheet(personal, worksheet, revision, now()),
      remove: ({ id }) => removeWorksheet(personal, id),
      exportFile: async ({ id }, sender) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const { fileName, bytes } = exportWorksheet(personal, id)
        const path = await askWhereToSave(sender, fileName, 'json')
        if (path === undefined) throw new Refusal('CANCELLED', 'save')
        return await work.run(() => saveWorksheetFile(path, bytes))
      },
      importFile: async (_, sender) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const path = await askWhichFile(sender, 'json')
        if (path === undefined) throw new Refusal('CANCELLED', 'open')
        return importWorksheet(catalog.db, personal, path, now())
      },
    },
    settings: {
      get: () => settings.get(),
      change: (choices) => settings.change(choices),
    },
    handouts: {
      preview,
      savePdf: async (request, sender) => {
        // A visitor at a kiosk must not reach the file system through a dialog.
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const handout = build(request)
        const path = await askWhereToSave(sender, suggestFileName(handout), 'pdf')
        if (path === undefined) throw new Refusal('CANCELLED', 'save')
        const { pages } = await work.run(() => saveHandout(handout, path, printer))
        return { path, pages }
      },
      job: ({ job }) => printer.handout(job),
      ready: ({ job, fit, most }) => printer.markReady(job, fit, most),
      failed: ({ job }) => {
        printer.markFailed(job)
        return null
      },
      center: () => getCenter(catalog),
      setCenter: (center) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        return setCenter(catalog, center)
      },
      chooseLogo: async (_, sender) => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        const path = await askWhichFile(sender, 'picture')
        if (path === undefined) throw new Refusal('CANCELLED', 'open')
        chosenLogo = loadLogo(path)
        return { logo: chosenLogo }
      },
      keepLogo: () => {
        if (chosenLogo === undefined) throw new Refusal('NOT_FOUND', 'logo')
        return setLogo(catalog, chosenLogo)
      },
      removeLogo: () => {
        if (kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        return setLogo(catalog, null)
      },
    },
    printing: {
      printers: (_, sender) => offeredPrinters(sender),
      print: async ({ request, ticket }, sender) => {
        const [visit, handout] = [queue.visit(), build(request)]
        return queue.print(handout, ticket, await offeredPrinters(sender), visit)
      },
      job: ({ job }) => queue.look(job),
      cancel: ({ job }) => queue.cancel(job),
    },
    health: { status: () => ({ version: app.getVersion(), kiosk, problems }) },
    kiosk: {
      endVisit: async () => {
        if (!kiosk) throw new Refusal('FORBIDDEN', 'kiosk')
        queue.forget()
        await personal.forget()
        settings.reset()
        return null
      },
    },
  }
}
