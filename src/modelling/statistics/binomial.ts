/** Logarithms of 0! to n!. */
export function logFactorials(n: number): number[] {
  const logs = [0];
  for (let i = 1; i <= n; i += 1) logs.push((logs[i - 1] ?? 0) + Math.log(i));
  return logs;
}

/** P(X = 0) … P(X = n) for X binomial with n trials and chance p in [0, 1]; `logs` from logFactorials(n). */
export function binomialShares(p: number, logs: readonly number[]): number[] {
  const n = logs.length - 1;
  if (p <= 0 || p >= 1) return logs.map((_, k) => (k === (p <= 0 ? 0 : n) ? 1 : 0));
  const top = logs[n] ?? 0;
  return logs.map((own, k) => Math.exp(top - own - (logs[n - k] ?? 0) + k * Math.log(p) + (n - k) * Math.log(1 - p)));
}
