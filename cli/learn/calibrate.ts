/** Turns scores into confidences: 1 / (1 + exp(-(slope × score + shift))). */
export interface Calibration {
  slope: number;
  shift: number;
}

/**
 * Platt's scaling: fits slope and shift to held-out scores by Newton's method, with his prior against
 * overconfidence (Platt 1999; Lin, Lin and Weng 2007).
 *
 * @param scores held-out scores
 * @param truth 1 or 0; -1 is left out
 * @param weight how much each counts
 */
export function calibrate(scores: Float64Array, truth: Int8Array, weight: Float64Array): Calibration {
  const rows = [...scores.keys()].filter((row) => truth[row] !== -1);
  const sum = (value: number): number =>
    rows.reduce((total, row) => total + (truth[row] === value ? (weight[row] ?? 0) : 0), 0);
  const positives = sum(1);
  const negatives = sum(0);
  const target = { yes: (positives + 1) / (positives + 2), no: 1 / (negatives + 2) };
  let slope = 1;
  let shift = Math.log((positives + 1) / (negatives + 1)) * 0.5;
  for (let round = 0; round < 60; round++) {
    let [gs, gh, hss, hsh, hhh] = [0, 0, 1e-6, 0, 1e-6];
    for (const row of rows) {
      const score = scores[row] ?? 0;
      const by = weight[row] ?? 0;
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const off = (p - (truth[row] === 1 ? target.yes : target.no)) * by;
      const curve = Math.max(1e-9, p * (1 - p)) * by;
      gs += off * score;
      gh += off;
      hss += curve * score * score;
      hsh += curve * score;
      hhh += curve;
    }
    const determinant = hss * hhh - hsh * hsh;
    const stepSlope = (hhh * gs - hsh * gh) / determinant;
    const stepShift = (hss * gh - hsh * gs) / determinant;
    const damping = Math.min(1, 2 / Math.max(Math.abs(stepSlope), Math.abs(stepShift), 1e-9));
    slope -= damping * stepSlope;
    shift -= damping * stepShift;
    if (Math.abs(stepSlope) + Math.abs(stepShift) < 1e-7) break;
  }
  return { slope: Math.max(0.05, slope), shift };
}
