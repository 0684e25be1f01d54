/** One request of a telephony system. It is built anew for each attempt: signatures carry the time they were made. */
export interface Message {
    /** After `/api/x_tkl_voice/v1/telephony/`. */
    readonly path: string
    build(now: number): { readonly headers: Readonly<Record<string, string>>; readonly body: string }
}

export function basic(user: string): string {
    return `Basic ${Buffer.from(`${user}:telephony`).toString('base64')}`
}
