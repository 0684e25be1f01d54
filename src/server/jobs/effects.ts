import type { GlideRecord } from '@servicenow/glide'
import { workDueEffects, workEffects } from '../intake/effects-work.ts'

/** Script action for x_tkl_voice.command.wanted: the first parameter is the sys_id of a call's row. */
export function workWantedEffects(event: GlideRecord): void {
    workEffects(event.getValue('parm1') ?? '', () => Date.now())
}

/** Scheduled script: what the event queue lost, and what is tried again. */
export function workWaitingEffects(): void {
    workDueEffects(() => Date.now())
}
