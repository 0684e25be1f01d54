import type { AgentIdentity } from '../../calls/event.ts'

/**
 * Whom a `From` or `To` means (Twilio documentation, "Call resource"): a number in E.164, `client:` and the identity of
 * a Voice SDK client, or a SIP address. People who work here are clients, or SIP users with a name; a SIP user that is
 * a number, and every other address, is somebody outside.
 */
export function agentAt(address: string): AgentIdentity | undefined {
    const parts = /^(client|sips?):([^?;]+)/i.exec(address)
    const [, scheme = '', name = ''] = parts ?? []
    const identity = scheme.toLowerCase() === 'client' ? name : name.replace(/@.*$/, '')
    if (identity === '' || /^\+?\d+$/.test(identity)) return undefined
    return { externalId: identity, username: identity, email: identity.includes('@') ? identity : '' }
}
