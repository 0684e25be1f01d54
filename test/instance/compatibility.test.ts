import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createInstance } from '../../instance/boot.ts'
import { emulatedApis, wronglyRefused } from '../../instance/compatibility/catalogue.ts'
import { readExercised } from '../../instance/compatibility/exercised.ts'
import { features, type Feature } from '../../instance/compatibility/features.ts'
import { currentTable, writtenTable } from '../../instance/compatibility/table.ts'
import { readCases } from '../../instance/conformance/conformance-case.ts'
import { catalogue } from '../../instance/glide/catalogue.ts'

describe('The compatibility table', () => {
    it('is current: npm run compatibility writes it', async () => {
        assert.equal(writtenTable(), (await currentTable()).text)
    })

    it('rests on methods that there are', async () => {
        const { apis } = await currentTable()
        const offered = new Map(apis.map((api) => [api.name, new Set(api.methods)]))
        const gone = [...readExercised()].filter((name) => {
            const dot = name.lastIndexOf('.')
            return offered.get(name.slice(0, dot))?.has(name.slice(dot + 1)) === false
        })
        assert.deepEqual(gone, [])
    })

    it('names no method as both emulated and refused', async () => {
        const { apis } = await currentTable()
        const both = apis.flatMap((api) => api.methods.filter((method) => api.refused.includes(method)))
        assert.deepEqual(both, [])
    })

    it('has a section for every global and namespaced class of the catalogue', () => {
        const written = writtenTable()
        const namespaced = Object.values(catalogue.namespaces).flatMap((members) => Object.keys(members))
        const missing = [...Object.keys(catalogue.globals), ...namespaced].filter(
            (name) => !new RegExp(`^### (\\w+\\.)?${name}$`, 'm').test(written)
        )
        assert.deepEqual(missing, [])
    })

    it('names no method as refused that does not throw that it is not emulated', () => {
        const instance = createInstance({ database: ':memory:', applications: [] })
        try {
            const apis = emulatedApis(instance)
            assert.ok(apis.some((api) => api.refused.length > 0))
            assert.deepEqual(wronglyRefused(instance, apis), [])
        } finally {
            instance.close()
        }
    })

    const areas = new Set(readCases().map((one) => one.area))
    const isShown = ({ proof }: Feature): boolean => {
        if ('area' in proof) return areas.has(proof.area)
        const [file, title] = proof
        return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').includes(`it('${title}'`)
    }
    for (const feature of features) {
        it(`has a test for: ${feature.area}, ${feature.name}`, () => {
            assert.ok(isShown(feature), JSON.stringify(feature.proof))
        })
    }

    it('says how every simplified or refused feature differs', () => {
        const silent = features.filter((each) => each.status !== 'emulated' && each.note === undefined)
        assert.deepEqual(silent, [])
    })
})
