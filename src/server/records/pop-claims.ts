import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { getById, readText, refused, setValues } from './record.ts'
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

/** The claim of a user (sys_id) on one of these rows of calls, of several that of the first row. */
export function findPopClaim(calls: readonly string[], user: string): PopClaim | undefined {
    const ids = calls.map((call) => claimId({ call, user }))
    const found = new Map<string, PopClaim>()
    const record = new GlideRecord(TABLE)
    record.addQuery('sys_id', 'IN', ids.join(','))
    record.query()
    while (record.next()) {
        const [id, state] = [record.getUniqueValue(), readText(record, 'state')]
        found.set(id, { id, state: state === 'done' || state === 'failed' ? state : 'claimed' })
    }
    return ids.map((id) => found.get(id)).find((claim) => claim !== undefined)
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
    if (!getById(new GlideRecord(TABLE), id)) throw refused(TABLE)
    return undefined
}

/** @param error why it failed, '' otherwise. */
export function setPopState(claim: PopClaim, state: 'done' | 'failed', error: string): void {
    const record = new GlideRecord(TABLE)
    if (!getById(record, claim.id)) throw refused(TABLE)
    setValues(record, { state, error })
    if (record.update() === null) throw refused(TABLE)
}

function targetOf({ call, user }: Omit<PopOwner, 'account'>): string {
    return `pop/${call}/${user}`
}

function claimId(owner: Omit<PopOwner, 'account'>): string {
    return recordId('command', targetOf(owner))
}
