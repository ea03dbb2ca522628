import { answer, type Question } from './acceptability-question.ts'

/** Sampling takes longer than a frame, so it has a thread of its own. */
globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  globalThis.postMessage(answer(data), { transfer: [] })
})
