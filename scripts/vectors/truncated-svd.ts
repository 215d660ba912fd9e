import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** A row of a matrix that is mostly zeros. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** The largest singular values of a matrix, with their right singular vectors. */
export interface TruncatedSvd {
  readonly singularValues: readonly number[];
  /** For each column of the matrix its part of each vector, one column after the other. */
  readonly vectors: Float64Array;
  readonly rank: number;
}

/** A matrix of numbers, row by row. */
interface Dense {
  readonly numbers: Float64Array;
  readonly width: number;
}

/** Vectors beyond those wanted, and times that the matrix is applied: what Halko and others advise. */
const OVERSAMPLING = 10;
const POWERS = 4;

/**
 * A truncated singular value decomposition by randomized subspace iteration: Halko, Martinsson & Tropp, “Finding Structure
 * with Randomness” (SIAM Review, 2011), algorithm 4.4, on the smaller side of the matrix. Chance has a fixed seed.
 * @param rows the matrix
 * @param columns how many it has
 * @param wanted how many singular values, fewer if the matrix has not so many
 */
export function truncatedSvd(rows: readonly SparseRow[], columns: number, wanted: number): TruncatedSvd {
  const width = Math.min(wanted + OVERSAMPLING, columns, rows.length);
  let basis = orthonormal({ numbers: random(columns * width), width });
  for (let power = 0; power < POWERS; power++) {
    basis = orthonormal(timesTransposed(rows, times(rows, basis), columns));
  }
  const { values, vectors } = eigen(gram(times(rows, basis)));
  const rank = Math.min(wanted, values.filter((value) => value > 1e-12 * (values[0] ?? 0)).length);
  return {
    singularValues: values.slice(0, rank).map(Math.sqrt),
    vectors: timesSmall(basis, vectors, rank).numbers,
    rank,
  };
}

function times(rows: readonly SparseRow[], { numbers, width }: Dense): Dense {
  const product = new Float64Array(rows.length * width);
  rows.forEach(({ columns, values }, row) => {
    for (let cell = 0; cell < columns.length; cell++) {
      const [from, value] = [(columns[cell] ?? 0) * width, values[cell] ?? 0];
      for (let k = 0, to = row * width; k < width; k++, to++)
        product[to] = (product[to] ?? 0) + value * (numbers[from + k] ?? 0);
    }
  });
  return { numbers: product, width };
}

function timesTransposed(rows: readonly SparseRow[], { numbers, width }: Dense, height: number): Dense {
  const product = new Float64Array(height * width);
  rows.forEach(({ columns, values }, row) => {
    for (let cell = 0; cell < columns.length; cell++) {
      const [to, value] = [(columns[cell] ?? 0) * width, values[cell] ?? 0];
      for (let k = 0, from = row * width; k < width; k++, from++)
        product[to + k] = (product[to + k] ?? 0) + value * (numbers[from] ?? 0);
    }
  });
  return { numbers: product, width };
}

/** Columns that span the same and are orthonormal: by the eigenvectors of their inner products, as they are few. */
function orthonormal(dense: Dense): Dense {
  const { values, vectors } = eigen(gram(dense));
  const scale = values.map((value) => (value > 1e-14 * (values[0] ?? 0) ? 1 / Math.sqrt(value) : 0));
  return timesSmall(
    dense,
    vectors.map((vector, k) => vector.map((part) => part * (scale[k] ?? 0))),
    dense.width,
  );
}

/** The inner products of all columns with one another. */
function gram({ numbers, width }: Dense): Matrix {
  const products = new Float64Array(width * width);
  for (let start = 0; start < numbers.length; start += width) {
    for (let i = 0; i < width; i++) {
      const left = numbers[start + i] ?? 0;
      for (let j = i; j < width; j++)
        products[i * width + j] = (products[i * width + j] ?? 0) + left * (numbers[start + j] ?? 0);
    }
  }
  return Matrix.from1DArray(width, width, products).apply(function (i, j) {
    if (j < i) this.set(i, j, this.get(j, i));
  });
}

/** Eigenvalues of a symmetric matrix, the largest first, with their vectors. */
function eigen(matrix: Matrix): { readonly values: readonly number[]; readonly vectors: readonly number[][] } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = realEigenvalues
    .map((_, at) => at)
    .sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0));
  return {
    values: order.map((at) => Math.max(0, realEigenvalues[at] ?? 0)),
    vectors: order.map((at) => eigenvectorMatrix.getColumn(at)),
  };
}

/** @param small columns of a small matrix, of which the first ones are taken */
function timesSmall({ numbers, width }: Dense, small: readonly number[][], taken: number): Dense {
  const height = numbers.length / width;
  const product = new Float64Array(height * taken);
  const flat = Float64Array.from(
    { length: width * taken },
    (_, at) => small[at % taken]?.[Math.floor(at / taken)] ?? 0,
  );
  for (let row = 0; row < height; row++) {
    for (let i = 0; i < width; i++) {
      const value = numbers[row * width + i] ?? 0;
      for (let k = 0; k < taken; k++)
        product[row * taken + k] = (product[row * taken + k] ?? 0) + value * (flat[i * taken + k] ?? 0);
    }
  }
  return { numbers: product, width: taken };
}

/** Numbers around zero, the same each time: a linear congruential generator (Numerical Recipes, 3rd edition, 7.1). */
function random(length: number): Float64Array {
  let state = 12_345;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}
