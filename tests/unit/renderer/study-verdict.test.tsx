import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import { studyPlanHandout } from '../../../domain/handout/study-plan-handout.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { HandoutSheet } from '../../../renderer/ui/sheet/handout-sheet.tsx'
import { choicesOf, dimension, group, notPublished, profile, summary, value } from '../sample.ts'

const groups = [group(dimension(known.studyTime, 'durationRange'))]

/** What the sheet says of whether the dates fit. The plan begins on Monday, January 4, 2027, with 8 hours a week. */
function verdict(language: Language, stated: string | null, target: string | null): string {
  const [min = '', max = min] = stated?.split('–') ?? []
  const time = stated === null ? notPublished : value({ kind: 'durationRange', min, max })
  const handout = studyPlanHandout(
    summary(groups),
    profile('aaa', { [known.studyTime]: time }, groups),
    { start: '2027-01-04', hoursPerWeek: 8, target },
    { choices: choicesOf({ languages: [language] }), printedOn: '2026-11-22', center: null, notes: [] },
  )
  const page = renderToStaticMarkup(<HandoutSheet handout={handout} level={1} />)
  return /<p><b>(.+?)<\/b><\/p>/.exec(page)?.[1] ?? ''
}

/** Longest stated time: sixteen weeks, until Monday, April 26. */
const weeks = 'P8W–P16W'
const hours = 'PT40H'

describe('a study plan on paper', () => {
  it.each([
    [
      'no target',
      [weeks, null],
      'This plan takes the longest time that is stated; it ends before Apr 26, 2027.',
      'Este plan usa el tiempo más largo que se indica; termina antes del 26 de abril de 2027.',
    ],
    [
      'a week more than the longest time',
      [weeks, '2027-05-03'],
      'The dates fit, with time to spare: this plan ends before Apr 26, 2027.',
      'Las fechas alcanzan y sobra tiempo: este plan termina antes del 26 de abril de 2027.',
    ],
    [
      'just the longest time',
      [weeks, '2027-04-26'],
      'The dates fit the longest time that is stated: this plan ends before Apr 26, 2027.',
      'Las fechas alcanzan para el tiempo más largo que se indica: este plan termina antes del 26 de abril de 2027.',
    ],
    [
      'just the one time that is stated',
      ['P16W', '2027-04-26'],
      'The dates fit the longest time that is stated: this plan ends before Apr 26, 2027.',
      'Las fechas alcanzan para el tiempo más largo que se indica: este plan termina antes del 26 de abril de 2027.',
    ],
    [
      'a day less than the longest time',
      [weeks, '2027-04-25'],
      'The dates fit what is stated, though not the longest time: this plan ends before Apr 19, 2027.',
      'Las fechas alcanzan según lo que se indica, aunque no para el tiempo más largo: este plan termina antes del 19 de abril de 2027.',
    ],
    [
      'less than the shortest time',
      [weeks, '2027-02-28'],
      'The dates do not fit: even the shortest time that is stated ends on Mar 1, 2027. This plan takes that time; choose a later target.',
      'Las fechas no alcanzan: hasta el tiempo más corto que se indica termina el 1 de marzo de 2027. Este plan usa ese tiempo; elija una fecha más tardía.',
    ],
    [
      'too few hours a week',
      [hours, '2027-01-25'],
      'The dates do not fit: with these hours even the shortest time ends on Feb 15, 2027. With 14 hours a week it would be done by the target.',
      'Las fechas no alcanzan: con estas horas, hasta el tiempo más corto termina el 15 de febrero de 2027. Con 14 horas por semana terminaría a tiempo.',
    ],
    [
      'more hours than anybody can plan with',
      ['PT150H', '2027-01-18'],
      'The dates do not fit: with these hours even the shortest time ends on Jun 7, 2027. With 60 hours a week, the most to plan with, it would still not be done by the target. Choose a later one.',
      'Las fechas no alcanzan: con estas horas, hasta el tiempo más corto termina el 7 de junio de 2027. Ni con 60 horas por semana, lo máximo que se puede planear, terminaría a tiempo. Elija una fecha más tardía.',
    ],
    [
      'a target where nobody says how long it takes',
      [null, '2027-04-26'],
      'Nobody has published how long the AAA takes. This plan only shares out the time that you have; it may be too short.',
      'Nadie ha publicado cuánto tiempo lleva AAA. Este plan solo reparte el tiempo que usted tiene; puede ser muy poco.',
    ],
    [
      'neither a time nor a target',
      [null, null],
      'Nobody has published how long the AAA takes, so there is no plan by weeks. Choose a target date at least a week away to share out the time until then.',
      'Nadie ha publicado cuánto tiempo lleva AAA, así que no hay un plan por semanas. Elija una fecha límite de al menos una semana para repartir el tiempo hasta entonces.',
    ],
    [
      'a target in another decade where nobody says how long it takes',
      [null, '2040-01-01'],
      'Nobody has published how long the AAA takes, and the target is more than ten years away. Choose an earlier one to share out the time until then.',
      'Nadie ha publicado cuánto tiempo lleva AAA, y la fecha límite está a más de diez años. Elija una más cercana para repartir el tiempo hasta entonces.',
    ],
    [
      'hours for more than ten years',
      ['PT9000H', null],
      'With these hours it would take more than ten years. Choose more hours a week.',
      'Con estas horas llevaría más de diez años. Elija más horas por semana.',
    ],
    [
      'a stated time of more than ten years',
      ['P11Y', null],
      'What is stated is more than ten years: too long for a plan by weeks.',
      'Se indican más de diez años: demasiado para un plan por semanas.',
    ],
  ] as const)('says of %s what is true, in both languages', (_, [stated, target], en, es) => {
    expect(verdict('en', stated, target)).toBe(en)
    expect(verdict('es', stated, target)).toBe(es)
  })
})
