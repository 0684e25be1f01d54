import type { Poll, PollAnswer } from '../vendor.ts'
import { readPage, statsRequest, type Page } from './answer.ts'
import { eventsOfInteraction, isPhoneCall } from './interaction-events.ts'
import { nextPage, pageOf } from './snapshot-page.ts'

const DAY_MS = 86400000

/** A window is at most 31 days ("Max request window"); a little less is surely allowed. */
const LONGEST_WINDOW_MS = 31 * DAY_MS - 60000

/**
 * Where the answer does not say up to when it is complete, the next window begins so much before the end of this one.
 */
const OVERLAP_MS = 5 * 60000

/**
 * Interactions that began, ended or were processed in a window of time ("Get interactions", docs-vcc 3567845377). The
 * next window begins where the answer says it is complete (`upTo`); the first reaches back a day. An interaction comes
 * again when something about it changes; its events keep their ids.
 */
export const interactions: Poll = {
    name: 'interactions',
    request: (settings, cursor, now) => {
        const { start, end, page } = readCursor(cursor, now)
        const query = { start: isoText(start), end: isoText(end), include: 'Processed' }
        return statsRequest(settings, 'interactions', query, page)
    },
    read: (body, now, cursor) => {
        const page = readPage(body)
        if (!page.ok) return page
        const { start, end } = readCursor(cursor, now)
        const { hasMore, upTo } = page.value
        const next = hasMore ? cursorOf(start, end, page.value.page + 1) : upTo || isoText(end - OVERLAP_MS)
        return { ok: true, value: answer(page.value, undefined, next, hasMore || end < now - DAY_MS) }
    },
    restart: (cursor, now) => {
        const [start = '', ...page] = cursor.split(' ')
        return page.length > 0 || Date.parse(start) >= now - DAY_MS ? start : ''
    },
}

/** Every interaction there is now, those in a queue too ("Get ongoing interactions", newvoicemedia 3566175160). */
export const ongoing: Poll = {
    name: 'ongoing',
    request: (settings, cursor, now) => statsRequest(settings, 'interactions/ongoing', {}, pageOf(cursor, now)),
    read: (body, now, cursor) => {
        const page = readPage(body)
        if (!page.ok) return page
        const active = page.value.items
            .filter(isPhoneCall)
            .flatMap((item) => [item.text('guid'), ...item.list('channels').map((channel) => channel.text('guid'))])
            .filter((guid) => guid !== '')
        const next = nextPage(page.value, cursor, now)
        return { ok: true, value: answer(page.value, active, next, page.value.hasMore) }
    },
}

function answer(page: Page, active: readonly string[] | undefined, cursor: string, hasMore: boolean): PollAnswer {
    return { events: page.items.flatMap(eventsOfInteraction), active, cursor, hasMore }
}

interface Window {
    readonly start: number
    readonly end: number
    readonly page: number
}

/** A cursor is the start of a window, and within an answer of several pages also its end and the next page. */
function readCursor(cursor: string, now: number): Window {
    const [startText = '', endText = '', page = ''] = cursor.split(' ')
    const known = Date.parse(startText)
    const start = Number.isNaN(known) ? now - DAY_MS : Math.min(known, now)
    const end = Date.parse(endText)
    return {
        start,
        end: Number.isNaN(end) ? Math.min(now, start + LONGEST_WINDOW_MS) : end,
        page: Math.max(1, Number(page) || 1),
    }
}

function cursorOf(start: number, end: number, page: number): string {
    return `${isoText(start)} ${isoText(end)} ${page}`
}

function isoText(time: number): string {
    return new Date(time).toISOString()
}
