import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import { useLanguage } from '../../i18n/language.ts'

/** "CPC and CCS side by side", in the language of the surrounding provider. */
export function useSheetTitle(handout: Handout): string {
  const { t } = useLingui()
  const { language } = useLanguage()
  const listed = (all: readonly { readonly abbreviation: string }[]): string =>
    new Intl.ListFormat(language).format(all.map(({ abbreviation }) => abbreviation))
  switch (handout.kind) {
    case 'comparison': {
      const names = listed(handout.columns)
      return t`${names} side by side`
    }
    case 'counselor': {
      const names = listed(handout.columns)
      return t`${names}: all the evidence`
    }
    case 'profile': {
      const [credential] = handout.columns
      return credential ? `${credential.abbreviation}: ${credential.name}` : ''
    }
    case 'together': {
      const names = listed(handout.profiles)
      return t`Holding ${names} together`
    }
    case 'study-plan': {
      const name = handout.credential.abbreviation
      return t`Study plan for the ${name}`
    }
    case 'glossary': {
      const names = listed(handout.credentials)
      const field = handout.field[language]
      return names === '' ? t`Words used in this field: ${field}` : t`Words used for ${names}`
    }
    case 'pathway': {
      const [start, goal] = [handout.start.label[language], handout.goal.label[language]]
      return t`From “${start}” to “${goal}”`
    }
    case 'worksheet': {
      const { name } = handout.worksheet
      return name.trim() === '' ? t`Decision worksheet` : t`Decision worksheet: ${name}`
    }
    case 'worksheet-blank':
      return t`Decision worksheet to fill in`
    default:
      return assertNever(handout)
  }
}
