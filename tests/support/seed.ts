import fc from 'fast-check'

/**
 * Property tests draw the same inputs on every run, so that a change fails for what it did. `XHB_SEED=7 npm test` draws
 * others; what they find becomes an example of its own.
 */
fc.configureGlobal({ seed: Number(process.env.XHB_SEED ?? 2229) })
