import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cxone } from '../../src/server/vendors/cxone/index.ts'
import type { ReportedEvent } from '../../src/server/vendors/step.ts'
import type { Poll, PollAnswer } from '../../src/server/vendors/vendor.ts'

export const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/cxone')
export const NOW = Date.UTC(2026, 10, 20, 10, 30)

export interface Fixture {
    readonly source: string
    readonly answer: Record<string, unknown>
}

export function fixture(name: string): Fixture {
    return JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')) as Fixture
}

export function pollNamed(name: string): Poll {
    const poll = cxone.api?.polls.find((candidate) => candidate.name === name)
    assert.ok(poll, `no poll ${name}`)
    return poll
}

export function answerOf(name: string, body: unknown, cursor = ''): PollAnswer {
    const read = pollNamed(name).read(body, NOW, cursor)
    assert.ok(read.ok, JSON.stringify(read))
    return read.value
}

/** Type, contact, parent, agent and time of each event. */
export function brief(events: readonly ReportedEvent[]): string[] {
    return events.map(({ type, contact, parent, facts, ownTime }) => {
        const time = ownTime === undefined ? 'untimed' : new Date(ownTime).toISOString().slice(11)
        return [type, contact, parent, facts.agent?.externalId ?? '', time].join(' ')
    })
}

export function only(events: readonly ReportedEvent[], type: string, contact: string): ReportedEvent {
    const found = events.filter((event) => event.type === type && event.contact === contact)
    assert.equal(found.length, 1, `${found.length} of ${type} for ${contact}`)
    return found[0]!
}
