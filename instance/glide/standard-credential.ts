import type { StoredRow } from '../records/row-store.ts'
import { GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'
import { clearText } from './secret.ts'

/** A record of discovery_credentials or one of its children; what is encrypted there is read in clear. */
export class StandardCredential extends GlideObject {
    readonly apiName = 'sn_cc.StandardCredential'
    readonly methods = new Set(['getAttribute'])
    private readonly context: ScriptContext
    private readonly table: string
    private readonly row: StoredRow

    constructor(context: ScriptContext, table: string, row: StoredRow) {
        super()
        this.context = context
        this.table = table
        this.row = row
    }

    static byId(context: ScriptContext, id: string): StandardCredential | undefined {
        const { rows } = context.instance
        const found = rows.get('discovery_credentials', id)
        if (!found) return undefined
        const table = found['sys_class_name'] || 'discovery_credentials'
        return new StandardCredential(context, table, rows.get(table, id) ?? found)
    }

    getAttribute(name: unknown): string | null {
        const column = String(name)
        const stored = this.row[column] ?? null
        const type = this.context.instance.dictionary.table(this.table)?.columns.get(column)?.type
        if (stored === null || stored === '' || type !== 'password2') return stored
        return clearText(this.context, `${this.table}.${column}`, stored)
    }
}

/** sn_cc.StandardCredentialsProvider (server-api-reference/standard-credentials-provider-api.md); tags and aliases are not emulated. */
class StandardCredentialsProvider extends GlideObject {
    readonly apiName = 'sn_cc.StandardCredentialsProvider'
    readonly methods = new Set(['getCredentialByID'])
    private readonly context: ScriptContext

    constructor(context: ScriptContext) {
        super()
        this.context = context
    }

    getCredentialByID(id: unknown): StandardCredential | null {
        return StandardCredential.byId(this.context, String(id)) ?? null
    }
}

export const standardCredentialsProvider: GlideClass = {
    kind: 'class',
    name: 'StandardCredentialsProvider',
    prototype: StandardCredentialsProvider.prototype,
    construct: (context) => new StandardCredentialsProvider(context),
}
