import { GlideObject } from '../glide/glide-object.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { sessionState } from '../glide/session-state.ts'
import type { Session } from '../session.ts'

/**
 * `action` of a server-side UI action. Only where to go next is emulated
 * (`@servicenow/sdk` 4.9.0, docs/api/uiaction-api.md).
 */
export class ActionObject extends GlideObject {
    readonly apiName = 'action'
    readonly methods = new Set(['setRedirectURL'])
    private readonly session: Session

    constructor(session: Session) {
        super()
        this.session = session
    }

    /** A record, whose page is shown then, or an address on this instance. */
    setRedirectURL(target: unknown): void {
        sessionState(this.session).redirect =
            target instanceof GlideRecord
                ? `/${target.getTableName()}.do?sys_id=${target.getUniqueValue() ?? ''}`
                : String(target)
    }
}
