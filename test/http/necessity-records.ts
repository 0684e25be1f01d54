import { recordId } from '../../instance/schema/record-id.ts'
import type { Behaviour } from './necessity-access.ts'
import type { World } from './necessity-world.ts'

/*
 * What the application does with tasks and their links: asked of its own modules, in its own scope, as a request would be.
 */
function inScope({ trunkline }: World, module: string, expression: string): unknown {
    return trunkline.script(
        `var port = require('./src/server/records/${module}.ts'); return ${expression};`,
        'x_tkl_voice'
    )
}

function isMade(table: string): Behaviour {
    return (world) => {
        const id = recordId(world.newContact())
        inScope(world, 'tasks', `port.insertTask('${table}', '${id}', { short_description: 'x' }) !== undefined`)
        return Promise.resolve(world.trunkline.instance.rows.get(table, id) !== undefined)
    }
}

/** An open one of the caller is shown to an agent. */
function isShown(table: string, column: string): Behaviour {
    return (world) => {
        const person = recordId(world.newContact())
        world.store(table, { [column]: person, active: '1' })
        return Promise.resolve(
            inScope(world, 'tasks', `port.seeOpenTasks('${table}', '${column}', '${person}', 5).length`) === 1
        )
    }
}

/** Who it is for is filled in once the caller is known. */
function isFilled(table: string, column: string): Behaviour {
    return (world) => {
        const [id, person] = [world.store(table), recordId(world.newContact())]
        inScope(
            world,
            'tasks',
            `port.fillPerson({ id: '${id}', table: '${table}', number: '' }, { ${column}: '${person}' }, {})`
        )
        return Promise.resolve(world.trunkline.instance.rows.get(table, id)?.[column] === person)
    }
}

const isFoundByNumber: Behaviour = (world) => {
    const number = world.newContact().toUpperCase()
    world.store('incident', { number })
    return Promise.resolve(inScope(world, 'tasks', `port.findTask(['${number}']) !== undefined`) === true)
}

const isNoted: Behaviour = (world) => {
    const task = world.store('incident')
    inScope(world, 'work-notes', `port.writeWorkNote('${task}', 'Call 1')`)
    return Promise.resolve(entriesOf(world, task) === 1)
}

const isNoteFound: Behaviour = (world) => {
    const task = world.store('incident')
    world.store('sys_journal_field', { element: 'work_notes', element_id: task, value: 'Call 1: answered' })
    return Promise.resolve(inScope(world, 'work-notes', `port.hasWorkNote('${task}', 'Call 1')`) === true)
}

function entriesOf(world: World, task: string): number {
    const where = { kind: 'compare', path: 'element_id', operator: '=', value: task } as const
    return world.trunkline.instance.rows.select({ table: 'sys_journal_field', where }).length
}

const isLinkRead: Behaviour = (world) => {
    const interaction = recordId(world.newContact())
    world.store('interaction_related_record', { interaction, document_table: 'incident', document_id: interaction })
    return Promise.resolve(inScope(world, 'related-records', `port.readRelated('${interaction}').length`) === 1)
}

const isLinked: Behaviour = (world) => {
    const [interaction, task] = [recordId(world.newContact()), world.store('incident')]
    return Promise.resolve(
        inScope(world, 'related-records', `port.linkTask('${interaction}', 'incident', '${task}')`) === true
    )
}

const isUnlinked: Behaviour = (world) => {
    const table = 'interaction_related_record'
    const link = world.store(table)
    inScope(world, 'related-records', `port.unlink('${link}')`)
    return Promise.resolve(world.trunkline.instance.rows.get(table, link) === undefined)
}

export const behavioursOfRecords: Readonly<Record<string, Behaviour>> = {
    'read task': isFoundByNumber,
    'create task': isMade('task'),
    'write task': isNoted,
    'read incident': isShown('incident', 'caller_id'),
    'create incident': isMade('incident'),
    'write incident': isFilled('incident', 'caller_id'),
    'read sc_request': isShown('sc_request', 'requested_for'),
    'create sc_request': isMade('sc_request'),
    'write sc_request': isFilled('sc_request', 'requested_for'),
    'read sn_customerservice_case': isShown('sn_customerservice_case', 'contact'),
    'create sn_customerservice_case': isMade('sn_customerservice_case'),
    'write sn_customerservice_case': isFilled('sn_customerservice_case', 'contact'),
    'read interaction_related_record': isLinkRead,
    'create interaction_related_record': isLinked,
    'delete interaction_related_record': isUnlinked,
    'read sys_journal_field': isNoteFound,
}
