import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ArrowDown } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import {
  likenessesOf,
  relationsOf,
  type LikenessIn,
  type RelationKind,
  type StatedRelation,
} from '../../../domain/catalog/relations.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EvidenceGlyph } from '../../ui/fact/evidence-glyph.tsx'
import { markWords } from '../../ui/fact/evidence-words.ts'
import { StatementEvidence } from '../../ui/fact/statement-evidence.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './relation-map.module.css'
import { relationWords } from './relation-words.ts'

interface RelationMapProps {
  readonly profile: Profile
  readonly pack: PackSummary
}

const comesBefore: readonly RelationKind[] = ['hasBeginnerForm', 'buildsOn', 'replaces']
const comesAfter: readonly RelationKind[] = ['beginnerFormOf', 'leadsTo', 'replacedBy']

/**
 * What leads to the credential, what stands beside it and what it leads to, from top to bottom; then those
 * that are like it. Nothing for one that has to do with no other.
 */
export const RelationMap = memo(function RelationMap({ profile, pack }: RelationMapProps): ReactNode {
  const stated = relationsOf(pack, profile.id)
  const ofKinds = (kinds: readonly RelationKind[]) => stated.filter(({ kind }) => kinds.includes(kind))
  const [before, beside, after] = [ofKinds(comesBefore), ofKinds(['counterpart']), ofKinds(comesAfter)]
  const likenesses = likenessesOf(pack, profile.id)
  if (stated.length + likenesses.length === 0) return null
  return (
    <section className={styles.map}>
      <h2 className={styles.title}>
        <Trans>Before, beside and after it</Trans>
      </h2>
      <Relations relations={before} pack={pack} />
      {before.length > 0 && <Arrow />}
      <div className={styles.level}>
        <p className={styles.here} lang="en">
          {profile.abbreviation}
        </p>
        <Relations relations={beside} pack={pack} />
      </div>
      {after.length > 0 && <Arrow />}
      <Relations relations={after} pack={pack} />
      {likenesses.map((likeness) => (
        <Likeness key={likeness.dimension} likeness={likeness} pack={pack} />
      ))}
    </section>
  )
})

function Arrow(): ReactNode {
  return <ArrowDown aria-hidden="true" className={styles.arrow} />
}

interface RelationsProps {
  readonly relations: readonly StatedRelation[]
  readonly pack: PackSummary
}

/** Those of one kind under its name, in the order of the kinds. */
function Relations({ relations, pack }: RelationsProps): ReactNode {
  const { t } = useLingui()
  const kinds = [...new Set(relations.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <div key={kind} className={styles.kind}>
      <h3 className={styles.caption}>{t(relationWords[kind])}</h3>
      <ul className={styles.nodes}>
        {relations
          .filter((relation) => relation.kind === kind)
          .map((relation) => (
            <li key={relation.to.id} className={styles.node}>
              <Node relation={relation} pack={pack} />
            </li>
          ))}
      </ul>
    </div>
  ))
}

function Node({
  relation: { kind, to, evidence },
  pack,
}: {
  relation: StatedRelation
  pack: PackSummary
}): ReactNode {
  const { t } = useLingui()
  const mark = markOfConfidence(evidence.confidence)
  const subject = `${t(relationWords[kind])}: ${to.abbreviation}`
  const source = t(markWords[mark])
  return (
    <>
      <a href={`#/credentials/${to.id}`} className={styles.link} lang="en">
        {to.abbreviation}
      </a>
      <StatusMark of={to} short />
      <PopoverButton
        name={t`Evidence for ${subject}: ${source}`}
        face={<EvidenceGlyph mark={mark} className={styles.glyph} />}
        className={styles.evidence}
      >
        <StatementEvidence subject={subject} evidence={evidence} pack={pack}>
          <StatusMark of={to} />
        </StatementEvidence>
      </PopoverButton>
    </>
  )
}

/** Those that say exactly the same in one dimension, such as the code sets they test. */
function Likeness({ likeness, pack }: { likeness: LikenessIn; pack: PackSummary }): ReactNode {
  const { inWords } = useLanguage()
  const dimension = pack.groups
    .flatMap(({ dimensions }) => dimensions)
    .find(({ id }) => id === likeness.dimension)
  const others = likeness.with
  if (!dimension) return null
  return (
    <Disclosure
      title={
        <span>
          {inWords(dimension.label)}:{' '}
          <Plural value={others.length} one="# other has the same" other="# others have the same" />
        </span>
      }
    >
      <ul className={styles.others}>
        {others.map((other) => (
          <li key={other.id}>
            <a href={`#/credentials/${other.id}`} className={styles.link} lang="en">
              {other.abbreviation}
            </a>{' '}
            <StatusMark of={other} short />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
