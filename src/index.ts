import { assets } from '../build/assets.ts'
import { quizzes } from '../build/quizzes.ts'
import { createWorker } from './worker.ts'

export default createWorker(quizzes, assets)
