/**
 * The engine runs generators, but disallows for-of, spread and destructuring over what a generator returns
 * (JavaScript engine feature support, "with generator instances"). Array.from() over it is supported. Needs types.
 */
export default {
    meta: {
        type: 'problem',
        docs: { description: 'a generator is read through Array.from()' },
        messages: { iterated: 'The engine cannot do this with a generator: wrap it in Array.from().' },
        schema: [],
    },
    create(context) {
        const services = context.sourceCode.parserServices

        function check(node) {
            if (node && isGenerator(services.getTypeAtLocation(node))) context.report({ node, messageId: 'iterated' })
        }

        return {
            ForOfStatement: (node) => check(node.right),
            SpreadElement: (node) => check(node.argument),
            'VariableDeclarator[id.type="ArrayPattern"]': (node) => check(node.init),
            'AssignmentExpression[left.type="ArrayPattern"]': (node) => check(node.right),
        }
    },
}

function isGenerator(type) {
    if (type.isUnion()) return type.types.some(isGenerator)
    return type.getSymbol()?.getName() === 'Generator'
}
