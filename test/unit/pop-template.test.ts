import assert from 'node:assert/strict'
import { encode, expectedOfTemplate, fillTemplate, placeholdersOf } from '../../src/server/calls/pop-template.ts'

describe('An address with placeholders', () => {
    for (const template of [
        'https://crm.example.com/search?phone={callerNumber}&call={externalId}',
        'https://crm.example.com',
        'https://crm.example.com:8443/calls/{callId}#{interaction}',
        'https://crm.example.com?case={attributes.caseNumber}',
        'https://xn--bcher-kva.example/{callerTable}/{callerId}/{callerName}?q={queue}&a={agent}&c={calledNumber}',
        'http://localhost:3000/{interactionNumber}',
        'http://[::1]/{callId}',
        'https://10.20.30.255/{callId}',
        'https://crm/{callId}',
        'https://1.crm-2.example.x1:65535',
    ]) {
        it(`may be ${template}`, () => {
            assert.equal(expectedOfTemplate(template), undefined)
            assert.doesNotThrow(() => new URL(fillTemplate(template, () => 'x')))
        })
    }

    for (const [template, expected] of [
        ['http://crm.example.com/{callId}', /an https address/],
        ['javascript:alert({callId})', /an https address/],
        ['//crm.example.com/', /an https address/],
        ['/incident.do?sys_id={callId}', /an https address/],
        ['{attributes.url}', /an https address/],
        ['https://{attributes.host}/', /an https address/],
        ['https://crm.example.com{attributes.host}/', /an https address/],
        ['https://crm.example.com:{attributes.port}/', /an https address/],
        ['https://crm.example.com@{attributes.host}/', /an https address/],
        ['https://user:secret@crm.example.com/', /an https address/],
        ['https://crm.example.com\\{attributes.host}/', /an https address/],
        ['http://localhost.example.com/', /an https address/],
        [' https://crm.example.com/', /an https address/],
        ['https://crm.example.com.0/{callId}', /an https address/],
        ['https://crm.example.0x1/{callId}', /an https address/],
        ['https://10.20.30.256/{callId}', /an https address/],
        ['https://10.20.30/{callId}', /an https address/],
        ['https://crm..example.com/{callId}', /an https address/],
        ['https://crm.example.com:65536/{callId}', /an https address/],
        ['https://crm.example.com/a b', /no blanks/],
        ['https://crm.example.com/a\\b', /no blanks/],
        ['https://crm.example.com/"{callId}"', /no blanks/],
        ['https://crm.example.com/{phone}', /not \{phone\}/],
        ['https://crm.example.com/{}', /not \{\}/],
        ['https://crm.example.com/{attributes.}', /not \{attributes\.\}/],
        ['https://crm.example.com/{constructor}', /not \{constructor\}/],
        ['https://crm.example.com/{callId', /a closing brace/],
        ['https://crm.example.com/{{callId}}', /a closing brace/],
        ['https://crm.example.com/../{callId}', /without \. and \.\./],
        ['https://crm.example.com/.{callId}/', /without \. and \.\./],
        ['https://crm.example.com/%2e%2E/{callId}', /without \. and \.\./],
        ['https://crm.example.com/%2{queue}/{callId}', /two hexadecimal digits/],
        ['https://crm.example.com/%{queue}/{callId}', /two hexadecimal digits/],
        ['https://crm.example.com/?discount=5%', /two hexadecimal digits/],
    ] as const) {
        it(`may not be ${template}`, () => {
            assert.match(expectedOfTemplate(template) ?? '', expected)
        })
    }

    it('has its placeholders filled with encoded values', () => {
        const filled = fillTemplate('https://crm.example.com/{callerName}?q={callerNumber}&n={queue}', (name) =>
            name === 'callerName' ? "O'Brien (Ada)!*" : name === 'callerNumber' ? '+1415&x=1#y' : ''
        )
        assert.equal(filled, 'https://crm.example.com/O%27Brien%20%28Ada%29%21%2A?q=%2B1415%26x%3D1%23y&n=')
    })

    it('tells the names in its braces', () => {
        assert.deepEqual(placeholdersOf('https://x.example/{callId}?{attributes.a}={callId}'), [
            'callId',
            'attributes.a',
            'callId',
        ])
    })

    it('leaves out values that would be another path, cuts long ones, and mends half characters', () => {
        assert.deepEqual(['.', '..', '...', '.a'].map(encode), ['', '', '', '.a'])
        assert.equal(encode('x'.repeat(1000)).length, 200)
        assert.equal(encode('a\ud800b'), 'a%EF%BF%BDb')
        assert.equal(encode('📞'), '%F0%9F%93%9E')
    })
})
