import assert from 'node:assert/strict'
import {
    canonicalText,
    readAttributes,
    readRequired,
    readText,
    readTime,
    readWord,
    type Read,
} from '../../src/server/vendors/fields.ts'

function valueOf<T>(read: Read<T>): T {
    assert.ok(read.ok, 'the field is refused')
    return read.value
}

/** The field is refused, by its name and with what was expected; gives what was expected. */
function refused(read: Read<unknown>, field: string): string {
    assert.ok(!read.ok, 'the field is accepted')
    assert.equal(read.field, field)
    assert.notEqual(read.expected, '')
    return read.expected
}

describe('a text field', () => {
    it('takes texts, numbers and booleans', () => {
        for (const [value, text] of [
            ['abc', 'abc'],
            ['', ''],
            [4711, '4711'],
            [0, '0'],
            [-1.5, '-1.5'],
            [true, 'true'],
            [false, 'false'],
        ] as const) {
            assert.equal(valueOf(readText({ name: value }, 'name', 10)), text)
        }
    })

    it('is empty when missing or null', () => {
        assert.equal(valueOf(readText({}, 'name', 10)), '')
        assert.equal(valueOf(readText({ name: null }, 'name', 10)), '')
    })

    it('loses the space around it', () => {
        assert.equal(valueOf(readText({ name: ' \t4711\n' }, 'name', 4)), '4711')
    })

    it('refuses objects and lists, by its name', () => {
        for (const value of [{}, [], ['a'], { a: 'b' }]) refused(readText({ name: value }, 'name', 10), 'name')
    })

    it('refuses what is too long, and says how long it may be', () => {
        assert.equal(valueOf(readText({ name: '12345' }, 'name', 5)), '12345')
        assert.match(refused(readText({ name: '123456' }, 'name', 5), 'name'), /5/)
        refused(readText({ name: 123456 }, 'name', 5), 'name')
    })
})

describe('a required field', () => {
    it('refuses nothing at all in every form', () => {
        for (const body of [{}, { id: null }, { id: '' }, { id: '  ' }]) refused(readRequired(body, 'id', 10), 'id')
    })

    it('takes zero and false', () => {
        assert.equal(valueOf(readRequired({ id: 0 }, 'id', 10)), '0')
        assert.equal(valueOf(readRequired({ id: false }, 'id', 10)), 'false')
    })

    it('refuses a wrong type and what is too long', () => {
        refused(readRequired({ id: {} }, 'id', 10), 'id')
        refused(readRequired({ id: '12345678901' }, 'id', 10), 'id')
    })
})

describe('a field of words', () => {
    const read = (phase: unknown) => readWord({ phase }, 'phase', ['queue', 'ivr'], 'queue')

    it('takes a word in any case', () => {
        for (const text of ['ivr', 'IVR', ' Ivr ']) assert.equal(valueOf(read(text)), 'ivr')
    })

    it('falls back when there is none', () => {
        for (const value of [undefined, null, '', ' ']) assert.equal(valueOf(read(value)), 'queue')
    })

    it('refuses any other word or type, and names the words', () => {
        assert.match(refused(read('menu'), 'phase'), /queue.*ivr/)
        for (const value of [1, true, {}, [], 'toString', 'x'.repeat(500)]) refused(read(value), 'phase')
    })
})

describe('a time field', () => {
    const read = (occurredAt: unknown) => readTime({ occurredAt }, 'occurredAt')
    const expected = Date.UTC(2026, 10, 20, 10, 0, 0, 250)

    it('takes ISO 8601 in UTC or with an offset', () => {
        for (const text of [
            '2026-11-20T10:00:00.250Z',
            '2026-11-20T10:00:00.25Z',
            '2026-11-20t10:00:00.250z',
            '2026-11-20T10:00:00.2509999Z',
            '2026-11-20T12:00:00.250+02:00',
            '2026-11-20T12:00:00.250+0200',
            '2026-11-20T04:30:00.250-05:30',
            ' 2026-11-20T10:00:00.250Z ',
        ]) {
            assert.equal(valueOf(read(text)), expected, text)
        }
    })

    it('reads a time without an offset as UTC', () => {
        for (const text of ['2026-11-20T10:00:00.250', '2026-11-20 10:00:00.250']) {
            assert.equal(valueOf(read(text)), expected, text)
        }
    })

    it('needs neither a fraction nor seconds', () => {
        for (const text of ['2026-11-20T10:00:00Z', '2026-11-20T10:00Z', '2026-11-20 10:00']) {
            assert.equal(valueOf(read(text)), expected - 250, text)
        }
    })

    it('is no time when missing or empty', () => {
        for (const value of [undefined, null, '', '  ']) assert.equal(valueOf(read(value)), undefined)
    })

    it('refuses what is no time, by its name', () => {
        for (const value of [
            'now',
            'Fri, 20 Nov 2026 10:00:00 GMT',
            '11/20/2026 10:00',
            '2026-11-20',
            '10:00:00Z',
            '1795168800000',
            1795168800000,
            true,
            '2026-13-20T10:00:00Z',
            '2026-11-20T25:00:00Z',
            '2026-11-20T10:60:00Z',
            '2026-11-20T10:00:00+99:00',
            '2026-11-20T10:00:00.250Z or so',
            {},
            [],
        ]) {
            refused(read(value), 'occurredAt')
        }
    })

    it('refuses a day that the calendar does not have', () => {
        for (const day of ['2026-02-29', '2026-02-30', '2026-04-31', '2026-11-00', '2026-11-32']) {
            refused(read(`${day}T10:00:00.250Z`), 'occurredAt')
        }
        assert.equal(valueOf(read('2028-02-29T00:00:00Z')), Date.UTC(2028, 1, 29))
    })
})

describe('attributes', () => {
    const read = (attributes: unknown) => readAttributes({ attributes }, 'attributes')

    it('are taken as an object or as its JSON text', () => {
        const attributes = { vip: 'true', site: 'Zürich "HQ"' }
        assert.deepEqual(valueOf(read(attributes)), attributes)
        assert.deepEqual(valueOf(read(JSON.stringify(attributes))), attributes)
    })

    it('are none when missing or empty', () => {
        for (const value of [undefined, null, '', {}, '{}']) assert.deepEqual(valueOf(read(value)), {})
    })

    it('become texts, whatever they are', () => {
        assert.deepEqual(valueOf(read({ n: 1, b: false, o: { a: [1] }, nothing: null })), {
            n: '1',
            b: 'false',
            o: '{"a":[1]}',
        })
    })

    it('are refused by their name when they are no object', () => {
        for (const value of [1, true, [], ['a'], 'text', '[1]', '1', 'null', '{"a":', '"a"']) {
            refused(read(value), 'attributes')
        }
    })
})

describe('the canonical text of a body', () => {
    it('does not depend on the order of fields, at any depth', () => {
        assert.equal(
            canonicalText({ a: '1', b: { c: [1, { d: 2, e: 3 }], f: null } }),
            canonicalText({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: '1' })
        )
    })

    it('depends on the order of a list', () => {
        assert.notEqual(canonicalText({ a: [1, 2] }), canonicalText({ a: [2, 1] }))
    })

    it('tells apart what only looks alike', () => {
        const bodies = [{ a: '1,b' }, { a: '1', b: '' }, { a: 1 }, { a: '1' }, { 'a":"1': '' }, { a: null }, {}, []]
        assert.equal(new Set(bodies.map((body) => canonicalText(body))).size, bodies.length)
    })
})
