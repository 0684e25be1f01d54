import assert from 'node:assert/strict'
import { openRecordsOf, popTarget, type PopFacts, type WantedPop } from '../../src/server/calls/screen-pop.ts'

const id = (digit: string): string => digit.repeat(32)

const PAGES = {
    base: 'https://example.service-now.com',
    interaction: '/now/cwf/agent/record/interaction/{interaction}',
    record: '/now/cwf/agent/record/{table}/{id}',
    list: '/{table}_list.do?sysparm_query={query}&shown={other}',
}

const FACTS: PopFacts = {
    interaction: id('1'),
    interactionNumber: 'IMS0000001',
    callId: id('2'),
    externalId: '4711',
    callerNumber: '+14155552671',
    calledNumber: '+18005550100',
    caller: { table: 'sys_user', id: id('3'), name: 'Ada Byrne' },
    record: { table: 'incident', id: id('4') },
    queue: 'Support',
    agent: '30001',
    attributes: { caseNumber: 'CS0001', __proto__: 'x' },
}

function targetOf(wanted: Partial<WantedPop>, facts: Partial<PopFacts> = {}): ReturnType<typeof popTarget> {
    return popTarget({ target: 'interaction', url: '', work: 'itsm', ...wanted }, { ...FACTS, ...facts }, PAGES)
}

const INTERACTION = {
    kind: 'interaction',
    table: 'interaction',
    id: id('1'),
    query: '',
    url: `https://example.service-now.com/now/cwf/agent/record/interaction/${id('1')}`,
}

describe('The screen pop of a call', () => {
    it('is the Interaction', () => {
        assert.deepEqual(targetOf({}), INTERACTION)
    })

    it('is the caller, or the linked record', () => {
        assert.deepEqual(targetOf({ target: 'caller' }), {
            kind: 'caller',
            table: 'sys_user',
            id: id('3'),
            query: '',
            url: `https://example.service-now.com/now/cwf/agent/record/sys_user/${id('3')}`,
        })
        assert.deepEqual(targetOf({ target: 'record' }), {
            kind: 'record',
            table: 'incident',
            id: id('4'),
            query: '',
            url: `https://example.service-now.com/now/cwf/agent/record/incident/${id('4')}`,
        })
    })

    it("is the list of the caller's open records", () => {
        assert.deepEqual(targetOf({ target: 'open_records' }), {
            kind: 'open_records',
            table: 'incident',
            id: '',
            query: `active=true^caller_id=${id('3')}`,
            url: `https://example.service-now.com/incident_list.do?sysparm_query=active%3Dtrue%5Ecaller_id%3D${id('3')}&shown={other}`,
        })
    })

    for (const [work, table, expected] of [
        ['itsm', 'sys_user', 'incident active=true^caller_id='],
        ['itsm', 'customer_contact', 'incident active=true^caller_id='],
        ['itsm', 'csm_consumer', ''],
        ['csm', 'customer_contact', 'sn_customerservice_case active=true^contact='],
        ['csm', 'csm_consumer', 'sn_customerservice_case active=true^consumer='],
        ['csm', 'customer_account', 'sn_customerservice_case active=true^account='],
        ['csm', 'sys_user', ''],
        ['csm', 'constructor', ''],
    ] as const) {
        it(`finds ${expected || 'nothing'} for a caller of ${table} in ${work}`, () => {
            const list = openRecordsOf(work, { table, id: id('3') })
            assert.equal(list === undefined ? '' : `${list.table} ${list.query}`, expected && expected + id('3'))
        })
    }

    it('is an address with what is known of the call', () => {
        const url =
            'https://crm.example.com/{callerTable}/{callerId}?n={callerName}&p={callerNumber}&c={attributes.caseNumber}&x={attributes.none}&y={attributes.toString}'
        assert.deepEqual(targetOf({ target: 'url', url }), {
            kind: 'url',
            table: '',
            id: '',
            query: '',
            url: `https://crm.example.com/sys_user/${id('3')}?n=Ada%20Byrne&p=%2B14155552671&c=CS0001&x=&y=`,
        })
        const rest =
            'https://crm.example.com/{interaction}/{interactionNumber}/{callId}/{externalId}/{calledNumber}/{queue}/{agent}'
        assert.equal(
            targetOf({ target: 'url', url: rest }).url,
            `https://crm.example.com/${id('1')}/IMS0000001/${id('2')}/4711/%2B18005550100/Support/30001`
        )
    })

    it('has nothing in the place of what is not known', () => {
        const url = 'https://crm.example.com/?t={callerTable}&i={callerId}&n={callerName}'
        assert.equal(targetOf({ target: 'url', url }, { caller: undefined }).url, 'https://crm.example.com/?t=&i=&n=')
    })

    for (const [what, wanted, facts] of [
        ['there is no caller', { target: 'caller' }, { caller: undefined }],
        ['nothing is linked', { target: 'record' }, { record: undefined }],
        ['the caller has no list', { target: 'open_records' }, { caller: undefined }],
        ['there is no address', { target: 'url', url: '' }, {}],
        ['the address cannot be used', { target: 'url', url: 'https://{callId}/' }, {}],
        ['the linked record has no table', { target: 'record' }, { record: { table: '', id: id('4') } }],
        ['the linked record is not one', { target: 'record' }, { record: { table: 'incident', id: '../x' } }],
    ] as const) {
        it(`is the Interaction when ${what}`, () => {
            assert.deepEqual(targetOf(wanted, facts), INTERACTION)
        })
    }

    it('is nothing when there is no Interaction either', () => {
        assert.deepEqual(targetOf({ target: 'record' }, { record: undefined, interaction: '' }), {
            kind: '',
            table: '',
            id: '',
            query: '',
            url: '',
        })
    })
})
