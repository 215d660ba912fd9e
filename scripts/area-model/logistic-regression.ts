/** A case to learn from: the numbers of its features, and that of its class. */
export interface Case {
  readonly features: readonly number[];
  readonly label: number;
}

/** Weights by feature and class, and the bias of each class. */
export interface Regression {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const RATE = 0.3;
const BIAS_RATE = 0.01;
const DECAY = 1e-5;
/** A class of few cases counts for more, but no case for more than this. */
const MOST_WEIGHT = 3;

/**
 * Learns multinomial logistic regression by stochastic gradient descent with steps that shrink by feature (AdaGrad). The
 * features of a case are of one length together, so that a long text says no more than a short one.
 * @param features how many features there are
 * @param classes how many classes there are
 * @param rounds how often each case is seen
 * @returns the same for the same cases in the same order, on every machine
 * @see https://jmlr.org/papers/v12/duchi11a.html for AdaGrad
 */
export function logisticRegression(
  cases: readonly Case[],
  features: number,
  classes: number,
  rounds: number,
): Regression {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-2);
  const bias = new Float64Array(classes);
  const counts = new Float64Array(classes);
  for (const { label } of cases) counts[label] = (counts[label] ?? 0) + 1;
  const order = cases.map((_, nth) => nth);
  const random = randomNumbers();
  const odds = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const nth of order) {
      const one = cases[nth];
      if (!one) continue;
      const unit = 1 / Math.sqrt(one.features.length || 1);
      odds.set(bias);
      for (const feature of one.features)
        for (let k = 0; k < classes; k++) odds[k] = (odds[k] ?? 0) + (weights[feature * classes + k] ?? 0) * unit;
      softmax(odds);
      const weight = Math.min(MOST_WEIGHT, Math.sqrt(cases.length / classes / ((counts[one.label] ?? 0) + 1)));
      for (let k = 0; k < classes; k++) {
        const slope = ((odds[k] ?? 0) - (k === one.label ? 1 : 0)) * weight;
        bias[k] = (bias[k] ?? 0) - BIAS_RATE * slope;
        for (const feature of one.features) {
          const at = feature * classes + k;
          const step = slope * unit + DECAY * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + step * step;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (RATE * step) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

/** Turns logits into shares in place. */
function softmax(logits: Float64Array): void {
  const most = Math.max(...logits);
  let total = 0;
  for (let k = 0; k < logits.length; k++) {
    const odd = Math.exp((logits[k] ?? 0) - most);
    logits[k] = odd;
    total += odd;
  }
  for (let k = 0; k < logits.length; k++) logits[k] = (logits[k] ?? 0) / total;
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
}

/** A linear congruential generator with a fixed start, so that the same dump gives the same model. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
