import assert from 'node:assert/strict'
import { builtApp, valueOf, type BuiltRecord } from '../support/built-app.ts'
import {
    behaviourOfRole,
    behaviourOfRule,
    behaviourOfRuleRole,
    ruleOf,
    type Behaviour,
    type Rule,
} from './necessity-access.ts'
import { behaviourOfPrivilege } from './necessity-privileges.ts'
import { openWorld, type World } from './necessity-world.ts'

/*
 * Each privilege, role and access control that is shipped, taken away alone: something that works with it must not work
 * without it. What is shipped is read from the build, so that a new record without a behaviour of its own fails here.
 */

const app = builtApp()
const NOBODY = 'nobody'
const roles = app.records('sys_user_role').map((role) => valueOf(role, 'name'))

describe('Of what the application asks for, nothing can be left out', () => {
    let world: World
    before(async () => {
        world = await openWorld(roles)
    })
    after(() => world.close())

    function isNeeded(title: string, record: BuiltRecord, behaviour: Behaviour | undefined): void {
        it(title, async () => {
            assert.ok(behaviour, 'no behaviour is known that this record is for')
            assert.equal(await behaviour(world), true, 'it works with the record')
            const still = await world.without(record.table, record.sysId, () => behaviour(world))
            assert.equal(still, false, 'it does not work without the record')
        })
    }

    describe('cross-scope privilege:', () => {
        for (const privilege of app.records('sys_scope_privilege')) {
            const [operation, target] = [valueOf(privilege, 'operation'), valueOf(privilege, 'target_name')]
            isNeeded(`${operation} ${target}`, privilege, behaviourOfPrivilege(`${operation} ${target}`))
        }
    })

    describe('role:', () => {
        for (const role of app.records('sys_user_role')) {
            isNeeded(valueOf(role, 'name'), role, behaviourOfRole(valueOf(role, 'name')))
        }
        for (const contained of app.records('sys_user_role_contains')) {
            const [outer, inner] = ['role', 'contains'].map((column) => roleName(contained, column))
            const has: Behaviour = (now) => Promise.resolve(hasRole(now, outer ?? '', inner ?? ''))
            isNeeded(`${outer} contains ${inner}`, contained, has)
        }
    })

    describe('access control:', () => {
        for (const record of app.records('sys_security_acl')) {
            const rule = ruleOf(record, rolesOf(record))
            isNeeded(label(rule), record, behaviourOfRule(rule))
        }
    })

    describe('role of an access control:', () => {
        for (const row of app.records('sys_security_acl_role')) {
            const record = app.records('sys_security_acl').find(({ sysId }) => sysId === ruleId(row))
            assert.ok(record)
            const rule = ruleOf(record, rolesOf(record))
            const role = roleName(row, 'sys_user_role')
            if (role !== NOBODY) isNeeded(`${role} in ${label(rule)}`, row, behaviourOfRuleRole(rule, role))
        }
    })

    describe('the role nobody in an access control:', () => {
        // An access control that asks for nothing lets nobody in either; that the role is there is what can be seen.
        for (const row of app.records('sys_security_acl_role')) {
            if (roleName(row, 'sys_user_role') !== NOBODY) continue
            const record = app.records('sys_security_acl').find(({ sysId }) => sysId === ruleId(row))
            assert.ok(record)
            isNeeded(label(ruleOf(record, [NOBODY])), row, (now) => Promise.resolve(asksForARole(now, record.sysId)))
        }
    })
})

function hasRole(world: World, outer: string, inner: string): boolean {
    const { users } = world.trunkline.instance
    return users.byId(world.userOf(outer))?.roles.has(inner) === true
}

function asksForARole(world: World, rule: string): boolean {
    const where = { kind: 'compare', path: 'sys_security_acl', operator: '=', value: rule } as const
    return world.trunkline.instance.rows.select({ table: 'sys_security_acl_role', where }).length === 1
}

function rolesOf(rule: BuiltRecord): string[] {
    return app
        .records('sys_security_acl_role')
        .filter((row) => ruleId(row) === rule.sysId)
        .map((row) => roleName(row, 'sys_user_role'))
}

function ruleId(row: BuiltRecord): string {
    return valueOf(row, 'sys_security_acl')
}

function roleName(row: BuiltRecord, column: string): string {
    return row.values.get(column)?.attributes['name'] ?? ''
}

function label(rule: Rule): string {
    const target = [rule.table, rule.field].filter((part) => part !== '').join('.')
    return `${rule.operation} ${target}${rule.condition === '' ? '' : ' (their own)'}`
}
