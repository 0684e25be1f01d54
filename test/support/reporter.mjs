import Mocha from 'mocha'

/** Mocha's spec reporter, closing with a line that a machine can read: `12 passed, 0 failed`. */
export default class extends Mocha.reporters.Spec {
    epilogue() {
        super.epilogue()
        const { passes, failures } = this.stats
        console.log(`${passes} passed, ${failures} failed`)
    }
}
