import assert from 'node:assert/strict'
import { digitsOf, toE164 } from '../../src/server/callers/phone-number.ts'

function reads(expected: string, country: string, texts: readonly string[]): void {
    for (const text of texts) assert.equal(toE164(text, country), expected, `${JSON.stringify(text)} in ${country}`)
}

describe('phone number', () => {
    it('reads a US number however it is written', () => {
        reads('+14155552671', 'US', [
            '(415) 555-2671',
            '4155552671',
            '415.555.2671',
            '415-555-2671',
            '415 555 2671',
            '14155552671',
            '1 (415) 555-2671',
            '+1 415-555-2671',
            '+1 (415) 555-2671',
            '+14155552671',
            ' +14155552671\r\n',
        ])
    })

    it('reads a British number at home and from abroad', () => {
        reads('+442079460958', 'GB', ['020 7946 0958', '(020) 7946 0958', '02079460958'])
        for (const country of ['GB', 'US', 'DE', 'FR', 'IN']) {
            reads('+442079460958', country, ['0044 20 7946 0958', '+44 20 7946 0958', '+44 (0)20 7946 0958'])
        }
        reads('+442079460958', 'US', ['011 44 20 7946 0958'])
    })

    it('reads numbers of many countries, from at home and from the United States', () => {
        const numbers: readonly (readonly [string, string, string])[] = [
            ['DE', '030 901820', '+4930901820'],
            ['FR', '01 42 68 53 00', '+33142685300'],
            ['IT', '06 6982 1234', '+390669821234'],
            ['ES', '912 345 678', '+34912345678'],
            ['CH', '044 668 18 00', '+41446681800'],
            ['JP', '03-1234-5678', '+81312345678'],
            ['IN', '074104 10123', '+917410410123'],
            ['AU', '(02) 9374 4000', '+61293744000'],
            ['BR', '(11) 96123-4567', '+5511961234567'],
            ['MX', '55 1234 5678', '+525512345678'],
            ['SG', '6521 8000', '+6565218000'],
            ['ZA', '011 555 1234', '+27115551234'],
        ]
        for (const [country, national, expected] of numbers) {
            reads(expected, country, [national])
            reads(expected, 'US', [expected, `00${expected.slice(1)}`, `tel:${expected}`])
        }
    })

    it('reads 00 as the way abroad, whatever the account’s country dials', () => {
        for (const country of ['AU', 'JP']) {
            reads('+33612345678', country, ['0033 6 12 34 56 78'])
            reads('+442079460958', country, ['0044 20 7946 0958'])
        }
    })

    it('reads tel: addresses and leaves extensions out', () => {
        reads('+14155552671', 'US', [
            'tel:+14155552671',
            'TEL:+1-415-555-2671',
            'tel:+14155552671;ext=55',
            '<tel:+14155552671>',
            'tel:4155552671',
            '+1 415 555 2671 ext. 55',
            '+1 415 555 2671 x55',
            '(415) 555-2671 #55',
            '+14155552671,,55',
        ])
    })

    it('reads sip: addresses whose user is a number', () => {
        reads('+14155552671', 'US', [
            'sip:+14155552671@gateway.example.com',
            'sips:+14155552671@gateway.example.com;transport=tls',
            'SIP:4155552671@10.0.0.1:5060',
            'sip:%2B14155552671@gateway.example.com',
            '<sip:+14155552671@gateway.example.com;user=phone>',
            '<sip:+14155552671@gateway.example.com>;tag=9fxced76sl',
            '"Bob" <sip:+14155552671@gateway.example.com>',
            '"Bob" <sip:+14155552671@gateway.example.com>;tag=1928301774',
            'sip:+14155552671;npdi=yes@gateway.example.com',
        ])
    })

    it('reads no number from a SIP name', () => {
        reads('', 'US', [
            'sip:alice@example.com',
            'sip:alice@192.168.100.200:5060',
            'sip:alice%40example.com@gateway',
            'sip:room4155552671@example.com',
            'sip:1001@pbx.example.com',
            'sip:alice',
            'sip:%E0%A4%A@example.com',
            'alice@example.com',
        ])
    })

    it('takes no number out of a display name, a user name or a parameter', () => {
        reads('', 'US', [
            '"Alice 4155552671" <sip:alice@example.com>',
            'alice4155552671@example.com',
            'sip:alice;tag=4155552671@example.com',
        ])
    })

    it('reads no number from a withheld one', () => {
        for (const country of ['US', 'GB', '']) {
            reads('', country, [
                '',
                '   ',
                'anonymous',
                'Anonymous',
                ' ANONYMOUS ',
                'restricted',
                'unknown',
                'Unavailable',
                'private',
                'withheld',
                'blocked',
                '+266696687',
                '266696687',
                'tel:+266696687',
                'sip:+266696687@example.com',
                'sip:anonymous@anonymous.invalid',
                '"Anonymous" <sip:anonymous@anonymous.invalid>',
            ])
        }
    })

    it('reads no number from what is too short or too long', () => {
        reads('', 'US', ['0', '1', '12', '911', '1001', '5552671', '+', '+1', '+0', '00', '41555526711234567890'])
    })

    it('reads no number of more than fifteen digits', () => {
        reads('', 'US', ['+49123456789012345', '004912345678901234'])
        reads('', 'DE', ['+49 1234567890 12345'])
    })

    it('needs a country for a national number only', () => {
        for (const country of ['', 'XX', 'constructor']) {
            reads('', country, ['4155552671', '020 7946 0958'])
            reads('+14155552671', country, ['+14155552671', '0014155552671'])
        }
    })

    it('tells the digits of a text', () => {
        assert.equal(digitsOf('+1 (415) 555-2671'), '14155552671')
        assert.equal(digitsOf('anonymous'), '')
    })
})
