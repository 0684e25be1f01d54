import { apiRecord } from '../runner/api-record.ts'
import { writeExercised } from './exercised.ts'

/** Root hooks for mocha: keeps what the tests of a run called of the emulated API. */
export const mochaHooks = {
    afterAll(): void {
        writeExercised(apiRecord.used)
    },
}
