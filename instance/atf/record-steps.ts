import { hashPassword } from '../base/password.ts'
import { notEmulated } from '../glide/glide-object.ts'
import { parseEncodedQuery } from '../query/encoded-query.ts'
import { newSysId } from '../records/record-engine.ts'
import { fieldValues } from './step-inputs.ts'
import { failed, passed, type StepHandler, type StepRun } from './step-run.ts'

/** A step that reads or writes one record, in the step's application and as the test's user; with or without access control. */
function runOnRecord(run: StepRun, body: string, variables: Readonly<Record<string, unknown>>): unknown {
    const isSecure = run.input('enforce_security') === '1'
    const script = `var record = new ${isSecure ? 'GlideRecordSecure' : 'GlideRecord'}(table);\n${body}`
    return run.instance.runScript(script, {
        session: run.session(),
        scope: run.scope,
        name: `sys_atf_step/${run.stepName}`,
        variables: { table: run.input('table'), ...variables },
    })
}

const SET = 'Object.keys(values).forEach(function (name) { record.setValue(name, values[name]); });'

export const recordInsert: StepHandler = (run) => {
    const table = run.input('table')
    const id = runOnRecord(run, `record.initialize();\n${SET}\nreturn record.insert();`, {
        values: knownFields(run, table),
    })
    const wanted = run.input('assert_type') === 'record_successfully_inserted'
    const message = typeof id === 'string' ? `Inserted ${table} ${id}` : `No record was inserted into ${table}`
    if (wanted !== (typeof id === 'string')) return failed(message)
    return passed(message, { table, record_id: typeof id === 'string' ? id : '' })
}

export const recordUpdate: StepHandler = (run) => {
    const table = run.input('table')
    const id = run.input('record_id')
    const updated = runOnRecord(run, `if (!record.get(id)) return null;\n${SET}\nreturn record.update();`, {
        id,
        values: knownFields(run, table),
    })
    const wanted = run.input('assert_type') === 'record_successfully_updated'
    const isUpdated = typeof updated === 'string'
    const message = `${table} ${id} was ${isUpdated ? '' : 'not '}updated`
    return wanted === isUpdated ? passed(message) : failed(message)
}

export const recordQuery: StepHandler = (run) => {
    const table = run.input('table')
    const query = knownConditions(run, table, run.input('field_values'))
    const first = runOnRecord(
        run,
        'record.addEncodedQuery(query); record.setLimit(1); record.query(); return record.next() ? record.getUniqueValue() : null;',
        { query }
    )
    const wanted = run.input('assert_type') === 'records_match_query'
    const isThere = typeof first === 'string'
    const message = `${isThere ? 'At least one record' : 'No record'} of ${table} matches ${query}`
    if (wanted !== isThere) return failed(message)
    return passed(message, { table, first_record: isThere ? first : '' })
}

export const recordValidation: StepHandler = (run) => {
    const table = run.input('table')
    const id = run.input('record_id')
    const query = knownConditions(run, table, run.input('field_values'))
    const matches = runOnRecord(
        run,
        "record.addEncodedQuery(query); record.addQuery('sys_id', id); record.query(); return record.next();",
        { query, id }
    )
    const wanted = run.input('assert_type') === 'record_validated'
    const message = `${table} ${id} ${matches === true ? 'matches' : 'does not match'} ${query}`
    return wanted === (matches === true) ? passed(message) : failed(message)
}

/** The user of a test: the framework makes it, whatever the application may do with users. */
export const createUser: StepHandler = (run) => {
    const { rows } = run.instance
    const table = run.input('table') || 'sys_user'
    if (table !== 'sys_user') throw notEmulated(`A user of the table ${table}`)
    if (run.input('groups') !== '') throw notEmulated('Groups of a created user')
    const [first, last] = [run.input('first_name'), run.input('last_name')]
    const user = newSysId()
    const stored = rows.insert('sys_user', {
        sys_id: user,
        sys_class_name: 'sys_user',
        user_name: `${first}.${last}.${user.slice(0, 8)}`.toLowerCase().replace(/\s+/g, '.'),
        first_name: first,
        last_name: last,
        name: `${first} ${last}`,
        active: '1',
        user_password: hashPassword(newSysId()),
        ...fieldValues(run.input('field_values')),
    })
    if (!stored.ok) return failed(stored.message)
    for (const role of run.input('roles').split(',')) {
        if (role === '') continue
        if (rows.get('sys_user_role', role) === undefined) return failed(`There is no role ${role}`)
        rows.insert('sys_user_has_role', { sys_id: newSysId(), user, role, state: 'active', inherited: '0' })
    }
    if (run.input('impersonate') === '1') run.impersonate(user)
    return passed(`Created the user ${first} ${last}`, { user })
}

/** Until another user is impersonated or the test ends. */
export const impersonate: StepHandler = (run) => {
    const user = run.instance.users.byId(run.input('user'))
    if (user === undefined) return failed(`There is no active user ${run.input('user')}`)
    run.impersonate(user.sysId)
    return passed(`Impersonated ${user.userName}`, { user: user.sysId })
}

/** Field values of a step; a field the table does not have would be ignored and the test prove less than it says. */
function knownFields(run: StepRun, table: string): Record<string, string> {
    const values = fieldValues(run.input('field_values'))
    for (const name of Object.keys(values)) {
        if (!run.instance.dictionary.table(table)?.columns.has(name)) throw new Error(`${table} has no field ${name}`)
    }
    return values
}

function knownConditions(run: StepRun, table: string, query: string): string {
    const { dictionary, clock } = run.instance
    const { invalid } = parseEncodedQuery(query, { dictionary, table, now: clock.now() })
    if (invalid.length > 0) throw new Error(`Not a condition on ${table}: ${invalid.join(', ')}`)
    return query
}
