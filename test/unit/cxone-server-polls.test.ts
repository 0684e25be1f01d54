import assert from 'node:assert/strict'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { Action } from '../../telephony/cxone/call-script.ts'
import type { Cxone, CxoneOptions } from '../../telephony/cxone/server.ts'
import { answered, script, startCentre, startReceiver, wait, type Centre, type Receiver } from './cxone-centre.ts'

function typesOf(events: readonly ReportedEvent[], contact: string): string[] {
    return events.filter((event) => event.contact === contact).map(({ type }) => type)
}

describe('The contact centre that stands in for CXone, when it is asked,', () => {
    let receiver: Receiver
    let cxone: Cxone

    const start = async (options: Partial<CxoneOptions> = {}): Promise<Centre> => {
        const centre = await startCentre(receiver.url, options)
        cxone = centre.cxone
        return centre
    }
    beforeEach(async () => {
        receiver = await startReceiver()
    })
    afterEach(async () => {
        await cxone.close()
        await receiver.close()
    })

    it('tells the state that a contact is in to who asks', async () => {
        const { poll } = await start()
        const states: [Action[], string[]][] = [
            [[{ do: 'ivr' }], ['call.offered']],
            [[{ do: 'queue' }], ['call.queued']],
            [[{ do: 'queue' }, { do: 'ring', agent: '2001' }], ['call.delivered']],
            [
                [{ do: 'queue' }, { do: 'answer', agent: '2001' }],
                ['call.established', 'call.retrieved'],
            ],
            [[{ do: 'queue' }, { do: 'answer', agent: '2001' }, { do: 'hold' }], ['call.held']],
            [[{ do: 'queue' }, { do: 'callback' }], []],
            [[{ do: 'queue' }, { do: 'release' }], []],
        ]
        const contacts: string[] = []
        for (const [actions] of states) contacts.push(...(await cxone.play(script(...actions))))
        const [changed, active] = [await poll('contacts-states'), await poll('contacts-active')]
        states.forEach(([, types], index) => {
            assert.deepEqual(typesOf(changed.events, contacts[index] ?? ''), types)
            const told = typesOf(active.events, contacts[index] ?? '').filter((type) => type !== 'call.offered')
            assert.deepEqual(
                told,
                types.filter((type) => type !== 'call.offered')
            )
        })
        assert.deepEqual(
            Array.from(active.active ?? []).sort(),
            contacts.slice(0, -1),
            'the released contact is not active'
        )
    })

    it('tells of a completed contact what its script told, to the second', async () => {
        const { poll } = await start()
        const [contact = ''] = await cxone.play(answered)
        const { events } = await poll('contacts-completed')
        assert.deepEqual(typesOf(events, contact), [
            'call.offered',
            'call.queued',
            'call.established',
            'wrapup.ended',
            'call.snapshot',
            'party.left',
        ])
        for (const [type, step] of [
            ['call.established', 'answer'],
            ['party.left', 'release'],
        ]) {
            const told = Date.parse(String(receiver.received.find((sent) => sent.step === step)?.body['occurredAt']))
            const computed = events.find((event) => event.type === type)?.ownTime ?? 0
            assert.ok(computed >= told && computed - told <= 3000, `${type} is ${computed - told} ms off`)
        }
        const summary = events.find(({ type }) => type === 'call.snapshot')?.facts
        assert.equal(summary?.attributes?.['holdSeconds'], '7')
        assert.equal(summary?.releasedBy, 'caller')
    })

    it('goes on from the last answer', async () => {
        const { poll } = await start()
        const [first = ''] = await cxone.play(script({ do: 'queue' }, wait(600)))
        const { cursor } = await poll('contacts-states')
        const [second = ''] = await cxone.play(script({ do: 'queue' }))
        const { events } = await poll('contacts-states', cursor)
        assert.deepEqual([typesOf(events, first), typesOf(events, second)], [[], ['call.queued']])
    })

    it('answers in pages, which are asked for one after the other', async () => {
        const { poll } = await start({ pageSize: 2 })
        const contacts: string[] = []
        for (let call = 0; call < 5; call++) contacts.push(...(await cxone.play(script({ do: 'queue' }))))
        for (const name of ['contacts-states', 'contacts-active']) {
            const told: string[] = []
            let answer = await poll(name)
            for (let page = 1; ; page++) {
                const queued = answer.events.filter(({ type }) => type === 'call.queued')
                told.push(...queued.map(({ contact }) => contact))
                assert.equal(answer.active, undefined)
                assert.equal(answer.hasMore, page < 3, `${name}, page ${page}`)
                if (!answer.hasMore) break
                answer = await poll(name, answer.cursor)
            }
            assert.deepEqual(told, contacts)
        }
    })

    it('tells the presence of agents and their wrap-up', async () => {
        const { poll } = await start()
        const actions = answered.actions.slice(0, -1)
        const [contact = ''] = await cxone.play(script(...actions))
        const wrapping = (await poll('agents-states')).events
        assert.deepEqual(
            wrapping.map(({ type }) => type),
            ['agent.presence.changed', 'wrapup.started']
        )
        assert.deepEqual([wrapping[1]?.contact, wrapping[1]?.facts.agent?.externalId], [contact, '2001'])
        await cxone.play(script({ do: 'queue' }, { do: 'ring', agent: '2001' }, { do: 'refuse' }))
        const refused = (await poll('agents-states')).events
        assert.deepEqual(
            refused.map(({ facts }) => facts.presence),
            [{ state: 'Unavailable', reason: 'Refused', pending: '' }]
        )
    })

    it('tells of a refused contact that nobody answered who missed it', async () => {
        const { poll } = await start()
        const [contact = ''] = await cxone.play(
            script({ do: 'queue' }, { do: 'ring', agent: '2002' }, wait(20), { do: 'refuse' }, wait(5), {
                do: 'release',
            })
        )
        const { events } = await poll('contacts-completed')
        assert.deepEqual(typesOf(events, contact), [
            'call.offered',
            'call.queued',
            'call.missed',
            'call.snapshot',
            'party.left',
        ])
        assert.equal(events.find(({ type }) => type === 'call.missed')?.facts.agent?.externalId, '2002')
    })

    it('gives a transferred contact the one it came from as its master', async () => {
        const { poll } = await start()
        const contacts = await cxone.play(
            script(
                { do: 'queue' },
                { do: 'answer', agent: '2001' },
                wait(5),
                { do: 'transfer', kind: 'queue', target: '78' },
                wait(5),
                { do: 'answer', agent: '2002' },
                { do: 'transfer', kind: 'blind', target: '2003' },
                { do: 'answer' },
                { do: 'transfer', kind: 'external', target: '+13125550134' }
            )
        )
        assert.equal(contacts.length, 3)
        const { events } = await poll('contacts-completed')
        const parents = contacts.map((contact) => events.find((event) => event.contact === contact)?.parent)
        assert.deepEqual(parents, ['', contacts[0], contacts[1]])
        assert.deepEqual(
            events.filter(({ type }) => type === 'call.transferred').map(({ facts }) => facts.transfer),
            ['queue', 'blind', 'external']
        )
        assert.deepEqual(
            receiver.received.map(({ step, body }) => [step, contacts.indexOf(String(body['contactId']))]),
            [
                ['create', 0],
                ['answer', 0],
                ['transfer', 0],
                ['create', 1],
                ['release', 0],
                ['answer', 1],
                ['transfer', 1],
                ['release', 1],
                ['answer', 2],
                ['transfer', 2],
                ['release', 2],
            ]
        )
    })
})
