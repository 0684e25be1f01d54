import assert from 'node:assert/strict'
import { builtApp, valueOf } from '../support/built-app.ts'

/** Columns that the application keeps for itself: what makes a row unique (src/server/calls/identity.ts). */
const INTERNAL = ['key']

function elementsOf(table: string): string[] {
    const sections = builtApp()
        .records('sys_ui_section')
        .filter((section) => valueOf(section, 'name') === table)
        .map((section) => section.sysId)
    return builtApp()
        .records('sys_ui_element')
        .filter((element) => sections.includes(valueOf(element, 'sys_ui_section')))
        .map((element) => valueOf(element, 'element'))
        .filter((element) => !element.startsWith('.'))
}

describe('the form of a telephony account', () => {
    it('has every column that is not internal, and each once', () => {
        const account = builtApp().tables.find(({ name }) => name === 'x_tkl_voice_account')
        const columns = [...(account?.columns.keys() ?? [])].filter(
            (column) => !column.startsWith('sys_') && !INTERNAL.includes(column)
        )
        assert.ok(columns.length >= 30)
        assert.deepEqual(elementsOf('x_tkl_voice_account').sort(), columns.sort())
    })

    it('shows what jobs write, and lets nobody write it', () => {
        const account = builtApp().tables.find(({ name }) => name === 'x_tkl_voice_account')
        const readOnly = [...(account?.columns ?? [])]
            .filter(([, column]) => column['read_only'] === 'true')
            .map(([name]) => name)
        assert.deepEqual(readOnly.sort(), [
            'cursors',
            'last_complete_poll',
            'last_poll',
            'last_reconciliation',
            'phone_directory',
            'queues_create',
            'repaired',
        ])
    })
})
