import { closeSmallInstances } from '../instance/small-instance.ts'

/** What mocha does around every test, in each of its processes. */
export const mochaHooks = {
    afterEach(): void {
        closeSmallInstances()
    },
}
