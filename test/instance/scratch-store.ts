import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineTables } from '../../instance/schema/define-tables.ts'
import type { TableDefinition } from '../../instance/schema/definition.ts'
import { openStore, type OpenedStore } from '../../instance/store/open.ts'
import { processFolder } from '../support/process-folder.ts'

/** Tables of the data layer's tests: one hierarchy, references to itself and to users, a unique column. */
export const scratchTables: readonly TableDefinition[] = [
    {
        name: 'x_try_item',
        label: 'Item',
        extensible: true,
        columns: [
            { name: 'number', type: 'string', display: true },
            { name: 'title', type: 'string', maxLength: 160 },
            { name: 'description', type: 'string', maxLength: 1000 },
            { name: 'quantity', type: 'integer' },
            { name: 'other_quantity', type: 'integer' },
            { name: 'amount', type: 'decimal' },
            { name: 'flag', type: 'boolean' },
            { name: 'owner', type: 'reference', reference: 'sys_user' },
            { name: 'parent', type: 'reference', reference: 'x_try_item' },
            { name: 'due', type: 'glide_date_time' },
            { name: 'started', type: 'glide_date_time' },
        ],
    },
    {
        name: 'x_try_part',
        label: 'Part',
        extends: 'x_try_item',
        columns: [{ name: 'size', type: 'integer' }],
    },
    {
        name: 'x_try_paper',
        label: 'Paper',
        extends: 'x_try_item',
        columns: [{ name: 'size', type: 'string' }],
    },
    {
        name: 'x_try_key',
        label: 'Key',
        columns: [
            { name: 'key', type: 'string', unique: true },
            { name: 'first', type: 'string' },
            { name: 'second', type: 'string' },
        ],
        indexes: [{ name: 'pair', unique: true, columns: ['first', 'second'] }],
    },
]

/** A store in a file with the scratch tables. */
export function scratchStoreIn(file: string): OpenedStore {
    const store = openStore({ file, now: Date.UTC(2026, 0, 5) })
    defineTables(store, 'x_try', scratchTables)
    return store
}

/** A fresh store in memory with the scratch tables. */
export function scratchStore(): OpenedStore {
    return openStore({ file: ':memory:', template: template('scratch.db', scratchStoreIn) })
}

/** A fresh store in memory with the base tables only. */
export function freshStore(): OpenedStore {
    return openStore({ file: ':memory:', template: template('fresh.db', (file) => openStore({ file })) })
}

/** Prepared once per run: installing the base tables takes longer than most tests. */
function template(name: string, prepare: (file: string) => OpenedStore): string {
    const file = join(processFolder(), name)
    if (!existsSync(file)) prepare(file).database.close()
    return file
}

export const annId = 'a0000000000000000000000000000001'
export const bobId = 'a0000000000000000000000000000002'

/** Users and four items; the fourth has next to nothing. */
export function loadItems({ rows }: OpenedStore): void {
    rows.insert('sys_user', { sys_id: annId, user_name: 'ann', name: 'Ann Able', manager: bobId })
    rows.insert('sys_user', { sys_id: bobId, user_name: 'bob', name: 'Bob Best' })
    const item = (number: string, fields: Record<string, string | null>): void => {
        rows.insert('x_try_item', { sys_id: itemId(number), number, ...fields })
    }
    item('I1', {
        title: 'SAP outage',
        description: 'SAP outage',
        quantity: '1',
        other_quantity: '1',
        amount: '10.5',
        flag: 'true',
        owner: annId,
        due: '2024-01-01 08:00:00',
        started: '2024-01-01 20:00:00',
    })
    item('I2', {
        title: 'Network down_time 100%',
        description: 'disk full',
        quantity: '2',
        other_quantity: '1',
        amount: '20',
        flag: 'false',
        owner: bobId,
        parent: itemId('I1'),
        due: '2024-01-02 09:30:00',
        started: '2024-01-01 08:00:00',
    })
    item('I3', {
        title: 'Email outage',
        description: '',
        quantity: '10',
        other_quantity: '11',
        amount: '30.25',
        owner: annId,
        parent: itemId('I1'),
        due: '2024-01-07 10:00:00',
        started: '2024-01-01 10:00:00',
    })
    item('I4', {})
}

export function itemId(number: string): string {
    return number.toLowerCase().padStart(32, '0')
}
