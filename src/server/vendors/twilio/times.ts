import { readText, readTime, type Fields, type Read } from '../fields.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * `Timestamp`, milliseconds since the epoch: RFC 2822, to the second (Twilio documentation, "Call resource", status
 * callbacks). `SequenceNumber` counts the callbacks of a connection from 0, so it orders those of one second: it is
 * added as milliseconds. undefined when there is no timestamp.
 */
export function readTimestamp(fields: Fields): Read<number | undefined> {
    const text = readText(fields, 'Timestamp', 60)
    const sequence = readWhole(fields, 'SequenceNumber')
    if (!text.ok) return text
    if (!sequence.ok) return sequence
    if (text.value === '') return { ok: true, value: undefined }
    const time = readTime({ Timestamp: isoOf(text.value) }, 'Timestamp')
    if (!time.ok || time.value === undefined) {
        return { ok: false, field: 'Timestamp', expected: 'a time as in Sun, 25 Mar 2018 09:53:19 +0000' }
    }
    return { ok: true, value: time.value + Math.min(sequence.value, 999) }
}

/** '?' for what is no such time: it is no ISO time either. */
function isoOf(text: string): string {
    const parts = /^(?:[a-z]{3}, *)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}|GMT|UTC|Z)$/i.exec(text)
    if (parts === null) return '?'
    const [, day = '', name = '', year = '', clock = '', zone = ''] = parts
    const month = MONTHS.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase()) + 1
    return `${year}-${twoDigits(String(month))}-${twoDigits(day)}T${clock}${/\d/.test(zone) ? zone : 'Z'}`
}

function twoDigits(text: string): string {
    return text.length < 2 ? `0${text}` : text
}

/** `CallDuration` is in seconds; the value is in milliseconds. */
export function readDuration(fields: Fields): Read<number> {
    const seconds = readWhole(fields, 'CallDuration')
    return seconds.ok ? { ok: true, value: seconds.value * 1000 } : seconds
}

/** 0 when it is missing or empty. */
function readWhole(fields: Fields, field: string): Read<number> {
    const text = readText(fields, field, 9)
    if (!text.ok) return text
    return /^\d*$/.test(text.value)
        ? { ok: true, value: Number(text.value) }
        : { ok: false, field, expected: 'a whole number' }
}
