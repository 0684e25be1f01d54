import assert from 'node:assert/strict'
import { createConformanceAdapter, type ConformanceAdapter } from '../../instance/conformance/conformance-adapter.ts'
import { readCases, readSchema, runCase } from '../../instance/conformance/conformance-case.ts'

const schema = readSchema()
const cases = readCases()
const areas = [...new Set(cases.map((one) => one.area))]

/** The documented behaviours of the platform, each a case that names the page which fixes its answer. */
describe('Conformance with the documentation', () => {
    let adapter: ConformanceAdapter

    before(() => {
        adapter = createConformanceAdapter()
        adapter.createTables(schema)
        adapter.load(schema.baseline)
    })
    after(() => adapter.close())

    for (const area of areas) {
        describe(area, () => {
            for (const one of cases.filter((candidate) => candidate.area === area)) {
                it(one.id, async () => {
                    assert.deepEqual(await runCase(adapter, schema, one), [])
                })
            }
        })
    }

    it('names each case once', () => {
        assert.equal(new Set(cases.map((one) => one.id)).size, cases.length)
    })
})
