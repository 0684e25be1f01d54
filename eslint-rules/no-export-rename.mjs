/**
 * The SDK's build wires a record to a module's function under its inner name, whatever the name it is exported under:
 * `export { inner as outer }` builds, and is undefined when it runs.
 */
export default {
    meta: {
        type: 'problem',
        docs: { description: 'a name is exported as what it is' },
        messages: { renamed: 'Export it as {{inner}}: the build calls it by that name, not by {{outer}}.' },
        schema: [],
    },
    create(context) {
        return {
            ExportSpecifier(node) {
                const inner = nameOf(node.local)
                const outer = nameOf(node.exported)
                if (inner !== outer) context.report({ node, messageId: 'renamed', data: { inner, outer } })
            },
        }
    },
}

function nameOf(node) {
    return node.type === 'Identifier' ? node.name : node.value
}
