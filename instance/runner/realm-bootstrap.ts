/**
 * Runs first in every realm. Removes what the platform's engine does not have, gives Date the instance's clock, and
 * defines what server scripts find besides ECMAScript: Class.create() and Object.extendsObject()
 * (api-reference/scripts/useful-script-includes.md).
 */
export const bootstrapSource = `(function (now) {
    'use strict';
    const apply = Reflect.apply;
    const construct = Reflect.construct;
    const create = Object.create;
    const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

    for (const name of ['Intl', 'Reflect', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer', 'WebAssembly', 'console', 'Iterator']) {
        delete globalThis[name];
    }
    for (const name of ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) {
        delete Array.prototype[name];
    }
    for (const name of ['toReversed', 'toSorted', 'with', 'findLast', 'findLastIndex']) {
        delete Object.getPrototypeOf(Int8Array.prototype)[name];
    }
    for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
    for (const name of ['groupBy']) {
        delete Object[name];
        delete Map[name];
    }
    for (const name of ['withResolvers', 'try']) delete Promise[name];
    delete Array.fromAsync;
    for (const name of ['getBigInt64', 'getBigUint64']) delete DataView.prototype[name];
    for (const name of ['throw', 'return']) delete Object.getPrototypeOf(function* () {}).prototype[name];
    delete Object.prototype.__proto__;

    const NativeDate = Date;
    const ClockDate = function Date(...parts) {
        if (!new.target) return new NativeDate(now()).toString();
        return construct(NativeDate, parts.length === 0 ? [now()] : parts, new.target);
    };
    ClockDate.prototype = NativeDate.prototype;
    ClockDate.now = () => now();
    ClockDate.parse = NativeDate.parse;
    ClockDate.UTC = NativeDate.UTC;
    Object.defineProperty(NativeDate.prototype, 'constructor', { value: ClockDate, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: ClockDate, writable: true, configurable: true });

    const Class = {
        create() {
            return function () {
                return this.initialize ? apply(this.initialize, this, arguments) : undefined;
            };
        },
    };
    Object.defineProperty(Object, 'extendsObject', {
        configurable: true,
        writable: true,
        value: function extendsObject(parent, members) {
            const base = typeof parent === 'function' ? parent.prototype : parent;
            return Object.assign(Object.create(base), members);
        },
    });

    return {
        parse: JSON.parse,
        stringify: JSON.stringify,
        array: (...items) => items,
        object: (...entries) => {
            const made = {};
            for (let i = 0; i < entries.length; i += 2) {
                Object.defineProperty(made, entries[i], { value: entries[i + 1], writable: true, enumerable: true, configurable: true });
            }
            return made;
        },
        error: (name, message) => {
            const made = new (errors[name] || Error)(message);
            // The documentation's samples ask what the platform throws for its message in this way.
            Object.defineProperty(made, 'getMessage', { value: () => message, writable: true, configurable: true });
            if (made.name !== name) Object.defineProperty(made, 'name', { value: name, writable: true, configurable: true });
            return made;
        },
        callable: (target) => (...args) => target(...args),
        empty: (prototype) => (prototype ? create(prototype) : {}),
        classTarget: (prototype) => {
            const target = function () {};
            target.prototype = prototype;
            return target;
        },
        isError: (value) => value instanceof Error,
        classObject: Class,
        uint8Array: Uint8Array,
    };
})`
