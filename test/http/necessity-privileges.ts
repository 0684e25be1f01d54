import type { Behaviour } from './necessity-access.ts'
import { behavioursOfCallers } from './necessity-callers.ts'
import { behavioursOfRecords } from './necessity-records.ts'
import { errorOf, replyOf } from './trunkline.ts'
import { startVendor } from './vendor-thread.ts'

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

/** The status of a step while no Interaction can be made. */
async function deferred({ trunkline, newContact }: Parameters<Behaviour>[0]): Promise<number> {
    const { rows, dictionary } = trunkline.instance
    const interaction = dictionary.table('interaction')?.sysId ?? ''
    const allow = (access: '0' | '1'): void => {
        rows.update('sys_db_object', interaction, { create_access: access })
        dictionary.announceChange()
    }
    allow('0')
    const reply = await trunkline.step('create', { contactId: newContact() })
    allow('1')
    return reply.status
}

/** A step that waits for a record is answered 202, not 200. */
const isToldApart: Behaviour = async (world) => (await deferred(world)) === 202

/** What could not be settled is queued to be tried again. */
const isQueued: Behaviour = async (world) => {
    const retries = (): Promise<unknown[]> => world.trunkline.rows('sysevent', 'name=x_tkl_voice.event.retry')
    const before = (await retries()).length
    await deferred(world)
    return (await retries()).length === before + 1
}

/** An answer has a phone log, and its end is told there. */
const isLogged: Behaviour = async ({ trunkline, newContact }) => {
    const contact = newContact()
    await trunkline.step('answer', { contactId: contact, agentId: '30001' })
    await trunkline.step('release', { contactId: contact })
    const [log] = await trunkline.rows('sn_openframe_phone_log', `call_id=${contact}`)
    return log !== undefined && log['end_time'] !== ''
}

/** Where the account runs wrap-up, a call learns when it is opened whether the instance has that state. */
const isWrapUpKnown: Behaviour = async ({ trunkline, newContact }) => {
    const contact = newContact()
    const { rows } = trunkline.instance
    const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
    rows.update('x_tkl_voice_account', account, { wrap_up: '1' })
    await trunkline.step('create', { contactId: contact })
    rows.update('x_tkl_voice_account', account, { wrap_up: '0' })
    const [opened] = await trunkline.rows('x_tkl_voice_event', `contact=${contact}^type=call.opened`)
    return opened?.['facts']?.includes('"wrapUp":true') === true
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

/** A telephony system is asked what happened, and its answer read. */
const isAsked: Behaviour = async ({ trunkline }) => {
    const vendor = await startVendor()
    await vendor.answer('/token', { access_token: 'token', expires_in: 3600 })
    for (const [path, list] of Object.entries(CXONE_REPORTS)) await vendor.answer(path, { [list]: [] })
    const { rows } = trunkline.instance
    const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
    rows.update('x_tkl_voice_account', account, {
        reconcile: '1',
        api_url: vendor.url,
        token_url: `${vendor.url}/token`,
        last_complete_poll: '',
    })
    trunkline.instance.runJob('Trunkline: reconcile')
    const isComplete = (rows.get('x_tkl_voice_account', account)?.['last_complete_poll'] ?? '') !== ''
    rows.update('x_tkl_voice_account', account, { reconcile: '0' })
    await vendor.close()
    return isComplete
}

const CXONE_REPORTS = {
    '/contacts/states': 'contactStates',
    '/contacts/completed': 'completedContacts',
    '/contacts/active': 'activeContacts',
    '/agents/states': 'agentStates',
}

/** Why a telephony system was not reached is said in the words of the platform. */
const isReasonTold: Behaviour = async ({ trunkline }) => {
    const { rows } = trunkline.instance
    const account = (await trunkline.row('x_tkl_voice_account', 'code=cxone-demo'))['sys_id'] ?? ''
    const unreachable = 'http://127.0.0.1:9'
    for (const error of await trunkline.rows('x_tkl_voice_error', 'subjectSTARTSWITHreconcile/sign-in')) {
        rows.delete('x_tkl_voice_error', error['sys_id'] ?? '')
    }
    rows.update('x_tkl_voice_account', account, { reconcile: '1', api_url: unreachable, token_url: unreachable })
    trunkline.instance.runJob('Trunkline: reconcile')
    rows.update('x_tkl_voice_account', account, { reconcile: '0' })
    const [error] = await trunkline.rows('x_tkl_voice_error', 'subjectSTARTSWITHreconcile/sign-in')
    return error !== undefined && !error['message']?.includes('cross scope access privilege')
}

/** The directory has the new phone of a record, and of a contact the account. */
function isIndexed(table: string, column: string, account = false): Behaviour {
    return async ({ trunkline, newContact }) => {
        const [record] = await trunkline.rows(table, `${column}ISNOTEMPTY`)
        const id = record?.['sys_id'] ?? ''
        const number = `+1415555${newContact().replace(/\D/g, '').padStart(4, '0')}`
        await trunkline.change(table, id, { [column]: number })
        trunkline.instance.runPending()
        const entries = await trunkline.rows('x_tkl_voice_number', `record=${id}^e164=${number}`)
        return entries.some((entry) => !account || entry['customer_account'] === record?.['account'])
    }
}

const behaviours: Readonly<Record<string, Behaviour>> = {
    'read csm_consumer': isIndexed('csm_consumer', 'mobile_phone'),
    'read customer_account': isIndexed('customer_account', 'phone'),
    'read customer_contact': isIndexed('customer_contact', 'phone', true),
    ...behavioursOfCallers,
    ...behavioursOfRecords,
    'read interaction': isFollowed,
    'create interaction': isFollowed,
    'write interaction': isFollowed,
    'read sys_user': isRecognised,
    'read sys_choice': isWrapUpKnown,
    'read sn_openframe_phone_log': isLogged,
    'create sn_openframe_phone_log': isLogged,
    'write sn_openframe_phone_log': isLogged,
    'execute ScopedGlideRecord': isSettled,
    'execute ScopedGlideElement': isActivatedHere,
    'execute GlideRecord.setValue': isSettled,
    'execute GlideRecord.insert': isSettled,
    'execute GlideRecord.update': isSettled,
    'execute Glide API: properties': isSettled,
    'execute Glide API: string utilities': isSettled,
    'execute Glide API: event management': isQueued,
    'execute ScriptableRESTMessageClient.setEndpoint': isAsked,
    'execute ScriptableRESTMessageClient.setHttpMethod': isAsked,
    'execute ScriptableRESTMessageClient.setHttpTimeout': isAsked,
    'execute ScriptableRESTMessageClient.setRequestHeader': isAsked,
    'execute ScriptableRESTMessageClient.setRequestBody': isAsked,
    'execute ScriptableRESTMessageClient.execute': isAsked,
    'execute ScriptableRESTResponse.getStatusCode': isAsked,
    'execute ScriptableRESTResponse.getBody': isAsked,
    'execute ScriptableRESTResponse.getErrorMessage': isReasonTold,
    'execute RESTAPIRequest': isSettled,
    'execute RESTAPIRequestBody': isSettled,
    'execute ScriptableServiceResultBuilder.setStatus': isToldApart,
    'execute ScriptableServiceResultBuilder.setBody': isSettled,
    'execute ScriptableServiceResultBuilder.setError': isExplained,
}
