import assert from 'node:assert/strict'
import { LONGEST_DETAIL, LONGEST_MESSAGE } from '../../src/server/calls/reported-error.ts'
import { readEvents } from '../../src/server/vendors/cloudevents/events.ts'
import { CXONE_STEPS } from '../../src/server/vendors/cxone/steps.ts'
import { builtApp } from '../support/built-app.ts'

type Fields = Readonly<Record<string, unknown>>

/** A character that takes two in JSON, as every one may that readers let through. */
const WIDE = '"'

const TEXTS = [
    'callId',
    'legId',
    'ani',
    'dnis',
    'language',
    'queue.externalId',
    'queue.name',
    'agent.externalId',
    'agent.username',
    'agent.email',
    'cause',
    'releasedBy',
    'disposition',
    'transfer.target',
    'wrapUp.code',
    'wrapUp.notes',
    'presence.state',
    'presence.reason',
    'presence.pending',
    'script',
    'action',
    'message',
    'detail',
    'recordingUrl',
    'transcriptUrl',
    'voicemailUrl',
    'attributes.a',
]

/** More than any field takes. */
const TOO_MUCH = 70000

function columnLength(table: string, column: string): number {
    const found = builtApp().tables.find(({ name }) => name === table)
    return Number(found?.columns.get(column)?.['max_length'])
}

/** The facts of an event, undefined for one that is refused. */
function factsOf(data: Fields): object | undefined {
    const read = readEvents(
        JSON.stringify({ specversion: '1.0', id: '1', source: '/s', type: 'integration.error', data })
    )
    const [entry] = read.ok ? read.entries : []
    return entry?.kind === 'events' ? entry.events[0]?.facts : undefined
}

function withText(data: Fields, path: string, length: number): Fields {
    const [name = '', part] = path.split('.')
    const text = (name.endsWith('Url') ? 'https://x/' : '') + WIDE.repeat(length)
    const value = part === undefined ? text : { ...(data[name] as Fields | undefined), [part]: text }
    return { ...data, [name]: value }
}

/** Every text of an event as long as its reader takes it. */
function longestData(): Fields {
    return TEXTS.reduce<Fields>(
        (data, path) => {
            let [fits, fails] = [0, TOO_MUCH]
            while (fails - fits > 1) {
                const length = Math.floor((fits + fails) / 2)
                if (factsOf(withText(data, path, length)) === undefined) fails = length
                else fits = length
            }
            return withText(data, path, fits)
        },
        { message: 'm', transfer: { kind: 'external' }, direction: 'outbound', agent: { role: 'conference' } }
    )
}

describe('The longest texts that are taken', () => {
    it('fit, all of them together, into the column for what an event says', () => {
        const facts = factsOf(longestData())
        assert.ok(facts)
        const { length } = JSON.stringify(facts)
        assert.ok(length > 50000, 'every field was filled')
        assert.ok(length <= columnLength('x_tkl_voice_event', 'facts'), `${length} characters`)
    })

    it('of an error are as long as the columns of the error table', () => {
        assert.equal(LONGEST_MESSAGE, columnLength('x_tkl_voice_error', 'message'))
        assert.equal(LONGEST_DETAIL, columnLength('x_tkl_voice_error', 'detail'))
        const long = 'm'.repeat(65000)
        const read = CXONE_STEPS.error({ message: long, detail: long })
        assert.ok(read.ok)
        const { message, detail } = read.event.facts.error ?? {}
        assert.deepEqual([message?.length, detail?.length], [LONGEST_MESSAGE, LONGEST_DETAIL])
    })
})
