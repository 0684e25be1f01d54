import assert from 'node:assert/strict'
import { builtApp, valueOf, type BuiltRecord } from '../support/built-app.ts'

/** The platform's role that nobody has, not even an administrator ("Base system roles"). */
const NOBODY = 'nobody'
const TELEPHONY = 'x_tkl_voice.telephony'
const NUMBERS = 'x_tkl_voice.numbers'

describe('the built access controls', () => {
    it('say who reads, creates, writes and deletes the records of every table', () => {
        for (const { name } of builtApp().tables) {
            for (const operation of ['read', 'create', 'write', 'delete']) {
                const rules = accessControls().filter(
                    (rule) => valueOf(rule, 'name') === name && valueOf(rule, 'operation') === operation
                )
                assert.notEqual(rules.length, 0, `${operation} of ${name}`)
            }
        }
    })

    it('each need a role that exists', () => {
        const known = [...ownRoles(), NOBODY]
        for (const rule of accessControls()) {
            const roles = rolesOf(rule)
            assert.notEqual(roles.length, 0, label(rule))
            for (const role of roles) assert.ok(known.includes(role), `${label(rule)} needs ${role}`)
        }
    })

    it('give nobody a way to write facts by hand, not even an administrator', () => {
        const facts = [
            'call',
            'call_edge',
            'caller_choice',
            'command',
            'directory_source',
            'error',
            'event',
            'lease',
            'leg',
            'number',
            'payload',
        ]
        for (const table of facts) {
            for (const operation of ['create', 'write']) {
                for (const rule of accessControls()) {
                    if (valueOf(rule, 'name') !== `x_tkl_voice_${table}` || valueOf(rule, 'operation') !== operation)
                        continue
                    assert.deepEqual(rolesOf(rule), [NOBODY], label(rule))
                }
            }
        }
    })

    it('show an agent nothing but what is their own', () => {
        const forAgents = accessControls().filter(
            (rule) => rolesOf(rule).includes('x_tkl_voice.agent') && valueOf(rule, 'operation') !== 'execute'
        )
        assert.deepEqual(forAgents.map(label).sort(), ['read of x_tkl_voice_call', 'read of x_tkl_voice_leg'])
        for (const rule of forAgents)
            assert.match(valueOf(rule, 'condition'), /^(owner|user)=javascript:gs\.getUserID\(\)$/)
    })

    it('let the role of telephony systems into the telephony API and nowhere else', () => {
        const rules = accessControls().filter((rule) => rolesOf(rule).includes(TELEPHONY))
        assert.deepEqual(rules.map(label), ['execute of x_tkl_voice_telephony'])
        assert.equal(valueOf(rules[0]!, 'type'), 'REST_Endpoint')
        const contained = builtApp().records('sys_user_role_contains')
        for (const row of contained) {
            assert.notEqual(row.values.get('role')?.attributes.name, TELEPHONY, 'it contains no role')
            assert.notEqual(row.values.get('contains')?.attributes.name, TELEPHONY, 'no role contains it')
        }
    })

    it('keep telephone numbers from those without the role for them, wherever they stand', () => {
        const holders = ownRoles().filter((role) => [role, ...containedIn(role)].includes(NUMBERS))
        assert.deepEqual(holders.sort(), ['x_tkl_voice.admin', NUMBERS])
        const withNumbers = ['caller_number', 'caller_as_sent', 'called_number', 'called_as_sent', 'projected']
        for (const name of [
            ...withNumbers.map((column) => `x_tkl_voice_call.${column}`),
            'x_tkl_voice_event',
            'x_tkl_voice_payload',
            'x_tkl_voice_number',
            'x_tkl_voice_caller_choice',
            'x_tkl_voice_command',
        ]) {
            const rules = accessControls().filter((rule) => label(rule) === `read of ${name}`)
            assert.notEqual(rules.length, 0, name)
            for (const role of rules.flatMap(rolesOf)) assert.ok(holders.includes(role), `${role} reads ${name}`)
        }
    })

    it('do not differ in the administrators’ override within one operation', () => {
        const seen = new Map<string, string>()
        for (const rule of accessControls()) {
            const override = valueOf(rule, 'admin_overrides')
            assert.equal(seen.get(label(rule)) ?? override, override, label(rule))
            seen.set(label(rule), override)
        }
    })
})

