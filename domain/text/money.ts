import type { Value } from '../catalog/value.ts'
import { numberFormat } from './formats.ts'
import type { Language, LocalizedText } from './localized.ts'

type Money = Extract<Value, { kind: 'money' | 'moneyRange' }>

const perPeriod: Record<Money['period'], LocalizedText | undefined> = {
  once: undefined,
  year: { en: 'a year', es: 'al año' },
  cycle: { en: 'each cycle', es: 'por ciclo' },
  hour: { en: 'an hour', es: 'por hora' },
}

/** `$1,570`; cents only where there are any. Written alike in both languages, as US prices are. */
export function formatAmount(amount: number): string {
  return numberFormat('en', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount)
}

/** "$229 a year", "$399 to $448": ranges are never averaged. */
export function formatMoney(money: Money, language: Language): string {
  const period = perPeriod[money.period]?.[language]
  const amount = money.kind === 'money' ? formatAmount(money.amount) : formatRange(money, language)
  return period === undefined ? amount : `${amount} ${period}`
}

/** "$399 to $448"; one amount where both are equal. */
export function formatRange({ min, max }: { min: number; max: number }, language: Language): string {
  if (min === max) return formatAmount(min)
  return language === 'es'
    ? `de ${formatAmount(min)} a ${formatAmount(max)}`
    : `${formatAmount(min)} to ${formatAmount(max)}`
}
