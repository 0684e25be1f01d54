import assert from 'node:assert/strict'
import { serve } from '../../instance/http/server.ts'
import { httpClient } from '../support/http-client.ts'
import { smallInstance, store } from './small-instance.ts'

describe('A served instance', () => {
    const served = async (visit: (url: string) => Promise<void>, rows: () => ReturnType<typeof smallInstance>) => {
        const instance = rows()
        const lines: string[] = []
        const logTo = { write: (line: string) => void lines.push(line) }
        const serving = await serve(instance, {
            port: 0,
            host: '127.0.0.1',
            background: false,
            logLevel: 'warn',
            logTo,
        })
        try {
            await visit(serving.url)
            instance.runPending()
        } finally {
            await serving.close()
        }
        instance.log('error', 'after the end', 'test')
        return lines.map((line): unknown => JSON.parse(line))
    }

    it('shows the warnings and errors of the instance in its own log, such as a job that can not be planned', async () => {
        const lines = await served(
            () => Promise.resolve(),
            () => {
                const instance = smallInstance()
                instance.log('warn', 'before the start', 'test')
                instance.log('info', 'nothing to see', 'test')
                store(instance, 'sysauto_script', { name: 'j', active: '1', run_type: 'business_calendar_start' })
                return instance
            }
        )
        assert.deepEqual(
            lines.map((line) => {
                const { level, msg, source } = line as { level: number; msg: string; source: string }
                return [level, msg, source]
            }),
            [
                [40, 'before the start', 'test'],
                [
                    50,
                    'A job that runs business_calendar_start is not emulated by the local instance',
                    'sysauto_script/j',
                ],
            ]
        )
    })

    it('answers a URL that can not be decoded in the form of every other error', async () => {
        await served(async (url) => {
            const reply = await httpClient(url).get('/api/instance/jobs/nope%ZZ/run')
            assert.equal(reply.status, 400)
            assert.deepEqual(reply.json, {
                error: { message: 'Requested URI does not represent any resource', detail: null },
                status: 'failure',
            })
        }, smallInstance)
    })
})
