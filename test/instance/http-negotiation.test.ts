import assert from 'node:assert/strict'
import { chooseResponseType, isSupported } from '../../instance/http/negotiation/media-type.ts'
import { xmlDocument } from '../../instance/http/negotiation/xml.ts'

const standard = ['application/json', 'application/xml', 'text/xml']

describe('the content types of REST resources', () => {
    it('counts a +json type as JSON and a +xml type as XML', () => {
        assert.equal(isSupported('application/vnd.collection+json', standard), true)
        assert.equal(isSupported('application/cloudevents+json; charset=utf-8', ['application/json']), true)
        assert.equal(isSupported('application/vnd.adobe.xdp+xml', standard), true)
    })

    it('refuses what is not listed', () => {
        assert.equal(isSupported('text/csv', standard), false)
        assert.equal(isSupported('application/xml', ['application/json']), false)
        assert.equal(isSupported('application/json', ['application/x-www-form-urlencoded']), false)
    })

    it('knows the wildcards * for any characters and % for one', () => {
        assert.equal(isSupported('image/png', ['image/*']), true)
        assert.equal(isSupported('text/v1', ['text/v%']), true)
        assert.equal(isSupported('text/v10', ['text/v%']), false)
        assert.equal(isSupported('textXplain', ['text.plain']), false)
    })

    it('answers in JSON where the client leaves the choice open', () => {
        assert.equal(chooseResponseType(undefined, standard), 'application/json')
        assert.equal(chooseResponseType('*/*', ['text/xml', 'application/json']), 'application/json')
        assert.equal(chooseResponseType('application/*', standard), 'application/json')
    })

    it('prefers what the client prefers', () => {
        assert.equal(chooseResponseType('text/html,application/xml;q=0.9,*/*;q=0.8', standard), 'application/xml')
        assert.equal(chooseResponseType('application/xml;q=0.1,application/json', standard), 'application/json')
        assert.equal(chooseResponseType('application/vnd.api+json', standard), 'application/json')
    })

    it('finds nothing for a client that accepts none of it', () => {
        assert.equal(chooseResponseType('image/jpeg', standard), undefined)
        assert.equal(chooseResponseType('application/json;q=0', ['application/json']), undefined)
    })
})

describe('a reply in XML', () => {
    it('repeats the element of a list and escapes text', () => {
        const document = xmlDocument({ result: [{ number: 'A&B' }, { number: '' }] })
        assert.equal(
            document,
            '<?xml version="1.0" encoding="UTF-8"?><response><result><number>A&amp;B</number></result><result><number/></result></response>'
        )
    })

    it('makes element names of any key', () => {
        assert.match(xmlDocument({ 'owner.name': 'x', '1st<': 'y' }), /<owner\.name>x<\/owner\.name><_1st_>y<\/_1st_>/)
    })
})
