import { isTrueText, storedValue } from '../records/column-value.ts'
import { formatDuration, parseDuration } from '../records/duration.ts'
import { formatUtc, parseUtc } from '../clock/zoned-time.ts'
import { isReference } from '../schema/column-type.ts'
import type { Column } from '../schema/dictionary.ts'
import { decryptedValue, setFieldValue } from './field-access.ts'
import { storedFromDisplay } from './display-input.ts'
import { ReferencedOwner, referencedState, type ElementOwner } from './element-owner.ts'
import { fieldText } from './field-text.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideElementDescriptor } from './glide-element-descriptor.ts'
import { GlideObject, notEmulated, type GlideClass, type Property } from './glide-object.ts'
import { recordView } from './record-view.ts'

/** Methods that are not emulated and could be taken for a field's name. */
const refusedWords: ReadonlySet<string> = new Set(['debug', 'size'])

/** GlideElement (server-api-reference/c_GlideElementScopedAPI.md): a field of whatever record its owner stands on. */
export class GlideElement extends GlideObject {
    readonly apiName = 'GlideElement'
    readonly methods = methods
    readonly owner: ElementOwner
    readonly column: Column

    constructor(owner: ElementOwner, column: Column) {
        super()
        this.owner = owner
        this.column = column
    }

    override get hasFields(): boolean {
        return true
    }

    /** Dot-walking: a field of the record this reference leads to. */
    override property(name: string): Property | undefined {
        if (!isReference(this.column)) {
            if (refusedWords.has(name)) throw notEmulated(`${this.apiName}.${name}`)
            return undefined
        }
        const target = this.owner.context.instance.dictionary.table(this.column.reference ?? '')
        const column = target?.columns.get(name) ?? (target && this.columnOfClass(target.name, name))
        if (!column) return undefined
        return { value: new GlideElement(new ReferencedOwner(this.owner, this.column), column) }
    }

    /** A column that only the referenced record's own class has. */
    private columnOfClass(table: string, name: string): Column | undefined {
        const { dictionary } = this.owner.context.instance
        const exists = dictionary.descendants(table).some((child) => dictionary.table(child)?.columns.has(name))
        return exists ? referencedState(this.owner, this.column).column(name) : undefined
    }

    storedText(): string | null {
        return this.getValue()
    }

    override assign(name: string, value: unknown): boolean {
        if (!isReference(this.column)) return false
        setFieldValue(new ReferencedOwner(this.owner, this.column), name, fieldText(value))
        return true
    }

    override primitive(hint: 'string' | 'number' | 'default'): string | boolean {
        const value = this.getValue()
        if (this.column.type !== 'boolean') return value ?? ''
        const isTrue = value !== null && isTrueText(value)
        return hint === 'string' ? (value === null ? '' : String(isTrue)) : isTrue
    }

    override toString(): string {
        return String(this.primitive('string'))
    }

    getValue(): string | null {
        return this.owner.state.value(this.column.name)
    }

    setValue(value: unknown): void {
        setFieldValue(this.owner, this.column.name, fieldText(value))
    }

    getDisplayValue(maximum?: number): string {
        const { instance, session } = this.owner.context
        if (this.column.type === 'journal_input' || this.column.type === 'journal') return this.getJournalEntry(-1)
        const text = instance.displayValues.of(this.column, this.owner.state.table.name, this.getValue(), session)
        return maximum === undefined ? text : text.slice(0, maximum)
    }

    /** Only choices are translated here. */
    getDisplayValueLang(language: unknown): string {
        const { instance, session } = this.owner.context
        const spoken = { ...session, language: String(language) }
        return instance.displayValues.of(this.column, this.owner.state.table.name, this.getValue(), spoken)
    }

    getHTMLValue(maximum?: number): string {
        const text = this.getValue() ?? ''
        return maximum === undefined ? text : text.slice(0, maximum)
    }

    setDisplayValue(value: unknown): void {
        this.owner.state.values[this.column.name] = storedFromDisplay(this.owner, this.column, fieldText(value))
    }

    getDecryptedValue(): string | null {
        return decryptedValue(this.owner, this.column)
    }

