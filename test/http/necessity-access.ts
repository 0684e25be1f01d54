import { recordId } from '../../instance/schema/record-id.ts'
import { valueOf, type BuiltRecord } from '../support/built-app.ts'
import type { World } from './necessity-world.ts'
import { replyOf } from './trunkline.ts'

/** Whether what a record is for works in the world as it is now. */
export type Behaviour = (world: World) => Promise<boolean>

/** An access control with the roles it names. */
export interface Rule {
    readonly table: string
    readonly field: string
    readonly operation: string
    readonly type: string
    readonly condition: string
    readonly roles: readonly string[]
}

export function ruleOf(record: BuiltRecord, roles: readonly string[]): Rule {
    const [table = '', field = ''] = valueOf(record, 'name').split('.')
    return {
        table,
        field,
        operation: valueOf(record, 'operation'),
        type: valueOf(record, 'type'),
        condition: valueOf(record, 'condition'),
        roles,
    }
}

const NOBODY = 'nobody'
const ACCOUNT = 'x_tkl_voice_account'
const NUMBERS = 'x_tkl_voice.numbers'
const ADMIN = 'x_tkl_voice.admin'

/** What an access control is for: whom it lets in, or whom it keeps out that would come in without it. */
export function behaviourOfRule(rule: Rule): Behaviour {
    const role = rule.roles.at(-1) ?? ''
    if (rule.type === 'REST_Endpoint') return behavioursOfEndpoints[rule.table] ?? callsIn
    if (rule.field !== '' && rule.operation === 'read') return hidesFieldFrom(rule, 'x_tkl_voice.supervisor')
    if (rule.field !== '' && role === NOBODY) return keepsField(rule, 'x_tkl_voice.admin')
    if (role === NOBODY) return keepsOutAdministrators(rule)
    return letsIn(rule, role)
}

/** What one of its roles is for. A condition without its role would be enough for anybody. */
export function behaviourOfRuleRole(rule: Rule, role: string): Behaviour {
    if (rule.type === 'REST_Endpoint') return behavioursOfEndpoints[rule.table] ?? callsIn
    if (rule.condition !== '') return keepsOutOthers(rule)
    if (rule.field !== '' && rule.operation === 'read') {
        return seesField(rule, role === NUMBERS ? ADMIN : role)
    }
    return letsIn(rule, role)
}

/** What a role of the application is for, by its name. */
export function behaviourOfRole(role: string): Behaviour | undefined {
    return behavioursOfRoles[role]
}

/** The integration user's step is taken. */
const callsIn: Behaviour = async ({ trunkline, newContact }) =>
    (await trunkline.step('create', { contactId: newContact() })).status === 200

/** A supervisor is told what became of a call. */
const readsTrace: Behaviour = async (world) => {
    const contact = world.newContact()
    await world.trunkline.step('create', { contactId: contact })
    const path = `/api/x_tkl_voice/v1/telephony/cxone-demo/calls/${contact}`
    return (await world.as('x_tkl_voice.supervisor').get(path)).status === 200
}

/** An agent of a call asks whether to open what it is about. */
const asksForScreenPop: Behaviour = async (world) => {
    const agent = 'x_tkl_voice.agent'
    const account = await world.trunkline.row('x_tkl_voice_account', 'code=cxone-demo')
    const call = world.store('x_tkl_voice_call', { account: account['sys_id'] ?? '' })
    world.store('x_tkl_voice_leg', { call, user: world.userOf(agent) })
    return (await world.as(agent).post(`/api/x_tkl_voice/v1/panel/calls/${call}/pop`, {})).status === 200
}

const behavioursOfEndpoints: Readonly<Record<string, Behaviour>> = {
    x_tkl_voice_call_trace: readsTrace,
    x_tkl_voice_panel: asksForScreenPop,
}

/** A row that belongs to the user of a role, where that is what a rule asks for. */
function storeRow(world: World, { table, condition }: Rule, role: string): string {
    const owner = /^(\w+)=javascript:gs\.getUserID\(\)$/.exec(condition)?.[1] ?? ''
    return world.store(table, {
        ...filled(world, table),
        ...(owner === '' ? {} : { [owner]: world.userOf(role) }),
    })
}

const QUEUE_MAP = 'x_tkl_voice_queue_map'

function account(code: string): Record<string, string> {
    return {
        code,
        name: code,
        vendor: 'cxone',
        external_id: code,
        active: '0',
        default_country: 'US',
        agent_matching: 'mapped',
        rejoin: '120',
        seal_after: '35',
        keep_events: '90',
        integration_user: 'somebody',
        home_instance: 'this one',
    }
}

