import { randomBytes } from 'node:crypto'
import type { Session } from '../session.ts'

/** What scripts leave in a session. */
export interface SessionState {
    readonly messages: { readonly kind: string; readonly text: string }[]
    readonly clientData: Map<string, string>
    redirect: string | undefined
    readonly token: string
}

const states = new WeakMap<Session, SessionState>()

export function sessionState(session: Session): SessionState {
    const known = states.get(session)
    if (known) return known
    const made: SessionState = {
        messages: [],
        clientData: new Map(),
        redirect: undefined,
        token: randomBytes(36).toString('hex'),
    }
    states.set(session, made)
    return made
}
