/** One HTTP request that a script sends with RESTMessageV2. */
export interface OutboundRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutMilliseconds: number
}

export type OutboundResult =
    | {
          readonly kind: 'response'
          readonly status: number
          readonly headers: Readonly<Record<string, string>>
          readonly body: string
      }
    | { readonly kind: 'failure'; readonly message: string }

/** Sends a request and waits for its answer; scripts are synchronous, so this is too. */
export interface OutboundHttp {
    send(request: OutboundRequest): OutboundResult
    close(): void
}
