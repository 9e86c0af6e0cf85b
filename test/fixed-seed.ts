import fc from 'fast-check';

/** Properties draw the same cases on every run, so that a red test is red for everybody; HENG_PROPERTY_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env.HENG_PROPERTY_SEED ?? 20261120) });
