import type { Instance } from '../instance/instance.ts'
import { field, property } from './client.ts'
import { DEMO_ACCOUNT, INTEGRATION_USER } from './people.ts'
import { ADMIN } from './phones.ts'

type Print = (line: string) => void

/** What calls are about: an incident that is made on answer, a case that the caller keyed in, and one made at the panel. */
export async function playRecords(instance: Instance, url: string, print: Print): Promise<string[]> {
    const desk = new RecordsDesk(instance, url, print)
    await desk.choose(DEMO_ACCOUNT, 'create')
    await desk.makeIncident()
    await desk.linkCase()
    await desk.makeCase()
    await desk.choose(DEMO_ACCOUNT, 'suggest')
    return desk.problems
}

const VONAGE = { account: 'vonage-demo', user: 'telephony.vonage', password: 'telephony' } as const

type Row = Readonly<Record<string, string>>

class RecordsDesk {
    readonly problems: string[] = []
    private readonly instance: Instance
    private readonly url: string
    private readonly print: Print

    constructor(instance: Instance, url: string, print: Print) {
        this.instance = instance
        this.url = url
        this.print = print
    }

    async choose(account: string, onAnswer: string): Promise<void> {
        const [row] = await this.rows('x_tkl_voice_account', `code=${account}`)
        const path = `/api/now/table/x_tkl_voice_account/${row?.['sys_id'] ?? ''}`
        await this.send('PATCH', path, ADMIN, { on_answer: onAnswer })
    }

    async makeIncident(): Promise<void> {
        this.print('\nITSM: an incident is created when an agent answers')
        const contactId = `records-${Date.now()}`
        const steps = [
            ['create', { contactId, ani: '(415) 555-2671', skill: '77', skillName: 'Service desk' }],
            ['answer', { contactId, agentId: '30001' }],
            ['release', { contactId }],
        ] as const
        let interaction = ''
        for (const [step, body] of [...steps, ...steps]) {
            const path = `/api/x_tkl_voice/v1/telephony/${DEMO_ACCOUNT}/cxone/${step}`
            const user = { user: INTEGRATION_USER.name, password: INTEGRATION_USER.password }
            interaction = field(await this.send('POST', path, user, body), 'interactionId')
            this.instance.runPending()
        }
        const records = await this.linked(interaction)
        this.check('one incident, also when every step is repeated', records.length === 1)
        this.check('the caller is Ada Byrne', records[0]?.['caller_id'] === 'Ada Byrne')
        this.check('it is an incident', records[0]?.['sys_class_name'] === 'Incident')
    }

    async linkCase(): Promise<void> {
        this.print('\nCSM: a case whose number the caller keyed in is linked')
        const [known] = await this.rows('sn_customerservice_case', 'short_description=Invoice shows the wrong address')
        const attributes = { caseNumber: (known?.['number'] ?? '').replace(/^CS0*/, '') }
        const { interaction } = await this.customerCalls({ clid: '07700 900121', attributes })
        const records = await this.linked(interaction)
        this.check('the keyed case, and no other', records.map((row) => row['number']).join() === known?.['number'])
        this.check('its contact is Priya Nair', records[0]?.['contact'] === 'Priya Nair')
        const [row] = await this.rows('interaction', `sys_id=${interaction}`)
        this.print(
            `  Interaction ${row?.['number'] ?? ''}  contact ${row?.['contact'] ?? ''}  account ${row?.['account'] ?? ''}`
        )
        this.check(
            'the Interaction has contact and account',
            row?.['contact'] === 'Priya Nair' && row['account'] !== ''
        )
    }

    async makeCase(): Promise<void> {
        this.print('\nCSM: a case is created at the panel, once')
        const { call, interaction } = await this.customerCalls({ clid: '07700 900144' })
        const path = `/api/x_tkl_voice/v1/panel/calls/${call}/records`
        for (let time = 0; time < 2; time++) {
            const body = { create: { shortDescription: 'Parcel not delivered' } }
            this.print(`  POST ${path}: ${field(await this.send('POST', path, ADMIN, body), 'status')}`)
        }
        this.instance.runPending()
        const records = await this.linked(interaction)
        this.check('one case', records.length === 1 && records[0]?.['sys_class_name'] === 'Case')
        this.check('its consumer is Isla Grant', records[0]?.['consumer'] === 'Isla Grant')
    }

    private async customerCalls(body: object): Promise<{ call: string; interaction: string }> {
        const path = `/api/x_tkl_voice/v1/telephony/${VONAGE.account}/vonage/plan/queued`
        const reply = await this.send('POST', path, VONAGE, { callGuid: `records-${Date.now()}`, ...body })
        this.instance.runPending()
        return { call: field(reply, 'callId'), interaction: field(reply, 'interactionId') }
    }

    /** Records linked to an Interaction, as lists show them. */
    private async linked(interaction: string): Promise<Row[]> {
        const records: Row[] = []
        for (const link of await this.rows('interaction_related_record', `interaction=${interaction}`, 'false')) {
            const table = link['document_table'] ?? ''
            const [record] = await this.rows(table, `sys_id=${link['document_id'] ?? ''}`)
            if (record === undefined) continue
            records.push(record)
            this.print(`  ${record['number'] ?? ''}  ${record['short_description'] ?? ''}`)
            for (const name of ['caller_id', 'contact', 'account', 'consumer']) {
                if (record[name]) this.print(`    ${name} ${record[name]}`)
            }
        }
        return records
    }

    private check(what: string, isSo: boolean): void {
        if (!isSo) this.problems.push(`records: expected ${what}`)
    }

    private async rows(table: string, query: string, display = 'true'): Promise<Row[]> {
        const parameters = new URLSearchParams({
            sysparm_query: query,
            sysparm_display_value: display,
            sysparm_exclude_reference_link: 'true',
        })
        const found = await this.send('GET', `/api/now/table/${table}?${parameters.toString()}`, ADMIN)
        return Array.isArray(found) ? found.map(toRow) : []
    }

    private async send(
        method: string,
        path: string,
        { user, password }: { readonly user: string; readonly password: string },
        body?: object
    ): Promise<unknown> {
        const response = await fetch(`${this.url}${path}`, {
            method,
            headers: {
                authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
                'content-type': 'application/json',
                accept: 'application/json',
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        if (!response.ok) this.problems.push(`records: ${method} ${path} was answered ${response.status}`)
        return property(await response.json(), 'result')
    }
}

function toRow(value: unknown): Row {
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, String(entry)]))
}
