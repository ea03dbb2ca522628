import type { Fact } from '../domain/catalog/fact.ts'
import { Pack } from '../domain/catalog/pack.ts'
import type { LocalizedText } from '../domain/text/localized.ts'

const text = (en: string, es: string): LocalizedText => ({ en, es })

const toBeFilledIn: Fact = {
  state: 'notPublished',
  note: text('SAMPLE: not looked for yet.', 'MUESTRA: aún no se ha buscado.'),
}

/**
 * The smallest pack that uses what the app computes from facts: two credentials, every fact still to be looked
 * for. The ids of these dimensions mean the same in every pack.
 *
 * @throws ZodError for an id that is not lower-case words joined by hyphens
 */
export function samplePack(id: string, title: LocalizedText, edition: string): Pack {
  const stated = groups.flatMap(({ dimensions }) =>
    dimensions.filter((dimension) => !('derived' in dimension)),
  )
  const credential = (letter: string): object => ({
    id: `${id}-${letter}`,
    abbreviation: `SAMPLE ${letter.toUpperCase()}`,
    name: `Sample Credential ${letter.toUpperCase()}`,
    gloss: text(`SAMPLE: credential ${letter}`, `MUESTRA: credencial ${letter}`),
    issuer: 'sample-issuer',
    type: 'certification',
    status: 'unconfirmed',
    page: null,
    occupations: [],
    relations: [],
    facts: Object.fromEntries(stated.map((dimension) => [dimension.id, toBeFilledIn])),
  })
  return Pack.parse({
    manifest: { id, title, edition, languages: ['en', 'es'], home: [`${id}-a`, `${id}-b`] },
    organizations: [
      {
        id: 'sample-issuer',
        name: 'Sample Issuer',
        shortName: 'SAMPLE',
        page: 'https://issuer.example/',
        certificationPage: 'https://issuer.example/certification',
      },
    ],
    sources: [
      {
        id: 'sample-page',
        title: 'SAMPLE: the page that a fact was read on',
        publisher: 'Sample Issuer',
        url: 'https://issuer.example/certification',
        published: 'undated',
        checkedOn: edition,
        kind: 'issuer',
      },
    ],
    groups,
    credentials: [credential('a'), credential('b')],
    glossary: [],
    wages: [],
  })
}

const shown = { compare: true, handout: true }
const headline = { ...shown, headline: true }
const price = { kind: 'money', ctdl: 'ceterms:estimatedCost', checkEvery: 'P12M', ...shown }
const renewal = { ...price, ctdl: 'ceterms:renewal' }

const groups = [
  {
    id: 'at-a-glance',
    label: text('At a glance', 'De un vistazo'),
    dimensions: [
      {
        id: 'best-for',
        label: text('Best for', 'Más útil para'),
        help: text('The work that it is made for.', 'El trabajo para el que se creó.'),
        kind: 'text',
        ctdl: 'ceterms:description',
        search: true,
        checkEvery: 'P24M',
        ...headline,
      },
      {
        id: 'open-to-beginners',
        label: text('Open to beginners', 'Abierta a principiantes'),
        help: text('Whether you can start without experience.', 'Si se puede empezar sin experiencia.'),
        kind: 'yesNo',
        filter: true,
        checkEvery: 'P24M',
        ...shown,
      },
    ],
  },
  {
    id: 'exam',
    label: text('Exam', 'Examen'),
    dimensions: [
      {
        id: 'exam-items',
        label: text('Questions', 'Preguntas'),
        help: text('How many questions it has.', 'Cuántas preguntas tiene.'),
        kind: 'count',
        unit: text('questions', 'preguntas'),
        ctdl: 'ceterms:assessmentMethodDescription',
        checkEvery: 'P24M',
        ...headline,
      },
      {
        id: 'exam-time',
        label: text('Time', 'Duración'),
        help: text('How long it takes.', 'Cuánto dura.'),
        kind: 'duration',
        ctdl: 'ceterms:exactDuration',
        checkEvery: 'P24M',
        ...shown,
      },
      {
        id: 'minutes-per-item',
        label: text('Minutes a question', 'Minutos por pregunta'),
        help: text('Time divided by questions.', 'El tiempo entre las preguntas.'),
        kind: 'count',
        unit: text('minutes', 'minutos'),
        derived: 'minutesPerItem',
        ...shown,
      },
    ],
  },
  {
    id: 'cost',
    label: text('Cost', 'Costo'),
    dimensions: [
      {
        id: 'exam-fee-member',
        label: text('Exam fee, member', 'Examen, con membresía'),
        help: text('What members pay.', 'Lo que se paga con membresía.'),
        ...price,
      },
      {
        id: 'exam-fee-non-member',
        label: text('Exam fee, non-member', 'Examen, sin membresía'),
        help: text('What everyone else pays.', 'Lo que pagan los demás.'),
        ...price,
        headline: true,
      },
      {
        id: 'membership-required',
        label: text('Membership required', 'Membresía obligatoria'),
        help: text('Whether you must be a member.', 'Si es obligatorio ser miembro.'),
        kind: 'yesNo',
        checkEvery: 'P12M',
        ...shown,
      },
      {
        id: 'membership-dues',
        label: text('Membership dues', 'Cuota de membresía'),
        help: text('What a year of membership costs.', 'Lo que cuesta un año de membresía.'),
        ...price,
      },
      {
        id: 'first-year-cost',
        label: text('Cost of the first year', 'Costo del primer año'),
        help: text('Exam and dues together.', 'Examen y cuotas en conjunto.'),
        kind: 'moneyRange',
        derived: 'firstYearCost',
        ...headline,
      },
    ],
  },
  {
    id: 'upkeep',
    label: text('Upkeep', 'Mantenimiento'),
    dimensions: [
      {
        id: 'cycle-length',
        label: text('Length of a cycle', 'Duración del ciclo'),
        help: text('How long until it must be renewed.', 'Cuánto falta para renovarla.'),
        kind: 'duration',
        ctdl: 'ceterms:renewalFrequency',
        checkEvery: 'P24M',
        ...shown,
      },
      {
        id: 'renewal-fee-member',
        label: text('Renewal fee, member', 'Renovación, con membresía'),
        help: text('What members pay each cycle.', 'Lo que se paga por ciclo con membresía.'),
        ...renewal,
      },
      {
        id: 'renewal-fee-non-member',
        label: text('Renewal fee, non-member', 'Renovación, sin membresía'),
        help: text('What everyone else pays each cycle.', 'Lo que pagan los demás por ciclo.'),
        ...renewal,
      },
    ],
  },
]
