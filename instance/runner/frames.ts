import type { ScriptContext } from '../glide/glide-object.ts'

/**
 * The scripts that are running, innermost last: a rule that fires while a handler writes stands above it. Everything is
 * synchronous, so the top is always the script whose code asks.
 */
export class Frames {
    private readonly stack: ScriptContext[] = []

    current(): ScriptContext {
        const top = this.stack.at(-1)
        if (!top) throw new Error('No script is running')
        return top
    }

    get caller(): ScriptContext | undefined {
        return this.stack.at(-1)
    }

    within<Result>(context: ScriptContext, body: () => Result): Result {
        this.stack.push(context)
        try {
            return body()
        } finally {
            this.stack.pop()
        }
    }
}
