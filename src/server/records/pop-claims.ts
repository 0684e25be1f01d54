import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { readText, refused, setValues } from './record.ts'
import { dateTimeText } from './time.ts'

const TABLE = 'x_tkl_voice_command'

/** That one browser of an agent opens what a call is about. The row itself is the claim: there is one at most. */
export interface PopClaim {
    readonly id: string
    /** `claimed` until the browser says what came of it. */
    readonly state: 'claimed' | 'done' | 'failed'
}

/** Whose claim: sys_ids of the call's row and of the user. */
export interface PopOwner {
    readonly account: string
    readonly call: string
    readonly user: string
}

export function findPopClaim(owner: PopOwner): PopClaim | undefined {
    const record = new GlideRecord(TABLE)
    if (!record.get(claimId(owner))) return undefined
    const state = readText(record, 'state')
    return { id: record.getUniqueValue(), state: state === 'done' || state === 'failed' ? state : 'claimed' }
}

/** undefined when there is one already: another tab, or another node, was first. */
export function insertPopClaim(owner: PopOwner, expires: number): PopClaim | undefined {
    const record = new GlideRecord(TABLE)
    const id = claimId(owner)
    record.initialize()
    record.setNewGuidValue(id)
    setValues(record, {
        target: targetOf(owner),
        kind: 'pop',
        state: 'claimed',
        account: owner.account,
        call: owner.call,
        user: owner.user,
        expires: dateTimeText(expires),
    })
    if (record.insert() !== null) return { id, state: 'claimed' }
    if (!new GlideRecord(TABLE).get(id)) throw refused(TABLE)
    return undefined
}

/** @param error why it failed, '' otherwise. */
export function setPopState(claim: PopClaim, state: 'done' | 'failed', error: string): void {
    const record = new GlideRecord(TABLE)
    if (!record.get(claim.id)) throw refused(TABLE)
    setValues(record, { state, error })
    if (record.update() === null) throw refused(TABLE)
}

function targetOf({ call, user }: PopOwner): string {
    return `pop/${call}/${user}`
}

function claimId(owner: PopOwner): string {
    return recordId('command', targetOf(owner))
}
