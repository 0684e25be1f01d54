import { desksOf } from './desks.ts'
import type { Behaviour } from './necessity-access.ts'
import { replyOf } from './trunkline.ts'

/** An agent makes somebody new the caller of their call. */
function makes(kind: 'consumer' | 'contact'): Behaviour {
    return async ({ trunkline, newContact }) => {
        const desks = desksOf(trunkline)
        const { callId } = await desks.callIt(newContact(), '2025550190')
        const account = (await trunkline.row('customer_account', 'name=Northgate Foods'))['sys_id'] ?? ''
        const create = { kind, lastName: 'Newman', ...(kind === 'contact' ? { account } : {}) }
        const reply = await desks.choose('agent.one', String(callId), { create })
        return reply.status === 200 && replyOf(reply)['callerName'] === 'Newman'
    }
}

/** Somebody who signs in at the customers' portal, and is no consumer, is known by their phone. */
const isPortalUserKnown: Behaviour = async (world) => {
    const { trunkline } = world
    const [known] = await trunkline.rows('csm_consumer_user', 'user_name=portal.only')
    const id = known?.['sys_id'] ?? world.store('csm_consumer_user', { user_name: 'portal.only', active: '1' })
    if (known === undefined) {
        world.store('x_tkl_voice_number', {
            e164: '+442079460599',
            suffix: '79460599',
            table_name: 'csm_consumer_user',
            record: id,
            column_name: 'mobile_phone',
            kind: 'mobile',
            active: '1',
        })
    }
    return (await desksOf(trunkline).callCustomers(world.newContact(), '+442079460599'))['callerId'] === id
}

/** Somebody is known by their phone at the customer desk. */
function isKnown(clid: string, name: string): Behaviour {
    return async ({ trunkline, newContact }) =>
        (await desksOf(trunkline).callCustomers(newContact(), clid))['callerName'] === name
}

export const behavioursOfCallers: Readonly<Record<string, Behaviour>> = {
    'create csm_consumer': makes('consumer'),
    'create customer_contact': makes('contact'),
    'read csm_consumer_user': isPortalUserKnown,
    'read csm_consumer': isKnown('07700 900144', 'Isla Grant'),
    'read customer_contact': isKnown('07700 900121', 'Priya Nair'),
    'read customer_account': isKnown('01632 960100', 'Northgate Foods'),
}
