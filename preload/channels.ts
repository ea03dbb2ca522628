import type { Contract } from './contract/index.ts'

type Names<C> = { [A in keyof C & string]: { [M in keyof C[A] & string]: `${A}:${M}` } }

/** Names only: the sandboxed preload must not bundle the schemas. A missing or misspelt one does not compile. */
export const channels = {
  catalog: {
    packs: 'catalog:packs',
    profiles: 'catalog:profiles',
    search: 'catalog:search',
    tally: 'catalog:tally',
    confirm: 'catalog:confirm',
    unconfirm: 'catalog:unconfirm',
    paths: 'catalog:paths',
    sources: 'catalog:sources',
  },
  changes: { list: 'changes:list', see: 'changes:see' },
  comparisons: {
    list: 'comparisons:list',
    save: 'comparisons:save',
    remove: 'comparisons:remove',
    visit: 'comparisons:visit',
  },
  exchange: {
    exportCredential: 'exchange:exportCredential',
    importFile: 'exchange:importFile',
    removeDraft: 'exchange:removeDraft',
  },
  handouts: {
    preview: 'handouts:preview',
    savePdf: 'handouts:savePdf',
    job: 'handouts:job',
    ready: 'handouts:ready',
    failed: 'handouts:failed',
    center: 'handouts:center',
    setCenter: 'handouts:setCenter',
    chooseLogo: 'handouts:chooseLogo',
    keepLogo: 'handouts:keepLogo',
    removeLogo: 'handouts:removeLogo',
  },
  health: { status: 'health:status' },
  kiosk: { endVisit: 'kiosk:endVisit' },
  links: { open: 'links:open' },
  notes: {
    list: 'notes:list',
    find: 'notes:find',
    save: 'notes:save',
    print: 'notes:print',
    keepDraft: 'notes:keepDraft',
    discardDraft: 'notes:discardDraft',
  },
  printing: {
    printers: 'printing:printers',
    print: 'printing:print',
    job: 'printing:job',
    cancel: 'printing:cancel',
  },
  settings: { get: 'settings:get', change: 'settings:change' },
  worksheets: {
    list: 'worksheets:list',
    open: 'worksheets:open',
    save: 'worksheets:save',
    remove: 'worksheets:remove',
    exportFile: 'worksheets:exportFile',
    importFile: 'worksheets:importFile',
  },
} as const satisfies Names<Contract>
