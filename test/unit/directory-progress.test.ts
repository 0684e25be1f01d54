import assert from 'node:assert/strict'
import { paceOf, progressText, type SourceProgress } from '../../src/server/callers/directory-progress.ts'

function source(values: Partial<SourceProgress>): SourceProgress {
    return {
        table: 'sys_user',
        state: 'waiting',
        processed: 0,
        total: 0,
        unreadable: 0,
        refused: 0,
        rate: 0,
        remaining: 0,
        error: '',
        ...values,
    }
}

describe('The progress of the phone directory', () => {
    it('is processed of total, rate and time left for the table that is being filled, and a word for the others', () => {
        const text = progressText([
            source({ state: 'filling', processed: 34000, total: 100000, rate: 1200, remaining: 55 }),
            source({ table: 'csm_consumer' }),
            source({ table: 'customer_account', state: 'absent' }),
        ])
        assert.equal(
            text,
            'sys_user: 34,000 of 100,000, 1,200 a second, 55 s left; csm_consumer: waiting; customer_account: no such table'
        )
    })

    it('is in minutes when it takes long', () => {
        const filling = source({ state: 'filling', processed: 999, total: 1234567, rate: 500, remaining: 2467 })
        assert.equal(progressText([filling]), 'sys_user: 999 of 1,234,567, 500 a second, 42 min left')
    })

    it('says what comes after the last record', () => {
        assert.equal(
            progressText([source({ state: 'checking', processed: 1200 }), source({ state: 'sweeping' })]),
            'sys_user: removing what is gone; sys_user: looking for what changed meanwhile'
        )
        assert.equal(
            progressText([
                source({ state: 'complete', processed: 12, unreadable: 1 }),
                source({ state: 'complete', processed: 12, unreadable: 2000, refused: 1 }),
                source({ state: 'complete', processed: 12, refused: 30 }),
            ]),
            'sys_user: complete, 12 records, 1 unreadable number; sys_user: complete, 12 records, 2,000 unreadable numbers, 1 record refused; sys_user: complete, 12 records, 30 records refused'
        )
    })

    it('says why it stopped', () => {
        const text = progressText([source({ state: 'filling', total: 5, error: 'The instance refused to write' })])
        assert.equal(text, 'sys_user: 0 of 5, 0 a second, 0 s left (stopped: The instance refused to write)')
    })

    it('keeps the pace of the run: records a second, and seconds for what is left', () => {
        assert.deepEqual(paceOf(3000, 1500, 5000), { rate: 2000, remaining: 3 })
        assert.deepEqual(paceOf(0, 0, 5000), { rate: 0, remaining: 0 })
        assert.deepEqual(paceOf(10, 1000, -4), { rate: 10, remaining: 0 })
    })
})
