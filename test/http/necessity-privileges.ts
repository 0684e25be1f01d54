import type { Behaviour } from './necessity-access.ts'
import { errorOf, replyOf } from './trunkline.ts'

/** What a cross-scope privilege is for, by its operation and target. */
export function behaviourOfPrivilege(privilege: string): Behaviour | undefined {
    return behaviours[privilege]
}

/** A call is taken in, told of an agent, and its Interaction says so. */
const isFollowed: Behaviour = async ({ trunkline, newContact }) => {
    const contact = newContact()
    const create = await trunkline.step('create', { contactId: contact, ani: '4155552671' })
    const answer = await trunkline.step('answer', { contactId: contact, agentId: '30001' })
    const [interaction] = await trunkline.rows('interaction', `client_session_id=${contact}`)
    return create.status === 200 && answer.status === 200 && interaction?.['state'] === 'work_in_progress'
}

/** A step is stored and settled at once. */
const isSettled: Behaviour = async ({ trunkline, newContact }) => {
    const reply = await trunkline.step('create', { contactId: newContact(), ani: '4155552671' })
    return reply.status === 200 && replyOf(reply)?.['status'] === 'accepted'
}

/** The caller's name is found among the users. */
const isRecognised: Behaviour = async ({ trunkline, newContact }) => {
    const reply = await trunkline.step('create', { contactId: newContact(), ani: '4155552671' })
    return replyOf(reply)?.['callerName'] === 'Ada Byrne'
}

/** What is wrong with a step is said in the platform's error shape. */
const isExplained: Behaviour = async ({ trunkline }) => {
    const reply = await trunkline.step('create', {})
    return reply.status === 400 && errorOf(reply).message.includes('contactId')
}

/** A step that waits for a record is answered 202, not 200. */
const isToldApart: Behaviour = async ({ trunkline, newContact }) => {
    const { rows, dictionary } = trunkline.instance
    const interaction = dictionary.table('interaction')?.sysId ?? ''
    const allow = (access: '0' | '1'): void => {
        rows.update('sys_db_object', interaction, { create_access: access })
        dictionary.announceChange()
    }
    allow('0')
    const reply = await trunkline.step('create', { contactId: newContact() })
    allow('1')
    return reply.status === 202
}

/** An account that is activated remembers this instance. */
const isActivatedHere: Behaviour = async ({ trunkline }) => {
    const { rows } = trunkline.instance
    const account = await trunkline.row('x_tkl_voice_account', 'code=cxone-demo')
    const [id, home] = [account['sys_id'] ?? '', account['home_instance'] ?? '']
    rows.update('x_tkl_voice_account', id, { active: '0', home_instance: 'elsewhere' })
    await trunkline.admin.request(`/api/now/table/x_tkl_voice_account/${id}`, {
        method: 'PATCH',
        body: { active: 'true' },
    })
    const now = rows.get('x_tkl_voice_account', id)?.['home_instance']
    rows.update('x_tkl_voice_account', id, { active: '1', home_instance: home })
    return now === home
}

const behaviours: Readonly<Record<string, Behaviour>> = {
    'read interaction': isFollowed,
    'create interaction': isFollowed,
    'write interaction': isFollowed,
    'read sys_user': isRecognised,
    'execute ScopedGlideRecord': isSettled,
    'execute ScopedGlideElement': isActivatedHere,
    'execute GlideRecord.setValue': isSettled,
    'execute GlideRecord.insert': isSettled,
    'execute GlideRecord.update': isSettled,
    'execute Glide API: properties': isSettled,
    'execute Glide API: string utilities': isSettled,
    'execute RESTAPIRequest': isSettled,
    'execute RESTAPIRequestBody': isSettled,
    'execute ScriptableServiceResultBuilder.setStatus': isToldApart,
    'execute ScriptableServiceResultBuilder.setBody': isSettled,
    'execute ScriptableServiceResultBuilder.setError': isExplained,
}
