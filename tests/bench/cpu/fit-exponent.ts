/**
 * How a time grows with size: the exponent k of `time = c · size^k`, by least squares over the
 * logarithms. 1 is linear, 2 is quadratic.
 *
 * @param points at least two of different size, all above 0
 */
export function fitExponent(points: readonly { size: number; time: number }[]): number {
  const logs = points
    .filter(({ size, time }) => size > 0 && time > 0)
    .map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: (one: { x: number; y: number }) => number) =>
    logs.reduce((sum, one) => sum + of(one), 0) / logs.length;
  const x = mean((one) => one.x);
  const y = mean((one) => one.y);
  return mean((one) => (one.x - x) * (one.y - y)) / mean((one) => (one.x - x) ** 2);
}