function letsIn(rule: Rule, role: string): Behaviour {
    return (world) => isDone(world, rule, role)
}

/** Not even an administrator of the platform may; without the rule they would. */
function keepsOutAdministrators(rule: Rule): Behaviour {
    return async (world) => !(await isDone(world, rule, 'admin'))
}

/** Somebody without the role may not, whose the record otherwise is. */
function keepsOutOthers(rule: Rule): Behaviour {
    return async (world) => !(await isDone(world, rule, ''))
}

async function isDone(world: World, rule: Rule, role: string): Promise<boolean> {
    const client = role === 'admin' ? world.trunkline.admin : world.as(role)
    const path = `/api/now/table/${rule.table}`
    if (rule.operation === 'create') {
        return (await client.post(path, filled(world, rule.table))).status === 201
    }
    const id = storeRow(world, rule, role)
    switch (rule.operation) {
        case 'read':
            return (await client.get(`${path}/${id}`)).status === 200
        case 'delete':
            return (await client.request(`${path}/${id}`, { method: 'DELETE' })).status === 204
        default: {
            const column = textColumn(world, rule.table)
            await client.request(`${path}/${id}`, { method: 'PATCH', body: { [column]: 'changed' } })
            return world.trunkline.instance.rows.get(rule.table, id)?.[column] === 'changed'
        }
    }
}

/** Texts and references as a row may have them, none of them twice: keys are made of them. */
function filled(world: World, table: string): Record<string, string> {
    if (table === ACCOUNT) return account(world.newContact())
    const columns = [...(world.trunkline.instance.dictionary.table(table)?.columns.values() ?? [])]
    const parts = columns.filter(
        (column) => ['string', 'reference'].includes(column.type) && !column.name.startsWith('sys_')
    )
    const values = Object.fromEntries(parts.map((column) => [column.name, recordId(world.newContact())]))
    // A queue whose records are none is refused, whoever enters it.
    return table === QUEUE_MAP ? { ...values, record_table: 'incident' } : values
}

/** A column that a rule of the application leaves as it was entered. */
function textColumn(world: World, table: string): string {
    const columns = [...(world.trunkline.instance.dictionary.table(table)?.columns.values() ?? [])]
    const taken = new Set(['key', 'code', 'external_id', 'home_instance', 'agent_matching', 'default_country'])
    const free = columns.find(
        (column) => column.type === 'string' && !column.name.startsWith('sys_') && !taken.has(column.name)
    )
    return free?.name ?? 'generation'
}

function hidesFieldFrom(rule: Rule, role: string): Behaviour {
    return async (world) => {
        const id = storeRow(world, rule, role)
        const reply = await world.as(role).get(`/api/now/table/${rule.table}/${id}`)
        return !(replyOf(reply)?.[rule.field] ?? '')
    }
}

/** The role for numbers opens no row of its own: an administrator of the app holds it beside those that do. */
function seesField(rule: Rule, role: string): Behaviour {
    return async (world) => !(await hidesFieldFrom(rule, role)(world))
}

function keepsField(rule: Rule, role: string): Behaviour {
    return async (world) => {
        const id = storeRow(world, rule, role)
        const path = `/api/now/table/${rule.table}/${id}`
        await world.as(role).request(path, { method: 'PATCH', body: { [rule.field]: 'changed' } })
        return world.trunkline.instance.rows.get(rule.table, id)?.[rule.field] === 'this one'
    }
}

const behavioursOfRoles: Readonly<Record<string, Behaviour>> = {
    'x_tkl_voice.agent': reads('x_tkl_voice_call', 'x_tkl_voice.agent', 'owner=javascript:gs.getUserID()'),
    'x_tkl_voice.supervisor': reads('x_tkl_voice_agent', 'x_tkl_voice.supervisor'),
    'x_tkl_voice.admin': reads('x_tkl_voice_event', 'x_tkl_voice.admin'),
    'x_tkl_voice.telephony': callsIn,
    [NUMBERS]: seesField(
        {
            table: 'x_tkl_voice_call',
            field: 'caller_number',
            operation: 'read',
            type: 'record',
            condition: '',
            roles: [NUMBERS],
        },
        ADMIN
    ),
}

function reads(table: string, role: string, condition = ''): Behaviour {
    return letsIn({ table, field: '', operation: 'read', type: 'record', condition, roles: [role] }, role)
}
