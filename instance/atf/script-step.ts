import { notEmulated } from '../glide/glide-object.ts'
import { plainValue } from '../runner/script-runner.ts'
import { failed, passed, type StepHandler } from './step-run.ts'

/**
 * What a script of "Run Server Side Script" is given besides the API (test-steps-server-category.md): `outputs`, `steps`,
 * `params`, `stepResult` and `assertEqual`. Values are compared as the platform's scripts compare: with `==`.
 */
const GIVEN = `
    var atf = { message: '', outcome: null, failures: [] };
    var outputs = {};
    var params = {};
    var stepResult = {
        setOutputMessage: function (message) { atf.message = String(message); },
        setSuccess: function () { atf.outcome = true; },
        setFailed: function () { atf.outcome = false; },
    };
    function steps(id) { return earlier[id] || {}; }
    function assertEqual(assertion) {
        if (assertion.shouldbe == assertion.value) return true;
        atf.failures.push(assertion.name + ': expected ' + assertion.shouldbe + ', got ' + assertion.value);
        throw new Error('assertEqual failed');
    }
`

interface Told {
    readonly message: string
    readonly outcome: boolean | null
    readonly failures: readonly string[]
    readonly outputs: Readonly<Record<string, string>>
}

/** Returning false from the script fails the step, and so does an exception. Jasmine is not there. */
export const runServerSideScript: StepHandler = (run) => {
    const { scripts } = run.instance
    const code = run.input('script')
    if (/\bjasmine\b|\bdescribe\s*\(/.test(code)) throw notEmulated('Jasmine')
    const session = run.session()
    const script = (body: string): { name: string; code: string; scope: string } => ({
        name: `sys_atf_step/${run.stepName}`,
        code: body,
        scope: run.scope,
    })
    // Names that a script declares at its top level are there for the next one of the transaction.
    scripts.run(script(`var earlier = given;\n${GIVEN}`), session, { given: Object.fromEntries(run.earlier) })
    let problem: string | undefined
    let returned: unknown
    try {
        returned = scripts.evaluate(script(code), session, {}, plainValue)
    } catch (error) {
        problem = error instanceof Error ? error.message : String(error)
    }
    const told = toldOf(
        scripts.call(
            script('return { message: atf.message, outcome: atf.outcome, failures: atf.failures, outputs: outputs };'),
            session
        )
    )
    if (told.failures.length > 0) return failed(told.failures.join('; '))
    if (problem !== undefined) return failed(problem)
    if (returned === false || told.outcome === false) return failed(told.message || 'The script returned false')
    return passed(told.message || 'The script ran', told.outputs)
}

function toldOf(value: unknown): Told {
    const told: Record<string, unknown> = isRecord(value) ? value : {}
    const outputs = isRecord(told['outputs']) ? told['outputs'] : {}
    return {
        message: typeof told['message'] === 'string' ? told['message'] : '',
        outcome: typeof told['outcome'] === 'boolean' ? told['outcome'] : null,
        failures: Array.isArray(told['failures']) ? told['failures'].map(String) : [],
        outputs: Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, String(text)])),
    }
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}
