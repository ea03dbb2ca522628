import type { Rating, Worksheet } from '../../../../domain/worksheet/model.ts'
import type { CriterionId, OptionId } from '../../../../domain/worksheet/parts.ts'

/** With this rating in place of the one that the cell had. */
export function withRating(
  sheet: Worksheet,
  option: OptionId,
  criterion: CriterionId,
  rating: Rating,
): Worksheet {
  const others = sheet.ratings.filter((cell) => cell.option !== option || cell.criterion !== criterion)
  return { ...sheet, ratings: [...others, { option, criterion, rating }] }
}
