import assert from 'node:assert/strict'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { ApiSettings, Poll, PollAnswer } from '../../src/server/vendors/vendor.ts'
import { vonage } from '../../src/server/vendors/vonage/index.ts'

/** Answers of the statistics that Vonage is asked for, and how the product asks and reads them. */

export const SETTINGS: ApiSettings = {
    apiUrl: 'https://emea.api.newvoicemedia.com',
    tokenUrl: 'https://emea.cc.vonage.com/Auth/connect/token',
    clientId: 'abc&de',
    clientSecret: '1+2=3',
    accessKeyId: '',
    accessKeySecret: '',
    externalAccountId: '',
}

export const NOW = Date.UTC(2026, 10, 20, 10)

export const api = vonage.api!

export function poll(name: string): Poll {
    const found = api.polls.find((candidate) => candidate.name === name)
    assert.ok(found)
    return found
}

/** What a poll asks for after a cursor. */
export function query(name: string, cursor: string, now = NOW): URLSearchParams {
    return new URL(poll(name).request(SETTINGS, cursor, now).url).searchParams
}

/** What a poll reads in an answer. */
export function answer(name: string, body: unknown, cursor = '', now = NOW): PollAnswer {
    const read = poll(name).read(body, now, cursor)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
}

/** The one page of an answer, or another as `meta` says. */
export function page(items: readonly unknown[], meta: object = {}, more: object = {}): object {
    return { meta: { page: 1, count: items.length, pageCount: 1, totalCount: items.length, ...meta }, items, ...more }
}

/** What happened, by type, contact and time since the interaction began. */
export function story(events: readonly ReportedEvent[], start: number): string[] {
    return events.map(({ type, contact, ownTime }) => `${type} ${contact} ${(ownTime ?? 0) - start}`)
}

/** When the interaction began. */
export const START = Date.UTC(2026, 10, 20, 9)

/** One participant's part; an offset and a duration are milliseconds, without a duration it lasts. */
export function channel(
    guid: string,
    agent: string,
    offset: number,
    duration: number | null,
    events: readonly unknown[]
): object {
    const party = { id: agent || null, role: agent === '' ? 'External' : 'Agent', touchpoint: '' }
    return { guid, offset, duration, endReason: duration === null ? null : 'Released', party, events }
}

/** Something that happened on a channel, in the words of the statistics. */
export function phase(type: string, offset: number, duration: number | null, name: string | null = null): object {
    return { type, offset, duration, name, properties: null }
}

/** A call that one agent missed and another answered, held and wrapped up. */
export function interaction(changes: object = {}): object {
    return {
        status: 'Completed',
        medium: 'Phone',
        start: new Date(START).toISOString(),
        guid: 'call',
        duration: 100000,
        direction: 'Inbound',
        serviceName: 'Sales',
        connectFrom: '02079460958',
        connectTo: '08001234567',
        outcome: 'Handled by agent',
        channels: [
            channel('call', '', 0, 80000, [
                phase('Ringing', 0, 0),
                phase('Queue', 1000, 9000, 'ACD1'),
                phase('Connected', 20000, 10000),
                phase('Held', 30000, 5000),
                phase('Connected', 35000, 45000),
            ]),
            channel('missing', '7', 10000, 5000, [
                phase('Ringing', 10000, 5000),
                phase('Unexpected', 15000, 0, 'busy'),
            ]),
            channel('talking', '8', 16000, 84000, [
                phase('Ringing', 16000, 4000),
                phase('Connected', 20000, 60000),
                phase('Wrap', 80000, 20000),
            ]),
        ],
        ...changes,
    }
}
