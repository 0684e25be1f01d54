import assert from 'node:assert/strict'
import { hashPassword, verifyPassword } from '../../instance/base/password.ts'
import { baseProperties } from '../../instance/base/properties.ts'
import { baseUsers, restExternalDefaultAcl } from '../../instance/base/records.ts'
import { basePlugins } from '../../instance/base/plugins.ts'
import { platformContainedRoles, platformRoles } from '../../instance/base/roles.ts'
import { baseTables } from '../../instance/base/tables.ts'
import { isReference } from '../../instance/schema/column-type.ts'
import { openStore, type OpenedStore } from '../../instance/store/open.ts'

const baseRoles = [...platformRoles, ...basePlugins.flatMap((plugin) => plugin.roles)]
const containedRoles = [...platformContainedRoles, ...basePlugins.flatMap((plugin) => plugin.containedRoles)]

describe('The base tables', () => {
    let store: OpenedStore

    before(() => {
        store = openStore({ file: ':memory:' })
    })
    after(() => store.database.close())

    it('say of every table and column how well it is known, and where from', () => {
        const silent = baseTables.flatMap((table) => [
            ...(table.evidence && table.source ? [] : [table.name]),
            ...table.columns
                .filter((column) => !column.evidence || !column.source)
                .map((column) => `${table.name}.${column.name}`),
        ])
        assert.deepEqual(silent, [])
    })

    it('cite a page where they call a column documented', () => {
        const uncited = baseTables
            .flatMap((table) => table.columns)
            .filter((column) => column.evidence === 'documented' && !/\.md(\b|$)/.test(column.source ?? ''))
        assert.deepEqual(
            uncited.map((column) => column.name),
            []
        )
    })

    it('carry the evidence into the dictionary', () => {
        const evidence = (table: string, column: string): unknown =>
            store.dictionary.table(table)?.columns.get(column)?.evidence
        assert.equal(evidence('interaction', 'state'), 'documented')
        assert.equal(evidence('interaction', 'opened_at'), 'observed')
        assert.equal(evidence('sn_openframe_phone_log', 'end_time'), 'unconfirmed')
        assert.equal(evidence('interaction', 'sys_created_on'), 'documented')
    })

    it('mark access that is not documented, and let booting set it', () => {
        const guessed = baseTables.filter((table) => table.accessEvidence === 'unconfirmed').map((table) => table.name)
        assert.equal(guessed.includes('interaction'), true)
        assert.equal(guessed.includes('sn_openframe_phone_log'), true)
        const closed = openStore({ file: ':memory:', baseAccess: { interaction: { create: false, update: false } } })
        assert.equal(closed.dictionary.table('interaction')?.access.create, false)
        assert.equal(closed.dictionary.table('interaction')?.access.read, true)
        assert.equal(store.dictionary.table('interaction')?.access.create, true)
        closed.database.close()
    })

    it('let other scopes create and change tasks, and not delete them', () => {
        for (const name of ['task', 'incident', 'sc_request', 'sn_customerservice_case']) {
            const access = store.dictionary.table(name)?.access
            assert.deepEqual([access?.create, access?.update, access?.delete], [true, true, false], name)
        }
    })

    it('name no table or column twice', () => {
        const names = baseTables.map((table) => table.name)
        assert.deepEqual(names, [...new Set(names)])
        for (const table of baseTables) {
            const columns = table.columns.map((column) => column.name)
            assert.deepEqual(columns, [...new Set(columns)], table.name)
        }
    })

    it('have references only where a table is named', () => {
        const nameless = baseTables.flatMap((table) =>
            table.columns
                .filter((column) => column.type === 'reference' && !isReference(column))
                .map((column) => column.name)
        )
        assert.deepEqual(nameless, [])
    })

    it('are filled with the users, roles, properties and choices of a fresh instance', () => {
        const values = (table: string, column: string): unknown[] =>
            store.rows.select({ table }).map((row) => row[column])
        assert.deepEqual(values('sys_user', 'user_name').sort(), ['admin', 'guest', 'system'])
        assert.equal(new Set(values('sys_user_role', 'name')).size, baseRoles.length)
        assert.equal(store.rows.count({ table: 'sys_user_role_contains' }), containedRoles.length)
        assert.equal(store.rows.count({ table: 'sys_properties' }), baseProperties.length)
        assert.equal(store.rows.get('sys_security_acl', restExternalDefaultAcl)?.['type'], 'REST_Endpoint')
        const states = store.rows.select({
            table: 'sys_choice',
            where: {
                kind: 'and',
                of: [
                    { kind: 'compare', path: 'name', operator: '=', value: 'interaction' },
                    { kind: 'compare', path: 'element', operator: '=', value: 'state' },
                ],
            },
            orderBy: [{ path: 'sequence', descending: false }],
        })
        assert.equal(states[0]?.['value'], 'new')
        assert.equal(states.at(-1)?.['value'], 'closed_abandoned')
    })

    it('keep the password of the administrator as a hash', () => {
        const stored = store.rows.get('sys_user', baseUsers.admin)?.['user_password'] ?? ''
        assert.notEqual(stored, 'admin')
        assert.equal(verifyPassword('admin', stored), true)
        assert.equal(verifyPassword('Admin', stored), false)
    })

    it('have no role, property or containment without its source', () => {
        assert.deepEqual(
            [...baseRoles, ...baseProperties].filter((entry) => !entry.source.startsWith('markdown/')),
            []
        )
        const names = new Set(baseRoles.map((role) => role.name))
        assert.deepEqual(
            containedRoles.flat().filter((name) => !names.has(name)),
            []
        )
    })
})

describe('Passwords', () => {
    it('are salted, and compared with what was loaded as plain text too', () => {
        const hash = hashPassword('secret')
        assert.notEqual(hash, hashPassword('secret'))
        assert.equal(verifyPassword('secret', hash), true)
        assert.equal(verifyPassword('other', hash), false)
        assert.equal(verifyPassword('conf-pass', 'conf-pass'), true)
        assert.equal(verifyPassword('conf-pas', 'conf-pass'), false)
        assert.equal(verifyPassword('', null), false)
        assert.equal(verifyPassword('', ''), false)
    })
})
