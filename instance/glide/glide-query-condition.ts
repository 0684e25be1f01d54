import { GlideObject, type GlideClass } from './glide-object.ts'
import type { ConditionNode, RecordQuery } from './record-query.ts'

/** GlideQueryCondition (server-api-reference/c_GlideQueryConditionScopedAPI.md). */
export class GlideQueryCondition extends GlideObject {
    readonly apiName = 'GlideQueryCondition'
    readonly methods = methods
    private readonly query: RecordQuery
    private readonly node: ConditionNode

    constructor(query: RecordQuery, node: ConditionNode) {
        super()
        this.query = query
        this.node = node
    }

    addOrCondition(...args: unknown[]): GlideQueryCondition {
        const added = this.query.node(args, this.node.table)
        this.node.or.push(added)
        return this
    }

    addCondition(...args: unknown[]): GlideQueryCondition {
        const added = this.query.node(args, this.node.table)
        this.node.and.push(added)
        return new GlideQueryCondition(this.query, added)
    }

    /** Query access is not checked by the plain methods either; the addUser... ones are not emulated. */
    addSystemCondition(...args: unknown[]): GlideQueryCondition {
        return this.addCondition(...args)
    }

    addSystemOrCondition(...args: unknown[]): GlideQueryCondition {
        return this.addOrCondition(...args)
    }
}

const methods = new Set(['addOrCondition', 'addCondition', 'addSystemCondition', 'addSystemOrCondition'])

export const glideQueryCondition: GlideClass = {
    kind: 'class',
    name: 'GlideQueryCondition',
    prototype: GlideQueryCondition.prototype,
}
