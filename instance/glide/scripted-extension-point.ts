import { isTrueText } from '../records/column-value.ts'
import type { StoredRow } from '../records/row-store.ts'
import { isLoud } from '../rules/loud-errors.ts'
import { countStatement, GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'

/**
 * GlideScriptedExtensionPoint (server-api-reference/GlideScriptedExtPtScopedAPI.md): what was registered for an extension
 * point, as objects of its script includes. Lower numbers come first, and what another scope registered for a point that is
 * restricted to its own is passed over without a word (developer-guides/customize-TSOM-connector-dev-guide.md).
 */
class GlideScriptedExtensionPoint extends GlideObject {
    readonly apiName = 'GlideScriptedExtensionPoint'
    readonly methods = new Set(['getExtensions'])
    private readonly context: ScriptContext

    constructor(context: ScriptContext) {
        super()
        this.context = context
    }

    /**
     * `name` is the point's API name (`x_acme.Thing`), or its name alone for one of this scope or scope global. The objects
     * are not initialised. A script include that is broken, or may not be used from here, is an error in the log.
     */
    getExtensions(name: unknown): object[] {
        const point = this.pointOf(String(name))
        if (!point) return []
        return this.instancesOf(point)
            .map((row) => this.objectOf(row))
            .filter((object) => object !== undefined)
    }

    private pointOf(name: string): StoredRow | undefined {
        countStatement(this.context)
        const names = name.includes('.') ? [name] : [`${this.context.scope}.${name}`, `global.${name}`]
        return names.flatMap((path) => this.select('sys_extension_point', 'api_name', path))[0]
    }

    private instancesOf(point: StoredRow): StoredRow[] {
        countStatement(this.context)
        const isRestricted = isTrueText(point['restrict_scope'] ?? '')
        return this.select('sys_extension_instance', 'point', point['api_name'] ?? '')
            .filter((row) => isTrueText(row['active'] ?? ''))
            .filter((row) => !isRestricted || row['sys_scope'] === point['sys_scope'])
            .sort((one, other) => orderOf(one) - orderOf(other))
    }

    private objectOf(row: StoredRow): object | undefined {
        const { instance, source } = this.context
        try {
            return instance.scripts.uninitialized(row['script_include'] || this.includeNamed(row['class'] ?? ''))
        } catch (error) {
            if (isLoud(error)) throw error
            // The other extensions are still of use.
            const message = error instanceof Error ? error.message : String(error)
            instance.log('error', `Extension of ${row['point'] ?? ''}: ${message}`, source)
            return undefined
        }
    }

    private includeNamed(apiName: string): string {
        return this.select('sys_script_include', 'api_name', apiName)[0]?.['sys_id'] ?? ''
    }

    private select(table: string, column: string, value: string): StoredRow[] {
        return this.context.instance.rows.select({
            table,
            where: { kind: 'compare', path: column, operator: '=', value },
        })
    }
}

function orderOf(row: StoredRow): number {
    return Number(row['order'] ?? 100)
}

export const glideScriptedExtensionPoint: GlideClass = {
    kind: 'class',
    name: 'GlideScriptedExtensionPoint',
    prototype: GlideScriptedExtensionPoint.prototype,
    construct: (context) => new GlideScriptedExtensionPoint(context),
}
