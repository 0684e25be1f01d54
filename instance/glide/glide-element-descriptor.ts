import { isJournal } from '../records/column-value.ts'
import { isReference, storageOf } from '../schema/column-type.ts'
import type { Column } from '../schema/dictionary.ts'
import { GlideObject } from './glide-object.ts'

/** GlideElementDescriptor (server-api-reference/c_GlideElementDescriptorScopedAPI.md): what the dictionary says of a field. */
export class GlideElementDescriptor extends GlideObject {
    readonly apiName = 'GlideElementDescriptor'
    readonly methods = methods
    private readonly column: Column

    constructor(column: Column) {
        super()
        this.column = column
    }

    getName(): string {
        return this.column.name
    }

    getLabel(): string {
        return this.column.label
    }

    getInternalType(): string {
        return this.column.type
    }

    getLength(): number {
        return this.column.maxLength
    }

    getReference(): string {
        return this.column.reference ?? ''
    }

    getDefault(): string | null {
        return this.column.defaultValue ?? null
    }

    getTableName(): string {
        return this.column.declaredBy
    }

    getChoice(): number {
        return this.column.choice
    }

    getAttribute(name: string): string | null {
        return this.column.attributes[name] ?? null
    }

    getBooleanAttribute(name: string): boolean {
        return this.column.attributes[name] === 'true'
    }

    hasAttribute(name: string): boolean {
        return Object.hasOwn(this.column.attributes, name)
    }

    isMandatory(): boolean {
        return this.column.mandatory
    }

    isReadOnly(): boolean {
        return this.column.readOnly
    }

    isReference(): boolean {
        return isReference(this.column)
    }

    isBoolean(): boolean {
        return this.column.type === 'boolean'
    }

    isNumber(): boolean {
        return this.column.type !== 'boolean' && storageOf(this.column.type) !== 'text'
    }

    isJournal(): boolean {
        return isJournal(this.column)
    }

    /** A dropdown, whether or not it has entries; suggestions do not count. */
    isChoiceTable(): boolean {
        return this.column.choice === 1 || this.column.choice === 3
    }

    isAutoOrSysID(): boolean {
        return this.column.name.startsWith('sys_')
    }

    isVirtual(): boolean {
        return false
    }

    isEdgeEncrypted(): boolean {
        return false
    }

    /** Null: Edge Encryption is not there. */
    getEncryptionType(): null {
        return null
    }

    getAttachmentEncryptionType(): null {
        return null
    }

    hasAttachmentsEncrypted(): boolean {
        return false
    }

    isEncrypted(): boolean {
        return false
    }

    override primitive(): string {
        return this.column.name
    }
}

const methods = new Set([
    'getName',
    'getLabel',
    'getInternalType',
    'getLength',
    'getReference',
    'getDefault',
    'getTableName',
    'getChoice',
    'getAttribute',
    'getBooleanAttribute',
    'hasAttribute',
    'isMandatory',
    'isReadOnly',
    'isReference',
    'isBoolean',
    'isNumber',
    'isJournal',
    'isChoiceTable',
    'isAutoOrSysID',
    'isVirtual',
    'isEdgeEncrypted',
    'isEncrypted',
    'getEncryptionType',
    'getAttachmentEncryptionType',
    'hasAttachmentsEncrypted',
])
