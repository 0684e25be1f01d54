import type { Page } from './answer.ts'

/** The pages of one picture follow each other within this time; what is older is another picture. */
const ONE_PICTURE_MS = 30000

/**
 * The cursor of a poll that tells what there is now: '' to begin, then the next page and when the first was asked for.
 * A picture that was cut off is not gone on with later: half of it would look like all of it.
 */
export function nextPage({ page, hasMore }: Page, cursor: string, now: number): string {
    return hasMore ? `${page + 1} ${page === 1 ? now : beginningOf(cursor)}` : ''
}

/** From 1. */
export function pageOf(cursor: string, now: number): number {
    const page = Number(cursor.split(' ')[0])
    return page > 1 && Number.isSafeInteger(page) && now - beginningOf(cursor) <= ONE_PICTURE_MS ? page : 1
}

function beginningOf(cursor: string): number {
    return Number(cursor.split(' ')[1] ?? '0') || 0
}
