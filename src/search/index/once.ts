/** Does something once; what has failed is not remembered, but done again. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    const current = (done ??= work());
    current.catch(() => {
      if (done === current) done = undefined;
    });
    return current;
  };
}

/** Does the same for each of many names. */
export function onceEach<Name extends string, T>(work: (name: Name) => Promise<T>): (name: Name) => Promise<T> {
  const known = new Map<Name, () => Promise<T>>();
  return (name) => {
    const get = known.get(name) ?? once(() => work(name));
    known.set(name, get);
    return get();
  };
}
