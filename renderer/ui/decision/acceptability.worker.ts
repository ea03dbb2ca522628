import { answer, type Question } from './acceptability-question.ts'

/** Sampling takes longer than a frame, so it has a thread of its own. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(answer(data))
})