describe('the built modules of the menu', () => {
    it('are shown to roles that exist', () => {
        const modules = builtApp().records('sys_app_module')
        assert.notEqual(modules.length, 0)
        for (const module of modules) {
            const roles = valueOf(module, 'roles').split(',')
            for (const role of roles) assert.ok(ownRoles().includes(role), `${valueOf(module, 'title')}: ${role}`)
        }
    })

    it('list records of tables that their roles may read', () => {
        for (const module of builtApp().records('sys_app_module')) {
            const table = valueOf(module, 'name')
            if (valueOf(module, 'link_type') !== 'LIST') continue
            const readers = accessControls()
                .filter((rule) => valueOf(rule, 'name') === table && valueOf(rule, 'operation') === 'read')
                .flatMap(rolesOf)
            const title = valueOf(module, 'title')
            for (const role of valueOf(module, 'roles').split(',')) {
                assert.ok(
                    [role, ...containedIn(role)].some((one) => readers.includes(one)),
                    `${title}: ${role}`
                )
            }
        }
    })
})

describe('the built properties', () => {
    it('are read and written by administrators of the app', () => {
        const properties = builtApp().records('sys_properties')
        assert.notEqual(properties.length, 0)
        for (const property of properties) {
            assert.equal(valueOf(property, 'read_roles'), 'x_tkl_voice.admin', valueOf(property, 'name'))
            assert.equal(valueOf(property, 'write_roles'), 'x_tkl_voice.admin', valueOf(property, 'name'))
        }
    })
})

describe('the built UI actions', () => {
    it('are offered to administrators of the app only', () => {
        const actions = builtApp().records('sys_ui_action')
        assert.notEqual(actions.length, 0)
        const offered = builtApp().records('sys_ui_action_role')
        for (const action of actions) {
            const roles = offered
                .filter((row) => valueOf(row, 'sys_ui_action') === action.sysId)
                .map((row) => row.values.get('sys_user_role')?.attributes.name)
            assert.deepEqual(roles, ['x_tkl_voice.admin'], valueOf(action, 'name'))
        }
    })
})

describe('the built cross-scope privileges', () => {
    it('are allowed, and asked for once', () => {
        const privileges = builtApp().records('sys_scope_privilege')
        assert.notEqual(privileges.length, 0)
        const seen = new Set<string>()
        for (const privilege of privileges) {
            const what = ['target_scope', 'target_type', 'target_name', 'operation']
                .map((column) => valueOf(privilege, column))
                .join(' ')
            assert.equal(valueOf(privilege, 'status'), 'allowed', what)
            assert.ok(!seen.has(what), what)
            seen.add(what)
        }
    })
})

function accessControls(): readonly BuiltRecord[] {
    return builtApp().records('sys_security_acl')
}

function rolesOf(rule: BuiltRecord): string[] {
    return builtApp()
        .records('sys_security_acl_role')
        .filter((row) => valueOf(row, 'sys_security_acl') === rule.sysId)
        .map((row) => row.values.get('sys_user_role')?.attributes.name ?? '')
}

function ownRoles(): string[] {
    return builtApp()
        .records('sys_user_role')
        .map((role) => valueOf(role, 'name'))
}

function containedIn(role: string): string[] {
    return builtApp()
        .records('sys_user_role_contains')
        .filter((row) => row.values.get('role')?.attributes.name === role)
        .flatMap((row) => {
            const contained = row.values.get('contains')?.attributes.name ?? ''
            return [contained, ...containedIn(contained)]
        })
}

function label(rule: BuiltRecord): string {
    return `${valueOf(rule, 'operation')} of ${valueOf(rule, 'name')}`
}
