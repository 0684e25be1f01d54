import assert from 'node:assert/strict'
import type { Trunkline } from './trunkline.ts'

/** The script of a UI action of the built application. */
export function scriptOf(trunkline: Trunkline, action: string): string {
    const [row] = trunkline.instance.rows.select({
        table: 'sys_ui_action',
        where: { kind: 'compare', path: 'name', operator: '=', value: action },
    })
    assert.ok(row, `there is an action ${action}`)
    return row['script'] ?? ''
}

/** Runs a UI action as the platform runs it: its script with `current`, which a script makes. */
export function press(trunkline: Trunkline, action: string, current: string): unknown {
    return trunkline.script(`${current}\n${scriptOf(trunkline, action)}`, 'x_tkl_voice')
}

/** Replays one event (sys_id). */
export function pressReplay(trunkline: Trunkline, event: string): unknown {
    return press(trunkline, 'Replay', eventAsCurrent(event))
}

export function eventAsCurrent(event: string): string {
    return `var current = new GlideRecord('x_tkl_voice_event'); current.get('${event}');`
}
