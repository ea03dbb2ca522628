/** The same answer for the same text, worked out once: each planted fault leaves nearly all texts as they were. */
export function perText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const answer = known.has(text) ? (known.get(text) as Answer) : work(text)
    known.set(text, answer)
    return answer
  }
}