    nil(): boolean {
        return this.getValue() === null
    }

    changes(): boolean {
        return this.owner.state.changed(this.column.name)
    }

    changesTo(value: unknown): boolean {
        return this.changes() && this.getValue() === storedValue(this.column, fieldText(value))
    }

    changesFrom(value: unknown): boolean {
        const { state } = this.owner
        return this.changes() && state.previousValue(this.column.name) === storedValue(this.column, fieldText(value))
    }

    getName(): string {
        return this.column.name
    }

    /** The table that declares the field, which may be a parent of the record's class. */
    getTableName(): string {
        return this.column.declaredBy
    }

    getLabel(): string {
        return this.column.label
    }

    getED(): GlideElementDescriptor {
        return new GlideElementDescriptor(this.column)
    }

    getReferenceTable(): string | null {
        return this.column.reference ?? null
    }

    getRefRecord(): GlideObject {
        return recordView(referencedState(this.owner, this.column), this.owner.context)
    }

    /** The label of the current choice, despite its name. */
    getChoiceValue(): string {
        return this.getDisplayValue()
    }

    getChoices(dependent?: unknown): string[] {
        const { instance, session } = this.owner.context
        const wanted = dependent === undefined ? undefined : fieldText(dependent)
        return instance.choices
            .of(this.owner.state.table.name, this.column.name, session.language)
            .filter((choice) => wanted === undefined || choice.dependentValue === wanted)
            .map((choice) => choice.value)
    }

    getAttribute(name: unknown): string | null {
        return this.column.attributes[String(name)] ?? null
    }

    getBooleanAttribute(name: unknown): boolean {
        return this.column.attributes[String(name)] === 'true'
    }

    getGlideObject(): GlideObject {
        const { context } = this.owner
        const value = this.getValue()
        if (this.column.type === 'glide_duration') return new GlideDuration(context, parseDuration(value ?? '') ?? 0)
        if (this.column.type === 'glide_date') return new GlideDate(context, parseUtc(value ?? ''))
        return new GlideDateTime(context, parseUtc(value ?? ''))
    }

    dateNumericValue(): number {
        const value = this.getValue() ?? ''
        return (this.column.type === 'glide_duration' ? parseDuration(value) : parseUtc(value)) ?? 0
    }

    setDateNumericValue(milliseconds: unknown): void {
        const moment = Number(milliseconds)
        this.setValue(this.column.type === 'glide_duration' ? formatDuration(moment) : formatUtc(moment))
    }

    getJournalEntry(count: unknown): string {
        const { instance, session } = this.owner.context
        return instance.records.journal.text(this.owner.state, this.column.name, Number(count), session)
    }

    setError(message: unknown): void {
        this.owner.state.fieldErrors.set(this.column.name, String(message))
    }

    getError(): string | null {
        return this.owner.state.fieldErrors.get(this.column.name) ?? null
    }

    canRead(): boolean {
        return this.may('read')
    }

    canWrite(): boolean {
        return this.may('write')
    }

    canCreate(): boolean {
        return this.may('create')
    }

    private may(operation: 'read' | 'write' | 'create'): boolean {
        const { instance, session } = this.owner.context
        const { state } = this.owner
        return instance.access.mayField(session, operation, state.table.name, this.column.name, state)
    }
}

const methods = new Set([
    'toString',
    'getValue',
    'setValue',
    'getDisplayValue',
    'getDisplayValueLang',
    'getHTMLValue',
    'setDisplayValue',
    'getDecryptedValue',
    'nil',
    'changes',
    'changesTo',
    'changesFrom',
    'getName',
    'getTableName',
    'getLabel',
    'getED',
    'getReferenceTable',
    'getRefRecord',
    'getChoiceValue',
    'getChoices',
    'getAttribute',
    'getBooleanAttribute',
    'getGlideObject',
    'dateNumericValue',
    'setDateNumericValue',
    'getJournalEntry',
    'setError',
    'getError',
    'canRead',
    'canWrite',
    'canCreate',
])

export const glideElement: GlideClass = { kind: 'class', name: 'GlideElement', prototype: GlideElement.prototype }
