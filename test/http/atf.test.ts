import assert from 'node:assert/strict'
import { runTest, type TestResult } from '../../instance/atf/run-test.ts'
import { runSuite } from '../../instance/atf/run-suite.ts'
import { reportOf } from '../../instance/atf/report.ts'
import { readTests, type StepDefinition, type TestDefinition } from '../../instance/atf/test-definition.ts'
import { createInstance } from '../../instance/boot.ts'
import type { Instance } from '../../instance/instance.ts'
import { builtApp, valueOf } from '../support/built-app.ts'
import { APPLICATION } from './trunkline.ts'

const shipped = builtApp()
    .records('sys_atf_test')
    .map((test) => valueOf(test, 'name'))

describe('The tests an administrator can run on a real instance', () => {
    let results: ReadonlyMap<string, TestResult>
    before(() => {
        results = new Map(runSuite({ applications: [APPLICATION] }).map((result) => [result.name, result]))
    })

    for (const name of shipped) {
        it(name, () => {
            const result = results.get(name)
            assert.ok(result, 'it did not run')
            assert.equal(result.status, 'success', reportOf(result))
        })
    }

    it('cover every step of the REST contract and every end of a call', () => {
        for (const subject of [
            'create',
            'answer',
            'release',
            'error',
            'duplicate',
            'no credentials',
            'an unknown account',
        ])
            assert.ok(shipped.includes(`Trunkline REST: ${subject}`), subject)
        for (const state of ['New', 'Work in Progress', 'Closed Complete', 'Closed Abandoned'])
            assert.ok(shipped.includes(`Trunkline state: ${state}`), state)
    })
})

describe('A test of the Automated Test Framework', () => {
    let instance: Instance
    beforeEach(() => {
        instance = createInstance({ database: ':memory:', applications: [APPLICATION] })
    })
    afterEach(() => instance.close())

    function testNamed(name: string): TestDefinition {
        const test = readTests(instance).find((candidate) => candidate.name === name)
        assert.ok(test)
        return test
    }

    /** The same test with the steps of one kind changed. */
    function changed(
        test: TestDefinition,
        name: string,
        change: (step: StepDefinition) => StepDefinition
    ): TestDefinition {
        return { ...test, steps: test.steps.map((step) => (step.name === name ? change(step) : step)) }
    }

    function withValue(step: StepDefinition, from: string, to: string): StepDefinition {
        const replaced = (values: ReadonlyMap<string, string>): Map<string, string> =>
            new Map([...values].map(([key, value]) => [key, value.replace(from, to)]))
        return { ...step, values: replaced(step.values), mappings: replaced(step.mappings) }
    }

    it('fails at the first expectation that is not met, says which, and runs no step after it', () => {
        const test = changed(testNamed('Trunkline REST: release'), 'Assert Status Code', (step) =>
            withValue(step, '200', '201')
        )
        const result = runTest(instance, test, 'admin')
        assert.equal(result.status, 'failure')
        assert.match(result.message, /^Step 3, Assert Status Code: The status code is 200, expected: equals 201$/)
        assert.deepEqual(
            result.steps.map((step) => step.status),
            ['success', 'success', 'failure', 'skipped', 'skipped', 'skipped', 'skipped']
        )
    })

    it('fails when a record does not say what was expected of it', () => {
        const test = changed(testNamed('Trunkline state: New'), 'Record Query', (step) =>
            withValue(step, 'state=new', 'state=closed_complete')
        )
        assert.match(runTest(instance, test, 'admin').message, /No record of interaction matches/)
    })

    it('fails when a JSON element has another value', () => {
        const test = changed(testNamed('Trunkline REST: error'), 'Assert JSON Response Payload Element', (step) =>
            withValue(step, 'accepted', 'duplicate')
        )
        assert.match(runTest(instance, test, 'admin').message, /\/result\/status is "accepted"/)
    })

    it('fails when an assertion of its script does not hold', () => {
        const test = changed(testNamed('Trunkline REST: duplicate'), 'Run Server Side Script', (step) =>
            withValue(step, "shouldbe: '1'", "shouldbe: '2'")
        )
        assert.match(runTest(instance, test, 'admin').message, /once in x_tkl_voice_event: expected 2, got 1/)
    })

    it('fails for whoever may not call in', () => {
        const test = testNamed('Trunkline REST: create')
        const session = instance.systemSession()
        instance.runScript(
            `var user = new GlideRecord('sys_user'); user.initialize(); user.user_name = 'nobody.special'; user.insert()`,
            { session, scope: 'global', name: 'a user' }
        )
        assert.match(runTest(instance, test, 'nobody.special').message, /The status code is 403/)
    })

    it('refuses a kind of step that is not emulated, by its name', () => {
        const test = changed(testNamed('Trunkline REST: create'), 'Run Server Side Script', (step) => ({
            ...step,
            name: 'Open a New Form',
            kind: '05317cd10b10220050192f15d6673af8',
        }))
        assert.match(runTest(instance, test, 'admin').message, /"Open a New Form" .* is not emulated/)
    })

    it('refuses an input, a field and an output that do not exist', () => {
        const test = testNamed('Trunkline REST: an account of another user')
        const messages = [
            changed(test, 'Create a User', (step) => ({ ...step, values: new Map([['ffff', 'x']]) })),
            changed(test, 'Record Insert', (step) => withValue(step, 'vendor=', 'vendour=')),
            changed(test, 'Record Insert', (step) => withValue(step, '.user}}', '.person}}')),
        ].map((broken) => runTest(instance, broken, 'admin').message)
        assert.match(messages[0] ?? '', /has no input ffff/)
        assert.match(messages[1] ?? '', /has no field vendour/)
        assert.match(messages[2] ?? '', /has no output person/)
    })

    it('looks only at the reply of the request right before', () => {
        const test = testNamed('Trunkline REST: release')
        const [account, send, status] = test.steps
        assert.ok(account && send && status)
        const result = runTest(instance, { ...test, steps: [account, send, account, status] }, 'admin')
        assert.match(result.message, /No Send REST Request step comes right before/)
    })
})
