import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { formText, signedRequest } from '../../src/server/api/signed-request.ts'

type Pairs = readonly (readonly [string, string])[]

/** A request as the platform hands it over: parameters of the address first, then those of the form, in one map of lists. */
function request(address: Pairs, form: Pairs): RESTAPIRequest {
    const queryParams: Record<string, string[]> = {}
    for (const [name, value] of [...address, ...form]) (queryParams[name] ??= []).push(value)
    const query = new URLSearchParams()
    for (const [name, value] of address) query.append(name, value)
    const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded', 'x-signature': 's' }
    const made = {
        queryParams,
        queryString: query.toString(),
        url: 'https://example.service-now.com/api/x/status',
        getHeader: (name: string) => headers[name] ?? null,
    }
    return made as unknown as RESTAPIRequest
}

/** Values by name, in their order. */
function byName(pairs: Iterable<readonly [string, string]>): Map<string, string[]> {
    const values = new Map<string, string[]>()
    for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value])
    return values
}

describe('A form put together again', () => {
    it('has the names and values that were sent, and those of the address are none of them', () => {
        const name = fc.stringMatching(/^[A-Za-z_]\w{0,8}$/)
        const pairs = fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
        fc.assert(
            fc.property(pairs, pairs, (address, form) => {
                const again = new URLSearchParams(formText(request(address, form)))
                assert.deepEqual(byName(again), byName(form))
            })
        )
    })

    it('is empty where nothing was sent', () => {
        assert.equal(formText(request([['a', '1']], [])), '')
    })
})

describe('A signed request', () => {
    it('carries the whole address, and the headers the vendor signs with', () => {
        const signed = signedRequest(request([['a', '1 2']], []), 'body', ['x-signature', 'x-other'])
        assert.deepEqual(signed, {
            rawBody: 'body',
            headers: { 'x-signature': 's' },
            url: 'https://example.service-now.com/api/x/status?a=1+2',
            contentType: 'application/x-www-form-urlencoded',
        })
    })
})
