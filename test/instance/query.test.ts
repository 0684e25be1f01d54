import assert from 'node:assert/strict'
import { parseEncodedQuery, type EncodedQuery } from '../../instance/query/encoded-query.ts'
import { compileSelect } from '../../instance/query/compiler.ts'
import { formatEncodedQuery } from '../../instance/query/format.ts'
import { invalidPaths, isValidEncodedQuery, withoutInvalidParts } from '../../instance/query/validation.ts'
import type { Condition } from '../../instance/query/condition.ts'
import type { OpenedStore } from '../../instance/store/open.ts'
import { annId, bobId, itemId, loadItems, scratchStore } from './scratch-store.ts'

describe('Encoded queries', () => {
    let store: OpenedStore
    const now = Date.UTC(2024, 0, 2, 10)

    before(() => {
        store = scratchStore()
        loadItems(store)
    })
    after(() => store.database.close())

    const parse = (text: string, evaluate?: (expression: string) => unknown): EncodedQuery =>
        parseEncodedQuery(text, {
            dictionary: store.dictionary,
            table: 'x_try_item',
            now,
            ...(evaluate ? { evaluate } : {}),
        })

    /** Numbers of the rows a query finds, in order. */
    const find = (text: string, evaluate?: (expression: string) => unknown): string => {
        const { where, orderBy } = parse(text, evaluate)
        const order = orderBy.length > 0 ? orderBy : [{ path: 'number', descending: false }]
        return store.rows
            .select({ table: 'x_try_item', ...(where ? { where } : {}), orderBy: order })
            .map((row) => row['number'])
            .join(' ')
    }
    /** What follows WHERE, and the parameters. */
    const sql = (text: string): unknown[] => {
        const { where } = parse(text)
        const compiled = compileSelect(store.dictionary, { table: 'x_try_item', ...(where ? { where } : {}) })
        return [compiled.sql.split(' where ')[1], ...compiled.parameters]
    }

    it('compare numbers as numbers', () => {
        assert.equal(find('quantity>2'), 'I3')
        assert.equal(find('quantity>=2'), 'I2 I3')
        assert.equal(find('quantity<10'), 'I1 I2')
        assert.equal(find('amount=20'), 'I2')
        assert.equal(find('quantity=abc'), '')
        assert.deepEqual(sql('quantity>2'), ['t0."quantity" > ?', 2])
    })

    it('ignore the case of text', () => {
        assert.equal(find('title=sap OUTAGE'), 'I1')
        assert.equal(find('titleLIKEOUTAGE'), 'I1 I3')
        assert.deepEqual(sql('title=sap'), ['t0."title" = ?', 'sap'])
    })

    it('never put a value into the SQL text', () => {
        const [where, ...parameters] = sql(`title=' or 1=1 --^numberINa',b^descriptionLIKE';`)
        assert.equal(where, `(t0."title" = ? and t0."number" in (?, ?) and t0."description" like ? escape '\\')`)
        assert.deepEqual(parameters, [`' or 1=1 --`, `a'`, 'b', `%';%`])
    })

    it('find text at the start, at the end and inside, with wildcards taken literally', () => {
        assert.equal(find('titleSTARTSWITHsap'), 'I1')
        assert.equal(find('titleENDSWITHoutage'), 'I1 I3')
        assert.equal(find('title%outage'), 'I1 I3')
        assert.equal(find('title*_time'), 'I2')
        assert.equal(find('titleLIKE100%'), 'I2')
        assert.equal(find('titleLIKEn_tw'), '')
        assert.equal(find('title!*outage'), 'I2')
    })

    it('use the index for STARTSWITH', () => {
        const { sql: text, parameters } = compileSelect(store.dictionary, {
            table: 'x_try_key',
            where: { kind: 'compare', path: 'key', operator: 'STARTSWITH', value: 'abc' },
        })
        const plan = store.database.prepare(`explain query plan ${text}`).all(...parameters)
        assert.match(String(plan[0]?.['detail']), /SEARCH t0 USING INDEX/)
    })

    it('do not find empty fields unless they are asked for', () => {
        assert.equal(find('title!=SAP outage'), 'I2 I3')
        assert.equal(find('quantity!=1'), 'I2 I3')
        assert.equal(find(`owner!=${annId}`), 'I2')
        assert.equal(find('titleNOT INSAP outage'), 'I2 I3')
        assert.equal(find('descriptionNOT LIKEsap'), 'I2')
        assert.equal(find('title<=z'), 'I1 I2 I3')
        assert.equal(find('descriptionNSAMEAStitle^descriptionISNOTEMPTY'), 'I2')
    })

    it('treat NULL and empty text as empty, and tell them apart with EMPTYSTRING', () => {
        assert.equal(find('descriptionISEMPTY'), 'I3 I4')
        assert.equal(find('description='), 'I3 I4')
        assert.equal(find('descriptionISNOTEMPTY'), 'I1 I2')
        assert.equal(find('description!='), 'I1 I2')
        assert.equal(find('descriptionEMPTYSTRING'), 'I3')
        assert.equal(find('ownerEMPTYSTRING'), 'I4')
        assert.equal(find('quantityISEMPTY'), 'I4')
        assert.equal(find('titleANYTHING'), 'I1 I2 I3 I4')
    })

    it('count an empty boolean as false', () => {
        assert.equal(find('flag=true'), 'I1')
        assert.equal(find('flag=false'), 'I2 I3 I4')
        assert.equal(find('flag!=true'), 'I2 I3 I4')
        assert.equal(find('flagISNOTEMPTY'), 'I1 I2')
        assert.deepEqual(sql('flag=false'), ['(t0."flag" = 0 or t0."flag" is null)'])
    })

    it('take lists of values', () => {
        assert.equal(find('numberINI1,I3'), 'I1 I3')
        assert.equal(find('quantityIN1,10'), 'I1 I3')
        assert.equal(find('numberIN'), '')
        const many = Array.from({ length: 60 }, (_, number) => String(number))
        assert.equal(find(`numberIN${many.map((number) => `i${number}`).join(',')}`), 'I1 I2 I3 I4')
        assert.equal(find(`quantityIN${many.join(',')}`), 'I1 I2 I3')
    })

    it('give lists of similar length the same SQL', () => {
        assert.deepEqual(sql('numberINa,b,c'), ['t0."number" in (?, ?, ?, ?)', 'a', 'b', 'c', 'c'])
        assert.equal(sql('numberINa,b,c')[0], sql('numberINa,b,c,d')[0])
    })

    it('join conditions: AND, OR with the one before, NQ between whole filters', () => {
        assert.equal(find('flag=true^quantity=1'), 'I1')
        assert.equal(find('quantity=1^ORquantity=2^title*outage'), 'I1')
        assert.equal(find('title*outage^quantity=1^ORquantity=10'), 'I1 I3')
        assert.equal(find('quantity=1^flag=true^NQquantity=10'), 'I1 I3')
        assert.equal(find('quantity=1^EQ'), 'I1')
        assert.equal(find(''), 'I1 I2 I3 I4')
    })

    it('walk over references', () => {
        assert.equal(find('owner.user_name=ann'), 'I1 I3')
        assert.equal(find('parent.owner.manager.user_name=bob'), 'I2 I3')
        assert.equal(find('parent.title=SAP outage^ORowner.user_name=bob'), 'I2 I3')
        assert.equal(find('Owner.User_name=bob'), 'I2')
    })

    it('join each reference once', () => {
        const { where } = parse('owner.user_name=ann^owner.name=Ann Able')
        const compiled = compileSelect(store.dictionary, { table: 'x_try_item', ...(where ? { where } : {}) })
        assert.equal(compiled.sql.match(/left join/g)?.length, 1)
    })

    it('look at the name of the referenced record with text operators', () => {
        assert.equal(find('ownerSTARTSWITHann'), 'I1 I3')
        assert.equal(find('ownerLIKEbest'), 'I2')
        assert.equal(find('ownerNOT LIKEbest'), 'I1 I3')
    })

    it('find ranges, both ends included', () => {
        assert.equal(find('quantityBETWEEN1@2'), 'I1 I2')
        assert.equal(find('dueBETWEEN2024-01-01 08:00:00@2024-01-02 09:30:00'), 'I1 I2')
        const day = (expression: string): string =>
            expression === 'start()' ? '2024-01-01 00:00:00' : '2024-01-01 23:59:59'
        assert.equal(find('dueONToday@javascript:start()@javascript:end()', day), 'I1')
        assert.equal(find('dueNOTONToday@javascript:start()@javascript:end()', day), 'I2 I3')
        assert.equal(find('dueON2024-01-02'), 'I2')
    })

    it('compare fields with each other', () => {
        assert.equal(find('titleSAMEASdescription'), 'I1')
        assert.equal(find('quantityGT_FIELDother_quantity'), 'I2')
        assert.equal(find('quantityLT_FIELDother_quantity'), 'I3')
        assert.equal(find('quantityGT_OR_EQUALS_FIELDother_quantity'), 'I1 I2')
        assert.equal(find('quantityLT_OR_EQUALS_FIELDother_quantity'), 'I1 I3')
        assert.equal(find('dueSAMEASstarted@day'), 'I1')
        assert.equal(find('dueMORETHANstarted@day@after@2'), 'I3')
        assert.equal(find('dueLESSTHANstarted@day@after@2'), 'I2')
    })

    it('understand relative dates and parts of dates', () => {
        assert.equal(find('dueRELATIVEGT@hour@ago@1'), 'I2 I3')
        assert.equal(find('dueRELATIVELT@hour@ago@1'), 'I1')
        assert.equal(find('dueRELATIVEGT@dayofweek@ahead@3'), 'I3')
        assert.equal(find(`dueDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')`), 'I1')
        assert.equal(find(`dueDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','LE')`), 'I1 I3')
    })

    it('evaluate scripts as values and as whole queries', () => {
        const asked: string[] = []
        const evaluate = (expression: string): unknown => {
            asked.push(expression)
            return expression === 'list()' ? ['I1', 'I2'] : bobId
        }
        assert.equal(find('owner=javascript:gs.getUserID()', evaluate), 'I2')
        assert.equal(find('numberINjavascript:list()', evaluate), 'I1 I2')
        assert.equal(
            find(`javascript:'quantity=' + 2`, () => 'quantity=2'),
            'I2'
        )
        assert.deepEqual(asked, ['gs.getUserID()', 'list()'])
        assert.throws(() => find('owner=javascript:gs.getUserID()'), /needs a script/)
    })

    it('order and group', () => {
        assert.equal(find('ORDERBYDESCquantity'), 'I3 I2 I1 I4')
        assert.equal(find('quantityISNOTEMPTY^ORDERBYowner^ORDERBYDESCnumber'), 'I3 I1 I2')
        assert.deepEqual(parse('flag=true^GROUPBYowner').groupBy, ['owner'])
    })

    it('filter by class', () => {
        store.rows.insert('x_try_part', { sys_id: 'b'.repeat(32), number: 'P1', size: '3' })
        try {
            assert.equal(find('sys_class_nameINSTANCEOFx_try_part'), 'P1')
            assert.equal(find('sys_class_nameINSTANCEOFx_try_item'), 'I1 I2 I3 I4 P1')
            assert.equal(find('sys_class_name=x_try_item'), 'I1 I2 I3 I4')
        } finally {
            store.rows.delete('x_try_part', 'b'.repeat(32))
        }
    })

    it('find rows that other rows refer to, each once', () => {
        const joined = (where?: Condition): string =>
            store.rows
                .select({
                    table: 'x_try_item',
                    where: {
                        kind: 'joined',
                        path: 'sys_id',
                        table: 'x_try_item',
                        joinedPath: 'parent',
                        ...(where ? { where } : {}),
                    },
                })
                .map((row) => row['number'])
                .join(' ')
        assert.equal(joined(), 'I1')
        assert.equal(joined({ kind: 'compare', path: 'owner.user_name', operator: '=', value: 'bob' }), 'I1')
        assert.equal(joined({ kind: 'compare', path: 'number', operator: '=', value: 'I9' }), '')
    })

    it('drop what names no field, and say so', () => {
        const { where, invalid } = parse('no_such_field=1^title*outage^owner.nope=2')
        assert.deepEqual(invalid, ['no_such_field=1', 'owner.nope=2'])
        assert.deepEqual(where, { kind: 'compare', path: 'title', operator: 'CONTAINS', value: 'outage' })
        assert.equal(parse('nope=1').where, undefined)
    })

    it('are valid when every field and operator exists', () => {
        const valid = (text: string): boolean => isValidEncodedQuery(store.dictionary, 'x_try_item', text)
        assert.equal(valid('quantity=1^ORquantity=2^ORDERBYnumber'), true)
        assert.equal(valid('owner.manager.name=x'), true)
        assert.equal(valid('no_such_field=1'), false)
        assert.equal(valid('quantity'), false)
        assert.equal(valid('ORDERBYno_such_field'), false)
    })

    it('can be cleaned of invalid parts after they were built by hand', () => {
        const bad: Condition = { kind: 'compare', path: 'nope', operator: '=', value: '1' }
        const good: Condition = { kind: 'compare', path: 'number', operator: '=', value: 'I1' }
        assert.deepEqual(invalidPaths(store.dictionary, 'x_try_item', { kind: 'and', of: [bad, good] }), ['nope'])
        assert.deepEqual(withoutInvalidParts(store.dictionary, 'x_try_item', { kind: 'or', of: [bad, good] }), {
            kind: 'or',
            of: [good],
        })
        assert.equal(withoutInvalidParts(store.dictionary, 'x_try_item', bad), undefined)
    })

    it('refuse by name what is not emulated', () => {
        assert.throws(() => parse('123TEXTQUERY321=email'), /123TEXTQUERY321 is not emulated/)
        assert.throws(() => parse('^RLQUERYx_try_item.parent,>=1^ENDRLQUERY'), /RLQUERY is not emulated/)
        assert.throws(() => parse(`ownerDYNAMIC${annId}`), /DYNAMIC is not emulated/)
        assert.throws(() => parse('SUBQUERYowner,sys_id,sys_user^name=zzz^ENDSUBQUERY'), /SUBQUERY is not emulated/)
        assert.throws(
            () => parse('active=true^ORtitleSOUNDSLIKEx'),
            /The operator of the query part titleSOUNDSLIKEx is not emulated/
        )
        assert.throws(() => parse('owner.nameFOO bar'), /query part owner.nameFOO bar is not emulated/)
        assert.throws(() => parse('title~x'), /query part title~x is not emulated/)
        assert.equal(find('titleLIKERLQUERY^ORtitleLIKESUBQUERY'), '')
        assert.equal(isValidEncodedQuery(store.dictionary, 'x_try_item', 'titleFOOx'), false)
    })

    it('are written back as they were read', () => {
        for (const text of [
            'quantity=1^ORquantity=2^number=I3',
            'quantity=1^number=I1^NQquantity=2',
            'titleLIKEoutage^numberINI1,I2^quantityBETWEEN1@3',
            'number=I1^ORDERBYnumber^ORDERBYDESCtitle',
        ]) {
            const { where, orderBy, groupBy } = parse(text)
            assert.equal(formatEncodedQuery(where, orderBy, groupBy), text)
        }
    })

    it('match nothing when the condition says never', () => {
        assert.deepEqual(store.rows.select({ table: 'x_try_item', where: { kind: 'never' } }), [])
        assert.equal(store.rows.count({ table: 'x_try_item', where: { kind: 'or', of: [] } }), 0)
        assert.equal(itemId('I1').length, 32)
    })
})
