/** One HTTP request that a script sends with RESTMessageV2. */
export interface OutboundRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** How long the connection may be silent. */
    readonly timeoutMilliseconds: number
}

export type OutboundResult =
    | {
          readonly kind: 'response'
          readonly status: number
          readonly headers: Readonly<Record<string, string>>
          /** All headers in their order, duplicates too. */
          readonly headerList?: readonly (readonly [name: string, value: string])[]
          readonly body: string
      }
    | { readonly kind: 'failure'; readonly message: string }

/** Sends a request and waits for its answer; scripts are synchronous, so this is too. */
export interface OutboundHttp {
    /** @throws for hosts that it may not send to. */
    send(request: OutboundRequest): OutboundResult
    close(): void
}
