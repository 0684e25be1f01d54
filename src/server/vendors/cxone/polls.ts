import { readTime } from '../fields.ts'
import type { ReportedEvent } from '../step.ts'
import type { ApiRequest, ApiSettings, Poll, PollAnswer, ReadAnswer } from '../vendor.ts'
import { eventsOfAgents } from './agent-state.ts'
import { readPage, type Page } from './answer.ts'
import { eventsOfCompleted } from './completed.ts'
import { eventsOfActive, eventsOfState } from './contact-state.ts'
import { CALL_MEDIA, contactRecords } from './contact.ts'

/** How far an account that was never asked about looks back. */
const FIRST_LOOK_BACK = 60 * 60 * 1000

/** What changes at the moment of an answer may be missing from it; what is told again has the same id. */
const OVERLAP = 60 * 1000

/** Completed contacts are written some time after their end; how long may pass is not documented. */
const COMPLETED_OVERLAP = 5 * 60 * 1000

/** What changed in the states of contacts: GET /contacts/states. */
const contactStates: Poll = {
    name: 'contacts-states',
    request: (settings, cursor, now) => ask(settings, '/contacts/states', since(cursor, now, OVERLAP)),
    read: (body, _now, cursor) =>
        changes(body, cursor, 'contactStates', (page) => contactRecords(page.records).flatMap(eventsOfState)),
    restart,
}

/** Contacts that are over, the whole of each in one record: GET /contacts/completed. */
const completedContacts: Poll = {
    name: 'contacts-completed',
    request: (settings, cursor, now) =>
        ask(settings, '/contacts/completed', since(cursor, now, COMPLETED_OVERLAP, `&mediaTypeId=${CALL_MEDIA}`)),
    read: (body, _now, cursor) =>
        changes(body, cursor, 'completedContacts', (page) => eventsOfCompleted(contactRecords(page.records))),
    restart,
}

/**
 * All contacts that are not over: GET /contacts/active. It is asked without `updatedSince`, so it has no cursor but the
 * next page. An answer in several pages is no complete list: a contact may move from a later page to an earlier one. That a
 * page is not the first says its cursor; no published answer shows that its links say so too.
 */
const activeContacts: Poll = {
    name: 'contacts-active',
    request: (settings, cursor) =>
        ask(settings, '/contacts/active', partsOf(cursor).query || `?mediaTypeId=${CALL_MEDIA}`),
    read: (body, _now, cursor) => {
        const page = readPage(body, 'activeContacts')
        if (!page.ok) return page
        const isAll = page.value.whole && cursor === ''
        const contacts = contactRecords(page.value.records)
        return {
            ok: true,
            value: {
                events: contacts.flatMap(eventsOfActive),
                active: isAll ? contacts.map(({ contact }) => contact) : undefined,
                cursor: page.value.nextQuery,
                hasMore: page.value.nextQuery !== '',
            },
        }
    },
}

/** What changed in the states of agents: GET /agents/states. */
const agentStates: Poll = {
    name: 'agents-states',
    request: (settings, cursor, now) => ask(settings, '/agents/states', since(cursor, now, OVERLAP)),
    read: (body, _now, cursor) => changes(body, cursor, 'agentStates', (page) => eventsOfAgents(page.records)),
    restart,
}

/** The active contacts come first: they tell when each began, which decides what call it belongs to. */
export const POLLS: readonly Poll[] = [activeContacts, contactStates, completedContacts, agentStates]

function ask(settings: ApiSettings, path: string, query: string): ApiRequest {
    return {
        method: 'GET',
        url: `${settings.apiUrl}${path}${query}`,
        headers: { Accept: 'application/json' },
        body: '',
    }
}

/**
 * The cursor is the vendor's time of the last answer; while an answer is read in pages, the query of the next page and,
 * after a `#`, the time of the first. A query only ever goes to the address of the account.
 */
function since(cursor: string, now: number, overlap: number, filter = ''): string {
    const { query, time } = partsOf(cursor)
    if (query !== '') return query
    const last = readTime({ time }, 'time')
    const from = last.ok && last.value !== undefined ? last.value - overlap : now - FIRST_LOOK_BACK
    return `?updatedSince=${encodeURIComponent(new Date(from).toISOString())}${filter}`
}

/**
 * The time instead of the page. A time that is refused is too long ago, unless it is so recent that no other is better.
 */
function restart(cursor: string, now: number): string {
    const { query, time } = partsOf(cursor)
    return query !== '' || Date.parse(time) >= now - FIRST_LOOK_BACK ? time : ''
}

function partsOf(cursor: string): { readonly query: string; readonly time: string } {
    if (!cursor.startsWith('?')) return { query: '', time: cursor }
    const [query = '', time = ''] = cursor.split('#')
    return { query, time }
}

function changes(
    body: unknown,
    cursor: string,
    list: string,
    events: (page: Page) => readonly ReportedEvent[]
): ReadAnswer<PollAnswer> {
    const page = readPage(body, list)
    if (!page.ok) return page
    const { nextQuery, lastPollTime } = page.value
    const before = partsOf(cursor)
    const goOnFrom = before.query === '' ? lastPollTime || before.time : before.time || lastPollTime
    return {
        ok: true,
        value: {
            events: events(page.value),
            active: undefined,
            cursor: nextQuery === '' ? goOnFrom : `${nextQuery}#${goOnFrom}`,
            hasMore: nextQuery !== '',
        },
    }
}
