import fc from "fast-check";

// a counterexample of floating-point numbers can be made smaller one bit at a time for hours, which no test timeout ends
fc.configureGlobal({ interruptAfterTimeLimit: 120_000 });
