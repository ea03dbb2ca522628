import { type PackFiles, tinyPack } from './tiny-pack.ts'

const text = (en: string, es: string) => ({ en, es })
const evidence = { sources: ['issuer-page'], asOf: '2026-05', confidence: 'issuer' }
const levels = ['none', 'little', 'some', 'much', 'all'].map((word) => text(word, `${word} (es)`))

const dimension = (id: string, kind: string, more: object = {}) => ({
  id,
  label: text(id, `${id} (es)`),
  help: text(id, `${id} (es)`),
  kind,
  compare: true,
  handout: false,
  checkEvery: 'P12M',
  ...more,
})

const places = {
  forest: text('Forests', 'Bosques'),
  garden: text('Public gardens', 'Jardines públicos'),
  glass: text('Greenhouses', 'Invernaderos'),
}

interface Gardener {
  readonly abbreviation: string
  readonly name: string
  readonly gloss: readonly [en: string, es: string]
  readonly places: readonly (keyof typeof places)[]
  /** Of work high up and of work at a desk. */
  readonly fit: readonly [high: number | null, desk: number | null]
  readonly open: boolean
  readonly remark: readonly [en: string, es: string]
  readonly issuer: 'institute' | 'guild'
}

const credential = ({ abbreviation, name, gloss, places: own, fit, open, remark, issuer }: Gardener) => ({
  id: abbreviation.toLowerCase(),
  abbreviation,
  name,
  gloss: text(...gloss),
  type: 'certification',
  status: 'active',
  page: null,
  occupations: ['29-2072'],
  relations: [],
  issuer,
  facts: {
    'best-for': {
      state: 'disputed',
      recommended: { value: { kind: 'text', text: text('Patient people', 'Gente paciente') }, ...evidence },
      others: [{ value: { kind: 'text', text: text('Hasty people', 'Gente con prisa') }, ...evidence }],
      why: text(...remark),
    },
    places: {
      state: 'value',
      value: { kind: 'list', items: own.map((place) => ({ id: place, ...places[place] })) },
      ...evidence,
    },
    fit: { state: 'value', value: { kind: 'matrix', levels: { high: fit[0], desk: fit[1] } }, ...evidence },
    open: { state: 'value', value: { kind: 'yesNo', yes: open }, ...evidence },
  },
})

const gardeners: readonly Gardener[] = [
  {
    abbreviation: 'TREE',
    name: 'Certified Climber',
    gloss: ['carer for tall trees', 'cuidadora de árboles altos'],
    places: ['forest', 'garden'],
    fit: [4, 0],
    open: false,
    remark: ['Two pages differ on the ROSE.', 'Dos páginas difieren sobre la ROSE.'],
    issuer: 'guild',
  },
  {
    abbreviation: 'ROSE',
    name: 'Certified Grower',
    gloss: ['grower of roses, with pruning', 'cultivadora de rosas, con poda'],
    places: ['garden', 'glass'],
    fit: [2, 3],
    open: true,
    remark: ['Two pages differ on the fee.', 'Dos páginas difieren sobre el precio.'],
    issuer: 'institute',
  },
  {
    abbreviation: 'RO-2',
    name: 'Certified Rose Teacher',
    gloss: ['second level for growers', 'segundo nivel para quien cultiva'],
    places: ['glass'],
    fit: [null, 4],
    open: false,
    remark: [
      'Ask for the self-paced course; without it, tall trees stay out of reach.',
      'Pida el curso a su ritmo.',
    ],
    issuer: 'institute',
  },
  {
    abbreviation: 'ARB',
    name: 'Certified Seed Keeper',
    gloss: ['keeper of seeds', 'guardiana de semillas'],
    places: ['forest'],
    fit: [3, 3],
    open: true,
    remark: ['Some also grow a rose.', 'Hay quien cultiva también una rosa.'],
    issuer: 'guild',
  },
]

/** Four gardeners' certificates, of which each word of a query may find another one in another place. */
export function searchablePack(): PackFiles {
  const {
    'credentials/alpha.json': _,
    'credentials/beta.json': __,
    'organizations.json': organizations,
    'pack.json': manifest,
    ...files
  } = tinyPack()
  const guild = { id: 'guild', name: 'Guild of Gardeners', shortName: 'GG' }
  const addresses = { page: 'https://example.org/', certificationPage: 'https://example.org/' }
  return {
    ...files,
    'pack.json': { ...(manifest as object), id: 'gardens', home: ['tree', 'rose'] },
    'organizations.json': [...(organizations as object[]), { ...guild, ...addresses }],
    'dimensions.json': [
      {
        id: 'all',
        label: text('All', 'Todo'),
        dimensions: [
          dimension('best-for', 'text'),
          dimension('places', 'list', { search: true, filter: true }),
          dimension('fit', 'matrix', {
            search: true,
            filter: true,
            levels,
            rows: [
              { id: 'high', label: text('Work on ladders', 'Trabajo en escaleras') },
              { id: 'desk', label: text('Desk work', 'Trabajo de oficina') },
            ],
          }),
          dimension('open', 'yesNo', { filter: true }),
        ],
      },
    ],
    'glossary.json': [
      {
        term: text('Pruning', 'Poda'),
        meaning: text('Cutting twigs.', 'Cortar ramitas.'),
        also: ['trimming', 'prunning', 'cut-back'],
      },
      {
        term: text('Greenhouse', 'Invernadero'),
        forms: { en: ['Greenhouses'], es: ['Invernaderos'] },
        meaning: text('Of glass.', 'De vidrio.'),
        also: ['hothouse'],
      },
    ],
    ...Object.fromEntries(
      gardeners.map((gardener) => [
        `credentials/${gardener.abbreviation.toLowerCase()}.json`,
        credential(gardener),
      ]),
    ),
  }
}
